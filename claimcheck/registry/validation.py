"""What is wrong with a registered value, in words that its author can act on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from claimcheck.models import SEVERITIES
from claimcheck.specs import Checker, Command, Example, Extractor, Loader, ReferenceTable, ReportWriter, Rule

__all__ = ["is_kebab", "name_of", "problem", "rules_of"]

_KEBAB = re.compile(r"[a-z][a-z0-9]{0,40}(?:-[a-z0-9]{1,40}){0,12}")
_CODE = re.compile(r"[A-Z]{3}[0-9]{3}")

_TYPES: dict[str, type] = {
    "register_checkers": Checker,
    "register_commands": Command,
    "register_extractors": Extractor,
    "register_loaders": Loader,
    "register_references": ReferenceTable,
    "register_reports": ReportWriter,
}
_WORDING = ("rule", "category", "examples", "find")
# Fields that the core calls, and fields that hold several things: a lone string there is a common slip.
_CALLED = ("check", "extract", "find", "load", "run", "write")
_SEVERAL = {
    "kinds": str,
    "suffixes": str,
    "media_types": str,
    "phrases": str,
    "examples": Example,
    "rules": Rule,
    "words": str,
}
_CHOICES = {
    "register_references": ("kind", ("facts", "entities", "aliases")),
    "register_reports": ("join", ("files", "lines", "texts")),
}


def name_of(value: object) -> str:
    """The name that must be unique among the values of its hook; a wording rule goes by its rule's."""
    rule = getattr(value, "rule", None)
    return str(rule.name if isinstance(rule, Rule) else getattr(value, "name", ""))


def rules_of(value: object) -> tuple[Rule, ...]:
    """The rules that the value brings."""
    rule = getattr(value, "rule", None)
    return (rule,) if isinstance(rule, Rule) else tuple(getattr(value, "rules", ()))


def problem(hook: str, value: object) -> str | None:
    """The first thing wrong with a value that a hook gave, or None.

    Args:
        hook: The hook's name.
        value: Anything.
    """
    return next(_problems(hook, value), None)


def _problems(hook: str, value: object) -> Iterator[str]:
    wanted = _TYPES.get(hook)
    given = type(value).__name__
    if wanted is not None and not isinstance(value, wanted):
        yield f"it gave a {given}, not a claimcheck.{wanted.__name__}"
        return
    missing = [field for field in _WORDING if not hasattr(value, field)] if wanted is None else []
    if missing:
        yield f"it gave a {given}, which is no wording rule: no {', '.join(missing)}"
        return
    where = f"{given} {name_of(value)!r}"
    for words in (*_wrong_fields(value), *_wrong_name(hook, value), *_wrong_choices(hook, value)):
        yield f"{where}: {words}"
    for rule in rules_of(value):
        yield from (f"{where}: {words}" for words in _wrong_rule(rule))


def _wrong_fields(value: object) -> Iterator[str]:
    for field in _CALLED:
        if hasattr(value, field) and not callable(getattr(value, field)):
            yield f"{field} is not a function"
    for field, member in _SEVERAL.items():
        held = getattr(value, field, ())
        if not isinstance(held, tuple) or not all(isinstance(item, member) for item in held):
            yield f"{field} must be a tuple of {member.__name__}"
    if isinstance(value, Checker) and not (value.kinds and value.rules):
        yield "a checker needs the kinds of claim that it judges, and its rules"
    if isinstance(value, ReferenceTable) and not isinstance(value.path, Path):
        yield "path must be a pathlib.Path"
    if isinstance(value, ReportWriter) and value.subject and not _has_group(value.subject):
        yield "subject must be a pattern with a group"


def _wrong_name(hook: str, value: object) -> Iterator[str]:
    if hook == "register_wording":
        if not isinstance(getattr(value, "rule", None), Rule):
            yield "rule must be a claimcheck.Rule"
        if not is_kebab(getattr(value, "category", None)):
            yield "category must be kebab-case"
        return
    if not is_kebab(getattr(value, "name", None)):
        yield "name must be kebab-case"
    if not _is_line(getattr(value, "summary", None)):
        yield "summary must be one line"


def _wrong_choices(hook: str, value: object) -> Iterator[str]:
    field, choices = _CHOICES.get(hook, ("", ()))
    if field and getattr(value, field) not in choices:
        yield f"{field} must be one of {', '.join(choices)}"


def _wrong_rule(rule: Rule) -> Iterator[str]:
    if _CODE.fullmatch(str(rule.code)) is None:
        yield f"rule code {rule.code!r} is not three capital letters and three digits"
    if not is_kebab(rule.name):
        yield f"rule name {rule.name!r} is not kebab-case"
    if not _is_line(rule.summary) or not str(rule.explanation).strip():
        yield f"rule {rule.code} needs a summary of one line and an explanation"
    if rule.severity is not None and rule.severity not in SEVERITIES:
        yield f"rule {rule.code}: severity must be one of {', '.join(SEVERITIES)}"


def _has_group(pattern: object) -> bool:
    try:
        return isinstance(pattern, str) and re.compile(pattern).groups > 0
    except re.error:
        return False


def is_kebab(value: object) -> bool:
    """Whether the value is a name in kebab-case ("count-against-reference")."""
    return isinstance(value, str) and _KEBAB.fullmatch(value) is not None


def _is_line(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip()) and len(value.splitlines()) == 1
