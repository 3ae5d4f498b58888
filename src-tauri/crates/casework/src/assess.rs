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
use jiff::civil::Date;
use serde_json::Value;

use crate::Office;
use crate::case_file::CaseFile;
use crate::drafting::Edited;
use crate::error::Error;
use crate::grounds::{self, Lens, Standing, pleading};
use crate::names::{client, relatives, representative};
use crate::overrides::Overrides;
use crate::term::{Term, date_at, uncertain_at};
use crate::translations::translation;

/// What one look at a case gives.
pub(crate) struct Assessment<'a> {
    pub(crate) term: Term<'a>,
    pub(crate) derived: Derived,
    pub(crate) findings: Vec<Finding>,
    pub(crate) composed: Composed,
    /// The person's edits of the paper, and what the program says without them.
    pub(crate) edited: Edited,
    /// Decisions against findings that block the paper.
    pub(crate) overrides: Overrides,
    /// The day whose procedural law governs.
    pub(crate) governing_day: Date,
}

impl Office {
    pub(crate) fn assess(
        &self,
        document: &DocumentType,
        case: &CaseFile,
        today: Date,
    ) -> Result<Assessment<'_>, Error> {
        let seen = self.seen_by(document, case, today)?;
        let file = seen.as_ref();
        let term = self.term(document, &file.value);
        let governing_day = date_at(&file.value, &document.governing_day).unwrap_or(today);
        let mut derived = self.derived(file, term.facts(), governing_day);
        put(&mut derived, "blank", file.blank);
        put(&mut derived, "day_outside_calendar", matches!(term, Term::Without(_)));
        self.put_names(&mut derived, &file.case);
        put(&mut derived, "signer_barred", barred(document, &file.case));
        derived.extend(translation(document, &file.value));
        let norms = LawNorms::new(self.content.law.clone());
        let law = norms.on(governing_day);
        let lens = Lens { file, derived: &derived.clone(), law: &law, today, words: false };
        let standings = self.standings(document, &lens)?;
        if document.text.takes_grounds() {
            put(&mut derived, "has_grounds", standings.iter().any(Standing::stands));
        }

