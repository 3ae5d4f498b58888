//! The register of a batch: who has which papers, until when, and what is still missing.

use himoya_tables::{Cell, Column, ColumnKind, Sheet, write_xlsx};

use super::BatchError;
use super::making::Came;
use super::{BatchJob, below};
use crate::Office;
use crate::error::Error;
use crate::wire::{BatchPerson, PersonOutcome};

impl Office {
    pub(super) fn register(&self, job: &BatchJob<'_>, came: &[Came]) -> Result<Vec<u8>, Error> {
        let words = &self.content.raids.words;
        let column = |title: &String, width: u16| Column {
            title: title.clone(),
            width,
            kind: ColumnKind::Text,
            allowed: Vec::new(),
            note: String::new(),
        };
        let mut columns = vec![
            column(&words.row, 8),
            column(&words.name, 34),
            column(&words.place, 34),
            column(&words.state, 18),
            column(&words.last_moment, 22),
        ];
        let kinds: Vec<&str> = job.documents.iter().map(String::as_str).collect();
        for id in &kinds {
            columns.push(column(&self.document(id)?.short_title.clone(), 18));
        }
        columns.extend([column(&words.signatures, 16), column(&words.lacks, 60), column(&words.folder, 34)]);
        let rows = came.iter().map(|one| self.row(&one.view, &kinds)).collect();
        let people = Sheet { name: words.register_file.clone(), columns, rows, blank_rows: 0 };
        let findings = vec![column(&words.row, 8), column(&words.column, 24), column(&words.finding, 90)];
        let said = came.iter().flat_map(|one| &one.view.findings);
        let rows = said
            .map(|finding| vec![number(finding.row), text(&finding.column), text(&finding.text)])
            .collect();
        let findings = Sheet { name: words.findings_sheet.clone(), columns: findings, rows, blank_rows: 0 };
        Ok(write_xlsx(&[people, findings]).map_err(BatchError::Table)?)
    }

    fn row(&self, person: &BatchPerson, kinds: &[&str]) -> Vec<Cell> {
        let words = &self.content.raids.words;
        let state = match person.outcome {
            PersonOutcome::Made | PersonOutcome::Kept => &words.made,
            PersonOutcome::Failed => &words.failed,
            PersonOutcome::Broken => &words.broken,
            PersonOutcome::Repeated => &words.repeated,
            PersonOutcome::Waiting => &words.waiting,
        };
        let mut cells = vec![
            number(person.row),
            text(&person.name),
            text(&person.place),
            text(state),
            text(person.last_moment.as_deref().unwrap_or_default()),
        ];
        for kind in kinds {
            let papers =
                person.papers.iter().filter(|paper| himoya_content::kind_of(&paper.document) == *kind);
            let said: Vec<String> = papers
                .map(|paper| format!("{}: {}, {}: {}", words.pages, paper.pages, words.copies, paper.copies))
                .collect();
            cells.push(text(&said.join("; ")));
        }
        let unsigned = if person.papers.is_empty() { "" } else { words.unsigned.as_str() };
        let lacks: Vec<&String> =
            person.why.iter().chain(person.papers.iter().flat_map(|paper| &paper.returned)).collect();
        let lacks = lacks.into_iter().fold(String::new(), |all, one| match all.contains(one.as_str()) {
            true => all,
            false => format!("{all}{}{one}", if all.is_empty() { "" } else { " " }),
        });
        let folder = person.folder.as_ref().map(|folder| below(folder, ""));
        cells.extend([text(unsigned), text(&lacks), text(&folder.unwrap_or_default())]);
        cells
    }
}

fn text(text: &str) -> Cell {
    if text.is_empty() { Cell::Empty } else { Cell::Text(text.to_owned()) }
}

fn number(number: u32) -> Cell {
    Cell::Text(number.to_string())
}
