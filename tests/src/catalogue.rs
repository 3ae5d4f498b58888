//! The fact catalogue and the worked cases as data, read from `templates/` without the program.

use std::fs;

use serde::Deserialize;
use serde_json::{Map, Value};

use crate::{all, one, root};

/// A fact of the catalogue.
#[derive(Debug, Clone, Deserialize)]
pub struct FactRow {
    /// Its path; members of lists are written with `*`.
    pub id: String,
    /// Its type.
    #[serde(rename = "type")]
    pub kind: String,
    /// The answers of a choice.
    #[serde(default)]
    pub values: Vec<String>,
    /// Whether a rule computes it.
    #[serde(default)]
    pub derived: bool,
    /// Why nothing shows it, when nothing is meant to.
    pub unprinted: Option<String>,
}

#[derive(Deserialize)]
struct CatalogueFile {
    fact: Vec<FactRow>,
}

/// Every fact that a case may hold.
pub fn facts() -> Vec<FactRow> {
    let templates = root().join("templates");
    let first = one::<CatalogueFile>(&templates.join("facts.toml"));
    let topics = all::<CatalogueFile>(&templates.join("facts"));
    let files = std::iter::once(first).chain(topics);
    files.flat_map(|file| file.says.fact).filter(|fact| !fact.derived).collect()
}

/// Every worked case: id and case.
pub fn worked_cases() -> Vec<(String, Value)> {
    let files = all::<toml::Table>(&root().join("templates/examples"));
    let json = |table: &toml::Table| serde_json::to_value(&table["case"]).expect("a case is plain data");
    files.iter().map(|file| (file.name.clone(), json(&file.says))).collect()
}

/// Puts a value at a path such as `ties.family.0.name`, making groups and one member of a list on the way.
pub fn put(tree: &mut Value, path: &str, value: Value) {
    let mut place = tree;
    for part in path.split('.') {
        place = match part.parse::<usize>() {
            Ok(at) => {
                if !place.is_array() {
                    *place = Value::Array(Vec::new());
                }
                let members = place.as_array_mut().expect("just made a list");
                while members.len() <= at {
                    members.push(Value::Object(Map::new()));
                }
                &mut members[at]
            }
            Err(_) => {
                if !place.is_object() || place.get("fact").is_some() {
                    *place = Value::Object(Map::new());
                }
                place.as_object_mut().expect("just made a group").entry(part).or_insert(Value::Null)
            }
        };
    }
    *place = value;
}

/// The texts of every TOML file under these folders and files of `templates/`: file and each of its strings.
pub fn strings(under: &[&str]) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for start in under {
        let mut open = vec![root().join("templates").join(start)];
        while let Some(path) = open.pop() {
            if path.is_dir() {
                open.extend(fs::read_dir(&path).into_iter().flatten().flatten().map(|entry| entry.path()));
            } else if path.extension().is_some_and(|ending| ending == "toml") {
                let file = path.strip_prefix(root()).unwrap_or(&path).display().to_string();
                let text = fs::read_to_string(&path).unwrap_or_else(|why| panic!("{file}: {why}"));
                let table: toml::Table = toml::from_str(&text).unwrap_or_else(|why| panic!("{file}: {why}"));
                collect(&toml::Value::Table(table), &mut |text| found.push((file.clone(), text.to_owned())));
            }
        }
    }
    found
}

fn collect(value: &toml::Value, take: &mut impl FnMut(&str)) {
    match value {
        toml::Value::String(text) => take(text),
        toml::Value::Array(members) => members.iter().for_each(|member| collect(member, take)),
        toml::Value::Table(table) => table.values().for_each(|member| collect(member, take)),
        _ => {}
    }
}
