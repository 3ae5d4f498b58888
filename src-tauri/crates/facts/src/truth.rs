//! Three-valued truth: a condition over facts may have no answer yet.

/// The value of a condition when some facts are unknown (Kleene's strong three-valued logic).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Truth {
    /// Holds whatever the unknown facts turn out to be.
    Yes,
    /// Fails whatever the unknown facts turn out to be.
    No,
    /// Depends on a fact that is not known.
    Unknown,
}

impl Truth {
    /// Holds for certain. A paragraph of a document is printed only then.
    pub fn is_yes(self) -> bool {
        self == Truth::Yes
    }

    /// Both hold.
    pub fn and(self, other: Truth) -> Truth {
        match (self, other) {
            (Truth::No, _) | (_, Truth::No) => Truth::No,
            (Truth::Yes, Truth::Yes) => Truth::Yes,
            _ => Truth::Unknown,
        }
    }

    /// At least one holds.
    pub fn or(self, other: Truth) -> Truth {
        !((!self).and(!other))
    }
}

impl std::ops::Not for Truth {
    type Output = Truth;

    fn not(self) -> Truth {
        match self {
            Truth::Yes => Truth::No,
            Truth::No => Truth::Yes,
            Truth::Unknown => Truth::Unknown,
        }
    }
}

impl From<bool> for Truth {
    fn from(value: bool) -> Truth {
        if value { Truth::Yes } else { Truth::No }
    }
}
