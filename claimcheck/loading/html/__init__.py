"""Reads a web page: its main text by trafilatura (an extra), title and date from the page's own metadata."""

from __future__ import annotations

from claimcheck.loading.html.loader import load_html, read_page

__all__ = ["load_html", "read_page"]
