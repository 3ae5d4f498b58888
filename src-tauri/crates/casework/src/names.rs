//! The names of a case: which forms are doubtful, and how a name differs between papers.

use himoya_facts::{Case, Fact, NameForms, Sex};
use himoya_wording::{Certainty, Gender, GrammaticalCase, PersonName};

use crate::Office;

/// A person of a case whose name papers decline.
pub(crate) struct Named<'a> {
    family: Option<&'a str>,
    given: Option<&'a str>,
    patronymic: Option<&'a str>,
    sex: Option<Gender>,
    forms: &'a NameForms,
}

fn text(fact: &Fact<String>) -> Option<&str> {
    fact.known().map(String::as_str)
}

fn gender(fact: &Fact<Sex>) -> Option<Gender> {
    fact.known().map(|sex| match sex {
        Sex::Male => Gender::Masculine,
        Sex::Female => Gender::Feminine,
    })
}

/// Both people whose names are declined, with the path under which their forms are kept.
pub(crate) fn people(case: &Case) -> [(&'static str, Named<'_>); 2] {
    let (name, power) = (&case.client.name, &case.representative);
    let client = Named {
        family: text(&name.family),
        given: text(&name.given),
        patronymic: text(&name.patronymic),
        sex: gender(&case.client.sex),
        forms: &name.forms,
    };
    let representative = Named {
        family: text(&power.family),
        given: text(&power.given),
        patronymic: text(&power.patronymic),
        sex: gender(&power.sex),
        forms: &power.forms,
    };
    [("client.name.forms", client), ("representative.forms", representative)]
}

impl Named<'_> {
    fn whole(&self) -> String {
        [self.family, self.given, self.patronymic].into_iter().flatten().collect::<Vec<_>>().join(" ")
    }

    /// Whether a confirmed form begins otherwise than the name: the name was changed after it was confirmed.
    fn stale(&self) -> bool {
        let forms = self.forms;
        let all =
            [&forms.genitive, &forms.dative, &forms.accusative, &forms.instrumental, &forms.prepositional];
        let name: Vec<String> = plain(&self.whole()).split(' ').map(str::to_owned).collect();
        all.iter().filter_map(|form| form.known()).any(|form| {
            let form = plain(form);
            let words: Vec<&str> = form.split(' ').collect();
            words.len() != name.len() || words.iter().zip(&name).any(|(a, b)| !akin(a, b))
        })
    }
}

/// Whether two words may be forms of one: they share all but the last letters.
fn akin(one: &str, other: &str) -> bool {
    let length = one.chars().count().min(other.chars().count());
    let same = one.chars().zip(other.chars()).take_while(|(a, b)| a == b).count();
    same + 2 >= length
}

/// A name in small letters with single spaces, «ё» as «е».
fn plain(name: &str) -> String {
    let name = name.to_lowercase().replace('ё', "е").replace('-', " ");
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}

impl Office {
    /// Whether the rules of grammar are unsure of a name and nobody has confirmed its forms.
    pub(crate) fn doubtful(&self, person: &Named<'_>) -> bool {
        if person.forms.genitive.known().is_some() || person.family.is_none() || person.sex.is_none() {
            return false;
        }
        self.form(person, GrammaticalCase::Genitive).1
    }

    /// A form by the rules, and whether they are unsure of it.
    pub(crate) fn form(&self, person: &Named<'_>, case: GrammaticalCase) -> (String, bool) {
        let name = PersonName { family: person.family, given: person.given, patronymic: person.patronymic };
        let declined = self.content.wording.person(&name, person.sex, case);
        (declined.text, declined.certainty == Certainty::Doubtful)
    }

    /// How the name in the act appealed differs from the person's: `same`, in `letters` only (Tajik, Uzbek and Kyrgyz
    /// letters written as Russian ones), or `different`.
    pub(crate) fn name_in_act(&self, case: &Case) -> Option<&'static str> {
        let act = plain(text(&case.client.name.in_ruling)?);
        let [(_, client), _] = people(case);
        client.family?;
        let own = plain(&client.whole());
        let wording = &self.content.wording;
        Some(match (act == own, wording.in_russian_letters(&act) == wording.in_russian_letters(&own)) {
            (true, _) => "same",
            (false, true) => "letters",
            (false, false) => "different",
        })
    }

    /// Whether a confirmed form of either name belongs to another name.
    pub(crate) fn forms_are_stale(&self, case: &Case) -> bool {
        people(case).iter().any(|(_, person)| person.family.is_some() && person.stale())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_one_word_share_all_but_their_endings() {
        for (one, other) in [("шарифзоды", "шарифзода"), ("далеру", "далер"), ("лев", "льва")]
        {
            assert!(akin(one, other), "{one} {other}");
        }
        assert!(!akin("каримова", "назаров"));
    }

    #[test]
    fn a_name_is_compared_letter_by_letter_and_then_without_its_own_letters() {
        let office = Office::open().expect("the embedded content");
        let mut case = Case::default();
        let name = &mut case.client.name;
        (name.family, name.given) = (Fact::Known("Ҷӯраев".into()), Fact::Known("Семён".into()));
        let mut found = |act: &str| {
            case.client.name.in_ruling = Fact::Known(act.to_owned());
            office.name_in_act(&case)
        };
        assert_eq!(found("ҶӮРАЕВ Семен"), Some("same"));
        assert_eq!(found("Джураев Семён"), Some("letters"));
        assert_eq!(found("Джураев Семён Ильич"), Some("different"));
    }
}
