#!/usr/bin/env bash
# Measures the speed of the built programs and prints one Markdown table:  tests/bench/run.sh
#
# `make bench` builds and calls this. A benchmark, never a test: nothing fails for being slow. One thing is measured at
# a time, each after a moment in which the machine is quiet, or after HIMOYA_BENCH_PATIENCE seconds (60) of waiting for
# one; the table says the load that was there. HIMOYA_BENCH_PEERS=no leaves the other programs out; otherwise they come
# from PyPI into the user's cache. With HIMOYA_BENCH_KEEP=FOLDER the raw figures (JSON) stay there.
set -euo pipefail
cd "$(dirname "$0")/../.."
. .ci/env
here=tests/bench
program=$target/release/himoya
window=$target/release/himoya-desktop
venv=$cache/bench
draft=(draft --example family-expelled --document appeal-koap-ruling --today 2026-11-12 --out '{out}')

if [ -w /dev/shm ]; then memory=/dev/shm; else memory=${TMPDIR:-/tmp}; fi
work=$(mktemp -d "$memory/himoya-bench.XXXXXX")
figures=${HIMOYA_BENCH_KEEP:-$work/figures}
mkdir -p "$figures"
display=
finish() {
  [ -z "$display" ] || kill "$display" 2>/dev/null || true
  rm -rf "$work"
}
trap finish EXIT

busy_ticks() { awk '/^cpu / { print $2 + $3 + $4 + $7 + $8 + $9 }' /proc/stat; }

# Waits for a second in which all cores together work for less than a tenth of a second.
wait_for_quiet() {
  local before
  for _ in $(seq "${HIMOYA_BENCH_PATIENCE:-60}"); do
    before=$(busy_ticks)
    sleep 1
    [ $(($(busy_ticks) - before)) -ge 10 ] || return 0
  done
  echo "The machine is not quiet; measuring all the same." >&2
}

# measure NAME COMMAND…: keeps what the command prints as the figures NAME, and the load before and after it.
measure() {
  local name=$1 before
  shift
  wait_for_quiet
  echo "-- $name" >&2
  before=$(cut -d ' ' -f 1 /proc/loadavg)
  if "$@" >"$work/measured"; then
    mv "$work/measured" "$figures/$name.json"
    echo "$before $(cut -d ' ' -f 1 /proc/loadavg)" >"$figures/$name.load"
  else
    echo "   $name could not be measured." >&2
  fi
}

open_display() {
  Xvfb -displayfd 3 -screen 0 1280x900x24 -nolisten tcp 3>"$work/display" 2>"$work/xvfb.log" &
  display=$!
  for _ in $(seq 100); do
    [ -s "$work/display" ] && break
    sleep 0.1
  done
  DISPLAY=:$(cat "$work/display")
  export DISPLAY GDK_BACKEND=x11
  unset WAYLAND_DISPLAY
}

# The cases lie on the disk, as a user's do, not in memory. The services of the session bus print lines of their own.
in_window() {
  local folder code=0
  folder=$(mktemp -d "${TMPDIR:-/tmp}/himoya-bench.XXXXXX")
  HIMOYA_PROGRAM=$window HIMOYA_BENCH_DIR=$folder \
    XDG_DATA_HOME=$folder/xdg XDG_CACHE_HOME=$folder/xdg XDG_CONFIG_HOME=$folder/xdg \
    timeout -k 5 400 dbus-run-session -- node "$here/window.mjs" 24 5 >"$folder/out" 2>"$folder/log" || code=$?
  if [ $code = 0 ]; then tail -n 1 "$folder/out"; else grep -v '^dbus-daemon' "$folder/log" >&2; fi
  rm -rf "$folder"
  return $code
}

# The hot paths under criterion, whose talk goes to the user; what it found, as JSON. What it kept of the run before lies in
# the user's cache and is compared with.
hot_paths() {
  CRITERION_HOME=$cache/criterion "$target/release/himoya-bench-hot" --bench --noplot >&2 || return 1
  python3 "$here/criterion.py" "$cache/criterion"
}

