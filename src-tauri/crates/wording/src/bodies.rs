//! Courts, bodies and posts (суды, органы, должности): the words up to the head noun decline, the rest stays.
//!
//! «Приморский районный суд Санкт-Петербурга» → «Приморского районного суда Санкт-Петербурга». The head is
//! looked up in a lexicon, since no rule of endings can tell «отдел» from the genitive «отдела».

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use crate::Wording;
use crate::grammar::{Certainty, Declined, GrammaticalCase};
use crate::paradigm::{ObliqueForms, Paradigm};
use crate::tables::TableError;
use crate::text::{fold, is_all_caps, is_initial, peel};

/// `bodies.toml`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BodyTables {
    /// Words such as «врио», after which nothing changes; letters only.
    pub openers: Vec<String>,
    /// Words that may stand between adjectives: «Чрезвычайный и Полномочный».
    pub connectors: Vec<String>,
    /// Before which words «во» stands in place of «в».
    pub long_in: LongIn,
    /// Sample words with their five oblique forms.
    pub samples: BTreeMap<String, ObliqueForms>,
    /// Endings of adjectives (прилагательные и порядковые числительные).
    #[serde(rename = "adjective")]
    pub adjectives: Vec<AdjectiveRule>,
    /// The lexicon of head nouns (главные существительные).
    #[serde(rename = "head")]
    pub heads: Vec<HeadGroup>,
}

/// «Во» stands before a word that begins with one of the first letters and goes on with one of the second.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LongIn {
    /// First letters: «вф».
    pub first: String,
    /// Second letters: consonants.
    pub second: String,
}

/// Gender of a head noun; in the plural adjectives do not tell genders apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
pub enum BodyGender {
    /// Мужской: суд.
    #[serde(rename = "m")]
    Masculine,
    /// Женский: прокуратура.
    #[serde(rename = "f")]
    Feminine,
    /// Средний: управление.
    #[serde(rename = "n")]
    Neuter,
    /// Множественное число: отделы.
    #[serde(rename = "plural")]
    Plural,
}

/// Adjectives with these last letters decline like the sample.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AdjectiveRule {
    /// Gender of the head noun they agree with.
    pub gender: BodyGender,
    /// Last letters; the longest ending wins.
    pub endings: Vec<String>,
    /// A word of `samples`.
    pub like: String,
}

/// Head nouns that decline like one sample.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HeadGroup {
    /// Gender, which the adjectives take over.
    pub gender: BodyGender,
    /// Whether it names a person: «вижу мирового судью», not «мировой».
    #[serde(default)]
    pub animate: bool,
    /// Whether the noun looks like an adjective and may itself stand before a head: «участковый».
    #[serde(default)]
    pub adjectival: bool,
    /// A word of `samples`.
    pub like: String,
    /// The nouns, nominative.
    pub words: Vec<String>,
}

#[derive(Debug, Clone)]
pub(crate) struct BodyRules {
    openers: BTreeSet<String>,
    connectors: BTreeSet<String>,
    adjectives: BTreeMap<(BodyGender, String), Paradigm>,
    heads: BTreeMap<String, Head>,
    long_in: LongIn,
    /// Oblique forms of whole names that are given and not made.
    given: BTreeMap<String, ObliqueForms>,
}

#[derive(Debug, Clone)]
struct Head {
    gender: BodyGender,
    animate: bool,
    adjectival: bool,
    paradigm: Paradigm,
}

impl Wording {
    /// Declines the name of a court, a body or a post.
    ///
    /// Abbreviations («УМВД России по …») and acting heads («врио начальника …») never change. A name
    /// whose head noun the lexicon does not hold is returned as it is and doubtful.
    pub fn body(&self, name: &str, case: GrammaticalCase) -> Declined {
        self.bodies.decline(name, case)
    }

