"""What is read as text for want of a better word on it, and plainly is something else: refused, with the way out."""

from __future__ import annotations

import re

from claimcheck.errors import InputError

__all__ = ["refuse_other_kinds"]

# What a file begins with, behind white space and a byte order mark; what that is; what reads it.
_BEGINNINGS = (
    (re.compile(rb"<!doctype\s+html|<html[\s>]", re.IGNORECASE), "a web page", "html"),
    (re.compile(rb"<\?xml[\s]|<rss[\s>]|<feed[\s>]"), "XML", "feed"),
    (re.compile(rb'\[?\s{0,100}\{\s{0,100}"'), "JSON", "jsonl"),
)
_READ = 1_000
_AS_IT_STANDS = "--input-format text reads it as it stands"
_TABLES = frozenset({".csv", ".tsv"})


def refuse_other_kinds(data: bytes, name: str, suffix: str) -> None:
    """Make sure that what nobody named the kind of is no page, feed, object or table.

    Args:
        data: What was read.
        name: What it was read from, for errors.
        suffix: The file's ending with its dot, or "".

    Raises:
        InputError: when it plainly is one.
    """
    if suffix.lower() in _TABLES:
        hint = f"make article lines of its texts (.jsonl); {_AS_IT_STANDS}"
        raise InputError(f"{name} is a table, not an article", hint)
    begins = data[:_READ].removeprefix(b"\xef\xbb\xbf").lstrip()
    for pattern, kind, reader in _BEGINNINGS:
        if pattern.match(begins):
            raise InputError(f"{name} looks like {kind}", f"add --input-format {reader}; {_AS_IT_STANDS}")
