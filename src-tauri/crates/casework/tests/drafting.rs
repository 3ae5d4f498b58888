//! The text of a paper as a lawyer works on it: edits that stay, facts that change under them, versions, filing.

#![allow(clippy::unwrap_used, reason = "a failed step fails the test")]

mod support;

use std::path::Path;
use std::sync::Arc;

use himoya_casework::wire::{
    AnswerInput, BlockEdit, DiffSide, DraftBlock, DraftChange, DraftView, FilePaperInput, SaveFormat,
    VersionWhy,
};
use himoya_casework::{Desk, Error};
use proptest::prelude::*;
use support::Machine;

fn desk(folder: &Path) -> Desk {
    support::desk(folder, Arc::new(Machine::at("2026-11-18T09:00:00Z").going_on()))
}

/// A worked case with its appeal.
fn opened(desk: &Desk) -> String {
    desk.new_from_example("student-expelled").unwrap().id
}

fn typed(text: &str) -> AnswerInput {
    AnswerInput::Typed { text: text.to_owned() }
}

fn write(desk: &Desk, id: &str, block: &str, text: &str) {
    let change = DraftChange::Write { block: block.to_owned(), text: text.to_owned() };
    desk.change_draft(id, &change).unwrap();
}

fn block<'a>(view: &'a DraftView, id: &str) -> &'a DraftBlock {
    view.blocks.iter().find(|block| block.id == id).unwrap_or_else(|| panic!("no block {id}"))
}

/// The first paragraph that states the day of the ruling.
fn naming(desk: &Desk, id: &str) -> DraftBlock {
    let view = desk.draft_view(id).unwrap();
    let says = |block: &&DraftBlock| {
        block.kind == "paragraph"
            && block.facts.iter().any(|fact| fact.path == "ruling.made_on")
            && block.editable
    };
    view.blocks.iter().find(says).cloned().expect("a paragraph with the day")
}

fn codes(desk: &Desk, id: &str) -> Vec<String> {
    desk.open_case(id).unwrap().findings.into_iter().map(|finding| finding.code).collect()
}

#[test]
fn an_edit_is_printed_and_gone_when_the_programs_words_are_typed_again() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let id = opened(&desk);
    let before = desk.preview(&id).unwrap().text;
    let target = naming(&desk, &id);
    write(&desk, &id, &target.id, "Своими словами: Шерзод этого не совершал.");
    let view = desk.draft_view(&id).unwrap();
    let edited = block(&view, &target.id);
    assert_eq!((edited.edit, view.edits, view.choices), (BlockEdit::Replaced, 1, 0));
    assert_eq!(edited.program.as_deref(), Some(target.text.as_str()));
    assert!(desk.preview(&id).unwrap().text.contains("Своими словами: Шерзод этого не совершал."));
    write(&desk, &id, &target.id, &target.text);
    assert_eq!(desk.draft_view(&id).unwrap().edits, 0);
    assert_eq!(desk.preview(&id).unwrap().text, before);
}

#[test]
fn a_changed_fact_under_an_edit_waits_for_a_choice_and_prints_the_persons_words() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let id = opened(&desk);
    let target = naming(&desk, &id);
    write(&desk, &id, &target.id, "Мой текст.");
    desk.answer(&id, "ruling.made_on", typed("09.11.2026")).unwrap();
    let view = desk.draft_view(&id).unwrap();
    let edited = block(&view, &target.id);
    assert_eq!(view.choices, 1);
    assert_eq!(edited.before.as_deref(), Some(target.text.as_str()));
    let now = edited.program.clone().unwrap();
    assert_ne!(now, target.text);
    let second: String = edited
        .compared
        .iter()
        .filter(|run| run.side != DiffSide::First)
        .map(|run| run.text.as_str())
        .collect();
    assert_eq!(second, now);
    assert!(codes(&desk, &id).contains(&"edit_changed".to_owned()));
    assert!(desk.preview(&id).unwrap().text.contains("Мой текст."));

    desk.change_draft(&id, &DraftChange::Keep { block: target.id.clone() }).unwrap();
    let kept = desk.draft_view(&id).unwrap();
    assert_eq!((kept.choices, block(&kept, &target.id).text.as_str()), (0, "Мой текст."));
    assert!(!codes(&desk, &id).contains(&"edit_changed".to_owned()));

    desk.undo(&id).unwrap();
    desk.change_draft(&id, &DraftChange::Take { block: target.id.clone() }).unwrap();
    let taken = desk.draft_view(&id).unwrap();
    assert_eq!((taken.edits, block(&taken, &target.id).text.clone()), (0, now));
}

