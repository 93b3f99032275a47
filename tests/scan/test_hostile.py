"""No text makes a scan fail, and what it says stands in the text."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.models import as_json
from claimcheck.testing import load_plugins, scan_text
from claimcheck_plugins import calendar

REGISTRY = load_plugins(calendar)
PIECES = st.sampled_from(
    [
        *("Friday, ", "31 June ", "2019 ", "Feb. 29, 1900", "(May 3)", "nearly 30,000 troops", "²", "9" * 31),
        *("“", "”", '"', "said ", "\n\n", "\ud800", "\x00", "9999-12-31", "0000-00-00", "last year ", "the South "),
    ]
)


@settings(max_examples=80, deadline=None)
@given(st.lists(PIECES | st.text(st.characters(), max_size=8), max_size=14).map("".join))
def test_any_text_is_scanned(text: str) -> None:
    result = scan_text(text, REGISTRY, title=text[:20])

    assert result.failures == ()
    texts = {"text": text, "title": text[:20]}
    for checked in result.claims:
        claim = checked.claim
        assert texts[claim.where][claim.start : claim.end] == claim.text
        as_json(checked)
    listed = {item.claim for item in result.not_checked if item.claim}
    assert listed == {c.claim.id for c in result.claims if c.verdict in {"not_checked", "not_enough_evidence"}}


def test_ids_are_unique() -> None:
    result = scan_text("They met on Friday, 23 August 2019. " * 50, REGISTRY)

    ids = [checked.claim.id for checked in result.claims]
    assert len(ids) >= 50
    assert len(set(ids)) == len(ids)
