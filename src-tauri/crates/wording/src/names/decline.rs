//! Which words of a name move: whole names, parts of several words, hyphenated halves.

use super::rules::bare;
use super::{NamePart, NameRules, PersonName};
use crate::Wording;
use crate::grammar::{Certainty, Declined, Gender, GrammaticalCase};
use crate::text::{is_cyrillic, is_initial, peel};

/// A form with the trust it deserves.
type Form = (String, Certainty);

impl Wording {
    /// Declines a personal name: «Шарифзода Далер Рустамович» → «Шарифзоды Далера Рустамовича».
    ///
    /// The nominative is as typed. Without gender nothing changes and the result is doubtful, because
    /// new Tajik names give no patronymic to tell it from.
    pub fn person(&self, name: &PersonName<'_>, gender: Option<Gender>, case: GrammaticalCase) -> Declined {
        let decline = |part: NamePart, text: Option<&str>| {
            text.map(squeeze).filter(|text| !text.is_empty()).map(|text| match (case, gender) {
                (GrammaticalCase::Nominative, _) => (text, Certainty::Certain),
                (_, None) => (text, Certainty::Doubtful),
                (_, Some(gender)) => self.names.part(part, &text, gender, case),
            })
        };
        let family = decline(NamePart::Family, name.family);
        let given = decline(NamePart::Given, name.given);
        let patronymic = decline(NamePart::Patronymic, name.patronymic);
        let parts = [&family, &given, &patronymic];
        let present = || parts.iter().filter_map(|part| part.as_ref());
        let words: Vec<&str> = present().map(|(text, _)| text.as_str()).collect();
        Declined {
            text: words.join(" "),
            certainty: present().map(|(_, certainty)| *certainty).max().unwrap_or(Certainty::Certain),
            family: family.map(|(text, _)| text),
            given: given.map(|(text, _)| text),
            patronymic: patronymic.map(|(text, _)| text),
        }
    }
}

/// Single spaces between words, none around.
fn squeeze(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

impl NameRules {
    /// Declines one part of a name, which may be of several words.
    fn part(&self, part: NamePart, text: &str, gender: Gender, case: GrammaticalCase) -> Form {
        let tokens: Vec<&str> = text.split(' ').collect();
        let marker = tokens.iter().position(|token| self.descent.contains(&bare(token)));
        if marker.is_some() && part == NamePart::Patronymic {
            return (text.to_owned(), foreign_or(text, Certainty::Certain));
        }
        // «Мухаммад Юсуф уулу» as a family name is the father's alone; as a given name, «Бакыт Асан уулу» is
        // the bearer's and then the father's, who may have two. Whatever follows is the bearer's again.
        let fixed = match (marker, part) {
            (None, _) => 0..0,
            (Some(at), NamePart::Given) => at.saturating_sub(1)..at + 1,
            (Some(at), _) => 0..at + 1,
        };
        let last = tokens.len() - 1;
        let mut worst = match (marker, part) {
            (Some(at), _) if at != last => Certainty::Doubtful,
            (Some(at), NamePart::Given) if at > 2 => Certainty::Doubtful,
            _ => Certainty::Certain,
        };
        let mut forms = Vec::with_capacity(tokens.len());
        for (at, token) in tokens.iter().enumerate() {
            let word = bare(token);
            let title = at != last && self.title.contains(&word);
            if fixed.contains(&at) || title || (at != last && self.first.contains(&word)) {
                if title && !fixed.contains(&at) {
                    worst = Certainty::Doubtful;
                }
                forms.push((*token).to_owned());
                continue;
            }
            let part = if at >= fixed.end && marker.is_some() { NamePart::Given } else { part };
            let (form, certainty) = self.token(part, token, gender, case);
            worst = worst.max(certainty);
            forms.push(form);
        }
        (forms.join(" "), worst)
    }

    /// Declines a token between spaces: marks around it stay, hyphenated halves move one by one.
    fn token(&self, part: NamePart, token: &str, gender: Gender, case: GrammaticalCase) -> Form {
        let (before, word, after) = peel(token);
        if is_initial(token) {
            return (token.to_owned(), Certainty::Certain);
        }
        if !is_cyrillic(word) {
            return (token.to_owned(), Certainty::Doubtful);
        }
        let halves: Vec<&str> = word.split(HYPHENS).collect();
        let (last, firsts) = match halves.split_last() {
            Some((last, firsts)) if !firsts.is_empty() => (*last, firsts),
            _ => {
                let (form, certainty) = self.word(part, word, gender, case);
                return (format!("{before}{form}{after}"), certainty);
            }
        };
        if halves.iter().any(|half| self.descent.contains(&bare(half))) {
            return (token.to_owned(), Certainty::Certain);
        }
        let held = self.tail.contains(&bare(last));
        let mut worst = Certainty::Certain;
        let mut form = before.to_owned();
        let mut rest = word;
        for half in firsts {
            let opens = self.first.contains(&bare(half)) || self.title.contains(&bare(half));
            let (moved, certainty) = if held || opens {
                ((*half).to_owned(), Certainty::Certain)
            } else {
                self.first_half(part, half, gender, case)
            };
            worst = worst.max(certainty);
            form.push_str(&moved);
            // The hyphen itself is copied from the name: it may be a non-breaking one.
            rest = &rest[half.len()..];
            let hyphen = rest.chars().next().map_or(0, char::len_utf8);
            form.push_str(&rest[..hyphen]);
            rest = &rest[hyphen..];
        }
        let (moved, certainty) = self.word(part, last, gender, case);
        form.push_str(&moved);
        form.push_str(after);
        (form, worst.max(certainty))
    }

    /// The first half of a double name moves only if it could be a name by itself, and that is
    /// certain for «Ковалёва-» and «Анна-» but not for «Грум-».
    fn first_half(&self, part: NamePart, half: &str, gender: Gender, case: GrammaticalCase) -> Form {
        let (form, certainty) = self.word(part, half, gender, case);
        let open = gender == Gender::Masculine || part == NamePart::Family;
        if open && certainty == Certainty::ByRule && form != half {
            return (form, Certainty::Doubtful);
        }
        (form, certainty)
    }

    fn word(&self, part: NamePart, word: &str, gender: Gender, case: GrammaticalCase) -> Form {
        if let Some(found) = self.form(part, word, gender, case) {
            return found;
        }
        if part == NamePart::Patronymic {
            // A father's bare name declines like a given name; borne by a woman, few handbooks tell.
            if let Some((form, certainty)) = self.form(NamePart::Given, word, gender, case) {
                let trust = match gender {
                    Gender::Masculine => Certainty::ByRule,
                    Gender::Feminine => Certainty::Doubtful,
                };
                return (form, certainty.max(trust));
            }
        }
        (word.to_owned(), Certainty::Doubtful)
    }
}

/// Hyphen-minus, hyphen and non-breaking hyphen.
const HYPHENS: [char; 3] = ['-', '\u{2010}', '\u{2011}'];

/// Doubt for a text in another alphabet, since a Russian document should not hold it.
fn foreign_or(text: &str, certainty: Certainty) -> Certainty {
    if is_cyrillic(text) { certainty } else { Certainty::Doubtful }
}
