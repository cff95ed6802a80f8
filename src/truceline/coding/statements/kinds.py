"""What kind of statement it is: by the cue, else by words of the content."""

from truceline.codebook import Cue
from truceline.coding.actors.actors import resolve
from truceline.coding.factuality.foretold import is_foretold
from truceline.coding.scene import Scene
from truceline.coding.sentences.arguments import find_subjects
from truceline.coding.sentences.issues import matches
from truceline.coding.sentences.objects import QUALITY
from truceline.coding.sentences.tree import Tree
from truceline.coding.statements.pieces import Content
from truceline.model import ActorRef, EventType, StatementKind

# Where several kinds fit: a condition beats a demand or refusal that it carries, a
# denial that accuses in turn is a denial, an offer beats a report.
_ORDER = (
    StatementKind.DENIAL,
    StatementKind.CONDITION,
    StatementKind.THREAT,
    StatementKind.REFUSAL,
    StatementKind.DEMAND,
    StatementKind.OFFER,
    StatementKind.PROMISE,
    StatementKind.ACCUSATION,
    StatementKind.SUPPORT,
    StatementKind.ASSESSMENT,
)
_BEATEN = frozenset(
    {
        StatementKind.DEMAND,
        StatementKind.REFUSAL,
        StatementKind.OFFER,
        StatementKind.PROMISE,
    }
)

# Kinds by which a speaker binds the own side; told of another side they are reports, and
# so is what another side wants.
_OWN = frozenset(
    {
        StatementKind.OFFER,
        StatementKind.PROMISE,
        StatementKind.THREAT,
        StatementKind.REFUSAL,
    }
)
# Kinds that a name can carry which somebody gives a thing.
_CALLED = (
    StatementKind.DENIAL,
    StatementKind.ACCUSATION,
    StatementKind.SUPPORT,
)
_WILL = frozenset({"will", "would", "shall", "'ll"})
_OWNED = frozenset({"his", "her", "its", "their", "our", "my"})
_CLAIMS = frozenset({"accusation", "allegation", "charge", "claim", "account"})
_NEGATIONS = frozenset({"not", "n't", "no", "never", "nor", "neither", "cannot"})


def find_kind(
    scene: Scene,
    cue: Cue | None,
    content: Content,
    *,
    speaker: ActorRef | None,
) -> StatementKind:
    """The kind of a statement; a report where neither cue nor content says more.

    What a speaker says another side offers, promises, threatens or refuses is a report, and
    so is what an interviewer asks: "WALLACE: Will Kabul free them?" promises nothing.
    """
    if cue is None and _is_asked(content):
        return StatementKind.REPORT
    return _kind_of(scene, cue, content, speaker)


def _kind_of(
    scene: Scene, cue: Cue | None, content: Content, speaker: ActorRef | None
) -> StatementKind:
    is_called = cue is not None and QUALITY in cue.takes
    in_content = _in_content(scene, content, speaker, is_called=is_called)
    kind = cue.kind if cue is not None else None
    if StatementKind.CONDITION in in_content and (kind is None or kind in _BEATEN):
        return StatementKind.CONDITION
    if kind is StatementKind.REFUSAL and _is_claim(content):
        return StatementKind.DENIAL
    if kind is StatementKind.THREAT and (
        _is_only_possible(content) or _is_foretold(content, speaker)
    ):
        return StatementKind.ASSESSMENT
    if kind is StatementKind.PROMISE and StatementKind.THREAT in in_content:
        # "Vowed to avenge the commander".
        return StatementKind.THREAT
    if kind is StatementKind.PROMISE and (sworn := _sworn(content)):
        return sworn
    if is_called:
        # What a thing is called tells: "called it slander", "called it a provocation".
        kind = next((one for one in _CALLED if one in in_content), kind)
    if kind is not None:
        return kind
    for one in _ORDER:
        if one in in_content:
            return one
    return _told(scene, content, speaker)


def _is_asked(content: Content) -> bool:
    """Whether every sentence of a content is a question."""
    return all(
        any(token.text == "?" for token in tree.tokens[-2:])
        for tree, _ in content.parts
    )


def _sworn(content: Content) -> StatementKind | None:
    """What one swears has been or is no promise: "swore that no unit had stirred"."""
    tree, places = content.parts[0]
    head = tree.head_of(list(places))
    verbs = [head, *tree.children(head, "aux", "auxpass")]
    tags = {tree.token(one).tag for one in verbs}
    is_done = "VBD" in tags or (
        "VBN" in tags and any(tree.token(one).lemma == "have" for one in verbs)
    )
    if not is_done or "MD" in tags or "TO" in tags:
        return None
    return (
        StatementKind.DENIAL
        if _is_negated(tree, head, places)
        else StatementKind.REPORT
    )


def _told(scene: Scene, content: Content, speaker: ActorRef | None) -> StatementKind:
    """The kind of a statement whose words name none: told to do something, said of the
    own side's future or of what another side did, judged in a quotation, else reported."""
    tree, places = content.parts[0]
    first = [tree.token(one).text.lower() for one in places[:2]]
    if first[:1] == ["to"] or first == ["not", "to"]:
        # "Is reported to have gone" asks for nothing.
        is_told_of = first[1:] in (["be"], ["have"])
        return StatementKind.REPORT if is_told_of else StatementKind.DEMAND
    for one, place in content.tokens:
        if one.token(place).tag == "MD" and _is_own_will(scene, one, place, speaker):
            return StatementKind.PROMISE
    if any(_is_blow(scene, one, place, speaker) for one, place in content.tokens):
        return StatementKind.ACCUSATION
    head = tree.head_of(list(places))
    if content.is_direct:
        return StatementKind.ASSESSMENT
    if _is_open(tree, head):
        return StatementKind.ASSESSMENT
    # "It was said that no gas had come": nobody denies it.
    return (
        StatementKind.DENIAL
        if speaker is not None and _did_not(tree, head, places)
        else StatementKind.REPORT
    )


