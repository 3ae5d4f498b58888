//! The open export: there and back, edited by hand, broken.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking, in its helpers too")]

mod support;

use himoya_exchange::{ExchangeError, Import, ImportedCase, Limits, Verdict, export};
use proptest::prelude::*;
use serde_json::Value;
use support::Vault;

fn exported() -> Vault {
    let mut vault = Vault::small();
    let mut files = Vault::default();
    let cases: Vec<String> = vault.cases.keys().cloned().collect();
    let done = export(&cases, "Прочтите меня.\n", &mut vault, &mut files).unwrap();
    assert_eq!(done.len(), 2);
    assert_eq!(done[0].attachments[0].1, "Постановление_№1.jpg");
    files
}

fn imported(files: &Vault) -> Result<Vec<ImportedCase>, ExchangeError> {
    let mut import = Import::new(Limits::default());
    for (path, bytes) in &files.files {
        import.file(path, &mut &bytes[..])?;
    }
    import.finish()
}

#[test]
fn an_export_is_plain_files_and_comes_back_whole() {
    let files = exported();
    let names: Vec<&str> = files.files.keys().map(String::as_str).collect();
    let expected = [
        "README.txt",
        "cases/case-1/attachments/Постановление_№1.jpg",
        "cases/case-1/attachments/пустой.jpg",
        "cases/case-1/case.json",
        "cases/case-1/history.jsonl",
        "cases/case-2/case.json",
        "cases/case-2/history.jsonl",
    ];
    assert_eq!(names, expected);
    let back = imported(&files).unwrap();
    let vault = Vault::small();
    for case in &back {
        assert_eq!((case.verdict, &case.operations), (Verdict::Complete, &vault.cases[&case.id]));
        assert_eq!(case.strangers, Vec::<String>::new());
    }
    let paths: Vec<Option<&str>> = back[0].attachments.iter().map(|found| found.path.as_deref()).collect();
    assert_eq!(paths, [Some(expected[1]), Some(expected[2])]);
}

#[test]
fn what_was_edited_renamed_or_lost_by_hand_is_told() {
    let mut files = exported();
    let case = files.files.get_mut("cases/case-2/case.json").unwrap();
    *case = String::from_utf8(case.clone()).unwrap().replace("Гулнора", "Гулнара").into_bytes();
    let scan = files.files.remove("cases/case-1/attachments/Постановление_№1.jpg").unwrap();
    files.files.insert("cases/case-1/attachments/renamed.jpg".into(), scan);
    files.files.remove("cases/case-1/attachments/пустой.jpg");
    files.files.insert("cases/case-1/attachments/new.txt".into(), b"new".to_vec());
    files.files.insert("cases/case-1/history.jsonl".into(), b"{}\n".to_vec());
    files.files.insert("cases/case-1/deep/er".into(), vec![]);
    let back = imported(&files).unwrap();
    assert_eq!((back[0].verdict, back[0].operations.len()), (Verdict::DocumentOnly, 0));
    assert_eq!(back[0].attachments[0].path.as_deref(), Some("cases/case-1/attachments/renamed.jpg"));
    assert_eq!(back[0].attachments[1].path, None);
    assert_eq!(back[0].strangers, ["cases/case-1/attachments/new.txt"]);
    assert_eq!(back[1].verdict, Verdict::Edited);
    assert_eq!(back[1].document.as_ref().unwrap()["body"]["n"], "Гулнара");
}

#[test]
fn what_cannot_be_read_is_refused_as_a_whole() {
    assert_eq!(imported(&Vault::default()), Err(ExchangeError::NotOurs));
    let with = |path: &str, bytes: Option<&[u8]>| {
        let mut files = exported();
        match bytes {
            Some(bytes) => files.files.insert(path.into(), bytes.to_vec()),
            None => files.files.remove(path),
        };
        imported(&files).map(|cases| cases.len())
    };
    let case = "cases/case-1/case.json";
    assert_eq!(with("cases/../case.json", Some(b"{}")), Ok(2), "no id, so no case");
    assert_eq!(with(case, None), Err(ExchangeError::Damaged));
    assert_eq!(with(case, Some(b"{")), Err(ExchangeError::Damaged));
    assert_eq!(with(case, Some(br#"{"format":1,"id":"case-2","document":{}}"#)), Err(ExchangeError::Damaged));
    assert_eq!(with(case, Some(br#"{"format":2,"anything":1}"#)), Err(ExchangeError::NewerFormat));
    assert_eq!(with("cases/case-1/history.jsonl", Some(br#"{"v":2}"#)), Err(ExchangeError::NewerFormat));
    let marked = [&b"\xef\xbb\xbf"[..], &exported().files[case]].concat();
    assert_eq!(with(case, Some(&marked)), Ok(2));
}

#[test]
fn limits_hold() {
    let files = exported();
    let tight = [
        Limits { case: 10, ..Limits::default() },
        Limits { attachment: 10, ..Limits::default() },
        Limits { cases: 1, ..Limits::default() },
    ];
    for limits in tight {
        let mut import = Import::new(limits);
        let shown = files.files.iter().try_for_each(|(path, bytes)| import.file(path, &mut &bytes[..]));
        assert_eq!(shown, Err(ExchangeError::TooBig), "{limits:?}");
    }
}

#[test]
fn an_attachment_that_is_not_what_the_case_says_stops_the_export() {
    let mut vault = Vault::small();
    vault.attachments.insert("scan-1".into(), vec![1]);
    let failed = export(&["case-1".into()], "", &mut vault, &mut Vault::default());
    assert_eq!(failed, Err(ExchangeError::SourceChanged));
    let failed = export(&["../a".into()], "", &mut vault, &mut Vault::default());
    assert_eq!(failed, Err(ExchangeError::BadName));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn broken_exports_are_refused_or_read(seed: u64, count in 1_usize..8) {
        let mut files = exported();
        let mut dice = seed | 1;
        for _ in 0..count {
            dice ^= dice << 13;
            dice ^= dice >> 7;
            dice ^= dice << 17;
            let at = usize::try_from(dice >> 32).unwrap();
            let which = at % files.files.len();
            let bytes = files.files.values_mut().nth(which).unwrap();
            if bytes.is_empty() {
                continue;
            }
            let at = at % bytes.len();
            match dice % 3 {
                0 => bytes[at] = dice.to_le_bytes()[1],
                1 => bytes.truncate(at),
                _ => bytes.insert(at, dice.to_le_bytes()[1]),
            }
        }
        match imported(&files) {
            Ok(cases) => {
                for case in cases {
                    let is_case = |value: &Value| value.is_object();
                    prop_assert!(case.verdict != Verdict::Complete || case.document.as_ref().is_none_or(is_case));
                }
            }
            Err(error) => prop_assert!(matches!(error, ExchangeError::Damaged | ExchangeError::NewerFormat)),
        }
    }
}
