//! The closed language of conditions: when a block of text fits, when a question is asked.
//!
//! ```text
//! condition = all { "or" all }
//! all       = unit { "and" unit }
//! unit      = "not" unit | "unless" unit | "(" condition ")" | "law" provision | "without_law" provision
//!           | fact [ "is" ( "known" | "unknown" | "not_applicable" | "not" value | value ) ]
//! ```
//!
//! `law` holds when the provision was law on the governing day; `without_law` when it was not, or when the
//! reference does not establish that it was: a text that may not cite it takes this branch.
//! `unless` holds whenever the rest does not hold for certain: it is the other branch of a choice that may
//! still be open, where `not` would leave both branches out.
//! A bare fact must be a yes-or-no fact. Every fact, and every value compared with it, is checked
//! against the catalogue when the content is loaded, so a condition cannot fail while a document is
//! drafted. It has no numbers, no calls and no loops: anything richer is a named rule in Rust whose
//! result is a derived fact.

use std::collections::BTreeSet;

use crate::{Catalogue, FactType, Truth};

/// Where a condition looks its facts up.
pub trait ConditionScope {
    /// The state of a fact.
    fn fact(&self, id: &str) -> FactState;
    /// Whether a provision was law on the governing day.
    fn law(&self, provision: &str) -> Truth;
}

/// A fact as conditions see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FactState {
    /// Known; yes-or-no facts are `yes` and `no`.
    Known(String),
    /// Not asked, or asked without an answer.
    Unknown,
    /// Does not fit this case.
    NotApplicable,
}

/// A parsed condition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Condition {
    /// At least one holds.
    Any(Vec<Condition>),
    /// All hold.
    All(Vec<Condition>),
    /// Does not hold.
    Not(Box<Condition>),
    /// Does not hold for certain.
    Unless(Box<Condition>),
    /// The provision was law on the governing day.
    Law(String),
    /// The provision was not law on the governing day, or this is not established.
    WithoutLaw(String),
    /// The fact has this value.
    Is(String, String),
    /// The fact is known.
    Known(String),
    /// The fact does not fit this case.
    NotApplicable(String),
}

/// A condition that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ConditionError {
    /// The text does not follow the grammar.
    #[error("expected {expected} at `{found}`")]
    Syntax {
        /// What should have come.
        expected: &'static str,
        /// What came.
        found: String,
    },
    /// The fact is not in the catalogue.
    #[error("no fact `{0}` in the catalogue")]
    NoSuchFact(String),
    /// The fact cannot have this value.
    #[error("fact `{fact}` is never `{value}`")]
    NoSuchValue {
        /// The fact.
        fact: String,
        /// The impossible value.
        value: String,
    },
}

impl Condition {
    /// Parses a condition.
    pub fn parse(text: &str) -> Result<Condition, ConditionError> {
        let spaced = text.replace('(', " ( ").replace(')', " ) ");
        let mut parser = Parser { words: spaced.split_whitespace().collect(), at: 0 };
        let condition = parser.any()?;
        if parser.at < parser.words.len() {
            return Err(parser.error("`and`, `or` or the end"));
        }
        Ok(condition)
    }

    /// Both at once.
    #[must_use]
    pub fn and(self, other: Condition) -> Condition {
        Condition::All(vec![self, other])
    }

    /// Compares every fact and value with the catalogue.
    pub fn check(&self, catalogue: &Catalogue) -> Vec<ConditionError> {
        let mut errors = Vec::new();
        self.visit(&mut |part| match part {
            Condition::Is(fact, value) => match catalogue.get(fact) {
                None => errors.push(ConditionError::NoSuchFact(fact.clone())),
                Some(entry) => {
                    let fits = match entry.kind {
                        FactType::Bool => value == "yes" || value == "no",
                        FactType::Choice => entry.values.contains(value),
                        // A bare text fact reads as `is yes`; no text is asked for with that word.
                        FactType::Country | FactType::Language | FactType::Zone | FactType::Text => {
                            value != "yes"
                        }
                        _ => false,
                    };
                    if !fits {
                        let (fact, value) = (fact.clone(), value.clone());
                        errors.push(ConditionError::NoSuchValue { fact, value });
                    }
                }
            },
            Condition::Known(fact) | Condition::NotApplicable(fact) if catalogue.get(fact).is_none() => {
                errors.push(ConditionError::NoSuchFact(fact.clone()));
            }
            _ => {}
        });
        errors
    }

