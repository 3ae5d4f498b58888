//! Choosing, ordering and editing grounds. The first change writes down all that were proposed, in their order, so that
//! nothing enters a paper later behind the lawyer's back.

use himoya_content::LawNorms;
use himoya_facts::{ChosenGround, Fact, sanitise};
use serde_json::{Value, json};

use super::{Lens, Standing, chosen_items};
use crate::Date;
use crate::Office;
use crate::case_file::{CaseFile, CaseProblem, CaseProblemKind, asked, read_fact};
use crate::desk::Desk;
use crate::error::Error;
use crate::wire::{CaseView, GroundChange, GroundsView};

/// The list of chosen grounds.
const GROUNDS: &str = "grounds";

impl Desk {
    /// The grounds of a case for the paper that is being prepared.
    ///
    /// # Errors
    ///
    /// [`Error::Store`].
    pub fn grounds(&self, id: &str) -> Result<GroundsView, Error> {
        self.with_case(id, |office, file, document, today| office.grounds(file, document, today))
    }

    /// Chooses, orders or edits grounds, as one step of the case's history.
    ///
    /// # Errors
    ///
    /// [`Error::Case`] when a text cannot be kept; [`Error::Store`].
    pub fn change_grounds(&self, id: &str, change: &GroundChange) -> Result<CaseView, Error> {
        let (document, today) = (self.document_of(id)?, self.today());
        let apply =
            |office: &Office, file: &mut CaseFile| office.change_grounds(file, &document, change, today);
        match change {
            // Typing in one text is one step.
            GroundChange::Write { key, .. } => self.change_typed(id, &format!("{GROUNDS}.{key}"), apply),
            _ => self.change(id, GROUNDS, apply),
        }
    }
}

impl Office {
    /// Chooses, orders or edits grounds of a case.
    ///
    /// # Errors
    ///
    /// [`Error::NoDocument`]; [`Error::NoFact`] for a ground that is not there; [`Error::Case`] when a text cannot be
    /// kept.
    pub fn change_grounds(
        &self,
        file: &mut CaseFile,
        document: &str,
        change: &GroundChange,
        today: Date,
    ) -> Result<(), Error> {
        let items = self.changed_items(file, document, change, today)?;
        let value = serde_json::to_value(&items).map_err(|_| Error::Defect)?;
        let value = (!items.is_empty()).then_some(value);
        let checked = value.as_ref().map_or(json!({}), |value| json!({ GROUNDS: value }));
        // Read as a case file is read: what could not be opened again must not be written.
        CaseFile::from_value(&self.content, checked, today)?;
        file.put(&self.content, GROUNDS, value)
    }

    fn changed_items(
        &self,
        file: &CaseFile,
        document: &str,
        change: &GroundChange,
        today: Date,
    ) -> Result<Vec<ChosenGround>, Error> {
        let document = self.document(document)?;
        let assessment = self.assess(&document, file, today)?;
        let norms = LawNorms::new(self.content.law.clone());
        let law = norms.on(assessment.governing_day);
        let lens = Lens { file, derived: &assessment.derived, law: &law, today, words: true };
        let standings = self.standings(&document, &lens)?;
        let mut list = List { office: self, standings: &standings, items: Vec::new(), today };
        list.items = match chosen_items(file) {
            Some(items) => items.to_vec(),
            None => standings.iter().filter(|standing| standing.chosen()).map(item_of).collect(),
        };
        list.apply(change)?;
        Ok(list.items)
    }
}

fn item_of(standing: &Standing<'_>) -> ChosenGround {
    ChosenGround { id: Fact::Known(standing.key.clone()), ..ChosenGround::default() }
}

struct List<'a> {
    office: &'a Office,
    standings: &'a [Standing<'a>],
    items: Vec<ChosenGround>,
    today: Date,
}

