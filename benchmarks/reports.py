"""CPU of each report and of the desk's pages for an article with many claims, beside the scan that found them.

usage: python benchmarks/reports.py [--claims N] [--runs N]

The article is the sample articles one after another until it has the claims wanted. Each figure is the median of
milliseconds of CPU in this process, modules loaded and templates compiled; the ratio is to writing the JSON report,
which is little more than Python's own `json.dumps`.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from starlette.testclient import TestClient

from claimcheck.cli.session import SessionOptions, config_for, open_session, report_input, scan_one
from claimcheck.loading import article_from_text
from claimcheck.review import Desk, make_app
from claimcheck.specs import ReportInput
from claimcheck.store import Store

ROOT = Path(__file__).parent.parent
HOST, TOKEN = "127.0.0.1:8765", "benchmark"
REPORT_LIMIT, DESK_LIMIT = 50, 100


def scanned(claims: int) -> ReportInput:
    """The report of an article with at least so many claims."""
    options, text = SessionOptions(), ""
    seeds = sorted((ROOT / "seeds").glob("*.txt"))
    for round_ in range(1000):
        text += f"\n\n{seeds[round_ % len(seeds)].read_text(encoding='utf-8')}"
        result = scan_one(options, article_from_text(text, id="long", title=f"Round {round_}"))
        if len(result.claims) >= claims:
            break
    return report_input(open_session(options), result, config_for(None, options).settings)


def milliseconds(work: Callable[[], object], runs: int) -> float:
    """The median CPU of a run, after one that is not counted."""
    work()
    taken = []
    for _ in range(runs):
        before = time.process_time()
        work()
        taken.append(1000 * (time.process_time() - before))
    return statistics.median(taken)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--claims", type=int, default=200)
    parser.add_argument("--runs", type=int, default=15)
    given = parser.parse_args()
    report = scanned(given.claims)
    writers = {entry.value.name: entry.value for entry in open_session(SessionOptions()).registry.reports}
    print(f"{len(report.result.claims)} claims, {len(report.result.article.text):,} characters")
    base = milliseconds(lambda: writers["json"].write(report), given.runs)
    for name, writer in writers.items():
        taken = milliseconds(lambda writer=writer: writer.write(report), given.runs)  # type: ignore[misc]
        print(f"report {name:12} {taken:8.1f} ms {taken / base:6.1f} x json (limit {REPORT_LIMIT} ms)")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "claimcheck.db"
        with Store.open(path) as store:
            store.save(report.result, {}, report.version)
        app = make_app(Desk(path, "", lambda: "", ""), TOKEN, (HOST,))
        client = TestClient(app, base_url=f"http://{HOST}", headers={"origin": f"http://{HOST}"})
        client.get(f"/?token={TOKEN}")
        for page in ("/", "/findings", "/article/long"):
            taken = milliseconds(lambda page=page: client.get(page), given.runs)  # type: ignore[misc]
            print(f"desk {page:14} {taken:8.1f} ms {taken / base:6.1f} x json (limit {DESK_LIMIT} ms)")


if __name__ == "__main__":
    main()
