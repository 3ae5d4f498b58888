//! The file as Word gets it: parts, relations, order of elements, ids, numbers, and what hostile text leaves.

#![allow(clippy::unwrap_used, reason = "a failed step fails the test")]

mod support;

use std::collections::BTreeSet;

use himoya_documents::model::Row;
use himoya_documents::model::{BlockKind, Inline};
use himoya_export_docx::{DocxError, render_docx};
use support::{Element, Parts, bold, document, every_kind, item, lead, open, pair, paragraphs, text, words};

/// The children that an element may have, in the order of ECMA-376 part 1, annex A. An element that is not here
/// may have none; `*` stands for text.
const ORDER: &[(&str, &str)] = &[
    ("w:document", "w:background w:body"),
    ("w:hdr", "w:p w:tbl w:sdt"),
    ("w:p", "w:pPr|w:r w:hyperlink w:fldSimple w:bookmarkStart w:bookmarkEnd"),
    ("w:r", "w:rPr|w:t w:tab w:br w:noBreakHyphen w:fldChar w:instrText"),
    ("w:fldSimple", "w:fldData|w:r"),
    ("w:t", "*"),
    (
        "w:pPr",
        "w:pStyle|w:keepNext|w:keepLines|w:pageBreakBefore|w:framePr|w:widowControl|w:numPr|w:suppressLineNumbers|\
         w:pBdr|w:shd|w:tabs|w:suppressAutoHyphens|w:kinsoku|w:wordWrap|w:overflowPunct|w:topLinePunct|w:autoSpaceDE|\
         w:autoSpaceDN|w:bidi|w:adjustRightInd|w:snapToGrid|w:spacing|w:ind|w:contextualSpacing|w:mirrorIndents|\
         w:suppressOverlap|w:jc|w:textDirection|w:textAlignment|w:textboxTightWrap|w:outlineLvl|w:divId|w:cnfStyle|\
         w:rPr|w:sectPr|w:pPrChange",
    ),
    (
        "w:rPr",
        "w:rStyle|w:rFonts|w:b|w:bCs|w:i|w:iCs|w:caps|w:smallCaps|w:strike|w:dstrike|w:outline|w:shadow|w:emboss|\
         w:imprint|w:noProof|w:snapToGrid|w:vanish|w:webHidden|w:color|w:spacing|w:w|w:kern|w:position|w:sz|w:szCs|\
         w:highlight|w:u|w:effect|w:bdr|w:shd|w:fitText|w:vertAlign|w:rtl|w:cs|w:em|w:lang|w:eastAsianLayout|\
         w:specVanish|w:oMath",
    ),
    ("w:numPr", "w:ilvl|w:numId|w:numberingChange|w:ins"),
    ("w:pBdr", "w:top|w:left|w:bottom|w:right|w:between|w:bar"),
    ("w:tabs", "w:tab"),
    (
        "w:sectPr",
        "w:headerReference w:footerReference|w:footnotePr|w:endnotePr|w:type|w:pgSz|w:pgMar|w:paperSrc|w:pgBorders|\
         w:lnNumType|w:pgNumType|w:cols|w:formProt|w:vAlign|w:noEndnote|w:titlePg|w:textDirection|w:bidi|\
         w:rtlGutter|w:docGrid|w:printerSettings|w:sectPrChange",
    ),
    (
        "w:tblPr",
        "w:tblStyle|w:tblpPr|w:tblOverlap|w:bidiVisual|w:tblStyleRowBandSize|w:tblStyleColBandSize|w:tblW|w:jc|\
         w:tblCellSpacing|w:tblInd|w:tblBorders|w:shd|w:tblLayout|w:tblCellMar|w:tblLook|w:tblCaption|\
         w:tblDescription|w:tblPrChange",
    ),
    ("w:tbl", "w:tblPr|w:tblGrid|w:tr"),
    ("w:tblBorders", "w:top|w:left|w:start|w:bottom|w:right|w:end|w:insideH|w:insideV"),
    ("w:tblCellMar", "w:top|w:left|w:start|w:bottom|w:right|w:end"),
    ("w:tblGrid", "w:gridCol|w:tblGridChange"),
    ("w:tr", "w:tblPrEx|w:trPr|w:tc"),
    // These stand in any order.
    ("w:trPr", "w:cantSplit w:tblHeader w:trHeight w:jc"),
    ("w:tc", "w:tcPr|w:p w:tbl"),
    (
        "w:tcPr",
        "w:cnfStyle|w:tcW|w:gridSpan|w:hMerge|w:vMerge|w:tcBorders|w:shd|w:noWrap|w:tcMar|w:textDirection|\
         w:tcFitText|w:vAlign|w:hideMark",
    ),
    ("w:numbering", "w:numPicBullet|w:abstractNum|w:num|w:numIdMacAtCleanup"),
    ("w:abstractNum", "w:nsid|w:multiLevelType|w:tmpl|w:name|w:styleLink|w:numStyleLink|w:lvl"),
    (
        "w:lvl",
        "w:start|w:numFmt|w:lvlRestart|w:pStyle|w:isLgl|w:suff|w:lvlText|w:lvlPicBulletId|w:legacy|w:lvlJc|w:pPr|\
         w:rPr",
    ),
    ("w:num", "w:abstractNumId|w:lvlOverride"),
    ("w:lvlOverride", "w:startOverride|w:lvl"),
    ("w:styles", "w:docDefaults|w:latentStyles|w:style"),
    ("w:docDefaults", "w:rPrDefault|w:pPrDefault"),
    ("w:rPrDefault", "w:rPr"),
    ("w:pPrDefault", "w:pPr"),
    (
        "w:style",
        "w:name|w:aliases|w:basedOn|w:next|w:link|w:autoRedefine|w:hidden|w:uiPriority|w:semiHidden|\
         w:unhideWhenUsed|w:qFormat|w:locked|w:personal|w:personalCompose|w:personalReply|w:rsid|w:pPr|w:rPr|\
         w:tblPr|w:trPr|w:tcPr|w:tblStylePr",
    ),
    (
        "w:settings",
        "w:writeProtection|w:view|w:zoom|w:removePersonalInformation|w:removeDateAndTime|w:mirrorMargins|\
         w:alignBordersAndEdges|w:proofState|w:defaultTabStop|w:autoHyphenation|w:consecutiveHyphenLimit|\
         w:hyphenationZone|w:doNotHyphenateCaps|w:evenAndOddHeaders|w:characterSpacingControl|w:footnotePr|\
         w:endnotePr|w:compat|w:docVars|w:rsids|w:themeFontLang|w:clrSchemeMapping|w:decimalSymbol|w:listSeparator",
    ),
    ("w:compat", "w:compatSetting"),
    ("Types", "Default|Override"),
    ("Relationships", "Relationship"),
    (
        "cp:coreProperties",
        // These stand in any order.
        "dc:title dc:language dcterms:created dcterms:modified",
    ),
    ("dc:title", "*"),
    ("dc:language", "*"),
    ("dcterms:created", "*"),
    ("dcterms:modified", "*"),
];

