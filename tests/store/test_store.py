"""Results in and out of the database, nothing lost."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec import structs

from claimcheck.errors import DatabaseError, UnknownNameError
from claimcheck.models import Article, CheckedClaim, Claim, Json, ScanResult, Span
from claimcheck.report.json import write_json
from claimcheck.report.markdown import write_markdown
from claimcheck.report.text import write_text
from claimcheck.specs import ReportInput
from claimcheck.store import Store, StoredArticle

SETTINGS: dict[str, Json] = {"ignore": ["ATT111"], "approx": {"nearly": [0.9, "inf"]}}


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "claimcheck.db") as opened:
        yield opened


def reports(report: ReportInput) -> tuple[str, str, str]:
    return write_markdown(report), write_json(report), write_text(report)


def test_reports_are_the_same_as_right_after_the_scan(store: Store, freedonia: ScanResult) -> None:
    store.save(freedonia, SETTINGS, "0.1.0")
    store.decide("b2b2b2", "keep", "the board confirms", "dee", "2031-03-06")
    right_after = ReportInput(freedonia, store.settled(freedonia).decisions, SETTINGS, {}, "0.1.0")
    assert reports(store.load("freedonia-1")) == reports(right_after)


def test_what_is_loaded_is_what_was_saved(store: Store, freedonia: ScanResult) -> None:
    store.save(freedonia, SETTINGS, "0.1.0")
    loaded = store.load("freedonia-1")
    plain = [
        structs.replace(c, claim=structs.replace(c.claim, value=freedonia.claims[0].claim.value))
        for c in loaded.result.claims
    ]
    saved = [
        structs.replace(c, claim=structs.replace(c.claim, value=freedonia.claims[0].claim.value))
        for c in freedonia.claims
    ]
    assert plain == saved
    assert structs.replace(loaded.result, claims=()) == structs.replace(freedonia, claims=())
    assert (loaded.settings, loaded.version, loaded.decisions) == (SETTINGS, "0.1.0", {})


def test_an_empty_scan_comes_back(store: Store) -> None:
    empty = ScanResult(Article("e", "", "A title apart"), (), (), (), (), (), ())
    store.save(empty, {}, "0.1.0")
    assert reports(store.load("e")) == reports(ReportInput(empty, {}, {}, {}, "0.1.0"))


def test_a_new_scan_replaces_and_decisions_stay(store: Store, freedonia: ScanResult) -> None:
    store.save(freedonia, {}, "0.1.0")
    store.decide("b2" * 8, "change", "will mend", "dee", "2031-03-06")
    store.decide("b2" * 8, "keep", "the board confirms", "dee", "2031-03-07")
    without = structs.replace(freedonia, claims=freedonia.claims[:1], notices=(), not_checked=(), failures=())
    store.save(without, {}, "0.2.0")
    loaded = store.load("freedonia-1")
    assert (len(loaded.result.claims), loaded.result.notices, loaded.version) == (1, (), "0.2.0")
    assert (loaded.result.not_checked, loaded.result.failures, loaded.decisions) == ((), (), {})
    store.save(freedonia, {}, "0.3.0")
    taken = store.load("freedonia-1").decisions["b2" * 8]
    assert [(d.action, d.note, d.who, d.when) for d in taken] == [
        ("change", "will mend", "dee", "2031-03-06"),
        ("keep", "the board confirms", "dee", "2031-03-07"),
    ]
    counts = {name: _count(store, name) for name in ("runs", "claims", "findings", "evidence", "articles", "decisions")}
    assert counts == {"runs": 3, "claims": 7, "findings": 5, "evidence": 7, "articles": 1, "decisions": 2}


def _count(store: Store, table: str) -> int:
    return int(store.connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])  # noqa: S608  names of our own


def test_scans_share_the_tables_that_they_used(store: Store, freedonia: ScanResult) -> None:
    for name in ("one", "two"):
        store.save(structs.replace(freedonia, article=structs.replace(freedonia.article, id=name)), {}, "0.1.0")
    assert _count(store, "reference_sets") == 1


def test_a_scan_that_fails_half_way_changes_nothing(store: Store, freedonia: ScanResult) -> None:
    store.save(freedonia, {}, "0.1.0")
    twice = structs.replace(freedonia, claims=(*freedonia.claims, freedonia.claims[0]))
    with pytest.raises(sqlite3.IntegrityError):
        store.save(twice, {}, "0.2.0")
    assert reports(store.load("freedonia-1")) == reports(ReportInput(freedonia, {}, {}, {}, "0.1.0"))


@dataclass(frozen=True, slots=True)
class Odd:
    where: str
    from_: int
    class_: float
    nested: tuple[Span, ...]


def test_values_of_any_shape_and_size_come_back(store: Store) -> None:
    value = Odd("\ud800 ", 10**30, 0.1, (Span(1, 2),))
    claim = Claim("count", 0, 1, "\ud800", Span(0, 1), value, id="1")
    article = Article("\udfff", "\ud800 \0 text", "\ud801", source="\udcff.txt")
    odd = ScanResult(article, (), (CheckedClaim(claim),), (), (), (), ())
    store.save(odd, {}, "0.1.0")
    assert store.articles() == (StoredArticle("\udfff", "\udcff.txt", "\ud801", None),)
    assert reports(store.load(store.find_article("\udcff.txt"))) == reports(ReportInput(odd, {}, {}, {}, "0.1.0"))
    assert '"value": {\n        "in": "\\ud800 ",\n        "from": 1' in write_json(store.load("\udfff"))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40, deadline=None)
@given(text=st.text(st.characters(), max_size=20))
def test_any_text_comes_back(store: Store, text: str) -> None:
    article = Article("a", text, text, None, text, text, text, (), text)
    result = ScanResult(article, (), (), (), (), (), ())
    store.save(result, {text: text}, text)
    loaded = store.load("a")
    assert (loaded.result.article, loaded.settings, loaded.version) == (article, {text: text}, text)


def test_articles_are_found_by_id_and_by_source(store: Store, freedonia: ScanResult) -> None:
    for name in ("older", "newer"):
        store.save(structs.replace(freedonia, article=structs.replace(freedonia.article, id=name)), {}, "0.1.0")
    assert store.find_article("older") == "older"
    assert store.find_article("stories/lighthouses.txt") == "newer"
    store.save(structs.replace(freedonia, article=structs.replace(freedonia.article, id="older")), {}, "0.1.0")
    assert store.find_article("stories/lighthouses.txt") == "older"
    assert [article.id for article in store.articles()] == ["newer", "older"]


def test_an_unknown_article_is_said_with_the_nearest(store: Store, freedonia: ScanResult) -> None:
    store.save(freedonia, {}, "0.1.0")
    for ask in (store.load, store.find_article):
        with pytest.raises(UnknownNameError) as caught:
            ask("fredonia-1")
        assert str(caught.value) == (
            "unknown article 'fredonia-1': did you mean 'freedonia-1'? scan it first, or give its id or path as scanned"
        )


def test_reading_alone_writes_nothing(tmp_path: Path, freedonia: ScanResult) -> None:
    path = tmp_path / "claimcheck.db"
    with Store.open(path) as store:
        store.save(freedonia, {}, "0.1.0")
    before = path.read_bytes()
    with Store.open(path, read_only=True) as store:
        assert store.load("freedonia-1").result.article == freedonia.article
        with pytest.raises(DatabaseError, match="cannot be written"):
            store.save(freedonia, {}, "0.1.0")
    assert path.read_bytes() == before


def test_a_missing_file_is_not_made_for_reading(tmp_path: Path) -> None:
    path = tmp_path / "claimcheck.db"
    for more in ({"read_only": True}, {"must_exist": True}):
        with pytest.raises(DatabaseError, match="does not exist"):
            Store.open(path, **more)
    assert not path.exists()


def test_a_damaged_file_is_said_in_one_line(tmp_path: Path, freedonia: ScanResult) -> None:
    path = tmp_path / "claimcheck.db"
    with Store.open(path) as store:
        store.save(freedonia, {}, "0.1.0")
    content = bytearray(path.read_bytes())
    content[4096:] = b"\xff" * (len(content) - 4096)
    path.write_bytes(content)
    with pytest.raises(DatabaseError, match="is damaged"), Store.open(path, read_only=True) as store:
        store.load("freedonia-1")


def _save_many(path: str, first: int, text: str) -> int:
    with Store.open(Path(path)) as store:
        for number in range(first, first + 10):
            store.save(ScanResult(Article(f"a{number:03d}", text), (), (), (), (), (), ()), {}, "0.1.0")
    return 10


@pytest.mark.slow
def test_several_writers_lose_nothing(tmp_path: Path) -> None:
    path = str(tmp_path / "claimcheck.db")
    with ProcessPoolExecutor(3) as pool:
        assert sum(pool.map(_save_many, [path] * 3, [0, 10, 20], ["text"] * 3)) == 30
    with Store.open(Path(path), read_only=True) as store:
        assert [article.id for article in store.articles()] == [f"a{number:03d}" for number in range(30)]


OPEN = """
import sys
from pathlib import Path
from claimcheck.store import Store
Store.open(Path(sys.argv[1])).close()
print(sorted({name.partition(".")[0] for name in sys.modules} & {"sqlite_utils", "click", "pydantic", "jinja2"}))
"""


def test_an_existing_database_opens_without_heavy_imports(tmp_path: Path) -> None:
    path = tmp_path / "claimcheck.db"
    Store.open(path).close()
    run = subprocess.run([sys.executable, "-c", OPEN, str(path)], capture_output=True, text=True, check=True)
    assert run.stdout == "[]\n"


def test_the_search_finds_sentences(store: Store, freedonia: ScanResult) -> None:
    store.save(freedonia, {}, "0.1.0")
    store.save(freedonia, {}, "0.1.0")
    statement = """
        SELECT s.text FROM sentences_fts AS f JOIN sentences AS s ON s.id = f.rowid
        WHERE sentences_fts MATCH ? ORDER BY s.start"""
    found = [text for (text,) in store.connection.execute(statement, ("lamps",))]
    assert found == ["The first lamp was lit in June last year in the capital, Freedonia City."]
    without = structs.replace(freedonia, claims=freedonia.claims[:1])
    store.save(without, {}, "0.1.0")
    assert store.connection.execute(statement, ("lamps",)).fetchall() == []
    store.connection.execute("INSERT INTO sentences_fts (sentences_fts) VALUES ('integrity-check')")


def test_open_findings_are_those_that_no_one_settled(store: Store, freedonia: ScanResult) -> None:
    store.save(freedonia, {}, "0.1.0")
    for action in ("dismiss", "ask"):
        store.decide("d4d4d4", action, "which?")
    store.decide("e5e5e5", "ask")
    store.decide("e5e5e5", "keep")
    rows = store.connection.execute("SELECT finding, rule, claim, decision, note FROM open_findings").fetchall()
    assert rows == [
        ("b2" * 8, "NUM102", "more than 900 keepers", None, None),
        ("d4" * 8, "CON101", "52 lighthouses", "ask", "which?"),
    ]


def test_contradictions_show_both_sides(store: Store, freedonia: ScanResult) -> None:
    store.save(freedonia, {}, "0.1.0")
    rows = store.connection.execute('SELECT claim, "against", other FROM contradictions').fetchall()
    assert rows == [
        ("52 lighthouses", "text", "nearly 40 lighthouses"),
        ("the capital, Freedonia City", "lighthouses#cap-1", "Freedonia City"),
        ("the capital, Freedonia City", "lighthouses#cap-2", "Fredville"),
    ]


def test_everything_points_where_it_should(store: Store, freedonia: ScanResult) -> None:
    store.save(freedonia, {}, "0.1.0")
    assert store.connection.execute("PRAGMA foreign_key_check").fetchall() == []
    assert store.connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    store.connection.execute("DELETE FROM articles")
    assert {
        name: _count(store, name) for name in ("runs", "claims", "findings", "evidence", "notices")
    } == dict.fromkeys(("runs", "claims", "findings", "evidence", "notices"), 0)


def test_the_bytes_of_a_page_do_not_depend_on_the_store(store: Store, scan_of: Callable[..., ScanResult]) -> None:
    result = scan_of("It has 40 of them.", "40", "m", 3, "t")
    store.save(result, {}, "0.1.0")
    assert reports(store.load("a1")) == reports(ReportInput(result, {}, {}, {}, "0.1.0"))
