"""The loaders that come with claimcheck; what reads a form is imported when an article has it."""

from __future__ import annotations

from collections.abc import Iterable

from claimcheck.hookspecs import hookimpl
from claimcheck.loading.article import MARKDOWN_SUFFIXES
from claimcheck.ondemand import on_demand
from claimcheck.specs import Loader

__all__ = ["DOCX", "FEED", "HTML", "JSONL", "MAIL", "MARKDOWN", "ODT", "PDF", "TEXT", "register_loaders"]

_office = on_demand("claimcheck.loading.office")

TEXT = Loader(
    "text",
    "plain text files, one article each",
    (".txt", ".text"),
    on_demand("claimcheck.loading.text").load_text,
    ("text/plain",),
)
MARKDOWN = Loader(
    "markdown",
    "Markdown files, one article each",
    MARKDOWN_SUFFIXES,
    on_demand("claimcheck.loading.markdown").load_markdown,
    ("text/markdown", "text/x-markdown"),
)
JSONL = Loader(
    "jsonl",
    "article lines: a JSON object a line, files of any size",
    (".jsonl", ".ndjson"),
    on_demand("claimcheck.loading.jsonl").load_jsonl,
    ("application/jsonl", "application/x-ndjson", "application/x-jsonlines"),
    by_line=True,
)
HTML = Loader(
    "html",
    "web pages, saved or fetched (needs the html extra)",
    (".html", ".htm", ".xhtml"),
    on_demand("claimcheck.loading.html").load_html,
    ("text/html", "application/xhtml+xml"),
)
DOCX = Loader(
    "docx",
    "Word documents (needs the docx extra)",
    (".docx",),
    _office.load_docx,
    ("application/vnd.openxmlformats-officedocument.wordprocessingml.document",),
)
ODT = Loader(
    "odt",
    "OpenDocument texts (needs the odt extra)",
    (".odt",),
    _office.load_odt,
    ("application/vnd.oasis.opendocument.text",),
)
PDF = Loader(
    "pdf",
    "PDF files with text in them (needs the pdf extra)",
    (".pdf",),
    on_demand("claimcheck.loading.pdf").load_pdf,
    ("application/pdf",),
)
MAIL = Loader(
    "eml",
    "e-mails as mail programs save them",
    (".eml",),
    on_demand("claimcheck.loading.mail").load_mail,
    ("message/rfc822",),
)
FEED = Loader(
    "feed",
    "RSS and Atom feeds, each entry an article (needs the feed extra)",
    (".rss", ".atom", ".xml"),
    on_demand("claimcheck.loading.feed").load_feed,
    ("application/rss+xml", "application/atom+xml", "application/xml", "text/xml"),
)


@hookimpl
def register_loaders() -> Iterable[Loader]:
    """Plain text, Markdown, article lines, web pages, office documents, PDF, e-mails and feeds."""
    return (TEXT, MARKDOWN, JSONL, HTML, DOCX, ODT, PDF, MAIL, FEED)
