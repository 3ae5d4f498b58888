//! The people of a raid as they are kept, and every change of them. Pure: names for new rows are passed in.

use himoya_content::Raids;
use himoya_tables::limits::COLUMNS;
use serde::{Deserialize, Serialize};

use super::RaidError;
use super::block::Block;
use crate::batch::reading::{Meaning, meaning_of, plain};
use crate::wire::{PrintOrder, RaidMark};

/// So many rows a raid has at most.
const ROWS: usize = 5_000;

/// A raid without its event.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Body {
    pub(crate) title: String,
    pub(crate) columns: Vec<Column>,
    pub(crate) rows: Vec<Row>,
    /// Document types, each once, in the order of lists.
    pub(crate) documents: Vec<String>,
    pub(crate) order: PrintOrder,
}

/// A column.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Column {
    pub(crate) title: String,
    /// What somebody said that it means; without it, what its title says.
    pub(crate) meaning: Option<String>,
}

/// A row.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Row {
    pub(crate) id: String,
    pub(crate) cells: Vec<String>,
    pub(crate) approved: bool,
    pub(crate) signed: bool,
    pub(crate) filed: bool,
}

impl Row {
    /// Whether nothing was typed in it.
    pub(crate) fn is_blank(&self) -> bool {
        self.cells.iter().all(|cell| cell.trim().is_empty())
    }
}

/// What makes names for new rows.
pub(crate) type Names<'a> = &'a dyn Fn() -> String;

/// What a title was said to mean in this vault.
pub(crate) type Remembered<'a> = &'a dyn Fn(&str) -> Option<String>;

impl Body {
    /// Gives every row as many cells as there are columns. A cell without a column gets one: nothing typed is dropped.
    pub(crate) fn level(&mut self) {
        let widest = self.rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
        if widest > self.columns.len() {
            self.columns.resize_with(widest, Column::default);
        }
        let width = self.columns.len();
        for row in &mut self.rows {
            row.cells.resize(width, String::new());
        }
    }

    /// The meaning of every column.
    pub(crate) fn meanings(&self, raids: &Raids) -> Vec<(String, Meaning)> {
        let one = |column: &Column| {
            let meaning = meaning_of(raids, &column.title, column.meaning.as_deref());
            (column.title.clone(), meaning)
        };
        self.columns.iter().map(one).collect()
    }

    /// The same with titles that are told apart, so that each cell can be named.
    pub(crate) fn titled(&self, raids: &Raids) -> Vec<(String, Meaning)> {
        let mut named: Vec<(String, Meaning)> = Vec::new();
        for (title, meaning) in self.meanings(raids) {
            let times = named.iter().filter(|(known, _)| *known == title).count();
            let mut own = title.clone();
            for number in times + 1.. {
                if number > 1 {
                    own = format!("{title} ({number})");
                }
                if !named.iter().any(|(known, _)| *known == own) {
                    break;
                }
            }
            named.push((own, meaning));
        }
        named
    }

    pub(crate) fn at(&self, row: &str) -> Result<usize, RaidError> {
        self.rows.iter().position(|known| known.id == row).ok_or(RaidError::NoCell)
    }

    /// Rows in which something was typed.
    pub(crate) fn people(&self) -> impl Iterator<Item = &Row> {
        self.rows.iter().filter(|row| !row.is_blank())
    }

    /// Puts a text into a cell.
    pub(crate) fn put(&mut self, row: &str, column: usize, text: &str) -> Result<(), RaidError> {
        let at = self.at(row)?;
        self.write(at, column, text)
    }

    /// What was approved and signed said something else, so a changed cell takes both back. Filed stays filed.
    fn write(&mut self, at: usize, column: usize, text: &str) -> Result<(), RaidError> {
        let row = self.rows.get_mut(at).ok_or(RaidError::NoCell)?;
        let cell = row.cells.get_mut(column).ok_or(RaidError::NoCell)?;
        if cell != text {
            text.clone_into(cell);
            (row.approved, row.signed) = (false, false);
        }
        Ok(())
    }

    /// Adds an empty row after another, or at the end.
    pub(crate) fn add_row(&mut self, after: Option<&str>, id: String) -> Result<(), RaidError> {
        let at = match after {
            Some(row) => self.at(row)? + 1,
            None => self.rows.len(),
        };
        self.room(1, 0)?;
        self.rows.insert(at, self.empty(id));
        Ok(())
    }

