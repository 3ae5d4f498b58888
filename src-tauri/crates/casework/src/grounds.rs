//! Grounds of a case: which the facts support, which stand and in what order, what proves them, where they are weak.

mod change;
mod show;

use std::collections::BTreeSet;

use himoya_calendar::Moment;
use himoya_checks::{Derived, Finding, Severity};
use himoya_content::{DocumentType, GroundType, LawOnDay};
use himoya_deadlines::{Given, compute};
use himoya_documents::Because;
use himoya_documents::ground::{Argument, Mark, Pleading, Said};
use himoya_documents::scope::CaseScope;
use himoya_facts::{ChosenGround, Condition, Fact};
use jiff::civil::Date;

use crate::Office;
use crate::case_file::CaseFile;
use crate::error::Error;
use crate::ledger::Now;
use crate::term::{limits_at, zone_of};
use crate::wire::GroundState;

/// What the facts of a case are looked at through.
pub(crate) struct Lens<'a> {
    pub(crate) file: &'a CaseFile,
    pub(crate) derived: &'a Derived,
    pub(crate) law: &'a LawOnDay<'a>,
    pub(crate) today: Date,
    /// Whether the words of every ground are wanted, or only of those whose text was replaced.
    pub(crate) words: bool,
}

impl Lens<'_> {
    pub(crate) fn scope(&self) -> CaseScope<'_> {
        CaseScope::new(&self.file.value, self.derived, self.law)
    }
}

/// One ground as it stands to a case.
pub(crate) struct Standing<'a> {
    /// Its name in the library, or `own-N`.
    pub(crate) key: String,
    pub(crate) ground: Option<&'a GroundType>,
    pub(crate) item: Option<&'a ChosenGround>,
    pub(crate) state: GroundState,
    pub(crate) supported: bool,
    pub(crate) without_law: Option<Because>,
    /// What the library says, if it is wanted; nothing for an own ground.
    pub(crate) said: Option<Said>,
}

impl Standing<'_> {
    /// Whether the lawyer or the program put it into the paper.
    pub(crate) fn chosen(&self) -> bool {
        matches!(self.state, GroundState::Proposed | GroundState::Chosen)
    }

    /// Whether it is in the paper.
    pub(crate) fn stands(&self) -> bool {
        self.chosen() && self.without_law.is_none()
    }

    fn typed(&self, field: impl Fn(&ChosenGround) -> &Fact<String>) -> Option<&str> {
        let text = self.item.and_then(|item| field(item).known());
        text.map(|text| text.trim()).filter(|text| !text.is_empty())
    }

    pub(crate) fn own_text(&self) -> Option<&str> {
        self.typed(|item| &item.text)
    }

    pub(crate) fn own_title(&self) -> Option<&str> {
        self.typed(|item| &item.title)
    }

    pub(crate) fn own_request(&self) -> Option<&str> {
        self.typed(|item| &item.request)
    }

    pub(crate) fn title(&self) -> String {
        let library = self.ground.map(|ground| ground.title.as_str());
        self.own_title().or(library).unwrap_or(&self.key).to_owned()
    }

    /// What changed since the lawyer replaced the text: the `wording` of the library, or the `facts`.
    pub(crate) fn changed(&self) -> Option<&'static str> {
        let (ground, said) = (self.ground?, self.said.as_ref()?);
        self.own_text()?;
        let then: Mark = self.typed(|item| &item.wording)?.parse().ok()?;
        let now = ground.wording.mark(said);
        if then.library != now.library { Some("wording") } else { (then.said != now.said).then_some("facts") }
    }
}

