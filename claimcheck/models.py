"""The values that claimcheck works on: frozen, without I/O, offsets in code points.

An `Article` is read, the text layer finds mentions (`Timex`, `Quantity`, `Entity`, `Attribution`) and makes a
`Document` of it, extractors make `Claim`s, checkers answer with `Finding`s that rest on evidence, wording rules give `Notice`s,
and all of it together is a `ScanResult`.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Literal, Protocol, TypeAlias

__all__ = [
    "SEVERITIES",
    "VERDICTS",
    "Alias",
    "Article",
    "Attribution",
    "Block",
    "BlockKind",
    "Bound",
    "CheckedClaim",
    "Claim",
    "ClaimValue",
    "DateValue",
    "Decision",
    "Document",
    "Entity",
    "EntityRecord",
    "Evidence",
    "Fact",
    "FactLookup",
    "Failure",
    "Finding",
    "Gazetteer",
    "Json",
    "Match",
    "NotChecked",
    "Notice",
    "Number",
    "Quantity",
    "QuantityValue",
    "ReferenceData",
    "ReferenceSet",
    "RelationValue",
    "RowEvidence",
    "ScanResult",
    "Severity",
    "Span",
    "SpanEvidence",
    "Timex",
    "TimexType",
    "Verdict",
    "Where",
    "as_json",
]

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"
Number: TypeAlias = int | float

BlockKind = Literal["title", "byline", "dateline", "heading", "body", "caption", "furniture"]
TimexType = Literal["DATE", "TIME", "DURATION", "SET"]
Bound = Literal["=", "~", "<", "<=", ">", ">="]
Where = Literal["text", "title"]
Verdict = Literal["refuted", "conflicting", "supported", "not_enough_evidence", "not_checked"]
Severity = Literal["error", "warning", "info"]
VERDICTS: tuple[Verdict, ...] = ("refuted", "conflicting", "supported", "not_enough_evidence", "not_checked")
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "info")


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of code points, `start <= i < end`, into an article's text (or title)."""

    start: int
    end: int

    def __contains__(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one character."""
        return self.start < other.end and other.start < self.end

    def of(self, text: str) -> str:
        """The characters of `text` that the span covers."""
        return text[self.start : self.end]


@dataclass(frozen=True, slots=True, order=True)
class Block:
    """A part of an article and what it is. Blocks stand in text order, apart; `furniture` is never checked."""

    start: int
    end: int
    kind: BlockKind


@dataclass(frozen=True, slots=True)
class Article:
    """An article as read.

    Attributes:
        id: Given with the article, else made from its source and content.
        text: The text as read, newlines unified, nothing else changed.
        title: The headline, or None.
        published: The publication date that relative dates are read from, or None.
        published_from: Where that date was found, in words ("dateline, line 2", "--date", "JSON-LD datePublished").
        language: A BCP 47 tag.
        source: Path or URL that it was read from, as the user gave it.
        blocks: What each part of the text is. When no block is a `title`, the title is not in the text.
        sha256: Of the bytes read.
    """

    id: str
    text: str
    title: str | None = None
    published: date | None = None
    published_from: str | None = None
    language: str = "en"
    source: str | None = None
    blocks: tuple[Block, ...] = ()
    sha256: str = ""

    @property
    def title_in_text(self) -> bool:
        """Whether the title is a block of the text. If not, it is a document of its own."""
        return any(block.kind == "title" for block in self.blocks)


@dataclass(frozen=True, slots=True)
class Timex:
    """A date, time, duration or repetition (TIMEX3, ISO-TimeML) and what it was read as.

    Attributes:
        value: TIMEX3 value, resolved where it can be ("2018-06", "P10D", "XXXX-WXX-3", "PRESENT_REF").
        mod: TIMEX3 modifier (START, MID, END, APPROX, BEFORE, AFTER, LESS_THAN, MORE_THAN, ...) or None.
        from_, to: The first and last day that the expression can mean, both included; None when open or unresolved.
        symbol: The value before it was resolved ("UNDEF-last-year-06").
        rule: Name of the rule that read it.
        policy: How the value was chosen, in words, for `--explain`.
        weekday: ISO weekday (1 Monday .. 7 Sunday) that the words name, or None.
    """

    start: int
    end: int
    text: str
    type: TimexType
    value: str
    mod: str | None = None
    from_: date | None = None
    to: date | None = None
    symbol: str = ""
    rule: str = ""
    policy: str = ""
    weekday: int | None = None

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with its bound, unit or counted noun.

    Attributes:
        number_start, number_end: The number alone; `start`, `end` cover unit or noun too.
        low, high: Never None. One-sided: equal, with a bound. A range: `low < high`, bound "=". 25 % is 25.
        bound: "<" for "nearly", "~" for "about", ">=" for "at least", ...
        change: Direction when it is the size of a change ("rose 25 percent"), else None.
        unit: Canonical singular name of a unit ("kilometre", "percentage", "dollar", "year of age"), or None.
        noun: The counted noun phrase as written ("troops"), or None.
        hedge: The words that gave the bound, as written ("nearly"), or "".
        step: The place of the last significant digit (30,000 -> 10000; 28,500 -> 100; 2.5 million -> 100000).
        rule: Name of the rule that read it.
    """

    start: int
    end: int
    text: str
    number_start: int
    number_end: int
    low: Number
    high: Number
    bound: Bound = "="
    change: Literal["up", "down"] | None = None
    unit: str | None = None
    noun: str | None = None
    ordinal: bool = False
    hedge: str = ""
    step: Number = 1
    rule: str = ""

    @property
    def span(self) -> Span:
        """Where it stands, with unit or noun."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Entity:
    """A name in the text, linked.

    Attributes:
        id: The entity's id in the references ("country:KOR", "person:kim-jong-un", "city:hanoi").
        label: Its usual English name.
        kind: "country", "city", "person", "organisation", "region", ...
        alias: How it was named: name, official, abbreviation, demonym, metonym, title, contextual, surname.
        rule: Why this reading was taken.
    """

    start: int
    end: int
    text: str
    id: str
    label: str
    kind: str
    alias: str = "name"
    rule: str = ""

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who says what (PARC terms): source, cue and content, each where the text has one."""

    source: Span | None
    cue: Span | None
    content: tuple[Span, ...]
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """An article's text (or its title, when that stands apart) with its mentions: what extractors read.

    `text` is the text that all offsets count in. Mentions are in text order; none stands in furniture.
    `quotations` are the spans between quotation marks, marks included.
    """

    article: Article
    text: str
    where: Where = "text"
    sentences: tuple[Span, ...] = ()
    timexes: tuple[Timex, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    entities: tuple[Entity, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    check_worthiness: tuple[float, ...] = ()
    quotations: tuple[Span, ...] = ()

    def sentence_at(self, offset: int) -> Span:
        """The sentence that holds the offset, else the empty span there."""
        found = next((s for s in self.sentences if s.start <= offset < s.end), None)
        return found or Span(offset, offset)

    def block_at(self, offset: int) -> Block | None:
        """The block that holds the offset, or None (a title that stands apart has no blocks)."""
        if self.where == "title":
            return None
        return next((b for b in self.article.blocks if b.start <= offset < b.end), None)

    def in_quotation(self, offset: int) -> bool:
        """Whether the offset stands between quotation marks."""
        return any(q.start <= offset < q.end for q in self.quotations)


class ClaimValue(Protocol):
    """The typed value of a claim: any frozen dataclass whose fields `as_json` can write."""

    __dataclass_fields__: dict[str, dataclasses.Field[object]]


@dataclass(frozen=True, slots=True)
class QuantityValue:
    """A figure, with what the sentence ties it to.

    Attributes:
        subject: Entity id of whose figure it is (the country whose troops they are), or None.
        place: Entity id of where, or None.
        when: TIMEX3 value of the claim's own date, or None; `from_` and `to` are its first and last day.
    The other fields are the mention's (`Quantity`).
    """

    low: Number
    high: Number
    bound: Bound = "="
    change: Literal["up", "down"] | None = None
    unit: str | None = None
    noun: str | None = None
    ordinal: bool = False
    hedge: str = ""
    step: Number = 1
    subject: str | None = None
    place: str | None = None
    when: str | None = None
    from_: date | None = None
    to: date | None = None


@dataclass(frozen=True, slots=True)
class DateValue:
    """A date as claimed: the mention's type, value and interval, and the weekday it names (ISO, 1 Monday) if any."""

    type: TimexType
    value: str
    mod: str | None = None
    from_: date | None = None
    to: date | None = None
    weekday: int | None = None


@dataclass(frozen=True, slots=True)
class RelationValue:
    """A statement that ties things together: a holder and an office, a capital and a country, an event and its date.

    Attributes:
        relation: Kebab-case name ("capital-of", "city-in", "holds-office", "met", "event").
        subject: Entity id of the first thing, or None.
        object: Entity id, or words, of the second, or None.
        place: Entity id, or None.
        from_, to: The first and last day that the statement's own date can mean.
        number: A count or ordinal that belongs to it ("three times" 3, "second summit" 2), or None.
        participants: Entity ids of those who took part.
        members: The spans of the relation's parts in the text.
        words: The words that name the relation's kind ("summit", "drills").
    """

    relation: str
    subject: str | None = None
    object: str | None = None
    place: str | None = None
    from_: date | None = None
    to: date | None = None
    number: Number | None = None
    bound: Bound = "="
    ordinal: bool = False
    participants: tuple[str, ...] = ()
    members: tuple[Span, ...] = ()
    words: str = ""


@dataclass(frozen=True, slots=True)
class Claim:
    """A checkable assertion.

    Attributes:
        kind: "count", "money", "percentage", "measure", "duration", "ordinal", "date", "event", "place", "office", ...
            A plugin may add kinds of its own.
        start, end: The exact span.
        sentence: The sentence that holds it, in the same text.
        value: The typed value: a frozen dataclass, one class a kind.
        where: Whether offsets count in the article's text or in a title that stands apart.
        attribution: Who says it, when it stands inside an attribution's content.
        quoted: Whether it stands inside quotation marks.
        check_worthiness: Of its sentence, 0 to 1.
        id: Hash of kind, normalised claim, normalised sentence and occurrence; given by the core.
        extractor: Name of the extractor that found it; given by the core.
    """

    kind: str
    start: int
    end: int
    text: str
    sentence: Span
    value: ClaimValue
    where: Where = "text"
    attribution: Attribution | None = None
    quoted: bool = False
    check_worthiness: float = 0.0
    id: str = ""
    extractor: str = ""

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Fact:
    """One row of a reference table, as found.

    Attributes:
        reference: Name of the table; `row`: the row's id in it.
        subject, property, object: Entity ids and a kebab-case property ("capital", "head-of-government", "troops").
        low, high: The figure, or both None; `unit` as in `Quantity`.
        value: The row's value in words, for people ("Hanoi", "28,500 people").
        valid_from, valid_to: The first and last day it holds, None when open; `known_until`: the last day for which
            the source vouches, so that an open end means "unknown after that", not "still".
        place: Entity id of where, or None.
        rank: "preferred", "normal" or "deprecated".
        participants: Entity ids of those who took part in an event.
        qualifiers: What else the row says ("definition": "active duty").
        publisher, url, licence, retrieved, sha256: The source, and the hash of the row.
    """

    reference: str
    row: str
    subject: str
    property: str
    value: str
    object: str | None = None
    low: Number | None = None
    high: Number | None = None
    unit: str | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    known_until: date | None = None
    place: str | None = None
    rank: Literal["preferred", "normal", "deprecated"] = "normal"
    participants: tuple[str, ...] = ()
    qualifiers: Mapping[str, str] = field(default_factory=dict)
    publisher: str = ""
    url: str = ""
    licence: str = ""
    retrieved: date | None = None
    sha256: str = ""

    def evidence(self) -> RowEvidence:
        """A frozen copy for a finding."""
        return RowEvidence(
            self.reference,
            self.row,
            self.value,
            self.valid_from,
            self.valid_to,
            self.publisher,
            self.url,
            self.licence,
            self.retrieved,
            self.sha256,
        )


@dataclass(frozen=True, slots=True)
class Match:
    """What a look-up found: rows that hold at the date, rows set aside, and, without any row, the reason why.

    `reason` is "" when there are rows, else "no-row", "period-mismatch", "outdated-reference" or "definition-mismatch".
    """

    rows: tuple[Fact, ...] = ()
    set_aside: tuple[Fact, ...] = ()
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Alias:
    """A name of an entity. `kind` as in `Entity.alias`; `context` names what the text must hold for it to count.

    `context` is a comma-separated list of entity ids, at least one of which must be mentioned by another name; "" none.
    """

    name: str
    entity: str
    kind: str = "name"
    context: str = ""
    valid_from: date | None = None
    valid_to: date | None = None


@dataclass(frozen=True, slots=True)
class EntityRecord:
    """An entity that the references know: id, usual English name, kind, and the id of the country it belongs to."""

    id: str
    label: str
    kind: str
    country: str | None = None


class Gazetteer(Protocol):
    """The names that the text layer links: what `references/` gives to `text/entities`."""

    @property
    def version(self) -> str:
        """A hash of the content: equal versions link alike."""
        ...

    def aliases(self) -> Sequence[Alias]:
        """Every alias, sorted by name and entity."""
        ...

    def entity(self, entity_id: str) -> EntityRecord | None:
        """The entity, or None."""
        ...


class FactLookup(Protocol):
    """Reference data as a checker sees it: look-ups as of a date, no SQL."""

    def find(
        self,
        subject: str,
        property: str,  # noqa: A002  the field's word (Wikidata's statements)
        when: tuple[date | None, date | None],
        *,
        place: str | None = None,
    ) -> Match:
        """Facts about the subject that hold on at least one day of `when` (first and last day, both included)."""
        ...

    def holders(self, object_id: str, property: str, when: tuple[date | None, date | None]) -> Match:  # noqa: A002
        """The same from the other end: facts whose object is given (who holds this office)."""
        ...

    def events(
        self,
        kinds: Iterable[str],
        when: tuple[date | None, date | None],
        *,
        participants: Iterable[str] = (),
        place: str | None = None,
    ) -> Match:
        """Events of these kinds (their `property`) with all these participants that began within `when`, by date."""
        ...

    def entity(self, entity_id: str) -> EntityRecord | None:
        """The entity, or None."""
        ...

    def named(self, name: str, kind: str | None = None) -> tuple[EntityRecord, ...]:
        """Entities that have this alias, case ignored, sorted by id."""
        ...


class ReferenceData(FactLookup, Gazetteer, Protocol):
    """All that a scan needs of the references: facts, names, and the tables they came from."""

    @property
    def sets(self) -> tuple[ReferenceSet, ...]:
        """The tables, sorted by name."""
        ...


@dataclass(frozen=True, slots=True)
class RowEvidence:
    """A frozen copy of a reference row that a finding rests on."""

    reference: str
    row: str
    value: str
    valid_from: date | None
    valid_to: date | None
    publisher: str
    url: str
    licence: str
    retrieved: date | None
    sha256: str


@dataclass(frozen=True, slots=True)
class SpanEvidence:
    """Another passage of the article that a finding rests on."""

    span: Span
    where: Where = "text"


Evidence: TypeAlias = RowEvidence | SpanEvidence


@dataclass(frozen=True, slots=True)
class Finding:
    """One checker's answer on one claim.

    Attributes:
        rule: Code of the rule it rests on ("NUM102"); the checker must have registered it.
        verdict, reason: The closed word and the open, kebab-case one.
        message: One sentence for an editor.
        computation: The inputs, steps, result and tolerance, replayable by hand; "" when there is nothing to compute.
        suggestion: A value from the cited row or the computation put into words, or a question; None for nothing.
        evidence: What it rests on.
        considered: Rows looked at and left aside, for the report.
        severity: Given by the core from the verdict and the configuration unless set.
        id, checker, name: Given by the core.
    """

    rule: str
    verdict: Verdict
    reason: str
    message: str
    computation: str = ""
    suggestion: str | None = None
    evidence: tuple[Evidence, ...] = ()
    considered: tuple[RowEvidence, ...] = ()
    severity: Severity | None = None
    id: str = ""
    checker: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class Notice:
    """A wording or copy remark: a rule and a span, no verdict. Ids and names are given by the core."""

    rule: str
    start: int
    end: int
    text: str
    category: str
    message: str
    severity: Severity = "warning"
    suggestion: str | None = None
    where: Where = "text"
    id: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class CheckedClaim:
    """A claim and what every checker said of it."""

    claim: Claim
    findings: tuple[Finding, ...] = ()

    @property
    def verdict(self) -> Verdict:
        """The first verdict present, in the order of `VERDICTS`; `not_checked` without findings."""
        return min((f.verdict for f in self.findings), key=VERDICTS.index, default="not_checked")


@dataclass(frozen=True, slots=True)
class NotChecked:
    """Something that could be checked and was not, and why. `claim` is the claim's id when it is one."""

    start: int
    end: int
    text: str
    why: str
    check_worthiness: float = 0.0
    claim: str | None = None
    where: Where = "text"


@dataclass(frozen=True, slots=True)
class Failure:
    """A plugin that failed: its name, the stage, and the error in one line."""

    plugin: str
    stage: str
    error: str


@dataclass(frozen=True, slots=True)
class ReferenceSet:
    """A reference table that was used: name, version, hash of its bytes, day it was retrieved, its licence and rows."""

    name: str
    version: str
    sha256: str
    retrieved: date | None
    licence: str = ""
    publisher: str = ""
    rows: int = 0


@dataclass(frozen=True, slots=True)
class Decision:
    """What an editor settled about a finding or notice. Append-only: the newest one counts."""

    target: str
    action: Literal["keep", "change", "ask", "dismiss"]
    note: str = ""
    who: str = ""
    when: str = ""


@dataclass(frozen=True, slots=True)
class ScanResult:
    """Everything that one scan of one article gives, in text order."""

    article: Article
    documents: tuple[Document, ...]
    claims: tuple[CheckedClaim, ...]
    notices: tuple[Notice, ...]
    not_checked: tuple[NotChecked, ...]
    failures: tuple[Failure, ...]
    references: tuple[ReferenceSet, ...]
    plugins: tuple[str, ...] = ()


def as_json(value: object) -> Json:
    """The value as JSON: dataclasses as objects in field order, dates as ISO, spans as `[start, end]`.

    A trailing underscore in a field's name is dropped (`from_` becomes "from"), `where` becomes "in".

    Raises:
        TypeError: for anything that is neither a dataclass nor JSON nor a date.
    """
    if value is None or isinstance(value, bool | int | float | str):
        return value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Span):
        return [value.start, value.end]
    if isinstance(value, Mapping):
        return {str(key): as_json(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [as_json(item) for item in value]
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        names = (f.name for f in dataclasses.fields(value))
        return {"in" if n == "where" else n.rstrip("_"): as_json(getattr(value, n)) for n in names}
    raise TypeError(f"cannot write {type(value).__name__} as JSON")
