"""What is read as text for want of a better word on it, and plainly is something else: refused, with the way out."""

from __future__ import annotations

import os
import re

from claimcheck.errors import InputError

__all__ = ["refuse_other_kinds"]

# What a file begins with, behind white space and a byte order mark; what that is; what reads it, and of which ending.
_BEGINNINGS = (
    (re.compile(rb"<!doctype\s+html|<html[\s>]", re.IGNORECASE), "a web page", "html", ".html"),
    (re.compile(rb"<\?xml[\s]|<rss[\s>]|<feed[\s>]"), "XML", "feed", ".xml"),
    (re.compile(rb'\[?\s{0,100}\{\s{0,100}"'), "JSON", "jsonl", ".jsonl"),
)
_READ = 1_000
_AS_IT_STANDS = "--input-format text reads it as it stands"
_TABLES = frozenset({".csv", ".tsv"})


def refuse_other_kinds(data: bytes, source: str) -> None:
    """Make sure that what nobody named the kind of is no page, feed, object or table.

    Args:
        data: What was read.
        source: The file that it was read from, or "-" for standard input.

    Raises:
        InputError: when it plainly is one.
    """
    if os.path.splitext(source)[1].lower() in _TABLES:  # noqa: PTH122  a name, not a path to anything
        hint = f"make article lines of its texts (.jsonl); {_AS_IT_STANDS}"
        raise InputError(f"{source} is a table, not an article", hint)
    begins = data[:_READ].removeprefix(b"\xef\xbb\xbf").lstrip()
    for pattern, kind, reader, ending in _BEGINNINGS:
        if pattern.match(begins):
            name, renamed = ("standard input", "") if source == "-" else (source, f", or end its name in {ending}")
            raise InputError(f"{name} looks like {kind}", f"add --input-format {reader}{renamed}; {_AS_IT_STANDS}")
