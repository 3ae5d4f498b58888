//! Bundles: there and back, with the wrong key, cut off, damaged, forged.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking, in its helpers too")]

mod support;

use std::collections::BTreeSet;
use std::io::Cursor;

use himoya_exchange::{
    ExchangeError, Key, Limits, Lock, Purpose, new_identity, open, recipient_of, safe_name, seal,
};
use proptest::prelude::*;
use support::{Vault, age_file, keys, plain, sealed, taken, words};

#[test]
fn a_bundle_comes_back_whole_for_each_of_its_recipients() {
    let vault = Vault::small();
    let [anna, boris, other] = [new_identity(), new_identity(), new_identity()];
    let lock = Lock::Recipients([&anna, &boris].map(|id| recipient_of(id).unwrap()).into());
    let bytes = sealed(&vault, &lock);
    for identities in [vec![anna.clone()], vec![boris.clone()], vec![other.clone(), boris]] {
        assert_eq!(taken(&bytes, &Key::Identities(identities)), Ok(vault.clone()));
    }
    assert_eq!(taken(&bytes, &Key::Identities(vec![other])).err(), Some(ExchangeError::WrongKey));
    assert_eq!(taken(&bytes, &Key::Passphrase(words("а б"))).err(), Some(ExchangeError::NeedsKey));
    let opened = open(Cursor::new(&bytes), &Key::Identities(vec![anna]), Limits::default()).unwrap();
    let manifest = opened.manifest();
    assert_eq!((manifest.id.as_str(), manifest.purpose), ("bundle-1", Purpose::HandOver));
    assert_eq!((manifest.cases.len(), manifest.attachments.len()), (2, 2));
}

#[test]
fn words_open_a_bundle_however_they_are_written() {
    let vault = Vault::small();
    let bytes = sealed(&vault, &Lock::Passphrase(words("абажур-ёлка-якорь")));
    assert_eq!(taken(&bytes, &Key::Passphrase(words("  Абажур, елка ЯКОРЬ. "))), Ok(vault));
    assert_eq!(
        taken(&bytes, &Key::Passphrase(words("абажур-якорь-елка"))).err(),
        Some(ExchangeError::WrongPassphrase)
    );
    assert_eq!(taken(&bytes, &keys().0).err(), Some(ExchangeError::NeedsPassphrase));
}

#[test]
fn a_file_that_asks_for_too_much_work_is_refused_before_the_work() {
    let mut bytes = sealed(&Vault::small(), &Lock::Passphrase(words("а")));
    let at = bytes.windows(4).position(|part| part == b" 18\n").unwrap();
    bytes[at..at + 4].copy_from_slice(b" 33\n");
    assert_eq!(taken(&bytes, &Key::Passphrase(words("а"))).err(), Some(ExchangeError::TooMuchWork));
}

#[test]
fn nothing_of_the_vault_is_readable_and_the_size_says_little() {
    let mut vault = Vault::small();
    let (key, lock) = keys();
    let bytes = sealed(&vault, &lock);
    for marker in ["case-1", "scan-1", "vault-1", "bundle", "Орлова", "Ҷамшед"] {
        assert!(!bytes.windows(marker.len()).any(|part| part == marker.as_bytes()), "{marker}");
    }
    vault.attachments.insert("scan-1".into(), vec![7; 20_000]);
    let larger = sealed(&vault, &lock);
    // Age itself varies the length of its header by chance.
    assert!(bytes.len().abs_diff(larger.len()) < 1_000, "{} and {}", bytes.len(), larger.len());
    // Inside it is an ordinary archive of the first edition of the format, without owner or day.
    let inside = plain(&bytes, &key);
    assert_eq!(inside.len() % 65_536, 0);
    let mut archive = tar::Archive::new(&inside[..]);
    let mut names = Vec::new();
    for entry in archive.entries().unwrap() {
        let entry = entry.unwrap();
        let header = entry.header();
        assert_eq!((header.mtime().unwrap(), header.uid().unwrap(), header.mode().unwrap()), (0, 0, 0o600));
        names.push(entry.path().unwrap().to_string_lossy().into_owned());
    }
    let expected = [
        "bundle.json",
        "cases/case-1.jsonl",
        "cases/case-2.jsonl",
        "attachments/scan-1",
        "attachments/scan-2",
    ];
    assert_eq!(names, expected);
    assert_eq!(
        inside,
        plain(&sealed(&Vault::small(), &lock), &key),
        "the inside depends on the arguments alone"
    );
}

