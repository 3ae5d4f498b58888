//! Where in a case an operation takes place.

use serde::{Deserialize, Serialize};

use crate::Stamp;

/// How many steps a path may have. A case has six; the limit keeps recursion over hostile input small.
pub const MAX_DEPTH: usize = 32;

/// The longest name of a field, in bytes.
pub(crate) const MAX_KEY: usize = 1024;

/// One step of a path.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Segment {
    /// A field of an object.
    Key(String),
    /// A member of a list, by its hidden id.
    Member(Stamp),
}

/// Steps from the whole case down to a place. The empty path is the case itself.
pub type Path = Vec<Segment>;

impl From<&str> for Segment {
    fn from(key: &str) -> Self {
        Self::Key(key.to_owned())
    }
}

/// The form of a step in JSON: a field is a text, a member an object, so that no field can look like a member.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum Written {
    Key(String),
    Member(Member),
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Member {
    member: String,
}

impl Serialize for Segment {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Key(key) => key.serialize(serializer),
            Self::Member(id) => Member { member: id.to_string() }.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Segment {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(match Written::deserialize(deserializer)? {
            Written::Key(key) => Self::Key(key),
            Written::Member(Member { member }) => {
                Self::Member(member.parse().map_err(serde::de::Error::custom)?)
            }
        })
    }
}
