//! Helpers for names of people: whole, shortened, and as other papers spell them.

use himoya_wording::{Gender, GrammaticalCase, NameVariant, PersonName};
use serde_json::Value;

use super::{Tools, case, gender};
use crate::scope::is_blank;

/// A person's parts as the data hold them: known text, or a blank mark.
struct Parts<'a> {
    family: &'a str,
    given: &'a str,
    patronymic: Option<&'a str>,
    gender: Option<Gender>,
}

/// Where the parts of a person's name stand.
fn root(who: &str) -> &'static str {
    if who == "client" { "/client/name" } else { "/representative" }
}

fn parts<'a>(data: &'a Value, who: &str) -> Option<Parts<'a>> {
    let root = root(who);
    let text = |field: &str| data.pointer(&format!("{root}/{field}")).and_then(Value::as_str);
    let sex = data.pointer(&format!("/{who}/sex")).and_then(Value::as_str).unwrap_or_default();
    let patronymic = text("patronymic").filter(|p| !is_blank(p));
    Some(Parts { family: text("family")?, given: text("given")?, patronymic, gender: gender(sex) })
}

/// A form that a person confirmed; it wins over the rules.
fn confirmed<'a>(data: &'a Value, who: &str, case: GrammaticalCase) -> Option<&'a str> {
    let form = data.pointer(&format!("{}/forms/{}", root(who), case.name()))?.as_str()?;
    Some(form).filter(|form| !is_blank(form) && !form.is_empty())
}

/// `{{name "client" "gen"}}`: the whole name; `{{name "item" "gen"}}`: that of a member of the block's list.
pub(super) fn name(tools: &Tools, data: &Value, args: &[String]) -> Option<String> {
    let case = case(&args[1])?;
    if args[0] == "item" {
        return member(tools, data.get("item")?, case);
    }
    if let Some(text) = confirmed(data, &args[0], case) {
        return Some(text.to_owned());
    }
    let parts = parts(data, &args[0])?;
    let known = |text| Some(text).filter(|t: &&str| !is_blank(t));
    let name =
        PersonName { family: known(parts.family), given: known(parts.given), patronymic: parts.patronymic };
    if name.family.is_none() && name.given.is_none() {
        return Some(parts.family.to_owned());
    }
    let declined = tools.wording.person(&name, parts.gender, case);
    let family = declined.family.unwrap_or_else(|| parts.family.to_owned());
    let given = declined.given.unwrap_or_else(|| parts.given.to_owned());
    let patronymic = declined.patronymic.map(|p| format!(" {p}")).unwrap_or_default();
    Some(format!("{family} {given}{patronymic}"))
}

/// The name of a relative, who bears it whole in one fact.
fn member(tools: &Tools, item: &Value, case: GrammaticalCase) -> Option<String> {
    let text = |path: &str| item.pointer(path).and_then(Value::as_str);
    let confirmed = text(&format!("/forms/{}", case.name()));
    if let Some(form) = confirmed.filter(|form| !is_blank(form) && !form.is_empty()) {
        return Some(form.to_owned());
    }
    let whole = text("/name")?;
    if is_blank(whole) {
        return Some(whole.to_owned());
    }
    let gender = gender(text("/sex").unwrap_or_default());
    Some(tools.wording.person(&PersonName::of(whole), gender, case).text)
}

fn with_name(
    data: &Value,
    who: &str,
    write: impl Fn(&PersonName<'_>, Option<Gender>) -> String,
) -> Option<String> {
    let parts = parts(data, who)?;
    if is_blank(parts.family) {
        return Some(parts.family.to_owned());
    }
    let given = Some(parts.given).filter(|g| !is_blank(g));
    let name = PersonName { family: Some(parts.family), given, patronymic: parts.patronymic };
    Some(write(&name, parts.gender))
}

/// `{{initials "client"}}` → Д. М. Шарифзода, as in a signature.
pub(super) fn initials(tools: &Tools, data: &Value, args: &[String]) -> Option<String> {
    with_name(data, &args[0], |name, _| tools.wording.initials(name))
}

/// `{{short "client" "gen"}}` → Шарифзоды Д. М., as in running text; the family name of a confirmed form wins here too.
pub(super) fn short(tools: &Tools, data: &Value, args: &[String]) -> Option<String> {
    let case = case(&args[1])?;
    let whole = confirmed(data, &args[0], case);
    with_name(data, &args[0], |name, gender| {
        match whole.and_then(|whole| family_of(whole, name)) {
            // Initials never decline, so a family name that is already declined is taken as it is.
            Some(family) => {
                let name = PersonName { family: Some(&family), ..*name };
                tools.wording.initials_after(&name)
            }
            None => tools.wording.initials_after_in(name, gender, case).text,
        }
    })
}

/// The family name at the head of a declined whole name: as many words as it has in the nominative.
fn family_of(whole: &str, name: &PersonName<'_>) -> Option<String> {
    let count = |text: Option<&str>| text.map_or(0, |text| text.split_whitespace().count());
    let words: Vec<&str> = whole.split_whitespace().collect();
    let family = count(name.family);
    // A form of another number of words was confirmed for another name.
    let same = words.len() == family + count(name.given) + count(name.patronymic);
    (same && family > 0).then(|| words[..family].join(" "))
}

/// `{{aka "client"}}` → , он же «Джураев Абдурахман» (в паспорте): how other papers spell the name, where the person
/// is first named. Nothing when no paper spells it otherwise.
pub(super) fn aka(tools: &Tools, data: &Value, args: &[String]) -> Option<String> {
    let parts = parts(data, &args[0])?;
    let own = [Some(parts.family), Some(parts.given), parts.patronymic];
    let own = own.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
    let members = data.pointer(&format!("{}/variants", root(&args[0]))).and_then(Value::as_array);
    let mut variants: Vec<NameVariant<'_>> = members.into_iter().flatten().filter_map(variant).collect();
    variants.retain(|variant| variant.name != own);
    let act = data.pointer(&format!("{}/in_ruling", root(&args[0]))).and_then(Value::as_str);
    let act = act.filter(|act| !is_blank(act) && !act.is_empty() && *act != own);
    if let Some(name) = act.filter(|act| variants.iter().all(|variant| variant.name != *act)) {
        let paper = Some(tools.wording.act_appealed());
        variants.push(NameVariant { name, paper, ..NameVariant::default() });
    }
    Some(tools.wording.also_known(parts.gender, &variants))
}

fn variant(member: &Value) -> Option<NameVariant<'_>> {
    let text = |field: &str| member.get(field).and_then(Value::as_str);
    Some(NameVariant {
        name: text("name")?,
        paper: text("kind"),
        number: text("number"),
        on: text("on").and_then(|day| day.parse().ok()),
        sheet: text("sheet"),
    })
}
