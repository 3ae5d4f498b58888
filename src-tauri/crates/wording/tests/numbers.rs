//! Numbers, sums and the nouns that go with them.

mod support;

use himoya_wording::GrammaticalCase::{self, *};
use himoya_wording::{NounGender, Wording, group_digits, plural};
use proptest::prelude::*;

#[test]
fn cardinals_in_words() {
    let wording = support::wording();
    let table = [
        (0, NounGender::Masculine, Nominative, "ноль"),
        (1, NounGender::Feminine, Accusative, "одну"),
        (2, NounGender::Feminine, Nominative, "две"),
        (2, NounGender::Neuter, Nominative, "два"),
        (11, NounGender::Masculine, Genitive, "одиннадцати"),
        (21, NounGender::Neuter, Nominative, "двадцать одно"),
        (40, NounGender::Masculine, Instrumental, "сорока"),
        (50, NounGender::Masculine, Instrumental, "пятьюдесятью"),
        (80, NounGender::Masculine, Genitive, "восьмидесяти"),
        (90, NounGender::Masculine, Prepositional, "девяноста"),
        (100, NounGender::Masculine, Dative, "ста"),
        (200, NounGender::Masculine, Genitive, "двухсот"),
        (342, NounGender::Feminine, Instrumental, "тремястами сорока двумя"),
        (1_000, NounGender::Masculine, Accusative, "одну тысячу"),
        (2_000, NounGender::Masculine, Nominative, "две тысячи"),
        (5_000, NounGender::Masculine, Genitive, "пяти тысяч"),
        (5_000, NounGender::Masculine, Instrumental, "пятью тысячами"),
        (21_000, NounGender::Masculine, Dative, "двадцати одной тысяче"),
        (40_000, NounGender::Masculine, Nominative, "сорок тысяч"),
        (1_000_001, NounGender::Feminine, Nominative, "один миллион одна"),
        (2_500_612, NounGender::Masculine, Genitive, "двух миллионов пятисот тысяч шестисот двенадцати"),
        (
            999_999_999_999,
            NounGender::Masculine,
            Nominative,
            "девятьсот девяносто девять миллиардов девятьсот девяносто девять миллионов \
             девятьсот девяносто девять тысяч девятьсот девяносто девять",
        ),
    ];
    for (n, gender, case, expected) in table {
        assert_eq!(wording.cardinal(n, gender, case), expected);
    }
}

#[test]
fn sums_of_money() {
    let wording = support::wording();
    for (n, expected) in [
        (0, "0 рублей"),
        (1, "1 рубль"),
        (2, "2 рубля"),
        (5, "5 рублей"),
        (11, "11 рублей"),
        (14, "14 рублей"),
        (21, "21 рубль"),
        (112, "112 рублей"),
        (122, "122 рубля"),
        (5_000, "5 000 рублей"),
        (1_234_567, "1 234 567 рублей"),
    ] {
        assert_eq!(wording.money(n).replace('\u{a0}', " "), expected);
    }
    assert_eq!(wording.money(5_000), "5\u{a0}000\u{a0}рублей");
    let table = [
        (5_000, Nominative, "5 000 (пять тысяч) рублей"),
        (5_000, Genitive, "5 000 (пяти тысяч) рублей"),
        (5_000, Dative, "5 000 (пяти тысячам) рублей"),
        (21, Genitive, "21 (двадцати одного) рубля"),
        (300, Instrumental, "300 (тремястами) рублями"),
        (2, Accusative, "2 (два) рубля"),
    ];
    for (n, case, expected) in table {
        assert_eq!(wording.money_words(n, case).replace('\u{a0}', " "), expected);
    }
    assert_eq!(wording.money_in(21, Genitive), "21\u{a0}рубля");
}

