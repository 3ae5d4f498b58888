//! The published JSON Schema of a case, and the list of its leaves.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::{Case, FactEntry, FactType};

/// The JSON Schema (2020-12) of a case file.
pub fn case_schema() -> Value {
    let mut schema = schemars::schema_for!(Case).to_value();
    if let Some(root) = schema.as_object_mut() {
        root.insert("title".into(), "Himoya case".into());
    }
    schema
}

/// What the typed case says of one leaf.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Leaf {
    Text,
    Date,
    Number,
    Bool,
    Choice(Vec<String>),
    List,
}

impl Leaf {
    pub(crate) fn agrees_with(&self, entry: &FactEntry) -> bool {
        match self {
            Leaf::Text => matches!(
                entry.kind,
                FactType::Text
                    | FactType::LongText
                    | FactType::Time
                    | FactType::Country
                    | FactType::Language
                    | FactType::Zone
            ),
            Leaf::Date => entry.kind == FactType::Date,
            Leaf::Number => matches!(entry.kind, FactType::Number | FactType::Year),
            Leaf::Bool => entry.kind == FactType::Bool,
            Leaf::Choice(values) => entry.kind == FactType::Choice && *values == entry.values,
            Leaf::List => entry.kind == FactType::List,
        }
    }

    pub(crate) fn describe(&self) -> String {
        match self {
            Leaf::Choice(values) => format!("a choice of {}", values.join(", ")),
            other => format!("{other:?}").to_lowercase(),
        }
    }
}

/// Every leaf of the typed case by its pattern, lists included.
pub(crate) fn leaves() -> BTreeMap<String, Leaf> {
    let schema = case_schema();
    let mut found = BTreeMap::new();
    walk(&schema, &schema, "", &mut found);
    found
}

fn walk(root: &Value, node: &Value, path: &str, found: &mut BTreeMap<String, Leaf>) {
    let node = resolve(root, node);
    if let Some(fields) = node.get("properties").and_then(Value::as_object) {
        for (name, field) in fields {
            let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
            walk(root, field, &path, found);
        }
    } else if let Some(known) = node.pointer("/anyOf/0") {
        let known = resolve(root, known);
        if known.get("properties").is_none() {
            leaf(root, known, path, found);
        }
    }
}

fn leaf(root: &Value, known: &Value, path: &str, found: &mut BTreeMap<String, Leaf>) {
    let kind = match known.get("type").and_then(Value::as_str) {
        Some("array") => {
            if let Some(items) = known.get("items") {
                walk(root, items, &format!("{path}.*"), found);
            }
            Leaf::List
        }
        Some("integer") => Leaf::Number,
        Some("boolean") => Leaf::Bool,
        Some("string") if known.get("format").is_some() => Leaf::Date,
        Some("string") if known.get("enum").is_none() => Leaf::Text,
        _ => Leaf::Choice(choices(known)),
    };
    found.insert(path.to_owned(), kind);
}

/// Documented variants come as `oneOf` of constants, bare ones as `enum`.
fn choices(known: &Value) -> Vec<String> {
    let text = |v: &Value| v.as_str().map(str::to_owned);
    if let Some(values) = known.get("enum").and_then(Value::as_array) {
        return values.iter().filter_map(text).collect();
    }
    let variants = known.get("oneOf").and_then(Value::as_array);
    variants.into_iter().flatten().filter_map(|v| v.get("const").and_then(text)).collect()
}

fn resolve<'a>(root: &'a Value, node: &'a Value) -> &'a Value {
    match node.get("$ref").and_then(Value::as_str) {
        Some(reference) => root.pointer(reference.trim_start_matches('#')).unwrap_or(node),
        None => node,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn leaves_are_found_with_their_types() {
        let leaves = leaves();
        assert_eq!(leaves["client.name.family"], Leaf::Text);
        assert_eq!(leaves["ruling.received_on"], Leaf::Date);
        assert_eq!(leaves["punishment.fine"], Leaf::Number);
        assert_eq!(leaves["custody.held"], Leaf::Bool);
        assert_eq!(leaves["ruling.decided_by"], Leaf::Choice(vec!["judge".into(), "official".into()]));
        assert_eq!(leaves["ties.family"], Leaf::List);
        assert_eq!(leaves["ties.family.*.kinship"].describe(), "a choice of spouse, child, parent, sibling");
        assert!(leaves.len() > 90, "{}", leaves.len());
    }
}
