//! A block of cells as spreadsheets put it on the clipboard: tabs part the cells, a cell with a line end or a tab is quoted.

use himoya_content::Raids;

use super::body::Remembered;
use crate::batch::reading::{Meaning, meaning_of};

/// Cells by line.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Block {
    pub(crate) lines: Vec<Vec<String>>,
}

impl Block {
    /// Reads a block; lines without a text at its end are left out.
    pub(crate) fn read(text: &str) -> Block {
        let mut block = Block::default();
        let (mut line, mut cell) = (Vec::new(), String::new());
        let mut letters = text.chars().filter(|c| *c != '\r').peekable();
        let mut quoted = false;
        while let Some(c) = letters.next() {
            match c {
                '"' if quoted && letters.peek() == Some(&'"') => {
                    letters.next();
                    cell.push('"');
                }
                '"' if quoted => quoted = false,
                // A quote within a text is a sign like any other, and so is one that is closed nowhere.
                '"' if cell.is_empty() && closes(letters.clone()) => quoted = true,
                '\t' if !quoted => line.push(tidy(&std::mem::take(&mut cell))),
                '\n' if !quoted => {
                    line.push(tidy(&std::mem::take(&mut cell)));
                    block.lines.push(std::mem::take(&mut line));
                }
                other => cell.push(other),
            }
        }
        line.push(tidy(&cell));
        block.lines.push(line);
        while block.lines.last().is_some_and(|line| line.iter().all(String::is_empty)) {
            block.lines.pop();
        }
        block
    }

    /// Whether the first line is one of titles: each of them is known, and something stands below.
    pub(crate) fn has_titles(&self, raids: &Raids, remembered: Remembered<'_>) -> bool {
        let Some(first) = self.lines.first().filter(|_| self.lines.len() > 1) else { return false };
        let known =
            |title: &String| meaning_of(raids, title, remembered(title).as_deref()) != Meaning::Unknown;
        let mut filled = first.iter().filter(|title| !title.is_empty()).peekable();
        filled.peek().is_some() && filled.all(known)
    }
}

/// Whether a quoted cell ends before a tab, a line end or the end of all.
fn closes(mut letters: impl Iterator<Item = char>) -> bool {
    while let Some(c) = letters.next() {
        if c == '"' {
            match letters.next() {
                None | Some('\t' | '\n') => return true,
                Some('"') => {}
                Some(_) => return false,
            }
        }
    }
    false
}

fn tidy(cell: &str) -> String {
    cell.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::Block;

    fn read(text: &str) -> Vec<Vec<String>> {
        Block::read(text).lines
    }

    #[test]
    fn tabs_and_line_ends_part_cells_unless_they_are_quoted() {
        assert_eq!(read("а\tб\r\nв\t\r\n\r\n"), [["а", "б"], ["в", ""]]);
        assert_eq!(read("\"а\nб\"\t\"сказал \"\"да\"\"\""), [["а\nб", "сказал \"да\""]]);
        assert_eq!(read("5\"\tб"), [["5\"", "б"]]);
        assert_eq!(read("\"не закрыто\tб\nв"), [vec!["\"не закрыто", "б"], vec!["в"]]);
        assert!(read("").is_empty() && read("\t\n \n").is_empty());
    }
}
