//! One answer: from typed text to a value of its fact, and back to the text of a field.

use himoya_facts::{FactEntry, FactType, MAX_TEXT, MAX_WORD, sanitise};
use jiff::civil::Date;
use serde_json::{Value, json};

use crate::dates::{Days, read_days};

/// Why a typed text is not an answer. Its code names the message.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// Not written as a date.
    #[error("not a date")]
    DateFormat,
    /// Written as a date that no calendar has.
    #[error("no such day")]
    DateImpossible,
    /// Two limits, of which one is missing.
    #[error("a limit is missing")]
    LimitMissing,
    /// Two limits, of which the second is the earlier.
    #[error("the limits are the wrong way round")]
    LimitsOrder,
    /// Not a whole number.
    #[error("not a whole number")]
    NumberFormat,
    /// A number beyond any use.
    #[error("number out of range")]
    NumberRange,
    /// Not a year between 1900 and the one after this.
    #[error("not a year")]
    YearRange,
    /// Not a time of day.
    #[error("not a time of day")]
    TimeFormat,
    /// Longer than a page can hold.
    #[error("text too long")]
    TextLong,
    /// A word without a break that no line can hold.
    #[error("word too long")]
    WordLong,
    /// Not one of the offered answers.
    #[error("not an offered answer")]
    ChoiceUnknown,
}

impl Problem {
    /// Stable code.
    pub fn code(&self) -> &'static str {
        match self {
            Problem::DateFormat => "date_format",
            Problem::DateImpossible => "date_impossible",
            Problem::LimitMissing => "limit_missing",
            Problem::LimitsOrder => "limits_order",
            Problem::NumberFormat => "number_format",
            Problem::NumberRange => "number_range",
            Problem::YearRange => "year_range",
            Problem::TimeFormat => "time_format",
            Problem::TextLong => "text_long",
            Problem::WordLong => "word_long",
            Problem::ChoiceUnknown => "choice_unknown",
        }
    }
}

/// Reads a typed text as a value of `fact`. An empty text is no answer: `None`.
///
/// # Errors
///
/// The reason why the text cannot be read; the caller keeps the text.
pub fn read_answer(fact: &FactEntry, typed: &str, today: Date) -> Result<Option<Value>, Problem> {
    let text = sanitise(typed).text;
    // A field keeps the spaces of an unfinished word; the value does not.
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let value = match fact.kind {
        FactType::Text | FactType::LongText | FactType::Language | FactType::Country | FactType::Zone => {
            json!(bounded(text)?)
        }
        FactType::Date => match read_days(text, today)? {
            Days::Exact(day) => json!(day.to_string()),
            Days::Between(from, to) => {
                json!({ "fact": "between", "from": from.to_string(), "to": to.to_string() })
            }
        },
        FactType::Time => json!(read_time(text)?),
        FactType::Number => json!(read_number(text)?),
        FactType::Year => json!(read_year(text, today)?),
        FactType::Bool => match text {
            "yes" => json!(true),
            "no" => json!(false),
            _ => return Err(Problem::ChoiceUnknown),
        },
        FactType::Choice if fact.values.iter().any(|v| v == text) => json!(text),
        FactType::Choice | FactType::List => return Err(Problem::ChoiceUnknown),
    };
    Ok(Some(value))
}

/// The text of a field that holds `value`.
pub fn write_answer(fact: &FactEntry, value: &Value) -> String {
    match value {
        Value::String(text) if fact.kind == FactType::Date => write_day(text),
        Value::Object(map) => match (map.get("from").and_then(Value::as_str), map.get("to")) {
            (Some(from), Some(Value::String(to))) => format!("{} – {}", write_day(from), write_day(to)),
            _ => String::new(),
        },
        Value::String(text) => text.clone(),
        Value::Bool(yes) => if *yes { "yes" } else { "no" }.to_owned(),
        Value::Number(number) => number.to_string(),
        _ => String::new(),
    }
}

fn write_day(iso: &str) -> String {
    iso.parse::<Date>().map_or_else(|_| iso.to_owned(), |day| day.strftime("%d.%m.%Y").to_string())
}

fn bounded(text: &str) -> Result<&str, Problem> {
    if text.chars().count() > MAX_TEXT {
        return Err(Problem::TextLong);
    }
    if text.split_whitespace().any(|word| word.chars().count() > MAX_WORD) {
        return Err(Problem::WordLong);
    }
    Ok(text)
}

