//! The machine readable zone of a passport or card (ICAO Doc 9303), as somebody typed or pasted it.
//!
//! Only the form is forgiven: spaces, small letters, lines run together. No letter is ever replaced by a likelier one;
//! the check digits say which group is wrong, and a person looks again.

use ::mrz::{
    Checks, MrzData, MrzDate, MrzError, ParseOptions, Sex, parse_td1_with, parse_td2_with, parse_td3_with,
};
use jiff::civil::Date;

/// More text than this is no zone.
const MAX_TEXT: usize = 2_000;
/// Lines and their length: TD3 passports, TD2 and TD1 cards.
const FORMATS: [(&str, usize, usize); 3] = [("TD3", 2, 44), ("TD2", 2, 36), ("TD1", 3, 30)];

/// What a zone says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Zone {
    /// `TD3`, `TD2` or `TD1`.
    pub format: &'static str,
    /// Code of the state that issued it.
    pub issuer: String,
    /// Family name in Latin letters.
    pub family: String,
    /// Given names in Latin letters.
    pub given: String,
    /// Number of the document.
    pub number: Checked<String>,
    /// Code of the citizenship.
    pub citizenship: String,
    /// Birth day, when it is a day.
    pub born: Checked<Option<Date>>,
    /// Whether the person is a woman; `None` when the zone does not say.
    pub female: Option<bool>,
    /// Last day of the document, when it is a day.
    pub expires: Checked<Option<Date>>,
    /// The digit over the personal number or the other data, where the format has it.
    pub personal: Option<bool>,
    /// The digit over the whole.
    pub whole: Option<bool>,
}

/// A group with its check digit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checked<T> {
    /// What is written.
    pub value: T,
    /// Whether its check digit agrees.
    pub right: bool,
}

impl Zone {
    /// Names of the groups whose check digit does not agree: `number`, `born`, `expires`, `personal`, `whole`.
    pub fn wrong(&self) -> Vec<&'static str> {
        let groups = [
            ("number", self.number.right),
            ("born", self.born.right),
            ("expires", self.expires.right),
            ("personal", self.personal != Some(false)),
            ("whole", self.whole != Some(false)),
        ];
        groups.into_iter().filter(|(_, right)| !right).map(|(name, _)| name).collect()
    }
}

/// Why a text is no zone.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ZoneProblem {
    /// Neither two lines nor three.
    #[error("{0} lines instead of two or three")]
    Lines(usize),
    /// A line is too short or too long.
    #[error("line {line}: {found} characters instead of {expected}")]
    Length {
        /// The line, from 1.
        line: usize,
        /// How many characters it should have.
        expected: usize,
        /// How many it has.
        found: usize,
    },
    /// A character that no zone has.
    #[error("line {line}, character {column}: `{found}`")]
    Letter {
        /// The line, from 1.
        line: usize,
        /// The place in the line, from 1.
        column: usize,
        /// The character.
        found: char,
    },
    /// A document of another kind, such as a visa.
    #[error("a document of the kind `{0}`")]
    Kind(String),
    /// The number is missing.
    #[error("no number of the document")]
    Number,
}

/// Reads a zone. `today` decides the century of a year of two digits.
///
/// # Errors
///
/// Why the text is no zone. A wrong check digit is no error: [`Zone::wrong`] names its group.
pub fn read_zone(text: &str, today: Date) -> Result<Zone, ZoneProblem> {
    let lines = lines(text)?;
    let (format, _, length) = format_of(&lines)?;
    for (at, line) in lines.iter().enumerate() {
        if let Some((column, found)) = line.chars().enumerate().find(|(_, letter)| !fits(*letter)) {
            return Err(ZoneProblem::Letter { line: at + 1, column: column + 1, found });
        }
        let found = line.chars().count();
        if found != length {
            return Err(ZoneProblem::Length { line: at + 1, expected: length, found });
        }
    }
    let options = ParseOptions::default().with_pivot_yy(u32::from(today.year().unsigned_abs()) % 100);
    let read = match lines.as_slice() {
        [first, second] if length == 44 => parse_td3_with(first, second, &options),
        [first, second] => parse_td2_with(first, second, &options),
        [first, second, third] => parse_td1_with(first, second, third, &options),
        _ => return Err(ZoneProblem::Lines(lines.len())),
    };
    match read {
        Ok(data) => Ok(zone(format, &data)),
        Err(MrzError::BadLength { expected, got }) => {
            Err(ZoneProblem::Length { line: 1, expected, found: got })
        }
        Err(MrzError::BadCharacter { character, line, position }) => Err(ZoneProblem::Letter {
            line: line.unwrap_or_default() + 1,
            column: position + 1,
            found: character,
        }),
        Err(MrzError::LeadingFiller { .. }) => Err(ZoneProblem::Number),
        Err(_) => Err(ZoneProblem::Kind(lines[0].chars().take(2).collect())),
    }
}

