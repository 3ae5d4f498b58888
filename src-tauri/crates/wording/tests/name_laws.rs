//! What holds for every name: laws, certainty, initials, broken tables.

mod support;

use himoya_wording::GrammaticalCase::{self, *};
use himoya_wording::{Certainty, Gender, PersonName, Wording};
use proptest::prelude::*;

fn full<'a>(family: &'a str, given: &'a str, patronymic: &'a str) -> PersonName<'a> {
    PersonName { family: Some(family), given: Some(given), patronymic: Some(patronymic) }
}

#[test]
fn without_sex_nothing_changes_and_the_form_is_doubtful() {
    let wording = support::wording();
    let name = full("Каримов", "Далер", "");
    let declined = wording.person(&name, None, Genitive);
    assert_eq!(declined.text, "Каримов Далер");
    assert_eq!(declined.certainty, Certainty::Doubtful);
    assert_eq!(declined.patronymic, None);
    assert_eq!(wording.person(&name, None, Nominative).certainty, Certainty::Certain);
}

#[test]
fn certainty_is_that_of_the_weakest_part() {
    let wording = support::wording();
    for (name, gender, expected) in [
        (full("Каримов", "Павел", "Рустамович"), Gender::Masculine, Certainty::Certain),
        (full("Каримов", "Отабек", "Баходир угли"), Gender::Masculine, Certainty::ByRule),
        (full("Шарифзода", "Павел", "Рустамович"), Gender::Masculine, Certainty::Doubtful),
        (full("Асанова", "Айгуль", "Бакытовна"), Gender::Feminine, Certainty::Doubtful),
        (full("Каримов", "Мадина", "Рустамовна"), Gender::Feminine, Certainty::Doubtful),
        (full("Каримова", "Далер", "Рустамович"), Gender::Masculine, Certainty::Doubtful),
        (full("Karimov", "Daler", ""), Gender::Masculine, Certainty::Doubtful),
    ] {
        let declined = wording.person(&name, Some(gender), Genitive);
        assert_eq!(declined.certainty, expected, "{}", declined.text);
    }
}

#[test]
fn marks_and_spaces_around_words() {
    let wording = support::wording();
    let name = full("  Мирзоева (Каримова) ", "Гулнора", "");
    let declined = wording.person(&name, Some(Gender::Feminine), Dative);
    assert_eq!(declined.text, "Мирзоевой (Каримовой) Гулноре");
}

#[test]
fn initials_are_tied_by_non_breaking_spaces() {
    let wording = support::wording();
    for (name, before, after) in [
        (full("Шарифзода", "Далер", "Меҳрубонович"), "Д. М. Шарифзода", "Шарифзода Д. М."),
        (full("Тошматов", "Отабек", "Баходир угли"), "О. Б. Тошматов", "Тошматов О. Б."),
        (full("Шарифӣ", "Муҳаммадҷон", ""), "М. Шарифӣ", "Шарифӣ М."),
        (full("Орлова", "Анна-Мария", "Игоревна"), "А.-М. И. Орлова", "Орлова А.-М. И."),
        (full("Иванов", "Д.М.", ""), "Д. М. Иванов", "Иванов Д. М."),
        (full("Иванов", "", ""), "Иванов", "Иванов"),
        (full("", "Далер", "Рустамович"), "Далер Рустамович", "Далер Рустамович"),
    ] {
        assert_eq!(wording.initials(&name).replace('\u{a0}', " "), before);
        assert_eq!(wording.initials_after(&name).replace('\u{a0}', " "), after);
    }
    let name = full("Ковалёва", "Анна", "Сергеевна");
    let declined = wording.initials_in(&name, Some(Gender::Feminine), Instrumental);
    assert_eq!(declined.text, "А.\u{a0}С.\u{a0}Ковалёвой");
    let declined = wording.initials_after_in(&name, Some(Gender::Feminine), Instrumental);
    assert_eq!(declined.text, "Ковалёвой\u{a0}А.\u{a0}С.");
}

