//! Courts and bodies as hosts show them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A court or body of the directory.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DirectoryRow {
    /// Id.
    pub id: String,
    /// Id of its kind.
    pub kind: String,
    /// Its kind in Russian.
    pub kind_title: String,
    /// Where it sits.
    pub region: String,
    /// Full name in the nominative.
    pub name: String,
    /// Its head by post, in the nominative.
    pub post: Option<String>,
    /// Postal code and address.
    pub address: Option<String>,
    /// Whether the address has a source; without one it is shown, and never written by itself.
    pub address_confirmed: bool,
    /// What it serves, in words.
    pub serves: Option<String>,
    /// `primary`, `secondary`, `memory` or `own`.
    pub confidence: String,
    /// Where the address, or the name, was read.
    pub source: Option<String>,
    /// Date of that page: a day, a month or a year.
    pub seen_on: Option<String>,
    /// Day of the last check, ISO.
    pub checked_on: Option<String>,
    /// A reservation, in Russian.
    pub note: Option<String>,
    /// `works`, `project` or `no_addressee`.
    pub standing: String,
    /// Whether the user wrote it.
    pub own: bool,
    /// How it answers to the place of the case: `named`, `named_anywhere` or `region`.
    pub fit: Option<String>,
}

/// Rows that may answer a question.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Suggestions {
    /// The rows, the best first.
    pub rows: Vec<DirectoryRow>,
    /// How many more there are.
    pub more: usize,
    /// Kinds of body that the way of the paper asks for, in Russian.
    pub level: Vec<String>,
    /// Why, in Russian.
    pub why: Option<String>,
}

/// A row as the user writes it.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct OwnEntryInput {
    /// Id of the row to change; `null` for a new one.
    pub id: Option<String>,
    /// Id of its kind.
    pub kind: String,
    /// Name in the nominative.
    pub name: String,
    /// Address, or nothing.
    pub address: String,
    /// A note, or nothing.
    pub note: String,
}
