"""The page for editors: what it shows, how long it is, and that nothing can break it."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from datetime import date

import pytest
from markdown_it import MarkdownIt
from msgspec import structs

from claimcheck.models import Article, Block, DateValue, Decision, NotChecked, Notice, ReferenceSet, ScanResult
from claimcheck.report.markdown import write_markdown
from claimcheck.specs import ReportInput

RENDER = MarkdownIt("commonmark", {"html": True}).enable("table").enable("strikethrough")
FOLDED = re.compile(r"<details><summary>(.*?)</summary>.*?</details>", re.DOTALL)


def unfolded(markdown: str) -> str:
    return FOLDED.sub(r"\1", markdown)


def report(result: ScanResult, **decisions: Decision) -> ReportInput:
    return ReportInput(result, {d.target: (d,) for d in decisions.values()}, {}, {}, "0.1.0")


PAGE = """\
# Claim check: “Freedonia counts its lighthouses”

- **Article:** stories/lighthouses.txt, 398 characters
- **Published:** Wednesday 5 March 2031 (dateline, line 5); relative dates are read from this day
- **Checked:** claimcheck 0.1.0, offline, 2 plugins, reference data as of 1 March 2031

**4 of 7 checkable claims checked: 1 refuted by a reference, 1 at odds within the article, 1 in disagreement, \
1 supported; 1 without enough evidence, 2 without a check.**

## To settle

### 1. Refuted by a reference: paragraph 2, “There are more than…”

> “There are <mark>more than 900 keepers</mark>,” said Rufus Firefly, the minister.

The reference gives 412 keepers, not more than 900.
*Said by “Rufus Firefly”.*

