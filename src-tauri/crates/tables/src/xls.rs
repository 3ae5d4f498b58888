//! The container of old workbooks: which kind it holds, and whether what it claims can be held in memory.

use std::io::{Cursor, Read};
use std::panic::{AssertUnwindSafe, catch_unwind};

use cfb::CompoundFile;

use crate::limits::{BYTES, COLUMNS, ROWS, SHEETS};
use crate::{Limit, Table, TableError, workbook};

/// Records of the binary format that matter here.
mod record {
    pub const FORMULA: u16 = 0x0006;
    pub const FILE_PASS: u16 = 0x002F;
    pub const MUL_RK: u16 = 0x00BD;
    pub const RICH_STRING: u16 = 0x00D6;
    pub const LABEL_SST: u16 = 0x00FD;
    pub const DIMENSIONS: u16 = 0x0200;
    pub const NUMBER: u16 = 0x0203;
    pub const LABEL: u16 = 0x0204;
    pub const BOOL_ERR: u16 = 0x0205;
    pub const RK: u16 = 0x027E;
    pub const BEGIN: u16 = 0x0809;
}

/// Cells that the library would keep for all sheets, with empty ones between filled ones.
const HELD: u64 = 20_000_000;
/// Places that one sheet of the format has at most.
const SHEET: u64 = 65_536 * 256;

/// Reads a container as the workbook that it holds.
pub(crate) fn read(bytes: &[u8]) -> Result<Vec<Table>, TableError> {
    let stream = catch_unwind(AssertUnwindSafe(|| stream(bytes))).unwrap_or(Err(TableError::Damaged))?;
    survey(&stream)?;
    workbook::read_xls(bytes)
}

fn stream(bytes: &[u8]) -> Result<Vec<u8>, TableError> {
    let mut file = CompoundFile::open(Cursor::new(bytes)).map_err(|_| TableError::Damaged)?;
    if file.exists("EncryptedPackage") {
        return Err(TableError::Encrypted);
    }
    let name =
        ["Workbook", "Book"].into_iter().find(|name| file.exists(name)).ok_or(TableError::NotATable)?;
    let stream = file.open_stream(name).map_err(|_| TableError::Damaged)?;
    let mut content = Vec::new();
    stream.take(BYTES as u64).read_to_end(&mut content).map_err(|_| TableError::Damaged)?;
    Ok(content)
}

/// The extent of one sheet, all from 0 and inclusive.
#[derive(Default)]
struct Extent {
    rows: Option<(u16, u16)>,
    columns: Option<(u16, u16)>,
}

impl Extent {
    fn add(&mut self, row: u16, columns: [u16; 2]) {
        let widened = |old: Option<(u16, u16)>, from: u16, to: u16| {
            Some(old.map_or((from, to), |(low, high)| (low.min(from), high.max(to))))
        };
        self.rows = widened(self.rows, row, row);
        self.columns = widened(self.columns, columns[0].min(columns[1]), columns[0].max(columns[1]));
    }

    fn places(&self) -> u64 {
        let length = |span: Option<(u16, u16)>| span.map_or(0, |(from, to)| u64::from(to - from) + 1);
        length(self.rows) * length(self.columns)
    }
}

