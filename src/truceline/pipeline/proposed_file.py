"""Proposals as YAML in the form of an actors file, to be confirmed by a person."""

import json
import re
import unicodedata
from collections.abc import Iterator

from truceline.coding.proposals.proposed import Proposal, ProposedDeed, ProposedOffice
from truceline.coding.proposals.quoted_sightings import SightingQuote

_HEAD = """\
# Names that recur in the articles and are nobody's in the codebook, the most frequent
# first. Nothing in this file counts yet: it is a list to go through.
#
#  1. Delete what is no actor, and what you do not need.
#  2. Say whose side each is on: `party` is the id of a side, here or in the codebook. A
#     side itself has none. Look at the quotations; the words around a name may mislead.
#  3. Complete the offices: `from` and `until` as 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD'.
#  4. Move what is right into a file in actors/ and run: truceline codebook check
#
# `found` says what the articles print: how often and in which outlets, the words that tell
# an office or a side, what the name did and said, and under `contradictions` what does not
# agree. It may stay in the row and changes nothing.
# Offsets count characters from the beginning of the article's text.
seen: proposed from the articles of this study, unchecked
actors:
"""


def proposed_yaml(proposals: tuple[Proposal, ...], *, taken: frozenset[str]) -> str:
    """The proposals as rows that an actors file takes as they stand.

    ``taken`` are the ids of the codebook.
    """
    ids = _ids(proposals, set(taken))
    by_name = {
        name.casefold(): ids[number]
        for number, one in enumerate(proposals)
        for name in (*one.surnames, *one.names, one.name)
    }
    rows = (
        "\n".join(_row(one, ids[number], by_name))
        for number, one in enumerate(proposals)
    )
    return f"{_HEAD}\n" + "\n\n".join(rows) + "\n"


def _ids(proposals: tuple[Proposal, ...], taken: set[str]) -> list[str]:
    ids: list[str] = []
    for one in proposals:
        base = _plain(one.name) or "actor"
        found = base
        number = 2
        while found in taken:
            found = f"{base}-{number}"
            number += 1
        taken.add(found)
        ids.append(found)
    return ids


def _plain(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")


def _row(one: Proposal, own_id: str, by_name: dict[str, str]) -> Iterator[str]:
    party = one.side
    if party is None and one.group is not None:
        party = by_name.get(one.group.casefold())
    if party == own_id:
        party = None
    yield f"  - id: {own_id}"
    yield f"    name: {_text(one.name)}"
    yield f"    kind: {one.kind.value}"
    if party is not None:
        yield f"    party: {party}"
    elif one.group is not None:
        yield f"    party: null  # the texts say {_text(one.group)}, whom nobody knows"
    elif one.contradictions:
        yield "    party: null  # the texts contradict each other, see below"
    else:
        yield "    party: null  # the texts do not say"
    yield f"    names: {_texts(one.names)}"
    if one.surnames:
        yield f"    surnames: {_texts(one.surnames)}"
    offices = dict.fromkeys(
        (office.title, side)
        for office in one.offices
        if (side := _side_of(office, party, by_name)) is not None
    )
    if offices:
        yield "    offices:"
        for title, side in offices:
            yield f"      - {{title: {_text(title)}, of: {side}}}"
    yield from _found(one)


def _side_of(
    office: ProposedOffice, party: str | None, by_name: dict[str, str]
) -> str | None:
    """The side that the office's own words tell; where they tell none, the party."""
    if office.side is not None or office.group is None:
        return office.side or party
    return by_name.get(office.group.casefold())


def _found(one: Proposal) -> Iterator[str]:
    yield "    found:"
    yield f"      mentions: {one.mentions}"
    yield f"      articles: {one.articles}"
    yield f"      outlets: {_texts(one.outlets)}"
    yield f"      first: '{one.first}'"
    yield f"      last: '{one.last}'"
    if one.perhaps:
        yield f"      perhaps: {_texts(one.perhaps)}  # in the codebook, spelled alike"
    if one.contradictions:
        yield "      contradictions:"
        for sentence in one.contradictions:
            yield f"        - {_text(sentence)}"
    if one.offices:
        yield "      described_as:"
        for office in one.offices:
            yield from _described(office)
    if one.deeds:
        yield "      did:"
        for deed in one.deeds:
            yield from _deed(deed)
    yield "      quotations:"
    for quotation in one.quotations:
        yield from _quoted(quotation, first="- ")


def _described(office: ProposedOffice) -> Iterator[str]:
    yield f"        - title: {_text(office.title)}"
    side = office.side or office.group
    if side is not None:
        yield f"          of: {_text(side)}"
    yield f"          times: {office.times}"
    yield f"          first: '{office.first}'"
    yield f"          last: '{office.last}'"
    if office.words is not None:
        yield from _quoted(office.words)


def _deed(deed: ProposedDeed) -> Iterator[str]:
    yield f"        - {deed.part}: {deed.what}"
    if deed.others:
        yield f"          with: {_texts(deed.others)}"
    yield from _quoted(deed.words)


def _quoted(quotation: SightingQuote, *, first: str = "  ") -> Iterator[str]:
    yield f"        {first}article: {_text(quotation.path)}"
    yield f"          published: '{quotation.published}'"
    yield f"          start: {quotation.span.start}"
    yield f"          end: {quotation.span.end}"
    yield f"          text: {_text(quotation.text)}"


def _text(text: str) -> str:
    """A text as YAML takes it; JSON's quotation marks do for all but plain words."""
    if _PLAIN.fullmatch(text) and text.lower() not in _NOT_TEXT:
        return text
    quoted = json.dumps(text, ensure_ascii=False)
    return _UNPRINTABLE.sub(lambda found: f"\\u{ord(found.group()):04x}", quoted)


def _texts(texts: tuple[str, ...]) -> str:
    return f"[{', '.join(map(_text, texts))}]"


_PLAIN = re.compile("[A-Z][A-Za-z]*(?: [A-Za-z]+)*")
# What YAML takes only when it is written as a number.
_UNPRINTABLE = re.compile("[\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")

# What YAML would read as a truth value or as nothing.
_NOT_TEXT = frozenset({"true", "false", "yes", "no", "on", "off", "null", "y", "n"})
