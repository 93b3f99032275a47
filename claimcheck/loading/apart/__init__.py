"""Reads documents in a process of its own, with limits on time and memory: a hostile one harms nothing else."""

from __future__ import annotations

from claimcheck.loading.apart.parent import Limits, read_apart, read_bounded, require

__all__ = ["Limits", "read_apart", "read_bounded", "require"]
