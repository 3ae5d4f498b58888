//! The directory and the routes as a jurist writes them.

use himoya_law::Confidence;
use jiff::civil::Date;
use serde::Deserialize;

/// How far a row of the directory may be trusted: its address, or its name when it has no address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Trust {
    /// The body's own page, or a copy of it.
    Primary,
    /// News, a reference site, a public list.
    Secondary,
    /// No source was found.
    Memory,
    /// Written by the user.
    Own,
}

impl Trust {
    /// The word for hosts.
    pub fn code(self) -> &'static str {
        match self {
            Trust::Primary => "primary",
            Trust::Secondary => "secondary",
            Trust::Memory => "memory",
            Trust::Own => "own",
        }
    }

    /// Whether an address of this trust may be written into a paper without asking.
    pub fn is_sourced(self) -> bool {
        self != Trust::Memory
    }
}

/// Whether a body can be written to at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EntryStanding {
    /// It works.
    #[default]
    Works,
    /// It was proposed; whether it works is not established.
    Project,
    /// It exists and decides nothing that could be complained of.
    NoAddressee,
}

/// A court or body.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// Id; for courts the code of the state portal.
    pub id: String,
    /// Kind, an id of `kinds.toml`.
    pub kind: String,
    /// Where it sits, in words.
    pub region: String,
    /// The regions that it serves, ids of `regions.toml`; without them, `region` if it is one.
    #[serde(default)]
    pub regions: Vec<String>,
    /// Full name in the nominative.
    pub name: String,
    /// The end of the name that never changes.
    #[serde(default)]
    pub tail: Option<String>,
    /// The name before the tail in the prepositional case, as the reference gives it.
    #[serde(default)]
    pub prepositional: Option<String>,
    /// The name before the tail in the five oblique cases, where the rules of grammar do not know it.
    #[serde(default)]
    pub forms: Option<[String; 5]>,
    /// The line of the addressee, ready in its case.
    #[serde(default)]
    pub addressee: Option<String>,
    /// The head of the body by post, in the nominative.
    #[serde(default)]
    pub post: Option<String>,
    /// Address without the postal code.
    #[serde(default)]
    pub address: Option<String>,
    /// Postal code.
    #[serde(default)]
    pub postal_code: Option<String>,
    /// Site.
    #[serde(default)]
    pub site: Option<String>,
    /// Electronic mail.
    #[serde(default)]
    pub email: Option<String>,
    /// What it serves, in words; not checked row by row.
    #[serde(default)]
    pub serves: Option<String>,
    /// Where the address, or the name, was read.
    #[serde(default)]
    pub source: Option<String>,
    /// Date of that page: a day, a month or a year.
    #[serde(default)]
    pub seen_on: Option<String>,
    /// Trust.
    pub confidence: Trust,
    /// A reservation, in Russian.
    #[serde(default)]
    pub note: Option<String>,
    /// Whether it can be written to.
    #[serde(default)]
    pub standing: EntryStanding,
    /// Whether it serves a whole region and not a part of one; found when the directory is built.
    #[serde(skip)]
    pub wide: bool,
    /// Day of the last check; taken from the file.
    #[serde(skip)]
    pub checked_on: Option<Date>,
}

impl Entry {
    /// The part of the name that declines.
    pub fn head(&self) -> &str {
        let tail = self.tail.as_deref().unwrap_or_default();
        self.name.strip_suffix(tail).unwrap_or(&self.name).trim_end()
    }

    /// Postal code and address in one line.
    pub fn address_line(&self) -> Option<String> {
        let address = self.address.as_ref()?;
        Some(self.postal_code.as_ref().map_or(address.clone(), |code| format!("{code}, {address}")))
    }

    /// Whether there is an address with a source behind it.
    pub fn has_sourced_address(&self) -> bool {
        self.address.is_some() && self.confidence.is_sourced()
    }
}

/// A file of entries: `directory/rows/<name>.toml`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EntryFile {
    /// Day on which the rows were last compared with their sources.
    pub checked_on: Date,
    /// The rows.
    pub entry: Vec<Entry>,
}

/// A court that is no more.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Closed {
    /// Full name in the nominative.
    pub name: String,
    /// The entry that took its cases over.
    pub successor: String,
    /// Where this was read.
    #[serde(default)]
    pub source: Option<String>,
    /// Trust.
    pub confidence: Trust,
    /// What is known, in Russian.
    pub note: String,
}

/// `directory/closed.toml`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClosedFile {
    /// Day of the last check.
    pub checked_on: Date,
    /// The courts.
    pub closed: Vec<Closed>,
}

