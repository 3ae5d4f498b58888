//! Small questions about Russian letters that names and bodies share.

/// Lower case with «ё» read as «е»: tables and people spell it both ways.
pub(crate) fn fold(word: &str) -> String {
    word.to_lowercase().replace('ё', "е")
}

/// Whether a word is written in capitals throughout; one letter does not show it.
pub(crate) fn is_all_caps(word: &str) -> bool {
    let mut letters = 0;
    for letter in word.chars().filter(|letter| letter.is_alphabetic()) {
        if letter.is_lowercase() {
            return false;
        }
        letters += 1;
    }
    letters >= 2
}

/// Whether every letter is Cyrillic, Tajik, Uzbek and Kyrgyz letters included.
pub(crate) fn is_cyrillic(word: &str) -> bool {
    word.chars()
        .filter(|letter| letter.is_alphabetic())
        .all(|letter| ('\u{0400}'..='\u{052f}').contains(&letter) || letter == 'ʼ' || letter == 'ʻ')
}

/// Whether every letter is of the Russian alphabet.
pub(crate) fn is_russian(word: &str) -> bool {
    word.chars().filter(|letter| letter.is_alphabetic()).all(|letter| matches!(letter, 'А'..='я' | 'Ё' | 'ё'))
}

/// Splits a token into leading marks, the word itself and trailing marks: `(Каримова),` has both.
pub(crate) fn peel(token: &str) -> (&str, &str, &str) {
    let Some(start) = token.find(char::is_alphanumeric) else {
        return (token, "", "");
    };
    let end = token
        .char_indices()
        .rev()
        .find(|(_, letter)| letter.is_alphanumeric())
        .map_or(token.len(), |(at, letter)| at + letter.len_utf8());
    (&token[..start], &token[start..end], &token[end..])
}

/// Whether a token stands for a name that was shortened: «Д.», «Д.М.» or a lone letter.
pub(crate) fn is_initial(token: &str) -> bool {
    let letters = token.chars().filter(|mark| mark.is_alphabetic()).count();
    letters <= 1 || (token.ends_with('.') && token.split('.').all(|part| part.chars().count() <= 2))
}
