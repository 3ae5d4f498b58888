//! The directory in use: by name, by kind, by what a text says of the place.

use std::collections::{BTreeMap, BTreeSet};

use crate::error::{DirectoryError, DirectoryProblem};
use crate::matching::{fold, holds, stem, words};
use crate::source::{Closed, DirectorySource, Entry, EntryStanding, Field, Kind, Region};

/// How a row answers to a place. The order is that of lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    /// Named like the place, in the same region.
    Named,
    /// Named like the place; the text names no region.
    NamedAnywhere,
    /// Serves the region.
    Region,
}

impl Fit {
    /// The word for hosts.
    pub fn code(self) -> &'static str {
        match self {
            Fit::Named => "named",
            Fit::NamedAnywhere => "named_anywhere",
            Fit::Region => "region",
        }
    }
}

/// A row that answers to a place.
#[derive(Debug, Clone, Copy)]
pub struct Candidate<'a> {
    /// The row.
    pub entry: &'a Entry,
    /// How it answers.
    pub fit: Fit,
}

/// Courts and bodies, ready to be asked.
#[derive(Debug, Clone)]
pub struct Directory {
    entries: Vec<Entry>,
    closed: Vec<Closed>,
    kinds: Vec<Kind>,
    fields: Vec<Field>,
    shown: String,
    by_name: BTreeMap<String, usize>,
    /// Names without their tail; those that several rows share lead nowhere.
    by_head: BTreeMap<String, Option<usize>>,
    by_post: BTreeMap<String, usize>,
    by_closed: BTreeMap<String, usize>,
    /// Phrases that tell a kind, in words, with the kind.
    phrases: Vec<(usize, Vec<String>)>,
    marks: Marks,
    /// Stems of words that tell no body from another.
    generic: BTreeSet<String>,
    /// The stems that tell each row from others, in the order of the rows.
    telling: Vec<BTreeSet<String>>,
}

/// The names of the regions, in words; taken apart once, because each text that is read asks for all of them.
#[derive(Debug, Clone)]
struct Marks(Vec<(String, Vec<Vec<String>>)>);

impl Marks {
    fn new(regions: &[Region]) -> Marks {
        let of = |region: &Region| region.marks.iter().map(|mark| words(mark)).collect();
        Marks(regions.iter().map(|region| (region.id.clone(), of(region))).collect())
    }

    /// The regions that a text names.
    fn named(&self, text: &str) -> Vec<&str> {
        let text = words(text);
        let named = self.0.iter().filter(|(_, marks)| marks.iter().any(|mark| holds(&text, mark)));
        named.map(|(id, _)| id.as_str()).collect()
    }

    /// The words of a text without the names of regions.
    fn without(&self, text: &str) -> Vec<String> {
        let mut left = words(text);
        for mark in self.0.iter().flat_map(|(_, marks)| marks) {
            while let Some(at) = left.windows(mark.len()).position(|window| window == mark) {
                left.drain(at..at + mark.len());
            }
        }
        left
    }

    /// The stems of a text that can tell one body from another; the names of regions are taken out before.
    fn telling(&self, generic: &BTreeSet<String>, text: &str) -> BTreeSet<String> {
        let stems = self.without(text).into_iter().filter_map(|word| stem(&word));
        stems.filter(|stem| !generic.contains(stem) && !stem.chars().all(|c| c.is_ascii_digit())).collect()
    }
}

