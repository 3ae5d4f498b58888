//! The fixed helpers that a text may call: case forms, agreement, dates, sums, citations.
//!
//! A helper is a plain function over strings. A missing fact arrives as a blank mark and leaves as one,
//! so no helper can invent a value for it.

mod names;

use std::sync::Arc;

use handlebars::{
    Context, Handlebars, Helper, HelperDef, HelperResult, Output, RenderContext, RenderError,
    RenderErrorReason, ScopedJson,
};
use himoya_wording::{Gender, GrammaticalCase, Wording};
use jiff::civil::{Date, Time};
use serde_json::{Value, json};

use crate::Norms;
use crate::scope::{blank, has_blank, is_blank};
use names::{aka, initials, name, short};

/// What the helpers work with.
pub(crate) struct Tools {
    pub(crate) wording: Arc<Wording>,
    pub(crate) norms: Arc<dyn Norms>,
}

/// One helper: its name, how many arguments it takes, and what it does.
pub(crate) struct Spec {
    pub(crate) name: &'static str,
    pub(crate) min: usize,
    pub(crate) max: usize,
    /// The type that the first argument must have when it is a fact, if the helper cares.
    pub(crate) takes: Takes,
    run: fn(&Tools, &Value, &[String]) -> Option<String>,
}

/// What a helper does with its first argument.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Takes {
    /// Any text; an empty one is the helper's own business.
    Text,
    /// A date. For this and the following, a fact that does not fit the case gives an empty text.
    Date,
    /// A number.
    Number,
    /// A time of day.
    Time,
    /// A name of a body or a code.
    Name,
}

/// Every helper there is.
pub(crate) const HELPERS: &[Spec] = &[
    Spec { name: "agree", min: 3, max: 3, takes: Takes::Text, run: agree },
    Spec { name: "aka", min: 1, max: 1, takes: Takes::Text, run: aka },
    Spec { name: "article", min: 2, max: 2, takes: Takes::Text, run: article },
    Spec { name: "bare", min: 1, max: 1, takes: Takes::Text, run: bare },
    Spec { name: "body", min: 2, max: 2, takes: Takes::Name, run: body },
    Spec { name: "cap", min: 1, max: 1, takes: Takes::Text, run: cap },
    Spec { name: "choose", min: 3, max: 21, takes: Takes::Text, run: choose },
    Spec { name: "citizen", min: 3, max: 3, takes: Takes::Name, run: citizen },
    Spec { name: "cite", min: 1, max: 12, takes: Takes::Text, run: cite },
    Spec { name: "count", min: 2, max: 3, takes: Takes::Number, run: count },
    Spec { name: "date", min: 1, max: 1, takes: Takes::Date, run: date },
    Spec { name: "date_long", min: 1, max: 1, takes: Takes::Date, run: date_long },
    Spec { name: "date_words", min: 2, max: 2, takes: Takes::Date, run: date_words },
    Spec { name: "digits", min: 1, max: 1, takes: Takes::Number, run: digits },
    Spec { name: "into", min: 2, max: 2, takes: Takes::Name, run: into },
    Spec { name: "initials", min: 1, max: 1, takes: Takes::Text, run: initials },
    Spec { name: "join", min: 2, max: 4, takes: Takes::Text, run: join },
    Spec { name: "language", min: 2, max: 2, takes: Takes::Name, run: language },
    Spec { name: "line", min: 1, max: 1, takes: Takes::Text, run: line },
    Spec { name: "money", min: 1, max: 1, takes: Takes::Number, run: money },
    Spec { name: "name", min: 2, max: 2, takes: Takes::Text, run: name },
    Spec { name: "opt", min: 3, max: 3, takes: Takes::Text, run: opt },
    Spec { name: "piece", min: 3, max: 3, takes: Takes::Text, run: piece },
    Spec { name: "quote", min: 1, max: 1, takes: Takes::Text, run: quote },
    Spec { name: "sentence", min: 1, max: 1, takes: Takes::Text, run: sentence },
    Spec { name: "sheets", min: 1, max: 1, takes: Takes::Number, run: sheets },
    Spec { name: "short", min: 2, max: 2, takes: Takes::Text, run: short },
    Spec { name: "time", min: 1, max: 1, takes: Takes::Time, run: time },
    Spec { name: "voice", min: 3, max: 3, takes: Takes::Text, run: voice },
    Spec { name: "weekday", min: 2, max: 2, takes: Takes::Date, run: weekday },
    Spec { name: "words", min: 2, max: 2, takes: Takes::Text, run: words },
];

