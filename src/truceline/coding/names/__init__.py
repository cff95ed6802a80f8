"""Printed names and what they may mean: people, bodies, towns, sides that no codebook knows.

Comes in: an article on the table and the names of the codebook. Goes out: sightings of
names. Who a pronoun or a role means is for `actors`.
"""