/// Elements of which a parent may have several.
const REPEATED: &[&str] = &[
    "w:p",
    "w:r",
    "w:t",
    "w:tab",
    "w:headerReference",
    "w:abstractNum",
    "w:num",
    "w:lvlOverride",
    "w:lvl",
    "w:style",
    "w:compatSetting",
    "w:tbl",
    "w:gridCol",
    "w:tr",
    "w:tc",
    "Default",
    "Override",
    "Relationship",
];

/// What stands against the schema in an element and all below it.
fn disorder(part: &str, element: &Element, found: &mut Vec<String>) {
    let place = |what: String| format!("{part}: {}: {what}", element.name);
    let allowed = ORDER.iter().find(|(name, _)| *name == element.name).map_or("", |(_, children)| children);
    let groups: Vec<Vec<&str>> = match element.name.as_str() {
        // The section closes the body.
        "w:body" => vec![vec!["w:p", "w:tbl"], vec!["w:sectPr"]],
        _ => allowed.split('|').map(|group| group.split_whitespace().collect()).collect(),
    };
    let mut last = 0;
    let mut seen = BTreeSet::new();
    for child in &element.children {
        match groups.iter().position(|group| group.contains(&child.name.as_str())) {
            None => found.push(place(format!("{} may not stand here", child.name))),
            Some(at) if at < last => found.push(place(format!("{} comes too late", child.name))),
            Some(at) => last = at,
        }
        if !seen.insert(&child.name) && !REPEATED.contains(&child.name.as_str()) {
            found.push(place(format!("{} stands twice", child.name)));
        }
        disorder(part, child, found);
    }
    if !element.text.is_empty() && allowed != "*" {
        found.push(place("text may not stand here".to_owned()));
    }
}

