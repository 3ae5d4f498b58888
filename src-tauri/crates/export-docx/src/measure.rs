//! How long texts are, about: enough to choose the size of a paper and the shape of a signature.

use himoya_documents::model::{Block, BlockKind, Document, Inline};

use crate::DocxError;
use crate::look::{PARTIES, Size, TEXT_WIDTH};
use crate::table::CELL_MARGINS;

/// Longest text of one paper, in characters.
const MAX_CHARACTERS: usize = 1_000_000;
/// Most blocks of one paper.
const MAX_BLOCKS: usize = 20_000;
/// Height of the text on a page, in twips: A4 less two margins of 20 mm.
const TEXT_HEIGHT: f64 = 16838.0 - 2.0 * 1134.0;
/// Part of the page that the estimate may fill: a word processor may need a line or two more.
const SURE: f64 = 0.94;
/// Fewer lines than these on the last page are few; the PDF draws the limit at a quarter of the sheet.
const FEW: f64 = 10.0;
/// A judge reads an appeal of so many pages in one go; the same in the PDF.
const READABLE: f64 = 4.0;
/// Lines that stay empty at the end of a page, because headings and signatures are not parted from their text.
const LOST: f64 = 2.0;
/// Size of the letters in two columns, as a part of the body size.
const CELL: f64 = 0.92;
/// Shortest and longest ruled line, in tenths of an em; the same as in the PDF.
const BLANK_WIDTHS: (u32, u32) = (10, 400);

/// Refuses what is too long for one paper.
///
/// # Errors
///
/// [`DocxError::TooLong`].
pub(crate) fn limits(document: &Document) -> Result<(), DocxError> {
    let characters: usize =
        document.blocks.iter().flat_map(|block| texts(&block.kind)).map(|(text, _)| characters(text)).sum();
    if document.blocks.len() > MAX_BLOCKS || characters > MAX_CHARACTERS {
        return Err(DocxError::TooLong);
    }
    Ok(())
}

/// Characters of one running text; a ruled line counts as one.
pub(crate) fn characters(text: &[Inline]) -> usize {
    let count = |inline: &Inline| match inline {
        Inline::Text { text, .. } => text.chars().count(),
        Inline::Blank { .. } => 1,
    };
    text.iter().map(count).sum()
}

/// Length of a ruled line, in tenths of an em.
pub(crate) fn blank(width: u32) -> u32 {
    width.clamp(BLANK_WIDTHS.0, BLANK_WIDTHS.1)
}

/// Width of a text set in one line, in em.
pub(crate) fn width(text: &[Inline]) -> f64 {
    let width = |inline: &Inline| match inline {
        Inline::Text { text, bold } => {
            let plain: f64 = text.chars().map(letter).sum();
            if *bold { plain * 1.06 } else { plain }
        }
        Inline::Blank { width, .. } => f64::from(blank(*width)) / 10.0,
    };
    text.iter().map(width).sum()
}

/// A width of so many em, in twips.
pub(crate) fn twips(ems: f64, size: Size) -> u32 {
    // A text has at most a million characters, so the width fits.
    (ems * f64::from(size.em())) as u32
}

/// The size for a document: large if it then surely takes one page, tight if that saves a page of a few lines
/// or one beyond what is readable.
pub(crate) fn size(document: &Document) -> Size {
    if pages(document, Size::Large) <= SURE {
        return Size::Large;
    }
    let normal = pages(document, Size::Normal);
    let line = f64::from(Size::Normal.line()) / 1000.0 * f64::from(Size::Normal.em());
    let few = normal > 1.0 && normal.fract() * TEXT_HEIGHT < FEW * line;
    let tight = || pages(document, Size::Tight);
    let saves = few && tight() < normal.floor() || normal > READABLE && tight().ceil() < normal.ceil();
    if saves { Size::Tight } else { Size::Normal }
}

/// How many pages a document takes, about.
fn pages(document: &Document, size: Size) -> f64 {
    let em = f64::from(size.em());
    let line = f64::from(size.line()) / 1000.0;
    let height = |(text, (around, narrow)): (&[Inline], (f64, bool))| {
        let column = f64::from(if narrow { TEXT_WIDTH - PARTIES } else { TEXT_WIDTH }) / em;
        // A first-line indent and ragged line ends take some room of every text.
        ((width(text) + 1.0) / column).ceil() * line + around
    };
    let row = |text: &[Inline], share: f64| {
        let column = (f64::from(TEXT_WIDTH) * share - 2.0 * f64::from(CELL_MARGINS.0)) / em;
        // Words do not part and are not spread, so a narrow column ends its lines early.
        (width(text) * CELL * 1.05 / column).ceil() * line * CELL + 2.0 * f64::from(CELL_MARGINS.1) / em
    };
    let of_block = |block: &Block| match &block.kind {
        BlockKind::Pair { text, other, .. } if other.is_empty() => row(text, 1.0),
        BlockKind::Pair { text, other, .. } => row(text, 0.5).max(row(other, 0.5)),
        kind => texts(kind).into_iter().map(height).sum(),
    };
    let total: f64 = document.blocks.iter().map(of_block).sum();
    let pages = total * em / TEXT_HEIGHT;
    pages + pages.floor() * LOST * line * em / TEXT_HEIGHT
}

/// The texts of a block, each with the space around it in em and whether it stands in the narrow column.
fn texts(kind: &BlockKind) -> Vec<(&[Inline], (f64, bool))> {
    match kind {
        BlockKind::Party { text } => vec![(text, (0.45, true))],
        // It stands in the margin.
        BlockKind::Mark { .. } => Vec::new(),
        BlockKind::Notice { text } => vec![(text, (3.0, false))],
        BlockKind::Title { text, subtitle } => vec![(text, (1.4, false)), (subtitle, (0.8, false))],
        BlockKind::Paragraph { text } => vec![(text, (0.0, false))],
        BlockKind::Section { text, .. } => vec![(text, (0.9, false))],
        BlockKind::Lead { text, .. } => vec![(text, (1.1, false))],
        BlockKind::Item { text, .. } => vec![(text, (0.3, false))],
        // Their height is that of the higher cell.
        BlockKind::Pair { text, other, .. } => vec![(text, (0.0, false)), (other, (0.0, false))],
        BlockKind::Signature { date, name } => vec![(date, (1.9, false)), (name, (1.3, true))],
    }
}

/// Advance width of a letter of a Times face, in em, by kinds of letters.
fn letter(c: char) -> f64 {
    match c {
        ' ' | '\u{a0}' | '.' | ',' | '\u{202f}' => 0.25,
        ':' | ';' | '!' | '/' | '\'' => 0.28,
        '(' | ')' | '-' => 0.33,
        '—' | '№' | 'Ш' | 'Щ' | 'Ж' | 'Ю' | 'Ы' | 'М' | 'Ф' => 0.95,
        'ш' | 'щ' | 'ж' | 'ю' | 'ы' | 'ф' | 'м' => 0.72,
        _ if c.is_uppercase() => 0.7,
        _ => 0.48,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_of_letters_is_measured_about_right() {
        // 75 to 85 letters of running Russian text fill a line of 39 em.
        let text = "Суд установил обстоятельства и оценил доказательства по делу полностью. Суд решил. ";
        let measured = width(&[Inline::Text { text: text.to_owned(), bold: false }]);
        assert!((34.0..44.0).contains(&measured), "{measured}");
    }
}
