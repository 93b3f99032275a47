"""The desk's pages and what its forms do. Every form works without JavaScript; the script asks for parts of pages."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from pathlib import Path
from typing import TypeAlias
from urllib.parse import parse_qs, quote, urlencode

from msgspec import Struct
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp

from claimcheck.errors import ClaimcheckError, UnknownNameError
from claimcheck.report.templates import HTML_FOLDER, render
from claimcheck.review.desk import Desk
from claimcheck.review.guard import Guard
from claimcheck.review.pages import article_page, findings_page, index_page, search_page

__all__ = ["make_app"]

_HERE = Path(__file__).parent
_LARGEST_FORM = 2_000_000
_LONGEST_NOTE = 10_000

_Form: TypeAlias = Mapping[str, Sequence[str]]


def make_app(desk: Desk, token: str, hosts: Sequence[str]) -> ASGIApp:
    """The desk as an ASGI application.

    Args:
        desk: What it shows and does.
        token: What the first address must carry.
        hosts: Host headers that are its own ("127.0.0.1:8765").
    """
    views = _Views(desk)
    routes = [
        Route("/", views.index),
        Route("/findings", views.findings),
        Route("/search", views.search),
        Route("/article/{article:path}", views.article),
        Route("/decide", views.decide, methods=["POST"]),
        Route("/undo", views.undo, methods=["POST"]),
        Mount("/static", StaticFiles(directory=_HERE / "static")),
    ]
    handlers: dict[object, Callable[[Request, Exception], Awaitable[Response]]] = {
        ClaimcheckError: _claimcheck_error,
        HTTPException: _http_error,
    }
    return Guard(Starlette(routes=routes, exception_handlers=handlers), token, tuple(hosts))


def _page(name: str, values: Mapping[str, object], status: int = 200) -> HTMLResponse:
    return HTMLResponse(render(name, values, _HERE / "templates", HTML_FOLDER), status)


async def _claimcheck_error(request: Request, error: Exception) -> Response:
    del request
    status = 404 if isinstance(error, UnknownNameError) else 409
    return _page("error.html.j2", {"said": str(error), "status": status}, status)


async def _http_error(request: Request, error: Exception) -> Response:
    del request
    status = error.status_code if isinstance(error, HTTPException) else 500
    said = error.detail if isinstance(error, HTTPException) else "something went wrong"
    return _page("error.html.j2", {"said": said, "status": status}, status)


class _Views(Struct, frozen=True):
    desk: Desk

    async def index(self, request: Request) -> Response:
        words = request.query_params.get("q", "")
        return _page("index.html.j2", await run_in_threadpool(index_page, self.desk, words))

    async def findings(self, request: Request) -> Response:
        asked = request.query_params
        kind, rule, words = (asked.get(name, "") for name in ("kind", "rule", "q"))
        page = await run_in_threadpool(findings_page, self.desk, kind, rule, words)
        return _page("findings.html.j2", {**page, "ticked": asked.get("all") == "1"})

    async def search(self, request: Request) -> Response:
        words = request.query_params.get("q", "")
        return _page("search.html.j2", await run_in_threadpool(search_page, self.desk, words))

    async def article(self, request: Request) -> Response:
        article, show = request.path_params["article"], request.query_params.get("show", "open")
        return _page("article.html.j2", await run_in_threadpool(article_page, self.desk, article, show))

    async def decide(self, request: Request) -> Response:
        form = await _form(request)
        targets, note = [t for value in form.get("target", ()) for t in value.split()], _one(form, "note")
        action = _one(form, "action")
        if action == "dismiss" and not note.strip():
            raise HTTPException(422, "a finding is dismissed with a note that says why: go back and write one")
        if not targets:
            raise HTTPException(422, "nothing was chosen: go back and choose a finding")
        await run_in_threadpool(self.desk.decide, targets, action, note.strip()[:_LONGEST_NOTE])
        return _back(form)

    async def undo(self, request: Request) -> Response:
        form = await _form(request)
        await run_in_threadpool(self.desk.undo)
        return _back(form)


async def _form(request: Request) -> _Form:
    """The fields of a form.

    Raises:
        HTTPException: when it is too large or no text.
    """
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > _LARGEST_FORM:
            raise HTTPException(413, "that is more than a form of the desk holds")
    try:
        return parse_qs(body.decode("utf-8"), keep_blank_values=True, max_num_fields=100_000, errors="strict")
    except ValueError:
        raise HTTPException(422, "that form cannot be read: reload the page and try again") from None


def _one(form: _Form, name: str) -> str:
    return (list(form.get(name, ())) or [""])[0]


def _back(form: _Form) -> Response:
    """To the page that the form stood on, and on it to what comes next."""
    article, show, anchor = (_one(form, name) for name in ("article", "show", "next"))
    if article:
        path = f"/article/{quote(article, safe='/')}?{urlencode({'show': show or 'open'})}"
    else:
        kept = {name: _one(form, name) for name in ("kind", "rule", "q") if _one(form, name)}
        path = f"/findings?{urlencode(kept)}"
    return RedirectResponse(path + (f"#{quote(anchor)}" if anchor else ""), 303)
