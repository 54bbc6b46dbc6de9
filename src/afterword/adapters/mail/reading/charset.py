"""Bytes into text when the character set is named, misnamed, unknown or missing; always some text, never an error."""

import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from encodings import normalize_encoding
from encodings.aliases import aliases
from typing import Final

# Only sets of letters: Python also has codecs that unpack archives, and one (punycode) that is quadratic.
_LETTERS: Final = (
    *("ascii", "utf_8", "utf_16", "utf_32", "utf_7", "iso8859", "cp", "koi8", "mac_", "gb", "big5", "euc", "shift"),
    *("iso2022", "johab", "hz", "tis_620", "latin_1", "kz1048", "ptcp154", "hp_roman8"),
)
_CODECS: Final = frozenset(name for name in aliases.values() if name.startswith(_LETTERS))
# What mail programs write where they mean a larger set than they name, as browsers read it.
_MEANT: Final = {
    **dict.fromkeys(("ascii", "latin_1", "iso8859_1"), "cp1252"),
    **dict.fromkeys(("gb2312", "gbk", "hz_gb_2312", "x_gbk"), "gb18030"),
    **dict.fromkeys(("shift_jis", "x_sjis", "sjis", "windows_31j"), "cp932"),
    **dict.fromkeys(("euc_kr", "ks_c_5601_1987", "ksc5601"), "cp949"),
    **dict.fromkeys(("iso2022_jp", "iso_2022_jp"), "iso2022_jp_ext"),
    **dict.fromkeys(("utf8mb4", "utf_8n"), "utf_8"),
    **dict.fromkeys(("iso_8859_8_i", "iso_8859_8_e"), "iso8859_8"),
    "iso8859_9": "cp1254",
    "big5": "big5hkscs",
    "unicode_1_1_utf_7": "utf_7",
    "cp_850": "cp850",
    "x_mac_roman": "mac_roman",
}
_LABEL: Final = re.compile(r"[A-Za-z0-9._:+ -]{1,40}")
_JAPANESE: Final = re.compile(rb"\x1b\$[@B]|\x1b\(J")
_ANSI: Final = "cp1252"


def codec_of(label: str) -> str:
    """Python's name for a character set, "" where it is none that holds text."""
    bare = label.strip().strip("\"'")
    if not _LABEL.fullmatch(bare):
        return ""
    plain = normalize_encoding(bare).lower()
    codec = _MEANT.get(plain) or aliases.get(plain, plain)
    codec = _MEANT.get(codec, codec)
    return codec if codec in _CODECS or codec == "iso2022_jp_ext" else ""


def text_from(data: bytes, label: str = "") -> str:
    """The text: by the set that is named where the bytes fit it, else UTF-8 where they are, else windows-1252."""
    if data.isascii() and b"\x1b" not in data and b"\0" not in data and not data.startswith(b"+"):
        return _plain(data, codec_of(label))
    codec = codec_of(label)
    for guess in _guesses(data, codec):
        text = _strictly(data, guess)
        if text is not None:
            return text.removeprefix("\ufeff")
    return _nearest(data, codec)


def _plain(data: bytes, codec: str) -> str:
    """Seven bits mean themselves, but for the two sets that pack other letters into them."""
    text = _strictly(data, codec) if codec in {"utf_7", "hz"} else None
    return data.decode("ascii") if text is None else text


def _guesses(data: bytes, codec: str) -> list[str]:
    """The sets to try, the likeliest first. Text that is well-formed UTF-8 is nothing else by chance."""
    if data.startswith(BOM_UTF8):
        return ["utf_8"]
    if data.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        return ["utf_16", codec]
    if codec in {"", _ANSI} and _JAPANESE.search(data) and data.isascii():
        return ["iso2022_jp_ext"]
    if codec.startswith("iso2022"):
        return [codec]  # seven bits only, so that anything else would fit as well
    return ["utf_8", codec] if codec in {"", _ANSI, "utf_8"} else [codec, "utf_8"]


def _strictly(data: bytes, codec: str) -> str | None:
    if not codec:
        return None
    try:
        return data.decode(codec)
    except (UnicodeError, LookupError):
        return None


def _nearest(data: bytes, codec: str) -> str:
    """A text with a few broken letters in a set that is rightly named, else windows-1252, which takes nearly all."""
    text = data.decode(codec or "utf_8", "replace")
    broken = text.count("\ufffd")
    foreign = sum(not letter.isascii() for letter in text) - broken
    return text if broken * 2 < foreign else data.decode(_ANSI, "replace")
