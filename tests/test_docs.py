"""Documentation: whatever can be named is described, and every link leads somewhere."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import typer

from claimcheck.cli.app import app
from claimcheck.cli.schema import FORMS
from claimcheck.config import KEYS
from claimcheck.hookspecs import HOOKS
from claimcheck.registry import load_registry

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
PAGES = sorted(DOCS.rglob("*.md")) + [ROOT / name for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")]


def _words(page: str) -> str:
    return (DOCS / "reference" / page).read_text(encoding="utf-8")


def _commands() -> list[str]:
    """Every command, and each of those that a group holds as "group command"."""
    group = typer.main.get_group(app)
    held = ((name, getattr(command, "commands", None)) for name, command in group.commands.items())
    return [words for name, inner in held for words in ([f"{name} {each}" for each in inner] if inner else [name])]


@pytest.mark.parametrize("hook", HOOKS)
def test_hook_is_documented(hook: str) -> None:
    assert f"`{hook}()" in _words("hooks.md")


@pytest.mark.parametrize("command", _commands())
def test_command_is_documented(command: str) -> None:
    assert f"## claimcheck {command}\n" in _words("commands.md")


@pytest.mark.parametrize("code", sorted(load_registry().rules))
def test_rule_is_documented_and_explained(code: str) -> None:
    rule, _ = load_registry().rules[code]
    assert f"| {code} | {rule.name} |" in _words("rules.md")
    assert len(rule.explanation.split()) >= 15, "say what, why, from which data and with what tolerance"


@pytest.mark.parametrize("key", sorted(KEYS))
def test_configuration_key_is_documented(key: str) -> None:
    assert f"| `{key}` |" in _words("configuration.md")


@pytest.mark.parametrize("form", sorted(FORMS))
def test_form_is_documented(form: str) -> None:
    assert f"`claimcheck schema {form}`" in _words("forms.md")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_lead_to_files(page: Path) -> None:
    targets = re.findall(r"\]\(([^)#]+)\)", page.read_text(encoding="utf-8"))
    missing = [target for target in targets if "://" not in target and not (page.parent / target).exists()]
    assert missing == []
