"""Reads a PDF: the words of its pages as running text, with heads, feet and page numbers marked as furniture."""

from __future__ import annotations

from claimcheck.loading.pdf.loader import PDF

__all__ = ["PDF"]
