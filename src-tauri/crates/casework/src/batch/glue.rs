//! What a batch asks of a case: its day, its next moment, the name under which its packet lies.

use himoya_calendar::Moment;
use himoya_deadlines::ledger::Attention;
use himoya_deadlines::{moment, short};
use jiff::civil::Date;

use crate::case_file::CaseFile;
use crate::error::Error;
use crate::{Now, Office};

impl Office {
    /// The day by the clock of the event's place.
    pub(super) fn now_of(&self, event: &CaseFile, now: Now) -> Result<Date, Error> {
        Ok(self.look(event, now)?.now.day)
    }

    /// The next safe moment at which somebody must act, and for what.
    pub(super) fn next_moment(&self, case: &CaseFile, now: Now) -> Result<Option<String>, Error> {
        let looked = self.look(case, now)?;
        let acts =
            looked.ledger.entries.iter().filter(|entry| entry.attention(looked.now.day) == Attention::Act);
        let ends = acts.filter_map(|entry| Some((entry.end()?, &entry.term.title)));
        let first = ends.min_by_key(|(end, _)| (end.day, end.time));
        Ok(first.map(|(end, title)| {
            let at = match end.time {
                Some(_) => moment(Moment { day: end.day, time: end.time }),
                None => short(end.day),
            };
            format!("{at}, {title}")
        }))
    }

    /// «Каримов Ф. Ҷ.»: what tells packets apart in a folder.
    pub(super) fn filed_under(&self, case: &CaseFile) -> String {
        let name = &case.case.client.name;
        let known = |fact: &himoya_facts::Fact<String>| fact.known().cloned().unwrap_or_default();
        let letters = [known(&name.given), known(&name.patronymic)];
        let letters =
            letters.iter().filter_map(|part| part.chars().next()).map(|letter| format!(" {letter}."));
        format!("{}{}", known(&name.family), letters.collect::<String>())
    }
}
