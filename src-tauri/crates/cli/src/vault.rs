//! `himoya vault`: the vault from the command line, by the same use cases as in the window.

mod exchange;

use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use himoya_casework::wire::{CaseRow, VaultCheck, VaultOpened};
use himoya_casework::{Clock, Date, Error, Host, Office, Timestamp, Vault};
use serde_json::json;

use crate::args::vault::{AtVault, SharesCommand, VaultCommand};
use crate::print::{out, out_json};
use crate::run::{Failure, read, today};
use crate::secrets::Secrets;

/// Clock, randomness and names of this machine.
struct Machine;

impl Clock for Machine {
    fn today(&self) -> Date {
        today()
    }

    fn now(&self) -> String {
        Timestamp::now().strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
    }

    fn fresh_id(&self) -> String {
        uuid::Uuid::now_v7().to_string()
    }
}

impl Host for Machine {
    fn random(&self, bytes: &mut [u8]) -> bool {
        getrandom::fill(bytes).is_ok()
    }

    fn timed(&self, work: &mut dyn FnMut()) -> Duration {
        let began = Instant::now();
        work();
        began.elapsed()
    }
}

const PHRASE: &str = "Пароль";

pub(crate) fn run(office: Office, command: &VaultCommand) -> Result<(), Failure> {
    match command {
        VaultCommand::Init { at, plain } => init(office, at, plain.as_deref()),
        VaultCommand::Import { at, cases } => {
            if let [folder] = cases.as_slice()
                && folder.is_dir()
            {
                return exchange::import_open(office, at, folder);
            }
            let vault = open(office, at)?;
            let mut ids = Vec::new();
            // All are read before any is kept, so that a file with a mistake leaves the vault as it was.
            let files = cases
                .iter()
                .map(|path| vault.office().read_case(&read(path)?, today()))
                .collect::<Result<Vec<_>, Error>>()?;
            for file in files {
                ids.push(vault.desk(|desk| desk.import_case(file))?);
            }
            answer(at, &json!({ "cases": ids }), &format!("Добавлено дел: {}", ids.len()))
        }
        VaultCommand::Export { at, out, open: true } => exchange::export_open(&open(office, at)?, at, out),
        VaultCommand::Export { at, out, open: false } => export(&open(office, at)?, at, out),
        VaultCommand::List { at, find } => {
            let vault = open(office, at)?;
            let rows = match find {
                Some(query) => vault.search_cases(query)?,
                None => vault.desk(|desk| Ok(desk.start()?.cases))?,
            };
            listed(at, &rows)
        }
        VaultCommand::Backup { at, to } => {
            let vault = open(office, at)?;
            let done = match to {
                Some(folder) => vault.backup_to(folder)?,
                None => vault.backup_now()?,
            };
            let text = format!(
                "{}\nСверено после записи: дел — {}, вложений — {}.",
                done.backup.path, done.cases, done.attachments
            );
            answer(at, &done, &text)
        }
        VaultCommand::Restore { at, from } => {
            let vault = door(office, at, None);
            let phrase = Secrets::new(at.secret.passphrase_fd)?.next(PHRASE)?;
            let opened = vault.restore_backup(from, &phrase)?;
            answer(at, &opened, &format!("Хранилище возвращено: {}", at.vault.display()))
        }
        VaultCommand::Verify(at) => verify(&open(office, at)?, at),
        VaultCommand::Shares { command: SharesCommand::Make { at, out } } => {
            make_shares(&open(office, at)?, at, out.as_deref())
        }
        VaultCommand::Shares { command: SharesCommand::Check { at, rehearsal } } => {
            let mut secrets = Secrets::new(at.secret.passphrase_fd)?;
            let vault = open_with(office, at, &mut secrets)?;
            let checked = vault.check_sheets(&two_sheets(&mut secrets)?, *rehearsal)?;
            answer(at, &checked, "Листы подходят: хранилище ими открывается.")
        }
        VaultCommand::ChangePassphrase { at, with_sheets } => change(office, at, *with_sheets),
        VaultCommand::Between(command) => exchange::run(office, command),
    }
}

/// The door in front of a vault. An unencrypted file is only looked for when the call names one.
fn door(office: Office, at: &AtVault, plain: Option<&Path>) -> Vault {
    // The folder of the vault itself is no file, so nothing is found there.
    let plain = plain.unwrap_or(&at.vault).to_owned();
    Vault::new(office, at.vault.clone(), plain, Arc::new(Machine))
}

fn open(office: Office, at: &AtVault) -> Result<Vault, Failure> {
    open_with(office, at, &mut Secrets::new(at.secret.passphrase_fd)?)
}

fn open_with(office: Office, at: &AtVault, secrets: &mut Secrets) -> Result<Vault, Failure> {
    let vault = door(office, at, None);
    vault.unlock(&secrets.next(PHRASE)?, false)?;
    Ok(vault)
}

/// JSON for scripts, or a sentence for people.
fn answer(at: &AtVault, value: &impl serde::Serialize, text: &str) -> Result<(), Failure> {
    if at.secret.json { out_json(value) } else { out(text) }
}

fn init(office: Office, at: &AtVault, plain: Option<&Path>) -> Result<(), Failure> {
    let vault = door(office, at, plain);
    let phrase = Secrets::new(at.secret.passphrase_fd)?.fresh("Новый пароль")?;
    let advice = vault.advice(&phrase);
    let opened: VaultOpened = vault.create(&phrase)?;
    let mut text = format!("Хранилище создано: {}\n{}", at.vault.display(), advice.text);
    if let Some(moved) = &opened.moved {
        text.push_str(&format!(
            "\nПеренесено и сверено дел: {}. Старый файл не зашифрован: удалите его.",
            moved.cases
        ));
    }
    answer(at, &opened, &text)
}

