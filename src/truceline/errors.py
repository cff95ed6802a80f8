"""Every error truceline raises on purpose, split by who must act.

    TrucelineError
    ├── CodebookError (ValueError)   the codebook's author: a rule or name is wrong
    ├── CorpusError (ValueError)     the corpus keeper: an article cannot be read
    ├── IncidentError (ValueError)   the incident data's keeper: a file cannot be used
    ├── ReviewError (ValueError)     the reviewer: a decision cannot be read or added
    ├── StudyError (ValueError)      the study's owner: a folder or setting is wrong
    ├── ModelError (LookupError)     the operator: the language model is not installed
    ├── RecordError (RuntimeError)   the operator: the record cannot be opened or written
    ├── OutputError (RuntimeError)   the operator: a file that was asked for cannot be written
    └── WorkerError (RuntimeError)   the operator: a process that coded articles has ended

A message says what is wrong, where, what was expected and what to do.
"""


class TrucelineError(Exception):
    """The root: catch it to catch everything truceline raises on purpose."""


class CodebookError(TrucelineError, ValueError):
    """The codebook cannot be used as it stands; all its faults are in the message."""


class CorpusError(TrucelineError, ValueError):
    """One article, or one file of articles, cannot be read."""


class IncidentError(TrucelineError, ValueError):
    """A file of incidents or daily counts cannot be used, or not for what was asked."""


class ReviewError(TrucelineError, ValueError):
    """A decision cannot be read, or cannot be added as it was typed."""


class StudyError(TrucelineError, ValueError):
    """A study folder or its settings cannot be used as they stand."""


class ModelError(TrucelineError, LookupError):
    """The language model that was asked for is not installed."""


class RecordError(TrucelineError, RuntimeError):
    """The record cannot be opened, read or written."""


class OutputError(TrucelineError, RuntimeError):
    """A file that was asked for cannot be written."""


class WorkerError(TrucelineError, RuntimeError):
    """A process that coded articles ended before its time."""
