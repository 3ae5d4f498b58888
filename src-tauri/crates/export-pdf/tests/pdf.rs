//! The finished file and images, through the public interface only.

#![allow(clippy::unwrap_used, reason = "a failed step fails the test")]

use std::collections::BTreeMap;
use std::fs;
use std::io::Read;
use std::path::Path;
use std::process::Command;

use himoya_documents::model::{Block, BlockKind, Document, Inline, Row};
use himoya_export_pdf::{Assets, JoinError, Joiner, RenderError, Renderer, pages_of};

/// Names the file that a second process of this test writes.
const OUT: &str = "HIMOYA_TEST_PDF";

fn renderer() -> Renderer {
    let templates = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../templates");
    let font = |style| fs::read(templates.join(format!("fonts/tinos/Tinos-{style}.ttf"))).unwrap();
    Renderer::new(Assets {
        layout: fs::read_to_string(templates.join("layout/court.typ")).unwrap(),
        forms: BTreeMap::new(),
        fonts: ["Regular", "Bold", "Italic", "BoldItalic"].map(font).to_vec(),
    })
    .unwrap()
}

fn text(text: &str) -> Vec<Inline> {
    vec![Inline::Text { text: text.to_owned(), bold: false }]
}

fn document(kinds: Vec<BlockKind>) -> Document {
    let block = |(at, kind)| Block { id: format!("b{at}"), facts: vec![], provisions: vec![], kind };
    Document {
        id: "appeal".into(),
        title: "Жалоба на постановление".into(),
        lang: "ru".into(),
        blocks: kinds.into_iter().enumerate().map(block).collect(),
    }
}

fn par(source: &str) -> BlockKind {
    BlockKind::Paragraph { text: text(source) }
}

fn sample() -> Document {
    let mut kinds = vec![
        BlockKind::Party { text: text("В Приреченский городской суд") },
        BlockKind::Title { text: text("ЖАЛОБА"), subtitle: text("на постановление") },
        BlockKind::Section { number: Some(1), text: text("Основание") },
        par("Ғғ Ӣӣ Ққ Ӯӯ Ҳҳ Ҷҷ Ўў Ңң Өө Үү Әә Іі Ұұ Һһ № « » ₽"),
    ];
    kinds.extend(
        (0..30).map(|_| par(&"Суд установил обстоятельства дела и оценил доказательства. ".repeat(5))),
    );
    kinds.push(BlockKind::Lead { text: text("ПРОШУ:"), centred: true });
    kinds.push(BlockKind::Item { number: 1, text: text("Постановление отменить.") });
    kinds.push(BlockKind::Signature {
        date: vec![Inline::Blank { fact: String::new(), width: 60 }],
        name: text("Б. Ҷ. Қодирзода"),
    });
    document(kinds)
}

/// The file with all its compressed streams opened, as bytes.
fn opened(pdf: &[u8]) -> Vec<u8> {
    let mut out = pdf.to_vec();
    let mark = b"stream\n";
    for at in 0..pdf.len() {
        if pdf[at..].starts_with(mark) {
            let mut stream = Vec::new();
            // Streams that are not compressed fail to open and are in the file as they are.
            let _opened = flate2::read::ZlibDecoder::new(&pdf[at + mark.len()..]).read_to_end(&mut stream);
            out.extend(stream);
        }
    }
    out
}

fn contains(haystack: &[u8], needle: &str) -> bool {
    haystack.windows(needle.len()).any(|window| window == needle.as_bytes())
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    let first = renderer();
    let once = first.render_pdf(&sample()).unwrap();
    first.render_pdf(&document(vec![par("другое")])).unwrap();
    let (again, pages) = first.render_both(&sample()).unwrap();
    let other = renderer();
    assert_eq!(once, again);
    assert_eq!(once, other.render_pdf(&sample()).unwrap());
    assert_eq!(pages, other.render_pages(&sample()).unwrap());
    assert_eq!(pages.svg.len(), once.pages);
}

#[test]
fn another_process_gives_the_same_bytes() {
    let folder = std::env::temp_dir().join(format!("himoya-export-pdf-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let out = folder.join("other.pdf");
    let done = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "writes_for_another_process", "--ignored"])
        .env(OUT, &out)
        .output()
        .unwrap();
    assert!(done.status.success());
    let theirs = fs::read(&out).unwrap();
    fs::remove_dir_all(&folder).unwrap();
    assert!(theirs == renderer().render_pdf(&sample()).unwrap().bytes);
}

#[test]
#[ignore = "run by another_process_gives_the_same_bytes"]
fn writes_for_another_process() {
    let out = std::env::var_os(OUT).expect("the path is given by the other test");
    fs::write(out, renderer().render_pdf(&sample()).unwrap().bytes).unwrap();
}

