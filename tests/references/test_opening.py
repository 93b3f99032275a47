"""Tables to look-ups: what is read, when the cache is built, and what happens when it cannot be."""

from __future__ import annotations

import multiprocessing
import os
import threading
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from claimcheck.models import Alias, Counted, EntityRecord, Fact, ReferenceSet
from claimcheck.references import open_references
from claimcheck.references.memory import MemoryReferences
from claimcheck.references.sqlite import SqliteReferences
from claimcheck.specs import ReferenceTable

Tables = Callable[..., list[ReferenceTable]]
ALWAYS = (None, None)
COUNTED = """
[[counted]]
property = "troops"
nouns = ["Troops", "soldiers"]
needs = ["subject", "place"]
dimensions = ["branch"]
movements = ["sent"]
days = 7
uncertainty = 0.05
"""


def cached(folder: Path) -> list[Path]:
    return sorted(folder.glob("*"))


def capital(tables: list[ReferenceTable], cache: Path) -> str:
    return open_references(tables, cache_dir=cache).find("country:FRD", "capital", ALWAYS).rows[0].value


def test_a_row_becomes_a_fact_with_its_source(tables: Tables, tmp_path: Path) -> None:
    references = open_references(tables(), cache_dir=tmp_path / "cache")
    (fact,) = references.find("country:FRD", "troops", ALWAYS).rows
    assert len(fact.sha256) == 64
    assert fact == Fact(
        reference="facts",
        row="troops",
        subject="country:FRD",
        property="troops",
        value="28,500 people",
        low=28500,
        high=28500,
        unit="person",
        valid_from=date(2019, 6, 30),
        valid_to=date(2019, 6, 30),
        place="country:SYL",
        qualifiers={"definition": "stated"},
        publisher="The Freedonia Gazette",
        url="https://gazette.example/t",
        licence="CC0",
        retrieved=date(2026, 11, 20),
        sha256=fact.sha256,
    )


def test_a_less_precise_date_means_all_of_its_days_and_says_so(tables: Tables, tmp_path: Path) -> None:
    (war,) = open_references(tables(), cache_dir=tmp_path).events(["war"], ALWAYS).rows
    assert (war.valid_from, war.valid_to) == (date(1933, 12, 1), date(1933, 12, 31))
    assert war.qualifiers == {"valid_from_precision": "month", "valid_to_precision": "month"}
    assert (war.low, war.high, war.value, war.participants) == (
        3,
        4,
        "A short war",
        ("country:FRD", "country:SYL"),
    )


def test_what_a_table_does_not_describe_gets_a_record_made_from_its_id(tables: Tables, tmp_path: Path) -> None:
    references = open_references(tables(), cache_dir=tmp_path)
    assert references.entity("city:fredville") == EntityRecord("city:fredville", "Fredville", "city", "country:FRD")
    assert references.entity("person:rufus-firefly") == EntityRecord("person:rufus-firefly", "Rufus Firefly", "person")
    assert references.entity("country:SYL") == EntityRecord("country:SYL", "SYL", "country")
    assert references.entity("country:XXX") is None


def test_names_are_found_whatever_their_case(tables: Tables, tmp_path: Path) -> None:
    references = open_references(tables(), cache_dir=tmp_path)
    freedonia = EntityRecord("country:FRD", "Freedonia", "country")
    assert references.named("  FREEDONIAN ") == (freedonia,)
    assert references.named("the  south", "city") == ()
    assert references.named("Freedonia") == (freedonia,)
    assert references.named("\ud800") == ()
    november = (date(1933, 11, 1), date(1933, 11, 30))
    assert references.aliases() == (
        Alias("Fredville", "city:fredville"),
        Alias("Freedonia", "country:FRD"),
        Alias("Freedonian", "country:FRD", "demonym"),
        Alias("the South", "country:FRD", "contextual", "country:SYL,city:fredville", *november),
    )


