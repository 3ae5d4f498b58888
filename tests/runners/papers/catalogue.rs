//! The table of the papers in `templates/README.md`: what each rests on, how far each norm may be trusted, which worked
//! cases show it. It is made from what the program says of itself; `HIMOYA_UPDATE=1` writes it anew.

use std::fmt::Write as _;
use std::fs;

use himoya_casework::{Date, DocumentReport, Office};
use himoya_tests::root;

use crate::examples::TODAY;

const BEGIN: &str = "<!-- papers: made by the test `the_table_of_the_papers_is_fresh` -->";
const END: &str = "<!-- end of papers -->";

#[test]
fn the_table_of_the_papers_is_fresh() {
    let office = Office::open().expect("the content is sound");
    let today: Date = TODAY.parse().expect("a day");
    let table = table(&office.listed(today));
    let file = root().join("templates/README.md");
    let text = fs::read_to_string(&file).expect("the README can be read");
    let (before, rest) = text.split_once(BEGIN).expect("the README has a place for the table");
    let (known, after) = rest.split_once(END).expect("the place for the table has an end");
    if std::env::var_os("HIMOYA_UPDATE").is_some() {
        fs::write(&file, format!("{before}{BEGIN}\n{table}{END}{after}")).expect("the README can be written");
        return;
    }
    assert_eq!(known.trim(), table.trim(), "the table is stale; HIMOYA_UPDATE=1 writes it anew");
}

fn table(documents: &[DocumentReport]) -> String {
    let mut table =
        "| paper | basis | norms, by confidence | usual, longest, refused |\n|---|---|---|---|\n".to_owned();
    for document in documents {
        let norms: Vec<String> =
            document.norms.iter().map(|norms| format!("**{}**: {}", norms.confidence, norms.cite)).collect();
        let shown: Vec<&str> = document.shown_by.iter().map(|shown| shown.case.as_str()).collect();
        let _ = writeln!(
            table,
            "| `{}`<br>{} | {} | {} | {} |",
            document.id,
            document.title,
            document.basis.join(", "),
            norms.join("; "),
            shown.join(", ")
        );
    }
    table
}
