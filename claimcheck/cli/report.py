"""`claimcheck report`: reports again, from the results database, with the decisions taken since."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from claimcheck.cli import options as opt
from claimcheck.errors import UsageError

__all__ = ["report"]


def report(
    article: Annotated[
        str | None, typer.Argument(metavar="ARTICLE", help="An article's id or the path it was read from.")
    ] = None,
    form: Annotated[str | None, typer.Option("--format", metavar="FORMAT", help=opt.FORMATS)] = None,
    output: Annotated[
        list[str] | None, typer.Option(metavar="[FORMAT:]PATH", help="A file, or a folder for several articles.")
    ] = None,
    queries: Annotated[
        bool, typer.Option("--queries", help="Questions to the writer, ready to paste: the same as --format queries.")
    ] = False,
    db: opt.Database = None,
    plugins_dir: opt.PluginsDirs = None,
    config: opt.Config = None,
) -> int:
    """Write reports again from the database.

    Of one scanned article, or of all, with the decisions taken since; nothing is scanned again.

    Examples: `claimcheck report`, `claimcheck report story.txt --queries`.
    """
    from msgspec import structs

    from claimcheck.cli.output import open_sink, targets
    from claimcheck.cli.session import SessionOptions, config_for, open_session, report_writer
    from claimcheck.store import Store

    if queries and form not in {None, "queries"}:
        raise UsageError(f"--queries is the format queries, not {form}", "leave one of the two out")
    form = "queries" if queries else form
    options = SessionOptions(opt.folders(plugins_dir), config=config)
    settings, registry = config_for(None, options).settings, open_session(options).registry
    rules = {code: rule for code, (rule, _) in registry.rules.items()}
    with Store.open(db or Path(settings.db), read_only=True) as store:
        ids = [store.find_article(article)] if article is not None else [found.id for found in store.articles()]
        for target in targets(output or [], form, [entry.value for entry in registry.reports]):
            writer = report_writer(registry, target.format)
            sink = open_sink(target, writer, folder=Path(settings.reports), several=len(ids) > 1, told=typer.echo)
            for article_id in ids:
                loaded = structs.replace(store.load(article_id), rules=rules)
                sink.add(loaded.result.article, writer.write(loaded))
            sink.close()
    return 0
