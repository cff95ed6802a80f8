"""Who is meant: by name, office, role, pronoun, or "both sides".

Comes in: a noun phrase in its article. Goes out: actors of the codebook, or a name as
printed. Who of them did what to whom is for `parties`.
"""
