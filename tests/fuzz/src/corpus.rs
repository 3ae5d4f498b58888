//! Sound input to begin with: the worked cases, and what the program makes of them.

use std::io::{Cursor, Read, Write};
use std::sync::LazyLock;

use himoya_exchange::{
    About, AttachmentEntry, ExchangeError, Key, Lock, OpenSink, Outgoing, Purpose, SecretString, Source,
    export, new_identity, recipient_of, seal,
};
use himoya_keys::{Cost, Entropy, KeyFile, NoEntropy, Passphrase};
use himoya_replica::{Attachment, Clock, Device, Operation, Replica};
use serde_json::{Value, json};

use crate::Numbers;
use crate::whole::OFFICE;

/// Attachment in every bundle of the corpus: its bytes and their SHA-256.
const SCAN: (&[u8], &str) = (b"", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");

/// No two cases of a vault may name their attachments alike.
fn scan_of(case: usize) -> String {
    format!("scan-{case}")
}

/// The worked cases as JSON.
pub(crate) static CASES: LazyLock<Vec<Value>> = LazyLock::new(|| {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../templates/examples");
    let mut paths: Vec<_> =
        std::fs::read_dir(folder).into_iter().flatten().flatten().map(|file| file.path()).collect();
    paths.sort();
    let read = |path: &std::path::PathBuf| {
        let file: toml::Table = std::fs::read_to_string(path).ok()?.parse().ok()?;
        serde_json::to_value(file.get("case")?).ok()
    };
    paths.iter().filter_map(read).collect()
});

/// Tables of people: the worked raid as text, and as the model table that the program writes.
pub(crate) static TABLES: LazyLock<Vec<(&str, Vec<u8>)>> = LazyLock::new(|| {
    let people = concat!(env!("CARGO_MANIFEST_DIR"), "/../../templates/raids/raid-300.csv");
    let text = std::fs::read(people).unwrap_or_default();
    let book = OFFICE.as_ref().and_then(|office| office.raid_template().ok()).unwrap_or_default();
    vec![("people.csv", text), ("people.xlsx", book)]
});

/// Their histories: each begins with another case and becomes its own.
pub(crate) static HISTORIES: LazyLock<Vec<Vec<Operation>>> = LazyLock::new(|| {
    let scan = |at: usize| Attachment {
        id: scan_of(at),
        name: "скан.jpg".into(),
        kind: "image/jpeg".into(),
        bytes: 0,
        sha256: SCAN.1.into(),
        added_at: "2026-11-20T10:00:00Z".into(),
    };
    let document = |at: usize, case: &Value| {
        let attachments = json!({ scan_of(at): scan(at).value() });
        json!({ "body": case, "typed": {}, "attachments": attachments })
    };
    let before = CASES.iter().skip(1).chain(CASES.first());
    CASES
        .iter()
        .zip(before)
        .enumerate()
        .map(|(at, (case, before))| {
            let mut replica = Replica::new(&format!("case-{at}"));
            let mut clock = Clock::new(Device::from_bytes([1; 16]));
            for (now, case) in [(1_000, before), (2_000, case)] {
                let _ = replica.write(Some(&document(at, case)), &mut clock, now, "Орлова");
            }
            replica.operations().into_iter().cloned().collect()
        })
        .collect()
});

/// One case and its attachment, from the corpus.
struct One(usize);

impl Source for One {
    type Error = ExchangeError;

    fn operations(&mut self, _: &str) -> Result<Vec<Operation>, ExchangeError> {
        Ok(HISTORIES[self.0].clone())
    }

    fn attachment(&mut self, _: &str) -> Result<Box<dyn Read + '_>, ExchangeError> {
        Ok(Box::new(SCAN.0))
    }
}

/// A key, and bundles for it: the sealed file and the archive inside.
pub(crate) struct Bundles {
    pub(crate) key: Key,
    recipient: String,
    pub(crate) sealed: Vec<Vec<u8>>,
    pub(crate) inside: Vec<Vec<u8>>,
}

