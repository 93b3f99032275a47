"""`python -m claimcheck`: the same as the command."""

from __future__ import annotations

from claimcheck.cli.app import main

if __name__ == "__main__":
    raise SystemExit(main())