    /// «в» or «во», whichever stands before this name. An abbreviation is read by its letters and takes «в».
    pub fn into_word(&self, name: &str) -> &'static str {
        let word = name.split(' ').next().map_or("", |token| peel(token).1);
        let mut letters = word.chars().flat_map(char::to_lowercase);
        let rule = &self.bodies.long_in;
        let hit = |letter: Option<char>, list: &str| letter.is_some_and(|letter| list.contains(letter));
        let long = hit(letters.next(), &rule.first) && hit(letters.next(), &rule.second);
        if long && !is_all_caps(word) { "во" } else { "в" }
    }

    /// Takes the forms of a whole name as given: they win over the rules, and are certain.
    pub fn give_body(&mut self, name: &str, forms: ObliqueForms) {
        self.bodies.given.insert(fold(name), forms);
    }
}

impl BodyRules {
    pub(crate) fn compile(tables: BodyTables, errors: &mut Vec<TableError>) -> BodyRules {
        let mut rules = BodyRules {
            openers: tables.openers.iter().map(|word| fold(word)).collect(),
            connectors: tables.connectors.iter().map(|word| fold(word)).collect(),
            adjectives: BTreeMap::new(),
            heads: BTreeMap::new(),
            long_in: tables.long_in,
            given: BTreeMap::new(),
        };
        let samples: BTreeMap<&str, Paradigm> = tables
            .samples
            .iter()
            .map(|(word, forms)| (word.as_str(), Paradigm::from_sample(word, forms)))
            .collect();
        for rule in &tables.adjectives {
            for ending in &rule.endings {
                let Some(paradigm) = fitting(&samples, &rule.like, ending, errors) else {
                    continue;
                };
                let key = (rule.gender, fold(ending));
                if rules.adjectives.insert(key, paradigm).is_some() {
                    errors.push(TableError::new("bodies", ending, "ending given twice"));
                }
            }
        }
        for group in &tables.heads {
            for word in &group.words {
                let Some(paradigm) = fitting(&samples, &group.like, word, errors) else {
                    continue;
                };
                let head = Head {
                    gender: group.gender,
                    animate: group.animate,
                    adjectival: group.adjectival,
                    paradigm,
                };
                if rules.heads.insert(fold(word), head).is_some() {
                    errors.push(TableError::new("bodies", word, "head given twice"));
                }
            }
        }
        rules
    }

    pub(crate) fn decline(&self, name: &str, case: GrammaticalCase) -> Declined {
        let given = case.index().checked_sub(1).zip(self.given.get(&fold(name)));
        let (text, certainty) = match (case, given) {
            (GrammaticalCase::Nominative, _) => (name.to_owned(), Certainty::Certain),
            (_, Some((at, forms))) => (forms[at].clone(), Certainty::Certain),
            (_, None) => self.oblique(name, case),
        };
        Declined { text, certainty, family: None, given: None, patronymic: None }
    }

    fn oblique(&self, name: &str, case: GrammaticalCase) -> (String, Certainty) {
        let mut tokens: Vec<String> = name.split(' ').map(str::to_owned).collect();
        if self.stays(&tokens[0]) {
            return (name.to_owned(), Certainty::Certain);
        }
        let doubtful = (name.to_owned(), Certainty::Doubtful);
        let Some((at, head)) = self.find_head(&tokens) else {
            return doubtful;
        };
        for token in &mut tokens[..at] {
            let Some(form) = self.adjective(token, head, case) else {
                return doubtful;
            };
            *token = form;
        }
        let (before, word, after) = peel(&tokens[at]);
        tokens[at] = format!("{before}{}{after}", self.noun(word, case));
        // «судья А. А. Иванова» holds a name, and names decline elsewhere.
        let names_person = head.animate && tokens[at + 1..].iter().any(|token| is_capital_initial(token));
        let certainty = if names_person { Certainty::Doubtful } else { Certainty::Certain };
        (tokens.join(" "), certainty)
    }

