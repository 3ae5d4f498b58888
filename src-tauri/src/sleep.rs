//! Locks the vault before the machine sleeps, when its lid closes and when the desktop locks its screen.
//!
//! On Linux these are signals of the system bus, a socket of the local machine. Where nobody sends them, and on other
//! systems, `watch` notices after waking that the machine slept.

use std::cell::RefCell;
use std::sync::Arc;

use gio::glib::Variant;
use gio::prelude::*;
use gio::{BusType, Cancellable, DBusCallFlags, DBusConnection, DBusSignalFlags, UnixFDList};
use himoya_casework::Vault;
use himoya_casework::wire::{LockReason, Trouble};

const LOGIN: &str = "org.freedesktop.login1";
const LOGIN_PATH: &str = "/org/freedesktop/login1";
const MANAGER: &str = "org.freedesktop.login1.Manager";
const POWER: &str = "org.freedesktop.UPower";
const POWER_PATH: &str = "/org/freedesktop/UPower";

/// How long the system is asked, in milliseconds, before the window opens without its answer.
const PATIENCE: i32 = 500;

type Opened = Arc<Result<Vault, Trouble>>;

/// Listens from now on; the signals arrive on the thread that calls this, which runs the window.
pub(crate) fn listen(vault: &Opened) {
    // A machine without a system bus sends no signals.
    let Ok(bus) = gio::bus_get_sync(BusType::System, Cancellable::NONE) else { return };
    let sleeping = Arc::clone(vault);
    let delay = RefCell::new(delay(&bus));
    subscribe(&bus, MANAGER, "PrepareForSleep", Some(LOGIN_PATH), None, move |bus, signal| {
        let begins = signal.child_value(0).get::<bool>().unwrap_or(false);
        if begins {
            lock(&sleeping, LockReason::Sleep);
        }
        // The machine waits for whoever asked it to; giving that up lets it sleep, and after waking it is asked anew.
        *delay.borrow_mut() = if begins { None } else { self::delay(bus) };
    });
    let session = Arc::clone(vault);
    subscribe(&bus, "org.freedesktop.login1.Session", "Lock", None, None, move |_, _| {
        lock(&session, LockReason::Command);
    });
    let lid = Arc::clone(vault);
    let properties = "org.freedesktop.DBus.Properties";
    subscribe(&bus, properties, "PropertiesChanged", Some(POWER_PATH), Some(POWER), move |_, signal| {
        let closed = signal.child_value(1).iter().any(|entry| {
            entry.child_value(0).str() == Some("LidIsClosed")
                && entry.child_value(1).as_variant().and_then(|value| value.get::<bool>()) == Some(true)
        });
        if closed {
            lock(&lid, LockReason::Lid);
        }
    });
}

fn subscribe(
    bus: &DBusConnection,
    interface: &str,
    signal: &str,
    path: Option<&str>,
    first: Option<&str>,
    heard: impl Fn(&DBusConnection, &Variant) + 'static,
) {
    // The bus forgets a connection that nobody holds, so each listener holds it.
    let held = bus.clone();
    // Whoever else may send such a signal can do nothing with it but lock the vault, so the sender is not compared.
    bus.signal_subscribe(
        None,
        Some(interface),
        Some(signal),
        path,
        first,
        DBusSignalFlags::NONE,
        move |_, _, _, _, _, content| heard(&held, content),
    );
}

/// Asks the system to wait with sleeping until what this returns is dropped.
fn delay(bus: &DBusConnection) -> Option<UnixFDList> {
    let why = ("sleep", "Himoya", "Хранилище закрывается", "delay").to_variant();
    let asked = bus.call_with_unix_fd_list_sync(
        Some(LOGIN),
        LOGIN_PATH,
        MANAGER,
        "Inhibit",
        Some(&why),
        None,
        DBusCallFlags::NONE,
        PATIENCE,
        UnixFDList::NONE,
        Cancellable::NONE,
    );
    asked.ok().map(|(_, files)| files)
}

fn lock(vault: &Opened, reason: LockReason) {
    if let Ok(vault) = vault.as_ref()
        && vault.is_open()
    {
        vault.lock(reason);
    }
}
