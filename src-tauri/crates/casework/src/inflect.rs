//! A name in the six cases, for whoever writes a paper by hand.

use himoya_facts::sanitise;
use himoya_wording::{Certainty, Gender, GrammaticalCase, PersonName};
use serde::Serialize;

use crate::Office;

/// A name to decline. Any part may be missing: many people have one name, or no patronymic.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NameQuery {
    /// Фамилия.
    pub surname: Option<String>,
    /// Имя.
    pub given: Option<String>,
    /// Отчество: «Рустамович», «Баходир угли» or the father's bare name.
    pub patronymic: Option<String>,
    /// Whether the bearer is a woman: it cannot be told from new Tajik names.
    pub female: bool,
}

/// How far a form may be trusted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Trust {
    /// The rules of grammar leave no choice for such a name.
    Certain,
    /// Handbooks disagree or no rule fits: the bearer or a document should confirm the form.
    Doubtful,
}

/// A form with the trust it deserves.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CaseForm {
    /// The whole name.
    pub text: String,
    /// How far to trust it; that of its weakest word.
    pub confidence: Trust,
}

/// The six forms. Names of the fields are stable: scripts rely on them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Inflection {
    /// Кто?
    pub nominative: CaseForm,
    /// Кого?
    pub genitive: CaseForm,
    /// Кому?
    pub dative: CaseForm,
    /// Кого?
    pub accusative: CaseForm,
    /// Кем?
    pub instrumental: CaseForm,
    /// О ком?
    pub prepositional: CaseForm,
}

impl Office {
    /// Declines a name. The parts are cleaned as a typed fact is, so that a decomposed «й» is one letter;
    /// the nominative is otherwise the name as given.
    pub fn inflect(&self, query: &NameQuery) -> Inflection {
        let clean = |part: &Option<String>| part.as_deref().map(|text| sanitise(text).text);
        let (surname, given, patronymic) =
            (clean(&query.surname), clean(&query.given), clean(&query.patronymic));
        let name = PersonName {
            family: surname.as_deref(),
            given: given.as_deref(),
            patronymic: patronymic.as_deref(),
        };
        let gender = if query.female { Gender::Feminine } else { Gender::Masculine };
        let form = |case| {
            let declined = self.content.wording.person(&name, Some(gender), case);
            let confidence = match declined.certainty {
                Certainty::Certain | Certainty::ByRule => Trust::Certain,
                Certainty::Doubtful => Trust::Doubtful,
            };
            CaseForm { text: declined.text, confidence }
        };
        Inflection {
            nominative: form(GrammaticalCase::Nominative),
            genitive: form(GrammaticalCase::Genitive),
            dative: form(GrammaticalCase::Dative),
            accusative: form(GrammaticalCase::Accusative),
            instrumental: form(GrammaticalCase::Instrumental),
            prepositional: form(GrammaticalCase::Prepositional),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn inflect(surname: &str, given: &str, female: bool) -> Inflection {
        let office = Office::open().expect("the embedded content");
        let part = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
        office.inflect(&NameQuery { surname: part(surname), given: part(given), patronymic: None, female })
    }

    #[test]
    fn six_forms_with_their_trust() {
        let forms = inflect("Шарифзода", "Далер", false);
        assert_eq!(forms.nominative.text, "Шарифзода Далер");
        assert_eq!(forms.nominative.confidence, Trust::Certain);
        assert_eq!(forms.genitive.text, "Шарифзоды Далера");
        assert_eq!(forms.genitive.confidence, Trust::Doubtful);
        let forms = inflect("", "Мадина", true);
        assert_eq!(forms.instrumental, CaseForm { text: "Мадиной".into(), confidence: Trust::Certain });
    }

    #[test]
    fn a_decomposed_letter_and_an_invisible_one_do_not_spoil_the_form() {
        let forms = inflect("Турсунбаи\u{306}", "Алексе\u{200b}и\u{306}", false);
        assert_eq!(forms.nominative.text, "Турсунбай Алексей");
        assert_eq!(forms.dative.text, "Турсунбаю Алексею");
    }
}
