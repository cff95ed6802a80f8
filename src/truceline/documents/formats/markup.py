"""HTML -> its paragraphs as text, without leaving anything out but scripts and styles.

For texts that are articles already, such as those in feeds, and pages too short to tell
the article from what stands around it.
"""

import re
from html.parser import HTMLParser

# Elements that begin a paragraph of their own; all others run on.
_BLOCKS = frozenset(
    "address article aside blockquote body center dd div dl dt figcaption figure footer "
    "form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody td "
    "tfoot th thead title tr ul".split()
)
_SILENT = frozenset({"script", "style", "template", "noscript", "svg", "head"})
_BLANKS = re.compile(r"[ \t\r\n\f\xa0]+")


def text_of_markup(markup: str) -> str:
    """The paragraphs, parted by blank lines."""
    parser = _Paragraphs()
    parser.feed(markup)
    parser.close()
    return parser.text()


class _Paragraphs(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._done: list[str] = []
        self._open: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 - the parser's
        if tag in _SILENT:
            self._silent += 1
        elif tag == "br":
            self._open.append("\n")
        elif tag in _BLOCKS:
            self._end()

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT:
            self._silent = max(self._silent - 1, 0)
        elif tag in _BLOCKS:
            self._end()

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self._open.append(_BLANKS.sub(" ", data))

    def text(self) -> str:
        self._end()
        return "\n\n".join(self._done)

    def _end(self) -> None:
        lines = [line.strip() for line in "".join(self._open).split("\n")]
        # Two line breaks in a row are how old pages part paragraphs.
        paragraphs = re.split(r"\n{2,}", "\n".join(lines))
        self._done += [one.strip() for one in paragraphs if one.strip()]
        self._open = []
