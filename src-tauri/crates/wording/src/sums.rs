//! Sums of money (денежные суммы): the spaces are non-breaking, the noun agrees.

use crate::Wording;
use crate::grammar::GrammaticalCase;
use crate::numbers::{agree, group_digits};

/// Counted nouns that this module asks `numbers.toml` for.
pub(crate) const UNITS: [&str; 1] = ["рубль"];

impl Wording {
    /// «5 000 рублей».
    pub fn money(&self, roubles: u64) -> String {
        self.money_in(roubles, GrammaticalCase::Nominative)
    }

    /// «в размере 21 рубля», «равен 5 000 рублей».
    pub fn money_in(&self, roubles: u64, case: GrammaticalCase) -> String {
        let noun = self.roubles(roubles, case);
        format!("{}\u{a0}{noun}", group_digits(roubles))
    }

    /// «5 000 (пять тысяч) рублей»; the words stand in the case of the sum.
    pub fn money_words(&self, roubles: u64, case: GrammaticalCase) -> String {
        let gender = crate::NounGender::Masculine;
        let words = self.cardinal(roubles, gender, case);
        let noun = self.roubles(roubles, case);
        format!("{}\u{a0}({words}) {noun}", group_digits(roubles))
    }

    fn roubles(&self, n: u64, case: GrammaticalCase) -> &str {
        self.numbers.unit(UNITS[0]).map_or("", |noun| agree(n, &noun.singular, &noun.plural, case))
    }
}
