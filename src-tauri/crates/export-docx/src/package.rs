//! The parts around the body, and the file that holds them.

use std::io::{Cursor, Write};

use himoya_documents::model::Document;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::DocxError;
use crate::body::{Body, inlines};
use crate::clean::clean;
use crate::look::{Paragraph, Size, Style, styles};
use crate::xml::{Attributes, Xml};

/// Namespaces of the parts of the main document.
pub(crate) const NAMESPACES: Attributes<'static> = &[
    ("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
    ("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
];

const CONTENT_TYPES: &str = "http://schemas.openxmlformats.org/package/2006/content-types";
const RELATIONSHIPS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const CORE: &str = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

/// Parts, each with the end of its content type.
const PARTS: [(&str, &str); 6] = [
    ("word/document.xml", "document.main+xml"),
    ("word/styles.xml", "styles+xml"),
    ("word/settings.xml", "settings+xml"),
    ("word/numbering.xml", "numbering+xml"),
    ("word/header1.xml", "header+xml"),
    ("word/header2.xml", "header+xml"),
];

/// What the main document refers to: id, kind, file.
const LINKS: [(&str, &str, &str); 5] = [
    ("rId1", "styles", "styles.xml"),
    ("rId2", "settings", "settings.xml"),
    ("rId3", "numbering", "numbering.xml"),
    ("rId4", "header", "header1.xml"),
    ("rId5", "header", "header2.xml"),
];

/// Writes the other parts and packs all of them.
///
/// # Errors
///
/// [`DocxError::Defect`] if a part could not be written or packed.
pub(crate) fn pack(document: &Document, size: Size, body: Body) -> Result<Vec<u8>, DocxError> {
    let language = language(&document.lang);
    let part = |root: &str, inner: &mut dyn FnMut(&mut Xml)| {
        let mut xml = Xml::new();
        xml.within(root, NAMESPACES, |xml| inner(xml));
        xml.done()
    };
    let parts = [
        ("[Content_Types].xml", content_types()?),
        (
            "_rels/.rels",
            relations(&[("rId1", "officeDocument", "word/document.xml"), ("rId2", "", CORE_PART)])?,
        ),
        (CORE_PART, properties(document, &language)?),
        ("word/_rels/document.xml.rels", relations(&LINKS)?),
        ("word/document.xml", body.xml),
        ("word/styles.xml", part("w:styles", &mut |xml| styles(xml, size, &language))?),
        ("word/settings.xml", part("w:settings", &mut |xml| settings(xml, &language))?),
        ("word/numbering.xml", part("w:numbering", &mut |xml| body.lists.write(xml))?),
        (
            "word/header1.xml",
            part("w:hdr", &mut |xml| {
                page_number(xml);
                mark(xml, document);
            })?,
        ),
        (
            "word/header2.xml",
            part("w:hdr", &mut |xml| {
                xml.within("w:p", &[], of_page_number);
                mark(xml, document);
            })?,
        ),
    ];
    zipped(&parts).ok_or(DocxError::Defect)
}

const CORE_PART: &str = "docProps/core.xml";

fn zipped(parts: &[(&str, Vec<u8>)]) -> Option<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Stored)
        .last_modified_time(DateTime::DEFAULT)
        .unix_permissions(0o644);
    for (name, bytes) in parts {
        zip.start_file(*name, options).ok()?;
        zip.write_all(bytes).ok()?;
    }
    zip.finish().ok().map(Cursor::into_inner)
}

/// The page: A4, margins of 30, 15, 20 and 20 mm, the number 10 mm below the edge, none on the first page.
/// The order is that of `CT_SectPr`.
pub(crate) fn section(xml: &mut Xml) {
    xml.within("w:sectPr", &[], |xml| {
        xml.leaf("w:headerReference", &[("w:type", "default"), ("r:id", "rId4")]);
        xml.leaf("w:headerReference", &[("w:type", "first"), ("r:id", "rId5")]);
        xml.leaf("w:pgSz", &[("w:w", "11906"), ("w:h", "16838")]);
        let margins = [
            ("w:top", "1134"),
            ("w:right", "850"),
            ("w:bottom", "1134"),
            ("w:left", "1701"),
            ("w:header", "567"),
            ("w:footer", "567"),
            ("w:gutter", "0"),
        ];
        xml.leaf("w:pgMar", &margins);
        xml.flag("w:titlePg", true);
    });
}

/// The header of the pages from the second on.
fn page_number(xml: &mut Xml) {
    xml.within("w:p", &[], |xml| {
        of_page_number(xml);
        xml.within("w:fldSimple", &[("w:instr", "PAGE")], |xml| {
            xml.within("w:r", &[], |xml| xml.text("w:t", &[], "2"));
        });
    });
}

