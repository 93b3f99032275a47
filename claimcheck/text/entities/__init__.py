"""Names in a text, linked to the entities of a gazetteer."""

from __future__ import annotations

from claimcheck.text.entities.find import find_entities

__all__ = ["find_entities"]
