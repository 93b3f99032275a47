"""Reads office documents: Word (.docx) and OpenDocument (.odt), both zip archives of XML."""

from __future__ import annotations

from claimcheck.loading.office.loaders import DOCX, ODT

__all__ = ["DOCX", "ODT"]
