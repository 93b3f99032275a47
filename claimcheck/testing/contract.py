"""The contract of a plugin: every example of its values gives what it says."""

from __future__ import annotations

import functools
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from msgspec import structs

from claimcheck.config import Settings
from claimcheck.models import Document, ReferenceData
from claimcheck.references import open_references
from claimcheck.registry import Registry
from claimcheck.specs import Example, Extractor, WordingRule
from claimcheck.testing.make import PUBLISHED, make_document, make_references
from claimcheck.testing.run import load_plugins, plugin_name, scan_text

__all__ = ["check_examples"]


def check_examples(*plugins: object, references: ReferenceData | None = None) -> None:
    """Run every example of every extractor, checker and wording rule of the plugins: the contract of a plugin.

    Each value needs an example that matches and one that must be passed over.

    Args:
        plugins: Modules, or objects with hook implementations.
        references: What checkers look up; without, the plugins' own tables and the fictional names.

    Raises:
        AssertionError: with a line for each example that gives something else than it says.
        PluginError: when a plugin is refused or fails.
    """
    registry = load_plugins(*plugins)
    own = {plugin_name(plugin) for plugin in plugins}
    problems = list(_problems(registry, own, references or _own_references(registry)))
    if problems:
        raise AssertionError("\n".join(problems))


def _own_references(registry: Registry) -> ReferenceData:
    tables = [entry.value for entry in registry.references]
    if not tables:
        return make_references()
    with tempfile.TemporaryDirectory() as folder:
        return open_references(tables, cache_dir=Path(folder))


def _problems(registry: Registry, own: set[str], references: ReferenceData) -> Iterator[str]:
    for extractor in (entry.value for entry in registry.extractors if entry.owner in own):
        give = functools.partial(_extracted, extractor, references)
        yield from _compared(f"extractor {extractor.name}", extractor.examples, give)
    for checker in (entry.value for entry in registry.checkers if entry.owner in own):
        give = functools.partial(_judged, checker.name, registry, references)
        yield from _compared(f"checker {checker.name}", checker.examples, give)
    for wording in (entry.value for entry in registry.wording if entry.owner in own):
        give = functools.partial(_flagged, wording, references)
        yield from _compared(f"wording rule {wording.rule.name}", wording.examples, give)


def _compared(name: str, examples: Sequence[Example], give: Callable[[Example], list[str]]) -> Iterator[str]:
    if all(example.expect for example in examples):
        yield f"{name} has no example that must be passed over"
    if not any(example.expect for example in examples):
        yield f"{name} has no example that matches"
    for example in examples:
        given = give(example)
        if example.expect not in given if example.expect else given:
            yield f"{name}: {example.text!r} gives {given}, not {[example.expect] if example.expect else []}"


def _read(example: Example, references: ReferenceData) -> Document:
    document = make_document(example.text, published=example.published or PUBLISHED, references=references)
    return structs.replace(document, transcript=example.transcript)


def _extracted(extractor: Extractor, references: ReferenceData, example: Example) -> list[str]:
    if not extractor.concerns(example.text.lower()):
        return []
    return [claim.text for claim in extractor.extract(_read(example, references))]


def _flagged(wording: WordingRule, references: ReferenceData, example: Example) -> list[str]:
    return [notice.text for notice in wording.find(_read(example, references))]


def _judged(checker: str, registry: Registry, references: ReferenceData, example: Example) -> list[str]:
    published = example.published or PUBLISHED
    settings = Settings(transcript=example.transcript)
    result = scan_text(example.text, registry, published=published, references=references, settings=settings)
    return [f.verdict for checked in result.claims for f in checked.findings if f.checker == checker]
