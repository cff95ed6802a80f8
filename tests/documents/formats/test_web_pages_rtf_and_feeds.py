from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from truceline.documents import FileCount, Note, Origin, ReadArticle, Unread, read_files

TODAY = date(2022, 1, 1)
Rtf = Callable[..., bytes]

PAGE = """<!DOCTYPE html><html><head><title>Envoys meet | Gulf Wire</title>
<meta property="og:title" content="Envoys meet again">
<meta property="og:site_name" content="Gulf Wire">
<meta property="article:published_time" content="2020-01-16T08:30:00+03:00">
<meta name="author" content="Lena Hoff">
<link rel="canonical" href="https://example.org/envoys">
</head><body><nav><a href="/">Home</a> <a href="/w">World</a></nav><article>
<h1>Envoys meet again</h1>
<p>The envoys met in Doha on Monday and spoke of a ceasefire for a week, officials said.</p>
<p>&ldquo;It was useful,&rdquo; Rahimi said, and would say no more to the reporters there.</p>
</article><footer>About us. All rights reserved.</footer>
<script>document.write("never")</script></body></html>"""

FEED = """<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel>
<title>Gulf Wire</title><link>https://example.org</link><description>News</description>
<item><title>Envoys meet</title><link>https://example.org/1</link>
<pubDate>Thu, 16 Jan 2020 08:30:00 GMT</pubDate><author>Lena Hoff</author>
<description>&lt;p&gt;The envoys met.&lt;/p&gt;&lt;p&gt;They parted.&lt;/p&gt;</description></item>
<item><title>Envoys part</title><link>https://example.org/2</link>
<pubDate>Fri, 17 Jan 2020 08:30:00 GMT</pubDate>
<description>The envoys parted again.</description></item>
</channel></rss>"""


def items_of(folder: Path, name: str, content: str | bytes) -> list[object]:
    file = folder / name
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    return list(read_files([file], today=TODAY))


def test_a_page_gives_its_article_and_what_it_says_of_itself(tmp_path: Path) -> None:
    read, count = items_of(tmp_path, "a.html", PAGE)
    assert isinstance(read, ReadArticle)
    article, origins = read.article, read.origins
    assert (article.title, article.outlet) == ("Envoys meet again", "Gulf Wire")
    assert (article.url, article.authors) == (
        "https://example.org/envoys",
        ("Lena Hoff",),
    )
    assert article.date == date(2020, 1, 16)
    assert origins.date is origins.outlet is origins.url is Origin.METADATA
    # The headline stands above the text as well.
    assert origins.title is Origin.HEADER
    assert article.text.startswith("The envoys met in Doha on Monday")
    assert article.text.endswith("say no more to the reporters there.")
    assert "About us" not in article.text
    assert str(count) == "a.html: holds 1, read 1"


HEADLINE = "<h1>Truce extended by two months</h1>"
BARE = """<html lang="en"><head><title>{title}</title>
<meta property="article:published_time" content="2020-01-16"></head><body><article>
{heading}<p>ORLA — The envoys extended their truce on Thursday by two months.</p>
<p>Lena Hoff said that the guns would be silent until the harvest.</p></article>
</body></html>"""


@pytest.mark.parametrize(
    ("title", "heading"),
    [
        ("Truce extended by two months", HEADLINE),
        ("Truce extended by two months | Gulf Wire", "<p>Truce extended by two months</p>"),
        ("Gulf Wire", HEADLINE),
    ],
    ids=["both", "title before the outlet", "heading alone"],
)  # fmt: skip
def test_a_headline_that_only_its_place_marks_is_no_part_of_the_text(
    tmp_path: Path, title: str, heading: str
) -> None:
    page = BARE.format(title=title, heading=heading)
    read, _ = items_of(tmp_path, "a.html", page)
    assert isinstance(read, ReadArticle)
    article = read.article
    assert (article.title, article.dateline) == ("Truce extended by two months", "ORLA")
    assert article.front is not None
    assert article.front.of(article.text) == "ORLA — "


def test_a_first_line_that_no_heading_repeats_stays_in_the_text(tmp_path: Path) -> None:
    page = BARE.format(title="Gulf Wire", heading="<p>A quiet week, they say</p>")
    read, _ = items_of(tmp_path, "a.html", page)
    assert isinstance(read, ReadArticle)
    assert read.article.title is None
    assert read.article.text.startswith("A quiet week, they say")


