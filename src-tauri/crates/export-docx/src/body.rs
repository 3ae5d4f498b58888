//! Blocks to paragraphs: the part `word/document.xml`.

use himoya_documents::model::{BlockKind, Document, Inline};

use crate::clean::clean;
use crate::lists::{Counted, Lists};
use crate::look::{HAND, PARTIES, Paragraph, Run, Size, Style, TEXT_WIDTH, Tab};
use crate::xml::Xml;
use crate::{DocxError, measure, package, table};

/// A text longer than this is not held together with the signature: half a page would stay empty.
const MAX_KEPT: usize = 1_600;
/// Ruled lines from this length on, in tenths of an em, spread the words of a justified text.
const LONG_RULE: u32 = 100;

/// The written body and the lists that it uses.
pub(crate) struct Body {
    pub(crate) xml: Vec<u8>,
    pub(crate) lists: Lists,
}

impl Body {
    /// Writes the blocks of a document.
    ///
    /// # Errors
    ///
    /// [`DocxError::Defect`] if a part could not be written.
    pub(crate) fn write(document: &Document, size: Size) -> Result<Self, DocxError> {
        let mut xml = Xml::new();
        let mut lists = Lists::default();
        xml.within("w:document", package::NAMESPACES, |xml| {
            xml.within("w:body", &[], |xml| {
                let mut writer = Writer { xml, lists: &mut lists, size };
                let kinds: Vec<&BlockKind> = document.blocks.iter().map(|block| &block.kind).collect();
                let mut at = 0;
                while at < kinds.len() {
                    let rows = table::rows(&kinds[at..]);
                    if rows > 0 {
                        table::write(writer.xml, &kinds[at..at + rows]);
                    } else {
                        writer.block(kinds[at], kinds.get(at + 1).copied());
                    }
                    at += rows.max(1);
                }
                // A paper ends with a paragraph: Word puts one behind a table anyway.
                if kinds.last().is_none_or(|last| matches!(last, BlockKind::Pair { .. })) {
                    writer.paragraph(Paragraph::default(), |_| {});
                }
                package::section(writer.xml);
            });
        });
        Ok(Self { xml: xml.done()?, lists })
    }
}

struct Writer<'a> {
    xml: &'a mut Xml,
    lists: &'a mut Lists,
    size: Size,
}

impl Writer<'_> {
    fn block(&mut self, kind: &BlockKind, next: Option<&BlockKind>) {
        let before_signature = matches!(next, Some(BlockKind::Signature { .. }));
        let kept = |text: &[Inline]| before_signature && measure::characters(text) <= MAX_KEPT;
        match kind {
            BlockKind::Party { text } => self.plain(Style::Party, text),
            BlockKind::Notice { text } => self.plain(Style::Notice, text),
            BlockKind::Title { text, subtitle } => self.title(text, subtitle),
            BlockKind::Paragraph { text } => {
                // «…, в том числе:» belongs to the list that it opens.
                let keep_next = kept(text) || matches!(next, Some(BlockKind::Item { .. }));
                let style = if has_long_rule(text) { Style::RuledText } else { Style::Text };
                self.text(Paragraph { keep_next, ..of(style) }, text);
            }
            BlockKind::Section { number, text } => {
                let list = number.map(|number| self.lists.id(Counted::Grounds, number));
                self.text(Paragraph { list, ..of(Style::Section) }, text);
            }
            BlockKind::Lead { text, centred } => {
                self.lists.lead();
                self.plain(if *centred { Style::Request } else { Style::Attachments }, text);
            }
            BlockKind::Item { number, text } => {
                let list = Some(self.lists.id(Counted::Members, *number));
                self.text(Paragraph { list, keep_next: kept(text), ..of(Style::Member) }, text);
            }
            BlockKind::Signature { date, name } => self.signature(date, name, before_signature),
            // Rows are written as a table before this is asked; the mark stands in the headers.
            BlockKind::Pair { .. } | BlockKind::Mark { .. } => {}
        }
    }

    fn title(&mut self, text: &[Inline], subtitle: &[Inline]) {
        if subtitle.is_empty() {
            let em = self.size.em();
            let spacing = Some((em * 13 / 10, em * 8 / 10));
            self.text(Paragraph { spacing, ..of(Style::Title) }, text);
        } else {
            self.plain(Style::Title, text);
            self.plain(Style::Subtitle, subtitle);
        }
    }

    /// Date at the left, a rule for the hand, the name at the right; a long name goes below the rule. Those who sign one
    /// text sign on one page: `keep` binds a signature to the next.
    fn signature(&mut self, date: &[Inline], name: &[Inline], keep: bool) {
        let end = Tab::Ruled(TEXT_WIDTH);
        // The name stands between slashes, unless the text brings its own or is a caption in brackets.
        let first = clean(&words(name)).chars().next();
        let caption = first == Some('(');
        let slashes = !matches!(first, Some('(' | '/') | None);
        let em = f64::from(self.size.em());
        let free = f64::from(TEXT_WIDTH - HAND) / em;
        if measure::width(date) + measure::width(name) + 3.5 <= free {
            self.paragraph(Paragraph { tabs: &[end], keep_next: keep, ..of(Style::Signature) }, |xml| {
                inlines(xml, date);
                run(xml, Run::default(), " ");
                tab(xml);
                run(xml, Run::default(), " ");
                signer(xml, name, slashes);
            });
            return;
        }
        let far = measure::width(date) + 1.0 > f64::from(PARTIES) / em;
        let spacing = Some((self.size.em() * 19 / 10, 0));
        let both = [Tab::Left(PARTIES), end];
        let tabs = if caption || far { &both[1..] } else { &both };
        self.paragraph(Paragraph { tabs, keep_next: true, spacing, ..of(Style::Signature) }, |xml| {
            inlines(xml, date);
            run(xml, Run::default(), " ");
            for _ in tabs {
                tab(xml);
            }
        });
        // A caption stands under its rule, which begins where the date ends.
        let start = caption.then(|| measure::twips(measure::width(date) + 0.5, self.size).min(PARTIES));
        let indent = start.map(|start| (start, 0, 0));
        let signed = Paragraph { indent, keep_next: keep, ..of(Style::Signer) };
        self.paragraph(signed, |xml| signer(xml, name, slashes));
    }

    fn plain(&mut self, style: Style, text: &[Inline]) {
        self.text(of(style), text);
    }

    fn text(&mut self, properties: Paragraph<'_>, text: &[Inline]) {
        self.paragraph(properties, |xml| inlines(xml, text));
    }

    fn paragraph(&mut self, properties: Paragraph<'_>, inner: impl FnOnce(&mut Xml)) {
        self.xml.within("w:p", &[], |xml| {
            if properties.style.is_some() {
                properties.write(xml);
            }
            inner(xml);
        });
    }
}

