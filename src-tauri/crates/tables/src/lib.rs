//! Spreadsheets of other people, read, and spreadsheets of ours, written; all of it in memory.
//!
//! After a raid the data of hundreds of people come as whatever somebody had at hand: a workbook, an export from a
//! telephone, cells pasted from a chat. [`read`] makes of any of them [`Table`]s with true row numbers, so that a mistake
//! can be named as its writer sees it. What a column means, and what a text in it says, is decided by the caller.
//!
//! A file is hostile until proven otherwise: everything is bounded (see [`limits`]), and a panic of a parser is an error.
//! [`write_xlsx`] is the way back: the same sheets always give the same bytes.

mod archive;
mod cell;
mod encoding;
mod error;
mod grid;
mod ods;
mod text;
mod workbook;
mod write;
mod xls;

pub use cell::Cell;
pub use error::{Limit, TableError};
pub use grid::{Row, Table};
pub use write::{Column, ColumnKind, Sheet, write_xlsx};

/// What is read and written at most.
pub mod limits {
    /// Bytes of a file.
    pub const BYTES: usize = 32 << 20;
    /// Bytes of all parts of a workbook when they are unpacked.
    pub const UNPACKED: u64 = 256 << 20;
    /// The last row that may be filled, as a spreadsheet numbers it.
    pub const ROWS: u32 = 50_000;
    /// Columns of a sheet.
    pub const COLUMNS: u32 = 200;
    /// Sheets of a workbook.
    pub const SHEETS: usize = 64;
    /// Cells of all sheets, empty ones between filled ones included.
    pub const CELLS: usize = 4_000_000;
    /// Bytes of text in all cells.
    pub const TEXT: usize = 64 << 20;
    /// Characters of one cell that is written; the bound of the file format.
    pub const CELL_TEXT: usize = 32_767;
}

/// Reads every sheet that has a header and a row below it: XLSX, XLS, ODS, or text with delimiters.
///
/// What the file is, is told by its bytes; `name` only says of a text that ends in `.tsv` that tabs part its columns.
/// Sheets come in the order of the workbook, hidden ones too (see [`Table::hidden`]).
///
/// # Errors
///
/// Every kind of [`TableError`] but the two of writing. No error carries a word of the file.
pub fn read(name: &str, bytes: &[u8]) -> Result<Vec<Table>, TableError> {
    if bytes.len() > limits::BYTES {
        return Err(TableError::TooLarge(Limit::Bytes));
    }
    let tables = match bytes {
        [b'P', b'K', 3, 4, ..] => archive::read(bytes)?,
        [0xD0, 0xCF, 0x11, 0xE0, ..] => xls::read(bytes)?,
        _ => text::read(name, &encoding::decode(bytes)?)?.into_iter().collect(),
    };
    if tables.is_empty() { Err(TableError::NoRows) } else { Ok(tables) }
}

/// Reads what was pasted from a spreadsheet, where tabs part the columns, or any text with delimiters.
///
/// # Errors
///
/// [`TableError::TooLarge`], [`TableError::NoRows`].
pub fn read_text(text: &str) -> Result<Table, TableError> {
    if text.len() > limits::BYTES {
        return Err(TableError::TooLarge(Limit::Bytes));
    }
    text::read("", text)?.ok_or(TableError::NoRows)
}
