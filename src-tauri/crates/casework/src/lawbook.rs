//! The law that the program holds, to be looked at: rules, their history, and what nobody has checked lately.

use himoya_law::{Rule, Unit};
use jiff::civil::Date;

use crate::Office;
use crate::error::Error;
use crate::reports::{ProvisionEditionReport, RuleHistory, RuleReport, StaleReport};
use crate::wire::{CalculatorRule, CalculatorView, EventView, ZoneView};

impl Office {
    /// Every rule of time with its editions; with a day, only what may be applied to an event of that day.
    pub fn rules(&self, on: Option<Date>) -> Vec<RuleReport> {
        let law = &self.content.law;
        let rules = law.rules().map(|rule| RuleReport::new(rule, law, on));
        rules.filter(|rule| !rule.editions.is_empty()).collect()
    }

    /// A rule and its provision as of a day, with their history.
    ///
    /// # Errors
    ///
    /// [`Error::NoRule`].
    pub fn rule_history(&self, id: &str, on: Date) -> Result<RuleHistory, Error> {
        let rule = self.rule(id)?;
        let law = &self.content.law;
        let editions = law.provision(&rule.provision).map_or(&[][..], |provision| &provision.editions);
        let standing = law.standing(&rule.provision, on).edition();
        let applies = rule.editions.iter().filter(|edition| edition.may_apply(on));
        Ok(RuleHistory {
            rule: RuleReport::new(rule, law, None),
            on: on.to_string(),
            applies: applies.map(|edition| edition.source_id.clone()).collect(),
            standing: standing.and_then(|stood| editions.iter().position(|edition| edition == stood)),
            provision: editions.iter().map(ProvisionEditionReport::new).collect(),
        })
    }

    /// What was last compared with its source more than so many days before today, the oldest first.
    pub fn stale(&self, older_than: i64, today: Date) -> Vec<StaleReport> {
        let content = &self.content;
        let mut found = Vec::new();
        let mut look = |file: String, item: String, checked_on: Date| {
            let days = i64::from(checked_on.until(today).map_or(0, |span| span.get_days()));
            if days > older_than {
                found.push(StaleReport { file, item, checked_on: checked_on.to_string(), days });
            }
        };
        for provision in content.law.provisions() {
            let article = &provision.id.article;
            for edition in &provision.editions {
                look(
                    format!("law/{}/{}.toml", article.act, article.article),
                    provision.id.to_string(),
                    edition.checked_on,
                );
            }
        }
        for rule in content.law.rules() {
            let article = &rule.provision.article;
            for edition in &rule.editions {
                let item = format!("{} ({})", rule.id, edition.source_id);
                look(format!("law/{}/{}.toml", article.act, article.article), item, edition.checked_on);
            }
        }
        let (first, last) = content.calendar.range();
        for year in first.year()..=last.year() {
            if let Some(sources) = content.calendar.sources_for(year) {
                look(format!("calendar/{year}.toml"), year.to_string(), sources.checked_on);
            }
        }
        found.sort_by(|a, b| (b.days, &a.file, &a.item).cmp(&(a.days, &b.file, &b.item)));
        found.dedup_by(|a, b| (&a.file, &a.item, &a.checked_on) == (&b.file, &b.item, &b.checked_on));
        found
    }

    /// The time zones in the order of the list.
    pub fn zones(&self) -> Vec<ZoneView> {
        let zone = |zone: &himoya_calendar::Zone| ZoneView {
            id: zone.id().to_owned(),
            name: zone.name().to_owned(),
            moscow: zone.hours_from_moscow(),
        };
        self.content.zones.iter().map(zone).collect()
    }

    /// What the stand-alone calculator offers.
    pub fn calculator(&self) -> CalculatorView {
        let mut rules: Vec<&Rule> = self.content.law.rules().collect();
        rules.sort_by(|a, b| (&a.provision, &a.id).cmp(&(&b.provision, &b.id)));
        CalculatorView {
            rules: rules.into_iter().filter_map(|rule| self.calculator_rule(rule)).collect(),
            zones: self.zones(),
        }
    }

    fn calculator_rule(&self, rule: &Rule) -> Option<CalculatorRule> {
        let newest = rule.editions.iter().rev().find(|edition| edition.reading.is_none())?;
        let own = EventView { id: String::new(), text: rule.trigger.clone() };
        let others =
            rule.events.iter().map(|event| EventView { id: event.id.clone(), text: event.text.clone() });
        Some(CalculatorRule {
            id: rule.id.to_string(),
            title: rule.title.clone(),
            provision: self.content.law.cite_short(&rule.provision),
            kind: rule.kind.code().to_owned(),
            length: himoya_deadlines::length(newest.length, newest.unit),
            events: std::iter::once(own).chain(others).collect(),
            needs_hour: newest.unit == Unit::Hours && newest.length > 0,
            trust: newest.trust().code().to_owned(),
        })
    }
}
