//! What the case's own texts say: phrases looked for without regard to case, «ё» and the order of words.
//!
//! A condition compares facts; it cannot read. A list of phrases is content, and this is all that reads it.

use himoya_facts::{ConditionScope, FactState};
use serde::Deserialize;

/// Phrases to look for, as a jurist writes them.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SaidSource {
    /// Text facts to read; `events.*.what` reads every member of the list.
    #[serde(rename = "in")]
    pub texts: Vec<String>,
    /// Phrases, one of which must stand in one sentence. A phrase is made of beginnings of words; parts divided
    /// by `+` may stand in any order, words of one part stand side by side.
    pub any: Vec<String>,
    /// Beginnings of words that turn the sense round: a sentence that holds one of them beside the phrase says
    /// nothing.
    #[serde(default)]
    pub unless: Vec<String>,
}

/// Loaded phrases.
#[derive(Debug, Clone)]
pub(crate) struct Said {
    texts: Vec<String>,
    phrases: Vec<Vec<Vec<String>>>,
    unless: Vec<String>,
}

impl Said {
    /// Loads phrases; `None` when there is nothing to look for or nowhere to look.
    pub(crate) fn load(source: &SaidSource) -> Option<Said> {
        let phrase = |text: &String| {
            let parts: Vec<Vec<String>> = text.split('+').map(words).collect();
            (!parts.iter().any(Vec::is_empty)).then_some(parts)
        };
        let phrases: Vec<_> = source.any.iter().map(phrase).collect::<Option<_>>()?;
        let unless: Vec<String> = source.unless.iter().flat_map(|text| words(text)).collect();
        let whole = !phrases.is_empty() && !source.texts.is_empty();
        whole.then(|| Said { texts: source.texts.clone(), phrases, unless })
    }

    /// Patterns of the facts that are read.
    pub(crate) fn facts(&self) -> impl Iterator<Item = &String> {
        self.texts.iter()
    }

    /// Paths of the facts that say one of the phrases.
    pub(crate) fn found(&self, scope: &dyn ConditionScope) -> Vec<String> {
        let paths = self.texts.iter().flat_map(|pattern| members(pattern, scope));
        let says = |path: &String| match scope.fact(path) {
            FactState::Known(text) => sentences(&text).any(|sentence| self.says(&words(sentence))),
            FactState::Unknown | FactState::NotApplicable => false,
        };
        paths.filter(says).collect()
    }

    fn says(&self, sentence: &[String]) -> bool {
        self.phrases.iter().any(|phrase| {
            let mut rest: Vec<Option<&String>> = sentence.iter().map(Some).collect();
            let all = phrase.iter().all(|part| take(part, &mut rest));
            all && !rest.iter().flatten().any(|word| self.unless.iter().any(|not| begins(word, not)))
        })
    }
}

/// Takes the words of one part out of the sentence, if they stand there side by side.
fn take(part: &[String], rest: &mut [Option<&String>]) -> bool {
    let fits = |window: &[Option<&String>]| {
        window.iter().zip(part).all(|(word, start)| word.is_some_and(|word| begins(word, start)))
    };
    let Some(at) = rest.windows(part.len()).position(fits) else { return false };
    rest[at..at + part.len()].fill(None);
    true
}

/// Words of up to two letters are meant whole: «не» is no beginning of «нет».
fn begins(word: &str, start: &str) -> bool {
    if start.chars().count() <= 2 { word == start } else { word.starts_with(start) }
}

fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split(['.', '!', '?', ';', '\n'])
}

/// The words of a text in small letters, «ё» as «е»; whatever is no letter divides words.
fn words(text: &str) -> Vec<String> {
    let small: String = text.to_lowercase().replace('ё', "е");
    small.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// The paths that a pattern means in this case: a star stands for every member of its list.
fn members(pattern: &str, scope: &dyn ConditionScope) -> Vec<String> {
    let Some((list, field)) = pattern.split_once(".*.") else { return vec![pattern.to_owned()] };
    let count = match scope.fact(list) {
        FactState::Known(count) => count.parse().unwrap_or(0),
        FactState::Unknown | FactState::NotApplicable => 0,
    };
    (0..count).map(|at: usize| format!("{list}.{at}.{field}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(any: &[&str], unless: &[&str], text: &str) -> bool {
        let own = |list: &[&str]| list.iter().map(|&text| text.to_owned()).collect();
        let source = SaidSource { texts: vec!["stay.reason".into()], any: own(any), unless: own(unless) };
        let said = Said::load(&source).expect("phrases");
        sentences(text).any(|sentence| said.says(&words(sentence)))
    }

    #[test]
    fn words_count_by_their_beginnings_in_any_order() {
        let fluent = |text| said(&["свободно + русск", "переводчик + не нуж"], &["не", "плохо"], text);
        assert!(fluent("Русским языком владеет СВОБОДНО."));
        assert!(fluent("Мне переводчик был не нужен"));
        assert!(!fluent("Не владею свободно русским языком"));
        assert!(!fluent("Живёт свободно. Русский знает плохо"));
        assert!(!fluent("Переводчик нужен"));
    }

    #[test]
    fn an_empty_phrase_is_none() {
        let source =
            |any: &str| SaidSource { texts: vec!["a".into()], any: vec![any.into()], unless: vec![] };
        assert!(Said::load(&source("свободно +")).is_none());
        assert!(Said::load(&source("ё")).is_some());
    }
}