#[test]
fn a_bundle_that_was_cut_off_says_so_wherever_it_was_cut() {
    let mut vault = Vault::small();
    // Two blocks, so that one can be missing as a whole.
    vault.attachments.insert("scan-1".into(), vec![7; 70_000]);
    let (key, lock) = keys();
    let bytes = sealed(&vault, &lock);
    let header = bytes.len() - 2 * 65_552;
    let mut cuts: BTreeSet<usize> = (0..header + 200).collect();
    cuts.extend((header..bytes.len()).step_by(1_777));
    cuts.extend([header + 65_551, header + 65_552, header + 65_553, bytes.len() - 1]);
    for cut in cuts {
        assert_eq!(taken(&bytes[..cut], &key).err(), Some(ExchangeError::Truncated), "cut at {cut}");
    }
    assert!(taken(&bytes, &key).is_ok());
}

#[test]
fn a_changed_byte_is_never_taken_in() {
    let (key, lock) = keys();
    let bytes = sealed(&Vault::small(), &lock);
    let header = bytes.len() - 65_552;
    for at in (0..header + 64).chain((header..bytes.len()).step_by(2_003)).chain([bytes.len() - 1]) {
        let mut changed = bytes.clone();
        changed[at] ^= 0x20;
        let error = taken(&changed, &key).unwrap_err();
        if at < 18 {
            assert_eq!(error, ExchangeError::NotOurs, "at {at}");
        } else if at >= header {
            assert_eq!(error, ExchangeError::Damaged, "at {at}");
        }
    }
    for (extra, expected) in [(&b"x"[..], ExchangeError::Damaged), (&[0; 65_552], ExchangeError::Damaged)] {
        let longer = [&bytes[..], extra].concat();
        assert_eq!(taken(&longer, &key).err(), Some(expected));
    }
}

/// The archive of a small bundle with one part of it exchanged, closed again as its owner could.
fn forged(change: impl Fn(&mut Vec<u8>)) -> Result<Vault, ExchangeError> {
    let (key, lock) = keys();
    let mut inside = plain(&sealed(&Vault::small(), &lock), &key);
    change(&mut inside);
    taken(&age_file(&inside, &lock), &key)
}

/// Puts `new` in place of `old`, which has the same length, in the archive.
fn exchange(inside: &mut [u8], old: &str, new: &str) {
    assert_eq!(old.len(), new.len());
    let at = inside.windows(old.len()).position(|part| part == old.as_bytes()).unwrap();
    inside[at..at + old.len()].copy_from_slice(new.as_bytes());
}

/// The same in the header of the entry `name`, with its sum mended.
fn in_header(inside: &mut [u8], name: &str, change: impl Fn(&mut tar::Header)) {
    let at = (0..inside.len()).step_by(512).find(|at| inside[*at..].starts_with(name.as_bytes())).unwrap();
    let mut header = tar::Header::new_old();
    header.as_mut_bytes().copy_from_slice(&inside[at..at + 512]);
    change(&mut header);
    header.set_cksum();
    inside[at..at + 512].copy_from_slice(header.as_bytes());
}

