//! Compiles the tables of names and finds the rule for one word.

use std::collections::{BTreeMap, BTreeSet};

use super::{NameException, NamePart, NameRule, NameTables};
use crate::grammar::{Certainty, Gender, GrammaticalCase};
use crate::paradigm::{ObliqueForms, Paradigm, form_like};
use crate::tables::TableError;
use crate::text::{fold, is_russian};

/// The word in `like` that means: this one never changes.
const INDECLINABLE: &str = "indeclinable";

#[derive(Debug, Clone)]
pub(crate) struct NameRules {
    samples: BTreeMap<String, Paradigm>,
    endings: BTreeMap<Key, Chosen>,
    words: BTreeMap<Key, Chosen>,
    pub(super) descent: BTreeSet<String>,
    pub(super) first: BTreeSet<String>,
    pub(super) title: BTreeSet<String>,
    pub(super) tail: BTreeSet<String>,
}

/// A folded ending or word for one part and one gender.
type Key = (NamePart, Gender, String);

#[derive(Debug, Clone)]
struct Chosen {
    way: Way,
    certainty: Certainty,
    /// Holds fully for words in Russian letters only.
    russian_letters: bool,
}

#[derive(Debug, Clone)]
enum Way {
    Fixed,
    Like(String),
    Forms(ObliqueForms),
}

impl NameRules {
    pub(crate) fn compile(tables: NameTables, errors: &mut Vec<TableError>) -> NameRules {
        let folded = |words: &[String]| words.iter().map(|word| bare(word)).collect();
        let mut rules = NameRules {
            samples: tables
                .samples
                .iter()
                .map(|(word, forms)| (word.clone(), Paradigm::from_sample(word, forms)))
                .collect(),
            endings: BTreeMap::new(),
            words: BTreeMap::new(),
            descent: folded(&tables.markers.descent),
            first: folded(&tables.markers.first),
            title: folded(&tables.markers.title),
            tail: folded(&tables.markers.tail),
        };
        for rule in tables.rules {
            rules.add_rule(&rule, errors);
        }
        for exception in tables.exceptions {
            rules.add_exception(&exception, errors);
        }
        rules
    }

    fn add_rule(&mut self, rule: &NameRule, errors: &mut Vec<TableError>) {
        let entry = format!("rule like «{}» for {:?}", rule.like, rule.endings);
        if rule.parts.is_empty() || rule.endings.iter().all(String::is_empty) {
            errors.push(TableError::new("names", &entry, "no parts or no endings"));
        }
        let Some(way) = self.way(&rule.like, &rule.endings, &entry, errors) else {
            return;
        };
        let chosen = Chosen { way, certainty: rule.certainty, russian_letters: rule.russian_letters };
        for key in keys(&rule.parts, rule.gender.genders(), &rule.endings) {
            insert(&mut self.endings, key, &chosen, &entry, errors);
        }
    }

    fn add_exception(&mut self, exception: &NameException, errors: &mut Vec<TableError>) {
        let entry = format!("exception {:?}", exception.words);
        let way = match (&exception.like, &exception.forms) {
            (Some(like), None) => self.way(like, &exception.words, &entry, errors),
            (None, Some(forms)) => Some(Way::Forms(forms.clone())),
            _ => {
                let problem = "give either `like` or `forms`";
                errors.push(TableError::new("names", &entry, problem));
                None
            }
        };
        let Some(way) = way else { return };
        let chosen = Chosen { way, certainty: exception.certainty, russian_letters: false };
        let genders = exception.gender.genders();
        for key in keys(&exception.parts, genders, &exception.words) {
            insert(&mut self.words, key, &chosen, &entry, errors);
        }
    }

    /// Reads `like` and makes sure that the sample can decline everything it is asked to.
    fn way(&self, like: &str, words: &[String], entry: &str, errors: &mut Vec<TableError>) -> Option<Way> {
        if like == INDECLINABLE {
            return Some(Way::Fixed);
        }
        let Some(paradigm) = self.samples.get(like) else {
            let problem = format!("no sample word «{like}»");
            errors.push(TableError::new("names", entry, problem));
            return None;
        };
        for word in words.iter().filter(|word| !paradigm.fits(word)) {
            let problem = format!("«{word}» does not end like «{like}»");
            errors.push(TableError::new("names", entry, problem));
        }
        Some(Way::Like(like.to_owned()))
    }

    /// The form of one bare word, or `None` when no rule knows it.
    pub(super) fn form(
        &self,
        part: NamePart,
        word: &str,
        gender: Gender,
        case: GrammaticalCase,
    ) -> Option<(String, Certainty)> {
        let chosen = self.choose(part, gender, &fold(word))?;
        let form = match &chosen.way {
            Way::Fixed => word.to_owned(),
            Way::Like(sample) => self.samples.get(sample)?.apply(word, case),
            Way::Forms(forms) => match case.index().checked_sub(1) {
                Some(index) => form_like(word, &forms[index]),
                None => word.to_owned(),
            },
        };
        let foreign = chosen.russian_letters && !is_russian(word);
        Some((form, if foreign { Certainty::Doubtful } else { chosen.certainty }))
    }

    /// A whole word beats an ending, a long ending beats a short one.
    fn choose(&self, part: NamePart, gender: Gender, folded: &str) -> Option<&Chosen> {
        let whole = (part, gender, folded.to_owned());
        self.words.get(&whole).or_else(|| {
            folded
                .char_indices()
                .find_map(|(at, _)| self.endings.get(&(part, gender, folded[at..].to_owned())))
        })
    }
}

/// A marker without the apostrophes that Uzbek spelling puts into «ўғли» and «o‘g‘li».
pub(super) fn bare(word: &str) -> String {
    fold(word).chars().filter(|letter| letter.is_alphabetic() && !matches!(letter, 'ʼ' | 'ʻ')).collect()
}

fn keys<'a>(
    parts: &'a [NamePart],
    genders: &'a [Gender],
    words: &'a [String],
) -> impl Iterator<Item = Key> + 'a {
    parts.iter().flat_map(move |&part| {
        genders.iter().flat_map(move |&gender| words.iter().map(move |word| (part, gender, fold(word))))
    })
}

fn insert(
    map: &mut BTreeMap<Key, Chosen>,
    key: Key,
    chosen: &Chosen,
    entry: &str,
    errors: &mut Vec<TableError>,
) {
    if map.contains_key(&key) {
        let problem = format!("«{}» is already taken for {:?}, {:?}", key.2, key.0, key.1);
        errors.push(TableError::new("names", entry, problem));
        return;
    }
    map.insert(key, chosen.clone());
}
