//! Packets, blank forms and decisions against findings, as they cross to a host.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::FindingView;

/// A decision to make a paper in spite of a finding that blocks it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OverrideView {
    /// Id of the document type.
    pub document: String,
    /// Code of the finding.
    pub code: String,
    /// The finding, in Russian.
    pub finding: String,
    /// Why, in the person's own words.
    pub reason: String,
    /// Day of the decision, ISO.
    pub on: String,
    /// Whether it still stands: the facts behind the finding are as they were.
    pub stands: bool,
}

/// For whom a paper is printed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CopyView {
    /// For whom, in Russian: «в суд».
    pub to: String,
    /// How many.
    pub count: u32,
}

/// A paper of a packet.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PacketPaper {
    /// Id of the document type.
    pub id: String,
    /// Its short title.
    pub title: String,
    /// Why it is there, in Russian.
    pub why: Vec<String>,
    /// Where it goes and through whom: the lines of its heading.
    pub to: Vec<String>,
    /// The last safe day, ISO.
    pub last_day: Option<String>,
    /// The last safe moment, in Russian.
    pub last_moment: Option<String>,
    /// Whether that moment has passed.
    pub missed: bool,
    /// The norm behind it, in screen style.
    pub provision: Option<String>,
    /// For whom it is printed.
    pub copies: Vec<CopyView>,
    /// Pages; 0 until it is set.
    pub pages: usize,
    /// What is to be filled by hand.
    pub by_hand: Vec<String>,
    /// What is to be collected.
    pub attachments: Vec<String>,
    /// What to look at, gravest first.
    pub findings: Vec<FindingView>,
    /// Decisions against findings.
    pub overrides: Vec<OverrideView>,
}

/// A paper that findings keep out of a packet.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PacketBlocked {
    /// Id of the document type.
    pub id: String,
    /// Its short title.
    pub title: String,
    /// Why it was called for, in Russian.
    pub why: Vec<String>,
    /// What blocks it.
    pub findings: Vec<FindingView>,
}

/// A paper that is called for and cannot be drafted yet.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PacketMissing {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Why it was called for, in Russian.
    pub why: Vec<String>,
}

/// What is in a packet.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PacketView {
    /// The day as of which it was put together, ISO.
    pub day: String,
    /// The papers in order.
    pub papers: Vec<PacketPaper>,
    /// Papers left out because of findings.
    pub blocked: Vec<PacketBlocked>,
    /// Papers without a text.
    pub missing: Vec<PacketMissing>,
}

/// A packet as it was written.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PacketSaved {
    /// The folder.
    pub folder: String,
    /// The files in the order of their names.
    pub files: Vec<String>,
    /// Pages of the print file.
    pub pages: usize,
    /// What is in it.
    pub packet: PacketView,
}

/// Blank forms as they were written.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BlankSaved {
    /// Document types, in order.
    pub documents: Vec<String>,
    /// The files.
    pub files: Vec<String>,
    /// Pages of the form, or of the file that holds them all.
    pub pages: usize,
}

/// The form in which a paper is saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SaveFormat {
    /// PDF/A.
    Pdf,
    /// Word.
    Docx,
    /// Plain text.
    Txt,
}
