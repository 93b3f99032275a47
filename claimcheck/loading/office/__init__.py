"""Reads office documents: Word (.docx) and OpenDocument (.odt), both zip archives of XML."""

from __future__ import annotations

from claimcheck.loading.office.loaders import load_docx, load_odt

__all__ = ["load_docx", "load_odt"]
