"""The command line: one small module per verb, imported when it is called.

Comes in: what was typed, and the day. Goes out: text, files and an exit status: 0 for
done, 1 if nothing could be done, 2 for wrong usage or a broken codebook or study, 130
for Ctrl-C. It is the only place that prints, exits or asks the clock, and it decides
nothing about articles.
"""

from truceline.cli.run import main

__all__ = ["main"]