#[test]
fn the_file_claims_pdf_a_2b_and_is_tagged_and_anonymous() {
    let pdf = renderer().render_pdf(&sample()).unwrap();
    assert!(pdf.pages >= 2);
    let open = opened(&pdf.bytes);
    for needle in [
        "<pdfaid:part>2</pdfaid:part>",
        "<pdfaid:conformance>B</pdfaid:conformance>",
        "/StructTreeRoot",
        "/OutputIntent",
        "(ru-RU)",
        "/H1",
        "/H2",
        "/LBody",
    ] {
        assert!(contains(&open, needle), "{needle} is missing");
    }
    for needle in ["/Author", "dc:creator", "/JavaScript", "/Encrypt", "/EmbeddedFile", "/URI"] {
        assert!(!contains(&open, needle), "{needle} is present");
    }
    assert!(pdf.bytes.len() < 200_000);
}

#[test]
fn two_columns_are_a_table_in_the_tag_tree_and_each_cell_says_its_language() {
    let row = |row, left: &str, right: &str, lang: &str| BlockKind::Pair {
        row,
        text: text(left),
        other: if right.is_empty() { vec![] } else { text(right) },
        lang: lang.into(),
    };
    let kinds = vec![
        row(Row::Head, "По-русски", "Тоҷикӣ", "tg"),
        row(Row::Heading, "Важные даты", "Санаҳои муҳим", "tg"),
        row(Row::Text, "Последний день: 23.11.2026.", "Рӯзи охирин: 23.11.2026.", "tg"),
        row(Row::Text, "Только по-русски.", "", "tg"),
    ];
    let open = opened(&renderer().render_pdf(&document(kinds)).unwrap().bytes);
    let count =
        |needle: &str| open.windows(needle.len()).filter(|window| *window == needle.as_bytes()).count();
    // A type is followed by what else the element says; `/TableHead` or `/TRUE` are no rows.
    let tags = |tag: &str| {
        count(&format!("/S/{tag}/")) + count(&format!("/S /{tag}\n")) + count(&format!("/S/{tag}>"))
    };
    assert_eq!([tags("Table"), tags("TR"), tags("TH"), tags("TD")], [1, 4, 4, 3]);
    assert!(contains(&open, "/Lang(tg)") || contains(&open, "/Lang (tg)"));
    assert!(contains(&open, "/ColSpan"));
}

#[test]
fn letters_of_all_languages_can_be_copied_out() {
    let open = opened(&renderer().render_pdf(&sample()).unwrap().bytes);
    for c in "ҒғӢӣҚқӮӯҲҳҶҷЎўҢңӨөҮүӘәІіҰұҺһ№«»₽".chars() {
        // The table from glyphs to text names each character as UTF-16.
        let code = format!("<{:04X}>", u32::from(c));
        let lower = code.to_lowercase();
        assert!(contains(&open, &code) || contains(&open, &lower), "{c} is not in the text layer");
    }
}

#[test]
fn a_mark_stands_in_the_margin_of_every_page_and_moves_nothing() {
    let renderer = renderer();
    let plain = renderer.render_pages(&sample()).unwrap().svg;
    let marked = renderer.render_pages(&sample().marked("Учебное дело")).unwrap().svg;
    assert!(plain.len() > 1 && plain.len() == marked.len());
    // Letters are drawn as uses of outlines: those of the mark come to each page, the others stay.
    let letters = |svg: &String| svg.matches("<use").count();
    for (plain, marked) in plain.iter().zip(&marked) {
        assert_eq!(letters(marked) - letters(plain), "Учебноедело".chars().count());
    }
}

#[test]
fn the_title_names_the_kind_of_paper_only() {
    let pdf = renderer().render_pdf(&sample()).unwrap();
    assert!(contains(&pdf.bytes, "Жалоба на постановление"));
    let xmp_end = pdf.bytes.windows(12).position(|w| w == b"</x:xmpmeta>").unwrap();
    assert!(!contains(&pdf.bytes[..xmp_end], "Қодирзода"));
}

#[test]
fn a_missing_glyph_is_shown_and_reported() {
    let renderer = renderer();
    let source = "Привет 😀😀 👩‍👧 漢 سلام";
    let pdf = renderer.render_pdf(&document(vec![par(source)])).unwrap();
    let found: Vec<(String, usize)> =
        pdf.substitutions.iter().map(|s| (s.code_point.clone(), s.count)).collect();
    assert!(found.contains(&("U+1F600".to_owned(), 2)), "{found:?}");
    assert!(found.contains(&("U+1F469".to_owned(), 1)));
    assert!(found.contains(&("U+6F22".to_owned(), 1)));
    assert!(found.iter().all(|(code, _)| code != "U+200D"));
    let pages = renderer.render_pages(&document(vec![par(source)])).unwrap();
    assert_eq!(pages.substitutions, pdf.substitutions);
    assert!(contains(&opened(&pdf.bytes), "<25A1>"), "the sign for a missing character is not in the text");
}