#[test]
fn an_edit_without_a_place_is_kept_and_not_printed() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let id = opened(&desk);
    // A paragraph that stands only while there is no interpreter.
    let view = desk.draft_view(&id).unwrap();
    let target = view
        .blocks
        .iter()
        .find(|block| {
            block.kind == "paragraph"
                && block.facts.iter().any(|fact| fact.path == "process.interpreter_present")
                || block.id.contains("interpreter")
        })
        .filter(|block| block.editable)
        .expect("a paragraph about the interpreter")
        .clone();
    write(&desk, &id, &target.id, "Переводчика не позвали, и я скажу почему.");
    desk.answer(&id, "process.interpreter_present", typed("yes")).unwrap();
    let view = desk.draft_view(&id).unwrap();
    assert_eq!(view.lost.len(), 1, "{:?}", view.blocks.iter().map(|b| &b.id).collect::<Vec<_>>());
    assert_eq!(view.lost[0].text, "Переводчика не позвали, и я скажу почему.");
    assert!(codes(&desk, &id).contains(&"edit_lost".to_owned()));
    assert!(!desk.preview(&id).unwrap().text.contains("Переводчика не позвали, и я скажу"));
    desk.answer(&id, "process.interpreter_present", typed("no")).unwrap();
    let back = desk.draft_view(&id).unwrap();
    assert_eq!(block(&back, &target.id).edit, BlockEdit::Replaced);
    assert!(back.lost.is_empty());
}

#[test]
fn own_paragraphs_are_added_moved_and_taken_away() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let id = opened(&desk);
    let target = naming(&desk, &id);
    let insert = |text: &str| {
        let change = DraftChange::Insert { after: target.id.clone(), text: text.to_owned() };
        desk.change_draft(&id, &change).unwrap();
        let view = desk.draft_view(&id).unwrap();
        view.blocks.iter().find(|block| block.text == text).unwrap().id.clone()
    };
    let (second, first) = (insert("Второй свой абзац."), insert("Первый свой абзац."));
    let order = || -> Vec<String> {
        let view = desk.draft_view(&id).unwrap();
        let own = |block: &&DraftBlock| block.edit == BlockEdit::Own || block.id == target.id;
        view.blocks.iter().filter(own).map(|block| block.id.clone()).collect()
    };
    assert_eq!(order(), [target.id.clone(), first.clone(), second.clone()]);
    let shift = |block: &str, by: i32| {
        desk.change_draft(&id, &DraftChange::Move { block: block.to_owned(), by }).unwrap();
    };
    shift(&first, 1);
    assert_eq!(order(), [target.id.clone(), second.clone(), first.clone()]);
    shift(&first, -1);
    assert_eq!(order(), [target.id.clone(), first.clone(), second.clone()]);
    shift(&first, -1);
    assert_eq!(order(), [first.clone(), target.id.clone(), second.clone()]);
    desk.change_draft(&id, &DraftChange::Drop { block: first.clone() }).unwrap();
    assert_eq!(order(), [target.id.clone(), second]);
    let refused =
        desk.change_draft(&id, &DraftChange::Insert { after: "nowhere".into(), text: String::new() });
    assert!(matches!(refused, Err(Error::NoPlace(_))), "{refused:?}");
}

#[test]
fn an_own_paragraph_begins_without_words_and_is_printed_with_the_first() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let id = opened(&desk);
    let before = desk.preview(&id).unwrap().text;
    for block in desk.draft_view(&id).unwrap().blocks.iter().filter(|block| block.takes_follower) {
        desk.change_draft(&id, &DraftChange::Insert { after: block.id.clone(), text: String::new() })
            .unwrap();
        let view = desk.draft_view(&id).unwrap();
        let own = view.blocks.iter().find(|block| block.edit == BlockEdit::Own).expect("a place to write in");
        assert_eq!((own.text.as_str(), own.editable), ("", true));
        assert_eq!(desk.preview(&id).unwrap().text, before, "nothing is printed behind {}", block.id);
        write(&desk, &id, &own.id, "Теперь здесь есть слова.");
        assert!(desk.preview(&id).unwrap().text.contains("Теперь здесь есть слова."), "behind {}", block.id);
        desk.change_draft(&id, &DraftChange::Drop { block: own.id.clone() }).unwrap();
    }
}

