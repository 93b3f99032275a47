"""What a registered value must look like, and the words for each thing that is wrong."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from msgspec import structs

from claimcheck import Checker, Command, Example, Extractor, Loader, Pattern, ReferenceTable, ReportWriter, Rule
from claimcheck.registry.validation import problem


def nothing(*_: object) -> Any:
    return []


RULE = Rule("ZZZ101", "snark-hunt", "Snarks", "A snark may be a boojum.")
CHECKER = Checker("snarks", "hunts snarks", ("count",), nothing, (RULE,), (Example("One snark.", "supported"),))
EXTRACTOR = Extractor("snarks", "finds snarks", nothing)
WORDING = Pattern(RULE, "scare-quotes", re.compile("snark"), "A snark.")
TABLE = ReferenceTable("snarks", "all snarks", Path("snarks.csv"))
WRITER = ReportWriter("snark", "in verse", ".snark", nothing)
LOADER = Loader("snark", "reads verse", (".snark",), nothing)
COMMAND = Command("hunt", "hunts", nothing)

RIGHT = [
    ("register_checkers", CHECKER),
    ("register_extractors", EXTRACTOR),
    ("register_wording", WORDING),
    ("register_references", TABLE),
    ("register_reports", WRITER),
    ("register_loaders", LOADER),
    ("register_commands", COMMAND),
]


@pytest.mark.parametrize(("hook", "value"), RIGHT, ids=[hook for hook, _ in RIGHT])
def test_right_values_pass(hook: str, value: object) -> None:
    assert problem(hook, value) is None


def but(value: Any, **changes: object) -> object:
    return structs.replace(value, **changes)


WRONG = {
    "a string for an extractor": ("register_extractors", "snark", "it gave a str, not a claimcheck.Extractor"),
    "a checker for an extractor": ("register_extractors", CHECKER, "it gave a Checker, not a claimcheck.Extractor"),
    "a rule for a wording rule": (
        "register_wording",
        RULE,
        "it gave a Rule, which is no wording rule: no rule, category, examples, find",
    ),
    "a name with a space": ("register_checkers", but(CHECKER, name="a b"), "Checker 'a b': name must be kebab-case"),
    "a name with a capital": ("register_loaders", but(LOADER, name="Snark"), "Loader 'Snark': name must be kebab-case"),
    "no name": ("register_commands", but(COMMAND, name=""), "Command '': name must be kebab-case"),
    "no summary": ("register_commands", but(COMMAND, summary=" "), "Command 'hunt': summary must be one line"),
    "two lines of summary": (
        "register_extractors",
        but(EXTRACTOR, summary="a\nb"),
        "Extractor 'snarks': summary must be one line",
    ),
    "a lone kind": ("register_checkers", but(CHECKER, kinds="count"), "Checker 'snarks': kinds must be a tuple of str"),
    "a lone rule": ("register_checkers", but(CHECKER, rules=RULE), "Checker 'snarks': rules must be a tuple of Rule"),
    "no kinds": (
        "register_checkers",
        but(CHECKER, kinds=()),
        "Checker 'snarks': a checker needs the kinds of claim that it judges, and its rules",
    ),
    "no rules": (
        "register_checkers",
        but(CHECKER, rules=()),
        "Checker 'snarks': a checker needs the kinds of claim that it judges, and its rules",
    ),
    "a list of examples": (
        "register_checkers",
        but(CHECKER, examples=["x"]),
        "Checker 'snarks': examples must be a tuple of Example",
    ),
    "no function": ("register_checkers", but(CHECKER, check=None), "Checker 'snarks': check is not a function"),
    "a path in words": (
        "register_references",
        but(TABLE, path="snarks.csv"),
        "ReferenceTable 'snarks': path must be a pathlib.Path",
    ),
    "a table of another kind": (
        "register_references",
        but(TABLE, kind="rumours"),
        "ReferenceTable 'snarks': kind must be one of facts, entities, aliases",
    ),
    "a writer that joins otherwise": (
        "register_reports",
        but(WRITER, join="pages"),
        "ReportWriter 'snark': join must be one of files, lines, texts",
    ),
    "a wording rule without a rule": (
        "register_wording",
        but(WORDING, rule="ATT101"),
        "Pattern '': rule must be a claimcheck.Rule",
    ),
    "a category in capitals": (
        "register_wording",
        but(WORDING, category="Scare quotes"),
        "Pattern 'snark-hunt': category must be kebab-case",
    ),
    "a code of two letters": (
        "register_wording",
        but(WORDING, rule=but(RULE, code="ZZ101")),
        "Pattern 'snark-hunt': rule code 'ZZ101' is not three capital letters and three digits",
    ),
    "a code with digits that are not ASCII": (
        "register_wording",
        but(WORDING, rule=but(RULE, code="ZZZ١٠١")),
        "Pattern 'snark-hunt': rule code 'ZZZ١٠١' is not three capital letters and three digits",
    ),
    "a rule name in words": (
        "register_checkers",
        but(CHECKER, rules=(but(RULE, name="Snark hunt"),)),
        "Checker 'snarks': rule name 'Snark hunt' is not kebab-case",
    ),
    "a rule that explains nothing": (
        "register_checkers",
        but(CHECKER, rules=(but(RULE, explanation=""),)),
        "Checker 'snarks': rule ZZZ101 needs a summary of one line and an explanation",
    ),
    "a severity that does not exist": (
        "register_checkers",
        but(CHECKER, rules=(but(RULE, severity="fatal"),)),
        "Checker 'snarks': rule ZZZ101: severity must be one of error, warning, info",
    ),
}


@pytest.mark.parametrize(("hook", "value", "words"), WRONG.values(), ids=WRONG)
def test_wrong_values_are_described(hook: str, value: object, words: str) -> None:
    assert problem(hook, value) == words
