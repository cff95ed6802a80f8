"""What reading costs: processor time an article by format, and memory over many files.

A program of its own. The articles of a folder are written out in each format of text and
read back; then a thousand and ten thousand files are read, and the most memory after each
is printed.
"""

import json
import resource
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable, Sequence
from datetime import date
from html import escape
from pathlib import Path

from evaluation.bench.reading_cost import FEW, MANY
from truceline.documents import read_documents
from truceline.model import Article

MOST_ARTICLES = 60
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def main() -> None:
    """Arguments: the folder of articles, the day of the run."""
    folder, day = Path(sys.argv[1]), date.fromisoformat(sys.argv[2])
    found = (one for one in read_documents([folder], today=day))
    articles = [one for one in found if isinstance(one, Article)][:MOST_ARTICLES]
    with tempfile.TemporaryDirectory() as scratch:
        # Memory first: what the libraries of other formats take is none of it.
        memory = [_peak(Path(scratch), number, day) for number in (FEW, MANY)]
        seconds = {
            ending: _seconds(Path(scratch, ending), articles, write, day)
            for ending, write in FORMATS.items()
        }
    print(json.dumps({"seconds": seconds, "memory": memory}))


def _peak(scratch: Path, number: int, day: date) -> int:
    folder = scratch / f"{number}"
    folder.mkdir()
    text = "The envoys met and spoke of a ceasefire. " * 50
    for each in range(number):
        (folder / f"{each}.txt").write_text(f"date 2020-01-16\n\nRound {each}. {text}")
    for _ in read_documents([folder], today=day):
        pass
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def _seconds(
    folder: Path,
    articles: Sequence[Article],
    write: Callable[[Path, Article], object],
    day: date,
) -> float:
    folder.mkdir()
    for number, article in enumerate(articles):
        write(folder / f"{number}.{folder.name}", article)
    for _ in read_documents([folder], today=day):
        pass  # once for the disk and the libraries
    started = time.process_time()
    read = sum(isinstance(one, Article) for one in read_documents([folder], today=day))
    if read != len(articles):
        raise RuntimeError(
            f"{read} of {len(articles)} files ending in {folder.name} were read"
        )
    return (time.process_time() - started) / read


def _lines(article: Article) -> list[str]:
    parts = (part.strip() for part in article.text.split("\n"))
    return [f"date {article.date}", *(part for part in parts if part)]


def _write_text(file: Path, article: Article) -> None:
    file.write_text("\n\n".join(_lines(article)), encoding="utf-8")


def _write_json(file: Path, article: Article) -> None:
    row = {"date": f"{article.date}", "text": article.text}
    file.write_text(json.dumps(row), encoding="utf-8")


def _write_csv(file: Path, article: Article) -> None:
    text = article.text.replace('"', '""')
    file.write_text(f'date,text\n{article.date},"{text}"\n', encoding="utf-8")


def _write_html(file: Path, article: Article) -> None:
    body = "".join(f"<p>{escape(line)}</p>" for line in _lines(article)[1:])
    head = f'<meta charset="utf-8"><meta name="date" content="{article.date}">'
    file.write_text(f"<html><head>{head}</head><body>{body}</body></html>", "utf-8")


def _write_rtf(file: Path, article: Article) -> None:
    text = "\\par ".join(_lines(article)).replace("{", "(").replace("}", ")")
    coded = "".join(
        one if ord(one) < 128 else f"\\u{ord(one) & 0x7FFF}?" for one in text
    )
    file.write_text(f"{{\\rtf1\\ansi {coded}}}", encoding="ascii")


def _write_word(file: Path, article: Article) -> None:
    body = "".join(
        f"<w:p><w:r><w:t>{escape(line)}</w:t></w:r></w:p>" for line in _lines(article)
    )
    xml = f"<w:document xmlns:w='{_WORD}'><w:body>{body}</w:body></w:document>"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as parts:
        parts.writestr("word/document.xml", xml)


def _write_feed(file: Path, article: Article) -> None:
    body = escape("".join(f"<p>{escape(line)}</p>" for line in _lines(article)[1:]))
    file.write_text(
        f"<rss version='2.0'><channel><title>Wire</title><item><pubDate>{article.date}"
        f"</pubDate><description>{body}</description></item></channel></rss>",
        encoding="utf-8",
    )


FORMATS: dict[str, Callable[[Path, Article], object]] = {
    "txt": _write_text,
    "jsonl": _write_json,
    "csv": _write_csv,
    "html": _write_html,
    "rtf": _write_rtf,
    "docx": _write_word,
    "rss": _write_feed,
}

if __name__ == "__main__":
    main()
