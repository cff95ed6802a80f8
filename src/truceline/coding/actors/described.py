"""How an article describes a name: "rebel spokesman X", "X, the group's chief negotiator"."""

from dataclasses import dataclass

from truceline.coding.actors.actors import resolve_one
from truceline.coding.names.name_words import GROUP_NOUNS, HONORIFICS, NOBODIES, POSTS
from truceline.coding.scene import Scene
from truceline.coding.sentences.tree import Tree
from truceline.model import Span

# Titles of honour, of rank and of what is no more: they tell no office of a side.
_NO_OFFICE = frozenset(
    "mr mrs ms dr sir lord dame prof professor then former late don doña señor señora "
    "haji hajji qari ustad engineer sayed sayyed syed mullah mawlawi maulvi maulana "
    "sheikh sheik father veteran president-elect".split()
)
# Adjectives that tell of the bearer and not of the office.
_EPITHETS = frozenset(
    "new senior top longtime influential outgoing incoming current powerful prominent "
    "main old young".split()
)
_ONCE = frozenset({"former", "then", "late", "ex", "ousted", "deposed", "erstwhile"})
# Words that mean the one armed side an article names.
_ARMED = frozenset(
    "rebel group movement guerrilla insurgent insurgency militant faction".split()
)
_TITLES = HONORIFICS | POSTS
_MODIFIERS = frozenset(
    {"amod", "compound", "nmod", "poss", "case", "punct", "advmod", "nummod"}
)
_LONGEST = 80


@dataclass(frozen=True, slots=True, kw_only=True)
class Description:
    """What a person is called beside the name.

    ``wording`` is printed, ``title`` the office in it, or with ``is_of_group`` what sort
    of group it is; ``side`` is the id of the side
    that the words tell, ``group`` a name in them that the codebook does not know.
    """

    wording: Span
    title: str
    is_of_group: bool
    side: str | None
    group: str | None


def describe(
    scene: Scene, tree: Tree, places: list[int], titles: list[int]
) -> Description | None:
    """The words that say what the bearer of a name is, right beside it.

    ``titles`` are capitalised words before the name ("Foreign Minister"). None where
    there are no such words, or only a title of honour.
    """
    head = tree.head_of(places)
    return (
        _before(scene, tree, places[0], head)
        or _in_titles(scene, tree, titles, head)
        or _aside(scene, tree, head)
    )


def _before(scene: Scene, tree: Tree, first: int, head: int) -> Description | None:
    """A noun for a post right before the name, with what modifies it."""
    post = first - 1
    if post < 0 or not _is_post(scene, tree, post):
        return None
    start = post
    while start > 0 and _is_in_phrase(tree, start - 1, (post, head)):
        start -= 1
    return _description(scene, tree, start, post)


def _in_titles(
    scene: Scene, tree: Tree, titles: list[int], head: int
) -> Description | None:
    """Titles with capitals, and words for a side before them: "FARC Commander X"."""
    posts = [place for place in titles if _is_post(scene, tree, place)]
    if not posts:
        return None
    start = titles[0]
    while start > 0 and _is_in_phrase(tree, start - 1, (posts[-1], head)):
        start -= 1
    return _description(scene, tree, start, posts[-1])


def _aside(scene: Scene, tree: Tree, head: int) -> Description | None:
    """A noun for a post in apposition to the name, on either side of it."""
    for post in tree.children(head, "appos"):
        if _is_post(scene, tree, post):
            return _phrase(scene, tree, post)
    token = tree.token(head)
    if token.dep == "appos" and _is_post(scene, tree, token.head):
        return _phrase(scene, tree, token.head)
    return None


def _phrase(scene: Scene, tree: Tree, post: int) -> Description | None:
    places = tree.subtree(
        post,
        without=frozenset(
            {"relcl", "acl", "advcl", "appos", "conj", "cc", "punct", "det", "ccomp"}
        ),
    )
    start = min(place for place in places if place <= post)
    end = max([post, *(place for place in places if place > post)])
    return _description(scene, tree, start, post, end=end)


def _description(
    scene: Scene,
    tree: Tree,
    start: int,
    post: int,
    *,
    end: int | None = None,
) -> Description | None:
    title = _title(scene, tree, start, post)
    wording = Span(tree.token(start).start, tree.token(end or post).end)
    if title is None or wording.end - wording.start > _LONGEST:
        return None
    places = range(start, (end or post) + 1)
    group = _group(scene, tree, places)
    return Description(
        wording=wording,
        title=title,
        is_of_group=tree.token(post).lemma.lower() in GROUP_NOUNS,
        side=None if group else _side(scene, tree, post, places),
        group=group,
    )


def _title(scene: Scene, tree: Tree, start: int, post: int) -> str | None:
    """The office in the words: "chief negotiator"; None for what was one once."""
    words: list[str] = []
    for place in range(start, post + 1):
        token = tree.token(place)
        # Of several commanders each is one.
        lower = (token.lemma if place == post else token.text).lower()
        if lower in _ONCE or lower.startswith("ex-"):
            return None
        is_small = token.text[0].islower() and token.pos in ("NOUN", "ADJ")
        is_plain = is_small or lower in _TITLES
        if is_plain and token.dep != "poss" and scene.hit_at(tree, place) is None:
            words.append(lower)
    kept = [word for word in words if word.rstrip(".") not in _NO_OFFICE | _EPITHETS]
    return " ".join(kept) or None


def _side(scene: Scene, tree: Tree, post: int, places: range) -> str | None:
    for place in places:
        placed = scene.hit_at(tree, place)
        if placed is not None:
            return scene.side_of(placed.hit.actor).id
    # "the group's negotiator", "rebel spokesman": whom these words mean in the article.
    # "The government" alone could be anybody's, so it tells no side.
    if not any(tree.token(place).lemma.lower() in _ARMED for place in places):
        return None
    refs = resolve_one(scene, tree, post)
    return next((ref.party for ref in refs if ref.party is not None), None)


def _group(scene: Scene, tree: Tree, places: range) -> str | None:
    """A name in the words that nobody in the codebook has."""
    run = [
        place
        for place in places
        if tree.token(place).text[0].isupper()
        and tree.token(place).pos in ("PROPN", "NOUN", "ADJ")
        and tree.token(place).text.lower() not in _TITLES
        and scene.hit_at(tree, place) is None
    ]
    if not run:
        return None
    last = run[0]
    for place in run[1:]:
        if place != last + 1:
            break
        last = place
    name = scene.text(Span(tree.token(run[0]).start, tree.token(last).end))
    return None if name.lower() in NOBODIES else name


def _is_post(scene: Scene, tree: Tree, place: int) -> bool:
    token = tree.token(place)
    lower = token.lemma.lower()
    if token.pos not in ("NOUN", "PROPN") or scene.hit_at(tree, place) is not None:
        return False
    return lower in _TITLES or lower in scene.lexicon.roles


def _is_in_phrase(tree: Tree, place: int, heads: tuple[int, int]) -> bool:
    """Whether a word belongs to the post or to the name behind it, without an article."""
    token = tree.token(place)
    if token.dep in ("det", "punct", "cc") and token.text != "-":
        return False
    above = [place, *tree.ancestors(place)]
    return (
        any(head in above[1:] for head in heads) and token.dep in _MODIFIERS
    ) and place < min(heads)
