"""Who may speak to the desk: a browser on this computer that was given the token, from the desk's own pages."""

from __future__ import annotations

import hmac
from collections.abc import Sequence
from urllib.parse import parse_qs

from msgspec import Struct
from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

__all__ = ["COOKIE", "Guard"]

COOKIE = "claimcheck-desk"

_HEADERS = {
    "content-security-policy": (
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'; "
        "base-uri 'none'; frame-ancestors 'none'"
    ),
    "x-content-type-options": "nosniff",
    # Not "no-referrer": forms would then be sent with the origin "null".
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
}
_REFUSED = "This is somebody's review desk. Open it with the whole address that `claimcheck review` printed.\n"


class Guard(Struct, frozen=True):
    """Refuses other hosts, other origins and callers without the token, and puts the headers on every answer.

    Attributes:
        app: What is guarded.
        token: What the first address carries; a cookie keeps it.
        hosts: Values of the Host header that are the desk's own. A name that an attacker points at 127.0.0.1 is none.
    """

    app: ASGIApp
    token: str
    hosts: Sequence[str]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, or hand it on."""
        if scope["type"] != "http":
            if scope["type"] == "lifespan":
                await self.app(scope, receive, send)
            return

        async def sending(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in _HEADERS.items():
                    headers[name] = value
                headers.setdefault("cache-control", "no-store")
            await send(message)

        refused = self._refuse(scope)
        await (refused or self.app)(scope, receive, sending)

    def _refuse(self, scope: Scope) -> Response | None:
        headers = Headers(scope=scope)
        if headers.get("host") not in self.hosts:
            return PlainTextResponse("unknown host\n", 403)
        posted = scope["method"] not in {"GET", "HEAD"}
        if posted and headers.get("origin") not in [f"http://{host}" for host in self.hosts]:
            return PlainTextResponse("decisions are taken on the desk's own pages only\n", 403)
        given = parse_qs(scope["query_string"].decode("latin-1")).get("token")
        if given and not posted and self._right(given[0]):
            answer = RedirectResponse(scope["path"], 303)
            answer.set_cookie(COOKIE, self.token, httponly=True, samesite="strict", path="/")
            return answer
        held = Request(scope).cookies.get(COOKIE, "")
        return None if self._right(held) else PlainTextResponse(_REFUSED, 403)

    def _right(self, given: str) -> bool:
        return hmac.compare_digest(given.encode("utf-8", "surrogateescape"), self.token.encode())
