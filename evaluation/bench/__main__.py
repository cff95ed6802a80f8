"""`make bench`: measures, prints the table, and writes it where asked."""

import argparse
from datetime import UTC, datetime
from pathlib import Path

from evaluation.bench.linking import linking, linking_table
from evaluation.bench.report import LINKING_BEGIN, LINKING_END, put_into, report
from evaluation.bench.run import run_bench
from evaluation.bench.screening import SHORT, WHOLE, measured, screening_table

TOP = Path(__file__).parents[2]
ARTICLES = TOP / "examples" / "afghanistan" / "articles"
PAGE = TOP / "docs" / "speed.md"


def main() -> None:
    """Reads the arguments, measures, prints."""
    arguments = _arguments()
    today = datetime.now(UTC).date().isoformat()
    bench = run_bench(arguments.folder, repeats=arguments.repeats, today=today)
    table = report(bench, name=arguments.folder.resolve().name, day=today)
    print(table)
    print()
    print(screening_table(measured(WHOLE if arguments.whole else SHORT)))
    linked = linking_table(
        linking(), coding=bench.single.cpu / bench.claims if bench.claims else None
    )
    print(f"\n{linked}")
    if arguments.write:
        document = put_into(PAGE.read_text(encoding="utf-8"), table)
        document = put_into(document, linked, first=LINKING_BEGIN, last=LINKING_END)
        PAGE.write_text(document, encoding="utf-8")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m evaluation.bench",
        description="Measures truceline code beside the bare language model.",
    )
    parser.add_argument("folder", nargs="?", type=Path, default=ARTICLES)
    parser.add_argument("--repeats", type=int, default=3, help="rounds (3)")
    parser.add_argument("--write", action="store_true", help="into docs/speed.md")
    parser.add_argument(
        "--whole", action="store_true", help="screen up to 200,000 articles for copies"
    )
    return parser.parse_args()


if __name__ == "__main__":
    main()
