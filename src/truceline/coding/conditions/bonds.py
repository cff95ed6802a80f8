"""Conditions told by a verb or a noun: "hinges on a truce", "the condition for talks is"."""

from collections.abc import Iterator

from truceline.codebook import ConditionRule
from truceline.coding.conditions.pending import meets
from truceline.coding.conditions.requirements import Requirement
from truceline.coding.lexicon import Lexicon
from truceline.coding.sentences.tree import OBJECTS, PASSIVE_SUBJECTS, SUBJECTS, Tree

_FOR = frozenset({"for", "of", "to"})
# What stands between conditions and what they are.
_LISTING = (
    (":",),
    (",", "among", "them"),
    (",", "including"),
    (",", "that"),
    ("that",),
)
# Nouns that take a "to" of their own.
_TAKES_TO = frozenset("end halt return access visit threat limit".split())
_SAID = frozenset({"attr", "ccomp", "acomp", "xcomp", "oprd"})


def find_bonds(tree: Tree, lexicon: Lexicon) -> Iterator[tuple[Requirement, bool]]:
    """Each requirement told so, and whether what waits must be named beside it."""
    for place, token in enumerate(tree.tokens):
        lemma = token.lemma.lower()
        if token.pos == "VERB":
            for rule in lexicon.condition_verbs.get(lemma, ()):
                one = _by_verb(tree, place, rule)
                if one is not None:
                    is_open = bool(rule.prepositions) and not tree.child(place, OBJECTS)
                    yield one, not is_open
                    break
        elif token.pos == "NOUN" and lemma in lexicon.condition_nouns:
            one = _by_noun(tree, place)
            if one is not None:
                yield one, bool(tree.children(place, "prep"))


def _by_verb(tree: Tree, place: int, rule: ConditionRule) -> Requirement | None:
    helpers = tree.children(place, "aux")
    if tree.children(place, "neg") or not meets(tree, [*helpers, place], rule.needs):
        return None
    objects = _first(tree, place, OBJECTS)
    subjects = _first(tree, place, PASSIVE_SUBJECTS) or _first(tree, place, SUBJECTS)
    if not subjects and tree.token(place).dep == "xcomp":
        # "A truce will have to wait for ...".
        subjects = _first(tree, tree.token(place).head, SUBJECTS)
    if not rule.prepositions:
        clause = tree.children(place, "ccomp")
        wanted = objects or (tree.subtree(clause[0]) if clause else [])
        return _made(place, required=wanted, waiting=subjects)
    required = [
        one
        for child in tree.children(place, "prep", "dative")
        if tree.token(child).text.lower() in rule.prepositions
        for one in _behind(tree, child)
    ]
    if objects and required and tree.token(objects[-1]).lemma.lower() in _TAKES_TO:
        required = _behind_last_to(tree, required)
    if objects and required and objects[-1] + 1 < required[0] - 1:
        # "Ties the post, which it has promised, to a truce".
        objects = list(range(objects[0], required[0] - 1))
    if not required and objects:
        objects, required = _parted(tree, place, objects, rule)
    return _made(place, required=required, waiting=objects or subjects)


def _behind_last_to(tree: Tree, places: list[int]) -> list[int]:
    """What stands behind a further "to": in "tied an end to the embargo to a truce" the first
    belongs to the end."""
    for place in reversed(places):
        token = tree.token(place)
        if token.text.lower() == "to" and token.dep == "prep":
            return _behind(tree, place)
    return places


def _parted(
    tree: Tree, verb: int, objects: list[int], rule: ConditionRule
) -> tuple[list[int], list[int]]:
    """An object and what the parser hung on the last noun before it: "tied their presence
    at the talks to his release"."""
    for place in reversed(tree.subtree(verb)):
        token = tree.token(place)
        if token.text.lower() == "to" and token.dep == "prep" and place > objects[0]:
            is_meant = "to" in rule.prepositions and place != objects[-1]
            required = _behind(tree, place) if is_meant else []
            return list(range(objects[0], place)), required
    return objects, []


def _behind(tree: Tree, preposition: int) -> list[int]:
    """What stands behind a preposition, with the gerund that the parser may hang elsewhere:
    "on the army dropping its veto"."""
    found = tree.subtree(preposition)[1:]
    after = found[-1] + 1 if found else len(tree.tokens)
    if after < len(tree.tokens) and tree.token(after).tag == "VBG":
        found += [one for one in tree.subtree(after) if one > found[-1]]
    return found


