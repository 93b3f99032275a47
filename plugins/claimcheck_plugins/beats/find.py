"""Finds the statements of every beat: readers are tried on the sentences that hold one of their words."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck import Claim, Document, Span, lazy_pattern
from claimcheck.text.timexes.scan import fold
from claimcheck_plugins.beats.passage import Passage
from claimcheck_plugins.beats.statement import Statement
from claimcheck_plugins.beats.table import readers

__all__ = ["extract_statements"]

# A sentence is read so far and no further.
_LONGEST = 2000
# A sentence without a number says nothing that can be reckoned; "a" and "noon" stand beside one.
_NUMBER = lazy_pattern(
    r"\d|\b(?:one|t(?:wo|hree|en|w(?:elve|enty)|hir)|f(?:our|ive|if|or)|s(?:ix|even)|eight?|nine|eleven)"
)


def extract_statements(document: Document) -> Iterator[Claim]:
    """A claim for each statement of a beat that can be reckoned; its value is a `Statement`.

    Args:
        document: Any; its timexes say which days are meant.
    """
    folded = fold(document.text).replace("\n", " ")
    useful = [(words, reader.read) for reader in readers() if (words := [w for w in reader.needs if w in folded])]
    if not useful:
        return
    seen: set[tuple[str, frozenset[Span]]] = set()
    for span in document.sentences:
        end = min(span.end, span.start + _LONGEST)
        if _NUMBER.search(folded, span.start, end) is None:
            continue
        passage = Passage(document, folded, Span(span.start, end), folded[span.start : end])
        for needs, read in useful:
            if not any(word in passage.words for word in needs):
                continue
            for statement in read(passage):
                key = (statement.relation, frozenset(statement.members))
                if key not in seen:
                    seen.add(key)
                    yield _claim(document, span, statement)


def _claim(document: Document, sentence: Span, statement: Statement) -> Claim:
    start = min(part.span.start for part in statement.parts)
    end = max(part.span.end for part in statement.parts)
    return Claim(statement.relation, start, end, document.text[start:end], sentence, statement, document.where)