/// Looks at the place of every filled cell before the library makes room for all that lies between them.
fn survey(stream: &[u8]) -> Result<(), TableError> {
    let mut rest = stream;
    let (mut sheets, mut held, mut extent) = (0_usize, 0_u64, Extent::default());
    while let [a, b, c, d, tail @ ..] = rest {
        let (kind, length) = (u16::from_le_bytes([*a, *b]), usize::from(u16::from_le_bytes([*c, *d])));
        let Some((data, next)) = tail.split_at_checked(length) else {
            break;
        };
        rest = next;
        match kind {
            record::FILE_PASS => return Err(TableError::Encrypted),
            record::BEGIN => {
                sheets += 1;
                held += std::mem::take(&mut extent).places();
            }
            record::DIMENSIONS => claimed(data)?,
            record::FORMULA
            | record::RICH_STRING
            | record::LABEL_SST
            | record::NUMBER
            | record::LABEL
            | record::BOOL_ERR
            | record::RK
            | record::MUL_RK => {
                let (Some(row), Some(column)) = (short(data, 0), short(data, 2)) else {
                    return Err(TableError::Damaged);
                };
                let last = if kind == record::MUL_RK { short(data, length.saturating_sub(2)) } else { None };
                extent.add(row, [column, last.unwrap_or(column)]);
            }
            _ => {}
        }
        if extent.rows.is_some_and(|(_, last)| u32::from(last) >= ROWS) {
            return Err(TableError::TooLarge(Limit::Rows));
        }
        if extent.columns.is_some_and(|(_, last)| u32::from(last) >= COLUMNS) {
            return Err(TableError::TooLarge(Limit::Columns));
        }
        if held + extent.places() > HELD {
            return Err(TableError::TooLarge(Limit::Cells));
        }
    }
    // Each sheet begins once, so does the workbook, and a chart within a sheet.
    if sheets > 4 * SHEETS { Err(TableError::TooLarge(Limit::Sheets)) } else { Ok(()) }
}

/// The library asks for memory by what a sheet claims to reach.
fn claimed(data: &[u8]) -> Result<(), TableError> {
    let long = |at: usize| Some(u64::from(short(data, at)?) | u64::from(short(data, at + 2)?) << 16);
    let span =
        |from: Option<u64>, to: Option<u64>| to.zip(from).map_or(0, |(to, from)| to.saturating_sub(from));
    let (rows, columns) = match data.len() {
        10 => {
            let at = |at: usize| short(data, at).map(u64::from);
            (span(at(0), at(2)), span(at(4), at(6)))
        }
        14 => (span(long(0), long(4)), span(short(data, 8).map(u64::from), short(data, 10).map(u64::from))),
        _ => return Err(TableError::Damaged),
    };
    if rows.saturating_mul(columns) > SHEET { Err(TableError::TooLarge(Limit::Cells)) } else { Ok(()) }
}

fn short(data: &[u8], at: usize) -> Option<u16> {
    data.get(at..at + 2)?.try_into().ok().map(u16::from_le_bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(kind: u16, shorts: &[u16]) -> Vec<u8> {
        let length = u16::try_from(shorts.len() * 2).unwrap();
        [kind, length].iter().chain(shorts).flat_map(|short| short.to_le_bytes()).collect()
    }

    #[test]
    fn two_cells_far_apart_ask_for_no_memory() {
        let cell = |row, column| record(record::RK, &[row, column, 0, 0, 0]);
        let far = |row, column| survey(&[cell(0, 0), cell(row, column)].concat());
        assert_eq!(far(49_999, 199), Ok(()));
        assert_eq!(far(50_000, 0), Err(TableError::TooLarge(Limit::Rows)));
        assert_eq!(far(0, 200), Err(TableError::TooLarge(Limit::Columns)));
        let sheet = [record(record::BEGIN, &[0x0600, 0x10]), cell(0, 0), cell(49_999, 199)].concat();
        assert_eq!(survey(&sheet.repeat(2)), Ok(()));
        assert_eq!(survey(&sheet.repeat(3)), Err(TableError::TooLarge(Limit::Cells)));
    }

    #[test]
    fn what_a_sheet_claims_is_not_believed() {
        let claim = |data: &[u16]| survey(&record(record::DIMENSIONS, data));
        assert_eq!(claim(&[0, 0, 0, 1, 0, 256, 0]), Ok(()));
        assert_eq!(claim(&[0, 0, 0, 0x7FFF, 0, 0xFFFF, 0]), Err(TableError::TooLarge(Limit::Cells)));
        assert_eq!(claim(&[0]), Err(TableError::Damaged));
    }

    #[test]
    fn a_password_is_seen() {
        assert_eq!(survey(&record(record::FILE_PASS, &[1, 1])), Err(TableError::Encrypted));
    }
}
