//! Failures of one suite, collected so that one run shows all of them.

use std::fmt::{Debug, Display};

/// What failed so far, and how many checks were made.
#[derive(Debug, Default)]
pub struct Failures {
    failed: Vec<String>,
    made: usize,
}

impl Failures {
    /// Notes the outcome of one check.
    pub fn note(&mut self, place: impl Display, outcome: Result<(), String>) {
        self.made += 1;
        if let Err(why) = outcome {
            self.failed.push(format!("{place}: {why}"));
        }
    }

    /// Notes a check that either holds or fails with these words.
    pub fn check(&mut self, place: impl Display, holds: bool, why: impl Display) {
        self.note(place, if holds { Ok(()) } else { Err(why.to_string()) });
    }

    /// Ends the suite.
    ///
    /// # Panics
    ///
    /// When a check failed, or when fewer than `at_least` were made: a suite that found nothing to look at
    /// has proved nothing.
    pub fn end(self, at_least: usize) {
        let failed = self.failed.len();
        assert!(self.failed.is_empty(), "{failed} of {} failed:\n{}", self.made, self.failed.join("\n"));
        assert!(
            self.made >= at_least,
            "only {} checks were made, at least {at_least} were expected",
            self.made
        );
    }
}

/// Whether two values are equal, as an outcome.
///
/// # Errors
///
/// Names both when they differ.
pub fn same<T: PartialEq + Debug>(what: &str, found: &T, wanted: &T) -> Result<(), String> {
    if found == wanted { Ok(()) } else { Err(format!("{what} is {found:?}, not {wanted:?}")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[should_panic(expected = "1 of 2 failed:\nb: no")]
    fn one_failure_fails_the_suite() {
        let mut failures = Failures::default();
        failures.check("a", true, "never said");
        failures.check("b", false, "no");
        failures.end(0);
    }

    #[test]
    #[should_panic(expected = "only 0 checks were made")]
    fn an_empty_suite_fails() {
        Failures::default().end(1);
    }
}
