//! Words of two texts beside each other.

use similar::{ChangeTag, TextDiff};

use crate::wire::{DiffRun, DiffSide};

/// What two texts share and where they part, word by word.
pub(super) fn words(first: &str, second: &str) -> Vec<DiffRun> {
    let diff = TextDiff::from_words(first, second);
    let mut runs: Vec<DiffRun> = Vec::new();
    for change in diff.iter_all_changes() {
        let side = match change.tag() {
            ChangeTag::Equal => DiffSide::Both,
            ChangeTag::Delete => DiffSide::First,
            ChangeTag::Insert => DiffSide::Second,
        };
        match runs.last_mut() {
            Some(run) if run.side == side => run.text.push_str(change.value()),
            _ => runs.push(DiffRun { side, text: change.value().to_owned() }),
        }
    }
    runs
}

/// Pairs of paragraphs of two texts in order: those of one name together, then those that only one has.
pub(super) fn aligned<'a>(
    first: &'a [(String, String)],
    second: &'a [(String, String)],
) -> Vec<(Option<&'a str>, Option<&'a str>)> {
    let names = |texts: &'a [(String, String)]| texts.iter().map(|(id, _)| id.as_str()).collect::<Vec<_>>();
    let (a, b) = (names(first), names(second));
    let ops = similar::capture_diff_slices(similar::Algorithm::Myers, &a, &b);
    let mut pairs = Vec::new();
    let text = |texts: &'a [(String, String)], at: usize| texts.get(at).map(|(_, text)| text.as_str());
    for op in ops {
        match op.tag() {
            similar::DiffTag::Equal => {
                for (x, y) in op.old_range().zip(op.new_range()) {
                    pairs.push((text(first, x), text(second, y)));
                }
            }
            _ => {
                pairs.extend(op.old_range().map(|x| (text(first, x), None)));
                pairs.extend(op.new_range().map(|y| (None, text(second, y))));
            }
        }
    }
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_runs_give_both_texts_back() {
        let (first, second) = ("живёт в России пять лет", "живёт в России шесть лет, работает");
        let runs = words(first, second);
        let side = |skip: DiffSide| -> String {
            runs.iter().filter(|run| run.side != skip).map(|run| run.text.as_str()).collect()
        };
        assert_eq!(side(DiffSide::Second), first);
        assert_eq!(side(DiffSide::First), second);
        assert!(runs.iter().any(|run| run.side == DiffSide::Both && run.text.contains("живёт")));
    }

    #[test]
    fn paragraphs_meet_by_name() {
        let text = |names: &[&str]| -> Vec<(String, String)> {
            names.iter().map(|name| ((*name).to_owned(), format!("text of {name}"))).collect()
        };
        let (first, second) = (text(&["a", "b", "c"]), text(&["a", "x", "c"]));
        let pairs = aligned(&first, &second);
        let shown: Vec<_> = pairs.iter().map(|(x, y)| (x.is_some(), y.is_some())).collect();
        assert_eq!(shown, [(true, true), (true, false), (false, true), (true, true)]);
    }
}