    /// The value of the condition in a case.
    pub fn eval(&self, scope: &dyn ConditionScope) -> Truth {
        match self {
            Condition::Any(parts) => parts.iter().fold(Truth::No, |t, p| t.or(p.eval(scope))),
            Condition::All(parts) => parts.iter().fold(Truth::Yes, |t, p| t.and(p.eval(scope))),
            Condition::Not(part) => !part.eval(scope),
            Condition::Unless(part) => Truth::from(!part.eval(scope).is_yes()),
            Condition::Law(provision) => scope.law(provision),
            Condition::WithoutLaw(provision) => Truth::from(scope.law(provision) != Truth::Yes),
            Condition::Is(fact, value) => match scope.fact(fact) {
                FactState::Known(known) => Truth::from(known == *value),
                FactState::Unknown => Truth::Unknown,
                FactState::NotApplicable => Truth::No,
            },
            Condition::Known(fact) => Truth::from(matches!(scope.fact(fact), FactState::Known(_))),
            Condition::NotApplicable(fact) => Truth::from(scope.fact(fact) == FactState::NotApplicable),
        }
    }

    /// The facts the condition looks at.
    pub fn facts(&self) -> BTreeSet<String> {
        let mut facts = BTreeSet::new();
        self.visit(&mut |part| {
            if let Condition::Is(fact, _) | Condition::Known(fact) | Condition::NotApplicable(fact) = part {
                facts.insert(fact.clone());
            }
        });
        facts
    }

    /// The provisions the condition asks about.
    pub fn provisions(&self) -> BTreeSet<String> {
        let mut provisions = BTreeSet::new();
        self.visit(&mut |part| {
            if let Condition::Law(provision) | Condition::WithoutLaw(provision) = part {
                provisions.insert(provision.clone());
            }
        });
        provisions
    }

    fn visit(&self, f: &mut impl FnMut(&Condition)) {
        f(self);
        match self {
            Condition::Any(parts) | Condition::All(parts) => {
                for part in parts {
                    part.visit(f);
                }
            }
            Condition::Not(part) | Condition::Unless(part) => part.visit(f),
            _ => {}
        }
    }
}

struct Parser<'a> {
    words: Vec<&'a str>,
    at: usize,
}

impl<'a> Parser<'a> {
    fn any(&mut self) -> Result<Condition, ConditionError> {
        let mut parts = vec![self.all()?];
        while self.take("or") {
            parts.push(self.all()?);
        }
        Ok(if parts.len() == 1 { parts.remove(0) } else { Condition::Any(parts) })
    }

    fn all(&mut self) -> Result<Condition, ConditionError> {
        let mut parts = vec![self.unit()?];
        while self.take("and") {
            parts.push(self.unit()?);
        }
        Ok(if parts.len() == 1 { parts.remove(0) } else { Condition::All(parts) })
    }

