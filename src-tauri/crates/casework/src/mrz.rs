//! The zone of a passport as proposals: nothing of it enters a case until a person takes it.

use himoya_facts::ConditionScope;
use himoya_forms::{Zone, ZoneProblem, read_answer, read_zone};
use jiff::civil::Date;

use crate::Office;
use crate::case_file::{CaseFile, asked, read_fact};
use crate::desk::Desk;
use crate::error::Error;
use crate::wire::{CaseView, MrzProposal, MrzView};

const LATIN: [&str; 2] = ["client.name.latin_family", "client.name.latin_given"];
const CYRILLIC: [&str; 2] = ["client.name.family", "client.name.given"];

impl Office {
    /// Reads a typed or pasted zone for a case.
    ///
    /// # Errors
    ///
    /// [`Error::Zone`] when the text is no zone; a wrong check digit is an answer.
    pub fn mrz(&self, case: &CaseFile, text: &str, today: Date) -> Result<MrzView, Error> {
        let zone = read_zone(text, today).map_err(Error::Zone)?;
        let wrong = zone.wrong();
        let mut proposals = Vec::new();
        for (path, value, trust) in self.said(&zone) {
            proposals.extend(self.proposal(case, path, &value, trust, today)?);
        }
        Ok(MrzView {
            format: zone.format.to_owned(),
            proposals,
            warnings: wrong.iter().map(|group| warning(group, wrong.len()).to_owned()).collect(),
            wrong: wrong.into_iter().map(str::to_owned).collect(),
        })
    }

    /// What the zone says, as it would be typed.
    fn said(&self, zone: &Zone) -> Vec<(&'static str, String, &'static str)> {
        let digit = |right: bool| if right { "digit" } else { "wrong" };
        let day = |day: Date| self.content.wording.date_numeric(day);
        let mut said = Vec::new();
        for ((latin, cyrillic), name) in LATIN.iter().zip(CYRILLIC).zip([&zone.family, &zone.given]) {
            if name.is_empty() {
                continue;
            }
            said.push((*latin, name.clone(), "letters"));
            said.extend(self.content.wording.in_cyrillic(name).map(|name| (cyrillic, name, "guess")));
        }
        let sex = zone.female.map(|female| if female { "female" } else { "male" });
        said.extend(sex.map(|sex| ("client.sex", sex.to_owned(), "letters")));
        said.extend(zone.born.value.map(|born| ("client.birth_date", day(born), digit(zone.born.right))));
        said.push(("client.citizenship", zone.citizenship.clone(), "letters"));
        if zone.format == "TD3" {
            said.push(("client.document.kind", "passport".to_owned(), "letters"));
        }
        said.push(("client.document.number", zone.number.value.clone(), digit(zone.number.right)));
        let expires = zone.expires.value.map(day);
        said.extend(expires.map(|day| ("client.document.valid_until", day, digit(zone.expires.right))));
        said
    }

    /// One proposal; a value that the fact cannot have is none.
    fn proposal(
        &self,
        case: &CaseFile,
        path: &str,
        value: &str,
        trust: &'static str,
        today: Date,
    ) -> Result<Option<MrzProposal>, Error> {
        let entry = asked(&self.content, path)?;
        let Ok(Some(read)) = read_fact(&self.content, entry, value, today) else { return Ok(None) };
        let derived = Default::default();
        let law = himoya_content::LawNorms::new(self.content.law.clone());
        let law = law.on(today);
        let shown = |tree: &serde_json::Value| {
            let scope = himoya_documents::scope::CaseScope::new(tree, &derived, &law);
            let scope: &dyn ConditionScope = &scope;
            self.fact_in_words(path.to_owned(), scope).map(|fact| fact.value).unwrap_or_default()
        };
        let mut proposed = CaseFile::empty();
        proposed.put(&self.content, path, Some(read))?;
        let (present, shown) = (shown(&case.value), shown(&proposed.value));
        Ok(Some(MrzProposal {
            path: path.to_owned(),
            name: entry.name.clone(),
            value: value.to_owned(),
            take: trust != "wrong" && trust != "guess" && present.is_empty(),
            shown,
            present,
            trust,
        }))
    }

    /// Puts the proposals that a person took into the case.
    fn take_mrz(
        &self,
        case: &mut CaseFile,
        text: &str,
        paths: &[String],
        today: Date,
    ) -> Result<Vec<String>, Error> {
        let view = self.mrz(case, text, today)?;
        let taken = view.proposals.iter().filter(|proposal| paths.contains(&proposal.path));
        for proposal in taken.clone() {
            let entry = asked(&self.content, &proposal.path)?;
            let value = read_answer(entry, &proposal.value, today).map_err(|_| Error::Defect)?;
            case.put(&self.content, &proposal.path, value)?;
        }
        Ok(taken.map(|proposal| proposal.path.clone()).collect())
    }
}

impl Desk {
    /// Reads a zone for a stored case; nothing is changed.
    ///
    /// # Errors
    ///
    /// [`Error::Zone`] or [`Error::Store`].
    pub fn read_mrz(&self, id: &str, text: &str) -> Result<MrzView, Error> {
        let (file, _) = self.file(id)?;
        self.office().mrz(&file, text, self.today())
    }

    /// Takes the named proposals of a zone, as one step of the case's history.
    ///
    /// # Errors
    ///
    /// [`Error::Zone`] or [`Error::Store`].
    pub fn take_mrz(&self, id: &str, text: &str, paths: &[String]) -> Result<CaseView, Error> {
        let today = self.today();
        self.change_answers(id, "mrz", |office, file| office.take_mrz(file, text, paths, today))
    }
}

/// What to look at where a check digit does not agree.
fn warning(group: &str, of: usize) -> &'static str {
    match group {
        "number" => "Номер документа: контрольная цифра не сходится. Сверьте номер знак за знаком.",
        "born" => "День рождения: контрольная цифра не сходится. Сверьте шесть цифр: год, месяц, день.",
        "expires" => "Срок действия: контрольная цифра не сходится. Сверьте шесть цифр: год, месяц, день.",
        "personal" => {
            "Личный номер: контрольная цифра не сходится. В дело он не идёт, но строка набрана с ошибкой."
        }
        _ if of > 1 => "Общая контрольная цифра не сходится, как и должно быть при ошибке в группе.",
        _ => "Общая контрольная цифра не сходится, а цифры групп сходятся: сверьте последние знаки строки.",
    }
}

/// What happened, and what to do, when a text is no zone.
pub(crate) fn problem(problem: &ZoneProblem) -> String {
    match problem {
        ZoneProblem::Lines(found) => {
            format!("В зоне паспорта две или три строки, а набрано: {found}.")
        }
        ZoneProblem::Length { line, expected, found } => {
            format!("Строка {line}: знаков {found}, а должно быть {expected}.")
        }
        ZoneProblem::Letter { line, column, found } => {
            format!("Строка {line}, знак {column}: «{found}» в зоне не бывает.")
        }
        ZoneProblem::Kind(kind) => format!("Первые знаки «{kind}» говорят не о паспорте и не о карточке."),
        ZoneProblem::Number => "В зоне нет номера документа.".to_owned(),
    }
}
