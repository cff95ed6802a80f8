"""When an event took place, as far as its reports allow."""

from datetime import date

from truceline.model import Event, Precision, When


def day_of(event: Event) -> date | None:
    """The day by which it had taken place: its last possible one, not after its report.

    None for an event that its own report dates later: it cannot have taken place yet.
    """
    if event.when is None:
        return event.reported
    earliest, latest = event.when.earliest, event.when.latest
    if earliest is not None and earliest > event.reported:
        return None
    if latest is None:
        return earliest or event.reported
    if earliest is None and latest > event.reported:
        return None
    return min(latest, event.reported)


def since(event: Event) -> When:
    """When it took place, as vague as that is known: if not told, by its first report."""
    if event.when is not None:
        return event.when
    return When(earliest=None, latest=event.reported, precision=Precision.BEFORE)
