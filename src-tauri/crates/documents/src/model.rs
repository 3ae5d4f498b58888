//! The document model: what a paper says, free of any file format.
//!
//! PDF, DOCX and text are projections of this model; none of them adds or drops a sentence.
//! Every block remembers which facts and provisions it rests on.

use serde::{Deserialize, Serialize};

/// One paper, ready to be set.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Document {
    /// Id of the document type, such as `appeal-koap-ruling`.
    pub id: String,
    /// Title of the document type; constant, so that file metadata never name a person.
    pub title: String,
    /// Language of the text, BCP 47.
    pub lang: String,
    /// The blocks in order.
    pub blocks: Vec<Block>,
}

impl Document {
    /// The same paper with these words at the head of every page.
    #[must_use]
    pub fn marked(mut self, words: &str) -> Self {
        let text = vec![Inline::Text { text: words.to_owned(), bold: false }];
        let kind = BlockKind::Mark { text };
        let block = Block { id: "mark".into(), facts: Vec::new(), provisions: Vec::new(), kind };
        self.blocks.insert(0, block);
        self
    }

    /// The words at the head of every page, if there are any.
    pub fn mark(&self) -> Option<&[Inline]> {
        self.blocks.iter().find_map(|block| match &block.kind {
            BlockKind::Mark { text } => Some(text.as_slice()),
            _ => None,
        })
    }
}

/// One block and where it comes from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Block {
    /// Id of the block in the document's text; unique within the document, list members get `#1`, `#2` ….
    pub id: String,
    /// Facts the block states, by path.
    pub facts: Vec<String>,
    /// Provisions the block cites.
    pub provisions: Vec<String>,
    /// What it is.
    #[serde(flatten)]
    pub kind: BlockKind,
}

/// The kinds of blocks of a court paper.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum BlockKind {
    /// A few words in small letters at the head of every page, such as that the case is an invented one. No paragraph of
    /// the paper.
    Mark {
        /// Text.
        text: Vec<Inline>,
    },
    /// One paragraph of the heading block at the right (шапка). Consecutive ones belong together.
    Party {
        /// Text.
        text: Vec<Inline>,
    },
    /// A note to the clerk between heading and title, set off by rules.
    Notice {
        /// Text.
        text: Vec<Inline>,
    },
    /// Title and its second line.
    Title {
        /// «ЖАЛОБА».
        text: Vec<Inline>,
        /// «на постановление …».
        subtitle: Vec<Inline>,
    },
    /// An ordinary paragraph.
    Paragraph {
        /// Text.
        text: Vec<Inline>,
    },
    /// Heading of a part of the reasoning; grounds are numbered.
    Section {
        /// Number of the ground, if it is one.
        number: Option<u32>,
        /// Text.
        text: Vec<Inline>,
    },
    /// «ПРОШУ:» and «Приложение:».
    Lead {
        /// Text.
        text: Vec<Inline>,
        /// Centred and spaced, as «ПРОШУ:» is; otherwise at the left.
        centred: bool,
    },
    /// A member of the numbered list that follows the nearest lead.
    Item {
        /// Its number, from 1.
        number: u32,
        /// Text.
        text: Vec<Inline>,
    },
    /// One row of a text in two columns: Russian at the left, the same in another language at the right. Consecutive
    /// ones make one table.
    Pair {
        /// What the row is.
        row: Row,
        /// Russian.
        text: Vec<Inline>,
        /// The other language; empty where there is no translation, and then the Russian takes the whole row.
        other: Vec<Inline>,
        /// Language of `other`, BCP 47.
        lang: String,
    },
    /// Place for date and handwritten signature.
    Signature {
        /// Date, or room for it.
        date: Vec<Inline>,
        /// Name in the signature line, and capacity when a representative signs.
        name: Vec<Inline>,
    },
}

/// What a row of a text in two columns is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Row {
    /// The names of the two languages; stands again on every page that the table reaches.
    Head,
    /// A heading, never parted from the row after it.
    Heading,
    /// An ordinary row.
    Text,
}

/// A piece of running text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "inline", rename_all = "snake_case")]
pub enum Inline {
    /// Text; never markup of any kind.
    Text {
        /// Characters.
        text: String,
        /// Bold.
        bold: bool,
    },
    /// A ruled line to be filled by hand.
    Blank {
        /// The fact that is missing, by path; empty for lines that are always filled by hand.
        fact: String,
        /// Length in tenths of an em of the body size.
        width: u32,
    },
}
