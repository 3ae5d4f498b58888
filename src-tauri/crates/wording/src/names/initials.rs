//! Shortened names (фамилия с инициалами), tied together by non-breaking spaces.

use super::PersonName;
use crate::Wording;
use crate::grammar::{Declined, Gender, GrammaticalCase};
use crate::text::is_initial;

const NBSP: char = '\u{a0}';

impl Wording {
    /// «Д. М. Шарифзода», as under a signature.
    pub fn initials(&self, name: &PersonName<'_>) -> String {
        self.initials_in(name, None, GrammaticalCase::Nominative).text
    }

    /// «Шарифзода Д. М.», as in a list.
    pub fn initials_after(&self, name: &PersonName<'_>) -> String {
        self.initials_after_in(name, None, GrammaticalCase::Nominative).text
    }

    /// «Д. М. Шарифзоды»: the family name declines, initials never do.
    pub fn initials_in(
        &self,
        name: &PersonName<'_>,
        gender: Option<Gender>,
        case: GrammaticalCase,
    ) -> Declined {
        self.shortened(name, gender, case, |family, letters| format!("{letters}{NBSP}{family}"))
    }

    /// «Шарифзоды Д. М.».
    pub fn initials_after_in(
        &self,
        name: &PersonName<'_>,
        gender: Option<Gender>,
        case: GrammaticalCase,
    ) -> Declined {
        self.shortened(name, gender, case, |family, letters| format!("{family}{NBSP}{letters}"))
    }

    /// A name without a family name cannot be shortened and is returned whole.
    fn shortened(
        &self,
        name: &PersonName<'_>,
        gender: Option<Gender>,
        case: GrammaticalCase,
        join: impl Fn(&str, &str) -> String,
    ) -> Declined {
        let only_family = PersonName { family: name.family, ..PersonName::default() };
        let mut declined = self.person(&only_family, gender, case);
        let Some(family) = declined.family.clone() else {
            return self.person(name, gender, case);
        };
        declined.given = name.given.map(letters).filter(|text| !text.is_empty());
        declined.patronymic = name.patronymic.map(letters).filter(|text| !text.is_empty());
        let initials: Vec<&str> =
            [&declined.given, &declined.patronymic].into_iter().filter_map(|part| part.as_deref()).collect();
        if !initials.is_empty() {
            declined.text = join(&family, &initials.join(&NBSP.to_string()));
        }
        declined
    }
}

/// The first letter of the first word: «Баходир угли» → «Б.», «Анна-Мария» → «А.-М.».
/// Letters that already stand for names are all kept.
fn letters(part: &str) -> String {
    let words: Vec<&str> = part.split_whitespace().collect();
    if words.iter().all(|word| is_initial(word)) {
        return words
            .iter()
            .flat_map(|word| word.split('.'))
            .filter(|letter| !letter.is_empty())
            .map(|letter| format!("{letter}."))
            .collect::<Vec<_>>()
            .join(&NBSP.to_string());
    }
    let first = words.first().copied().unwrap_or_default();
    first
        .split('-')
        .filter_map(|half| half.chars().find(|letter| letter.is_alphabetic()))
        .map(|letter| format!("{}.", letter.to_uppercase()))
        .collect::<Vec<_>>()
        .join("-")
}
