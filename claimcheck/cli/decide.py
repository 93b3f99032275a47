"""`claimcheck decide`: what an editor settles about a finding or notice."""

from __future__ import annotations

from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from claimcheck.cli import options as opt

__all__ = ["decide"]


class Action(StrEnum):
    """What can be settled."""

    KEEP = "keep"
    CHANGE = "change"
    ASK = "ask"
    DISMISS = "dismiss"


def decide(
    target: Annotated[str, typer.Argument(metavar="ID", help="A finding's or notice's id, as the report gives it.")],
    action: Annotated[
        Action,
        typer.Argument(help="keep: the text stands; change: it will be changed; ask: the writer; dismiss: no finding."),
    ],
    note: Annotated[str, typer.Option(help="Why.")] = "",
    who: Annotated[str | None, typer.Option(help="Who decides (default: the user's login name).")] = None,
    db: opt.Database = None,
    config: opt.Config = None,
) -> int:
    """Settle a finding or notice.

    Decisions are only ever added; the newest counts, and a new scan keeps them.

    Example: `claimcheck decide 3f9ac2d1 keep --note "28,500 by the ministry's own count"`
    """
    from claimcheck.config import load_config
    from claimcheck.store import Store

    settings = load_config(Path(), file=config).settings
    when = datetime.now(UTC).isoformat(timespec="seconds")
    with Store.open(db or Path(settings.db), must_exist=True) as store:
        taken = store.decide(target, action.value, note=note, who=who or _login(), when=when)
    typer.echo(f"{taken.target}: {taken.action}{f' ({taken.note})' if taken.note else ''}")
    return 0


def _login() -> str:
    import getpass

    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""
