//! Files and folders that the user names in a dialog, without a trace of them in the system's list of recent files.
//!
//! GTK's dialog writes what was chosen into `recently-used.xbel`, in the open: the name of a scan is often the name of a
//! person. It waits a quarter of a second before it writes, so what is taken off the list at once never reaches the disk.

use std::path::PathBuf;

use rfd::{AsyncFileDialog, FileHandle};

/// A folder that the user chooses.
pub(crate) async fn folder() -> Option<PathBuf> {
    AsyncFileDialog::new().pick_folder().await.map(forgotten)
}

/// Files that the user chooses.
pub(crate) async fn files() -> Option<Vec<PathBuf>> {
    Some(AsyncFileDialog::new().pick_files().await?.into_iter().map(forgotten).collect())
}

/// The place that the user chooses for a new file.
pub(crate) async fn place(name: &str, kind: &str, extension: &str) -> Option<PathBuf> {
    let dialog = AsyncFileDialog::new().set_file_name(name).add_filter(kind, &[extension]);
    dialog.save_file().await.map(forgotten)
}

fn forgotten(chosen: FileHandle) -> PathBuf {
    let path = chosen.path().to_owned();
    #[cfg(target_os = "linux")]
    forget(&path);
    path
}

#[cfg(target_os = "linux")]
fn forget(path: &std::path::Path) {
    use gtk::prelude::*;
    let address = gio::File::for_path(path).uri();
    // The list belongs to the thread of the window.
    gtk::glib::MainContext::default().invoke(move || {
        if let Some(list) = gtk::RecentManager::default() {
            // An item that is not there is no trace.
            let _ = list.remove_item(&address);
        }
    });
}
