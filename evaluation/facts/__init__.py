"""The state of the example's process beside dated facts: phases and commitments.

Comes in: ``phases.csv`` and ``commitments.csv``, what a reader of the facts expects on
a day, and what `truceline state --json` says of that day. Goes out: a line for each
expectation, right or wrong, with what was said. ``facts`` in both tables are the numbers
that ``examples/afghanistan/NOTES.csv`` gives for each article.
"""
