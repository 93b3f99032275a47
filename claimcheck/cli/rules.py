"""`claimcheck rules`: every rule in one line."""

from __future__ import annotations

import json
from typing import Annotated

import typer

from claimcheck.cli import options as opt

__all__ = ["rules"]


def rules(
    form: Annotated[str, typer.Option("--format", metavar="FORMAT", help="text or json.")] = "text",
    plugins_dir: opt.PluginsDirs = None,
) -> int:
    """List the rules.

    One a line: code, name, what it is about. `claimcheck explain CODE` tells more.
    """
    from claimcheck.cli.session import SessionOptions, open_session
    from claimcheck.errors import UnknownNameError

    known = open_session(SessionOptions(opt.folders(plugins_dir))).registry.rules
    if form == "json":
        rows = [
            {"code": code, "name": rule.name, "summary": rule.summary, "plugin": owner}
            for code, (rule, owner) in sorted(known.items())
        ]
        typer.echo(json.dumps(rows, ensure_ascii=False, indent=2))
        return 0
    if form != "text":
        raise UnknownNameError("format", form, ["text", "json"], "formats: text, json")
    width = max((len(rule.name) for rule, _ in known.values()), default=0)
    for code, (rule, _) in sorted(known.items()):
        typer.echo(f"{code}  {rule.name:{width}}  {rule.summary}")
    return 0
