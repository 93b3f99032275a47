"""Reports: `view.py` decides what a report says, then one writer a format puts it down."""

from __future__ import annotations
