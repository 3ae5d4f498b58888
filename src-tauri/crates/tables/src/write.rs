//! Workbooks of ours: lists for others to fill in, and what became of theirs.

use std::collections::BTreeSet;

use jiff::civil::{Date, date};
use rust_xlsxwriter::{
    DataValidation, DocProperties, ExcelDateTime, Format, FormatAlign, Formula, Workbook, Worksheet,
    XlsxError,
};

use crate::limits::{CELL_TEXT, CELLS, COLUMNS, ROWS, SHEETS};
use crate::{Cell, Limit, TableError};

/// A sheet to write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// Its name: up to 31 characters, none of `:\/?*[]`.
    pub name: String,
    /// The columns, which the header names.
    pub columns: Vec<Column>,
    /// The rows below the header; short ones end with empty cells, what is longer than the columns is refused.
    pub rows: Vec<Vec<Cell>>,
    /// How many further rows are prepared for typing, with lists and hints.
    pub blank_rows: u32,
}

/// A column of a sheet to write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// The title in the header.
    pub title: String,
    /// Width in characters.
    pub width: u16,
    /// How the spreadsheet treats what is typed.
    pub kind: ColumnKind,
    /// What the spreadsheet offers in a list. It proposes and forbids nothing: people say what no list knows.
    pub allowed: Vec<String>,
    /// A hint that appears beside a chosen cell; at most 255 characters are kept.
    pub note: String,
}

/// How a spreadsheet treats what is typed into a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ColumnKind {
    /// As it stands: zeros at the beginning and long numbers keep every digit.
    Text,
    /// A day, shown as `04.07.1991`.
    Date,
    /// A time of the day.
    Time,
    /// A number to count with, never the number of a paper.
    Number,
}

/// The longest list and the longest hint that the format keeps within a cell's rule, in characters.
const INLINE: usize = 255;

/// Day 0 of the format, by its days after February 1900.
const EPOCH: Date = date(1899, 12, 30);
/// Before this day the format counts a 29 February that never was.
const FIRST_DAY: Date = date(1900, 3, 1);

/// The formats of a workbook.
struct Formats {
    header: Format,
    text: Format,
    day: Format,
    time: Format,
    moment: Format,
    number: Format,
}

impl Formats {
    fn new() -> Self {
        let shown = |as_: &str| Format::new().set_num_format(as_).set_align(FormatAlign::Top);
        Self {
            header: shown("@").set_bold().set_text_wrap(),
            text: shown("@").set_text_wrap(),
            day: shown("dd.mm.yyyy"),
            time: shown("hh:mm"),
            moment: shown("dd.mm.yyyy hh:mm"),
            number: shown("General"),
        }
    }

    fn of(&self, kind: ColumnKind) -> &Format {
        match kind {
            ColumnKind::Text => &self.text,
            ColumnKind::Date => &self.day,
            ColumnKind::Time => &self.time,
            ColumnKind::Number => &self.number,
        }
    }
}

/// Writes a workbook: header frozen and filtered, columns in their formats. The same sheets give the same bytes; no
/// clock and no name is in the file.
///
/// # Errors
///
/// [`TableError::TooLarge`], [`TableError::SheetName`], [`TableError::Refused`].
pub fn write_xlsx(sheets: &[Sheet]) -> Result<Vec<u8>, TableError> {
    check(sheets)?;
    let mut book = Workbook::new();
    book.set_properties(&properties()?);
    let formats = Formats::new();
    let lists = free_name(sheets);
    let mut long = Vec::new();
    for sheet in sheets {
        let page = book.add_worksheet();
        fill(page, sheet, &formats).map_err(refused)?;
        rules(page, sheet, &lists, &mut long).map_err(refused)?;
    }
    if !long.is_empty() {
        let page = book.add_worksheet();
        page.set_name(&lists).map_err(refused)?.set_hidden(true);
        for (column, list) in (0_u16..).zip(&long) {
            for (row, text) in (0_u32..).zip(*list) {
                page.write_string(row, column, text).map_err(refused)?;
            }
        }
    }
    book.save_to_buffer().map_err(refused)
}

