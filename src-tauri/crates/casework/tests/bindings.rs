//! The TypeScript declarations of the window are generated from the wire types and must be fresh.
//!
//! `HIMOYA_UPDATE=1` writes them anew.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use himoya_casework::wire::{
    AnswerInput, AttachmentRow, BackupDone, BackupSettings, BlankSaved, CalculatorAnswer, CalculatorInput,
    CalculatorView, CaseView, Colleague, Comparison, DeskQuery, DeskView, DraftChange, DraftView, DrawnWords,
    FieldHistory, FilePaperAnswer, FilePaperInput, FiledAnswer, FiledInput, FindView, GoesAlong,
    GroundChange, GroundsView, HandOverInput, HandedOver, KeyReading, LedgerView, MonthView, MrzView, MyKey,
    NameFormsInput, OpenExported, OpenImported, OwnEntryInput, PacketSaved, PassphraseAdvice, PdfView,
    PlanView, Preferences, Preview, PrintInput, PrintTargets, ProtectedPage, RaidImport, RaidMark,
    RaidProgress, RaidRow, RaidView, RecoverySheet, SaveFormat, Saved, SetOut, SheetReading, SheetsChecked,
    Start, Suggestions, TakenIn, TimelineView, TodaysSet, Trouble, VaultCheck, VaultOpened, VaultProgress,
    VersionRow,
};
use ts_rs::{Config, TS};

fn files(folder: &Path) -> BTreeMap<String, String> {
    let entries = fs::read_dir(folder)
        .expect("a readable folder")
        .map(|entry| entry.expect("a readable folder").path());
    let name = |path: &Path| path.file_name().expect("a readable folder").to_string_lossy().into_owned();
    entries.map(|path| (name(&path), fs::read_to_string(&path).expect("a readable folder"))).collect()
}

#[test]
#[expect(clippy::too_many_lines, reason = "a line for each type")]
fn declarations_are_fresh() {
    let generated = tempfile::tempdir().unwrap();
    let config = Config::default().with_out_dir(generated.path());
    Start::export_all(&config).unwrap();
    CaseView::export_all(&config).unwrap();
    Preview::export_all(&config).unwrap();
    Preferences::export_all(&config).unwrap();
    Saved::export_all(&config).unwrap();
    AnswerInput::export_all(&config).unwrap();
    Trouble::export_all(&config).unwrap();
    LedgerView::export_all(&config).unwrap();
    CalculatorView::export_all(&config).unwrap();
    CalculatorInput::export_all(&config).unwrap();
    CalculatorAnswer::export_all(&config).unwrap();
    FiledInput::export_all(&config).unwrap();
    FiledAnswer::export_all(&config).unwrap();
    Suggestions::export_all(&config).unwrap();
    OwnEntryInput::export_all(&config).unwrap();
    PacketSaved::export_all(&config).unwrap();
    SaveFormat::export_all(&config).unwrap();
    GroundsView::export_all(&config).unwrap();
    GroundChange::export_all(&config).unwrap();
    VaultOpened::export_all(&config).unwrap();
    PassphraseAdvice::export_all(&config).unwrap();
    RecoverySheet::export_all(&config).unwrap();
    SheetReading::export_all(&config).unwrap();
    SheetsChecked::export_all(&config).unwrap();
    BackupSettings::export_all(&config).unwrap();
    BackupDone::export_all(&config).unwrap();
    VaultCheck::export_all(&config).unwrap();
    VaultProgress::export_all(&config).unwrap();
    AttachmentRow::export_all(&config).unwrap();
    ProtectedPage::export_all(&config).unwrap();
    NameFormsInput::export_all(&config).unwrap();
    MyKey::export_all(&config).unwrap();
    PlanView::export_all(&config).unwrap();
    TimelineView::export_all(&config).unwrap();
    MrzView::export_all(&config).unwrap();
    GoesAlong::export_all(&config).unwrap();
    Colleague::export_all(&config).unwrap();
    KeyReading::export_all(&config).unwrap();
    DrawnWords::export_all(&config).unwrap();
    HandOverInput::export_all(&config).unwrap();
    HandedOver::export_all(&config).unwrap();
    TakenIn::export_all(&config).unwrap();
    FieldHistory::export_all(&config).unwrap();
    TodaysSet::export_all(&config).unwrap();
    OpenExported::export_all(&config).unwrap();
    OpenImported::export_all(&config).unwrap();
    DraftView::export_all(&config).unwrap();
    DraftChange::export_all(&config).unwrap();
    VersionRow::export_all(&config).unwrap();
    Comparison::export_all(&config).unwrap();
    FilePaperInput::export_all(&config).unwrap();
    FilePaperAnswer::export_all(&config).unwrap();
    PrintTargets::export_all(&config).unwrap();
    PrintInput::export_all(&config).unwrap();
    BlankSaved::export_all(&config).unwrap();
    DeskQuery::export_all(&config).unwrap();
    DeskView::export_all(&config).unwrap();
    FindView::export_all(&config).unwrap();
    MonthView::export_all(&config).unwrap();
    PdfView::export_all(&config).unwrap();
    SetOut::export_all(&config).unwrap();
    RaidRow::export_all(&config).unwrap();
    RaidView::export_all(&config).unwrap();
    RaidMark::export_all(&config).unwrap();
    RaidImport::export_all(&config).unwrap();
    RaidProgress::export_all(&config).unwrap();
    let fresh = files(generated.path());
    assert!(fresh.len() > 20, "{}", fresh.len());
    let committed = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../ui/src/lib/generated");
    if std::env::var_os("HIMOYA_UPDATE").is_some() {
        fs::remove_dir_all(&committed).unwrap();
        fs::create_dir_all(&committed).unwrap();
        for (name, text) in &fresh {
            fs::write(committed.join(name), text).unwrap();
        }
    }
    assert_eq!(files(&committed), fresh, "run the test with HIMOYA_UPDATE=1 and read the difference");
}
