"""One decision as an entry of the file: keys in one order, texts on one line each."""

import yaml

from truceline.model import Decision, RowPlace
from truceline.review.kinds import ROW, SET, WITH, WITH_ROW

_WIDTH = 88


def written_decision(decision: Decision, *, indent: int) -> str:
    """The lines of the entry, set in as far as the list that it joins."""
    fields: dict[str, object] = {"kind": decision.kind.value, "of": decision.of}
    if decision.row is not None:
        fields[ROW] = _place(decision.row)
    if decision.other is not None:
        fields[WITH] = decision.other
    if decision.other_row is not None:
        fields[WITH_ROW] = _place(decision.other_row)
    if decision.verdict is not None:
        fields["verdict"] = decision.verdict.value
    if decision.values:
        fields[SET] = {
            each.field.value: " ".join(each.value.split()) for each in decision.values
        }
    fields |= {
        "by": " ".join(decision.by.split()),
        "day": decision.on,
        "because": " ".join(decision.because.split()),
    }
    dumped = yaml.safe_dump([fields], sort_keys=False, allow_unicode=True, width=_WIDTH)
    return "".join(f"{' ' * indent}{line}\n" for line in dumped[:-1].split("\n"))


def _place(row: RowPlace) -> dict[str, str]:
    return {
        "is": row.kind.value,
        "read_as": row.read_as,
        "article": row.article_id,
        "path": row.path,
        "at": f"{row.span.start}-{row.span.end}",
        "words": row.words,
    }