fn fits(letter: char) -> bool {
    letter.is_ascii_uppercase() || letter.is_ascii_digit() || letter == '<'
}

/// The lines in capitals and without spaces; lines that were run together are cut again.
fn lines(text: &str) -> Result<Vec<String>, ZoneProblem> {
    let clean = |line: &str| line.chars().filter(|c| !c.is_whitespace()).collect::<String>().to_uppercase();
    let taken: String = text.chars().take(MAX_TEXT).collect();
    let lines: Vec<String> = taken.lines().map(clean).filter(|line| !line.is_empty()).collect();
    let [only] = lines.as_slice() else {
        return if matches!(lines.len(), 2 | 3) { Ok(lines) } else { Err(ZoneProblem::Lines(lines.len())) };
    };
    let letters: Vec<char> = only.chars().collect();
    let whole = FORMATS.iter().find(|(_, lines, length)| lines * length == letters.len());
    let (_, _, length) = whole.ok_or(ZoneProblem::Lines(1))?;
    Ok(letters.chunks(*length).map(|line| line.iter().collect()).collect())
}

/// The format whose lines come nearest in number and length.
fn format_of(lines: &[String]) -> Result<(&'static str, usize, usize), ZoneProblem> {
    let longest = lines.iter().map(|line| line.chars().count()).max().unwrap_or_default();
    let fitting = FORMATS.into_iter().filter(|(_, count, _)| *count == lines.len());
    fitting.min_by_key(|(_, _, length)| length.abs_diff(longest)).ok_or(ZoneProblem::Lines(lines.len()))
}

