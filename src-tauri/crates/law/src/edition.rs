//! One edition of a provision, as an `edition` block of an article file holds it.

use jiff::civil::Date;
use serde::Deserialize;

use crate::span::dated;
use crate::{Confidence, OffenceTerms};

/// What a provision said for a run of days, in our own short Russian words, with its source.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Edition {
    /// The day this wording came into force; absent when the reference did not establish it.
    #[serde(default)]
    pub in_force_from: Option<Date>,
    /// The last day this wording was in force.
    #[serde(default)]
    pub in_force_to: Option<Date>,
    /// A day from which the wording may be relied on although its beginning is not established: the newest
    /// amendment mark of the copy that was read, or the day of the amending law.
    #[serde(default)]
    pub seen_on: Option<Date>,
    /// The last day on which the wording may be relied on; given when its end is not established, so that a later
    /// day is answered with "not established" and not with this wording.
    #[serde(default)]
    pub seen_until: Option<Date>,
    /// What the provision says, in Russian and in our own words.
    pub summary: String,
    /// Where the wording was read.
    pub source: String,
    /// The day on which the wording was last compared with its source.
    pub checked_on: Date,
    /// How far it may be trusted.
    pub confidence: Confidence,
    /// A reservation, in Russian.
    #[serde(default)]
    pub note: Option<String>,
    /// The law that brought this wording, in Russian.
    #[serde(default)]
    pub changed_by: Option<String>,
    /// The punishments, when the provision describes an offence.
    #[serde(default)]
    pub offence: Option<OffenceTerms>,
}

dated!(Edition);
