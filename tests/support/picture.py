"""Draws docs/images/report.png, the README's picture, from the kept report of a sample article. Needs Chromium.

usage: python -m support.picture
"""

from __future__ import annotations

import os
import subprocess
import tempfile
from pathlib import Path

from markdown_it import MarkdownIt

from support import golden

__all__ = ["draw"]

PICTURE = golden.ROOT / "docs" / "images" / "report.png"
REPORT = golden.KEPT / "diplomacy.planted.md"
_STYLE = """
body { font: 16px/1.5 "Helvetica Neue", Arial, sans-serif; color: #1f2328; max-width: 900px; margin: 1.5em auto }
h1, h2 { border-bottom: 1px solid #d1d9e0; padding-bottom: .3em }
blockquote { color: #59636e; border-left: 4px solid #d1d9e0; margin: 0 0 1em; padding: 0 1em }
mark { background: #fff8c5; color: #000 }
code { background: #eff1f3; padding: 2px 4px; border-radius: 4px }
summary { font-weight: 600 }
details { margin: .6em 0 }
"""
_FLAGS = "--headless --disable-gpu --disable-quic --no-first-run --disable-background-networking --hide-scrollbars"
_SIZE = "--window-size=1000,1072"


def draw(browser: str = "chromium") -> None:
    """Draw the picture anew.

    Args:
        browser: The command that starts Chromium.
    """
    render = MarkdownIt("commonmark", {"html": True}).enable("table")
    page = f"<meta charset=utf-8><style>{_STYLE}</style>{render.render(REPORT.read_text(encoding='utf-8'))}"
    with tempfile.TemporaryDirectory() as folder:
        written = Path(folder) / "report.html"
        written.write_text(page, encoding="utf-8")
        # As root, Chromium starts only without its sandbox; the page is our own.
        sandbox = ["--no-sandbox"] if os.geteuid() == 0 else []
        place = [f"--user-data-dir={folder}/profile", _SIZE, f"--screenshot={PICTURE}", written.as_uri()]
        subprocess.run([browser, *_FLAGS.split(), *sandbox, *place], check=True, capture_output=True)


if __name__ == "__main__":
    draw()