#[test]
fn a_dropped_request_renumbers_the_rest_and_a_signature_cannot_be_dropped() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let id = opened(&desk);
    let view = desk.draft_view(&id).unwrap();
    let items: Vec<&DraftBlock> = view.blocks.iter().filter(|block| block.kind == "item").collect();
    let first = items[0].id.clone();
    let next = items[1].id.clone();
    desk.change_draft(&id, &DraftChange::Drop { block: first.clone() }).unwrap();
    let view = desk.draft_view(&id).unwrap();
    assert_eq!(block(&view, &first).edit, BlockEdit::Dropped);
    assert_eq!(block(&view, &next).number, Some(1));
    let signature = view.blocks.iter().find(|block| block.kind == "signature").unwrap().id.clone();
    let refused = desk.change_draft(&id, &DraftChange::Drop { block: signature });
    assert!(matches!(refused, Err(Error::NoPlace(_))), "{refused:?}");
}

#[test]
fn a_ruled_line_stays_a_line_of_its_fact_in_an_edited_paragraph() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let id = opened(&desk);
    desk.answer(&id, "client.name.family", AnswerInput::Unknown).unwrap();
    let by_hand = |id: &str| {
        let view = desk.open_case(id).unwrap();
        view.findings.iter().filter(|finding| finding.paths == ["client.name.family"]).count()
    };
    let before = by_hand(&id);
    assert!(before > 0);
    let view = desk.draft_view(&id).unwrap();
    for known in view.blocks.iter().filter(|block| block.editable && block.text.contains("___")) {
        write(&desk, &id, &known.id, &format!("{} И это всё.", known.text));
    }
    assert_eq!(by_hand(&id), before);
}

#[test]
fn versions_are_kept_compared_and_brought_back() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let id = opened(&desk);
    let target = naming(&desk, &id);
    let first = desk.keep_version(&id, VersionWhy::Kept).unwrap();
    assert_eq!((first.len(), first[0].current), (1, true));
    assert_eq!(desk.keep_version(&id, VersionWhy::Kept).unwrap().len(), 1, "the same words are kept once");
    write(&desk, &id, &target.id, "Другие слова.");
    let compared = desk.compare_versions(&id, &first[0].id, None).unwrap();
    assert_eq!(compared.differ, 1);
    let differing = compared.rows.iter().find(|row| row.differs).unwrap();
    assert!(differing.runs.iter().any(|run| run.side == DiffSide::Second && run.text.contains("Другие")));
    desk.restore_version(&id, &first[0].id).unwrap();
    assert_eq!(block(&desk.draft_view(&id).unwrap(), &target.id).text, target.text);
    let rows = desk.draft_versions(&id).unwrap();
    assert_eq!(rows.len(), 2);
    assert_eq!((rows[0].why, rows[0].edits), (VersionWhy::Replaced, 1));
    // What was replaced can be brought back too.
    desk.restore_version(&id, &rows[0].id).unwrap();
    assert_eq!(block(&desk.draft_view(&id).unwrap(), &target.id).text, "Другие слова.");
}

