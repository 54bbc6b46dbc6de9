"""Throw-away certificates for the test servers, made by the openssl program; nothing here outlives a test run."""

import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

HERE = "DNS:localhost,IP:127.0.0.1"
ELSEWHERE = "DNS:mail.elsewhere.example"


@dataclass(frozen=True)
class Certificate:
    """`ca` is the authority to trust, `chain` and `key` what a server shows and keeps."""

    ca: Path
    chain: Path
    key: Path


def missing() -> str | None:
    """Return what has to be installed first, if anything."""
    return None if shutil.which("openssl") else "openssl is not installed (Debian package openssl)"


def make_certificate(folder: Path, names: str = HERE) -> Certificate:
    """Make an authority and one server certificate for `names` in `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    made = Certificate(folder / "ca.pem", folder / "server.pem", folder / "server.key")
    ca_key, request, extensions = folder / "ca.key", folder / "server.csr", folder / "names.cnf"
    extensions.write_text(f"subjectAltName={names}\nbasicConstraints=CA:FALSE\n")
    new_key = ("-newkey", "rsa:2048", "-nodes", "-keyout")
    _openssl("req", "-x509", *new_key, ca_key, "-out", made.ca, "-days", "2", "-subj", "/CN=Test authority")
    _openssl("req", *new_key, made.key, "-out", request, "-subj", "/CN=test server")
    signing = ("-CA", made.ca, "-CAkey", ca_key, "-CAcreateserial", "-extfile", extensions)
    _openssl("x509", "-req", "-in", request, *signing, "-out", made.chain, "-days", "2")
    return made


def _openssl(*words: str | Path) -> None:
    subprocess.run(["openssl", *map(str, words)], check=True, capture_output=True, timeout=60)
