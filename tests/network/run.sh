#!/usr/bin/env bash
# Proves that nothing of the program reaches a network:  tests/network/run.sh
#
# 1. The command line imports no name that could connect, listen or look up a host. (OpenSSL brings `socket`, `bind`,
#    `accept` and `sendmsg` for its engine that uses the kernel's ciphers, AF_ALG; nothing calls it, as the trace shows.)
# 2. The command line drafts a paper on a machine without any interface, and no system call of it concerns a socket.
# 3. The window is used by keyboard on a machine without any interface, under a trace of its system calls: neither our
#    process nor one of the web view's asks for an internet socket. What sockets they do open is printed.
# 4. A whole journey by WebDriver under the same trace. The web view is driven over one port of the machine's own loop,
#    which its library opens because the driver told it to (WEBKIT_INSPECTOR_SERVER); every internet socket of the program
#    and of the web view's processes belongs to that port, and no address but its own is named.
#
# HIMOYA_BIN names the folder of the built programs. A machine without interfaces is a namespace of its own; it takes
# root or user namespaces. In the first three no WebDriver takes part.
set -euo pipefail
cd "$(dirname "$0")/../.."
bin=${HIMOYA_BIN:-${CARGO_TARGET_DIR:-target}/release}
bin=$(cd "$bin" && pwd)
work=$(mktemp -d "${TMPDIR:-/tmp}/himoya-network.XXXXXX")
display=
finish() {
  local code=$?
  [ -z "$display" ] || kill "$display" 2>/dev/null || true
  if [ $code = 0 ]; then rm -rf "$work"; else echo "Kept: $work" >&2; fi
}
trap finish EXIT

fail() {
  printf '%s\n' "$@" >&2
  exit 1
}

# Runs a command where there is no network interface that is up, not even the machine's own loop.
alone() {
  if [ "$(id -u)" = 0 ]; then unshare --net "$@"; else unshare --map-root-user --net "$@"; fi
}

internet='AF_INET|AF_INET6|AF_PACKET'

imported_names() {
  local names
  names=$(nm --dynamic --undefined-only "$bin/himoya" | awk '{ print $NF }' | sed 's/@.*//' |
    grep -xE 'connect|listen|getaddrinfo|gethostbyname|res_n?search|send(to)?|recv(from|msg)?' || true)
  [ -z "$names" ] || fail "himoya asks for: $names"
  echo "himoya: imports nothing that could connect, listen or look up a host"
}

command_line() {
  mkdir "$work/out"
  alone strace --follow-forks --quiet=all --trace=%network --output="$work/line.trace" \
    "$bin/himoya" draft --example student-expelled --document appeal-koap-ruling --format pdf,docx,txt --out "$work/out" >/dev/null
  [ -s "$work/out/appeal-koap-ruling.pdf" ] || fail "no paper was drafted"
  [ ! -s "$work/line.trace" ] || fail "himoya draft:" "$(cat "$work/line.trace")"
  echo "himoya draft: a paper without an interface, no system call about sockets"
}

start_display() {
  Xvfb -displayfd 3 -screen 0 1280x900x24 -nolisten tcp 3>"$work/display" 2>"$work/xvfb.log" &
  display=$!
  for _ in $(seq 100); do
    [ -s "$work/display" ] && break
    sleep 0.1
  done
  [ -s "$work/display" ] || fail "Xvfb did not start:" "$(cat "$work/xvfb.log")"
  DISPLAY=:$(cat "$work/display")
  export DISPLAY GDK_BACKEND=x11
  unset WAYLAND_DISPLAY
}

passphrase='correct horse battery staple'

