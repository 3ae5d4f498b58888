//! Key files: opened by their passphrase, changed, damaged, tampered with.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking, in its helpers too")]

mod support;

use himoya_keys::{Cost, KeyFile, KeysError, Passphrase};
use support::{Drying, Repeating, phrase};

const VAULT: &str = "0197c0de-0000-7000-8000-000000000001";

fn made() -> (KeyFile, himoya_keys::DataKey) {
    KeyFile::create(VAULT, &phrase("верблюд сорок кастрюля"), Cost::LEAST, &mut Repeating(1)).unwrap()
}

#[test]
fn the_passphrase_opens_and_no_other_does() {
    let (file, data) = made();
    let file = KeyFile::parse(&file.to_bytes()).unwrap();
    assert_eq!(file.unlock(&phrase("верблюд сорок кастрюля")).unwrap(), data);
    for other in ["верблюд сорок кастрюля ", "верблюд сорок", "Верблюд сорок кастрюля"]
    {
        assert_eq!(file.unlock(&phrase(other)).unwrap_err(), KeysError::WrongPassphrase, "{other:?}");
    }
}

#[test]
fn a_letter_spelt_in_two_ways_is_one_letter() {
    // й as one sign and as и with a breve; the small letters of a phone keyboard.
    let (file, data) =
        KeyFile::create(VAULT, &phrase("зимой\u{301}"), Cost::LEAST, &mut Repeating(2)).unwrap();
    assert_eq!(file.unlock(&phrase("зимои\u{306}\u{301}")).unwrap(), data);
}

#[test]
fn an_empty_passphrase_alone_is_refused() {
    for typed in ["", "  ", "\u{3000}\n"] {
        assert_eq!(Passphrase::new(typed).unwrap_err(), KeysError::EmptyPassphrase);
    }
    assert!(Passphrase::new("1").is_ok());
}

#[test]
fn a_changed_passphrase_opens_the_same_vault_and_the_old_one_does_not() {
    let (mut file, data) = made();
    let (before, salt) = (file.generation(), *file.salt());
    file.set_passphrase(&data, &phrase("новая"), Cost::LEAST, &mut Repeating(3)).unwrap();
    assert_eq!(file.unlock(&phrase("новая")).unwrap(), data);
    assert_eq!(file.unlock(&phrase("верблюд сорок кастрюля")).unwrap_err(), KeysError::WrongPassphrase);
    assert_eq!((file.generation(), *file.salt()), (before + 1, salt));
}

#[test]
fn what_was_cut_off_or_is_no_key_file_is_called_damaged() {
    let bytes = made().0.to_bytes();
    for length in 0..bytes.len() - 2 {
        assert_eq!(KeyFile::parse(&bytes[..length]).unwrap_err(), KeysError::Damaged, "{length} bytes");
    }
    for text in ["[]", "{}", "{\"format\":1}", "{\"format\":0}", "null"] {
        assert_eq!(KeyFile::parse(text.as_bytes()).unwrap_err(), KeysError::Damaged, "{text}");
    }
    assert_eq!(KeyFile::parse(&vec![b' '; 1 << 20]).unwrap_err(), KeysError::Damaged);
}

#[test]
fn a_newer_format_is_named() {
    let newer = KeysError::Newer { found: 2, known: 1 };
    assert_eq!(KeyFile::parse(b"{\"format\":2,\"what\":\"ever\"}").unwrap_err(), newer);
}

#[test]
fn a_forged_file_cannot_ask_for_all_memory_or_for_no_work() {
    let text = String::from_utf8(made().0.to_bytes()).unwrap();
    for (from, to) in [
        ("\"m_kib\": 65536", "\"m_kib\": 4294967295"),
        ("\"t\": 3", "\"t\": 1"),
        ("\"t\": 3", "\"t\": 99999999"),
    ] {
        assert!(text.contains(from));
        assert_eq!(KeyFile::parse(text.replace(from, to).as_bytes()).unwrap_err(), KeysError::Damaged);
    }
}

