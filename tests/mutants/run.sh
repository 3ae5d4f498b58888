#!/usr/bin/env bash
# Changes the calendar and the counting of terms in one place at a time, and looks whether a test notices:
#
#   tests/mutants/run.sh              every mutant, then compares the survivors with survivors.toml
#   tests/mutants/run.sh ARGUMENT…    what cargo-mutants is told besides, such as --iterate or --re NAME; no comparison
#
# Needs cargo-mutants (cargo install cargo-mutants --locked). Two quiet cores take about an hour, so `make test` leaves it
# out. What it builds lies in target/mutants; the sources here are not touched.
set -euo pipefail
cd "$(dirname "$0")/../.."
root=$PWD
work=${CARGO_TARGET_DIR:-$root/target}/mutants
tree=$work/tree
crates=(calendar facts law deadlines)
mutated=(calendar deadlines)

# A workspace of the four crates and the content that their tests read: a mutant is then built in seconds, without
# Typst and Tauri. The times of the files stay, so that what is unchanged is not built again.
copy() {
  rm -rf "$tree"
  mkdir -p "$tree/src-tauri/crates"
  local crate
  for crate in "${crates[@]}"; do cp -a "src-tauri/crates/$crate" "$tree/src-tauri/crates/"; done
  cp -a templates Cargo.lock rust-toolchain.toml "$tree/"
  {
    printf '[workspace]\nresolver = "3"\nmembers = [\n'
    printf '  "src-tauri/crates/%s",\n' "${crates[@]}"
    printf ']\n\n'
    sed -n '/^\[workspace.package\]/,/^# One profile/p' Cargo.toml | sed '$d'
    printf '[profile.dev]\nopt-level = 1\ndebug = false\noverflow-checks = true\n\n'
    printf '[profile.dev.package."*"]\nopt-level = 2\n'
  } >"$tree/Cargo.toml"
  for crate in "${mutated[@]}"; do one_program "$tree/src-tauri/crates/$crate"; done
}

# One test program in place of one a file: linking is most of what a mutant costs.
one_program() {
  local test
  for test in "$1"/tests/*.rs; do
    printf '#[path = "%s"]\nmod %s;\n' "${test##*/}" "$(basename "$test" .rs)"
  done >"$1/all.rs"
  mv "$1/all.rs" "$1/tests/"
  sed -i 's/^publish.workspace = true/&\nautotests = false/' "$1/Cargo.toml"
  printf '\n[[test]]\nname = "all"\npath = "tests/all.rs"\n' >>"$1/Cargo.toml"
}

copy
cd "$tree"
export CARGO_TARGET_DIR=$work/target CARGO_INCREMENTAL=1
# The long loop of deadlines/tests/every_day.rs looks at each 29th day here: at every weekday and every number.
export HIMOYA_EVERY_NTH_DAY=29 PROPTEST_CASES=256
status=0
# Each crate is proved by its own tests. A mutant that hangs is stopped.
nice -n 15 cargo mutants --in-place --no-shuffle --timeout 40 --build-timeout 300 --output "$work" \
  --package himoya-calendar --package himoya-deadlines "$@" -- --lib --tests || status=$?
# 2: a mutant was missed, 3: one ran out of time. Anything else: the run itself failed.
case $status in 0 | 2 | 3) ;; *) exit "$status" ;; esac
[ $# -gt 0 ] || python3 "$root/tests/mutants/compare.py" "$work/mutants.out" "$root/tests/mutants/survivors.toml"
