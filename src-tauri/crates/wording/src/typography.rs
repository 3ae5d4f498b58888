//! Typography (типографика): non-breaking spaces and quotation marks, never a letter or a digit.

use std::collections::BTreeSet;

use serde::Deserialize;

use crate::Wording;
use crate::quotes::pair_quotes;
use crate::tables::TableError;

const NBSP: char = '\u{a0}';

/// `typography.toml`. All words are lower case.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TypographyTables {
    /// «ст.», «п.», «д.»: tied to a number or a ruled blank behind them, even if no space was typed.
    pub before_number: BTreeSet<String>,
    /// «г.», «ул.»: tied to a name behind them.
    pub before_name: BTreeSet<String>,
    /// «г.»: tied to a year before them, that is to four digits.
    pub after_year: BTreeSet<String>,
    /// «рублей», «ноября»: tied to a number before them.
    pub after_number: BTreeSet<String>,
}

impl Wording {
    /// Ties words together with non-breaking spaces and turns straight quotes into «ёлочки».
    ///
    /// Only spaces and quotation marks change; a second pass changes nothing.
    pub fn typography(&self, text: &str) -> String {
        let quoted = pair_quotes(text);
        let lines: Vec<String> = quoted.split('\n').map(|line| self.typography.tie_line(line)).collect();
        lines.join("\n")
    }
}

impl TypographyTables {
    fn tie_line(&self, line: &str) -> String {
        let opened = self.open_gaps(line);
        let tokens: Vec<&str> = opened.split([' ', NBSP]).collect();
        let mut tied = String::with_capacity(opened.len() + 8);
        let mut previous: Option<&str> = None;
        let mut before_previous = "";
        // Runs of spaces give empty tokens: they are kept, unless the run has to become one tie.
        let mut gap = String::new();
        let mut rest = opened.as_str();
        for token in tokens {
            if !token.is_empty() {
                let tie = previous.is_some_and(|left| self.ties(before_previous, left, token));
                match tie {
                    true => tied.push(NBSP),
                    false => tied.push_str(&gap),
                }
                tied.push_str(token);
                before_previous = previous.unwrap_or("");
                previous = Some(token);
                gap.clear();
            }
            rest = &rest[token.len()..];
            if let Some(space) = rest.chars().next() {
                gap.push(space);
                rest = &rest[space.len_utf8()..];
            }
        }
        tied.push_str(&gap);
        tied
    }

    /// Puts the missing space into «№5» and «ст.18.8».
    fn open_gaps(&self, line: &str) -> String {
        let mut opened = String::with_capacity(line.len() + 8);
        for piece in line.split_inclusive([' ', NBSP, '\t']) {
            let word = trim_open(piece);
            let end = word.find(|mark: char| mark.is_ascii_digit()).unwrap_or(word.len());
            let head = &word[..end];
            let glued =
                end < word.len() && (head == "№" || self.before_number.contains(&head.to_lowercase()));
            if glued {
                let split = piece.len() - word.len() + end;
                opened.push_str(&piece[..split]);
                opened.push(NBSP);
                opened.push_str(&piece[split..]);
            } else {
                opened.push_str(piece);
            }
        }
        opened
    }

    /// Whether the gap between two words must not break. `before` is the word left of `left`.
    fn ties(&self, before: &str, left: &str, right: &str) -> bool {
        let (left_word, right_word) = (trim_open(left), trim_open(right));
        // Small letters are made only where a list is asked: most gaps are told apart by a look at their edges.
        let listed = |words: &BTreeSet<String>| words.contains(&left_word.to_lowercase());
        let closes = |words: &BTreeSet<String>| holds(words, &trim_close(right_word));
        let digit_behind = right_word.starts_with(|mark: char| mark.is_ascii_digit());
        let number_behind = digit_behind || right_word.starts_with(['_', '№', '+']);
        starts_with_dash(right)
            || left.ends_with(['№', '§'])
            || (number_behind && listed(&self.before_number))
            || (digit_behind
                && is_counted(left_word)
                && self.before_number.contains(&trim_open(before).to_lowercase()))
            || (starts_upper(right_word)
                && listed(&self.before_name)
                && !(ends_with_year(before) && listed(&self.after_year)))
            || (ends_with_year(left) && closes(&self.after_year))
            || (ends_with_digit(left) && closes(&self.after_number))
            || is_thousands(left_word, right_word)
            || (is_initials(left_word) && starts_upper(right_word))
            || (starts_upper(left_word) && is_word(left_word) && is_initials(right_word))
            || (is_short_letter(left_word) && is_short_letter(&trim_close(right_word)))
    }
}