fn read_number(text: &str) -> Result<u32, Problem> {
    let digits: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return Err(Problem::NumberFormat);
    }
    digits.parse().ok().filter(|n| *n <= 100_000_000).ok_or(Problem::NumberRange)
}

fn read_year(text: &str, today: Date) -> Result<u32, Problem> {
    let year = read_number(text).map_err(|_| Problem::YearRange)?;
    let last = u32::from(today.year().unsigned_abs()) + 1;
    if (1900..=last).contains(&year) { Ok(year) } else { Err(Problem::YearRange) }
}

/// Reads `14:20`, `1420`, `14.20`, `9:05`.
fn read_time(text: &str) -> Result<String, Problem> {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let others = text.chars().filter(|c| !c.is_ascii_digit());
    let fits = others.clone().count() <= 1 && others.clone().all(|c| matches!(c, ':' | '.' | '-' | ' '));
    if !fits || !(3..=4).contains(&digits.len()) {
        return Err(Problem::TimeFormat);
    }
    let (hour, minute) = digits.split_at(digits.len() - 2);
    match (hour.parse::<u8>(), minute.parse::<u8>()) {
        (Ok(hour @ 0..=23), Ok(minute @ 0..=59)) => Ok(format!("{hour:02}:{minute:02}")),
        _ => Err(Problem::TimeFormat),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use himoya_facts::Sensitivity;
    use jiff::civil::date;

    fn fact(kind: FactType) -> FactEntry {
        FactEntry {
            id: "x".into(),
            kind,
            sensitivity: Sensitivity::Case,
            name: "x".into(),
            values: vec!["judge".into(), "official".into()],
            optional: false,
            derived: false,
            line: None,
            unprinted: None,
        }
    }

    fn read(kind: FactType, text: &str) -> Result<Option<Value>, Problem> {
        read_answer(&fact(kind), text, date(2026, 11, 22))
    }

    #[test]
    fn answers_by_type() {
        assert_eq!(read(FactType::Text, "  Каримов \u{202E}"), Ok(Some(json!("Каримов"))));
        assert_eq!(read(FactType::Text, "   "), Ok(None));
        assert_eq!(read(FactType::Date, "17.11.2026"), Ok(Some(json!("2026-11-17"))));
        let limits = json!({ "fact": "between", "from": "2026-11-17", "to": "2026-11-18" });
        assert_eq!(read(FactType::Date, "17.11.2026 – 18 ноя"), Ok(Some(limits.clone())));
        assert_eq!(write_answer(&fact(FactType::Date), &limits), "17.11.2026 – 18.11.2026");
        assert_eq!(read(FactType::Number, "5 000"), Ok(Some(json!(5000))));
        assert_eq!(read(FactType::Year, "2014"), Ok(Some(json!(2014))));
        assert_eq!(read(FactType::Time, "1420"), Ok(Some(json!("14:20"))));
        assert_eq!(read(FactType::Time, "9.05"), Ok(Some(json!("09:05"))));
        assert_eq!(read(FactType::Bool, "no"), Ok(Some(json!(false))));
        assert_eq!(read(FactType::Choice, "judge"), Ok(Some(json!("judge"))));
    }

    #[test]
    fn problems_by_type() {
        assert_eq!(read(FactType::Text, &"а".repeat(5_000)), Err(Problem::WordLong));
        assert_eq!(read(FactType::LongText, &"а ".repeat(20_001)), Err(Problem::TextLong));
        assert_eq!(read(FactType::Number, "пять"), Err(Problem::NumberFormat));
        assert_eq!(read(FactType::Number, "99999999999"), Err(Problem::NumberRange));
        assert_eq!(read(FactType::Year, "2099"), Err(Problem::YearRange));
        assert_eq!(read(FactType::Time, "25:00"), Err(Problem::TimeFormat));
        assert_eq!(read(FactType::Choice, "jury"), Err(Problem::ChoiceUnknown));
        assert_eq!(read(FactType::Date, "31.11.2026"), Err(Problem::DateImpossible));
    }

    #[test]
    fn a_value_goes_back_into_its_field() {
        assert_eq!(write_answer(&fact(FactType::Date), &json!("2026-11-17")), "17.11.2026");
        assert_eq!(write_answer(&fact(FactType::Bool), &json!(true)), "yes");
        assert_eq!(write_answer(&fact(FactType::Number), &json!(5000)), "5000");
    }
}
