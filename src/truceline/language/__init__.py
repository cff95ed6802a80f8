"""The language stage: an Article in, a storable Reading out.

Comes in: articles. Goes out: sentences with their trees, names, quotations and date
phrases as our own frozen records. It decides nothing about actors or events, and it is
the only home of spaCy; importing this package does not load it.
"""

from truceline.language.dates import find_dates
from truceline.language.paragraphs import split_paragraphs
from truceline.language.quotations import find_quotations

__all__ = ["find_dates", "find_quotations", "split_paragraphs"]