/// The helper of this name.
pub(crate) fn spec(name: &str) -> Option<&'static Spec> {
    HELPERS.iter().find(|s| s.name == name)
}

/// A helper as Handlebars calls it.
pub(crate) struct Bound {
    pub(crate) tools: Arc<Tools>,
    pub(crate) spec: &'static Spec,
}

impl HelperDef for Bound {
    fn call_inner<'reg: 'rc, 'rc>(
        &self,
        helper: &Helper<'rc>,
        _: &'reg Handlebars<'reg>,
        context: &'rc Context,
        _: &mut RenderContext<'reg, 'rc>,
    ) -> Result<ScopedJson<'rc>, RenderError> {
        let text = |v: &Value| v.as_str().map_or_else(|| v.to_string(), str::to_owned);
        let args: Vec<String> = helper.params().iter().map(|p| text(p.value())).collect();
        if self.spec.takes != Takes::Text && args.first().is_some_and(String::is_empty) {
            return Ok(ScopedJson::Derived(json!("")));
        }
        match (self.spec.run)(&self.tools, context.data(), &args) {
            Some(text) => Ok(ScopedJson::Derived(json!(text))),
            None => {
                Err(RenderErrorReason::Other(format!("helper `{}` refused its arguments", self.spec.name))
                    .into())
            }
        }
    }

    /// A day or an hour that «не относится» and that a sentence cannot do without becomes a ruled line. What asks for it
    /// inside `opt` or `piece` gets nothing, as before.
    fn call<'reg: 'rc, 'rc>(
        &self,
        helper: &Helper<'rc>,
        registry: &'reg Handlebars<'reg>,
        context: &'rc Context,
        render: &mut RenderContext<'reg, 'rc>,
        out: &mut dyn Output,
    ) -> HelperResult {
        let said = self.call_inner(helper, registry, context, render)?.render();
        let ems = match self.spec.takes {
            Takes::Date => 6,
            Takes::Time => 3,
            Takes::Text | Takes::Name | Takes::Number => 0,
        };
        match said.is_empty() && ems > 0 {
            true => out.write(&blank(&format!("={ems}")))?,
            false => out.write(&said)?,
        }
        Ok(())
    }
}

fn case(text: &str) -> Option<GrammaticalCase> {
    text.parse().ok()
}

fn gender(text: &str) -> Option<Gender> {
    match text {
        "male" => Some(Gender::Masculine),
        "female" => Some(Gender::Feminine),
        _ => None,
    }
}

/// `{{agree client.sex "признан" "признана"}}`
fn agree(_: &Tools, _: &Value, args: &[String]) -> Option<String> {
    Some(match gender(&args[0]) {
        Some(Gender::Masculine) => args[1].clone(),
        Some(Gender::Feminine) => args[2].clone(),
        None => either(&args[1], &args[2]),
    })
}

/// Both forms, for a hand to strike one out: «признан(а)», «гражданин (гражданка)».
fn either(masculine: &str, feminine: &str) -> String {
    match feminine.strip_prefix(masculine) {
        Some("") => masculine.to_owned(),
        Some(ending) => format!("{masculine}({ending})"),
        None => format!("{masculine} ({feminine})"),
    }
}

