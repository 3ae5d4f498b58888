//! OpenDocument spreadsheets. The library's reader of them waits for ever at the end of a torn sheet and holds every
//! repeated cell, so they are read here.

use std::io::Cursor;

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};
use zip::ZipArchive;

use crate::grid::{Budget, Grid};
use crate::limits::{COLUMNS, ROWS, SHEETS};
use crate::{Cell, Limit, Table, TableError, archive};

/// A cell's text that repeats blanks more often than this is no text.
const BLANKS: usize = 1_000;

/// Reads an archive that has a `content.xml`.
pub(crate) fn read(file: &mut ZipArchive<Cursor<&[u8]>>) -> Result<Vec<Table>, TableError> {
    let kind = archive::part(file, "mimetype")?;
    if !kind.trim().starts_with("application/vnd.oasis.opendocument.spreadsheet") {
        return Err(TableError::NotATable);
    }
    // Whoever encrypts a document says so in its list of parts; the parts themselves are no XML then.
    let listed = archive::part(file, "META-INF/manifest.xml").unwrap_or_default();
    if listed.contains("encryption-data") {
        return Err(TableError::Encrypted);
    }
    Sheets::default().read(&archive::part(file, "content.xml")?)
}

/// Where in a file the reader is.
#[derive(Default)]
struct Sheets {
    done: Vec<Table>,
    left: Budget,
    /// Styles of tables that are not shown.
    hidden: Vec<String>,
    style: Option<String>,
    sheet: Option<Sheet>,
    /// Depth below something whose text is no text of a cell: a note, a drawing.
    aside: u32,
}

/// The sheet that is being read.
#[derive(Default)]
struct Sheet {
    name: String,
    hidden: bool,
    grid: Grid,
    row: u32,
    column: u32,
    /// How often the row stands.
    rows: u32,
    cell: Option<Open>,
}

/// A cell that has begun.
struct Open {
    value: Option<Cell>,
    is_text: bool,
    text: String,
    paragraphs: u32,
    times: u32,
}

impl Sheets {
    fn read(mut self, content: &str) -> Result<Vec<Table>, TableError> {
        let mut reader = Reader::from_str(content);
        reader.config_mut().expand_empty_elements = true;
        loop {
            match reader.read_event().map_err(|_| TableError::Damaged)? {
                Event::Start(start) => self.start(&start)?,
                Event::End(end) => self.end(end.name().as_ref())?,
                Event::Text(text) => self.text(&text.xml10_content()),
                Event::CData(text) => self.text(&text.xml10_content()),
                Event::GeneralRef(entity) => {
                    let letter = entity.resolve_char_ref().map_err(|_| TableError::Damaged)?;
                    match (letter, quick_xml::escape::resolve_xml_entity(&entity)) {
                        (Some(letter), _) => self.text(letter.encode_utf8(&mut [0; 4])),
                        (None, Some(text)) => self.text(text),
                        (None, None) => return Err(TableError::Damaged),
                    }
                }
                // The reader closes elements by name, so what is left open here was torn off.
                Event::Eof if self.sheet.is_some() => return Err(TableError::Damaged),
                Event::Eof => return Ok(self.done),
                _ => {}
            }
        }
    }

    fn start(&mut self, start: &BytesStart<'_>) -> Result<(), TableError> {
        if self.aside > 0 {
            self.aside += 1;
            return Ok(());
        }
        match start.name().as_ref() {
            "style:style" => self.style = attribute(start, "style:name")?,
            "style:table-properties" if attribute(start, "table:display")?.as_deref() == Some("false") => {
                self.hidden.extend(self.style.clone());
            }
            "table:table" if self.sheet.is_none() => self.begin(start)?,
            "office:annotation" | "draw:frame" | "table:shapes" | "table:table" => self.aside = 1,
            name => {
                if let Some(sheet) = &mut self.sheet {
                    sheet.start(name, start)?;
                }
            }
        }
        Ok(())
    }

    fn begin(&mut self, start: &BytesStart<'_>) -> Result<(), TableError> {
        if self.done.len() >= SHEETS {
            return Err(TableError::TooLarge(Limit::Sheets));
        }
        let style = attribute(start, "table:style-name")?;
        let hidden = style.is_some_and(|style| self.hidden.contains(&style));
        let name = attribute(start, "table:name")?.unwrap_or_default();
        self.sheet = Some(Sheet { name, hidden, ..Sheet::default() });
        Ok(())
    }

