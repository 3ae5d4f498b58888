//! What is written is read back, cell by cell, and the same sheets are the same bytes.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking, in its helpers too")]

use himoya_tables::{Cell, Column, ColumnKind, Limit, Row, Sheet, TableError, limits, read, write_xlsx};
use jiff::ToSpan;
use jiff::civil::date;
use proptest::collection::vec;
use proptest::prelude::*;

fn column(title: &str, kind: ColumnKind) -> Column {
    Column { title: title.to_owned(), width: 14, kind, allowed: Vec::new(), note: String::new() }
}

fn sheet(rows: Vec<Vec<Cell>>) -> Sheet {
    let kinds = [ColumnKind::Text, ColumnKind::Date, ColumnKind::Time, ColumnKind::Number];
    let columns =
        kinds.iter().enumerate().map(|(at, kind)| column(&format!("Столбец {at}"), *kind)).collect();
    Sheet { name: "Люди".into(), columns, rows, blank_rows: 5 }
}

/// Cells as reading gives them: texts without blanks at the edges, numbers as a spreadsheet keeps them.
fn cell() -> impl Strategy<Value = Cell> {
    let days = || (0_i64..2_900_000).prop_map(|days| date(1900, 3, 1).checked_add(days.days()).unwrap());
    let typed =
        "[ -~А-яёЁҒғӢӣҚқӮӯҲҳҶҷЎўʻ№«»_x\n]{1,40}".prop_filter_map("blank, or changed by reading", |text| {
            let text = text.trim().to_owned();
            (!text.is_empty() && !text.starts_with(['\'', '#'])).then_some(Cell::Text(text))
        });
    prop_oneof![
        3 => Just(Cell::Empty),
        6 => typed,
        2 => days().prop_map(Cell::Date),
        2 => (0..24_u8, 0..60_u8).prop_map(|(hour, minute)| Cell::Time { hour, minute }),
        1 => (days(), 0..24_i8, 1..60_i8)
            .prop_map(|(day, hour, minute)| Cell::Moment(day.at(hour, minute, 0, 0))),
        2 => (-99_999_999_999_999_i64..=99_999_999_999_999)
            .prop_map(|number| Cell::Number { text: number.to_string(), precise: true }),
        1 => (-99_999_i64..99_999, 1_u8..100).prop_map(|(whole, part)| {
            let text = format!("{whole}.{part:02}");
            Cell::Number { text: text.trim_end_matches('0').to_owned(), precise: true }
        }),
        1 => any::<bool>().prop_map(Cell::Bool),
        1 => Just(Cell::Broken("#Н/Д".into())),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_is_written_is_read_back(rows in vec(vec(cell(), 4), 1..20)) {
        let filled = |row: &&Vec<Cell>| row.iter().any(|cell| !cell.is_empty());
        prop_assume!(rows.iter().filter(filled).count() > 0);
        let bytes = write_xlsx(&[sheet(rows.clone())]).unwrap();
        prop_assert_eq!(&bytes, &write_xlsx(&[sheet(rows.clone())]).unwrap());
        let tables = read("", &bytes).unwrap();
        prop_assert_eq!(tables.len(), 1);
        let wanted: Vec<Row> = (2..)
            .zip(rows)
            .filter(|(_, row)| filled(&row))
            .map(|(number, cells)| Row { number, cells })
            .collect();
        prop_assert_eq!(&tables[0].rows, &wanted);
        prop_assert_eq!(tables[0].header_row, 1);
    }
}

#[test]
fn zeros_at_the_beginning_and_long_numbers_stay() {
    let texts = ["007", "40123456789012345678", "+79000000000", "=1+1", "3E5", "01.02"];
    let rows = texts.iter().map(|text| vec![Cell::Text((*text).to_owned())]).collect();
    let table = read("", &write_xlsx(&[sheet(rows)]).unwrap()).unwrap().remove(0);
    let back: Vec<String> = table.rows.iter().map(|row| row.cells[0].text()).collect();
    assert_eq!(back, texts);
}

#[test]
fn a_number_with_more_digits_than_a_spreadsheet_keeps_is_written_as_text() {
    let long = Cell::Number { text: "40123456789012345678".into(), precise: false };
    let table = read("", &write_xlsx(&[sheet(vec![vec![long]])]).unwrap()).unwrap().remove(0);
    assert_eq!(table.rows[0].cells[0], Cell::Text("40123456789012345678".into()));
}

/// The parts of a workbook, unpacked.
fn part(bytes: &[u8], name: &str) -> String {
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    std::io::read_to_string(zip.by_name(name).unwrap()).unwrap()
}

#[test]
fn a_sheet_is_ready_to_be_filled_in() {
    let mut sheet = sheet(vec![vec![Cell::Text("Алиев".into())]]);
    sheet.columns[0].allowed = vec!["мужской".into(), "женский".into()];
    sheet.columns[1].note = "День, месяц, год".into();
    sheet.columns[2].allowed = (0..60).map(|at| format!("страна {at}")).collect();
    let bytes = write_xlsx(&[sheet.clone()]).unwrap();
    let page = part(&bytes, "xl/worksheets/sheet1.xml");
    for piece in [
        "state=\"frozen\"",
        "<autoFilter ref=\"A1:D7\"/>",
        "sqref=\"A2:A7\"",
        "\"мужской,женский\"",
        "prompt=\"День, месяц, год\"",
        "'Списки'!$A$1:$A$60",
    ] {
        assert!(page.contains(piece), "{piece} is not in {page}");
    }
    let core = part(&bytes, "docProps/core.xml");
    assert!(core.contains("2000-01-01T00:00:00Z"), "{core}");
    assert!(!core.contains("2026") && core.contains("<dc:creator></dc:creator>"), "{core}");
    // The list is a sheet of one column; it is hidden, and a reader can tell.
    let tables = read("", &bytes).unwrap();
    assert_eq!(tables.iter().map(|table| table.hidden).collect::<Vec<_>>(), [false, true]);
    sheet.name = "списки".into();
    assert!(part(&write_xlsx(&[sheet]).unwrap(), "xl/workbook.xml").contains("Списки 2"));
}

#[test]
fn what_cannot_be_written_is_refused_by_name() {
    let named = |name: &str| Sheet { name: name.into(), ..sheet(Vec::new()) };
    for name in ["", " ", "а/б", "[а]", "'а'", &"а".repeat(32)] {
        assert_eq!(write_xlsx(&[named(name)]), Err(TableError::SheetName), "{name}");
    }
    assert!(write_xlsx(&[named(&"а".repeat(31))]).is_ok());
    assert_eq!(write_xlsx(&[named("Люди"), named("ЛЮДИ")]), Err(TableError::SheetName));
    assert_eq!(write_xlsx(&[]), Err(TableError::SheetName));
    let long = vec![vec![Cell::Text("д".repeat(limits::CELL_TEXT + 1))]];
    assert_eq!(write_xlsx(&[sheet(long)]), Err(TableError::TooLarge(Limit::Text)));
    assert_eq!(write_xlsx(&[sheet(vec![vec![Cell::Empty; 5]])]), Err(TableError::TooLarge(Limit::Columns)));
    let tall = Sheet { blank_rows: limits::ROWS, ..sheet(Vec::new()) };
    assert_eq!(write_xlsx(&[tall]), Err(TableError::TooLarge(Limit::Rows)));
}
