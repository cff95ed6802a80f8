"""The coding stage: a Reading and a Codebook in, statements, claims and conditions out.

Comes in: an article, its reading, the codebook. Goes out: one CodedArticle whose rows
all carry offsets into the article's text. It never sees a parser, a file or a store,
and it never makes an act more real or more exact than the words do.
"""

from truceline.coding.article import Coding
from truceline.coding.coders import CODERS, Coder
from truceline.coding.events.pairs import PairCode, code_pair

__all__ = ["CODERS", "Coder", "Coding", "PairCode", "code_pair"]
