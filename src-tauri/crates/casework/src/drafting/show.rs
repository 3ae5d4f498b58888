//! The text of a paper as a host shows it, with the origin of each paragraph.

use std::collections::BTreeMap;

use himoya_content::LawNorms;
use himoya_documents::model::{Block, BlockKind};
use himoya_documents::overlay::{EditAct, EditStanding, Laid, part_of, words_of};

use super::diff;
use crate::assess::Assessment;
use crate::case_file::CaseFile;
use crate::error::Error;
use crate::grounds::Lens;
use crate::wire::{BlockEdit, DraftBlock, DraftView, LostEdit};
use crate::{Date, Office};

impl Office {
    /// The text of a paper, paragraph by paragraph.
    ///
    /// # Errors
    ///
    /// [`Error::NoDocument`] or [`Error::Defect`].
    pub fn draft_view(
        &self,
        file: &CaseFile,
        document: &str,
        today: Date,
        revision: u64,
    ) -> Result<DraftView, Error> {
        let document = self.document(document)?;
        let assessment = self.assess(&document, file, today)?;
        let changed = |laid: &&Laid| matches!(laid.standing, EditStanding::Changed(_));
        let lost = |laid: &&Laid| laid.standing == EditStanding::Lost;
        let laid = &assessment.edited.laid;
        Ok(DraftView {
            document: document.id.clone(),
            revision,
            blocks: self.draft_blocks(file, &assessment, today),
            lost: laid.iter().filter(lost).map(lost_edit).collect(),
            edits: laid.len(),
            choices: laid.iter().filter(changed).count(),
            filed: self.filed_paper(file, &document.id),
        })
    }

    fn draft_blocks(&self, file: &CaseFile, assessment: &Assessment<'_>, today: Date) -> Vec<DraftBlock> {
        let norms = LawNorms::new(self.content.law.clone());
        let law = norms.on(assessment.governing_day);
        let lens = Lens { file, derived: &assessment.derived, law: &law, today, words: false };
        let edited = &assessment.edited;
        let shown = edited.blocks(&assessment.composed);
        let program: BTreeMap<&str, &Block> = edited
            .program
            .as_ref()
            .map_or(shown, |document| &document.blocks)
            .iter()
            .map(|block| (block.id.as_str(), block))
            .collect();
        let show = |block: &Block| {
            let laid =
                edited.laid.iter().find(|laid| laid.edit.act != EditAct::Drop && names(laid) == block.id);
            let says = program.get(block.id.as_str()).map(|block| said(block));
            let mut shown = self.draft_block(block, laid, says, &lens, assessment.governing_day);
            if let Some(laid) = laid {
                // The person's own words as typed, several paragraphs together.
                shown.text = laid.edit.text.clone();
            }
            shown
        };
        let own = |block: &&Block| part_of(&block.id) == block.id;
        let mut blocks: Vec<DraftBlock> = shown.iter().filter(own).map(show).collect();
        let dropped = edited.laid.iter().filter(|laid| laid.edit.act == EditAct::Drop);
        for laid in dropped.filter(|laid| laid.standing != EditStanding::Lost) {
            let Some(block) = program.get(laid.edit.block.as_str()) else { continue };
            let mut shown =
                self.draft_block(block, Some(laid), Some(said(block)), &lens, assessment.governing_day);
            shown.text.clear();
            let at = place_of(&blocks, edited.program.as_ref().map_or(&[][..], |d| &d.blocks), &block.id);
            blocks.insert(at, shown);
        }
        blocks
    }

    fn draft_block(
        &self,
        block: &Block,
        laid: Option<&Laid>,
        program: Option<String>,
        lens: &Lens<'_>,
        day: Date,
    ) -> DraftBlock {
        let edit = match laid.map(|laid| laid.edit.act) {
            None => BlockEdit::None,
            Some(EditAct::Replace) => BlockEdit::Replaced,
            Some(EditAct::Insert) => BlockEdit::Own,
            Some(EditAct::Drop) => BlockEdit::Dropped,
        };
        let before = laid
            .filter(|laid| matches!(laid.standing, EditStanding::Changed(_)))
            .map(|laid| laid.edit.base.clone());
        let compared = match (edit, laid, &program) {
            (BlockEdit::Replaced, Some(laid), Some(program)) => diff::words(&laid.edit.text, program),
            _ => Vec::new(),
        };
        let (kind, number) = kind_of(&block.kind);
        let scope = lens.scope();
        DraftBlock {
            id: block.id.clone(),
            kind,
            number,
            text: said(block),
            edit,
            before,
            compared,
            editable: edit != BlockEdit::Dropped && (edit == BlockEdit::Own || block.editable().is_some()),
            droppable: edit == BlockEdit::Own || (edit != BlockEdit::Dropped && block.droppable()),
            takes_follower: edit != BlockEdit::Dropped && block.takes_follower(),
            facts: block.facts.iter().filter_map(|path| self.fact_in_words(path.clone(), &scope)).collect(),
            norms: self.norms(&block.provisions, day),
            program,
        }
    }
}

/// The words of a block, of one that cannot be edited too.
fn said(block: &Block) -> String {
    block.editable().unwrap_or_else(|| words_of(block))
}

/// The block that an edit shows in.
fn names(laid: &Laid) -> &str {
    if laid.edit.act == EditAct::Insert { &laid.edit.id } else { &laid.edit.block }
}

/// Where a paragraph that was left out belongs among those that are printed: behind the nearest one before it.
fn place_of(shown: &[DraftBlock], program: &[Block], dropped: &str) -> usize {
    let before = program.iter().take_while(|block| block.id != dropped);
    let before: Vec<&str> = before.map(|block| block.id.as_str()).collect();
    let nearest = before.iter().rev().find_map(|id| shown.iter().position(|block| block.id == **id));
    nearest.map_or(0, |at| at + 1)
}

fn lost_edit(laid: &Laid) -> LostEdit {
    let dropped = laid.edit.act == EditAct::Drop;
    let text = if dropped { &laid.edit.base } else { &laid.edit.text };
    LostEdit { id: laid.edit.id.clone(), text: text.clone(), dropped }
}

fn kind_of(kind: &BlockKind) -> (&'static str, Option<u32>) {
    match kind {
        BlockKind::Party { .. } => ("party", None),
        BlockKind::Notice { .. } => ("notice", None),
        BlockKind::Title { .. } => ("title", None),
        BlockKind::Paragraph { .. } => ("paragraph", None),
        BlockKind::Section { number, .. } => ("section", *number),
        BlockKind::Lead { .. } => ("lead", None),
        BlockKind::Item { number, .. } => ("item", Some(*number)),
        BlockKind::Pair { .. } => ("pair", None),
        BlockKind::Signature { .. } => ("signature", None),
        BlockKind::Mark { .. } => ("mark", None),
    }
}
