//! Comparing names: without ё, without «г.» and «города», by whole words or by stems.

/// Words that one writer puts before a city and another leaves out.
const OPTIONAL: [&str; 5] = ["г", "гор", "город", "города", "городе"];

/// The words of a text: small letters, е for ё, no marks.
pub(crate) fn words(text: &str) -> Vec<String> {
    let folded: String = text
        .chars()
        .flat_map(char::to_lowercase)
        .map(|c| match c {
            'ё' => 'е',
            c if c.is_alphanumeric() || c == '-' => c,
            _ => ' ',
        })
        .collect();
    folded
        .split_whitespace()
        .filter(|word| word.chars().any(char::is_alphanumeric))
        .map(str::to_owned)
        .collect()
}

/// A name for comparison: «Тверской районный суд г. Москвы» and «Тверской районный суд города Москвы» are one.
pub fn fold(name: &str) -> String {
    let words = words(name);
    let kept: Vec<&str> = words.iter().map(String::as_str).filter(|word| !OPTIONAL.contains(word)).collect();
    kept.join(" ")
}

/// Whether the words of a phrase stand in a text side by side.
pub(crate) fn holds(text: &[String], phrase: &[String]) -> bool {
    !phrase.is_empty() && text.windows(phrase.len()).any(|window| window == phrase)
}

/// Endings of adjectives and nouns, the longer before the shorter.
const ENDINGS: [&str; 32] = [
    "ого", "его", "ому", "ему", "ыми", "ими", "ый", "ий", "ой", "ей", "ая", "яя", "ое", "ее", "ые", "ие",
    "ую", "юю", "ым", "им", "ом", "ем", "ам", "ям", "ах", "ях", "а", "я", "ы", "и", "у", "е",
];

/// The part of a word that its cases share: «Выборгский», «Выборгскому» → «выборгск». `None` for what is too short to
/// tell anything.
pub(crate) fn stem(word: &str) -> Option<String> {
    let cut = ENDINGS.iter().find_map(|ending| word.strip_suffix(ending)).unwrap_or(word);
    let cut = cut.trim_end_matches(['ь', 'й', 'о']);
    (cut.chars().count() >= 3).then(|| cut.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_court_is_one_name_however_it_is_written() {
        let court = fold("Тверской районный суд города Москвы");
        for name in [
            "Тверской районный суд г. Москвы",
            "тверской  районный суд Москвы",
            "«Тверской районный суд» гор. Москвы",
        ] {
            assert_eq!(fold(name), court, "{name}");
        }
        assert_eq!(fold("Савёловский районный суд"), fold("Савеловский районный суд"));
        assert_ne!(fold("Пушкинский районный суд"), fold("Пушкинский городской суд"));
    }

    #[test]
    fn the_cases_of_a_word_share_its_stem() {
        let groups: [&[&str]; 6] = [
            &["выборгский", "выборгского", "выборгскому", "выборгском"],
            &["тверской", "тверскому", "тверского"],
            &["петродворцовый", "петродворцовому"],
            &["химки", "химкам", "химках"],
            &["балашиха", "балашихе", "балашихи"],
            &["центральный", "центральному", "центрального"],
        ];
        for group in groups {
            let stems: Vec<_> = group.iter().map(|word| stem(word)).collect();
            assert!(stems.iter().all(|one| one.is_some() && *one == stems[0]), "{stems:?}");
        }
        assert_eq!(stem("по"), None);
        assert_ne!(stem("московский"), stem("москва"));
    }
}
