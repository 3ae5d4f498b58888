//! Text with delimiters: which one it is, and its records as rows of a spreadsheet.

use csv::{Reader, ReaderBuilder, StringRecord, Terminator};

use crate::grid::{Budget, Grid};
use crate::limits::ROWS;
use crate::{Cell, Limit, Table, TableError};

/// In the order in which they win when nothing else tells them apart.
const DELIMITERS: [u8; 4] = [b'\t', b';', b',', b'|'];

/// So many records tell the delimiter.
const SAMPLE: usize = 200;

/// A text as a table; `None` when it has no header or nothing below it.
pub(crate) fn read(name: &str, text: &str) -> Result<Option<Table>, TableError> {
    let mut text = text.trim_start_matches('\u{FEFF}').replace("\r\n", "\n").replace('\r', "\n");
    let declared = declared(&text);
    if declared.is_some() {
        // Excel writes this line for itself and does not number it.
        text = text.split_once('\n').map(|(_, rest)| rest.to_owned()).unwrap_or_default();
    }
    let by_name = name.to_lowercase().ends_with(".tsv") && text.contains('\t');
    let delimiter = declared.or(by_name.then_some(b'\t')).unwrap_or_else(|| sniffed(&text));
    let quoted = closes(&text, delimiter);
    let (mut grid, mut left) = (Grid::default(), Budget::default());
    let mut row = 0_u32;
    let mut record = StringRecord::new();
    let mut reader = reader(&text, delimiter, quoted);
    loop {
        let at = reader.position().byte() as usize;
        if !matches!(reader.read_record(&mut record), Ok(true)) {
            break;
        }
        // The reader steps over blank lines; a spreadsheet numbers them.
        let blank =
            text.as_bytes().get(at..).unwrap_or_default().iter().take_while(|byte| **byte == b'\n').count();
        row = row.saturating_add(u32::try_from(blank).unwrap_or(u32::MAX));
        for (column, field) in (0_u32..).zip(&record) {
            let field = if quoted { field } else { unquoted(field) };
            grid.put(row, column, Cell::typed(field), &mut left)?;
        }
        row += 1;
        if row > ROWS.saturating_mul(4) {
            return Err(TableError::TooLarge(Limit::Rows));
        }
    }
    grid.table("", false, &mut left)
}

fn reader(text: &str, delimiter: u8, quoted: bool) -> Reader<&[u8]> {
    let mut builder = ReaderBuilder::new();
    builder.delimiter(delimiter).quoting(quoted).has_headers(false).flexible(true);
    builder.terminator(Terminator::Any(b'\n')).from_reader(text.as_bytes())
}

/// A first line such as `sep=;`.
fn declared(text: &str) -> Option<u8> {
    let line = text.lines().next()?.trim_matches('"');
    match line.strip_prefix("sep=")?.as_bytes() {
        [one] if DELIMITERS.contains(one) => Some(*one),
        _ => None,
    }
}

/// Whether the quotation marks of a text are those of a program: each that opens a field closes it, and behind it the
/// field ends. In lists typed by hand one mark can open a field that ends somewhere below, with people swallowed.
fn closes(text: &str, delimiter: u8) -> bool {
    let (mut within, mut start) = (false, true);
    let mut bytes = text.bytes().peekable();
    while let Some(byte) = bytes.next() {
        match byte {
            b'"' if within && bytes.peek() == Some(&b'"') => {
                bytes.next();
            }
            b'"' if within => {
                if bytes.peek().is_some_and(|next| *next != delimiter && *next != b'\n') {
                    return false;
                }
                within = false;
            }
            b'"' if start => within = true,
            _ => {}
        }
        start = !within && (byte == delimiter || byte == b'\n');
    }
    !within
}

/// A field of a text whose quotation marks cannot be trusted, without a pair of them around it.
fn unquoted(field: &str) -> &str {
    let inner = field.trim().strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    inner.filter(|inner| !inner.contains('"')).unwrap_or(field)
}

/// The delimiter that gives most records the same number of fields, and many of them.
fn sniffed(text: &str) -> u8 {
    let scored = DELIMITERS.iter().map(|delimiter| (consistency(text, *delimiter), *delimiter));
    // Of equals the first one wins, therefore the fold and no `max_by`.
    scored.fold((0.0, b'\t'), |best, one| if one.0 > best.0 { one } else { best }).1
}

