"""Makes the small model that reads words as events and as words of speaking.

Comes in: passages with every such word marked. Goes out: a model file that the coder of
learned triggers runs. Nothing here runs while articles are coded, and PyTorch, which it
needs, is imported only when a model is trained.
"""

from importlib.util import find_spec

_NEEDED = ("torch", "transformers", "onnx", "onnxruntime")


def missing_package() -> str | None:
    """The first package that training needs and that is not installed; None if all are."""
    return next((name for name in _NEEDED if find_spec(name) is None), None)
