"""A study's site: import, code what changed, bring events together, publish."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from truceline import __version__
from truceline.codebook import Codebook
from truceline.incidents.pledges import FILE_NAME as PLEDGES
from truceline.pipeline.decided import open_decided
from truceline.pipeline.import_report import overview_of
from truceline.pipeline.link import link_record
from truceline.pipeline.process_material import process_of
from truceline.pipeline.settings import Study
from truceline.pipeline.study import StudyReport, code_study
from truceline.pipeline.tools import MakesTools, load_study_codebook
from truceline.publish.material import SiteMaterial, SiteReport, Unread
from truceline.publish.site import publish_site
from truceline.publish.truce_material import TruceMaterial
from truceline.record import UnreadRow


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishReport:
    """What a run did up to the site, and the site."""

    study: StudyReport
    site: SiteReport


def publish_study(
    study: Study,
    *,
    today: date,
    excerpts: bool = False,
    tools: MakesTools | None = None,
    tell: Callable[[int], None] | None = None,
) -> PublishReport:
    """Codes and links what changed, then writes the site; the old one stays until then."""
    report = code_study(study, today=today, tools=tools, tell=tell)
    with open_decided(study) as decided:
        link_record(decided)
        record = decided.record
        # Read once: the fold of the process holds all of them, and the pages need them again.
        coded = tuple(decided.codings())
        codebook = load_study_codebook(study.codebook, study.processes)
        material = SiteMaterial(
            study=study.name,
            articles=coded,
            codebook=codebook,
            unread=tuple(
                Unread(path=_place(row), reason=row.reason, remedy=row.remedy)
                for row in record.unread()
            ),
            program=__version__,
            truces=_truces(study, codebook),
            imports=overview_of(record),
            process=process_of(tuple(record.events()), coded, codebook),
        )
        site = publish_site(material, study.site, excerpts=excerpts)
    return PublishReport(study=report, site=site)


def _truces(study: Study, codebook: Codebook) -> tuple[TruceMaterial, ...]:
    if not (study.folder / PLEDGES).exists():
        return ()
    # Loads the statistics, for which a study without pledges need not wait.
    from truceline.pipeline.truces import study_truces

    return study_truces(study, codebook)


def _place(row: UnreadRow) -> str:
    return row.path if row.line is None else f"{row.path}:{row.line}"
