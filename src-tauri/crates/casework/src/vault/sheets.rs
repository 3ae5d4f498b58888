//! Recovery sheets: made, read while they are typed, checked.

use std::path::Path;

use himoya_keys::{GROUPS, KeysError, NEEDED, SHARES, Share, read_groups};
use himoya_store::{StoreError, export_secret, read_keys};
use qrcode::{Color, EcLevel, QrCode};
use zeroize::Zeroizing;

use super::Vault;
use crate::error::Error;
use crate::wire::{RecoverySheet, Saved, SheetGroup, SheetReading, SheetsChecked};

impl Vault {
    /// Makes a new set of recovery sheets. They are not kept: what is not printed or written down is gone.
    ///
    /// # Errors
    ///
    /// [`Error::VaultLocked`], [`Error::Store`]; the sheets before stay valid then.
    pub fn make_sheets(&self) -> Result<Vec<RecoverySheet>, Error> {
        let made_on = self.today().to_string();
        let shares = self.opened(|opened| {
            let mut store = opened.desk.store();
            let mut keys = store.keys()?;
            let shares = keys.make_sheets(&opened.key, &made_on, &mut self.entropy())?;
            store.put_keys(&keys, |read| Ok(read.check_sheets(&opened.key, &shares)?))?;
            Ok(shares)
        })?;
        shares.iter().map(|share| sheet(share, &made_on)).collect()
    }

    /// A name for the file of a sheet: what it is, and never whose.
    #[must_use]
    pub fn sheet_file_name(&self, number: u8) -> String {
        let words = &self.office.content.sheet;
        format!("{} {number} {} {SHARES}.pdf", words.file, words.of)
    }

    /// Writes one sheet of this vault as a page to be printed. The file is not encrypted and holds this share alone: two
    /// of them in one file would be the vault. It is written straight to its place, so that no copy stays elsewhere.
    ///
    /// # Errors
    ///
    /// [`Error::VaultLocked`], [`Error::Store`] for a sheet that is none of this vault's newest set, [`Error::Render`],
    /// [`Error::Unwritable`].
    pub fn save_sheet(&self, typed: &str, path: &Path) -> Result<Saved, Error> {
        let share = Share::read(typed)?;
        let sheets = self.opened(|opened| {
            let keys = opened.desk.store().keys()?;
            if keys.mark() != share.mark() {
                return Err(KeysError::AnotherVault.into());
            }
            match keys.sheets() {
                Some(sheets) if sheets.set == share.set => Ok(sheets),
                sheets => {
                    let known = sheets.map_or(0, |sheets| sheets.set);
                    Err(KeysError::AnotherSet { found: share.set, known }.into())
                }
            }
        })?;
        let sheet = sheet(&share, &sheets.made_on)?;
        let data = serde_json::json!({
            "words": self.office.content.sheet,
            "number": sheet.number,
            "count": sheet.of,
            "mark": sheet.mark,
            "set": sheet.set.to_string(),
            "made_on": self.office.day_text(&sheet.made_on),
            "groups": sheet.groups,
            "path": sheet.qr_path,
            // With the four empty modules on each side that a scanner needs.
            "side": sheet.qr_size + 8,
        });
        let pdf = self.office.renderer.render_form("sheet", data)?;
        let (bytes, pages) = (Zeroizing::new(pdf.bytes), pdf.pages);
        let path_text = path.display().to_string();
        export_secret(path, &bytes)
            .map_err(|cause| Error::Unwritable { path: path_text.clone(), kind: cause.kind() })?;
        Ok(Saved { path: path_text, pages })
    }

    /// Checks that these sheets open this vault. Unless it is a rehearsal, the day is noted and the reminder goes.
    ///
    /// # Errors
    ///
    /// [`Error::VaultLocked`], [`Error::Store`] with what is wrong with the sheets.
    pub fn check_sheets(&self, sheets: &[String], rehearsal: bool) -> Result<SheetsChecked, Error> {
        let shares = sheets.iter().map(|sheet| Share::read(sheet)).collect::<Result<Vec<_>, _>>()?;
        let today = self.today().to_string();
        self.opened(|opened| {
            let mut store = opened.desk.store();
            let mut keys = store.keys()?;
            keys.check_sheets(&opened.key, &shares)?;
            if !rehearsal {
                keys.mark_verified(&opened.key, &today);
                store.put_keys(&keys, |read| Ok(read.check_sheets(&opened.key, &shares)?))?;
            }
            Ok(())
        })?;
        let numbers = shares.iter().map(|share| share.number).collect();
        Ok(SheetsChecked { numbers, rehearsal, status: self.status()? })
    }

    /// Reads a sheet while it is typed: which groups are right, and whether it belongs to this vault.
    pub fn read_sheet(&self, typed: &str) -> SheetReading {
        let groups: Vec<SheetGroup> = read_groups(typed)
            .into_iter()
            .map(|group| SheetGroup { digits: group.digits.to_string(), right: group.right })
            .collect();
        let number = groups.first().filter(|group| group.right == Some(true)).and_then(|group| {
            let digit = group.digits.chars().nth(1)?.to_digit(10)?;
            u8::try_from(digit).ok().filter(|number| (1..=SHARES).contains(number))
        });
        let read = Share::read(typed);
        let fits = read.and_then(|share| match read_keys(&self.place().folder) {
            Ok(keys) if share.mark() != keys.mark() => Err(KeysError::AnotherVault),
            Ok(keys) => match keys.sheets() {
                Some(sheets) if sheets.set != share.set => {
                    Err(KeysError::AnotherSet { found: share.set, known: sheets.set })
                }
                _ => Ok(()),
            },
            // What is wrong with the key file is said when the vault is opened.
            Err(_) => Ok(()),
        });
        let problem = match &fits {
            // A group that is wrong or missing shows itself.
            Ok(()) | Err(KeysError::SheetGroup { .. } | KeysError::SheetLength { .. }) => None,
            Err(error) => Some(Error::Store(StoreError::Keys(*error)).trouble()),
        };
        SheetReading { groups, expected: GROUPS, complete: fits.is_ok(), number, problem }
    }
}

/// A share as it is printed.
fn sheet(share: &Share, made_on: &str) -> Result<RecoverySheet, Error> {
    let groups: Vec<String> = share.groups().iter().map(|group| group.to_string()).collect();
    // Digits alone fit the densest form of the code; a quarter of it may be torn off or stained.
    let (qr_size, qr_path) = qr(&groups.concat(), EcLevel::Q)?;
    Ok(RecoverySheet {
        number: share.number,
        of: SHARES,
        needs: NEEDED,
        set: share.set,
        mark: share.mark(),
        made_on: made_on.to_owned(),
        groups,
        qr_size,
        qr_path,
    })
}

/// A QR code: modules on a side, and the dark ones as an SVG path in units of one module.
pub(super) fn qr(text: &str, level: EcLevel) -> Result<(usize, String), Error> {
    let code = QrCode::with_error_correction_level(text, level).map_err(|_| Error::Defect)?;
    let size = code.width();
    let dark = code.to_colors().into_iter().enumerate().filter(|(_, color)| *color == Color::Dark);
    Ok((size, dark.map(|(at, _)| format!("M{} {}h1v1h-1z", at % size, at / size)).collect()))
}
