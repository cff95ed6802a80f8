"""One module for each format: a file -> its text, or why it cannot be had.

A reader knows its format alone. What stands in the text, one article or a bundle, is
found out behind it, the same way for all.
"""
