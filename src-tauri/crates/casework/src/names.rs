//! The names of a case: which forms are doubtful, and how a name differs between papers.

use himoya_facts::{Case, Fact, NameForms, NameVariant, Sex};
use himoya_wording::{Certainty, Gender, GrammaticalCase, PersonName};

use crate::Office;

/// A person of a case whose name papers decline.
pub(crate) struct Named<'a> {
    /// Where the confirmed forms are kept, such as `client.name.forms`.
    pub(crate) root: String,
    /// Who it is, for the sentences of the name card.
    pub(crate) whose: Whose,
    name: PersonName<'a>,
    sex: Option<Gender>,
    forms: &'a NameForms,
}

/// In what part a person stands in the papers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Whose {
    Client,
    Representative,
    Relative,
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

pub(crate) fn client(case: &Case) -> Named<'_> {
    let name = &case.client.name;
    Named {
        root: "client.name.forms".to_owned(),
        whose: Whose::Client,
        name: PersonName {
            family: text(&name.family),
            given: text(&name.given),
            patronymic: text(&name.patronymic),
        },
        sex: gender(&case.client.sex),
        forms: &name.forms,
    }
}

pub(crate) fn representative(case: &Case) -> Named<'_> {
    let who = &case.representative;
    Named {
        root: "representative.forms".to_owned(),
        whose: Whose::Representative,
        name: PersonName {
            family: text(&who.family),
            given: text(&who.given),
            patronymic: text(&who.patronymic),
        },
        sex: gender(&who.sex),
        forms: &who.forms,
    }
}

/// The relatives whose names are known, each with the path of the member.
pub(crate) fn relatives(case: &Case) -> Vec<(String, Named<'_>)> {
    let members = case.ties.family.known().map_or(&[][..], Vec::as_slice);
    let named = members.iter().enumerate().filter_map(|(at, member)| {
        let path = format!("ties.family.{at}");
        let whole = text(&member.name)?;
        let named = Named {
            root: format!("{path}.forms"),
            whose: Whose::Relative,
            name: PersonName::of(whole),
            sex: gender(&member.sex),
            forms: &member.forms,
        };
        Some((path, named))
    });
    named.collect()
}

/// The fact that keeps a form.
fn kept(forms: &NameForms, case: GrammaticalCase) -> Option<&str> {
    text(match case {
        GrammaticalCase::Nominative => return None,
        GrammaticalCase::Genitive => &forms.genitive,
        GrammaticalCase::Dative => &forms.dative,
        GrammaticalCase::Accusative => &forms.accusative,
        GrammaticalCase::Instrumental => &forms.instrumental,
        GrammaticalCase::Prepositional => &forms.prepositional,
    })
}

impl Named<'_> {
    /// The name in the nominative.
    pub(crate) fn whole(&self) -> String {
        let parts = [self.name.family, self.name.given, self.name.patronymic];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
    }

    /// Whether enough is known to decline the name.
    pub(crate) fn declines(&self) -> bool {
        self.name.family.is_some() && self.sex.is_some()
    }

    /// The form that a person confirmed.
    pub(crate) fn confirmed(&self, case: GrammaticalCase) -> Option<&str> {
        kept(self.forms, case)
    }

    /// Whether a person wrote down any form.
    pub(crate) fn has_forms(&self) -> bool {
        GrammaticalCase::OBLIQUE.into_iter().any(|case| self.confirmed(case).is_some())
    }

    /// Whether a confirmed form begins otherwise than the name: the name was changed after it was confirmed.
    pub(crate) fn stale(&self) -> bool {
        let name: Vec<String> = plain(&self.whole()).split(' ').map(str::to_owned).collect();
        GrammaticalCase::OBLIQUE.into_iter().filter_map(|case| self.confirmed(case)).any(|form| {
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
    /// Whether the rules of grammar are unsure of a form that nobody has confirmed.
    pub(crate) fn doubtful(&self, person: &Named<'_>) -> bool {
        let unsure = |case| person.confirmed(case).is_none() && self.form(person, case).1;
        person.declines() && GrammaticalCase::OBLIQUE.into_iter().any(unsure)
    }

    /// A form by the rules, and whether they are unsure of it.
    pub(crate) fn form(&self, person: &Named<'_>, case: GrammaticalCase) -> (String, bool) {
        let declined = self.content.wording.person(&person.name, person.sex, case);
        (declined.text, declined.certainty == Certainty::Doubtful)
    }

    /// How the name in the act appealed differs from the person's: `same`; in `letters` only (Tajik, Uzbek and Kyrgyz
    /// letters written as Russian ones); `explained`, when that spelling stands among the known ones; or `different`.
    pub(crate) fn name_in_act(&self, case: &Case) -> Option<&'static str> {
        let name = &case.client.name;
        let act = plain(text(&name.in_ruling)?);
        let person = client(case);
        person.name.family?;
        let own = plain(&person.whole());
        let wording = &self.content.wording;
        let variants = name.variants.known().map_or(&[][..], Vec::as_slice);
        let explained = || variants.iter().filter_map(|variant| text(&variant.name)).any(|v| plain(v) == act);
        Some(match (act == own, wording.in_russian_letters(&act) == wording.in_russian_letters(&own)) {
            (true, _) => "same",
            (false, true) => "letters",
            (false, false) if explained() => "explained",
            (false, false) => "different",
        })
    }

    /// Whether a spelling is kept of which it is not said in what paper it stands or how that is known.
    pub(crate) fn variant_without_source(case: &Case) -> bool {
        let variants = case.client.name.variants.known().map_or(&[][..], Vec::as_slice);
        let bare = |variant: &NameVariant| {
            text(&variant.name).is_some()
                && (variant.kind.known().is_none() || text(&variant.source).is_none())
        };
        variants.iter().any(bare)
    }

    /// Whether a confirmed form of a name belongs to another name.
    pub(crate) fn forms_are_stale(&self, case: &Case) -> bool {
        let relatives = relatives(case).into_iter().map(|(_, person)| person);
        let people = [client(case), representative(case)].into_iter().chain(relatives);
        people.into_iter().any(|person| person.name.family.is_some() && person.stale())
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
        let variant = NameVariant {
            name: Fact::Known("ДЖУРАЕВ Семен Ильич".into()), ..Default::default()
        };
        case.client.name.variants = Fact::Known(vec![variant]);
        assert_eq!(office.name_in_act(&case), Some("explained"));
        assert!(Office::variant_without_source(&case));
    }
}
