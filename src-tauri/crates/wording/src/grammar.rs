//! The grammatical categories that every other module speaks in.

use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// Падеж.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum GrammaticalCase {
    /// Именительный: кто? что?
    #[serde(rename = "nom")]
    Nominative,
    /// Родительный: кого? чего?
    #[serde(rename = "gen")]
    Genitive,
    /// Дательный: кому? чему?
    #[serde(rename = "dat")]
    Dative,
    /// Винительный: кого? что?
    #[serde(rename = "acc")]
    Accusative,
    /// Творительный: кем? чем?
    #[serde(rename = "ins")]
    Instrumental,
    /// Предложный: о ком? о чём?
    #[serde(rename = "pre")]
    Prepositional,
}

impl GrammaticalCase {
    /// All six in the order of the school grammar, which is also the order of forms in the tables.
    pub const ALL: [GrammaticalCase; 6] = [
        GrammaticalCase::Nominative,
        GrammaticalCase::Genitive,
        GrammaticalCase::Dative,
        GrammaticalCase::Accusative,
        GrammaticalCase::Instrumental,
        GrammaticalCase::Prepositional,
    ];

    /// The five that a name must be put into.
    pub const OBLIQUE: [GrammaticalCase; 5] = [
        GrammaticalCase::Genitive,
        GrammaticalCase::Dative,
        GrammaticalCase::Accusative,
        GrammaticalCase::Instrumental,
        GrammaticalCase::Prepositional,
    ];

    /// The three-letter name used in templates and tables.
    pub fn code(self) -> &'static str {
        match self {
            GrammaticalCase::Nominative => "nom",
            GrammaticalCase::Genitive => "gen",
            GrammaticalCase::Dative => "dat",
            GrammaticalCase::Accusative => "acc",
            GrammaticalCase::Instrumental => "ins",
            GrammaticalCase::Prepositional => "pre",
        }
    }

    /// The English name by which facts and the JSON of forms call the case.
    pub fn name(self) -> &'static str {
        match self {
            GrammaticalCase::Nominative => "nominative",
            GrammaticalCase::Genitive => "genitive",
            GrammaticalCase::Dative => "dative",
            GrammaticalCase::Accusative => "accusative",
            GrammaticalCase::Instrumental => "instrumental",
            GrammaticalCase::Prepositional => "prepositional",
        }
    }

    pub(crate) fn index(self) -> usize {
        self as usize
    }

    /// Nominative and accusative of things: the cases in which a numeral governs its noun.
    pub(crate) fn is_direct(self) -> bool {
        matches!(self, GrammaticalCase::Nominative | GrammaticalCase::Accusative)
    }
}

/// A case, gender or the like that a template names and this crate does not know.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("unknown {category} «{word}»")]
pub struct UnknownGrammarWord {
    /// What was expected: `case` or `gender`.
    pub category: &'static str,
    /// What was written.
    pub word: String,
}

impl FromStr for GrammaticalCase {
    type Err = UnknownGrammarWord;

    fn from_str(word: &str) -> Result<Self, Self::Err> {
        GrammaticalCase::ALL
            .into_iter()
            .find(|case| case.code() == word)
            .ok_or_else(|| UnknownGrammarWord { category: "case", word: word.to_owned() })
    }
}

/// Пол человека, which decides how the name declines.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Gender {
    /// Мужской.
    #[serde(rename = "m", alias = "masculine")]
    Masculine,
    /// Женский.
    #[serde(rename = "f", alias = "feminine")]
    Feminine,
}

impl FromStr for Gender {
    type Err = UnknownGrammarWord;

    fn from_str(word: &str) -> Result<Self, Self::Err> {
        match word {
            "m" | "masculine" => Ok(Gender::Masculine),
            "f" | "feminine" => Ok(Gender::Feminine),
            _ => Err(UnknownGrammarWord { category: "gender", word: word.to_owned() }),
        }
    }
}

/// Род существительного.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum NounGender {
    /// Мужской: один рубль.
    #[serde(rename = "m")]
    Masculine,
    /// Женский: одна минута.
    #[serde(rename = "f")]
    Feminine,
    /// Средний: одно дело.
    #[serde(rename = "n")]
    Neuter,
}

/// How far a declined form may be trusted. Ordered from best to worst, so `max` is the weakest link.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Certainty {
    /// The paradigm leaves no choice, or nothing had to be changed.
    Certain,
    /// A general rule by the last letters; right for nearly every such name.
    ByRule,
    /// Handbooks disagree, the sex is unknown, or no rule fits: a person should confirm the form.
    Doubtful,
}

/// A declined name or title.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Declined {
    /// The whole text, ready to print.
    pub text: String,
    /// Фамилия, when a person was declined and has one.
    pub family: Option<String>,
    /// Имя, likewise.
    pub given: Option<String>,
    /// Отчество, likewise.
    pub patronymic: Option<String>,
    /// The weakest certainty of the parts.
    pub certainty: Certainty,
}
