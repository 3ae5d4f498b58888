//! One answer taken away: in each worked case that shows a paper, each fact that the paper speaks of is made unknown and
//! then not applicable, and what is left must read well. Random cases mix such answers; here each is met for certain.

use himoya_casework::{Date, Error, Office};
use himoya_tests::{Failures, facts, lint, put, strings, worked_cases};
use serde_json::json;

use crate::drafting::paper;
use crate::examples::TODAY;

#[test]
fn an_answer_taken_away_leaves_no_broken_sentence() {
    let office = Office::open().expect("the content is sound");
    let today: Date = TODAY.parse().expect("a day");
    let cases = worked_cases();
    let facts = facts();
    let mut failures = Failures::default();
    for document in office.documents(today) {
        let texts = strings(&[&format!("documents/{}", document.id)]);
        let spoken = facts.iter().filter(|fact| !fact.id.contains('*') && fact.kind != "list");
        let spoken: Vec<_> =
            spoken.filter(|fact| texts.iter().any(|(_, text)| text.contains(&fact.id))).collect();
        for example in &document.shown_by {
            let (_, case) = cases.iter().find(|(id, _)| *id == example.case).expect("a worked case");
            for (fact, absence) in
                spoken.iter().flat_map(|fact| [(fact, "unknown"), (fact, "not_applicable")])
            {
                let mut changed = case.clone();
                put(&mut changed, &fact.id, json!({ "fact": absence }));
                let file = office.read_case(&changed.to_string(), today).expect("an absent answer is sound");
                let draft = match office.draft(&file, &document.id, today) {
                    Ok(draft) => draft,
                    Err(Error::Blocked(_) | Error::Deadline(_)) => continue,
                    Err(error) => panic!("{}: {error}", document.id),
                };
                for (block, kind, words) in paper(&draft).blocks {
                    let faults = lint(&kind, &words);
                    let place =
                        format!("{}, {}, {} {absence}, block {block}", document.id, example.case, fact.id);
                    failures.check(place, faults.is_empty(), format!("{}: {words}", faults.join("; ")));
                }
            }
        }
    }
    failures.end(10_000);
}
