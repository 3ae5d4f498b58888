//! One look at a case: term, derived facts, findings and the composed paper.
//!
//! Pure: the same case, document, content and day give the same assessment.

use std::collections::BTreeMap;

use himoya_checks::{Derived, Finding, Severity, TermFacts, derive, run};
use himoya_content::{DocumentType, LawNorms};
use himoya_documents::Composed;
use himoya_documents::scope::CaseScope;
use himoya_facts::{Case, DecidedBy, Expulsion as Expelled, Fact, FactState, SignedBy};
use himoya_law::{ArticleId, Confidence, Decider, Expulsion, Number, OffenceStanding};
use himoya_wording::{Certainty, GrammaticalCase};
use jiff::civil::Date;

use crate::Office;
use crate::case_file::CaseFile;
use crate::error::Error;
use crate::names::people;
use crate::term::{Term, date_at};

/// What one look at a case gives.
pub(crate) struct Assessment<'a> {
    pub(crate) term: Term<'a>,
    pub(crate) derived: Derived,
    pub(crate) findings: Vec<Finding>,
    pub(crate) composed: Composed,
    /// The day whose procedural law governs.
    pub(crate) governing_day: Date,
}

impl Office {
    pub(crate) fn assess(
        &self,
        document: &DocumentType,
        file: &CaseFile,
        today: Date,
    ) -> Result<Assessment<'_>, Error> {
        let term = self.term(document, &file.value);
        let governing_day = date_at(&file.value, &document.governing_day).unwrap_or(today);
        let mut derived = self.derived(&file.case, term.facts(), governing_day);
        put(&mut derived, "day_outside_calendar", matches!(term, Term::Without(_)));
        let [(_, client), (_, representative)] = people(&file.case);
        put(&mut derived, "name_by_rule", self.doubtful(&client));
        put(&mut derived, "representative_by_rule", self.doubtful(&representative));
        put(&mut derived, "name_forms_stale", self.forms_are_stale(&file.case));
        if let Some(differs) = self.name_in_act(&file.case) {
            derived.insert("derived.name_in_act".into(), FactState::Known(differs.to_owned()));
        }
        put(&mut derived, "signer_barred", barred(document, &file.case));
        put(&mut derived, "body_by_rule", self.body_is_doubtful(&file.case));
        let norms = LawNorms::new(self.content.law.clone());
        let law = norms.on(governing_day);
        let composed = {
            let scope = CaseScope::new(&file.value, &derived, &law);
            document.text.compose(&document.id, &document.title, &scope).map_err(|_| Error::Defect)?
        };
        let mut findings = run(&document.checks, &CaseScope::new(&file.value, &derived, &law));
        let unverified = |id: &&String| law.confidence(id) == Some(Confidence::Unverified);
        findings
            .extend(self.unverified(composed.provisions.iter().filter(unverified), &document.governing_day));
        findings.extend(self.by_hand(&composed));
        Ok(Assessment { term, derived, findings, composed, governing_day })
    }

    /// Every derived fact that needs no paper: the named rules over the case and the law.
    pub(crate) fn derived(&self, case: &Case, term: Option<TermFacts>, filing_day: Date) -> Derived {
        let mut derived = derive(case, term, self.expulsion_rule(case), filing_day, self.power_ends(case));
        if let Some(wrong) = self.wrong_body(case) {
            put(&mut derived, "wrong_body", wrong);
        }
        derived.extend(self.hours(case, filing_day));
        derived
    }

    /// Whether the case was decided by a judge where only an official may decide, or the reverse; `None` when the
    /// facts or the law held do not say.
    fn wrong_body(&self, case: &Case) -> Option<bool> {
        let article: ArticleId = format!("koap-{}", case.offence.article.known()?).parse().ok()?;
        let part: Option<Number> = case.offence.part.known().and_then(|part| part.parse().ok());
        let expelled =
            matches!(case.punishment.expulsion.known(), Some(Expelled::Forced | Expelled::Controlled));
        let day = *case.ruling.made_on.known()?;
        let lawful = self.content.competence.decider(&article, part.as_ref(), expelled, day)?;
        let decided = match case.ruling.decided_by.known()? {
            DecidedBy::Judge => Decider::Judge,
            DecidedBy::Official => Decider::Official,
        };
        Some(decided != lawful)
    }

    /// What the sanction of the charged part says of expulsion on the day of the offence.
    fn expulsion_rule(&self, case: &Case) -> Option<&'static str> {
        let article: ArticleId = format!("koap-{}", case.offence.article.known()?).parse().ok()?;
        let part: Option<Number> = match &case.offence.part {
            Fact::Known(part) => Some(part.parse().ok()?),
            Fact::NotApplicable => None,
            _ => return None,
        };
        let day = *case.offence.committed_on.known().or(case.ruling.made_on.known())?;
        Some(match self.content.law.offence(&article, part.as_ref(), day) {
            OffenceStanding::InForce { terms, .. } => match terms.expulsion {
                Expulsion::Mandatory => "mandatory",
                Expulsion::Optional => "optional",
                Expulsion::None => "none",
            },
            _ => "not_established",
        })
    }

    /// Whether the rules of grammar do not know the court, the body or the post.
    fn body_is_doubtful(&self, case: &Case) -> bool {
        let names = [&case.reviewing.name, &case.authority.body, &case.authority.post];
        let doubtful = |name: &String| {
            self.content.wording.body(name, GrammaticalCase::Genitive).certainty == Certainty::Doubtful
        };
        names.iter().filter_map(|fact| fact.known()).any(doubtful)
    }

    /// Names the cited provisions whose text on the governing day nobody has compared.
    fn unverified<'a>(&self, ids: impl Iterator<Item = &'a String>, day: &str) -> Option<Finding> {
        let ids: Vec<_> = ids.filter_map(|id| id.parse().ok()).collect();
        let cited = self.content.law.cite(&ids);
        (!ids.is_empty()).then(|| Finding {
            code: "unverified_law".into(),
            severity: Severity::Asked,
            text: format!("Текст этих норм на день подачи не сверен: {cited}. Сверьте их перед подачей."),
            facts: vec![day.to_owned()],
            provision: None,
            family: self.made("unverified_law").0,
            help: self.made("unverified_law").1,
        })
    }

    /// Family and help of a finding that no check makes.
    pub(crate) fn made(&self, code: &str) -> (String, Option<String>) {
        let made = self.content.shared.made(code);
        made.map_or_else(Default::default, |made| (made.family.clone(), Some(made.help.clone())))
    }

    fn by_hand(&self, composed: &Composed) -> Vec<Finding> {
        let (family, help) = self.made("by_hand");
        let finding = |path: &String| {
            let name = self.content.catalogue.get(path).map_or(path.as_str(), |entry| entry.name.as_str());
            Finding {
                code: "by_hand".into(),
                severity: Severity::ByHand,
                text: sentence(name),
                facts: vec![path.clone()],
                provision: None,
                family: family.clone(),
                help: help.clone(),
            }
        };
        composed.blanks.iter().map(finding).collect()
    }
}

impl Assessment<'_> {
    /// The findings that stop the paper, as sentences.
    pub(crate) fn blocked(&self) -> Vec<String> {
        let blocks = self.findings.iter().filter(|finding| finding.severity == Severity::Blocks);
        blocks.map(|finding| finding.text.clone()).collect()
    }
}

/// Whether the paper is to be signed by somebody who may not sign such a paper.
fn barred(document: &DocumentType, case: &Case) -> bool {
    let signer = case.filing.signed_by.known().map(|signer| match signer {
        SignedBy::Client => "client",
        SignedBy::Representative => "representative",
    });
    signer.is_some_and(|signer| !document.signers.iter().any(|may| may == signer))
}

/// A term as a sentence of its own: «Дата получения копии постановления.»
pub(crate) fn sentence(term: &str) -> String {
    let mut letters = term.chars();
    let first = letters.next().map(|c| c.to_uppercase().collect::<String>()).unwrap_or_default();
    format!("{first}{}.", letters.as_str())
}

fn put(derived: &mut BTreeMap<String, FactState>, id: &str, value: bool) {
    let text = if value { "yes" } else { "no" };
    derived.insert(format!("derived.{id}"), FactState::Known(text.to_owned()));
}
