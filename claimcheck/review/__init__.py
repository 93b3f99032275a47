"""The review desk: a local web page on which an editor settles findings with one key each."""

from __future__ import annotations

from claimcheck.review.app import make_app
from claimcheck.review.desk import Desk

__all__ = ["Desk", "make_app"]
