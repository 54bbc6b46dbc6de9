"""What the suites need from the machine beyond Python, whether it is here, and how Debian fetches it."""

import os
import shutil
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path

POLICY = Path("/usr/sbin/policy-rc.d")
NEEDED = {
    "chromium": ["chromium"],
    "mail servers": ["postfix", "dovecot-imapd"],
    "second IMAP server": ["cyrus-common", "cyrus-imapd"],
    "PostgreSQL": ["postgresql"],
    "fonts": ["fonts-dejavu-core", "fonts-noto-core", "fonts-noto-color-emoji"],
}

UNPACKED = {"cyrus-imapd": Path(__file__).resolve().parent.parent / ".build" / "cyrus"}
"""What is not installed but unpacked there: Debian would take Dovecot away for it."""


def chromium() -> str | None:
    """The browser that the walk drives: the one `CHROMIUM` names, else Debian's."""
    return os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")


def initdb() -> Path | None:
    """PostgreSQL's own set-up program; Debian keeps it off the PATH."""
    homes = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), reverse=True)
    found = shutil.which("initdb")
    return homes[0] if homes else Path(found) if found else None


def has_mail_servers() -> bool:
    """Whether Postfix and Dovecot are installed; both live in sbin, which a person's PATH may leave out."""
    places = f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin"
    return all(shutil.which(name, path=places) for name in ("postfix", "dovecot"))


def has_cyrus() -> bool:
    """Whether Cyrus is here: what it stands on as a package, its IMAP unpacked."""
    programs = Path("usr/lib/cyrus/bin")
    return (Path("/") / programs / "master").exists() and (UNPACKED["cyrus-imapd"] / programs / "imapd").exists()


def absent() -> list[str]:
    """The names of what is not here, in NEEDED's words."""
    here = {
        "chromium": bool(chromium()),
        "mail servers": has_mail_servers(),
        "second IMAP server": has_cyrus(),
        "PostgreSQL": bool(initdb()),
        "fonts": any(Path("/usr/share/fonts").glob("*/dejavu")) or sys.platform == "darwin",
    }
    return [name for name, found in here.items() if not found]


@contextmanager
def no_services_started():
    """Debian starts a service as it installs it; a policy file keeps it from doing so while tests set up."""
    ours = not POLICY.exists()
    if ours:
        POLICY.write_text("#!/bin/sh\nexit 101\n")
        POLICY.chmod(0o755)
    try:
        yield
    finally:
        if ours:
            POLICY.unlink(missing_ok=True)


def fetch(packages: list[str]) -> bool:
    """Install Debian packages without a question; False, with apt's own words printed, if that did not work."""
    with no_services_started():
        apt("update", "-q")
        done = apt("install", "-y", "-q", "--no-install-recommends", *installed(packages))
    if done.returncode:
        print(done.stdout[-2000:], done.stderr[-2000:], sep="\n")
    return done.returncode == 0 and all(unpack(package) for package in packages if package in UNPACKED)


def installed(packages: list[str]) -> list[str]:
    """Those that are installed as Debian does it."""
    return [package for package in packages if package not in UNPACKED]


def unpack(package: str) -> bool:
    """Put a package's files into their folder, installing nothing."""
    with tempfile.TemporaryDirectory() as folder:
        if apt("download", "-q", package, cwd=folder).returncode:
            return False
        UNPACKED[package].mkdir(parents=True, exist_ok=True)
        files = [str(path) for path in Path(folder).glob("*.deb")]
        done = files and subprocess.run(["dpkg-deb", "-x", files[0], UNPACKED[package]], check=False)
        return bool(done) and done.returncode == 0


def apt(*words: str, cwd: str | None = None) -> "subprocess.CompletedProcess[str]":
    """One call of apt-get that cannot ask anything back."""
    quiet = dict(os.environ, DEBIAN_FRONTEND="noninteractive", LC_ALL="C")
    return subprocess.run(
        ["apt-get", *words], env=quiet, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False, cwd=cwd
    )


def main() -> int:
    """Fetch what is missing where that is possible; never an error, since the suites say what they leave out."""
    missing = absent()
    packages = [package for name in missing for package in NEEDED[name]]
    if not packages:
        return 0
    if os.geteuid() != 0 or not shutil.which("apt-get"):
        words = " ".join(installed(packages))
        print(f"Not on this machine: {', '.join(missing)}. On Debian: sudo apt-get install {words}")
        return 0
    print(f"Installing {' '.join(packages)} ...", flush=True)
    if not fetch(packages):
        print("apt-get could not install them; the suites that need them are left out.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
