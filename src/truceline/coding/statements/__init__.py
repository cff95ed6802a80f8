"""Who said what: quotations, indirect speech and labelled speakers.

Comes in: an article on the table. Goes out: statements with their cue, speaker, content
and kind. Whether what they say happened is not asked here.
"""
