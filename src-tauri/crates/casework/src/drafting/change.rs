//! Editing the text of a paper: one step of the case's history each, typing in one paragraph together.

use himoya_documents::model::Block;
use himoya_documents::overlay::{Edit, EditAct, EditStanding, Laid, part_of};
use himoya_facts::sanitise;
use serde_json::{Value, json};

use super::{EDITS, Edited, edits};
use crate::case_file::CaseFile;
use crate::desk::Desk;
use crate::error::Error;
use crate::wire::{CaseView, DraftChange, DraftView};
use crate::{Date, Office};

impl Desk {
    /// The text of the paper that is being prepared.
    ///
    /// # Errors
    ///
    /// [`Error::Store`].
    pub fn draft_view(&self, id: &str) -> Result<DraftView, Error> {
        let revision = self.revision();
        self.with_case(id, |office, file, document, today| office.draft_view(file, document, today, revision))
    }

    /// Changes the text of the paper that is being prepared.
    ///
    /// # Errors
    ///
    /// [`Error::PaperFiled`], [`Error::NoPlace`], [`Error::Case`] when a text cannot be kept, [`Error::Store`].
    pub fn change_draft(&self, id: &str, change: &DraftChange) -> Result<CaseView, Error> {
        let (document, today, fresh) = (self.document_of(id)?, self.today(), self.fresh_id());
        let apply = |office: &Office, file: &mut CaseFile| {
            office.change_draft(file, &document, change, &fresh, today)
        };
        match change {
            DraftChange::Write { block, .. } => {
                self.change_typed(id, &format!("{EDITS}.{document}.{block}"), apply)
            }
            _ => self.change(id, EDITS, apply),
        }
    }
}

impl Office {
    /// Changes the text of a paper; `fresh` names a new edit.
    ///
    /// # Errors
    ///
    /// [`Error::NoDocument`], [`Error::PaperFiled`], [`Error::NoPlace`], [`Error::Case`] when a text cannot be kept.
    pub fn change_draft(
        &self,
        file: &mut CaseFile,
        document: &str,
        change: &DraftChange,
        fresh: &str,
        today: Date,
    ) -> Result<(), Error> {
        let document = self.document(document)?;
        if self.filed_paper(file, &document.id).is_some_and(|filed| !filed.reopened) {
            return Err(Error::PaperFiled);
        }
        let assessment = self.assess(&document, file, today)?;
        let blocks = assessment.edited.blocks(&assessment.composed);
        let page = Page { blocks, edited: &assessment.edited, fresh };
        let before = edits(file, &document.id);
        let after = page.changed(before.clone(), change)?;
        let items = self.items(file, &document.id, &before, &after, today);
        let value = (!items.is_empty()).then_some(Value::Array(items));
        // Read as a case file is read: what could not be opened again must not be written.
        let checked = value.as_ref().map_or(json!({}), |value| json!({ EDITS: value }));
        CaseFile::from_value(&self.content, checked, today)?;
        file.put(&self.content, EDITS, value)
    }

    /// The list of the case with the edits of one paper exchanged; those that did not change keep their day.
    fn items(
        &self,
        file: &CaseFile,
        document: &str,
        before: &[Edit],
        after: &[Edit],
        today: Date,
    ) -> Vec<Value> {
        let recorded = file.value.get(EDITS).and_then(Value::as_array).cloned().unwrap_or_default();
        let of_paper = |item: &Value| item.get("document").and_then(Value::as_str) == Some(document);
        let (old, mut items): (Vec<Value>, Vec<Value>) = recorded.into_iter().partition(of_paper);
        for edit in after {
            let kept = before.contains(edit).then(|| {
                old.iter().find(|item| item.get("id").and_then(Value::as_str) == Some(&edit.id)).cloned()
            });
            items.push(kept.flatten().unwrap_or_else(|| item(document, edit, today)));
        }
        items
    }
}

fn item(document: &str, edit: &Edit, today: Date) -> Value {
    let act = match edit.act {
        EditAct::Replace => "replace",
        EditAct::Drop => "drop",
        EditAct::Insert => "insert",
    };
    let mut item = json!({
        "id": edit.id,
        "document": document,
        "block": edit.block,
        "act": act,
        "on": today.to_string(),
    });
    for (key, text) in [("text", &edit.text), ("base", &edit.base)] {
        if !text.is_empty() {
            item[key] = json!(text);
        }
    }
    item
}

/// The paper that is edited.
struct Page<'a> {
    blocks: &'a [Block],
    edited: &'a Edited,
    fresh: &'a str,
}

