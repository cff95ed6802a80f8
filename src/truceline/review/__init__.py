"""Keeps what people decide in a file of the study that is theirs.

Comes in: the study's ``decisions.yaml``, and a decision to add. Goes out: frozen decisions
in the order they were made. Nothing in the file is ever changed or removed by the
program: a new decision goes to its end, and whoever changed his mind adds another.
"""

from truceline.review.decisions import (
    FILE_NAME,
    add_decision,
    findings_of,
    read_decisions,
)

__all__ = ["FILE_NAME", "add_decision", "findings_of", "read_decisions"]
