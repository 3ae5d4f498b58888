//! Two columns as a table of Word's own.

use himoya_documents::model::{BlockKind, Inline, Row};

use crate::body::spoken;
use crate::look::{Paragraph, Style, TEXT_WIDTH};
use crate::package::language;
use crate::xml::{Attributes, Xml};

/// Width of the left column in twips; the right one has what is left of the text.
pub(crate) const LEFT: u32 = TEXT_WIDTH / 2;
/// Space between a rule and the words beside it, and above and below them, in twips.
pub(crate) const CELL_MARGINS: (u32, u32) = (108, 30);
/// A light rule of half a point.
const RULE: Attributes<'static> =
    &[("w:val", "single"), ("w:sz", "4"), ("w:space", "0"), ("w:color", "999999")];

/// How many of the blocks at the beginning are rows of one table. A head begins a table of its own.
pub(crate) fn rows(kinds: &[&BlockKind]) -> usize {
    let pair = |kind: &&&BlockKind| matches!(kind, BlockKind::Pair { .. });
    let later_head = |kind: &&BlockKind| matches!(kind, BlockKind::Pair { row: Row::Head, .. });
    let all = kinds.iter().take_while(pair).count();
    kinds[..all].iter().skip(1).position(later_head).map_or(all, |at| at + 1)
}

/// Writes rows as a table; the order of elements is that of `CT_Tbl`, `CT_Row` and `CT_Tc`.
pub(crate) fn write(xml: &mut Xml, rows: &[&BlockKind]) {
    xml.within("w:tbl", &[], |xml| {
        xml.within("w:tblPr", &[], properties);
        xml.within("w:tblGrid", &[], |xml| {
            for width in [LEFT, TEXT_WIDTH - LEFT] {
                xml.leaf("w:gridCol", &[("w:w", &width.to_string())]);
            }
        });
        for kind in rows {
            if let BlockKind::Pair { row, text, other, lang } = kind {
                xml.within("w:tr", &[], |xml| {
                    xml.within("w:trPr", &[], |xml| {
                        xml.flag("w:cantSplit", true);
                        xml.flag("w:tblHeader", *row == Row::Head);
                    });
                    cells(xml, *row, text, other, &language(lang));
                });
            }
        }
    });
}

fn properties(xml: &mut Xml) {
    let dxa = |width: u32| width.to_string();
    xml.leaf("w:tblW", &[("w:w", &dxa(TEXT_WIDTH)), ("w:type", "dxa")]);
    xml.within("w:tblBorders", &[], |xml| {
        for side in ["w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"] {
            xml.leaf(side, RULE);
        }
    });
    xml.leaf("w:tblLayout", &[("w:type", "fixed")]);
    xml.within("w:tblCellMar", &[], |xml| {
        let (side, above) = CELL_MARGINS;
        for (edge, width) in [("w:top", above), ("w:left", side), ("w:bottom", above), ("w:right", side)] {
            xml.leaf(edge, &[("w:w", &dxa(width)), ("w:type", "dxa")]);
        }
    });
}

fn cells(xml: &mut Xml, row: Row, text: &[Inline], other: &[Inline], lang: &str) {
    let style = if row == Row::Text { Style::Cell } else { Style::CellHeading };
    let mut cell = |width: u32, span: u32, text: &[Inline], lang: Option<&str>| {
        xml.within("w:tc", &[], |xml| {
            xml.within("w:tcPr", &[], |xml| {
                xml.leaf("w:tcW", &[("w:w", &width.to_string()), ("w:type", "dxa")]);
                if span > 1 {
                    xml.value("w:gridSpan", span);
                }
            });
            xml.within("w:p", &[], |xml| {
                Paragraph { style: Some(style), ..Paragraph::default() }.write(xml);
                spoken(xml, text, lang);
            });
        });
    };
    if other.is_empty() {
        cell(TEXT_WIDTH, 2, text, None);
    } else {
        cell(LEFT, 1, text, None);
        cell(TEXT_WIDTH - LEFT, 1, other, Some(lang));
    }
}
