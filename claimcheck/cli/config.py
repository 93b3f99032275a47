"""`claimcheck config show`: the configuration that holds here, and where each key came from."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated

import typer

from claimcheck.cli import options as opt
from claimcheck.cli.errors import reported

__all__ = ["app"]

app = typer.Typer(add_completion=False, help="Show the configuration.", rich_markup_mode=None, no_args_is_help=True)


def _show(
    place: Annotated[
        Path, typer.Argument(metavar="PLACE", help="An article or folder; the search starts there and goes upwards.")
    ] = Path(),
    config: opt.Config = None,
) -> int:
    """Show which file was read, each key's value, where it came from and what it means."""
    import json

    from claimcheck.config import KEYS, load_config
    from claimcheck.errors import UsageError

    if not os.path.lexists(place):
        raise UsageError(f"no article or folder {place}", "check the path")
    loaded = load_config(place if place.is_dir() else place.parent, file=config)
    typer.echo(f"# {loaded.path or 'no configuration file found; these are the defaults'}")
    for key, meaning in KEYS.items():
        value = getattr(loaded.settings, key)
        plain = (
            {k: list(v) if isinstance(v, tuple) else v for k, v in value.items()} if hasattr(value, "items") else value
        )
        shown = json.dumps(plain, ensure_ascii=False).replace("Infinity", "inf")
        typer.echo(f"\n# {meaning} ({loaded.origins[key]})\n{key} = {shown.replace('Infinity', 'inf')}")
    return 0


@app.callback()
def _config() -> None:
    """Keep `show` a command of its own."""


app.command("show")(reported(_show))