def test_json_in_a_page_can_date_it(tmp_path: Path) -> None:
    page = (
        '<script type="application/ld+json">{"@graph": [{"@type": "NewsArticle", '
        '"datePublished": "2020-01-16", "publisher": {"name": "Gulf Wire"}}]}</script>'
        "<p>The envoys met.</p>"
    )
    read, _ = items_of(tmp_path, "a.html", page)
    assert isinstance(read, ReadArticle)
    assert (read.article.outlet, read.article.text) == ("Gulf Wire", "The envoys met.")


def test_when_a_page_was_changed_is_no_date_of_publication(tmp_path: Path) -> None:
    page = (
        '<meta property="article:modified_time" content="2020-01-16"><p>They met.</p>'
    )
    report, _ = items_of(tmp_path, "a.html", page)
    assert "no date of publication was found" in str(report)


def test_a_page_that_contradicts_its_name_is_noted(tmp_path: Path) -> None:
    note, read, _ = items_of(tmp_path, "2020-01-17.html", PAGE)
    assert isinstance(read, ReadArticle)
    assert str(note) == (
        "2020-01-17.html: the file name gives another date, 2020-01-17; 2020-01-16 from "
        "the document's own metadata was taken"
    )


def test_a_page_without_text_is_named(tmp_path: Path) -> None:
    report, _ = items_of(
        tmp_path, "a.html", "<script>fill()</script><div id=app></div>"
    )
    assert str(report).startswith("a.html: there is no text in the page; open it in a")


def test_rtf_is_read_without_what_was_deleted(rtf: Rtf, tmp_path: Path) -> None:
    content = rtf(
        "date 2020-01-16",
        r"The envoys met {\deleted\revauthdel1 angrily }in a caf\'e9 \u8212? twice.",
    )
    read, note, _ = items_of(tmp_path, "a.rtf", content)
    assert isinstance(read, ReadArticle)
    assert read.article.text == "The envoys met in a café — twice."
    assert read.article.title == "Envoys meet"
    assert isinstance(note, Note)
    assert (
        note.remark
        == "the file has tracked changes: what was deleted was left out (1 places)"
    )


def test_rtf_that_was_cut_says_so(rtf: Rtf, tmp_path: Path) -> None:
    content = rtf("date 2020-01-16", "The envoys met.", "They parted.")
    read, report, count = items_of(tmp_path, "a.rtf", content[:-12])
    assert isinstance(read, ReadArticle)
    assert str(report).startswith("a.rtf: the RTF breaks off before its end")
    assert isinstance(count, FileCount)
    assert not count.is_whole


def test_what_is_no_rtf_is_named(tmp_path: Path) -> None:
    report, _ = items_of(tmp_path, "a.rtf", "date 2020-01-16\n\nThe envoys met.")
    assert str(report).startswith("a.rtf: this is not RTF, though its ending says so")


@pytest.mark.parametrize("name", ["a.rss", "a.xml"])
def test_every_entry_of_a_feed_is_an_article(name: str, tmp_path: Path) -> None:
    first, second, count = items_of(tmp_path, name, FEED)
    assert isinstance(first, ReadArticle)
    assert isinstance(second, ReadArticle)
    assert first.article.text == "The envoys met.\n\nThey parted."
    assert (first.article.outlet, first.article.authors) == (
        "Gulf Wire",
        ("Lena Hoff",),
    )
    assert (first.article.url, first.article.title) == (
        "https://example.org/1",
        "Envoys meet",
    )
    assert second.article.date == date(2020, 1, 17)
    assert str(count) == f"{name}: holds 2, read 2"


def test_a_feed_that_was_cut_says_so(tmp_path: Path) -> None:
    items = items_of(tmp_path, "a.rss", FEED[:-60])
    (report,) = [one for one in items if isinstance(one, Unread)]
    assert str(report).startswith("a.rss: the feed is cut off or damaged at line")
    (count,) = [one for one in items if isinstance(one, FileCount)]
    assert not count.is_whole


def test_entities_in_a_feed_are_refused(tmp_path: Path) -> None:
    bomb = FEED.replace(
        "<rss",
        '<!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/passwd">]><rss',
        1,
    ).replace("Envoys part", "&a;")
    report, _ = items_of(tmp_path, "a.rss", bomb)
    assert str(report).startswith(
        "a.rss: the feed declares entities, which can be made"
    )


def test_what_is_no_feed_is_named(tmp_path: Path) -> None:
    report, _ = items_of(tmp_path, "a.xml", "<talks><day>1</day></talks>")
    assert str(report) == (
        "a.xml: this is no RSS or Atom feed; save the feed again as a file of RSS or Atom"
    )
