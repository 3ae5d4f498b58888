//! One spelling for the many in which a name is written, so that a search in one script finds the other.
//!
//! Two foldings are kept beside each other. [`fold`] only levels letters that are typed for each other; by it any text is
//! found. [`skeleton`] carries a word into Latin letters and levels what transliterations disagree about («Джамшед»,
//! «Ҷамшед», “Jamshid”, “Dzhamshed”); by it names are found. It is for searching alone and never printed.

use serde_json::Value;

/// Letters that the index needs at least to find something.
pub(super) const LEAST: usize = 3;
/// A longer text is a story, and its words are not looked for in other scripts.
const LONGEST_NAME: usize = 120;

/// Small letters, and one letter for those that are often typed for each other: whoever looks for «Хакимов» finds
/// «Ҳакимов».
pub(crate) fn fold(text: &str) -> String {
    let one = |c: char| match c {
        'ё' => 'е',
        'ҳ' => 'х',
        'қ' => 'к',
        'ғ' => 'г',
        'ӣ' | 'й' => 'и',
        'ӯ' | 'ў' | 'ү' => 'у',
        'ҷ' => 'ч',
        'ң' => 'н',
        'ө' => 'о',
        other => other,
    };
    text.chars().flat_map(char::to_lowercase).map(one).collect()
}

/// What the index holds of a case: every text of it folded, then the skeletons of what may be names.
pub(super) fn index_text(body: &Value, typed: &Value) -> String {
    let mut text = String::new();
    gather(body, &mut text);
    gather(typed, &mut text);
    let short = text.lines().filter(|line| line.chars().count() <= LONGEST_NAME);
    let words = short.flat_map(|line| line.split(|c: char| !is_of_a_word(c)));
    let skeletons: Vec<String> = words.filter_map(skeleton).collect();
    format!("{}\n{}", fold(&text), skeletons.join(" "))
}

/// The spellings under which a part of a query is looked for.
pub(super) fn spellings(part: &str) -> Vec<String> {
    let mut found = vec![fold(part)];
    found
        .extend(skeleton(part).filter(|skeleton| skeleton.chars().count() >= LEAST && *skeleton != found[0]));
    found
}

/// Every text of a case, one a line; days as they are stored and as they are written.
fn gather(value: &Value, into: &mut String) {
    match value {
        Value::String(text) => {
            into.push_str(text);
            into.push('\n');
            if let Some((year, month, day)) = parts_of_day(text) {
                into.push_str(&format!("{day}.{month}.{year}\n"));
            }
        }
        Value::Number(number) => into.push_str(&format!("{number}\n")),
        Value::Array(items) => items.iter().for_each(|item| gather(item, into)),
        Value::Object(fields) => fields.values().for_each(|item| gather(item, into)),
        Value::Null | Value::Bool(_) => {}
    }
}

fn parts_of_day(text: &str) -> Option<(&str, &str, &str)> {
    text.parse::<jiff::civil::Date>().ok().filter(|_| text.len() == 10)?;
    Some((&text[..4], &text[5..7], &text[8..]))
}

/// Apostrophes of Uzbek letters belong to the word.
fn is_of_a_word(c: char) -> bool {
    c.is_alphabetic() || is_apostrophe(c)
}

/// The signs by which the apostrophe of an Uzbek letter is typed.
pub(crate) fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '`' | 'ʻ' | 'ʼ' | '‘' | '’')
}

