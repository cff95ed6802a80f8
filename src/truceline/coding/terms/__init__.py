"""How long, from when, until when and how much: the terms of what was agreed or promised.

Comes in: the claims and statements found so far. Goes out: terms with the words they are
read from, each beside the claim or statement it belongs to.
"""
