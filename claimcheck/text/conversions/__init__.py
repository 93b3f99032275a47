"""Units of measurement and what they are worth in one another."""

from __future__ import annotations

from claimcheck.text.conversions.table import Unit, convert, known_units, units_of

__all__ = ["Unit", "convert", "known_units", "units_of"]
