"""Reads a plain text file: one article, or words that are none."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

from claimcheck.errors import InputError
from claimcheck.loading.article import article_from_text, clean_text
from claimcheck.loading.decode import decode
from claimcheck.loading.files import open_file, read_whole, shown
from claimcheck.models import Article
from claimcheck.specs import LoadRequest

__all__ = ["load_text", "read_text"]


def load_text(request: LoadRequest) -> Iterator[Article]:
    """The article of a plain text."""
    text = decode(request.data, request.source, request.charset)
    yield article_from_text(text, source=request.source, sha256=hashlib.sha256(request.data).hexdigest())


def read_text(path: Path) -> str:
    """The text of a file that is no article: a transcript.

    Raises:
        InputError: when it cannot be read, is binary, too large, or holds no words.
    """
    name = shown(str(path))
    with open_file(path) as stream:
        text = clean_text(decode(read_whole(stream, name), name))
    if not text.strip():
        raise InputError(f"{name} is empty", "give a file with the words that were said")
    return text
