"""What a command line test sees of a command."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
SEEDS = ROOT / "seeds"


@dataclass(frozen=True)
class Ran:
    """What a command printed and how it ended."""

    code: int
    out: str
    err: str

    def refused(self) -> str:
        """The one line on standard error of a command that was refused."""
        assert self.code == 2, self.out + self.err
        assert "Traceback" not in self.out + self.err
        return self.err.strip()


Command = Callable[..., Ran]
