"""The results database: articles, claims, findings, notices and decisions in one SQLite file."""

from __future__ import annotations

from claimcheck.store.store import Store, StoredArticle

__all__ = ["Store", "StoredArticle"]
