"""The HTML report in a real browser: its keys, and no barrier for people who cannot see it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, sync_playwright

from claimcheck.models import ScanResult
from claimcheck.report.html import write_html
from claimcheck.specs import ReportInput


@pytest.fixture(params=["light", "dark"])
def page(request: pytest.FixtureRequest, tmp_path: Path, freedonia: ScanResult) -> Iterator[Page]:
    path = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if path is None:
        pytest.skip("no Chromium: install Debian's package `chromium` to test the report in a browser")
    (tmp_path / "report.html").write_text(write_html(ReportInput(freedonia, version="0.1.0")), encoding="utf-8")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-gpu"])
        opened = browser.new_page(color_scheme=request.param)
        errors: list[str] = []
        opened.on("pageerror", lambda error: errors.append(str(error)))
        opened.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
        opened.goto((tmp_path / "report.html").as_uri())
        yield opened
        browser.close()
    assert errors == []


def test_keys_move_between_findings_and_nothing_bars_the_way(page: Page) -> None:
    page.keyboard.press("j")
    page.keyboard.press("j")
    assert page.evaluate("document.activeElement.id") == "f-" + "d4" * 8
    page.keyboard.press("k")
    page.keyboard.press("o")
    assert page.locator(f"[id='f-{'b2' * 8}'] details").get_attribute("open") is not None
    page.keyboard.press("a")
    assert page.evaluate("location.hash") == "#at-f-" + "b2" * 8
    page.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; })")
    found = Axe().run(page).response["violations"]
    serious = [
        (v["id"], [n["html"][:120] for n in v["nodes"]]) for v in found if v["impact"] in {"serious", "critical"}
    ]
    assert serious == []
