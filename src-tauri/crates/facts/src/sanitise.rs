//! What a typed text becomes before it is kept: composed letters, no invisible characters, bounded.
//!
//! Decomposed letters (`й` as `и` plus a mark) would lose their meaning when a reader copies text out of
//! the PDF; bidirectional controls would reverse the rest of a paragraph; private-use characters are
//! reserved for marks of the drafting machine. None of them can be typed on purpose.

use unicode_normalization::UnicodeNormalization;

/// The longest text of one answer, in characters.
pub const MAX_TEXT: usize = 20_000;
/// The longest unbroken word, in characters. Longer ones cannot be set on a page.
pub const MAX_WORD: usize = 200;

/// A cleaned text and whether anything was taken out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sanitised {
    /// The text to keep.
    pub text: String,
    /// Whether invisible or control characters were removed.
    pub cleaned: bool,
}

/// Cleans a typed text: NFC, no control, bidirectional, zero-width or private-use characters; every
/// kind of line end becomes `\n`. Letters, digits and punctuation are never changed.
pub fn sanitise(raw: &str) -> Sanitised {
    let mut cleaned = false;
    let mut text = String::with_capacity(raw.len());
    for c in raw.replace("\r\n", "\n").nfc() {
        match c {
            '\n' => text.push('\n'),
            '\r' | '\u{0B}' | '\u{0C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => text.push('\n'),
            '\t' => text.push(' '),
            c if is_dropped(c) => cleaned = true,
            c => text.push(c),
        }
    }
    Sanitised { text, cleaned }
}

fn is_dropped(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{AD}' | '\u{61C}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{FE00}'..='\u{FE0F}'
            | '\u{E000}'..='\u{F8FF}' | '\u{E0000}'..='\u{10FFFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn visible_text_is_untouched() {
        let text = "Ҳақназаров Ӯктам — «қишлоқ» № 5, #import $x$ {{x}} **a** <script>";
        assert_eq!(sanitise(text), Sanitised { text: text.into(), cleaned: false });
    }

    #[test]
    fn invisible_characters_go_and_are_reported() {
        let s = sanitise("а\u{202E}б\u{200B}в\u{0}г\u{E000}д\u{FEFF}");
        assert_eq!(s, Sanitised { text: "абвгд".into(), cleaned: true });
    }

    #[test]
    fn letters_are_composed_and_line_ends_unified() {
        assert_eq!(sanitise("и\u{306}\r\nи\u{304}\u{2028}x").text, "й\nӣ\nx");
    }
}
