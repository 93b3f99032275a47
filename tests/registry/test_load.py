"""Plugins of every kind of brokenness beside a good one: the bad are named, the good stands."""

from __future__ import annotations

import sys
import textwrap
from pathlib import Path
from types import ModuleType

import pytest

from claimcheck import Checker, Claim, Context, Extractor, Finding, Rule, hookimpl
from claimcheck.errors import PluginError, UsageError
from claimcheck.models import Failure
from claimcheck.registry import PluginInfo, load_registry

HEAD = """
from claimcheck import Checker, Extractor, Pattern, Rule, hookimpl
RULE = Rule("ZZZ101", "snark-hunt", "Snarks", "A snark may be a boojum.")
def check(claim, context):
    return None
"""
GOOD = """
@hookimpl
def register_checkers():
    return [Checker("snarks", "hunts snarks", ("count",), check, (RULE,))]
"""


def plugins(folder: Path, **sources: str) -> Path:
    for name, source in sources.items():
        folder.joinpath(f"{name}.py").write_text(f"{HEAD}\n{textwrap.dedent(source)}", encoding="utf-8")
    return folder


BROKEN = {
    "import error": (
        "import claimcheck_snark_that_is_not_there",
        Failure(
            "bad",
            "import",
            "ModuleNotFoundError: No module named 'claimcheck_snark_that_is_not_there' (bad.py:7)",
        ),
    ),
    "leaves at import": ("raise SystemExit(4)", Failure("bad", "import", "SystemExit: 4 (bad.py:7)")),
    "syntax error": ("def half(:", Failure("bad", "import", "SyntaxError: invalid syntax (bad.py, line 7)")),
    "wrong hook name": (
        "@hookimpl\ndef register_checker():\n    return []",
        Failure("bad", "hooks", "no hook is named register_checker; did you mean register_checkers?"),
    ),
    "wrong hook name by specname": (
        "@hookimpl(specname='register_extracters')\ndef mine():\n    return []",
        Failure("bad", "hooks", "no hook is named register_extracters; did you mean register_extractors?"),
    ),
    "hook name like no other": (
        "@hookimpl\ndef on_scan():\n    return []",
        Failure(
            "bad",
            "hooks",
            "no hook is named on_scan; hooks: register_checkers, register_commands, register_extractors, "
            "register_loaders, register_references, register_reports, register_wording",
        ),
    ),
    "wrong hook name without the mark": (
        "def register_checkerz():\n    return []",
        Failure("bad", "hooks", "no hook is named register_checkerz; did you mean register_checkers?"),
    ),
    "hook without the mark": (
        "def register_checkers():\n    return []",
        Failure("bad", "hooks", "register_checkers is not marked; write @claimcheck.hookimpl above it"),
    ),
    "wrong hook arguments": (
        "@hookimpl\ndef register_checkers(claims, settings):\n    return []",
        Failure("bad", "hooks", "register_checkers takes claims, settings; hooks take no arguments"),
    ),
    "hook wrapper": (
        "@hookimpl(wrapper=True)\ndef register_checkers():\n    return (yield)",
        Failure(
            "bad",
            "hooks",
            "register_checkers is marked as a wrapper; a hook is called for its own values, there is nothing to wrap",
        ),
    ),
    "no hooks": (
        "",
        Failure("bad", "hooks", "it implements no hook; write @claimcheck.hookimpl above its functions"),
    ),
    "hook raises": (
        "@hookimpl\ndef register_checkers():\n    return 1 / 0",
        Failure("bad", "hook register_checkers", "ZeroDivisionError: division by zero (bad.py:9)"),
    ),
    "hook gives nothing": (
        "@hookimpl\ndef register_checkers():\n    pass",
        Failure("bad", "hook register_checkers", "TypeError: it gave NoneType, not a list or generator of values"),
    ),
    "hook gives another thing": (
        "@hookimpl\ndef register_checkers():\n    return [check]",
        Failure("bad", "hook register_checkers", "it gave a function, not a claimcheck.Checker"),
    ),
    "duplicate name": (
        (
            "OTHER = Rule('ZZZ102', 'other', 'Other', 'Other.')\n"
            "@hookimpl\ndef register_checkers():\n    return [Checker('snarks', 'mine', ('count',), check, (OTHER,))]"
        ),
        Failure(
            "bad",
            "hook register_checkers",
            "Checker 'snarks': the name is taken by plugin 'a_good'; rename one of the two",
        ),
    ),
    "duplicate rule code": (
        (
            "OTHER = Rule('ZZZ101', 'other', 'Other', 'Other.')\n"
            "@hookimpl\ndef register_checkers():\n    return [Checker('other', 'mine', ('count',), check, (OTHER,))]"
        ),
        Failure(
            "bad",
            "hook register_checkers",
            "rule 'ZZZ101' of 'other' is taken by plugin 'a_good'; rename one of the two",
        ),
    ),
    "duplicate rule name": (
        (
            "OTHER = Rule('ZZZ102', 'snark-hunt', 'Other', 'Other.')\n"
            "@hookimpl\ndef register_checkers():\n    return [Checker('other', 'mine', ('count',), check, (OTHER,))]"
        ),
        Failure(
            "bad",
            "hook register_checkers",
            "rule 'snark-hunt' of 'other' is taken by plugin 'a_good'; rename one of the two",
        ),
    ),
}


