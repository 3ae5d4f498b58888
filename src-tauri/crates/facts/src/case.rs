//! The case file (дело): who, what was decided, by whom, and what the person's life is.
//!
//! Every leaf is a [`Fact`]. The dotted path of a leaf (`client.name.family`) is its name everywhere:
//! in the catalogue, in forms, in block conditions and in `--set`.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::Fact;

#[macro_use]
mod macros;
mod drafts;
mod grounds;
mod measures;
mod more;
mod names;
mod overrides;

pub use drafts::*;
pub use grounds::*;
pub use measures::*;
pub use more::*;
pub use names::*;
pub use overrides::*;

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

group! {
    /// One person's case.
    Case {
        /// The person the program protects (лицо, в отношении которого ведётся дело).
        client: Client,
        /// Who speaks for the person.
        representative: Representative,
        /// The body that decided.
        authority: Authority,
        /// The court or body that will review the ruling.
        reviewing: Reviewing,
        /// The ruling (постановление).
        ruling: Ruling,
        /// The offence charged.
        offence: Offence,
        /// The punishment imposed.
        punishment: Punishment,
        /// Where it happened: the clock by which hours are counted.
        place: Place,
        /// How the person was brought in and detained.
        detention: Detention,
        /// Where the person is held, if at all.
        custody: Custody,
        /// The prosecutor who supervises the police of that place.
        prosecutor: Prosecutor,
        /// The decision on the complaint.
        decision: Decision,
        /// How the ruling was carried out.
        execution: Execution,
        /// A ban on entry, or another decision of the migration authority.
        ban: Ban,
        /// A refused or annulled permit.
        permit: Permit,
        /// The term of stay.
        stay: Stay,
        /// How the proceedings went.
        process: Process,
        /// Family, study, work: what ties the person to Russia.
        ties: Ties,
        /// What happened, in order of time.
        events: Fact<Vec<Event>>,
        /// How the paper is filed.
        filing: Filing,
        /// What was filed, paid or done within a term, each once.
        filed: Fact<Vec<Filed>>,
        /// Papers attached beyond those that the document itself lists.
        attachments: Fact<Vec<Attachment>>,
        /// How the case is being taken down.
        intake: Intake,
        /// The grounds (доводы) that the lawyer chose, in the order of the paper; none: all that the facts support.
        grounds: Fact<Vec<ChosenGround>>,
        /// Names of courts, bodies and posts in their cases, as confirmed by a person; they win over the rules.
        body_forms: Fact<Vec<BodyForms>>,
        /// Findings that a person chose to override, each with the reason.
        overrides: Fact<Vec<Override>>,
        /// Edits of the texts of papers.
        edits: Fact<Vec<TextEdit>>,
        /// Papers as they were filed.
        papers: Fact<Vec<FiledPaper>>,
        /// Facts that only the content knows.
        more: More,
    }
}

group! {
    /// How the case is being taken down.
    Intake {
        /// The way through the questions that was chosen, by its name in the content.
        lane: Fact<String>,
        /// What happened, in the client's own words.
        story: Fact<String>,
    }
}

group! {
    /// The person.
    Client {
        /// The name.
        name: Name,
        /// Sex, needed for grammatical agreement.
        sex: Fact<Sex>,
        /// Birth date.
        birth_date: Fact<Date>,
        /// Birth place, as in the passport translation.
        birth_place: Fact<String>,
        /// Citizenship: ISO 3166-1 alpha-3 code, `XXA` for a stateless person.
        citizenship: Fact<String>,
        /// Identity document.
        document: IdentityDocument,
        /// Address of stay.
        address: Fact<String>,
        /// Telephone.
        phone: Fact<String>,
        /// Native language: BCP 47 code.
        native_language: Fact<String>,
        /// Where and in what language the person went to school.
        schooling: Fact<String>,
        /// Command of Russian.
        russian: Russian,
        /// Military service of Russia under contract.
        contract_service: Fact<ContractService>,
        /// Protection that was granted or is being decided on.
        protection: Fact<Protection>,
    }
}

