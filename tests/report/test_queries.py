"""Questions to the writer in plain words."""

from __future__ import annotations

from msgspec import structs

from claimcheck.models import ScanResult
from claimcheck.report.queries import write_queries
from claimcheck.specs import ReportInput

QUESTIONS = """\
Questions on “Freedonia counts its lighthouses”:

1. Paragraph 2: ““There are [more than 900 keepers],” said Rufus Firefly, the minister.” The reference gives 412 \
keepers, not more than 900. 412 keepers?

2. Paragraph 3: “In all, [52 lighthouses] shine.” “nearly 40” and “52” are given for the same thing. Paragraph 1 has: \
“Freedonia keeps [nearly 40 lighthouses], and purportedly mends them all. They were lit on Tuesday.” Which of the two \
is right?

3. Paragraph 3: “The first lamp was lit in June last year in [the capital, Freedonia City].” One table says Freedonia \
City, another Fredville. Can you check it?

4. Paragraph 1: “purportedly”. Whose doubt is it? Say who doubts it?
"""


def test_each_open_finding_is_a_question(freedonia: ScanResult) -> None:
    assert write_queries(ReportInput(freedonia)) == QUESTIONS


def test_an_article_without_findings_has_none(freedonia: ScanResult) -> None:
    quiet = structs.replace(freedonia, claims=(), notices=())
    assert write_queries(ReportInput(quiet)) == "“Freedonia counts its lighthouses”: no questions.\n"
