"""What a side requires before something else is to be.

Comes in: the sentences of an article. Goes out: conditions, each with the words of what
is required and of what waits for it.
"""