# The vault lies on the disk too:  in_vault EXAMPLE ARGUMENT…
in_vault() {
  local folder code=0 example=$1
  shift
  folder=$(mktemp -d "${TMPDIR:-/tmp}/himoya-bench.XXXXXX")
  "$target/release/examples/$example" "$folder" "$@" || code=$?
  rm -rf "$folder"
  return $code
}

install_peers() {
  [ "${HIMOYA_BENCH_PEERS:-}" != no ] || return 1
  [ ! -x "$venv/venv/bin/python" ] || return 0
  echo "Installing typst and weasyprint from PyPI into $venv" >&2
  mkdir -p "$venv" && python3 -m venv "$venv/venv" || return 1
}

# A peer that cannot be installed is named as absent in the table.
measure_peer() {
  local name=$1 runs=$2 python=$venv/venv/bin/python
  "$python" -m pip install --quiet --disable-pip-version-check "$name" >&2 || return 0
  measure "$name" "$python" "$here/peers.py" "$name" "$work/papers" "$runs"
  measure "$name-cold" python3 "$here/cold.py" 10 "$python" "$here/peers.py" once "$name" "$work/papers/0"
}

# The Python that LibreOffice comes with is that of the system; a peer that cannot be had is absent in the table.
measure_kept_office() {
  local system=/usr/bin/python3 office=$venv/office
  command -v soffice >/dev/null && [ -x $system ] && $system -c 'import uno' 2>/dev/null || return 0
  [ -x "$office/bin/python" ] || $system -m venv --system-site-packages "$office" || return 0
  "$office/bin/python" -m pip install --quiet --disable-pip-version-check docxtpl >&2 || return 0
  measure docxtpl-kept "$office/bin/python" "$here/peers.py" docxtpl-kept "$work/papers" 30
}

command -v python3 >/dev/null || { echo "The figures are taken by Python 3, which is not here." >&2; exit 3; }
for built in "$program" "$window" "$target/release/himoya-bench" "$target/release/himoya-bench-hot"; do
  [ -x "$built" ] || { echo "There is no $built: make bench builds it." >&2; exit 3; }
done
measure warm "$target/release/himoya-bench" "$work" 300
measure scale "$target/release/himoya-bench" scale "$work" "${HIMOYA_BENCH_MOST:-10000}"
measure hot hot_paths
measure raid python3 "$here/cold.py" 3 "$program" batch --example raid-300 --out '{out}/raid'
measure terms "$target/release/examples/bench_terms"
measure ledgers "$target/release/himoya-bench-ledgers" 60
measure vault in_vault bench_vault 10000 5
measure saves in_vault bench_saves 5000
measure desk in_vault bench_desk 5000
measure cold python3 "$here/cold.py" 20 "$program" "${draft[@]}"
measure usage python3 "$here/cold.py" 20 "$program" --version
open_display
measure window in_window
if install_peers; then
  measure_peer typst 300
  measure_peer weasyprint 40
  if command -v typst >/dev/null; then
    measure typst-cli python3 "$here/peers.py" typst-cli "$work/papers" 30
    measure typst-cli-fonts python3 "$here/peers.py" typst-cli-fonts "$work/papers" 30
  fi
  ! command -v soffice >/dev/null || measure_peer docxtpl 10
  measure_kept_office
  ! command -v xelatex >/dev/null || measure xelatex python3 "$here/peers.py" xelatex "$work/papers" 10
  if "$venv/venv/bin/python" -m pip install --quiet --disable-pip-version-check lexdays >&2; then
    measure lexdays "$venv/venv/bin/python" "$here/lexdays_peer.py" 3000
  fi
fi
python3 "$here/table.py" "$figures" "$target/release" "$memory"
