"""The `claimcheck` command: its commands, and how errors become one clear line and an exit code."""

from __future__ import annotations

import gc
import importlib
import sys
from collections.abc import Iterator, MutableMapping
from typing import Annotated, Any, cast

import typer
from typer.core import TyperCommand, TyperGroup

import claimcheck
from claimcheck.cli.errors import drop_output, reported
from claimcheck.cli.plain import PlainCommand, PlainGroup

__all__ = ["app", "main"]

# What a command makes is freed when last used, or lives to the end. To look for cycles after every 700 new objects, as
# Python does by itself, costs a twentieth of a short scan.
_OBJECTS_BETWEEN_COLLECTIONS = 200_000


# In the order of `--help`; each is a function, or an application with commands of its own, of the module of its name.
_OWN = (
    *("scan", "extract", "report", "verify", "diff", "stats", "export", "decide", "review", "decisions"),
    *("rules", "explain", "plugins", "references", "config", "schema"),
)


class _OwnCommands(MutableMapping[str, TyperCommand | TyperGroup]):
    """Our own commands by name, each imported and made when it is asked for: a scan needs one of sixteen."""

    def __init__(self) -> None:
        self._made: dict[str, TyperCommand | TyperGroup] = {}

    def __getitem__(self, name: str) -> TyperCommand | TyperGroup:
        if name not in self._made:
            if name not in _OWN:
                raise KeyError(name)
            self._made[name] = _made(name)
        return self._made[name]

    def __setitem__(self, name: str, command: TyperCommand | TyperGroup) -> None:
        self._made[name] = command

    def __delitem__(self, name: str) -> None:
        del self._made[name]

    def __iter__(self) -> Iterator[str]:
        return iter(_OWN)

    def __len__(self) -> int:
        return len(_OWN)


def _made(name: str) -> TyperCommand | TyperGroup:
    module = importlib.import_module(f"claimcheck.cli.{name}")
    if hasattr(module, "app"):
        group = typer.main.get_group(module.app)
        group.name = name
        return group
    alone = typer.Typer(add_completion=False, rich_markup_mode=None)
    alone.command(name, cls=PlainCommand)(reported(getattr(module, name)))
    return cast("TyperCommand", typer.main.get_command(alone))


class _Commands(PlainGroup):
    """Our own commands, and those of plugins, which are looked for only when a name is not one of ours."""

    def __init__(self, **settings: Any) -> None:  # noqa: ANN401 - typer's own
        super().__init__(**settings)
        self.commands = cast("Any", _OwnCommands())

    def get_command(self, ctx: typer.Context, cmd_name: str) -> TyperCommand | None:  # type: ignore[override]
        own = cast("TyperCommand | None", super().get_command(ctx, cmd_name))
        if own is not None:
            return own
        from claimcheck.cli.plugins import plugin_command

        return plugin_command(cmd_name)


app = typer.Typer(
    name="claimcheck",
    cls=_Commands,
    help=(
        "Check the figures, dates, places, office-holders and wording of a news article, offline.\n\n"
        "Start with `claimcheck scan ARTICLE`: it writes a Markdown report and prints where.\n\n"
        "Exit codes: 0 nothing found, 1 findings, 2 wrong usage or unreadable input, 3 a plugin failed."
    ),
    epilog="Plugins may add commands of their own: `claimcheck plugins` lists them.",
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    no_args_is_help=True,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(value: bool) -> None:
    if value:
        typer.echo(f"claimcheck {claimcheck.__version__}")
        raise typer.Exit


@app.callback()
def _main(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and stop.")
    ] = False,
) -> None:
    del version  # its callback has printed it


def main() -> int:
    """Run the command line on the process's arguments.

    Returns:
        The exit code of docs/reference/exit-codes.md.
    """
    gc.set_threshold(_OBJECTS_BETWEEN_COLLECTIONS)
    # An article may hold any character; a terminal that cannot show one gets an escape, not a traceback.
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        app()
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else 0
    except BrokenPipeError:
        drop_output()
    return 0
