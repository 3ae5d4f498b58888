//! The document as the layout file reads it: grouped, cleaned, and with what must stay together marked.

use himoya_documents::model::{Block, BlockKind, Document, Inline, Row};
use serde::Serialize;

use crate::clean::{Cleaner, Glyphs, Run, marked, whole_words};
use crate::guess;
use crate::pack::Place;
use crate::{RenderError, Substitution};

/// Longest text of one paper, in characters.
const MAX_CHARACTERS: usize = 1_000_000;
/// Most blocks of one paper.
const MAX_BLOCKS: usize = 20_000;
/// A text longer than this cannot fit one page in the large setting, so it is not tried.
pub(crate) const MAX_LARGE: usize = 3_200;
/// A text no longer than this most likely fits one page in the large setting, so that is tried first.
pub(crate) const SMALL: usize = 1_100;
/// A block longer than this is not held together with the signature: half a page would stay empty.
const MAX_KEPT: usize = 1_600;
/// Body size and space between lines.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub(crate) struct Setting {
    /// Body size in points.
    size: u8,
    /// Space between two lines of 1 em, in em.
    leading: f64,
}

impl Setting {
    /// From one base line to the next, in em.
    pub(crate) fn line(self) -> f64 {
        1.0 + self.leading
    }

    /// How many times larger than the normal setting.
    pub(crate) fn growth(self) -> f64 {
        f64::from(self.size) / f64::from(NORMAL.size)
    }
}

/// For papers that then fit one page.
pub(crate) const LARGE: Setting = Setting { size: 14, leading: 0.3 };
/// For all others.
pub(crate) const NORMAL: Setting = Setting { size: 12, leading: 0.3 };
/// For those that would leave a few lines alone on the last page: the distance that a word processor calls single.
pub(crate) const TIGHT: Setting = Setting { size: 12, leading: 0.15 };

/// One document for the layout, without its size.
#[derive(Debug, Clone)]
pub(crate) struct Sheet {
    /// Id of the document type; names nobody.
    pub(crate) id: String,
    /// What the layout reads.
    body: Body,
    /// Characters before cleaning; the setting is chosen by them.
    pub(crate) characters: usize,
    /// Pages in the normal setting, as guessed.
    pub(crate) guess: f64,
    /// Characters without a glyph.
    pub(crate) substitutions: Vec<Substitution>,
}

#[derive(Debug, Clone, Serialize)]
struct Body {
    title: String,
    lang: String,
    region: Option<String>,
    /// Words at the head of every page.
    mark: Vec<Run>,
    blocks: Vec<Part>,
}

/// One part of the page.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum Part {
    Parties {
        paragraphs: Vec<Vec<Run>>,
    },
    Notice {
        text: Vec<Run>,
    },
    Title {
        text: Vec<Run>,
        subtitle: Vec<Run>,
    },
    Paragraph {
        text: Vec<Run>,
        keep: bool,
    },
    Section {
        number: Option<u32>,
        text: Vec<Run>,
    },
    Lead {
        text: Vec<Run>,
        centred: bool,
    },
    Items {
        items: Vec<Item>,
        keep: bool,
    },
    /// A table. `keep` binds a last row of its own to what follows; the table that it continues is `open`.
    Columns {
        head: Option<Pair>,
        rows: Vec<Pair>,
        keep: bool,
        open: bool,
    },
    Signature {
        date: Vec<Run>,
        name: Vec<Run>,
        keep: bool,
    },
}

/// A row of two columns; without a translation the Russian takes both.
#[derive(Debug, Clone, PartialEq, Serialize)]
struct Pair {
    heading: bool,
    text: Vec<Run>,
    other: Vec<Run>,
    lang: String,
    region: Option<String>,
}

impl Pair {
    /// Whether both texts are no longer than what is held together with a signature.
    fn is_short(&self) -> bool {
        [&self.text, &self.other].into_iter().all(|runs| plain(runs).chars().count() <= MAX_KEPT)
    }
}

#[derive(Debug, Clone, PartialEq, Serialize)]
struct Item {
    number: u32,
    text: Vec<Run>,
}

impl Sheet {
    /// Prepares a document for fonts with these glyphs.
    ///
    /// # Errors
    /// [`RenderError::TooLong`] when the document exceeds the limits of one paper.
    pub(crate) fn new(document: &Document, glyphs: &Glyphs) -> Result<Self, RenderError> {
        if document.blocks.len() > MAX_BLOCKS || weight_of(&document.blocks) > MAX_CHARACTERS {
            return Err(RenderError::TooLong);
        }
        let mut cleaner = Cleaner::new(glyphs);
        let title = [Inline::Text { text: document.title.clone(), bold: false }];
        let title = plain(&cleaner.line(&title));
        let mark = document.mark().map(|text| cleaner.line(text)).unwrap_or_default();
        let blocks = parts(&document.blocks, &mut cleaner);
        let characters = cleaner.characters();
        let (lang, region) = language(&document.lang);
        Ok(Self {
            id: document.id.clone(),
            body: Body { title, lang, region, mark, blocks },
            characters,
            guess: guess::pages(&document.blocks),
            substitutions: cleaner.substitutions(),
        })
    }

