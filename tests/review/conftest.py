"""A desk over the scan of an openly fictional article."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count
from pathlib import Path

import pytest
from msgspec import structs
from starlette.testclient import TestClient

from claimcheck.models import Article, ScanResult
from claimcheck.review import Desk, make_app
from claimcheck.store import Store

HOST = "127.0.0.1:8765"
TOKEN = "a-token"  # noqa: S105  of a test


def clock() -> Callable[[], str]:
    """A clock that goes on by a second at each look."""
    seconds = count()
    return lambda: f"2031-03-06T10:00:{next(seconds):02d}+00:00"


@pytest.fixture
def db(tmp_path: Path, freedonia: ScanResult) -> Path:
    article = structs.replace(freedonia.article, source=str(tmp_path / "lighthouses.txt"))
    with Store.open(tmp_path / "claimcheck.db") as store:
        store.save(structs.replace(freedonia, article=article), {}, "0.1.0")
        store.save(ScanResult(Article("quiet/one?", "Rain fell."), (), (), (), (), (), ()), {}, "0.1.0")
    return tmp_path / "claimcheck.db"


@pytest.fixture
def stranger(db: Path) -> TestClient:
    """A browser that was not given the token."""
    app = make_app(Desk(db, "dee", clock(), "claimcheck.decisions.jsonl"), TOKEN, (HOST,))
    return TestClient(app, base_url=f"http://{HOST}", headers={"origin": f"http://{HOST}"})


@pytest.fixture
def browser(stranger: TestClient) -> TestClient:
    """A browser that opened the address with the token."""
    assert stranger.get(f"/?token={TOKEN}").status_code == 200
    return stranger
