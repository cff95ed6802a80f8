"""A web page -> what it says of itself in its head: date, title, outlet, author, address.

Known are the names of Open Graph, of Dublin Core, of schema.org in JSON-LD and of the
older meta tags. Only a date of publication counts; when a page was changed does not tell.
"""

import re
from dataclasses import dataclass
from html.parser import HTMLParser

import msgspec

from truceline.documents.printed import Metadata

# The names under which pages give a field, the most telling first.
NAMES = {
    "date": (
        "article:published_time", "og:article:published_time", "datepublished",
        "date", "dc.date", "dc.date.issued", "dcterms.issued", "dcterms.date",
        "citation_publication_date", "citation_date", "parsely-pub-date", "pubdate",
        "publish-date", "publication_date", "sailthru.date",
    ),
    "title": ("og:title", "dc.title", "citation_title", "twitter:title", "headline"),
    "outlet": ("og:site_name", "dc.publisher", "citation_journal_title", "publisher"),
    "author": ("author", "article:author", "dc.creator", "citation_author", "byl"),
    "url": ("canonical", "og:url"),
}  # fmt: skip
_ARTICLES = ("article", "newsarticle", "reportagenewsarticle", "blogposting")
_FROM_JSON = {
    "datePublished": "datepublished",
    "headline": "headline",
    "publisher": "publisher",
    "author": "author",
}
# More than any page's head holds; a longer one is not read for facts.
_MOST_JSON = 200_000
_HEADINGS = ("h1", "title")
# What parts a headline from the outlet's name in a page's title.
_BEFORE_OUTLET = re.compile(r"\s+[|–—·»-]\s+")


@dataclass(frozen=True, slots=True, kw_only=True)
class PageFacts:
    """A page's metadata, and the headings that its article's headline may stand among.

    A heading alone is no title: it can be the outlet's name or that of a section.
    """

    metadata: Metadata
    headings: frozenset[str]


def page_facts(markup: str) -> PageFacts:
    """What the page says of itself; a value that is an address is no author."""
    parser = _Facts()
    parser.feed(markup)
    parser.close()
    found = {
        field: next(
            (parser.known[name] for name in names if name in parser.known), None
        )
        for field, names in NAMES.items()
    }
    author = found["author"]
    metadata = Metadata(
        date=found["date"],
        title=found["title"],
        outlet=found["outlet"],
        author=None if author is None or "://" in author else author,
        url=found["url"],
    )
    return PageFacts(metadata=metadata, headings=_headings(found["title"], parser))


def _headings(title: str | None, parser: "_Facts") -> frozenset[str]:
    headings = [" ".join(each.split()) for each in (title or "", *parser.headings)]
    parts = [_BEFORE_OUTLET.split(each)[0] for each in headings]
    return frozenset({*headings, *parts} - {""})


class _Facts(HTMLParser):
    """Collects the first value under each known name."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.known: dict[str, str] = {}
        self.headings: list[str] = []
        self._json: list[str] | None = None
        self._heading: list[str] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value for name, value in attrs if value}
        if tag == "meta":
            name = given.get("property") or given.get("name") or given.get("itemprop")
            self._keep(name, given.get("content"))
        elif tag == "link" and "canonical" in given.get("rel", "").lower().split():
            self._keep("canonical", given.get("href"))
        elif tag == "time" and ("pubdate" in dict(attrs) or "itemprop" in given):
            self._keep(given.get("itemprop") or "pubdate", given.get("datetime"))
        elif tag == "script" and given.get("type", "").lower() == "application/ld+json":
            self._json = []
        elif tag in _HEADINGS:
            self._heading = []

    def handle_endtag(self, tag: str) -> None:
        if tag == "script" and self._json is not None:
            self._facts_in("".join(self._json))
            self._json = None
        if tag in _HEADINGS and self._heading is not None:
            self.headings.append("".join(self._heading))
            self._heading = None

    def handle_data(self, data: str) -> None:
        if self._json is not None:
            self._json.append(data)
        if self._heading is not None:
            self._heading.append(data)

    def _keep(self, name: str | None, value: object) -> None:
        if name is not None and isinstance(value, str) and value.strip():
            self.known.setdefault(name.lower(), value.strip())

    def _facts_in(self, text: str) -> None:
        if len(text) > _MOST_JSON:
            return
        try:
            found: object = msgspec.json.decode(text)
        except (msgspec.DecodeError, UnicodeEncodeError, RecursionError):
            # Many pages carry broken JSON-LD; what it would say is then not known.
            return
        for thing in _things(found):
            kinds = thing.get("@type")
            names = kinds if isinstance(kinds, list) else [kinds]
            if any(f"{name}".lower() in _ARTICLES for name in names):
                for name, known_as in _FROM_JSON.items():
                    self._keep(known_as, _name_of(thing.get(name)))


def _things(found: object) -> list[dict[str, object]]:
    if isinstance(found, list):
        return [thing for one in found for thing in _things(one)]
    if not isinstance(found, dict):
        return []
    graph = found.get("@graph")
    return [found, *(_things(graph) if isinstance(graph, list) else [])]


def _name_of(value: object) -> object:
    if isinstance(value, list):
        names = [_name_of(one) for one in value]
        return " and ".join(f"{name}" for name in names if isinstance(name, str))
    return value.get("name") if isinstance(value, dict) else value
