"""IND101 and IND102: whether a population or an area fits the reference figures of its time."""

from __future__ import annotations

from msgspec import Struct, structs

from claimcheck import Claim, Context, Finding
from claimcheck.text.quantities.allowed import Allowed, allowed_by
from claimcheck_plugins.indicators.claims import SQUARE_KILOMETRES, IndicatorValue
from claimcheck_plugins.indicators.known import Known, Series, look_up, year_that_fits
from claimcheck_plugins.indicators.rules import AREA_AGAINST_REFERENCE, POPULATION_AGAINST_REFERENCE
from claimcheck_plugins.indicators.tolerances import Extent, Tolerance, extent_of, tolerance_of
from claimcheck_plugins.indicators.wording import as_written, figure, listed, named

__all__ = ["check_indicator"]


_CODES = {"population": POPULATION_AGAINST_REFERENCE.code, "area": AREA_AGAINST_REFERENCE.code}
# A round figure is rounded by half of its last place, but hardly by more than "about" allows: "1 million" of 1.4 is
# neither right nor shown wrong.
_ROUND = 0.1
# How a decimal point goes astray: a nought too few, or "million" for "billion".
_SLIPS = (10, 1000)


class _Case(Struct, frozen=True):
    """A claim, what its figure allows in the unit of the rows, and what the references have."""

    claim: Claim
    value: IndicatorValue
    allowed: Allowed
    known: Known
    tolerance: Tolerance
    factor: float

    def meets(self, series: Series, margin: float) -> bool:
        """Whether the figure allows one that lies this share around those of the series."""
        low, high = series.low * (1 - margin) / self.factor, series.high * (1 + margin) / self.factor
        return self.allowed.meets(low, high)

    def is_close(self, series: Series) -> bool:
        """Whether it is near enough to be called right, however round it is."""
        value, margin = self.value, self.tolerance.uncertainty
        if self.allowed.reason != "within-rounding":
            return self.meets(series, margin)
        low, high = series.low * (1 - margin) / self.factor, series.high * (1 + margin) / self.factor
        return self.meets(series, margin) and high >= value.low * (1 - _ROUND) and low <= value.high * (1 + _ROUND)

    def is_small(self) -> bool:
        """Whether it is so much smaller that it may be a part of the whole."""
        return self.value.high * self.factor < min(series.low for series in self.known.series) * self.value.part

    def has_right_digits(self) -> bool:
        """Whether only the decimal point is wrong: two digits or more that fit when it is moved."""
        value, margin = self.value, self.tolerance.uncertainty
        series = self.known.series[0]
        fits = (
            series.low * (1 - margin) <= value.low * self.factor * slip <= series.high * (1 + margin) for slip in _SLIPS
        )
        return value.low >= value.step * 10 and any(fits)


def check_indicator(claim: Claim, context: Context) -> Finding | None:
    """The finding on a population or area, None when the figure is likely to be that of a part.

    Args:
        claim: Any claim.
        context: Its references are asked for "population" and "area"; its options are read.
    """
    value = claim.value
    if not isinstance(value, IndicatorValue) or value.property not in _CODES:
        return None
    if value.from_ is None and context.document.article.published is None:
        return _undated(value)
    known = look_up(value, context)
    if not known.series:
        return _unknown(value, known)
    factor = SQUARE_KILOMETRES.get(value.unit or "", 1.0)
    tolerance = tolerance_of(value.property, context.tolerance)
    case = _Case(claim, value, allowed_by(value, context.hedges), known, tolerance, factor)
    close = [series for series in known.series if case.is_close(series)]
    if close:
        return _supported(case, close[0])
    if case.is_small() and (value.described or value.part >= 1 or not case.has_right_digits()):
        return None
    return _outside(case, context)


def _undated(value: IndicatorValue) -> Finding:
    message = f"No publication date is known, so the {value.property} of {value.name} cannot be looked up."
    return Finding(_CODES[value.property], "not_enough_evidence", "date-unresolved", message)


def _unknown(value: IndicatorValue, known: Known) -> Finding:
    """No row for the date: said, never held against the claim."""
    message = f"The references have no {value.property} of {value.name} for that time."
    if known.match.set_aside:
        nearest = known.match.set_aside[:1]
        message = f"{message[:-1]}; the nearest is {listed([Series('', nearest, speaks=False)])}."
    considered = known.match.left_aside()
    reason = known.match.reason or "no-row"
    return Finding(_CODES[value.property], "not_enough_evidence", reason, message, considered=considered)


