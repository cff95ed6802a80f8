"""An invented import: a bundle with gaps, a refused file, a copy, another language."""

from datetime import date

from truceline.model import CodedArticle, Copy, CopyKind
from truceline.model.imports import (
    CopiedArticle,
    CopyGroup,
    ImportedFile,
    ImportOverview,
    ListedArticle,
    OutletMonths,
    Quarantined,
    Remarked,
    Share,
)


def overview_of_import(*articles: CodedArticle) -> ImportOverview:
    """What is known of the files of these articles, and of some that are not coded."""
    spanish = ListedArticle(
        id="habana",
        path="habana.txt",
        published=date(2020, 3, 2),
        outlet="دریچه",
        title=None,
        language="es",
    )
    return ImportOverview(
        files=(
            _file("nexis.docx", read=97, quarantined=3),
            _file("cut <b>off</b>.rtf", read=4, quarantined=0, is_whole=False),
            _file("talks.txt", read=1, quarantined=0),
        ),
        quarantined=(
            Quarantined(
                path="nexis.docx",
                line=12,
                reason="there is no date",
                remedy="write <one>",
            ),
            Quarantined(
                path="nexis.docx", line=40, reason="there is no text", remedy="add it"
            ),
            Quarantined(
                path="scan.pdf",
                line=None,
                reason="it holds pictures of text",
                remedy="run it through text recognition",
            ),
        ),
        remarks=(Remarked(path="talks.txt", remark="two dates were found"),),
        articles=102,
        sources=101,
        earliest=date(2019, 11, 3),
        latest=date(2020, 3, 2),
        languages=(
            Share(name="en", articles=100),
            Share(name="es", articles=1),
            Share(name=None, articles=1),
        ),
        set_aside=(spanish,),
        date_origins=(Share(name="header line", articles=102),),
        months=("2019-11", "2019-12", "2020-01", "2020-02", "2020-03"),
        outlets=(
            OutletMonths(outlet="The Valley Post", counts=(60, 0, 40, 0, 1)),
            OutletMonths(outlet=None, counts=(0, 0, 0, 0, 1)),
        ),
        groups=tuple(_groups(articles)),
    )


def _groups(articles: tuple[CodedArticle, ...]) -> list[CopyGroup]:
    if len(articles) < 2:
        return []
    in_order = sorted(
        articles, key=lambda coded: (coded.article.date, coded.article.id)
    )
    leading, copy = (_listed(coded) for coded in in_order[:2])
    hangs = Copy(
        article_id=copy.id,
        leading=leading.id,
        copied_from=leading.id,
        also_from=(),
        share=0.714,
        share_of_other=1.0,
        kind=CopyKind.UPDATE,
    )
    copied = CopiedArticle(article=copy, copy=hangs)
    return [CopyGroup(leading=leading, copies=(copied,))]


def _listed(coded: CodedArticle) -> ListedArticle:
    article = coded.article
    return ListedArticle(
        id=article.id,
        path=article.path,
        published=article.date,
        outlet=article.outlet,
        title=article.title,
        language=article.language,
    )


def _file(
    path: str, *, read: int, quarantined: int, is_whole: bool = True
) -> ImportedFile:
    return ImportedFile(
        path=path,
        format="plain text",
        read=read,
        quarantined=quarantined,
        missing=0,
        is_whole=is_whole,
    )
