import pytest

from claimcheck.text.attribution.lexicon import Frame, grammar, lexicon


def frame(form: str, lemma: str) -> Frame:
    return next(frame for frame in lexicon().verbs[form] if frame.lemma == lemma)


@pytest.mark.parametrize(
    ("form", "lemma", "kinds"),
    [
        pytest.param("said", "say", {"past", "participle"}, id="irregular past"),
        pytest.param("written", "write", {"participle"}, id="irregular participle"),
        pytest.param("declares", "declare", {"s"}, id="regular -s"),
        pytest.param("denied", "deny", {"past", "participle"}, id="y becomes ied"),
        pytest.param("denies", "deny", {"s"}, id="y becomes ies"),
        pytest.param("declaring", "declare", {"ing"}, id="e falls before -ing"),
        pytest.param("agreeing", "agree", {"ing"}, id="double e stays"),
        pytest.param("stresses", "stress", {"s"}, id="sibilant takes -es"),
        pytest.param("pointed", "point out", {"past", "participle"}, id="the first word of several"),
        pytest.param("are", "be expected", {"s"}, id="a form of be"),
    ],
)
def test_verbs_are_inflected(form: str, lemma: str, kinds: set[str]) -> None:
    assert frame(form, lemma).forms == kinds


def test_the_reading_with_more_particles_comes_first() -> None:
    sizes = [len(frame.particles) for frame in lexicon().verbs["called"]]
    assert sizes == sorted(sizes, reverse=True)
    assert sizes[-1] == 0


def test_a_form_that_is_nearly_always_a_noun_is_left_out() -> None:
    assert "states" not in lexicon().verbs
    assert frame("stated", "state").noun is False


def test_a_noun_attributes_in_both_numbers() -> None:
    assert lexicon().nominal["claims"] == lexicon().nominal["claim"] == {"that"}


def test_adverbs_are_told_from_nouns_in_ly() -> None:
    assert [grammar().is_adverb(word) for word in ("flatly", "later", "family", "mayor")] == [True, True, False, False]