fn every_disorder(parts: &Parts) -> Vec<String> {
    let mut found = Vec::new();
    parts.iter().for_each(|(name, root)| disorder(name, root, &mut found));
    found
}

#[test]
fn every_element_stands_where_the_schema_has_it() {
    let parts = open(&render_docx(&every_kind()).unwrap());
    assert_eq!(parts.len(), 10);
    assert_eq!(every_disorder(&parts), Vec::<String>::new());
}

#[test]
fn the_check_of_order_finds_what_is_wrong() {
    let named = |name: &str, children| Element { name: name.to_owned(), children, ..Element::default() };
    let leaf = |name: &str| named(name, vec![]);
    for (wrong, faults) in [
        (named("w:pPr", vec![leaf("w:jc"), leaf("w:pStyle")]), 1),
        (named("w:pPr", vec![leaf("w:jc"), leaf("w:jc")]), 1),
        (named("w:rPr", vec![leaf("w:sz"), leaf("w:rFonts"), leaf("w:p")]), 2),
        (named("w:body", vec![leaf("w:sectPr"), leaf("w:p")]), 1),
        (named("w:lvl", vec![leaf("w:lvlText"), leaf("w:suff")]), 1),
        (named("w:unheard", vec![leaf("w:p")]), 1),
    ] {
        let mut found = Vec::new();
        disorder("part", &wrong, &mut found);
        assert_eq!(found.len(), faults, "{found:?}");
    }
}

#[test]
fn parts_types_relations_and_ids_are_complete() {
    let parts = open(&render_docx(&every_kind()).unwrap());
    let types = &parts["[Content_Types].xml"];
    let overrides: BTreeSet<String> =
        types.named("Override").map(|part| part.attribute("PartName")[1..].to_owned()).collect();
    let wanted: BTreeSet<String> =
        parts.keys().filter(|name| !name.ends_with(".rels") && !name.starts_with('[')).cloned().collect();
    assert_eq!(overrides, wanted);
    for (file, folder) in [("_rels/.rels", ""), ("word/_rels/document.xml.rels", "word/")] {
        for relation in parts[file].named("Relationship") {
            let target = format!("{folder}{}", relation.attribute("Target"));
            assert!(parts.contains_key(&target), "{file} leads to {target}, which is not there");
        }
    }
    let mut used = BTreeSet::new();
    for reference in parts["word/document.xml"].all("w:headerReference") {
        used.insert(reference.attribute("r:id").to_owned());
    }
    let relations = &parts["word/_rels/document.xml.rels"];
    for id in used {
        let relation = relations.named("Relationship").find(|one| one.attribute("Id") == id).unwrap();
        assert!(relation.attribute("Type").ends_with("/header"));
    }
    for (part, element, id) in [
        ("word/styles.xml", "w:style", "w:styleId"),
        ("word/numbering.xml", "w:num", "w:numId"),
        ("word/numbering.xml", "w:abstractNum", "w:abstractNumId"),
        ("word/_rels/document.xml.rels", "Relationship", "Id"),
        ("_rels/.rels", "Relationship", "Id"),
    ] {
        let ids: Vec<&str> = parts[part].named(element).map(|one| one.attribute(id)).collect();
        let different: BTreeSet<&str> = ids.iter().copied().collect();
        assert!(!ids.is_empty() && ids.len() == different.len(), "{part}: {id} {ids:?}");
    }
}

#[test]
fn every_style_and_list_that_is_used_is_there() {
    let parts = open(&render_docx(&every_kind()).unwrap());
    let styles = &parts["word/styles.xml"];
    let known: BTreeSet<&str> = styles.named("w:style").map(|style| style.attribute("w:styleId")).collect();
    let names: BTreeSet<&str> = styles.all("w:name").map(|name| name.attribute("w:val")).collect();
    assert_eq!(names.len(), known.len(), "no two styles have one name");
    for part in ["word/document.xml", "word/header1.xml", "word/header2.xml", "word/styles.xml"] {
        for reference in ["w:pStyle", "w:rStyle", "w:basedOn", "w:next"] {
            for style in parts[part].all(reference) {
                assert!(known.contains(style.attribute("w:val")), "{part}: {reference}");
            }
        }
    }
    let lists: BTreeSet<&str> =
        parts["word/numbering.xml"].named("w:num").map(|list| list.attribute("w:numId")).collect();
    let used: BTreeSet<&str> =
        parts["word/document.xml"].all("w:numId").map(|list| list.attribute("w:val")).collect();
    assert_eq!(lists, used);
}

