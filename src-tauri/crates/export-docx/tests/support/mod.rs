//! Papers to write, and a reader of what was written.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use himoya_documents::model::{Block, BlockKind, Document, Inline, Row};
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;

/// An element with all below it.
#[derive(Debug, Default, Clone)]
pub struct Element {
    pub name: String,
    pub attributes: Vec<(String, String)>,
    pub children: Vec<Element>,
    /// The text directly in it.
    pub text: String,
}

impl Element {
    pub fn attribute(&self, name: &str) -> &str {
        self.attributes.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value)
    }

    /// Its children of a name.
    pub fn named<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Element> {
        self.children.iter().filter(move |child| child.name == name)
    }

    /// All elements of a name below it, in order.
    pub fn all<'a>(&'a self, name: &'a str) -> Box<dyn Iterator<Item = &'a Element> + 'a> {
        Box::new(self.children.iter().flat_map(move |child| {
            let this = (child.name == name).then_some(child);
            this.into_iter().chain(child.all(name))
        }))
    }
}

/// The parts of a file by name.
pub type Parts = BTreeMap<String, Element>;

/// Reads every part as XML.
pub fn open(bytes: &[u8]) -> Parts {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).expect("the file is a zip archive");
    let names: Vec<String> =
        archive.file_names().map(|name| name.expect("a name is UTF-8").into_owned()).collect();
    let mut parts = Parts::new();
    for name in names {
        let mut text = String::new();
        archive.by_name(&name).expect("named").read_to_string(&mut text).expect("a part is UTF-8");
        assert!(parts.insert(name, parse(&text)).is_none(), "no part stands twice");
    }
    parts
}

fn parse(text: &str) -> Element {
    let mut reader = Reader::from_str(text);
    let mut open = vec![Element::default()];
    loop {
        match reader.read_event().expect("a part is well-formed") {
            Event::Start(start) => open.push(element(&start)),
            Event::Empty(start) => close(&mut open, element(&start)),
            Event::End(_) => {
                let done = open.pop().expect("an end has a start");
                close(&mut open, done);
            }
            Event::Text(part) => {
                let inside = open.last_mut().expect("text stands in an element");
                inside.text.push_str(&part);
            }
            Event::GeneralRef(entity) => {
                let character = match &*entity {
                    "lt" => '<',
                    "gt" => '>',
                    "amp" => '&',
                    "quot" => '"',
                    "apos" => '\'',
                    other => panic!("an entity that nobody writes: {other}"),
                };
                open.last_mut().expect("text stands in an element").text.push(character);
            }
            Event::Decl(_) => {}
            Event::Eof => break,
            other => panic!("nobody writes {other:?}"),
        }
    }
    let mut top = open.pop().expect("the outermost");
    assert!(open.is_empty() && top.children.len() == 1, "a part has one root");
    top.children.remove(0)
}

fn close(open: &mut [Element], done: Element) {
    open.last_mut().expect("an element stands in another").children.push(done);
}

fn element(start: &BytesStart<'_>) -> Element {
    let mut attributes: Vec<(String, String)> = Vec::new();
    for attribute in start.attributes() {
        let attribute = attribute.expect("an attribute is well-formed and stands once");
        let name = attribute.key.as_ref().to_owned();
        let value = attribute.value.to_string();
        assert!(!value.contains('&'), "no attribute needs an entity");
        attributes.push((name, value));
    }
    let name = start.name().as_ref().to_owned();
    Element { name, attributes, ..Element::default() }
}

/// All text in an element.
pub fn words(element: &Element) -> String {
    element.text.clone() + &element.children.iter().map(words).collect::<String>()
}

