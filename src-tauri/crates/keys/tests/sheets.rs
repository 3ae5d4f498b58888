//! Recovery sheets: any two open, mistakes are found where they were made, sheets of other sets and vaults are told apart.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking, in its helpers too")]

mod support;

use std::sync::LazyLock;

use himoya_keys::{DataKey, GROUP_DIGITS, GROUPS, KeyFile, KeysError, SHARES, Share, read_groups};
use proptest::prelude::*;
use support::{Repeating, with_sheets};

const VAULT: &str = "0197c0de-0000-7000-8000-000000000001";

static MADE: LazyLock<(KeyFile, DataKey, Vec<Share>)> = LazyLock::new(|| with_sheets(VAULT, 11));

fn printed(share: &Share) -> String {
    let groups = share.groups();
    groups.iter().map(|group| group.as_str()).collect::<Vec<_>>().join(" ")
}

#[test]
fn any_two_sheets_open_in_any_order() {
    let (file, data, shares) = &*MADE;
    assert_eq!(shares.len(), usize::from(SHARES));
    for (one, other) in [(0, 1), (0, 2), (1, 2), (1, 0), (2, 0), (2, 1)] {
        let typed = [&shares[one], &shares[other]].map(|share| Share::read(&printed(share)).unwrap());
        assert_eq!(file.unlock_with_shares(&typed).unwrap(), *data);
        file.check_sheets(data, &typed).unwrap();
    }
}

#[test]
fn one_sheet_and_the_same_sheet_twice_are_refused() {
    let (file, _, shares) = &*MADE;
    assert_eq!(file.unlock_with_shares(&shares[..1]).unwrap_err(), KeysError::TooFewSheets);
    let twice = [shares[1].clone(), shares[1].clone()];
    assert_eq!(file.unlock_with_shares(&twice).unwrap_err(), KeysError::SameSheetTwice);
}

#[test]
fn sheets_of_another_vault_and_of_another_set_are_told_apart() {
    let (file, data, old) = &*MADE;
    let (_, _, theirs) = with_sheets("0197c0de-0000-7000-8000-000000000002", 12);
    let mixed = [old[0].clone(), theirs[1].clone()];
    assert_eq!(file.unlock_with_shares(&mixed).unwrap_err(), KeysError::AnotherVault);
    let mut file = file.clone();
    let new = file.make_sheets(data, "2026-12-01", &mut Repeating(13)).unwrap();
    let mixed = [new[0].clone(), old[1].clone()];
    let another = KeysError::AnotherSet { found: 1, known: 2 };
    assert_eq!(file.unlock_with_shares(&mixed).unwrap_err(), another);
    assert_eq!(file.unlock_with_shares(&new[1..]).unwrap(), *data);
    assert_eq!(file.sheets().unwrap().set, 2);
}

#[test]
fn a_vault_without_sheets_says_so() {
    let phrase = support::phrase("а");
    let (file, _) = KeyFile::create(VAULT, &phrase, himoya_keys::Cost::LEAST, &mut Repeating(1)).unwrap();
    assert!(file.sheets().is_none());
    assert_eq!(file.unlock_with_shares(&MADE.2).unwrap_err(), KeysError::NoSheets);
}

#[test]
fn verifying_is_written_and_keeps_the_sheets() {
    let (mut file, data, shares) = MADE.clone();
    file.mark_verified(&data, "2026-11-27");
    let file = KeyFile::parse(&file.to_bytes()).unwrap();
    assert_eq!(file.sheets().unwrap().verified_on.as_deref(), Some("2026-11-27"));
    assert_eq!(file.unlock_with_shares(&shares).unwrap(), data);
}

#[test]
fn every_wrong_digit_is_found_in_its_group() {
    for share in &MADE.2 {
        let text = printed(share);
        for (at, right) in text.char_indices().filter(|(_, c)| c.is_ascii_digit()) {
            for wrong in ('0'..='9').filter(|wrong| *wrong != right) {
                let typed = format!("{}{wrong}{}", &text[..at], &text[at + 1..]);
                let group = at / (GROUP_DIGITS + 1) + 1;
                assert_eq!(Share::read(&typed).unwrap_err(), KeysError::SheetGroup { group });
            }
        }
    }
}

#[test]
fn swapped_neighbours_are_found_in_their_group_and_swapped_groups_at_all() {
    let groups: Vec<String> = MADE.2[0].groups().iter().map(|group| group.to_string()).collect();
    for (group, digits) in groups.iter().enumerate() {
        for at in 0..GROUP_DIGITS - 1 {
            let mut swapped: Vec<char> = digits.chars().collect();
            swapped.swap(at, at + 1);
            let swapped: String = swapped.into_iter().collect();
            if &swapped != digits {
                let mut typed = groups.clone();
                typed[group] = swapped;
                let expected = KeysError::SheetGroup { group: group + 1 };
                assert_eq!(Share::read(&typed.concat()).unwrap_err(), expected);
            }
        }
        for other in group + 1..GROUPS {
            let mut typed = groups.clone();
            typed.swap(group, other);
            let error = Share::read(&typed.concat()).unwrap_err();
            assert!(matches!(error, KeysError::SheetGroup { .. } | KeysError::SheetChecksum), "{error:?}");
        }
    }
}

#[test]
fn a_sheet_may_be_typed_with_any_spacing_and_is_judged_while_it_is_typed() {
    let text = printed(&MADE.2[2]);
    let spaced: String = text.chars().flat_map(|c| [c, '-']).collect();
    assert_eq!(Share::read(&spaced).unwrap().number, 3);
    let half = read_groups(&text[..GROUP_DIGITS + 4]);
    assert_eq!(half.iter().map(|group| group.right).collect::<Vec<_>>(), [Some(true), None]);
    assert_eq!(Share::read(&text[..GROUP_DIGITS]).unwrap_err(), KeysError::SheetLength { found: 1 });
    assert_eq!(Share::read("").unwrap_err(), KeysError::SheetLength { found: 0 });
    assert!(matches!(Share::read(&format!("{text} 1")).unwrap_err(), KeysError::SheetLength { .. }));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn sheets_of_any_secret_open_and_single_sheets_look_alike(seed in any::<u64>()) {
        let (file, data, _) = &*MADE;
        let mut file = file.clone();
        let shares = file.make_sheets(data, "2026-11-26", &mut Repeating(seed)).unwrap();
        for share in &shares {
            let read = Share::read(&printed(share)).unwrap();
            prop_assert_eq!((read.number, read.set, read.mark()), (share.number, share.set, file.mark()));
            prop_assert_eq!(read.groups(), share.groups());
        }
        prop_assert_eq!(file.unlock_with_shares(&shares[..2]).unwrap(), data.clone());
        prop_assert_eq!(file.unlock_with_shares(&shares[1..]).unwrap(), data.clone());
        prop_assert_eq!(file.unlock_with_shares(&[shares[2].clone(), shares[0].clone()]).unwrap(), data.clone());
    }

    #[test]
    fn no_text_makes_the_reader_fall_over(typed in ".{0,120}", digits in "[0-9]{60,70}") {
        for text in [typed, digits] {
            if let Ok(share) = Share::read(&text) {
                prop_assert_eq!(Share::read(&printed(&share)).unwrap().groups(), share.groups());
            }
        }
    }

    #[test]
    fn no_bytes_make_the_parser_fall_over(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        prop_assert!(KeyFile::parse(&bytes).is_err());
    }
}
