"""The reports of the sample articles, as kept in reports/seeds/: `make golden` writes them anew."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
KEPT = ROOT / "reports" / "seeds"
FORMATS = ("md", "json")


def articles() -> list[Path]:
    """The sample articles and their twins, sorted."""
    return sorted((ROOT / "seeds").glob("*.txt"))


def write(folder: Path) -> None:
    """Write every article's report in every kept format into the folder."""
    with tempfile.TemporaryDirectory() as cache:
        env = os.environ | {"CLAIMCHECK_CACHE_DIR": cache, "CLAIMCHECK_DATA_DIR": cache}
        outputs = [word for form in FORMATS for word in ("--output", f"{form}:{folder}{os.sep}")]
        names = [str(path.relative_to(ROOT)) for path in articles()]
        command = [sys.executable, "-m", "claimcheck", "scan", *names, "--no-db", "--quiet", "--fail-on", "never"]
        subprocess.run([*command, *outputs], cwd=ROOT, env=env, check=True)


if __name__ == "__main__":
    KEPT.mkdir(parents=True, exist_ok=True)
    write(KEPT)
