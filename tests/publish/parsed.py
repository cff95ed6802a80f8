"""A page of the site as a test looks at it."""

from html.parser import HTMLParser


class Page(HTMLParser):
    """A page as a test looks at it: ids, links, tags, and the words behind each mark."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.words = ""
        self.on: dict[str, str] = {}
        self._open: list[tuple[str, tuple[str, ...]]] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self.tags.append(tag)
        self.attributes += attrs
        if found.get("id") is not None:
            self.ids.append(str(found["id"]))
        self.links += [str(found[key]) for key in ("href", "src") if found.get(key)]
        if tag not in ("meta", "link", "input", "img", "br"):
            self._open.append((tag, tuple((found.get("data-on") or "").split())))

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        self.words += data
        for name in {name for _, names in self._open for name in names}:
            self.on[name] = self.on.get(name, "") + data
