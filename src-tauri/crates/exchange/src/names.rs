//! Ids and names of files that can do no harm on any disk.

use std::collections::HashSet;

/// The longest name of a file that we write, in bytes: encrypted home folders allow 143.
const LONGEST: usize = 120;

/// Whether a text can be part of the name of an entry: letters, digits, hyphens and underscores, at most 64.
pub(crate) fn is_plain_id(id: &str) -> bool {
    (1..=64).contains(&id.len()) && id.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
}

/// A name like `wanted` that every usual file system takes, that hides nothing, and that is not yet in `taken`; it is put
/// there. Names that differ only in the case of letters count as the same.
///
/// ```
/// let mut taken = std::collections::HashSet::new();
/// assert_eq!(himoya_exchange::safe_name("Постановление №1.pdf", &mut taken), "Постановление №1.pdf");
/// assert_eq!(himoya_exchange::safe_name("постановление №1.PDF", &mut taken), "постановление №1 (2).PDF");
/// assert_eq!(himoya_exchange::safe_name("../../etc/passwd", &mut taken), "etc_passwd");
/// assert_eq!(himoya_exchange::safe_name("con.txt", &mut taken), "_con.txt");
/// ```
#[must_use]
pub fn safe_name(wanted: &str, taken: &mut HashSet<String>) -> String {
    let clean: String = wanted.chars().filter(|c| !is_invisible(*c)).map(harmless).collect();
    let clean = clean.trim_matches(|c: char| c == '.' || c == '_' || c.is_whitespace());
    let (stem, extension) = split(clean);
    let stem = if stem.is_empty() { "file" } else { stem };
    let reserved = if is_device(stem) { "_" } else { "" };
    let mut number = 1_u32;
    loop {
        let ending = if number == 1 { extension.to_owned() } else { format!(" ({number}){extension}") };
        let room = LONGEST.saturating_sub(ending.len() + reserved.len());
        let name = format!("{reserved}{}{ending}", shortened(stem, room));
        if taken.insert(name.to_lowercase()) {
            return name;
        }
        number += 1;
    }
}

/// What no name may hold on some system becomes a low line.
fn harmless(c: char) -> char {
    if matches!(c, '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|') || (c.is_whitespace() && c != ' ') {
        '_'
    } else {
        c
    }
}

/// Characters that change how a name looks without being seen: with them `gpj.exe` can pass for a picture.
fn is_invisible(c: char) -> bool {
    (c.is_control() && !c.is_whitespace())
        || matches!(c, '\u{00ad}' | '\u{061c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// The extension with its dot, if it is short enough to be one.
fn split(name: &str) -> (&str, &str) {
    match name.rfind('.') {
        Some(at) if at > 0 && name.len() - at <= 12 => name.split_at(at),
        _ => (name, ""),
    }
}

/// Names that Windows keeps for devices, whatever follows them.
fn is_device(stem: &str) -> bool {
    let first = stem.split('.').next().unwrap_or(stem).trim_end().to_ascii_lowercase();
    let numbered = |name: &str| {
        first
            .strip_prefix(name)
            .is_some_and(|rest| matches!(rest, "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9"))
    };
    matches!(first.as_str(), "con" | "prn" | "aux" | "nul") || numbered("com") || numbered("lpt")
}

fn shortened(text: &str, room: usize) -> &str {
    let mut end = room.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text[..end].trim_end_matches(|c: char| c == '.' || c.is_whitespace())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn any_name_becomes_harmless_and_its_own(names in proptest::collection::vec(any::<String>(), 1..20)) {
            let mut taken = HashSet::new();
            for name in &names {
                let safe = safe_name(name, &mut taken);
                prop_assert!(!safe.is_empty() && safe.len() <= LONGEST + 1);
                prop_assert!(!safe.contains(['/', '\\', ':', '\0', '\n']));
                prop_assert!(!safe.starts_with('.') && !safe.ends_with(['.', ' ']));
                prop_assert!(!safe.chars().any(is_invisible));
            }
            prop_assert_eq!(taken.len(), names.len());
        }
    }

    #[test]
    fn readable_names() {
        for (wanted, expected) in [
            ("скан.jpg", "скан.jpg"),
            ("", "file"),
            ("...", "file"),
            (".bashrc", "bashrc"),
            ("a/b\\c:d", "a_b_c_d"),
            ("фото\u{202e}gpj.exe", "фотоgpj.exe"),
            ("NUL", "_NUL"),
            ("com1.tar.gz", "_com1.tar.gz"),
            ("company.txt", "company.txt"),
            ("a. ", "a"),
        ] {
            assert_eq!(safe_name(wanted, &mut HashSet::new()), expected, "{wanted:?}");
        }
        let long = safe_name(&format!("{}.jpeg", "ж".repeat(300)), &mut HashSet::new());
        assert!(long.ends_with("ж.jpeg") && long.len() <= LONGEST, "{long}");
    }

    #[test]
    fn an_id_is_plain_or_not() {
        assert!(is_plain_id("019a9f3e-7c1d-7b60-8f4e-000000000001") && is_plain_id("a_B"));
        for id in ["", "a/b", "..", "a.b", "дело", "a b", &"a".repeat(65)] {
            assert!(!is_plain_id(id), "{id}");
        }
    }
}