impl List<'_> {
    fn apply(&mut self, change: &GroundChange) -> Result<(), Error> {
        match change {
            GroundChange::Tick { key, stands } => {
                let at = self.place(key)?;
                self.items[at].stands = if *stands { Fact::Unasked } else { Fact::Known(false) };
            }
            GroundChange::Move { key, by } => self.shift(key, *by)?,
            GroundChange::Write { key, title, text, request } => {
                self.write(key, title, text)?;
                if let Some(request) = request {
                    let at = self.place(key)?;
                    self.items[at].request = self.text("request", request)?;
                }
            }
            GroundChange::Add { title, text, request } => {
                let title = self.text("title", title)?;
                let text = self.text("text", text)?;
                let request = self.text("request", request.as_deref().unwrap_or_default())?;
                self.items.push(ChosenGround { title, text, request, ..ChosenGround::default() });
            }
            GroundChange::Restore { key } => {
                let at = self.place(key)?;
                if self.standing(key)?.ground.is_none() {
                    self.items.remove(at);
                } else {
                    let item = &mut self.items[at];
                    (item.title, item.text, item.wording) = (Fact::Unasked, Fact::Unasked, Fact::Unasked);
                    item.request = Fact::Unasked;
                }
            }
            GroundChange::Reset => self.items.clear(),
        }
        Ok(())
    }

    fn standing(&self, key: &str) -> Result<&Standing<'_>, Error> {
        let found = self.standings.iter().find(|standing| standing.key == key);
        found.ok_or_else(|| Error::NoFact(format!("{GROUNDS}: {key}")))
    }

    /// Where the ground stands in the list, which takes it up at its place in the library when it does not.
    fn place(&mut self, key: &str) -> Result<usize, Error> {
        let standing = self.standing(key)?;
        if let Some(own) = key.strip_prefix("own-").filter(|_| standing.ground.is_none()) {
            let at: usize = own.parse().map_err(|_| Error::Defect)?;
            return at.checked_sub(1).filter(|at| *at < self.items.len()).ok_or(Error::Defect);
        }
        if let Some(at) = self.items.iter().position(|item| item.id.known().is_some_and(|id| id == key)) {
            return Ok(at);
        }
        let rank = |id: &str| self.office.content.grounds.grounds.iter().position(|ground| ground.id == id);
        let own = rank(key);
        let behind = |item: &ChosenGround| item.id.known().and_then(|id| rank(id)) > own;
        let at = self.items.iter().position(behind).unwrap_or(self.items.len());
        let item = item_of(standing);
        self.items.insert(at, item);
        Ok(at)
    }

    /// Moves a ground past so many others that this paper shows.
    fn shift(&mut self, key: &str, by: i32) -> Result<(), Error> {
        let mut at = self.place(key)?;
        for _ in 0..by.unsigned_abs().min(1_000) {
            let mut next = if by > 0 { at + 1 } else { at.wrapping_sub(1) };
            while self.items.get(next).is_some_and(|item| !self.shown(item)) {
                next = if by > 0 { next + 1 } else { next.wrapping_sub(1) };
            }
            if next >= self.items.len() {
                break;
            }
            let item = self.items.remove(at);
            self.items.insert(next, item);
            at = next;
        }
        Ok(())
    }

    fn shown(&self, item: &ChosenGround) -> bool {
        let Some(id) = item.id.known() else { return true };
        self.standings.iter().any(|standing| standing.key == *id)
    }

    fn write(&mut self, key: &str, title: &str, text: &str) -> Result<(), Error> {
        let at = self.place(key)?;
        let (mut title, mut text) = (self.text("title", title)?, self.text("text", text)?);
        let standing = self.standing(key)?;
        let mut wording = Fact::Unasked;
        if let (Some(ground), Some(said)) = (standing.ground, &standing.said) {
            // What equals the library's words is not the lawyer's own and goes on following the facts.
            let same = |typed: &Fact<String>, library: &str| {
                typed.known().is_some_and(|typed| plain(typed) == plain(library))
            };
            if same(&title, &said.heading) {
                title = Fact::Unasked;
            }
            if same(&text, &said.paragraphs.join("\n")) {
                text = Fact::Unasked;
            }
            if text.known().is_some() {
                wording = Fact::Known(ground.wording.mark(said).to_string());
            }
        }
        let item = &mut self.items[at];
        (item.title, item.text, item.wording) = (title, text, wording);
        Ok(())
    }

    /// A typed text, cleaned; an empty one is none.
    fn text(&self, field: &str, typed: &str) -> Result<Fact<String>, Error> {
        let content = &self.office.content;
        let path = format!("{GROUNDS}.0.{field}");
        let entry = asked(content, &path)?;
        let typed = sanitise(typed).text.trim().to_owned();
        let value = read_fact(content, entry, &typed, self.today).map_err(|problem| {
            let kind = CaseProblemKind::Unreadable(problem, String::new());
            Error::Case(vec![CaseProblem { path, kind }])
        })?;
        Ok(value.as_ref().and_then(Value::as_str).map_or(Fact::Unasked, |text| Fact::Known(text.to_owned())))
    }
}

/// Words with ordinary spaces: hard ones are set when the page is made.
fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