        derived.extend(self.doubtful_bodies(document, &file.value));
        if let Some(route) = self.route_of(document) {
            derived.extend(self.route_facts(route, &file.value, &derived, &law, governing_day));
        }
        let composed = {
            let printed = self.printed(document, &file.value, &derived, &law);
            let scope = CaseScope::new(&printed, &derived, &law);
            let pleading = pleading(self, &standings);
            let composed = document.text.compose_with(&document.id, &document.title, &scope, &pleading);
            composed.map_err(|_| Error::Defect)?
        };
        let (composed, edited) = self.edited(document, file, composed);
        let declined = relatives(&file.case).into_iter().filter(|(path, _)| composed.declined.contains(path));
        let unsure = declined.into_iter().any(|(_, person)| self.doubtful(&person));
        put(&mut derived, "relative_by_rule", unsure);
        let of_route = document.addressee.iter().flat_map(|_| &self.content.route.checks);
        let checks = document.checks.iter().chain(of_route);
        let mut findings = run(checks, &CaseScope::new(&file.value, &derived, &law));
        let unverified = |id: &&String| law.confidence(id) == Some(Confidence::Unverified);
        findings
            .extend(self.unverified(composed.provisions.iter().filter(unverified), &document.governing_day));
        findings.extend(grounds::findings(self, &standings, &composed.empty_grounds));
        findings.extend(self.edit_findings(&edited));
        findings.extend(self.by_hand(&composed, &file.value));
        let overrides = Overrides::of(document, file, &derived, &findings);
        Ok(Assessment { term, derived, findings, composed, edited, overrides, governing_day })
    }

    /// Every derived fact that needs no paper: the named rules over the case and the law.
    pub(crate) fn derived(&self, file: &CaseFile, term: Option<TermFacts>, filing_day: Date) -> Derived {
        let case = &file.case;
        let mut derived =
            derive(case, term, self.expulsion_rule(case), filing_day, self.power_ends(&file.value));
        let kind = case.authority.body.known().and_then(|body| self.content.route.directory.kind_of(body));
        if let Some(kind) = kind {
            derived.insert("derived.authority_kind".to_owned(), FactState::Known(kind.id.clone()));
        }
        let held = case.custody.place.known().and_then(|place| self.content.route.directory.kind_of(place));
        if let Some(kind) = held {
            derived.insert("derived.custody_kind".to_owned(), FactState::Known(kind.id.clone()));
        }
        let lawful = self.lawful_decider(case).map(|decider| match decider {
            Decider::Judge => "judge",
            Decider::Official => "official",
        });
        if let Some(decider) = lawful {
            derived.insert("derived.lawful_decider".to_owned(), FactState::Known(decider.to_owned()));
        }
        if let Some(wrong) = self.wrong_body(case) {
            put(&mut derived, "wrong_body", wrong);
        }
        let limits = self.limits(&file.value, &derived, filing_day);
        derived.extend(limits);
        derived
    }

    /// What is doubtful in the names of the case.
    fn put_names(&self, derived: &mut Derived, case: &Case) {
        let (client, representative) = (client(case), representative(case));
        put(derived, "name_by_rule", self.doubtful(&client));
        put(derived, "name_confirmed", client.has_forms());
        put(derived, "representative_by_rule", self.doubtful(&representative));
        put(derived, "representative_confirmed", representative.has_forms());
        put(derived, "name_forms_stale", self.forms_are_stale(case));
        put(derived, "variant_without_source", Office::variant_without_source(case));
        if let Some(differs) = self.name_in_act(case) {
            derived.insert("derived.name_in_act".into(), FactState::Known(differs.to_owned()));
        }
    }

    /// Whether the case was decided by a judge where only an official may decide, or the reverse; `None` when the
    /// facts or the law held do not say.
    fn wrong_body(&self, case: &Case) -> Option<bool> {
        let lawful = self.lawful_decider(case)?;
        let decided = match case.ruling.decided_by.known()? {
            DecidedBy::Judge => Decider::Judge,
            DecidedBy::Official => Decider::Official,
        };
        Some(decided != lawful)
    }

    /// Who had to decide the case by the law of the day of the ruling.
    fn lawful_decider(&self, case: &Case) -> Option<Decider> {
        let article: ArticleId = format!("koap-{}", case.offence.article.known()?).parse().ok()?;
        let part: Option<Number> = case.offence.part.known().and_then(|part| part.parse().ok());
        let expelled =
            matches!(case.punishment.expulsion.known(), Some(Expelled::Forced | Expelled::Controlled));
        let day = *case.ruling.made_on.known()?;
        self.content.competence.decider(&article, part.as_ref(), expelled, day)
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

    fn by_hand(&self, composed: &Composed, case: &Value) -> Vec<Finding> {
        let (family, help) = self.made("by_hand");
        let finding = |path: &String| {
            let name = self.content.catalogue.get(path).map_or(path.as_str(), |entry| entry.name.as_str());
            Finding {
                code: "by_hand".into(),
                severity: Severity::ByHand,
                text: sentence(name) + &self.known_about(case, path),
                facts: vec![path.clone()],
                provision: None,
                family: family.clone(),
                help: help.clone(),
            }
        };
        composed.blanks.iter().map(finding).collect()
    }
}

impl Office {
    /// What a finding adds for a day that is known only between two limits: the paper names neither.
    fn known_about(&self, case: &Value, path: &str) -> String {
        let Some((first, last)) = uncertain_at(case, path) else { return String::new() };
        let about = self.content.wording.between(first, last);
        format!(" Известно примерно: {about}. В бумаге останется строка: впишите точный день.")
    }
}

impl Assessment<'_> {
    /// The findings that stop the paper and that nobody overrode, as sentences.
    pub(crate) fn blocked(&self) -> Vec<String> {
        let stops = |finding: &&Finding| {
            finding.severity == Severity::Blocks && !self.overrides.stands(&finding.code)
        };
        let blocks = self.findings.iter().filter(stops);
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