    /// The data file of the layout for a setting and a font family; `pack` is the place in a print file.
    ///
    /// # Errors
    /// Never for the types here; the signature is that of the serialiser.
    pub(crate) fn json(
        &self,
        setting: Setting,
        family: &str,
        pack: Option<Place<'_>>,
    ) -> Result<Vec<u8>, serde_json::Error> {
        #[derive(Serialize)]
        struct Data<'a> {
            #[serde(flatten)]
            setting: Setting,
            font: &'a str,
            pack: Option<Place<'a>>,
            #[serde(flatten)]
            body: &'a Body,
        }
        serde_json::to_vec(&Data { setting, font: family, pack, body: &self.body })
    }
}

/// Groups the blocks and marks what must not be parted from what follows.
fn parts(blocks: &[Block], cleaner: &mut Cleaner<'_>) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    for (at, block) in blocks.iter().enumerate() {
        let next = blocks.get(at + 1).map(|block| &block.kind);
        let before_signature = matches!(next, Some(BlockKind::Signature { .. }));
        match &block.kind {
            BlockKind::Party { text } => {
                let words = marked(at, whole_words(cleaner.line(text)));
                match parts.last_mut() {
                    Some(Part::Parties { paragraphs }) => paragraphs.push(words),
                    _ => parts.push(Part::Parties { paragraphs: vec![words] }),
                }
            }
            // It stands in the margin of every page.
            BlockKind::Mark { .. } => {}
            BlockKind::Notice { text } => parts.push(Part::Notice { text: marked(at, cleaner.line(text)) }),
            BlockKind::Title { text, subtitle } => {
                let (text, subtitle) = (cleaner.line(text), cleaner.line(subtitle));
                parts.push(Part::Title { text: marked(at, text), subtitle });
            }
            BlockKind::Paragraph { text } => {
                // «…, в том числе:» belongs to the list that it opens.
                let opens = matches!(next, Some(BlockKind::Item { .. }));
                let keep = opens || (before_signature && weight(text) <= MAX_KEPT);
                parts.push(Part::Paragraph { text: marked(at, cleaner.line(text)), keep });
            }
            BlockKind::Section { number, text } => {
                parts.push(Part::Section { number: *number, text: marked(at, cleaner.line(text)) });
            }
            BlockKind::Lead { text, centred } => {
                parts.push(Part::Lead { text: marked(at, cleaner.line(text)), centred: *centred });
            }
            BlockKind::Item { number, text } => {
                let keep = before_signature && weight(text) <= MAX_KEPT;
                push_item(&mut parts, Item { number: *number, text: marked(at, cleaner.line(text)) }, keep);
            }
            BlockKind::Pair { row, text, other, lang } => {
                let (lang, region) = language(lang);
                let (text, other) = (marked(at, cleaner.line(text)), cleaner.line(other));
                let pair = Pair { heading: *row == Row::Heading, text, other, lang, region };
                // Whoever signs sees what he signs: the last row goes to the page of the signature.
                match parts.last_mut() {
                    Some(Part::Columns { open, rows, .. })
                        if before_signature && pair.is_short() && !rows.is_empty() =>
                    {
                        *open = true;
                        parts.push(Part::Columns { head: None, rows: vec![pair], keep: true, open: false });
                    }
                    _ => push_pair(&mut parts, *row, pair),
                }
            }
            BlockKind::Signature { date, name } => {
                // Those who sign one text sign on one page, and so does whoever certifies that they did.
                let certified = matches!(next, Some(BlockKind::Section { .. }));
                let (date, name) = (cleaner.line(date), marked(at, cleaner.line(name)));
                parts.push(Part::Signature { date, name, keep: before_signature || certified });
            }
        }
    }
    parts
}

/// Adds a member to the list at the end, or opens one. `keep` binds its last member to what follows.
fn push_item(parts: &mut Vec<Part>, item: Item, keep: bool) {
    match parts.last_mut() {
        Some(Part::Items { items, keep: bound }) => {
            items.push(item);
            *bound = keep;
        }
        _ => parts.push(Part::Items { items: vec![item], keep }),
    }
}