/// A word as Latin letters with the differences between transliterations levelled; `None` for what is no word.
pub(crate) fn skeleton(word: &str) -> Option<String> {
    if !word.chars().all(is_of_a_word) || !word.chars().any(char::is_alphabetic) {
        return None;
    }
    let mut latin = String::new();
    for c in word.chars().flat_map(char::to_lowercase) {
        match latin_of(c) {
            Some(letters) => latin.push_str(letters),
            None if is_apostrophe(c) => latin.push('\''),
            None => latin.push(c),
        }
    }
    for (from, to) in LEVELLED {
        latin = latin.replace(from, to);
    }
    let mut levelled = String::new();
    for c in latin.chars() {
        let c = match c {
            'e' | 'y' => 'i',
            'o' => 'a',
            'q' => 'k',
            'x' => 'h',
            'w' => 'v',
            c if is_apostrophe(c) => continue,
            c => c,
        };
        // A doubled letter is written single as often.
        if !levelled.ends_with(c) {
            levelled.push(c);
        }
    }
    (!levelled.is_empty()).then_some(levelled)
}

/// What is written for one sound, in the order in which it is levelled. Capitals stand for sounds and collide with
/// no letter, because everything was made small before.
const LEVELLED: [(&str, &str); 17] = [
    ("o'", "u"),
    ("g'", "g"),
    ("shch", "S"),
    ("sch", "S"),
    ("sh", "S"),
    ("ch", "C"),
    ("dzh", "J"),
    ("zh", "J"),
    ("dj", "J"),
    ("j", "J"),
    ("kh", "h"),
    ("gh", "g"),
    ("yu", "u"),
    ("iu", "u"),
    ("ya", "a"),
    ("ia", "a"),
    ("yo", "o"),
];

fn latin_of(c: char) -> Option<&'static str> {
    Some(match c {
        'а' | 'я' => "a",
        'б' => "b",
        'в' => "v",
        'г' | 'ғ' => "g",
        'д' => "d",
        'е' | 'э' => "e",
        'ж' => "zh",
        'з' => "z",
        'и' | 'й' | 'ӣ' | 'ы' => "i",
        'к' | 'қ' => "k",
        'л' => "l",
        'м' => "m",
        'н' | 'ң' => "n",
        'о' | 'ё' | 'ө' => "o",
        'п' => "p",
        'р' => "r",
        'с' => "s",
        'т' => "t",
        'у' | 'ў' | 'ӯ' | 'ү' | 'ю' => "u",
        'ф' => "f",
        'х' | 'ҳ' => "h",
        'ц' => "ts",
        'ч' => "ch",
        'ҷ' => "j",
        'ш' | 'щ' => "sh",
        'ъ' | 'ь' => "",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_that_are_typed_for_each_other_are_one() {
        assert_eq!(fold("Ҳакимов Ҷамшед Семёнович"), fold("Хакимов Чамшед Семенович"));
        assert_eq!(fold("Ғафур Қодирӣ"), fold("гафур кодири"));
    }

    #[test]
    fn a_name_is_one_in_both_scripts_and_in_several_transliterations() {
        for same in [
            ["Джамшед", "Ҷамшед", "Jamshed", "Dzhamshid"],
            ["Хакимов", "Ҳакимов", "Khakimov", "Hakimov"],
            ["Юсуфзода", "Yusufzoda", "Iusufzoda", "Юсуфзода"],
            ["Абдулло", "Абдулла", "Abdullo", "Abdulla"],
            ["Уткир", "Ўткир", "Oʻtkir", "O'tkir"],
            ["Шарифзода", "Sharifzoda", "Sharifzada", "Шарифзода"],
            ["Гулнора", "Gulnora", "Gulnara", "Гульнара"],
            ["Чинара", "Chinara", "Чинара", "Chinora"],
        ] {
            let skeletons: Vec<_> = same.iter().map(|name| skeleton(name)).collect();
            assert!(skeletons.windows(2).all(|pair| pair[0] == pair[1]), "{same:?}: {skeletons:?}");
        }
        assert_ne!(skeleton("Назаров"), skeleton("Каримов"));
        assert_eq!(skeleton("18.8"), None);
    }

    #[test]
    fn days_are_found_in_both_spellings() {
        let mut text = String::new();
        gather(&serde_json::json!({ "a": ["2026-11-12", { "b": 7 }], "c": null }), &mut text);
        assert_eq!(text, "2026-11-12\n12.11.2026\n7\n");
    }
}
