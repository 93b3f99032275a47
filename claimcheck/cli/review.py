"""`claimcheck review`: the review desk in a browser."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from claimcheck.cli import options as opt
from claimcheck.errors import InputError, UsageError

if TYPE_CHECKING:
    import socket

__all__ = ["review"]

_HOST = "127.0.0.1"


def review(
    what: Annotated[
        str | None,
        typer.Argument(metavar="[DB|ARTICLE]", help="A results database, or an article scanned into one."),
    ] = None,
    port: Annotated[int, typer.Option(min=0, max=65535, help="Port on 127.0.0.1 (0: any that is free).")] = 0,
    who: Annotated[str | None, typer.Option(help="Who decides (default: the user's login name).")] = None,
    browser: Annotated[bool, typer.Option("--open", help="Open the page in a browser.")] = False,
    db: opt.Database = None,
    config: opt.Config = None,
) -> int:
    """Settle findings in a browser, with one key each.

    Serves a page on this computer alone and prints its address; the address holds a token, so nobody else can use it.
    Ctrl-C ends it. Needs the review extra.

    Examples: `claimcheck review`, `claimcheck review story.txt`, `claimcheck review archive.db --open`.
    """
    import secrets

    from claimcheck.cli.decide import login, now
    from claimcheck.config import load_config
    from claimcheck.store import Store

    settings = load_config(Path(), file=config).settings
    is_database = what is not None and _is_database(Path(what))
    path = Path(what) if what is not None and is_database else db or Path(settings.db)
    with Store.open(path, must_exist=True) as store:
        article = store.find_article(what) if what is not None and not is_database else None
    try:
        import uvicorn

        from claimcheck.review import Desk, make_app
    except ModuleNotFoundError as error:
        raise UsageError("the review desk needs an extra", 'pip install "claimcheck-toolkit[review]"') from error
    token = secrets.token_urlsafe(24)
    with _bound(port) as listening:
        bound = listening.getsockname()[1]
        hosts = (f"{_HOST}:{bound}", f"localhost:{bound}")
        desk = Desk(path, who or login(), now, settings.decisions)
        address = f"http://{hosts[0]}/{_page(article)}?token={token}"
        typer.echo(f"review desk for {path}: {address}")
        typer.echo("Ctrl-C ends it.", err=True)
        if browser:
            typer.launch(address)
        server = uvicorn.Server(uvicorn.Config(make_app(desk, token, hosts), log_level="warning", access_log=False))
        server.run(sockets=[listening])
    return 0


def _is_database(path: Path) -> bool:
    """Whether the file is SQLite, whatever it is called."""
    try:
        with path.open("rb") as file:
            return file.read(16) == b"SQLite format 3\0"
    except OSError as error:
        if path.suffix == ".db":
            raise InputError(f"cannot read {path}: {error.strerror}", "scan an article first") from error
        return False


def _page(article: str | None) -> str:
    from urllib.parse import quote

    return f"article/{quote(article, safe='/')}" if article is not None else ""


def _bound(port: int) -> socket.socket:
    import socket

    listening = socket.socket()
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((_HOST, port))
        # A browser that is quicker than the server waits, instead of being refused.
        listening.listen()
    except OSError as error:
        listening.close()
        raise UsageError(f"port {port} is not free: {error.strerror}", "choose another with --port, or 0") from error
    return listening
