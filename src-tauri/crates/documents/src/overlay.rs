//! A person's edits over a composed paper: they stay while the facts change, and say when what they stand over has.
//!
//! An edit keeps the words that the program had at its place. The same words now: the edit stands. Other words: it still
//! stands, and both are shown for a choice. No such place any more: it is not printed, and not lost.

use himoya_wording::Wording;

use crate::compose::{flatten, split_lines, summary};
use crate::model::{Block, BlockKind, Document, Inline, Row};
use crate::plain::words;

/// Shortest run of underscores that is a line to be filled by hand.
const LINE: usize = 3;

/// One edit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    /// Its name; an own paragraph is the block of this name.
    pub id: String,
    /// The block that it changes, or after which it stands.
    pub block: String,
    /// What it does.
    pub act: EditAct,
    /// The person's words; a line is a paragraph where the block is one.
    pub text: String,
    /// What the program had there when the words were written.
    pub base: String,
}

/// What an edit does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EditAct {
    /// Puts other words in the place of a block.
    Replace,
    /// Leaves a block out.
    Drop,
    /// Adds a block behind another.
    Insert,
}

/// How an edit stands to the paper as it is composed now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EditStanding {
    /// The program would say the same as when the edit was made.
    Stands,
    /// The program would now say this; the edit stands until a person chooses.
    Changed(String),
    /// Its place is not in the paper.
    Lost,
}

/// An edit after it was laid over a paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Laid {
    /// The edit.
    pub edit: Edit,
    /// How it stands.
    pub standing: EditStanding,
}

/// A paper with edits, and what became of them.
#[derive(Debug, Clone)]
pub struct Overlaid {
    /// The paper.
    pub document: Document,
    /// Its blocks with the own ones that have no words yet, which are not printed.
    pub blocks: Vec<Block>,
    /// Every edit, in the given order.
    pub laid: Vec<Laid>,
    /// Provisions that the paper cites, each once, in order of appearance.
    pub provisions: Vec<String>,
    /// Facts that are ruled lines, each once, in order of appearance.
    pub blanks: Vec<String>,
}

impl Block {
    /// The words of the block as they can be edited; `None` where a person must not write: signatures, and texts with a
    /// translation beside them that would no longer say the same.
    pub fn editable(&self) -> Option<String> {
        match &self.kind {
            BlockKind::Signature { .. } | BlockKind::Pair { .. } | BlockKind::Mark { .. } => None,
            BlockKind::Title { text, subtitle } if subtitle.is_empty() => Some(words(text)),
            BlockKind::Title { text, subtitle } => Some(format!("{}\n{}", words(text), words(subtitle))),
            BlockKind::Party { text }
            | BlockKind::Notice { text }
            | BlockKind::Paragraph { text }
            | BlockKind::Section { text, .. }
            | BlockKind::Lead { text, .. }
            | BlockKind::Item { text, .. } => Some(words(text)),
        }
    }

    /// Whether the paper stays a paper without the block.
    pub fn droppable(&self) -> bool {
        matches!(self.kind, BlockKind::Paragraph { .. } | BlockKind::Item { .. } | BlockKind::Notice { .. })
    }

    /// The kind of an own block behind this one; `None` where nothing can stand.
    fn follower(&self, text: Vec<Inline>) -> Option<BlockKind> {
        Some(match &self.kind {
            BlockKind::Signature { .. } | BlockKind::Mark { .. } => return None,
            BlockKind::Party { .. } => BlockKind::Party { text },
            BlockKind::Lead { .. } | BlockKind::Item { .. } => BlockKind::Item { number: 0, text },
            BlockKind::Pair { lang, .. } => {
                BlockKind::Pair { row: Row::Text, text, other: Vec::new(), lang: lang.clone() }
            }
            _ => BlockKind::Paragraph { text },
        })
    }

    /// Whether an own block can stand behind this one.
    pub fn takes_follower(&self) -> bool {
        self.follower(Vec::new()).is_some()
    }
}

