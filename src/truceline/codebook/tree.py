"""From the bytes of one YAML file to nodes that know their lines."""

import re
from typing import TYPE_CHECKING

import yaml

from truceline.codebook.source import Source

# The largest file written by hand that was met is a twentieth of this.
MOST_BYTES = 5_000_000
# The layout goes six levels deep; the limit keeps ten thousand brackets from
# overrunning the stack of the C composer.
MOST_LEVELS = 20

TEXT = "tag:yaml.org,2002:str"

# Where an anchor, alias or tag may start; a cheap look before a full scan.
_MARKS = "&*!"
_BEYOND_PLAIN = re.compile(r"(?:^|[\s\[{,])(?:[&*]\S|!)", re.MULTILINE)

if TYPE_CHECKING:
    from yaml import SafeLoader as _Loader
else:
    # libyaml is not in every build of PyYAML; the slow loader gives the same nodes.
    _Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _Composer(_Loader):
    """A composer of nodes that refuses to go too deep."""

    level = 0

    def descend_resolver(self, current_node: object, *_: object) -> None:
        # Called on the way down to each node; by paths nothing is resolved here.
        self.level += 1
        if self.level > MOST_LEVELS:
            mark = getattr(current_node, "start_mark", None)
            raise yaml.composer.ComposerError(
                None, None, f"more than {MOST_LEVELS} levels deep", mark
            )

    def ascend_resolver(self) -> None:
        self.level -= 1

    def resolve(
        self, kind: type[yaml.Node], value: str | None, implicit: tuple[bool, bool]
    ) -> str:
        # Most words begin with a letter that no truth value, number or date begins
        # with: for them the answer is known, and reading takes a fifth less time.
        if value is not None and value[:1] not in self.yaml_implicit_resolvers:
            return TEXT
        return str(super().resolve(kind, value, implicit))  # type: ignore[no-untyped-call]  # the stubs leave it bare


def read_tree(source: Source) -> yaml.MappingNode | None:
    """The mapping that the file holds, or None with its fault kept.

    Refuses what a codebook has no use for: anchors, aliases, tags, several documents.
    A study's file may hold comments alone, and its mapping is empty then.
    """
    text = _read_text(source)
    if text is None:
        return None
    node = _compose(source, text)
    if node is None or not _is_plain(source, text):
        return None
    if not isinstance(node, yaml.MappingNode):
        source.fault(
            node.start_mark.line + 1,
            None,
            problem="expected keys with values at the top of the file",
            remedy="begin it with a key, such as 'actors:'",
        )
        return None
    return node


def _read_text(source: Source) -> str | None:
    try:
        with source.path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as error:
        source.fault(
            None,
            None,
            problem=f"cannot be read: {error.strerror}",
            remedy="make it a readable file",
        )
        return None
    if len(content) > MOST_BYTES:
        source.fault(
            None,
            None,
            problem=f"larger than {MOST_BYTES // 1_000_000} MB",
            remedy="split it into several files",
        )
        return None
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        source.fault(
            content.count(b"\n", 0, error.start) + 1,
            None,
            problem=f"byte 0x{content[error.start]:02x} is not UTF-8",
            remedy="save the file as UTF-8",
        )
        return None


def _compose(source: Source, text: str) -> yaml.Node | None:
    loader = None
    try:
        # The slow loader looks for bad characters as soon as it is made.
        loader = _Composer(text)
        node: yaml.Node | None = loader.get_single_node()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = None if mark is None else mark.line + 1
        remedy = (
            "keep one document in each file"
            if error.context == "expected a single document in the stream"
            else "correct the YAML there or just above"
        )
        problem = " ".join(part for part in (error.context, error.problem) if part)
        source.fault(line, None, problem=f"not YAML: {problem}", remedy=remedy)
        return None
    except yaml.reader.ReaderError as error:
        source.fault(
            text.count("\n", 0, error.position) + 1,
            None,
            problem=f"the character {text[error.position]!r} is not allowed in YAML",
            remedy="remove it",
        )
        return None
    finally:
        if loader is not None:
            loader.dispose()
    if node is None and source.is_overlay:
        node = yaml.MappingNode(f"{yaml.resolver.BaseResolver.DEFAULT_MAPPING_TAG}", [])
    if node is None:
        source.fault(
            None, None, problem="nothing in it", remedy="fill it in or remove the file"
        )
    return node


def _is_plain(source: Source, text: str) -> bool:
    has_mark = any(mark in text for mark in _MARKS)
    if not has_mark or _BEYOND_PLAIN.search(text) is None:
        return True
    kinds = {
        yaml.AnchorToken: "an anchor (&)",
        yaml.AliasToken: "an alias (*)",
        yaml.TagToken: "a tag (!)",
    }
    is_plain = True
    for token in yaml.scan(text, Loader=_Loader):
        kind = kinds.get(type(token))
        if kind is not None:
            is_plain = False
            source.fault(
                token.start_mark.line + 1,
                None,
                problem=f"{kind} is not allowed",
                remedy="write the value out, or quote it if it is a text",
            )
    return is_plain
