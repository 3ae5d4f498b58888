//! How long a paper will be, about: enough to try the likelier setting first.

use himoya_documents::model::{Block, BlockKind, Inline};

/// Width of a letter on the average, in em.
const LETTER: f64 = 0.485;
/// Width of the text and of the block of parties, in em of the normal setting.
const LINE: f64 = 38.98;
const PARTIES: f64 = 20.6;
/// Height of a page's text and of a line, in em of the normal setting.
const PAGE: f64 = 60.7;
const LEADED: f64 = 1.3;
/// What stays empty at the end of a page, because headings and single lines are not parted from their text.
const LOST: f64 = 1.3;

/// Pages of a paper in the normal setting, with the part of the last one that is filled.
pub(crate) fn pages(blocks: &[Block]) -> f64 {
    let pages = blocks.iter().map(|block| height(&block.kind)).sum::<f64>() / PAGE;
    pages + pages.floor() * LOST / PAGE
}

fn height(kind: &BlockKind) -> f64 {
    match kind {
        BlockKind::Party { text } => lines(text, PARTIES) + 0.45,
        // It stands in the margin.
        BlockKind::Mark { .. } => 0.0,
        BlockKind::Notice { text } => lines(text, LINE / 0.92) * 0.92 + 3.6,
        BlockKind::Title { text, subtitle } => lines(text, LINE) + lines(subtitle, LINE * 0.84) + 2.2,
        BlockKind::Paragraph { text } => lines(text, LINE),
        BlockKind::Section { text, .. } => lines(text, LINE * 0.95) + 0.85,
        BlockKind::Lead { text, .. } => lines(text, LINE) + 1.1,
        BlockKind::Item { text, .. } => lines(text, LINE * 0.95),
        BlockKind::Pair { text, other, .. } if other.is_empty() => lines(text, LINE) + 0.5,
        BlockKind::Pair { text, other, .. } => {
            lines(text, LINE * 0.47).max(lines(other, LINE * 0.47)) * 0.92 + 0.5
        }
        BlockKind::Signature { .. } => 2.0 * LEADED + 1.5,
    }
}

/// Height of the lines of a text in a column of so many em.
fn lines(text: &[Inline], column: f64) -> f64 {
    let width = |inline: &Inline| match inline {
        Inline::Text { text, .. } => text.chars().map(|_| LETTER).sum::<f64>(),
        Inline::Blank { width, .. } => f64::from(*width) / 10.0,
    };
    let width: f64 = text.iter().map(width).sum();
    if width == 0.0 { 0.0 } else { ((width + 1.0) / column).ceil() * LEADED }
}
