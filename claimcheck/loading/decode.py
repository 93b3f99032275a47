"""Bytes to text, by a rule that never guesses between alphabets.

1. A byte order mark decides: UTF-8, UTF-16 or UTF-32.
2. The encoding declared by server or page holds when it is a known text encoding and fits every byte.
3. UTF-8, when it fits every byte.
4. Windows-1252 (what old newsroom programs write), when every byte has a character in it, not more than one byte in
   five is beyond ASCII (else it is another alphabet), and no bytes make a UTF-8 character (else the file mixes two).
5. Anything else is refused, and so is binary data: files of known kinds, text with NUL characters, or with more
   control characters than one in a hundred.
"""

from __future__ import annotations

import codecs
import re

from claimcheck.errors import InputError

__all__ = ["decode"]

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

# Files that begin like this are no text, whatever their name says.
_SAVE = "save the article as a UTF-8 text file"
_UNPACK = "unpack it first"
_KINDS = (
    (b"%PDF-", "a PDF", "add --input-format pdf, or end its name in .pdf"),
    (b"PK\x03\x04", "a zip or office file", "end a document's name in .docx or .odt; unpack an archive"),
    (b"\xd0\xcf\x11\xe0", "an old office file", "save it as .docx, or its text"),
    (b"\x1f\x8b", "gzip-compressed", _UNPACK),
    (b"BZh", "bzip2-compressed", _UNPACK),
    (b"\xfd7zXZ", "xz-compressed", _UNPACK),
    (b"\x89PNG", "a picture", _SAVE),
    (b"\xff\xd8\xff", "a picture", _SAVE),
    (b"GIF8", "a picture", _SAVE),
    (b"\x7fELF", "a program", _SAVE),
    (b"MZ\x90", "a program", _SAVE),
    (b"SQLite format 3", "a database", _SAVE),
    (b"{\\rtf", "rich text (RTF)", "save it as .docx, or its text"),
)

# Encodings that servers and pages may declare, by Python's names. The standard says to read Latin-1 and ASCII as
# Windows-1252 (WHATWG Encoding, "Names and labels"). UTF-16 needs its mark; UTF-7 and codecs that are no encodings of
# text are left out.
_DECLARED = {
    **{name: name for name in ("utf-8", "koi8-r", "koi8-u", "mac-roman")},
    **{name: name for name in ("gb18030", "big5", "big5hkscs", "euc_jp", "shift_jis", "euc_kr", "cp949")},
    **{f"cp{page}": f"cp{page}" for page in (866, 874, *range(1250, 1259))},
    **{f"iso8859-{part}": f"iso8859-{part}" for part in (*range(2, 9), 10, *range(13, 17))},
    **dict.fromkeys(("iso8859-1", "ascii"), "cp1252"),
    **dict.fromkeys(("gb2312", "gbk"), "gb18030"),
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "cp932": "cp932",
}

_UTF8_CHARACTER = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_BEYOND_ASCII = re.compile(rb"[\x80-\xff]")
_CONTROL = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f]")
_CONTROL_BYTE = re.compile(rb"[\x00-\x08\x0b\x0e-\x1f\x7f]")
_MOST_BEYOND_ASCII = 5
_MOST_CONTROLS = 100
_LONGEST_NAME = 40


def decode(data: bytes, name: str, charset: str | None = None) -> str:
    r"""The text of the bytes.

    Args:
        data: The bytes as read.
        name: What they were read from, for errors.
        charset: The encoding that server or page declares, or None.

    Raises:
        InputError: when the bytes are no text, or their encoding is not known.

    Example:
        >>> decode(b"\x93Caf\xe9 closed\x94, the owner said.", "story.txt")
        '“Café closed”, the owner said.'
    """
    for start, kind, hint in _KINDS:
        if data.startswith(start):
            raise InputError(f"{name} is {kind}, not text", hint)
    marked = next((encoding for mark, encoding in _MARKS if data.startswith(mark)), None)
    if marked is None:
        _refuse_binary(len(_CONTROL_BYTE.findall(data)), len(data), name, nul=b"\0" in data)
        return _unmarked(data, name, charset)
    try:
        text = data.decode(marked)
    except UnicodeDecodeError as error:
        hint = "the file may be cut off or damaged; save it again as UTF-8"
        raise InputError(f"{name} is no {marked.upper()} from byte {error.start} on", hint) from error
    _refuse_binary(len(_CONTROL.findall(text)), len(text), name, nul="\0" in text)
    return text


def _refuse_binary(controls: int, size: int, name: str, *, nul: bool) -> None:
    if nul or controls * _MOST_CONTROLS > size:
        raise InputError(f"{name} is binary, not text", _SAVE)


def _unmarked(data: bytes, name: str, charset: str | None) -> str:
    for encoding in (_known(charset), "utf-8"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError as error:
            wrong = error.start
    return _windows(data, name, wrong)


def _known(charset: str | None) -> str:
    if not charset or len(charset) > _LONGEST_NAME or not charset.isascii():
        return "utf-8"
    try:
        return _DECLARED.get(codecs.lookup(charset.strip()).name, "utf-8")
    except (LookupError, ValueError):
        return "utf-8"


def _windows(data: bytes, name: str, wrong: int) -> str:
    hint = "save the file as UTF-8"
    beyond = len(_BEYOND_ASCII.findall(data))
    utf8 = sum(len(character) for character in _UTF8_CHARACTER.findall(data))
    if utf8 == 0 and beyond * _MOST_BEYOND_ASCII <= len(data):
        try:
            return data.decode("cp1252")
        except UnicodeDecodeError:
            pass
    if utf8 * 2 > beyond:
        raise InputError(f"{name} is UTF-8 but for some bytes, the first at {wrong}: cut off, damaged or mixed", hint)
    raise InputError(f"{name} is neither UTF-8 nor Windows-1252, the first wrong byte is {wrong}", hint)
