"""The command line in this process, in an empty folder of its own, with a reference cache of the test run's own."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from typer.testing import CliRunner

from claimcheck.cli.app import app
from support.cli import ROOT, Command, Ran


@pytest.fixture(autouse=True, scope="session")
def _cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CLAIMCHECK_CACHE_DIR", str(tmp_path_factory.mktemp("cache")))
        patch.setenv("CLAIMCHECK_DATA_DIR", str(tmp_path_factory.mktemp("data")))
        yield


@pytest.fixture
def claimcheck(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Command:
    """Run `claimcheck WORDS...` in `tmp_path`."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "100")

    def run(*words: object, given: str | bytes | None = None) -> Ran:
        result = CliRunner().invoke(app, [str(word) for word in words], input=given, prog_name="claimcheck")
        if result.exception is not None and not isinstance(result.exception, SystemExit):
            raise result.exception
        return Ran(result.exit_code, result.stdout, result.stderr)

    return run


@pytest.fixture(scope="session")
def fits() -> Callable[[str, object], None]:
    """Check a value against the JSON Schema of a form."""

    def check(form: str, value: object) -> None:
        schema = json.loads((ROOT / "claimcheck" / "schemas" / f"{form}.json").read_text(encoding="utf-8"))
        Draft202012Validator.check_schema(schema)
        errors = [
            f"{list(e.absolute_path)}: {e.message[:200]}" for e in Draft202012Validator(schema).iter_errors(value)
        ]
        assert errors == []

    return check