    fn unit(&mut self) -> Result<Condition, ConditionError> {
        if self.take("not") {
            return Ok(Condition::Not(Box::new(self.unit()?)));
        }
        if self.take("unless") {
            return Ok(Condition::Unless(Box::new(self.unit()?)));
        }
        if self.take("(") {
            let inner = self.any()?;
            return if self.take(")") { Ok(inner) } else { Err(self.error("`)`")) };
        }
        if self.take("law") {
            return Ok(Condition::Law(self.word("a provision")?.to_owned()));
        }
        let fact = self.word("a fact")?.to_owned();
        if fact == "without_law" {
            return Ok(Condition::WithoutLaw(self.word("a provision")?.to_owned()));
        }
        if !self.take("is") {
            return Ok(Condition::Is(fact, "yes".into()));
        }
        Ok(match self.word("a value")? {
            "known" => Condition::Known(fact),
            "unknown" => Condition::Not(Box::new(Condition::Known(fact))),
            "not_applicable" => Condition::NotApplicable(fact),
            "not" => {
                let value = self.word("a value")?.to_owned();
                Condition::Not(Box::new(Condition::Is(fact, value)))
            }
            value => Condition::Is(fact, value.to_owned()),
        })
    }

    fn take(&mut self, word: &str) -> bool {
        let hit = self.words.get(self.at) == Some(&word);
        self.at += usize::from(hit);
        hit
    }

    fn word(&mut self, expected: &'static str) -> Result<&'a str, ConditionError> {
        match self.words.get(self.at) {
            Some(word) if !matches!(*word, "and" | "or" | "is" | "(" | ")" | "law") => {
                self.at += 1;
                Ok(word)
            }
            _ => Err(self.error(expected)),
        }
    }

    fn error(&self, expected: &'static str) -> ConditionError {
        let found = self.words.get(self.at).copied().unwrap_or("the end").to_owned();
        ConditionError::Syntax { expected, found }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Scope;
    impl ConditionScope for Scope {
        fn fact(&self, id: &str) -> FactState {
            match id {
                "a" => FactState::Known("yes".into()),
                "b" => FactState::Known("no".into()),
                "c" => FactState::Known("judge".into()),
                "n" => FactState::NotApplicable,
                _ => FactState::Unknown,
            }
        }
        fn law(&self, provision: &str) -> Truth {
            match provision {
                "koap-2.9" => Truth::Yes,
                "koap-4.1/3.8" => Truth::No,
                _ => Truth::Unknown,
            }
        }
    }

    #[test]
    fn values_of_conditions() {
        let table = [
            ("a", Truth::Yes),
            ("not a", Truth::No),
            ("a and b", Truth::No),
            ("a or u", Truth::Yes),
            ("a and u", Truth::Unknown),
            ("b and u", Truth::No),
            ("not u", Truth::Unknown),
            ("c is judge and (b or law koap-2.9)", Truth::Yes),
            ("c is not judge", Truth::No),
            ("unless u", Truth::Yes),
            ("unless a", Truth::No),
            ("unless b", Truth::Yes),
            ("u is known", Truth::No),
            ("u is unknown", Truth::Yes),
            ("n is not_applicable", Truth::Yes),
            ("n is known", Truth::No),
            ("n", Truth::No),
            ("law koap-4.1/3.8", Truth::No),
            ("law koap-3.10/4", Truth::Unknown),
            ("without_law koap-4.1/3.8", Truth::Yes),
            ("without_law koap-3.10/4", Truth::Yes),
            ("without_law koap-2.9", Truth::No),
        ];
        for (text, expected) in table {
            assert_eq!(Condition::parse(text).unwrap().eval(&Scope), expected, "{text}");
        }
    }

    #[test]
    fn bad_conditions_name_the_place() {
        for (text, found) in
            [("a and", "the end"), ("(a", "the end"), ("a is", "the end"), ("a b", "b"), ("or a", "or")]
        {
            match Condition::parse(text) {
                Err(ConditionError::Syntax { found: f, .. }) => assert_eq!(f, found, "{text}"),
                other => panic!("{text}: {other:?}"),
            }
        }
    }

    #[test]
    fn unknown_facts_and_impossible_values_are_found() {
        let catalogue = Catalogue::default();
        let errors = Condition::parse("x is y and not z").unwrap().check(&catalogue);
        assert_eq!(errors, [ConditionError::NoSuchFact("x".into()), ConditionError::NoSuchFact("z".into())]);
    }
}
