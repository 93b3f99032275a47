"""A table of an openly fictional newsroom, and a way to prepare any."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from claimcheck.models import Alias, Counted, EntityRecord
from claimcheck.references.memory import MemoryReferences
from claimcheck.references.own.add import Prepared, prepare
from claimcheck.references.own.guess import Wishes

TODAY = date(2031, 3, 5)

KNOWN = MemoryReferences(
    entities=[
        EntityRecord("country:FRE", "Freedonia", "country"),
        EntityRecord("country:SYL", "Sylvania", "country"),
        EntityRecord("region:fre-sylvania", "Sylvania", "region", "country:FRE"),
        EntityRecord("region:fre-klopstock", "Klopstock", "region", "country:FRE"),
        EntityRecord("city:fredville", "Fredville", "city", "country:FRE"),
        EntityRecord("country:KLO", "Klopstokia", "country"),
        EntityRecord("city:klopstokia", "Klopstokia", "city", "country:KLO"),
    ],
    aliases=[Alias("Fredville", "country:FRE", "metonym"), Alias("Republic of Freedonia", "country:FRE", "official")],
    counted=[Counted("troops", ("troops",), ("subject", "place"))],
)


@pytest.fixture
def ready(tmp_path: Path) -> Callable[..., Prepared]:
    """Prepare a table of this text, with these wishes and roles."""

    def give(text: str, roles: str | None = None, name: str = "table.csv", **wishes: object) -> Prepared:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        said = None
        if roles is not None:
            said = tmp_path / "roles.toml"
            said.write_text(roles, encoding="utf-8")
        return prepare(path, Wishes(**wishes), KNOWN, TODAY, said)  # type: ignore[arg-type]  # wishes by name

    return give
