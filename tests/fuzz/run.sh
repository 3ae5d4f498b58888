#!/usr/bin/env bash
# Looks for broken input that a parser answers wrongly:  tests/fuzz/run.sh [SECONDS] [SEED] [TARGET]
#
# One half of the time goes to content (templates/), the other to everything else. A failure prints its seed, which
# repeats it. Without a SEED every run begins elsewhere.
set -euo pipefail
cd "$(dirname "$0")/../.."
. .ci/env
seconds=${1:-600}
seed=${2:-$(od -An -N6 -tu8 /dev/urandom | tr -d ' ')}
echo "seed $seed"
# Always the whole workspace, as in .ci/step: by packages, Cargo would build their dependencies again.
cargo build --release --workspace --locked -q --bin himoya-fuzz --example fuzz
if [ -z "${3:-}" ]; then
  "$target/release/examples/fuzz" $((seconds / 2)) "$seed"
  seconds=$((seconds - seconds / 2))
fi
"$target/release/himoya-fuzz" "$seconds" "$seed" ${3:+"$3"}