    fn empty(&self, id: String) -> Row {
        Row { id, cells: vec![String::new(); self.columns.len()], ..Row::default() }
    }

    fn room(&self, rows: usize, columns: usize) -> Result<(), RaidError> {
        let wide = self.columns.len() + columns > COLUMNS as usize;
        if self.rows.len() + rows > ROWS || wide { Err(RaidError::TooLarge) } else { Ok(()) }
    }

    /// Takes rows out.
    pub(crate) fn remove_rows(&mut self, rows: &[String]) -> Result<(), RaidError> {
        rows.iter().try_for_each(|row| self.at(row).map(|_| ()))?;
        self.rows.retain(|row| !rows.contains(&row.id));
        Ok(())
    }

    /// Marks rows, or takes the mark back.
    pub(crate) fn mark(&mut self, rows: &[String], mark: RaidMark, on: bool) -> Result<(), RaidError> {
        for row in rows {
            let at = self.at(row)?;
            let row = &mut self.rows[at];
            match mark {
                RaidMark::Approved => row.approved = on,
                RaidMark::Signed => row.signed = on,
                RaidMark::Filed => row.filed = on,
            }
        }
        Ok(())
    }

    /// Fills cells from one on, to the right and down; rows and columns that are lacking are added.
    pub(crate) fn fill(
        &mut self,
        row: Option<&str>,
        column: usize,
        block: &Block,
        names: Names<'_>,
    ) -> Result<(), RaidError> {
        let first = match row {
            Some(row) => self.at(row)?,
            None => self.rows.len(),
        };
        if column > self.columns.len() {
            return Err(RaidError::NoCell);
        }
        let width = block.lines.iter().map(Vec::len).max().unwrap_or(0);
        let more = (column + width).saturating_sub(self.columns.len());
        self.room((first + block.lines.len()).saturating_sub(self.rows.len()), more)?;
        self.columns.resize_with(self.columns.len() + more, Column::default);
        self.level();
        for (down, line) in block.lines.iter().enumerate() {
            if first + down == self.rows.len() {
                self.rows.push(self.empty(names()));
            }
            for (right, text) in line.iter().enumerate() {
                self.write(first + down, column + right, text)?;
            }
        }
        Ok(())
    }

    /// Adds a table with titles. In a raid where nobody stands its columns take the place of the present ones; else each goes
    /// to the column of its title or of its meaning, and to a new one when there is none.
    pub(crate) fn take(
        &mut self,
        titles: &[String],
        lines: &[Vec<String>],
        raids: &Raids,
        remembered: Remembered<'_>,
        names: Names<'_>,
    ) -> Result<(), RaidError> {
        self.rows.retain(|row| !row.is_blank());
        let column = |title: &String| Column { title: title.clone(), meaning: remembered(title) };
        let places = if self.rows.is_empty() {
            self.columns = titles.iter().map(column).collect();
            (0..titles.len()).collect()
        } else {
            let mut places: Vec<usize> = Vec::new();
            for title in titles {
                let known = self.place_of(&column(title), raids, &places);
                let place = known.unwrap_or(self.columns.len());
                if known.is_none() {
                    self.columns.push(column(title));
                }
                places.push(place);
            }
            places
        };
        self.room(lines.len(), 0)?;
        self.level();
        for line in lines {
            let mut row = self.empty(names());
            for (text, place) in line.iter().zip(&places) {
                text.clone_into(&mut row.cells[*place]);
            }
            self.rows.push(row);
        }
        Ok(())
    }

    fn place_of(&self, new: &Column, raids: &Raids, taken: &[usize]) -> Option<usize> {
        let free = || self.columns.iter().enumerate().filter(|(at, _)| !taken.contains(at));
        let wanted = meaning_of(raids, &new.title, new.meaning.as_deref());
        let by_title = free().find(|(_, known)| {
            !plain(&new.title).is_empty() && plain(&known.title) == plain(&new.title)
                || known.title == new.title
        });
        let same = |known: &Column| meaning_of(raids, &known.title, known.meaning.as_deref()) == wanted;
        let tells = matches!(wanted, Meaning::Fact(_) | Meaning::FullName);
        by_title.or_else(|| free().find(|(_, known)| tells && same(known))).map(|(at, _)| at)
    }
}
