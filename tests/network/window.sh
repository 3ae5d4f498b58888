#!/usr/bin/env bash
# The part of run.sh that runs on a machine without interfaces, within a session bus of its own: the first run by keyboard.
set -euo pipefail

strace --follow-forks --quiet=all --trace=socket,socketpair --output="$TRACE" "$PROGRAM" &
tracer=$!
trap 'pkill -KILL -P "$tracer" 2>/dev/null || true; kill -KILL "$tracer" 2>/dev/null || true' EXIT

# wait_for WHAT COMMAND…: up to a minute, because a traced program on a busy machine is slow.
wait_for() {
  local what=$1
  shift
  for _ in $(seq 300); do
    "$@" >/dev/null 2>&1 && return
    kill -0 "$tracer" 2>/dev/null || { echo "The program ended before: $what"; exit 1; }
    sleep 0.2
  done
  echo "This never came: $what"
  exit 1
}
press() { xdotool key --clearmodifiers "$1"; sleep 0.5; }
write() { xdotool type --delay 30 "$1"; sleep 0.5; }

wait_for 'a window' xdotool search --onlyvisible --class himoya
# No window manager hands out the focus here.
xdotool search --onlyvisible --class himoya windowfocus
sleep 6
# Entered with one field empty, the form moves the focus into the other.
write "$PASSPHRASE"
press Return
write "$PASSPHRASE"
press Return
wait_for 'a vault' test -s "$HIMOYA_DATA_DIR/vault/keys.json"
sleep 3
# Past the offer of recovery sheets, then a new case by its key and a word into its first field.
press Tab
press Return
sleep 2
press n
sleep 3
write 'Nazarov'
sleep 2
