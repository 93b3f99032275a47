"""The HTML report: one file that needs nothing else, with the article, its marks and their side notes."""

from __future__ import annotations

from claimcheck.report.html.page import write_html

__all__ = ["write_html"]
