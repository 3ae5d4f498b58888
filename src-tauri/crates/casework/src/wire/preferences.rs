//! What the window remembers between two runs; nothing of it comes from a case.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How somebody likes the window. It lies beside the vault and not in it, because the door needs it, too.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Preferences {
    /// BCP 47 tag of the window's language, when one was chosen.
    pub language: Option<String>,
    /// `light` or `dark`, when one was chosen; without it the system decides.
    pub theme: Option<String>,
    /// The tour was seen to its end or left.
    pub tour_seen: bool,
}
