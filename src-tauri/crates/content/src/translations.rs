//! Translations of papers: one file a language, each sentence sealed to the Russian that it translates.
//!
//! The seal is the beginning of the SHA-256 of the Russian sentence, so that it can be made with any tool:
//! `printf %s "…" | sha256sum | cut -c1-12`. A file also holds the Russian itself, for the eyes of whoever reads the
//! translation; the seal is what a replacement of words over all files cannot carry along.

use std::collections::{BTreeMap, BTreeSet};

use himoya_documents::beside::{LanguageSource, Translations, plain_sentence};
use himoya_documents::{Asked, TextError};
use himoya_wording::{GrammaticalCase, Wording};
use sha2::{Digest, Sha256};

use crate::crosscheck::line_with;
use crate::{Content, ContentError, Files, Loader};

/// Hexadecimal digits of a seal.
const SEAL: usize = 12;

/// The seal of a Russian sentence.
pub fn seal(sentence: &str) -> String {
    let hash = Sha256::digest(plain_sentence(sentence).as_bytes());
    hash.iter().map(|byte| format!("{byte:02x}")).collect::<String>()[..SEAL].to_owned()
}

/// The file of a language.
pub(crate) fn file_of(language: &str) -> String {
    format!("translations/{language}.toml")
}

/// The line on which a sentence begins.
fn line_of(files: &Files, language: &str, id: &str) -> Option<usize> {
    let start = format!("id = \"{id}\"");
    line_with(files, &file_of(language), |line| line.trim_end() == start)
}

impl Loader<'_> {
    pub(crate) fn translations(&mut self) -> Translations {
        let mut translations = BTreeMap::new();
        for path in self.files.under("translations/").collect::<Vec<_>>() {
            let code = path.trim_start_matches("translations/").trim_end_matches(".toml").to_owned();
            let Some(language) = self.toml::<LanguageSource>(&path) else { continue };
            self.language(&code, &language);
            translations.insert(code, language);
        }
        translations
    }

    fn language(&mut self, code: &str, language: &LanguageSource) {
        let file = file_of(code);
        if language.tag != code && !language.tag.starts_with(&format!("{code}-")) {
            let what = format!("the tag `{}` names another language than the file", language.tag);
            self.fail::<()>(&file, None, what, "name the file after the language, such as tg.toml");
        }
        let mut seen = BTreeSet::new();
        for sentence in &language.sentence {
            // Looked for only when something is wrong: a file of a language is long.
            let line = |loader: &Self| line_of(loader.files, code, &sentence.id);
            if !seen.insert(&sentence.id) {
                let what = format!("the sentence `{}` stands twice", sentence.id);
                self.fail::<()>(&file, line(self), what, "keep one of them");
            }
            let foreign: String = foreign_letters(&sentence.text, &language.letters).into_iter().collect();
            if !foreign.is_empty() {
                let what =
                    format!("the sentence `{}` has letters of no such alphabet: {foreign}", sentence.id);
                self.fail::<()>(
                    &file,
                    line(self),
                    what,
                    "look for letters of another keyboard; Russian words stand in «» or ()",
                );
            }
        }
    }

    /// Mistakes of a text, those of a translation in the translation's file.
    pub(crate) fn text_errors(&mut self, file: &str, errors: Vec<TextError>) {
        for error in errors {
            match &error.sentence {
                Some((language, id)) => {
                    let line = line_of(self.files, language, id);
                    let what = format!("the sentence `{id}`: {}", error.problem);
                    self.fail::<()>(&file_of(language), line, what, "compare it with the Russian sentence");
                }
                None => {
                    self.fail::<()>(file, None, error, "see «a new document» in templates/README.md");
                }
            }
        }
    }
}

