"""claimcheck: checks the claims of a news article, offline, and says how it knows.

What a plugin needs is here: `hookimpl`, the specs to register and the values they work on. A name is imported when it
is first used, so that `claimcheck --help` pays for none of them (PEP 562).
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claimcheck.hookspecs import hookimpl
    from claimcheck.models import (
        Article,
        Attribution,
        Block,
        Claim,
        Counted,
        DateValue,
        Document,
        Entity,
        EntityRecord,
        Fact,
        FactLookup,
        Finding,
        Match,
        Notice,
        Quantity,
        QuantityValue,
        RelationValue,
        RowEvidence,
        Span,
        SpanEvidence,
        Timex,
    )
    from claimcheck.ondemand import lazy_pattern, on_demand
    from claimcheck.packaged import read_toml
    from claimcheck.specs import (
        Checker,
        Command,
        Context,
        Example,
        Extractor,
        Loader,
        LoadRequest,
        Pattern,
        Phrases,
        ReferenceTable,
        ReportInput,
        ReportWriter,
        Rule,
        WordingRule,
    )

__version__ = "0.1.0"

__all__ = [
    "Article",
    "Attribution",
    "Block",
    "Checker",
    "Claim",
    "Command",
    "Context",
    "Counted",
    "DateValue",
    "Document",
    "Entity",
    "EntityRecord",
    "Example",
    "Extractor",
    "Fact",
    "FactLookup",
    "Finding",
    "LoadRequest",
    "Loader",
    "Match",
    "Notice",
    "Pattern",
    "Phrases",
    "Quantity",
    "QuantityValue",
    "ReferenceTable",
    "RelationValue",
    "ReportInput",
    "ReportWriter",
    "RowEvidence",
    "Rule",
    "Span",
    "SpanEvidence",
    "Timex",
    "WordingRule",
    "__version__",
    "hookimpl",
    "lazy_pattern",
    "on_demand",
    "read_toml",
]

_FUNCTIONS = {"hookimpl": "hookspecs", "lazy_pattern": "ondemand", "on_demand": "ondemand", "read_toml": "packaged"}
_MODELS = frozenset(
    {
        "Article",
        "Attribution",
        "Block",
        "Claim",
        "DateValue",
        "Document",
        "Entity",
        "Counted",
        "EntityRecord",
        "Fact",
        "FactLookup",
        "Finding",
        "Match",
        "Notice",
        "Quantity",
        "QuantityValue",
        "RelationValue",
        "RowEvidence",
        "Span",
        "SpanEvidence",
        "Timex",
    }
)


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    place = "models" if name in _MODELS else _FUNCTIONS.get(name, "specs")
    return getattr(importlib.import_module(f"claimcheck.{place}"), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
