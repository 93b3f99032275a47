"""`claimcheck decide`: what an editor settles about a finding or notice."""

from __future__ import annotations

from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from claimcheck.cli import options as opt

__all__ = ["decide", "login", "now"]


class Action(StrEnum):
    """What can be settled."""

    KEEP = "keep"
    CHANGE = "change"
    ASK = "ask"
    DISMISS = "dismiss"
    REOPEN = "reopen"


def decide(
    target: Annotated[
        str,
        typer.Argument(metavar="ID", help="A finding's or notice's id, as the report gives it; 6 characters at least."),
    ],
    action: Annotated[
        Action,
        typer.Argument(
            help="keep: the text stands; change: it will be changed; ask: the writer; dismiss: no finding; "
            "reopen: take back what was decided."
        ),
    ],
    note: Annotated[str, typer.Option(help="Why.")] = "",
    who: Annotated[str | None, typer.Option(help="Who decides (default: the user's login name).")] = None,
    db: opt.Database = None,
    config: opt.Config = None,
) -> int:
    """Settle a finding or notice.

    Decisions are only ever added; the newest counts, and a new scan keeps them. Each is also added to
    claimcheck.decisions.jsonl beside the article, which can live in version control: a scan reads it.

    Example: `claimcheck decide 3f9ac2d1 keep --note "28,500 by the ministry's own count"`
    """
    from claimcheck.config import load_config
    from claimcheck.store import Store
    from claimcheck.store.recording import Ruling, record

    settings = load_config(Path(), file=config).settings
    with Store.open(db or Path(settings.db), must_exist=True) as store:
        ruling = Ruling(action.value, note, who or login(), now())
        (taken,) = record(store, [target], ruling, settings.decisions)
    typer.echo(f"{taken.target}: {taken.action}{f' ({taken.note})' if taken.note else ''}")
    return 0


def now() -> str:
    """The time of a decision: ISO 8601 in UTC."""
    return datetime.now(UTC).isoformat(timespec="milliseconds")


def login() -> str:
    """The user's login name; "" where there is none."""
    import getpass

    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""
