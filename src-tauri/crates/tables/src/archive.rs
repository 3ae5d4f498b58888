//! A zip archive: whether it is safe to unpack, and which kind of workbook it is.

use std::io::{Cursor, Read};

use zip::ZipArchive;

use crate::limits::UNPACKED;
use crate::{Limit, Table, TableError, ods, workbook};

/// More parts than any workbook has.
const PARTS: usize = 10_000;

/// Reads an archive as the workbook that it is.
pub(crate) fn read(bytes: &[u8]) -> Result<Vec<Table>, TableError> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| TableError::Damaged)?;
    weigh(&mut archive)?;
    if archive.index_for_name("content.xml").is_some() {
        return ods::read(&mut archive);
    }
    let has = |end: &str| archive.file_names().flatten().any(|name| name.to_lowercase().ends_with(end));
    if has("workbook.bin") || !has(".rels") {
        return Err(TableError::NotATable);
    }
    workbook::read_xlsx(bytes)
}

/// Unpacks every part into nothing. The sizes that an archive declares are its own word; only this tells them.
fn weigh(archive: &mut ZipArchive<Cursor<&[u8]>>) -> Result<(), TableError> {
    if archive.len() > PARTS {
        return Err(TableError::TooLarge(Limit::Unpacked));
    }
    let mut left = UNPACKED;
    for at in 0..archive.len() {
        let encrypted = archive.by_index_raw(at).map_err(|_| TableError::Damaged)?.encrypted();
        if encrypted {
            return Err(TableError::Encrypted);
        }
        let part = archive.by_index(at).map_err(|_| TableError::Damaged)?;
        let unpacked = std::io::copy(&mut part.take(left + 1), &mut std::io::sink());
        let unpacked = unpacked.map_err(|_| TableError::Damaged)?;
        left = left.checked_sub(unpacked).ok_or(TableError::TooLarge(Limit::Unpacked))?;
    }
    Ok(())
}

/// A part as text.
pub(crate) fn part(archive: &mut ZipArchive<Cursor<&[u8]>>, name: &str) -> Result<String, TableError> {
    let mut text = String::new();
    let part = archive.by_name(name).map_err(|_| TableError::Damaged)?;
    part.take(UNPACKED).read_to_string(&mut text).map_err(|_| TableError::Damaged)?;
    Ok(text)
}