/// A kind of court or body.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Kind {
    /// Id.
    pub id: String,
    /// In Russian, as it stands inside a sentence.
    pub title: String,
    /// Whether it is a court.
    #[serde(default)]
    pub court: bool,
    /// Words that tell the kind of a name that the directory lacks.
    pub phrases: Vec<String>,
}

/// `directory/kinds.toml`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KindsFile {
    /// The kinds.
    pub kind: Vec<Kind>,
    /// Words that do not tell one body from another.
    pub generic: Vec<String>,
}

/// A region with the words by which it is recognised.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Region {
    /// Name and id.
    pub id: String,
    /// Words.
    pub marks: Vec<String>,
}

/// `directory/regions.toml`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RegionsFile {
    /// The regions.
    pub region: Vec<Region>,
}

/// What is written into the answer when a row is chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Write {
    /// The name.
    #[default]
    Name,
    /// The post, or the name of a body without one.
    Post,
}

/// An answer that may come from the directory.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Field {
    /// The fact.
    pub fact: String,
    /// The fact that holds the address.
    #[serde(default)]
    pub address: Option<String>,
    /// Kinds of rows to offer; none for an answer that is only declined.
    #[serde(default)]
    pub kinds: Vec<String>,
    /// What is written.
    #[serde(default)]
    pub write: Write,
    /// Whether the answer is declined in papers.
    #[serde(default)]
    pub forms: bool,
}

/// `directory/fields.toml`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FieldsFile {
    /// How a doubtful name is shown in its cases: `{genitive}` and so on stand for the forms.
    pub shown: String,
    /// The answers.
    pub field: Vec<Field>,
}

/// The whole directory as files give it; each file by its name.
#[derive(Debug, Clone)]
pub struct DirectorySource {
    /// Files of entries.
    pub rows: Vec<(String, EntryFile)>,
    /// Courts that are no more.
    pub closed: ClosedFile,
    /// Kinds.
    pub kinds: KindsFile,
    /// Regions.
    pub regions: RegionsFile,
    /// Answers.
    pub fields: FieldsFile,
}

/// Another body that the law allows in place of the one proposed.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Instead {
    /// Its kinds; none when it is no body of the directory.
    #[serde(default)]
    pub level: Vec<String>,
    /// Who it is and what speaks against it, one sentence.
    pub text: String,
}

/// One way of a paper.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RowSource {
    /// Id, unique in its route.
    pub id: String,
    /// When it is this way.
    pub when: String,
    /// The first governing day; absent when the way has no beginning of its own.
    #[serde(default)]
    pub from: Option<Date>,
    /// The last governing day.
    #[serde(default)]
    pub to: Option<Date>,
    /// Whether it rests on what the law says and not on what the ruling says.
    #[serde(default)]
    pub presumed: bool,
    /// Kinds of the addressee; none when the way is not established or any body will do.
    #[serde(default)]
    pub level: Vec<String>,
    /// The fact that names the addressee.
    #[serde(default)]
    pub addressee: Option<String>,
    /// The fact that holds its address.
    #[serde(default)]
    pub address: Option<String>,
    /// The fact that names the body through which the paper goes.
    #[serde(default)]
    pub through: Option<String>,
    /// Facts that tell the place, the first one known.
    #[serde(default)]
    pub near: Vec<String>,
    /// Provisions behind it.
    pub provisions: Vec<String>,
    /// Why, one or two sentences.
    pub why: String,
    /// What stands in the first lines.
    #[serde(default)]
    pub write: Option<String>,
    /// Who stands above whoever decided.
    #[serde(default)]
    pub superior: Option<String>,
    /// Other bodies that the law allows.
    #[serde(default)]
    pub instead: Vec<Instead>,
    /// Copies to bring.
    #[serde(default)]
    pub copies: Option<u16>,
    /// For whom they are.
    #[serde(default)]
    pub copies_why: Option<String>,
    /// Where it was read.
    pub source: String,
    /// Day of the last check.
    pub checked_on: Date,
    /// Trust.
    pub confidence: Confidence,
    /// A reservation.
    #[serde(default)]
    pub note: Option<String>,
}

/// The ways of one kind of paper: `routes/<id>.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RouteSource {
    /// Id, the name of the file.
    pub id: String,
    /// Title in Russian.
    pub title: String,
    /// Papers that cannot be drafted yet and go this way, ids of `ledger/planned.toml`.
    #[serde(default)]
    pub planned: Vec<String>,
    /// A route whose rows come after these.
    #[serde(default)]
    pub then: Option<String>,
    /// The ways, of which the first that holds is taken.
    #[serde(default)]
    pub row: Vec<RowSource>,
}
