//! Broken content made from the content that ships: a few mistakes of an author or of a disk, chosen by a seed.

use std::panic::{AssertUnwindSafe, catch_unwind};

use himoya_content::{Content, Files};

/// A source of numbers that a seed repeats (splitmix64).
pub struct Numbers(u64);

impl Numbers {
    /// Starts with a seed.
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A number below `limit`; 0 when there is none.
    pub fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        let limit = limit.max(1) as u64;
        ((mixed ^ (mixed >> 31)) % limit) as usize
    }
}

/// Makes one to three mistakes in files that hold text, and says which.
pub fn mutate(files: &mut Files, seed: u64) -> Vec<String> {
    let mut numbers = Numbers::new(seed);
    let paths: Vec<String> = files.under("").filter(|path| !path.ends_with(".ttf")).collect();
    let mut made = Vec::new();
    for _ in 0..=numbers.below(3) {
        let path = &paths[numbers.below(paths.len())];
        let bytes = files.get(path).unwrap_or_default().to_vec();
        let (what, changed) = change(&bytes, &mut numbers);
        files.insert(path, changed);
        made.push(format!("{path}: {what}"));
    }
    made
}

fn change(bytes: &[u8], numbers: &mut Numbers) -> (&'static str, Vec<u8>) {
    let mut changed = bytes.to_vec();
    let at = numbers.below(bytes.len());
    match numbers.below(9) {
        0 if !bytes.is_empty() => {
            changed[at] ^= 1 << numbers.below(8);
            return ("a bit is flipped", changed);
        }
        1 => {
            changed.truncate(at);
            return ("the end is missing", changed);
        }
        _ => {}
    }
    let text = String::from_utf8_lossy(bytes).into_owned();
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    if lines.is_empty() {
        return ("the file is empty", changed);
    }
    let (one, other) = (numbers.below(lines.len()), numbers.below(lines.len()));
    let what = match numbers.below(6) {
        0 => {
            lines.remove(one);
            "a line is missing"
        }
        1 => {
            lines.insert(other, lines[one].clone());
            "a line stands twice"
        }
        2 => {
            lines.swap(one, other);
            "two lines changed places"
        }
        3 => {
            swap_values(&mut lines, one, other);
            "two values changed places"
        }
        4 => {
            lines[one] = digits(&lines[one], numbers);
            "a number is another"
        }
        _ => {
            lines.drain(one.min(other)..one.max(other).min(one.min(other) + 12));
            "a block is missing"
        }
    };
    (what, (lines.join("\n") + "\n").into_bytes())
}

fn swap_values(lines: &mut [String], one: usize, other: usize) {
    let halves = |line: &str| line.split_once(" = ").map(|(key, value)| (key.to_owned(), value.to_owned()));
    if let (Some((key, value)), Some((second_key, second))) = (halves(&lines[one]), halves(&lines[other])) {
        lines[one] = format!("{key} = {second}");
        lines[other] = format!("{second_key} = {value}");
    }
}

/// The line with each digit replaced by another one now and then.
fn digits(line: &str, numbers: &mut Numbers) -> String {
    let digit = |c: char, numbers: &mut Numbers| match numbers.below(2) {
        0 => char::from(b'0' + numbers.below(10) as u8),
        _ => c,
    };
    line.chars().map(|c| if c.is_ascii_digit() { digit(c, numbers) } else { c }).collect()
}

/// Loads the files: the content, or a list of mistakes of which each names a file of theirs or the place of one that
/// ought to be there.
///
/// # Errors
///
/// A panic, an empty list, or a mistake that leads nowhere.
pub fn load(files: &Files) -> Result<bool, String> {
    let loaded = catch_unwind(AssertUnwindSafe(|| Content::load(files).map(|_| ())));
    let Ok(outcome) = loaded else { return Err("the loader panicked".to_owned()) };
    let Err(errors) = outcome else { return Ok(true) };
    if errors.0.is_empty() {
        return Err("the content is refused without a reason".to_owned());
    }
    for error in &errors.0 {
        let folder = format!("{}/", error.file);
        let known = files.get(&error.file).is_some() || files.under(&folder).next().is_some();
        if !known {
            return Err(format!("names a file that is not there: {error}"));
        }
        if error.what.is_empty() || error.hint.is_empty() {
            return Err(format!("says nothing: {error}"));
        }
        if let (Some(line), Some(bytes)) = (error.line, files.get(&error.file)) {
            let lines = String::from_utf8_lossy(bytes).lines().count().max(1);
            if !(1..=lines).contains(&line) {
                return Err(format!("names a line that is not there: {error}"));
            }
        }
    }
    Ok(false)
}