impl Directory {
    /// Checks the files and builds the directory.
    ///
    /// # Errors
    ///
    /// Every mistake found.
    pub fn new(source: DirectorySource) -> Result<Directory, Vec<DirectoryError>> {
        let mut errors = check(&source);
        let marks = Marks::new(&source.regions.region);
        let mut entries: Vec<Entry> = Vec::new();
        let (mut by_name, mut by_head) = (BTreeMap::new(), BTreeMap::new());
        for (file, rows) in source.rows {
            for mut entry in rows.entry {
                entry.checked_on = Some(rows.checked_on);
                let serves = entry.serves.as_deref().unwrap_or_default();
                entry.wide = !entry.regions.is_empty() || !marks.named(serves).is_empty();
                if entry.regions.is_empty() && source.regions.region.iter().any(|r| r.id == entry.region) {
                    entry.regions = vec![entry.region.clone()];
                }
                let at = entries.len();
                if by_name.insert(fold(&entry.name), at).is_some() {
                    let problem = DirectoryProblem::Twice;
                    errors.push(DirectoryError { file: file.clone(), item: entry.id.clone(), problem });
                }
                by_head.entry(fold(entry.head())).and_modify(|found| *found = None).or_insert(Some(at));
                entries.push(entry);
            }
        }
        if !errors.is_empty() {
            return Err(errors);
        }
        let kinds = source.kinds.kind;
        let plain = source.kinds.generic.iter().chain(kinds.iter().flat_map(|kind| &kind.phrases));
        let generic: BTreeSet<String> =
            plain.flat_map(|text| marks.without(text)).filter_map(|word| stem(&word)).collect();
        // What a whole region's body serves names places that are not its own.
        let territory = |entry: &Entry| entry.serves.clone().filter(|_| !entry.wide).unwrap_or_default();
        let own = |entry: &Entry| format!("{} {}", entry.name, territory(entry));
        let in_words = |(at, kind): (usize, &Kind)| {
            kind.phrases.iter().map(move |phrase| (at, words(phrase))).collect::<Vec<_>>()
        };
        let posts = entries.iter().enumerate();
        let posts = posts.filter_map(|(at, entry)| Some((fold(entry.post.as_ref()?), at)));
        let closed = source.closed.closed;
        Ok(Directory {
            by_name,
            by_head,
            // Of several the first in the order of the rows.
            by_post: posts.rev().collect(),
            by_closed: closed.iter().enumerate().rev().map(|(at, court)| (fold(&court.name), at)).collect(),
            phrases: kinds.iter().enumerate().flat_map(in_words).collect(),
            telling: entries.iter().map(|entry| marks.telling(&generic, &own(entry))).collect(),
            entries,
            closed,
            kinds,
            fields: source.fields.field,
            shown: source.fields.shown,
            marks,
            generic,
        })
    }

    /// The rows.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Courts that are no more.
    pub fn closed(&self) -> &[Closed] {
        &self.closed
    }

    /// The kinds.
    pub fn kinds(&self) -> &[Kind] {
        &self.kinds
    }

    /// A kind by its id.
    pub fn kind(&self, id: &str) -> Option<&Kind> {
        self.kinds.iter().find(|kind| kind.id == id)
    }

    /// Answers that may come from the directory.
    pub fn fields(&self) -> &[Field] {
        &self.fields
    }

    /// How a doubtful name is shown in its cases; `form` gives the form of a case by its name.
    pub fn shown(&self, form: impl Fn(&str) -> Option<String>) -> String {
        let mut parts = self.shown.split('{');
        let first = parts.next().unwrap_or_default().to_owned();
        parts.fold(first, |text, part| match part.split_once('}') {
            Some((case, rest)) => format!("{text}{}{rest}", form(case).unwrap_or_default()),
            None => format!("{text}{{{part}"),
        })
    }

    /// The field of a fact.
    pub fn field(&self, fact: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.fact == fact)
    }

    /// A row by its id.
    pub fn entry(&self, id: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.id == id)
    }

    /// The row of that name; without its tail if only one row is called so; or by the post that it names.
    pub fn find(&self, name: &str) -> Option<&Entry> {
        let folded = fold(name);
        let at = self.by_name.get(&folded).copied().or_else(|| self.by_head.get(&folded).copied().flatten());
        at.or_else(|| self.by_post.get(&folded).copied()).map(|at| &self.entries[at])
    }

    /// The court of that name that is no more.
    pub fn find_closed(&self, name: &str) -> Option<&Closed> {
        self.by_closed.get(&fold(name)).map(|&at| &self.closed[at])
    }

    /// What kind of body a name is: that of its row, else by its words, the longest phrase winning.
    pub fn kind_of(&self, name: &str) -> Option<&Kind> {
        if let Some(entry) = self.find(name) {
            return self.kind(&entry.kind);
        }
        // «СИЗО-5» is told by «СИЗО».
        let unnumbered = |word: String| {
            let letters = word.trim_end_matches(|c: char| c.is_ascii_digit());
            letters.strip_suffix('-').filter(|bare| !bare.is_empty()).map_or(word.clone(), str::to_owned)
        };
        let text: Vec<String> = words(name).into_iter().map(unnumbered).collect();
        let found = self.phrases.iter().filter(|(_, phrase)| holds(&text, phrase));
        found.max_by_key(|(_, phrase)| phrase.len()).map(|&(at, _)| &self.kinds[at])
    }

    /// The regions that a text names.
    pub fn regions_of(&self, text: &str) -> Vec<&str> {
        self.marks.named(text)
    }

    /// The rows of these kinds that answer to a place, the best first. Rows that cannot be written to are left out.
    pub fn near(&self, kinds: &[String], place: &str) -> Vec<Candidate<'_>> {
        let regions = match self.find(place) {
            Some(entry) if !entry.regions.is_empty() => entry.regions.iter().map(String::as_str).collect(),
            _ => self.regions_of(place),
        };
        let stems = self.marks.telling(&self.generic, place);
        let fits = |entry: &Entry| {
            (kinds.is_empty() || kinds.contains(&entry.kind)) && entry.standing == EntryStanding::Works
        };
        let fit = |entry: &Entry, own: &BTreeSet<String>| {
            let inside = entry.regions.iter().any(|region| regions.contains(&region.as_str()));
            let named = !own.is_disjoint(&stems);
            match (named, inside) {
                (true, true) => Some(Fit::Named),
                (true, false) if regions.is_empty() => Some(Fit::NamedAnywhere),
                (_, true) => Some(Fit::Region),
                _ => None,
            }
        };
        let rows = self.entries.iter().zip(&self.telling).filter(|(entry, _)| fits(entry));
        let mut found: Vec<Candidate<'_>> =
            rows.filter_map(|(entry, own)| Some(Candidate { entry, fit: fit(entry, own)? })).collect();
        found.sort_by_key(|candidate| candidate.fit);
        found
    }
}

