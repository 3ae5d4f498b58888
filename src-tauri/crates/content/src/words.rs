//! The words of which spoken passphrases are made.

use himoya_exchange::{WordList, WordListError};
use serde::Deserialize;

use crate::Loader;

const FILE: &str = "vault/words.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WordsFile {
    words: Vec<String>,
}

impl Loader<'_> {
    pub(crate) fn words(&mut self) -> Option<WordList> {
        let file: WordsFile = self.toml(FILE)?;
        match WordList::new(file.words) {
            Ok(list) => Some(list),
            Err(error) => {
                let line = self.line_of(&error);
                let hint = match error {
                    WordListError::TooFew(_) => "add words",
                    WordListError::Letters(_) => "write the word in small letters, or take another",
                    WordListError::TooNear(..) => "take another word for one of the two",
                };
                self.fail(FILE, line, error, hint)
            }
        }
    }

    /// The line of the last word that an error names; for two words that is where the second one stands.
    fn line_of(&self, error: &WordListError) -> Option<usize> {
        let word = match error {
            WordListError::TooFew(_) => return None,
            WordListError::Letters(word) | WordListError::TooNear(_, word) => word,
        };
        let text = std::str::from_utf8(self.files.get(FILE)?).ok()?;
        let quoted = format!("\"{word}\"");
        text.lines().enumerate().filter(|(_, line)| line.contains(&quoted)).map(|(at, _)| at + 1).last()
    }
}

#[cfg(test)]
mod tests {
    use crate::{Content, Files};

    fn mistake(from: &str, to: &str) -> (Option<usize>, String) {
        let mut files = Files::embedded();
        let text = String::from_utf8(files.get(super::FILE).unwrap().to_vec()).unwrap();
        assert!(text.contains(from));
        files.insert(super::FILE, text.replacen(from, to, 1).into_bytes());
        let errors = Content::load(&files).err().unwrap();
        let error = errors.0.iter().find(|error| error.file == super::FILE).unwrap();
        (error.line, error.what.clone())
    }

    #[test]
    fn a_word_that_is_not_fit_is_named_with_its_line() {
        let line = |word: &str| {
            let files = Files::embedded();
            let text = String::from_utf8(files.get(super::FILE).unwrap().to_vec()).unwrap();
            text.lines().position(|line| line.contains(&format!("\"{word}\""))).map(|at| at + 1)
        };
        let (at, what) = mistake("\"автор\"", "\"Автор\"");
        assert_eq!(at, line("автор"));
        assert!(what.contains("Автор"), "{what}");
        let (at, what) = mistake("\"абонент\"", "\"автар\"");
        assert!(at >= line("абонент") && what.contains("автор"), "{at:?} {what}");
    }

    #[test]
    fn six_words_have_sixty_bits() {
        assert!(Content::embedded().unwrap().words.bits() > 60.0);
    }
}
