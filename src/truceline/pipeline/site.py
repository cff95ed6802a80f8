"""A study's site: import, code what changed, bring events together, publish."""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from datetime import date

from truceline import __version__
from truceline.codebook import Codebook
from truceline.incidents.pledges import FILE_NAME as PLEDGES
from truceline.model import CodedArticle
from truceline.pipeline.decided import DecidedRecord, open_decided
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
        codebook = load_study_codebook(study.codebook, study.processes)
        material = SiteMaterial(
            study=study.name,
            articles=_Codings(decided),
            codebook=codebook,
            unread=tuple(
                Unread(path=_place(row), reason=row.reason, remedy=row.remedy)
                for row in record.unread()
            ),
            program=__version__,
            truces=_truces(study, codebook),
            imports=overview_of(record),
            process=process_of(decided, codebook),
        )
        site = publish_site(material, study.site, excerpts=excerpts)
    return PublishReport(study=report, site=site)


def _truces(study: Study, codebook: Codebook) -> tuple[TruceMaterial, ...]:
    if not (study.folder / PLEDGES).exists():
        return ()
    # Loads the statistics, for which a study without pledges need not wait.
    from truceline.pipeline.truces import study_truces

    return study_truces(study, codebook)


class _Codings(Collection[CodedArticle]):
    """The coded articles of a record as people decided them, read anew each time they are gone through."""

    def __init__(self, decided: DecidedRecord) -> None:
        self._decided = decided

    def __iter__(self) -> Iterator[CodedArticle]:
        return self._decided.codings()

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __contains__(self, coded: object) -> bool:
        return any(each == coded for each in self)


def _place(row: UnreadRow) -> str:
    return row.path if row.line is None else f"{row.path}:{row.line}"