def _supported(case: _Case, series: Series) -> Finding:
    others = [row for other in case.known.series if other is not series for row in other.rows]
    left = case.known.match.left_aside(besides=(*series.rows, *others))
    return Finding(
        _CODES[case.value.property],
        "supported",
        case.allowed.reason,
        f"{named(case.value)}: {listed([series])}.",
        _computation(case, [series]),
        evidence=tuple(row.evidence() for row in series.rows),
        considered=(*(row.evidence("by another definition") for row in others), *left),
    )


def _outside(case: _Case, context: Context) -> Finding:
    value, series = case.value, case.known.series
    if any(case.meets(one, case.tolerance.apart) for one in series):
        return _open(case, "estimates-differ", f"other estimates may lie that far apart: {listed(series)}")
    if not any(one.speaks for one in series):
        return _open(case, "period-mismatch", f"the nearest figures are of another time: {listed(series)}")
    extent = extent_of(value.property, value.subject)
    if extent is not None and _depends(case, extent):
        return _open(case, "definition-mismatch", f"it depends on {extent.why}: {listed(series)}")
    if value.described and _fits_another(case, context):
        return _open(
            case, "entity-ambiguous", f"another country of the text may be meant; for this one: {listed(series)}"
        )
    if _may_be_another(case, context):
        return _open(case, "entity-ambiguous", f"another bears the name too; for the country: {listed(series)}")
    return _refuted(case, context)


def _depends(case: _Case, extent: Extent) -> bool:
    low = min(one.low for one in case.known.series) * extent.low
    high = max(one.high for one in case.known.series) * extent.high
    return case.allowed.meets(low / case.factor, high / case.factor)


def _may_be_another(case: _Case, context: Context) -> bool:
    """Whether it may be another's of the same name: of a city ("Panama"), of another country ("Congo")."""
    value, least = case.value, min(one.low for one in case.known.series)
    fewer = value.property == "population" and value.high < least
    several = len(context.references.named(value.name.removeprefix("the "), "country")) > 1
    return several or (fewer and bool(context.references.named(f"{value.name} City", "city")))


def _fits_another(case: _Case, context: Context) -> bool:
    """Whether another country that the text names has such a figure."""
    ids = {entity.id for entity in context.document.entities if entity.kind == "country"} - {case.value.subject}
    others = (look_up(structs.replace(case.value, subject=other), context) for other in sorted(ids))
    return any(case.meets(series, case.tolerance.apart) for known in others for series in known.series)


def _open(case: _Case, reason: str, why: str) -> Finding:
    value = case.value
    rows = tuple(row.evidence(why.partition(": ")[0]) for one in case.known.series for row in one.rows)
    return Finding(
        _CODES[value.property],
        "not_enough_evidence",
        reason,
        f"“{case.claim.text}” is not what the references have for {value.name}, but {why}.",
        _computation(case, case.known.series),
        considered=rows,
    )


def _refuted(case: _Case, context: Context) -> Finding:
    value, series = case.value, case.known.series
    rows = [row for one in series for row in one.rows]
    message = f"{named(value)} is not “{case.claim.text}” but {listed(series)}."
    if value.property == "population":
        margin = case.tolerance.uncertainty
        old = year_that_fits(value, context, case.allowed.low / (1 + margin), case.allowed.high / (1 - margin))
        if old is not None and old.valid_from is not None:
            message = f"{message[:-1]}; the figure fits the year {old.valid_from.year} ({old.value})."
    return Finding(
        _CODES[value.property],
        "refuted",
        "outside-tolerance",
        message,
        _computation(case, series),
        as_written(value, series[0].rows[-1].low or 1, case.factor),
        tuple(row.evidence() for row in rows),
        case.known.match.left_aside(besides=rows),
    )


def _computation(case: _Case, series: tuple[Series, ...] | list[Series]) -> str:
    """The inputs, steps, result and tolerance."""
    value, steps = case.value, []
    for row in (row for one in series for row in one.rows):
        reference = (row.low or 0) / case.factor
        converted = f" = {figure(reference)} {value.unit}s" if case.factor != 1 else ""
        ratio = f"; {value.high:,} / {reference:,.0f} = {value.high / reference:.3f}" if reference else ""
        steps.append(f"{row.value}{converted} ({row.reference}#{row.row}){ratio}")
    margin = f"reference ±{case.tolerance.uncertainty:.1%}, refuted beyond ±{case.tolerance.apart:.1%}"
    return f"{'; '.join(steps)}; {case.allowed.words}; {margin}"
