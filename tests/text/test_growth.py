"""The time that dates and quantities take grows with the text, whatever the text is made of."""

from __future__ import annotations

import time
from datetime import date

import pytest

from claimcheck.text.quantities import find_quantities
from claimcheck.text.sentences import find_sentences
from claimcheck.text.timexes import find_timexes

FAMILIES = {
    "digits": "1234567890",
    "digits and commas": "1,234,",
    "commas": ",",
    "quotes": "\u201c\u2019",
    "month names": "June May ",
    "abbreviated months and days": "Sept. Fri. ",
    "nested brackets": "([{",
    "hyphens": "-",
    "figures with hyphens": "12-",
    "figures with slashes": "1/2/",
    "unicode digits": "\u0663\u0967\u00b2\u2464",
    "fractions": "\u00bd ",
    "thin and hard spaces": "1\u2009\u00a0",
    "spaces": " ",
    "line ends": "\n",
    "number words": "one hundred and twenty-two ",
    "words that lead up to a date": "the first last next early ",
    "years": "1914-18 ",
    "money": "$5 million to ",
    "bounds": "more than at least nearly ",
    "capitals": "The Federal ",
    "one long word": "x",
    "full stops": "a.m. ",
    "durations": "two years ago, ",
}
SMALL, TIMES = 4_000, 8
# Doubling may take 2.5 times as long, so doubling three times 15.6 times; a square would take 64 times.
ALLOWED = 2.5**3


@pytest.mark.parametrize("piece", FAMILIES.values(), ids=FAMILIES)
def test_time_grows_with_the_text(piece: str) -> None:
    def seconds(size: int) -> float:
        text = (piece * (size // len(piece) + 1))[:size]
        begun = time.process_time()
        sentences = find_sentences(text)
        find_quantities(text, find_timexes(text, date(2019, 8, 23), sentences), sentences)
        return time.process_time() - begun

    find_quantities("5 km", find_timexes("on 3 May", date(2019, 8, 23), ()), ())
    small, large = min(seconds(SMALL) for _ in range(3)), seconds(SMALL * TIMES)
    # The floor is for what the clock's grain hides in the shorter text.
    assert large < ALLOWED * small + 0.05
