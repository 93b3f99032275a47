"""Templates escape everything, and what they do not know is an error."""

from __future__ import annotations

from pathlib import Path

import pytest
from jinja2 import UndefinedError

from claimcheck.report.templates import render


def test_values_are_escaped_whatever_the_template_is_called(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text("<p>{{ words }}</p>\n", encoding="utf-8")
    assert render("page.txt", {"words": "<b>\u202e"}, tmp_path) == "<p>&lt;b&gt;(U+202E)</p>\n"


def test_a_name_that_is_not_given_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "page.html.j2").write_text("{{ nothing }}", encoding="utf-8")
    with pytest.raises(UndefinedError, match="'nothing' is undefined"):
        render("page.html.j2", {}, tmp_path)