def _first(tree: Tree, place: int, labels: frozenset[str]) -> list[int]:
    found = tree.child(place, labels)
    return [] if found is None else tree.subtree(found)


def _by_noun(tree: Tree, place: int) -> Requirement | None:
    token = tree.token(place)
    if any(tree.children(one, "neg") for one in (place, token.head)):
        return None
    waiting = [
        one
        for child in _behind_noun(tree, place)
        if tree.token(child).text.lower() in _FOR
        for one in tree.subtree(child)[1:]
    ]
    if token.dep in SUBJECTS and tree.token(token.head).pos == "AUX":
        required = [
            one
            for child in tree.children(token.head)
            if tree.token(child).dep in _SAID
            for one in tree.subtree(child)
        ]
        return _made(place, required=required, waiting=waiting)
    listed = _listed(tree, place, waiting)
    if listed:
        return _made(place, required=listed, waiting=waiting)
    if not waiting:
        return None
    return _made(place, required=_named(tree, place), waiting=waiting)


def _behind_noun(tree: Tree, place: int) -> list[int]:
    """The prepositions of a noun, with one right behind it that the parser hung on its verb:
    "made it their price for a truce"."""
    own = tree.children(place, "prep")
    if own or tree.token(place).dep not in OBJECTS:
        return own
    return [
        one for one in tree.children(tree.token(place).head, "prep") if one == place + 1
    ]


def _listed(tree: Tree, place: int, waiting: list[int]) -> list[int]:
    """What is told behind a condition: "conditions for talks: a truce", "conditions, among them a
    truce", "their condition, that they be freed"."""
    after = max([place, *waiting]) + 1
    words = [token.text.lower() for token in tree.tokens[after : after + 3]]
    if not words or tree.token(place).lemma == "requirement":
        return []
    skip = next((len(one) for one in _LISTING if tuple(words[: len(one)]) == one), None)
    # "Imposed conditions: it will pay nothing" does not say for what.
    if skip is None or ("that" not in words[:skip] and not waiting):
        return []
    if words[0] == "that" and waiting:
        return []
    rest = range(after + skip, len(tree.tokens))
    last = next((one for one in rest if tree.token(one).text == ";"), len(tree.tokens))
    return list(range(after + skip, last))


def _named(tree: Tree, place: int) -> list[int]:
    """What is made or called a condition: "made a truce a condition for talks", "a truce
    as a condition", "a truce was a condition"."""
    own = tree.children(place, *SUBJECTS)
    if own:
        return tree.subtree(own[0])
    above = next(
        (one for one in tree.ancestors(place) if tree.token(one).pos != "ADP"), place
    )
    if tree.token(above).pos in ("NOUN", "PROPN") and above < place:
        return [one for one in tree.subtree(above) if one < place]
    verb = next((one for one in tree.ancestors(place) if _is_clause(tree, one)), None)
    if verb is None:
        return []
    things = [
        child
        for child in tree.children(verb)
        if child < place and place not in tree.subtree(child)
    ]
    if tree.token(verb).dep == "relcl" and any(
        tree.token(child).tag == "WDT" and tree.token(child).dep in OBJECTS
        for child in things
    ):
        # "The vote which they made the price for peace".
        return [one for one in tree.subtree(tree.token(verb).head) if one < things[0]]
    for labels in (OBJECTS, _SAID, PASSIVE_SUBJECTS, SUBJECTS):
        for child in things:
            if tree.token(child).dep in labels:
                own = tree.subtree(child)
                # "Made a halt to the attacks a condition": what the parser hung on the verb.
                until = min(tree.subtree(place))
                is_object = labels is OBJECTS and own[-1] < until
                return list(range(own[0], until)) if is_object else own
    return []


def _is_clause(tree: Tree, place: int) -> bool:
    return tree.token(place).pos in ("VERB", "AUX") or tree.token(place).head == place


def _made(place: int, *, required: list[int], waiting: list[int]) -> Requirement | None:
    if not required:
        return None
    return Requirement(
        place=place, required=required, waiting=waiting, follows=required
    )
