//! What a person decided against a finding.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::is_default;
use crate::Fact;

group! {
    /// A finding that blocks a paper and was overridden by a person.
    Override {
        /// Id of the document type.
        document: Fact<String>,
        /// Code of the finding.
        code: Fact<String>,
        /// Why the paper is made all the same, in the person's own words.
        reason: Fact<String>,
        /// The day of the decision.
        on: Fact<Date>,
        /// Digest of the facts behind the finding on that day: when they change, the decision no longer stands.
        seen: Fact<String>,
    }
}
