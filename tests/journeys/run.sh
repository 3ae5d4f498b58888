#!/usr/bin/env bash
# Runs every journey in the real window, N times over:  tests/journeys/run.sh [N [JOURNEY]…]
#
# HIMOYA_PROGRAM names the built window program (by default that of the release build). Each journey gets its own
# session bus and data folder on a virtual display, so the user's desktop and cases are left alone. What failed keeps
# its folder; with HIMOYA_JOURNEY_KEEP=1 what passed does too. With HIMOYA_SHOTS=FOLDER pictures of every screen are
# put there. A journey that leaves a process behind has failed.
set -euo pipefail
cd "$(dirname "$0")/../.."
times=${1:-1}
shift || true
journeys=("$@")
if [ ${#journeys[@]} = 0 ]; then
  journeys=(vault desk handover worked-case keyboard-only fast-lane missed-term typing-kill language long-case zoom raid plan documents drafting override directory ledger calculator sleep forensic accessible ${HIMOYA_SHOTS:+looks looks-handover})
fi
export HIMOYA_PROGRAM=${HIMOYA_PROGRAM:-${CARGO_TARGET_DIR:-target}/release/himoya-desktop}
[ -x "$HIMOYA_PROGRAM" ] || { echo "There is no $HIMOYA_PROGRAM: build it first (make test does)." >&2; exit 3; }

# The longest a journey may take, in seconds; a usual one takes under ten, the one of two vaults makes five keys.
limit=300
if [ -n "${HIMOYA_SHOTS:-}" ]; then limit=1200; fi

work=$(mktemp -d "${TMPDIR:-/tmp}/himoya-journeys.XXXXXX")
display=

# The processes whose environment names the given folder as theirs: all that a journey started, and theirs.
processes_of() {
  grep -lszxF "HIMOYA_JOURNEY_DIR=$1" /proc/[0-9]*/environ 2>/dev/null | cut -d/ -f3 || true
}

# Waits until a journey's processes are gone; after five seconds it kills the rest by their ids and says so.
sweep() {
  local folder=$1 left
  for _ in $(seq 50); do
    left=$(processes_of "$folder")
    [ -n "$left" ] || return 0
    sleep 0.1
  done
  echo "left behind:" >&2
  # shellcheck disable=SC2086 # The ids are words.
  ps -o pid=,args= -p $(echo $left | tr ' ' ,) >&2 || true
  # shellcheck disable=SC2086
  kill -KILL $left 2>/dev/null || true
  return 1
}

finish() {
  [ -z "${folder:-}" ] || sweep "$folder" || true
  [ -z "$display" ] || kill "$display" 2>/dev/null || true
  rm -f "$work/display" "$work/xvfb.log"
  rmdir "$work" 2>/dev/null || echo "Kept: $work"
}
trap finish EXIT

# Xvfb picks a free number and tells it through the file.
start_display() {
  Xvfb -displayfd 3 -screen 0 1280x900x24 -nolisten tcp 3>"$work/display" 2>"$work/xvfb.log" &
  display=$!
  for _ in $(seq 100); do
    if [ -s "$work/display" ]; then break; fi
    sleep 0.1
  done
  [ -s "$work/display" ] || { echo "Xvfb did not start:" >&2; cat "$work/xvfb.log" >&2; exit 1; }
  DISPLAY=:$(cat "$work/display")
  export DISPLAY GDK_BACKEND=x11
  unset WAYLAND_DISPLAY
}

# One journey in its own folder, to its end or the limit. Whatever stands for the user's folders lies in there too.
run_journey() {
  local journey=$1 folder=$2 good=0
  mkdir -p -m 700 "$folder/home" "$folder/tmp" "$folder/run"
  HIMOYA_JOURNEY_DIR=$folder HOME=$folder/home TMPDIR=$folder/tmp XDG_RUNTIME_DIR=$folder/run \
    XDG_DATA_HOME=$folder/xdg XDG_STATE_HOME=$folder/xdg XDG_CACHE_HOME=$folder/xdg XDG_CONFIG_HOME=$folder/xdg \
    timeout -k 5 "$limit" dbus-run-session -- node "tests/journeys/$journey.mjs" >"$folder/log" 2>&1 </dev/null ||
    { good=$?; if [ "$good" = 124 ]; then echo "took longer than $limit s" >>"$folder/log"; fi; }
  sweep "$folder" 2>>"$folder/log" || good=1
  return "$good"
}

start_display
passed=0 failed=0
for round in $(seq "$times"); do
  for journey in "${journeys[@]}"; do
    folder=$work/$journey-$round
    mkdir "$folder"
    began=$SECONDS
    if run_journey "$journey" "$folder"; then
      echo "journey $journey: passed in $((SECONDS - began)) s"
      passed=$((passed + 1))
      if [ -z "${HIMOYA_JOURNEY_KEEP:-}" ]; then rm -rf "$folder"; fi
    else
      echo "journey $journey: FAILED, round $round; its folder: $folder" >&2
      cat "$folder/log" >&2
      failed=$((failed + 1))
    fi
  done
done
echo "journeys: $passed passed, $failed failed"
[ "$failed" = 0 ]
