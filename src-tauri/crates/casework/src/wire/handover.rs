//! Cases for a colleague and back as the window shows it: files, disagreements, the history of a field.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{AnswerState, QuestionKind};

/// The public key of this vault. Whoever has it can close files for this vault and open none.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MyKey {
    /// The key as text: `age1…`.
    pub recipient: String,
    /// How the user calls himself to colleagues; empty until he has said.
    pub author: String,
    /// The key as a QR code: modules on a side, without the quiet zone.
    pub qr_size: usize,
    /// The dark modules as an SVG path in units of one module.
    pub qr_path: String,
}

/// Words that close a file; they are told to the colleague another way.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DrawnWords {
    /// The words, in order.
    pub words: Vec<String>,
    /// The same as one text, to be passed on in [`HandOverLock::Words`].
    pub text: String,
    /// How many bits of chance they have.
    pub bits: f64,
}

/// What is to be handed over, and who can open it.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct HandOverInput {
    /// Ids of the cases.
    pub cases: Vec<String>,
    /// What for.
    pub purpose: HandOverPurpose,
    /// Who can open the file; ignored for a return, which is closed for the vault that the set came from.
    pub lock: HandOverLock,
}

/// What a file is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum HandOverPurpose {
    /// Cases for a colleague.
    HandOver,
    /// Cases to take along, into a vault of their own.
    TodaysSet,
    /// What was done with today's set, brought back.
    Return,
}

/// Who can open a file.
#[derive(Clone, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum HandOverLock {
    /// Colleagues' vaults, by their public keys.
    Keys {
        /// The keys, `age1…`.
        keys: Vec<String>,
    },
    /// Whoever knows the words.
    Words {
        /// The words, as they were drawn or typed.
        words: String,
    },
}

// Words open the file, so they are not printed with the input.
impl std::fmt::Debug for HandOverLock {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Keys { keys } => f.debug_struct("Keys").field("keys", keys).finish(),
            Self::Words { .. } => f.write_str("Words"),
        }
    }
}

/// What goes into a file with cases, before it is written.
#[derive(Debug, Clone, Serialize, TS)]
pub struct GoesAlong {
    /// The cases.
    pub cases: Vec<CaseAlong>,
    /// How many attachments they have together.
    pub attachments: usize,
    /// How large these are together.
    #[ts(type = "number")]
    pub bytes: u64,
}

/// One case of [`GoesAlong`].
#[derive(Debug, Clone, Serialize, TS)]
pub struct CaseAlong {
    /// Its id.
    pub id: String,
    /// How many attachments it has; removed ones stay here.
    pub attachments: usize,
    /// How large they are.
    #[ts(type = "number")]
    pub bytes: u64,
}

/// A colleague's key that is kept under a name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Colleague {
    /// How the user calls him.
    pub name: String,
    /// The public key of his vault, `age1…`.
    pub key: String,
}

/// What a pasted text is as a key.
#[derive(Debug, Clone, Serialize, TS)]
pub struct KeyReading {
    /// The key, without blanks.
    pub key: String,
    /// The name under which it is kept; `null` when it is not.
    pub name: Option<String>,
    /// Whether it is the key of this vault, for which nothing need be closed.
    pub own: bool,
}

/// A file that was written for a colleague.
#[derive(Debug, Clone, Serialize, TS)]
pub struct HandedOver {
    /// Where it lies.
    pub path: String,
    /// The id of the file; taking in the same one again changes nothing.
    pub bundle: String,
    /// How many cases.
    pub cases: usize,
    /// How many operations.
    #[ts(type = "number")]
    pub operations: u64,
    /// How many attachments.
    pub attachments: usize,
    /// Its size.
    #[ts(type = "number")]
    pub bytes: u64,
    /// The words that open it; `null` when it is closed for keys.
    pub words: Option<String>,
}

/// What was taken in.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TakenIn {
    /// The id of the file; empty for an open export, which has none.
    pub bundle: String,
    /// What the file was for.
    pub purpose: HandOverPurpose,
    /// Who made it, by his own word; nothing proves it.
    pub made_by: String,
    /// When it was made, ISO timestamp by the other's clock; empty for an open export.
    pub made_at: String,
    /// The cases.
    pub cases: Vec<TakenCase>,
    /// How many attachments were new.
    pub attachments: usize,
}

