from hypothesis import given
from hypothesis import strategies as st

from truceline.model import CodedArticle, EventType, Issue, Span, StatementKind
from truceline.publish.marks import cut_text


def test_overlapping_and_nested_evidence_keeps_each_quotation_whole(
    write: type,
) -> None:
    text = "Rahimi met Sela in the tent.\n\nThe guns fell silent."
    one = write(text)
    one.claim("Rahimi met Sela", EventType.CONSULT)
    one.claim("met Sela in the tent", EventType.CONSULT)
    one.claim("Sela", EventType.AID)
    one.claim("tent.\n\nThe guns", EventType.RETREAT)
    assert words_by_claim(one.coded()) == {
        "c1": "Rahimi met Sela",
        "c2": "met Sela in the tent",
        "c3": "Sela",
        "c4": "tent.\n\nThe guns",
    }


def test_a_piece_names_the_shortest_evidence_first(write: type) -> None:
    one = write("Rahimi met Sela in the tent.")
    one.claim("Rahimi met Sela in the tent", EventType.CONSULT)
    one.claim("Sela", EventType.AID)
    pieces = [piece for line in cut_text(one.coded()) for piece in line.pieces]
    (sela,) = [piece for piece in pieces if piece.text == "Sela"]
    assert sela.claims == ("c2", "c1")
    assert sela.starts == ("c2",)


def test_a_statement_in_two_pieces_has_one_anchor_at_the_first(write: type) -> None:
    one = write('"Never", Sela said, "not with them."')
    one.said("Sela", StatementKind.REFUSAL, "not with them", "Never")
    pieces = [piece for line in cut_text(one.coded()) for piece in line.pieces]
    assert [piece.text for piece in pieces if "s1" in piece.starts] == ["Never"]


def test_each_line_of_the_text_is_a_paragraph(write: type) -> None:
    lines = cut_text(write("First.\n\nSecond.\nThird.").coded())
    words = ["".join(piece.text for piece in line.pieces) for line in lines]
    assert words == ["First.\n\n", "Second.\n", "Third."]


def test_a_condition_is_evidence_too(write: type) -> None:
    one = write("Rahimi wants a truce before talks.")
    one.requires("Rahimi", Issue.CEASEFIRE, Issue.TALKS, "a truce before talks")
    assert words_by_claim(one.coded()) == {"k1": "a truce before talks"}


@given(data=st.data())
def test_pieces_joined_are_the_text_and_each_mark_its_evidence(
    write: type, data: st.DataObject
) -> None:
    text = data.draw(st.text(st.sampled_from("ab \nآتش𝔘"), min_size=1, max_size=60))
    one = write(text)
    cuts = st.tuples(st.integers(0, len(text) - 1), st.integers(1, len(text)))
    for start, end in data.draw(st.lists(cuts, max_size=6)):
        if start < end:
            one.claim(Span(start, end), EventType.AID)
    coded = one.coded()
    pieces = [piece for line in cut_text(coded) for piece in line.pieces]
    assert "".join(piece.text for piece in pieces) == text
    assert words_by_claim(coded) == {
        claim.id: claim.evidence.of(text) for claim in coded.claims
    }


def words_by_claim(coded: CodedArticle) -> dict[str, str]:
    found: dict[str, str] = {}
    for line in cut_text(coded):
        for piece in line.pieces:
            for name in piece.claims:
                found[name] = found.get(name, "") + piece.text
    return found
