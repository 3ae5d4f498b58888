//! One answer about a case, with the ways of not having it, or of having it only between two limits.

use std::borrow::Cow;

use jiff::civil::Date;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{DeserializeOwned, Error as _};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

/// A fact of a case (факт дела).
///
/// In JSON a known fact is its plain value. An absent key or `null` means that nobody has asked yet;
/// `{"fact":"unknown"}` that the person was asked and does not know; `{"fact":"not_applicable"}` that
/// the question does not fit this case; `{"fact":"between","from":…,"to":…}` that a day is known only between two
/// limits, both included.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Fact<T> {
    /// Nobody has asked. Every rule treats it as unknown; only forms tell the two apart.
    #[default]
    Unasked,
    /// The answer.
    Known(T),
    /// Only two limits are known, the earlier first. It has no value: a paper leaves a line, a term runs from the
    /// earlier. Only days are answered so.
    Between(T, T),
    /// Asked, and the answer is «не знаю». A document prints a ruled line for it.
    Unknown,
    /// Asked, and the question does not fit this case.
    NotApplicable,
}

impl<T> Fact<T> {
    /// The value, when it is known.
    pub fn known(&self) -> Option<&T> {
        match self {
            Fact::Known(value) => Some(value),
            _ => None,
        }
    }

    /// Whether serialisation may leave the key out.
    pub fn is_unasked(&self) -> bool {
        matches!(self, Fact::Unasked)
    }
}

impl<T: Serialize> Serialize for Fact<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Fact::Unasked => serializer.serialize_none(),
            Fact::Known(value) => value.serialize(serializer),
            Fact::Between(from, to) => Limits { fact: Word::Between, from, to }.serialize(serializer),
            Fact::Unknown => Absence { fact: AbsenceKind::Unknown }.serialize(serializer),
            Fact::NotApplicable => Absence { fact: AbsenceKind::NotApplicable }.serialize(serializer),
        }
    }
}

impl<'de, T: DeserializeOwned> Deserialize<'de> for Fact<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        if value.is_null() {
            return Ok(Fact::Unasked);
        }
        if value.get("fact").and_then(Value::as_str) == Some("between") {
            let limits: Limits<T> = Limits::deserialize(value).map_err(D::Error::custom)?;
            return Ok(Fact::Between(limits.from, limits.to));
        }
        if value.get("fact").is_some() {
            return match Absence::deserialize(value).map_err(D::Error::custom)?.fact {
                AbsenceKind::Unknown => Ok(Fact::Unknown),
                AbsenceKind::NotApplicable => Ok(Fact::NotApplicable),
            };
        }
        T::deserialize(value).map(Fact::Known).map_err(D::Error::custom)
    }
}

impl<T: JsonSchema> JsonSchema for Fact<T> {
    fn schema_name() -> Cow<'static, str> {
        format!("Fact_{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let known = generator.subschema_for::<T>();
        let absent = generator.subschema_for::<Absence>();
        if T::schema_id() != Date::schema_id() {
            return json_schema!({ "anyOf": [known, absent, { "type": "null" }] });
        }
        let limits = generator.subschema_for::<Limits<T>>();
        json_schema!({ "anyOf": [known, absent, { "type": "null" }, limits] })
    }
}

/// The JSON form of a fact that has been asked about but has no value.
#[derive(Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Absence {
    fact: AbsenceKind,
}

/// The JSON form of a day that is known only between two limits.
#[derive(Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Limits<T> {
    fact: Word,
    from: T,
    to: T,
}

#[derive(Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
enum Word {
    Between,
}

#[derive(Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
enum AbsenceKind {
    Unknown,
    NotApplicable,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(json: &str) -> Result<Fact<u32>, serde_json::Error> {
        serde_json::from_str(json)
    }

    #[test]
    fn the_states_survive_a_round_trip() {
        for fact in [Fact::Unasked, Fact::Known(7), Fact::Between(7, 9), Fact::Unknown, Fact::NotApplicable] {
            let json = serde_json::to_string(&fact).unwrap();
            assert_eq!(read(&json).unwrap(), fact, "{json}");
        }
    }

    #[test]
    fn a_wrong_absence_is_refused() {
        assert!(read(r#"{"fact":"maybe"}"#).is_err());
        assert!(read(r#"{"fact":"unknown","x":1}"#).is_err());
        assert!(read(r#""seven""#).is_err());
        for limits in [r#"{"fact":"between","from":1}"#, r#"{"fact":"between","from":1,"to":"x"}"#] {
            assert!(read(limits).is_err(), "{limits}");
        }
    }

    #[test]
    fn two_limits_are_no_value() {
        assert_eq!(Fact::Between(1, 2).known(), None);
        assert!(!Fact::Between(1, 2).is_unasked());
    }
}