/// Everything that the library could refuse for reasons of its caller is refused before.
fn check(sheets: &[Sheet]) -> Result<(), TableError> {
    let mut names = BTreeSet::new();
    let mut cells = 0_usize;
    if sheets.len() > SHEETS {
        return Err(TableError::TooLarge(Limit::Sheets));
    }
    for sheet in sheets {
        let bad = |c: char| matches!(c, ':' | '\\' | '/' | '?' | '*' | '[' | ']') || c.is_control();
        let length = sheet.name.encode_utf16().count();
        let quoted = sheet.name.starts_with('\'') || sheet.name.ends_with('\'');
        let unnamed = sheet.name.trim().is_empty() || length > 31 || sheet.name.contains(bad) || quoted;
        if unnamed || sheet.columns.is_empty() || !names.insert(sheet.name.to_lowercase()) {
            return Err(TableError::SheetName);
        }
        let rows = sheet.rows.len().saturating_add(sheet.blank_rows as usize);
        if rows >= ROWS as usize {
            return Err(TableError::TooLarge(Limit::Rows));
        }
        let width = sheet.columns.len();
        if width > COLUMNS as usize || sheet.rows.iter().any(|row| row.len() > width) {
            return Err(TableError::TooLarge(Limit::Columns));
        }
        let lists = sheet.columns.iter().map(|column| column.allowed.len());
        cells = cells.saturating_add(rows.saturating_mul(width)).saturating_add(lists.sum());
        let long = |text: &str| text.encode_utf16().count() > CELL_TEXT;
        let texts = sheet.rows.iter().flatten().any(|cell| match cell {
            Cell::Text(text) | Cell::Broken(text) | Cell::Number { text, .. } => long(text),
            _ => false,
        });
        let titles = sheet
            .columns
            .iter()
            .any(|column| long(&column.title) || column.allowed.iter().any(|one| long(one)));
        if texts || titles {
            return Err(TableError::TooLarge(Limit::Text));
        }
    }
    match sheets.is_empty() {
        true => Err(TableError::SheetName),
        false if cells > CELLS => Err(TableError::TooLarge(Limit::Cells)),
        false => Ok(()),
    }
}

/// The day stands for no day: a workbook has to name one, and every workbook names this.
fn properties() -> Result<DocProperties, TableError> {
    let made = ExcelDateTime::from_ymd(2000, 1, 1).map_err(refused)?;
    Ok(DocProperties::new().set_creation_datetime(&made))
}

/// A name for the sheet of long lists that no other sheet has.
fn free_name(sheets: &[Sheet]) -> String {
    let taken = |name: &str| sheets.iter().any(|sheet| sheet.name.to_lowercase() == name.to_lowercase());
    let mut name = "Списки".to_owned();
    let mut number = 1_u32;
    while taken(&name) {
        number += 1;
        name = format!("Списки {number}");
    }
    name
}

fn fill(page: &mut Worksheet, sheet: &Sheet, formats: &Formats) -> Result<(), XlsxError> {
    page.set_name(&sheet.name)?;
    for (at, column) in (0_u16..).zip(&sheet.columns) {
        page.set_column_width(at, f64::from(column.width.clamp(1, 255)))?;
        page.set_column_format(at, formats.of(column.kind))?;
        page.write_string_with_format(0, at, &column.title, &formats.header)?;
    }
    page.set_freeze_panes(1, 0)?;
    page.autofilter(0, 0, last_row(sheet), last_column(sheet))?;
    for (row, cells) in (1_u32..).zip(&sheet.rows) {
        for ((at, column), cell) in (0_u16..).zip(&sheet.columns).zip(cells) {
            put(page, (row, at), cell, formats, formats.of(column.kind))?;
        }
    }
    Ok(())
}

