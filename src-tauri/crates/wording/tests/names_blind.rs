//! The score of declension on persons that the rules were not written against.
//!
//! `tests/suite/names/blind.toml` lists every form that the handbooks accept and is split in two. Errors of the
//! half `mend` are printed; of the half `held` only the counts are, so that its score stays an honest expectation.

mod support;

use std::fs;
use std::path::Path;

use himoya_wording::{Certainty, Gender, GrammaticalCase, PersonName, Wording};
use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    person: Vec<Person>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Person {
    origin: String,
    half: Half,
    sex: Gender,
    surname: Option<String>,
    given: Option<String>,
    patronymic: Option<String>,
    genitive: Vec<String>,
    dative: Vec<String>,
    accusative: Vec<String>,
    instrumental: Vec<String>,
    prepositional: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Half {
    /// Rules may be mended after these rows.
    Mend,
    /// Only the score of these rows may be looked at.
    Held,
}

impl Person {
    fn name(&self) -> PersonName<'_> {
        PersonName {
            family: self.surname.as_deref(),
            given: self.given.as_deref(),
            patronymic: self.patronymic.as_deref(),
        }
    }

    fn accepted(&self) -> [(GrammaticalCase, &[String]); 5] {
        [
            (GrammaticalCase::Genitive, &self.genitive),
            (GrammaticalCase::Dative, &self.dative),
            (GrammaticalCase::Accusative, &self.accusative),
            (GrammaticalCase::Instrumental, &self.instrumental),
            (GrammaticalCase::Prepositional, &self.prepositional),
        ]
    }
}

/// What a half came to.
#[derive(Debug, Default)]
struct Score {
    forms: usize,
    right: usize,
    /// Forms that are wrong and were not reported doubtful.
    misled: usize,
    doubtful: usize,
    wrong: String,
}

impl Score {
    fn of(wording: &Wording, persons: &[&Person]) -> Score {
        let mut score = Score::default();
        for person in persons {
            for (case, accepted) in person.accepted() {
                let declined = wording.person(&person.name(), Some(person.sex), case);
                let doubtful = declined.certainty == Certainty::Doubtful;
                let right = accepted.contains(&declined.text);
                score.forms += 1;
                score.doubtful += usize::from(doubtful);
                score.right += usize::from(right);
                score.misled += usize::from(!right && !doubtful);
                if !right {
                    let mark = if doubtful { "doubtful" } else { "CERTAIN" };
                    score.wrong.push_str(&format!(
                        "{} {mark} {}: {}, accepted {}\n",
                        person.origin,
                        case.code(),
                        declined.text,
                        accepted.join(" | ")
                    ));
                }
            }
        }
        score
    }

    fn counts(&self) -> String {
        format!(
            "{} of {} full forms right ({:.1} %), {} wrong without a warning, {} reported doubtful",
            self.right,
            self.forms,
            100.0 * self.right as f64 / self.forms as f64,
            self.misled,
            self.doubtful
        )
    }
}

fn table() -> Vec<Person> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/suite/names/blind.toml");
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let table: Table = toml::from_str(&text).unwrap_or_else(|error| panic!("blind.toml: {error}"));
    table.person
}

/// At least 97 of 100 full forms right, no wrong form that claims to be certain, at most a fifth doubtful.
fn hold(half: Half) {
    let table = table();
    let persons: Vec<&Person> = table.iter().filter(|person| person.half == half).collect();
    assert!(persons.len() >= 100, "the half holds {}", persons.len());
    let score = Score::of(&support::wording(), &persons);
    let shown = if half == Half::Mend { score.wrong.as_str() } else { "" };
    assert!(score.right * 100 >= score.forms * 97, "{}\n{shown}", score.counts());
    assert_eq!(score.misled, 0, "{}\n{shown}", score.counts());
    // A doubt is worth something only while it is rare.
    assert!(score.doubtful * 5 <= score.forms, "{}", score.counts());
}

#[test]
fn the_half_for_mending_keeps_its_score() {
    hold(Half::Mend);
}

#[test]
fn the_held_half_keeps_its_score() {
    hold(Half::Held);
}