/// The words at the head of every page, if there are any.
fn mark(xml: &mut Xml, document: &Document) {
    let Some(text) = document.mark() else { return };
    xml.within("w:p", &[], |xml| {
        of_page_number(xml);
        inlines(xml, text);
    });
}

fn of_page_number(xml: &mut Xml) {
    Paragraph { style: Some(Style::PageNumber), ..Paragraph::default() }.write(xml);
}

/// Settings of the document; the order is that of `CT_Settings`.
fn settings(xml: &mut Xml, language: &str) {
    xml.value("w:defaultTabStop", 709);
    xml.flag("w:autoHyphenation", true);
    xml.value("w:consecutiveHyphenLimit", 3);
    xml.flag("w:doNotHyphenateCaps", true);
    xml.value("w:characterSpacingControl", "doNotCompress");
    xml.within("w:compat", &[], |xml| {
        // Without it Word opens the file in the mode of Word 2007.
        let mode = [
            ("w:name", "compatibilityMode"),
            ("w:uri", "http://schemas.microsoft.com/office/word"),
            ("w:val", "15"),
        ];
        xml.leaf("w:compatSetting", &mode);
    });
    xml.leaf("w:themeFontLang", &[("w:val", language)]);
    xml.value("w:decimalSymbol", ",");
    xml.value("w:listSeparator", ";");
}

fn content_types() -> Result<Vec<u8>, DocxError> {
    let mut xml = Xml::new();
    xml.within("Types", &[("xmlns", CONTENT_TYPES)], |xml| {
        let relations = "application/vnd.openxmlformats-package.relationships+xml";
        xml.leaf("Default", &[("Extension", "rels"), ("ContentType", relations)]);
        xml.leaf("Default", &[("Extension", "xml"), ("ContentType", "application/xml")]);
        let core = "application/vnd.openxmlformats-package.core-properties+xml";
        let mut part = |name: &str, kind: &str| {
            xml.leaf("Override", &[("PartName", &format!("/{name}")), ("ContentType", kind)]);
        };
        part(CORE_PART, core);
        for (name, kind) in PARTS {
            part(name, &format!("{WORD}{kind}"));
        }
    });
    xml.done()
}

/// A part of relations: id, kind (empty for the core properties), target.
fn relations(links: &[(&str, &str, &str)]) -> Result<Vec<u8>, DocxError> {
    let mut xml = Xml::new();
    xml.within("Relationships", &[("xmlns", RELATIONSHIPS)], |xml| {
        for (id, kind, target) in links {
            let kind = if kind.is_empty() { CORE.to_owned() } else { format!("{OFFICE}{kind}") };
            xml.leaf("Relationship", &[("Id", id), ("Type", &kind), ("Target", target)]);
        }
    });
    xml.done()
}

/// The properties of the file: the kind of paper, its language, a constant day; no author.
fn properties(document: &Document, language: &str) -> Result<Vec<u8>, DocxError> {
    let mut xml = Xml::new();
    let namespaces = [
        ("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"),
        ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
        ("xmlns:dcterms", "http://purl.org/dc/terms/"),
        ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
    ];
    xml.within("cp:coreProperties", &namespaces, |xml| {
        xml.text("dc:title", &[], &clean(&document.title));
        xml.text("dc:language", &[], language);
        for day in ["dcterms:created", "dcterms:modified"] {
            xml.text(day, &[("xsi:type", "dcterms:W3CDTF")], "1980-01-01T00:00:00Z");
        }
    });
    xml.done()
}

/// A language tag that Word knows; whatever is not a plain tag counts as Russian.
pub(crate) fn language(tag: &str) -> String {
    let mut parts = tag.split('-');
    let lang = parts.next().unwrap_or_default();
    let plain = matches!(lang.len(), 2 | 3) && lang.bytes().all(|b| b.is_ascii_lowercase());
    if lang == "ru" || !plain {
        return "ru-RU".to_owned();
    }
    let region = parts.find(|part| part.len() == 2 && part.bytes().all(|b| b.is_ascii_uppercase()));
    region.map_or_else(|| lang.to_owned(), |region| format!("{lang}-{region}"))
}

#[cfg(test)]
mod tests {
    use super::language;

    #[test]
    fn only_plain_language_tags_reach_the_file() {
        for (tag, written) in
            [("ru", "ru-RU"), ("uz-Latn-UZ", "uz-UZ"), ("tg", "tg"), ("\"/><x", "ru-RU"), ("", "ru-RU")]
        {
            assert_eq!(language(tag), written);
        }
    }
}
