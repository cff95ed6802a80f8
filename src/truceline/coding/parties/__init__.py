"""Who did an act, to whom, and who only hosts or mediates it.

Comes in: a trigger with its clause and the article around it. Goes out: source, target
and third parties; what the text does not tell stays out.
"""
