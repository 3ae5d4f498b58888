//! Numbers in words (числительные прописью) and the noun that goes with a number.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::Wording;
use crate::dates::DateTables;
use crate::grammar::{GrammaticalCase, NounGender};
use crate::paradigm::{ObliqueForms, Paradigm, SixForms};
use crate::tables::TableError;

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

#[derive(Debug, Clone)]
pub(crate) struct Numbers {
    gendered: BTreeMap<u64, GenderedForms>,
    plain: BTreeMap<u64, SixForms>,
    scales: Vec<Scale>,
    ordinals: BTreeMap<u64, (String, Paradigm)>,
    units: BTreeMap<String, CountedNoun>,
    pub(crate) dates: DateTables,
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

impl Numbers {
    pub(crate) fn compile(tables: NumberTables, errors: &mut Vec<TableError>) -> Numbers {
        let gendered = keyed(tables.cardinals.gendered, "cardinals.gendered", errors);
        let plain = keyed(tables.cardinals.plain, "cardinals.plain", errors);
        let ordinals = compile_ordinals(&tables.ordinals, errors);
        require("cardinals.gendered", &gendered, 1..=2, errors);
        require("cardinals.plain", &plain, std::iter::once(0).chain(3..=20), errors);
        require("cardinals.plain", &plain, (30..=90).step_by(10), errors);
        require("cardinals.plain", &plain, (100..=900).step_by(100), errors);
        require("ordinals.words", &ordinals, 1..=20, errors);
        require("ordinals.words", &ordinals, (30..=90).step_by(10), errors);
        require("ordinals.words", &ordinals, (100..=900).step_by(100), errors);
        require("ordinals.words", &ordinals, (1000..=9000).step_by(1000), errors);
        if tables.scales.len() != SCALES {
            let problem = format!("{SCALES} scales are needed, тысяча to квинтиллион");
            errors.push(TableError::new("numbers", "scale", problem));
        }
        for unit in crate::sums::UNITS.iter().chain(&crate::dates::UNITS) {
            if !tables.units.contains_key(*unit) {
                errors.push(TableError::new("numbers", *unit, "unit is missing"));
            }
        }
        Numbers {
            gendered,
            plain,
            scales: tables.scales,
            ordinals,
            units: tables.units,
            dates: tables.dates,
        }
    }

    pub(crate) fn unit(&self, unit: &str) -> Option<&CountedNoun> {
        self.units.get(unit)
    }

    pub(crate) fn cardinal(&self, n: u64, gender: NounGender, case: GrammaticalCase) -> String {
        if n == 0 {
            return self.plain_form(0, case).to_owned();
        }
        let mut words: Vec<&str> = Vec::new();
        for power in (0..=self.scales.len()).rev() {
            let group = n / 1000_u64.pow(power as u32) % 1000;
            if group == 0 {
                continue;
            }
            let scale = power.checked_sub(1).and_then(|at| self.scales.get(at));
            let agreed = scale.map_or(gender, |scale| scale.gender);
            self.push_group(group, agreed, case, &mut words);
            if let Some(scale) = scale {
                words.push(agree(group, &scale.singular, &scale.plural, case));
            }
        }
        words.join(" ")
    }

    /// A group of three digits: hundreds, tens, units.
    fn push_group<'a>(
        &'a self,
        group: u64,
        gender: NounGender,
        case: GrammaticalCase,
        words: &mut Vec<&'a str>,
    ) {
        for part in parts(group) {
            let form = match (self.gendered.get(&part), gender) {
                (None, _) => self.plain_form(part, case),
                (Some(forms), NounGender::Masculine) => &forms.m[case.index()],
                (Some(forms), NounGender::Feminine) => &forms.f[case.index()],
                (Some(forms), NounGender::Neuter) => &forms.n[case.index()],
            };
            words.push(form);
        }
    }

    fn plain_form(&self, n: u64, case: GrammaticalCase) -> &str {
        self.plain.get(&n).map_or("", |forms| &forms[case.index()])
    }

    /// An ordinal below ten thousand: all its words but the last are cardinal and do not move.
    pub(crate) fn ordinal(&self, n: u64, case: GrammaticalCase) -> String {
        let thousands = n / 1000 * 1000;
        let last = match parts(n % 1000).last() {
            Some(part) => *part,
            None => thousands,
        };
        let head = n - last;
        let ordinal = self
            .ordinals
            .get(&last)
            .map(|(word, paradigm)| paradigm.apply(word, case))
            .unwrap_or_default();
        if head == 0 {
            return ordinal;
        }
        let words = self.cardinal(head, NounGender::Masculine, GrammaticalCase::Nominative);
        // A year is «тысяча девятьсот…», never «одна тысяча».
        let words = match (thousands, words.split_once(' ')) {
            (1000, Some((_, rest))) => rest,
            _ => &words,
        };
        format!("{words} {ordinal}")
    }
}

/// Powers of a thousand that a `u64` can need.
const SCALES: usize = 6;

/// 421 → 400, 20, 1; 415 → 400, 15.
fn parts(group: u64) -> Vec<u64> {
    let rest = group % 100;
    let tail = if rest < 20 {
        [0, rest]
    } else {
        [rest / 10 * 10, rest % 10]
    };
    [group / 100 * 100, tail[0], tail[1]]
        .into_iter()
        .filter(|part| *part != 0)
        .collect()
}

fn keyed<T>(
    map: BTreeMap<String, T>,
    entry: &str,
    errors: &mut Vec<TableError>,
) -> BTreeMap<u64, T> {
    let mut numbers = BTreeMap::new();
    for (key, value) in map {
        match key.parse() {
            Ok(number) => {
                numbers.insert(number, value);
            }
            Err(_) => {
                let problem = format!("«{key}» is not a number");
                errors.push(TableError::new("numbers", entry, problem));
            }
        }
    }
    numbers
}

fn require<T>(
    entry: &str,
    map: &BTreeMap<u64, T>,
    numbers: impl Iterator<Item = u64>,
    errors: &mut Vec<TableError>,
) {
    for number in numbers.filter(|number| !map.contains_key(number)) {
        errors.push(TableError::new("numbers", entry, format!("{number} is missing")));
    }
}

fn compile_ordinals(
    table: &Ordinals,
    errors: &mut Vec<TableError>,
) -> BTreeMap<u64, (String, Paradigm)> {
    let samples: Vec<Paradigm> = table
        .samples
        .iter()
        .map(|(word, forms)| Paradigm::from_sample(word, forms))
        .collect();
    let mut compiled = BTreeMap::new();
    for (number, word) in keyed(table.words.clone(), "ordinals.words", errors) {
        match samples.iter().find(|sample| sample.fits(word.as_str())) {
            Some(sample) => {
                compiled.insert(number, (word, sample.clone()));
            }
            None => errors.push(TableError::new("numbers", word, "ends like no sample")),
        }
    }
    compiled
}
