//! Straight quotation marks become «ёлочки», inside them „лапки“.
//!
//! A mark that has no partner stays as it is: it may mean inches, or the text may be cut.

/// A quotation that is open at some point of the text.
enum Open {
    /// A straight mark at this index, waiting for its partner.
    Straight(usize),
    /// «.
    Outer,
    /// „.
    Inner,
}

/// Replaces pairs of straight marks; every other character stays.
pub(crate) fn pair_quotes(text: &str) -> String {
    let mut marks: Vec<char> = text.chars().collect();
    let mut open: Vec<Open> = Vec::new();
    let mut pairs: Vec<(usize, usize, usize)> = Vec::new();
    for at in 0..marks.len() {
        match marks[at] {
            '«' => open.push(Open::Outer),
            '„' => open.push(Open::Inner),
            '»' => close(&mut open, |mark| matches!(mark, Open::Outer)),
            '“' => close(&mut open, |mark| matches!(mark, Open::Inner)),
            '"' if opens(&marks, at) => open.push(Open::Straight(at)),
            '"' => {
                if let Some(Open::Straight(start)) = open.last() {
                    let start = *start;
                    open.pop();
                    pairs.push((start, at, depth(&open)));
                }
            }
            _ => {}
        }
    }
    for (start, end, depth) in pairs {
        let (left, right) = if depth == 0 { ('«', '»') } else { ('„', '“') };
        marks[start] = left;
        marks[end] = right;
    }
    marks.into_iter().collect()
}

/// The same text with „лапки“ in place of «ёлочки», to stand between «ёлочки» itself. Straight marks are left to
/// typography, which sees what stands around them.
pub fn nested_quotes(text: &str) -> String {
    text.replace('«', "„").replace('»', "“")
}

/// A closing mark ends its own quotation and whatever was left open inside it.
fn close(open: &mut Vec<Open>, same: impl Fn(&Open) -> bool) {
    if let Some(at) = open.iter().rposition(same) {
        open.truncate(at);
    }
}

fn depth(open: &[Open]) -> usize {
    open.len()
}

/// A mark opens when something is behind it and nothing, or a bracket or a dash, is before it.
fn opens(marks: &[char], at: usize) -> bool {
    let starts = match at.checked_sub(1).map(|before| marks[before]) {
        None => true,
        Some('"') => opens(marks, at - 1),
        Some(before) => before.is_whitespace() || "([{«„—–-/".contains(before),
    };
    let follows = marks.get(at + 1).is_some_and(|after| !after.is_whitespace());
    starts && follows
}