/// Whether every word that was typed begins a word of the texts.
pub(crate) fn typed_in(typed: &str, texts: &[&str]) -> bool {
    let held: Vec<String> = texts.iter().flat_map(|text| words(text)).collect();
    words(typed).iter().all(|typed| held.iter().any(|word| word.starts_with(typed.as_str())))
}

impl Entry {
    /// Whether every word that was typed begins a word of the name, the post, the address or the territory.
    pub fn answers_to(&self, typed: &str) -> bool {
        let parts = [
            Some(&self.name),
            self.post.as_ref(),
            self.address.as_ref(),
            self.serves.as_ref(),
            Some(&self.region),
        ];
        let texts: Vec<&str> = parts.into_iter().flatten().map(String::as_str).collect();
        typed_in(typed, &texts)
    }
}

fn check(source: &DirectorySource) -> Vec<DirectoryError> {
    let mut errors = Vec::new();
    let mut fail = |file: &str, item: &str, problem| {
        errors.push(DirectoryError { file: file.to_owned(), item: item.to_owned(), problem });
    };
    let kinds: BTreeSet<&str> = source.kinds.kind.iter().map(|kind| kind.id.as_str()).collect();
    let regions: BTreeSet<&str> = source.regions.region.iter().map(|region| region.id.as_str()).collect();
    let mut ids = BTreeSet::new();
    for (file, rows) in &source.rows {
        for entry in &rows.entry {
            for problem in problems(entry, &kinds, &regions) {
                fail(file, &entry.id, problem);
            }
            if !ids.insert(entry.id.as_str()) {
                fail(file, &entry.id, DirectoryProblem::Twice);
            }
        }
    }
    for court in source.closed.closed.iter().filter(|court| !ids.contains(court.successor.as_str())) {
        fail("closed.toml", &court.name, DirectoryProblem::NoEntry(court.successor.clone()));
    }
    for field in &source.fields.field {
        for kind in field.kinds.iter().filter(|kind| !kinds.contains(kind.as_str())) {
            fail("fields.toml", &field.fact, DirectoryProblem::NoKind(kind.clone()));
        }
    }
    if kinds.len() != source.kinds.kind.len() {
        fail("kinds.toml", "kind", DirectoryProblem::Twice);
    }
    errors
}

fn problems(entry: &Entry, kinds: &BTreeSet<&str>, regions: &BTreeSet<&str>) -> Vec<DirectoryProblem> {
    let mut found = Vec::new();
    if !kinds.contains(entry.kind.as_str()) {
        found.push(DirectoryProblem::NoKind(entry.kind.clone()));
    }
    let unknown = entry.regions.iter().filter(|region| !regions.contains(region.as_str()));
    found.extend(unknown.map(|region| DirectoryProblem::NoRegion(region.clone())));
    if entry.name.trim().is_empty() {
        found.push(DirectoryProblem::Empty("name"));
    }
    if entry.tail.as_ref().is_some_and(|tail| !entry.name.ends_with(&format!(" {tail}"))) {
        found.push(DirectoryProblem::Tail);
    }
    if entry.confidence.is_sourced() && entry.source.as_ref().is_none_or(|source| source.trim().is_empty()) {
        found.push(DirectoryProblem::NoSource);
    }
    if entry.address.as_ref().is_some_and(|address| address.trim().is_empty()) {
        found.push(DirectoryProblem::Empty("address"));
    }
    if entry.seen_on.as_ref().is_some_and(|day| !is_dated(day)) {
        found.push(DirectoryProblem::SeenOn);
    }
    found
}

/// `2021`, `2021-02` or `2021-02-05`.
fn is_dated(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let digits = |part: &&str| part.chars().all(|c| c.is_ascii_digit());
    let lengths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
    parts.iter().all(digits) && matches!(lengths.as_slice(), [4] | [4, 2] | [4, 2, 2])
}
