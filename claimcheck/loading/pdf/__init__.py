"""Reads a PDF: the words of its pages as running text, with heads, feet and page numbers marked as furniture."""

from __future__ import annotations

from claimcheck.loading.pdf.loader import load_pdf

__all__ = ["load_pdf"]
