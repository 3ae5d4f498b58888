//! What the window remembers: how it is liked, and where it stood.
//!
//! The web view remembers nothing by itself: its storage is in memory and ends with the program.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use himoya_casework::wire::Preferences;
use himoya_casework::write_file;
use serde::{Deserialize, Serialize};
use tauri::{App, LogicalPosition, LogicalSize, Manager, State, WebviewWindowBuilder, Window};

use crate::world;

/// The file beside the vault.
const FILE: &str = "window.json";
/// The window's one label.
const MAIN: &str = "main";
/// So much of a window must lie on a screen for it to stand where it stood, in logical pixels.
const SEEN: f64 = 120.0;

/// The file's content; what it lacks or what cannot be read is as on the first day.
#[derive(Debug, Default, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default)]
struct Remembered {
    #[serde(flatten)]
    preferences: Preferences,
    place: Option<Place>,
}

/// Where the window stood, in logical pixels, so that another scale of the screen does not make it another size.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
struct Place {
    left: f64,
    top: f64,
    width: f64,
    height: f64,
    maximized: bool,
}

impl Place {
    /// Whether enough of its upper edge lies on a screen to be taken by it. No screen at all says nothing.
    fn lies_on(&self, screens: &[(f64, f64, f64, f64)]) -> bool {
        let within = |&(left, top, width, height): &(f64, f64, f64, f64)| {
            self.left + self.width >= left + SEEN
                && self.left <= left + width - SEEN
                && self.top >= top
                && self.top <= top + height - SEEN
        };
        screens.iter().any(within)
    }
}

/// What is remembered, and where.
pub(crate) struct Settings {
    file: PathBuf,
    now: Mutex<Remembered>,
}

impl Settings {
    pub(crate) fn read(folder: &Path) -> Settings {
        let file = folder.join(FILE);
        let text = std::fs::read_to_string(&file).unwrap_or_default();
        Settings { file, now: Mutex::new(serde_json::from_str(&text).unwrap_or_default()) }
    }

    fn change(&self, change: impl FnOnce(&mut Remembered)) {
        let mut now = self.now.lock().unwrap_or_else(PoisonError::into_inner);
        let before = now.clone();
        change(&mut now);
        if *now == before {
            return;
        }
        let Ok(text) = serde_json::to_vec_pretty(&*now) else { return };
        // Forgetting a colour must never stop somebody's work.
        if let Some(folder) = self.file.parent() {
            let _ = std::fs::create_dir_all(folder);
        }
        let _ = write_file(&self.file, &text);
    }

    fn now(&self) -> Remembered {
        self.now.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// Keeps how somebody likes the window.
#[tauri::command(async)]
pub(crate) fn keep_preferences(settings: State<'_, Settings>, preferences: Preferences) {
    settings.change(|now| now.preferences = preferences);
}

/// Opens the one window: as it was liked, where it stood, and with a web view that keeps nothing.
pub(crate) fn open_window(app: &App, settings: &Settings) -> tauri::Result<()> {
    let config = app.config().app.windows.iter().find(|window| window.label == MAIN);
    let Some(config) = config else { return Err(tauri::Error::WindowNotFound) };
    let remembered = settings.now();
    let preferences = serde_json::to_string(&remembered.preferences).unwrap_or_else(|_| "{}".to_owned());
    let builder = WebviewWindowBuilder::from_config(app, config)?
        // A web view that lets itself be driven shares one context with its driver, which cannot be a private one.
        .incognito(!world::is_driven())
        // Known before the page is drawn, so that no other theme flashes up first.
        .initialization_script(format!("window.himoyaPreferences = {preferences};"));
    let window = builder.build()?;
    let Some(place) = remembered.place else { return Ok(()) };
    let screens: Vec<_> = window.available_monitors()?.iter().map(screen).collect();
    if place.lies_on(&screens) {
        window.set_size(LogicalSize::new(place.width, place.height))?;
        window.set_position(LogicalPosition::new(place.left, place.top))?;
    }
    if place.maximized {
        window.maximize()?;
    }
    Ok(())
}

fn screen(monitor: &tauri::Monitor) -> (f64, f64, f64, f64) {
    let (at, size) = (
        monitor.position().to_logical::<f64>(monitor.scale_factor()),
        monitor.size().to_logical::<f64>(monitor.scale_factor()),
    );
    (at.x, at.y, size.width, size.height)
}

/// Remembers where the window stands; of one that fills the screen the place before stays.
pub(crate) fn remember_place(window: &Window) {
    let settings = window.state::<Settings>();
    let maximized = window.is_maximized().unwrap_or(false);
    let measured = || {
        let scale = window.scale_factor().ok()?;
        let at = window.outer_position().ok()?.to_logical::<f64>(scale);
        let size = window.inner_size().ok()?.to_logical::<f64>(scale);
        Some(Place { left: at.x, top: at.y, width: size.width, height: size.height, maximized })
    };
    if window.is_minimized().unwrap_or(false) {
        return;
    }
    settings.change(|now| match (&mut now.place, maximized) {
        (Some(place), true) => place.maximized = true,
        (place, _) => *place = measured().or(*place),
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    const ONE: [(f64, f64, f64, f64); 1] = [(0.0, 0.0, 1366.0, 768.0)];

    fn place(left: f64, top: f64) -> Place {
        Place { left, top, width: 1280.0, height: 700.0, maximized: false }
    }

    #[test]
    fn a_window_comes_back_only_where_it_can_be_taken_by_its_edge() {
        assert!(place(40.0, 20.0).lies_on(&ONE));
        assert!(place(-1000.0, 0.0).lies_on(&ONE));
        for gone in [place(1300.0, 0.0), place(-1270.0, 0.0), place(0.0, 760.0), place(0.0, -40.0)] {
            assert!(!gone.lies_on(&ONE), "{gone:?}");
        }
        assert!(!place(40.0, 20.0).lies_on(&[]));
    }

    #[test]
    fn what_is_kept_is_read_again_and_what_cannot_be_read_is_as_new() {
        let folder = std::env::temp_dir().join(format!("himoya-settings-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&folder);
        let settings = Settings::read(&folder);
        assert_eq!(settings.now(), Remembered::default());
        let liked = Preferences { language: Some("tg".into()), theme: None, tour_seen: true };
        settings.change(|now| (now.preferences, now.place) = (liked.clone(), Some(place(1.0, 2.0))));
        let again = Settings::read(&folder).now();
        assert_eq!((again.preferences, again.place), (liked, Some(place(1.0, 2.0))));
        std::fs::write(folder.join(FILE), "{ torn").unwrap();
        assert_eq!(Settings::read(&folder).now(), Remembered::default());
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