Source: [Freedonia Harbour Board](https://example.org/fre-keepers): 412 keepers

Suggestion: 412 keepers?

How we know, and decide

### 2. These two disagree: paragraph 3, “In all, 52 lighthouses…”

> In all, <mark>52 lighthouses</mark> shine.
>
> against paragraph 1: Freedonia keeps <mark>nearly 40 lighthouses</mark>, and purportedly mends…

“nearly 40” and “52” are given for the same thing.

Suggestion: Which of the two is right?

How we know, and decide

### 3. In disagreement: paragraph 3, “In all, 52 lighthouses…”

> The first lamp was lit in June last year in <mark>the capital, Freedonia City</mark>.

One table says Freedonia City, another Fredville.

Source: [Freedonia Harbour Board](https://example.org/cap-1): Freedonia City

How we know, and decide

## Wording

- **purportedly** (paragraph 1, ATT101): Whose doubt is it? `f6f6f6f6`

## Checks that could not run

- **buoys** at checker buoys: KeyError: 'depth'

Wording: why, and what to write instead

All 7 claims

Supported: 1 finding

Not checked: 4, likeliest to matter first

Dates as read

Data used: 1 table

Left out: 1 line
"""


PROOF = """
- **Sentence** (paragraph 2, “There are more than…”): “There are <mark>more than 900 keepers</mark>,” said Rufus \
Firefly, the minister.
- **Finding:** The reference gives 412 keepers, not more than 900.
- **Whose claim:** said by “Rufus Firefly”
- **Read as:** above 900 keepers
- **Computation:** more than 900 = above 900; 412 is outside
- **Row** lighthouses\\#fre-keepers: 412 keepers (2031), \
[Freedonia Harbour Board](https://example.org/fre-keepers), read 1 March 2031, CC BY 4.0
- **Looked at, left aside, an older count:** lighthouses\\#fre-old: 950 keepers, \
[Freedonia Harbour Board](https://example.org/fre-old), read 1 March 2031, CC BY 4.0
- **Rule:** NUM102 count-against-reference
- **Suggestion:** 412 keepers?
- **Settle it:** `claimcheck decide b2b2b2b2 keep|change|ask|dismiss --note "why"`
"""


def test_what_is_unfolded(freedonia: ScanResult) -> None:
    assert unfolded(write_markdown(report(freedonia))) == PAGE


def test_a_finding_is_folded_with_all_that_it_rests_on(freedonia: ScanResult) -> None:
    folded = (
        write_markdown(report(freedonia)).split("<summary>How we know, and decide</summary>")[1].split("</details>")[0]
    )
    assert folded.strip() == PROOF.strip()


def test_tables_are_folded(freedonia: ScanResult) -> None:
    page = write_markdown(report(freedonia))
    for line in (
        "| ✅ | nearly 40 lighthouses | paragraph 1 | below 40 lighthouses | supported | NUM102 |",
        "| ❌ | 52 lighthouses | paragraph 3 | 52 lighthouses | these two disagree | CON101 |",
        "| 3 million crowns | paragraph 2 | No row gives this cost. |",
        "| in June last year | paragraph 3 | June 2030 |",
        "| lighthouses | 2031-03-01 | 4 | Freedonia Harbour Board | CC BY 4.0 | 1 March 2031 | efefefefefef |",
        "- Story Code : 4711",
    ):
        assert line in page.splitlines()
        assert line not in unfolded(page)


def test_what_is_settled_is_folded_with_its_decision(freedonia: ScanResult) -> None:
    kept = Decision("b2" * 8, "keep", "the board *confirms*", "dee", "2031-03-06")
    mended = Decision("f6" * 8, "dismiss", "it stays")
    page = write_markdown(report(freedonia, kept=kept, mended=mended))
    assert "1 settled finding" in unfolded(page)
    assert "900 keepers" not in unfolded(page)
    assert "purportedly**" not in unfolded(page)
    assert "- **Decision:** keep: the board \\*confirms\\* (dee, 6 March 2031)" in page.splitlines()
    remark = "- **purportedly** (paragraph 1, ATT101): Whose doubt is it? Say who doubts it? `f6f6f6f6`"
    assert f"{remark} **Decision:** dismiss: it stays" in page.splitlines()


def test_what_waits_for_the_writer_stays_open(freedonia: ScanResult) -> None:
    page = write_markdown(report(freedonia, asked=Decision("e5" * 8, "ask", "call the mayor")))
    assert "Decision so far: ask" in unfolded(page).splitlines()
    assert "- **Decision:** ask: call the mayor" in page.splitlines()


def test_an_empty_article_has_a_short_page() -> None:
    empty = ScanResult(Article("e3b0c442", ""), (), (), (), (), (), ())
    assert write_markdown(report(empty)) == (
        "# Claim check: e3b0c442\n\n"
        "- **Article:** no file, 0 characters\n"
        "- **Published:** no date found (give one with `--date YYYY-MM-DD`)\n"
        "- **Checked:** claimcheck 0.1.0, offline, 0 plugins, no reference data\n\n"
        "**No checkable claims found.**\n"
    )


def test_an_article_without_a_title_goes_by_its_file() -> None:
    article = Article("0123", "It rained.", source="drafts/rain report.txt")
    page = write_markdown(ReportInput(ScanResult(article, (), (), (), (), (), ())))
    assert page.startswith("# Claim check: rain report.txt\n")


def test_dates_that_could_not_be_read_are_counted(freedonia: ScanResult) -> None:
    bare = structs.replace(freedonia.claims[1], claim=structs.replace(freedonia.claims[1].claim, value=UNRESOLVED))
    result = structs.replace(freedonia, article=structs.replace(freedonia.article, published=None), claims=(bare,))
    page = write_markdown(report(result))
    assert "- **Published:** no date found; 1 relative date not read (give one with `--date YYYY-MM-DD`)" in page
    assert "| on Tuesday | paragraph 1 | unresolved (XXXX-WXX-2) |" in page.splitlines()


UNRESOLVED = DateValue("DATE", "XXXX-WXX-2", weekday=2)


WORDY = "word " * 30


@pytest.mark.parametrize(
    "words", ["one", WORDY.strip(), "x" * 500, "a|b*c _d_ <e> 10. @f"], ids=["short", "long", "no spaces", "markup"]
)
@pytest.mark.parametrize("number", [0, 1, 2, 12])
def test_the_page_is_no_longer_than_promised(scan_of: Callable[..., ScanResult], words: str, number: int) -> None:
    text = f"{WORDY}. {words} {WORDY}" * 3
    result = scan_of(text, words, WORDY, number, WORDY)
    result = structs.replace(
        result,
        article=structs.replace(
            result.article, published=date(2031, 9, 24), published_from=WORDY, blocks=(Block(0, 9, "furniture"),)
        ),
        references=(ReferenceSet("t", "v", "", date(2031, 9, 24)),),
        plugins=("p",) * 30,
    )
    decisions = {c.findings[0].id: Decision(c.findings[0].id, "ask", WORDY) for c in result.claims}
    page = write_markdown(report(result, **decisions))
    assert len(unfolded(page).split()) <= 250 + 60 * number


HOSTILE = [
    pytest.param("<script>alert(1)</script>", id="script"),
    pytest.param("</details></mark><h1>x</h1><!--", id="closing tags"),
    pytest.param("[x](javascript:alert(1)) ![y](http://evil.example/z.png)", id="links and pictures"),
    pytest.param("| a | b |\n| --- | --- |\n| c | d |", id="table"),
    pytest.param("\n\n# heading\n\n- item\n\n```\ncode\n```\n\n---\n", id="blocks"),
    pytest.param("heading\n===", id="underlined heading"),
    pytest.param("`` ` ``` `code` \\` ~~~", id="fences"),
    pytest.param("http://evil.example www.evil.example a@evil.example", id="bare links"),
    pytest.param("\u202egnorw\u2066 \u200b\x1b[31m\x00", id="hidden characters"),
    pytest.param("\ud800 lone", id="lone surrogate"),
    pytest.param("[^1]: note &lt;b&gt; &#60;b&#62; [!WARNING]", id="entities and notes"),
]


TAGS = {"<mark>", "</mark>", "<br>", "<!---->"}
FOLDS = re.compile(r"(?:</details>|<details><summary>[\w :,]+</summary>)\n?")
COUNTED = (
    "heading_open",
    "table_open",
    "tr_open",
    "th_open",
    "td_open",
    "fence",
    "code_block",
    "hr",
    "image",
    "s_open",
)


def _shape(markdown: str) -> tuple[Counter[str], set[str], set[str]]:
    """How many blocks of each kind a page has, and every tag and address in it."""
    tokens = RENDER.parse(markdown)
    inside = [child for token in tokens for child in token.children or ()]
    kinds = Counter(token.type for token in (*tokens, *inside) if token.type in COUNTED)
    tags = {child.content for child in inside if child.type == "html_inline"} - TAGS
    tags |= {token.content for token in tokens if token.type == "html_block" and not FOLDS.fullmatch(token.content)}
    return kinds, tags, {str(child.attrGet("href")) for child in inside if child.type == "link_open"}


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_change_nothing_but_words(scan_of: Callable[..., ScanResult], words: str) -> None:
    def page(words: str) -> str:
        return write_markdown(report(scan_of(f"It has {words} of them.", words, words, 2, words)))

    kinds, tags, addresses = _shape(page(words))
    assert (kinds, tags, addresses) == (_shape(page("plain"))[0], set(), {"https://example.org/"})
    assert page(words).encode().decode() == page(words)


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_decisions_and_furniture_change_nothing_but_words(freedonia: ScanResult, words: str) -> None:
    def page(words: str) -> str:
        article = Article("x", words, words, blocks=(Block(0, len(words), "furniture"),))
        kept = Decision("b2" * 8, "keep", words, words, words)
        return write_markdown(
            report(structs.replace(freedonia, article=article, claims=freedonia.claims[2:3]), kept=kept)
        )

    rows = {f"https://example.org/{name}" for name in ("fre-keepers", "fre-old")}
    assert _shape(page(words)) == (_shape(page("plain"))[0], set(), rows)


PRINT = """
import sys, importlib.util
spec = importlib.util.spec_from_file_location("samples", sys.argv[1])
samples = importlib.util.module_from_spec(spec)
spec.loader.exec_module(samples)
from claimcheck.report.json import write_json
from claimcheck.report.markdown import write_markdown
from claimcheck.report.text import write_text
from claimcheck.specs import ReportInput
report = ReportInput(samples.freedonia_scan(), {}, {}, {}, "0.1.0")
sys.stdout.buffer.write("".join(write(report) for write in (write_markdown, write_json, write_text)).encode())
"""


def test_the_bytes_depend_on_nothing_else(request: pytest.FixtureRequest) -> None:
    samples = request.config.rootpath / "tests" / "conftest.py"

    def printed(**environment: str) -> bytes:
        command = [sys.executable, "-c", PRINT, str(samples)]
        return subprocess.run(command, env=os.environ | environment, capture_output=True, check=True).stdout

    first = printed(PYTHONHASHSEED="1", TZ="UTC", LC_ALL="C")
    assert first == printed(PYTHONHASHSEED="2", TZ="Pacific/Auckland", LC_ALL="C.UTF-8", PYTHONUTF8="1")


def test_ids_are_as_long_as_it_takes_to_tell_them_apart(freedonia: ScanResult) -> None:
    first, second = freedonia.notices
    twins = (structs.replace(first, id="1234567890a"), structs.replace(second, id="1234567890b", severity="warning"))
    page = write_markdown(report(structs.replace(freedonia, notices=twins)))
    assert "`1234567890a`" in page
    assert "`1234567890b`" in page


def test_very_long_table_is_cut_and_says_so(freedonia: ScanResult) -> None:
    page = write_markdown(report(structs.replace(freedonia, claims=freedonia.claims * 400)))
    folds = {
        str(title): page for title, page in re.findall(r"<summary>(.*?)</summary>(.*?)</details>", page, re.DOTALL)
    }
    claims = folds["All 2,800 claims"]
    assert (claims.count("\n| "), claims.rstrip().splitlines()[-1]) == (
        502,
        "2,300 more are left out here; `--format json` has them all.",
    )
    assert "1,600 of 2,800 checkable claims checked: 400 refuted" in page


def test_message_is_shown_whole_where_the_passage_is_short(scan_of: Callable[..., ScanResult]) -> None:
    message = "Between 1 January 2030 and 1 March 2031 the " + "very " * 8 + "old keeper was Firefly, not Trentino."
    page = unfolded(write_markdown(report(scan_of("It is Trentino.", "Trentino", message, 1, "Keepers"))))
    assert message in page


def test_source_is_named_where_its_row_has_no_room(scan_of: Callable[..., ScanResult]) -> None:
    words = "one two three four five six seven eight nine"
    page = unfolded(write_markdown(report(scan_of(f"It is {words}.", words, "They are not so many.", 1, "Keepers"))))
    assert f"Source: [{words}](https://example.org/)\n" in page


def test_advice_that_was_just_given_is_not_said_again(freedonia: ScanResult) -> None:
    def unnamed(words: str, advice: str, number: int) -> Notice:
        message = f"“{words}” can't be asked"
        return Notice(
            "ATT111", number, number + 1, words, "anonymous-source", message, suggestion=advice, id=f"{number:016x}"
        )

    notices = (
        unnamed("sources said", "Name the source.", 1),
        unnamed("a source added", "Name the source.", 2),
        unnamed("an aide said", "Name the aide.", 3),
    )
    page = write_markdown(report(structs.replace(freedonia, notices=notices)))
    advice = page.partition("<summary>Wording: why, and what to write instead</summary>")[2].partition("</details>")[0]
    assert re.findall(r"\*\*(.*?)\*\* .*asked\.(?: (Name.*?\.))? `", advice) == [
        ("sources said", "Name the source."),
        ("a source added", ""),
        ("an aide said", "Name the aide."),
    ]


def test_a_long_quotation_that_was_not_checked_is_shortened(freedonia: ScanResult) -> None:
    words = " ".join(f"word{number}" for number in range(40))
    unchecked = NotChecked(0, 5, words, "words quoted; no transcript given", 0.9)
    page = write_markdown(report(structs.replace(freedonia, not_checked=(unchecked,))))
    (line,) = (line for line in page.splitlines() if "word0" in line)
    assert line.startswith("| word0 ")
    assert "word19… |" in line


def test_a_remark_is_not_cut_within_brackets(freedonia: ScanResult) -> None:
    message = "“seemed to” gives an impression in place of a report (article's rendering of “the keeper”)"
    notice = Notice("ATT103", 0, 3, "seemed to", "hedge-distancing", message, id="a" * 16)
    page = write_markdown(report(structs.replace(freedonia, notices=(notice,))))
    lines = [line for line in page.splitlines() if line.startswith("- **seemed to**")]
    assert lines[0].endswith(": “seemed to” gives an impression in place of a report `aaaaaaaa`")
    assert "(article's rendering of “the keeper”)" in lines[1]


def test_the_same_said_of_the_same_words_is_one_row(freedonia: ScanResult) -> None:
    text = "\n\n".join(f"It rained on Friday, {number} times." for number in range(6))
    starts = [found.start() for found in re.finditer("Friday", text)]
    unchecked = [NotChecked(start, start + 6, "Friday", "no date known", 0.5) for start in starts]
    article = Article("rain", text, blocks=(Block(0, len(text), "body"),))
    result = structs.replace(freedonia, article=article, claims=(), notices=(), not_checked=tuple(unchecked))
    rows = [line for line in write_markdown(report(result)).splitlines() if line.startswith("| Friday ")]
    assert rows == ["| Friday | paragraph 1, paragraph 2, paragraph 3, paragraph 4 and 2 more | no date known |"]
