//! The work itself: threads that set packets, one writer, one after the other in the order of the table.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::{self, Receiver};

use himoya_content::DocumentType;
use himoya_documents::model::Document;
use himoya_store::BatchFolder;
use jiff::civil::Date;
use sha2::{Digest, Sha256};

use super::people::{Person, note_families, repeated};
use super::reading::{Meaning, meanings};
use super::{BatchError, BatchJob, BatchProgress};
use crate::Office;
use crate::error::Error;
use crate::packet::file_stem;
use crate::term::Term;
use crate::wire::{BatchDone, BatchPaper, BatchPerson, PersonOutcome, RowFinding, RowSeverity, Severity};

/// A file of a packet.
type File = (String, Vec<u8>);

/// One printed paper of a person; the file lies in the person's folder.
pub(super) struct Printed {
    pub(super) family: String,
    pub(super) file: String,
    pub(super) copies: u32,
}

/// What one person came to.
pub(super) struct Came {
    pub(super) view: BatchPerson,
    /// The sheet before the person's papers in the file for printing.
    pub(super) divider: Option<Vec<u8>>,
    pub(super) printed: Vec<Printed>,
    /// A packet that has to be written: digest and files.
    written: Option<(String, Vec<File>)>,
}

/// What every thread knows.
struct Shop<'a> {
    job: &'a BatchJob<'a>,
    people: &'a [Person],
    repeated: &'a BTreeMap<u32, u32>,
    folder: &'a std::sync::RwLock<BatchFolder>,
    today: Date,
    stop: &'a AtomicBool,
    next: AtomicUsize,
    digits: usize,
}

/// Who is to be made.
struct Asked {
    people: Vec<Person>,
    repeated: BTreeMap<u32, u32>,
    /// The greatest number that a folder may bear.
    last: usize,
}

fn asked_for(
    office: &Office,
    job: &BatchJob<'_>,
    meanings: &[(String, Meaning)],
    today: Date,
) -> Result<Asked, Error> {
    let mut people = office.people(job.event, job.table, meanings, today)?;
    let mut repeated = if job.keep_repeated { BTreeMap::new() } else { repeated(&people) };
    note_families(&mut people, today);
    // Told from the whole table, so that a folder is called the same whichever rows are made.
    let last = people.last().filter(|_| job.chosen.is_some()).map_or(people.len(), |one| one.row as usize);
    if let Some(chosen) = job.chosen {
        people.retain(|person| chosen.rows.contains(&person.row));
        repeated.retain(|row, _| !chosen.distinct.contains(row));
    }
    Ok(Asked { people, repeated, last })
}

pub(super) fn run(
    office: &Office,
    job: &BatchJob<'_>,
    stop: &AtomicBool,
    progress: &mut dyn FnMut(BatchProgress),
) -> Result<BatchDone, Error> {
    for id in job.documents {
        office.document(id)?;
    }
    let today = office.now_of(job.event, job.now)?;
    let meanings = meanings(&office.content.raids, job.table, job.meanings);
    let Asked { people, repeated, last } = asked_for(office, job, &meanings, today)?;
    let unwritable = |cause: std::io::Error| Error::Unwritable {
        path: job.folder.display().to_string(),
        kind: cause.kind(),
    };
    let folder = BatchFolder::open(job.folder).map_err(unwritable)?.ok_or(BatchError::Busy)?;
    let folder = std::sync::RwLock::new(folder);
    let shop = Shop {
        job,
        people: &people,
        repeated: &repeated,
        folder: &folder,
        today,
        stop,
        next: AtomicUsize::new(0),
        digits: last.to_string().len().max(3),
    };
    let mut came: Vec<Option<Came>> = people.iter().map(|_| None).collect();
    let threads = job.jobs.clamp(1, people.len().max(1));
    let offices = (1..threads).map(|_| office.another()).collect::<Result<Vec<_>, _>>()?;
    let result = std::thread::scope(|scope| {
        // A full queue holds the threads back, so that memory does not grow with the batch.
        let (send, receive) = mpsc::sync_channel(threads * 2);
        let send = Send { channel: send };
        for mine in std::iter::once(office).chain(&offices) {
            let (shop, send) = (&shop, send.clone());
            scope.spawn(move || shop.work(mine, &send));
        }
        drop(send);
        gather(&shop, &receive, &mut came, progress)
    });
    result.map_err(unwritable)?;
    let columns = office.columns_read(&meanings);
    let waiting = |person: &Person| shop.waiting(person);
    let came: Vec<Came> =
        came.into_iter().zip(&people).map(|(came, person)| came.unwrap_or_else(|| waiting(person))).collect();
    let of = came.len();
    let failed = came.iter().filter(|one| one.view.folder.is_none()).count();
    progress(BatchProgress { done: of, of, failed, news: None, finishing: true });
    let stopped = stop.load(Ordering::Relaxed);
    let mut folder = folder.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
    let (files, print_pages) = if stopped { (Vec::new(), 0) } else { office.whole(job, &folder, &came)? };
    folder.settle().map_err(unwritable)?;
    Ok(BatchDone {
        folder: job.folder.display().to_string(),
        columns,
        people: came.into_iter().map(|one| one.view).collect(),
        files,
        print_pages,
        stopped,
    })
}

