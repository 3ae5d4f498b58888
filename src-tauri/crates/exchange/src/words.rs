//! Passphrases of words that can be said over a telephone.

use std::collections::HashSet;

/// How many words a spoken passphrase has.
pub const SPOKEN: usize = 6;

/// The fewest words of a list: 1024 words are ten bits each.
const FEWEST: usize = 1024;

/// A list of words from which passphrases are drawn. It is content; this crate only checks and uses it.
#[derive(Debug, Clone)]
pub struct WordList {
    words: Vec<String>,
}

/// Why a list of words is not fit.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WordListError {
    /// Fewer words than a passphrase needs.
    #[error("the list has {0} words, at least 1024 are needed")]
    TooFew(usize),
    /// A word that is not three to seven small letters а–я without ё.
    #[error("«{0}» is not three to seven letters а–я without ё")]
    Letters(String),
    /// Two words of which one can be heard or typed as the other: they differ in one letter or in a missing one.
    #[error("«{0}» and «{1}» differ in one letter")]
    TooNear(String, String),
}

/// Words as they are compared: small letters, ё as е, one hyphen between words, whatever stood there.
#[must_use]
pub fn normalise(text: &str) -> String {
    let lower = text.to_lowercase().replace("е\u{308}", "е").replace('ё', "е");
    let words: Vec<&str> =
        lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    words.join("-")
}

impl WordList {
    /// Takes a list and checks it.
    ///
    /// # Errors
    ///
    /// [`WordListError`] names the first word that is not fit.
    pub fn new(words: Vec<String>) -> Result<Self, WordListError> {
        if words.len() < FEWEST {
            return Err(WordListError::TooFew(words.len()));
        }
        for word in &words {
            if !(3..=7).contains(&word.chars().count()) || !word.chars().all(|c| matches!(c, 'а'..='я')) {
                return Err(WordListError::Letters(word.clone()));
            }
        }
        match near(&words) {
            Some((one, other)) => Err(WordListError::TooNear(one, other)),
            None => Ok(Self { words }),
        }
    }

    /// The words.
    #[must_use]
    pub fn words(&self) -> &[String] {
        &self.words
    }

    /// How many bits of chance a passphrase of [`SPOKEN`] words has.
    #[must_use]
    pub fn bits(&self) -> f64 {
        // A list has some thousands of words, which a float holds exactly.
        #[expect(clippy::cast_precision_loss, reason = "a list is short")]
        let words = self.words.len() as f64;
        words.log2() * SPOKEN as f64
    }

    /// Draws a passphrase; `random` fills a buffer with chance.
    pub fn draw(&self, mut random: impl FnMut(&mut [u8])) -> String {
        let count = u32::try_from(self.words.len()).unwrap_or(u32::MAX);
        // The largest multiple of the number of words: what lies above would make the first words likelier.
        let fair = u32::MAX - u32::MAX % count;
        let mut drawn: Vec<&str> = Vec::with_capacity(SPOKEN);
        while drawn.len() < SPOKEN {
            let mut bytes = [0; 4];
            random(&mut bytes);
            let number = u32::from_le_bytes(bytes);
            if number < fair {
                drawn.push(&self.words[(number % count) as usize]);
            }
        }
        drawn.join("-")
    }

    /// Which words of a passphrase that was heard are not in the list, counted from one. To be said before the slow try:
    /// «слово 3 незнакомо».
    #[must_use]
    pub fn unknown(&self, heard: &str) -> Vec<usize> {
        let known: HashSet<&str> = self.words.iter().map(String::as_str).collect();
        let heard = normalise(heard);
        let words = heard.split('-').filter(|word| !word.is_empty());
        words.enumerate().filter(|(_, word)| !known.contains(word)).map(|(at, _)| at + 1).collect()
    }
}

/// The first two words within one letter of each other. Every pair is looked at: a list is short, and this happens once.
fn near(words: &[String]) -> Option<(String, String)> {
    let letters: Vec<Vec<char>> = words.iter().map(|word| word.chars().collect()).collect();
    for (at, one) in letters.iter().enumerate() {
        if let Some(found) = letters[at + 1..].iter().position(|other| is_near(one, other)) {
            return Some((words[at].clone(), words[at + 1 + found].clone()));
        }
    }
    None
}

/// Whether one letter changed, added or left out makes one word of the other.
fn is_near(one: &[char], other: &[char]) -> bool {
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    match long.len() - short.len() {
        0 => short.iter().zip(long).filter(|(a, b)| a != b).count() <= 1,
        1 => {
            let head = short.iter().zip(long).take_while(|(a, b)| a == b).count();
            short[head..] == long[head + 1..]
        }
        _ => false,
    }
}