/// The lines of the paper as Word shows them: numbers counted from the numbering part.
pub fn paragraphs(parts: &Parts) -> Vec<String> {
    let numbering = &parts["word/numbering.xml"];
    let mut counters: BTreeMap<String, u32> = BTreeMap::new();
    let mut begun: BTreeMap<String, ()> = BTreeMap::new();
    let mut lines = Vec::new();
    for paragraph in parts["word/document.xml"].all("w:p") {
        let mut line = String::new();
        if let Some(list) = paragraph.all("w:numId").next() {
            let id = list.attribute("w:val");
            let num = numbering.named("w:num").find(|num| num.attribute("w:numId") == id).expect("a list");
            let family = num.all("w:abstractNumId").next().expect("a family").attribute("w:val").to_owned();
            let first = num.all("w:startOverride").next().expect("a start").attribute("w:val");
            let counter = counters.entry(family).or_default();
            *counter = match begun.insert(id.to_owned(), ()) {
                None => first.parse().expect("a number"),
                Some(()) => *counter + 1,
            };
            line = format!("{counter}. ");
        }
        for run in paragraph.all("w:r") {
            for child in &run.children {
                match child.name.as_str() {
                    "w:t" => line.push_str(&child.text),
                    "w:tab" => line.push('\t'),
                    _ => {}
                }
            }
        }
        lines.push(line);
    }
    lines
}

pub fn text(text: &str) -> Vec<Inline> {
    vec![Inline::Text { text: text.to_owned(), bold: false }]
}

pub fn bold(text: &str) -> Vec<Inline> {
    vec![Inline::Text { text: text.to_owned(), bold: true }]
}

pub fn item(number: u32, source: &str) -> BlockKind {
    BlockKind::Item { number, text: text(source) }
}

pub fn lead(source: &str, centred: bool) -> BlockKind {
    BlockKind::Lead { text: text(source), centred }
}

/// A row of two columns, the right one Uzbek; without a translation where it is empty.
pub fn pair(row: Row, russian: &str, other: &str) -> BlockKind {
    let other = if other.is_empty() { Vec::new() } else { text(other) };
    BlockKind::Pair { row, text: text(russian), other, lang: "uz-Latn".into() }
}

pub fn document(kinds: Vec<BlockKind>) -> Document {
    let block = |(at, kind)| Block { id: format!("b{at}"), facts: vec![], provisions: vec![], kind };
    Document {
        id: "test".into(),
        title: "Проба".into(),
        lang: "ru-RU".into(),
        blocks: kinds.into_iter().enumerate().map(block).collect(),
    }
}

/// Every kind of block and of running text.
pub fn every_kind() -> Document {
    let blank = |width| Inline::Blank { fact: String::new(), width };
    let mut letters = text("Тўраев Улуғбек, Бөкөнбаев Үсөн; O\u{2bb}zbek, ч.\u{a0}1 ст.\u{a0}30.3; тел. ");
    letters.extend([blank(90), Inline::Text { text: ".".into(), bold: false }]);
    document(vec![
        BlockKind::Party { text: bold("В\u{a0}Приреченский городской суд") },
        BlockKind::Party {
            text: text("Заявитель: Қодирзода Баҳром Ҷамшедович")
        },
        BlockKind::Notice {
            text: text("Жалоба рассматривается в течение суток.")
        },
        BlockKind::Title { text: text("ЖАЛОБА"), subtitle: text("на постановление") },
        BlockKind::Section { number: None, text: text("Обстоятельства") },
        BlockKind::Paragraph { text: letters },
        BlockKind::Section { number: Some(1), text: text("Первое") },
        BlockKind::Paragraph {
            text: [text("Довод "), bold("жирный"), text(" довод.")].concat()
        },
        BlockKind::Section { number: Some(2), text: text("Второе") },
        lead("ПРОШУ:", true),
        item(1, "Отменить."),
        item(2, "Прекратить."),
        lead("Приложение:", false),
        item(1, "Копия."),
        pair(Row::Head, "По-русски", "Oʻzbek"),
        pair(Row::Heading, "Кому звонить", "Kimga qoʻngʻiroq qilish kerak"),
        pair(Row::Text, "Только по-русски", ""),
        BlockKind::Signature { date: text("01.12.2026"), name: text("Б.\u{a0}Ҷ.\u{a0}Қодирзода") },
        BlockKind::Signature {
            date: text("Доверитель:"),
            name: text(
                "(фамилия, имя, отчество и подпись собственноручно, разборчиво и полностью, без сокращений)",
            ),
        },
    ])
}
