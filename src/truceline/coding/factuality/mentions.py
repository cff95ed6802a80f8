"""Acts that are only spoken of: what somebody does for a living, and whose demand it was.

"Iqbal, who negotiates for the Front" says who he is, and "at his request" whose wish it
was; when and what was said, other words tell. "At the army's request" tells who asked. "Accused
the army of murder" tells what is called so, and "captives held by the Front" who they are.
"""

from truceline.coding.factuality.tasks import is_a_task
from truceline.coding.sentences.at_request import find_asking, is_at_request
from truceline.coding.sentences.tree import DAYS, OBJECTS, Tree
from truceline.coding.sentences.triggers import Match
from truceline.model import EventType

# What a demand asks for stands behind one of these.
_CONTENT = frozenset({"for", "to", "that", "on", "against", "from"})
_OF_A_CALLING = frozenset({EventType.CONSULT, EventType.SUPPORT, EventType.AGREE})
# What tells which people are meant, where nobody is told to have done it to them.
_MARKS = frozenset({EventType.ACCUSE, EventType.COERCE, EventType.SANCTION})
_OTHERS = frozenset({"with", "to", "at", "in", "on", "by"})
_CHARGING = frozenset("accuse charge indict convict suspect acquit accusation".split())
_KEPT = frozenset({"hold", "keep"})


def is_only_spoken_of(match: Match) -> bool:
    """Whether the words of an act tell a calling, or whose demand it was and not what."""
    if match.rule.type in _OF_A_CALLING:
        return _is_a_calling(match.tree, match.place) or _is_a_courtesy(
            match.tree, match.place
        )
    if match.rule.type in _MARKS:
        return (
            _is_a_mark(match.tree, match.place)
            or _is_remembered(match)
            or is_a_task(match.tree, match.place)
        )
    if match.rule.type is EventType.ASSAULT:
        # "Mourned those killed": who they are, and no news of their death.
        head = match.tree.token(match.tree.token(match.place).head)
        return (
            (head.text.lower() == "those" and _is_a_mark(match.tree, match.place))
            or _is_a_mere_charge(match.tree, match.place)
            or _is_kept(match.tree, match.place)
        )
    if match.rule.type is EventType.REQUEST and match.trigger.nouns:
        return (
            not _is_of_a_name(match) and _is_mere_wish(match.tree, match.place)
        ) or _is_called_so(match.tree, match.place)
    return False


def _is_a_courtesy(tree: Tree, place: int) -> bool:
    """ "Moss: Thank you. Next question": a manner of speaking; "we thank you" is none."""
    return (
        tree.token(place).lemma == "thank"
        and all(
            any(token.text == ":" for token in tree.tokens[one:place])
            for one in tree.children(place, "nsubj")
        )
        and any(
            tree.token(one).text.lower() == "you"
            for one in tree.children(place, *OBJECTS)
        )
    )


def _is_remembered(match: Match) -> bool:
    """ "Recalled that they had signed": nobody is called back."""
    return match.tree.token(match.place).lemma == "recall" and bool(
        match.tree.children(match.place, "ccomp")
    )


def _is_a_mere_charge(tree: Tree, place: int) -> bool:
    """ "Accused the army of murder", "of a massacre": of which one it is not told."""
    token = tree.token(place)
    link = tree.token(token.head)
    is_bare = all(
        tree.token(one).text.lower() in ("a", "an")
        for one in tree.children(place, "det", "poss", "nummod")
    )
    return (
        token.pos == "NOUN"
        and token.dep == "pobj"
        and link.text.lower() in ("of", "with", "for")
        and tree.token(link.head).lemma.lower() in _CHARGING
        and is_bare
        and not tree.children(place, "prep", "acl", "relcl", "compound", "conj")
    )


def _is_kept(tree: Tree, place: int) -> bool:
    """ "249 captives held by the Front": a state. "Held since Friday" tells of the act."""
    token = tree.token(place)
    return (
        token.dep == "acl"
        and token.tag == "VBN"
        and token.lemma.lower() in _KEPT
        and not any(tree.token(one).text in DAYS for one in tree.subtree(place))
    )


def _is_called_so(tree: Tree, place: int) -> bool:
    """ "Wants them freed, a demand that Kabul called absurd": what was told just before."""
    token = tree.token(place)
    links = {tree.token(one).text.lower() for one in tree.children(place, "prep")}
    return (
        token.dep in ("appos", "npadvmod")
        and any(
            tree.token(one).text.lower() in ("a", "an")
            for one in tree.children(place, "det")
        )
        and not links & _CONTENT
        and bool(tree.children(place, "relcl", "acl"))
        and not any(
            tree.token(verb).tag == "VB"
            and any(tree.token(one).tag == "TO" for one in tree.children(verb, "aux"))
            for verb in tree.children(place, "acl", "relcl")
        )
    )


def _is_of_a_name(match: Match) -> bool:
    """Whether something is done at the request of somebody who is told by a noun."""
    return is_at_request(match) and any(
        match.tree.token(one).pos != "PRON" for one in find_asking(match)
    )


def _is_a_calling(tree: Tree, place: int) -> bool:
    """ "Who negotiates for the Front", "who spoke for the rebels at the talks"."""
    token = tree.token(place)
    if token.dep != "relcl":
        return False
    is_who = any(
        tree.token(one).text.lower() == "who" for one in tree.children(place, "nsubj")
    )
    links = {tree.token(one).text.lower() for one in tree.children(place, "prep")}
    return is_who and "for" in links and not links & _OTHERS


def _is_a_mark(tree: Tree, place: int) -> bool:
    """ "400 prisoners accused of grave crimes", "farmers jailed for ties to the rebels"."""
    token = tree.token(place)
    is_told = tree.children(place, "agent") or any(
        tree.token(one).text in DAYS for one in tree.subtree(place)
    )
    return token.dep == "acl" and token.tag == "VBN" and not is_told


def _is_mere_wish(tree: Tree, place: int) -> bool:
    """ "At his request", "their appeal", "the rebels' main demand"."""
    is_owned = bool(tree.children(place, "poss"))
    links = {tree.token(one).text.lower() for one in tree.children(place, "prep")}
    has_content = bool(links & _CONTENT) or bool(
        tree.children(place, "acl", "relcl", "ccomp", "compound")
    )
    return is_owned and not has_content
