"""The one maker of HTML from templates: everything is escaped, and what a template does not know is an error."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from claimcheck.report.escape import safe_url, visible
from claimcheck.report.looks import SHAPES
from claimcheck.report.words import (
    capital,
    count,
    date_words,
    first_words,
    moment_words,
    period_words,
    publishers_words,
    stopped,
    unquoted,
    unused_words,
    verdict_words,
)

if TYPE_CHECKING:
    from jinja2 import Environment

__all__ = ["HTML_FOLDER", "environment", "render"]

HTML_FOLDER = Path(__file__).parent / "html"


@functools.cache
def environment(*folders: Path) -> Environment:
    """An environment that finds templates in these folders; every value is escaped, and hidden characters are shown.

    Args:
        folders: Searched in this order.
    """
    from jinja2 import Environment, FileSystemLoader, StrictUndefined  # noqa: PLC0415  only who makes HTML pays for it

    made = Environment(
        autoescape=True,
        loader=FileSystemLoader([str(folder) for folder in folders]),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        finalize=_finalized,
    )
    made.filters |= {
        "capital": capital,
        "day": date_words,
        "first_words": first_words,
        "moment": moment_words,
        "publishers": publishers_words,
        "safe_url": safe_url,
        "stopped": stopped,
        "unquoted": unquoted,
        "visible": visible,
    }
    made.globals |= {
        "count": count,
        "period": period_words,
        "shapes": SHAPES,
        "unused_words": unused_words,
        "verdict_words": verdict_words,
    }
    return made


def _finalized(value: object) -> object:
    """Text as it is shown; what is HTML already stays as it is."""
    return visible(value) if type(value) is str else value


def render(name: str, values: Mapping[str, object], *folders: Path) -> str:
    """The text that a template gives.

    Args:
        name: The template's file name.
        values: What it may name.
        folders: Where it is looked for.
    """
    return environment(*folders).get_template(name).render(values)
