"""What plugins register: values that carry a name, a one-line summary, and examples that must and must not match."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Literal, Protocol

from msgspec import Struct, field

from claimcheck.models import (
    Article,
    Claim,
    Decision,
    Document,
    FactLookup,
    Finding,
    Json,
    Notice,
    ScanResult,
    Severity,
)

__all__ = [
    "Checker",
    "Command",
    "Context",
    "Example",
    "Extractor",
    "LoadRequest",
    "Loader",
    "Pattern",
    "Phrases",
    "ReferenceTable",
    "ReportInput",
    "ReportWriter",
    "Rule",
    "WordingRule",
]


class Example(Struct, frozen=True):
    """A passage that the contract test runs: what it is expected to give.

    Attributes:
        text: The passage.
        expect: For a checker, the verdict of one of its findings; for an extractor or wording rule, a span's words.
            Empty: nothing must be found.
        published: Publication date the passage is read with.
        transcript: What was said, for what is checked against a transcript.
    """

    text: str
    expect: str = ""
    published: date | None = None
    transcript: str = ""


class Rule(Struct, frozen=True):
    """What a finding or notice rests on: documented, selectable, configurable.

    Attributes:
        code: Three letters and three digits ("NUM102").
        name: Kebab-case ("count-against-reference").
        summary: One line.
        explanation: What, why, with which data and tolerance, as `claimcheck explain CODE` prints it.
        severity: Overrides the verdict's usual severity; None keeps it.
    """

    code: str
    name: str
    summary: str
    explanation: str
    severity: Severity | None = None


class Context(Struct, frozen=True):
    """What a checker may know besides the claim. Frozen; no files, no network, no SQL.

    Attributes:
        document: The document that the claim stands in.
        claims: Every claim of the article, in text order.
        references: Reference data, looked up as of a date.
        options: Options of the checker's plugin, from `[plugins.NAME]` in the configuration.
        hedges: What each hedge allows, from `[approx]`: word -> (low factor, high factor).
        tolerance: By which share the desk takes a property's reference figures to be off, from `[tolerance]`.
    """

    document: Document
    claims: tuple[Claim, ...]
    references: FactLookup
    options: Mapping[str, Json] = field(default_factory=dict)
    hedges: Mapping[str, tuple[float, float]] = field(default_factory=dict)
    tolerance: Mapping[str, float] = field(default_factory=dict)


class Extractor(Struct, frozen=True):
    """Finds claims in a document. `extract` is pure; the core gives ids, attribution and check-worthiness.

    Attributes:
        words: In small letters, one space between words. An article that has none of them, in title or text, is not
            read; parts of words will do ("border" stands in "borders"). Without any, every article is read.
    """

    name: str
    summary: str
    extract: Callable[[Document], Iterable[Claim]]
    kinds: tuple[str, ...] = ()
    examples: tuple[Example, ...] = ()
    words: tuple[str, ...] = ()

    def concerns(self, lowered: str) -> bool:
        """Whether an article can hold what is looked for.

        Args:
            lowered: Its title and its text in small letters, one space between words.
        """
        return not self.words or any(word in lowered for word in self.words)


class Checker(Struct, frozen=True):
    """Judges claims of some kinds. `check` is pure; None means "this is not for me"."""

    name: str
    summary: str
    kinds: tuple[str, ...]
    check: Callable[[Claim, Context], Finding | None]
    rules: tuple[Rule, ...]
    examples: tuple[Example, ...] = ()


class WordingRule(Protocol):
    """Flags wording. `Phrases` and `Pattern` need no code; a rule of your own implements `find`."""

    @property
    def rule(self) -> Rule:
        """What it is, documented."""
        ...

    @property
    def category(self) -> str:
        """The notice's category."""
        ...

    @property
    def examples(self) -> tuple[Example, ...]:
        """Passages that match and that must be passed over."""
        ...

    def find(self, document: Document) -> Iterator[Notice]:
        """The notices for this document."""
        ...


