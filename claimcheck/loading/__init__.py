"""Reads articles: what the user named (paths, folders, globs, URLs, standard input) to values of the text layer."""

from __future__ import annotations

from claimcheck.loading.article import article_from_text, article_id, marked_by_text
from claimcheck.loading.inputs import may_be_several
from claimcheck.loading.load import load
from claimcheck.loading.text import read_text

__all__ = ["article_from_text", "article_id", "load", "marked_by_text", "may_be_several", "read_text"]