#[test]
fn a_mark_stands_at_the_head_of_every_page_and_in_no_paragraph() {
    let parts = open(&render_docx(&every_kind().marked("Учебное дело")).unwrap());
    assert_eq!(words(&parts["word/header1.xml"]), "2Учебное дело");
    assert_eq!(words(&parts["word/header2.xml"]), "Учебное дело");
    assert_eq!(paragraphs(&parts), paragraphs(&open(&render_docx(&every_kind()).unwrap())));
}

#[test]
fn the_page_is_the_page_of_a_court_paper() {
    let parts = open(&render_docx(&every_kind()).unwrap());
    let section = parts["word/document.xml"].all("w:sectPr").next().unwrap();
    let of = |name: &str, key: &str| section.all(name).next().unwrap().attribute(key).parse::<f64>().unwrap();
    let mm = |twips: f64| (twips / 1440.0 * 25.4).round();
    assert_eq!([mm(of("w:pgSz", "w:w")), mm(of("w:pgSz", "w:h"))], [210.0, 297.0]);
    let margins = ["w:left", "w:right", "w:top", "w:bottom"].map(|side| mm(of("w:pgMar", side)));
    assert_eq!(margins, [30.0, 15.0, 20.0, 20.0]);
    assert!(section.all("w:titlePg").next().is_some());
    assert_eq!(parts["word/header1.xml"].all("w:fldSimple").next().unwrap().attribute("w:instr"), "PAGE");
    assert!(words(&parts["word/header2.xml"]).is_empty());
    let styles = &parts["word/styles.xml"];
    assert_eq!(styles.all("w:lang").next().unwrap().attribute("w:val"), "ru-RU");
    assert_eq!(styles.all("w:rFonts").next().unwrap().attribute("w:ascii"), "Times New Roman");
    assert!(parts["word/settings.xml"].all("w:autoHyphenation").next().is_some());
    assert!(styles.all("w:widowControl").next().is_some());
}

#[test]
fn a_short_paper_is_set_in_14_points_and_a_long_one_in_12() {
    let size = |kinds: Vec<BlockKind>| {
        let parts = open(&render_docx(&document(kinds)).unwrap());
        parts["word/styles.xml"].all("w:sz").next().unwrap().attribute("w:val").to_owned()
    };
    let line = "Суд установил обстоятельства и оценил доказательства по делу полностью. ";
    assert_eq!(size(vec![BlockKind::Paragraph { text: text(&line.repeat(20)) }]), "28");
    assert_eq!(size(vec![BlockKind::Paragraph { text: text(&line.repeat(50)) }]), "24");
}

#[test]
fn no_block_loses_or_moves_its_words() {
    let parts = open(&render_docx(&every_kind()).unwrap());
    let found: Vec<String> = paragraphs(&parts).into_iter().map(|line| line.trim().to_owned()).collect();
    assert_eq!(
        found,
        [
            "В\u{a0}Приреченский городской суд",
            "Заявитель: Қодирзода Баҳром Ҷамшедович",
            "Жалоба рассматривается в течение суток.",
            "ЖАЛОБА",
            "на постановление",
            "Обстоятельства",
            "Тўраев Улуғбек, Бөкөнбаев Үсөн; O\u{2bb}zbek, ч.\u{a0}1 ст.\u{a0}30.3; тел. __________________.",
            "1. Первое",
            "Довод жирный довод.",
            "2. Второе",
            "ПРОШУ:",
            "1. Отменить.",
            "2. Прекратить.",
            "Приложение:",
            "1. Копия.",
            "По-русски",
            "Oʻzbek",
            "Кому звонить",
            "Kimga qoʻngʻiroq qilish kerak",
            "Только по-русски",
            "01.12.2026 \t /\u{a0}Б.\u{a0}Ҷ.\u{a0}Қодирзода\u{a0}/",
            "Доверитель:",
            "(фамилия, имя, отчество и подпись собственноручно, разборчиво и полностью, без сокращений)",
        ]
    );
}

