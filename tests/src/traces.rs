//! Looking for words where they must not stand: in files, in the names of files, and in what a process has open.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Words, and every form in which a program may write them down.
#[derive(Debug, Clone)]
pub struct Marks {
    forms: Vec<(String, Vec<u8>)>,
    /// Which forms begin with a byte, so that a file is walked once.
    by_first: Vec<Vec<usize>>,
}

impl Marks {
    /// Words as they stand and in small letters, each in UTF-8, UTF-16 in both orders, the Cyrillic code page of Windows,
    /// as JSON escapes and as part of an address.
    pub fn new(words: &[&str]) -> Marks {
        let mut forms = Vec::new();
        for word in words {
            for word in [(*word).to_owned(), word.to_lowercase()] {
                forms.extend(
                    written(&word).into_iter().map(|(how, bytes)| (format!("«{word}» in {how}"), bytes)),
                );
            }
        }
        let mut by_first = vec![Vec::new(); 256];
        for (at, (_, bytes)) in forms.iter().enumerate() {
            by_first[usize::from(bytes[0])].push(at);
        }
        Marks { forms, by_first }
    }

    /// The words that stand in some bytes.
    pub fn in_bytes(&self, bytes: &[u8]) -> BTreeSet<&str> {
        let mut found = BTreeSet::new();
        for (at, byte) in bytes.iter().enumerate() {
            for form in &self.by_first[usize::from(*byte)] {
                let (name, form) = &self.forms[*form];
                if bytes[at..].starts_with(form) {
                    found.insert(name.as_str());
                }
            }
        }
        found
    }

    /// Every file below a folder, by its path from there, that holds a word or is called by one.
    ///
    /// # Panics
    ///
    /// When something there cannot be read.
    pub fn below(&self, folder: &Path) -> Vec<String> {
        let mut found = Vec::new();
        let mut waiting = vec![folder.to_owned()];
        while let Some(at) = waiting.pop() {
            let name = at.strip_prefix(folder).unwrap_or(&at).display().to_string();
            let kind = fs::symlink_metadata(&at).unwrap_or_else(|why| panic!("{name}: {why}")).file_type();
            let mut words = self.in_bytes(name.as_bytes());
            if kind.is_dir() {
                let entries = fs::read_dir(&at).unwrap_or_else(|why| panic!("{name}: {why}"));
                waiting.extend(entries.map(|entry| entry.expect("a folder that is read to its end").path()));
            }
            let content = if kind.is_file() {
                fs::read(&at).unwrap_or_else(|why| panic!("{name}: {why}"))
            } else {
                Vec::new()
            };
            words.extend(self.in_bytes(&content));
            found.extend(words.into_iter().map(|word| format!("{name}: {word}")));
        }
        found.sort();
        found
    }

    /// What a process shows of itself to others: its arguments, its environment, and the files that it has open, also
    /// those that have lost their name. Says how many files those were.
    ///
    /// # Panics
    ///
    /// When there is no such process.
    pub fn of_process(&self, process: u32) -> (usize, Vec<String>) {
        let folder = Path::new("/proc").join(process.to_string());
        let mut found = Vec::new();
        let mut look = |name: &str, path: &Path| {
            let bytes = fs::read(path).unwrap_or_else(|why| panic!("{}: {why}", path.display()));
            found.extend(self.in_bytes(&bytes).into_iter().map(|word| format!("{name}: {word}")));
        };
        look("arguments", &folder.join("cmdline"));
        look("environment", &folder.join("environ"));
        let mut files = 0;
        for open in fs::read_dir(folder.join("fd")).expect("a process that runs").flatten() {
            // A pipe would be read for ever.
            if fs::metadata(open.path()).is_ok_and(|found| found.is_file()) {
                let name = fs::read_link(open.path()).expect("an open file has a name").display().to_string();
                look(&name, &open.path());
                files += 1;
            }
        }
        (files, found)
    }
}

fn written(word: &str) -> Vec<(&'static str, Vec<u8>)> {
    let mut all = vec![
        ("UTF-8", word.as_bytes().to_vec()),
        ("UTF-16LE", word.encode_utf16().flat_map(u16::to_le_bytes).collect()),
        ("UTF-16BE", word.encode_utf16().flat_map(u16::to_be_bytes).collect()),
    ];
    if let Some(bytes) = word.chars().map(windows_1251).collect::<Option<Vec<u8>>>() {
        all.push(("windows-1251", bytes));
    }
    if !word.is_ascii() {
        let escape = |c: char| match c {
            ' '..='~' => c.to_string(),
            _ => c.encode_utf16(&mut [0; 2]).iter().map(|unit| format!("\\u{unit:04x}")).collect(),
        };
        all.push(("JSON escapes", word.chars().map(escape).collect::<String>().into_bytes()));
    }
    let in_address = |byte: u8| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => char::from(byte).to_string(),
        _ => format!("%{byte:02X}"),
    };
    all.push(("an address", word.bytes().map(in_address).collect::<String>().into_bytes()));
    all
}

fn windows_1251(c: char) -> Option<u8> {
    match c {
        '\0'..='\x7f' => u8::try_from(c).ok(),
        'Ё' => Some(0xA8),
        'ё' => Some(0xB8),
        'А'..='я' => u8::try_from(u32::from(c) - 0x410 + 0xC0).ok(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_found_however_it_is_written() {
        let marks = Marks::new(&["Меткаев"]);
        let samples: [&[u8]; 6] = [
            "…Меткаев…".as_bytes(),
            b"x\xcc\xe5\xf2\xea\xe0\xe5\xe2",
            b"\x1c\x04\x35\x04\x42\x04\x3a\x04\x30\x04\x35\x04\x32\x04",
            b"{\"a\":\"\\u041c\\u0435\\u0442\\u043a\\u0430\\u0435\\u0432\"}",
            b"file:///%D0%9C%D0%B5%D1%82%D0%BA%D0%B0%D0%B5%D0%B2.png",
            "меткаев".as_bytes(),
        ];
        for sample in samples {
            assert_eq!(marks.in_bytes(sample).len(), 1, "{sample:?}");
        }
        assert!(marks.in_bytes("Меткае в".as_bytes()).is_empty());
    }

    #[test]
    fn files_and_their_names_are_looked_at() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir_all(folder.path().join("a/.hidden")).unwrap();
        fs::write(folder.path().join("a/.hidden/one"), "метка-77").unwrap();
        fs::write(folder.path().join("МЕТКА-77.txt"), "").unwrap();
        fs::write(folder.path().join("clean"), "метка").unwrap();
        let found = Marks::new(&["МЕТКА-77"]).below(folder.path());
        assert_eq!(found, ["a/.hidden/one: «метка-77» in UTF-8", "МЕТКА-77.txt: «МЕТКА-77» in UTF-8"]);
    }
}
