"""Event rules: PLOVER types with their modes and the words that announce them."""

from collections.abc import Iterator

from truceline.codebook.draft import EventDraft, Placed
from truceline.codebook.fields import Entry, Fields
from truceline.codebook.rules import Mode, PairRow, Trigger
from truceline.model import EventType, Factuality, Issue

RULE = Entry(
    "an event rule",
    frozenset(
        {"type", "definition", "quad", "score", "symmetric", "modes", "triggers"}
    ),
)
MODE = Entry("a mode", frozenset({"code", "definition", "score"}))
TRIGGER = Entry(
    "a trigger",
    frozenset(
        {
            "verbs",
            "nouns",
            "objects",
            "not_objects",
            "subjects",
            "target",
            "mode",
            "issue",
            "contexts",
            "given",
            "act",
            "needs_target",
            "armed_only",
            "hedged_only",
            "judging",
            "takes_up",
            "of_itself",
            "not_words",
            "example",
            "look_alike",
        }
    ),
)
PAIRS_FILE = Entry("pairs.yaml", frozenset({"pairs"}))
PAIR = Entry("a pair row", TRIGGER.keys | {"root", "fallback"})
QUADS = (1, 2, 3, 4)
# What an overlay cannot change without replacing the whole rule.
_SETTLED = ("definition", "quad", "score", "symmetric")

_POSITIONS = ("object", "subject", "none")
_PREPOSITIONS = frozenset(
    {
        "about",
        "above",
        "across",
        "after",
        "against",
        "along",
        "alongside",
        "amid",
        "among",
        "around",
        "as",
        "at",
        "before",
        "behind",
        "below",
        "beneath",
        "beside",
        "between",
        "beyond",
        "by",
        "concerning",
        "despite",
        "down",
        "during",
        "for",
        "from",
        "in",
        "inside",
        "into",
        "like",
        "near",
        "of",
        "off",
        "on",
        "onto",
        "opposite",
        "out",
        "outside",
        "over",
        "past",
        "regarding",
        "round",
        "since",
        "through",
        "throughout",
        "to",
        "toward",
        "towards",
        "under",
        "until",
        "upon",
        "via",
        "with",
        "within",
        "without",
    }
)


def rule_entry(*, is_overlay: bool) -> Entry:
    """The keys of an event file; only an overlay's may say that it replaces a rule."""
    return Entry(RULE.kind, RULE.keys | {"replace"}) if is_overlay else RULE


def read_event(fields: Fields) -> EventDraft | None:
    """One event file, or None where it does not say which type it is about."""
    fields.need("type", "triggers")
    replaces = fields.has("replace") and fields.flag("replace", default=False)
    if replaces or not fields.source.is_overlay:
        fields.need("definition", "quad")
    else:
        _refuse_settled(fields)
    triggers = tuple(
        Placed(_read_trigger(item), item) for item in fields.items("triggers", TRIGGER)
    )
    modes = tuple(
        Placed(_read_mode(item), item) for item in fields.items("modes", MODE)
    )
    root = fields.choice("type", EventType)
    definition = fields.text("definition")
    quad = _read_quad(fields)
    score = fields.number("score")
    symmetric = fields.flag("symmetric", default=False)
    if root is None:
        return None
    return EventDraft(
        type=root,
        definition=definition,
        quad=quad,
        score=score,
        symmetric=symmetric,
        modes=modes,
        triggers=triggers,
        replaces=replaces,
        fields=fields,
    )


def read_pairs(file: Fields) -> Iterator[PairRow]:
    """Rows that tell the root of a sentence whose two actors are given."""
    file.need("pairs")
    for fields in file.items("pairs", PAIR):
        yield PairRow(
            root=fields.needed_choice("root", EventType),
            trigger=_read_trigger(fields),
            is_fallback=fields.flag("fallback", default=False),
        )


def _refuse_settled(fields: Fields) -> None:
    for key in _SETTLED:
        if fields.has(key):
            fields.fault(
                key,
                problem="the rule that this file adds to has it already",
                remedy="remove it, or write replace: true to replace the whole rule",
            )


def _read_quad(fields: Fields) -> int:
    number = fields.number("quad")
    if number is not None and number not in QUADS:
        known = ", ".join(map(str, QUADS))
        problem = f"unknown quad {number:g}"
        fields.fault("quad", problem=problem, remedy=f"known: {known}")
    return QUADS[0] if number not in QUADS else int(number)


def _read_mode(fields: Fields) -> Mode:
    return Mode(
        code=fields.needed_text("code"),
        definition=fields.needed_text("definition"),
        score=fields.number("score"),
    )


def _read_trigger(fields: Fields) -> Trigger:
    verbs = fields.texts("verbs")
    nouns = fields.texts("nouns")
    _check_words(fields)
    return Trigger(
        verbs=verbs,
        nouns=nouns,
        objects=fields.texts("objects"),
        not_objects=fields.texts("not_objects"),
        subjects=fields.texts("subjects"),
        target=_read_target(fields, default=("object",) if verbs else ()),
        mode=fields.text("mode"),
        issue=fields.choice("issue", Issue),
        contexts=fields.texts("contexts"),
        given=fields.choice("given", Factuality),
        act=fields.choice("act", Factuality),
        needs_target=fields.flag("needs_target", default=False),
        armed_only=fields.flag("armed_only", default=False),
        hedged_only=fields.flag("hedged_only", default=False),
        judging=fields.flag("judging", default=False),
        takes_up=fields.flag("takes_up", default=False),
        of_itself=fields.flag("of_itself", default=False),
        not_words=fields.texts("not_words"),
        example=fields.needed_text("example"),
        look_alike=fields.text("look_alike"),
        where=fields.where,
    )


def _check_words(fields: Fields) -> None:
    if fields.is_filled("verbs") == fields.is_filled("nouns"):
        filled = fields.is_filled("verbs")
        problem = "both verbs and nouns" if filled else "neither verbs nor nouns"
        remedy = "make two triggers of it" if filled else "give one of the two"
        fields.fault("verbs", problem=problem, remedy=remedy)


def _read_target(fields: Fields, default: tuple[str, ...]) -> tuple[str, ...]:
    target = fields.texts("target", default)
    for word in target:
        if word not in _POSITIONS and word not in _PREPOSITIONS:
            fields.refuse_word("target", word, (*_POSITIONS, *_PREPOSITIONS))
    return target
