//! What the tests share: the real tables, read from `templates/wording/`.

use std::fs;
use std::path::Path;

use himoya_wording::{Wording, WordingTables};
use proptest::test_runner::Config;
use serde::de::DeserializeOwned;

/// The tables that ship.
pub fn tables() -> WordingTables {
    WordingTables {
        names: read("names"),
        bodies: read("bodies"),
        numbers: read("numbers"),
        countries: read("countries"),
        languages: read("languages"),
        typography: read("typography"),
        variants: read("variants"),
        latin: read("latin"),
    }
}

/// The tables that ship, compiled.
pub fn wording() -> Wording {
    match Wording::new(tables()) {
        Ok(wording) => wording,
        Err(errors) => panic!("{}", errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")),
    }
}

/// So many random cases; a failure is printed, not kept in a file.
#[allow(dead_code)] // Not every test that shares this module is a property test.
pub fn cases(cases: u32) -> Config {
    Config { cases, failure_persistence: None, ..Config::default() }
}

fn read<T: DeserializeOwned>(table: &str) -> T {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../../templates/wording")
        .join(format!("{table}.toml"));
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    toml::from_str(&text).unwrap_or_else(|error| panic!("{table}.toml: {error}"))
}
