//! Lists the commands of the window, so that a capability must name each one that a page may call.

fn main() {
    let commands = &[
        "launch",
        "start",
        "open_case",
        "new_case",
        "new_from_example",
        "answer",
        "add_item",
        "remove_item",
        "undo",
        "redo",
        "remove_case",
        "restore_case",
        "preview",
        "save_paper",
        "save_packet",
        "override_finding",
        "withdraw_override",
        "confirm_name",
        "withdraw_name",
        "choose_document",
        "ledger",
        "file_term",
        "unfile_term",
        "grounds",
        "change_grounds",
        "calculator",
        "calculate",
        "save_calendar",
        "save_chronology",
        "suggest",
        "take_entry",
        "own_directory",
        "put_own_entry",
        "remove_own_entry",
        "keep_answer",
    ];
    let attributes =
        tauri_build::Attributes::new().app_manifest(tauri_build::AppManifest::new().commands(commands));
    if let Err(error) = tauri_build::try_build(attributes) {
        println!("cargo::error={error:#}");
    }
}
