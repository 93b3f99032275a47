"""`claimcheck report`: reports again, from the results database, with the decisions taken since."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from claimcheck.cli import options as opt

__all__ = ["report"]


def report(
    article: Annotated[
        str | None, typer.Argument(metavar="ARTICLE", help="An article's id or the path it was read from.")
    ] = None,
    form: Annotated[
        str | None, typer.Option("--format", metavar="FORMAT", help="md (default), html, json, jsonl or text.")
    ] = None,
    output: Annotated[
        list[str] | None, typer.Option(metavar="[FORMAT:]PATH", help="A file, or a folder for several articles.")
    ] = None,
    db: opt.Database = None,
    plugins_dir: opt.PluginsDirs = None,
    config: opt.Config = None,
) -> int:
    """Write reports again from the database.

    Of one scanned article, or of all, with the decisions taken since; nothing is scanned again.

    Examples: `claimcheck report`, `claimcheck report story.txt --format text`.
    """
    from claimcheck.cli.output import open_sink, targets
    from claimcheck.cli.session import SessionOptions, config_for, open_session, report_writer
    from claimcheck.store import Store

    options = SessionOptions(opt.folders(plugins_dir), config=config)
    settings, registry = config_for(None, options).settings, open_session(options).registry
    with Store.open(db or Path(settings.db), read_only=True) as store:
        ids = [store.find_article(article)] if article is not None else [found.id for found in store.articles()]
        for target in targets(output or [], form, [entry.value for entry in registry.reports]):
            writer = report_writer(registry, target.format)
            sink = open_sink(target, writer, folder=Path(settings.reports), several=len(ids) > 1, told=typer.echo)
            for article_id in ids:
                loaded = store.load(article_id)
                sink.add(loaded.result.article, writer.write(loaded))
            sink.close()
    return 0