pub(crate) fn check(tables: &TypographyTables, errors: &mut Vec<TableError>) {
    let lists = [&tables.before_number, &tables.before_name, &tables.after_year, &tables.after_number];
    for word in lists.into_iter().flatten() {
        if word.is_empty() || *word != word.to_lowercase() || word.contains(char::is_whitespace) {
            let problem = "one word in lower case is needed";
            errors.push(TableError::new("typography", word, problem));
        }
    }
}

/// Whether a list holds a word, which may also close a sentence: «5 000 рублей.»
fn holds(words: &BTreeSet<String>, word: &str) -> bool {
    words.contains(word) || words.contains(word.trim_end_matches('.'))
}

fn trim_open(word: &str) -> &str {
    word.trim_start_matches(['(', '[', '«', '„', '"', '/', '—', '–'])
}

/// Lower case without the marks of the sentence; a full stop stays, it belongs to «г.».
fn trim_close(word: &str) -> String {
    word.trim_end_matches([',', ';', ':', ')', ']', '»', '“', '"', '!', '?']).to_lowercase()
}

fn starts_with_dash(word: &str) -> bool {
    matches!(word, "—" | "–" | "—," | "–,")
}

fn starts_upper(word: &str) -> bool {
    word.starts_with(char::is_uppercase)
}

fn ends_with_digit(word: &str) -> bool {
    word.ends_with(|mark: char| mark.is_ascii_digit())
}

fn ends_with_year(word: &str) -> bool {
    word.chars().rev().take_while(char::is_ascii_digit).count() == 4
}

fn is_word(word: &str) -> bool {
    word.chars().count() > 1 && word.chars().all(|mark| mark.is_alphabetic() || mark == '-')
}

/// «Д.», «Д.М.», «А.-М.»: capital letters, each with its full stop.
fn is_initials(word: &str) -> bool {
    let word = word.trim_end_matches([',', ';', ':', ')', '»', '/']);
    let mut stop = true;
    let mut letters = 0;
    for mark in word.chars() {
        match mark {
            '.' if !stop => stop = true,
            '-' if stop => {}
            letter if stop && letter.is_uppercase() => {
                stop = false;
                letters += 1;
            }
            _ => return false,
        }
    }
    stop && letters > 0
}

/// «3,»: the first of several numbers, as in «ч. 3, 4».
fn is_counted(word: &str) -> bool {
    let number = word.strip_suffix(',').unwrap_or_default();
    !number.is_empty() && number.chars().all(|mark| mark.is_ascii_digit() || mark == '.')
}

/// «т.», «е.», «и.», «о.»: one letter with a full stop.
fn is_short_letter(word: &str) -> bool {
    let mut marks = word.chars();
    marks.next().is_some_and(|letter| letter.is_lowercase() || letter.is_uppercase())
        && marks.next() == Some('.')
        && marks.next().is_none()
}

/// «5 000»: a group of one to three digits and one of exactly three.
fn is_thousands(left: &str, right: &str) -> bool {
    let digits = |word: &str| word.chars().all(|mark| mark.is_ascii_digit());
    let right = right.trim_end_matches(|mark: char| !mark.is_ascii_digit());
    (1..=3).contains(&left.len()) && digits(left) && right.len() == 3 && digits(right)
}
