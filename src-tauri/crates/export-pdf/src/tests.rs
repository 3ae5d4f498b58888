//! What stands on the pages, read from the frames before they become a file.

#![allow(clippy::unwrap_used, reason = "a failed step fails the test")]

use std::fs;
use std::path::{Path, PathBuf};

use himoya_documents::model::{Block, BlockKind, Document, Inline, Row};
use typst::layout::{Frame, FrameItem, Point};
use typst_layout::PagedDocument;

use super::*;
use crate::engine::guarded;

/// Header and body are parted here, in points from the top of the sheet (the top margin is 56.7).
const BODY_TOP: f64 = 54.0;

/// A compiler over the real layout and fonts.
struct Bench {
    engine: Engine,
    glyphs: Glyphs,
}

impl Bench {
    fn new() -> Self {
        let assets = assets();
        let (fonts, coverages, family) = world::read_fonts(assets.fonts).unwrap();
        let engine = Engine::new(Paper::new(assets.layout, assets.forms, fonts).unwrap(), family).unwrap();
        Self { engine, glyphs: Glyphs::new(coverages) }
    }

    fn pages(&mut self, kinds: Vec<BlockKind>) -> Vec<PageText> {
        let sheet = Sheet::new(&document(kinds), &self.glyphs).unwrap();
        read(&self.engine.layout(&sheet).unwrap().0)
    }
}

/// Text of a page in the order of its frames, and its lines from top to bottom.
#[derive(Debug)]
struct PageText {
    header: String,
    body: String,
    lines: Vec<(f64, String)>,
    /// Right end of the text furthest to the right, in points.
    right: f64,
    /// Lowest base line, in points.
    bottom: f64,
}

impl PageText {
    fn last_line(&self) -> &str {
        self.lines.last().map_or("", |(_, text)| text)
    }
}

fn templates() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../templates")
}

fn assets() -> Assets {
    let form = |name: &str| {
        let text = fs::read_to_string(templates().join(format!("layout/{name}.typ"))).unwrap();
        (name.to_owned(), text)
    };
    let font = |style| fs::read(templates().join(format!("fonts/tinos/Tinos-{style}.ttf"))).unwrap();
    Assets {
        layout: fs::read_to_string(templates().join("layout/court.typ")).unwrap(),
        forms: ["sheet", "desk"].map(form).into(),
        fonts: ["Regular", "Bold", "Italic", "BoldItalic"].map(font).to_vec(),
    }
}

fn text(text: &str) -> Vec<Inline> {
    vec![Inline::Text { text: text.to_owned(), bold: false }]
}

fn par(source: &str) -> BlockKind {
    BlockKind::Paragraph { text: text(source) }
}

fn item(number: u32, source: &str) -> BlockKind {
    BlockKind::Item { number, text: text(source) }
}

fn signature(name: &str) -> BlockKind {
    BlockKind::Signature { date: text("01.12.2026"), name: text(name) }
}

fn document(kinds: Vec<BlockKind>) -> Document {
    let block = |(at, kind)| Block { id: format!("b{at}"), facts: vec![], provisions: vec![], kind };
    Document {
        id: "test".into(),
        title: "Проба".into(),
        lang: "ru".into(),
        blocks: kinds.into_iter().enumerate().map(block).collect(),
    }
}

/// Running text of a length that fills about `lines` lines.
fn filler(lines: usize) -> String {
    "Суд установил обстоятельства и оценил доказательства по делу полностью. ".repeat(lines)
}

fn read(document: &PagedDocument) -> Vec<PageText> {
    document.pages().iter().map(|page| read_page(&page.frame)).collect()
}