/// `{{article offence.article offence.part}}` → ч. 3.1 ст. 18.8 КоАП РФ, also for an article that the law
/// data lack: what the ruling charges is a fact, not our citation.
fn article(_: &Tools, _: &Value, args: &[String]) -> Option<String> {
    let part = if args[1].is_empty() { String::new() } else { format!("ч.\u{A0}{}\u{A0}", args[1]) };
    Some(format!("{part}ст.\u{A0}{} КоАП\u{A0}РФ", args[0]))
}

/// `{{bare item.what}}`: without the full stop at the end, when more of the sentence follows.
fn bare(_: &Tools, _: &Value, args: &[String]) -> Option<String> {
    Some(args[0].trim_end_matches(['.', ' ', ';', ',']).to_owned())
}

/// `{{sentence stay.reason}}`: a large first letter and a full stop, when the writer left them out.
fn sentence(tools: &Tools, data: &Value, args: &[String]) -> Option<String> {
    cap(tools, data, args).map(full_stop)
}

/// The text with its full stop. After «…», what the quotation ends with decides: «…?» needs none, the name of a firm does.
fn full_stop(text: String) -> String {
    let inner = text.trim_end_matches('»');
    let ended = inner.ends_with(['!', '?', '…']) || (inner.len() == text.len() && text.ends_with('.'));
    if ended || text.is_empty() { text } else { format!("{text}.") }
}

/// `{{quote item.what}}`: the words of another as a quotation, «Меня остановили у метро „Ломоносовская“», without their
/// full stop, which belongs to the sentence around.
fn quote(tools: &Tools, data: &Value, args: &[String]) -> Option<String> {
    if is_blank(&args[0]) || args[0].is_empty() {
        return Some(args[0].clone());
    }
    let text = cap(tools, data, &[bare(tools, data, args)?])?;
    Some(format!("«{}»", himoya_wording::nested_quotes(&text)))
}

/// `{{words "Назаров поясняет" stay.reason}}`: what the client told, as an own sentence when the client signs, and
/// after the introduction as a quotation when somebody else does.
fn words(tools: &Tools, data: &Value, args: &[String]) -> Option<String> {
    let [lead, told] = args else { return None };
    if !spoken_of(data) || is_blank(told) || told.is_empty() {
        return sentence(tools, data, std::slice::from_ref(told));
    }
    let quoted = quote(tools, data, std::slice::from_ref(told))?;
    sentence(tools, data, &[format!("{lead}: {quoted}")])
}

/// `{{weekday derived.nominal_day "acc"}}` → субботу
fn weekday(tools: &Tools, _: &Value, args: &[String]) -> Option<String> {
    let case = case(&args[1])?;
    dated(args, |d| tools.wording.weekday(d, case).to_owned())
}

/// `{{body authority.body "gen"}}`: a form confirmed by a person wins over the rules.
fn body(tools: &Tools, data: &Value, args: &[String]) -> Option<String> {
    let case = case(&args[1])?;
    let confirmed = || {
        let members = data.get("body_forms")?.as_array()?;
        let named = |member: &&Value| member.get("name").and_then(Value::as_str) == Some(&args[0]);
        members.iter().find(named)?.get(case.name())?.as_str().map(str::to_owned)
    };
    Some(match confirmed() {
        _ if is_blank(&args[0]) => args[0].clone(),
        Some(form) => form,
        None => tools.wording.body(&args[0], case).text,
    })
}

/// `{{into reviewing.name "acc"}}`: the same after «в» or «во»: «во Всеволожский городской суд».
fn into(tools: &Tools, data: &Value, args: &[String]) -> Option<String> {
    let body = body(tools, data, args)?;
    let word = if is_blank(&body) { "в" } else { tools.wording.into_word(&body) };
    Some(format!("{word} {body}"))
}

/// `{{cap (name "client" "nom")}}`: first letter large.
fn cap(_: &Tools, _: &Value, args: &[String]) -> Option<String> {
    let mut chars = args[0].chars();
    Some(chars.next().map_or_else(String::new, |c| c.to_uppercase().chain(chars).collect()))
}

