"""What plugin authors test with: articles, documents and reference data made on the spot, with a fixed date.

Nothing here reads the clock, the network or a configuration file. Countries and people are openly fictional.
"""

from __future__ import annotations

from claimcheck.testing.contract import check_examples
from claimcheck.testing.make import (
    ENTITIES,
    NAMES,
    PUBLISHED,
    make_article,
    make_document,
    make_fact,
    make_references,
)
from claimcheck.testing.run import check_text, load_plugins, scan_text

__all__ = [
    "ENTITIES",
    "NAMES",
    "PUBLISHED",
    "check_examples",
    "check_text",
    "load_plugins",
    "make_article",
    "make_document",
    "make_fact",
    "make_references",
    "scan_text",
]
