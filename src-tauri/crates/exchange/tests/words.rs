//! The list of spoken words that ships, and passphrases from it.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking, in its helpers too")]

use std::collections::BTreeMap;

use himoya_exchange::{SPOKEN, WordList, WordListError, normalise};
use proptest::prelude::*;

const SHIPPED: &str = include_str!("../../../../templates/vault/words.toml");

/// The quoted words, without a reader of TOML.
fn shipped() -> Vec<String> {
    let list = SHIPPED.split_once("words = [").unwrap().1;
    list.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

#[test]
fn the_list_that_ships_is_fit_and_states_its_entropy() {
    let list = WordList::new(shipped()).unwrap();
    let (count, bits) = (list.words().len(), list.bits());
    assert!(count >= 1_024 && bits >= 60.0);
    let stated = format!("{count} words are {:.2} bits each, six are {bits:.1} bits", bits / 6.0);
    assert!(SHIPPED.contains(&stated), "{stated}");
}

/// A word as a bad line lets it through: vowels without stress, voiced sounds as voiceless ones, no soft sign.
fn heard(word: &str) -> String {
    let sound = |c: char| match c {
        'о' => Some('а'),
        'э' | 'и' | 'ы' | 'я' | 'й' => Some('е'),
        'ю' => Some('у'),
        'б' => Some('п'),
        'в' => Some('ф'),
        'г' => Some('к'),
        'д' => Some('т'),
        'ж' | 'щ' => Some('ш'),
        'з' => Some('с'),
        'ь' => None,
        other => Some(other),
    };
    let mut sounds: Vec<char> = word.chars().filter_map(sound).collect();
    sounds.dedup();
    sounds.into_iter().collect()
}

#[test]
fn no_two_words_sound_alike_and_none_begins_another() {
    let words = shipped();
    let mut by_sound: BTreeMap<String, &str> = BTreeMap::new();
    for word in &words {
        let other = by_sound.insert(heard(word), word);
        assert_eq!(other, None, "{word}");
        assert!(!word.contains(['ё', 'ъ']), "{word}");
        let longer = words.iter().find(|other| *other != word && other.starts_with(word));
        assert_eq!(longer, None, "{word}");
    }
}

#[test]
fn unfit_lists_are_refused_by_the_word() {
    let with = |change: fn(&mut Vec<String>)| {
        let mut words = shipped();
        change(&mut words);
        WordList::new(words).unwrap_err()
    };
    assert_eq!(with(|words| words.truncate(1_023)), WordListError::TooFew(1_023));
    for wrong in ["ёлка", "дом1", "Дом", "ад", "водопроводчик", "table"] {
        let mut words = shipped();
        words.push(wrong.into());
        assert_eq!(WordList::new(words).unwrap_err(), WordListError::Letters(wrong.into()));
    }
    for near in ["абажуры", "абакур", "бажур", "абажур"] {
        let mut words = shipped();
        words.push(near.into());
        assert_eq!(WordList::new(words).unwrap_err(), WordListError::TooNear("абажур".into(), near.into()));
    }
}

#[test]
fn a_passphrase_is_six_words_drawn_evenly() {
    let list = WordList::new(shipped()).unwrap();
    let mut dice = 0x2545_f491_4f6c_dd1d_u64;
    let mut random = |buffer: &mut [u8]| {
        for byte in buffer {
            dice ^= dice << 13;
            dice ^= dice >> 7;
            dice ^= dice << 17;
            *byte = dice.to_le_bytes()[3];
        }
    };
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for _ in 0..20_000 {
        let drawn = list.draw(&mut random);
        let words: Vec<&str> = drawn.split('-').collect();
        assert_eq!(words.len(), SPOKEN);
        assert_eq!(list.unknown(&drawn), Vec::<usize>::new());
        for word in words {
            *counts.entry(word.to_owned()).or_default() += 1;
        }
    }
    // 120 000 words over some 1 100: about 106 each, and none comes twice as often or half as often.
    assert_eq!(counts.len(), list.words().len());
    assert!(counts.values().all(|count| (53..=212).contains(count)), "{counts:?}");
    assert_eq!(list.draw(|buffer| buffer.fill(0)), [list.words()[0].as_str(); 6].join("-"));
}

#[test]
fn a_word_that_was_misheard_is_pointed_at() {
    let list = WordList::new(shipped()).unwrap();
    assert_eq!(list.unknown("Абажур якорь, абажуур ЯКОРЬ"), [3]);
    assert_eq!(list.unknown(""), Vec::<usize>::new());
}

proptest! {
    #[test]
    fn spelling_does_not_matter(text: String) {
        let once = normalise(&text);
        prop_assert_eq!(normalise(&once), once.clone());
        prop_assert_eq!(normalise(&format!(" {text}. ")), once);
    }
}