choice! {
    /// Sex, as in the passport.
    Sex {
        /// Male.
        Male,
        /// Female.
        Female,
    }
}

group! {
    /// The identity document.
    IdentityDocument {
        /// Kind of document.
        kind: Fact<DocumentKind>,
        /// Series and number.
        number: Fact<String>,
        /// Day of issue.
        issued_on: Fact<Date>,
        /// Issuing body.
        issued_by: Fact<String>,
        /// Last day on which it is good.
        valid_until: Fact<Date>,
    }
}

choice! {
    /// Kinds of identity documents.
    DocumentKind {
        /// National passport.
        Passport,
        /// Residence permit (вид на жительство).
        ResidencePermit,
        /// Temporary identity document of a stateless person.
        StatelessDocument,
        /// Another paper.
        Other,
    }
}

group! {
    /// How far the person commands Russian.
    Russian {
        /// Understands speech.
        understands: Fact<Level>,
        /// Speaks.
        speaks: Fact<Level>,
        /// Reads.
        reads: Fact<Level>,
        /// Writes.
        writes: Fact<Level>,
    }
}

choice! {
    /// Level of a language skill.
    Level {
        /// Not at all.
        None,
        /// A little.
        Some,
        /// Well.
        Good,
    }
}

group! {
    /// The representative.
    Representative {
        /// In what capacity.
        kind: Fact<RepresentativeKind>,
        /// Family name.
        family: Fact<String>,
        /// Given name.
        given: Fact<String>,
        /// Patronymic.
        patronymic: Fact<String>,
        /// Sex, needed for grammatical agreement.
        sex: Fact<Sex>,
        /// Grammatical forms confirmed or corrected by a person; they win over the rules.
        forms: NameForms,
        /// Number in the register of advocates.
        registry_number: Fact<String>,
        /// Number of the ордер.
        warrant_number: Fact<String>,
        /// Day of the ордер.
        warrant_date: Fact<Date>,
        /// Day of the power of attorney.
        poa_date: Fact<Date>,
        /// Last day of the power of attorney, when it names one.
        poa_until: Fact<Date>,
        /// Who certified the power of attorney.
        poa_certified_by: Fact<String>,
        /// Whether the power of attorney names the power to sign and file complaints against the ruling.
        poa_appeals: Fact<bool>,
        /// Where the power of attorney is made: city or settlement.
        poa_place: Fact<String>,
        /// Whether the attorney may pass the power on (передоверие).
        poa_substitution: Fact<bool>,
        /// Who certifies the power of attorney.
        poa_certifier: Fact<Certifier>,
        /// Whether the person signs the power of attorney, or why another must sign it for them.
        poa_signing: Fact<Signing>,
        /// Birth date.
        birth_date: Fact<Date>,
        /// Passport: series, number, issuer and day of issue in one line.
        document: Fact<String>,
        /// Address for letters.
        address: Fact<String>,
        /// Telephone.
        phone: Fact<String>,
        /// Whether the power of attorney also stands in the client's language, in a second column.
        poa_bilingual: Fact<bool>,
        /// Whether the attorney may waive or admit the claim and settle (КАС 56 ч. 2).
        poa_waiver: Fact<bool>,
        /// Diploma of law: institution, series and number, day, speciality in one line (КАС 55 ч. 1, 3).
        diploma: Fact<String>,
    }
}

choice! {
    /// Who may certify a power of attorney for a court (ГПК 53 ч. 2).
    Certifier {
        /// A notary.
        Notary,
        /// The organisation where the person works.
        Employer,
        /// The university, college or school where the person studies.
        University,
        /// The hospital where the person lies.
        Hospital,
        /// The managing company or association of owners at the place where the person lives.
        Housing,
        /// The head of the place where the person is held.
        Custody,
    }
}

choice! {
    /// Who puts the name under a power of attorney (ГК 160 п. 3).
    Signing {
        /// The person.
        OwnHand,
        /// Another for one who cannot write.
        Illiterate,
        /// Another for one who is ill.
        Illness,
        /// Another for one with a bodily defect.
        Defect,
    }
}

