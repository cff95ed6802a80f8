"""What the site tells of the process: events, phases and promises, and when they changed."""

from collections.abc import Sequence

from truceline.codebook import Codebook
from truceline.model import CodedArticle, Event
from truceline.pipeline.process_days import days_of, told_of
from truceline.process import Told, fold_state
from truceline.publish.process_material import ProcessMaterial


def process_of(
    events: Sequence[Event], coded: Sequence[CodedArticle], codebook: Codebook
) -> ProcessMaterial | None:
    """The process up to the last report.

    None without an article: nothing is known of any day then.
    """
    if not coded:
        return None
    as_of = max(one.article.date for one in coded)
    told = Told(
        events=events,
        coded=coded,
        tracks=codebook.tracks,
        rules=codebook.phases,
        commitments=codebook.commitments,
    )
    state = fold_state(told, as_of=as_of)
    days = days_of(told, state.commitments)
    return ProcessMaterial(
        as_of=as_of,
        events=told.events,
        phases=told_of(phase for track in state.tracks for phase in track.phases),
        commitments=state.commitments,
        positions=state.positions,
        unknowns=state.unknowns,
        days=days.days,
        days_left_out=days.left_out,
    )
