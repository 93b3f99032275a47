"""The values that claimcheck works on: frozen, without I/O, offsets in code points.

An `Article` is read, the text layer finds mentions (`Timex`, `Quantity`, `Entity`, `Attribution`) and makes a
`Document` of it, extractors make `Claim`s, checkers answer with `Finding`s that rest on evidence, wording rules give
`Notice`s, and all of it together is a `ScanResult`.
"""

from __future__ import annotations

from claimcheck.models.base import (
    SEVERITIES,
    VERDICTS,
    BlockKind,
    Bound,
    Json,
    Number,
    Severity,
    Span,
    TimexType,
    Verdict,
    Where,
)
from claimcheck.models.claims import Claim, ClaimValue, DateValue, QuantityValue, RelationValue
from claimcheck.models.facts import (
    Alias,
    Counted,
    EntityRecord,
    Fact,
    FactLookup,
    Gazetteer,
    Match,
    ReferenceData,
    ReferenceSet,
    RowEvidence,
)
from claimcheck.models.json import as_json, fields_of
from claimcheck.models.mentions import Article, Attribution, Block, Document, Entity, Quantity, Timex
from claimcheck.models.results import (
    CheckedClaim,
    Decision,
    Evidence,
    Failure,
    Finding,
    NotChecked,
    Notice,
    ScanResult,
    SpanEvidence,
)

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
    "Counted",
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
    "fields_of",
]