    fn end(&mut self, name: &str) -> Result<(), TableError> {
        if self.aside > 0 {
            self.aside -= 1;
            return Ok(());
        }
        let Some(sheet) = &mut self.sheet else {
            return Ok(());
        };
        match name {
            "table:table-cell" | "table:covered-table-cell" => sheet.close(&mut self.left)?,
            "table:table-row" => {
                sheet.row = sheet.row.saturating_add(sheet.rows);
            }
            "table:table" => {
                if let Some(sheet) = self.sheet.take() {
                    self.done.extend(sheet.grid.table(&sheet.name, sheet.hidden, &mut self.left)?);
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn text(&mut self, text: &str) {
        let cell = self.sheet.as_mut().filter(|_| self.aside == 0).and_then(|sheet| sheet.cell.as_mut());
        if let Some(cell) = cell.filter(|cell| cell.paragraphs > 0) {
            cell.text.push_str(text);
        }
    }
}

impl Sheet {
    fn start(&mut self, name: &str, start: &BytesStart<'_>) -> Result<(), TableError> {
        match (name, &mut self.cell) {
            ("table:table-row", _) => {
                self.column = 0;
                self.rows = times(start, "table:number-rows-repeated")?;
            }
            ("table:table-cell" | "table:covered-table-cell", _) => self.cell = Some(Open::new(start)?),
            ("text:p", Some(cell)) => {
                if cell.paragraphs > 0 {
                    cell.text.push('\n');
                }
                cell.paragraphs += 1;
            }
            ("text:s", Some(cell)) => {
                let blanks = times(start, "text:c")? as usize;
                cell.text.extend(std::iter::repeat_n(' ', blanks.min(BLANKS)));
            }
            ("text:tab", Some(cell)) => cell.text.push('\t'),
            ("text:line-break", Some(cell)) => cell.text.push('\n'),
            _ => {}
        }
        Ok(())
    }

    /// Puts the cell wherever it stands; sheets repeat empty cells to their edges, which costs nothing.
    fn close(&mut self, left: &mut Budget) -> Result<(), TableError> {
        let Some(cell) = self.cell.take() else {
            return Ok(());
        };
        let times = cell.times;
        let value = cell.value();
        if !value.is_empty() {
            for row in 0..self.rows.min(ROWS + 1) {
                for column in 0..times.min(COLUMNS + 1) {
                    let (row, column) = (self.row.saturating_add(row), self.column.saturating_add(column));
                    self.grid.put(row, column, value.clone(), left)?;
                }
            }
        }
        self.column = self.column.saturating_add(times);
        Ok(())
    }
}

impl Open {
    fn new(start: &BytesStart<'_>) -> Result<Self, TableError> {
        let get = |name| attribute(start, name);
        let kind = get("office:value-type")?.unwrap_or_default();
        let is_error = get("calcext:value-type")?.as_deref() == Some("error");
        let value = match kind.as_str() {
            _ if is_error => None,
            "float" | "percentage" | "currency" => get("office:value")?
                .map(|value| value.parse().map(Cell::number).unwrap_or_else(|_| Cell::typed(&value))),
            "date" => get("office:date-value")?.map(|value| Cell::iso(&value)),
            "time" => get("office:time-value")?.map(|value| Cell::iso_time(&value)),
            "boolean" => get("office:boolean-value")?.map(|value| Cell::Bool(value == "true")),
            "string" => get("office:string-value")?.map(|value| Cell::typed(&value)),
            _ => None,
        };
        let is_text = is_error || kind == "string";
        let times = times(start, "table:number-columns-repeated")?;
        Ok(Self { value, is_text, text: String::new(), paragraphs: 0, times })
    }

    fn value(self) -> Cell {
        match self.value {
            Some(value) => value,
            None if self.is_text => match Cell::typed(&self.text) {
                Cell::Text(text) if text.starts_with('#') && text.ends_with(['!', '?', 'A', 'Д']) => {
                    Cell::Broken(text)
                }
                cell => cell,
            },
            None => Cell::Empty,
        }
    }
}

/// An attribute with its entities resolved.
fn attribute(start: &BytesStart<'_>, name: &str) -> Result<Option<String>, TableError> {
    let Some(found) = start.try_get_attribute(name).map_err(|_| TableError::Damaged)? else {
        return Ok(None);
    };
    let value = found.normalized_value(XmlVersion::Implicit1_0).map_err(|_| TableError::Damaged)?;
    Ok(Some(value.into_owned()))
}

/// How often something stands; once when nothing is said.
fn times(start: &BytesStart<'_>, name: &str) -> Result<u32, TableError> {
    match attribute(start, name)? {
        Some(times) => times.parse().map_err(|_| TableError::Damaged),
        None => Ok(1),
    }
}
