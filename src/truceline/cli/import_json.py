"""The import report as JSON, whole."""

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING

from truceline.model.imports import ImportedFile, ImportOverview, ListedArticle

if TYPE_CHECKING:
    from truceline.pipeline.imports import ImportReport

Row = Mapping[str, object]


def report_json(report: "ImportReport", overview: ImportOverview) -> str:
    """What the run did, then what the record knows of its files and articles."""
    rows = {**_run(report), **_overview(overview)}
    return json.dumps(rows, ensure_ascii=False, indent=2)


def _run(report: "ImportReport") -> Row:
    return {
        "new": report.new,
        "unchanged": report.unchanged,
        "changed": report.changed,
        "unread": [
            {
                "path": unread.path,
                "line": unread.line,
                "reason": unread.reason,
                "remedy": unread.remedy,
                "value": unread.value,
            }
            for unread in report.unread
        ],
        "notes": [{"path": note.path, "remark": note.remark} for note in report.notes],
        "removed": list(report.removed),
        "replaced": list(report.replaced),
        "repaired": list(report.repaired),
    }


def _overview(overview: ImportOverview) -> Row:
    return {
        "files": [_file(file) for file in overview.files],
        "quarantined": [
            {
                "path": one.path,
                "line": one.line,
                "reason": one.reason,
                "remedy": one.remedy,
            }
            for one in overview.quarantined
        ],
        "articles": overview.articles,
        "sources": overview.sources,
        "earliest": overview.earliest and overview.earliest.isoformat(),
        "latest": overview.latest and overview.latest.isoformat(),
        "languages": [
            {"language": share.name, "articles": share.articles}
            for share in overview.languages
        ],
        "set_aside": [_article(article) for article in overview.set_aside],
        "date_origins": [
            {"origin": share.name, "articles": share.articles}
            for share in overview.date_origins
        ],
        "outlets": [
            {
                "outlet": outlet.outlet,
                "articles": sum(outlet.counts),
                "months": dict(zip(overview.months, outlet.counts, strict=True)),
            }
            for outlet in overview.outlets
        ],
        "copies": [
            {
                "leading": _article(group.leading),
                "copies": [
                    {
                        **_article(each.article),
                        "kind": each.copy.kind and each.copy.kind.value,
                        "copied_from": each.copy.copied_from,
                        "also_from": list(each.copy.also_from),
                        "share": each.copy.share,
                        "share_of_other": each.copy.share_of_other,
                    }
                    for each in group.copies
                ],
            }
            for group in overview.groups
        ],
    }


def _file(file: ImportedFile) -> Row:
    return {
        "path": file.path,
        "format": file.format,
        "holds": file.holds,
        "read": file.read,
        "quarantined": file.quarantined,
        "missing": file.missing,
        "is_whole": file.is_whole,
    }


def _article(article: ListedArticle) -> Row:
    return {
        "id": article.id,
        "path": article.path,
        "date": article.published.isoformat(),
        "outlet": article.outlet,
        "title": article.title,
        "language": article.language,
    }
