"""The desk in a real browser: by keys alone, without JavaScript, on a phone, and for people who cannot see it."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect, sync_playwright

from claimcheck.store import Store

KEEPERS, LAMPS, CAPITAL, WORD = ("b2" * 8, "d4" * 8, "e5" * 8, "f6" * 8)
# As root, Chromium runs only without its sandbox; it is shown nothing but the desk.
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def _chromium() -> str:
    found = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if found is None:
        pytest.skip("no Chromium: install Debian's package `chromium` to test the desk in a browser")
    return found


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    path = _chromium()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def address(db: Path) -> Iterator[str]:
    """The desk's address, served by the command itself."""
    command = [sys.executable, "-m", "claimcheck", "review", str(db), "--who", "dee"]
    env = os.environ | {"PYTHONUNBUFFERED": "1"}
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=env) as served:
        assert served.stdout is not None
        line = served.stdout.readline()
        assert line.startswith(f"review desk for {db}: http://127.0.0.1:")
        yield line.split()[-1]
        served.send_signal(signal.SIGINT)
        _, said = served.communicate(timeout=20)
    assert "Traceback" not in said


@pytest.fixture
def page(chromium: Browser, address: str) -> Iterator[Page]:
    """The article's page, with every error of its script noted."""
    context = chromium.new_context(viewport={"width": 1360, "height": 900})
    opened = context.new_page()
    errors: list[str] = []
    opened.on("pageerror", lambda error: errors.append(str(error)))
    opened.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    opened.goto(address)
    opened.click("text=Freedonia counts its lighthouses")
    opened.wait_for_selector("#findings")
    opened.wait_for_load_state("load")
    yield opened
    context.close()
    assert errors == []


def decided(db: Path) -> list[tuple[str, str, str]]:
    with Store.open(db, read_only=True) as store:
        return [(decision.target, decision.action, decision.note) for decision in store.log()]


def current(page: Page) -> str:
    return page.locator(".card.current").get_attribute("id") or ""


def press(page: Page, keys: str) -> None:
    for key in keys:
        page.keyboard.press(key)


def settled(page: Page, number: int) -> None:
    expect(page.locator("#progress")).to_contain_text(f"{number} of 4 settled")


def test_an_article_is_settled_by_keys_alone(page: Page, db: Path) -> None:
    press(page, "j")
    assert current(page) == f"f-{KEEPERS}"
    press(page, "jjk")
    assert current(page) == f"f-{LAMPS}"
    press(page, "k")
    press(page, "a")
    settled(page, 1)
    assert current(page) == f"f-{LAMPS}"
    press(page, "d")
    assert page.evaluate("document.activeElement.name") == "note"
    page.keyboard.type("checked by phone")
    page.keyboard.press("Enter")
    settled(page, 2)
    press(page, "q")
    page.wait_for_selector("text=Decision: ask")
    press(page, "u")
    expect(page.locator("#status")).to_contain_text("Undone")
    assert current(page) == f"n-{WORD}"
    press(page, "n")
    press(page, "c")
    page.wait_for_selector("text=Decision: change")
    assert decided(db) == [
        (KEEPERS, "keep", ""),
        (LAMPS, "dismiss", "checked by phone"),
        (CAPITAL, "ask", ""),
        (CAPITAL, "reopen", ""),
        (CAPITAL, "change", ""),
    ]


def test_keys_open_the_proof_the_filter_and_the_help(page: Page) -> None:
    press(page, "jo")
    assert page.locator(".card.current details").get_attribute("open") is not None
    press(page, "?")
    assert page.locator("#help").is_visible()
    page.keyboard.press("Escape")
    assert not page.locator("#help").is_visible()
    press(page, "/")
    assert page.evaluate("document.activeElement.id") == "filter"


def test_a_mark_in_the_article_chooses_its_finding(page: Page) -> None:
    page.click("a.mark.conflicting")
    assert current(page) == f"f-{CAPITAL}"


def test_without_javascript_the_forms_do_the_same(chromium: Browser, address: str, db: Path) -> None:
    context = chromium.new_context(java_script_enabled=False)
    opened = context.new_page()
    opened.goto(address)
    opened.click("text=Freedonia counts its lighthouses")
    opened.locator(f"[id='f-{KEEPERS}']").get_by_role("button", name="Keep", exact=True).click()
    opened.fill(f"[id='note-f-{LAMPS}']", "checked by phone")
    opened.locator(f"[id='f-{LAMPS}']").get_by_role("button", name="Dismiss", exact=True).click()
    assert "2 of 4 settled" in opened.inner_text("#progress")
    opened.click("text=Undo the last decision")
    assert "1 of 4 settled" in opened.inner_text("#progress")
    context.close()
    assert [action for _, action, _ in decided(db)] == ["keep", "dismiss", "reopen"]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", ["", "findings", "search?q=minister", "article/freedonia-1", "article/nothing"])
def test_no_serious_barrier(chromium: Browser, address: str, path: str, scheme: str) -> None:
    context = chromium.new_context(color_scheme="dark" if scheme == "dark" else "light")
    opened = context.new_page()
    opened.goto(address)
    opened.goto(address.partition("?")[0] + path)
    found = Axe().run(opened).response["violations"]
    context.close()
    serious = [
        (violation["id"], [node["html"][:120] for node in violation["nodes"]])
        for violation in found
        if violation["impact"] in {"serious", "critical"}
    ]
    assert serious == []


def test_on_a_phone_nothing_is_cut_off(chromium: Browser, address: str) -> None:
    context = chromium.new_context(viewport={"width": 360, "height": 740})
    opened = context.new_page()
    opened.goto(address)
    for path in ("", "findings", "article/freedonia-1"):
        opened.goto(address.partition("?")[0] + path)
        assert opened.evaluate("document.documentElement.scrollWidth") <= 360
    context.close()
