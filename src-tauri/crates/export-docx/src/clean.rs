//! From text of the model to characters that may stand in the file.
//!
//! Values come here without control characters. What protects the file is enforced again all the same: one U+0000
//! makes a file that no word processor opens, one U+202E turns the rest of a paragraph round. The rules are
//! those of the PDF, without its question of glyphs: a word processor takes a missing letter from another font.

use himoya_documents::is_invisible;

/// Stands for what is no character: private and unassigned for ever.
const NO_CHARACTER: char = '□';

/// The text to write.
pub(crate) fn clean(text: &str) -> String {
    text.chars().filter_map(character).collect()
}

/// The character to write, if any.
fn character(c: char) -> Option<char> {
    if matches!(c, '\t'..='\r' | '\u{85}' | '\u{2028}' | '\u{2029}') {
        return Some(' ');
    }
    if c.is_control() || is_invisible(c) {
        return None;
    }
    let is_none = matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{fdd0}'..='\u{fdef}' | '\u{fffc}' | '\u{f0000}'..)
        || u32::from(c) & 0xfffe == 0xfffe;
    Some(if is_none { NO_CHARACTER } else { c })
}

#[cfg(test)]
mod tests {
    use super::clean;

    #[test]
    fn what_breaks_a_file_is_gone() {
        assert_eq!(
            clean("а\u{0}б\u{b}в\u{2028}г\u{202e}д\u{feff}е\u{ffff}ж\u{e000}з\r\nи"),
            "аб в где□ж□з  и"
        );
    }

    #[test]
    fn letters_spaces_and_signs_stay() {
        let text =
            "ч.\u{a0}1 ст.\u{a0}30.3\u{202f}— «Қодирзода Ҷамшед», Тўраев, Бөкөнбаев № 5 <&>\"' O\u{2bb}zbek";
        assert_eq!(clean(text), text);
    }
}
