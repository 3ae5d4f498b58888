//! Names: in both scripts, as other papers spell them, and the grammatical forms that a person confirmed.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::is_default;
use crate::Fact;

group! {
    /// The name in both scripts, its spelling in the ruling, and forms corrected by hand.
    Name {
        /// Family name in Cyrillic.
        family: Fact<String>,
        /// Given name in Cyrillic.
        given: Fact<String>,
        /// Patronymic in Cyrillic; often not applicable.
        patronymic: Fact<String>,
        /// Family name in Latin letters, as in the passport.
        latin_family: Fact<String>,
        /// Given name in Latin letters, as in the passport.
        latin_given: Fact<String>,
        /// The whole name as the ruling spells it, when it differs.
        in_ruling: Fact<String>,
        /// How other papers spell the name, each spelling with its source.
        variants: Fact<Vec<NameVariant>>,
        /// Grammatical forms confirmed or corrected by a person; they win over the rules.
        forms: NameForms,
    }
}

group! {
    /// The whole name in the oblique cases, as confirmed by a person.
    NameForms {
        /// Genitive (родительный): «нет кого».
        genitive: Fact<String>,
        /// Dative (дательный): «дать кому».
        dative: Fact<String>,
        /// Accusative (винительный): «вижу кого».
        accusative: Fact<String>,
        /// Instrumental (творительный): «кем».
        instrumental: Fact<String>,
        /// Prepositional (предложный): «о ком».
        prepositional: Fact<String>,
    }
}

choice! {
    /// The papers in which a name is met.
    NamedIn {
        /// The ruling.
        Ruling,
        /// The protocol of the offence.
        Protocol,
        /// The protocol of detention.
        DetentionProtocol,
        /// The decision on the complaint, or another act of a court.
        Decision,
        /// The passport.
        Passport,
        /// The certified translation of the passport.
        Translation,
        /// The certificate of birth.
        BirthCertificate,
        /// The certificate of marriage.
        MarriageCertificate,
        /// The migration card.
        MigrationCard,
        /// The notice of arrival (уведомление о прибытии).
        ArrivalNotice,
        /// The patent for work.
        Patent,
        /// Another paper, called by its own title.
        Other,
    }
}

group! {
    /// One spelling of the person's name and the paper that has it.
    NameVariant {
        /// The name letter by letter, in the nominative: whole, or as much of it as the paper has.
        name: Fact<String>,
        /// Kind of the paper.
        kind: Fact<NamedIn>,
        /// Its number; the title of another paper.
        number: Fact<String>,
        /// Its day.
        on: Fact<Date>,
        /// Sheet of the file.
        sheet: Fact<String>,
        /// How it is known: who has the paper or who saw it.
        source: Fact<String>,
    }
}

group! {
    /// A court, a body or a post in its cases.
    BodyForms {
        /// The name in the nominative, exactly as it is answered elsewhere.
        name: Fact<String>,
        /// Genitive (родительный): «решение … суда».
        genitive: Fact<String>,
        /// Dative (дательный): «подать … суду».
        dative: Fact<String>,
        /// Accusative (винительный): «в … суд».
        accusative: Fact<String>,
        /// Instrumental (творительный): «рассмотрено … судом».
        instrumental: Fact<String>,
        /// Prepositional (предложный): «в … суде».
        prepositional: Fact<String>,
    }
}
