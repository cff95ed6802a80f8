"""How far a truce test can be trusted: its intervals and verdicts on made series.

Comes in: numbers of series to make. Goes out: tables of how often the interval holds the
true ratio, how often a truce is seen where there is none, and how often one is found.
The same seed gives the same table.
"""
