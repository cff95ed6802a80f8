"""What one sentence is made of: its tree, what a word takes, its triggers, numbers and issues.

Comes in: the tokens of a sentence and the look-up tables. Goes out: places in its tree
and rows of the codebook that its words meet. It knows no actor and no other sentence.
"""