/// Letters of a translation that its alphabet lacks, outside of placeholders, «…» and (…), where Russian words stand.
fn foreign_letters(text: &str, letters: &str) -> BTreeSet<char> {
    let mut outside = text.to_owned();
    for (open, close) in [("{{", "}}"), ("«", "»"), ("(", ")")] {
        while let Some(start) = outside.find(open) {
            let end = outside[start..].find(close).map_or(outside.len(), |at| start + at + close.len());
            outside.replace_range(start..end, " ");
        }
    }
    // Signs that look like the letters ʻ and ʼ are told from them by the alphabet, too.
    let letter = |c: &char| c.is_alphabetic() || matches!(c, '\'' | '‘' | '’' | '`' | '´');
    outside.to_lowercase().chars().filter(letter).filter(|c| !letters.contains(*c)).collect()
}

/// Every language is one that Russian can name, every sentence is asked for, and no Russian sentence has changed since
/// its translation was last looked at.
pub(crate) fn check(content: &Content, files: &Files, errors: &mut Vec<ContentError>) {
    let asked = asked(content, errors);
    for (code, language) in &*content.translations {
        if !named(&content.wording, code) {
            let what = format!("no language `{code}`");
            errors.push(error(file_of(code), None, what, "add it to wording/languages.toml"));
        }
        for sentence in &language.sentence {
            let mut fail = |what: String, hint: &str| {
                let line = line_of(files, code, &sentence.id);
                errors.push(error(file_of(code), line, what, hint));
            };
            let Some(russian) = asked.get(sentence.id.as_str()) else {
                fail(format!("no text asks for the sentence `{}`", sentence.id), "take it out");
                continue;
            };
            let seal = seal(russian);
            if plain_sentence(&sentence.ru) != *russian || sentence.of != seal {
                let what = format!(
                    "the Russian of `{}` has changed since it was translated: {russian}",
                    sentence.id
                );
                let hint = format!(
                    "look at the translation again, then write the new sentence after `ru` and of = \"{seal}\""
                );
                fail(what, &hint);
            }
        }
    }
}

/// The Russian sentence of every id; one id names one sentence.
fn asked(content: &Content, errors: &mut Vec<ContentError>) -> BTreeMap<String, String> {
    let mut asked: BTreeMap<String, String> = BTreeMap::new();
    for document in content.documents.values() {
        for Asked { block, id, russian } in document.text.sentences() {
            if asked.get(&id).is_some_and(|other| *other != russian) {
                let file = format!("documents/{}/text.toml", document.id);
                let what = format!("block `{block}`: `{id}` names another sentence elsewhere");
                errors.push(error(file, None, what, "write the same Russian, or name it otherwise"));
            }
            asked.entry(id).or_insert(russian);
        }
    }
    asked
}

fn named(wording: &Wording, code: &str) -> bool {
    wording.language(code, GrammaticalCase::Nominative).is_some()
}

fn error(file: String, line: Option<usize>, what: String, hint: &str) -> ContentError {
    ContentError { file, line, what, hint: hint.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seal_is_that_of_the_tool_named_above_and_knows_no_line_ends() {
        assert_eq!(seal("Дальше дело рассмотрит суд."), "59f07e207097");
        assert_eq!(seal(" Дальше  дело\nрассмотрит суд. "), seal("Дальше дело рассмотрит суд."));
        assert_ne!(seal("Дальше дело рассмотрит судья."), seal("Дальше дело рассмотрит суд."));
    }

    #[test]
    fn a_letter_of_another_alphabet_is_found_and_russian_words_are_left_alone() {
        let tajik = "абвгғдеёжзиӣйкқлмнопрстуӯфхҳчҷшъэюя";
        let found =
            |text: &str, letters: &str| foreign_letters(text, letters).into_iter().collect::<String>();
        assert_eq!(found("Ба тарҷумон (ЦВСИГ) «русским языком владею» {{client.phone}}", tajik), "");
        assert_eq!(found("тарчymон ц", tajik), "myц");
        let uzbek = "abdefghijklmnopqrstuvxyzʻʼ";
        assert_eq!(found("oʻz maʼmuriy", uzbek), "");
        assert_eq!(found("o'z ma’muriy o‘z", uzbek), "'‘’");
    }
}