pub(crate) static BUNDLES: LazyLock<Bundles> = LazyLock::new(|| {
    let identity = new_identity();
    let recipient = recipient_of(&identity).unwrap_or_default();
    let lock = Lock::Recipients(vec![recipient.clone()]);
    let sealed: Vec<Vec<u8>> = (0..HISTORIES.len()).map(|at| bundle(at, &lock)).collect();
    let inside = sealed.iter().map(|bytes| opened(bytes, &identity)).collect();
    Bundles { key: Key::Identities(vec![identity]), recipient, sealed, inside }
});

fn bundle(at: usize, lock: &Lock) -> Vec<u8> {
    let about = About {
        id: "bundle".into(),
        vault: "vault".into(),
        device: "device".into(),
        made_at: "2026-11-20T10:00:00Z".into(),
        made_by: "Орлова".into(),
        purpose: Purpose::HandOver,
        answers: None,
    };
    let case = format!("case-{at}");
    let scan = AttachmentEntry { id: scan_of(at), case: case.clone(), bytes: 0, sha256: SCAN.1.into() };
    let mut out = Vec::new();
    let _ =
        seal(&Outgoing { about, cases: vec![case], attachments: vec![scan] }, lock, &mut One(at), &mut out);
    out
}

/// What is inside a sealed file.
fn opened(bytes: &[u8], identity: &SecretString) -> Vec<u8> {
    use himoya_exchange::ExposeSecret;
    let mut inside = Vec::new();
    let identity: Result<age::x25519::Identity, _> = identity.expose_secret().parse();
    if let (Ok(identity), Ok(decryptor)) = (identity, age::Decryptor::new(Cursor::new(bytes)))
        && let Ok(mut stream) = decryptor.decrypt(std::iter::once(&identity as _))
    {
        let _ = stream.read_to_end(&mut inside);
    }
    inside
}

impl Bundles {
    /// Closes any bytes for the key, as its owner could.
    pub(crate) fn close(&self, inside: &[u8]) -> Option<Vec<u8>> {
        let recipient: age::x25519::Recipient = self.recipient.parse().ok()?;
        let encryptor = age::Encryptor::with_recipients(std::iter::once(&recipient as _)).ok()?;
        let mut out = Vec::new();
        let mut writer = encryptor.wrap_output(&mut out).ok()?;
        writer.write_all(inside).ok()?;
        writer.finish().ok()?;
        Some(out)
    }
}

/// A path and what is there.
type File = (String, Vec<u8>);

/// The files of open exports.
pub(crate) static EXPORTS: LazyLock<Vec<Vec<File>>> = LazyLock::new(|| {
    struct Files(Vec<File>);
    impl OpenSink for Files {
        type Error = ExchangeError;

        fn file(&mut self, path: &str, bytes: &mut dyn Read) -> Result<(), ExchangeError> {
            let mut all = Vec::new();
            bytes.read_to_end(&mut all)?;
            self.0.push((path.to_owned(), all));
            Ok(())
        }
    }
    let files = |at: usize| {
        let mut files = Files(Vec::new());
        let _ = export(&[format!("case-{at}")], "Прочтите меня.\n", &mut One(at), &mut files);
        files.0
    };
    (0..HISTORIES.len()).map(files).collect()
});

/// Key files with recovery sheets, and the groups of digits on the sheets.
pub(crate) static KEY_FILES: LazyLock<Vec<(Vec<u8>, Vec<String>)>> =
    LazyLock::new(|| (0..3).filter_map(|seed| key_file(&mut Chance(Numbers::new(seed)))).collect());

struct Chance(Numbers);

impl Entropy for Chance {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), NoEntropy> {
        bytes.iter_mut().for_each(|byte| *byte = self.0.any().to_le_bytes()[0]);
        Ok(())
    }
}

fn key_file(chance: &mut Chance) -> Option<(Vec<u8>, Vec<String>)> {
    let phrase = Passphrase::new("проверка разбора").ok()?;
    let (mut keys, data) = KeyFile::create("vault", &phrase, Cost::LEAST, chance).ok()?;
    let shares = keys.make_sheets(&data, "2026-11-20", chance).ok()?;
    let sheet = |share: &himoya_keys::Share| -> String {
        share.groups().iter().map(|group| format!("{} ", group.as_str())).collect()
    };
    Some((keys.to_bytes(), shares.iter().map(sheet).collect()))
}
