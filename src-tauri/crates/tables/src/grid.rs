//! Filled cells in any order, and the table that they make.

use std::collections::BTreeMap;

use crate::limits::{CELLS, COLUMNS, ROWS, TEXT};
use crate::{Cell, Limit, TableError};

/// One sheet, or one text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// The sheet; empty for text.
    pub name: String,
    /// Whether the sheet is hidden in its workbook.
    pub hidden: bool,
    /// Titles of the columns, each on one line; empty where a column with data has none.
    pub header: Vec<String>,
    /// The row of the header, as the spreadsheet numbers it, from 1.
    pub header_row: u32,
    /// The rows below the header that have a filled cell.
    pub rows: Vec<Row>,
}

/// One row of data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// As the spreadsheet numbers it, from 1.
    pub number: u32,
    /// As many as the header has titles.
    pub cells: Vec<Cell>,
}

/// What may still be read of a whole file.
#[derive(Debug)]
pub(crate) struct Budget {
    text: usize,
    cells: usize,
}

impl Default for Budget {
    fn default() -> Self {
        Self { text: TEXT, cells: CELLS }
    }
}

impl Budget {
    fn take_text(&mut self, bytes: usize) -> Result<(), TableError> {
        self.text = self.text.checked_sub(bytes).ok_or(TableError::TooLarge(Limit::Text))?;
        Ok(())
    }

    fn take_cells(&mut self, cells: usize) -> Result<(), TableError> {
        self.cells = self.cells.checked_sub(cells).ok_or(TableError::TooLarge(Limit::Cells))?;
        Ok(())
    }
}

/// The filled cells of a sheet. Empty ones take no room, however far out a sheet claims to reach.
#[derive(Debug, Default)]
pub(crate) struct Grid {
    rows: BTreeMap<u32, BTreeMap<u32, Cell>>,
}

impl Grid {
    /// Puts a cell at a row and a column, both from 0.
    pub(crate) fn put(
        &mut self,
        row: u32,
        column: u32,
        cell: Cell,
        left: &mut Budget,
    ) -> Result<(), TableError> {
        if cell.is_empty() {
            return Ok(());
        }
        if row >= ROWS {
            return Err(TableError::TooLarge(Limit::Rows));
        }
        if column >= COLUMNS {
            return Err(TableError::TooLarge(Limit::Columns));
        }
        if let Cell::Text(text) = &cell {
            left.take_text(text.len())?;
        }
        self.rows.entry(row).or_default().insert(column, cell);
        Ok(())
    }

    /// The table, if there is a header and a row below it.
    ///
    /// The header is the first row with two texts or more; titles of the whole sheet stand alone in theirs. A sheet with a
    /// single column has its header in its first filled row.
    pub(crate) fn table(
        self,
        name: &str,
        hidden: bool,
        left: &mut Budget,
    ) -> Result<Option<Table>, TableError> {
        let is_text = |cell: &&Cell| matches!(cell, Cell::Text(_));
        let narrow = self.rows.values().all(|cells| cells.len() == 1);
        let enough = if narrow { 1 } else { 2 };
        let at = self.rows.iter().find(|(_, cells)| cells.values().filter(is_text).count() >= enough);
        let Some(at) = at.map(|(row, _)| *row) else {
            return Ok(None);
        };
        let below = || self.rows.range(at..).map(|(_, cells)| cells);
        let last = |cells: &BTreeMap<u32, Cell>| cells.last_key_value().map_or(0, |(column, _)| *column);
        let width = below().map(last).max().unwrap_or(0) as usize + 1;
        let filled = below().count();
        if filled < 2 {
            return Ok(None);
        }
        left.take_cells(width.saturating_mul(filled))?;
        let mut rows = Vec::with_capacity(filled);
        let mut header = Vec::new();
        for (number, filled) in self.rows.into_iter().skip_while(|(row, _)| *row < at) {
            let mut cells = vec![Cell::Empty; width];
            for (column, cell) in filled {
                if let Some(place) = cells.get_mut(column as usize) {
                    *place = cell;
                }
            }
            if number == at {
                header = cells.iter().map(title).collect();
            } else {
                rows.push(Row { number: number + 1, cells });
            }
        }
        Ok(Some(Table { name: name.to_owned(), hidden, header, header_row: at + 1, rows }))
    }
}

/// A title on one line.
fn title(cell: &Cell) -> String {
    cell.text().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(rows: &[&[&str]]) -> Option<Table> {
        let (mut grid, mut left) = (Grid::default(), Budget::default());
        for (row, cells) in (0..).zip(rows) {
            for (column, text) in (0..).zip(*cells) {
                grid.put(row, column, Cell::typed(text), &mut left).unwrap();
            }
        }
        grid.table("Лист1", false, &mut left).unwrap()
    }

    #[test]
    fn titles_above_the_header_are_left_out_and_rows_keep_their_numbers() {
        let table = table(&[
            &["Список задержанных", "", ""],
            &[],
            &["", "ФИО", "Дата\nрождения", ""],
            &["", "Алиев Али", "04.07.1991", ""],
            &["", "", "  ", ""],
            &["", "Содиқов", "", "", "без названия"],
        ])
        .unwrap();
        assert_eq!(table.header, ["", "ФИО", "Дата рождения", "", ""]);
        assert_eq!(table.header_row, 3);
        assert_eq!(table.rows.iter().map(|row| row.number).collect::<Vec<_>>(), [4, 6]);
        assert!(table.rows.iter().all(|row| row.cells.len() == 5));
        assert_eq!(table.rows[1].cells[4], Cell::Text("без названия".into()));
    }

    #[test]
    fn a_list_of_names_is_a_table_of_one_column() {
        let table = table(&[&["ФИО"], &["Алиев Али"], &["Содиқов"]]).unwrap();
        assert_eq!((table.header, table.rows.len()), (vec!["ФИО".to_owned()], 2));
    }

    #[test]
    fn nothing_below_a_header_is_no_table() {
        assert_eq!(table(&[&["ФИО", "Пол"], &["", ""]]), None);
        assert_eq!(table(&[]), None);
    }

    #[test]
    fn what_is_too_much_is_refused() {
        let (mut grid, mut left) = (Grid::default(), Budget::default());
        let text = || Cell::Text("а".repeat(TEXT / 4));
        assert_eq!(grid.put(ROWS, 0, text(), &mut left), Err(TableError::TooLarge(Limit::Rows)));
        assert_eq!(grid.put(0, COLUMNS, text(), &mut left), Err(TableError::TooLarge(Limit::Columns)));
        assert_eq!(grid.put(u32::MAX, u32::MAX, Cell::Empty, &mut left), Ok(()));
        assert_eq!(grid.put(0, 0, text(), &mut left), Ok(()));
        assert_eq!(grid.put(0, 1, text(), &mut left), Ok(()));
        assert_eq!(grid.put(0, 2, text(), &mut left), Err(TableError::TooLarge(Limit::Text)));
        let (mut wide, mut left) = (Grid::default(), Budget { text: TEXT, cells: 399 });
        for (row, column) in [(0, 0), (0, 1), (1, 199)] {
            wide.put(row, column, Cell::typed("а"), &mut left).unwrap();
        }
        assert_eq!(wide.table("", false, &mut left), Err(TableError::TooLarge(Limit::Cells)));
    }
}
