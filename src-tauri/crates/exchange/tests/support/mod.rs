//! A source and a sink in memory, and a small bundle.

// Each test program uses its part of this.
#![allow(dead_code)]

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use himoya_exchange::{
    About, AttachmentEntry, CaseEntry, ExchangeError, Key, Limits, Lock, OpenSink, Outgoing, Purpose,
    SecretString, Sink, Source, new_identity, open, recipient_of, seal,
};
use himoya_replica::{Attachment, Clock, Device, Operation, Replica};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

/// Everything in memory.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Vault {
    pub cases: BTreeMap<String, Vec<Operation>>,
    pub attachments: BTreeMap<String, Vec<u8>>,
    pub files: BTreeMap<String, Vec<u8>>,
}

pub fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

impl Vault {
    /// Two cases with some history and two attachments.
    pub fn small() -> Self {
        let mut vault = Self::default();
        vault.attachments.insert("scan-1".into(), (0..=255).cycle().take(700).collect());
        vault.attachments.insert("scan-2".into(), Vec::new());
        let entry = |id: &str, name: &str| {
            let bytes = &vault.attachments[id];
            let attachment = Attachment {
                id: id.into(),
                name: name.into(),
                kind: "image/jpeg".into(),
                bytes: bytes.len() as u64,
                sha256: sha256(bytes),
                added_at: "2026-11-20T10:00:00Z".into(),
            };
            attachment.value()
        };
        let scans = json!({"scan-1": entry("scan-1", "Постановление/№1.jpg"), "scan-2": entry("scan-2", "пустой.jpg")});
        vault.cases.insert(
            "case-1".into(),
            history("case-1", json!({"body": {"n": "Ҷамшед"}, "attachments": scans})),
        );
        vault
            .cases
            .insert("case-2".into(), history("case-2", json!({"body": {"n": "Гулнора", "c": [{"a": 1}]}})));
        vault
    }

    pub fn outgoing(&self) -> Outgoing {
        let entry = |(id, bytes): (&String, &Vec<u8>)| AttachmentEntry {
            id: id.clone(),
            case: "case-1".into(),
            bytes: bytes.len() as u64,
            sha256: sha256(bytes),
        };
        Outgoing {
            about: About {
                id: "bundle-1".into(),
                vault: "vault-1".into(),
                device: "device-1".into(),
                made_at: "2026-11-20T10:00:00Z".into(),
                made_by: "Орлова".into(),
                purpose: Purpose::HandOver,
                answers: None,
            },
            cases: self.cases.keys().cloned().collect(),
            attachments: self.attachments.iter().map(entry).collect(),
        }
    }
}

pub fn history(case: &str, document: Value) -> Vec<Operation> {
    let mut replica = Replica::new(case);
    let mut clock = Clock::new(Device::from_bytes([1; 16]));
    replica.write(Some(&json!({"body": {"n": "?"}})), &mut clock, 1_000, "Орлова").unwrap();
    replica.write(Some(&document), &mut clock, 2_000, "Орлова").unwrap();
    replica.operations().into_iter().cloned().collect()
}

impl Source for Vault {
    type Error = ExchangeError;

    fn operations(&mut self, case: &str) -> Result<Vec<Operation>, ExchangeError> {
        self.cases.get(case).cloned().ok_or(ExchangeError::SourceChanged)
    }

    fn attachment(&mut self, id: &str) -> Result<Box<dyn Read + '_>, ExchangeError> {
        let bytes = self.attachments.get(id).ok_or(ExchangeError::SourceChanged)?;
        Ok(Box::new(&bytes[..]))
    }
}

impl Sink for Vault {
    type Error = ExchangeError;

    fn case(&mut self, entry: &CaseEntry, operations: Vec<Operation>) -> Result<(), ExchangeError> {
        self.cases.insert(entry.id.clone(), operations);
        Ok(())
    }

    fn attachment(&mut self, entry: &AttachmentEntry, bytes: &mut dyn Read) -> Result<(), ExchangeError> {
        let mut all = Vec::new();
        bytes.read_to_end(&mut all)?;
        self.attachments.insert(entry.id.clone(), all);
        Ok(())
    }
}

impl OpenSink for Vault {
    type Error = ExchangeError;

    fn file(&mut self, path: &str, bytes: &mut dyn Read) -> Result<(), ExchangeError> {
        let mut all = Vec::new();
        bytes.read_to_end(&mut all)?;
        assert_eq!(self.files.insert(path.to_owned(), all), None, "{path} written twice");
        Ok(())
    }
}

/// A vault's secret key and what closes a file for it.
pub fn keys() -> (Key, Lock) {
    let identity = new_identity();
    let lock = Lock::Recipients(vec![recipient_of(&identity).unwrap()]);
    (Key::Identities(vec![identity]), lock)
}

pub fn words(text: &str) -> SecretString {
    SecretString::from(text.to_owned())
}

pub fn sealed(vault: &Vault, lock: &Lock) -> Vec<u8> {
    let mut out = Vec::new();
    seal(&vault.outgoing(), lock, &mut vault.clone(), &mut out).unwrap();
    out
}

/// Opens and delivers, as a caller does.
pub fn taken(bytes: &[u8], key: &Key) -> Result<Vault, ExchangeError> {
    let mut opened = open(Cursor::new(bytes), key, Limits::default())?;
    let mut vault = Vault::default();
    opened.deliver(&mut vault)?;
    Ok(vault)
}

/// Any bytes as an age file for this lock.
pub fn age_file(plain: &[u8], lock: &Lock) -> Vec<u8> {
    use std::io::Write;
    let Lock::Recipients(recipients) = lock else { panic!("recipients") };
    let recipient: age::x25519::Recipient = recipients[0].parse().unwrap();
    let encryptor = age::Encryptor::with_recipients(std::iter::once(&recipient as _)).unwrap();
    let mut out = Vec::new();
    let mut writer = encryptor.wrap_output(&mut out).unwrap();
    writer.write_all(plain).unwrap();
    writer.finish().unwrap();
    out
}

/// What is inside an age file.
pub fn plain(bytes: &[u8], key: &Key) -> Vec<u8> {
    use himoya_exchange::ExposeSecret;
    let Key::Identities(identities) = key else { panic!("identities") };
    let identity: age::x25519::Identity = identities[0].expose_secret().parse().unwrap();
    let decryptor = age::Decryptor::new(bytes).unwrap();
    let mut all = Vec::new();
    decryptor.decrypt(std::iter::once(&identity as _)).unwrap().read_to_end(&mut all).unwrap();
    all
}
