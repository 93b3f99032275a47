"""Finds, loads and isolates plugins; every registered value carries its owner's name."""

from __future__ import annotations

from claimcheck.registry.isolation import Failures, Watch
from claimcheck.registry.load import load_registry
from claimcheck.registry.values import PluginInfo, Registered, Registry

__all__ = ["Failures", "PluginInfo", "Registered", "Registry", "Watch", "load_registry"]
