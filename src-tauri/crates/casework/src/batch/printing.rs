//! The file for printing, stacks of one family, and the sheet before each person's papers.

use std::io::{self, Write};

use himoya_documents::model::Document;
use himoya_export_pdf::{JoinError, Joiner};
use himoya_store::{BatchFolder, Staging};

use super::making::{Came, Printed};
use super::{BatchJob, PrintOrder};
use crate::Office;
use crate::draft::Format;
use crate::error::Error;
use crate::packet::{Page, file_stem};
use crate::wire::BatchPerson;

impl Office {
    /// Writes the files of the batch as a whole, all of them or none: their names, and the pages of the one for printing.
    pub(super) fn whole(
        &self,
        job: &BatchJob<'_>,
        folder: &BatchFolder,
        came: &[Came],
    ) -> Result<(Vec<String>, usize), Error> {
        let words = &self.content.raids.words;
        let mut whole = Whole { folder, staging: Staging::default(), names: Vec::new() };
        let mut pages = 0;
        let order = sorted(came, job.order);
        let unwritable = |error: JoinError| match error {
            JoinError::Render(error) => Error::from(error),
            JoinError::Write(cause) => {
                Error::Unwritable { path: job.folder.display().to_string(), kind: cause.kind() }
            }
        };
        if job.formats.contains(&Format::Pdf) && order.iter().any(|one| !one.printed.is_empty()) {
            let all = order.iter().flat_map(|one| sheets(one));
            pages = whole.joined(&words.print_file, &words.print_title, all).map_err(unwritable)?;
            for stack in &words.stack {
                let of = |one: &&&Came| one.printed.iter().any(|printed| printed.family == stack.family);
                if order.iter().any(|one| of(&one)) {
                    let all = order.iter().flat_map(|one| papers(one));
                    let stacked = all.filter(|sheet| sheet.family() == Some(stack.family.as_str()));
                    whole.joined(&stack.file, &stack.file, stacked).map_err(unwritable)?;
                }
            }
        }
        let register = self.register(job, came)?;
        whole.file(&words.register_file, &register).map_err(|cause| unwritable(cause.into()))?;
        let names = whole.place().map_err(|cause| unwritable(cause.into()))?;
        Ok((names, pages))
    }

    /// The sheet before a person's papers: who, where, what follows, what is missing.
    pub(super) fn divider(&self, person: &BatchPerson) -> Document {
        let words = &self.content.raids.words;
        let mut page = Page::new("raid-divider", &words.print_title);
        page.title(&person.name, &person.place);
        if let Some(moment) = &person.last_moment {
            page.line(&words.last_moment, moment);
        }
        page.list(&words.papers);
        for paper in &person.papers {
            page.item(&format!(
                "{} — {}: {}, {}: {}",
                paper.title, words.pages, paper.pages, words.copies, paper.copies
            ));
        }
        for paper in person.papers.iter().filter(|paper| !paper.returned.is_empty()) {
            page.line(&format!("{} «{}»", words.lacks, paper.title), &paper.returned.join(" "));
        }
        for finding in &person.findings {
            page.paragraph(&finding.text);
        }
        page.done()
    }
}

fn sorted(came: &[Came], order: PrintOrder) -> Vec<&Came> {
    let mut all: Vec<&Came> = came.iter().collect();
    all.sort_by_cached_key(|one| {
        let place = match order {
            PrintOrder::Place => one.view.place.to_lowercase(),
            PrintOrder::Name => String::new(),
        };
        (place, one.view.name.to_lowercase(), one.view.row)
    });
    all
}

/// Pages that go into a file of the whole.
enum Sheet<'a> {
    /// The sheet before a person's papers.
    Divider(&'a [u8]),
    /// A paper in the person's folder.
    Paper { folder: &'a str, paper: &'a Printed },
}

impl Sheet<'_> {
    fn family(&self) -> Option<&str> {
        match self {
            Sheet::Divider(_) => None,
            Sheet::Paper { paper, .. } => Some(&paper.family),
        }
    }
}

fn sheets(one: &Came) -> impl Iterator<Item = Sheet<'_>> {
    let divider = one.divider.iter().map(|pdf| Sheet::Divider(pdf));
    divider.chain(papers(one))
}

fn papers(one: &Came) -> impl Iterator<Item = Sheet<'_>> {
    let folder = one.view.folder.as_deref().unwrap_or_default();
    one.printed.iter().map(move |paper| Sheet::Paper { folder, paper })
}

/// The files of the whole in the making.
struct Whole<'a> {
    folder: &'a BatchFolder,
    staging: Staging,
    names: Vec<String>,
}

impl Whole<'_> {
    /// One PDF of these sheets; each is read when its turn comes, so that memory does not grow with the batch.
    fn joined<'s>(
        &mut self,
        stem: &str,
        title: &str,
        sheets: impl Iterator<Item = Sheet<'s>>,
    ) -> Result<usize, JoinError> {
        let name = format!("{}.pdf", file_stem(stem));
        let folder = self.folder;
        let pages = self.staging.write(&folder.beside(&name), |file| {
            let mut joiner = Joiner::new(file)?;
            for sheet in sheets {
                match sheet {
                    Sheet::Divider(pdf) => joiner.add(pdf.to_vec(), 1)?,
                    Sheet::Paper { folder: of, paper } => {
                        joiner.add(folder.read(of, &paper.file)?, paper.copies as usize)?;
                    }
                }
            }
            joiner.finish(title)
        })?;
        self.names.push(name);
        Ok(pages)
    }

    fn file(&mut self, stem: &str, bytes: &[u8]) -> io::Result<()> {
        let name = format!("{}.xlsx", file_stem(stem));
        self.staging.write(&self.folder.beside(&name), |file| file.write_all(bytes))?;
        self.names.push(name);
        Ok(())
    }

    fn place(self) -> io::Result<Vec<String>> {
        self.staging.place()?;
        Ok(self.names)
    }
}
