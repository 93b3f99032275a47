"""The command line read without pydantic gives what typer would give."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import pytest
import typer
from typer.core import TyperCommand
from typer.testing import CliRunner

from claimcheck.cli.plain import PlainCommand


def _given(kind: type[TyperCommand], words: Sequence[str]) -> tuple[int, str]:
    app = typer.Typer(add_completion=False, rich_markup_mode=None)

    @app.command(cls=kind)
    def _show(  # noqa: PLR0913, PLR0917  an option of each kind
        inputs: Annotated[list[str], typer.Argument()],
        title: str | None = None,
        place: Path = Path("here"),
        folders: Annotated[list[Path] | None, typer.Option("--folder")] = None,
        jobs: Annotated[int, typer.Option(min=1)] = 1,
        share: float = 0.5,
        quiet: bool = False,  # noqa: FBT001, FBT002  typer's flags are boolean arguments
    ) -> None:
        typer.echo(repr((inputs, title, place, folders, jobs, share, quiet)))

    ran = CliRunner().invoke(app, list(words), prog_name="show")
    return ran.exit_code, ran.output


@pytest.mark.parametrize(
    "words",
    [
        pytest.param(["a"], id="one word, the rest as it is by itself"),
        pytest.param(["a", "b\udcff", ""], id="several words, odd ones too"),
        pytest.param(["a", "--title", "On 3 May", "--place", "x/../y", "--quiet"], id="a word and a path"),
        pytest.param(["a", "--folder", "x", "--folder", "y z"], id="several paths"),
        pytest.param(["a", "--jobs", "3", "--share", "0.25"], id="numbers"),
        pytest.param(["a", "--jobs", "0"], id="a number below its limit"),
        pytest.param(["a", "--jobs", "many"], id="no number"),
        pytest.param([], id="a word that is missing"),
        pytest.param(["a", "--place"], id="a path that is missing"),
        pytest.param(["--help"], id="help"),
    ],
)
def test_same_as_typer(words: list[str]) -> None:
    assert _given(PlainCommand, words) == _given(TyperCommand, words)
