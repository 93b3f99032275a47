import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.text.quotations import find_quotations


def quoted(text: str) -> list[str]:
    return [text[q.start : q.end] for q in find_quotations(text)]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("It's the boys' club and the girls' room.", id="apostrophes and plural owners"),
        pytest.param("Rock ’n’ roll of the ’90s, tell ’em.", id="clipped words"),
        pytest.param("‘90s music with the wrong mark", id="a year with the wrong mark"),
        pytest.param('The 6\'2" man fell 12" down.', id="feet and inches"),
        pytest.param("the 'unclosed end\n\nof a paragraph", id="a single mark that does not close"),
        pytest.param("closed” without an opening", id="a stray closing mark"),
    ],
)
def test_these_are_not_quotations(text: str) -> None:
    assert quoted(text) == []


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        pytest.param('He said "no" and "yes".', ['"no"', '"yes"'], id="straight"),
        pytest.param("“It isn't ‘over’,” he said.", ["“It isn't ‘over’,”"], id="single within double"),
        pytest.param('"A “B?” C," he said.', ['"A “B?” C,"'], id="curly within straight"),
        pytest.param('“A "B?" C,” he said.', ['“A "B?" C,”'], id="straight within curly"),
        pytest.param("``One'' and ''two''.", ["``One''", "''two''"], id="TeX marks"),
        pytest.param("«Oui» und „ja“.", ["«Oui»", "„ja“"], id="angle and low marks"),
        pytest.param("It's 'good' and ‘bad’.", ["'good'", "‘bad’"], id="single marks"),
        pytest.param(
            "‘The boys’ club is shut,’ he said.", ["‘The boys’ club is shut,’"], id="an owner within single marks"
        ),
        pytest.param('"The 12" record was lost," he said.', ['"The 12" record was lost,"'], id="inches within"),
        pytest.param('"I am 25" and "so".', ['"I am 25"', '"so"'], id="a number before the closing mark"),
        pytest.param("”Wrong” way round", ["”Wrong”"], id="a closing mark used to open"),
        pytest.param("“Wrong“ way round", ["“Wrong“"], id="an opening mark used to close"),
        pytest.param('“Mixed" marks', ['“Mixed"'], id="closed by a mark of another kind"),
        pytest.param('said"The space" is missing', ['"The space"'], id="no space before"),
        pytest.param('She ( " spaced " ) it', ['" spaced "'], id="spaced marks"),
        pytest.param("“One.\n\n“Two,” he said.", ["“One.", "“Two,”"], id="over paragraphs, taken up again"),
        pytest.param("“One.\n\nTwo,” he said.", ["“One.", "Two,”"], id="over paragraphs, not taken up again"),
        pytest.param("“One. “Two,” he said.", ["“One. “Two,”"], id="a closing mark is missing"),
        pytest.param("“One.\n\nTwo.", ["“One."], id="left open"),
    ],
)
def test_quotations_are_found_with_their_marks(text: str, spans: list[str]) -> None:
    assert quoted(text) == spans


@given(st.text(alphabet=st.sampled_from("aZs1 .,\n“”„‘’'\"`«»(-\ud800"), max_size=200))
def test_any_text_gives_sorted_spans_apart(text: str) -> None:
    spans = find_quotations(text)
    assert all(a.end <= b.start for a, b in pairwise(spans))
    assert all(0 <= s.start < s.end <= len(text) for s in spans)


@pytest.mark.parametrize("piece", ['"', ' "a', "'a ", "'s' a", '1" a', "\n\n", "“a ", "“a\n\n", "‘s’ b"])
def test_time_grows_linearly(piece: str) -> None:
    def seconds(size: int) -> float:
        text = piece * (size // len(piece))
        return min(_timed(text) for _ in range(3))

    assert seconds(80_000) < 12 * seconds(20_000) + 0.05


def _timed(text: str) -> float:
    begun = time.process_time()
    find_quotations(text)
    return time.process_time() - begun
