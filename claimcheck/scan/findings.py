"""Runs the checkers on the claims of their kinds and stamps what they answer: id, names, severity."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias, cast

from msgspec import Struct, structs

from claimcheck.config import Settings
from claimcheck.models import (
    SEVERITIES,
    VERDICTS,
    CheckedClaim,
    Claim,
    Document,
    FactLookup,
    Finding,
    Json,
    RowEvidence,
    SpanEvidence,
    Where,
)
from claimcheck.registry import Failures, Registered
from claimcheck.registry.validation import is_kebab
from claimcheck.scan.ids import Occurrences
from claimcheck.scan.passages import are_words
from claimcheck.scan.selection import Selection
from claimcheck.scan.unstated import as_stated
from claimcheck.specs import Checker, Context

__all__ = ["Contexts", "check_claims", "contexts_for"]


# Why a row was left aside, by the finding's reason, where the checker does not say.
_WHY_ASIDE: Mapping[str, str] = {
    "definition-mismatch": "may be counted, or meant, otherwise",
    "entity-ambiguous": "another of the name may be meant",
    "estimates-differ": "other estimates may lie that far apart",
    "not-stated": "the sentence does not state it",
    "outdated-reference": "too old for the time that is meant",
    "period-mismatch": "of another time",
}
_SETTLES_NOTHING = "does not settle the claim"

Contexts: TypeAlias = Mapping[tuple[str, Where], Context]


def contexts_for(
    claims: tuple[Claim, ...],
    documents: Sequence[Document],
    checkers: Sequence[Registered[Checker]],
    references: FactLookup,
    settings: Settings,
) -> Contexts:
    """What the checkers may know: a context for each of their plugins and each document.

    Args:
        claims: All of the article, in text order.
        documents: Those that the claims stand in.
        checkers: All that are registered.
        references: What checkers look facts up in.
        settings: Options of plugins, and what hedges allow.
    """
    options = {entry.owner: settings.plugins.get(entry.owner, {}) for entry in checkers}
    # Options come from TOML or JSON; the configuration, a layer further down, has a name of its own for that.
    return {
        (owner, document.where): Context(
            document, claims, references, cast("Mapping[str, Json]", own), settings.approx, settings.tolerance
        )
        for owner, own in options.items()
        for document in documents
    }


def check_claims(
    claims: Sequence[Claim],
    checkers: Sequence[Registered[Checker]],
    contexts: Contexts,
    selection: Selection,
    failures: Failures,
) -> tuple[CheckedClaim, ...]:
    """Each claim with what every checker of its kind says of it, in the order of the registry.

    Args:
        claims: In text order.
        checkers: A checker whose rules are all left out is not called.
        contexts: What the checkers may know.
        selection: Which rules run, and how severe they are.
        failures: Takes what fails, and answers that are wrong in themselves.
    """
    by_kind: dict[str, list[Registered[Checker]]] = {}
    for entry in checkers:
        if any(rule.code in selection.running for rule in entry.value.rules):
            for kind in dict.fromkeys(entry.value.kinds):
                by_kind.setdefault(kind, []).append(entry)
    desk = _Desk(contexts, selection, failures)
    return tuple(CheckedClaim(claim, tuple(desk.ask(claim, by_kind.get(claim.kind, ())))) for claim in claims)


class _Desk(Struct, frozen=True):
    contexts: Contexts
    selection: Selection
    failures: Failures

    def ask(self, claim: Claim, checkers: Sequence[Registered[Checker]]) -> Iterator[Finding]:
        occurrences = Occurrences()
        for entry in checkers:
            checker, stage = entry.value, f"checker {entry.value.name}"
            context = self.contexts[entry.owner, claim.where]
            answer: Finding | None = None
            with self.failures.guard(entry.owner, stage):
                answer = checker.check(claim, context)
            if answer is None:
                continue
            wrong = functools.partial(_wrong, answer, checker, context.document)
            if self.failures.accepts(entry.owner, stage, wrong) and answer.rule in self.selection.running:
                answer = as_stated(answer, claim, context.document)
                yield structs.replace(
                    answer,
                    considered=tuple(_with_why(row, answer.reason) for row in answer.considered),
                    id=occurrences.id_of(claim.id, answer.rule),
                    checker=checker.name,
                    name=self.selection.rules[answer.rule].name,
                    severity=self.selection.of_finding(answer),
                )


def _with_why(row: RowEvidence, reason: str) -> RowEvidence:
    return row if row.why else structs.replace(row, why=_WHY_ASIDE.get(reason, _SETTLES_NOTHING))


def _wrong(finding: object, checker: Checker, document: Document) -> str | None:
    """What is wrong with what a checker answered, or None."""
    if not isinstance(finding, Finding):
        return f"it answered with a {type(finding).__name__}, not a claimcheck.Finding or None"
    if finding.rule not in {rule.code for rule in checker.rules}:
        return f"it answered with rule {finding.rule!r}, which the checker does not register"
    return _wrong_words(finding) or _wrong_evidence((*finding.evidence, *finding.considered), document)


def _wrong_words(finding: Finding) -> str | None:
    if finding.verdict not in VERDICTS:
        return f"it answered with verdict {finding.verdict!r}; verdicts: {', '.join(VERDICTS)}"
    if finding.severity is not None and finding.severity not in SEVERITIES:
        return f"it answered with severity {finding.severity!r}; severities: {', '.join(SEVERITIES)}"
    if not is_kebab(finding.reason):
        return f"it answered with reason {finding.reason!r}, which is not kebab-case"
    if not are_words(finding.message, finding.computation, finding.suggestion or "") or not finding.message.strip():
        return "it answered without a message in words, or with a computation or suggestion that is none"
    return None


def _wrong_evidence(evidence: Sequence[object], document: Document) -> str | None:
    lengths = {"text": len(document.article.text), "title": len(document.article.title or "")}
    for item in evidence:
        if isinstance(item, SpanEvidence):
            if not 0 <= item.span.start < item.span.end <= lengths.get(item.where, 0):
                return f"its evidence at {item.span.start}-{item.span.end} is outside the {item.where}"
        elif not isinstance(item, RowEvidence):
            return f"its evidence holds a {type(item).__name__}; give fact.evidence() or SpanEvidence"
    return None
