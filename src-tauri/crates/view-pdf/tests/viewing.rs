//! Files of somebody else's: whole ones are drawn, hostile ones are refused with a reason, and nothing ends the program.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking, in its helpers too")]

use std::fs;
use std::path::Path;
use std::sync::Arc;

use himoya_view_pdf::{Faces, LARGEST, ViewError, Viewer};

fn faces() -> Faces {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../templates/fonts/tinos");
    let font = |style| Arc::new(fs::read(folder.join(format!("Tinos-{style}.ttf"))).unwrap());
    Faces {
        regular: font("Regular"),
        bold: font("Bold"),
        italic: font("Italic"),
        bold_italic: font("BoldItalic"),
    }
}

fn open(bytes: &[u8]) -> Result<Viewer, ViewError> {
    Viewer::open(bytes.to_vec(), faces())
}

/// A file of these objects, numbered from 1; the first is its root.
fn pdf(objects: &[&str]) -> Vec<u8> {
    let mut file = b"%PDF-1.7\n".to_vec();
    let mut places = Vec::new();
    for (number, object) in (1..).zip(objects) {
        places.push(file.len());
        file.extend(format!("{number} 0 obj\n{object}\nendobj\n").bytes());
    }
    let start = file.len();
    file.extend(format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1).bytes());
    places.iter().for_each(|place| file.extend(format!("{place:010} 00000 n \n").bytes()));
    let size = objects.len() + 1;
    file.extend(format!("trailer\n<</Size {size}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n").bytes());
    file
}

fn page(extra: &str, content: &str) -> Vec<u8> {
    let stream = format!("<</Length {}>>\nstream\n{content}\nendstream", content.len());
    pdf(&[
        "<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        &format!("<</Type/Page/Parent 2 0 R/Contents 4 0 R{extra}>>"),
        &stream,
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ])
}

/// Width, height, and whether every point is white, told from the picture itself.
fn look(png: &[u8]) -> (u32, u32, usize) {
    assert_eq!(&png[..8], b"\x89PNG\r\n\x1a\n");
    let number = |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().unwrap());
    (number(16), number(20), png.len())
}

const A4: &str = "/MediaBox[0 0 595 842]/Resources<</Font<</F 5 0 R>>>>";

#[test]
fn a_page_is_drawn_at_the_width_that_was_asked_for() {
    let blank = open(&page(A4, " ")).unwrap();
    let written = open(&page(A4, "BT /F 40 Tf 60 700 Td (Postanovlenie) Tj ET")).unwrap();
    assert_eq!((written.pages(), written.of()), (1, 1));
    let (width, height, bytes) = look(&written.page(0, 800).unwrap());
    assert!((799..=800).contains(&width) && (1130..=1133).contains(&height), "{width}x{height}");
    // The letters of a font that the file does not bring along are on it.
    assert!(bytes > look(&blank.page(0, 800).unwrap()).2 + 1_000);
    assert!(look(&written.page(0, 1_000_000).unwrap()).0 <= 2_400);
    assert_eq!(written.page(1, 800).unwrap_err(), ViewError::NoPage);
}

#[test]
fn what_is_no_pdf_or_half_a_pdf_is_called_broken() {
    let whole = page(A4, "BT /F 40 Tf 60 700 Td (A) Tj ET");
    for broken in [&b""[..], b"%PDF-1.7\n", b"%PDF-1.7\ntrailer<</Root 1 0 R>>", &whole[..40], &[0xff; 5000]]
    {
        assert_eq!(open(broken).err(), Some(ViewError::Broken));
    }
    // A file that was cut off anywhere, or has a byte changed, is read as far as it goes or refused; the program lives.
    for at in (0..whole.len()).step_by(7) {
        if let Ok(viewer) = open(&whole[..at]) {
            let _drawn = viewer.page(0, 200);
        }
        let mut changed = whole.clone();
        changed[at] ^= 0x15;
        if let Ok(viewer) = open(&changed) {
            let _drawn = viewer.page(0, 200);
        }
    }
    assert_eq!(open(&vec![b' '; usize::try_from(LARGEST).unwrap() + 1]).err(), Some(ViewError::TooLarge));
}

#[test]
fn traps_are_refused_and_end_nothing() {
    let bomb = pdf(&[
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]>>",
        "<</Type/XObject/Subtype/Image/Width 900000/Height 900000/Length 1>>\nstream\n0\nendstream",
    ]);
    assert_eq!(open(&bomb).err(), Some(ViewError::TooHeavy));
    let endless = pdf(&["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[2 0 R]/Count 1>>"]);
    assert_eq!(open(&endless).err(), Some(ViewError::Broken));
    for size in ["[0 0 0 0]", "[0 0 1e30 1e30]", "[0 0 1 900000]", "[5 5 5 5]"] {
        if let Ok(viewer) = open(&page(&format!("/MediaBox{size}"), " "))
            && let Ok(png) = viewer.page(0, 2_400)
        {
            let (width, height, _) = look(&png);
            assert!(u64::from(width) * u64::from(height) <= 8_000_000, "{size}: {width}x{height}");
        }
    }
    // A form that draws itself, and a content of nothing but openings.
    let itself = pdf(&[
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>>>>>",
        "<</Length 5>>\nstream\n/X Do\nendstream",
        "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 5 0 R>>>>/Length 5>>\nstream\n/X Do\nendstream",
    ]);
    let deep = page(A4, &"q ".repeat(200_000));
    let nested = page(A4, &format!("{} Tj", "[".repeat(100_000)));
    for trap in [itself, deep, nested] {
        if let Ok(viewer) = open(&trap) {
            let _drawn = viewer.page(0, 200);
        }
    }
}

#[test]
fn a_paper_of_ours_is_drawn_too() {
    let viewer = open(include_bytes!("paper.pdf")).unwrap();
    assert!(viewer.pages() >= 1);
    let (width, height, bytes) = look(&viewer.page(0, 1_000).unwrap());
    assert!(width >= 999 && height > 1_400 && bytes > 20_000, "{width}x{height}, {bytes}");
}
