"""`python -m evaluation.duplicates`: scores how copies are found, prints the table."""

import argparse
from pathlib import Path

from evaluation.duplicates.score import DISPATCHES, DuplicateScore, score_duplicates
from evaluation.duplicates.studies import SCORED_ON, TUNED_ON


def main() -> None:
    """Reads the arguments, scores, prints."""
    parser = argparse.ArgumentParser(
        prog="python -m evaluation.duplicates",
        description="Scores how copies are found among edited dispatches.",
    )
    parser.add_argument("folder", nargs="?", type=Path, default=DISPATCHES)
    parser.add_argument(
        "--tuned", action="store_true", help="on the rounds that set the thresholds"
    )
    arguments = parser.parse_args()
    rounds = TUNED_ON if arguments.tuned else SCORED_ON
    print(report(score_duplicates(arguments.folder, rounds=rounds)))


def report(score: DuplicateScore) -> str:
    """The score as a Markdown table."""
    lines = [
        "| edited dispatches | pairs | found | kind told |",
        "|---|---:|---:|---:|",
    ]
    lines += [
        f"| {edit.edit} | {edit.made} | {edit.found} | {edit.told} |"
        for edit in score.edits
    ]
    lines += [
        f"| all | {score.right + score.missed} | {score.right} "
        f"| {score.kinds_told:.2f} of them |",
        "",
        f"Precision {score.precision:.3f}, recall {score.recall:.3f}, "
        f"pair F1 {score.f1:.3f}; {score.wrong} pairs were found that are no copies.",
    ]
    return "\n".join(lines)


if __name__ == "__main__":
    main()
