//! Dependencies between our crates equal the table in `src-tauri/ARCHITECTURE.md`; nothing can reach a network.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use cargo_metadata::{DependencyKind, MetadataCommand};
use himoya_tests::{Failures, root};

/// Which crates a crate may depend on, by names without `himoya-`.
type Edges = BTreeMap<String, BTreeSet<String>>;

const MAP: &str = "src-tauri/ARCHITECTURE.md";
const HEADING: &str = "## Allowed edges";

/// Crates that open connections or secure them. `openssl-sys` is not among them: SQLCipher takes its ciphers from the
/// library behind it, and `tests/network` shows that no socket is opened all the same.
const NETWORK: &[&str] = &[
    "attohttpc",
    "awc",
    "curl",
    "curl-sys",
    "h2",
    "h3",
    "hyper",
    "hyper-util",
    "isahc",
    "minreq",
    "native-tls",
    "openssl",
    "quinn",
    "reqwest",
    "rustls",
    "schannel",
    "surf",
    "tungstenite",
    "ureq",
    "webpki-roots",
];

#[test]
fn edges_equal_the_table() {
    let text = fs::read_to_string(root().join(MAP)).unwrap_or_else(|why| panic!("{MAP}: {why}"));
    let allowed = table(&text).unwrap_or_else(|why| panic!("{MAP}: {why}"));
    let wrong = differences(&built(), &allowed);
    assert!(wrong.is_empty(), "{MAP} and the manifests differ:\n{}", wrong.join("\n"));
}

#[test]
fn hosts_depend_on_the_use_cases_only() {
    let built = built();
    let casework = BTreeSet::from(["casework".to_owned()]);
    for host in ["cli", "desktop"] {
        assert_eq!(built.get(host), Some(&casework), "a host imports only `casework`: {host}");
    }
}

/// `Cargo.lock` names what other systems would need, so what is built on this one is asked for.
#[test]
fn nothing_can_reach_a_network() {
    let platform = format!("{}-unknown-linux-gnu", std::env::consts::ARCH);
    let mut command = MetadataCommand::new();
    command.manifest_path(root().join("Cargo.toml"));
    command.other_options(["--offline", "--locked", "--filter-platform", &platform].map(str::to_owned));
    let metadata = command.exec().unwrap_or_else(|why| panic!("cargo metadata: {why}"));
    let built = metadata.resolve.as_ref().map(|graph| graph.nodes.as_slice()).unwrap_or_default();
    let mut failures = Failures::default();
    for package in metadata.packages.iter().filter(|package| built.iter().any(|node| node.id == package.id)) {
        let why = "opens or secures connections and may not be part of the program";
        failures.check(&package.name, !NETWORK.contains(&package.name.as_str()), why);
    }
    failures.end(100);
}

/// The edges that the manifests under `src-tauri` have.
fn built() -> Edges {
    let mut command = MetadataCommand::new();
    command.manifest_path(root().join("Cargo.toml")).no_deps().other_options(["--offline".to_owned()]);
    let metadata = command.exec().unwrap_or_else(|why| panic!("cargo metadata: {why}"));
    let ours = root().join("src-tauri");
    let packages = metadata.packages.iter().filter(|package| package.manifest_path.starts_with(&ours));
    let short = |name: &str| name.strip_prefix("himoya-").map(str::to_owned);
    let edges = |package: &cargo_metadata::Package| {
        let used = package.dependencies.iter().filter(|one| one.kind != DependencyKind::Development);
        let name = short(&package.name).unwrap_or_else(|| panic!("{} is not called himoya-…", package.name));
        (name, used.filter_map(|one| short(&one.name)).collect())
    };
    packages.map(edges).collect()
}

/// Reads the rows `| crate | may depend on |` below the heading.
fn table(text: &str) -> Result<Edges, String> {
    let (_, after) = text.split_once(HEADING).ok_or(format!("there is no section «{HEADING}»"))?;
    let section = after.split("\n## ").next().unwrap_or_default();
    let rows = section.lines().map(str::trim).filter(|line| line.starts_with('|'));
    let mut edges = Edges::new();
    for row in rows.skip(2) {
        let cells: Vec<&str> = row.trim_matches('|').split('|').map(str::trim).collect();
        let [name, may, ..] = cells.as_slice() else {
            return Err(format!("the row {row:?} has no two cells"));
        };
        let clean = |name: &str| name.trim().trim_matches('`').to_owned();
        let may = may.split(',').map(clean).filter(|one| one != "nothing" && !one.is_empty());
        if edges.insert(clean(name), may.collect()).is_some() {
            return Err(format!("{name} has two rows"));
        }
    }
    if edges.is_empty() { Err("the table has no rows".into()) } else { Ok(edges) }
}

fn differences(built: &Edges, allowed: &Edges) -> Vec<String> {
    let mut wrong = Vec::new();
    for (name, edges) in built {
        let Some(may) = allowed.get(name) else {
            wrong.push(format!("crate `{name}` has no row"));
            continue;
        };
        wrong.extend(edges.difference(may).map(|to| format!("edge {name} → {to} is not allowed")));
        wrong.extend(may.difference(edges).map(|to| format!("edge {name} → {to} is allowed and not used")));
    }
    let gone = allowed.keys().filter(|name| !built.contains_key(*name));
    wrong.extend(gone.map(|name| format!("row `{name}` names no crate")));
    wrong
}

#[test]
fn each_difference_is_reported() {
    let rows = "| `a` | nothing |\n| b | a, c |\n| old | a |\n";
    let text = format!("{HEADING}\n\n| crate | may depend on |\n|---|---|\n{rows}\n## Next\n\n| x | y |\n");
    let allowed = table(&text).unwrap();
    let uses = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<BTreeSet<_>>();
    let built = [("a", uses(&["b"])), ("b", uses(&["a"])), ("c", uses(&[]))];
    let built: Edges = built.into_iter().map(|(name, uses)| (name.to_owned(), uses)).collect();
    let wanted = [
        "edge a → b is not allowed",
        "edge b → c is allowed and not used",
        "crate `c` has no row",
        "row `old` names no crate",
    ];
    assert_eq!(differences(&built, &allowed), wanted);
    assert!(table("# Nothing here").is_err());
}
