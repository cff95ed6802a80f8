"""truceline keeps the record of a peace process from dated news reports.

Importing the package loads nothing heavy: no language model, no database, no web part.
"""

__version__ = "0.1.0"

__all__ = ["__version__"]