fn put(
    page: &mut Worksheet,
    (row, column): (u32, u16),
    cell: &Cell,
    formats: &Formats,
    own: &Format,
) -> Result<(), XlsxError> {
    match cell {
        Cell::Empty => {}
        Cell::Date(day) if *day >= FIRST_DAY => {
            page.write_number_with_format(row, column, days(*day), &formats.day)?;
        }
        Cell::Moment(at) if at.date() >= FIRST_DAY => {
            let serial = days(at.date()) + minutes(at.hour(), at.minute());
            page.write_number_with_format(row, column, serial, &formats.moment)?;
        }
        Cell::Time { hour: hour @ 0..24, minute: minute @ 0..60 } => {
            let serial = (f64::from(*hour) * 60.0 + f64::from(*minute)) / 1440.0;
            page.write_number_with_format(row, column, serial, &formats.time)?;
        }
        Cell::Bool(yes) => {
            page.write_boolean(row, column, *yes)?;
        }
        // Only digits that come back as they went are written as a number.
        Cell::Number { text, .. } => match text.parse::<f64>() {
            Ok(number) if matches!(Cell::number(number), Cell::Number { text: back, .. } if back == *text) => {
                page.write_number_with_format(row, column, number, &formats.number)?;
            }
            _ => {
                page.write_string_with_format(row, column, text, &formats.text)?;
            }
        },
        Cell::Text(_) | Cell::Broken(_) | Cell::Date(_) | Cell::Moment(_) | Cell::Time { .. } => {
            page.write_string_with_format(row, column, cell.text(), own)?;
        }
    }
    Ok(())
}

fn days(day: Date) -> f64 {
    f64::from(i32::try_from(EPOCH.duration_until(day).as_hours() / 24).unwrap_or_default())
}

fn minutes(hour: i8, minute: i8) -> f64 {
    (f64::from(hour) * 60.0 + f64::from(minute)) / 1440.0
}

/// Lists and hints of the columns. A list too long for a rule is kept on a sheet of its own, one column each.
fn rules<'a>(
    page: &mut Worksheet,
    sheet: &'a Sheet,
    lists: &str,
    long: &mut Vec<&'a [String]>,
) -> Result<(), XlsxError> {
    for (at, column) in (0_u16..).zip(&sheet.columns) {
        if column.allowed.is_empty() && column.note.is_empty() {
            continue;
        }
        let rule = DataValidation::new().show_error_message(false);
        let characters: usize = column.allowed.iter().map(|one| one.encode_utf16().count() + 1).sum();
        let plain = column.allowed.iter().all(|one| !one.contains([',', '"']));
        let rule = if column.allowed.is_empty() {
            rule.allow_any_value()
        } else if plain && characters <= INLINE {
            rule.allow_list_strings(&column.allowed)?
        } else {
            let letters = rust_xlsxwriter::utility::column_number_to_name(
                u16::try_from(long.len()).unwrap_or(u16::MAX),
            );
            long.push(&column.allowed);
            let last = column.allowed.len();
            rule.allow_list_formula(Formula::new(format!("='{lists}'!${letters}$1:${letters}${last}")))
        };
        let rule = if column.note.is_empty() {
            rule
        } else {
            rule.set_input_message(column.note.chars().take(INLINE).collect::<String>())?
        };
        page.add_data_validation(1, at, last_row(sheet), at, &rule)?;
    }
    Ok(())
}

/// The last row that is filled or prepared; one at least, because a rule needs a cell.
fn last_row(sheet: &Sheet) -> u32 {
    u32::try_from(sheet.rows.len()).unwrap_or(ROWS).saturating_add(sheet.blank_rows).clamp(1, ROWS)
}

fn last_column(sheet: &Sheet) -> u16 {
    u16::try_from(sheet.columns.len().saturating_sub(1)).unwrap_or(u16::MAX)
}

/// What the library refuses after [`check`] is a defect; its message may hold a cell's text and is dropped.
fn refused(_: XlsxError) -> TableError {
    TableError::Refused
}