/// The end of a queue at which results are put in.
#[derive(Clone)]
struct Send {
    channel: mpsc::SyncSender<(usize, Result<Came, Error>)>,
}

/// Takes the results as they come, writes each packet, and says how far it is.
fn gather(
    shop: &Shop<'_>,
    receive: &Receiver<(usize, Result<Came, Error>)>,
    came: &mut [Option<Came>],
    progress: &mut dyn FnMut(BatchProgress),
) -> std::io::Result<()> {
    let of = came.len();
    let (mut done, mut failed) = (0, 0);
    let mut refused = None;
    for (at, result) in receive {
        let mut one = result.unwrap_or_else(|error| shop.failed(&shop.people[at], vec![error.what()]));
        if let Some((digest, files)) = one.written.take().filter(|_| refused.is_none()) {
            let name = one.view.folder.clone().unwrap_or_default();
            let mut folder = shop.folder.write().unwrap_or_else(std::sync::PoisonError::into_inner);
            if let Err(error) = folder.put(&name, &digest, &files) {
                // A disk that refuses one packet will refuse the next: nobody waits for them.
                shop.stop.store(true, Ordering::Relaxed);
                refused = Some(error);
            }
        }
        done += 1;
        failed += usize::from(one.view.folder.is_none());
        let news = one.view.why.first().map(|why| (one.view.row, why.clone()));
        came[at] = Some(one);
        progress(BatchProgress { done, of, failed, news, finishing: false });
    }
    refused.map_or(Ok(()), Err)
}

