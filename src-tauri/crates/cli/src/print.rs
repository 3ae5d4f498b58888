//! Results as text for people and as JSON for scripts.

pub(crate) mod grounds;
pub(crate) mod plan;

use std::io::Write;

use himoya_casework::wire::{
    DirectoryRow, FindingView, LedgerEntry, LedgerStatus, LedgerView, OverrideView, Severity,
};
use himoya_casework::{
    CaseForm, CheckedPaper, DeadlineReport, Inflection, RouteReport, RuleHistory, RuleReport, StaleReport,
    TranslationReport, Trust, Written,
};
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
    let last_day = report.last_day.as_deref().map(day).unwrap_or_default();
    out(&format!("{}\nПоследний день: {last_day}", report.title))?;
    out(&format!("Последний момент: {}", report.last_moment_text.as_deref().unwrap_or_default()))?;
    if let Some(check) = &report.check {
        let verdict = match check.verdict {
            "in_time" => "в срок",
            "late" => "после срока",
            "disputed" => "в срок по одному прочтению и после срока по другому",
            _ if check.when.contains('T') => {
                "зависит от того, до или после перевода часов: в тот день этот час наступил дважды"
            }
            _ => "зависит от часа, назовите его",
        };
        out(&format!("Проверка: {} — {verdict}.", moment(&check.when)))?;
    }
    if report.readings.len() > 1 {
        out("\nПрочтения, раннее — безопасное:")?;
        for reading in &report.readings {
            let when = if reading.last_moment.ends_with("T24:00") {
                &reading.last_day
            } else {
                &reading.last_moment
            };
            out(&format!("  {}  {}", moment(when), reading.why))?;
        }
    }
    out("\nКак посчитано:")?;
    for step in &report.steps {
        let doubt = if step.confidence == "unverified" { ", не сверено" } else { "" };
        out(&format!("  {}. {}  {} [{}{doubt}]", step.number, day(&step.date), step.text, step.provision))?;
    }
    for hint in &report.hints {
        let lead = if hint.code == "note" { "Примечание" } else { "Внимание" };
        out(&format!("\n{lead}: {}", hint.text))?;
    }
    let Some(edition) = &report.edition else { return Ok(()) };
    let from = edition.in_force_from.as_deref().map(|from| format!("с {}", day(from)));
    out(&format!(
        "\nРедакция {}; сверено {}; {}; достоверность: {}.",
        from.unwrap_or_else(|| "с днём начала, который не установлен".to_owned()),
        day(&edition.checked_on),
        edition.text_as_of,
        confidence(report.confidence.unwrap_or(edition.confidence))
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

/// The rules, one a line; what was not compared with a text says so.
pub(crate) fn rules(rules: &[RuleReport]) -> Result<(), Failure> {
    for rule in rules {
        let weakest = rule.editions.iter().any(|edition| edition.confidence == "unverified");
        let mark = if weakest { "\tне сверено" } else { "" };
        out(&format!("{}\t{}\t{}{mark}", rule.id, rule.provision, rule.title))?;
    }
    Ok(())
}

/// A rule and its provision as of a day, with their history.
pub(crate) fn history(history: &RuleHistory) -> Result<(), Failure> {
    let rule = &history.rule;
    out(&format!("{}\n{} · {}\nСобытие: {}", rule.title, rule.id, rule.provision, rule.trigger))?;
    for event in &rule.events {
        out(&format!("  {}: {}", event.id, event.text))?;
    }
    out(&format!("\nПравило; на {} действует отмеченное:", day(&history.on)))?;
    for edition in &rule.editions {
        let mark = if history.applies.contains(&edition.source_id) { "*" } else { " " };
        let shift = if edition.shift { ", с переносом на рабочий день" } else { "" };
        let start = if edition.starts == "next_day" {
            "со следующего дня"
        } else {
            "с самого события"
        };
        out(&format!(
            "{mark} {}  {}, {start}{shift}; {}; сверено {}; {}",
            span(
                edition.in_force_from.as_deref(),
                edition.in_force_to.as_deref(),
                edition.seen_on.as_deref()
            ),
            edition.length_text,
            confidence(edition.confidence),
            day(&edition.checked_on),
            edition.source_id
        ))?;
        for text in edition
            .reading
            .iter()
            .chain(&edition.alternatives)
            .chain(&edition.transition)
            .chain(&edition.note)
        {
            out(&format!("      {text}"))?;
        }
        out(&format!("      Источник: {}", edition.source))?;
    }
    out("\nНорма:")?;
    for (at, edition) in history.provision.iter().enumerate() {
        let mark = if history.standing == Some(at) { "*" } else { " " };
        out(&format!(
            "{mark} {}  {} ({}; сверено {})",
            span(
                edition.in_force_from.as_deref(),
                edition.in_force_to.as_deref(),
                edition.seen_on.as_deref()
            ),
            edition.summary,
            confidence(edition.confidence),
            day(&edition.checked_on)
        ))?;
    }
    if history.standing.is_none() {
        out(&format!("Какая редакция нормы действовала {}, не установлено.", day(&history.on)))?;
    }
    Ok(())
}

/// The days of an edition.
fn span(from: Option<&str>, to: Option<&str>, seen: Option<&str>) -> String {
    let from = match (from, seen) {
        (Some(from), _) => format!("с {}", day(from)),
        (None, Some(seen)) => format!("видена на {}", day(seen)),
        (None, None) => "начало не установлено".to_owned(),
    };
    to.map_or(from.clone(), |to| format!("{from} по {}", day(to)))
}

/// What nobody has checked lately.
pub(crate) fn stale(stale: &[StaleReport]) -> Result<(), Failure> {
    if stale.is_empty() {
        return out("Всё сверено не раньше этого срока.");
    }
    stale
        .iter()
        .try_for_each(|s| out(&format!("{}\t{} дн.\t{}\t{}", day(&s.checked_on), s.days, s.file, s.item)))
}

/// Translations that wait for a translator or a reader.
pub(crate) fn translations(waiting: &[TranslationReport]) -> Result<(), Failure> {
    if waiting.is_empty() {
        return out("Все переводы есть и вычитаны.");
    }
    waiting.iter().try_for_each(|report| {
        let waits_for = match report.waits_for {
            "missing" => "нет перевода",
            "doubtful" => "сомнителен, не вычитан",
            _ => "не вычитан",
        };
        let text = report.text.as_deref().unwrap_or("—");
        out(&format!("{}\t{}\t{waits_for}\t{}\t{text}", report.language, report.id, report.russian))
    })
}

/// The ledger as a time line; «→» is now.
pub(crate) fn ledger(view: &LedgerView) -> Result<(), Failure> {
    let assumed = if view.zone_assumed {
        ", пояс принят: место в деле не названо"
    } else {
        ""
    };
    out(&format!("На {} {} ({}{assumed})\n", day(&view.today), view.now, view.zone))?;
    for (at, entry) in view.entries.iter().enumerate() {
        if at == view.past {
            out("→")?;
        }
        ledger_entry(entry)?;
    }
    if view.entries.is_empty() {
        out("Сроков пока нет: запишите, что и когда произошло.")?;
    }
    if !view.breaches.is_empty() {
        out("\nЧто нарушил орган:")?;
    }
    for breach in &view.breaches {
        let doubt = if breach.certain { "" } else { " Требует проверки." };
        let norm = breach.provision.as_deref().unwrap_or_default();
        out(&format!("  [{}] {} ({norm}){doubt}", breach.code, breach.text))?;
    }
    Ok(())
}

fn ledger_entry(entry: &LedgerEntry) -> Result<(), Failure> {
    // What was done stands at the moment at which it was done.
    let (date, hour) = match &entry.done {
        Some(done) => (Some(&done.day), done.hour.as_ref()),
        None => (entry.day.as_ref(), entry.hour.as_ref()),
    };
    let when = match (date, hour, &entry.length) {
        (Some(iso), Some(hour), _) => format!("{} {hour}", day(iso)),
        (Some(iso), None, _) => day(iso),
        (None, _, Some(length)) => length.clone(),
        (None, _, None) => "?".to_owned(),
    };
    let left = entry.left.as_ref().filter(|_| entry.status == LedgerStatus::Running).map(|left| {
        match left.working_days {
            Some(working) => format!(", ещё {} дн., рабочих {working}", left.days),
            None => format!(", ещё {} дн.", left.days),
        }
    });
    let norm = entry.provision.as_ref().map(|norm| format!(" [{norm}]")).unwrap_or_default();
    let standing = format!("{}{}", standing(entry.status), left.unwrap_or_default());
    let standing = if standing.is_empty() { standing } else { format!(" — {standing}") };
    out(&format!("{when:>16}  {}{norm}{standing}", entry.title))?;
    let indent = " ".repeat(18);
    if let (Some(_), Some(last)) = (&entry.done, &entry.day) {
        let hour = entry.hour.as_ref().map(|hour| format!(" в {hour}")).unwrap_or_default();
        out(&format!("{indent}срок — до {}{hour}", day(last)))?;
    }
    if let Some(origin) = &entry.origin {
        out(&format!("{indent}{origin}"))?;
    }
    if let Some(deadline) = &entry.deadline {
        for reading in deadline.readings.iter().skip(1) {
            out(&format!("{indent}иначе {}: {}", day(&reading.last_day), reading.why))?;
        }
        if let Some(trouble) = &deadline.trouble {
            out(&format!("{indent}{} {}", trouble.what, trouble.what_to_do))?;
        }
        if deadline.trust.as_deref() == Some("unverified") {
            out(&format!("{indent}не сверено с текстом закона на этот день"))?;
        }
    }
    if let Some(restore) = &entry.restore {
        let reasons = restore.reasons.join(" ");
        out(format!("{indent}Восстановить срок [{}]: {reasons}", restore.provision).trim_end())?;
    }
    Ok(())
}

fn standing(status: LedgerStatus) -> &'static str {
    match status {
        LedgerStatus::Event => "",
        LedgerStatus::Future => "впереди",
        LedgerStatus::Running => "идёт",
        LedgerStatus::Kept => "в срок",
        LedgerStatus::Late => "после срока",
        LedgerStatus::Disputed => "зависит от прочтения",
        LedgerStatus::Missed => "пропущен",
        LedgerStatus::Overdue => "истёк, сделано ли — не записано",
        LedgerStatus::Breached => "нарушен",
        LedgerStatus::Ended => "кончилось",
        LedgerStatus::Passed => "давность истекла",
        LedgerStatus::NoDate => "даты нет",
    }
}

/// The six forms, each in a sentence in which it can be heard.
pub(crate) fn inflection(forms: &Inflection) -> Result<(), Failure> {
    let about = preposition(&forms.prepositional.text);
    let line = |question: &str, before: &str, form: &CaseForm| {
        let doubt = match form.confidence {
            Trust::Certain => "",
            Trust::Doubtful => "  — сомнительно, подтвердите",
        };
        out(&format!("{question:<8} {before} {}{doubt}", form.text))
    };
    line("кто?", "жалобу подаёт", &forms.nominative)?;
    line("кого?", "жалоба подана в интересах", &forms.genitive)?;
    line("кому?", "копия постановления вручена", &forms.dative)?;
    line("кого?", "в отдел полиции доставили", &forms.accusative)?;
    line("кем?", "протокол подписан", &forms.instrumental)?;
    line("о ком?", &format!("в деле есть сведения {about}"), &forms.prepositional)
}

/// «О» before a consonant and before «е», «ё», «ю», «я», «об» before the other vowels.
fn preposition(word: &str) -> &'static str {
    let first = word.chars().flat_map(char::to_lowercase).next();
    if first.is_some_and(|letter| "аиоуэыӣӯўөүұәі".contains(letter)) { "об" } else { "о" }
}

