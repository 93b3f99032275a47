"""`claimcheck stats`: what the scanned articles hold together, in figures or as a page."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from claimcheck.cli import options as opt
from claimcheck.errors import UnknownNameError

if TYPE_CHECKING:
    from claimcheck.store.queries import Progress, RuleCount

__all__ = ["stats"]

_FORMATS = ("text", "json", "html")
_ENDINGS = {".html": "html", ".json": "json", ".txt": "text", "": "text"}


def stats(
    form: Annotated[
        str | None, typer.Option("--format", metavar="FORMAT", help="text (default), json or html; else by --output.")
    ] = None,
    output: Annotated[
        Path | None, typer.Option("--output", metavar="FILE", help="Write here instead of standard output.")
    ] = None,
    db: opt.Database = None,
    config: opt.Config = None,
) -> int:
    """Sum up every scanned article: claims by verdict, findings by rule and by article.

    Examples: `claimcheck stats`, `claimcheck stats --output summary.html`.
    """
    from claimcheck.cli.output import write_whole
    from claimcheck.config import load_config
    from claimcheck.store import Store

    chosen = form or _by_ending(output)
    if chosen not in _FORMATS:
        raise UnknownNameError("format", chosen, _FORMATS, f"formats: {', '.join(_FORMATS)}")
    path = db or Path(load_config(Path(), file=config).settings.db)
    with Store.open(path, read_only=True) as store:
        verdicts, rules, articles = store.count_verdicts(), store.count_rules(), store.overview()
    if chosen == "html":
        text = _page(verdicts, rules, articles)
    elif chosen == "json":
        text = json.dumps(_plain(verdicts, rules, articles), ensure_ascii=False, indent=2) + "\n"
    else:
        text = "".join(f"{line}\n" for line in _lines(verdicts, rules, articles))
    if output is None:
        typer.echo(text, nl=False)
    else:
        write_whole(output, text)
        typer.echo(str(output))
    return 0


def _by_ending(output: Path | None) -> str:
    """The format that the file's ending names; text without one."""
    from claimcheck.errors import UsageError

    ending = output.suffix.lower() if output is not None else ""
    if ending not in _ENDINGS:
        raise UsageError(
            f"no format writes {ending} files", f"endings: {', '.join(filter(None, _ENDINGS))}; or --format"
        )
    return _ENDINGS[ending]


def _page(verdicts: Sequence[tuple[str, int]], rules: Sequence[RuleCount], articles: Sequence[Progress]) -> str:
    from claimcheck.report.html.summary import write_summary

    return write_summary(verdicts, rules, articles)


def _plain(
    verdicts: Sequence[tuple[str, int]], rules: Sequence[RuleCount], articles: Sequence[Progress]
) -> Mapping[str, object]:
    from msgspec.structs import asdict

    return {
        "articles": len(articles),
        "claims": dict(verdicts),
        "rules": [asdict(rule) for rule in rules],
        "by_article": [asdict(article) for article in articles],
    }


def _lines(
    verdicts: Sequence[tuple[str, int]], rules: Sequence[RuleCount], articles: Sequence[Progress]
) -> Iterator[str]:
    from claimcheck.report.words import count

    claims = sum(number for _, number in verdicts)
    yield f"{count(len(articles), 'article')}, {count(claims, 'checkable claim')}"
    for verdict, number in verdicts:
        yield f"{number:>7,}  {verdict.replace('_', ' ')}"
    if rules:
        yield ""
        yield "  found settled  rule"
        for rule in rules:
            yield f"{rule.total:>7,} {rule.settled:>7,}  {rule.rule} {rule.name} ({rule.kind})"
    waiting = [article for article in articles if article.open]
    if waiting:
        yield ""
        yield "   open settled  article"
        for article in waiting:
            yield f"{article.open:>7,} {article.settled:>7,}  {article.source or article.title or article.id}"
