"""Who speaks and what is said where the parser hangs a reporting word wrongly."""

from truceline.coding.scene import Scene
from truceline.coding.sentences.tree import DAYS, SUBJECTS, TENSED, Tree

_NAMING = frozenset({"NOUN", "PROPN", "PRON"})
# How far behind its reporting word a "that" may stand.
_NEAR = 10
# Nouns beside a reporting word on which the parser hangs what is reported.
_BESIDE = frozenset(
    "start beginning outset time day week month year monday tuesday wednesday thursday "
    "friday saturday sunday interview statement letter speech message tweet reporter "
    "journalist conference television radio".split()
)
_HELPERS = frozenset({"has", "have", "had"})


def is_verb_by_its_place(tree: Tree, place: int) -> bool:
    """Whether the tagger takes a verb for a plural: "the priest retorts that rice was
    sent" has a subject and a clause."""
    token = tree.token(place)
    return (
        token.tag == "NNS"
        and bool(tree.children(place, *SUBJECTS))
        and bool(tree.children(place, "ccomp", "acl"))
    )


def find_late_subject(tree: Tree, place: int) -> int | None:
    """The noun on which the parser hangs its own verb: "The faction, which had split from
    the front, offered to guard the dam" has no other verb."""
    token = tree.token(place)
    is_hung = token.dep == "acl" and token.tag in ("VBN", "VBD")
    if (
        is_hung
        and tree.token(token.head).dep == "ROOT"
        and tree.token(place - 1).text == ","
        and tree.children(token.head, "relcl")
    ):
        return token.head
    return None


def find_speaker_before(scene: Scene, tree: Tree, place: int) -> int | None:
    """The noun phrase right before a reporting verb that has no subject of its own.

    The parser hangs it on the clause before ("The road is shut, the army spokesman
    said"), on a place in front ("In Doha Suhail Shaheen wrote that ..."), or the other
    way round, the verb on the noun.
    """
    token = tree.token(place)
    if token.dep == "acl" and tree.token(token.head).dep in SUBJECTS:
        # "The pact announced on Monday failed": another verb has that subject.
        return None
    if token.dep == "acl" and token.tag == "VBD":
        return token.head
    first = place
    while first and (
        tree.token(first - 1).pos == "ADV"
        or tree.token(first - 1).text.lower() in _HELPERS
    ):
        first -= 1
    end = first - 1
    if end > 1 and tree.token(end).text == ",":
        # "The army spokesman, Col. Philip Aguer, said": the name is what counts.
        end = _before_participle(tree, end) - 1
    if (
        end < 0
        or tree.token(end).pos not in _NAMING | {"NUM"}
        or scene.is_quoted(tree.token(end).start)
        or tree.token(end).text in DAYS
    ):
        return None
    if tree.token(end).tag in ("WP", "WDT", "WP$"):
        return None
    head = end
    while (
        tree.token(head).dep == "pobj"
        and tree.token(tree.token(head).head).text == "of"
    ):
        # "..., the government of Nepal said".
        above = tree.token(tree.token(head).head).head
        if tree.token(above).pos not in _NAMING:
            break
        head = above
    above = tree.token(head).head
    if tree.token(head).dep == "appos" and tree.token(above).dep == "appos":
        return above
    return head


def _before_participle(tree: Tree, comma: int) -> int:
    """The comma before a participle that stands set off in front of another comma: "one,
    speaking on condition of anonymity, said"; else the comma itself."""
    for place in range(comma - 1, 0, -1):
        if tree.token(place).text == ",":
            opens = tree.token(place + 1).tag in ("VBG", "VBN")
            return place if opens else comma
    return comma


def without_speaker(
    tree: Tree, report_place: int, speakers: tuple[int, ...], places: list[int]
) -> list[int]:
    """A content without the phrase that names who speaks, where that was hung into it."""
    for one in speakers:
        if one in places and one < report_place:
            start = min(tree.subtree(one))
            if start > places[0]:
                return [place for place in places if not start <= place < report_place]
    return places


def find_that_clause(tree: Tree, cue: int) -> list[int]:
    """The clause behind a "that" soon after the word, wherever it hangs: "has said from
    the start that he would not negotiate"."""
    for place in range(cue + 1, min(cue + _NEAR, len(tree.tokens))):
        token = tree.token(place)
        if token.text in (";", ":", "."):
            return []
        if token.text.lower() != "that" or token.dep == "det":
            continue
        verb = token.head
        above = tree.token(verb).head
        is_passed_on = cue < above < place and tree.token(above).pos == "VERB"
        if is_passed_on and tree.token(above).text != "known":
            # "When he wrote his book, he said that ...": another word reports it.
            return []
        noun = tree.token(tree.token(verb).head)
        if token.tag != "IN" and (
            noun.dep != "pobj" or noun.lemma.lower() not in _BESIDE
        ):
            # "Rejected the plan that Kabul had made" reports no clause.
            return []
        if verb <= place or tree.token(verb).pos not in ("VERB", "AUX"):
            return []
        subjects = tree.children(verb, *SUBJECTS, "nsubjpass", "expl")
        if not any(place < one < verb for one in subjects):
            return []
        return [one for one in tree.subtree(verb) if one > place]
    return []


def find_made_known(tree: Tree, cue: int) -> list[int]:
    """What somebody lets be known, without these words: "let it be known that"."""
    return find_that_clause(tree, cue) if tree.token(cue).lemma == "let" else []


def find_behind_colon(scene: Scene, tree: Tree, cue: int) -> list[int]:
    """What stands behind the colon that ends a bare reporting clause: "put it more drily:
    more would follow"."""
    for place in range(cue + 1, min(cue + _NEAR, len(tree.tokens) - 2)):
        token = tree.token(place)
        if token.text == ":" and not scene.is_quoted(token.start):
            return list(range(place + 1, len(tree.tokens)))
        if token.text in (",", ";") or token.tag in TENSED:
            return []
    return []