/// A paragraph of a style and nothing more.
fn of(style: Style) -> Paragraph<'static> {
    Paragraph { style: Some(style), ..Paragraph::default() }
}

fn signer(xml: &mut Xml, name: &[Inline], slashes: bool) {
    if slashes {
        run(xml, Run::default(), "/\u{a0}");
    }
    inlines(xml, name);
    if slashes {
        run(xml, Run::default(), "\u{a0}/");
    }
}

pub(crate) fn inlines(xml: &mut Xml, text: &[Inline]) {
    spoken(xml, text, None);
}

/// Running text in a language that is not the paper's.
pub(crate) fn spoken(xml: &mut Xml, text: &[Inline], lang: Option<&str>) {
    for inline in text {
        match inline {
            Inline::Text { text, bold } => {
                run(xml, Run { bold: *bold, lang, ..Run::default() }, &clean(text))
            }
            Inline::Blank { width, .. } => {
                run(xml, Run { ruled: true, ..Run::default() }, &ruled(*width));
            }
        }
    }
}

fn run(xml: &mut Xml, properties: Run<'_>, text: &str) {
    if text.is_empty() {
        return;
    }
    xml.within("w:r", &[], |xml| {
        properties.write(xml);
        xml.text("w:t", &[("xml:space", "preserve")], text);
    });
}

fn tab(xml: &mut Xml) {
    xml.within("w:r", &[], |xml| xml.leaf("w:tab", &[]));
}

/// A ruled line: underscores of half an em.
///
/// Underlined spaces would leave the text free of signs, but LibreOffice lets them hang over the end of a line, where
/// nobody sees them; tabulators cannot have a length of their own. Underscores stand in both programs.
fn ruled(width: u32) -> String {
    "_".repeat((measure::blank(width) as usize).div_ceil(5))
}

fn has_long_rule(text: &[Inline]) -> bool {
    text.iter().any(|inline| matches!(inline, Inline::Blank { width, .. } if *width >= LONG_RULE))
}

/// The characters of a text without its ruled lines.
fn words(text: &[Inline]) -> String {
    let words = |inline: &Inline| match inline {
        Inline::Text { text, .. } => text.clone(),
        Inline::Blank { .. } => String::new(),
    };
    text.iter().map(words).collect()
}

#[cfg(test)]
mod tests {
    use super::ruled;

    #[test]
    fn a_ruled_line_has_the_length_asked_for_within_the_limits_of_the_pdf() {
        assert_eq!([0, 10, 63, 400, 4000].map(|width| ruled(width).len()), [2, 2, 13, 80, 80]);
    }
}