# The first run as a user lives it: a passphrase twice, the sheets later, a new case, and what is typed there.
window() {
  mkdir "$work/user"
  HOME=$work/user XDG_DATA_HOME=$work/user XDG_CACHE_HOME=$work/user XDG_CONFIG_HOME=$work/user \
    HIMOYA_DATA_DIR=$work/user/data PROGRAM=$bin/himoya-desktop PASSPHRASE=$passphrase TRACE=$work/window.trace \
    alone timeout -k 5 180 dbus-run-session -- bash tests/network/window.sh >"$work/window.log" 2>&1 ||
    fail "the window:" "$(cat "$work/window.log")"
  [ -s "$work/user/data/vault/cases.db" ] || fail "the keyboard reached no vault:" "$(cat "$work/window.log")"
  "$bin/himoya" vault list "$work/user/data/vault" --passphrase-fd 3 3<<<"$passphrase" >"$work/cases"
  [ "$(wc -l <"$work/cases")" = 1 ] || fail "one case was made, but the vault holds:" "$(cat "$work/cases")"
  # The storage of the web view is in memory: whatever it would keep on the disk has one of these names. The cache of the
  # graphics driver holds compiled shaders. WebKit lays down salts, which are random bytes, and a list of HSTS hosts, which
  # stays empty where no host is reached, before it knows that nothing is to be kept.
  find "$work/user" -type f -not -path '*/vault/*' -not -path '*/mesa_shader_cache*/*' \
    -not -name salt -not -name 'hsts-storage.sqlite*' |
    grep -iE 'storage|indexed|cookie|webkit|origin' >"$work/found" || true
  [ ! -s "$work/found" ] || fail "the web view kept something on the disk:" "$(cat "$work/found")"
  if grep -E "$internet" "$work/window.trace" >"$work/found"; then
    fail "internet sockets:" "$(head -20 "$work/found")"
  fi
  echo "himoya-desktop: a vault and a case by keyboard without an interface, no internet socket; sockets that were opened:"
  # AF_UNIX: display, session bus, the parts of the web view among each other. AF_NETLINK: GLib asks the kernel which
  # interfaces there are.
  grep -oE 'socket(pair)?\(AF_[A-Z0-9]+' "$work/window.trace" | sort | uniq -c
}

# What is traced is started in place of the program, once for each start of the journey.
journey() {
  printf '%s\n' '#!/usr/bin/env bash' \
    'exec strace --follow-forks --seccomp-bpf --quiet=all --decode-pids=comm --trace=%network \
      --output="$HIMOYA_TRACE.$$" "$HIMOYA_TRACED" "$@"' >"$work/traced"
  chmod +x "$work/traced"
  HIMOYA_TRACE=$work/journey HIMOYA_TRACED=$bin/himoya-desktop HIMOYA_PROGRAM=$work/traced \
    bash tests/journeys/run.sh 1 vault >"$work/journey.log" 2>&1 || fail "the journey:" "$(cat "$work/journey.log")"
  local trace starts=0
  for trace in "$work"/journey.[0-9]*; do
    only_the_driver "$trace"
    starts=$((starts + 1))
  done
  [ "$starts" -ge 2 ] || fail "the journey starts the program twice, but $starts traces are there"
  echo "himoya-desktop: the journey «vault», $starts starts by WebDriver; sockets by process:"
  cat "$work"/journey.[0-9]* | grep -oE '<[^>]+> socket(pair)?\(AF_[A-Z0-9]+' | sort | uniq -c
}

# The driver's port is the one that the program listens on; each socket of the internet kind is bound or connected to it.
only_the_driver() {
  local port sockets ours
  grep -E "$internet" "$1" >"$work/found" || fail "the driver's own port is not in $1, so the trace shows nothing"
  port=$(sed -nE 's/.*[ >]bind\(.*sin_port=htons\(([0-9]+)\), sin_addr=inet_addr\("127\.0\.0\.1"\).*/\1/p' "$work/found")
  [ "$(wc -w <<<"$port")" = 1 ] || fail "one port was expected:" "$port" "$(head -20 "$work/found")"
  sockets=$(grep -cE ' socket\(' "$work/found")
  ours=$(grep -cE " (bind|connect)\\(.*htons\\($port\\), sin_addr=inet_addr\\(\"127\\.0\\.0\\.1\"\\)" "$work/found")
  [ "$sockets" = "$ours" ] || fail "$sockets internet sockets, $ours of them the driver's:" "$(head -20 "$work/found")"
  if grep -E 'sin6?_addr' "$work/found" | grep -vE "htons\\($port\\), sin_addr=inet_addr\\(\"127\\.0\\.0\\.1\"\\)|getsockname|getpeername|accept" >"$work/others"; then
    fail "other addresses:" "$(head -20 "$work/others")"
  fi
}

imported_names
if ! alone strace --quiet=all --output=/dev/null true 2>/dev/null; then
  echo "NOT SHOWN HERE: this machine allows no namespace of its own or no tracing, so nothing was run without a network."
  exit 0
fi
command_line
start_display
window
journey