fn read_page(frame: &Frame) -> PageText {
    let mut items = Vec::new();
    walk(frame, Point::zero(), &mut items);
    let mut page =
        PageText { header: String::new(), body: String::new(), lines: vec![], right: 0.0, bottom: 0.0 };
    for (at, width, text) in items {
        let (x, y) = (at.x.to_pt(), at.y.to_pt());
        if y < BODY_TOP {
            page.header.push_str(&text);
            continue;
        }
        page.body.push_str(&text);
        page.right = page.right.max(x + width);
        page.bottom = page.bottom.max(y);
        match page.lines.iter_mut().find(|(line, _)| (line - y).abs() < 1.0) {
            Some((_, line)) => line.push_str(&text),
            None => page.lines.push((y, text)),
        }
    }
    page.lines.sort_by(|a, b| a.0.total_cmp(&b.0));
    page
}

fn walk(frame: &Frame, origin: Point, out: &mut Vec<(Point, f64, String)>) {
    for (at, item) in frame.items() {
        match item {
            FrameItem::Group(group) => walk(&group.frame, origin + *at, out),
            FrameItem::Text(text) => out.push((origin + *at, text.width().to_pt(), text.text.to_string())),
            _ => {}
        }
    }
}

/// Text without spaces and the hyphens of divided words.
fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && *c != '\u{ad}').collect()
}

fn whole(pages: &[PageText]) -> String {
    squeezed(&pages.iter().map(|page| page.body.as_str()).collect::<String>())
}

#[test]
fn what_looks_like_code_stands_as_written() {
    let hostile = [
        "#import \"x\"",
        "#read(\"/main.typ\")",
        "$x$",
        "{{x}}",
        "{{{x}}}",
        "**a** _b_ *c*",
        "<script>alert(1)</script>",
        "[",
        "]",
        "@a",
        "// нет",
        "/* нет */",
        "`raw` ```raw```",
        "= заголовок",
        "- пункт",
        "+ пункт",
        "\\ \\u{41} \\#",
        "\"кавычки\" 'и' --- ...",
        "https://example.org/?a=b&c",
        "<label>",
        "\",\"blocks\":[]}",
    ];
    let mut bench = Bench::new();
    for source in hostile {
        let kinds = vec![
            BlockKind::Party { text: text(source) },
            BlockKind::Title { text: text(source), subtitle: text(source) },
            BlockKind::Section { number: Some(1), text: text(source) },
            par(source),
            item(1, source),
            signature(source),
        ];
        let body = whole(&bench.pages(kinds));
        assert_eq!(body.matches(&squeezed(source)).count(), 7, "{source} in {body}");
    }
}

#[test]
fn every_letter_of_the_five_languages_is_set() {
    let mut bench = Bench::new();
    let letters = "ЁёҒғӢӣҚқӮӯҲҳҶҷЎўҢңӨөҮүӘәІіҰұҺһ ʻʼ‘’ OʻZBEK № « » „ “ – — … ₽ § ° ×";
    let sheet = Sheet::new(&document(vec![par(letters)]), &bench.glyphs).unwrap();
    assert_eq!(sheet.substitutions, []);
    let body = whole(&bench.pages(vec![par(letters)]));
    assert_eq!(body, squeezed(letters));
}

#[test]
fn no_block_loses_or_moves_its_text() {
    let mut bench = Bench::new();
    let mut kinds = vec![
        BlockKind::Party { text: text("В Приреченский городской суд") },
        BlockKind::Party {
            text: text("Заявитель: Қодирзода Баҳром Ҷамшедович, 12.03.1994 года рождения")
        },
        BlockKind::Notice {
            text: text("Жалоба рассматривается в течение суток.")
        },
        BlockKind::Title { text: text("ЖАЛОБА"), subtitle: text("на постановление") },
        BlockKind::Section {
            number: Some(1), text: text("Право на переводчика нарушено")
        },
    ];
    kinds.extend((0..30).map(|at| par(&format!("{at}. {}", filler(4)))));
    kinds.push(BlockKind::Lead { text: text("ПРОШУ:"), centred: true });
    kinds.extend((1..=3).map(|at| item(at, &format!("Просьба. {}", filler(2)))));
    kinds.push(BlockKind::Lead { text: text("Приложение:"), centred: false });
    kinds.extend((1..=12).map(|at| item(at, "Копия постановления, 3 л., 1 экз.")));
    kinds.push(signature("Б. Ҷ. Қодирзода"));
    let expected: String = kinds.iter().map(as_read).collect();
    let pages = bench.pages(kinds);
    assert!(pages.len() > 2);
    assert_eq!(whole(&pages), squeezed(&expected));
}

