//! Files of every kind that people send, made here, and what is read of them.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking, in its helpers too")]

use std::io::{Cursor, Write};

use himoya_tables::{
    Cell, Column, ColumnKind, Limit, Sheet, Table, TableError, limits, read, read_text, write_xlsx,
};
use jiff::civil::date;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

fn text(text: &str) -> Cell {
    Cell::Text(text.to_owned())
}

fn number(text: &str, precise: bool) -> Cell {
    Cell::Number { text: text.to_owned(), precise }
}

fn zipped(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(content.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

const ODS: &str = "application/vnd.oasis.opendocument.spreadsheet";

fn ods(body: &str) -> Vec<u8> {
    let content = format!(
        "<?xml version=\"1.0\"?><office:document-content><office:automatic-styles><style:style style:name=\"ta2\">\
         <style:table-properties table:display=\"false\"/></style:style></office:automatic-styles><office:body>\
         <office:spreadsheet>{body}</office:spreadsheet></office:body></office:document-content>"
    );
    zipped(&[("mimetype", ODS), ("content.xml", &content), ("META-INF/manifest.xml", "<manifest:manifest/>")])
}

/// A cell of an open document with a text in it.
fn said(text: &str) -> String {
    format!("<table:table-cell office:value-type=\"string\"><text:p>{text}</text:p></table:table-cell>")
}

fn one(bytes: &[u8]) -> Table {
    let mut tables = read("list", bytes).unwrap();
    assert_eq!(tables.len(), 1, "{tables:?}");
    tables.remove(0)
}

#[test]
fn every_delimiter_in_every_encoding() {
    let lines = [
        ["ФИО", "Дата рождения", "Гражданство", "Примечание"],
        ["Рахимов Шерзод", "04.07.1991", "Таджикистан", "болеет; нужен врач, | срочно"],
        ["Юлдашева Дилбар", "1987", "Узбекистан", ""],
    ];
    let unicode = encoding_rs::UTF_8;
    for delimiter in ["\t", ";", ",", "|"] {
        let line = |cells: &[&str; 4]| cells.map(|cell| format!("\"{cell}\"")).join(delimiter);
        let content = lines.iter().map(line).collect::<Vec<_>>().join("\r\n");
        for encoding in [unicode, encoding_rs::WINDOWS_1251, encoding_rs::KOI8_R] {
            let table = one(&encoding.encode(&content).0);
            let why = format!("{delimiter:?} in {}", encoding.name());
            assert_eq!(table.header, lines[0], "{why}");
            assert_eq!(table.rows.len(), 2, "{why}");
            assert_eq!(table.rows[0].cells, lines[1].map(text), "{why}");
            assert_eq!(table.rows[1].cells[3], Cell::Empty, "{why}");
        }
        for (mark, order) in
            [(b"\xFF\xFE", u16::to_le_bytes as fn(u16) -> [u8; 2]), (b"\xFE\xFF", u16::to_be_bytes)]
        {
            let bytes: Vec<u8> = mark.iter().copied().chain(content.encode_utf16().flat_map(order)).collect();
            assert_eq!(one(&bytes).rows[0].cells, lines[1].map(text), "{delimiter:?} in UTF-16");
        }
        assert_eq!(read_text(&content).unwrap().rows[0].cells, lines[1].map(text));
    }
}

/// The list of the worked raid, as volunteers typed it.
const RAID: &str = include_str!("../../../../templates/raids/raid-300.csv");

#[test]
fn the_list_of_the_worked_raid() {
    let table = read("raid-300.csv", RAID.as_bytes()).unwrap().remove(0);
    assert_eq!((table.header_row, table.header.len(), table.rows.len()), (1, 13, 300));
    for (wanted, row) in (2..).zip(&table.rows) {
        assert_eq!((row.number, row.cells[0].text()), (wanted, (wanted - 1).to_string()));
    }
    assert!(table.rows.iter().any(|row| row.cells[4] == Cell::Broken("#Н/Д".into())));
}

#[test]
fn a_workbook_of_a_volunteer() {
    let mut book = rust_xlsxwriter::Workbook::new();
    let day = rust_xlsxwriter::Format::new().set_num_format("dd.mm.yy");
    let time = rust_xlsxwriter::Format::new().set_num_format("h:mm");
    book.add_worksheet().set_name("Пустой").unwrap();
    let page = book.add_worksheet().set_name("Отдел 12").unwrap();
    page.merge_range(0, 0, 0, 5, "Список на вечер", &rust_xlsxwriter::Format::new()).unwrap();
    for (column, title) in ["ФИО", "Д.р.", "Час", "Паспорт", "ИНН", "Согласен"].iter().enumerate()
    {
        page.write(2, column as u16, *title).unwrap();
    }
    page.write(4, 0, " Саидов\u{A0}").unwrap();
    page.write_number_with_format(4, 1, 33_423.0, &day).unwrap();
    page.write_number_with_format(4, 2, 860.0 / 1440.0, &time).unwrap();
    page.write(4, 3, 4_012_345_678_901_234.0).unwrap();
    page.write(4, 4, 7_701_234_567_890.0).unwrap();
    page.write(4, 5, true).unwrap();
    page.write_formula(4, 6, rust_xlsxwriter::Formula::new("=NA()").set_result("#N/A")).unwrap();
    page.write_blank(40_000, 150, &day).unwrap();
    book.add_worksheet().set_name("Скрытый").unwrap().set_hidden(true).write(0, 0, "одно").unwrap();

    let table = one(&book.save_to_buffer().unwrap());
    assert_eq!((table.name.as_str(), table.hidden, table.header_row), ("Отдел 12", false, 3));
    assert_eq!(table.header, ["ФИО", "Д.р.", "Час", "Паспорт", "ИНН", "Согласен", ""]);
    let cells = [
        text("Саидов"),
        Cell::Date(date(1991, 7, 4)),
        Cell::Time { hour: 14, minute: 20 },
        number("4012345678901234", false),
        number("7701234567890", true),
        Cell::Bool(true),
        Cell::Broken("#N/A".into()),
    ];
    assert_eq!((table.rows[0].number, table.rows[0].cells.as_slice()), (5, cells.as_slice()));
}

#[test]
fn an_open_document() {
    let head = ["ФИО", "Д.р.", "Час", "Номер", "Есть"].map(said).concat();
    let body = format!(
        "<table:table table:name=\"Лист &amp; 1\"><table:table-row table:number-rows-repeated=\"3\">\
         <table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>\
         <table:table-row>{head}</table:table-row><table:table-row>\
         <table:table-cell office:value-type=\"string\"><office:annotation><text:p>заметка</text:p></office:annotation>\
         <text:p>Саидов<text:s text:c=\"2\"/>А&amp;Б</text:p><text:p>вторая</text:p></table:table-cell>\
         <table:table-cell office:value-type=\"date\" office:date-value=\"1991-07-04\"><text:p>04.07.91</text:p>\
         </table:table-cell><table:table-cell office:value-type=\"time\" office:time-value=\"PT14H20M00S\"/>\
         <table:table-cell office:value-type=\"float\" office:value=\"7701234567890\"/>\
         <table:table-cell office:value-type=\"boolean\" office:boolean-value=\"true\"/></table:table-row>\
         <table:table-row table:number-rows-repeated=\"2\">{}<table:covered-table-cell/>\
         <table:table-cell table:formula=\"of:=NA()\" office:value-type=\"string\" office:string-value=\"\" \
         calcext:value-type=\"error\"><text:p>#Н/Д</text:p></table:table-cell></table:table-row>\
         <table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell \
         table:number-columns-repeated=\"16384\"/></table:table-row></table:table>\
         <table:table table:name=\"Тайный\" table:style-name=\"ta2\"><table:table-row>{head}</table:table-row>\
         <table:table-row>{head}</table:table-row></table:table>",
        said("Алиев")
    );
    let tables = read("x.ods", &ods(&body)).unwrap();
    assert_eq!(
        tables.iter().map(|one| (one.name.as_str(), one.hidden)).collect::<Vec<_>>(),
        [("Лист & 1", false), ("Тайный", true)]
    );
    let table = &tables[0];
    assert_eq!((table.header_row, table.header.join(",")), (4, "ФИО,Д.р.,Час,Номер,Есть".to_owned()));
    let cells = [
        text("Саидов  А&Б\nвторая"),
        Cell::Date(date(1991, 7, 4)),
        Cell::Time { hour: 14, minute: 20 },
        number("7701234567890", true),
        Cell::Bool(true),
    ];
    assert_eq!(table.rows[0].cells, cells);
    assert_eq!(table.rows.iter().map(|row| row.number).collect::<Vec<_>>(), [5, 6, 7]);
    assert_eq!(table.rows[2].cells[..3], [text("Алиев"), Cell::Empty, Cell::Broken("#Н/Д".into())]);
}

#[test]
fn an_open_document_that_is_torn_or_boundless_is_refused() {
    let cell = said("а");
    let row = |cells: &str| format!("<table:table-row>{cells}</table:table-row>");
    let table = |rows: &str| format!("<table:table table:name=\"x\">{rows}</table:table>");
    let torn = "<office:document-content><table:table><table:table-row>";
    let torn = zipped(&[("mimetype", ODS), ("content.xml", torn), ("META-INF/manifest.xml", "")]);
    assert_eq!(read("", &torn), Err(TableError::Damaged));
    let wide =
        cell.replace("table:table-cell ", "table:table-cell table:number-columns-repeated=\"4000000000\" ");
    assert_eq!(read("", &ods(&table(&row(&wide)))), Err(TableError::TooLarge(Limit::Columns)));
    let tall = row(&cell).replace("table-row>", "table-row table:number-rows-repeated=\"4000000000\">");
    let tall =
        tall.replace("</table:table-row table:number-rows-repeated=\"4000000000\">", "</table:table-row>");
    assert_eq!(read("", &ods(&table(&tall))), Err(TableError::TooLarge(Limit::Rows)));
    let locked = "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>";
    let locked = zipped(&[("mimetype", ODS), ("content.xml", "?"), ("META-INF/manifest.xml", locked)]);
    assert_eq!(read("", &locked), Err(TableError::Encrypted));
}

/// A workbook of the binary format: one sheet with the given records.
fn xls(records: &[(u16, Vec<u8>)]) -> Vec<u8> {
    let record =
        |kind: u16, data: &[u8]| [&kind.to_le_bytes()[..], &(data.len() as u16).to_le_bytes(), data].concat();
    let begin =
        |kind: u16| record(0x0809, &[&0x0600_u16.to_le_bytes()[..], &kind.to_le_bytes(), &[0; 12]].concat());
    let sheet = |at: u32| record(0x0085, &[&at.to_le_bytes()[..], &[0, 0, 5, 0], b"Sheet"].concat());
    let end = record(0x000A, &[]);
    let globals = [begin(0x05), sheet(0), end.clone()].concat().len();
    let mut stream = [begin(0x05), sheet(globals as u32), end.clone(), begin(0x10)].concat();
    for (kind, data) in records {
        stream.extend(record(*kind, data));
    }
    stream.extend(end);
    stream.resize(stream.len().max(5_000), 0);
    let mut file = cfb::CompoundFile::create_with_version(cfb::Version::V3, Cursor::new(Vec::new())).unwrap();
    file.create_stream("Workbook").unwrap().write_all(&stream).unwrap();
    file.into_inner().into_inner()
}

/// The beginning of a record of a cell: row, column, format.
fn at(row: u16, column: u16, data: &[u8]) -> Vec<u8> {
    [&row.to_le_bytes()[..], &column.to_le_bytes(), &[0, 0], data].concat()
}

fn label(row: u16, column: u16, text: &str) -> (u16, Vec<u8>) {
    let units: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    (0x0204, at(row, column, &[&((units.len() / 2) as u16).to_le_bytes()[..], &[1], &units].concat()))
}

#[test]
fn an_old_workbook() {
    let records = [
        label(1, 0, "ФИО"),
        label(1, 1, "ИНН"),
        label(2, 0, "Саидов"),
        (0x0203, at(2, 1, &7_701_234_567_890_f64.to_le_bytes())),
        (0x0205, at(3, 1, &[0x2A, 1])),
    ];
    let table = one(&xls(&records));
    assert_eq!((table.name.as_str(), table.header_row), ("Sheet", 2));
    assert_eq!(table.header, ["ФИО", "ИНН"]);
    assert_eq!(table.rows[0].cells, [text("Саидов"), number("7701234567890", true)]);
    assert_eq!((table.rows[1].number, &table.rows[1].cells[1]), (4, &Cell::Broken("#N/A".into())));
}

#[test]
fn an_old_workbook_that_reaches_too_far_or_is_locked_is_refused() {
    let far = xls(&[label(0, 0, "а"), (0x0203, at(65_535, 255, &[0; 8]))]);
    assert_eq!(read("", &far), Err(TableError::TooLarge(Limit::Rows)));
    assert_eq!(read("", &xls(&[(0x002F, vec![1, 0, 1, 0])])), Err(TableError::Encrypted));
    let mut file = cfb::CompoundFile::create_with_version(cfb::Version::V3, Cursor::new(Vec::new())).unwrap();
    file.create_stream("EncryptedPackage").unwrap().write_all(b"?").unwrap();
    assert_eq!(read("x.xlsx", &file.into_inner().into_inner()), Err(TableError::Encrypted));
    let file = cfb::CompoundFile::create_with_version(cfb::Version::V3, Cursor::new(Vec::new())).unwrap();
    assert_eq!(read("x.doc", &file.into_inner().into_inner()), Err(TableError::NotATable));
}

fn sheet(rows: Vec<Vec<Cell>>) -> Sheet {
    let column = |title: &str| Column {
        title: title.to_owned(),
        width: 12,
        kind: ColumnKind::Text,
        allowed: Vec::new(),
        note: String::new(),
    };
    Sheet { name: "x".into(), columns: vec![column("а"), column("б")], rows, blank_rows: 0 }
}

#[test]
fn a_cell_far_out_costs_nothing_and_a_shared_text_counts_each_time() {
    let mut book = rust_xlsxwriter::Workbook::new();
    let page = book.add_worksheet();
    page.write(0, 0, "а").unwrap().write(0, 1, "б").unwrap().write(1_048_575, 0, "в").unwrap();
    let far = book.save_to_buffer().unwrap();
    assert_eq!(read("", &far), Err(TableError::TooLarge(Limit::Rows)));
    let long = text(&"д".repeat(limits::CELL_TEXT));
    let many = write_xlsx(&[sheet(vec![vec![long.clone(), long]; 600])]).unwrap();
    assert!(many.len() < 1 << 20, "{}", many.len());
    assert_eq!(read("", &many), Err(TableError::TooLarge(Limit::Text)));
}

#[test]
fn a_bomb_is_refused_while_it_is_weighed() {
    let zeros = vec![b' '; 1 << 20];
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(zip::CompressionMethod::Deflated)
        .compression_level(Some(1));
    zip.start_file("xl/worksheets/sheet1.xml", options).unwrap();
    for _ in 0..=limits::UNPACKED >> 20 {
        zip.write_all(&zeros).unwrap();
    }
    let bomb = zip.finish().unwrap().into_inner();
    assert!(bomb.len() < 4 << 20, "{}", bomb.len());
    assert_eq!(read("x.xlsx", &bomb), Err(TableError::TooLarge(Limit::Unpacked)));
    assert_eq!(read("", &vec![b'a'; limits::BYTES + 1]), Err(TableError::TooLarge(Limit::Bytes)));
}

#[test]
fn other_files_are_told_apart() {
    assert_eq!(read("x.docx", &zipped(&[("word/document.xml", "<w/>")])), Err(TableError::NotATable));
    assert_eq!(
        read("x.xlsb", &zipped(&[("_rels/.rels", "<r/>"), ("xl/workbook.bin", "")])),
        Err(TableError::NotATable)
    );
    assert_eq!(read("x.xlsx", b"PK\x03\x04 and no more"), Err(TableError::Damaged));
    assert_eq!(read("x.xlsx", b"%PDF-1.4 a;b\nc;d"), Err(TableError::NotATable));
    assert_eq!(read("x.csv", b""), Err(TableError::NoRows));
    assert_eq!(read_text("ФИО\tПол\n"), Err(TableError::NoRows));
    // A text stays a text whatever its name says.
    assert_eq!(read("x.xlsx", "ФИО;Пол\nАли;м\n".as_bytes()).unwrap()[0].rows[0].cells[0], text("Али"));
}

#[test]
fn no_message_holds_a_word_of_the_file() {
    for error in [
        TableError::TooLarge(Limit::Rows),
        TableError::Encrypted,
        TableError::NotATable,
        TableError::Damaged,
        TableError::Encoding,
        TableError::NoRows,
        TableError::SheetName,
        TableError::Refused,
    ] {
        assert!(error.code().starts_with("table_"));
        assert!(error.to_string().ends_with('.') && error.what_to_do().ends_with('.'), "{error}");
    }
}
