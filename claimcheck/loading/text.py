"""Reads a plain text file: one article."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from claimcheck.loading.article import article_from_text
from claimcheck.loading.decode import decode
from claimcheck.models import Article
from claimcheck.specs import Loader, LoadRequest

__all__ = ["TEXT"]


def _load(request: LoadRequest) -> Iterator[Article]:
    text = decode(request.data, request.source, request.charset)
    yield article_from_text(text, source=request.source, sha256=hashlib.sha256(request.data).hexdigest())


TEXT = Loader("text", "plain text files, one article each", (".txt", ".text"), _load, ("text/plain",))