def _is_open(tree: Tree, head: int) -> bool:
    """Whether a clause says what could or might be."""
    return any(
        tree.token(one).text.lower() in ("could", "might")
        for one in tree.children(head, "aux")
    )


def _did_not(tree: Tree, head: int, places: tuple[int, ...]) -> bool:
    """Whether a clause says that something was not so: "his people were not there"."""
    words = [head, *tree.children(head, "aux", "auxpass")]
    is_past = any(tree.token(one).tag == "VBD" for one in words)
    return is_past and _is_negated(tree, head, places)


def _is_negated(tree: Tree, head: int, places: tuple[int, ...]) -> bool:
    return bool(tree.children(head, "neg")) or any(
        tree.token(one).text.lower()
        in ("no", "never", "nobody", "none", "not", "neither")
        for one in places[:3]
    )


def _is_own_will(
    scene: Scene, tree: Tree, place: int, speaker: ActorRef | None
) -> bool:
    """Whether a modal tells what the speaker or the speaker's side will do."""
    if speaker is None or tree.token(place).text.lower() not in _WILL:
        return False
    verb = tree.token(place).head
    if tree.token(verb).dep == "relcl":
        # "It was the best offer they would see."
        return False
    for subject in tree.children(verb, "nsubj"):
        owners = tree.children(subject, "poss")
        if any(tree.token(one).text.lower() in _OWNED for one in owners):
            return True
        for ref in resolve(scene, tree, subject):
            if (ref.party or ref.name) in (speaker.party, speaker.name):
                return True
    return False


def _is_blow(scene: Scene, tree: Tree, place: int, speaker: ActorRef | None) -> bool:
    """Whether a verb tells that another side used force."""
    token = tree.token(place)
    if speaker is None or token.pos != "VERB" or token.tag not in ("VBD", "VBN", "VBZ"):
        return False
    lemma = token.lemma.lower()
    # "Led a commission" is no "led away".
    stands = {
        lemma,
        *(
            f"{lemma} {tree.token(one).text.lower()}"
            for one in tree.children(place, "prt", "advmod", "prep")
        ),
    }
    if not any(
        rule.type is EventType.ASSAULT and stands & set(trigger.verbs)
        for rule, trigger in scene.lexicon.verbs.get(lemma, ())
    ):
        return False
    refs = [
        ref for head in find_subjects(tree, place) for ref in resolve(scene, tree, head)
    ]
    return any(
        ref.party is not None
        and speaker.party is not None
        and ref.party != speaker.party
        for ref in refs
    )


def _is_foretold(content: Content, speaker: ActorRef | None) -> bool:
    tree, places = content.parts[0]
    return is_foretold(speaker, tree, tree.head_of(list(places)))


def _is_only_possible(content: Content) -> bool:
    """Whether a warning tells of what could happen: a judgement and no threat."""
    words = {tree.token(place).text.lower() for tree, place in content.tokens}
    return bool(words & {"could", "may", "might"})


def _in_content(
    scene: Scene, content: Content, speaker: ActorRef | None, *, is_called: bool
) -> set[StatementKind]:
    found: set[StatementKind] = set()
    for tree, place in content.tokens:
        token = tree.token(place)
        for word in {token.text.lower(), token.lemma.lower()}:
            for words, rule in scene.lexicon.contents.get(word, ()):
                if rule.kind in found or not matches(tree, place, words):
                    continue
                if rule.is_called and not is_called:
                    continue
                if rule.kind is StatementKind.CONDITION and _is_term(
                    scene, tree, place, content
                ):
                    continue
                is_own = rule.kind in _OWN or words == ("want",)
                if is_own and _is_of_another(scene, tree, place, speaker):
                    continue
                found.add(rule.kind)
    return found


def _is_claim(content: Content) -> bool:
    """Whether what is rejected is an accusation: that denies it."""
    tree, places = content.parts[0]
    head = tree.token(tree.head_of(list(places)))
    return head.lemma.lower() in _CLAIMS


def _is_of_another(
    scene: Scene, tree: Tree, place: int, speaker: ActorRef | None
) -> bool:
    """Whether the words at a token speak of another side than the speaker's."""
    if speaker is None or speaker.party is None:
        return False
    for verb in [place, *tree.ancestors(place)]:
        if tree.token(verb).pos in ("VERB", "AUX"):
            parties = {
                ref.party
                for head in find_subjects(tree, verb)
                for ref in resolve(scene, tree, head)
            } - {None}
            return bool(parties) and speaker.party not in parties
    return False


def _is_term(scene: Scene, tree: Tree, place: int, content: Content) -> bool:
    """Whether "until" leads a date or an end of time: "until 30 June" and "hold fire until
    the end of the feast" are terms, "no talks until ..." is a condition."""
    if place + 1 < len(tree.tokens):
        following = tree.token(place + 1)
        if any(
            date.phrase.start <= following.start < date.phrase.end
            for date in scene.reading.dates
        ):
            return True
    if tree.token(place).text.lower() not in ("until", "till"):
        return False
    words = {other.token(one).text.lower() for other, one in content.tokens}
    return not words & _NEGATIONS
