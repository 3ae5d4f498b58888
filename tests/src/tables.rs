//! Tables of cases in Markdown: what a jurist reads is what runs.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// A row: values by the name of their column, and its line in the file.
#[derive(Debug, Clone)]
pub struct Row {
    /// File and line, for whoever meets a failure.
    pub place: String,
    cells: BTreeMap<String, String>,
}

impl Row {
    /// What stands in the column; nothing when there is no such column or it is empty.
    pub fn get(&self, column: &str) -> Option<&str> {
        self.cells.get(column).map(String::as_str).filter(|cell| !cell.is_empty())
    }
}

/// Every row of the tables of a folder's `.md` files.
///
/// # Panics
///
/// When the folder cannot be read or holds no table, or a file does not open with a heading and a paragraph that say
/// what it shows.
pub fn tables(folder: &Path) -> Vec<Row> {
    let entries = fs::read_dir(folder).unwrap_or_else(|why| panic!("{}: {why}", folder.display()));
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "md"));
    paths.sort();
    let rows: Vec<Row> = paths.iter().flat_map(|path| table(path)).collect();
    assert!(!rows.is_empty(), "{} holds no table", folder.display());
    rows
}

fn table(path: &Path) -> Vec<Row> {
    let text = fs::read_to_string(path).unwrap_or_else(|why| panic!("{}: {why}", path.display()));
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let mut opening = text.lines().filter(|line| !line.is_empty());
    let said = opening.next().is_some_and(|line| line.starts_with("# "))
        && opening.next().is_some_and(|line| line.chars().next().is_some_and(char::is_alphabetic));
    assert!(said, "{name} does not open with a heading and what it shows");
    rows(&name, &text)
}

fn rows(name: &str, text: &str) -> Vec<Row> {
    let mut columns: Vec<String> = Vec::new();
    let mut found = Vec::new();
    for (n, line) in text.lines().enumerate() {
        let Some(cells) = line.strip_prefix('|').and_then(|line| line.trim_end().strip_suffix('|')) else {
            columns.clear();
            continue;
        };
        let cells: Vec<String> = cells.split('|').map(|cell| cell.trim().to_owned()).collect();
        if columns.is_empty() {
            columns = cells;
        } else if !cells.iter().all(|cell| cell.chars().all(|c| matches!(c, '-' | ':')) && !cell.is_empty()) {
            let place = format!("{name}:{}", n + 1);
            assert_eq!(cells.len(), columns.len(), "{place} has as many cells as its table has columns");
            found.push(Row { place, cells: columns.iter().cloned().zip(cells).collect() });
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_gives_its_rows() {
        let text = "# T\n\nShows.\n\n| a | b |\n|---|:--|\n| 1 | |\n| 2 | x |\n\n| c |\n|---|\n| 3 |\n";
        let rows = rows("t.md", text);
        assert_eq!(
            rows.iter().map(|row| row.place.as_str()).collect::<Vec<_>>(),
            ["t.md:7", "t.md:8", "t.md:12"]
        );
        assert_eq!((rows[0].get("a"), rows[0].get("b"), rows[1].get("b")), (Some("1"), None, Some("x")));
        assert_eq!((rows[2].get("c"), rows[2].get("a")), (Some("3"), None));
    }

    #[test]
    #[should_panic(expected = "t.md:3 has as many cells")]
    fn a_row_with_a_cell_too_few_is_a_mistake() {
        rows("t.md", "| a | b |\n|---|---|\n| 1 |\n");
    }
}
