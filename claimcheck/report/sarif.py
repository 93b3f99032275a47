"""SARIF 2.1.0, by sarif-pydantic (an extra): for code hosts and editors that show findings of any tool."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Literal

from claimcheck.errors import OutputError
from claimcheck.models import Article
from claimcheck.report.encode import dump
from claimcheck.report.flagged import Flagged, Lines, flagged
from claimcheck.report.words import capital
from claimcheck.specs import ReportInput, Rule

if TYPE_CHECKING:
    from sarif_pydantic import ArtifactLocation, Location, ReportingDescriptor, Result

__all__ = ["write_sarif"]

_LEVELS: Mapping[str, Literal["error", "warning", "note"]] = {"error": "error", "warning": "warning", "info": "note"}
_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"


def write_sarif(report: ReportInput) -> str:
    """One run with a result for each finding and notice; what is settled is suppressed, with the editor's note.

    Raises:
        OutputError: without the sarif extra.
    """
    try:
        from sarif_pydantic import Artifact, Run, Sarif, Tool, ToolDriver  # noqa: PLC0415  an extra, and heavy
    except ModuleNotFoundError as error:
        raise OutputError("SARIF needs an extra", 'pip install "claimcheck-toolkit[sarif]"') from error
    found = flagged(report)
    rules = list(_rules(report.rules, found))
    driver = ToolDriver(name="claimcheck", version=report.version or None, rules=rules)
    run = Run(
        tool=Tool(driver=driver),
        artifacts=[Artifact(location=_file(report.result.article))],
        results=list(_results(report, found)),
        columnKind="unicodeCodePoints",
    )
    log = Sarif(version="2.1.0", schema_uri=_SCHEMA, runs=[run])
    return dump(log.model_dump(mode="json", by_alias=True, exclude_none=True), indent=2)


def _rules(known: Mapping[str, Rule], found: tuple[Flagged, ...]) -> Iterator[ReportingDescriptor]:
    from sarif_pydantic import Message, ReportingDescriptor  # noqa: PLC0415  as above

    for code, name in sorted({(item.rule, item.name) for item in found}):
        rule = known.get(code)
        more: dict[str, Any] = {}
        if rule is not None:
            more = {
                "short_description": Message(text=capital(rule.summary)),
                "full_description": Message(text=rule.explanation),
            }
        yield ReportingDescriptor(id=code, name=name, **more)


def _results(report: ReportInput, found: tuple[Flagged, ...]) -> Iterator[Result]:
    from sarif_pydantic import Message, Result  # noqa: PLC0415  as above

    article = report.result.article
    lines = Lines(article.text)
    for item in found:
        words = f"“{item.words}”: {item.message}"
        if item.suggestion:
            words += f" Suggestion: {item.suggestion}"
        yield Result(
            rule_id=item.rule,
            level=_LEVELS[item.severity],
            message=Message(text=words),
            locations=[_location(item, lines, article)],
            partial_fingerprints={"claimcheckId/v1": item.id},
            properties={"verdict": item.kind},
            **_suppressions(item),
        )


def _file(article: Article) -> ArtifactLocation:
    from urllib.parse import quote  # noqa: PLC0415  as above

    from sarif_pydantic import ArtifactLocation  # noqa: PLC0415  as above

    return ArtifactLocation(uri=quote(article.source or article.id, safe="/:@"))


def _location(item: Flagged, lines: Lines, article: Article) -> Location:
    from sarif_pydantic import Location, PhysicalLocation, Region  # noqa: PLC0415  as above

    line, column = lines.at(item.where, item.span.start)
    length = item.span.end - item.span.start
    region = Region(start_line=max(line, 1), start_column=column, char_length=length)
    if item.where == "text":
        region = region.model_copy(update={"char_offset": item.span.start})
    place = PhysicalLocation(artifact_location=_file(article), region=region)
    return Location(physical_location=place)


def _suppressions(item: Flagged) -> dict[str, Any]:
    """The `suppressions` of SARIF 2.1.0; sarif-pydantic has no field for them, and keeps what it does not know."""
    if not item.settled:
        return {}
    decision = item.decisions[-1]
    justification = ": ".join(filter(None, (decision.action, decision.note)))
    return {"suppressions": [{"kind": "external", "status": "accepted", "justification": justification}]}
