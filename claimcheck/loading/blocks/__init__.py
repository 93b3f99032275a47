"""What each part of an article's text is: title, byline, dateline, heading, caption, body, furniture."""

from __future__ import annotations

from claimcheck.loading.blocks.mark import Marked, mark_blocks

__all__ = ["Marked", "mark_blocks"]
