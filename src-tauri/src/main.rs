//! The window of Himoya: a thin host over the use cases.
//!
//! It injects the clock, the place of the case store and the save dialog; everything else is `casework`.

// A console window beside the program would only frighten people.
#![windows_subsystem = "windows"]

mod commands;
mod dialogs;
mod drafting;
mod handover;
mod intake;
mod raid;
mod settings;
#[cfg(target_os = "linux")]
mod sleep;
mod vault;
mod watch;
mod world;

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use himoya_casework::{Office, Vault};
use tauri::{Manager, Window, WindowEvent};

/// Papers are made by several threads out of many small pieces; the system's allocator lets the threads wait for each
/// other.
#[cfg(not(target_env = "msvc"))]
#[global_allocator]
static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

fn main() -> ExitCode {
    // A panic may quote what it was working on; its text must not reach a log.
    std::panic::set_hook(Box::new(|_| {}));
    no_core_dumps();
    if !world::automation_is_safe() {
        return ExitCode::from(3);
    }
    let app = tauri::Builder::default()
        .setup(|app| {
            let folder = world::data_folder(|| app.path().app_data_dir().ok());
            // Older versions kept cases in `cases.db`, without encryption.
            // Another vault than the user's own, such as today's set.
            let place = world::argument("--vault").map_or_else(|| folder.join("vault"), PathBuf::from);
            let plain = folder.join("cases.db");
            let vault = Office::open()
                .map(|office| Vault::new(office, place, plain, Arc::new(world::Machine)))
                .map_err(|error| error.trouble());
            let (vault, watch) = (Arc::new(vault), Arc::new(watch::Watch::new()));
            watch.begin(Arc::clone(&vault));
            #[cfg(target_os = "linux")]
            sleep::listen(&vault);
            let example = world::argument("--example");
            app.manage(commands::State {
                vault,
                example,
                watch,
                bundle: Mutex::default(),
                saved: Mutex::default(),
            });
            let settings = settings::Settings::read(&folder);
            settings::open_window(app, &settings)?;
            app.manage(settings);
            Ok(())
        })
        .invoke_handler(answers())
        .on_window_event(|window, event| {
            if let WindowEvent::CloseRequested { api, .. } = event {
                api.prevent_close();
                settings::remember_place(window);
                close_after_the_last_keys(window.clone());
            }
        })
        .run(tauri::generate_context!());
    if app.is_ok() { ExitCode::SUCCESS } else { ExitCode::from(3) }
}

/// A dump of this process or of the web view's, which inherit the limit, would hold texts of cases. One byte is less than
/// any dump needs, and unlike zero it also keeps Linux from piping one to a program that collects them.
fn no_core_dumps() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};
        // Taking a right away is not refused.
        let _ = setrlimit(Resource::Core, Rlimit { current: Some(1), maximum: Some(1) });
    }
}

/// Every command that the page may call; `build.rs` and the capability name the same ones.
#[expect(clippy::too_many_lines, reason = "a line for each command")]
fn answers() -> impl Fn(tauri::ipc::Invoke) -> bool + Send + Sync + 'static {
    tauri::generate_handler![
        commands::launch,
        commands::start,
        commands::open_case,
        commands::new_case,
        commands::new_from_example,
        commands::answer,
        commands::add_item,
        commands::remove_item,
        commands::undo,
        commands::redo,
        commands::remove_case,
        commands::restore_case,
        commands::close_case,
        commands::reopen_case,
        commands::desk,
        commands::find,
        commands::month,
        commands::save_list,
        commands::preview,
        commands::save_paper,
        commands::save_packet,
        commands::override_finding,
        commands::withdraw_override,
        commands::confirm_name,
        commands::withdraw_name,
        commands::choose_document,
        commands::ledger,
        commands::file_term,
        commands::unfile_term,
        commands::grounds,
        commands::change_grounds,
        drafting::draft_view,
        drafting::change_draft,
        drafting::draft_versions,
        drafting::keep_version,
        drafting::compare_versions,
        drafting::version_pages,
        drafting::restore_version,
        drafting::file_paper,
        drafting::reopen_paper,
        drafting::unfile_paper,
        drafting::reprint,
        drafting::print_targets,
        drafting::print_paper,
        drafting::open_saved,
        commands::calculator,
        commands::calculate,
        commands::save_calendar,
        commands::save_chronology,
        commands::suggest,
        commands::take_entry,
        commands::own_directory,
        commands::put_own_entry,
        commands::remove_own_entry,
        commands::keep_answer,
        settings::keep_preferences,
        intake::plan,
        intake::timeline,
        intake::choose_lane,
        intake::read_mrz,
        intake::take_mrz,
        vault::vault_status,
        vault::vault_progress,
        vault::passphrase_advice,
        vault::protected_page,
        vault::create_vault,
        vault::unlock,
        vault::unlock_with_sheets,
        vault::read_sheet,
        vault::lock,
        vault::still_here,
        vault::set_idle_minutes,
        vault::change_passphrase,
        vault::make_sheets,
        vault::check_sheets,
        vault::backup_now,
        vault::backup_settings,
        vault::choose_backup_folder,
        vault::set_automatic_backup,
        vault::restore_backup,
        vault::verify_vault,
        vault::remove_plain_file,
        vault::attachments,
        vault::add_attachment,
        vault::read_attachment,
        vault::remove_attachment,
        vault::restore_attachment,
        vault::export_attachment,
        vault::bin,
        vault::purge_bin,
        vault::open_pdf,
        vault::pdf_page,
        vault::close_pdf,
        vault::save_sheet,
        vault::save_blanks,
        vault::sets_out,
        vault::forget_set,
        handover::my_key,
        handover::set_author,
        handover::goes_along,
        handover::colleagues,
        handover::read_key,
        handover::keep_colleague,
        handover::forget_colleague,
        handover::draw_words,
        handover::unknown_words,
        handover::hand_over,
        handover::take_in,
        handover::take_in_again,
        handover::conflicts,
        handover::settle_conflict,
        handover::field_history,
        handover::todays_set,
        handover::bring_back,
        handover::open_other_vault,
        handover::open_own_vault,
        handover::open_export_warning,
        handover::export_open,
        handover::import_open,
        raid::raids,
        raid::raid_new,
        raid::raid_open,
        raid::raid_rename,
        raid::raid_put,
        raid::raid_add_row,
        raid::raid_remove_rows,
        raid::raid_paste,
        raid::raid_column,
        raid::raid_documents,
        raid::raid_order,
        raid::raid_mark,
        raid::raid_import,
        raid::raid_undo,
        raid::raid_redo,
        raid::raid_remove,
        raid::raid_restore,
        raid::raid_template,
        raid::raid_make,
        raid::raid_progress,
        raid::raid_stop,
    ]
}

/// The page hands over typed text a moment after the last key. The window stays open for longer than that
/// moment, so that text typed just before it is closed reaches the disk.
fn close_after_the_last_keys(window: Window) {
    std::thread::spawn(move || {
        std::thread::sleep(Duration::from_millis(500));
        // A window that is gone already needs nothing more.
        let _ = window.destroy();
    });
}
