//! What was done to the person and about the ruling: detention, custody, the decision on the complaint, bans and permits,
//! and what was filed.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{DecidedBy, is_default};
use crate::Fact;

group! {
    /// The place of the events.
    Place {
        /// Time zone: a name of the IANA database, such as `Europe/Moscow`.
        zone: Fact<String>,
    }
}

choice! {
    /// Why the person may be detained, which decides for how long (КоАП 27.5).
    DetentionGround {
        /// An offence against the rules of entry and stay, or of the border.
        StayRules,
        /// An offence for which arrest or expulsion may be imposed.
        ArrestOrExpulsion,
        /// Any other offence.
        Other,
    }
}

group! {
    /// Bringing in, detention, and placement in a special institution.
    Detention {
        /// The police station or other place where the person was brought, in the nominative.
        body: Fact<String>,
        /// Day the person was brought to the police (доставление).
        brought_on: Fact<Date>,
        /// Hour of that, `HH:MM`.
        brought_at: Fact<String>,
        /// Why the person may be detained.
        ground: Fact<DetentionGround>,
        /// Day of the protocol of detention.
        protocol_on: Fact<Date>,
        /// Hour of the protocol of detention.
        protocol_at: Fact<String>,
        /// Whether the person asked to tell relatives or a defender.
        relatives_asked: Fact<bool>,
        /// Whether they were told.
        relatives_told: Fact<bool>,
        /// In what conditions the person was held, in the person's own words (КоАП 27.6).
        conditions: Fact<String>,
        /// What harm the measures did: health, things, money, in the person's own words (КоАП 27.1 ч. 2).
        harm: Fact<String>,
        /// Day of release.
        released_on: Fact<Date>,
        /// Hour of release.
        released_at: Fact<String>,
        /// Day of placement in a special institution.
        placed_on: Fact<Date>,
        /// Hour of placement.
        placed_at: Fact<String>,
        /// Who decided on the placement.
        placed_by: Fact<DecidedBy>,
        /// Day the police asked the court to extend the stay.
        motion_on: Fact<Date>,
        /// Hour of that.
        motion_at: Fact<String>,
        /// Day the judge decided on it.
        motion_decided_on: Fact<Date>,
    }
}

group! {
    /// Where the person is held.
    Custody {
        /// Held now.
        held: Fact<bool>,
        /// Name of the place.
        place: Fact<String>,
        /// Last day of the term that the judge named.
        until: Fact<Date>,
        /// Day the copy of the judge's order on the term was received.
        order_received_on: Fact<Date>,
        /// Whether the removal is impossible in fact.
        removal_impossible: Fact<bool>,
    }
}

group! {
    /// The prosecutor who supervises the police of the place.
    Prosecutor {
        /// Post, in the nominative: «прокурор Невского района Санкт-Петербурга».
        post: Fact<String>,
    }
}

choice! {
    /// What became of the complaint.
    DecisionResult {
        /// The ruling stands.
        Upheld,
        /// It was changed.
        Changed,
        /// It was quashed and the case ended.
        Quashed,
        /// It was quashed and the case sent back.
        SentBack,
    }
}

group! {
    /// The decision on the complaint against the ruling.
    Decision {
        /// A court or a superior official.
        by: Fact<DecidedBy>,
        /// Day of the decision.
        made_on: Fact<Date>,
        /// Day the copy was received.
        received_on: Fact<Date>,
        /// What was decided.
        result: Fact<DecisionResult>,
    }
}

group! {
    /// How the ruling was carried out.
    Execution {
        /// Day the fine was paid.
        fine_paid_on: Fact<Date>,
        /// Day the person left Russia.
        left_on: Fact<Date>,
        /// First day of a deferral of the execution (31.5).
        deferred_from: Fact<Date>,
        /// Last day of the deferral.
        deferred_until: Fact<Date>,
    }
}

group! {
    /// A ban on entry (неразрешение въезда).
    Ban {
        /// Day of the decision.
        decided_on: Fact<Date>,
        /// Day the person learned of it.
        learned_on: Fact<Date>,
        /// Last day of the ban.
        until: Fact<Date>,
    }
}

choice! {
    /// The permits that are refused or annulled.
    PermitKind {
        /// Temporary residence (РВП).
        TemporaryResidence,
        /// Residence permit (ВНЖ).
        Residence,
        /// Patent for work.
        Patent,
    }
}

group! {
    /// A refused or annulled permit.
    Permit {
        /// Which permit.
        kind: Fact<PermitKind>,
        /// Day the notice was received.
        notice_on: Fact<Date>,
    }
}

choice! {
    /// How a paper reached its addressee.
    FiledHow {
        /// By post.
        Post,
        /// Over the counter, against a stamp.
        Counter,
        /// Through the administration of the place of detention.
        Custody,
        /// Electronically.
        Electronic,
    }
}

group! {
    /// Something done within a term. What is filed stays filed, whatever the facts become.
    Filed {
        /// The term, by its name in the ledger.
        term: Fact<String>,
        /// Day.
        on: Fact<Date>,
        /// Hour.
        at: Fact<String>,
        /// How.
        how: Fact<FiledHow>,
        /// What proves it: number of the letter, entry stamp.
        proof: Fact<String>,
    }
}
