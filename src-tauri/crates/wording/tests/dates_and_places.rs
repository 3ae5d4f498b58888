//! Dates, times, countries, citizens and languages.

mod support;

use himoya_wording::Gender;
use himoya_wording::GrammaticalCase::{self, *};
use jiff::civil::{Date, date, time};

#[test]
fn dates_in_figures() {
    let wording = support::wording();
    assert_eq!(wording.date_numeric(date(2026, 11, 10)), "10.11.2026");
    assert_eq!(wording.date_numeric(date(2026, 2, 5)), "05.02.2026");
    assert_eq!(wording.date_long(date(2026, 11, 10)), "10\u{a0}ноября 2026\u{a0}г.");
}

#[test]
fn dates_in_words() {
    let wording = support::wording();
    let table = [
        (date(2026, 11, 12), Nominative, "двенадцатое ноября две тысячи двадцать шестого года"),
        (date(2026, 11, 12), Genitive, "двенадцатого ноября две тысячи двадцать шестого года"),
        (date(2027, 11, 12), Accusative, "двенадцатое ноября две тысячи двадцать седьмого года"),
        (date(2000, 1, 1), Nominative, "первое января двухтысячного года"),
        (date(1993, 3, 14), Instrumental, "четырнадцатым марта тысяча девятьсот девяносто третьего года"),
        (date(2003, 5, 3), Dative, "третьему мая две тысячи третьего года"),
        (date(2010, 8, 23), Prepositional, "двадцать третьем августа две тысячи десятого года"),
        (date(1900, 12, 30), Genitive, "тридцатого декабря тысяча девятисотого года"),
        (date(2040, 6, 31 - 1), Genitive, "тридцатого июня две тысячи сорокового года"),
        (date(1, 2, 20), Nominative, "двадцатое февраля первого года"),
    ];
    for (day, case, expected) in table {
        assert_eq!(wording.date_words(day, case), expected);
    }
}

#[test]
fn every_day_of_a_century_has_words() {
    let wording = support::wording();
    let mut day = date(1950, 1, 1);
    while day.year() < 2050 {
        let words = wording.date_words(day, Genitive);
        assert!(words.ends_with(" года") && !words.contains("  "), "{words}");
        day = day.tomorrow().expect("a day in range");
    }
}

#[test]
fn weekdays_and_times() {
    let wording = support::wording();
    assert_eq!(wording.weekday(date(2026, 11, 20), Nominative), "пятница");
    assert_eq!(wording.weekday(date(2026, 11, 21), Accusative), "субботу");
    assert_eq!(wording.on_weekday(date(2026, 11, 20)), "в пятницу");
    assert_eq!(wording.on_weekday(date(2026, 11, 24)), "во вторник");
    let plain = |text: String| text.replace('\u{a0}', " ");
    assert_eq!(plain(wording.time(time(14, 20, 0, 0), Nominative)), "14 часов 20 минут");
    assert_eq!(plain(wording.time(time(19, 5, 0, 0), Accusative)), "19 часов 05 минут");
    assert_eq!(plain(wording.time(time(21, 1, 0, 0), Accusative)), "21 час 01 минуту");
    assert_eq!(plain(wording.time(time(1, 22, 0, 0), Genitive)), "1 часа 22 минут");
    assert_eq!(plain(wording.time(time(0, 0, 0, 0), Nominative)), "0 часов 00 минут");
}

#[test]
fn citizens() {
    let wording = support::wording();
    let table = [
        ("TJK", Gender::Masculine, Nominative, "гражданин Республики Таджикистан"),
        ("KGZ", Gender::Feminine, Instrumental, "гражданкой Кыргызской Республики"),
        ("UZB", Gender::Masculine, Genitive, "гражданина Республики Узбекистан"),
        ("XXA", Gender::Feminine, Dative, "лицу без гражданства"),
        ("UKR", Gender::Feminine, Accusative, "гражданку Украины"),
    ];
    for (code, gender, case, expected) in table {
        assert_eq!(wording.citizen(code, gender, case).as_deref(), Some(expected));
    }
    assert_eq!(wording.citizen("ZZZ", Gender::Masculine, Nominative), None);
    let country = wording.country("RUS").expect("a known code");
    assert_eq!(country.genitive, "Российской Федерации");
    assert!(wording.country("XXA").is_none());
}

#[test]
fn languages() {
    let wording = support::wording();
    let in_case = |tag: &str, case: GrammaticalCase| wording.language(tag, case).expect("a known tag");
    assert_eq!(in_case("tg", Nominative), "таджикский язык");
    assert_eq!(in_case("tg", Genitive), "таджикского языка");
    assert_eq!(in_case("uz", Instrumental), "узбекским языком");
    assert_eq!(in_case("ps", Genitive), "языка пушту");
    assert_eq!(wording.in_language("tg").as_deref(), Some("на таджикском языке"));
    assert_eq!(wording.in_language("prs").as_deref(), Some("на языке дари"));
    assert_eq!(wording.language_adverb("tg"), Some("по-таджикски"));
    assert_eq!(wording.language("xx", Nominative), None);
}

#[test]
fn a_day_between_two_limits_in_words() {
    let wording = support::wording();
    let said = |from: Date, to: Date| wording.between(from, to).replace('\u{a0}', " ");
    assert_eq!(said(date(2026, 11, 1), date(2026, 11, 5)), "между 1 и 5 ноября 2026 года");
    assert_eq!(said(date(2026, 10, 28), date(2026, 11, 5)), "между 28 октября и 5 ноября 2026 года");
    assert_eq!(said(date(2025, 12, 30), date(2026, 1, 2)), "между 30 декабря 2025 года и 2 января 2026 года");
    assert_eq!(said(date(2028, 2, 1), date(2028, 2, 29)), "в феврале 2028 года");
    assert_eq!(said(date(2026, 1, 1), date(2026, 12, 31)), "в 2026 году");
}

#[test]
fn latin_names_in_cyrillic() {
    let wording = support::wording();
    for (latin, cyrillic) in [
        ("SHARIFZODA", "Шарифзода"),
        ("GHAYUROVA", "Гаюрова"),
        ("KHOJAEV", "Ходжаев"),
        ("TOKTOSUNOVA", "Токтосунова"),
        ("ERGASH-OGLI", "Эргаш-Огли"),
        ("anna maria", "Анна Мариа"),
    ] {
        assert_eq!(wording.in_cyrillic(latin).as_deref(), Some(cyrillic), "{latin}");
    }
    assert_eq!(wording.in_cyrillic("Далер"), None);
    assert_eq!(wording.in_cyrillic("  "), None);
}