fn zone(format: &'static str, data: &MrzData) -> Zone {
    let Checks { document_number, date_of_birth, date_of_expiry, personal_number, composite, .. } =
        &data.checks;
    let day = |date: MrzDate| {
        let date = date.calendar()?;
        let small = |part: u32| i8::try_from(part).ok();
        Date::new(i16::try_from(date.year).ok()?, small(date.month)?, small(date.day)?).ok()
    };
    let right = |check: &Option<bool>| *check != Some(false);
    Zone {
        format,
        issuer: data.issuing_country.clone(),
        family: data.surname.clone(),
        given: data.given_names.clone(),
        number: Checked { value: data.full_document_number().to_owned(), right: right(document_number) },
        citizenship: data.nationality.clone(),
        born: Checked { value: day(data.date_of_birth), right: right(date_of_birth) },
        female: match data.sex {
            Sex::Female => Some(true),
            Sex::Male => Some(false),
            _ => None,
        },
        expires: Checked { value: day(data.date_of_expiry), right: right(date_of_expiry) },
        personal: *personal_number,
        whole: *composite,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    const TODAY: Date = date(2026, 11, 22);
    /// The specimens of Doc 9303, parts 4 to 6.
    const PASSPORT: &str =
        "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10";
    const CARD: &str =
        "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<";
    const WIDE: &str = "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6";

    /// The digit over a group by the weights 7, 3, 1, counted here anew.
    fn digit(group: &str) -> char {
        let value = |c: char| c.to_digit(36).unwrap_or_default();
        let sum: u32 = group.chars().zip([7, 3, 1].into_iter().cycle()).map(|(c, w)| value(c) * w).sum();
        char::from_digit(sum % 10, 10).unwrap()
    }

    #[test]
    fn the_specimens_are_read() {
        for (text, format, number) in
            [(PASSPORT, "TD3", "L898902C3"), (CARD, "TD1", "D23145890"), (WIDE, "TD2", "D23145890")]
        {
            let zone = read_zone(text, TODAY).unwrap();
            assert_eq!((zone.format, zone.number.value.as_str()), (format, number));
            assert_eq!((zone.family.as_str(), zone.given.as_str()), ("ERIKSSON", "ANNA MARIA"));
            assert_eq!((zone.born.value, zone.female), (Some(date(1974, 8, 12)), Some(true)));
            assert_eq!((zone.expires.value, zone.citizenship.as_str()), (Some(date(2012, 4, 15)), "UTO"));
            assert_eq!(zone.wrong(), Vec::<&str>::new());
        }
    }

    #[test]
    fn form_is_forgiven_and_letters_are_not() {
        let read = read_zone(PASSPORT, TODAY);
        for text in [
            PASSPORT.to_lowercase(),
            PASSPORT.replace('\n', ""),
            PASSPORT.replace('\n', "\n\n"),
            PASSPORT.replace("ANNA", "AN NA"),
        ] {
            assert_eq!(read_zone(&text, TODAY), read, "{text}");
        }
        let cyrillic = PASSPORT.replace("ANNA", "АNNA");
        assert_eq!(read_zone(&cyrillic, TODAY), Err(ZoneProblem::Letter { line: 1, column: 16, found: 'А' }));
        assert_eq!(
            read_zone(&PASSPORT.replace("<10", "10"), TODAY),
            Err(ZoneProblem::Length { line: 2, expected: 44, found: 43 })
        );
        assert_eq!(read_zone("", TODAY), Err(ZoneProblem::Lines(0)));
        assert_eq!(read_zone("P<UTO", TODAY), Err(ZoneProblem::Lines(1)));
        assert_eq!(read_zone("A\nB\nC\nD", TODAY), Err(ZoneProblem::Lines(4)));
    }

    #[test]
    fn a_wrong_digit_names_its_group() {
        for (from, to, group) in [
            ("L898902C3", "L898902C4", "number"),
            ("7408122F", "7408132F", "born"),
            ("1204159", "1204169", "expires"),
            ("ZE184226B", "ZE184226C", "personal"),
        ] {
            let wrong = read_zone(&PASSPORT.replace(from, to), TODAY).unwrap().wrong();
            assert_eq!(wrong, [group, "whole"], "{from}");
        }
        assert_eq!(read_zone(&PASSPORT.replace("<10", "<11"), TODAY).unwrap().wrong(), ["whole"]);
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_and_one_wrong_digit_is_seen(
            family in "[A-Z]{2,14}", given in "[A-Z]{2,12}", number in "[A-Z]{2}[0-9]{7}",
            born in "[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|1[0-9]|2[0-8])", other in 1u32..10, at in 0usize..9,
        ) {
            let first = format!("{:<<44}", format!("P<TJK{family}<<{given}"));
            let expires = "310105";
            let personal = "<".repeat(14);
            let group = |text: &str| format!("{text}{}", digit(text));
            let (number, born) = (group(&number), group(&born));
            let rest = format!("{}{}", group(expires), group(&personal));
            let whole = digit(&format!("{number}{born}{rest}"));
            let second = format!("{number}TJK{born}M{rest}{whole}");
            let zone = read_zone(&format!("{first}\n{second}"), TODAY).unwrap();
            prop_assert_eq!(zone.wrong(), Vec::<&str>::new());
            prop_assert_eq!((&zone.family, &zone.given), (&family, &given));
            prop_assert_eq!(&zone.number.value, &number[..9]);
            // Digits of one group: a changed one moves its check digit, for every weight is prime to ten.
            if at >= 2 {
                let digits: Vec<char> = second.chars().collect();
                let changed = char::from_digit((digits[at].to_digit(10).unwrap() + other) % 10, 10).unwrap();
                let mut broken = digits;
                broken[at] = changed;
                let broken: String = broken.into_iter().collect();
                let zone = read_zone(&format!("{first}\n{broken}"), TODAY).unwrap();
                prop_assert!(zone.wrong().contains(&"number"), "{}", broken);
            }
        }

        #[test]
        fn nothing_typed_panics(text in "\\PC{0,100}", letters in "[A-Z0-9<\n]{0,140}") {
            let _ = read_zone(&text, TODAY);
            let _ = read_zone(&letters, TODAY);
        }
    }
}
