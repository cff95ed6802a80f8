"""Names that many articles use and the codebook lacks, put forward for its author.

Comes in: coded articles. Goes out: proposed names with the quotations that show who they
are. Nothing here changes how an article is coded.
"""