/// `{{choose item.kinship "spouse" "супруг" "child" "ребёнок" "родственник"}}`: pairs of value and
/// text, then the text for anything else.
fn choose(_: &Tools, _: &Value, args: &[String]) -> Option<String> {
    let (value, rest) = args.split_first()?;
    let mut pairs = rest.chunks_exact(2);
    let hit = pairs.by_ref().find(|pair| pair[0] == *value).map(|pair| pair[1].clone());
    hit.or_else(|| pairs.remainder().first().cloned()).or_else(|| Some(value.clone()).filter(|v| is_blank(v)))
}

/// `{{citizen client.citizenship client.sex "nom"}}`
fn citizen(tools: &Tools, _: &Value, args: &[String]) -> Option<String> {
    let case = case(&args[2])?;
    let form = |gender| tools.wording.citizen(&args[0], gender, case);
    match gender(&args[1]) {
        _ if is_blank(&args[0]) => {
            let word = |gender| tools.wording.citizen_word(gender, case).to_owned();
            let forms = [args[1].clone(), word(Gender::Masculine), word(Gender::Feminine)];
            Some(format!("{} {}", agree(tools, &Value::Null, &forms)?, args[0]))
        }
        Some(gender) => form(gender),
        None => {
            let (masculine, feminine) = (form(Gender::Masculine)?, form(Gender::Feminine)?);
            let (m, country) = masculine.split_once(' ').unwrap_or((&masculine, ""));
            let f = feminine.split_once(' ').map_or(feminine.as_str(), |(word, _)| word);
            Some(format!("{} {country}", either(m, f)).trim_end().to_owned())
        }
    }
}

/// `{{cite "koap-30.3/1" "koap-4.8/3.1"}}`
fn cite(tools: &Tools, _: &Value, args: &[String]) -> Option<String> {
    tools.norms.cite(args)
}

/// `{{count derived.days_over "день"}}`: number with its unit, in the nominative or a given case.
fn count(tools: &Tools, _: &Value, args: &[String]) -> Option<String> {
    if is_blank(&args[0]) {
        let many = tools.wording.counted(5, &args[1], GrammaticalCase::Nominative)?;
        return Some(format!("{} {}", args[0], many.trim_start_matches(|c: char| !c.is_alphabetic())));
    }
    let case = args.get(2).map_or(Some(GrammaticalCase::Nominative), |c| case(c))?;
    tools.wording.counted(args[0].parse().ok()?, &args[1], case)
}

fn dated(args: &[String], write: impl Fn(Date) -> String) -> Option<String> {
    if is_blank(&args[0]) { Some(args[0].clone()) } else { Some(write(args[0].parse().ok()?)) }
}

/// `{{date ruling.made_on}}` → 10.11.2026
fn date(tools: &Tools, _: &Value, args: &[String]) -> Option<String> {
    dated(args, |d| tools.wording.date_numeric(d))
}

/// `{{date_long ruling.made_on}}` → 10 ноября 2026 г.
fn date_long(tools: &Tools, _: &Value, args: &[String]) -> Option<String> {
    dated(args, |d| tools.wording.date_long(d))
}

/// `{{date_words representative.poa_date "nom"}}` → двенадцатое ноября две тысячи двадцать шестого года
fn date_words(tools: &Tools, _: &Value, args: &[String]) -> Option<String> {
    let case = case(&args[1])?;
    dated(args, |d| tools.wording.date_words(d, case))
}

/// `{{digits punishment.fine}}` → 5 000: the bare number, for a text in another language.
fn digits(tools: &Tools, _: &Value, args: &[String]) -> Option<String> {
    if is_blank(&args[0]) {
        return Some(args[0].clone());
    }
    let money = tools.wording.money(args[0].parse().ok()?);
    money.rsplit_once('\u{a0}').map(|(digits, _)| digits.to_owned())
}