@pytest.mark.parametrize(("source", "failure"), BROKEN.values(), ids=BROKEN)
def test_broken_plugin_is_named_and_the_good_one_stands(tmp_path: Path, source: str, failure: Failure) -> None:
    plugins(tmp_path, a_good=GOOD, bad=source)

    registry = load_registry(plugins_dirs=[tmp_path], entry_points=False)

    assert registry.failures == (failure,)
    assert [(entry.owner, entry.value.name) for entry in registry.checkers] == [("a_good", "snarks")]
    assert {code: owner for code, (_, owner) in registry.rules.items()} == {"DEC001": "claimcheck", "ZZZ101": "a_good"}


@pytest.mark.parametrize(("source", "failure"), BROKEN.values(), ids=BROKEN)
def test_strict_raises_the_first_failure(tmp_path: Path, source: str, failure: Failure) -> None:
    plugins(tmp_path, a_good=GOOD, bad=source)

    with pytest.raises(PluginError) as raised:
        load_registry(plugins_dirs=[tmp_path], entry_points=False, strict=True)

    assert Failure(raised.value.plugin, raised.value.stage, raised.value.error) == failure


def test_what_a_hook_yields_before_it_raises_stands(tmp_path: Path) -> None:
    source = GOOD.replace("return [", "yield ").replace(")]", ")\n    raise RuntimeError('tired')")
    plugins(tmp_path, half=source)

    registry = load_registry(plugins_dirs=[tmp_path], entry_points=False)

    assert [entry.value.name for entry in registry.checkers] == ["snarks"]
    assert registry.failures == (Failure("half", "hook register_checkers", "RuntimeError: tired (half.py:11)"),)


def test_a_hook_that_raises_leaves_the_plugins_other_hooks(tmp_path: Path) -> None:
    source = f"{GOOD}\n@hookimpl\ndef register_wording():\n    raise KeyError('phrases')"
    plugins(tmp_path, half=source)

    registry = load_registry(plugins_dirs=[tmp_path], entry_points=False)

    assert [entry.value.name for entry in registry.checkers] == ["snarks"]
    assert [failure.stage for failure in registry.failures] == ["hook register_wording"]


def test_ctrl_c_in_a_plugin_is_not_swallowed(tmp_path: Path) -> None:
    plugins(tmp_path, slow="raise KeyboardInterrupt")

    with pytest.raises(KeyboardInterrupt):
        load_registry(plugins_dirs=[tmp_path], entry_points=False)
    assert "claimcheck_single_slow" not in sys.modules


def test_a_dataclass_in_a_single_file_works(tmp_path: Path) -> None:
    source = f"""
    from __future__ import annotations
    import dataclasses
    {HEAD.replace(chr(10), chr(10) + "    ")}
    @dataclasses.dataclass(slots=True)
    class Snark:
        weight: dataclasses.InitVar[int]
    {GOOD.replace(chr(10), chr(10) + "    ")}
    """
    tmp_path.joinpath("shaped.py").write_text(textwrap.dedent(source), encoding="utf-8")

    assert load_registry(plugins_dirs=[tmp_path], entry_points=False).failures == ()