#[test]
fn numbers_restart_after_each_lead_and_40_members_are_counted() {
    let mut kinds = vec![lead("ПРОШУ:", true)];
    kinds.extend((1..=40).map(|number| item(number, "Пункт.")));
    kinds.push(lead("Приложение:", false));
    kinds.extend((1..=3).map(|number| item(number, "Копия.")));
    kinds.push(item(7, "С пропуском."));
    let lines = paragraphs(&open(&render_docx(&document(kinds)).unwrap()));
    assert_eq!(lines[40], "40. Пункт.");
    assert_eq!(lines[42..], ["1. Копия.", "2. Копия.", "3. Копия.", "7. С пропуском."]);
}

#[test]
fn the_same_document_gives_the_same_bytes_and_names_nobody() {
    let bytes = render_docx(&every_kind()).unwrap();
    assert!(bytes == render_docx(&every_kind()).unwrap());
    let parts = open(&bytes);
    let properties = words(&parts["docProps/core.xml"]);
    assert_eq!(properties, "Пробаru-RU1980-01-01T00:00:00Z1980-01-01T00:00:00Z");
    for (name, part) in &parts {
        assert!(name == "word/document.xml" || !words(part).contains("Қодирзода"), "{name}");
    }
}

#[test]
fn hostile_text_is_text() {
    let hostile = [
        "</w:t></w:r></w:p><w:p>",
        "<!-- --> <?xml?> <![CDATA[x]]>",
        "&amp; & &#0; \"'",
        "{{x}} #read(\"/etc/passwd\")",
        "а\u{0}б\u{1b}в\u{b}г\u{fffe}д\u{202e}е\u{2066}ж",
        "строка\r\nстрока\u{2028}строка",
    ];
    for source in hostile {
        let kinds = vec![
            BlockKind::Party { text: text(source) },
            BlockKind::Title { text: text(source), subtitle: text(source) },
            BlockKind::Section { number: Some(1), text: bold(source) },
            item(1, source),
            BlockKind::Signature { date: text(source), name: text(source) },
        ];
        let mut hostile = document(kinds);
        hostile.title = source.to_owned();
        hostile.lang = source.to_owned();
        let bytes = render_docx(&hostile).unwrap();
        let parts = open(&bytes);
        assert_eq!(every_disorder(&parts), Vec::<String>::new());
        let clean: String = source
            .chars()
            .filter(|c| !matches!(c, '\u{0}' | '\u{1b}' | '\u{202e}' | '\u{2066}'))
            .map(|c| {
                if c == '\u{fffe}' {
                    '□'
                } else if c.is_control() || c == '\u{2028}' {
                    ' '
                } else {
                    c
                }
            })
            .collect();
        let all = paragraphs(&parts).join("\n");
        assert_eq!(all.matches(&clean).count(), 7, "{source:?} in {all:?}");
    }
}

#[test]
fn a_word_of_200_letters_and_a_paper_without_blocks_are_written() {
    let name = "Ш".repeat(200);
    let kinds = vec![BlockKind::Party { text: text(&name) }, item(1, &name)];
    let lines = paragraphs(&open(&render_docx(&document(kinds)).unwrap()));
    assert_eq!(lines, [name.clone(), format!("1. {name}")]);
    let empty = open(&render_docx(&document(vec![])).unwrap());
    assert_eq!(every_disorder(&empty), Vec::<String>::new());
}

#[test]
fn a_paper_has_limits() {
    let long = document(vec![BlockKind::Paragraph { text: text(&"я ".repeat(600_000)) }]);
    assert_eq!(render_docx(&long), Err(DocxError::TooLong));
    for error in [DocxError::TooLong, DocxError::Defect] {
        assert!(error.what().ends_with('.') && error.what_to_do().ends_with('.'));
    }
}

#[test]
fn a_ruled_line_is_underscores_of_its_length_in_a_style_of_its_own() {
    let blank = |width| Inline::Blank { fact: String::new(), width };
    let kinds = vec![BlockKind::Paragraph { text: vec![blank(50), blank(300)] }];
    let parts = open(&render_docx(&document(kinds)).unwrap());
    let rules: Vec<String> = parts["word/document.xml"]
        .all("w:r")
        .filter(|run| run.all("w:rStyle").next().is_some())
        .map(words)
        .collect();
    assert_eq!(rules, ["_".repeat(10), "_".repeat(60)]);
}