/// Forms of names on which the handbooks are plain, and the trust that the program puts in them.
#[test]
fn hard_names() {
    let wording = support::wording();
    let (m, f) = (Gender::Masculine, Gender::Feminine);
    for (name, gender, case, expected, certainty) in [
        // In the family field all of the father's names stay; what follows them is the bearer's.
        (full("Мухаммад Юсуф уулу", "Азат", ""), m, Genitive, "Мухаммад Юсуф уулу Азата", Certainty::ByRule),
        (full("Жумабек уулу Азат", "", ""), m, Dative, "Жумабек уулу Азату", Certainty::Doubtful),
        (full("", "Бакыт Асан уулу", ""), m, Dative, "Бакыту Асан уулу", Certainty::ByRule),
        (full("", "Бакыт", "Асанұлы"), m, Dative, "Бакыту Асанұлы", Certainty::ByRule),
        (
            full("Қодиров", "Рустам", "Анвар оʻғли"),
            m,
            Dative,
            "Қодирову Рустаму Анвар оʻғли",
            Certainty::ByRule,
        ),
        // A title before a hyphen stays; before a space it may be a name of its own.
        (full("Хан-Каримов", "", ""), m, Instrumental, "Хан-Каримовым", Certainty::Certain),
        (full("", "Мир Акбар", ""), m, Instrumental, "Мир Акбаром", Certainty::Doubtful),
        // A Russian suffix is not to be trusted in a word with other letters.
        (full("Шокин", "", ""), m, Instrumental, "Шокиным", Certainty::Certain),
        (full("Шоқин", "", ""), m, Instrumental, "Шоқиным", Certainty::Doubtful),
        (full("Бин", "", ""), m, Instrumental, "Бином", Certainty::ByRule),
        (full("Бурҳоний", "", ""), m, Genitive, "Бурҳония", Certainty::Doubtful),
        (full("Средний", "", ""), m, Genitive, "Среднего", Certainty::ByRule),
        (full("", "Лия", ""), f, Dative, "Лие", Certainty::Doubtful),
        (full("", "Серёжа", ""), m, Instrumental, "Серёжей", Certainty::Certain),
        // Patronymics of the other sex, formed like a surname, or the father's bare name.
        (full("", "Рустам", "Каримовна"), m, Genitive, "Рустама Каримовны", Certainty::Doubtful),
        (full("", "Рустам", "Каримов"), m, Instrumental, "Рустамом Каримовым", Certainty::Doubtful),
        (full("", "Парвина", "Каримова"), f, Dative, "Парвине Каримовой", Certainty::Doubtful),
        (full("", "Фирдавс", "Рустам"), m, Dative, "Фирдавсу Рустаму", Certainty::ByRule),
        (full("", "Парвина", "Рустам"), f, Dative, "Парвине Рустам", Certainty::Doubtful),
    ] {
        let declined = wording.person(&name, Some(gender), case);
        assert_eq!((declined.text.as_str(), declined.certainty), (expected, certainty));
    }
}

#[test]
fn mistakes_of_a_table_are_reported_together() {
    let mut tables = support::tables();
    tables.names.rules[0].like = "Нетакого".to_owned();
    tables.names.rules[1].endings.push("ъъъ".to_owned());
    let twice = tables.names.rules[2].clone();
    tables.names.rules.push(twice);
    tables.bodies.heads[0].words.push("суд".to_owned());
    tables.numbers.cardinals.plain.remove("7");
    tables.numbers.units.remove("рубль");
    tables.typography.after_number.insert("Рублей".to_owned());
    let errors = Wording::new(tables).expect_err("broken tables");
    let text: Vec<String> = errors.iter().map(ToString::to_string).collect();
    for expected in
        ["Нетакого", "ъъъ", "already taken", "head given twice", "7 is missing", "рубль", "Рублей"]
    {
        assert!(text.iter().any(|error| error.contains(expected)), "{expected} in {text:#?}");
    }
}

thread_local!(static WORDING: Wording = support::wording());