impl Office {
    /// Every ground that fits the document and every own one, in the order of the panel.
    pub(crate) fn standings<'a>(
        &'a self,
        document: &'a DocumentType,
        lens: &Lens<'a>,
    ) -> Result<Vec<Standing<'a>>, Error> {
        let items = chosen_items(lens.file);
        let breaches = self.certain_breaches(document, lens)?;
        let mut seen: BTreeSet<&str> = BTreeSet::new();
        let mut standings = Vec::new();
        for (index, item) in items.unwrap_or_default().iter().enumerate() {
            let id = item.id.known().map(String::as_str);
            let ground = id.and_then(|id| self.content.grounds.get(id));
            if ground.is_some_and(|ground| !ground.fits(document) || !seen.insert(&ground.id)) {
                continue;
            }
            let state =
                if item.stands.known() == Some(&false) { GroundState::LeftOut } else { GroundState::Chosen };
            let mut standing = self.standing(ground, state, lens, &breaches)?;
            if let (Some(ground), None, Some(_)) = (ground, &standing.said, item.text.known()) {
                standing.said = Some(ground.wording.say(&lens.scope()).map_err(|_| Error::Defect)?);
            }
            standing.item = Some(item);
            if ground.is_none() {
                standing.key = format!("own-{}", index + 1);
            }
            standings.push(standing);
        }
        let mut rest = Vec::new();
        for ground in self.content.grounds.fitting(document).filter(|ground| !seen.contains(&*ground.id)) {
            let mut standing = self.standing(Some(ground), GroundState::NotSupported, lens, &breaches)?;
            match (standing.supported, items) {
                (true, None) => standing.state = GroundState::Proposed,
                (true, Some(_)) => standing.state = GroundState::Unseen,
                (false, _) => {}
            }
            rest.push(standing);
        }
        rest.sort_by_key(|standing| !standing.supported);
        standings.extend(rest);
        Ok(standings)
    }

    fn standing<'a>(
        &'a self,
        ground: Option<&'a GroundType>,
        state: GroundState,
        lens: &Lens<'a>,
        breaches: &BTreeSet<String>,
    ) -> Result<Standing<'a>, Error> {
        let scope = lens.scope();
        let spoken = ground.filter(|_| lens.words).map(|ground| ground.wording.say(&scope));
        let said = spoken.transpose().map_err(|_| Error::Defect)?;
        Ok(Standing {
            key: ground.map(|ground| ground.id.clone()).unwrap_or_default(),
            ground,
            item: None,
            state,
            supported: ground.is_none_or(|ground| self.supported(ground, lens, breaches)),
            without_law: ground.and_then(|ground| ground.wording.without_law(&scope)),
            said,
        })
    }

    /// Codes of the breaches that stand by recorded facts, if a ground of the document asks for any.
    fn certain_breaches(&self, document: &DocumentType, lens: &Lens<'_>) -> Result<BTreeSet<String>, Error> {
        if self.content.grounds.fitting(document).all(|ground| ground.breaches.is_empty()) {
            return Ok(BTreeSet::new());
        }
        let looked = self.look(lens.file, Now::Local(Moment::of(lens.today)))?;
        let certain = looked.ledger.breaches.iter().filter(|breach| breach.certain);
        Ok(certain.map(|breach| breach.code.to_owned()).collect())
    }

    /// Whether the recorded facts support a ground: its condition holds and its day lies within its term, or the
    /// ledger has found a breach that it answers.
    fn supported(&self, ground: &GroundType, lens: &Lens<'_>, breaches: &BTreeSet<String>) -> bool {
        let scope = lens.scope();
        let holds = ground.when.as_ref().is_some_and(|when: &Condition| when.eval(&scope).is_yes());
        (holds && self.within(ground, lens)) || ground.breaches.iter().any(|code| breaches.contains(code))
    }

    fn within(&self, ground: &GroundType, lens: &Lens<'_>) -> bool {
        let Some(within) = &ground.within else { return true };
        // A ground stands on days that are known, not on the limits of one.
        let known = |(first, last): (Date, Date)| (first == last).then_some(first);
        let day = |path: &str| limits_at(&lens.file.value, path).and_then(known);
        let (Some(from), Some(day)) = (day(&within.from), day(&within.day)) else { return false };
        let world = self.world(zone_of(&lens.file.value));
        let (Some(rule), Ok(world)) = (self.content.law.rule(&within.rule), world) else { return false };
        let starts = [(None, Moment::of(from))];
        let proof = compute(rule, &Given { starts: &starts, ..Given::default() }, &world);
        proof.is_ok_and(|proof| from <= day && day <= proof.safe().end.day)
    }
}

