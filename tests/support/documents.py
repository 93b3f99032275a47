"""Documents made for tests: Word drafts, OpenDocument texts and PDF files."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping, Sequence

__all__ = ["W", "docx_of", "odt_of", "pdf_of"]

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument'
    '.wordprocessingml.document.main+xml"/>'
    '<Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument'
    '.wordprocessingml.styles+xml"/>'
    '<Override PartName="/word/footnotes.xml" ContentType="application/vnd.openxmlformats-officedocument'
    '.wordprocessingml.footnotes+xml"/>'
    '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package'
    '.core-properties+xml"/></Types>'
)
_RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_CORE = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
_STYLES = (
    f"<w:styles {W}>"
    + "".join(
        f'<w:style w:type="paragraph" w:styleId="{name.replace(" ", "")}"><w:name w:val="{name}"/></w:style>'
        for name in ("Normal", "Title", "heading 1", "heading 2", "caption")
    )
    + '<w:style w:type="paragraph" w:styleId="House"><w:name w:val="House head"/>'
    '<w:basedOn w:val="heading2"/></w:style>'
    "</w:styles>"
)


def docx_of(body: str, *, notes: str = "", properties: str = "", more: Mapping[str, bytes] | None = None) -> bytes:
    """A Word document.

    Args:
        body: WordprocessingML inside `w:body`.
        notes: Inside `w:footnotes`.
        properties: Inside `cp:coreProperties`.
        more: Further files in the archive.
    """
    related = [f'<Relationship Id="r1" Type="{_RELATED}/officeDocument" Target="word/document.xml"/>']
    if properties:
        related.append(f'<Relationship Id="r2" Type="{_CORE}" Target="docProps/core.xml"/>')
    inner = [f'<Relationship Id="r1" Type="{_RELATED}/styles" Target="styles.xml"/>']
    if notes:
        inner.append(f'<Relationship Id="r2" Type="{_RELATED}/footnotes" Target="footnotes.xml"/>')
    rels = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{}</Relationships>'
    files: dict[str, str | bytes] = {
        "[Content_Types].xml": _TYPES,
        "_rels/.rels": rels.format("".join(related)),
        "word/_rels/document.xml.rels": rels.format("".join(inner)),
        "word/document.xml": f"<w:document {W}><w:body>{body}</w:body></w:document>",
        "word/styles.xml": _STYLES,
        "word/footnotes.xml": f"<w:footnotes {W}>{notes}</w:footnotes>",
        "docProps/core.xml": (
            '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
            'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
            f'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">{properties}</cp:coreProperties>'
        ),
    }
    return _zipped(files | dict(more or {}))


_ODF = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for short, name in (
        ("office", "office"),
        ("text", "text"),
        ("table", "table"),
        ("style", "style"),
        ("draw", "drawing"),
        ("meta", "meta"),
    )
)


def odt_of(body: str, *, styles: str = "", properties: str = "", more: Mapping[str, bytes] | None = None) -> bytes:
    """An OpenDocument text.

    Args:
        body: Inside `office:text`.
        styles: Automatic styles.
        properties: Inside `office:meta`.
        more: Further files in the archive.
    """
    files: dict[str, str | bytes] = {
        "mimetype": "application/vnd.oasis.opendocument.text",
        "META-INF/manifest.xml": "<manifest/>",
        "content.xml": (
            f"<office:document-content {_ODF}><office:automatic-styles>{styles}</office:automatic-styles>"
            f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
        ),
        "meta.xml": (
            f'<office:document-meta {_ODF} xmlns:dc="http://purl.org/dc/elements/1.1/"><office:meta>{properties}'
            "</office:meta></office:document-meta>"
        ),
    }
    return _zipped(files | dict(more or {}))


def pdf_of(pages: Sequence[Sequence[str]], *, title: str = "", content: bytes | None = None) -> bytes:
    """A PDF with a line of each page under the other.

    Args:
        pages: The lines of each page, in characters of Latin-1.
        title: For the document's properties.
        content: What is drawn on every page in place of the lines.
    """
    kids = " ".join(f"{4 + 2 * n} 0 R" for n in range(len(pages)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for number, lines in enumerate(pages):
        drawn = content if content is not None else _drawn(lines)
        page = f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {5 + 2 * number} 0 R "
        objects.append(page.encode() + b"/Resources << /Font << /F1 3 0 R >> >> >>")
        objects.append(b"<< /Length %d >>\nstream\n%b\nendstream" % (len(drawn), drawn))
    objects.append(b"<< /Title (%b) >>" % _escaped(title))
    return _pdf(objects)


def _drawn(lines: Sequence[str]) -> bytes:
    shown = b" T* ".join(b"(%b) Tj" % _escaped(line) for line in lines)
    return b"BT /F1 11 Tf 14 TL 72 770 Td %b ET" % shown


def _escaped(text: str) -> bytes:
    return text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)").encode("cp1252")


def _pdf(objects: Sequence[bytes]) -> bytes:
    out = io.BytesIO(b"%PDF-1.4\n")
    out.seek(0, io.SEEK_END)
    places = []
    for number, value in enumerate(objects, 1):
        places.append(out.tell())
        out.write(b"%d 0 obj\n%b\nendobj\n" % (number, value))
    start = out.tell()
    out.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1))
    out.writelines(b"%010d 00000 n \n" % place for place in places)
    trailer = b"trailer\n<< /Size %d /Root 1 0 R /Info %d 0 R >>\nstartxref\n%d\n%%%%EOF\n"
    out.write(trailer % (len(objects) + 1, len(objects), start))
    return out.getvalue()


def _zipped(files: Mapping[str, str | bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, value in files.items():
            archive.writestr(name, value)
    return out.getvalue()
