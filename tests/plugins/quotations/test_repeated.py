"""One quotation in two wordings, and what only looks like one."""

from __future__ import annotations

import pytest

from claimcheck import Article, Context, Document, SpanEvidence
from claimcheck.references.memory import MemoryReferences
from claimcheck.text.attribution import find_attributions, name_sources
from claimcheck.text.quotations import find_quotations
from claimcheck.text.sentences import find_sentences
from claimcheck_plugins.quotations.repeated import check_repeated, extract_repeated

FIRST = "“We will rebuild the old bridge before the winter comes to the valley,” Ana Roe said.\n\n"


def document(text: str) -> Document:
    sentences, quotations = find_sentences(text, ()), find_quotations(text)
    attributions = name_sources(text, sentences, quotations, find_attributions(text, sentences, quotations))
    return Document(Article("a", text), text, sentences=sentences, quotations=quotations, attributions=attributions)


@pytest.mark.parametrize(
    "second",
    [
        pytest.param(
            "“We will rebuild the old bridge before the winter comes to the valley,” she said again.", id="the same"
        ),
        pytest.param("“We will rebuild the old bridge before the winter comes,” she said.", id="a part of it"),
        pytest.param(
            "“We will rebuild the … bridge before the winter comes to the valley,” she said.", id="an ellipsis"
        ),
        pytest.param("“We will paint the new school after the summer goes from the town,” she said.", id="another one"),
        pytest.param("“They will never mend the old bridge before winter comes back here,” she said.", id="other ends"),
        pytest.param("“We will repair the old bridge,” she said.", id="short"),
        pytest.param(
            "“We will repair the old bridge before the winter comes to the valley,” John Doe said.",
            id="another speaker",
        ),
        pytest.param("“We will rebuild old bridge before winter comes to the valley,” she said.", id="other articles"),
        pytest.param(
            "“We will rebuild the old bridge before the winter comes to the valley. See www.oz.example/p,” she said.",
            id="an address behind",
        ),
        pytest.param("She promised to repair the old bridge before the winter comes to the valley.", id="no quotation"),
    ],
)
def test_passed_over(second: str) -> None:
    assert list(extract_repeated(document(FIRST + second))) == []


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "“This has nothing at all to do with the old bridge,” Ana Roe said. “This has everything at all to do with "
            "the old bridge,” she said.",
            id="a contrast",
        ),
        pytest.param(
            "“I never said that. I never said that,” Ana Roe said. “I never said that. I never said it.”",
            id="said over again",
        ),
        pytest.param(
            FIRST + "John Doe left. “We will repair the old bridge before the winter comes to the valley,” he said.",
            id="he is somebody else",
        ),
    ],
)
def test_said_on_purpose(text: str) -> None:
    assert list(extract_repeated(document(text))) == []


def test_other_words_are_named_with_both_places() -> None:
    read = document(FIRST + "“We will repair the old bridge before the winter comes to the valley,” Roe said.")
    (claim,) = extract_repeated(read)
    finding = check_repeated(claim, Context(read, (claim,), MemoryReferences()))
    assert finding is not None
    assert (finding.rule, finding.verdict, finding.reason) == ("QUO101", "conflicting", "two-wordings")
    assert finding.message == "The same quotation stands above in other words: ‘repair’ for ‘rebuild’."
    assert finding.computation == (
        "92% of the words of the shorter stand in both in the same order; ‘repair’ for ‘rebuild’"
    )
    assert finding.evidence == (SpanEvidence(read.quotations[0]),)
