"""What each page shows, and what its forms do without any JavaScript."""

from __future__ import annotations

import re
import sqlite3
from html.parser import HTMLParser
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from claimcheck.decisions import read_journal
from claimcheck.store import Store

KEEPERS, LAMPS, CAPITAL, WORD = ("b2" * 8, "d4" * 8, "e5" * 8, "f6" * 8)


class Shown(HTMLParser):
    """A page's words, ids and links."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.parts: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        if found.get("id"):
            self.ids.append(str(found["id"]))
        if tag == "a":
            self.links.append(str(found.get("href")))

    def handle_data(self, data: str) -> None:
        self.parts.append(data)

    @property
    def words(self) -> str:
        return " ".join("".join(self.parts).split())


def article(browser: TestClient, show: str = "open") -> Shown:
    answer = browser.get("/article/freedonia-1", params={"show": show})
    assert answer.status_code == 200
    return Shown(answer.text)


def settle(browser: TestClient, *targets: str, action: str = "keep", note: str = "", **more: str) -> Shown:
    form = {"target": " ".join(targets), "action": action, "note": note, "article": "freedonia-1", **more}
    answer = browser.post("/decide", data=form)
    assert answer.status_code == 200
    return Shown(answer.text)


def test_articles_with_what_is_open(browser: TestClient) -> None:
    shown = Shown(browser.get("/").text)
    assert "4 findings open, 0 settled, in 2 articles." in shown.words
    assert all(words in shown.words for words in ("✕ 2 refuted", "≠ 1 in disagreement", "¶ 1 wording"))
    assert "✓ nothing to settle" in shown.words
    assert {"/article/freedonia-1", "/article/quiet/one%3F"} <= set(shown.links)
    assert "No headline or file holds “zebra”." in Shown(browser.get("/?q=zebra").text).words


def test_an_article_shows_what_to_settle_and_what_was_not_checked(browser: TestClient) -> None:
    shown = article(browser)
    for words in (
        "✕ Refuted by a reference: more than 900 keepers",
        "The reference gives 412 keepers, not more than 900.",
        "Suggestion: 412 keepers?",
        "against paragraph 1: Freedonia keeps nearly 40 lighthouses",
        "left aside, an older count: 950 keepers",
        "¶ Wording: purportedly",
        "Not checked: 4",
        "What holds, and how we know: 1",
        "0 of 4 settled",
        "buoys at checker buoys: KeyError: 'depth'",
    ):
        assert words in shown.words
    assert len(shown.ids) == len(set(shown.ids))
    anchors = {link[1:] for link in shown.links if link.startswith("#")}
    assert anchors - set(shown.ids) == set()


@pytest.mark.parametrize("show", ["open", "all", "refuted", "wording", "settled", "rubbish"])
def test_every_mark_leads_to_its_card_whatever_the_filter(browser: TestClient, show: str) -> None:
    settle(browser, KEEPERS)
    shown = article(browser, show)
    assert {link[1:] for link in shown.links if link.startswith("#")} - set(shown.ids) == set()


def test_an_id_with_a_slash_and_a_question_mark_has_its_page(browser: TestClient) -> None:
    shown = Shown(browser.get("/article/quiet/one%3F").text)
    assert "Nothing to settle in this article." in shown.words


def test_a_decision_is_kept_and_the_page_goes_on(browser: TestClient, db: Path) -> None:
    form = {"target": KEEPERS, "action": "keep", "note": " the board’s count ", "article": "freedonia-1"}
    answer = browser.post("/decide", data={**form, "next": f"f-{LAMPS}"}, follow_redirects=False)
    assert (answer.status_code, answer.headers["location"]) == (303, f"/article/freedonia-1?show=open#f-{LAMPS}")
    with Store.open(db, read_only=True) as store:
        (taken,) = store.log()
    assert (taken.target, taken.action, taken.note, taken.who) == (KEEPERS, "keep", "the board’s count", "dee")
    assert taken.when == "2031-03-06T10:00:00+00:00"
    assert read_journal(db.with_name("claimcheck.decisions.jsonl")) == (taken,)
    shown = article(browser)
    assert "1 of 4 settled" in shown.words
    assert "Not shown by the filter: 1" in shown.words
    assert "Decision: keep: the board’s count (dee, 6 March 2031, 10:00 UTC)" in shown.words


def test_undo_goes_back_step_by_step(browser: TestClient) -> None:
    settle(browser, KEEPERS)
    settle(browser, LAMPS, CAPITAL, action="dismiss", note="both right")
    assert "3 of 4 settled" in article(browser).words
    browser.post("/undo", data={"article": "freedonia-1"})
    assert "1 of 4 settled" in article(browser).words
    browser.post("/undo", data={"article": "freedonia-1"})
    assert "0 of 4 settled" in article(browser).words
    assert browser.post("/undo", data={"article": "freedonia-1"}).status_code == 200


def test_dismissing_needs_a_note(browser: TestClient) -> None:
    answer = browser.post("/decide", data={"target": KEEPERS, "action": "dismiss", "article": "freedonia-1"})
    assert (answer.status_code, "with a note that says why" in answer.text) == (422, True)
    assert "0 of 4 settled" in article(browser).words


@pytest.mark.parametrize(
    ("form", "status", "said"),
    [
        ({"target": "", "action": "keep"}, 422, "nothing was chosen"),
        ({"target": "99" * 8, "action": "keep"}, 404, "unknown finding or notice"),
        ({"target": KEEPERS, "action": "maybe"}, 404, "unknown action"),
        ({"target": KEEPERS}, 404, "unknown action"),
    ],
)
def test_a_form_that_is_wrong_changes_nothing(
    browser: TestClient, form: dict[str, str], status: int, said: str
) -> None:
    answer = browser.post("/decide", data=form)
    assert answer.status_code == status
    assert said in Shown(answer.text).words
    assert "0 settled" in browser.get("/").text


def test_a_form_that_is_no_text_or_too_large_is_refused(browser: TestClient) -> None:
    assert browser.post("/decide", content=b"\xff\xfe").status_code == 422
    assert browser.post("/decide", content=b"note=" + b"a" * 3_000_000).status_code == 413


def test_all_findings_may_be_filtered_and_settled_together(browser: TestClient) -> None:
    shown = Shown(browser.get("/findings?kind=refuted").text)
    assert "2 findings" in shown.words
    assert f"/article/freedonia-1#f-{KEEPERS}" in shown.links
    form = {"target": [KEEPERS, LAMPS], "action": "dismiss", "note": "checked by phone", "kind": "refuted"}
    answer = browser.post("/decide", data=form)
    assert str(answer.url).endswith("/findings?kind=refuted")
    assert "Nothing open fits." in Shown(answer.text).words
    answer = browser.post("/undo", data={"kind": "refuted"})
    assert "2 findings" in Shown(answer.text).words


def test_nothing_is_ticked_before_it_is_asked_for(browser: TestClient) -> None:
    page = browser.get("/findings?kind=refuted")
    assert " checked " not in page.text
    assert "/findings?kind=refuted&rule=&q=&all=1" in Shown(page.text).links
    assert browser.get("/findings?kind=refuted&all=1").text.count(" checked ") == 2
    assert "“There are more than 900 keepers,” said Rufus Firefly, the minister." in Shown(page.text).words
    assert "? for keys" in Shown(page.text).words


def test_a_card_names_its_source_outside_the_fold(browser: TestClient) -> None:
    page = browser.get("/article/freedonia-1").text
    card = page[page.index(f'id="f-{KEEPERS}"') :]
    assert "<b>Source:</b> " in card[: card.index("<details>")]


def test_search_finds_sentences(browser: TestClient) -> None:
    shown = Shown(browser.get("/search?q=minister").text)
    assert "1 sentence for “minister”" in shown.words
    assert "/article/freedonia-1" in shown.links
    assert "No sentence holds “zebra”." in Shown(browser.get("/search?q=zebra").text).words
    assert "Type words" in Shown(browser.get("/search").text).words


def test_what_is_not_there_is_said(browser: TestClient) -> None:
    assert browser.get("/article/nothing").status_code == 404
    assert "unknown article 'nothing'" in Shown(browser.get("/article/nothing").text).words
    assert browser.get("/nowhere").status_code == 404
    assert browser.get("/decide").status_code == 405
    assert browser.get("/static/../app.py").status_code == 404


def test_pages_never_write(browser: TestClient, db: Path) -> None:
    before = db.read_bytes()
    for path in ("/", "/findings", "/search?q=minister", "/article/freedonia-1"):
        browser.get(path)
    assert db.read_bytes() == before


def test_a_locked_database_is_said_and_nothing_is_lost(
    browser: TestClient, db: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("claimcheck.database.TIMEOUT_SECONDS", 0.05, raising=True)
    other = sqlite3.connect(db, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    answer = browser.post("/decide", data={"target": KEEPERS, "action": "keep"})
    other.execute("ROLLBACK")
    other.close()
    assert (answer.status_code, "locked" in answer.text) == (409, True)
    assert "0 settled" in browser.get("/").text


def test_two_editors_lose_nothing(browser: TestClient, db: Path) -> None:
    with Store.open(db) as other:
        other.decide(KEEPERS, "ask", "which year?", "eve", "2031-03-06T09:59:00+00:00")
    settle(browser, KEEPERS, action="keep", note="2031")
    found = re.findall(r"Decision: (\w+: [^(]+) \((\w+)", article(browser, "all").words)
    assert found == [("ask: which year?", "eve"), ("keep: 2031", "dee")]


def test_an_empty_database_says_what_to_do(tmp_path: Path, browser: TestClient, db: Path) -> None:
    del tmp_path
    db.unlink()
    Store.open(db).close()
    assert "Nothing has been scanned into claimcheck.db yet." in Shown(browser.get("/").text).words
    assert "Nothing is open." in Shown(browser.get("/findings").text).words
