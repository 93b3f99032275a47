"""Whom a cell of a table names: an entity of the references, or one that the table introduces."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping

from msgspec import Struct, field

from claimcheck.models import EntityRecord, ReferenceData

__all__ = ["Naming", "slug"]

_ID = re.compile(r"[a-z][a-z-]{0,30}:[A-Za-z0-9][A-Za-z0-9._-]{0,120}")
_CODE = re.compile(r"[A-Z]{3}")
_BETWEEN = re.compile(r"[^a-z0-9]+")
_LONGEST = 80


def slug(words: str) -> str:
    """The words in small letters with hyphens, fit for an id: "Côte d'Ivoire" gives cote-d-ivoire; "" for none."""
    letters = (c for c in unicodedata.normalize("NFKD", words).lower() if not unicodedata.combining(c))
    return _BETWEEN.sub("-", "".join(letters)).strip("-")[:_LONGEST].strip("-")


class Naming(Struct):
    """Cells to entity ids, and the entities that were introduced on the way.

    Attributes:
        references: What is known already.
        kind: Of what is introduced.
    """

    references: ReferenceData
    kind: str
    introduced: dict[str, EntityRecord] = field(default_factory=dict)
    _known: dict[tuple[str, str, frozenset[str]], str] = field(default_factory=dict)

    def kinds_of(self, cells: Iterable[str]) -> frozenset[str]:
        """The kinds of things that cells name which can mean one thing alone."""
        found = (self.references.named(cell) for cell in sorted(cells))
        codes = {"country" for cell in cells if _CODE.fullmatch(cell)}
        return frozenset({records[0].kind for records in found if len(records) == 1} | codes)

    def entity_of(self, cell: str, label: str = "", kinds: frozenset[str] = frozenset()) -> str:
        """The id of whom the cell names.

        Args:
            cell: A name, three letters of ISO 3166-1, or an id.
            label: How it is called, where the cell is a code.
            kinds: What else the column names: among countries "Georgia" is the country, among states the state.

        Raises:
            ValueError: when several things are called so, or the cell has no letter that an id could be made of.
        """
        key = (cell, label, kinds)
        if key not in self._known:
            self._known[key] = self._find(cell, label, kinds)
        return self._known[key]

    def _find(self, cell: str, label: str, kinds: frozenset[str]) -> str:
        if _ID.fullmatch(cell):
            return cell
        if _CODE.fullmatch(cell) and self.references.entity(f"country:{cell}") is not None:
            return f"country:{cell}"
        known = self._called(cell, kinds)
        if known is None and label:
            known = self._called(label, kinds)
        return known or self._introduce(label or cell)

    def _called(self, name: str, kinds: frozenset[str]) -> str | None:
        """What the references know by that name: by its label before all other names, a country before the rest."""
        found = self.references.named(name)
        same = [record for record in found if record.label.casefold() == name.casefold()]
        if any(record.kind == "country" for record in same) and any(record.kind == "region" for record in found):
            alone = kinds & {"country", "region"}
            meant = [record for record in found if record.kind in alone] if len(alone) == 1 else list(found)
        else:
            countries = [record for record in same or found if record.kind == "country"]
            meant = countries if len(countries) == 1 else same or list(found)
        if len(meant) > 1:
            offers = " or ".join(record.id for record in meant[:4])
            raise ValueError(f"can be {offers}: write the id")
        return meant[0].id if meant else None

    def _introduce(self, label: str) -> str:
        name = slug(label)
        if not name:
            raise ValueError("is no name that an id can be made of: write an id such as city:fredville")
        entity = f"{self.kind}:{name}"
        self.introduced.setdefault(entity, EntityRecord(entity, " ".join(label.split()), self.kind))
        return entity

    def records(self) -> Mapping[str, EntityRecord]:
        """What was introduced, by id."""
        return dict(sorted(self.introduced.items()))
