//! From text of the model to characters that the fonts have and lines that can break.
//!
//! Values come here normalised and without control characters. What protects the renderer is enforced again all
//! the same, because one stray U+2028 spoils a justified line and one endless word stops the PDF writer.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use himoya_documents::is_invisible;
use himoya_documents::model::Inline;
use regex::Regex;
use serde::Serialize;
use typst::text::Coverage;

use crate::Substitution;

/// Characters that may stand together without a place to break; the longest Russian words stay below.
const SOLID: usize = 34;
/// Length of the parts into which a longer word may break.
const PART: usize = 8;
/// Length at which even a heap of combining marks is cut, far below what the PDF writer bears (65,535 bytes).
const HARD: usize = 200;
/// Shortest and longest ruled line, in tenths of an em; the layout narrows it further to its column.
const BLANK_WIDTHS: (u32, u32) = (10, 400);

/// A piece of running text as the layout reads it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
pub(crate) enum Run {
    /// Text; a line may break between the pieces although no character stands there.
    Text {
        /// The text in order, cut where a line may break.
        pieces: Vec<String>,
        /// Bold.
        bold: bool,
        /// Stands in one line whatever happens.
        #[serde(skip_serializing_if = "std::ops::Not::not")]
        whole: bool,
    },
    /// A ruled line.
    Blank {
        /// Its length in em.
        blank: f64,
    },
    /// Where a block begins or ends, so that its place on the page can be found again.
    Mark {
        /// The number of the block, and whether this is its end.
        mark: (usize, bool),
    },
}

/// The words of a block between its marks.
pub(crate) fn marked(block: usize, mut words: Vec<Run>) -> Vec<Run> {
    words.insert(0, Run::Mark { mark: (block, false) });
    words.push(Run::Mark { mark: (block, true) });
    words
}

/// «Санкт-Петербурга», a number of a telephone, «КоАП»: a line end inside would lose the hyphen when the text is copied.
/// Only whole words: a box that took the end of a longer word would cut it without a hyphen.
static WHOLE: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"\b\p{L}{2,14}-\p{L}{2,14}\b|\+\d[\d ()-]{6,16}\d|КоАП").ok());

/// The same words with those that stay whole in runs of their own. Found here and not by the layout, where the search
/// would be prepared anew for each paper, at the price of setting a whole page.
pub(crate) fn whole_words(words: Vec<Run>) -> Vec<Run> {
    let Some(whole) = WHOLE.as_ref() else { return words };
    let mut found = Vec::with_capacity(words.len());
    for run in words {
        match &run {
            Run::Text { pieces, bold, .. } if pieces.len() == 1 => {
                found.extend(parted(&pieces[0], whole).map(|(text, whole)| Run::Text {
                    pieces: vec![text.to_owned()],
                    bold: *bold,
                    whole,
                }));
            }
            _ => found.push(run),
        }
    }
    found
}

/// The parts of a text, and which of them match.
fn parted<'t>(text: &'t str, whole: &Regex) -> impl Iterator<Item = (&'t str, bool)> {
    let mut parts = Vec::new();
    let mut at = 0;
    for found in whole.find_iter(text) {
        parts.push((&text[at..found.start()], false));
        parts.push((found.as_str(), true));
        at = found.end();
    }
    parts.push((&text[at..], false));
    parts.into_iter().filter(|(part, _)| !part.is_empty())
}

/// The characters that every font of the family has.
#[derive(Debug)]
pub(crate) struct Glyphs {
    coverages: Vec<Coverage>,
    /// Stands for whatever is missing; the first of ▯ □ ? that the fonts have.
    replacement: char,
}

impl Glyphs {
    /// Takes the coverage of each font that the layout may choose.
    pub(crate) fn new(coverages: Vec<Coverage>) -> Self {
        let mut glyphs = Self { coverages, replacement: '?' };
        if let Some(c) = ['▯', '□'].into_iter().find(|c| glyphs.has(*c)) {
            glyphs.replacement = c;
        }
        glyphs
    }

    /// Whether the character has a glyph in every style and may stand in an archival file.
    fn has(&self, c: char) -> bool {
        // U+FFFC marks boxes inside Typst, and private characters mean nothing to whoever copies the text.
        let foreign = matches!(c, '\u{fffc}' | '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..);
        !foreign && self.coverages.iter().all(|coverage| coverage.contains(u32::from(c)))
    }
}

/// Cleans the text of one document and counts what it had to replace.
pub(crate) struct Cleaner<'a> {
    glyphs: &'a Glyphs,
    replaced: BTreeMap<char, usize>,
    characters: usize,
}

