//! The paper as plain text: the same words, one block a line group.

use crate::model::{BlockKind, Document, Inline, Row};

/// The words of the paper without layout. A ruled line is written as underscores.
pub fn plain_text(document: &Document) -> String {
    let mut out = String::new();
    let mut previous: Option<&BlockKind> = None;
    for block in &document.blocks {
        if previous.is_some_and(|p| apart(p, &block.kind)) {
            out.push('\n');
        }
        write_block(&mut out, &block.kind);
        previous = Some(&block.kind);
    }
    out
}

fn apart(previous: &BlockKind, next: &BlockKind) -> bool {
    !matches!(
        (previous, next),
        (BlockKind::Item { .. }, BlockKind::Item { .. })
            | (BlockKind::Lead { .. }, BlockKind::Item { .. })
            | (BlockKind::Pair { .. }, BlockKind::Pair { row: Row::Text, .. })
    )
}

fn write_block(out: &mut String, kind: &BlockKind) {
    let line = match kind {
        BlockKind::Party { text }
        | BlockKind::Mark { text }
        | BlockKind::Notice { text }
        | BlockKind::Paragraph { text }
        | BlockKind::Lead { text, .. } => words(text),
        BlockKind::Title { text, subtitle } => format!("{}\n{}", words(text), words(subtitle)),
        BlockKind::Section { number: Some(number), text } => format!("{number}. {}", words(text)),
        BlockKind::Section { number: None, text } => words(text),
        BlockKind::Item { number, text } => format!("{number}. {}", words(text)),
        BlockKind::Pair { text, other, .. } if other.is_empty() => words(text),
        BlockKind::Pair { text, other, .. } => format!("{}\n    {}", words(text), words(other)),
        BlockKind::Signature { date, name } => {
            let name = words(name);
            // A name stands between slashes, a caption in its own brackets: as on the page.
            let name = if name.starts_with(['/', '(']) { name } else { format!("/ {name} /") };
            format!("{}  ____________________ {name}", words(date))
        }
    };
    out.push_str(&line);
    out.push('\n');
}

/// The words of running text.
pub(crate) fn words(inlines: &[Inline]) -> String {
    let write = |inline: &Inline| match inline {
        Inline::Text { text, .. } => text.clone(),
        Inline::Blank { width, .. } => "_".repeat((*width as usize / 5).max(3)),
    };
    inlines.iter().map(write).collect()
}
