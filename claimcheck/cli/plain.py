"""Reads the command line without pydantic, which typer imports for every word: an eighth of a short scan's time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, get_args, get_origin

import typer
from typer.core import TyperCommand, TyperGroup

__all__ = ["PlainCommand", "PlainGroup"]

_PLAIN = (str, Path, int, bool)


class _Coercion(Protocol):
    """How typer turns what was typed into a parameter's value."""

    def coerce(self, value: object, param: object, ctx: typer.Context) -> object: ...


class PlainCommand(TyperCommand):
    """A command whose words and paths are taken as they were typed; everything else is left to typer."""

    def parse_args(self, ctx: typer.Context, args: list[str]) -> list[str]:  # type: ignore[override]
        """Read the arguments, as typer does."""
        _read_plainly(self, ctx)
        return super().parse_args(ctx, args)


class PlainGroup(TyperGroup):
    """The same for a group of commands."""

    def parse_args(self, ctx: typer.Context, args: list[str]) -> list[str]:  # type: ignore[override]
        """Read the arguments, as typer does."""
        _read_plainly(self, ctx)
        return super().parse_args(ctx, args)


def _read_plainly(command: TyperCommand | TyperGroup, ctx: typer.Context) -> None:
    for param in command.get_params(ctx):
        read = getattr(param, "get_runtime_param", None)
        annotation = getattr(getattr(param, "type_descriptor", None), "annotation", None)
        several = get_origin(annotation) is list
        kind = next(iter(get_args(annotation)), None) if several else annotation
        if read is not None and kind in _PLAIN:
            vars(param)["get_runtime_param"] = _Plain(kind, read, several=several)


@dataclass(frozen=True, slots=True)
class _Plain:
    """Stands for `get_runtime_param`, and for the coercion that it gives."""

    kind: type
    theirs: Callable[[], _Coercion]
    several: bool

    def __call__(self) -> _Coercion:
        return self

    def coerce(self, value: object, param: object, ctx: typer.Context) -> object:
        if value is None:
            return () if self.several else None
        values = list(value) if self.several and isinstance(value, list | tuple) else [value]
        if self.kind is Path:
            values = [Path(item) if isinstance(item, str) else item for item in values]
        if not all(isinstance(item, self.kind) for item in values):
            # A number that was typed is read and held against its limits.
            return self.theirs().coerce(value, param, ctx)
        return values if self.several else values[0]
