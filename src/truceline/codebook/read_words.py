"""Rules made of words: reporting cues, contents, hedges, issues and roles."""

from collections.abc import Iterator

from truceline.codebook.draft import Placed
from truceline.codebook.fields import Entry, Fields
from truceline.codebook.rules import ContentRule, Cue, Hedge, IssueRule, Role
from truceline.model import EventType, Factuality, Issue, StatementKind

CUES_FILE = Entry("cues.yaml", frozenset({"cues", "contents"}))
CUE = Entry(
    "a cue",
    frozenset(
        {
            "verbs",
            "nouns",
            "adjectives",
            "phrases",
            "kind",
            "takes",
            "stance",
            "example",
            "look_alike",
        }
    ),
)
# What a cue may take beside clauses and quotations: an object, an object with what it is
# called, or a noun after a preposition; "clause" allows a finite clause and no infinitive;
# a "finding" is an object where a text or a count speaks.
TAKES = ("thing", "finding", "clause", "quality", "laid", "about", "against", "at", "for", "from", "of", "on", "over",
         "to", "with")  # fmt: skip
CONTENT = Entry(
    "a content rule", frozenset({"kind", "terms", "called", "example", "look_alike"})
)
HEDGES_FILE = Entry("factuality.yaml", frozenset({"hedges", "unreal"}))
HEDGE = Entry("a hedge", frozenset({"words", "part", "factuality", "example"}))
ISSUES_FILE = Entry("issues.yaml", frozenset({"issues"}))
ISSUE = Entry(
    "an issue",
    frozenset(
        {
            "issue",
            "name",
            "definition",
            "terms",
            "hints",
            "acts",
            "loose_hints",
            "faint_hints",
            "things",
            "doings",
        }
    ),
)
ADDED_ISSUE = Entry("an issue of an overlay", frozenset({"issue", "terms", "hints"}))
ROLES_FILE = Entry("roles.yaml", frozenset({"roles"}))
ROLE = Entry("a role", frozenset({"nouns", "code", "acts_for"}))

PARTS = ("verb", "noun", "adjective", "adverb", "modal", "marker")
ACTS_FOR = ("government", "armed", "civil", "any")
# Written in the place of a factuality where the words undo the act below them.
UNDONE = "undone"


def read_cues(file: Fields) -> Iterator[Cue]:
    """Words that report somebody's words."""
    if not file.source.is_overlay:
        file.need("cues", "contents")
    for fields in file.items("cues", CUE):
        words = ("verbs", "nouns", "adjectives", "phrases")
        if not any(fields.is_filled(key) for key in words):
            problem = "neither verbs nor nouns nor adjectives nor phrases"
            remedy = "give at least one of the four"
            fields.fault("verbs", problem=problem, remedy=remedy)
        yield Cue(
            verbs=fields.texts("verbs"),
            nouns=fields.texts("nouns"),
            adjectives=fields.texts("adjectives"),
            phrases=fields.texts("phrases"),
            kind=fields.choice("kind", StatementKind),
            takes=_takes(fields),
            is_stance=fields.flag("stance", default=False),
            example=fields.needed_text("example"),
            look_alike=fields.text("look_alike"),
            where=fields.where,
        )


def _takes(fields: Fields) -> frozenset[str]:
    words = fields.texts("takes")
    for word in words:
        if word not in TAKES:
            fields.refuse_word("takes", word, TAKES)
    return frozenset(words)


def read_contents(file: Fields) -> Iterator[ContentRule]:
    """Words inside a neutral report that give the statement its kind."""
    for fields in file.items("contents", CONTENT):
        yield ContentRule(
            kind=fields.needed_choice("kind", StatementKind),
            terms=fields.needed_texts("terms"),
            is_called=fields.flag("called", default=False),
            example=fields.needed_text("example"),
            look_alike=fields.text("look_alike"),
            where=fields.where,
        )


def read_hedges(file: Fields) -> Iterator[Hedge]:
    """Words that say how real the act below them is."""
    if not file.source.is_overlay:
        file.need("hedges")
    for fields in file.items("hedges", HEDGE):
        yield Hedge(
            words=fields.needed_texts("words"),
            part=_needed_word(fields, "part", PARTS),
            factuality=_read_factuality(fields),
            example=fields.needed_text("example"),
            where=fields.where,
        )


def read_issues(file: Fields) -> Iterator[Placed[IssueRule]]:
    """What the sides deal about; an overlay gives an issue and the terms to add."""
    file.need("issues")
    is_overlay = file.source.is_overlay
    for fields in file.items("issues", ADDED_ISSUE if is_overlay else ISSUE):
        fields.need("issue")
        issue = fields.choice("issue", Issue)
        terms = fields.needed_texts("terms")
        things, doings = fields.texts("things"), fields.texts("doings")
        if bool(things) != bool(doings):
            missing = "doings" if things else "things"
            problem = "nothing to go with the other words of the pair"
            fields.fault(missing, problem=problem, remedy="give both, or neither")
        name = "" if is_overlay else fields.needed_text("name")
        definition = "" if is_overlay else fields.needed_text("definition")
        if issue is not None:
            rule = IssueRule(
                issue=issue,
                name=name,
                definition=definition,
                terms=terms,
                hints=fields.texts("hints"),
                acts=tuple(_acts(fields)),
                faint_hints=fields.texts("faint_hints"),
                has_loose_hints=fields.flag("loose_hints", default=False),
                things=frozenset(things),
                doings=frozenset(doings),
            )
            yield Placed(rule, fields)


def _acts(fields: Fields) -> Iterator[tuple[EventType, str | None]]:
    """Types of events, written alone or with a mode ("RETREAT/release")."""
    for text in fields.texts("acts"):
        name, _, mode = text.partition("/")
        if name in tuple(EventType):
            yield EventType(name), mode or None
        else:
            fields.refuse_word("acts", name, tuple(EventType))


def read_roles(file: Fields) -> Iterator[Role]:
    """Nouns for people who act for a side without being named."""
    file.need("roles")
    for fields in file.items("roles", ROLE):
        yield Role(
            nouns=fields.needed_texts("nouns"),
            code=fields.needed_text("code"),
            acts_for=_needed_word(fields, "acts_for", ACTS_FOR),
        )


def _needed_word(fields: Fields, key: str, known: tuple[str, ...]) -> str:
    word = fields.needed_text(key)
    if word and word not in known:
        fields.refuse_word(key, word, known)
    return word


def _read_factuality(fields: Fields) -> Factuality | None:
    word = _needed_word(fields, "factuality", (*Factuality, UNDONE))
    return Factuality(word) if word in tuple(Factuality) else None
