"""`claimcheck explain`: all that is to be known about a rule."""

from __future__ import annotations

import inspect
from typing import Annotated

import typer

from claimcheck.cli import options as opt

__all__ = ["explain"]


def explain(
    name: Annotated[str, typer.Argument(metavar="RULE", help="A rule's code or name.")],
    plugins_dir: opt.PluginsDirs = None,
) -> int:
    """Explain a rule.

    What it finds, why, from which data, with what tolerance, and how to turn it off.

    Example: `claimcheck explain CAL101`
    """
    from claimcheck.cli.session import SessionOptions, open_session
    from claimcheck.errors import UnknownNameError

    known = open_session(SessionOptions(opt.folders(plugins_dir))).registry.rules
    by_name = {rule.name: code for code, (rule, _) in known.items()}
    code = by_name.get(name, name.upper())
    if code not in known:
        raise UnknownNameError("rule", name, [*known, *by_name], "`claimcheck rules` lists all")
    rule, owner = known[code]
    typer.echo(f"{rule.code} {rule.name} (plugin {owner})\n\n{rule.summary}\n\n{inspect.cleandoc(rule.explanation)}\n")
    typer.echo(f'Turn it off: `--ignore {rule.code}`, or `ignore = ["{rule.code}"]` in claimcheck.toml.')
    typer.echo(f'Change its level: `[severity]` `{rule.code} = "info"`.')
    return 0