/// The recorded choice, if there is one.
pub(crate) fn chosen_items(file: &CaseFile) -> Option<&[ChosenGround]> {
    file.case.grounds.known().map(Vec::as_slice).filter(|items| !items.is_empty())
}

/// What the paper says of the grounds that stand.
pub(crate) fn pleading<'a>(office: &'a Office, standings: &[Standing<'a>]) -> Pleading<'a> {
    let argument = |standing: &Standing<'a>| Argument {
        id: standing.key.clone(),
        ground: standing.ground.map(|ground| &ground.wording),
        title: standing.own_title().map(str::to_owned),
        text: standing.own_text().map(str::to_owned),
        request: standing.own_request().map(str::to_owned),
    };
    // A ground whose law did not stand goes on to composition, which reports it as left out.
    let arguments = standings.iter().filter(|standing| standing.chosen()).map(argument).collect();
    Pleading { arguments, requests: office.content.grounds.requests.as_ref() }
}

/// What the lawyer must know of the chosen grounds.
pub(crate) fn findings(office: &Office, standings: &[Standing<'_>], empty: &[String]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for standing in standings {
        let title = standing.title();
        let mut put = |code: &str, text: String| {
            let facts = standing.ground.map(|ground| asked_facts(office, ground)).unwrap_or_default();
            let severity = Severity::Asked;
            let (family, help) = office.made(code);
            let code = code.to_owned();
            findings.push(Finding { code, severity, text, facts, provision: None, family, help });
        };
        let by_choice = standing.state == GroundState::Chosen;
        if by_choice && !standing.supported {
            let what = "выбран, но записанные факты его не подтверждают. Дополните факты или снимите довод.";
            put("ground_unsupported", format!("Довод «{title}» {what}"));
        }
        if let Some(because) = standing.without_law.as_ref().filter(|_| by_choice) {
            put("ground_without_law", without_law(office, &title, because));
        } else if standing.chosen() && empty.contains(&standing.key) {
            let what = "не напечатан: в нём нет ни одного абзаца. Напишите текст довода или снимите его.";
            put("ground_empty", format!("Довод «{title}» {what}"));
        }
        if standing.state == GroundState::Unseen {
            let what = "Довод появился после выбора и в бумагу не вошёл: отметьте его или снимите.";
            put("ground_unseen", format!("Факты поддерживают ещё один довод: «{title}». {what}"));
        }
        match standing.changed().filter(|_| standing.stands()) {
            Some("wording") => put(
                "ground_wording_changed",
                format!(
                    "Довод «{title}»: с тех пор, как вы его правили, текст библиотеки изменился. Сравните."
                ),
            ),
            Some(_) => put(
                "ground_facts_changed",
                format!(
                    "Довод «{title}»: с тех пор, как вы его правили, изменились факты. Проверьте свой текст."
                ),
            ),
            None => {}
        }
    }
    findings
}

fn without_law(office: &Office, title: &str, because: &Because) -> String {
    let (provision, why) = match because {
        Because::NotLaw(id) => (id, "не действует"),
        Because::NotEstablished(id) => (id, "действует ли, не установлено"),
    };
    let cited = provision.parse().map(|id| office.content.law.cite_short(&id));
    let cited = cited.unwrap_or_else(|_| provision.clone());
    format!("Довод «{title}» не напечатан: на день подачи {cited} {why}.")
}

/// The facts that a question can ask for and on which a ground stands.
fn asked_facts(office: &Office, ground: &GroundType) -> Vec<String> {
    let when = ground.when.iter().flat_map(Condition::facts);
    let days = ground.within.iter().flat_map(|within| [within.from.clone(), within.day.clone()]);
    let asked = |fact: &String| office.content.catalogue.get(fact).is_some_and(|entry| !entry.derived);
    when.chain(days).filter(asked).collect()
}
