"""Which sentences are read, and that one statement is one claim."""

from __future__ import annotations

import pytest

from claimcheck.testing import make_document
from claimcheck_plugins.beats.find import extract_statements


def texts(passage: str) -> list[str]:
    return [claim.text for claim in extract_statements(make_document(passage))]


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        pytest.param("The motion was carried by 12 votes, 55-45.", ["12 votes, 55-45"], id="one statement"),
        pytest.param("It was carried by 12\nvotes, 55-45.", ["12\nvotes, 55-45"], id="across a line"),
        pytest.param("IT WAS CARRIED BY 12 VOTES, 55–45.", ["12 VOTES, 55–45"], id="capitals and a dash"),
        pytest.param("It was carried by many votes. Scores: 55-45.", [], id="not across sentences"),
        pytest.param("It was carried by two votes.", [], id="no tally"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_claims(passage: str, expected: list[str]) -> None:
    assert texts(passage) == expected


def test_two_forms_of_one_statement_are_one_claim() -> None:
    claims = list(extract_statements(make_document("They won a 12-point victory, 102-90.")))

    assert [claim.kind for claim in claims] == ["winning-margin"]