/// One case that was taken in.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TakenCase {
    /// Its id.
    pub id: String,
    /// The person's name, or empty.
    pub title: String,
    /// Whether the vault did not have it.
    pub new: bool,
    /// Whether it lies in the bin now, because the other side has moved it there.
    pub binned: bool,
    /// How many operations were new; 0 means that nothing changed.
    pub operations: usize,
    /// Places where both have written differently. Both edits are kept until somebody decides.
    pub conflicts: Vec<ConflictView>,
}

/// A place that two people left in different states without knowing of each other.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ConflictView {
    /// The case.
    pub case: String,
    /// The person's name, or empty.
    pub title: String,
    /// The place, for `settle_conflict`.
    pub pointer: String,
    /// Path of the fact, when it is one: a link to the question.
    pub path: Option<String>,
    /// The place in Russian, by the catalogue: «Адрес», «Родственники, запись 2: имя».
    pub place: String,
    /// Why there is something to decide.
    pub discord: DiscordKind,
    /// What one may decide for; the one that is shown now comes first.
    pub alternatives: Vec<AlternativeView>,
}

/// Why there is something to decide.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DiscordKind {
    /// Different values of one field.
    Values,
    /// One removed it, another changed it or something in it. It is shown.
    Removed,
    /// One replaced it by a value, another changed something in it.
    Replaced,
    /// The same members in different orders.
    Order,
}

/// One of the states of a conflict.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AlternativeView {
    /// Its id, for `settle_conflict`.
    pub operation: String,
    /// Whether the case shows it now.
    pub shown: bool,
    /// What stands there by this alternative.
    pub value: ValueView,
    /// Who wrote it, the latest last.
    pub claims: Vec<ClaimView>,
}

/// Who wrote something, and when.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ClaimView {
    /// As he calls himself; may be empty.
    pub by: String,
    /// By his clock, ISO timestamp.
    pub at: String,
    /// Whether it was written in this copy of the vault.
    pub here: bool,
}

/// A value as the window shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ValueView {
    /// Known, unknown, not applicable; `unasked` when the field was cleared, `invalid` for a text that cannot be read.
    pub state: AnswerState,
    /// How the question is asked; `null` for what is no single fact.
    pub kind: Option<QuestionKind>,
    /// The text of the field. Of a choice, the answer's code: its message key is `<key>-<text>` with `key` below.
    pub text: String,
    /// Message key of the question, as in `QuestionView`; `null` for what is no fact.
    pub key: Option<String>,
    /// The name of a country, language or time zone; `null` otherwise.
    pub label: Option<String>,
    /// What a list or a group holds, one line for each; empty for a single fact.
    pub lines: Vec<String>,
}

/// Everything that was ever written in a field.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FieldHistory {
    /// Path of the fact.
    pub path: String,
    /// Its name in Russian.
    pub place: String,
    /// What was written, the latest first.
    pub edits: Vec<FieldEdit>,
}

/// One edit of a field.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FieldEdit {
    /// Its id.
    pub operation: String,
    /// Who wrote it and when.
    pub claim: ClaimView,
    /// What was written.
    pub value: ValueView,
    /// Whether nothing that came later replaces it; two of them are a conflict.
    pub stands: bool,
}

/// A vault of its own with chosen cases, to be taken along.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TodaysSet {
    /// The folder of the vault.
    pub path: String,
    /// How many cases are in it; it has nothing of any other.
    pub cases: usize,
    /// How many attachments.
    pub attachments: usize,
}

/// A set that is out and was not brought back yet.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SetOut {
    /// Its id.
    pub id: String,
    /// When it was made, ISO timestamp.
    pub since: String,
    /// The folder in which it was made.
    pub path: String,
    /// The cases in it that have not come back.
    pub cases: Vec<SetCase>,
}

/// A case that is out in a set.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SetCase {
    /// Id of the case.
    pub id: String,
    /// The person's name; empty when it is not known.
    pub title: String,
}

/// Plain files that were written out of the vault.
#[derive(Debug, Clone, Serialize, TS)]
pub struct OpenExported {
    /// The folder.
    pub path: String,
    /// How many cases.
    pub cases: usize,
    /// How many operations.
    pub operations: usize,
    /// How many attachments.
    pub attachments: usize,
    /// That anybody can read the folder, and what to do about it, in Russian.
    pub warning: String,
}

/// What was taken in from plain files.
#[derive(Debug, Clone, Serialize, TS)]
pub struct OpenImported {
    /// The cases and attachments.
    pub taken: TakenIn,
    /// Cases whose text was edited by hand after the export.
    pub edited: Vec<String>,
    /// Names of attachments that a case names and no file holds.
    pub missing: Vec<String>,
    /// Files that are no part of an export and were left alone.
    pub ignored: Vec<String>,
}
