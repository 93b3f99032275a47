"""`claimcheck schema`: the forms that data takes, as JSON Schema."""

from __future__ import annotations

from typing import Annotated

import typer

__all__ = ["FORMS", "schema"]

FORMS = {
    "article": "a line of an article file (.jsonl) that scan and extract read",
    "mentions": "a line that `extract --format jsonl` writes",
    "report": "what `scan --format json` writes, and each line of `scan --format jsonl`",
}


def schema(
    form: Annotated[str | None, typer.Argument(metavar="FORM", help="article, mentions or report.")] = None,
) -> int:
    """Print the JSON Schema of a form; without a name, list the forms.

    Example: `claimcheck schema report > report.schema.json`
    """
    from importlib.resources import files

    from claimcheck.errors import UnknownNameError

    if form is None:
        for name, what in FORMS.items():
            typer.echo(f"{name:9} {what}")
        return 0
    if form not in FORMS:
        raise UnknownNameError("form", form, FORMS, f"forms: {', '.join(FORMS)}")
    typer.echo((files("claimcheck") / "schemas" / f"{form}.json").read_text(encoding="utf-8"), nl=False)
    return 0