impl Shop<'_> {
    fn work(&self, office: &Office, send: &Send) {
        while !self.stop.load(Ordering::Relaxed) {
            let at = self.next.fetch_add(1, Ordering::Relaxed);
            let Some(person) = self.people.get(at) else { return };
            // Whoever gathered has gone away with a reason of its own.
            if send.channel.send((at, self.one(office, at, person))).is_err() {
                return;
            }
        }
    }

    fn view(&self, person: &Person, outcome: PersonOutcome, why: Vec<String>) -> BatchPerson {
        BatchPerson {
            row: person.row,
            name: person.name.clone(),
            place: person.place().to_owned(),
            outcome,
            why,
            folder: None,
            papers: Vec::new(),
            last_moment: None,
            findings: person.findings.clone(),
        }
    }

    fn without(&self, person: &Person, outcome: PersonOutcome, why: Vec<String>) -> Came {
        Came { view: self.view(person, outcome, why), divider: None, printed: Vec::new(), written: None }
    }

    fn failed(&self, person: &Person, why: Vec<String>) -> Came {
        self.without(person, PersonOutcome::Failed, why)
    }

    fn waiting(&self, person: &Person) -> Came {
        self.without(person, PersonOutcome::Waiting, vec!["Работа остановлена раньше.".to_owned()])
    }

    fn one(&self, office: &Office, at: usize, person: &Person) -> Result<Came, Error> {
        if person.is_broken() {
            let broken = |finding: &&RowFinding| finding.severity == RowSeverity::Broken;
            let said = |finding: &RowFinding| match finding.column.as_str() {
                "" => finding.text.clone(),
                column => format!("Столбец «{column}». {}", finding.text),
            };
            let why = person.findings.iter().filter(broken).map(said).collect();
            return Ok(self.without(person, PersonOutcome::Broken, why));
        }
        if let Some(first) = self.repeated.get(&person.row) {
            let why = format!(
                "Похоже на строку {first}: то же имя и не другой день рождения. Уберите лишнюю строку."
            );
            return Ok(self.without(person, PersonOutcome::Repeated, vec![why]));
        }
        let papers = match self.papers(office, person)? {
            Ok(papers) => papers,
            Err(why) => return Ok(self.failed(person, why)),
        };
        let stem = file_stem(&office.filed_under(&person.file));
        let number = if self.job.chosen.is_some() { person.row as usize } else { at + 1 };
        let folder = format!("{number:0width$} {stem}", width = self.digits);
        let digest = self.digest(office, person, &papers);
        let names = self.names(&papers);
        let kept = {
            let known = self.folder.read().unwrap_or_else(std::sync::PoisonError::into_inner);
            known.kept(&folder, &digest, &names)
        };
        let (outcome, files) = match kept {
            Some(bytes) => (PersonOutcome::Kept, names.into_iter().zip(bytes).collect()),
            None => (PersonOutcome::Made, self.files(office, &papers)?),
        };
        let mut view = self.view(person, outcome, Vec::new());
        let mut printed = Vec::new();
        for paper in &papers {
            let name = format!("{}.pdf", paper.stem);
            let pdf = files.iter().find(|(known, _)| *known == name);
            let pages =
                pdf.map(|(_, bytes)| himoya_export_pdf::pages_of(bytes)).transpose()?.unwrap_or_default();
            view.papers.push(BatchPaper { pages, ..paper.view.clone() });
            let (family, copies) = (paper.kind.family.clone(), paper.view.copies);
            printed.extend(pdf.map(|_| Printed { family, copies, file: name }));
        }
        view.last_moment = office.next_moment(&person.file, self.job.now)?;
        view.folder = Some(folder);
        let divider = match printed.is_empty() {
            true => None,
            false => Some(office.renderer.render_pdf(&office.divider(&view))?.bytes),
        };
        let written = (outcome == PersonOutcome::Made).then_some((digest, files));
        Ok(Came { view, divider, printed, written })
    }

    /// The papers of a person, or why one of them cannot be made.
    fn papers<'o>(
        &self,
        office: &'o Office,
        person: &Person,
    ) -> Result<Result<Vec<Paper<'o>>, Vec<String>>, Error> {
        let mut papers = Vec::new();
        let ids = self.job.documents.iter().flat_map(|id| office.made_as(id, &person.file, self.today));
        for (number, id) in (1..).zip(ids) {
            let kind = office.document(&id)?;
            let assessment = office.assess(&kind, &person.file, self.today)?;
            let title = kind.short_title.clone();
            if let Term::Without(none) = &assessment.term {
                return Ok(Err(vec![format!("«{title}»: {} {}", none.what(), none.what_to_do())]));
            }
            let blocked = assessment.blocked();
            if !blocked.is_empty() {
                return Ok(Err(blocked.iter().map(|text| format!("«{title}»: {text}")).collect()));
            }
            let found = |severity: Severity| {
                let of = assessment.findings.iter().map(|finding| office.finding(finding));
                of.filter(|finding| finding.severity == severity).map(|finding| finding.text).collect()
            };
            let copies = office.copies(&kind, &person.file, &assessment.derived, assessment.governing_day);
            papers.push(Paper {
                stem: format!("{number:02} {}", file_stem(&title)),
                view: BatchPaper {
                    document: id,
                    title,
                    pages: 0,
                    copies: copies.iter().map(|copy| copy.count).sum::<u32>().max(1),
                    returned: found(Severity::Returned),
                    by_hand: found(Severity::ByHand),
                },
                document: assessment.composed.document,
                kind,
            });
        }
        Ok(Ok(papers))
    }

    fn names(&self, papers: &[Paper<'_>]) -> Vec<String> {
        let of = |paper: &Paper<'_>| {
            let stem = paper.stem.clone();
            self.job
                .formats
                .iter()
                .map(move |format| format!("{stem}.{}", format.extension()))
                .collect::<Vec<_>>()
        };
        papers.iter().flat_map(of).collect()
    }

    fn files(&self, office: &Office, papers: &[Paper<'_>]) -> Result<Vec<File>, Error> {
        let mut files = Vec::new();
        for paper in papers {
            office.typeset(&paper.document, &paper.stem, self.job.formats, &mut files)?;
        }
        Ok(files)
    }

    /// Of what a packet is made: the content, the words of the papers, the formats.
    fn digest(&self, office: &Office, person: &Person, papers: &[Paper<'_>]) -> String {
        let mut hash = Sha256::new();
        hash.update(office.content.digest.as_bytes());
        hash.update(person.file.to_json().as_bytes());
        for paper in papers {
            hash.update(paper.stem.as_bytes());
            // The document model has nothing that cannot be written; were it so, the digest would only be another one.
            hash.update(serde_json::to_vec(&paper.document).unwrap_or_default());
        }
        for format in self.job.formats {
            hash.update(format.extension());
        }
        hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

/// A paper before it is set.
struct Paper<'o> {
    stem: String,
    kind: std::borrow::Cow<'o, DocumentType>,
    document: Document,
    view: BatchPaper,
}
