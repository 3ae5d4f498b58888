//! What the library for workbooks reads: XLSX, and the values of XLS.

use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{Data, DataRef, Reader, SheetType, SheetVisible, Xls, Xlsx, XlsxError};

use crate::grid::{Budget, Grid};
use crate::limits::SHEETS;
use crate::{Cell, Limit, Table, TableError};

/// Reads an XLSX that has been weighed. Cells are taken one by one: the library's own table has a place for every cell
/// between the outermost two, and two cells can lie seventeen milliards apart.
pub(crate) fn read_xlsx(bytes: &[u8]) -> Result<Vec<Table>, TableError> {
    guarded(|| {
        let mut book = Xlsx::new(Cursor::new(bytes)).map_err(|why| xlsx_error(&why))?;
        let mut left = Budget::default();
        let mut tables = Vec::new();
        for (name, hidden) in sheets(book.sheets_metadata())? {
            let mut grid = Grid::default();
            let mut cells = book.worksheet_cells_reader(&name).map_err(|why| xlsx_error(&why))?;
            while let Some(cell) = cells.next_cell().map_err(|why| xlsx_error(&why))? {
                let (row, column) = cell.get_position();
                grid.put(row, column, shared(cell.get_value()), &mut left)?;
            }
            tables.extend(grid.table(&name, hidden, &mut left)?);
        }
        Ok(tables)
    })
}

/// Reads an XLS whose extent has been looked at.
pub(crate) fn read_xls(bytes: &[u8]) -> Result<Vec<Table>, TableError> {
    guarded(|| {
        let mut book = Xls::new(Cursor::new(bytes)).map_err(|_| TableError::Damaged)?;
        let mut left = Budget::default();
        let mut tables = Vec::new();
        for (name, hidden) in sheets(book.sheets_metadata())? {
            let range = book.worksheet_range(&name).map_err(|_| TableError::Damaged)?;
            let (top, edge) = range.start().unwrap_or_default();
            let mut grid = Grid::default();
            for (row, column, value) in range.used_cells() {
                let (Ok(row), Ok(column)) = (u32::try_from(row), u32::try_from(column)) else {
                    return Err(TableError::TooLarge(Limit::Cells));
                };
                grid.put(top.saturating_add(row), edge.saturating_add(column), owned(value), &mut left)?;
            }
            tables.extend(grid.table(&name, hidden, &mut left)?);
        }
        Ok(tables)
    })
}

/// A panic of a parser of other people's files is a damaged file.
fn guarded(read: impl FnOnce() -> Result<Vec<Table>, TableError>) -> Result<Vec<Table>, TableError> {
    catch_unwind(AssertUnwindSafe(read)).unwrap_or(Err(TableError::Damaged))
}

/// Names of the sheets that hold cells, and whether they are hidden.
fn sheets(all: &[calamine::Sheet]) -> Result<Vec<(String, bool)>, TableError> {
    if all.len() > SHEETS {
        return Err(TableError::TooLarge(Limit::Sheets));
    }
    let cells = all.iter().filter(|sheet| matches!(sheet.typ, SheetType::WorkSheet));
    Ok(cells.map(|sheet| (sheet.name.clone(), sheet.visible != SheetVisible::Visible)).collect())
}

fn xlsx_error(why: &XlsxError) -> TableError {
    match why {
        XlsxError::Password => TableError::Encrypted,
        _ => TableError::Damaged,
    }
}

fn shared(value: &DataRef<'_>) -> Cell {
    match value {
        DataRef::SharedString(text) => Cell::typed(text),
        DataRef::String(text) => Cell::typed(text),
        DataRef::Int(number) => Cell::number(*number as f64),
        DataRef::Float(number) => Cell::number(*number),
        DataRef::Bool(yes) => Cell::Bool(*yes),
        DataRef::DateTime(at) => Cell::serial(*at),
        DataRef::DateTimeIso(text) => Cell::iso(text),
        DataRef::DurationIso(text) => Cell::iso_time(text),
        DataRef::Error(error) => Cell::Broken(error.to_string()),
        DataRef::Empty => Cell::Empty,
    }
}

fn owned(value: &Data) -> Cell {
    match value {
        Data::String(text) => Cell::typed(text),
        Data::Int(number) => Cell::number(*number as f64),
        Data::Float(number) => Cell::number(*number),
        Data::Bool(yes) => Cell::Bool(*yes),
        Data::DateTime(at) => Cell::serial(*at),
        Data::DateTimeIso(text) => Cell::iso(text),
        Data::DurationIso(text) => Cell::iso_time(text),
        Data::Error(error) => Cell::Broken(error.to_string()),
        Data::Empty => Cell::Empty,
    }
}
