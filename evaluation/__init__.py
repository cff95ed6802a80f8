"""Measures what truceline does; no part of the installed package.

Comes in: folders of articles and the commands of truceline. Goes out: figures with how
they were measured. It changes nothing of what it measures.
"""
