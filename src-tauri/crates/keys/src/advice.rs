//! What a passphrase is worth against somebody who guesses.

/// How hard a passphrase is to guess.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    /// Nothing was typed.
    Empty,
    /// Whoever takes the laptop guesses it in days.
    Weak,
    /// It takes months and money.
    Fair,
    /// It does not pay to try.
    Strong,
}

/// What would make a passphrase better.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tip {
    /// Add words that have nothing to do with each other.
    MoreWords,
    /// Part of it is among the passwords that are tried first.
    Common,
    /// It repeats itself, or follows the alphabet or the keyboard.
    Pattern,
    /// A name or a date is in it.
    NameOrDate,
}

/// The estimate of a passphrase.
#[derive(Debug, Clone, PartialEq)]
pub struct Advice {
    /// In one word.
    pub strength: Strength,
    /// Tries that a guesser needs, as a power of ten.
    pub guesses_log10: f64,
    /// What would make it better; empty for a strong one.
    pub tips: Vec<Tip>,
}

/// One try costs a guesser with a hundred machines about ten milliseconds, so this many tries are a few years of them.
const STRONG: f64 = 13.0;
/// This many are some weeks of a single machine.
const FAIR: f64 = 9.0;

/// Estimates a passphrase by `zxcvbn`. `known` are words that a guesser would try first: the user's name, the program's.
///
/// The estimate knows English words and keyboard rows only, so a passphrase is also looked at as the same keys give it
/// in the other layout, and the lower figure counts. Russian words pass as random letters: of a few of them in a row
/// the figure says too much, which is why it is cut for text with few different words.
#[must_use]
pub fn advise(typed: &str, known: &[&str]) -> Advice {
    if typed.trim().is_empty() {
        return Advice { strength: Strength::Empty, guesses_log10: 0.0, tips: vec![Tip::MoreWords] };
    }
    let looks = [typed.to_owned(), other_layout(typed)].map(|text| zxcvbn::zxcvbn(&text, known));
    // A word is worth about ten thousand tries to somebody with a list of words, whatever its letters.
    let words = typed.split_whitespace().count();
    let by_words = if words > 1 && typed.chars().all(|c| c.is_alphabetic() || c.is_whitespace()) {
        4.0 * f64::from(u32::try_from(words).unwrap_or(u32::MAX))
    } else {
        f64::MAX
    };
    let guesses = looks.iter().map(|look| look.guesses_log10()).fold(by_words, f64::min).max(0.0);
    let strength = match guesses {
        few if few < FAIR => Strength::Weak,
        some if some < STRONG => Strength::Fair,
        _ => Strength::Strong,
    };
    let mut tips = Vec::new();
    if strength < Strength::Strong {
        tips.extend(looks.iter().filter_map(|look| look.feedback()?.warning()).map(tip));
        tips.push(Tip::MoreWords);
        tips.dedup();
    }
    Advice { strength, guesses_log10: guesses, tips }
}

fn tip(warning: zxcvbn::feedback::Warning) -> Tip {
    use zxcvbn::feedback::Warning;
    match warning {
        Warning::StraightRowsOfKeysAreEasyToGuess
        | Warning::ShortKeyboardPatternsAreEasyToGuess
        | Warning::RepeatsLikeAaaAreEasyToGuess
        | Warning::RepeatsLikeAbcAbcAreOnlySlightlyHarderToGuess
        | Warning::SequencesLikeAbcAreEasyToGuess => Tip::Pattern,
        Warning::RecentYearsAreEasyToGuess
        | Warning::DatesAreOftenEasyToGuess
        | Warning::NamesAndSurnamesByThemselvesAreEasyToGuess
        | Warning::CommonNamesAndSurnamesAreEasyToGuess => Tip::NameOrDate,
        _ => Tip::Common,
    }
}

/// The same keys in the other of the two layouts, Russian and English.
fn other_layout(typed: &str) -> String {
    const RUSSIAN: &str = "йцукенгшщзхъфывапролджэячсмитьбюё";
    const ENGLISH: &str = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
    let key = |c: char| {
        let low = c.to_lowercase().next().unwrap_or(c);
        let pairs = || RUSSIAN.chars().zip(ENGLISH.chars());
        // Only from Russian: what is typed in English letters is estimated as it stands already.
        pairs().find(|(russian, _)| *russian == low).map_or(c, |(_, english)| english)
    };
    typed.chars().map(key).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_tried_first_is_weak_in_both_layouts() {
        for typed in ["password", "12345678", "йцукенгшщз", "qwertyuiop", "зфыыцщкв", "himoya"]
        {
            assert_eq!(advise(typed, &["himoya"]).strength, Strength::Weak, "{typed}");
        }
        assert_eq!(advise("  ", &[]).strength, Strength::Empty);
    }

    #[test]
    fn unrelated_words_are_strong_and_get_no_advice() {
        let advice = advise("верблюд сорок кастрюля тормоз", &[]);
        assert_eq!((advice.strength, advice.tips.len()), (Strength::Strong, 0));
        assert_eq!(advise("верблюд сорок", &[]).strength, Strength::Weak);
        assert_eq!(advise("верблюд сорок тормоз", &[]).strength, Strength::Fair);
    }

    #[test]
    fn repetition_is_called_a_pattern() {
        assert!(advise("fffffffff", &[]).tips.contains(&Tip::Pattern));
    }
}
