#!/usr/bin/env bash
# Looks for broken input that a parser answers wrongly:  tests/fuzz/run.sh [SECONDS] [SEED] [TARGET]
#
# One half of the time goes to content (templates/), the other to everything else. A failure prints its seed, which
# repeats it. Without a SEED every run begins elsewhere.
set -euo pipefail
cd "$(dirname "$0")/../.."
seconds=${1:-600}
seed=${2:-$(od -An -N6 -tu8 /dev/urandom | tr -d ' ')}
echo "seed $seed"
if [ -z "${3:-}" ]; then
  cargo run --release --locked -q -p himoya-content --example fuzz -- $((seconds / 2)) "$seed"
  seconds=$((seconds - seconds / 2))
fi
cargo run --release --locked -q -p himoya-fuzz -- "$seconds" "$seed" ${3:+"$3"}
