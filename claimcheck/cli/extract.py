"""`claimcheck extract`: the text layer alone, one line of JSON an article."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from claimcheck.cli import options as opt

if TYPE_CHECKING:
    from claimcheck.text.document import Layer

__all__ = ["extract"]


def extract(
    inputs: opt.Inputs,
    layers: Annotated[
        str | None,
        typer.Option(
            metavar="LAYERS",
            help="Comma-separated: timexes, quantities, entities, attributions, check_worthiness (default: all).",
        ),
    ] = None,
    form: Annotated[str, typer.Option("--format", metavar="FORMAT", help="jsonl is the only one.")] = "jsonl",
    explain: Annotated[
        bool,
        typer.Option(
            "--explain",
            help="Add how each was read: symbol, candidates, policy, rule, whom a source means, what a score sums up.",
        ),
    ] = False,
    given_date: opt.Given = None,
    input_format: opt.InputFormat = None,
    allow_net: opt.Allow = False,
    allow_private: opt.Private = False,
    config: opt.Config = None,
    plugins_dir: opt.PluginsDirs = None,
    strict: opt.Strict = False,
) -> int:
    """Print what the text layer finds.

    That is dates, quantities, names, who says what, and how much each sentence deserves a check. Offsets count code
    points of `text`; `claimcheck schema mentions` describes the form.

    Example: `claimcheck extract story.txt --layers timexes,quantities`
    """
    from claimcheck.cli.errors import EXIT_FAILED_PLUGIN, EXIT_USAGE, say, say_failures
    from claimcheck.cli.session import SessionOptions, config_for, input_loader, open_session
    from claimcheck.errors import InputError, UnknownNameError
    from claimcheck.loading import load
    from claimcheck.report.mentions import mentions_line
    from claimcheck.text.document import analyse

    if form != "jsonl":
        raise UnknownNameError("format", form, ["jsonl"], "formats: jsonl")
    wanted, published = _layers(layers), opt.read_date(given_date)
    options = SessionOptions(opt.folders(plugins_dir), strict, config)
    session = open_session(options)
    loaders = [entry.value for entry in session.registry.loaders]
    unreadable = 0
    given = getattr(sys.stdin, "buffer", None)
    items = load(
        inputs,
        loaders,
        allow_net=allow_net,
        allow_private=allow_private,
        date=published,
        stdin=given,
        loader=input_loader(session.registry, input_format),
    )
    for item in items:
        if isinstance(item, InputError):
            unreadable += 1
            say("error", item)
            continue
        day_first = config_for(item.source, options).settings.date_order == "day-first"
        documents = analyse(item, session.references, wanted, day_first=day_first)
        sys.stdout.write(mentions_line(documents, wanted, explain=explain) + "\n")
    say_failures(session.registry.failures)
    if unreadable:
        return EXIT_USAGE
    return EXIT_FAILED_PLUGIN if session.registry.failures else 0


def _layers(given: str | None) -> tuple[Layer, ...]:
    from claimcheck.errors import UnknownNameError
    from claimcheck.text.document import ALL_LAYERS

    names = opt.words([given]) if given is not None else ALL_LAYERS
    for name in names:
        if name not in ALL_LAYERS:
            raise UnknownNameError("layer", name, ALL_LAYERS, f"layers: {', '.join(ALL_LAYERS)}")
    return tuple(layer for layer in ALL_LAYERS if layer in names)
