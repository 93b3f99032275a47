"""The kit for plugin authors does what it says, and fails when a plugin does not."""

from __future__ import annotations

import re
import subprocess
import sys
from datetime import date
from types import ModuleType, SimpleNamespace

import pytest

from claimcheck import (
    Checker,
    Claim,
    Context,
    Example,
    Extractor,
    Finding,
    Pattern,
    QuantityValue,
    Rule,
    hookimpl,
    testing,
)
from claimcheck.config import Settings
from claimcheck.errors import PluginError
from claimcheck.testing import (
    PUBLISHED,
    check_examples,
    check_text,
    load_plugins,
    make_article,
    make_document,
    make_fact,
    make_references,
    scan_text,
)

RULE = Rule("ZZZ101", "troops-of-freedonia", "Troops", "As many as the table says.")
BOTH = (Example("Freedonia has 300 soldiers.", "supported"), Example("Freedonia rests.", ""))


def check(claim: Claim, context: Context) -> Finding | None:
    if not isinstance(claim.value, QuantityValue) or claim.value.noun != "soldiers":
        return None
    match = context.references.find("country:FRE", "troops", (claim.value.from_, claim.value.to))
    verdict = "supported" if any(row.low == claim.value.low for row in match.rows) else "not_enough_evidence"
    return Finding("ZZZ101", verdict, "by-table", "As the table says.")  # type: ignore[arg-type]  # two of the words


CHECKER = Checker("troops", "troops", ("count",), check, (RULE,), BOTH)
FACT = make_fact("country:FRE", "troops", number=300, unit="person")


class Plugin:
    """A plugin whose values a test chooses."""

    def __init__(self, **values: object) -> None:
        self.values = SimpleNamespace(**{"checkers": [], "extractors": [], "wording": [], **values})

    @hookimpl
    def register_checkers(self) -> object:
        return self.values.checkers

    @hookimpl
    def register_extractors(self) -> object:
        return self.values.extractors

    @hookimpl
    def register_wording(self) -> object:
        return self.values.wording


def test_an_article_has_a_fixed_date() -> None:
    article = make_article("Text.", title="Title")

    assert (article.published, article.title, article.blocks) == (date(2019, 8, 23), "Title", ())
    assert make_article("Text.", published=None).published_from is None


def test_a_document_has_mentions_of_fictional_things() -> None:
    document = make_document("On Thursday Freedonia counted 300 soldiers in Fredville.")

    assert [(timex.text, timex.value) for timex in document.timexes] == [("Thursday", "2019-08-22")]
    assert [entity.id for entity in document.entities] == ["country:FRE", "city:fredville"]
    assert [quantity.text for quantity in document.quantities] == ["300 soldiers"]


def test_a_fact_has_a_fictional_source() -> None:
    assert (FACT.value, FACT.publisher, FACT.url) == (
        "300 person",
        "Fictional Statistics Office",
        "https://example.org/statistics",
    )
    assert make_fact("country:FRE", "capital", object="city:fredville").value == "city:fredville"
    assert make_references([FACT]).find("country:FRE", "troops", (PUBLISHED, PUBLISHED)).rows == (FACT,)


@pytest.mark.parametrize(("facts", "verdict"), [([], "not_enough_evidence"), ([FACT], "supported")])
def test_a_text_is_checked_by_loose_values_or_a_plugin(facts: list[object], verdict: str) -> None:
    text = "Freedonia has 300 soldiers."

    by_value = check_text(text, checkers=[CHECKER], facts=facts)  # type: ignore[arg-type]  # facts or none
    by_plugin = check_text(text, Plugin(checkers=[CHECKER]), facts=facts)  # type: ignore[arg-type]  # as above

    assert [finding.verdict for finding in by_value] == [verdict]
    assert by_value == by_plugin


def test_rules_can_be_left_out() -> None:
    assert check_text("Freedonia has 300 soldiers.", checkers=[CHECKER], settings=Settings(ignore=("ZZZ",))) == []


def test_the_whole_result_can_be_had() -> None:
    result = scan_text("Freedonia has 300 soldiers.", load_plugins(checkers=[CHECKER]), title="More soldiers")

    assert [document.where for document in result.documents] == ["text", "title"]
    assert result.failures == ()


def test_a_plugin_that_fails_fails_the_test() -> None:
    broken = Checker("troops", "troops", ("count",), lambda *_: 1 / 0, (RULE,))  # type: ignore[arg-type]  # wrong on purpose

    with pytest.raises(PluginError, match="failed at checker troops: ZeroDivisionError"):
        check_text("Freedonia has 300 soldiers.", checkers=[broken])
    with pytest.raises(PluginError, match="a checker needs the kinds"):
        check_text("Freedonia.", checkers=[Checker("troops", "troops", (), check, (RULE,))])


def wording(*examples: Example) -> Pattern:
    return Pattern(RULE, "loaded", re.compile("boojum"), "Say snark.", examples=examples)


def extractor(*examples: Example) -> Extractor:
    return Extractor("none", "finds nothing", lambda _: (), (), examples)


def test_examples_that_hold_pass() -> None:
    plugin = Plugin(checkers=[CHECKER], wording=[wording(Example("A boojum.", "boojum"), Example("A snark."))])

    check_examples(plugin, references=make_references([FACT]))


@pytest.mark.parametrize(
    ("plugin", "words"),
    [
        pytest.param(
            Plugin(checkers=[CHECKER]),
            "checker troops: 'Freedonia has 300 soldiers.' gives ['not_enough_evidence'], not ['supported']",
            id="another verdict",
        ),
        pytest.param(
            Plugin(wording=[wording(Example("A boojum.", "boojum"), Example("No boojum."))]),
            "wording rule troops-of-freedonia: 'No boojum.' gives ['boojum'], not []",
            id="something where nothing must be found",
        ),
        pytest.param(
            Plugin(extractors=[extractor(Example("A snark.", "snark"), Example("A rat."))]),
            "extractor none: 'A snark.' gives [], not ['snark']",
            id="nothing where something must be found",
        ),
        pytest.param(
            Plugin(wording=[wording(Example("A boojum.", "boojum"))]),
            "wording rule troops-of-freedonia has no example that must be passed over",
            id="no near-miss",
        ),
        pytest.param(
            Plugin(extractors=[extractor(Example("A rat."))]),
            "extractor none has no example that matches",
            id="no match",
        ),
    ],
)
def test_examples_that_do_not_hold_are_named(plugin: Plugin, words: str) -> None:
    with pytest.raises(AssertionError) as raised:
        check_examples(plugin)

    assert str(raised.value) == words


def test_no_examples_at_all_are_named_twice() -> None:
    with pytest.raises(AssertionError) as raised:
        check_examples(Plugin(extractors=[extractor()]))

    assert len(str(raised.value).splitlines()) == 2


def test_the_core_keeps_its_own_contract() -> None:
    import claimcheck.extract.hooks

    check_examples(claimcheck.extract.hooks)


def test_the_fixture_gives_the_kit(claimcheck_kit: ModuleType) -> None:
    assert claimcheck_kit is testing


def test_the_pytest_plugin_imports_nothing_heavy() -> None:
    code = "import pytest, sys; import claimcheck.pytest_plugin; print(*sorted(sys.modules))"

    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()

    heavy = ("pydantic", "requests", "sqlite_utils", "jinja2", "typer", "claimcheck.text", "claimcheck.references")
    assert [name for name in loaded if name.startswith(heavy)] == []
