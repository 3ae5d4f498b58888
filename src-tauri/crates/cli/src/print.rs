//! Results as text for people and as JSON for scripts.

use std::io::Write;

use himoya_casework::wire::Severity;
use himoya_casework::{DeadlineReport, Written};
use serde_json::Value;

use crate::run::Failure;

pub(crate) fn out(text: &str) -> Result<(), Failure> {
    writeln!(std::io::stdout(), "{text}")?;
    Ok(())
}

pub(crate) fn out_json(value: &impl serde::Serialize) -> Result<(), Failure> {
    let tree: Value = serde_json::to_value(value).map_err(|_| Failure::Output)?;
    out(&format!("{tree:#}"))
}

/// The term with its proof, for a person to check by hand.
pub(crate) fn deadline(report: &DeadlineReport) -> Result<(), Failure> {
    out(&format!("{}\nПоследний день: {}", report.title, day(&report.last_day)))?;
    out(&format!("Последний момент: {}", report.last_moment_text))?;
    if report.readings.len() > 1 {
        out("\nПрочтения, раннее — безопасное:")?;
        for reading in &report.readings {
            out(&format!("  {}  {}", day(&reading.last_day), reading.why))?;
        }
    }
    out("\nКак посчитано:")?;
    for step in &report.steps {
        out(&format!("  {}. {}  {} [{}]", step.number, day(&step.date), step.text, step.provision))?;
    }
    for hint in &report.hints {
        out(&format!("\nВнимание: {hint}"))?;
    }
    let from = report.edition.in_force_from.as_deref().map_or("начало не установлено".to_owned(), day);
    out(&format!(
        "\nРедакция с {from}; сверено {}; {}; достоверность: {}.",
        day(&report.edition.checked_on),
        report.edition.text_as_of,
        confidence(report.edition.confidence)
    ))
}

fn confidence(code: &str) -> &'static str {
    match code {
        "primary" => "текст закона",
        "secondary" => "вторичный источник",
        "inference" => "вывод из виденных текстов",
        _ => "не сверено",
    }
}

/// An ISO day as it is written in Russian.
fn day(iso: &str) -> String {
    match iso.split('-').collect::<Vec<_>>().as_slice() {
        [year, month, day] => format!("{day}.{month}.{year}"),
        _ => iso.to_owned(),
    }
}

/// The files, then the findings with their gravity.
pub(crate) fn written(written: &Written) -> Result<(), Failure> {
    for file in &written.files {
        out(&file.display().to_string())?;
    }
    for finding in &written.findings {
        let grade = match finding.severity {
            Severity::Blocks => "Мешает",
            Severity::Returned => "Вернут",
            Severity::Asked => "Спросят",
            Severity::ByHand => {
                out(&format!("Вписать рукой: {}", inside_a_sentence(&finding.text)))?;
                continue;
            }
        };
        out(&format!("{grade}: {}", finding.text))?;
    }
    Ok(())
}

/// The text with a small first letter, to follow a colon.
fn inside_a_sentence(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}
