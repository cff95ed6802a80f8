"""Writes down what commands, stages and codebook are, so that no page falls behind.

Comes in: the program itself. Goes out: Markdown, one function a table, called by the
marked places in the documents (`make docs` fills them, `make test` compares them). It
says nothing that the code does not; why things are so is for people to write.
"""

import ast
import re
import tomllib
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import click
from table_lines import table

from truceline import model
from truceline.codebook import load_codebook
from truceline.documents.bundles.layout import Gives
from truceline.documents.printed import Origin
from truceline.documents.readers import READERS

TOP = Path(__file__).parents[1]
PACKAGE = TOP / "src" / "truceline"
QUADS = {
    1: "verbal cooperation",
    2: "material cooperation",
    3: "verbal conflict",
    4: "material conflict",
}


def stages() -> str:
    """The packages in the order data flows, with what comes in and goes out."""
    built = _packages(PACKAGE, _layers(0))
    return table(["package", "comes in", "goes out"], map(_stage_row, built))


def rooms_of_coding() -> str:
    """The packages inside coding in the order they may know one another."""
    coding = PACKAGE / "coding"
    rows = (
        [f"`{name}`", _first_line(coding / name / "__init__.py")]
        for name in _packages(coding, _layers(1))
    )
    return table(["package", "what it finds"], rows)


def _layers(number: int) -> list[str]:
    """The layers of an import contract; it lists importers first, a reader follows the
    data."""
    settings = tomllib.loads((TOP / "pyproject.toml").read_text("utf-8"))
    contract = settings["tool"]["importlinter"]["contracts"][number]
    return [
        name.strip(" ()")
        for layer in reversed(contract["layers"])
        for name in reversed(layer.split("|"))
    ]


def _packages(folder: Path, names: list[str]) -> list[str]:
    return [name for name in names if (folder / name / "__init__.py").is_file()]


def _first_line(path: Path) -> str:
    return _docstring(path).splitlines()[0]


def _docstring(path: Path) -> str:
    return ast.get_docstring(ast.parse(path.read_text("utf-8"))) or ""


def commands(root: click.Command, *, name: str = "truceline") -> str:
    """Every command with its help text, as the terminal shows it."""
    return "\n\n".join(_command_pages(root, name, None))


def formats() -> str:
    """The formats that can be read, with their endings and what a file holds."""
    rows = (
        [
            reader.name,
            " ".join(f"`{ending}`" for ending in reader.endings),
            reader.holds,
        ]
        for reader in READERS
    )
    return table(["format", "endings", "a file holds"], rows)


def origins() -> str:
    """Where dates are read, the most trusted first."""
    rows = ([f"{n}", f"{one}"] for n, one in enumerate(Origin, start=1))
    return table(["", "where"], rows)


def gives() -> str:
    """What a line of a layout can give."""
    return ", ".join(f"`{one}`" for one in Gives) + "."


def event_types() -> str:
    """The event types with their class, score, modes and number of triggers."""
    rows = (
        [
            f"`{rule.type}`",
            QUADS[rule.quad],
            _number(rule.score),
            ", ".join(f"`{mode.code}`" for mode in rule.modes),
            str(len(rule.triggers)),
            rule.definition,
        ]
        for rule in load_codebook().events
    )
    head = ["type", "class", "score", "modes", "triggers", "definition"]
    return table(head, rows)


def modes() -> str:
    """The modes of each event type."""
    rows = (
        [f"`{rule.type}`", f"`{mode.code}`", _number(mode.score), mode.definition]
        for rule in load_codebook().events
        for mode in rule.modes
    )
    return table(["type", "mode", "score", "definition"], rows)


def issues() -> str:
    """The issues with how many terms speak of each."""
    rows = (
        [f"`{rule.issue}`", rule.name, str(len(rule.terms)), rule.definition]
        for rule in load_codebook().issues
    )
    return table(["issue", "name", "terms", "definition"], rows)


def statement_kinds() -> str:
    """The kinds of statement with how many words and phrases lead to each."""
    codebook = load_codebook()
    cues: Counter[model.StatementKind | None] = Counter()
    for cue in codebook.cues:
        cues[cue.kind] += sum(
            len(words) for words in (cue.verbs, cue.nouns, cue.adjectives, cue.phrases)
        )
    contents: Counter[model.StatementKind] = Counter()
    for rule in codebook.contents:
        contents[rule.kind] += len(rule.terms)
    rows = [
        [f"`{kind}`", str(cues[kind]), str(contents[kind])]
        for kind in model.StatementKind
    ]
    rows.append(["left to the content", str(cues[None]), "–"])
    return table(["kind", "reporting words", "words of the content"], rows)


def things() -> str:
    """The kinds of things, with an example that tells of no act and one that does."""
    rows = (
        [one.kind, str(len(one.words)), one.example, one.look_alike]
        for one in load_codebook().things
    )
    return table(["kind", "words", "no act", "an act"], rows)


def tracks() -> str:
    """The lines of negotiation with their sides."""
    rows = (
        [f"`{track.id}`", track.name, ", ".join(f"`{side}`" for side in track.sides)]
        for track in load_codebook().tracks
    )
    return table(["track", "name", "sides"], rows)


def actors() -> str:
    """How many actors of each kind there are, and how many offices they hold."""
    found = load_codebook().actors
    rows = []
    for kind in model.ActorKind:
        of_kind = [actor for actor in found if actor.kind is kind]
        offices = sum(len(actor.offices) for actor in of_kind)
        rows.append([kind.value, str(len(of_kind)), str(offices)])
    return table(["kind", "actors", "dated offices"], rows)


def ties() -> str:
    """Factions, alliances and who negotiates for whom, with days and sources."""
    kinds = {"faction_of": "part of", "allied_with": "allied with"}
    found = load_codebook()
    names = {actor.id: actor.name for actor in found.actors}
    rows = (
        [
            names[actor.id],
            kinds.get(tie.kind, "negotiates for"),
            names[tie.to],
            f"{tie.since or ''}",
            f"{tie.until or ''}",
            tie.seen or actor.seen,
        ]
        for actor in found.actors
        for tie in actor.ties
    )
    return table(["actor", "is", "whom", "from", "until", "seen"], rows)


def _stage_row(name: str) -> list[str]:
    said = " ".join(_docstring(PACKAGE / name / "__init__.py").split())
    said = said.replace("``", "`")
    found = re.search(r"Comes in: (.+?)\. Goes out: (.+?)\.(?: |$)", said)
    if found is None:
        raise ValueError(
            f"src/truceline/{name}/__init__.py: the docstring needs the sentences "
            "'Comes in: ...' and 'Goes out: ...', in this order; add them"
        )
    return [f"`{name}`", *found.groups()]


def _command_pages(
    command: click.Command, name: str, parent: click.Context | None
) -> Iterable[str]:
    path = name if parent is None else f"{parent.command_path} {name}"
    # A fixed width, or the page would depend on the terminal it was made in.
    context = click.Context(
        command,
        parent=parent,
        info_name=name,
        terminal_width=80,
        **command.context_settings,
    )
    yield f"## {path}\n\n```text\n{command.get_help(context)}\n```"
    if isinstance(command, click.Group):
        for below in command.list_commands(context):
            found = command.get_command(context, below)
            assert found is not None  # the group has listed it
            yield from _command_pages(found, below, context)


def _number(score: float | None) -> str:
    return "–" if score is None else f"{score:+.1f}"
