"""`claimcheck plugins`: what is installed, what each brings, and what failed."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Annotated, cast

import typer

from claimcheck.cli import options as opt
from claimcheck.cli.errors import EXIT_FAILED_PLUGIN, reported, say_failures

if TYPE_CHECKING:
    from claimcheck.registry import Registry

__all__ = ["plugin_command", "plugins"]

_KINDS = ("loaders", "extractors", "checkers", "wording", "references", "reports", "commands")


def plugins(
    form: Annotated[str, typer.Option("--format", metavar="FORMAT", help="text or json.")] = "text",
    plugins_dir: opt.PluginsDirs = None,
    strict: opt.Strict = False,
) -> int:
    """List the plugins.

    One a line: name, version, what it registers. Plugins that failed are named on standard error, with exit code 3.
    """
    from claimcheck.cli.session import SessionOptions, open_session
    from claimcheck.errors import UnknownNameError

    registry = open_session(SessionOptions(opt.folders(plugins_dir), strict)).registry
    if form not in {"text", "json"}:
        raise UnknownNameError("format", form, ["text", "json"], "formats: text, json")
    rows = [
        {"name": info.name, "version": info.version, "source": info.source, "registers": _brings(registry, info.name)}
        for info in registry.plugins
    ]
    if form == "json":
        typer.echo(json.dumps(rows, ensure_ascii=False, indent=2))
    else:
        width = max(len(info.name) for info in registry.plugins)
        for info in registry.plugins:
            brought = "; ".join(f"{kind}: {', '.join(names)}" for kind, names in _brings(registry, info.name).items())
            typer.echo(f"{info.name:{width}}  {info.version or '-'}  {brought}")
    say_failures(registry.failures)
    return EXIT_FAILED_PLUGIN if registry.failures else 0


def _brings(registry: Registry, owner: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for kind in _KINDS:
        for entry in getattr(registry, kind):
            if entry.owner == owner:
                value = entry.value
                found.setdefault(kind, []).append(value.rule.code if kind == "wording" else value.name)
    return found


def plugin_command(name: str) -> typer.core.TyperCommand | None:
    """The command of this name that a plugin registered, or None; the words after its name are handed over as they are.

    Args:
        name: As typed after `claimcheck`.
    """
    from claimcheck.cli.session import SessionOptions, open_plugins

    registry = open_plugins(SessionOptions())
    found = next((entry.value for entry in registry.commands if entry.value.name == name), None)
    if found is None:
        return None
    untouched = {"allow_extra_args": True, "ignore_unknown_options": True, "help_option_names": []}
    app = typer.Typer(add_completion=False, rich_markup_mode=None)
    run = found.run

    def _call(context: typer.Context) -> int:
        return run(context.args)

    app.command(name, help=found.summary, context_settings=untouched)(reported(_call))
    return cast("typer.core.TyperCommand", typer.main.get_command(app))