choice! {
    /// Who represents the person (КоАП 25.5).
    RepresentativeKind {
        /// Nobody.
        None,
        /// An advocate acting by ордер.
        Advocate,
        /// Another defender acting by power of attorney.
        Defender,
    }
}

group! {
    /// The body and the person that decided.
    Authority {
        /// The court or police body, in the nominative.
        body: Fact<String>,
        /// Its address.
        address: Fact<String>,
        /// The official's post, in the nominative: «начальник отдела по вопросам миграции».
        post: Fact<String>,
        /// The judge's or official's name, as in the ruling.
        person: Fact<String>,
    }
}

group! {
    /// The court or body that reviews the ruling.
    Reviewing {
        /// Name, in the nominative.
        name: Fact<String>,
        /// Address.
        address: Fact<String>,
        /// Day of the hearing, when it is named.
        hearing_on: Fact<Date>,
    }
}

choice! {
    /// Who made the ruling.
    DecidedBy {
        /// A judge.
        Judge,
        /// An official of an executive body, such as the police.
        Official,
    }
}

choice! {
    /// How the day of receipt is known.
    ReceiptProof {
        /// A signed receipt in the file or on the copy.
        SignedReceipt,
        /// A postal notice or tracking record.
        PostalRecord,
        /// The day the undelivered letter came back.
        Returned,
        /// A note in the case file.
        FileNote,
        /// The person's own words only.
        OwnWords,
    }
}

group! {
    /// The ruling.
    Ruling {
        /// Judge or official.
        decided_by: Fact<DecidedBy>,
        /// Number of the ruling or of the case.
        number: Fact<String>,
        /// Day of the ruling.
        made_on: Fact<Date>,
        /// Day the copy was handed over or received.
        received_on: Fact<Date>,
        /// How that day is known.
        receipt_proof: Fact<ReceiptProof>,
        /// Detail of the proof: sheet of the file, number of the letter.
        receipt_detail: Fact<String>,
        /// Sheets of the ruling's copy.
        sheets: Fact<u32>,
        /// Whether the ruling says anything about family, work or length of stay.
        weighs_ties: Fact<bool>,
        /// Day it came into force, when a mark or a letter says so.
        in_force_on: Fact<Date>,
    }
}

group! {
    /// The offence charged.
    Offence {
        /// Article of КоАП, such as `18.8`.
        article: Fact<String>,
        /// Part of the article, such as `3.1`.
        part: Fact<String>,
        /// Day of the offence or of its detection.
        committed_on: Fact<Date>,
        /// What the person disputes: what did not happen or was not proved.
        disputed: Fact<String>,
        /// An earlier ruling on the same act, in the nominative: «постановление от … № …».
        earlier_ruling: Fact<String>,
    }
}

choice! {
    /// Whether and how the person is to leave Russia (КоАП 3.10).
    Expulsion {
        /// No expulsion.
        None,
        /// Forced expulsion (принудительное выдворение).
        Forced,
        /// Controlled departure on one's own (контролируемый самостоятельный выезд).
        Controlled,
    }
}

group! {
    /// The punishment.
    Punishment {
        /// Fine, whole roubles.
        fine: Fact<u32>,
        /// Expulsion.
        expulsion: Fact<Expulsion>,
    }
}

group! {
    /// The lawful term of stay and why it was passed.
    Stay {
        /// Last lawful day.
        until: Fact<Date>,
        /// Why the term was passed, one or two sentences.
        reason: Fact<String>,
        /// Day the extension was applied for.
        extension_applied_on: Fact<Date>,
        /// Receipt of that application.
        extension_receipt: Fact<String>,
        /// Day of the last entry into Russia.
        entered_on: Fact<Date>,
    }
}

choice! {
    /// What the protocol says about the language, and by whose hand.
    LanguageNote {
        /// "I command Russian" written by an officer.
        FluentByOfficer,
        /// "I command Russian" printed in the form.
        FluentPrinted,
        /// "I command Russian" written by the person.
        FluentByClient,
        /// "Needs an interpreter".
        NeedsInterpreter,
        /// The field is empty.
        Empty,
    }
}