/// Adds a row to the table at the end, or opens one. A head always opens one.
fn push_pair(parts: &mut Vec<Part>, row: Row, pair: Pair) {
    match parts.last_mut() {
        _ if row == Row::Head => {
            parts.push(Part::Columns { head: Some(pair), rows: Vec::new(), keep: false, open: false });
        }
        Some(Part::Columns { rows, .. }) => rows.push(pair),
        _ => parts.push(Part::Columns { head: None, rows: vec![pair], keep: false, open: false }),
    }
}

/// Characters of the running text of all blocks.
fn weight_of(blocks: &[Block]) -> usize {
    blocks
        .iter()
        .map(|block| match &block.kind {
            BlockKind::Party { text }
            | BlockKind::Mark { text }
            | BlockKind::Notice { text }
            | BlockKind::Paragraph { text }
            | BlockKind::Section { text, .. }
            | BlockKind::Lead { text, .. }
            | BlockKind::Item { text, .. } => weight(text),
            BlockKind::Title { text, subtitle } => weight(text) + weight(subtitle),
            BlockKind::Pair { text, other, .. } => weight(text) + weight(other),
            BlockKind::Signature { date, name } => weight(date) + weight(name),
        })
        .sum()
}

/// Characters of one running text.
fn weight(inlines: &[Inline]) -> usize {
    inlines
        .iter()
        .map(|inline| match inline {
            Inline::Text { text, .. } => text.chars().count(),
            // A blank costs work too, whatever its length.
            Inline::Blank { .. } => 1,
        })
        .sum()
}

/// The text of cleaned runs, without ruled lines.
fn plain(runs: &[Run]) -> String {
    runs.iter()
        .filter_map(|run| match run {
            Run::Text { pieces, .. } => Some(pieces.concat()),
            Run::Blank { .. } | Run::Mark { .. } => None,
        })
        .collect()
}

/// Language and region that Typst accepts; whatever is not a plain tag counts as Russian.
fn language(tag: &str) -> (String, Option<String>) {
    let mut parts = tag.split('-');
    let lang = parts.next().unwrap_or_default();
    let plain_language = matches!(lang.len(), 2 | 3) && lang.bytes().all(|b| b.is_ascii_lowercase());
    if lang == "ru" || !plain_language {
        return ("ru".to_owned(), Some("RU".to_owned()));
    }
    let region = parts.find(|part| part.len() == 2 && part.bytes().all(|b| b.is_ascii_uppercase()));
    (lang.to_owned(), region.map(str::to_owned))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Vec<Inline> {
        vec![Inline::Text { text: text.to_owned(), bold: false }]
    }

    fn document(kinds: Vec<BlockKind>) -> Document {
        let block = |(at, kind)| Block { id: format!("b{at}"), facts: vec![], provisions: vec![], kind };
        Document {
            id: "test".into(),
            title: "Проба".into(),
            lang: "ru".into(),
            blocks: kinds.into_iter().enumerate().map(block).collect(),
        }
    }

    fn item(number: u32) -> BlockKind {
        BlockKind::Item { number, text: text("Копия.") }
    }

    #[test]
    fn parties_are_one_block_and_so_is_a_list_that_a_signature_follows() {
        let glyphs = Glyphs::new(Vec::new());
        let document = document(vec![
            BlockKind::Party { text: text("В суд") },
            BlockKind::Party { text: text("Заявитель") },
            item(1),
            item(2),
            item(3),
            BlockKind::Signature { date: text("01.01.2026"), name: text("А. Б.") },
        ]);
        let parts = parts(&document.blocks, &mut Cleaner::new(&glyphs));
        assert_eq!(parts.len(), 3);
        assert!(matches!(&parts[0], Part::Parties { paragraphs } if paragraphs.len() == 2));
        assert!(matches!(&parts[1], Part::Items { items, keep: true } if items.len() == 3));
    }

    #[test]
    fn a_paper_has_limits() {
        let glyphs = Glyphs::new(Vec::new());
        let long = document(vec![BlockKind::Paragraph { text: text(&"я ".repeat(600_000)) }]);
        assert_eq!(Sheet::new(&long, &glyphs).err(), Some(RenderError::TooLong));
        let many = document(vec![BlockKind::Paragraph { text: vec![] }; MAX_BLOCKS + 1]);
        assert_eq!(Sheet::new(&many, &glyphs).err(), Some(RenderError::TooLong));
    }

    #[test]
    fn only_plain_language_tags_reach_typst() {
        assert_eq!(language("ru"), ("ru".to_owned(), Some("RU".to_owned())));
        assert_eq!(language("uz-Latn-UZ"), ("uz".to_owned(), Some("UZ".to_owned())));
        assert_eq!(language("tg"), ("tg".to_owned(), None));
        assert_eq!(language("\") #panic()"), ("ru".to_owned(), Some("RU".to_owned())));
    }
}