/// Lays edits over a paper. The same paper and edits give the same result.
pub fn overlay(document: &Document, edits: &[Edit], wording: &Wording) -> Overlaid {
    let mut blocks = document.blocks.clone();
    let mut standings: Vec<EditStanding> = vec![EditStanding::Lost; edits.len()];
    let mut dropped: Vec<&str> = Vec::new();
    for (edit, standing) in edits.iter().zip(&mut standings).filter(|(edit, _)| edit.act != EditAct::Insert) {
        // What is compared is what the program composed, not what another edit made of it.
        let composed = document.blocks.iter().find(|block| block.id == edit.block);
        let Some(now) = composed.and_then(Block::editable) else { continue };
        match edit.act {
            EditAct::Drop => dropped.push(&edit.block),
            _ => replace(&mut blocks, edit, wording),
        }
        *standing = if edit.base == now { EditStanding::Stands } else { EditStanding::Changed(now) };
    }
    // An own paragraph may stand behind another one that comes later in the list.
    let inserts = || edits.iter().enumerate().filter(|(_, edit)| edit.act == EditAct::Insert);
    let mut waiting: Vec<(usize, &Edit)> = inserts().collect();
    loop {
        let before = waiting.len();
        waiting.retain(|(at, edit)| {
            let placed = insert(&mut blocks, edit, edits, wording);
            if placed {
                standings[*at] = EditStanding::Stands;
            }
            !placed
        });
        if waiting.len() == before {
            break;
        }
    }
    if !dropped.is_empty() {
        // Only now, because an own paragraph may stand behind one that is left out.
        blocks.retain(|block| !dropped.contains(&block.id.as_str()));
        drop_bare_sections(&mut blocks);
    }
    let wordless = |block: &Block| {
        let own = edits.iter().find(|edit| edit.act == EditAct::Insert && edit.id == block.id);
        own.is_some_and(|edit| edit.text.trim().is_empty())
    };
    let mut printed: Vec<Block> = blocks.iter().filter(|block| !wordless(block)).cloned().collect();
    number(&mut blocks);
    number(&mut printed);
    let (provisions, blanks) = summary(&printed);
    let laid = edits.iter().cloned().zip(standings).map(|(edit, standing)| Laid { edit, standing }).collect();
    let document = Document { blocks: printed, ..document.clone() };
    Overlaid { document, blocks, laid, provisions, blanks }
}

/// Puts an own block behind its anchor and behind those that follow the anchor already; `false` without an anchor.
fn insert(blocks: &mut Vec<Block>, edit: &Edit, edits: &[Edit], wording: &Wording) -> bool {
    let Some(anchor) = blocks.iter().position(|block| block.id == edit.block) else { return false };
    let text = inlines(&edit.text, &[], false, wording);
    let whole = matches!(
        blocks[anchor].kind,
        BlockKind::Party { .. } | BlockKind::Lead { .. } | BlockKind::Item { .. } | BlockKind::Pair { .. }
    );
    let mut paragraphs = if whole { vec![flatten(text)] } else { split_lines(text) };
    if paragraphs.is_empty() {
        // A place to write in.
        paragraphs.push(Vec::new());
    }
    let mut at = anchor + 1;
    while blocks.get(at).is_some_and(|block| follows(&block.id, &edit.block, edits)) {
        at += 1;
    }
    for (n, text) in paragraphs.into_iter().enumerate() {
        let Some(kind) = blocks[anchor].follower(text) else { return false };
        let id = if n == 0 { edit.id.clone() } else { format!("{}~{}", edit.id, n + 1) };
        blocks.insert(at + n, Block { id, facts: Vec::new(), provisions: Vec::new(), kind });
    }
    true
}

/// Whether a block is a later part of another, or an own one that stands behind it at however many removes.
fn follows(block: &str, anchor: &str, edits: &[Edit]) -> bool {
    let mut name = part_of(block);
    for _ in 0..=edits.len() {
        if name == part_of(anchor) {
            return true;
        }
        let own = edits.iter().find(|edit| edit.act == EditAct::Insert && edit.id == name);
        match own {
            Some(edit) => name = part_of(&edit.block),
            None => return false,
        }
    }
    false
}

/// The block that a divided paragraph is a part of.
pub fn part_of(block: &str) -> &str {
    block.split_once('~').map_or(block, |(whole, _)| whole)
}

