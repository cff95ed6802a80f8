"""Where a sentence reports words: the reporting word, and where its speaker stands."""

from dataclasses import dataclass

from truceline.codebook import Cue
from truceline.coding.factuality.factuality import find_factuality
from truceline.coding.factuality.hedging import is_due
from truceline.coding.factuality.unreal import is_undone
from truceline.coding.learned.guess import WHERE
from truceline.coding.lexicon import ONES
from truceline.coding.scene import Scene
from truceline.coding.sentences.arguments import find_subjects
from truceline.coding.sentences.issues import matches
from truceline.coding.sentences.passives import find_agents, is_passive
from truceline.coding.sentences.tree import OBJECTS, PASSIVE_SUBJECTS, SUBJECTS, Tree
from truceline.coding.statements.misread import (
    find_late_subject,
    find_speaker_before,
    is_verb_by_its_place,
)
from truceline.coding.statements.reporting_nouns import (
    find_holders,
    find_owners,
    is_told_openly,
)
from truceline.model import Factuality, Span, StatementKind

_PARTICLES = frozenset({"prt", "prep", "advmod", "dobj", "acomp", "ccomp", "oprd"})
# Behind these marks the speaker may follow the verb: "..., said the ministry".
_BEFORE_INVERTED = frozenset({",", "”", '"', "''", ".", "?", "!", "’"})
_IS = frozenset({"is", "was", "'s", "’s", "be"})
_UNREAL = frozenset({"if", "unless", "whether"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """A reporting word at a token, before its content is cut.

    ``speakers`` are the heads of the noun phrases that name who speaks; none in "it was
    announced that".
    """

    tree: Tree
    place: int
    cue: Cue | None
    cue_span: Span
    speakers: tuple[int, ...]

    @property
    def takes(self) -> frozenset[str]:
        """What the reporting word takes beside clauses and quotations."""
        return self.cue.takes if self.cue is not None else frozenset()

    @property
    def needs_clause(self) -> bool:
        """Whether the word reports nothing but a clause of its own: what stands beside
        "is confident" or "knows" in quotation marks is somebody else's."""
        token = self.tree.token(self.place)
        return self.cue is not None and (
            not self.speakers
            or self.cue.is_stance
            or token.text.lower() in self.cue.adjectives
        )

    @property
    def kind(self) -> StatementKind | None:
        """The kind of statement the reporting word makes by itself."""
        return self.cue.kind if self.cue is not None else None


def find_reports(scene: Scene, tree: Tree) -> list[Report]:
    """The reporting words of a sentence in order; those that are themselves quoted are
    part of somebody's words and left out."""
    found = []
    for place, token in enumerate(tree.tokens):
        report = _by_row(scene, tree, place) or _by_guess(scene, tree, place)
        if report is not None and not scene.is_quoted(token.start):
            found.append(report)
    return found


def _by_row(scene: Scene, tree: Tree, place: int) -> Report | None:
    """A word of speaking that the codebook knows, or that stands beside a quotation."""
    lexicon, token = scene.lexicon, tree.token(place)
    lower, lemma = token.text.lower(), token.lemma.lower()
    holders = find_holders(tree, place) if lower in lexicon.cue_adjectives else []
    if holders:
        return _at_word(tree, place, lexicon.cue_adjectives[lower], holders)
    is_verb = token.pos == "VERB" or is_verb_by_its_place(tree, place)
    if is_verb and lemma in lexicon.cue_verbs:
        cue = _verb_cue(tree, place, lexicon.cue_verbs[lemma])
        return None if cue is None else _by_verb(scene, tree, place, cue)
    if token.pos == "NOUN" and lemma in lexicon.cue_nouns:
        owners = find_owners(tree, place)
        return (
            _at_word(tree, place, lexicon.cue_nouns[lemma], owners) if owners else None
        )
    if lower in lexicon.cue_phrases:
        return _by_phrase(tree, place, lexicon.cue_phrases[lower])
    return _by_quotation(scene, tree, place) if token.pos == "VERB" else None


def _by_guess(scene: Scene, tree: Tree, place: int) -> Report | None:
    """A word of speaking that no row knows and the trained model does."""
    token = tree.token(place)
    guess = scene.guesses[tree.number].get(place) if scene.guesses else None
    if (
        guess is None
        or guess.is_cue < scene.trust.cue
        or token.lemma.lower() in (*scene.lexicon.cue_verbs, *scene.lexicon.cue_nouns)
    ):
        return None
    cue = Cue(
        verbs=(token.lemma,),
        kind=None if guess.kind is StatementKind.REPORT else guess.kind,
        example="",
        where=WHERE,
    )
    if token.pos == "VERB":
        if _takes_a_thing(tree, place):
            return None
        return _by_verb(scene, tree, place, cue)
    owners = find_owners(tree, place) if token.pos == "NOUN" else []
    return _at_word(tree, place, cue, owners) if owners else None


def _takes_a_thing(tree: Tree, place: int) -> bool:
    """Whether a verb has a mere noun for its object, and no clause: "circulated a draft",
    "holds the neighbours responsible"."""
    clauses = tree.children(place, "ccomp", "xcomp", "parataxis")
    is_bare = all(tree.token(one).pos == "ADJ" for one in clauses)
    return is_bare and bool(tree.children(place, *OBJECTS) or clauses)


def _verb_cue(
    tree: Tree, place: int, rows: list[tuple[tuple[str, ...], Cue]]
) -> Cue | None:
    near = {
        tree.token(child).text.lower()
        for child in tree.children(place)
        if tree.token(child).dep in _PARTICLES or tree.token(child).tag == "JJ"
    }
    # "Called for the footage to be shown": the parser hangs the word on what is asked.
    near |= {
        tree.token(mark).text.lower()
        for child in tree.children(place, "advcl", "ccomp", "xcomp")
        for mark in tree.children(child, "mark")
        if tree.token(mark).text.lower() == "for"
    }
    for words, cue in rows:
        if all(word in near for word in words[1:]):
            return cue
    return None


def _by_verb(scene: Scene, tree: Tree, place: int, cue: Cue) -> Report | None:
    passive = is_passive(tree, place)
    speakers = find_agents(tree, place) if passive else _speakers(scene, tree, place)
    if not speakers and not tree.child(place, PASSIVE_SUBJECTS):
        before = find_late_subject(tree, place)
        if before is None and tree.token(place).tag in ("VBD", "VBZ", "VBP", "VBN"):
            before = find_speaker_before(scene, tree, place)
        if before is not None:
            speakers, passive = [before], False
    if not speakers and (not passive or not is_told_openly(tree, place)):
        return None
    if not cue.is_stance and not _is_spoken(scene, tree, place):
        return None
    return _at_word(tree, place, cue, speakers)


def _at_word(tree: Tree, place: int, cue: Cue | None, speakers: list[int]) -> Report:
    token = tree.token(place)
    return Report(
        tree=tree,
        place=place,
        cue=cue,
        cue_span=Span(token.start, token.end),
        speakers=tuple(speakers),
    )


def _speakers(scene: Scene, tree: Tree, place: int) -> list[int]:
    """Who speaks: the subject, also behind the verb (", said the ministry"), or that of
    the clause above ("after saying so she was flown out")."""
    if tree.child(place, SUBJECTS) is None:
        behind = _behind(tree, place)
        if behind is not None and (
            place == 0 or tree.token(place - 1).text in _BEFORE_INVERTED
        ):
            return [behind]
    found = find_subjects(tree, place)
    if found and scene.is_quoted(tree.token(found[0]).start):
        # "Full panic mode," said Leslie Wimes: the quoted words are no speaker.
        own = tree.children(place, *SUBJECTS)
        found = [one for one in own if not scene.is_quoted(tree.token(one).start)]
    if (
        tree.token(place).tag == "VBN"
        and not tree.children(place, "aux")
        and not (tree.children(place, *SUBJECTS) and tree.token(place).dep == "ROOT")
    ):
        # "Asked to go, the envoy ...": the envoy was asked.
        return []
    if any(_is_empty(tree, place, one) for one in found):
        return []
    if found or tree.token(place).tag not in ("VBG", "VB", "VBN"):
        return found
    for above in tree.ancestors(place):
        subject = tree.child(above, SUBJECTS | PASSIVE_SUBJECTS)
        if subject is not None and not scene.is_quoted(tree.token(subject).start):
            return [subject]
    return []


def _is_empty(tree: Tree, place: int, subject: int) -> bool:
    """Whether a borrowed subject is nobody: "it is worth noting that"."""
    head = tree.token(subject).head
    return (
        tree.token(subject).text.lower() == "it"
        and head != place
        and tree.token(head).text.lower() in _IS
    )


def _behind(tree: Tree, place: int) -> int | None:
    """The noun right behind an inverted verb, where nothing but marks or a quotation
    follows its phrase."""
    if tree.token(place).tag not in ("VBD", "VBZ"):
        return None
    for child in tree.children(place, "dobj", "dative", "attr", "npadvmod"):
        phrase = tree.subtree(child)
        token = tree.token(child)
        is_one = token.text.lower() == "one" and len(phrase) > 1
        if min(phrase) != place + 1 or not (is_one or token.pos in ("NOUN", "PROPN")):
            continue
        following = max(phrase) + 1
        if following >= len(tree.tokens) or tree.token(following).pos == "PUNCT":
            return child
    return None


def _is_spoken(scene: Scene, tree: Tree, place: int) -> bool:
    """Whether the words have been spoken: no modal, negation or condition stands with the
    verb itself. What stands in the quoted words does not count."""
    token = tree.token(place)
    for child in tree.children(place):
        one = tree.token(child)
        if scene.is_quoted(one.start):
            continue
        if one.dep == "neg" or (one.tag == "MD" and one.dep == "aux"):
            return False
        if one.dep == "mark" and one.text.lower() in _UNREAL:
            return False
    if token.tag == "VB":
        # What one "is to say" or has "yet to say", and what is asked, still tells of words.
        told = find_factuality(tree, place, scene.lexicon)
        is_asked = tree.tokens[-1].text.startswith("?")
        return (
            told is Factuality.ACTUAL
            or is_due(tree, token.head, place)
            or is_undone(tree, place, scene.lexicon.unreal)
            or (is_asked and told is Factuality.POSSIBLE)
        )
    # "Neither side said", "no one claimed": nobody spoke.
    return not any(
        tree.token(inner).text.lower() in ("no", "neither")
        for subject in tree.children(place, *SUBJECTS)
        if not scene.is_quoted(tree.token(subject).start)
        for inner in [subject, *tree.children(subject, "det")]
    )


def _by_phrase(
    tree: Tree, place: int, rows: list[tuple[tuple[str, ...], Cue]]
) -> Report | None:
    """A phrase with its speaker behind it ("according to the army") or as its owner ("in
    his words")."""
    for words, cue in rows:
        if ONES in words:
            found = _owned(tree, place, words)
        elif matches(tree, place, words):
            found = _behind_phrase(tree, place, len(words))
        else:
            continue
        if found is not None:
            head, last = found
            return Report(
                tree=tree,
                place=place,
                cue=cue,
                cue_span=Span(tree.token(place).start, tree.token(last).end),
                speakers=(head,),
            )
    return None


def _behind_phrase(tree: Tree, place: int, length: int) -> tuple[int, int] | None:
    last = place + length - 1
    heads = tree.children(last, "pobj") or tree.children(place, "pobj")
    return (heads[0], last) if heads and heads[0] > last else None


def _owned(tree: Tree, place: int, words: tuple[str, ...]) -> tuple[int, int] | None:
    for noun in tree.children(place, "pobj"):
        token = tree.token(noun)
        if words[-1] in (token.text.lower(), token.lemma.lower()):
            owners = tree.children(noun, "poss")
            if owners:
                return owners[0], noun
    return None


def _by_quotation(scene: Scene, tree: Tree, place: int) -> Report | None:
    """Any verb beside a quotation that its comma has closed: "..., " a senator shrugged."""
    token = tree.token(place)
    if token.tag not in ("VBD", "VBZ") or scene.is_quoted(token.start):
        return None
    subject = tree.child(place, SUBJECTS)
    if subject is None:
        subject = _behind(tree, place)
    if subject is None or tree.token(subject).tag in ("WP", "WDT"):
        return None
    phrase = tree.subtree(subject)
    first = min(place, *phrase)
    end = max(place, *phrase) + 1
    if end < len(tree.tokens) and tree.token(end).pos not in ("PUNCT", "ADV"):
        return None
    text = scene.article.text
    start = tree.token(first).start
    is_beside = any(
        span.end <= start
        and text[span.end - 1] in ",?!"
        and not any(char.isalnum() for char in text[span.end : start])
        for span in scene.reading.quotations
        if span.touches(tree.span)
    )
    if not is_beside:
        return None
    return _at_word(tree, place, None, [subject])