/// A block as its text stands on the page: with the number of a ground or item and the slashes of a signature.
fn as_read(kind: &BlockKind) -> String {
    let plain = |inlines: &[Inline]| -> String {
        inlines
            .iter()
            .map(|inline| match inline {
                Inline::Text { text, .. } => text.as_str(),
                Inline::Blank { .. } => "",
            })
            .collect()
    };
    match kind {
        BlockKind::Party { text }
        | BlockKind::Mark { text }
        | BlockKind::Notice { text }
        | BlockKind::Paragraph { text }
        | BlockKind::Section { number: None, text }
        | BlockKind::Lead { text, .. } => plain(text),
        BlockKind::Title { text, subtitle } => plain(text) + &plain(subtitle),
        BlockKind::Section { number: Some(number), text } | BlockKind::Item { number, text } => {
            format!("{number}.{}", plain(text))
        }
        BlockKind::Pair { text, other, .. } => plain(text) + &plain(other),
        BlockKind::Signature { date, name } => format!("{}/{}/", plain(date), plain(name)),
    }
}

/// A row of two columns, the right one Kyrgyz.
fn pair(row: Row, russian: &str, other: &str) -> BlockKind {
    BlockKind::Pair { row, text: text(russian), other: text(other), lang: "ky".into() }
}

#[test]
fn two_columns_lose_nothing_and_read_row_by_row() {
    let mut bench = Bench::new();
    let mut kinds = vec![pair(Row::Head, "По-русски", "Кыргыз"), pair(Row::Heading, "Даты", "Күндөр")];
    kinds.extend(
        (0..8).map(|at| pair(Row::Text, &format!("{at}. {}", filler(2)), &format!("{at} Даттануу. "))),
    );
    kinds.push(BlockKind::Pair {
        row: Row::Text,
        text: text("Во всю ширину."),
        other: vec![],
        lang: "ky".into(),
    });
    let expected: String = kinds.iter().map(as_read).collect();
    assert_eq!(whole(&bench.pages(kinds)), squeezed(&expected));
}

#[test]
fn what_looks_like_code_stands_as_written_in_both_columns() {
    let mut bench = Bench::new();
    for source in ["#import \"x\"", "$x$", "**a** _b_", "= заголовок", "], [", "\\u{41}", "@a <b>"] {
        let body = whole(&bench.pages(vec![pair(Row::Text, source, source)]));
        assert_eq!(body.matches(&squeezed(source)).count(), 2, "{source} in {body}");
    }
}

#[test]
fn a_heading_in_two_columns_never_ends_a_page_and_the_head_stands_on_every_page() {
    let mut bench = Bench::new();
    for count in 1..70 {
        let mut kinds = vec![pair(Row::Head, "РУССКИЙ", "КЫРГЫЗ")];
        kinds.extend((0..count).map(|_| pair(Row::Text, "Строка.", "Сап.")));
        kinds.push(pair(Row::Heading, "ЗАГОЛОВОК", "ТЕМА"));
        kinds.extend((0..12).map(|_| pair(Row::Text, &filler(2), &filler(1))));
        for page in bench.pages(kinds) {
            assert!(!page.last_line().contains("ЗАГОЛОВОК"), "{count} rows: the heading ends a page");
            assert!(page.lines[0].1.contains("РУССКИЙ"), "{count} rows: a page without the head");
        }
    }
}

#[test]
fn the_page_number_starts_on_page_two() {
    let mut bench = Bench::new();
    let pages = bench.pages((0..40).map(|_| par(&filler(5))).collect());
    let headers: Vec<&str> = pages.iter().map(|page| page.header.as_str()).collect();
    assert_eq!(headers[..3], ["", "2", "3"]);
    assert_eq!(headers.len(), pages.len());
}