fn replace(blocks: &mut Vec<Block>, edit: &Edit, wording: &Wording) {
    let Some(at) = blocks.iter().position(|block| block.id == edit.block) else { return };
    let block = &mut blocks[at];
    let old: Vec<Inline> = block.kind.inlines().cloned().collect();
    let bold = old.iter().all(|inline| !matches!(inline, Inline::Text { bold: false, .. }));
    let text = inlines(&edit.text, &old, bold, wording);
    let mut rest = Vec::new();
    match &mut block.kind {
        BlockKind::Title { text: title, subtitle } => {
            let mut lines = split_lines(text).into_iter();
            *title = lines.next().unwrap_or_default();
            *subtitle = lines.flatten().collect();
        }
        BlockKind::Paragraph { text: old } => {
            let mut lines = split_lines(text).into_iter();
            *old = lines.next().unwrap_or_default();
            rest = lines.collect();
        }
        BlockKind::Party { text: old }
        | BlockKind::Notice { text: old }
        | BlockKind::Section { text: old, .. }
        | BlockKind::Lead { text: old, .. }
        | BlockKind::Item { text: old, .. } => {
            *old = flatten(text);
        }
        BlockKind::Signature { .. } | BlockKind::Pair { .. } | BlockKind::Mark { .. } => {}
    }
    let (id, facts, provisions) = (block.id.clone(), block.facts.clone(), block.provisions.clone());
    for (n, text) in rest.into_iter().enumerate() {
        let block = Block {
            id: format!("{id}~{}", n + 2),
            facts: facts.clone(),
            provisions: provisions.clone(),
            kind: BlockKind::Paragraph { text },
        };
        blocks.insert(at + 1 + n, block);
    }
}

/// Typed words as running text: a run of underscores is a ruled line, that of the same place before if there is one.
fn inlines(typed: &str, old: &[Inline], bold: bool, wording: &Wording) -> Vec<Inline> {
    let mut lines = old.iter().filter(|inline| matches!(inline, Inline::Blank { .. }));
    let set = wording.typography(typed);
    let mut out = Vec::new();
    let mut rest = set.as_str();
    while !rest.is_empty() {
        let run = rest.len() - rest.trim_start_matches('_').len();
        if run >= LINE {
            let width = u32::try_from(run).unwrap_or(u32::MAX).saturating_mul(5);
            let by_hand = Inline::Blank { fact: String::new(), width };
            out.push(lines.next().cloned().unwrap_or(by_hand));
            rest = &rest[run..];
            continue;
        }
        let next = rest[run..].find("___").map_or(rest.len(), |at| run + at);
        out.push(Inline::Text { text: rest[..next].to_owned(), bold });
        rest = &rest[next..];
    }
    out
}

/// A heading over nothing argues nothing.
fn drop_bare_sections(blocks: &mut Vec<Block>) {
    let section = |block: &Block| matches!(block.kind, BlockKind::Section { .. });
    let ends = |block: Option<&Block>| {
        block.is_none_or(|block| {
            section(block) || matches!(block.kind, BlockKind::Lead { .. } | BlockKind::Signature { .. })
        })
    };
    let bare: Vec<bool> =
        (0..blocks.len()).map(|at| section(&blocks[at]) && ends(blocks.get(at + 1))).collect();
    let mut flags = bare.into_iter();
    blocks.retain(|_| !flags.next().unwrap_or(false));
}

/// Numbers grounds and the members of each list anew.
fn number(blocks: &mut [Block]) {
    let (mut grounds, mut items) = (0, 0);
    for block in blocks {
        match &mut block.kind {
            BlockKind::Section { number: Some(number), .. } => {
                grounds += 1;
                *number = grounds;
            }
            BlockKind::Lead { .. } => items = 0,
            BlockKind::Item { number, .. } => {
                items += 1;
                *number = items;
            }
            _ => {}
        }
    }
}

/// The words of any block, those that must not be edited too.
pub fn words_of(block: &Block) -> String {
    let all: Vec<Inline> = block.kind.inlines().cloned().collect();
    words(&all)
}
