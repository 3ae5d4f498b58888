//! Grounds as text for people.

use himoya_casework::wire::{GroundFact, GroundState, GroundView, GroundsView};

use super::{confidence, day, out};
use crate::run::Failure;

/// The grounds in the order of the paper, those that do not stand behind them in short.
pub(crate) fn grounds(view: &GroundsView) -> Result<(), Failure> {
    if !view.takes {
        return out("В этой бумаге доводов библиотеки нет.");
    }
    out(if view.chosen {
        "Доводы выбраны в деле.\n"
    } else {
        "Выбора в деле нет: стоят все доводы, которые поддерживают факты.\n"
    })?;
    for (number, ground) in view.grounds.iter().filter(|ground| ground.stands).enumerate() {
        standing(number + 1, ground)?;
    }
    let others: Vec<&GroundView> = view.grounds.iter().filter(|ground| !ground.stands).collect();
    if !others.is_empty() {
        out("Не стоят:")?;
    }
    for ground in others {
        out(&format!("  [{}] {} — {}", ground.key, ground.title, state(ground)))?;
    }
    Ok(())
}

fn standing(number: usize, ground: &GroundView) -> Result<(), Failure> {
    out(&format!("{number}. {} [{}] — {}", ground.heading, ground.key, state(ground)))?;
    // A computed one of a closed list has no words and is left out, as in the window.
    let worded = |fact: &&GroundFact| fact.known && (fact.choice.is_none() || !fact.value.is_empty());
    let known: Vec<String> = ground.why.iter().filter(worded).map(fact).collect();
    if !known.is_empty() {
        out(&format!("   почему: {}", known.join("; ")))?;
    }
    if !ground.breaches.is_empty() {
        out(&format!("   нарушения в сроках дела: {}", ground.breaches.join(", ")))?;
    }
    for norm in &ground.norms {
        let from = norm.in_force_from.as_deref().map(|from| format!("с {}", day(from)));
        let from = from.unwrap_or_else(|| "начало редакции не установлено".to_owned());
        let trust = confidence(&norm.confidence);
        out(&format!("   норма: {} — {from}; {trust}; сверено {}", norm.citation, day(&norm.checked_on)))?;
    }
    for one in &ground.evidence {
        out(&format!("   {} {}", if one.present { "есть:" } else { "нужно:" }, one.text))?;
    }
    for weak in &ground.weak {
        out(&format!("   слабо: {weak}"))?;
    }
    match ground.changed {
        Some("wording") => out("   текст ваш; библиотека с тех пор изменилась")?,
        Some(_) => out("   текст ваш; факты с тех пор изменились")?,
        None if ground.edited => out("   текст ваш")?,
        None => {}
    }
    out("")
}

fn fact(fact: &GroundFact) -> String {
    if fact.value.is_empty() { fact.name.clone() } else { format!("{}: {}", fact.name, fact.value) }
}

fn state(ground: &GroundView) -> String {
    if let Some(norm) = &ground.without_law {
        return format!("нормы {norm} на день подачи нет");
    }
    let text = match ground.state {
        GroundState::Proposed => "предложен",
        GroundState::Chosen if ground.own => "свой",
        GroundState::Chosen if ground.supported => "выбран",
        GroundState::Chosen => "выбран, факты его не подтверждают",
        GroundState::LeftOut => "снят",
        GroundState::Unseen => "факты поддерживают, но он не выбран",
        GroundState::NotSupported => "факты не подтверждают",
    };
    text.to_owned()
}
