//! «Он же»: a case that keeps other spellings of the client's name has them in every paper, once, where the person is first
//! named, each with its source.

use himoya_casework::{Date, Office};
use himoya_tests::{Failures, plain, worked_cases};

use crate::drafting::paper;
use crate::examples::TODAY;

/// Nobody is to be convinced by the sheet that the client keeps, and it must stay on one page; at the post the name is
/// compared with the passport alone.
const NO_NEED: &[&str] = &["client-sheet", "cover-letter-post"];

#[test]
fn each_paper_ties_the_spellings_to_the_name_once() {
    let office = Office::open().expect("the content is sound");
    let today: Date = TODAY.parse().expect("a day");
    let mut failures = Failures::default();
    for (id, case) in worked_cases() {
        let Some(variants) = case.pointer("/client/name/variants").and_then(|list| list.as_array()) else {
            continue;
        };
        let file = office.read_case(&case.to_string(), today).expect("a worked case");
        let family = case.pointer("/client/name/family").and_then(|name| name.as_str()).expect("a name");
        let own =
            if case.pointer("/client/sex").is_some_and(|sex| sex == "female") { "она" } else { "он" };
        for document in office.listed(today).into_iter().filter(|one| !NO_NEED.contains(&one.id.as_str())) {
            let name = format!("{id}, {}", document.id);
            // A paper that is refused in this case names nobody.
            let Ok(draft) = office.draft(&file, &document.id, today) else { continue };
            let words = paper(&draft).words;
            // A family name in an oblique case keeps all but its last letter.
            let stem: String = family.chars().take(family.chars().count() - 1).collect();
            let Some(first) = words.find(&stem) else {
                failures.check(&name, false, "does not name the client");
                continue;
            };
            let clause = format!(", {own} же «");
            failures.check(&name, words.matches(&clause).count() == 1, format!("says «{own} же» not once"));
            let after = words[first..].lines().next().unwrap_or_default();
            failures.check(&name, after.contains(&clause), "says it not where the person is first named");
            for spelling in variants.iter().filter_map(|variant| variant["name"].as_str()) {
                let quoted = format!("«{}»", plain(spelling));
                let told = words.matches(&quoted).count();
                failures.check(&name, told == 1, format!("has {quoted} {told} times"));
            }
            for source in variants.iter().filter_map(|variant| variant["source"].as_str()) {
                failures.check(&name, !words.contains(source), "prints how a spelling is known");
            }
        }
    }
    failures.end(24);
}
