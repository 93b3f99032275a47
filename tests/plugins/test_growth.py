"""The time that the first-party plugins take grows with the text, not with its square."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from functools import partial

import pytest

from claimcheck import Context, Document
from claimcheck.cli.session import SessionOptions, open_session
from claimcheck.models import Article
from claimcheck.registry import Failures
from claimcheck.scan.claims import find_claims
from claimcheck.text.document import analyse

HOSTILE = {
    "a capital again and again": "the Vietnamese capital, ",
    "an office again and again": "President of the United States Donald Trump, ",
    "a pair that meets": "Donald Trump and Kim Jong-un met three times. ",
    "a test again and again": "North Korea has carried out six nuclear tests. ",
    "cities in countries": "in Seoul, South Korea, on 3 May 2019. ",
    "long exercises": "the 10-day drills on 3 May 2019, ",
    "a figure with its bound": "nearly 30,000 US troops in the South, ",
    "a count that points back": "The 27 dead of 14 killed. All 19 left. ",
    "an age again and again": "Ana Kolar, 52, and Kolar, 55, said. ",
    "an acronym again and again": "the Rural Water Authority (RWA), ",
    "a list again and again": "in four towns: Ashby, Corran, Delph and Tull. ",
    "a table again and again": "Ashby: 12\nCorran: 9\nTotal: 23\n",
    "paragraphs of a word": "x\n\n",
}


@pytest.fixture(scope="module")
def _cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CLAIMCHECK_CACHE_DIR", str(tmp_path_factory.mktemp("cache")))
        patch.setenv("CLAIMCHECK_DATA_DIR", str(tmp_path_factory.mktemp("data")))
        yield


@pytest.mark.usefixtures("_cache")
@pytest.mark.parametrize("piece", HOSTILE.values(), ids=HOSTILE)
def test_time_grows_with_the_text(piece: str) -> None:
    session = open_session(SessionOptions())

    def work(documents: tuple[Document, ...]) -> None:
        claims = find_claims(documents, session.registry.extractors, Failures(strict=True))
        context = Context(documents[0], claims, session.references)
        for claim in claims:
            for entry in session.registry.checkers:
                if claim.kind in entry.value.kinds:
                    entry.value.check(claim, context)

    def seconds(size: int) -> float:
        documents = analyse(Article("a", piece * (size // len(piece))), session.references)
        return _best(partial(work, documents) for _ in range(2))

    small = seconds(8_000)
    # Eight times the text takes eight times as long, where a square would take 64.
    assert seconds(64_000) < 20 * small + 0.2


def _best(works: Iterable[partial[None]]) -> float:
    spent = []
    for work in works:
        begun = time.process_time()
        work()
        spent.append(time.process_time() - begun)
    return min(spent)
