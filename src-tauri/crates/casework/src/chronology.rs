//! The printed chronology of a case: what happened, its terms, what the authorities broke.

use himoya_calendar::Moment;
use himoya_content::ChronologyWords;
use himoya_deadlines::ledger::{Entry, Status};
use himoya_deadlines::{End, HintCode, moment, short};
use himoya_documents::model::{Block, BlockKind, Document, Inline};
use himoya_law::RuleKind;

use crate::Office;
use crate::case_file::CaseFile;
use crate::error::Error;
use crate::ledger::{Now, Shown};

impl Office {
    /// The chronology as a document, to be set like any paper.
    ///
    /// # Errors
    ///
    /// [`Error::Defect`] when the content has no time zone.
    pub(crate) fn chronology(&self, file: &CaseFile, now: Now) -> Result<Document, Error> {
        let looked = self.look(file, now)?;
        let words = &self.content.ledger.words;
        let shown = Shown { office: self, looked: &looked, case: &file.value };
        let mut page = Page { blocks: Vec::new() };
        page.title(words, &self.title(file), &self.subtitle(file), looked.now);
        page.section(&words.happened);
        if looked.ledger.happened.is_empty() {
            page.paragraph(None, &words.nothing);
        }
        for event in &looked.ledger.happened {
            page.paragraph(Some(&moment(event.at)), &format!("{}.", event.event.title));
        }
        page.section(&words.terms);
        let mut entries: Vec<&Entry<'_>> = looked.ledger.entries.iter().collect();
        entries
            .sort_by_key(|entry| entry.end().map_or((true, None), |end| (false, Some((end.day, end.time)))));
        for entry in entries {
            page.term(self, words, entry);
        }
        if !looked.ledger.breaches.is_empty() {
            page.section(&words.breaches);
            for breach in &looked.ledger.breaches {
                let view = shown.breach(breach);
                let doubt = if view.certain { String::new() } else { format!(" {}", words.to_check) };
                let norm = view.provision.map(|norm| format!(" ({norm})")).unwrap_or_default();
                page.paragraph(None, &format!("{}{norm}{doubt}", view.text));
            }
        }
        page.paragraph(None, &words.closing);
        Ok(Document {
            id: "case-chronology".to_owned(),
            title: words.title.clone(),
            lang: "ru".to_owned(),
            blocks: page.blocks,
        })
    }
}

struct Page {
    blocks: Vec<Block>,
}

impl Page {
    fn push(&mut self, kind: BlockKind) {
        let id = format!("line-{}", self.blocks.len() + 1);
        self.blocks.push(Block { id, facts: Vec::new(), provisions: Vec::new(), kind });
    }

    fn title(&mut self, words: &ChronologyWords, name: &str, about: &str, now: Moment) {
        let subtitle =
            [name, about].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
        let subtitle = format!(
            "{subtitle}{}{} {}",
            if subtitle.is_empty() { "" } else { ", " },
            words.as_of,
            moment(now)
        );
        self.push(BlockKind::Title {
            text: vec![text(&words.title, false)],
            subtitle: vec![text(&subtitle, false)],
        });
    }

    fn section(&mut self, heading: &str) {
        self.push(BlockKind::Section { number: None, text: vec![text(heading, false)] });
    }

    fn paragraph(&mut self, when: Option<&str>, what: &str) {
        let mut inline = Vec::new();
        if let Some(when) = when {
            inline.push(text(&format!("{when}. "), true));
        }
        inline.push(text(what, false));
        self.push(BlockKind::Paragraph { text: inline });
    }

    fn term(&mut self, office: &Office, words: &ChronologyWords, entry: &Entry<'_>) {
        let norm = entry.term.provision.as_ref().map(|provision| office.content.law.cite_short(provision));
        let norm = norm.map(|norm| format!(" ({norm})")).unwrap_or_default();
        let mut what = format!("{}{norm}: {}", entry.term.title, standing(entry));
        if let Some(done) = entry.done {
            what.push_str(&format!(", {}", moment(done.at)));
        }
        what.push('.');
        if let Some(proof) = entry.proof() {
            for reading in proof.readings.iter().skip(1) {
                what.push_str(&format!(" Другое прочтение: {}. {}", at(&reading.end), reading.why));
            }
            if proof.hints.iter().any(|hint| hint.code == HintCode::Unverified) {
                what.push_str(&format!(" {}", words.unverified));
            }
        }
        let when = entry.end().map(|end| at(&end));
        self.paragraph(when.as_deref(), &what);
    }
}

fn at(end: &End) -> String {
    match end.time {
        Some(_) => moment(Moment { day: end.day, time: end.time }),
        None => short(end.day),
    }
}

fn standing(entry: &Entry<'_>) -> &'static str {
    match entry.status {
        Status::Future => "срок ещё не начался",
        Status::Running => "срок идёт",
        Status::Kept if entry.term.kind == RuleKind::Limitation => "решение принято до её истечения",
        Status::Kept => "сделано в срок",
        Status::Late => "сделано после срока",
        Status::Disputed => "зависит от прочтения нормы",
        Status::Missed => "срок пропущен",
        Status::Overdue => "срок истёк, сделано ли — не записано",
        Status::Breached => "срок нарушен",
        Status::Ended => "закончилось",
        Status::Passed => "давность истекла",
        Status::NoDate => "дата не вычислена",
    }
}

fn text(text: &str, bold: bool) -> Inline {
    Inline::Text { text: text.to_owned(), bold }
}