    /// An acting head, or an abbreviation that is no word of the lexicon.
    fn stays(&self, token: &str) -> bool {
        let letters: String = token.chars().filter(|mark| mark.is_alphabetic()).collect();
        if self.openers.contains(&fold(&letters)) {
            return true;
        }
        let (_, word, _) = peel(token);
        is_all_caps(word) && self.head(word).is_none() && !self.looks_adjective(word)
    }

    /// The first noun of the lexicon after adjectives only; failing that, the last noun that looks like
    /// an adjective, as in «участковый уполномоченный полиции».
    fn find_head(&self, tokens: &[String]) -> Option<(usize, &Head)> {
        let mut adjectival = None;
        for (at, token) in tokens.iter().enumerate() {
            let (_, word, _) = peel(token);
            match self.head(word) {
                Some(head) if !head.adjectival => return Some((at, head)),
                Some(head) => adjectival = Some((at, head)),
                None if self.looks_adjective(word) => {}
                None => break,
            }
        }
        adjectival
    }

    /// A head by itself or, of a hyphenated word, its last half: «пристав-исполнитель».
    fn head(&self, word: &str) -> Option<&Head> {
        let folded = fold(word);
        self.heads.get(&folded).or_else(|| {
            let (_, last) = folded.rsplit_once('-')?;
            self.heads.get(last)
        })
    }

    /// Declines the head; every half of a hyphenated one that is a noun of the lexicon moves.
    fn noun(&self, word: &str, case: GrammaticalCase) -> String {
        if let Some(head) = self.heads.get(&fold(word)) {
            return head.paradigm.apply(word, case);
        }
        let halves: Vec<String> = word
            .split('-')
            .map(|half| match self.heads.get(&fold(half)) {
                Some(head) => head.paradigm.apply(half, case),
                None => half.to_owned(),
            })
            .collect();
        halves.join("-")
    }

    fn looks_adjective(&self, word: &str) -> bool {
        let folded = fold(word);
        self.passes_unchanged(&folded)
            || GENDERS.iter().any(|&gender| self.paradigm(gender, &folded).is_some())
    }

    /// «и» between adjectives, and a bare number as in «9 отдел».
    fn passes_unchanged(&self, folded: &str) -> bool {
        self.connectors.contains(folded)
            || (!folded.is_empty() && folded.chars().all(|mark| mark.is_ascii_digit()))
    }

    fn adjective(&self, token: &str, head: &Head, case: GrammaticalCase) -> Option<String> {
        let (before, word, after) = peel(token);
        let folded = fold(word);
        if self.passes_unchanged(&folded) {
            return Some(token.to_owned());
        }
        let paradigm = self.paradigm(head.gender, &folded)?;
        let agrees = matches!(head.gender, BodyGender::Masculine | BodyGender::Plural);
        let case = if case == GrammaticalCase::Accusative && head.animate && agrees {
            GrammaticalCase::Genitive
        } else {
            case
        };
        Some(format!("{before}{}{after}", paradigm.apply(word, case)))
    }

    fn paradigm(&self, gender: BodyGender, folded: &str) -> Option<&Paradigm> {
        folded.char_indices().find_map(|(at, _)| self.adjectives.get(&(gender, folded[at..].to_owned())))
    }
}

const GENDERS: [BodyGender; 4] =
    [BodyGender::Masculine, BodyGender::Feminine, BodyGender::Neuter, BodyGender::Plural];

fn is_capital_initial(token: &str) -> bool {
    token.ends_with('.') && is_initial(token) && token.starts_with(char::is_uppercase)
}

fn fitting(
    samples: &BTreeMap<&str, Paradigm>,
    like: &str,
    word: &str,
    errors: &mut Vec<TableError>,
) -> Option<Paradigm> {
    match samples.get(like) {
        Some(paradigm) if paradigm.fits(word) => Some(paradigm.clone()),
        Some(_) => {
            let problem = format!("does not end like «{like}»");
            errors.push(TableError::new("bodies", word, problem));
            None
        }
        None => {
            let problem = format!("no sample word «{like}»");
            errors.push(TableError::new("bodies", word, problem));
            None
        }
    }
}
