"""The quality gate: scores beside pinned floors, so that coding never slides back.

Comes in: the sets that `truceline evaluate` scores, and ``evaluation/floors.json``. Goes
out: a line for each floor, and whether all hold. It never lowers a floor by itself.
"""
