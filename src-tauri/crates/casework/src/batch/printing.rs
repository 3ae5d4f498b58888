//! The file for printing, stacks of one family, and the sheet before each person's papers.

use himoya_documents::model::Document;
use himoya_export_pdf::{Part, join};

use super::making::{Came, Printed};
use super::{BatchJob, PrintOrder};
use crate::Office;
use crate::draft::Format;
use crate::error::Error;
use crate::packet::{Page, file_stem};
use crate::wire::BatchPerson;

/// A file of the batch.
type File = (String, Vec<u8>);

impl Office {
    /// The files of the batch as a whole, and the pages of the one for printing.
    pub(super) fn whole(&self, job: &BatchJob<'_>, came: &[Came]) -> Result<(Vec<File>, usize), Error> {
        let words = &self.content.raids.words;
        let mut files = Vec::new();
        let mut pages = 0;
        let order = sorted(came, job.order);
        if job.formats.contains(&Format::Pdf) && order.iter().any(|one| !one.printed.is_empty()) {
            let parts: Vec<Part> = order.iter().flat_map(|one| parts(one)).collect();
            let joined = join(&words.print_title, &parts)?;
            pages = joined.pages;
            files.push((format!("{}.pdf", file_stem(&words.print_file)), joined.bytes));
            for stack in &words.stack {
                let of = |one: &&Came| {
                    let fits = one.printed.iter().filter(|printed| printed.family == stack.family);
                    fits.map(part).collect::<Vec<_>>()
                };
                let parts: Vec<Part> = order.iter().flat_map(of).collect();
                if !parts.is_empty() {
                    let joined = join(&stack.file, &parts)?;
                    files.push((format!("{}.pdf", file_stem(&stack.file)), joined.bytes));
                }
            }
        }
        let register = self.register(job, came)?;
        files.push((format!("{}.xlsx", file_stem(&words.register_file)), register));
        Ok((files, pages))
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
                "{}. {}: {}, {}: {}",
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

fn parts(one: &Came) -> Vec<Part> {
    let divider = one.divider.iter().map(|pdf| Part { pdf: pdf.clone(), times: 1 });
    divider.chain(one.printed.iter().map(part)).collect()
}

fn part(printed: &Printed) -> Part {
    Part { pdf: printed.pdf.clone(), times: printed.copies as usize }
}
