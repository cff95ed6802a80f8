"""A study's ``project.toml`` -> its settings, checked whole, every fault told at once."""

import re
import tomllib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

from truceline.documents import AS_USUAL, DayOrder, HowToRead
from truceline.errors import StudyError
from truceline.pipeline.tools import CODERS, LEARNED

FILE_NAME = "project.toml"

Setting = str | int | tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Study:
    """A study: its folder and its settings, with paths that can be opened.

    ``codebook`` is None for the codebook that ships, ``processes`` for all the peace
    processes in it, ``model`` for the usual language model, ``coder`` says whether the
    trained model helps the rules, ``sources`` where the
    nearest ``sources.csv`` counts. ``how`` is what is said of reading articles.
    """

    folder: Path
    name: str
    articles: tuple[Path, ...]
    sources: Path | None
    codebook: Path | None
    processes: tuple[str, ...] | None
    model: str | None
    coder: str
    record: Path
    site: Path
    jobs: int
    how: HowToRead = AS_USUAL


@dataclass(frozen=True, slots=True)
class Key:
    """One key of the file: what it wants, in words, and how a value is read.

    A ``read`` that gives None refuses the value.
    """

    name: str
    wants: str
    read: Callable[[object], Setting | None]


def is_study(folder: Path) -> bool:
    """Whether a folder holds a study."""
    return (folder / FILE_NAME).is_file()


def open_study(folder: Path, *, settings: Iterable[str] = ()) -> Study:
    """The study in a folder, with ``key=value`` settings in place of those in its file.

    Raises StudyError with every unknown key, wrong value and missing path.
    """
    file = folder / FILE_NAME
    text = _text_of(file, folder)
    try:
        written = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise StudyError(f"{file}: this is not TOML: {error}; correct it") from error
    faults: list[str] = []
    read: dict[str, Setting] = {}
    for name, value in written.items():
        _keep(read, name, value, f"{file}{_line_of(name, text)}", faults)
    for given in settings:
        name, _, value = given.partition("=")
        if not name.strip() or "=" not in given:
            faults.append(f"-s {given}: this is no setting; write -s key=value")
        else:
            _keep(read, name.strip(), _value_of(value.strip()), f"-s {given}", faults)
    study = _study(folder, read)
    faults.extend(_missing_paths(study, file))
    if faults:
        raise StudyError("\n".join(faults))
    return study