class Pattern(Struct, frozen=True):
    """A wording rule that is one regular expression. Named group `flag` marks the span; else the whole match."""

    rule: Rule
    category: str
    pattern: re.Pattern[str]
    message: str
    suggestion: str | None = None
    examples: tuple[Example, ...] = ()
    in_quotations: bool = False

    def find(self, document: Document) -> Iterator[Notice]:
        """A notice for each match outside quotations and furniture."""
        for match in self.pattern.finditer(document.text):
            group: str | int = "flag" if "flag" in self.pattern.groupindex else 0
            start, end = match.span(group)
            if start < 0 or start == end or not _may_flag(document, start, in_quotations=self.in_quotations):
                continue
            words, severity = document.text[start:end], self.rule.severity or "warning"
            remark = (self.category, self.message, severity, self.suggestion)
            yield Notice(self.rule.code, start, end, words, *remark, where=document.where)


class Phrases(Struct, frozen=True):
    """A wording rule that is a list of phrases, matched as whole words, case ignored, longest first."""

    rule: Rule
    category: str
    phrases: tuple[str, ...]
    message: str
    suggestion: str | None = None
    examples: tuple[Example, ...] = ()
    in_quotations: bool = False

    def find(self, document: Document) -> Iterator[Notice]:
        """A notice for each phrase outside quotations and furniture."""
        words = "|".join(re.escape(p) for p in sorted(self.phrases, key=lambda p: (-len(p), p)))
        pattern = re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)
        same = Pattern(self.rule, self.category, pattern, self.message, self.suggestion, (), self.in_quotations)
        yield from same.find(document)


def _may_flag(document: Document, offset: int, *, in_quotations: bool) -> bool:
    block = document.block_at(offset)
    if block is not None and block.kind == "furniture":
        return False
    return in_quotations or not document.in_quotation(offset)


class ReferenceTable(Struct, frozen=True):
    """A CSV table with a SOURCES.toml beside it. docs/reference/tables.md describes the columns.

    Attributes:
        name: Kebab-case; findings cite rows as NAME#ROW.
        path: The CSV file. `SOURCES.toml` in the same folder has a section of the table's name.
        kind: What its rows are: facts, entities, or aliases (names of entities).
    """

    name: str
    summary: str
    path: Path
    kind: Literal["facts", "entities", "aliases"] = "facts"


class LoadRequest(Struct, frozen=True):
    """What a loader is asked to read.

    Attributes:
        source: What the user named: a path, a URL, or "-".
        data: The bytes.
        media_type: From the server or the file's ending, lower case, without parameters ("text/html"), or "".
        charset: Declared by the server or by the user, or None.
    """

    source: str
    data: bytes
    media_type: str = ""
    charset: str | None = None


class Loader(Struct, frozen=True):
    """Turns bytes into articles. `load` raises `InputError` for what it cannot read.

    Attributes:
        suffixes: File endings with the dot, lower case (".md").
        media_types: Media types served over HTTP ("text/html").
        by_line: Whether `load` is called once a line, so that a file of any size is read as a stream; a line that it
            refuses is reported with its number, and the others are read.
    """

    name: str
    summary: str
    suffixes: tuple[str, ...]
    load: Callable[[LoadRequest], Iterable[Article]]
    media_types: tuple[str, ...] = ()
    by_line: bool = False


class ReportInput(Struct, frozen=True):
    """What a report is made from: the result, its decisions by target id (oldest first), and the run's settings.

    `unused` are decisions that settle something that is no longer found.
    """

    result: ScanResult
    decisions: Mapping[str, tuple[Decision, ...]] = field(default_factory=dict)
    settings: Mapping[str, Json] = field(default_factory=dict)
    rules: Mapping[str, Rule] = field(default_factory=dict)
    version: str = ""
    unused: tuple[Decision, ...] = ()


class ReportWriter(Struct, frozen=True):
    """Writes one article's report. `write` is pure and gives text; `suffix` has the dot.

    `join` says how several reports become one stream: "lines" (a line each), "texts" (a blank line between two) or
    "files" (a file each). `head` begins a stream of lines, once. `subject` is a pattern whose first group is what a
    report says that it is on: in a folder, a file of which it gives something else is not written over.
    """

    name: str
    summary: str
    suffix: str
    write: Callable[[ReportInput], str]
    join: str = "files"
    head: str = ""
    subject: str = ""


class Command(Struct, frozen=True):
    """A command of its own under `claimcheck`: gets the words after its name, gives the exit code."""

    name: str
    summary: str
    run: Callable[[list[str]], int]