def test_what_is_counted_is_said_in_the_sources(tables: Tables, tmp_path: Path) -> None:
    references = open_references(tables(more=COUNTED), cache_dir=tmp_path)
    (counted,) = references.counted
    nouns, needs = ("troops", "soldiers"), ("subject", "place")
    assert counted == Counted("troops", nouns, needs, ("branch",), movements=("sent",), days=7, uncertainty=0.05)


def test_sets_say_which_tables_were_used(tables: Tables, tmp_path: Path) -> None:
    sets = open_references(tables(), cache_dir=tmp_path).sets
    assert [len(one.sha256) for one in sets] == [64, 64, 64]
    gazette = (date(2026, 11, 24), "CC0", "The Freedonia Gazette")
    assert sets == (
        ReferenceSet("aliases", "2026-11-01", sets[0].sha256, *gazette, 2),
        ReferenceSet("entities", "2026-11-01", sets[1].sha256, *gazette, 2),
        ReferenceSet("facts", "2026-11-01", sets[2].sha256, *gazette, 5),
    )


def test_memory_and_database_answer_alike(tables: Tables, tmp_path: Path) -> None:
    (tmp_path / "taken").touch()
    written = tables(more=COUNTED)
    kept = open_references(written, cache_dir=tmp_path / "cache")
    memory = open_references(written, cache_dir=tmp_path / "taken")
    assert (type(kept), type(memory)) == (SqliteReferences, MemoryReferences)
    assert memory.version == kept.version
    assert memory.sets == kept.sets
    assert memory.aliases() == kept.aliases()
    assert memory.entity("country:FRD") == kept.entity("country:FRD")
    assert memory.named("the south") == kept.named("the south")
    assert memory.counted == kept.counted
    for entity in ("country:FRD", "country:SYL", "city:fredville", "office:frd-president"):
        assert memory.about(entity) == kept.about(entity) != ()
    for when in (ALWAYS, (date(1933, 12, 5), date(1933, 12, 5)), (date(2030, 1, 1), None)):
        for prop in ("capital", "troops", "population", "nothing"):
            assert memory.find("country:FRD", prop, when) == kept.find("country:FRD", prop, when)
        assert memory.holders("office:frd-president", "holds-office", when) == kept.holders(
            "office:frd-president", "holds-office", when
        )
        assert memory.events(["war", "summit"], when) == kept.events(["war", "summit"], when)


def test_the_cache_is_built_once_and_again_after_any_change(tables: Tables, tmp_path: Path) -> None:
    cache, steps = tmp_path / "cache", list[tuple[int, int]]()
    opened = open_references(tables(), cache_dir=cache, progress=lambda done, total: steps.append((done, total)))
    assert steps == [(1, 4), (2, 4), (3, 4), (4, 4)]
    again = open_references(tables(), cache_dir=cache, progress=lambda done, total: steps.append((done, total)))
    assert (len(steps), len(cached(cache)), again.version) == (4, 1, opened.version)
    written = tables()[1].path
    before = written.stat()
    changed = tables(entities=written.read_text(encoding="utf-8").replace("Fredville", "Gredville"))
    os.utime(written, ns=(before.st_atime_ns, before.st_mtime_ns))
    after = written.stat()
    assert (after.st_size, after.st_mtime_ns) == (before.st_size, before.st_mtime_ns)
    assert capital(changed, cache) == "Gredville"
    assert len(cached(cache)) == 2


def test_the_environment_names_the_cache_folder(
    tables: Tables, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CLAIMCHECK_CACHE_DIR", str(tmp_path / "named"))
    open_references(tables())
    assert len(cached(tmp_path / "named")) == 1
    monkeypatch.delenv("CLAIMCHECK_CACHE_DIR")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "xdg"))
    open_references(tables())
    assert len(cached(tmp_path / "xdg" / "claimcheck")) == 1


