//! Content with mistakes nobody thought of: loading never panics, and every mistake leads to a file.
//!
//! `cargo run --release --example fuzz -- 300` looks for five minutes.

#[path = "support/mutate.rs"]
mod mutate;

use std::sync::LazyLock;

use himoya_content::Files;
use proptest::prelude::*;

static SHIPPED: LazyLock<Files> = LazyLock::new(Files::embedded);

#[test]
fn the_content_that_ships_is_sound() {
    assert_eq!(mutate::load(&SHIPPED), Ok(true));
}

#[test]
fn a_seed_repeats_its_mistakes() {
    let mut broken = 0;
    for seed in 0..50 {
        let (mut one, mut other) = (SHIPPED.clone(), SHIPPED.clone());
        assert_eq!(mutate::mutate(&mut one, seed), mutate::mutate(&mut other, seed));
        assert!(one.under("").all(|path| one.get(&path) == other.get(&path)), "seed {seed}");
        broken += usize::from(one.under("").any(|path| one.get(&path) != SHIPPED.get(&path)));
    }
    // Two equal lines that change places change nothing, but most seeds do.
    assert!(broken > 40, "only {broken} of 50 seeds change anything");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn broken_content_is_refused_with_reasons(seed: u64) {
        let mut files = SHIPPED.clone();
        let made = mutate::mutate(&mut files, seed);
        let outcome = mutate::load(&files);
        prop_assert!(outcome.is_ok(), "{:?}: {:?}", outcome, made);
    }
}
