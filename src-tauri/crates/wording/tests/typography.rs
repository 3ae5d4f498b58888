//! Non-breaking spaces and quotation marks. In the tables `~` stands for a non-breaking space.

mod support;

use proptest::prelude::*;

#[test]
fn spaces_and_quotes() {
    let wording = support::wording();
    for (text, expected) in [
        ("постановление № 4471/26", "постановление №~4471/26"),
        ("№4471", "№~4471"),
        ("ордер № ____ от", "ордер №~____ от"),
        ("ч. 3.1 ст. 18.8 КоАП РФ", "ч.~3.1 ст.~18.8 КоАП РФ"),
        ("ч.3 ст.30.5", "ч.~3 ст.~30.5"),
        ("(ч. 1 ст. 30.3)", "(ч.~1 ст.~30.3)"),
        ("п. 2 ч. 1", "п.~2 ч.~1"),
        ("10 ноября 2026 г. Санкт-Петербург", "10~ноября 2026~г. Санкт-Петербург"),
        ("кв. 12 г. Москвы", "кв.~12 г.~Москвы"),
        ("по г. Санкт-Петербургу", "по г.~Санкт-Петербургу"),
        ("ул. Савушкина, д. 83, кв. 47", "ул.~Савушкина, д.~83, кв.~47"),
        ("штраф 5 000 рублей.", "штраф 5~000~рублей."),
        ("от 40 000 до 50 000 рублей", "от~40~000 до 50~000~рублей"),
        ("постановление от 05.11.2026", "постановление от~05.11.2026"),
        ("ч. 3, 4 ст. 24 и 2, 3 раза", "ч.~3,~4 ст.~24 и 2, 3 раза"),
        ("тел. +7 900 000-00-44", "тел.~+7 900 000-00-44"),
        ("Т. Е. Иванова", "Т.~Е.~Иванова"),
        ("Д. М. Шарифзода", "Д.~М.~Шарифзода"),
        ("Шарифзода Д. М.", "Шарифзода~Д.~М."),
        ("/ Д. М. Шарифзода /", "/ Д.~М.~Шарифзода /"),
        ("т. е. сразу", "т.~е. сразу"),
        ("и. о. прокурора", "и.~о. прокурора"),
        ("язык — узбекский", "язык~— узбекский"),
        ("3 л., 1 экз.", "3~л., 1~экз."),
        ("14 часов 20 минут", "14~часов 20~минут"),
        ("по 12.11.2026 г.", "по 12.11.2026~г."),
        (r#"ООО "Ромашка" и "Дом "Свет" у реки""#, "ООО «Ромашка» и «Дом „Свет“ у реки»"),
        (r#"«Дом "Свет"»"#, "«Дом „Свет“»"),
        (r#"экран 5" и всё"#, r#"экран 5" и всё"#),
        ("слово  и  дело", "слово  и  дело"),
        ("ст.  18.8", "ст.~18.8"),
        ("первая\nч. 2", "первая\nч.~2"),
        ("", ""),
    ] {
        assert_eq!(wording.typography(text).replace('\u{a0}', "~"), expected, "{text}");
    }
}

/// Everything that typography must leave alone.
fn core(text: &str) -> String {
    text.chars().filter(|mark| !matches!(mark, ' ' | '\u{a0}' | '"' | '«' | '»' | '„' | '“')).collect()
}

fn pieces() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "\"",
        "\"",
        "«",
        "»",
        "„",
        "“",
        " ",
        " ",
        "\u{a0}",
        "\n",
        "\t",
        "ст.",
        "ч.",
        "п.",
        "г.",
        "№",
        "т.",
        "е.",
        "Д.",
        "М.",
        "Шарифзода",
        "5",
        "000",
        "2026",
        "рублей",
        "—",
        "–",
        "(",
        ")",
        ",",
        "слово",
        "Ул.",
        "ул.",
        "_",
        "/",
        ".",
    ]);
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

thread_local!(static WORDING: himoya_wording::Wording = support::wording());

proptest! {
    #![proptest_config(support::cases(4000))]

    #[test]
    fn a_second_pass_changes_nothing(text in pieces()) {
        WORDING.with(|wording| {
            let once = wording.typography(&text);
            prop_assert_eq!(core(&once), core(&text));
            prop_assert_eq!(wording.typography(&once), once);
            Ok(())
        })?;
    }

    #[test]
    fn any_text_keeps_its_letters(text in "\\PC*") {
        WORDING.with(|wording| {
            let once = wording.typography(&text);
            prop_assert_eq!(core(&once), core(&text));
            prop_assert_eq!(wording.typography(&once), once);
            Ok(())
        })?;
    }
}
