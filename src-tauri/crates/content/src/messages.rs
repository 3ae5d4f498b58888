//! Which messages a language file defines. The files are read by the window; here only their keys matter.

use std::collections::{BTreeMap, BTreeSet};

/// Keys of the messages in a Fluent file: identifiers at the beginning of a line followed by `=`.
pub(crate) fn keys(text: &str) -> BTreeSet<&str> {
    let key = |line: &'_ str| line.split_once('=').map(|(key, _)| key.trim_end().len());
    let defined = text.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_alphabetic()));
    defined.filter_map(|line| key(line).map(|len| &line[..len])).collect()
}

/// The messages of one line that need no value, by key.
pub(crate) fn texts(text: &str) -> BTreeMap<String, String> {
    let defined = text.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_alphabetic()));
    let texts = defined.filter_map(|line| line.split_once('='));
    let plain = texts.filter(|(_, text)| !text.trim().is_empty() && !text.contains('{'));
    plain.map(|(key, text)| (key.trim().to_owned(), text.trim().to_owned())).collect()
}

/// The message key of a fact: its pattern without list marks, dots as hyphens.
pub fn fact_key(pattern: &str) -> String {
    pattern.replace(".*", "").replace('.', "-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_found() {
        let text = "# note\nq-a = Имя\nq-b=\n    { $n ->\n  [one] x = y\n *[other] z }\n-term = t\n";
        assert_eq!(keys(text), BTreeSet::from(["q-a", "q-b"]));
        assert_eq!(texts(text), BTreeMap::from([("q-a".to_owned(), "Имя".to_owned())]));
        assert_eq!(fact_key("ties.family.*.name"), "ties-family-name");
    }
}
