"""Opens keys-1.json by its passphrase and by two sheets, without the program: a second reading of the format.

Run by hand where argon2-cffi and pynacl are installed:  python3 tests/vectors/open.py
It prints what keys-1.derived holds.
"""

import hashlib
import hmac
import json
from pathlib import Path

from argon2.low_level import Type, hash_secret_raw
from nacl.bindings import crypto_aead_xchacha20poly1305_ietf_decrypt as decrypt

HERE = Path(__file__).parent
PHRASE = "верблюд сорок кастрюля"


def hkdf(secret: bytes, label: str) -> bytes:
    prk = hmac.new(bytes(32), secret, hashlib.sha256).digest()
    return hmac.new(prk, label.encode() + b"\x01", hashlib.sha256).digest()


def times(a: int, b: int) -> int:
    """Product in GF(2^8) modulo x^8 + x^4 + x^3 + x + 1."""
    product = 0
    while b:
        product ^= a if b & 1 else 0
        a = (a << 1) ^ (0x11B if a & 0x80 else 0)
        b >>= 1
    return product


def inverse(a: int) -> int:
    return next(b for b in range(1, 256) if times(a, b) == 1)


def combine(first: tuple[int, bytes], second: tuple[int, bytes]) -> bytes:
    (x, left), (y, right) = first, second
    over = inverse(x ^ y)
    return bytes(times(times(a, y) ^ times(b, x), over) for a, b in zip(left, right))


def share(line: str) -> tuple[int, bytes]:
    bare = "".join(group[:5] for group in line.split())
    body, checksum = bare[:50], bare[50:]
    digest = hashlib.sha256(b"himoya recovery sheet\n" + body.encode()).digest()
    assert int.from_bytes(digest[:8], "big") % 100_000 == int(checksum)
    return int(bare[1]), int(body[10:]).to_bytes(16, "big")


def main() -> None:
    keys = json.loads((HERE / "keys-1.json").read_text())
    head = f"himoya key file {keys['format']}\n{keys['vault']}\n"
    by_phrase, by_sheets = keys["unlockers"]

    cost = by_phrase["argon2id"]
    salt = bytes.fromhex(by_phrase["salt"])
    key = hash_secret_raw(
        PHRASE.encode(), salt, cost["t"], cost["m_kib"], cost["p"], 32, Type.ID, version=0x13
    )
    bound = f"{head}passphrase\n{by_phrase['id']}\n{cost['m_kib']} {cost['t']} {cost['p']}\n{by_phrase['salt']}"
    data = unwrap(by_phrase, bound, key)

    lines = (HERE / "keys-1.sheets").read_text().splitlines()
    shares = [share(line) for line in lines]
    bound = f"{head}recovery\n{by_sheets['id']}\n{by_sheets['set']} {by_sheets['needs']} {by_sheets['shares']}"
    for one in shares:
        for other in shares:
            if one[0] != other[0]:
                secret = combine(one, other)
                assert unwrap(by_sheets, bound, hkdf(secret, f"himoya recovery {keys['vault']}")) == data

    rest = [keys["format"], keys["vault"], keys["generation"], keys["salt"], keys["unlockers"]]
    written = json.dumps(rest, separators=(",", ":"), ensure_ascii=False).encode()
    seal = hmac.new(hkdf(data, "himoya seal of the key file"), written, hashlib.sha256).hexdigest()
    assert seal == keys["seal"]
    print(hkdf(data, "himoya vector").hex())


def unwrap(unlocker: dict, bound: str, key: bytes) -> bytes:
    sealed, nonce = bytes.fromhex(unlocker["key"]["wrapped"]), bytes.fromhex(unlocker["key"]["nonce"])
    return decrypt(sealed, bound.encode(), nonce, key)


main()
