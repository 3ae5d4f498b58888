//! Compiles the tables of numbers and puts a number together, three digits at a time.

use std::collections::BTreeMap;

use super::{CountedNoun, GenderedForms, NumberTables, Ordinals, Scale, agree};
use crate::dates::DateTables;
use crate::grammar::{GrammaticalCase, NounGender};
use crate::paradigm::{Paradigm, SixForms};
use crate::tables::TableError;

#[derive(Debug, Clone)]
pub(crate) struct Numbers {
    gendered: BTreeMap<u64, GenderedForms>,
    plain: BTreeMap<u64, SixForms>,
    scales: Vec<Scale>,
    ordinals: BTreeMap<u64, (String, Paradigm)>,
    units: BTreeMap<String, CountedNoun>,
    pub(crate) dates: DateTables,
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
        Numbers { gendered, plain, scales: tables.scales, ordinals, units: tables.units, dates: tables.dates }
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
        let ordinal =
            self.ordinals.get(&last).map(|(word, paradigm)| paradigm.apply(word, case)).unwrap_or_default();
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
    let tail = if rest < 20 { [0, rest] } else { [rest / 10 * 10, rest % 10] };
    [group / 100 * 100, tail[0], tail[1]].into_iter().filter(|part| *part != 0).collect()
}

fn keyed<T>(map: BTreeMap<String, T>, entry: &str, errors: &mut Vec<TableError>) -> BTreeMap<u64, T> {
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

fn compile_ordinals(table: &Ordinals, errors: &mut Vec<TableError>) -> BTreeMap<u64, (String, Paradigm)> {
    let samples: Vec<Paradigm> =
        table.samples.iter().map(|(word, forms)| Paradigm::from_sample(word, forms)).collect();
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
