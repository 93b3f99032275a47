"""Who takes part."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck import Document
from claimcheck_plugins.events.people import between, pair_before, partner_after

Read = Callable[..., Document]
TRUMP_KIM = ("person:donald-trump", "person:kim-jong-un")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Donald Trump met three times.", id="one"),
        pytest.param("Donald Trump, Moon Jae-in and Kim Jong-un met three times.", id="three"),
        pytest.param("Envoys of President Donald Trump and Kim Jong-un met three times.", id="envoys of"),
        pytest.param("Donald Trump’s envoy and Kim Jong-un met three times.", id="whose envoy"),
        pytest.param("Moon Jae-in, Donald Trump and Kim Jong-un spoke. They met three times.", id="they are three"),
        pytest.param("Donald Trump and Kim Jong-un spoke. Officials met three times.", id="others"),
        pytest.param("They met three times.", id="nobody before"),
    ],
)
def test_nobody_is_meant(text: str, read: Read) -> None:
    document = read(text)
    assert pair_before(document, document.sentences[-1], text.index("met")) is None


@pytest.mark.parametrize(
    "text",
    [
        "Donald Trump and Kim Jong-un have met three times.",
        "Donald Trump saw Kim Jong-un. They have met three times.",
        "Donald Trump spoke. So did Kim Jong-un. The two men have met three times.",
    ],
)
def test_two_are_meant(text: str, read: Read) -> None:
    document = read(text)
    assert pair_before(document, document.sentences[-1], text.index("met")) == TRUMP_KIM


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("summit of the year, Donald Trump and Kim Jong-un agreed", None),
        ("summit between Donald Trump", None),
        ("summit between Donald Trump. And Kim Jong-un left", None),
        ("summit between US President Donald Trump and North Korean leader Kim Jong-un ended", TRUMP_KIM),
        ("summits of Kim Jong-un and Donald Trump", TRUMP_KIM),
    ],
)
def test_between(text: str, pair: tuple[str, str] | None, read: Read) -> None:
    assert between(read(text), text.index(" ")) == pair


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Donald Trump met North Korean leader Kim Jong-un in Hanoi.", (TRUMP_KIM, 48)),
        ("Donald Trump met Kim Jong-un’s sister in Hanoi.", None),
        ("Donald Trump met Kim Jong-un and Moon Jae-in.", None),
        ("Donald Trump and Moon Jae-in met Kim Jong-un.", None),
        ("They met Kim Jong-un.", None),
    ],
)
def test_whom_somebody_met(text: str, found: object, read: Read) -> None:
    document = read(text)
    assert partner_after(document, document.sentences[0], text.index("met") + 3) == found
