//! A short run of every driver; `tests/fuzz/run.sh 600` looks for ten minutes.

use std::collections::BTreeSet;

use himoya_fuzz::{Answer, TARGETS, Target, run};

/// How many inputs each parser gets; those that write into a vault take their time.
fn seeds(target: &Target) -> u64 {
    if ["folder", "file"].contains(&target.name) { 40 } else { 400 }
}

#[test]
fn every_parser_reads_or_refuses_and_never_panics() {
    for target in TARGETS {
        let mut answers = BTreeSet::new();
        for seed in 0..seeds(target) {
            match run(target, seed) {
                Ok(Answer::Read) => answers.insert("read"),
                Ok(Answer::Refused(code)) => answers.insert(code),
                Err(why) => panic!("{} seed {seed}: {why}", target.name),
            };
        }
        // A driver whose input is never refused or always refused in one way would prove nothing.
        let enough = if target.name == "names" { 1 } else { 2 };
        assert!(answers.len() >= enough, "{}: {answers:?}", target.name);
    }
}

#[test]
fn a_seed_gives_the_same_answer_again() {
    for target in TARGETS {
        for seed in 0..seeds(target) / 20 {
            assert_eq!(run(target, seed), run(target, seed), "{} seed {seed}", target.name);
        }
    }
}