#[test]
fn a_filed_paper_stands_and_is_printed_again_byte_for_byte() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let id = opened(&desk);
    let target = naming(&desk, &id);
    let input = |day: &str| FilePaperInput {
        day: day.to_owned(),
        how: "почта".to_owned(),
        proof: "14090500112233".to_owned(),
        proof_file: None,
    };
    let refused = desk.file_paper(&id, &input("31.11.2026")).unwrap();
    assert_eq!(refused.day_problem.unwrap().code, "date_impossible");
    assert!(desk.draft_view(&id).unwrap().filed.is_none());

    let original = desk.printable(&id).unwrap();
    let answer = desk.file_paper(&id, &input("18.11.2026")).unwrap();
    assert!(answer.day_problem.is_none());
    let filed = desk.draft_view(&id).unwrap().filed.unwrap();
    assert_eq!((filed.on.as_str(), filed.proof.as_str()), ("2026-11-18", "14090500112233"));
    assert_eq!(filed.content.len(), 12);
    // The term that the appeal serves is kept.
    let appeal = answer.view.ledger.entries.iter().find(|entry| entry.done.is_some());
    assert!(appeal.is_some(), "no term was marked");

    let refused = desk.change_draft(&id, &DraftChange::Drop { block: target.id.clone() });
    assert!(matches!(refused, Err(Error::PaperFiled)), "{refused:?}");
    assert!(matches!(desk.file_paper(&id, &input("18.11.2026")), Err(Error::PaperFiled)));

    // Facts go on changing; what was filed does not.
    desk.answer(&id, "client.name.family", typed("Ҳакимов")).unwrap();
    let again = folder.path().join("again.pdf");
    desk.reprint(&id, filed.index, &again).unwrap();
    assert_eq!(std::fs::read(&again).unwrap(), original);
    assert_eq!(desk.printable(&id).unwrap(), original);
    let shown = desk.preview(&id).unwrap().text;
    assert!(!shown.contains("Ҳакимов "), "the sheet shows what was filed");
    let saved = folder.path().join("saved.pdf");
    desk.save_paper(&id, SaveFormat::Pdf, &saved).unwrap();
    assert_eq!(std::fs::read(&saved).unwrap(), original);

    desk.reopen_paper(&id, filed.index).unwrap();
    assert_ne!(desk.printable(&id).unwrap(), original);
    write(&desk, &id, &target.id, "Новая редакция.");
    assert!(desk.draft_view(&id).unwrap().filed.unwrap().reopened);
    desk.reprint(&id, filed.index, &again).unwrap();
    assert_eq!(std::fs::read(&again).unwrap(), original);
}

#[test]
fn every_block_of_a_paper_has_a_place_on_its_pages() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let id = opened(&desk);
    let preview = desk.preview(&id).unwrap();
    let view = desk.draft_view(&id).unwrap();
    for block in &view.blocks {
        let places: Vec<_> = preview.places.iter().filter(|place| place.block == block.id).collect();
        assert!(!places.is_empty(), "{} stands nowhere", block.id);
        for place in places {
            assert!(place.left < place.right && place.top < place.bottom, "{place:?}");
            assert!(place.right <= 10_000 && place.bottom <= 10_000 && place.page < preview.pages.len());
        }
    }
    // They follow one another down the pages.
    let tops: Vec<_> = preview
        .places
        .iter()
        .filter(|place| view.blocks.iter().any(|block| block.id == place.block && block.kind == "paragraph"))
        .map(|place| (place.page, place.top))
        .collect();
    assert!(tops.windows(2).all(|pair| pair[0] < pair[1]), "{tops:?}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Whatever is done, undoing all of it gives the paper of the beginning, and no text of a person is lost on the way.
    #[test]
    fn any_edits_can_be_taken_back(acts in prop::collection::vec((0usize..5, any::<prop::sample::Index>(), "[а-я ]{0,20}"), 1..8)) {
        let folder = tempfile::tempdir().unwrap();
        let desk = desk(folder.path());
        let id = opened(&desk);
        let before = desk.preview(&id).unwrap().text;
        for (act, index, text) in acts {
            let view = desk.draft_view(&id).unwrap();
            let block = index.get(&view.blocks).id.clone();
            let change = match act {
                0 => DraftChange::Write { block, text: text.clone() },
                1 => DraftChange::Insert { after: block, text: text.clone() },
                2 => DraftChange::Drop { block },
                3 => DraftChange::Move { block, by: 2 },
                _ => DraftChange::Take { block },
            };
            // What is refused changes nothing.
            let texts = desk.draft_view(&id).unwrap().blocks.len();
            if desk.change_draft(&id, &change).is_err() {
                prop_assert_eq!(desk.draft_view(&id).unwrap().blocks.len(), texts);
                continue;
            }
            let after = desk.draft_view(&id).unwrap();
            prop_assert!(after.lost.is_empty());
            if let DraftChange::Insert { .. } = change {
                prop_assert!(after.blocks.iter().any(|block| block.edit == BlockEdit::Own && block.text == text.trim()));
            }
        }
        desk.change_draft(&id, &DraftChange::Reset).unwrap();
        prop_assert_eq!(desk.preview(&id).unwrap().text, before);
    }
}
