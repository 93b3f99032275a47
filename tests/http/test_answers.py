from __future__ import annotations

import io

import pytest
import requests

from claimcheck.errors import NetworkError
from claimcheck.http import Limits, Page
from claimcheck.http.answers import read_page

NEVER = float("inf")


def answer(body: bytes, content_type: str = "") -> requests.Response:
    response = requests.Response()
    response.status_code = 200
    response.raw = io.BytesIO(body)
    response.headers["Content-Type"] = content_type
    return response


@pytest.mark.parametrize(
    ("content_type", "media_type", "charset"),
    [
        ("", "", None),
        (";;charset", "", None),
        ("text/html", "text/html", None),
        ("Text/HTML ; Charset='koi8-r'", "text/html", "koi8-r"),
        ('text/plain; a="b"; charset="x-nope-\x80"', "text/plain", "x-nope-\x80"),
    ],
)
def test_the_type_and_encoding_that_a_server_states(content_type: str, media_type: str, charset: str | None) -> None:
    page = read_page("http://x.example/a", answer(b"x", content_type), Limits(), NEVER)
    assert page == Page("http://x.example/a", b"x", media_type, charset)


def test_a_body_that_takes_too_long() -> None:
    with pytest.raises(NetworkError) as error:
        read_page("http://x.example/a", answer(b"x"), Limits(), deadline=-1)
    assert str(error.value) == "http://x.example/a took longer than 45 seconds: try again later"


def test_a_body_at_the_limit_and_one_beyond() -> None:
    limits = Limits(size=1_000_000)
    assert len(read_page("http://x.example/", answer(b"x" * 1_000_000), limits, NEVER).data) == 1_000_000
    with pytest.raises(NetworkError) as error:
        read_page("http://x.example/", answer(b"x" * 1_000_001), limits, NEVER)
    assert str(error.value) == "http://x.example/ is larger than 1 MB: save the article as a file"
