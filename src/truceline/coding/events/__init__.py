"""What one source says happened: the claims of an article.

Comes in: an article on the table, with its statements. Goes out: claims, each typed by a
trigger of the codebook and put together from parties, dates, places and factuality.
"""
