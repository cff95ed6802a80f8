"""The order of the stages and nothing else: where they meet.

Comes in: paths or a study's folder, and the day of the run. Goes out: coded articles,
a filled record, a site, an export, and a frozen report of each. It reads, codes, keeps
and publishes nothing by itself, it prints nothing, and it never asks the clock. The
modules import heavy stages only when they run; this package imports nothing by itself,
so that asking for help stays quick.
"""
