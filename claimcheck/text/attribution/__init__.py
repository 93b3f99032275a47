"""Attribution: who says what. Source, cue and content in the terms of the PARC scheme (Pareti 2012)."""

from __future__ import annotations

from claimcheck.text.attribution.find import find_attributions
from claimcheck.text.attribution.naming import name_sources

__all__ = ["find_attributions", "name_sources"]
