"""IND103: whether another indicator's figure fits the reference figures of its time."""

from __future__ import annotations

from msgspec import Struct, structs

from claimcheck import Claim, Context, Fact, Finding
from claimcheck.text.quantities.allowed import Allowed, allowed_by
from claimcheck_plugins.indicators.claims import IndicatorValue
from claimcheck_plugins.indicators.figures import Indicator, indicators
from claimcheck_plugins.indicators.known import Known, Series, look_up
from claimcheck_plugins.indicators.rules import FIGURE_AGAINST_REFERENCE
from claimcheck_plugins.indicators.wording import listed

__all__ = ["check_figure"]


_KILOMETRES = {"mile": 1.609344}
# Larger figures are shown without decimals.
_WHOLE = 1000


def check_figure(claim: Claim, context: Context) -> Finding | None:
    """The finding on a figure of figures.toml, None for other claims and where nothing is known of the country.

    Args:
        claim: Any claim.
        context: Its references are asked for the indicator's property.
    """
    value = claim.value
    indicator = indicators().get(value.property) if isinstance(value, IndicatorValue) else None
    if not isinstance(value, IndicatorValue) or indicator is None:
        return None
    code = FIGURE_AGAINST_REFERENCE.code
    if value.from_ is None and context.document.article.published is None:
        message = f"No publication date is known, so the {indicator.label} of {value.name} cannot be looked up."
        return Finding(code, "not_enough_evidence", "date-unresolved", message)
    known = look_up(value, context)
    if not known.series:
        message = f"The references have no {indicator.label} of {value.name} for that time."
        considered = known.match.left_aside()
        return Finding(code, "not_enough_evidence", known.match.reason or "no-row", message, considered=considered)
    sure = len(context.references.named(value.name.removeprefix("the "), "country")) <= 1
    figure = _Figure(claim, value, indicator.as_uncertain_as(context.tolerance.get(value.property)))
    return _judged(figure, known, allowed_by(value, context.hedges), sure=sure)


class _Figure(Struct, frozen=True):
    """A claim, its value and its indicator."""

    claim: Claim
    value: IndicatorValue
    indicator: Indicator


def _judged(figure: _Figure, known: Known, allowed: Allowed, *, sure: bool) -> Finding:
    value, indicator = figure.value, figure.indicator
    factor = _KILOMETRES.get(value.unit or "", 1.0)
    computation = _computation(value, indicator, known, allowed, factor)
    evidence = tuple(row.evidence() for series in known.series for row in series.rows)
    code, title = FIGURE_AGAINST_REFERENCE.code, f"The {indicator.label} of {value.name}"
    margin = indicator.uncertainty
    close = [one for one in known.series if _meets(one, allowed, (1 - margin, 1 + margin), factor)]
    if close:
        rows = tuple(row.evidence() for row in close[0].rows)
        others = tuple(structs.replace(row, why="by another definition") for row in evidence if row not in rows)
        message = f"{title}: {listed(close[:1])}."
        return Finding(code, "supported", allowed.reason, message, computation, evidence=rows, considered=others)
    apart = indicator.apart is not None and not _meets(_hull(known.series), allowed, indicator.apart, factor)
    if apart and sure and any(one.speaks for one in known.series):
        message = f"{title} is not “{figure.claim.text}” but {listed(known.series)}."
        return Finding(code, "refuted", "outside-tolerance", message, computation, evidence=evidence)
    reason = "definition-mismatch"
    if apart:
        reason = "entity-ambiguous" if any(one.speaks for one in known.series) else "period-mismatch"
    message = f"{title} is {listed(known.series)}; other times and definitions give other figures."
    return Finding(code, "not_enough_evidence", reason, message, computation, considered=evidence)


def _hull(series: tuple[Series, ...]) -> Series:
    """All definitions as one, from the lowest figure to the highest."""
    return Series("", tuple(row for one in series for row in one.rows), speaks=any(one.speaks for one in series))


def _meets(series: Series, allowed: Allowed, factors: tuple[float, float], factor: float) -> bool:
    return allowed.meets(series.low * factors[0] / factor, series.high * factors[1] / factor)


def _computation(value: IndicatorValue, indicator: Indicator, known: Known, allowed: Allowed, factor: float) -> str:
    """The inputs, steps, result and tolerance."""
    steps = [_step(value, row, factor) for series in known.series for row in series.rows]
    low, high = indicator.apart or (0, 0)
    refuted = f"refuted below {low:g} and above {high:g} times it" if indicator.apart else "never refuted"
    return f"{'; '.join(steps)}; {allowed.words}; reference ±{indicator.uncertainty:.1%}, {refuted}"


def _step(value: IndicatorValue, row: Fact, factor: float) -> str:
    reference = (row.low or 0) / factor
    converted = f" = {reference:,.0f} {value.unit}s" if factor != 1 else ""
    shown = f"{reference:,.0f}" if reference >= _WHOLE else f"{reference:g}"
    ratio = f"; {value.high:,} / {shown} = {value.high / reference:.3f}" if reference else ""
    return f"{row.value}{converted} ({row.reference}#{row.row}){ratio}"