fn consistency(text: &str, delimiter: u8) -> f64 {
    let mut counts = [0_u32; 256];
    let mut records = 0_u32;
    for record in reader(text, delimiter, closes(text, delimiter)).records().take(SAMPLE).flatten() {
        records += 1;
        if let Some(count) = counts.get_mut(record.len()) {
            *count += 1;
        }
    }
    let of = |(fields, count): (usize, &u32)| {
        let share = f64::from(*count) / f64::from(records.max(1));
        // A logarithm, so that commas inside an address do not outvote the semicolon of every line.
        share * share * (fields.max(1) as f64).ln()
    };
    counts.iter().enumerate().map(of).fold(0.0, f64::max)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(table: &Table) -> Vec<(u32, Vec<String>)> {
        table.rows.iter().map(|row| (row.number, row.cells.iter().map(Cell::text).collect())).collect()
    }

    fn rows(text: &str) -> Vec<(u32, Vec<String>)> {
        texts(&read("list.csv", text).unwrap().unwrap())
    }

    fn row(number: u32, cells: &[&str]) -> (u32, Vec<String>) {
        (number, cells.iter().map(|cell| (*cell).to_owned()).collect())
    }

    #[test]
    fn every_delimiter_is_found_by_its_consistency() {
        for delimiter in ['\t', ';', ',', '|'] {
            let line = |cells: [&str; 3]| cells.join(&delimiter.to_string());
            let text = [
                line(["ФИО", "Адрес", "Примечание"]),
                line(["Алиев Али", "Москва", "болен"]),
                line(["Содиқов", "", "нет"]),
            ]
            .join("\r\n");
            let wanted = [row(2, &["Алиев Али", "Москва", "болен"]), row(3, &["Содиқов", "", "нет"])];
            assert_eq!(rows(&text), wanted, "{delimiter:?}");
        }
    }

    #[test]
    fn commas_within_cells_do_not_win() {
        let text = "ФИО;Адрес;Родные\nАлиев;г. Москва, ул. Мира, 5;брат\nСаидов;г. Тула, ул. Мира, 7;нет\n";
        assert_eq!(rows(text)[0], row(2, &["Алиев", "г. Москва, ул. Мира, 5", "брат"]));
    }

    #[test]
    fn quotes_line_ends_and_blank_lines() {
        let text = "\n\"ФИО\";Примечание\n\n\"Алиев \"\"Али\"\"\";\"стоял\r\nу двери; курил\"\n\n\nСаидов;ООО \"Луч\"\n";
        let wanted =
            [row(4, &["Алиев \"Али\"", "стоял\nу двери; курил"]), row(7, &["Саидов", "ООО \"Луч\""])];
        assert_eq!(rows(text), wanted);
    }

    #[test]
    fn a_quotation_mark_that_is_never_closed_swallows_nothing() {
        let text = "ФИО;Телефон\nАлиев;\"89160000000\nСаидов;\"8916\"\nЖўраев;нет\n";
        let wanted =
            [row(2, &["Алиев", "\"89160000000"]), row(3, &["Саидов", "8916"]), row(4, &["Жўраев", "нет"])];
        assert_eq!(rows(text), wanted);
    }

    #[test]
    fn a_declared_delimiter_is_believed_and_not_numbered() {
        let text = "sep=|\nФИО|Пол;возраст\nАлиев|м;5\n";
        assert_eq!(rows(text), [row(2, &["Алиев", "м;5"])]);
    }

    #[test]
    fn the_name_speaks_for_tabs() {
        let text = "ФИО, пол\tпримечание\nАлиев, м\t\n";
        assert_eq!(read("x.TSV", text).unwrap().unwrap().header, ["ФИО, пол", "примечание"]);
    }

    #[test]
    fn rows_may_be_longer_and_shorter_than_the_header() {
        let text = "ФИО;Пол\nАлиев\nСаидов;м;лишнее\n";
        assert_eq!(rows(text), [row(2, &["Алиев", "", ""]), row(3, &["Саидов", "м", "лишнее"])]);
    }

    #[test]
    fn a_pasted_list_of_one_column() {
        assert_eq!(rows("ФИО\nАлиев Али\nСаидов\n"), [row(2, &["Алиев Али"]), row(3, &["Саидов"])]);
        assert_eq!(read("", "\n\n"), Ok(None));
        assert_eq!(read("", "одно слово"), Ok(None));
    }
}