/// An ISO day, perhaps with an hour, as it is written in Russian.
fn moment(iso: &str) -> String {
    match iso.split_once('T') {
        Some((date, hour)) => format!("{} в {}", day(date), hour.get(..5).unwrap_or(hour)),
        None => day(iso),
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
    findings(&written.findings)?;
    overrides(&written.overrides)
}

/// Decisions against findings, those that no longer stand among them.
pub(crate) fn overrides(overrides: &[OverrideView]) -> Result<(), Failure> {
    for decided in overrides {
        let (code, on, reason) = (&decided.code, day(&decided.on), &decided.reason);
        let state = if decided.stands {
            "Составлено вопреки замечанию"
        } else {
            "Решение больше не действует, факты изменились; замечание"
        };
        out(&format!("{state} «{code}» ({on}): {reason}"))?;
    }
    Ok(())
}

/// Rows of the directory, one a line; an address from memory says so.
pub(crate) fn directory(rows: &[DirectoryRow]) -> Result<(), Failure> {
    if rows.is_empty() {
        return out("Таких строк нет.");
    }
    rows.iter().try_for_each(|row| out(&format!("{}\t{}", row.id, directory_row(row))))
}

fn directory_row(row: &DirectoryRow) -> String {
    let address = match &row.address {
        Some(address) if row.address_confirmed => format!(" — {address}"),
        Some(address) => format!(" — {address} (не подтверждён)"),
        None => " — адреса нет".to_owned(),
    };
    let note = row.note.as_ref().map(|note| format!("\n\t{note}")).unwrap_or_default();
    format!("{}{address}{note}", row.name)
}

/// Which way a paper goes, and why.
pub(crate) fn route(report: &RouteReport) -> Result<(), Failure> {
    match report.outcome {
        "none" => return out("Эту бумагу никуда не подают: маршрута у неё нет."),
        "not_held" => {
            out(&report.title)?;
            return out(
                "Для того, что записано в деле, маршрут в программе не описан: уточните адресата сами.",
            );
        }
        "open" => {
            out(&format!("{}\nМаршрут зависит от того, что ещё не известно:", report.title))?;
            return report.needs.iter().try_for_each(|need| out(&format!("— {}", need.name)));
        }
        _ => {}
    }
    out(&report.title)?;
    addressee(report)?;
    line("Первые строки", report.write.as_deref())?;
    line("Почему", Some(&report.why))?;
    route_law(report)?;
    line("Выше", report.superior.as_deref())?;
    report.instead.iter().try_for_each(|text| line("Иначе", Some(text)))?;
    let copies = report.copies.map(|copies| copies.to_string());
    let why = report.copies_why.as_deref().unwrap_or_default();
    line("Экземпляров", copies.map(|copies| format!("{copies} ({why})")).as_deref())?;
    line("Оговорка", report.note.as_deref())?;
    if report.candidates.is_empty() {
        return Ok(());
    }
    out("Из справочника подходят (проверьте по адресу):")?;
    report.candidates.iter().try_for_each(|row| out(&format!("  {}\t{}", row.id, directory_row(row))))
}

fn addressee(report: &RouteReport) -> Result<(), Failure> {
    let kinds: Vec<&str> = report.level.iter().map(|kind| kind.title.as_str()).collect();
    line("Кому", Some(&kinds.join(" или ")))?;
    let said = report.addressee.as_ref().map(|addressee| {
        let verdict = match addressee.fits {
            Some(true) => " — уровень тот",
            Some(false) => " — УРОВЕНЬ НЕ ТОТ",
            None => "",
        };
        format!("{}{verdict}", addressee.name)
    });
    line("В деле записано", said.as_deref())?;
    line("Через кого", report.through.as_ref().map(|through| through.name.as_str()))
}

/// The provisions with the editions of the governing day.
fn route_law(report: &RouteReport) -> Result<(), Failure> {
    for citation in &report.provisions {
        let edition = citation.in_force_from.as_deref().map(|from| format!("редакция с {}", day(from)));
        let edition = edition.unwrap_or_else(|| "день начала не установлен".to_owned());
        let trust = confidence(citation.confidence);
        out(&format!("  {} ({edition}; сверено {}; {trust})", citation.citation, day(&citation.checked_on)))?;
    }
    let not_held = |citation: &String| out(&format!("  {citation} (на этот день редакции в программе нет)"));
    report.provisions_not_held.iter().try_for_each(not_held)
}

fn line(name: &str, text: Option<&str>) -> Result<(), Failure> {
    text.filter(|text| !text.is_empty()).map_or(Ok(()), |text| out(&format!("{name}: {text}")))
}

/// Findings under the titles of their families, each with its norm, its code and what to do.
pub(crate) fn checked(paper: &CheckedPaper) -> Result<(), Failure> {
    for (at, family) in paper.families.iter().enumerate() {
        out(&format!("{}{}", if at > 0 { "\n" } else { "" }, family.title))?;
        for finding in paper.findings.iter().filter(|finding| finding.family == family.id) {
            let grade = grade(finding.severity);
            let norm = finding.provision.as_ref().map(|norm| format!("{norm}; ")).unwrap_or_default();
            out(&format!("  {grade}: {} [{norm}{}]", finding.text, finding.code))?;
            // The same help for every line to be filled by hand would drown what they are.
            if let Some(help) = finding.help.as_ref().filter(|_| finding.severity != Severity::ByHand) {
                out(&format!("      {help}"))?;
            }
        }
    }
    Ok(())
}

fn grade(severity: Severity) -> &'static str {
    match severity {
        Severity::Blocks => "Мешает",
        Severity::Returned => "Вернут",
        Severity::Asked => "Спросят",
        Severity::ByHand => "Вписать рукой",
    }
}

/// Findings with their gravity.
pub(crate) fn findings(findings: &[FindingView]) -> Result<(), Failure> {
    for finding in findings {
        let text = match finding.severity {
            Severity::ByHand => inside_a_sentence(&finding.text),
            _ => finding.text.clone(),
        };
        out(&format!("{}: {text}", grade(finding.severity)))?;
    }
    Ok(())
}

/// The text with a small first letter, to follow a colon.
fn inside_a_sentence(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}
