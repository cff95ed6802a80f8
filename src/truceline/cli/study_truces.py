"""The truces of a study, tested by what its pledges say: all in a list, or one."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING

import click

from truceline.cli.options import study_from
from truceline.cli.output import put_out
from truceline.cli.truce_page import truce_page
from truceline.errors import StudyError
from truceline.publish.truce_words import VERDICT_WORDS

if TYPE_CHECKING:
    from truceline.publish.truce_material import TruceMaterial


@dataclass(frozen=True, slots=True, kw_only=True)
class StudyTruce:
    """A truce of a study as JSON prints it: what it is, and its test."""

    truce: str
    name: str
    test: object


def put_study_truces(
    folder: Path, truce: str | None, *, model: str, is_json: bool
) -> int:
    """Tests all truces of a study or one of them, and prints the results."""
    from truceline.model import TruceModel
    from truceline.pipeline.truces import study_truces

    found = study_truces(study_from(folder, (), None), model=TruceModel(model))
    if not found:
        raise StudyError(
            f"{folder}: the study has no pledges to test; write them into pledges.yaml, "
            "or test a series by itself with --series, --start and --end"
        )
    if truce is not None:
        one = _chosen(found, truce)
        _put_one(one, is_json=is_json)
        return 0
    if is_json:
        _put_json(
            [
                StudyTruce(
                    truce=each.pledge.id, name=each.pledge.name, test=_test(each)
                )
                for each in found
            ]
        )
    else:
        for each in found:
            click.echo(f"{each.pledge.id}: {_in_a_line(each)}")
        click.echo(
            "\n--truce with one of these names says why, and with which figures."
        )
    return 0


def _chosen(found: "Sequence[TruceMaterial]", truce: str) -> "TruceMaterial":
    for each in found:
        if each.pledge.id == truce:
            return each
    known = ", ".join(each.pledge.id for each in found)
    raise StudyError(f"the study has no pledge {truce!r}; it has {known}")


def _put_one(one: "TruceMaterial", *, is_json: bool) -> None:
    if is_json:
        _put_json(_test(one))
        return
    click.echo(one.pledge.name)
    if one.test is not None:
        click.echo(truce_page(one.test))
    else:
        click.echo(f"Verdict: {_in_a_line(one)}")
    for finding in one.findings:
        # A person's word stands apart from what was computed.
        click.echo(
            f"\nFinding of {finding.by}, {finding.on}: {VERDICT_WORDS[finding.verdict]}. "
            f"{finding.because}"
        )


def _test(one: "TruceMaterial") -> object:
    """The test, or an object with the same keys that says why there is none."""
    from truceline.model import TruceTest

    if one.test is not None:
        return one.test
    unknown: Mapping[str, object] = {field.name: None for field in fields(TruceTest)}
    return {**unknown, "verdict": one.verdict, "reasons": [one.untested]}


def _in_a_line(one: "TruceMaterial") -> str:
    verdict = VERDICT_WORDS[one.verdict]
    why = one.untested if one.test is None else one.test.reasons[0]
    return f"{verdict}. {why}"


def _put_json(value: object) -> None:
    import msgspec

    put_out(msgspec.json.format(msgspec.json.encode(value)) + b"\n")
