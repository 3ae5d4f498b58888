//! Which members of an old list the members of a new one are.

use std::collections::{HashMap, VecDeque};

use serde_json::Value;

/// Text that is the same for equal values, whatever the order of their keys.
pub(crate) fn canonical(value: &Value) -> String {
    fn sorted(value: &Value) -> Value {
        match value {
            Value::Object(map) => {
                let mut pairs: Vec<_> = map.iter().collect();
                pairs.sort_by_key(|(key, _)| *key);
                Value::Object(pairs.into_iter().map(|(key, inner)| (key.clone(), sorted(inner))).collect())
            }
            Value::Array(items) => Value::Array(items.iter().map(sorted).collect()),
            other => other.clone(),
        }
    }
    sorted(value).to_string()
}

/// For each member of `new` the place of the member of `old` that it continues.
///
/// Equal members are the same, wherever they stand: first those at both ends, then by content, in order. What is left
/// over between two neighbours pairs in order: it is the same member, edited. The rest is new.
pub(crate) fn align(old: &[String], new: &[String]) -> Vec<Option<usize>> {
    let head = old.iter().zip(new).take_while(|(a, b)| a == b).count();
    let room = old.len().min(new.len()) - head;
    let tail = old.iter().rev().zip(new.iter().rev()).take(room).take_while(|(a, b)| a == b).count();
    let (old_end, new_end) = (old.len() - tail, new.len() - tail);
    let mut pairs: Vec<Option<usize>> = (0..new.len())
        .map(|at| match at {
            at if at < head => Some(at),
            at if at >= new_end => Some(at - new_end + old_end),
            _ => None,
        })
        .collect();
    let mut by_content: HashMap<&str, VecDeque<usize>> = HashMap::new();
    for (at, text) in old.iter().enumerate().take(old_end).skip(head) {
        by_content.entry(text).or_default().push_back(at);
    }
    for at in head..new_end {
        pairs[at] = by_content.get_mut(new[at].as_str()).and_then(VecDeque::pop_front);
    }
    pair_gaps(old.len(), &mut pairs, head..new_end);
    pairs
}

/// Pairs what stands behind the same neighbour in both lists.
fn pair_gaps(old: usize, pairs: &mut [Option<usize>], part: std::ops::Range<usize>) {
    let mut taken = vec![false; old];
    for at in pairs.iter().flatten() {
        taken[*at] = true;
    }
    // The next free old member behind the last neighbour that both lists have.
    let mut candidate = part.start;
    for pair in &mut pairs[part] {
        match pair {
            Some(at) => candidate = *at + 1,
            None if candidate < old && !taken[candidate] => {
                taken[candidate] = true;
                *pair = Some(candidate);
                candidate += 1;
            }
            None => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pairs(old: &str, new: &str) -> Vec<Option<usize>> {
        let split = |text: &str| text.chars().map(String::from).collect::<Vec<_>>();
        align(&split(old), &split(new))
    }

    #[test]
    fn readable_cases() {
        for (old, new, expected) in [
            ("", "", vec![]),
            ("", "a", vec![None]),
            ("abc", "abc", vec![Some(0), Some(1), Some(2)]),
            ("abc", "aBc", vec![Some(0), Some(1), Some(2)]),
            ("abc", "abcd", vec![Some(0), Some(1), Some(2), None]),
            ("abc", "nabc", vec![None, Some(0), Some(1), Some(2)]),
            ("abc", "ac", vec![Some(0), Some(2)]),
            ("abc", "cab", vec![Some(2), Some(0), Some(1)]),
            ("abc", "ab", vec![Some(0), Some(1)]),
            ("aba", "ba", vec![Some(1), Some(2)]),
            ("aa", "aaa", vec![Some(0), Some(1), None]),
            ("ab", "XY", vec![Some(0), Some(1)]),
            ("abcd", "aXd", vec![Some(0), Some(1), Some(3)]),
            ("ad", "aXYd", vec![Some(0), None, None, Some(1)]),
        ] {
            assert_eq!(pairs(old, new), expected, "{old} → {new}");
        }
    }

    #[test]
    fn equal_values_have_equal_text_whatever_the_order_of_keys() {
        let one: Value = serde_json::from_str(r#"{"b":[{"y":1,"x":2}],"a":null}"#).unwrap();
        let other: Value = serde_json::from_str(r#"{"a":null,"b":[{"x":2,"y":1}]}"#).unwrap();
        assert_eq!(canonical(&one), canonical(&other));
        assert_ne!(one.to_string(), other.to_string());
    }
}
