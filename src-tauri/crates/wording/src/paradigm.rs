//! A paradigm is learnt from the forms of one sample word, the way a person says «decline it like Далер».

use crate::grammar::GrammaticalCase;
use crate::text::{fold, is_all_caps};

/// Six forms in the order of [`GrammaticalCase::ALL`].
pub type SixForms = [String; 6];

/// Five forms, nominative left out: it is the key of the table entry.
pub type ObliqueForms = [String; 5];

/// What to cut from a word and what to put on, case by case.
#[derive(Debug, Clone)]
pub(crate) struct Paradigm {
    /// The nominative ending, folded; it is cut before the others are put on.
    ending: String,
    oblique: ObliqueForms,
}

impl Paradigm {
    /// Takes the longest beginning that all forms share as the stem.
    pub(crate) fn from_sample(nominative: &str, oblique: &ObliqueForms) -> Paradigm {
        let nominative: Vec<char> = nominative.to_lowercase().chars().collect();
        let forms: Vec<Vec<char>> =
            oblique.iter().map(|form| form.to_lowercase().chars().collect()).collect();
        let stem = (0..nominative.len())
            .take_while(|&at| forms.iter().all(|form| form.get(at) == nominative.get(at)))
            .count();
        let tail = |form: &[char]| form.iter().skip(stem).collect::<String>();
        Paradigm { ending: fold(&tail(&nominative)), oblique: std::array::from_fn(|at| tail(&forms[at])) }
    }

    /// Whether a word, or an ending out of a rule, can be declined by this sample.
    pub(crate) fn fits(&self, word: &str) -> bool {
        fold(word).ends_with(&self.ending)
    }

    /// The form of a word that fits. The typed letters of the stem stay as they are.
    pub(crate) fn apply(&self, word: &str, case: GrammaticalCase) -> String {
        let Some(index) = case.index().checked_sub(1) else {
            return word.to_owned();
        };
        let keep = word.chars().count().saturating_sub(self.ending.chars().count());
        let mut form: String = word.chars().take(keep).collect();
        if is_all_caps(word) {
            form.push_str(&self.oblique[index].to_uppercase());
        } else {
            form.push_str(&self.oblique[index]);
        }
        form
    }
}

/// A full form out of a table of exceptions, in the letter case of the word it replaces.
pub(crate) fn form_like(word: &str, form: &str) -> String {
    if is_all_caps(word) {
        form.to_uppercase()
    } else if word.chars().next().is_some_and(char::is_lowercase) {
        form.to_lowercase()
    } else {
        form.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample(nominative: &str, forms: [&str; 5]) -> Paradigm {
        Paradigm::from_sample(nominative, &forms.map(str::to_owned))
    }

    #[test]
    fn the_stem_is_what_all_forms_share() {
        let like = sample("Мария", ["Марии", "Марии", "Марию", "Марией", "Марии"]);
        assert!(like.fits("Зулфия") && !like.fits("Мадина"));
        assert_eq!(like.apply("Зулфия", GrammaticalCase::Instrumental), "Зулфией");
        assert_eq!(like.apply("ЗУЛФИЯ", GrammaticalCase::Dative), "ЗУЛФИИ");
        assert_eq!(like.apply("Зулфия", GrammaticalCase::Nominative), "Зулфия");
    }

    #[test]
    fn a_fleeting_vowel_belongs_to_the_ending() {
        let like = sample("участок", ["участка", "участку", "участок", "участком", "участке"]);
        assert_eq!(like.apply("участок", GrammaticalCase::Genitive), "участка");
    }
}
