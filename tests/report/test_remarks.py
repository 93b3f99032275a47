"""Notices grouped and ranked."""

from __future__ import annotations

from claimcheck.models import Article, Claim, Notice, QuantityValue, Severity, Span, Where
from claimcheck.report.places import find_paragraphs
from claimcheck.report.remarks import Remark, remarks

PARAGRAPHS = find_paragraphs(Article("a", "One two.\n\nThree four.\n\nFive six.", "Seven"))


def _notice(start: int, text: str, category: str, severity: Severity = "warning", where: Where = "text") -> Notice:
    return Notice("ATT101", start, start + len(text), text, category, "m", severity, where=where, id=f"{start:04x}")


def test_what_is_only_for_programs_is_left_out() -> None:
    assert remarks([_notice(0, "One", "scare-quotes", "info")], [], PARAGRAPHS) == ()


def test_repeats_are_one_remark() -> None:
    notices = [_notice(0, "One", "scare-quotes"), _notice(4, "one", "scare-quotes"), _notice(23, "ONE", "scare-quotes")]
    assert remarks(notices, [], PARAGRAPHS) == (
        Remark(
            "One", "ATT101", "", "m", None, ("paragraph 1", "paragraph 3"), ("0000", "0004", "0017"), ("0000", "0017")
        ),
    )


def test_harm_goes_before_colour() -> None:
    notices = [
        _notice(0, "a", "colour"),
        _notice(4, "b", "vague-quantity"),
        _notice(10, "c", "unattributed-accusation"),
        _notice(16, "d", "colour", "error"),
        _notice(23, "e", "anonymous-source"),
    ]
    assert [remark.words for remark in remarks(notices, [], PARAGRAPHS)] == ["c", "d", "e", "b", "a"]


def test_accusations_are_among_the_first_whatever_the_levels() -> None:
    louder = [_notice(start, f"w{start}", "anonymous-source", "error") for start in range(9)]
    accused = _notice(20, "Six", "unattributed-accusation")
    assert next(iter(remarks([*louder, accused], [], PARAGRAPHS))).words == "Six"


def test_beside_a_claim_goes_first() -> None:
    claim = Claim("count", 10, 15, "Three", Span(10, 21), QuantityValue(3, 3))
    notices = [
        _notice(0, "a", "scare-quotes"),
        _notice(16, "b", "scare-quotes"),
        _notice(0, "c", "scare-quotes", where="title"),
    ]
    assert [remark.words for remark in remarks(notices, [claim], PARAGRAPHS)] == ["b", "a", "c"]
