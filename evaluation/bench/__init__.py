"""Speed and memory of `truceline code` beside the bare language model.

Comes in: a folder of articles. Goes out: a table of processor time, time on the clock
and memory, all from one run on one machine. Figures of two machines do not compare;
only the ratios do. Nothing here passes or fails: a timed test fails on a busy machine.
"""