def test_files_are_loaded_by_name_and_private_ones_left(tmp_path: Path) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    first.mkdir()
    second.mkdir()
    plugins(first, zebra=GOOD, _private="raise RuntimeError", apple=GOOD.replace("snarks", "apples"))
    first.joinpath("notes.txt").write_text("no plugin", encoding="utf-8")
    plugins(second, zebra=GOOD)

    registry = load_registry(plugins_dirs=[first, second], entry_points=False)

    assert [info.name for info in registry.plugins] == ["apple", "zebra"]
    taken = f"a plugin of this name is already loaded from {first / 'zebra.py'}; rename one of them"
    assert Failure("zebra", "name", taken) in registry.failures


def test_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cannot read the plugins folder"):
        load_registry(plugins_dirs=[tmp_path / "nowhere"], entry_points=False)


def test_built_in_plugins_come_first_and_say_what_they_are() -> None:
    module = ModuleType("own", "Own things.\n\nMore.")

    def extract(_: object) -> list[Claim]:
        return []

    @hookimpl
    def register_extractors() -> list[Extractor]:
        return [Extractor("own", "nothing", extract)]

    vars(module)["register_extractors"] = register_extractors

    registry = load_registry(builtins=[("own", module)], entry_points=False)

    assert registry.plugins == (PluginInfo("own", "", "Own things.", ("register_extractors",), "built in"),)
    assert [(entry.owner, entry.value.name) for entry in registry.extractors] == [("own", "own")]


def test_an_object_with_methods_is_a_plugin() -> None:
    def check(_: Claim, __: Context) -> Finding | None:
        return None

    class Hunt:
        @hookimpl
        def register_checkers(self) -> list[Checker]:
            rule = Rule("ZZZ101", "snark-hunt", "Snarks", "A snark may be a boojum.")
            return [Checker("one", "1", ("count",), check, (rule,)), Checker("two", "2", ("count",), check, (rule,))]

    registry = load_registry(builtins=[("hunt", Hunt())], entry_points=False)

    assert registry.failures == ()
    assert [entry.value.name for entry in registry.checkers] == ["one", "two"]


def test_what_a_plugin_imports_is_not_taken_for_a_hook(tmp_path: Path) -> None:
    plugins(
        tmp_path, snark=f"from codecs import register_error\nfrom webbrowser import register_standard_browsers\n{GOOD}"
    )

    assert load_registry(plugins_dirs=[tmp_path], entry_points=False).failures == ()


def install(folder: Path, distribution: str, version: str, entries: dict[str, str]) -> None:
    info = folder / f"{distribution.replace('-', '_')}-{version}.dist-info"
    info.mkdir()
    info.joinpath("METADATA").write_text(f"Metadata-Version: 2.1\nName: {distribution}\nVersion: {version}\n")
    lines = [f"{name} = {module}" for name, module in entries.items()]
    info.joinpath("entry_points.txt").write_text("\n".join(["[claimcheck]", *lines, ""]))


def test_installed_plugins_are_found_by_entry_point_and_fail_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plugins(tmp_path, installed_snark=GOOD, installed_twin=GOOD, installed_broken="1 / 0")
    install(tmp_path, "snark-plugins", "2.5", {"snark-b": "installed_snark", "snark-a": "installed_broken"})
    install(tmp_path, "snark-rivals", "0.1", {"snark-b": "installed_twin"})
    monkeypatch.syspath_prepend(tmp_path)

    registry = load_registry()

    mine = [info for info in registry.plugins if info.name.startswith("snark")]
    assert mine == [PluginInfo("snark-b", "2.5", "", ("register_checkers",), "snark-plugins")]
    ours = [failure for failure in registry.failures if failure.plugin.startswith("snark")]
    assert ours == [
        Failure("snark-a", "import", "ZeroDivisionError: division by zero (installed_broken.py:7)"),
        Failure(
            "snark-b",
            "name",
            "a plugin of this name is already loaded from snark-plugins; rename one of them",
        ),
    ]
