"""A person's finding on a pledge of a study, checked against the pledges there are."""

from datetime import date
from pathlib import Path

from truceline.incidents import find_pledge, read_pledges
from truceline.model import Decision, DecisionKind, TruceVerdict
from truceline.pipeline.settings import Study
from truceline.review import add_decision


def add_finding(
    study: Study,
    *,
    pledge: str,
    verdict: TruceVerdict,
    by: str,
    because: str,
    on: date,
) -> Path:
    """Adds the finding to the study's decisions; refuses an unknown pledge."""
    found = find_pledge(read_pledges(study.folder), pledge, study.folder)
    return add_decision(
        study.folder,
        Decision(
            kind=DecisionKind.FINDING,
            of=found.id,
            by=by,
            on=on,
            because=because,
            verdict=verdict,
        ),
    )
