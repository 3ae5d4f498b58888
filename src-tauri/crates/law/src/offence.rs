//! What an edition of an offence threatens with, above all whether expulsion is open to the one who decides.

use serde::Deserialize;

use crate::{Edition, ProvisionId};

/// What the sanction says about expulsion (административное выдворение).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Expulsion {
    /// The sanction joins it to the main punishment without a choice.
    Mandatory,
    /// The sanction leaves it to the one who decides («или без такового»).
    Optional,
    /// The sanction has none.
    None,
}

/// The punishments of an offence in one edition.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OffenceTerms {
    /// What the offence is, in a few Russian words.
    pub name: String,
    /// What the sanction says about expulsion.
    pub expulsion: Expulsion,
    /// The smallest fine in roubles; absent when the reference does not give it.
    #[serde(default)]
    pub fine_from: Option<u32>,
    /// The largest fine in roubles; absent when the reference does not give it.
    #[serde(default)]
    pub fine_to: Option<u32>,
    /// The longest arrest in сутки, when arrest stands beside the fine.
    #[serde(default)]
    pub arrest_up_to: Option<u8>,
    /// Whether the part concerns only Москва, Санкт-Петербург, Московская and Ленинградская области.
    pub four_regions: bool,
}

/// What is known of an offence on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OffenceStanding<'a> {
    /// An edition covers the day.
    InForce {
        /// The provision, to be cited.
        provision: &'a ProvisionId,
        /// The edition that stood.
        edition: &'a Edition,
        /// Its punishments.
        terms: &'a OffenceTerms,
    },
    /// The day lies before the established beginning of the provision.
    NotInForce,
    /// The library holds the offence, but not for that day.
    NotEstablished,
    /// The library holds the provision, and it is not an offence.
    NotAnOffence,
    /// The library does not hold the provision; this says nothing about the law.
    NotHeld,
}