/// Every hexadecimal digit of the file, changed one at a time, is noticed: by the wrapping, or by the seal.
#[test]
fn a_changed_file_opens_nothing() {
    let (mut file, data) = made();
    file.make_sheets(&data, "2026-11-26", &mut Repeating(5)).unwrap();
    let text = String::from_utf8(file.to_bytes()).unwrap();
    let edits = [
        ("\"generation\": 2", "\"generation\": 9", KeysError::Tampered),
        ("000000000001", "000000000002", KeysError::WrongPassphrase),
        ("2026-11-26", "2026-11-27", KeysError::Tampered),
        ("\"verified_on\": null", "\"verified_on\": \"2026-11-26\"", KeysError::Tampered),
        ("\"m_kib\": 65536", "\"m_kib\": 65537", KeysError::WrongPassphrase),
    ];
    for (from, to, expected) in edits {
        assert!(text.contains(from), "{from}");
        let changed = KeyFile::parse(text.replace(from, to).as_bytes()).unwrap();
        assert_eq!(changed.unlock(&phrase("верблюд сорок кастрюля")).unwrap_err(), expected, "{to}");
    }
    for field in ["\"salt\": \"", "\"nonce\": \"", "\"wrapped\": \"", "\"seal\": \"", "\"id\": \""] {
        for (at, _) in text.match_indices(field) {
            let at = at + field.len();
            let other = if &text[at..=at] == "0" { "1" } else { "0" };
            let changed = format!("{}{other}{}", &text[..at], &text[at + 1..]);
            let changed = KeyFile::parse(changed.as_bytes()).unwrap();
            let error = changed.unlock(&phrase("верблюд сорок кастрюля")).unwrap_err();
            assert!(matches!(error, KeysError::WrongPassphrase | KeysError::Tampered), "{field}: {error:?}");
        }
    }
}

#[test]
fn a_way_of_another_vault_does_not_open_this_one() {
    let (mine, _) = made();
    let theirs = "0197c0de-0000-7000-8000-00000000000f";
    let (other, _) = KeyFile::create(theirs, &phrase("чужая"), Cost::LEAST, &mut Repeating(9)).unwrap();
    let theirs_inside = String::from_utf8(other.to_bytes()).unwrap().replace(theirs, VAULT);
    let mixed = KeyFile::parse(theirs_inside.as_bytes()).unwrap();
    assert_eq!(mixed.vault(), mine.vault());
    assert_eq!(mixed.unlock(&phrase("чужая")).unwrap_err(), KeysError::WrongPassphrase);
}

#[test]
fn an_older_file_is_taken_back_on_purpose_only() {
    let (mut file, data) = made();
    file.raise_above(&data, 41);
    assert_eq!(file.generation(), 42);
    assert_eq!(
        KeyFile::parse(&file.to_bytes()).unwrap().unlock(&phrase("верблюд сорок кастрюля")).unwrap(),
        data
    );
}

#[test]
fn without_random_bytes_nothing_is_made_and_nothing_changes() {
    for calls in 0..5 {
        let made = KeyFile::create(VAULT, &phrase("а"), Cost::LEAST, &mut Drying(calls));
        assert_eq!(made.unwrap_err(), KeysError::NoEntropy, "{calls} calls");
    }
    let (mut file, data) = made();
    let before = file.clone();
    for calls in 0..5 {
        let made = file.make_sheets(&data, "2026-11-26", &mut Drying(calls));
        assert!(matches!(made, Err(KeysError::NoEntropy)), "{calls} calls");
        assert_eq!(file, before);
    }
}

#[test]
fn nothing_secret_is_printed_by_debug() {
    let (file, data) = made();
    let text = format!("{:?} {data:?} {:?}", phrase("верблюд"), file);
    assert!(!text.contains("верблюд"));
    assert!(text.contains("DataKey(…)") && text.contains("Passphrase(…)"));
}

/// A file that another implementation opened (see `tests/vectors/README.md`), to prove that the formats are what they
/// are said to be and stay so.
#[test]
fn the_vector_of_format_1_opens_for_ever() {
    let bytes = include_bytes!("../../../../tests/vectors/keys-1.json");
    let file = KeyFile::parse(bytes).unwrap();
    assert_eq!(file.to_bytes(), bytes);
    let data = file.unlock(&phrase("верблюд сорок кастрюля")).unwrap();
    let derived: String = data.derive("himoya vector").iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(derived, include_str!("../../../../tests/vectors/keys-1.derived").trim());
    let sheets = include_str!("../../../../tests/vectors/keys-1.sheets");
    let shares: Vec<_> = sheets.lines().map(|line| himoya_keys::Share::read(line).unwrap()).collect();
    assert_eq!(file.unlock_with_shares(&shares[1..]).unwrap(), data);
}
