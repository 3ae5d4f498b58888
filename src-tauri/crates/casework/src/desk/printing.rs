//! The list of the desk on paper.

use std::path::Path;

use himoya_deadlines::short;
use serde_json::json;

use super::Desk;
use super::saving::write;
use crate::error::Error;
use crate::wire::{CaseRow, DeskGroup, DeskQuery, Saved};

impl Desk {
    /// A file name for the list, with the day and without a name.
    pub fn list_file_name(&self) -> String {
        let words = &self.office.content.desk_list;
        format!("{} {}.pdf", words.file, self.office.content.wording.date_numeric(self.today()))
    }

    /// Writes the cases that fit a query as a PDF to be printed: whole or not at all. People stand in it by their
    /// initials, because a sheet of paper lies about, unless `names` asks for more.
    ///
    /// # Errors
    ///
    /// [`Error::Store`], [`Error::Render`] or [`Error::Unwritable`].
    pub fn save_list(&self, query: &DeskQuery, names: bool, path: &Path) -> Result<Saved, Error> {
        let rows = self.listed(query)?.rows;
        let words = &self.office.content.desk_list;
        let all = self.summaries()?;
        let line = |row: &CaseRow| {
            let who = if names {
                row.title.clone()
            } else {
                all.get(&row.id).map(|found| found.initials.clone()).unwrap_or_default()
            };
            let when = match &row.next {
                Some(next) => {
                    let day = next.left.day.parse().map(short).unwrap_or_default();
                    next.hour.as_ref().map_or(day.clone(), |hour| format!("{day}, {hour}"))
                }
                None if row.group == DeskGroup::Calm => words.calm.clone(),
                None => words.undated.clone(),
            };
            let act = row.next.as_ref().map(|next| {
                let missed = if next.attention == "restore" { words.restore.as_str() } else { "" };
                [next.title.as_str(), missed]
                    .iter()
                    .filter(|part| !part.is_empty())
                    .copied()
                    .collect::<Vec<_>>()
                    .join(". ")
            });
            json!({
                "urgent": matches!(row.group, DeskGroup::Hours | DeskGroup::Today | DeskGroup::Restore),
                "when": when,
                "who": if who.is_empty() { &words.unnamed } else { &who },
                "sample": if row.sample { words.sample.as_str() } else { "" },
                "about": about(row, names),
                "act": act.unwrap_or_default(),
                "norm": row.next.as_ref().and_then(|next| next.provision.clone()).unwrap_or_default(),
            })
        };
        let rows: Vec<_> = rows.iter().map(line).collect();
        drop(all);
        let day = self.office.content.wording.date_numeric(self.today());
        let data = json!({
            "title": words.title,
            "as_of": format!("{} {day}", words.as_of),
            "columns": [words.when, words.who, words.what],
            "empty": words.empty,
            "page": words.page,
            "note": if names { &words.note_names } else { &words.note_initials },
            "rows": rows,
        });
        let pdf = self.office.renderer.render_form("desk", data)?;
        write(path, pdf.bytes)?;
        Ok(Saved { path: path.display().to_string(), pages: pdf.pages })
    }
}

/// Country and article; the body only beside a name, because it tells where somebody is held.
fn about(row: &CaseRow, names: bool) -> String {
    let parts = row.subtitle.split(" · ");
    if names { row.subtitle.clone() } else { parts.take(2).collect::<Vec<_>>().join(" · ") }
}
