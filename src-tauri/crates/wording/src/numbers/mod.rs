//! Numbers in words (числительные прописью) and the noun that goes with a number.

mod words;

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::Wording;
use crate::dates::DateTables;
use crate::grammar::{GrammaticalCase, NounGender};
use crate::paradigm::{ObliqueForms, SixForms};

pub(crate) use words::Numbers;

/// `numbers.toml`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NumberTables {
    /// Количественные числительные.
    pub cardinals: Cardinals,
    /// Порядковые числительные.
    pub ordinals: Ordinals,
    /// Тысяча, миллион … in rising order, a thousand times larger each.
    #[serde(rename = "scale")]
    pub scales: Vec<Scale>,
    /// Nouns that are counted, by their nominative: рубль, день.
    pub units: BTreeMap<String, CountedNoun>,
    /// Months, weekdays and the words of a date.
    pub dates: DateTables,
}

/// Количественные числительные.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cardinals {
    /// One and two, which have genders.
    pub gendered: BTreeMap<String, GenderedForms>,
    /// 0, 3 to 20, the tens and the hundreds: six forms each.
    pub plain: BTreeMap<String, SixForms>,
}

/// Six forms for each gender.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GenderedForms {
    /// Один, два.
    pub m: SixForms,
    /// Одна, две.
    pub f: SixForms,
    /// Одно, два.
    pub n: SixForms,
}

/// Порядковые числительные of the neuter: «двенадцатое» (число), «шестого» (года).
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ordinals {
    /// Sample words with their five oblique forms.
    pub samples: BTreeMap<String, ObliqueForms>,
    /// The ordinal of 1 to 20, of tens, hundreds and thousands.
    pub words: BTreeMap<String, String>,
}

/// A power of a thousand.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scale {
    /// Its gender: «две тысячи», «два миллиона».
    pub gender: NounGender,
    /// Six forms of the singular.
    pub singular: SixForms,
    /// Six forms of the plural.
    pub plural: SixForms,
}

/// A noun that is counted.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CountedNoun {
    /// Its gender.
    pub gender: NounGender,
    /// Six forms of the singular; the genitive also serves 2, 3 and 4.
    pub singular: SixForms,
    /// Six forms of the plural; the genitive also serves 5 and more.
    pub plural: SixForms,
}

/// Picks the form for a number: `plural(21, "день", "дня", "дней")` is «день».
pub fn plural<T>(n: u64, one: T, few: T, many: T) -> T {
    match (n % 10, n % 100) {
        (_, 11..=14) => many,
        (1, _) => one,
        (2..=4, _) => few,
        _ => many,
    }
}

/// Digits in groups of three, tied by non-breaking spaces: «5 000».
pub fn group_digits(n: u64) -> String {
    let digits = n.to_string();
    let mut grouped = String::with_capacity(digits.len() * 2);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            grouped.push('\u{a0}');
        }
        grouped.push(digit);
    }
    grouped
}

/// The form of a counted noun. Nominative and accusative are governed by the numeral, the other cases
/// agree with it; but after whole thousands the noun stays genitive plural: «пятью тысячами рублей».
pub(crate) fn agree<'a>(
    n: u64,
    singular: &'a SixForms,
    plural_forms: &'a SixForms,
    case: GrammaticalCase,
) -> &'a str {
    let genitive = GrammaticalCase::Genitive.index();
    let (many, same) = (&plural_forms[genitive], case.index());
    if case.is_direct() {
        plural(n, &singular[same], &singular[genitive], many)
    } else if n.is_multiple_of(1000) {
        many
    } else {
        plural(n, &singular[same], &plural_forms[same], &plural_forms[same])
    }
}

impl Wording {
    /// A number in words: «двадцать одна», «пяти тысяч», for any number.
    pub fn cardinal(&self, n: u64, gender: NounGender, case: GrammaticalCase) -> String {
        self.numbers.cardinal(n, gender, case)
    }

    /// Digits with their noun: «3 дня», «21 час». `unit` is a key of `numbers.toml`, nominative singular.
    pub fn counted(&self, n: u64, unit: &str, case: GrammaticalCase) -> Option<String> {
        let noun = self.numbers.unit(unit)?;
        let form = agree(n, &noun.singular, &noun.plural, case);
        Some(format!("{}\u{a0}{form}", group_digits(n)))
    }
}