#[test]
fn a_heading_never_ends_a_page() {
    let mut bench = Bench::new();
    for count in 1..70 {
        let mut kinds: Vec<BlockKind> = (0..count).map(|_| par("Строка.")).collect();
        kinds.push(BlockKind::Section { number: Some(1), text: text("ЗАГОЛОВОК") });
        kinds.push(par(&filler(12)));
        kinds.push(BlockKind::Lead { text: text("ПРОШУ:"), centred: true });
        kinds.extend((1..30).map(|at| item(at, "Просьба.")));
        kinds.push(BlockKind::Lead { text: text("Приложение:"), centred: false });
        kinds.extend((1..30).map(|at| item(at, "Копия.")));
        for page in bench.pages(kinds) {
            let last = page.last_line();
            for heading in ["ЗАГОЛОВОК", "ПРОШУ:", "Приложение:"] {
                assert!(!last.contains(heading), "{count} paragraphs: {heading} ends a page");
            }
        }
    }
}

#[test]
fn a_title_stays_with_its_second_line_and_the_text() {
    let mut bench = Bench::new();
    for count in 1..60 {
        let mut kinds: Vec<BlockKind> = (0..count).map(|_| BlockKind::Party { text: text("Лицо") }).collect();
        kinds.push(BlockKind::Title {
            text: text("ЖАЛОБА"), subtitle: text("на постановление")
        });
        kinds.push(par(&filler(5)));
        for page in bench.pages(kinds) {
            assert!(!page.last_line().contains("ЖАЛОБА"), "{count}");
            assert!(!page.last_line().contains("на постановление"), "{count}");
        }
    }
}

#[test]
fn the_signature_is_never_alone_on_a_page() {
    let mut bench = Bench::new();
    for count in 30..120 {
        let mut kinds: Vec<BlockKind> = (0..20).map(|_| par("Строка.")).collect();
        kinds.push(BlockKind::Lead { text: text("Приложение:"), centred: false });
        kinds.extend((1..=count).map(|at| item(at, "Копия постановления, 3 л., 1 экз.")));
        kinds.push(signature("ПОДПИСЬ"));
        let pages = bench.pages(kinds);
        let last = pages.last().unwrap();
        assert!(last.body.contains("ПОДПИСЬ"));
        assert!(last.body.contains(&format!("{count}.")), "{count} items: the signature is alone");
    }
}

#[test]
fn a_paragraph_leaves_no_single_line_behind() {
    let mut bench = Bench::new();
    for count in 30..60 {
        let mut kinds: Vec<BlockKind> = (0..count).map(|_| par("Строка.")).collect();
        kinds.push(par(&filler(6)));
        for page in bench.pages(kinds) {
            let inside = page.lines.iter().filter(|(_, line)| !line.contains("Строка.")).count();
            assert_ne!(inside, 1, "{count} paragraphs before");
        }
    }
}

#[test]
fn a_short_paper_is_set_larger() {
    let mut bench = Bench::new();
    let step = |pages: &[PageText]| pages[0].lines[1].0 - pages[0].lines[0].0;
    let short = bench.pages(vec![par(&filler(6))]);
    let long = bench.pages((0..20).map(|_| par(&filler(6))).collect());
    assert!((step(&short) - 14.0 * 1.3).abs() < 0.1);
    assert!((step(&long) - 12.0 * 1.3).abs() < 0.1 || (step(&long) - 12.0 * 1.15).abs() < 0.1);
}

#[test]
fn a_few_lines_are_not_left_alone_on_the_last_page() {
    let mut bench = Bench::new();
    // 52 lines fill two pages of the normal setting by a few lines, and one of the tight setting.
    let pages =
        bench.pages((0..50).map(|_| par("Строка текста, которая не переносится и стоит одна.")).collect());
    assert_eq!(pages.len(), 1);
}

