//! The cover list, the list of attachments and the sheets between papers.

use himoya_documents::model::Document;

use super::page::{LINE, Page, sheets};
use super::{Packet, Paper};
use crate::Office;
use crate::wire::{PacketPaper, Severity};

impl Office {
    /// What is in the packet, where each paper goes and until when, what is missing.
    pub(crate) fn cover(&self, packet: &Packet<'_>, name: &str) -> Document {
        let words = &self.content.packets.words;
        let mut page = Page::new("packet-cover", &words.print_title);
        let day = self.day_text(&packet.day);
        let subtitle = if name.is_empty() {
            format!("{} {day}", words.as_of)
        } else {
            format!("{name}, {} {day}", words.as_of)
        };
        page.title(&words.cover_title, &subtitle);
        if packet.papers.is_empty() && packet.blocked.is_empty() && packet.missing.is_empty() {
            page.paragraph(&words.nothing);
            return page.done();
        }
        page.paragraph(&words.cover_lead);
        for (number, paper) in (1_u32..).zip(&packet.papers) {
            self.paper(&mut page, number, &paper.view);
        }
        if !packet.blocked.is_empty() {
            page.section(None, &words.blocked);
            for paper in &packet.blocked {
                let texts: Vec<&str> = paper.findings.iter().map(|f| f.text.as_str()).collect();
                page.line(&paper.title, &texts.join(" "));
            }
        }
        if !packet.missing.is_empty() {
            page.section(None, &words.missing);
            page.paragraph(&words.missing_about);
            for paper in &packet.missing {
                page.line(&paper.title, &sentences(&paper.why));
            }
        }
        page.paragraph(&words.closing);
        page.done()
    }

    fn paper(&self, page: &mut Page, number: u32, paper: &PacketPaper) {
        let words = &self.content.packets.words;
        page.section(Some(number), &paper.title);
        page.line(&words.why, &sentences(&paper.why));
        page.line(&words.to, &self.goes_to(paper));
        if !paper.to.is_empty() {
            page.line(&words.last_day, &self.last_day(paper));
        }
        page.line(&words.pages, &format!("{}. {}: {}", paper.pages, words.copies, copies(paper)));
        if !paper.by_hand.is_empty() {
            page.line(&words.by_hand, &paper.by_hand.join(" "));
        }
        for decided in paper.overrides.iter().filter(|decided| decided.stands) {
            let (on, reason) = (self.day_text(&decided.on), &decided.reason);
            page.line(&words.overridden, &format!("{} {} ({on}): {reason}", decided.finding, words.reason));
        }
        for finding in &paper.findings {
            let label = match finding.severity {
                Severity::Returned => &words.returned,
                Severity::Asked => &words.asked,
                Severity::Blocks | Severity::ByHand => continue,
            };
            let norm = finding.provision.as_ref().map(|norm| format!(" ({norm})")).unwrap_or_default();
            page.line(label, &format!("{}{norm}", finding.text));
        }
    }

    fn goes_to(&self, paper: &PacketPaper) -> String {
        let words = &self.content.packets.words;
        match paper.to.first() {
            None => words.to_nobody.clone(),
            Some(first) if first.contains(LINE) => words.to_unknown.clone(),
            Some(_) => self.content.wording.typography(&paper.to.join(", ")),
        }
    }

    fn last_day(&self, paper: &PacketPaper) -> String {
        let words = &self.content.packets.words;
        let Some(moment) = &paper.last_moment else { return words.no_last_day.clone() };
        let norm = paper.provision.as_ref().map(|norm| format!(" ({norm})")).unwrap_or_default();
        let missed = if paper.missed { format!(". {}", words.missed) } else { String::new() };
        self.content.wording.typography(&format!("{moment}{norm}{missed}"))
    }

    /// What is to be collected, paper by paper; the name tells loose sheets of two people apart.
    pub(crate) fn attachment_list(&self, packet: &Packet<'_>, name: &str) -> Document {
        let words = &self.content.packets.words;
        let mut page = Page::new("packet-attachments", &words.print_title);
        page.title(&words.attachments_title, name);
        let with: Vec<(u32, &Paper<'_>)> =
            (1_u32..).zip(&packet.papers).filter(|(_, paper)| !paper.view.attachments.is_empty()).collect();
        page.paragraph(if with.is_empty() { &words.attachments_none } else { &words.attachments_lead });
        for (number, paper) in with {
            page.list(&format!("{number}. {}", paper.view.title));
            for attached in &paper.view.attachments {
                page.item(&format!("{} {attached}", words.tick));
            }
            let (sheets, open) = sheets(&paper.view.attachments);
            let rest = if open { format!(" {}", words.attachments_open) } else { String::new() };
            if sheets > 0 {
                page.line(&words.attachments_sheets, &format!("{sheets}{rest}"));
            }
        }
        page.done()
    }

    /// The sheet before a paper in the print file; `first` is the number of the paper's first page there.
    pub(crate) fn separator(&self, name: &str, number: usize, paper: &PacketPaper, first: usize) -> Document {
        let words = &self.content.packets.words;
        let mut page = Page::new("packet-separator", &words.print_title);
        page.title(&format!("{} {number}", words.separator_title), &paper.title);
        if !name.is_empty() {
            page.paragraph(name);
        }
        page.line(&words.separator_print, &copies(paper));
        let last = first + paper.pages - 1;
        let sheets = if last == first { first.to_string() } else { format!("{first}–{last}") };
        page.line(&words.separator_sheets, &sheets);
        page.line(&words.to, &self.goes_to(paper));
        if !paper.to.is_empty() {
            page.line(&words.last_day, &self.last_day(paper));
        }
        page.done()
    }

    /// An ISO day as it is written in Russian.
    pub(crate) fn day_text(&self, iso: &str) -> String {
        iso.parse().map_or_else(|_| iso.to_owned(), |day| self.content.wording.date_numeric(day))
    }
}

/// «3: в суд — 1, органу — 1, себе — 1».
fn copies(paper: &PacketPaper) -> String {
    let total: u32 = paper.copies.iter().map(|copies| copies.count).sum();
    let each: Vec<String> =
        paper.copies.iter().map(|copies| format!("{}\u{a0}—\u{a0}{}", copies.to, copies.count)).collect();
    if each.is_empty() { "1".to_owned() } else { format!("{total} ({})", each.join("; ")) }
}

/// Reasons as sentences.
fn sentences(reasons: &[String]) -> String {
    let end = |text: &String| if text.ends_with(['.', '!', '?']) { text.clone() } else { format!("{text}.") };
    reasons.iter().map(end).collect::<Vec<_>>().join(" ")
}
