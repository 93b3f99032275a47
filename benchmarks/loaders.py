"""The loaders beside the bare libraries that they stand on, all in one run.

usage: python benchmarks/loaders.py [--runs N] [--paragraphs N]

The peers do less: they give the words, and neither blocks nor title nor date, and they hold no limits. Word,
OpenDocument and PDF files are read in a process of their own, whose start is counted too ("start" is what an empty one
takes with the same modules). Each figure is CPU of this process and its children, the least of several runs.
"""

from __future__ import annotations

import argparse
import io
import resource
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable
from email import message_from_bytes, policy
from email.message import EmailMessage
from xml.etree import ElementTree as ET

import docx
import feedparser
import pypdf
import trafilatura

from claimcheck.loading.hooks import register_loaders
from claimcheck.specs import LoadRequest

SENTENCE = "The ministry counted {} lighthouses on the coast, and said on Monday that {} more were to be built."
Peer = Callable[[bytes], object]


def cpu_seconds(work: Callable[[], object], runs: int) -> float:
    """The least CPU of several runs, children included."""
    found = []
    for _ in range(runs):
        before, theirs = time.process_time(), resource.getrusage(resource.RUSAGE_CHILDREN)
        work()
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        children = after.ru_utime + after.ru_stime - theirs.ru_utime - theirs.ru_stime
        found.append(time.process_time() - before + children)
    return max(min(found), 1e-9)


def word(lines: list[str]) -> bytes:
    """The lines as a Word document."""
    made = docx.Document()
    for line in lines:
        made.add_paragraph(line)
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def opendocument(lines: list[str]) -> bytes:
    """The lines as an OpenDocument text."""
    space = "urn:oasis:names:tc:opendocument:xmlns"
    body = "".join(f"<text:p>{line}</text:p>" for line in lines)
    content = (
        f'<office:document-content xmlns:office="{space}:office:1.0" xmlns:text="{space}:text:1.0"><office:body>'
        f"<office:text>{body}</office:text></office:body></office:document-content>"
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("content.xml", content)
    return out.getvalue()


def pages(lines: list[str]) -> bytes:
    """The lines as a PDF, forty a page."""
    from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject  # noqa: PLC0415  for one form alone

    writer = pypdf.PdfWriter()
    kinds = {"/Type": "/Font", "/Subtype": "/Type1", "/BaseFont": "/Helvetica"}
    font = DictionaryObject({NameObject(key): NameObject(value) for key, value in kinds.items()})
    for start in range(0, len(lines), 40):
        page = writer.add_blank_page(595, 842)
        drawn = DecodedStreamObject()
        shown = " T* ".join(f"({line}) Tj" for line in lines[start : start + 40])
        drawn.set_data(f"BT /F1 8 Tf 12 TL 40 800 Td {shown} ET".encode())
        page[NameObject("/Contents")] = writer._add_object(drawn)  # noqa: SLF001  there is no other way
        fonts = DictionaryObject({NameObject("/F1"): font})
        page[NameObject("/Resources")] = DictionaryObject({NameObject("/Font"): fonts})
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def mail(lines: list[str]) -> bytes:
    """The lines as an e-mail."""
    made = EmailMessage()
    made["From"], made["Subject"] = "press@ministry.example", "Lighthouses"
    made.set_content("\n\n".join(lines))
    return bytes(made)


def page(lines: list[str]) -> bytes:
    """The lines as a web page."""
    body = "".join(f"<p>{line}</p>" for line in lines)
    return f"<html><head><title>a</title></head><body><article>{body}</article></body></html>".encode()


def feed(lines: list[str]) -> bytes:
    """The lines as a feed, ten an entry."""
    parts = ["".join(f"&lt;p&gt;{line}&lt;/p&gt;" for line in lines[n : n + 10]) for n in range(0, len(lines), 10)]
    items = "".join(f"<item><guid>{n}</guid><description>{part}</description></item>" for n, part in enumerate(parts))
    return f'<rss version="2.0"><channel><title>a</title>{items}</channel></rss>'.encode()


def bare_odt(data: bytes) -> object:
    """The words of an OpenDocument text by the standard library."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return "".join(ET.fromstring(archive.read("content.xml")).itertext())  # noqa: S314  our own file


def bare_mail(data: bytes) -> object:
    """The words of an e-mail by the standard library."""
    body = message_from_bytes(data, policy=policy.default).get_body(("plain",))
    return body.get_content() if body is not None else ""


FORMS: dict[str, tuple[Callable[[list[str]], bytes], Peer, str]] = {
    "html": (page, trafilatura.extract, "trafilatura"),
    "docx": (word, lambda data: [p.text for p in docx.Document(io.BytesIO(data)).paragraphs], "python-docx"),
    "odt": (opendocument, bare_odt, "zipfile and ElementTree"),
    "pdf": (pages, lambda data: [p.extract_text() for p in pypdf.PdfReader(io.BytesIO(data)).pages], "pypdf"),
    "eml": (mail, bare_mail, "email"),
    "feed": (feed, lambda data: feedparser.parse(io.BytesIO(data)), "feedparser"),
}
STARTS = {"docx": "docx", "odt": "defusedxml.ElementTree", "pdf": "pypdf"}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--paragraphs", type=int, default=2_000)
    given = parser.parse_args()
    lines = [SENTENCE.format(n, n * 7) for n in range(given.paragraphs)]
    loaders = {loader.name: loader for loader in register_loaders()}
    print(f"{given.paragraphs} paragraphs: CPU ms, and times the bare library's")
    with tempfile.TemporaryDirectory() as folder:
        for name, (make, peer, library) in FORMS.items():
            data = make(lines)
            request = LoadRequest(f"{folder}/a.{name}", data)
            ours = cpu_seconds(lambda name=name, request=request: list(loaders[name].load(request)), given.runs)
            theirs = cpu_seconds(lambda peer=peer, data=data: peer(data), given.runs)
            print(f"  {name:5} {ours * 1000:8.0f} {ours / theirs:6.1f}  {library}{_start(name, given.runs)}")


def _start(name: str, runs: int) -> str:
    if name not in STARTS:
        return ""
    code = f"import claimcheck.loading.draft, {STARTS[name]}"
    command = [sys.executable, "-c", code]
    return f" (start {cpu_seconds(lambda: subprocess.run(command, check=True), runs) * 1000:.0f} ms)"


if __name__ == "__main__":
    main()