#[test]
fn lines_come_closer_when_that_saves_a_nearly_empty_page() {
    let line = |lines: usize| {
        let one = BlockKind::Paragraph {
            text: text("Строка текста, которая не переносится и стоит одна.")
        };
        let parts = open(&render_docx(&document(vec![one; lines])).unwrap());
        let styles = &parts["word/styles.xml"];
        let spacing = styles.all("w:pPrDefault").next().unwrap().all("w:spacing").next().unwrap();
        spacing.attribute("w:line").to_owned()
    };
    // 46 lines fill a page at the normal distance, 52 at the tight one; the fifth page is saved though it is no accident.
    assert_eq!([line(44), line(48), line(60)], ["271", "240", "271"]);
    assert_eq!([line(146), line(190)], ["271", "240"]);
}

#[test]
fn two_columns_are_a_table_whose_head_repeats_and_whose_cells_say_their_language() {
    let parts = open(&render_docx(&every_kind()).unwrap());
    let body = &parts["word/document.xml"];
    let table = body.all("w:tbl").next().unwrap();
    let rows: Vec<&Element> = table.named("w:tr").collect();
    let heads: Vec<bool> = rows.iter().map(|row| row.all("w:tblHeader").next().is_some()).collect();
    assert_eq!(heads, [true, false, false]);
    assert!(rows.iter().all(|row| row.all("w:cantSplit").next().is_some()));
    let langs: Vec<Vec<&str>> = rows
        .iter()
        .map(|row| {
            let lang =
                |cell: &'_ Element| cell.all("w:lang").next().map(|lang| lang.attribute("w:val").to_owned());
            row.named("w:tc").map(|cell| if lang(cell).is_some() { "uz" } else { "" }).collect()
        })
        .collect();
    assert_eq!(langs, [vec!["", "uz"], vec!["", "uz"], vec![""]]);
    assert!(table.all("w:lang").all(|lang| lang.attribute("w:val") == "uz"));
    let width = |element: &Element, key| element.attribute(key).parse::<u32>().unwrap();
    let grid: u32 = table.all("w:gridCol").map(|column| width(column, "w:w")).sum();
    for row in &rows {
        let cells: u32 = row.all("w:tcW").map(|cell| width(cell, "w:w")).sum();
        assert_eq!(cells, grid, "every row is as wide as the table");
    }
    assert_eq!(table.all("w:gridSpan").map(|span| span.attribute("w:val")).collect::<Vec<_>>(), ["2"]);
}

#[test]
fn a_heading_in_a_table_keeps_with_its_row_and_a_paper_does_not_end_with_a_table() {
    let rows = vec![pair(Row::Heading, "Раздел", "Boʻlim"), pair(Row::Text, "Строка.", "Satr.")];
    let parts = open(&render_docx(&document(rows)).unwrap());
    assert_eq!(every_disorder(&parts), Vec::<String>::new());
    let body = parts["word/document.xml"].named("w:body").next().unwrap();
    let names: Vec<&str> = body.children.iter().map(|child| child.name.as_str()).collect();
    assert_eq!(names, ["w:tbl", "w:p", "w:sectPr"]);
    let styles: Vec<&str> = body.all("w:pStyle").map(|style| style.attribute("w:val")).collect();
    assert_eq!(styles, ["PaperCellHeading", "PaperCellHeading", "PaperCell", "PaperCell"]);
    let style = |id: &str| {
        parts["word/styles.xml"]
            .named("w:style")
            .find(|style| style.attribute("w:styleId") == id)
            .unwrap()
            .clone()
    };
    assert!(style("PaperCellHeading").all("w:keepNext").next().is_some());
    assert!(style("PaperCell").all("w:keepNext").next().is_none());
}

#[test]
fn a_second_head_begins_a_second_table() {
    let rows = vec![
        pair(Row::Head, "По-русски", "Oʻzbek"),
        pair(Row::Text, "Строка.", "Satr."),
        pair(Row::Head, "По-русски", "Oʻzbek"),
    ];
    let parts = open(&render_docx(&document(rows)).unwrap());
    assert_eq!(parts["word/document.xml"].all("w:tbl").count(), 2);
}
