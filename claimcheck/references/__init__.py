"""The store of facts: tables with their sources, built into a database at first use, looked up as of a date."""

from __future__ import annotations

from claimcheck.references.opening import open_references

__all__ = ["open_references"]
