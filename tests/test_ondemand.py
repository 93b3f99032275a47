"""Functions and patterns that are made when they are first used."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

from claimcheck import lazy_pattern, on_demand


def test_a_module_is_imported_at_the_first_call(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "imported_late.py").write_text("def double(number):\n    return 2 * number\n", encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)

    double = on_demand("imported_late").double

    assert "imported_late" not in sys.modules
    assert double(4) == 8
    assert "imported_late" in sys.modules
    del sys.modules["imported_late"]


def test_what_is_not_there_is_said_at_the_first_call() -> None:
    with pytest.raises(AttributeError, match="no_such_function"):
        on_demand("fractions").no_such_function()
    with pytest.raises(ModuleNotFoundError, match="no_such_module"):
        on_demand("no_such_module").function()


def test_nothing_private_is_had_on_demand() -> None:
    with pytest.raises(AttributeError, match="_gcd cannot be had"):
        _ = on_demand("fractions")._gcd


def test_a_lazy_pattern_does_what_a_pattern_does() -> None:
    pattern = lazy_pattern(r"(?P<letter>[a-c])\d", re.IGNORECASE)

    assert pattern.pattern == r"(?P<letter>[a-c])\d"
    assert pattern.findall("a1 B2 d3") == ["a", "B"]
    assert [found["letter"] for found in pattern.finditer("a1 B2")] == ["a", "B"]
    assert (pattern.sub("-", "a1 d3"), pattern.split("xa1y")) == ("- d3", ["x", "a", "y"])
    assert (pattern.match("xa1"), pattern.match("xa1", 1) is None, pattern.fullmatch("a1x")) == (None, False, None)
    assert dict(pattern.groupindex) == {"letter": 1}
    assert pattern.flags & re.IGNORECASE


def test_a_wrong_pattern_is_refused_when_it_is_used() -> None:
    pattern = lazy_pattern("(")

    with pytest.raises(re.error):
        pattern.search("a")


def test_a_pattern_has_nothing_else() -> None:
    with pytest.raises(AttributeError, match="has no 'scanner'"):
        _ = getattr(lazy_pattern("a"), "scanner")  # noqa: B009  mypy knows that it is there
