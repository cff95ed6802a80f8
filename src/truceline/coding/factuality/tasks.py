"""Who is "charged with" something as a task, and accused of nothing.

"The commission charged with looking into the raid" has that to do; "the commander charged with
leading the raid" is accused of it. Bodies have tasks, and some work is no crime whoever does it.
"""

from truceline.coding.sentences.tree import Tree

_BODIES = frozenset(
    "agency authority board body bureau commission commissioner committee council court department "
    "envoy inspectorate mediator ministry mission monitor observer office panel prosecutor "
    "secretariat task-force taskforce team tribunal".split()
)
_WORK = frozenset(
    "administer arbitrate assess broker coordinate defend demobilise demobilize disarm draft enforce "
    "ensure escort examine guard implement inspect investigate maintain manage mediate monitor "
    "negotiate observe oversee police preserve probe protect reconcile reform regulate restore "
    "review safeguard secure stabilise stabilize supervise uphold verify vet".split()
)


def is_a_task(tree: Tree, place: int) -> bool:
    """Whether the word at a place charges somebody with work, and with no crime."""
    token = tree.token(place)
    if token.lemma != "charge" or token.pos != "VERB":
        return False
    works = {
        tree.token(one).lemma
        for link in tree.children(place, "prep")
        if tree.token(link).text.lower() == "with"
        for one in tree.children(link, "pcomp")
    }
    charged = [token.head] if token.dep == "acl" else []
    is_body = any(tree.token(one).lemma.lower() in _BODIES for one in charged)
    return bool(works & _WORK) or (is_body and bool(works))
