//! What grounds (доводы) need: which of them the lawyer chose, and what only they ask about.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::is_default;
use crate::Fact;

group! {
    /// A ground that was chosen or left out, edited or written anew.
    ChosenGround {
        /// Its name in the library; not applicable for a ground of the lawyer's own.
        id: Fact<String>,
        /// Whether it stands in the paper; it does unless this says no.
        stands: Fact<bool>,
        /// The heading of an own ground, or one that replaces the library's.
        title: Fact<String>,
        /// The text of an own ground, or one that replaces the library's wording; a line is a paragraph.
        text: Fact<String>,
        /// What the court is asked for besides, if the ground is printed; one sentence.
        request: Fact<String>,
        /// The mark of the wording that was edited, so that a later change of it is noticed.
        wording: Fact<String>,
    }
}

choice! {
    /// Service in the armed forces of Russia under contract.
    ContractService {
        /// None.
        None,
        /// Serves now.
        Serving,
        /// Served before.
        Served,
    }
}

choice! {
    /// Protection that bears on expulsion (КоАП 30.1 ч. 1.2).
    Protection {
        /// None.
        None,
        /// An application for refugee status is being considered on the merits, with a certificate of it.
        RefugeePending,
        /// Refugee status.
        Refugee,
        /// Temporary asylum.
        TemporaryAsylum,
        /// A temporary identity document of a stateless person.
        StatelessDocument,
    }
}