#[test]
fn a_forged_manifest_is_told_apart() {
    use ExchangeError::{Damaged, NewerFormat, NotOurs};
    assert_eq!(forged(|_| ()), Ok(Vault::small()));
    let code = |change: &dyn Fn(&mut Vec<u8>)| forged(change).unwrap_err();
    assert_eq!(code(&|inside| exchange(inside, r#""format":1"#, r#""format":2"#)), NewerFormat);
    assert_eq!(code(&|inside| exchange(inside, r#""format":1"#, r#""format":0"#)), Damaged);
    assert_eq!(code(&|inside| exchange(inside, r#""program":"himoya""#, r#""program":"himoyo""#)), NotOurs);
    assert_eq!(code(&|inside| exchange(inside, r#""made_by""#, r#""made_no""#)), Damaged);
    assert_eq!(
        code(&|inside| exchange(inside, r#""purpose":"hand_over""#, r#""purpose":"hand_oven""#)),
        Damaged
    );
    assert_eq!(code(&|inside| exchange(inside, r#""id":"case-2""#, r#""id":"../ca2""#)), Damaged);
    assert_eq!(code(&|inside| exchange(inside, r#""id":"case-2""#, r#""id":"case-1""#)), Damaged);
    assert_eq!(code(&|inside| exchange(inside, r#""case":"case-1""#, r#""case":"case-9""#)), Damaged);
}

#[test]
fn forged_entries_are_told_apart() {
    use ExchangeError::{Damaged, NotOurs, TooBig};
    let code = |change: &dyn Fn(&mut Vec<u8>)| forged(change).unwrap_err();
    // The first byte of an attachment, and a letter in an operation.
    assert_eq!(code(&|inside| exchange(inside, "\u{1}\u{2}\u{3}", "\u{1}\u{3}\u{3}")), Damaged);
    assert_eq!(code(&|inside| exchange(inside, "Гулнора", "Гулнара")), Damaged);
    let renamed = |inside: &mut Vec<u8>| {
        in_header(inside, "cases/case-2", |h| h.set_path("cases/case-3.jsonl").unwrap())
    };
    assert_eq!(code(&renamed), Damaged);
    let link = |inside: &mut Vec<u8>| {
        in_header(inside, "cases/case-2", |h| h.set_entry_type(tar::EntryType::Symlink))
    };
    assert_eq!(code(&link), Damaged);
    let huge = |inside: &mut Vec<u8>| in_header(inside, "bundle.json", |h| h.set_size(1 << 40));
    assert_eq!(code(&huge), TooBig);
    let long_name = |inside: &mut Vec<u8>| {
        in_header(inside, "cases/case-2", |h| h.set_entry_type(tar::EntryType::GNULongName))
    };
    assert_eq!(code(&long_name), Damaged);
    assert_eq!(
        code(&|inside| in_header(inside, "bundle.json", |h| h.set_path("other.json").unwrap())),
        NotOurs
    );
    assert_eq!(code(&|inside| *inside.last_mut().unwrap() = 1), Damaged);
    assert_eq!(code(&|inside| inside.truncate(65_000)), Damaged);
    assert_eq!(code(&|inside| inside.extend([0; 65_536])), Damaged);
    assert_eq!(code(&Vec::clear), NotOurs);
    assert_eq!(code(&|inside| inside.fill(0)), NotOurs);
}

#[test]
fn limits_hold_before_anything_is_read_into_memory() {
    let (key, lock) = keys();
    let bytes = sealed(&Vault::small(), &lock);
    let tight = [
        Limits { file: 1_000, ..Limits::default() },
        Limits { manifest: 100, ..Limits::default() },
        Limits { case: 100, ..Limits::default() },
        Limits { attachment: 100, ..Limits::default() },
        Limits { cases: 1, ..Limits::default() },
        Limits { attachments: 1, ..Limits::default() },
    ];
    for limits in tight {
        let opened = open(Cursor::new(&bytes), &key, limits);
        assert_eq!(opened.err(), Some(ExchangeError::TooBig), "{limits:?}");
    }
}

#[test]
fn what_cannot_be_sent_is_not_sent() {
    let (_, lock) = keys();
    let send = |change: &dyn Fn(&mut himoya_exchange::Outgoing), lock: &Lock| {
        let mut outgoing = Vault::small().outgoing();
        change(&mut outgoing);
        seal(&outgoing, lock, &mut Vault::small(), &mut Vec::new()).map(drop)
    };
    assert_eq!(send(&|_| (), &lock), Ok(()));
    assert_eq!(send(&|o| o.cases.clear(), &lock), Err(ExchangeError::Nothing));
    assert_eq!(send(&|_| (), &Lock::Recipients(vec![])), Err(ExchangeError::Nothing));
    assert_eq!(send(&|_| (), &Lock::Passphrase(words(" - "))), Err(ExchangeError::Nothing));
    assert_eq!(send(&|_| (), &Lock::Recipients(vec!["age1x".into()])), Err(ExchangeError::BadRecipient));
    assert_eq!(send(&|o| o.about.id = "a/b".into(), &lock), Err(ExchangeError::BadName));
    assert_eq!(send(&|o| o.cases.push("case-3".into()), &lock), Err(ExchangeError::SourceChanged));
    assert_eq!(send(&|o| o.cases.push("case-1".into()), &lock), Err(ExchangeError::Damaged));
    assert_eq!(send(&|o| o.attachments[0].bytes += 1, &lock), Err(ExchangeError::SourceChanged));
    assert_eq!(send(&|o| o.attachments[0].bytes -= 1, &lock), Err(ExchangeError::SourceChanged));
    assert_eq!(send(&|o| o.attachments[0].sha256 = "0".repeat(64), &lock), Err(ExchangeError::SourceChanged));
}

#[test]
fn a_file_exchanged_between_the_two_ways_through_it_is_noticed() {
    let (key, lock) = keys();
    let bytes = sealed(&Vault::small(), &lock);
    let mut file = Cursor::new(bytes.clone());
    let mut opened = open(&mut file, &key, Limits::default()).unwrap();
    let mut vault = Vault::default();
    assert_eq!(opened.deliver(&mut vault), Ok(()));
    assert_eq!(opened.deliver(&mut Vault::default()), Ok(()), "it can be read as often as one likes");
    drop(opened);
    // A reader that breaks after the first way.
    struct Breaking(Cursor<Vec<u8>>, u32);
    impl std::io::Read for Breaking {
        fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
            let read = self.0.read(buffer)?;
            if self.1 > 2 && read > 0 {
                buffer[read - 1] ^= 1;
            }
            Ok(read)
        }
    }
    impl std::io::Seek for Breaking {
        fn seek(&mut self, to: std::io::SeekFrom) -> std::io::Result<u64> {
            self.1 += u32::from(to == std::io::SeekFrom::Start(0));
            if self.1 == 2 && matches!(to, std::io::SeekFrom::Start(at) if at > 0) {
                self.1 = 3;
            }
            self.0.seek(to)
        }
    }
    let mut opened = open(Breaking(Cursor::new(bytes), 0), &key, Limits::default()).unwrap();
    assert_eq!(opened.deliver(&mut Vault::default()), Err(ExchangeError::Damaged));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_refused_with_a_code(bytes in proptest::collection::vec(any::<u8>(), 0..300), with_magic: bool) {
        let (key, _) = keys();
        let magic: &[u8] = if with_magic { b"age-encryption.org/v1\n" } else { b"" };
        let error = taken(&[magic, &bytes].concat(), &key).unwrap_err();
        let expected = [ExchangeError::NotOurs, ExchangeError::Truncated, ExchangeError::Damaged, ExchangeError::WrongKey];
        prop_assert!(expected.contains(&error), "{:?}", error);
    }

    #[test]
    fn a_forged_inside_is_refused_or_sound(seed: u64, count in 1_usize..6) {
        let (key, lock) = keys();
        let mut inside = plain(&sealed(&Vault::small(), &lock), &key);
        let mut dice = seed | 1;
        for _ in 0..count {
            dice ^= dice << 13;
            dice ^= dice >> 7;
            dice ^= dice << 17;
            // Most of the archive is empty, so aim at what is not.
            let at = usize::try_from(dice >> 40).unwrap() % 6_000;
            inside[at] = dice.to_le_bytes()[0];
        }
        match taken(&age_file(&inside, &lock), &key) {
            Ok(vault) => prop_assert_eq!(vault, Vault::small()),
            Err(error) => prop_assert!(!matches!(error, ExchangeError::Io(_)), "{:?}", error),
        }
    }

    #[test]
    fn every_safe_name_is_a_safe_name(name: String) {
        let once = safe_name(&name, &mut Default::default());
        prop_assert_eq!(safe_name(&once, &mut Default::default()), once);
    }
}
