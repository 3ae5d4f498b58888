//! Where each block of a document stands on its pages: found again by marks that take no room.

use typst::foundations::{Array, Packed, Value};
use typst::introspection::{MetadataElem, Tag};
use typst::layout::{Abs, Frame, FrameItem, Point, Size};
use typst_layout::PagedDocument;

/// Ten-thousandths of a page.
const WHOLE: f64 = 10_000.0;
/// What stands in the upper and lower margin is no text of a block, as a share of the page.
const MARGIN: f64 = 20.0 / 297.0;
/// How far letters reach above and below their base line, in em.
const ASCENT: f64 = 0.8;
const DESCENT: f64 = 0.2;

/// Where a block, or the part of it that is on one page, stands; in ten-thousandths of the page's width and height.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// The number of the block in the document.
    pub block: usize,
    /// The page, from 0.
    pub page: usize,
    /// Left edge.
    pub left: u32,
    /// Upper edge.
    pub top: u32,
    /// Right edge.
    pub right: u32,
    /// Lower edge.
    pub bottom: u32,
}

/// The places of all blocks, in the order of the pages.
pub(crate) fn places(document: &PagedDocument) -> Vec<Place> {
    let mut finder = Finder { open: None, page: 0, size: Size::zero(), found: Vec::new() };
    for (page, sheet) in document.pages().iter().enumerate() {
        finder.page = page;
        finder.size = sheet.frame.size();
        finder.walk(&sheet.frame, Point::zero());
    }
    finder.found
}

struct Finder {
    /// The block whose text is being passed.
    open: Option<usize>,
    page: usize,
    size: Size,
    found: Vec<Place>,
}

impl Finder {
    fn walk(&mut self, frame: &Frame, origin: Point) {
        for (at, item) in frame.items() {
            let at = origin + *at;
            match item {
                FrameItem::Group(group) => self.walk(&group.frame, at),
                FrameItem::Tag(Tag::Start(content, _)) => {
                    if let Some((block, end)) = content.to_packed::<MetadataElem>().and_then(mark) {
                        self.open = (!end).then_some(block);
                    }
                }
                FrameItem::Text(text) => {
                    let size = text.size;
                    self.cover(at.x, at.y - size * ASCENT, at.x + text.width(), at.y + size * DESCENT);
                }
                FrameItem::Shape(shape, _) => {
                    let edges = shape.bbox(true);
                    self.cover(
                        at.x + edges.min.x,
                        at.y + edges.min.y,
                        at.x + edges.max.x,
                        at.y + edges.max.y,
                    );
                }
                _ => {}
            }
        }
    }

    /// The block that is being passed stands here too.
    fn cover(&mut self, left: Abs, top: Abs, right: Abs, bottom: Abs) {
        let Some(block) = self.open else { return };
        let (width, height) = (self.size.x, self.size.y);
        let share = |length: Abs, whole: Abs| length / whole;
        let (upper, lower) = (share(top, height), share(bottom, height));
        if lower < MARGIN || upper > 1.0 - MARGIN {
            return;
        }
        let part = |share: f64| whole(share * WHOLE);
        let place = Place {
            block,
            page: self.page,
            left: part(share(left, width)),
            top: part(upper),
            right: part(share(right, width)),
            bottom: part(lower),
        };
        match self.found.last_mut().filter(|known| known.block == block && known.page == self.page) {
            Some(known) => {
                known.left = known.left.min(place.left);
                known.top = known.top.min(place.top);
                known.right = known.right.max(place.right);
                known.bottom = known.bottom.max(place.bottom);
            }
            None => self.found.push(place),
        }
    }
}

/// A share of the page as a whole number; what lies outside the page counts as its edge.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to the range before")]
fn whole(value: f64) -> u32 {
    value.round().clamp(0.0, WHOLE) as u32
}

fn mark(metadata: &Packed<MetadataElem>) -> Option<(usize, bool)> {
    let Value::Array(pair) = &metadata.value else { return None };
    let pair: &Array = pair;
    match (pair.at(0, None).ok()?, pair.at(1, None).ok()?) {
        (Value::Int(block), Value::Bool(end)) => Some((usize::try_from(block).ok()?, end)),
        _ => None,
    }
}