def test_old_databases_and_remains_of_killed_builds_are_removed(tables: Tables, tmp_path: Path) -> None:
    for number in range(12):
        (tmp_path / f"references-{number:02}.db").touch()
        os.utime(tmp_path / f"references-{number:02}.db", (number, number))
    (tmp_path / "references-xyz.part").touch()
    os.utime(tmp_path / "references-xyz.part", (0, 0))
    (tmp_path / "references-new.part").touch()
    (tmp_path / "mine.txt").touch()
    tables_ = tables()
    assert capital(tables_, tmp_path) == "Fredville"
    left = [path.name for path in cached(tmp_path) if path.is_file()]
    assert [name for name in left if name.endswith(".part")] == ["references-new.part"]
    assert len([name for name in left if name.endswith(".db")]) == 8
    assert "mine.txt" in left


def truncate(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:5000])


def scribble(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[100:4096] = b"\xff" * 3996
    path.write_bytes(data)


def empty(path: Path) -> None:
    path.write_bytes(b"")


def replace_with_text(path: Path) -> None:
    path.write_text("Washington stations nearly 30,000 troops in the South. " * 90, encoding="utf-8")


@pytest.mark.parametrize(
    "damage",
    [
        pytest.param(truncate, id="cut off"),
        pytest.param(scribble, id="overwritten"),
        pytest.param(empty, id="empty"),
        pytest.param(replace_with_text, id="another file"),
    ],
)
def test_a_damaged_cache_is_built_anew(tables: Tables, tmp_path: Path, damage: Callable[[Path], None]) -> None:
    cache = tmp_path / "cache"
    capital(tables(), cache)
    (path,) = cached(cache)
    whole = path.stat().st_size
    damage(path)
    assert capital(tables(), cache) == "Fredville"
    assert path.stat().st_size == whole


def test_damage_that_shows_later_is_mended_too(tables: Tables, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    references = open_references(tables(), cache_dir=cache)
    (path,) = cached(cache)
    data = bytearray(path.read_bytes())
    data[4096 * 2 :] = b"\xff" * (len(data) - 4096 * 2)
    path.write_bytes(data)
    assert references.find("country:FRD", "capital", ALWAYS).rows[0].value == "Fredville"
    assert references.sets[2].rows == 5


def first_use(arguments: tuple[list[ReferenceTable], Path]) -> str:
    return capital(*arguments)


def test_several_processes_may_be_the_first_at_once(tables: Tables, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    with multiprocessing.get_context("spawn").Pool(4) as pool:
        assert pool.map(first_use, [(tables(), cache)] * 8, chunksize=1) == ["Fredville"] * 8
    assert [path.suffix for path in cached(cache)] == [".db"]


def test_threads_may_share_one_opening(tables: Tables, tmp_path: Path) -> None:
    references = open_references(tables(), cache_dir=tmp_path)
    answers: list[object] = []

    def ask(year: int) -> None:
        when = (date(year, 1, 1), date(year, 1, 1))
        answers.append(references.find("country:FRD", "capital", when).rows[0].value)

    threads = [threading.Thread(target=ask, args=(1950 + number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answers == ["Fredville"] * 8


def test_the_warm_path_imports_nothing_heavy(tables: Tables, tmp_path: Path) -> None:
    import subprocess
    import sys

    paths = {table.kind: str(table.path) for table in tables()}
    program = (
        "import sys\nfrom pathlib import Path\nfrom claimcheck.references import open_references\n"
        "from claimcheck.specs import ReferenceTable\n"
        f"tables = [ReferenceTable(kind, kind, Path(path), kind) for kind, path in {paths!r}.items()]\n"
        f"open_references(tables, cache_dir=Path({str(tmp_path / 'cache')!r})).aliases()\n"
        "print(sorted({'pydantic', 'sqlite_utils', 'platformdirs'} & set(sys.modules)))\n"
    )
    runs = [subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True) for _ in "12"]
    assert [run.stdout.strip() for run in runs][1] == "[]"
