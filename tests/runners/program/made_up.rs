//! A document type that nobody thought of is a folder of content and no Rust.

use std::fs;

use himoya_tests::{Pdf, Runner, content_copy, copy_folder, plain, squeeze, suite};
use serde_json::Value;

/// Which situation it serves.
const OFFER: &str = r#"
[[offer]]
id = "made-up"
when = "ruling.made_on is known"
documents = ["made-up"]
provisions = ["koap-24.4"]
why = "Так надо для проверки"
"#;

#[test]
fn a_new_document_type_is_data_only() {
    let runner = Runner::new();
    let content = content_copy(runner.folder());
    copy_folder(&suite("made-up"), &content.join("documents"));
    copy_folder(&suite("made-up-grounds"), &content.join("grounds"));
    let plan = content.join("plan.toml");
    let offers = fs::read_to_string(&plan).unwrap() + OFFER;
    fs::write(&plan, offers).unwrap();
    let templates = ["--templates", "templates"];

    let listed = runner.run(&[&templates[..], &["documents"]].concat());
    assert_eq!((listed.status, listed.stderr.as_str()), (Some(0), ""));
    assert!(listed.stdout.contains("made-up\tВыдуманное заявление"), "{}", listed.stdout);

    let draft = ["draft", "--example", "family-expelled", "--document", "made-up", "--out", "."];
    let more = ["--format", "pdf,docx,txt,json", "--today", "2026-11-18"];
    let drafted = runner.run(&[&templates[..], &draft, &more].concat());
    assert_eq!((drafted.status, drafted.stderr.as_str()), (Some(0), ""));

    let said = "Шарифзода Далер Меҳрубонович просит прочесть это заявление (ст. 24.4 КоАП РФ).";
    let folder = runner.folder();
    let text = plain(&fs::read_to_string(folder.join("made-up.txt")).unwrap());
    assert!(text.contains(said) && text.contains("Тел.: ____"), "{text}");
    assert!(squeeze(&Pdf::read(&folder.join("made-up.pdf")).words()).contains(&squeeze(said)));
    let word = fs::read(folder.join("made-up.docx")).unwrap();
    assert!(squeeze(&words_of(&word)).contains(&squeeze(said)), "the Word file says something else");
    let tree: Value = serde_json::from_slice(&fs::read(folder.join("made-up.json")).unwrap()).unwrap();
    assert_eq!(tree["id"], "made-up");
    assert_eq!(tree["deadline"], Value::Null, "it keeps no term");

    assert!(text.contains("1. Шёл дождь\n\nВ дождь заявление читают дважды"), "{text}");
    assert!(
        text.contains("1. Если суд не найдёт оснований для прекращения, отменить постановление"),
        "{text}"
    );
    assert!(!text.contains("перестать"), "a weak point is printed: {text}");

    let grounds = ["grounds", "--example", "family-expelled", "--document", "made-up", "--json"];
    let listed = runner.run(&[&templates[..], &grounds].concat());
    let listed: Value = serde_json::from_str(&listed.stdout).expect("the grounds are JSON");
    let keys: Vec<&str> =
        listed["grounds"].as_array().unwrap().iter().filter_map(|ground| ground["key"].as_str()).collect();
    assert_eq!(keys, ["rain"], "only what fits the document");
    let refused = ["check", "--example", "held-past-48h", "--document", "made-up"];
    let refused = runner.run(&[&templates[..], &refused].concat());
    assert_eq!(refused.status, Some(1), "its own check refuses a case: {}", refused.stdout);

    let plan = ["plan", "--example", "family-expelled", "--today", "2026-11-18"];
    let planned = runner.run(&[&templates[..], &plan].concat()).stdout;
    assert!(planned.contains("  Заявление") && planned.contains("Так надо для проверки"), "{planned}");

    let unknown = runner.run(&draft);
    assert_eq!(unknown.status, Some(1), "the program itself does not know it: {}", unknown.stderr);
}

/// The words of a Word file of ours, which compresses nothing, without what lists and tabs add.
fn words_of(file: &[u8]) -> String {
    let text = String::from_utf8_lossy(file);
    let runs = text.split("<w:t xml:space=\"preserve\">").skip(1);
    runs.filter_map(|run| run.split("</w:t>").next()).collect()
}