#[test]
fn an_empty_document_is_one_empty_page() {
    let pdf = renderer().render_pdf(&document(vec![])).unwrap();
    assert_eq!(pdf.pages, 1);
    assert!(pdf.bytes.starts_with(b"%PDF-1.7"));
    let empty_blocks = vec![
        BlockKind::Party { text: vec![] },
        BlockKind::Notice { text: vec![] },
        BlockKind::Title { text: vec![], subtitle: vec![] },
        par(""),
        BlockKind::Section { number: None, text: vec![] },
        BlockKind::Lead { text: vec![], centred: true },
        BlockKind::Item { number: 1, text: vec![] },
        BlockKind::Signature { date: vec![], name: vec![] },
    ];
    assert_eq!(renderer().render_pdf(&document(empty_blocks)).unwrap().pages, 1);
}

#[test]
fn an_endless_word_and_a_heap_of_marks_are_written() {
    let renderer = renderer();
    let word = document(vec![par(&"ж".repeat(70_000))]);
    assert!(renderer.render_pdf(&word).unwrap().pages > 10);
    let heap = document(vec![par(&format!("а{}", "\u{301}".repeat(70_000)))]);
    assert!(renderer.render_pdf(&heap).unwrap().pages >= 1);
    let glued = document(vec![par(&"ст.\u{a0}18.8\u{a0}КоАП\u{a0}".repeat(8_000))]);
    assert!(renderer.render_pdf(&glued).unwrap().pages > 10);
    // The thread lives on.
    assert_eq!(renderer.render_pdf(&document(vec![par("Далее.")])).unwrap().pages, 1);
}

#[test]
fn signs_of_direction_and_line_ends_do_no_harm() {
    let source = "а\u{202e}б\u{2028}в\u{2029}г\u{85}д\u{b}е\u{c}ж\u{0}з\u{feff}и\u{2066}к";
    let pdf = renderer().render_pdf(&document(vec![par(source)])).unwrap();
    assert_eq!((pdf.pages, pdf.substitutions.len()), (1, 0));
}

#[test]
fn many_callers_share_one_renderer() {
    let renderer = renderer();
    let expected = renderer.render_pdf(&sample()).unwrap();
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| assert!(renderer.render_pdf(&sample()).unwrap() == expected));
        }
    });
}

fn joined(parts: &[(&[u8], usize)]) -> (Vec<u8>, usize) {
    let mut file = Vec::new();
    let mut joiner = Joiner::new(&mut file).unwrap();
    for (pdf, times) in parts {
        joiner.add(pdf.to_vec(), *times).unwrap();
    }
    let pages = joiner.finish("Для печати").unwrap();
    (file, pages)
}

#[test]
fn parts_are_joined_in_their_order_with_their_copies_and_the_same_parts_give_the_same_bytes() {
    let renderer = renderer();
    let long = renderer.render_pdf(&sample()).unwrap();
    let short = renderer.render_pdf(&document(vec![par("Лист с именем")])).unwrap();
    assert!(long.pages > 1);
    let parts: [(&[u8], usize); 3] = [(&short.bytes, 1), (&long.bytes, 2), (&short.bytes, 1)];
    let (file, pages) = joined(&parts);
    assert_eq!(pages, 2 + 2 * long.pages);
    assert_eq!(pages_of(&file).unwrap(), pages);
    // Copies share what they show.
    assert!(file.len() < 2 * (long.bytes.len() + short.bytes.len()), "{}", file.len());
    assert_eq!(joined(&parts).0, file);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("joined.pdf");
    fs::write(&path, &file).unwrap();
    let checked = Command::new("qpdf").arg("--check").arg(&path).output().unwrap();
    assert!(checked.status.success(), "{}", String::from_utf8_lossy(&checked.stderr));
    let read = Command::new("pdftotext").arg("-layout").arg(&path).arg("-").output().unwrap();
    let read = String::from_utf8(read.stdout).unwrap();
    let sheets: Vec<&str> = read.trim_end_matches('\u{c}').split('\u{c}').collect();
    let shown: Vec<bool> = sheets.iter().map(|sheet| sheet.contains("Лист с именем")).collect();
    let mut wanted = vec![false; pages];
    (wanted[0], wanted[pages - 1]) = (true, true);
    assert_eq!(shown, wanted);
}

#[test]
fn a_part_that_is_no_pdf_is_named_by_its_place() {
    let short = renderer().render_pdf(&document(vec![par("Лист")])).unwrap();
    let mut joiner = Joiner::new(Vec::new()).unwrap();
    joiner.add(short.bytes, 1).unwrap();
    let error = joiner.add(b"not a file".to_vec(), 1).unwrap_err();
    assert!(matches!(error, JoinError::Render(RenderError::Part { at: 1 })), "{error:?}");
}