#[test]
fn a_fifth_page_is_saved_by_setting_tight_a_fourth_is_not() {
    let mut bench = Bench::new();
    let mut lines = |count| {
        let pages = bench
            .pages((0..count).map(|_| par("Строка текста, которая не переносится и стоит одна.")).collect());
        (pages.len(), pages[0].lines[1].0 - pages[0].lines[0].0)
    };
    // A page holds 46 lines in the normal setting and 52 in the tight one; twenty lines are no accident.
    let (pages, step) = lines(3 * 46 + 20);
    assert_eq!(pages, 4);
    assert!((step - 12.0 * 1.3).abs() < 0.1);
    let (pages, step) = lines(4 * 46 + 12);
    assert_eq!(pages, 4);
    assert!((step - 12.0 * 1.15).abs() < 0.1);
}

#[test]
fn endless_words_stay_on_the_sheet() {
    let mut bench = Bench::new();
    let name = "Ш".repeat(5_000);
    let kinds = vec![
        BlockKind::Party { text: text(&name) },
        BlockKind::Notice { text: text(&name) },
        BlockKind::Title { text: text(&name), subtitle: text(&name) },
        BlockKind::Section { number: Some(1), text: text(&name) },
        BlockKind::Lead { text: text(&name), centred: true },
        item(1, &name),
        pair(Row::Text, &name, &name),
        signature(&name),
    ];
    let pages = bench.pages(kinds);
    assert_eq!(whole(&pages).matches('Ш').count(), 10 * 5_000);
    for page in pages {
        // The right margin begins at 195 mm, the bottom margin at 277 mm.
        assert!(page.right < 195.0 / 25.4 * 72.0 + 1.0, "text sticks out at {}", page.right);
        assert!(page.bottom < 277.0 / 25.4 * 72.0 + 1.0, "text hangs down to {}", page.bottom);
    }
}

#[test]
fn a_panic_is_an_error_without_the_text() {
    let result: Result<(), _> = guarded(Stage::Pdf, || panic!("тайна"));
    let error = result.unwrap_err();
    assert_eq!(error, RenderError::Defect { stage: Stage::Pdf });
    assert!(!error.to_string().contains("тайна"));
}

#[test]
fn a_faulty_layout_names_its_line() {
    let layout = "#let a = 1\n#unknown\n".to_owned();
    let renderer = Renderer::new(Assets { layout, ..assets() }).unwrap();
    for _ in 0..3 {
        assert_eq!(renderer.render_pdf(&document(vec![])).err(), Some(RenderError::Layout { line: 2 }));
    }
}

#[test]
fn a_layout_reaches_no_file_but_the_data() {
    for path in ["/etc/passwd", "../x", "/main.typ", "x.json"] {
        let layout = format!("#read(\"{path}\")");
        let renderer = Renderer::new(Assets { layout, ..assets() }).unwrap();
        assert!(matches!(renderer.render_pdf(&document(vec![])), Err(RenderError::Layout { .. })));
    }
    let clock = Renderer::new(Assets { layout: "#datetime.today()".to_owned(), ..assets() }).unwrap();
    assert!(matches!(clock.render_pdf(&document(vec![])), Err(RenderError::Layout { .. })));
}

#[test]
fn unusable_fonts_are_refused() {
    let mut fonts = assets().fonts;
    let layout = String::new();
    let refused = |fonts| Renderer::new(Assets { layout: layout.clone(), fonts, ..assets() }).err();
    assert_eq!(refused(vec![]), Some(RenderError::Fonts));
    assert_eq!(refused(vec![b"nothing".to_vec()]), Some(RenderError::Fonts));
    fonts.truncate(1);
    assert_eq!(refused(fonts), Some(RenderError::Fonts));
}

#[test]
fn every_error_says_what_to_do() {
    let stage = Stage::Layout;
    for error in [
        RenderError::Fonts,
        RenderError::Layout { line: 3 },
        RenderError::TooLong,
        RenderError::Standard,
        RenderError::Defect { stage },
        RenderError::Stopped,
    ] {
        assert!(error.what().ends_with('.') && error.what_to_do().ends_with('.'));
    }
}
