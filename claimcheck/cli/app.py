"""The `claimcheck` command: its commands, and how errors become one clear line and an exit code."""

from __future__ import annotations

import gc
import sys
from typing import Annotated, cast

import typer

import claimcheck
from claimcheck.cli import (
    config,
    decide,
    decisions,
    diff,
    explain,
    export,
    extract,
    plugins,
    references,
    report,
    review,
    rules,
    scan,
    schema,
    stats,
    verify,
)
from claimcheck.cli.errors import drop_output, reported
from claimcheck.cli.plain import PlainCommand, PlainGroup

__all__ = ["app", "main"]

# What a command makes is freed when last used, or lives to the end. To look for cycles after every 700 new objects, as
# Python does by itself, costs a twentieth of a short scan.
_OBJECTS_BETWEEN_COLLECTIONS = 50_000


class _Commands(PlainGroup):
    """Our own commands, and those of plugins, which are looked for only when a name is not one of ours."""

    def get_command(self, ctx: typer.Context, cmd_name: str) -> typer.core.TyperCommand | None:  # type: ignore[override]
        own = cast("typer.core.TyperCommand | None", super().get_command(ctx, cmd_name))
        return own if own is not None else plugins.plugin_command(cmd_name)


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


app.command("scan", cls=PlainCommand)(reported(scan.scan))
app.command("extract", cls=PlainCommand)(reported(extract.extract))
app.command("report", cls=PlainCommand)(reported(report.report))
app.command("verify", cls=PlainCommand)(reported(verify.verify))
app.command("diff", cls=PlainCommand)(reported(diff.diff))
app.command("stats", cls=PlainCommand)(reported(stats.stats))
app.command("export", cls=PlainCommand)(reported(export.export))
app.command("decide", cls=PlainCommand)(reported(decide.decide))
app.command("review", cls=PlainCommand)(reported(review.review))
app.add_typer(decisions.app, name="decisions")
app.command("rules", cls=PlainCommand)(reported(rules.rules))
app.command("explain", cls=PlainCommand)(reported(explain.explain))
app.command("plugins", cls=PlainCommand)(reported(plugins.plugins))
app.add_typer(references.app, name="references")
app.add_typer(config.app, name="config")
app.command("schema", cls=PlainCommand)(reported(schema.schema))


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
