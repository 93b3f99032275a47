"""`claimcheck verify`: run a stored JSON report again and show where it differs."""

from __future__ import annotations

import difflib
from pathlib import Path
from typing import Annotated

import typer

from claimcheck.cli import options as opt
from claimcheck.cli.errors import EXIT_FINDINGS

__all__ = ["verify"]

_SHOWN = 40


def verify(
    stored: Annotated[Path, typer.Argument(metavar="REPORT.json", help="A report that `scan --format json` wrote.")],
    plugins_dir: opt.PluginsDirs = None,
) -> int:
    """Prove a stored report.

    Scans the report's own article again, with its own settings, and compares. The same article, version and data give
    the same bytes: exit code 0. Otherwise the difference is shown and the exit code is 1.

    Example: `claimcheck scan story.txt --output story.json && claimcheck verify story.json`
    """
    from claimcheck.cli.replay import read_report
    from claimcheck.cli.session import SessionOptions, open_session, report_input, report_writer
    from claimcheck.scan import scan_article

    session = open_session(SessionOptions(opt.folders(plugins_dir)))
    report = read_report(stored)
    result = scan_article(report.article, session.registry, session.references, report.settings)
    again = report_writer(session.registry, "json").write(report_input(session, result, report.settings))
    if again == report.text:
        typer.echo(f"{stored}: the same, byte for byte")
        return 0
    old, new = report.text.splitlines(), again.splitlines()
    lines = list(difflib.unified_diff(old, new, str(stored), "scanned again", lineterm="", n=1))
    typer.echo("\n".join(lines[:_SHOWN]))
    if len(lines) > _SHOWN:
        typer.echo(f"... and {len(lines) - _SHOWN} lines more")
    return EXIT_FINDINGS
