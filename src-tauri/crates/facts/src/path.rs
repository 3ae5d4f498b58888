//! Names of facts: `client.name.family`, `ties.family.0.name`.

use std::fmt;
use std::str::FromStr;

use serde_json::{Map, Value};

/// A dotted path to one fact inside the JSON form of a case. Numbers address members of a list.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FactPath(Vec<String>);

/// The text is not a path: empty, or with an empty part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidPath;

impl FactPath {
    /// The catalogue's name of the fact: list indices become `*`.
    pub fn pattern(&self) -> String {
        let part = |p: &String| if is_index(p) { "*".to_owned() } else { p.clone() };
        self.0.iter().map(part).collect::<Vec<_>>().join(".")
    }

    /// The value at this path, if the tree has one.
    pub fn get<'a>(&self, tree: &'a Value) -> Option<&'a Value> {
        self.0.iter().try_fold(tree, |node, part| match node {
            Value::Array(items) => items.get(part.parse::<usize>().ok()?),
            other => other.get(part),
        })
    }

    /// Writes `value` at this path, making objects on the way. `None` removes the key.
    ///
    /// A list index one past the end appends; any other index out of range changes nothing and
    /// returns `false`.
    pub fn set(&self, tree: &mut Value, value: Option<Value>) -> bool {
        set(&self.0, tree, value)
    }
}

fn is_index(part: &str) -> bool {
    !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit())
}

fn set(parts: &[String], node: &mut Value, value: Option<Value>) -> bool {
    let Some((first, rest)) = parts.split_first() else {
        *node = value.unwrap_or(Value::Null);
        return true;
    };
    if is_index(first) {
        return set_member(first, rest, node, value);
    }
    if !node.is_object() {
        if value.is_none() {
            return true;
        }
        *node = Value::Object(Map::new());
    }
    let Value::Object(map) = node else { return false };
    if rest.is_empty() && value.is_none() {
        map.shift_remove(first);
        return true;
    }
    if value.is_none() && !map.contains_key(first) {
        return true;
    }
    set(rest, map.entry(first.clone()).or_insert(Value::Null), value)
}

fn set_member(index: &str, rest: &[String], node: &mut Value, value: Option<Value>) -> bool {
    let Ok(index) = index.parse::<usize>() else { return false };
    if !node.is_array() {
        *node = Value::Array(Vec::new());
    }
    let Value::Array(items) = node else { return false };
    if rest.is_empty() && value.is_none() {
        if index < items.len() {
            items.remove(index);
        }
        return true;
    }
    if index > items.len() {
        return false;
    }
    if index == items.len() {
        items.push(Value::Null);
    }
    set(rest, &mut items[index], value)
}

impl FromStr for FactPath {
    type Err = InvalidPath;

    fn from_str(text: &str) -> Result<Self, InvalidPath> {
        let parts: Vec<String> = text.split('.').map(str::to_owned).collect();
        if parts.iter().any(String::is_empty) { Err(InvalidPath) } else { Ok(FactPath(parts)) }
    }
}

impl fmt::Display for FactPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.join("."))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn path(text: &str) -> FactPath {
        text.parse().unwrap()
    }

    #[test]
    fn writes_and_reads_back() {
        let mut tree = json!({});
        assert!(path("client.name.family").set(&mut tree, Some(json!("Каримов"))));
        assert!(path("ties.family.0.name").set(&mut tree, Some(json!("Мадина"))));
        assert_eq!(
            tree,
            json!({"client":{"name":{"family":"Каримов"}},"ties":{"family":[{"name":"Мадина"}]}})
        );
        assert_eq!(path("ties.family.0.name").get(&tree), Some(&json!("Мадина")));
    }

    #[test]
    fn removing_leaves_the_rest() {
        let mut tree = json!({"a":{"b":1,"c":2},"l":[1,2]});
        assert!(path("a.b").set(&mut tree, None));
        assert!(path("l.0").set(&mut tree, None));
        assert!(path("x.y.z").set(&mut tree, None));
        assert_eq!(tree, json!({"a":{"c":2},"l":[2]}));
    }

    #[test]
    fn a_hole_in_a_list_is_refused() {
        let mut tree = json!({"l":[]});
        assert!(!path("l.3").set(&mut tree, Some(json!(1))));
        assert_eq!(tree, json!({"l":[]}));
    }

    #[test]
    fn the_catalogue_name_has_no_indices() {
        assert_eq!(path("ties.family.12.name").pattern(), "ties.family.*.name");
        assert!("a..b".parse::<FactPath>().is_err());
    }
}