fn listed(at: &AtVault, rows: &[CaseRow]) -> Result<(), Failure> {
    if at.secret.json {
        return out_json(&rows);
    }
    if rows.is_empty() {
        return out("Дел нет.");
    }
    rows.iter().try_for_each(|row| out(&format!("{}\t{}\t{}", row.id, row.title, row.subtitle)))
}

/// Every case as a file that `import` reads, its attachments in a folder beside it.
fn export(vault: &Vault, at: &AtVault, folder: &Path) -> Result<(), Failure> {
    let unwritable =
        |cause: std::io::Error| Error::Unwritable { path: folder.display().to_string(), kind: cause.kind() };
    fs::create_dir(folder).map_err(unwritable)?;
    let cases = vault.desk(|desk| desk.case_files())?;
    let mut attachments = 0;
    for (id, file) in &cases {
        himoya_casework::write_file(&folder.join(format!("{id}.json")), file.to_json().as_bytes())?;
        let kept = vault.attachments(id)?.into_iter().filter(|attachment| attachment.removed_at.is_none());
        for (n, attachment) in kept.enumerate() {
            let beside = folder.join(id);
            fs::create_dir_all(&beside).map_err(unwritable)?;
            let name = format!("{:02}-{}", n + 1, safe(&attachment.name));
            vault.export_attachment(&attachment.id, &beside.join(name))?;
            attachments += 1;
        }
    }
    let text = format!(
        "Выгружено в открытом виде: дел — {}, вложений — {attachments}. Папка не зашифрована: {}",
        cases.len(),
        folder.display()
    );
    answer(at, &json!({ "cases": cases.len(), "attachments": attachments, "folder": folder }), &text)
}

/// A name that stays within its folder on every system.
fn safe(name: &str) -> String {
    let one = |c: char| if c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | ' ') { c } else { '_' };
    name.chars().map(one).collect::<String>().trim_matches(['.', ' ']).chars().take(80).collect()
}

fn verify(vault: &Vault, at: &AtVault) -> Result<(), Failure> {
    let found: VaultCheck = vault.verify()?;
    if at.secret.json {
        out_json(&found)?;
    }
    if found.whole {
        let text = format!(
            "Хранилище цело. Прочитано: страниц — {}, дел — {}, вложений — {}.",
            found.pages, found.cases, found.attachments
        );
        return if at.secret.json { Ok(()) } else { out(&text) };
    }
    let damage = found.damage.iter().map(|trouble| format!("— {}", trouble.what)).collect::<Vec<_>>();
    Err(Failure::Refused {
        what: format!("Хранилище повреждено:\n{}", damage.join("\n")),
        what_to_do: "Не удаляйте его. Верните последнюю резервную копию: himoya vault restore.",
    })
}

fn make_shares(vault: &Vault, at: &AtVault, folder: Option<&Path>) -> Result<(), Failure> {
    if let Some(folder) = folder {
        return shares_to_print(vault, at, folder);
    }
    let sheets = vault.make_sheets()?;
    if at.secret.json {
        return out_json(&sheets);
    }
    for sheet in &sheets {
        out(&format!(
            "Лист {} из {}, набор {}, метка хранилища {}\n{}\n",
            sheet.number,
            sheet.of,
            sheet.set,
            sheet.mark,
            sheet.groups.join(" ")
        ))?;
    }
    out("Любые два листа открывают хранилище. Раздайте их разным людям; программа их не хранит.")
}

/// A file for each sheet in a new folder; the digits are shown nowhere else.
fn shares_to_print(vault: &Vault, at: &AtVault, folder: &Path) -> Result<(), Failure> {
    // Made first: a set that could not be written down would only make the sheets before it useless.
    fs::create_dir(folder)
        .map_err(|cause| Error::Unwritable { path: folder.display().to_string(), kind: cause.kind() })?;
    let mut files = Vec::new();
    for sheet in &vault.make_sheets()? {
        let path = folder.join(vault.sheet_file_name(sheet.number));
        files.push(vault.save_sheet(&sheet.groups.join(" "), &path)?.path);
    }
    let text = format!(
        "{}\nФайлы не зашифрованы, и любые два открывают хранилище. Напечатайте каждый и удалите, корзину тоже \
         очистите.",
        files.join("\n")
    );
    answer(at, &json!({ "files": files }), &text)
}

fn two_sheets(secrets: &mut Secrets) -> Result<Vec<String>, Failure> {
    Ok(vec![secrets.next("Первый лист")?, secrets.next("Второй лист")?])
}

fn change(office: Office, at: &AtVault, with_sheets: bool) -> Result<(), Failure> {
    let mut secrets = Secrets::new(at.secret.passphrase_fd)?;
    if with_sheets {
        let vault = door(office, at, None);
        let sheets = two_sheets(&mut secrets)?;
        let phrase = secrets.fresh("Новый пароль")?;
        let opened = vault.unlock_with_sheets(&sheets, &phrase)?;
        return answer(at, &opened.status, "Хранилище открыто листами, пароль сменён.");
    }
    let vault = door(office, at, None);
    let present = secrets.next(PHRASE)?;
    vault.unlock(&present, false)?;
    let status = vault.change_passphrase(&present, &secrets.fresh("Новый пароль")?)?;
    answer(at, &status, "Пароль сменён. Резервные копии, сделанные раньше, открывает прежний.")
}
