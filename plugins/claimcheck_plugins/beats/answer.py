"""A finding from a reckoning: what the figures give beside what the article says."""

from __future__ import annotations

from claimcheck import Finding, Rule

__all__ = ["differs", "document_rule", "holds"]


def holds(rule: Rule, message: str, steps: str, *, rounded: bool = False, reason: str = "adds-up") -> Finding:
    """A finding that the figures agree.

    Args:
        rule: What it rests on.
        message: One sentence.
        steps: Inputs, steps, result and tolerance.
        rounded: Whether they agree only because of rounding.
        reason: The kebab-case word for any other agreement.
    """
    return Finding(rule.code, "supported", "rounding-only" if rounded else reason, message, steps)


def differs(
    rule: Rule, message: str, steps: str, suggestion: str | None = None, *, reason: str = "outside-tolerance"
) -> Finding:
    """A finding that the figures do not agree; the arguments are those of `holds`."""
    return Finding(rule.code, "refuted", reason, message, steps, suggestion)


def document_rule(  # noqa: PLR0913, PLR0917  a rule has as many parts as a reader needs
    code: str, name: str, summary: str, what: str, example: str, tolerance: str, data: str = "the article's own figures"
) -> Rule:
    """A rule with its explanation in the order that `claimcheck explain` prints."""
    explanation = (
        f'{what}\nData: {data}.\nTolerance: {tolerance}\nExample: {example}\nTurn it off: ignore = ["{code}"].'
    )
    return Rule(code, name, summary, explanation)
