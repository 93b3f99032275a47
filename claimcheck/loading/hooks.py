"""The loaders that come with claimcheck."""

from __future__ import annotations

from collections.abc import Iterable

from claimcheck.hookspecs import hookimpl
from claimcheck.loading.feed import FEED
from claimcheck.loading.html import HTML
from claimcheck.loading.jsonl import JSONL
from claimcheck.loading.mail import MAIL
from claimcheck.loading.markdown import MARKDOWN
from claimcheck.loading.office import DOCX, ODT
from claimcheck.loading.pdf import PDF
from claimcheck.loading.text import TEXT
from claimcheck.specs import Loader

__all__ = ["register_loaders"]


@hookimpl
def register_loaders() -> Iterable[Loader]:
    """Plain text, Markdown, article lines, web pages, office documents, PDF, e-mails and feeds."""
    return (TEXT, MARKDOWN, JSONL, HTML, DOCX, ODT, PDF, MAIL, FEED)