impl<'a> Cleaner<'a> {
    /// A cleaner for fonts with these glyphs.
    pub(crate) fn new(glyphs: &'a Glyphs) -> Self {
        Self { glyphs, replaced: BTreeMap::new(), characters: 0 }
    }

    /// Cleans one run of text that is set as a unit; words may reach across its inlines.
    pub(crate) fn line(&mut self, inlines: &[Inline]) -> Vec<Run> {
        let texts: Vec<Option<Vec<char>>> = inlines.iter().map(|inline| self.characters_of(inline)).collect();
        // A ruled line counts as a space: a line may break beside it.
        let flat: Vec<char> =
            texts.iter().flat_map(|text| text.clone().unwrap_or_else(|| vec![' '])).collect();
        let breaks = break_points(&flat);
        let mut runs = Vec::with_capacity(inlines.len());
        let mut start = 0;
        for (inline, text) in inlines.iter().zip(texts) {
            match (inline, text) {
                (Inline::Text { bold, .. }, Some(text)) => {
                    let end = start + text.len();
                    if !text.is_empty() {
                        runs.push(Run::Text {
                            pieces: cut(&text, &breaks[start..end]),
                            bold: *bold,
                            whole: false,
                        });
                    }
                    start = end;
                }
                (Inline::Blank { width, .. }, _) => {
                    let (shortest, longest) = BLANK_WIDTHS;
                    runs.push(Run::Blank { blank: f64::from((*width).clamp(shortest, longest)) / 10.0 });
                    start += 1;
                }
                (Inline::Text { .. }, None) => {}
            }
        }
        runs
    }

    /// Characters read so far, before cleaning.
    pub(crate) fn characters(&self) -> usize {
        self.characters
    }

    /// What was replaced, in the order of code points.
    pub(crate) fn substitutions(self) -> Vec<Substitution> {
        self.replaced
            .into_iter()
            .map(|(character, count)| Substitution {
                character,
                code_point: format!("U+{:04X}", u32::from(character)),
                count,
            })
            .collect()
    }

    /// The clean characters of a text, `None` for a ruled line.
    fn characters_of(&mut self, inline: &Inline) -> Option<Vec<char>> {
        let Inline::Text { text, .. } = inline else { return None };
        Some(
            text.chars()
                .filter_map(|c| {
                    self.characters += 1;
                    self.clean(c)
                })
                .collect(),
        )
    }

    /// The character to set, if any.
    fn clean(&mut self, c: char) -> Option<char> {
        if matches!(c, '\t'..='\r' | '\u{85}' | '\u{2028}' | '\u{2029}') {
            return Some(' ');
        }
        if c.is_control() || is_invisible(c) {
            return None;
        }
        if self.glyphs.has(c) {
            return Some(c);
        }
        if c.is_whitespace() {
            return Some(' ');
        }
        *self.replaced.entry(c).or_insert(0) += 1;
        Some(self.glyphs.replacement)
    }
}

/// Combining marks of the scripts that the fonts have.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{591}'..='\u{5c7}' | '\u{1dc0}'..='\u{1dff}')
}

/// Spaces at which a line may break.
fn is_space(c: char) -> bool {
    c.is_whitespace() && !is_hard_space(c)
}

/// Spaces at which a line must not break.
fn is_hard_space(c: char) -> bool {
    matches!(c, '\u{a0}' | '\u{2007}' | '\u{202f}')
}

/// For each character, whether a place to break has to be made before it.
///
/// Ordinary text gets none: Typst finds its own places. Only what would stick out of the column is cut.
fn break_points(text: &[char]) -> Vec<bool> {
    let mut breaks = vec![false; text.len()];
    // Characters since the last certain place to break.
    let mut since = 0;
    let mut start = 0;
    while start < text.len() {
        if is_space(text[start]) {
            since = 0;
            start += 1;
            continue;
        }
        let end = word_end(text, start);
        if end - start > SOLID {
            since = end - cut_word(text, start, end, &mut breaks);
        } else {
            since += end - start;
        }
        if since >= SOLID && end < text.len() && !is_space(text[end]) {
            breaks[end] = true;
            since = 0;
        }
        start = end;
    }
    breaks
}

/// End of the word at `start`: before a space, or after a hard space, hyphen or slash.
fn word_end(text: &[char], start: usize) -> usize {
    let tail = &text[start..];
    tail.iter()
        .position(|c| is_space(*c) || is_hard_space(*c) || matches!(c, '-' | '/'))
        .map_or(text.len(), |at| start + at + usize::from(!is_space(tail[at])))
}

