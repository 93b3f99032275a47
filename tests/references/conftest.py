"""Tables of openly fictional countries, written into a folder as a user would."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from claimcheck.specs import ReferenceTable

SOURCES = """
[tables.facts]
summary = "Figures and offices of Freedonia"
scope = "every president of Freedonia"
version = "2026-11-01"
[tables.entities]
summary = "Entities of Freedonia"
version = "2026-11-01"
[tables.aliases]
summary = "Names of Freedonia"
version = "2026-11-01"
[sources.gazette]
publisher = "The Freedonia Gazette"
title = "Almanac"
url = "https://gazette.example/almanac"
licence = "CC0"
retrieved = 2026-11-24
"""
FACTS = """\
row,subject,property,object,low,high,unit,value,valid_from,valid_to,known_until,place,rank,participants,qualifiers,source,url,retrieved
cap,country:FRD,capital,city:fredville,,,,,1901,,2026-01-31,,,,,gazette,,
pres-1,person:rufus-firefly,holds-office,office:frd-president,,,,,1933-11-17,1941-05-02,,,,,,gazette,,
troops,country:FRD,troops,,28500,,person,,2019-06-30,2019-06-30,,country:SYL,,,definition=stated,gazette,https://gazette.example/t,2026-11-20
war,event:war-of-sylvania,war,,3,4,day,A short war,1933-12,1933-12,,city:fredville,,country:FRD|country:SYL,,gazette,,
old,country:FRD,population,,10.5,,,,1930,1930,,,deprecated,,,gazette,,
"""
ENTITIES = """\
entity,label,kind,country,source
country:FRD,Freedonia,country,,gazette
city:fredville,Fredville,city,country:FRD,gazette
"""
ALIASES = """\
name,entity,kind,context,valid_from,valid_to,source
Freedonian,country:FRD,demonym,,,,gazette
the South,country:FRD,contextual,"country:SYL, city:fredville",1933-11,1933-11-30,gazette
"""


@pytest.fixture
def tables(tmp_path: Path) -> Callable[..., list[ReferenceTable]]:
    """A function that writes the three tables, any of them replaced, and gives them."""

    def write(
        facts: str = FACTS, entities: str = ENTITIES, aliases: str = ALIASES, sources: str = SOURCES, more: str = ""
    ) -> list[ReferenceTable]:
        folder = tmp_path / "tables"
        folder.mkdir(exist_ok=True)
        (folder / "SOURCES.toml").write_text(sources + more, encoding="utf-8")
        for name, text in (("facts", facts), ("entities", entities), ("aliases", aliases)):
            (folder / f"{name}.csv").write_text(text, encoding="utf-8")
        return [
            ReferenceTable("facts", "Figures", folder / "facts.csv"),
            ReferenceTable("entities", "Entities", folder / "entities.csv", "entities"),
            ReferenceTable("aliases", "Names", folder / "aliases.csv", "aliases"),
        ]

    return write
