"""Ages that nobody has reached."""

from __future__ import annotations

import re

from claimcheck import Checker, Claim, Context, Finding, QuantityValue, Rule, hookimpl

OLDEST = 122  # Jeanne Calment (1875-1997), the greatest age ever verified
RULE = Rule("AGE101", "greatest-age", "an age that nobody has reached", f"Nobody is known to have passed {OLDEST}.")
PERSON = re.compile(r"\S{1,20}(?: [a-z]{1,20})? (?:man|woman|widow|widower|pensioner)\b")


def check(claim: Claim, context: Context) -> Finding | None:
    """Refutes a person's age above the greatest on record."""
    person = PERSON.match(context.document.text, claim.start)
    if person is None or not isinstance(claim.value, QuantityValue) or claim.value.low <= OLDEST:
        return None
    computation = f"{claim.value.low} > {OLDEST}"
    return Finding("AGE101", "refuted", "outside-tolerance", "Nobody is known to have lived so long.", computation)


@hookimpl
def register_checkers() -> list[Checker]:
    """One checker, for claims of kind `age`."""
    return [Checker("ages", RULE.summary, ("age",), check, (RULE,))]