def _text_of(file: Path, folder: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except (FileNotFoundError, NotADirectoryError) as error:
        raise StudyError(
            f"{folder}: there is no study here, it has no {FILE_NAME}; make one with "
            "'truceline init NAME' or name the folder of a study"
        ) from error
    except (OSError, UnicodeDecodeError) as error:
        raise StudyError(
            f"{file}: the settings cannot be read ({error}); make the file readable, "
            "in UTF-8"
        ) from error


def _keep(
    read: dict[str, Setting], name: str, value: object, where: str, faults: list[str]
) -> None:
    key = next((key for key in KEYS if key.name == name), None)
    if key is None:
        faults.append(f"{where}: unknown key '{name}'; {_known(name)}")
        return
    setting = key.read(value)
    if setting is None:
        faults.append(f"{where}: '{name}' wants {key.wants}, not {value!r}; correct it")
        return
    read[name] = setting


def _known(name: str) -> str:
    names = [key.name for key in KEYS]
    near = get_close_matches(name, names, n=1)
    guess = f"did you mean '{near[0]}'? " if near else ""
    return f"{guess}Known: {', '.join(names)}"


def _value_of(text: str) -> object:
    """What stands behind the equals sign, as TOML if it is TOML and else as text."""
    try:
        value: object = tomllib.loads(f"value = {text}")["value"]
    except tomllib.TOMLDecodeError:
        return text
    return value


def _line_of(name: str, text: str) -> str:
    found = re.search(rf"^\s*\[?\"?{re.escape(name)}\"?\s*[=\].]", text, re.MULTILINE)
    return "" if found is None else f":{text.count(chr(10), 0, found.end()) + 1}"


def _study(folder: Path, read: dict[str, Setting]) -> Study:
    def path(name: str, usual: str | None) -> Path | None:
        value = read.get(name, usual)
        return None if value is None else folder / f"{value}"

    articles = read.get("articles", ("articles",))
    processes = read.get("processes")
    jobs = read.get("jobs", 1)
    own = folder / "codebook"
    record, site = path("record", "record.sqlite"), path("site", "site")
    assert isinstance(articles, tuple)  # as its key reads it
    assert processes is None or isinstance(processes, tuple)
    assert isinstance(jobs, int)
    assert record is not None  # it has a usual value
    assert site is not None
    return Study(
        folder=folder,
        name=f"{read.get('name', folder.resolve().name)}",
        articles=tuple(folder / article for article in articles),
        sources=path("sources", None),
        codebook=path("codebook", "codebook" if own.is_dir() else None),
        processes=processes,
        model=f"{read['model']}" if "model" in read else None,
        coder=f"{read.get('coder', LEARNED)}",
        record=record,
        site=site,
        jobs=jobs,
        how=_how(folder, read),
    )


def _how(folder: Path, read: dict[str, Setting]) -> HowToRead:
    """What the settings say about reading the articles."""

    def paths(name: str) -> tuple[Path, ...]:
        value = read.get(name, ())
        return tuple(folder / one for one in value) if isinstance(value, tuple) else ()

    return HowToRead(
        order=DayOrder(f"{read['dates']}") if "dates" in read else None,
        layouts=paths("layouts"),
        importers=paths("importers"),
    )


def _missing_paths(study: Study, file: Path) -> Iterable[str]:
    for path in study.articles:
        if not path.exists():
            yield (
                f"{file}: 'articles' names {path}, which does not exist; make it, or "
                "name the files or folders of your articles"
            )
    if study.sources is not None and not study.sources.is_file():
        yield f"{file}: 'sources' names {study.sources}, which is no file; correct it"
    for path in study.how.layouts:
        if not path.is_dir():
            yield f"{file}: 'layouts' names {path}, which is no folder; correct it"
    for path in study.how.importers:
        if not path.is_file():
            yield f"{file}: 'importers' names {path}, which is no file; correct it"
    if study.codebook is not None and not study.codebook.is_dir():
        yield f"{file}: 'codebook' names {study.codebook}, which is no folder; correct it"


# As for --jobs: more processes than this only fill the memory.
MOST_JOBS = 64


def _text(value: object) -> str | None:
    # No file's name can hold NUL, and no page shows it.
    is_text = isinstance(value, str) and value.strip() and "\x00" not in value
    return value if is_text and isinstance(value, str) else None


def _texts(value: object) -> tuple[str, ...] | None:
    return _any_texts(value) or None


def _any_texts(value: object) -> tuple[str, ...] | None:
    """As many texts as there are, also none."""
    if isinstance(value, str):
        value = [value]
    if not isinstance(value, list):
        return None
    texts = [_text(each) for each in value]
    return tuple(each for each in texts if each is not None) if all(texts) else None


def _order(value: object) -> str | None:
    return value if isinstance(value, str) and value in tuple(DayOrder) else None


def _coder(value: object) -> str | None:
    return value if isinstance(value, str) and value in CODERS else None


def _count(value: object) -> int | None:
    # A bool is an int, so it must be asked first.
    if isinstance(value, bool) or not isinstance(value, int):
        return None
    return value if 1 <= value <= MOST_JOBS else None


KEYS = (
    Key("name", "the study's name in quotation marks", _text),
    Key("articles", "a list of files or folders in quotation marks", _texts),
    Key("sources", "a CSV file in quotation marks", _text),
    Key("dates", " or ".join(f'"{order}"' for order in DayOrder), _order),
    Key("layouts", "a list of folders in quotation marks", _texts),
    Key("importers", "a list of Python files in quotation marks", _texts),
    Key("codebook", "a folder in quotation marks", _text),
    Key("processes", "a list of names in quotation marks", _any_texts),
    Key("model", "the name of a spaCy model in quotation marks", _text),
    Key("coder", " or ".join(f'"{coder}"' for coder in CODERS), _coder),
    Key("record", "a file in quotation marks", _text),
    Key("site", "a folder in quotation marks", _text),
    Key("jobs", f"a whole number from 1 to {MOST_JOBS}", _count),
)