impl Page<'_> {
    fn changed(&self, edits: Vec<Edit>, change: &DraftChange) -> Result<Vec<Edit>, Error> {
        match change {
            DraftChange::Write { block, text } => self.write(edits, block, text),
            DraftChange::Insert { after, text } => self.insert(edits, after, text),
            DraftChange::Move { block, by } => self.shift(edits, block, *by),
            DraftChange::Drop { block } => self.drop(edits, block),
            DraftChange::Take { block } => Ok(without(edits, block)),
            DraftChange::Keep { block } => self.keep(edits, block),
            DraftChange::Discard { edit } => {
                Ok(edits.into_iter().filter(|known| known.id != *edit).collect())
            }
            DraftChange::Reset => Ok(Vec::new()),
        }
    }

    /// What the program composed under a name.
    fn program(&self, block: &str) -> Option<&Block> {
        let blocks = self.edited.program.as_ref().map_or(self.blocks, |document| &document.blocks);
        blocks.iter().find(|known| known.id == block)
    }

    fn write(&self, mut edits: Vec<Edit>, block: &str, text: &str) -> Result<Vec<Edit>, Error> {
        let text = clean(text);
        if let Some(own) = edits.iter_mut().find(|edit| edit.act == EditAct::Insert && edit.id == block) {
            own.text = text;
            return Ok(edits);
        }
        let no_place = || Error::NoPlace(block.to_owned());
        let now = self.program(block).and_then(Block::editable).ok_or_else(no_place)?;
        if text.is_empty() {
            return self.drop(edits, block);
        }
        if text == now {
            return Ok(without(edits, block));
        }
        let known = edits.iter_mut().find(|edit| changes(edit, block));
        match known {
            // Typing on does not choose: the words that the edit was made over stay until a person keeps or takes.
            Some(edit) if edit.act == EditAct::Replace => edit.text = text,
            Some(edit) => {
                edit.act = EditAct::Replace;
                (edit.text, edit.base) = (text, now);
            }
            None => edits.push(Edit {
                id: self.fresh.to_owned(),
                block: block.to_owned(),
                act: EditAct::Replace,
                text,
                base: now,
            }),
        }
        Ok(edits)
    }

    fn insert(&self, mut edits: Vec<Edit>, after: &str, text: &str) -> Result<Vec<Edit>, Error> {
        let anchor = self.blocks.iter().find(|block| block.id == after);
        if !anchor.is_some_and(Block::takes_follower) {
            return Err(Error::NoPlace(after.to_owned()));
        }
        let edit = Edit {
            id: format!("own-{}", self.fresh),
            block: part_of(after).to_owned(),
            act: EditAct::Insert,
            text: clean(text),
            base: String::new(),
        };
        put_first(&mut edits, edit);
        Ok(edits)
    }

    fn drop(&self, edits: Vec<Edit>, block: &str) -> Result<Vec<Edit>, Error> {
        if let Some(own) = edits.iter().find(|edit| edit.act == EditAct::Insert && edit.id == block) {
            let anchor = own.block.clone();
            return Ok(adopted(edits, block, &anchor).into_iter().filter(|edit| edit.id != block).collect());
        }
        let droppable = self.program(block).filter(|block| block.droppable()).and_then(Block::editable);
        let now = droppable.ok_or_else(|| Error::NoPlace(block.to_owned()))?;
        let mut edits = without(edits, block);
        edits.push(Edit {
            id: self.fresh.to_owned(),
            block: block.to_owned(),
            act: EditAct::Drop,
            text: String::new(),
            base: now,
        });
        Ok(edits)
    }

    fn keep(&self, mut edits: Vec<Edit>, block: &str) -> Result<Vec<Edit>, Error> {
        let changed = |laid: &&Laid| changes(&laid.edit, block);
        let laid = self.edited.laid.iter().find(changed);
        let Some(EditStanding::Changed(now)) = laid.map(|laid| &laid.standing) else {
            return Err(Error::NoPlace(block.to_owned()));
        };
        if let Some(edit) = edits.iter_mut().find(|edit| changes(edit, block)) {
            edit.base.clone_from(now);
        }
        Ok(edits)
    }

    /// Moves an own paragraph among the others. What stood behind it stays where it is.
    fn shift(&self, edits: Vec<Edit>, block: &str, by: i32) -> Result<Vec<Edit>, Error> {
        let own = edits.iter().find(|edit| edit.act == EditAct::Insert && edit.id == block).cloned();
        let no_place = || Error::NoPlace(block.to_owned());
        let own = own.ok_or_else(no_place)?;
        let at = self.blocks.iter().position(|known| known.id == block).ok_or_else(no_place)?;
        let others: Vec<&Block> = self.blocks.iter().filter(|known| part_of(&known.id) != block).collect();
        // Places between paragraphs, not between the parts of one.
        let places: Vec<usize> = (1..=others.len())
            .filter(|place| {
                let (before, next) = (others[place - 1], others.get(*place));
                before.takes_follower() && next.is_none_or(|next| part_of(&next.id) == next.id)
            })
            .collect();
        let here = places.iter().position(|place| *place >= at).unwrap_or(places.len().saturating_sub(1));
        let last = i64::try_from(places.len()).unwrap_or(1) - 1;
        let wanted = (i64::try_from(here).unwrap_or(0) + i64::from(by)).clamp(0, last.max(0));
        let place =
            usize::try_from(wanted).ok().and_then(|wanted| places.get(wanted)).ok_or_else(no_place)?;
        let anchor = part_of(&others[place - 1].id).to_owned();
        let mut edits = adopted(edits, block, &own.block);
        edits.retain(|edit| edit.id != block);
        put_first(&mut edits, Edit { block: anchor, ..own });
        Ok(edits)
    }
}

/// Puts an own paragraph directly behind its anchor: before all others that stand behind it.
fn put_first(edits: &mut Vec<Edit>, edit: Edit) {
    let sibling = |known: &Edit| known.act == EditAct::Insert && known.block == edit.block;
    let at = edits.iter().position(sibling).unwrap_or(edits.len());
    edits.insert(at, edit);
}

/// Those that stand behind a paragraph stand behind what it stands behind.
fn adopted(mut edits: Vec<Edit>, block: &str, anchor: &str) -> Vec<Edit> {
    for edit in &mut edits {
        if edit.act == EditAct::Insert && edit.block == block {
            anchor.clone_into(&mut edit.block);
        }
    }
    edits
}

fn changes(edit: &Edit, block: &str) -> bool {
    edit.act != EditAct::Insert && edit.block == block
}

fn without(edits: Vec<Edit>, block: &str) -> Vec<Edit> {
    edits.into_iter().filter(|edit| !changes(edit, block)).collect()
}

fn clean(text: &str) -> String {
    sanitise(text).text.trim().to_owned()
}