/// `{{join client.name.latin_family client.name.latin_given}}`: the values with spaces between them, for an
/// `opt` that must print all of them or none.
fn join(_: &Tools, _: &Value, args: &[String]) -> Option<String> {
    // What does not fit the case is an empty text, and leaves no space behind.
    let said: Vec<&str> = args.iter().map(String::as_str).filter(|arg| !arg.is_empty()).collect();
    Some(said.join(" "))
}

/// `{{language client.native_language "gen"}}` → таджикского языка
fn language(tools: &Tools, _: &Value, args: &[String]) -> Option<String> {
    if is_blank(&args[0]) {
        let word = if args[1] == "gen" { "языка" } else { "язык" };
        return Some(format!("{} {word}", args[0]));
    }
    tools.wording.language(&args[0], case(&args[1])?)
}

/// `{{line 8}}`: a ruled line of so many ems that is always filled by hand.
fn line(_: &Tools, _: &Value, args: &[String]) -> Option<String> {
    args[0].parse::<u32>().ok().map(|ems| blank(&format!("={ems}")))
}

/// `{{money punishment.fine}}` → 5 000 рублей
fn money(tools: &Tools, _: &Value, args: &[String]) -> Option<String> {
    if is_blank(&args[0]) {
        return Some(format!("{} рублей", args[0]));
    }
    Some(tools.wording.money(args[0].parse().ok()?))
}

/// `{{opt " (" item.source ")"}}`: the three together, or nothing when the middle one is not known.
fn opt(_: &Tools, _: &Value, args: &[String]) -> Option<String> {
    Some(if has_blank(&args[1]) || args[1].is_empty() { String::new() } else { args.concat() })
}

/// `{{piece "; тел. " client.phone ""}}`: the three together, with a ruled line for what is unknown; nothing
/// when the fact does not fit the case.
fn piece(_: &Tools, _: &Value, args: &[String]) -> Option<String> {
    Some(if args[1].is_empty() { String::new() } else { args.concat() })
}

/// `{{sheets ruling.sheets}}` → 3 л.
fn sheets(_: &Tools, _: &Value, args: &[String]) -> Option<String> {
    Some(format!("{}\u{A0}л.", args[0]))
}

/// `{{time item.at}}` → 14 часов 20 минут
fn time(tools: &Tools, _: &Value, args: &[String]) -> Option<String> {
    if is_blank(&args[0]) {
        return Some(args[0].clone());
    }
    let time: Time = format!("{}:00", args[0]).parse().ok()?;
    Some(tools.wording.time(time, GrammaticalCase::Nominative))
}

/// `{{voice "я" "он" "она"}}`: the person speaks when the person signs, else is spoken of.
fn voice(_: &Tools, data: &Value, args: &[String]) -> Option<String> {
    if !spoken_of(data) {
        return Some(args[0].clone());
    }
    let sex = data.pointer("/client/sex").and_then(Value::as_str).unwrap_or_default();
    agree_third(sex, &args[1], &args[2])
}

/// Whether somebody else signs, so that the paper speaks of the person.
fn spoken_of(data: &Value) -> bool {
    data.pointer("/filing/signed_by").and_then(Value::as_str) == Some("representative")
}

fn agree_third(sex: &str, masculine: &str, feminine: &str) -> Option<String> {
    Some(match gender(sex) {
        Some(Gender::Masculine) => masculine.to_owned(),
        Some(Gender::Feminine) => feminine.to_owned(),
        None => either(masculine, feminine),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_has_one_end() {
        for (text, whole) in [
            ("Документы сданы", "Документы сданы."),
            ("Документы сданы.", "Документы сданы."),
            ("Работаю в ООО «Мир»", "Работаю в ООО «Мир»."),
            ("Сказали: «Подпиши!»", "Сказали: «Подпиши!»"),
            ("Назаров пояснил: «Я ждал…»", "Назаров пояснил: «Я ждал…»"),
            ("", ""),
        ] {
            assert_eq!(full_stop(text.to_owned()), whole);
        }
    }
}
