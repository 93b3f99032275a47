from __future__ import annotations

from datetime import date
from email.message import EmailMessage
from importlib.util import find_spec

import pytest

from claimcheck.errors import InputError
from claimcheck.loading.hooks import MAIL
from claimcheck.models import Article
from claimcheck.specs import LoadRequest

TEXT = "Kim and Trump left Hanoi on Friday.\n\nIt rained.\n"


def message(text: str = TEXT, **headers: str) -> EmailMessage:
    made = EmailMessage()
    made["From"] = "press@ministry.example"
    for name, value in headers.items():
        made[name] = value
    made.set_content(text)
    return made


def read(data: bytes | EmailMessage) -> Article:
    (article,) = MAIL.load(LoadRequest("a.eml", bytes(data)))
    return article


def kinds(article: Article) -> list[tuple[str, str]]:
    return [(block.kind, article.text[block.start : block.end]) for block in article.blocks]


def test_subject_date_in_its_zone_plain_text_and_the_names_of_attachments() -> None:
    given = message(Subject="Fwd: RE: Café talks fail", Date="Fri, 01 Mar 2019 23:30:00 -0500")
    given.add_alternative("<p>Other words</p>", subtype="html")
    given.add_attachment(b"1", maintype="application", subtype="pdf", filename="repört\x07.pdf")
    given.add_attachment(b"1", maintype="image", subtype="png")
    article = read(given)
    assert (article.title, article.published, article.published_from) == (
        "Café talks fail",
        date(2019, 3, 1),
        "Date header, 2019-03-01T23:30-05:00",
    )
    assert kinds(article) == [
        ("body", "Kim and Trump left Hanoi on Friday."),
        ("body", "It rained."),
        ("furniture", "Attachments, not read: repört .pdf, image/png"),
    ]


def test_text_that_flows_and_its_encoding() -> None:
    head = b"From: a@b.example\nContent-Type: text/plain; charset=windows-1252; format=flowed\n\n"
    assert read(head + b"It rained \nin the caf\xe9.\n\n-- \nJane\n").text == "It rained in the café.\n\n-- \nJane"


def test_a_short_signature_is_furniture() -> None:
    signed = "\n-- \nJane Doe\n+82 2 1234 5678\n"
    assert kinds(read(message(TEXT + signed)))[2:] == [("furniture", signed.strip())]
    long = TEXT + "\n-- \n" + "It poured all day.\n" * 15
    assert [kind for kind, _ in kinds(read(message(long)))] == ["body", "body", "furniture", "body"]


@pytest.mark.parametrize("when", ["", "yesterday", "Fri, 31 Feb 2019 23:30:00 -0500", "Fri, 01 Mar 99999 1:1:1 +9999"])
def test_a_date_that_is_none(when: str) -> None:
    assert read(f"From: a@b.example\nDate: {when}\n\nIt rained.".encode()).published is None


@pytest.mark.skipif(find_spec("trafilatura") is None, reason="the html extra is not installed")
def test_a_message_of_html_alone() -> None:
    given = EmailMessage()
    given["Subject"] = "Talks fail"
    words = "Kim and Trump left Hanoi without an agreement on Thursday, and a lunch was cancelled."
    given.set_content(f"<html><body><p>{words}</p><p>{words.replace('Kim', 'Moon')}</p></body></html>", subtype="html")
    article = read(given)
    assert (article.title, words in article.text, article.source) == ("Talks fail", True, "a.eml")


@pytest.mark.parametrize(
    ("data", "what"),
    [
        pytest.param(b"It rained.", "is no e-mail: give the message as a mail program saves it (.eml)", id="text"),
        pytest.param(
            b"Subject: " + b"=?utf-8?q?x?= " * 2_000 + b"\n\nIt rained.",
            "has a header Subject of 28,000 characters: save the message again, or its text as a file",
            id="a header without end",
        ),
        pytest.param(
            b"From: a@b.example\nContent-Type: application/pdf\n\n1",
            "holds no text: save the message again, or its text as a file",
            id="an attachment alone",
        ),
        pytest.param(
            b"From: a@b.example\n\n\x00\x01",
            "is binary, not text: save the article as a UTF-8 text file",
            id="binary",
        ),
    ],
)
def test_what_is_refused(data: bytes, what: str) -> None:
    with pytest.raises(InputError) as error:
        read(data)
    assert str(error.value) == f"a.eml {what}"


def test_parts_in_parts_without_end_are_one_line() -> None:
    nested = b"From: a@b.example\n"
    nested += b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(3_000))
    with pytest.raises(InputError, match=r"a\.eml (nests its parts too deeply|holds no text)"):
        read(nested + b"\nIt rained.")
