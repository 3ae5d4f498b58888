//! The time zones that ship, what an hour is in them, and lists with one mistake.

#![allow(clippy::unwrap_used, reason = "helpers of a test may panic, like the test itself")]

use std::path::Path;

use himoya_calendar::{LocalHour, ZoneEntry, ZoneFile, ZoneProblem, Zones};
use jiff::Timestamp;
use jiff::civil::{Date, DateTime, date};

fn file() -> ZoneFile {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../templates/zones.toml");
    toml::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn zones() -> Zones {
    Zones::new(file()).unwrap()
}

fn problems(change: impl FnOnce(&mut ZoneFile)) -> Vec<ZoneProblem> {
    let mut file = file();
    change(&mut file);
    Zones::new(file).unwrap_err()
}

fn instant(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn clock(text: &str) -> DateTime {
    text.parse().unwrap()
}

#[test]
fn the_zones_keep_the_order_of_the_list() {
    let (zones, file) = (zones(), file());
    let found: Vec<(&str, &str, i8)> =
        zones.iter().map(|zone| (zone.id(), zone.name(), zone.hours_from_moscow())).collect();
    let listed: Vec<(&str, &str, i8)> =
        file.zones.iter().map(|zone| (zone.id.as_str(), zone.name.as_str(), zone.moscow)).collect();
    assert_eq!(found, listed);
    assert!(listed.len() >= 11 && listed.contains(&("Asia/Kamchatka", "Петропавловск-Камчатский", 9)));
    assert_eq!(zones.first().unwrap().id(), "Europe/Moscow");
    assert_eq!(zones.get("Asia/Omsk").unwrap().hours_from_moscow(), 3);
    assert!(zones.get("Europe/Paris").is_none());
}

/// Zone, hour, its instants, and the distance from Greenwich at each.
type HourRow = (&'static str, &'static str, &'static [(&'static str, &'static str)]);

#[test]
fn an_hour_is_one_instant_or_two_or_none() {
    let zones = zones();
    let table: [HourRow; 8] = [
        ("Europe/Moscow", "2026-06-01T14:20", &[("2026-06-01T11:20Z", "+03:00")]),
        ("Europe/Moscow", "2014-10-26T00:59", &[("2014-10-25T20:59Z", "+04:00")]),
        (
            "Europe/Moscow",
            "2014-10-26T01:30",
            &[("2014-10-25T21:30Z", "+04:00"), ("2014-10-25T22:30Z", "+03:00")],
        ),
        ("Europe/Moscow", "2014-10-26T02:00", &[("2014-10-25T23:00Z", "+03:00")]),
        ("Europe/Kaliningrad", "2026-06-01T14:20", &[("2026-06-01T12:20Z", "+02:00")]),
        ("Asia/Kamchatka", "2026-06-01T14:20", &[("2026-06-01T02:20Z", "+12:00")]),
        ("Europe/Astrakhan", "2016-03-27T02:30", &[]),
        ("Europe/Astrakhan", "2016-03-27T03:00", &[("2016-03-26T23:00Z", "+04:00")]),
    ];
    for (zone, hour, expected) in table {
        let zone = zones.get(zone).unwrap();
        let found = zone.hour(clock(hour)).instants();
        let wanted: Vec<Timestamp> = expected.iter().map(|(at, _)| instant(at)).collect();
        assert_eq!(found, wanted, "{} {hour}", zone.id());
        for (at, distance) in expected {
            assert_eq!(zone.offset_at(instant(at)), *distance);
            assert_eq!(zone.clock(instant(at)), clock(hour));
        }
    }
    assert_eq!(zones.get("Europe/Astrakhan").unwrap().hour(clock("2016-03-27T02:30")), LocalHour::Never);
}

#[test]
fn the_first_instant_of_an_hour() {
    let zones = zones();
    let table = [
        ("Europe/Moscow", "2026-06-01T14:20", "2026-06-01T11:20Z"),
        ("Europe/Moscow", "2014-10-26T01:30", "2014-10-25T21:30Z"),
        // The clock went from 02:00 to 03:00; half an hour later it would have shown 02:30.
        ("Europe/Astrakhan", "2016-03-27T02:30", "2016-03-26T23:30Z"),
    ];
    for (zone, hour, at) in table {
        assert_eq!(zones.get(zone).unwrap().first_instant(clock(hour)), Some(instant(at)), "{zone} {hour}");
    }
}

#[test]
fn each_mistake_of_the_list_names_its_zone() {
    let entry = |id: &str, moscow| ZoneEntry { id: id.to_owned(), name: "Город".to_owned(), moscow };
    let table: [(Vec<ZoneProblem>, ZoneProblem, Option<&str>); 6] = [
        (problems(|file| file.zones.clear()), ZoneProblem::Empty, None),
        (problems(|file| file.source = " ".to_owned()), ZoneProblem::Empty, None),
        (problems(|file| file.zones[0].name.clear()), ZoneProblem::Empty, None),
        (
            problems(|file| file.zones.push(entry("Europe/Moon", 0))),
            ZoneProblem::Unknown("Europe/Moon".to_owned()),
            Some("Europe/Moon"),
        ),
        (
            problems(|file| file.zones.push(entry("Asia/Omsk", 3))),
            ZoneProblem::Duplicate("Asia/Omsk".to_owned()),
            Some("Asia/Omsk"),
        ),
        (
            problems(|file| file.zones[1].moscow = 1),
            ZoneProblem::Distance {
                id: "Europe/Kaliningrad".to_owned(),
                listed: 1,
                found: -1,
                day: file().checked_on,
            },
            Some("Europe/Kaliningrad"),
        ),
    ];
    for (found, expected, zone) in table {
        assert_eq!(expected.zone(), zone);
        assert_eq!(found, [expected]);
    }
}

#[test]
fn the_distance_is_that_of_the_day_of_the_check() {
    // Volgograd kept the clock of Samara from 28.10.2018 to 27.12.2020.
    let at = |day: Date, moscow: i8| {
        let mut file = file();
        file.checked_on = day;
        file.zones =
            vec![ZoneEntry {
                id: "Europe/Volgograd".to_owned(), name: "Волгоград".to_owned(), moscow
            }];
        Zones::new(file).map(|_| ())
    };
    assert_eq!(at(date(2019, 6, 1), 1), Ok(()));
    assert!(at(date(2019, 6, 1), 0).is_err());
    assert_eq!(at(date(2021, 6, 1), 0), Ok(()));
}

#[test]
fn a_distance_from_greenwich_has_its_sign_and_minutes() {
    let zone = |id: &str, moscow| ZoneEntry { id: id.to_owned(), name: "Город".to_owned(), moscow };
    let mut file = file();
    file.zones = vec![zone("America/Sao_Paulo", -6), zone("Africa/Abidjan", -3), zone("Asia/Kolkata", 2)];
    let zones = Zones::new(file).unwrap();
    let distances: Vec<String> =
        zones.iter().map(|zone| zone.offset_at(instant("2026-06-01T12:00Z"))).collect();
    assert_eq!(distances, ["-03:00", "+00:00", "+05:30"]);
}