/// Marks the places to break in a word that is too long and returns the last of them.
fn cut_word(text: &[char], start: usize, end: usize, breaks: &mut [bool]) -> usize {
    let mut last = start;
    for at in start + 1..end {
        let length = at - last;
        if (length >= PART && !is_mark(text[at])) || length >= HARD {
            breaks[at] = true;
            last = at;
        }
    }
    last
}

/// Cuts a text before each marked character.
fn cut(text: &[char], breaks: &[bool]) -> Vec<String> {
    let mut pieces = vec![String::new()];
    for (c, cut_here) in text.iter().zip(breaks) {
        // An empty piece at the front keeps the place to break when the text starts at one.
        if *cut_here {
            pieces.push(String::new());
        }
        if let Some(piece) = pieces.last_mut() {
            piece.push(*c);
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pieces(text: &str) -> Vec<String> {
        let text: Vec<char> = text.chars().collect();
        cut(&text, &break_points(&text))
    }

    #[test]
    fn ordinary_text_is_not_cut() {
        for text in [
            "",
            "Постановление № 4471/26 от 10.11.2026",
            "рентгеноэлектрокардиографического исследования",
            "78RS0017-01-2026-001234-56",
            "ч.\u{a0}3.1 ст.\u{a0}18.8 КоАП\u{a0}РФ",
        ] {
            assert_eq!(pieces(text), [text]);
        }
    }

    #[test]
    fn a_word_wider_than_a_column_can_break_and_loses_nothing() {
        let word = "ш".repeat(70_000);
        let pieces = pieces(&word);
        assert!(pieces.iter().all(|p| p.chars().count() <= PART));
        assert_eq!(pieces.concat(), word);
    }

    #[test]
    fn a_chain_of_hard_spaces_can_break() {
        let chain = "ст.\u{a0}18.8\u{a0}".repeat(500);
        let pieces = pieces(&chain);
        assert!(pieces.iter().all(|p| p.chars().count() <= 2 * SOLID));
        assert_eq!(pieces.concat(), chain);
    }

    #[test]
    fn marks_stay_with_their_letter_until_they_become_a_heap() {
        let accented = pieces(&"а\u{301}".repeat(100));
        assert!(accented.iter().all(|p| !p.starts_with('\u{301}')));
        let heap = pieces(&format!("а{}", "\u{301}".repeat(70_000)));
        assert!(heap.iter().all(|p| p.chars().count() <= HARD));
    }

    #[test]
    fn a_long_word_is_seen_across_bold_and_plain_text() {
        let glyphs = Glyphs::new(Vec::new());
        let half = |bold| Inline::Text { text: "ы".repeat(30), bold };
        let runs = Cleaner::new(&glyphs).line(&[half(true), half(false)]);
        assert_eq!(runs.len(), 2);
        assert!(matches!(&runs[1], Run::Text { pieces, bold: false, .. } if pieces.len() > 2));
    }

    #[test]
    fn line_ends_become_spaces_and_invisible_characters_go() {
        let glyphs = Glyphs::new(Vec::new());
        let mut cleaner = Cleaner::new(&glyphs);
        let text = "а\u{2028}б\u{b}в\nг\u{202e}д\u{feff}е\u{0}ж\u{200b}з".to_owned();
        let runs = cleaner.line(&[Inline::Text { text, bold: false }]);
        let text = "а б в гдежз".to_owned();
        assert_eq!(runs, [Run::Text { pieces: vec![text], bold: false, whole: false }]);
        assert!(cleaner.substitutions().is_empty());
    }

    #[test]
    fn what_stays_in_one_line_is_a_run_of_its_own() {
        let glyphs = Glyphs::new(Vec::new());
        let parted = |text: &str| -> Vec<(String, bool)> {
            let text = Inline::Text { text: text.to_owned(), bold: false };
            let runs = whole_words(Cleaner::new(&glyphs).line(&[text]));
            let said = |run| match run {
                Run::Text { pieces, whole, .. } => (pieces.concat(), whole),
                other => panic!("{other:?}"),
            };
            runs.into_iter().map(said).collect()
        };
        let whole = |text: &str| (text.to_owned(), true);
        let plain = |text: &str| (text.to_owned(), false);
        assert_eq!(parted("суд Санкт-Петербурга"), [plain("суд "), whole("Санкт-Петербурга")]);
        assert_eq!(
            parted("+7 (812) 312-15-40, КоАП"),
            [whole("+7 (812) 312-15-40"), plain(", "), whole("КоАП")]
        );
        assert_eq!(
            parted("электрокардиографического-Петербурга"),
            [plain("электрокардиографического-Петербурга")]
        );
    }
}