#[test]
fn counted_nouns() {
    let wording = support::wording();
    for (n, unit, case, expected) in [
        (3, "день", Genitive, "3 дней"),
        (10, "день", Nominative, "10 дней"),
        (21, "день", Instrumental, "21 днём"),
        (2, "год", Nominative, "2 года"),
        (5, "год", Nominative, "5 лет"),
        (5, "год", Dative, "5 годам"),
        (48, "час", Genitive, "48 часов"),
        (1, "сутки", Genitive, "1 суток"),
        (3, "сутки", Nominative, "3 суток"),
        (14, "лист", Prepositional, "14 листах"),
    ] {
        let counted = wording.counted(n, unit, case).expect("a known unit");
        assert_eq!(counted.replace('\u{a0}', " "), expected);
    }
    assert_eq!(wording.counted(1, "попугай", Nominative), None);
}

const ONES: &str = ", один, два, три, четыре, пять, шесть, семь, восемь, девять, десять, одиннадцать, двенадцать, \
    тринадцать, четырнадцать, пятнадцать, шестнадцать, семнадцать, восемнадцать, девятнадцать";
const TENS: &str = ",, двадцать, тридцать, сорок, пятьдесят, шестьдесят, семьдесят, восемьдесят, девяносто";
const HUNDREDS: &str = ", сто, двести, триста, четыреста, пятьсот, шестьсот, семьсот, восемьсот, девятьсот";

/// Nominative masculine, spelled out without the tables of the crate.
fn slow_words(n: u64) -> String {
    let list = |words: &'static str| words.split(',').map(str::trim).collect::<Vec<_>>();
    let (ones, tens, hundreds) = (list(ONES), list(TENS), list(HUNDREDS));
    let mut words = Vec::new();
    let mut rest = n;
    for (unit, one, few, many) in [
        (1_000_000_000, "миллиард", "миллиарда", "миллиардов"),
        (1_000_000, "миллион", "миллиона", "миллионов"),
        (1_000, "тысяча", "тысячи", "тысяч"),
        (1, "", "", ""),
    ] {
        let group = usize::try_from(rest / unit).expect("a small group");
        rest %= unit;
        if group == 0 {
            continue;
        }
        let tail = group % 100;
        let (ten, one_word) = if tail < 20 { (0, tail) } else { (tail / 10, tail % 10) };
        let last = match (unit, one_word) {
            (1_000, 1) => "одна",
            (1_000, 2) => "две",
            _ => ones[one_word],
        };
        let scale = match one_word {
            1 => one,
            2..=4 => few,
            _ => many,
        };
        words.extend([hundreds[group / 100], tens[ten], last, scale]);
    }
    words.retain(|word| !word.is_empty());
    words.join(" ")
}

#[test]
fn every_number_to_ten_thousand_against_the_slow_way() {
    let wording = support::wording();
    for n in 1..=10_000 {
        assert_eq!(wording.cardinal(n, NounGender::Masculine, Nominative), slow_words(n));
    }
}

thread_local!(static WORDING: Wording = support::wording());

proptest! {
    #![proptest_config(support::cases(500))]

    #[test]
    fn large_numbers_against_the_slow_way(n in 1_u64..1_000_000_000_000) {
        let words = WORDING.with(|wording| wording.cardinal(n, NounGender::Masculine, Nominative));
        prop_assert_eq!(words, slow_words(n));
    }

    #[test]
    fn a_number_is_never_empty_in_any_case(n in any::<u64>(), at in 0_usize..6) {
        let case = GrammaticalCase::ALL[at];
        let words = WORDING.with(|wording| wording.cardinal(n, NounGender::Feminine, case));
        prop_assert!(!words.is_empty() && !words.contains("  ") && words.trim() == words);
    }

    #[test]
    fn plural_repeats_every_hundred(n in 0_u64..1_000_000) {
        let form = plural(n, 1, 2, 5);
        prop_assert_eq!(form, plural(n + 100, 1, 2, 5));
        prop_assert_eq!(form == 1, n % 10 == 1 && n % 100 != 11);
        prop_assert_eq!(form == 2, (2..=4).contains(&(n % 10)) && !(12..=14).contains(&(n % 100)));
    }

    #[test]
    fn grouping_keeps_the_digits(n in any::<u64>()) {
        let grouped = group_digits(n);
        prop_assert_eq!(grouped.replace('\u{a0}', ""), n.to_string());
        let even = grouped.split('\u{a0}').skip(1).all(|group| group.len() == 3);
        prop_assert!(even);
    }
}
