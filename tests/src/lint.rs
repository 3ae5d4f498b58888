//! What no finished text may hold: traces of templates, doubled words and marks, empty brackets.

use serde_json::Value;

/// The paragraphs of a drafted document: block id, kind, words with ruled lines as underscores.
pub fn blocks(document: &Value) -> Vec<(String, String, String)> {
    let blocks = document["blocks"].as_array().cloned().unwrap_or_default();
    let mut found = Vec::new();
    for block in &blocks {
        let text = |key: &str| block[key].as_str().unwrap_or_default().to_owned();
        for part in ["text", "other", "subtitle", "date", "name"] {
            if let Some(inlines) =
                block[part].as_array().filter(|inlines| part != "other" || !inlines.is_empty())
            {
                let words = inlines.iter().map(|inline| inline["text"].as_str().unwrap_or("____")).collect();
                found.push((text("id"), text("kind"), words));
            }
        }
    }
    found
}

/// Marks that are wrong wherever they stand.
const NEVER: &[&str] = &[
    "{{",
    "}}",
    "**",
    "  ",
    " .",
    " ,",
    " ;",
    " :",
    " )",
    " »",
    "( ",
    "« ",
    "..",
    ",,",
    ",.",
    ";.",
    ".;",
    ":.",
    ":;",
    ",)",
    "()",
    "«»",
    "№,",
    "№ ,",
    "№.",
    "undefined",
    "null",
    "None",
    "NaN",
    "true",
    "false",
    "item.",
    "derived.",
];

/// What is wrong with one paragraph.
pub fn lint(kind: &str, text: &str) -> Vec<String> {
    let mut wrong: Vec<String> =
        NEVER.iter().filter(|mark| text.contains(**mark)).map(|mark| format!("holds {mark:?}")).collect();
    if text.trim() != text || text.is_empty() {
        wrong.push("is empty or has space at an edge".into());
    }
    for (open, close) in [('(', ')'), ('«', '»')] {
        if text.matches(open).count() != text.matches(close).count() {
            wrong.push(format!("{open} and {close} are not paired"));
        }
    }
    let words: Vec<&str> = text.split([' ', '\u{A0}', '\u{202F}']).collect();
    let bare = |word: &str| word.trim_end_matches(['.', ',', ';', ':', ')', '»']).to_owned();
    let doubled =
        words.windows(2).find(|pair| pair[0] == bare(pair[1]) && pair[0].chars().any(char::is_alphabetic));
    if let Some(pair) = doubled {
        wrong.push(format!("says «{}» twice in a row", pair[0]));
    }
    wrong.extend(hanging(&words));
    if let Some(c) = text.chars().find(|c| c.is_control() || ('\u{E000}'..='\u{F8FF}').contains(c)) {
        wrong.push(format!("holds the control or private character {:?}", c));
    }
    // A ruled line may stand first.
    let first = text.chars().find(|c| c.is_alphanumeric() || *c == '_');
    if matches!(kind, "paragraph" | "section" | "item" | "notice") && first.is_some_and(char::is_lowercase) {
        wrong.push("begins with a small letter".into());
    }
    let ends = match kind {
        "paragraph" => [".", ",", ":", ")", "____", "?", "!", "»"].as_slice(),
        "notice" => &["."],
        _ => &[],
    };
    if !ends.is_empty() && !ends.iter().any(|end| text.ends_with(end)) {
        wrong.push("has no mark at its end".into());
    }
    wrong
}

/// Abbreviations that wait for a number or a name which never comes: «№ от», «ст. КоАП», «, г.».
fn hanging(words: &[&str]) -> Vec<String> {
    let number = |word: Option<&&str>| {
        let first = word.and_then(|word| word.trim_start_matches(['(', '«']).chars().next());
        first.is_some_and(|c| c.is_ascii_digit() || c == '_')
    };
    let mut wrong = Vec::new();
    for (at, word) in words.iter().enumerate() {
        let (before, after) = (at.checked_sub(1).and_then(|at| words.get(at)), words.get(at + 1));
        let named = after.and_then(|word| word.chars().next()).is_some_and(char::is_alphanumeric);
        let fits = match word.trim_start_matches('(') {
            "№" => named || number(after),
            "ст." => number(after),
            "г." => after.is_some_and(|word| word.starts_with(char::is_uppercase)) || number(before),
            _ => true,
        };
        if !fits {
            wrong.push(format!("leaves «{word}» hanging"));
        }
    }
    wrong
}

#[cfg(test)]
mod tests {
    use super::lint;

    #[test]
    fn a_sound_paragraph_passes() {
        assert_eq!(
            lint("paragraph", "Копия № 4 вручена 11.11.2026 в г. Самаре (л. д. 4, ст. 24.4)."),
            Vec::<String>::new()
        );
    }

    #[test]
    fn each_fault_is_found() {
        for text in [
            "Копия {{name}} вручена.",
            "Копия  вручена.",
            "Копия вручена .",
            "Копия вручена..",
            "Копия () вручена.",
            "Копия вручена",
            "копия вручена.",
            "Копия (вручена.",
            "Копия вручена вручена.",
            "",
            " Копия вручена.",
            "Постановление № (копия).",
            "Нарушена ст. КоАП РФ.",
            "Подано в г. и вручено.",
        ] {
            assert!(!lint("paragraph", text).is_empty(), "{text:?}");
        }
    }
}
