//! Broken and random files end in an error or a table within the limits, never in a panic.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking, in its helpers too")]

use himoya_tables::{
    Cell, Column, ColumnKind, Sheet, Table, TableError, limits, read, read_text, write_xlsx,
};
use proptest::collection::vec;
use proptest::prelude::*;

fn sound(read: Result<Vec<Table>, TableError>) {
    for table in read.unwrap_or_default() {
        assert!(!table.rows.is_empty());
        assert!(table.header.len() <= limits::COLUMNS as usize);
        let mut before = table.header_row;
        for row in &table.rows {
            assert!(row.number > before && row.number <= limits::ROWS, "{} after {before}", row.number);
            assert_eq!(row.cells.len(), table.header.len());
            assert!(row.cells.iter().any(|cell| !cell.is_empty()));
            before = row.number;
        }
    }
}

fn workbook() -> Vec<u8> {
    let column = |title: &str| Column {
        title: title.to_owned(),
        width: 12,
        kind: ColumnKind::Text,
        allowed: Vec::new(),
        note: String::new(),
    };
    let rows = (0..20).map(|at| vec![Cell::Text(format!("Имя {at}")), Cell::Bool(true)]).collect();
    write_xlsx(&[Sheet { name: "x".into(), columns: vec![column("а"), column("б")], rows, blank_rows: 0 }])
        .unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn random_bytes(bytes in vec(any::<u8>(), 0..2_000)) {
        sound(read("x.csv", &bytes));
    }

    #[test]
    fn random_bytes_behind_a_known_beginning(
        start in prop::sample::select(vec![&b"PK\x03\x04"[..], b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", b"\xFF\xFE"]),
        bytes in vec(any::<u8>(), 0..2_000),
    ) {
        sound(read("x", &[start, &bytes].concat()));
    }

    #[test]
    fn random_lines(text in "[аБx1\";,|\t\n\r ё#=']{0,300}") {
        sound(read_text(&text).map(|table| vec![table]));
        sound(read("x.tsv", text.as_bytes()));
    }

    #[test]
    fn a_workbook_with_changed_bytes(changes in vec((any::<prop::sample::Index>(), any::<u8>()), 1..6), cut: bool) {
        let mut bytes = workbook();
        for (at, byte) in &changes {
            let at = at.index(bytes.len());
            bytes[at] = *byte;
        }
        if cut {
            bytes.truncate(changes[0].0.index(bytes.len()));
        }
        sound(read("x.xlsx", &bytes));
    }
}