proptest! {
    #![proptest_config(support::cases(2000))]

    #[test]
    fn laws_of_declension(
        word in "[А-Яа-яЁёҒғӢӣҚқӮӯҲҳҶҷЎў]{2,14}(-[А-Яа-я]{2,8})?",
        female in any::<bool>(),
        at in 1_usize..6,
    ) {
        let gender = if female { Gender::Feminine } else { Gender::Masculine };
        let case = GrammaticalCase::ALL[at];
        WORDING.with(|wording| {
            let decline = |text: &str| wording.person(&full(text, text, text), Some(gender), case);
            let declined = decline(&word);
            for part in [&declined.family, &declined.given, &declined.patronymic] {
                let part = part.as_deref().unwrap_or("");
                prop_assert!(!part.is_empty());
                let stem: String = word.chars().take(word.chars().count().saturating_sub(4)).collect();
                if !word.contains('-') {
                    prop_assert!(part.to_lowercase().starts_with(&stem.to_lowercase()), "{} {}", word, part);
                }
            }
            // Capitals decline as small letters do.
            let capitals = decline(&word.to_uppercase());
            let small = decline(&word.to_lowercase());
            prop_assert_eq!(capitals.text, small.text.to_uppercase());
            prop_assert_eq!(capitals.certainty, small.certainty);
            Ok(())
        })?;
    }

    /// What is cut off are at most the last two letters, three for an adjective; what stays is as typed.
    #[test]
    fn a_form_keeps_the_letters_before_its_ending(
        stem in "[А-ЯҒҚҲҶӮЎӨҮҰӘ][а-яғқҳҷӯўөүұәңі]{3,9}",
        ending in "(ов|ева|ский|ая|зода|пур|бек|улло|ат|ана|ия|ӣ|ша|ич|овна)",
        female in any::<bool>(),
    ) {
        let word = format!("{stem}{ending}");
        let gender = if female { Gender::Feminine } else { Gender::Masculine };
        WORDING.with(|wording| {
            for case in GrammaticalCase::ALL {
                let declined = wording.person(&full(&word, &word, &word), Some(gender), case);
                for part in [&declined.family, &declined.given, &declined.patronymic] {
                    let part = part.as_deref().unwrap_or("");
                    prop_assert!(part.starts_with(&stem), "{} {}", word, part);
                    prop_assert!(part.chars().count() <= word.chars().count() + 2, "{} {}", word, part);
                }
            }
            Ok(())
        })?;
    }

    #[test]
    fn the_nominative_is_the_name_as_typed(
        family in "[\\w'ʻ.-]{1,12}( [\\w-]{1,8})?",
        given in "[А-Яа-яӣӯўқғҳҷ]{1,12}",
        patronymic in "[А-Яа-я]{2,10}( угли| ўғли| кызы)?",
        female in proptest::option::of(any::<bool>()),
    ) {
        let gender = female.map(|female| if female { Gender::Feminine } else { Gender::Masculine });
        WORDING.with(|wording| {
            let declined = wording.person(&full(&family, &given, &patronymic), gender, Nominative);
            prop_assert_eq!(declined.text, format!("{family} {given} {patronymic}"));
            prop_assert_eq!(declined.certainty, Certainty::Certain);
            Ok(())
        })?;
    }

    /// A woman's surname on -ова, -ева declines as a pronoun does: four cases alike, and the accusative.
    #[test]
    fn women_on_ova_and_eva_decline_as_pronouns(stem in "[А-ЯҒҚҲҶ][а-яғқҳҷӯў]{3,9}(ов|ев)") {
        let name = format!("{stem}а");
        WORDING.with(|wording| {
            for case in GrammaticalCase::ALL.into_iter().skip(1) {
                let family = PersonName { family: Some(&name), ..PersonName::default() };
                let declined = wording.person(&family, Some(Gender::Feminine), case);
                let ending = if case == Accusative { "у" } else { "ой" };
                prop_assert_eq!(declined.text, format!("{stem}{ending}"));
            }
            Ok(())
        })?;
    }

    /// Spaces around and between words carry nothing, and a normalised name is not changed again.
    #[test]
    fn normalisation_is_idempotent(
        words in prop::collection::vec("[А-Яа-яӣӯқ-]{1,8}", 1..4),
        space in "[ \t\n\u{a0}]{1,3}",
        at in 0_usize..6,
    ) {
        let (typed, plain) = (format!("{space}{}{space}", words.join(&space)), words.join(" "));
        let case = GrammaticalCase::ALL[at];
        WORDING.with(|wording| {
            let decline = |text: &str, case| {
                wording.person(&full(text, text, text), Some(Gender::Masculine), case)
            };
            prop_assert_eq!(decline(&typed, case), decline(&plain, case));
            let once = decline(&typed, Nominative);
            prop_assert_eq!(once.family.as_deref(), Some(plain.as_str()));
            Ok(())
        })?;
    }

    #[test]
    fn a_name_that_never_changes_stays(word in "[А-Я][а-я]{2,8}(о|ӣ|ко|заде| угли| кызы)") {
        WORDING.with(|wording| {
            for case in GrammaticalCase::ALL {
                let name = PersonName { patronymic: Some(&word), ..PersonName::default() };
                prop_assert_eq!(wording.person(&name, Some(Gender::Masculine), case).text, word.clone());
            }
            Ok(())
        })?;
    }

    #[test]
    fn any_text_gives_text(text in "\\PC*", at in 0_usize..6) {
        WORDING.with(|wording| {
            let name = PersonName { family: Some(&text), ..PersonName::default() };
            let declined = wording.person(&name, Some(Gender::Masculine), GrammaticalCase::ALL[at]);
            prop_assert_eq!(declined.text.is_empty(), text.trim().is_empty());
            prop_assert_eq!(wording.body(&text, GrammaticalCase::ALL[at]).text.is_empty(), text.is_empty());
            let _ = wording.initials(&name);
            Ok(())
        })?;
    }
}