group! {
    /// How the proceedings went.
    Process {
        /// Number of the protocol.
        protocol_number: Fact<String>,
        /// Day of the protocol.
        protocol_on: Fact<Date>,
        /// Hour of the protocol.
        protocol_at: Fact<String>,
        /// Day the person's motion to hear the case at the place of residence was granted (4.5 ч. 5).
        transferred_on: Fact<Date>,
        /// Day the file reached the judge or official who decided.
        file_received_on: Fact<Date>,
        /// Whether the person was present when the case was decided.
        present: Fact<bool>,
        /// Whether an interpreter took part.
        interpreter_present: Fact<bool>,
        /// Whether the person asked for one or said that they understand badly.
        interpreter_asked: Fact<bool>,
        /// What the protocol says about the language.
        language_note: Fact<LanguageNote>,
        /// Whether rights were explained in a language the person understands.
        rights_explained: Fact<bool>,
        /// Whether a copy of the protocol was handed over.
        protocol_copy_given: Fact<bool>,
        /// Whether the person told the authority about family, study or work.
        ties_told: Fact<bool>,
        /// Whether the interpreter was warned of liability for a false translation.
        interpreter_warned: Fact<bool>,
        /// Whether the interpreter signed the record.
        interpreter_signed: Fact<bool>,
        /// Whether a defender whom the person asked for was not admitted.
        defender_refused: Fact<bool>,
    }
}

choice! {
    /// How a relative is related.
    Kinship {
        /// Husband or wife.
        Spouse,
        /// Son or daughter.
        Child,
        /// Father or mother.
        Parent,
        /// Brother or sister.
        Sibling,
    }
}

group! {
    /// A relative.
    Relative {
        /// Kinship.
        kinship: Fact<Kinship>,
        /// Sex, needed for grammatical agreement.
        sex: Fact<Sex>,
        /// Full name, in the nominative.
        name: Fact<String>,
        /// Citizenship code.
        citizenship: Fact<String>,
        /// Year of birth.
        birth_year: Fact<u32>,
        /// Whether the relative lives in Russia with the person.
        lives_together: Fact<bool>,
        /// The paper that proves the tie.
        proof: Fact<String>,
        /// Grammatical forms of the name, confirmed or corrected by a person; they win over the rules.
        forms: NameForms,
        /// What only the content asks about a relative.
        more: More,
    }
}

group! {
    /// What ties the person to Russia.
    Ties {
        /// Year since which the person lives in Russia.
        in_russia_since: Fact<u32>,
        /// Family members.
        family: Fact<Vec<Relative>>,
        /// University, college or school, in the genitive after «студент».
        study: Fact<String>,
        /// Year of study.
        study_year: Fact<u32>,
        /// Work: employer or trade, one sentence.
        work: Fact<String>,
        /// Whether the person pays tax or works by patent.
        pays_tax: Fact<bool>,
        /// Housing, one sentence.
        housing: Fact<String>,
        /// Whether there were earlier offences.
        prior_offences: Fact<bool>,
        /// Health or another circumstance, one or two sentences.
        other: Fact<String>,
    }
}

group! {
    /// Something that happened.
    Event {
        /// Day.
        on: Fact<Date>,
        /// Time of day, `HH:MM`.
        at: Fact<String>,
        /// What happened, in the words of the complaint.
        what: Fact<String>,
        /// Where it is recorded.
        source: Fact<String>,
    }
}

choice! {
    /// Who signs the paper.
    SignedBy {
        /// The person.
        Client,
        /// The representative.
        Representative,
    }
}

group! {
    /// How the paper is filed.
    Filing {
        /// Who signs.
        signed_by: Fact<SignedBy>,
        /// Day of filing.
        on: Fact<Date>,
        /// Why the term was missed, when it was.
        late_reason: Fact<String>,
    }
}

group! {
    /// A paper attached by the user.
    Attachment {
        /// What it is, as it will stand in the list.
        title: Fact<String>,
        /// Sheets.
        sheets: Fact<u32>,
    }
}
