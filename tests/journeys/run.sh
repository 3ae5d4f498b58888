#!/usr/bin/env bash
# Runs every journey in the real window, N times over:  tests/journeys/run.sh [N]
#
# HIMOYA_PROGRAM names the built window program (by default that of the release build). Each run gets its own virtual
# display, session bus and data folder, so the user's desktop and cases are left alone. What failed keeps its
# folder; with HIMOYA_JOURNEY_KEEP=1 what passed does too.
set -euo pipefail
cd "$(dirname "$0")/../.."
times=${1:-1}
export HIMOYA_PROGRAM=${HIMOYA_PROGRAM:-${CARGO_TARGET_DIR:-target}/release/himoya-desktop}
[ -x "$HIMOYA_PROGRAM" ] || { echo "There is no $HIMOYA_PROGRAM: build it first (make test does)." >&2; exit 3; }

work=$(mktemp -d "${TMPDIR:-/tmp}/himoya-journeys.XXXXXX")
display=
finish() {
  [ -z "$display" ] || kill "$display" 2>/dev/null || true
  rmdir "$work" 2>/dev/null || echo "Kept: $work"
}
trap finish EXIT

# Xvfb picks a free number and tells it through the file.
Xvfb -displayfd 3 -screen 0 1280x900x24 -nolisten tcp 3>"$work/display" 2>"$work/xvfb.log" &
display=$!
for _ in $(seq 100); do
  [ -s "$work/display" ] && break
  sleep 0.1
done
DISPLAY=:$(cat "$work/display")
[ "$DISPLAY" != : ] || { echo "Xvfb did not start:" >&2; cat "$work/xvfb.log" >&2; exit 1; }
rm -f "$work/display" "$work/xvfb.log"
export DISPLAY GDK_BACKEND=x11
unset WAYLAND_DISPLAY

passed=0 failed=0
for round in $(seq "$times"); do
  for journey in tests/journeys/*.mjs; do
    name=$(basename "$journey" .mjs)
    [ "$name" != webdriver ] || continue
    folder=$work/$name-$round
    mkdir "$folder"
    began=$SECONDS
    # The program and WebKit keep nothing in the user's own folders.
    if HIMOYA_JOURNEY_DIR=$folder XDG_DATA_HOME=$folder/xdg XDG_CACHE_HOME=$folder/xdg XDG_CONFIG_HOME=$folder/xdg \
      timeout -k 5 150 dbus-run-session -- node "$journey" >"$folder/log" 2>&1 </dev/null; then
      echo "journey $name: passed in $((SECONDS - began)) s"
      passed=$((passed + 1))
      if [ -z "${HIMOYA_JOURNEY_KEEP:-}" ]; then rm -rf "$folder"; fi
    else
      echo "journey $name: FAILED, round $round; its folder: $folder" >&2
      cat "$folder/log" >&2
      failed=$((failed + 1))
    fi
  done
done
echo "journeys: $passed passed, $failed failed"
[ "$failed" = 0 ]
