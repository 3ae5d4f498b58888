//! Grounds (доводы) as hosts show them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The grounds of a case for one paper, in the order of the panel.
#[derive(Debug, Clone, Serialize, TS)]
pub struct GroundsView {
    /// Document type.
    pub document: String,
    /// Whether the paper takes grounds.
    pub takes: bool,
    /// Whether the lawyer chose; otherwise all that the facts support stand, in the library's order.
    pub chosen: bool,
    /// Those that were chosen or proposed, in the order of the paper, then the others.
    pub grounds: Vec<GroundView>,
}

/// How a ground stands to the case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum GroundState {
    /// The facts support it and nobody has chosen yet: it stands.
    Proposed,
    /// Chosen: it stands.
    Chosen,
    /// Taken out by the lawyer.
    LeftOut,
    /// The facts support it since the lawyer chose; it does not stand until it is chosen.
    Unseen,
    /// The recorded facts do not support it, and it was not chosen.
    NotSupported,
}

/// One ground.
#[derive(Debug, Clone, Serialize, TS)]
pub struct GroundView {
    /// Its name in the library, or `own-N` for one of the lawyer's own.
    pub key: String,
    /// Title in lists.
    pub title: String,
    /// How it stands to the case.
    pub state: GroundState,
    /// Whether it is in the paper.
    pub stands: bool,
    /// Whether it has a place of its own in the order, so that it can be moved.
    pub listed: bool,
    /// Whether the recorded facts support it.
    pub supported: bool,
    /// Written by the lawyer, not from the library.
    pub own: bool,
    /// Whether the library's text was replaced.
    pub edited: bool,
    /// What changed since it was replaced: `wording` of the library, or the `facts` it speaks of.
    pub changed: Option<&'static str>,
    /// The heading as printed.
    pub heading: String,
    /// The text as printed; a line is a paragraph.
    pub text: String,
    /// What the lawyer asks for besides, if the ground is printed.
    pub request: String,
    /// What the library says of this case.
    pub library_text: String,
    /// The provision that was not law, or is not known to have been; such a ground is not printed.
    pub without_law: Option<String>,
    /// The facts that support it or fail to.
    pub why: Vec<GroundFact>,
    /// Breaches of the ledger that support it by themselves.
    pub breaches: Vec<String>,
    /// The provisions that it cites, with the edition of the governing day.
    pub norms: Vec<GroundNorm>,
    /// What proves it.
    pub evidence: Vec<GroundEvidence>,
    /// Weak points; never printed.
    pub weak: Vec<String>,
}

/// A fact behind a ground.
#[derive(Debug, Clone, Serialize, TS)]
pub struct GroundFact {
    /// Path.
    pub path: String,
    /// The Russian term.
    pub name: String,
    /// The answer in Russian; empty when it is not known, or is computed and has no words.
    pub value: String,
    /// The answer of a closed list, which the window words in its own language.
    pub choice: Option<String>,
    /// Whether there is an answer.
    pub known: bool,
}

/// A provision that a ground cites.
#[derive(Debug, Clone, Serialize, TS)]
pub struct GroundNorm {
    /// Screen style, «КоАП 4.1 ч. 3.8».
    pub citation: String,
    /// What it says, in short words.
    pub summary: String,
    /// First day of the edition, ISO, when it is established.
    pub in_force_from: Option<String>,
    /// Day of the last check, ISO.
    pub checked_on: String,
    /// `primary`, `secondary`, `inference` or `unverified`.
    pub confidence: String,
}

/// Something that proves a ground.
#[derive(Debug, Clone, Serialize, TS)]
pub struct GroundEvidence {
    /// What it is, in Russian.
    pub text: String,
    /// Whether the case already has it.
    pub present: bool,
}

/// What the lawyer does with the grounds.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(tag = "act", rename_all = "snake_case")]
pub enum GroundChange {
    /// Puts a ground in or takes it out.
    Tick {
        /// The ground.
        key: String,
        /// In or out.
        stands: bool,
    },
    /// Moves a ground so many places down; up when negative.
    Move {
        /// The ground.
        key: String,
        /// Places.
        by: i32,
    },
    /// Replaces the heading and the text; an empty one goes back to the library's.
    Write {
        /// The ground.
        key: String,
        /// Heading.
        title: String,
        /// Text; a line is a paragraph.
        text: String,
        /// What to ask for besides; the recorded one stays when this is left out.
        #[serde(default)]
        #[ts(optional)]
        request: Option<String>,
    },
    /// Adds a ground of the lawyer's own.
    Add {
        /// Heading.
        title: String,
        /// Text; a line is a paragraph.
        text: String,
        /// What to ask for besides; the recorded one stays when this is left out.
        #[serde(default)]
        #[ts(optional)]
        request: Option<String>,
    },
    /// Takes an own ground away, or the lawyer's text of a ground of the library.
    Restore {
        /// The ground.
        key: String,
    },
    /// Forgets every choice.
    Reset,
}
