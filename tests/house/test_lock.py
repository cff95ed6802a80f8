"""What gets installed is pinned, hashed, asked for, and free to pass on."""

import re
import tomllib
from importlib.metadata import Distribution, PackageMetadata, distribution
from pathlib import Path

import pytest

LOCKS = ("requirements.lock", "requirements-test.lock", "requirements-train.lock")
PIN = re.compile(r"(?P<name>[a-z0-9][a-z0-9-]*)==(?P<version>[A-Za-z0-9.+!-]+) \\")
HASH = re.compile(r"    --hash=sha256:[0-9a-f]{64}(?P<more> \\)?")

# Licences that let truceline be passed on under its own, by SPDX identifier.
ALLOWED = frozenset(
    {
        "0BSD",
        "Apache-2.0",
        "BSD-2-Clause",
        "BSD-3-Clause",
        "CC0-1.0",
        "CNRI-Python",  # an earlier licence of Python itself
        "ISC",
        "MIT",
        "MIT-CMU",  # permissive; only the drawing library for papers brings it
        "MPL-1.1",
        "MPL-2.0",
        "PSF-2.0",
        "Python-2.0",
        "Unlicense",
        "Zlib",
    }
)

# Words that stand in the older metadata fields, and what they mean.
SPOKEN = {
    "3-clause bsd license": "BSD-3-Clause",
    "apache": "Apache-2.0",
    "apache 2.0": "Apache-2.0",
    "apache license 2.0": "Apache-2.0",
    "apache license, version 2.0": "Apache-2.0",
    "apache software license": "Apache-2.0",
    "bsd": "BSD-3-Clause",
    "bsd license": "BSD-3-Clause",
    "bsd 3-clause": "BSD-3-Clause",
    "bsd-3-clause": "BSD-3-Clause",
    "isc license": "ISC",
    "isc license (iscl)": "ISC",
    "mit": "MIT",
    "mit license": "MIT",
    "mozilla public license 2.0 (mpl 2.0)": "MPL-2.0",
    "mpl-2.0": "MPL-2.0",
    "python software foundation license": "PSF-2.0",
}

# Distributions whose metadata does not say it plainly, and where it was read instead.
READ_BY_HAND = {
    # Its LICENSE file; the checker it carries, axe-core, says MPL-2.0 in its header.
    "axe-playwright-python": "MIT AND MPL-2.0",
}


@pytest.mark.parametrize("lock", LOCKS)
def test_every_line_of_a_lock_is_a_pin_or_its_hash(root: Path, lock: str) -> None:
    lines = (root / lock).read_text("utf-8").splitlines()
    odd = [
        line for line in lines if not PIN.fullmatch(line) and not HASH.fullmatch(line)
    ]
    assert not odd


@pytest.mark.parametrize("lock", LOCKS)
def test_every_pin_has_a_hash_behind_it(root: Path, lock: str) -> None:
    lines = (root / lock).read_text("utf-8").splitlines()
    bare = [
        line
        for line, after in zip(lines, [*lines[1:], ""], strict=True)
        if PIN.fullmatch(line) and not HASH.fullmatch(after)
    ]
    assert not bare


def test_all_locks_pin_the_same_versions(root: Path) -> None:
    running, testing, training = (_pins(root / lock) for lock in LOCKS)
    assert running.items() <= testing.items()
    assert running.items() <= training.items()
    # The tests of training run with both installed.
    both = testing.keys() & training.keys()
    assert not {name for name in both if testing[name] != training[name]}


def test_training_asks_for_nothing_of_a_graphics_card(root: Path) -> None:
    names = _pins(root / "requirements-train.lock")
    assert not [name for name in names if name.startswith(("nvidia", "cuda", "triton"))]


def test_every_dependency_that_is_asked_for_is_locked(root: Path) -> None:
    project = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))
    wanted = [
        *project["project"]["dependencies"],
        *project["dependency-groups"]["build"],
    ]
    extras = project["project"]["optional-dependencies"]
    for_tests, for_training = extras["test"], extras["train"]
    running, testing, training = (_pins(root / lock) for lock in LOCKS)
    assert {_name(line) for line in wanted} <= set(running)
    assert {_name(line) for line in for_training} <= set(training)
    assert {_name(line) for line in for_tests} <= set(testing)


def test_the_locked_build_tool_is_the_one_that_the_build_asks_for(root: Path) -> None:
    project = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))
    assert project["build-system"]["requires"] == project["dependency-groups"]["build"]


def test_what_is_installed_is_what_is_locked(root: Path) -> None:
    pins = _pins(root / "requirements-test.lock")
    installed = {name: distribution(name).version for name in pins}
    assert installed == pins


def test_every_locked_licence_may_be_passed_on(root: Path) -> None:
    names = _pins(root / "requirements-test.lock")
    odd = {
        name: licence
        for name in names
        if not _is_allowed(licence := _licence(name, distribution(name)))
    }
    assert not odd, f"look at these and list them with a reason: {odd}"


@pytest.mark.parametrize(
    "licence", ["MIT", "MIT AND BSD-3-Clause", "GPL-3.0-only OR MIT"]
)
def test_a_licence_is_allowed_if_all_its_parts_are(licence: str) -> None:
    assert _is_allowed(licence)


@pytest.mark.parametrize(
    "licence",
    [
        "",
        "GPL-3.0-only",
        "MIT AND GPL-3.0-only",
        "(MIT OR GPL-2.0-only) AND GPL-3.0-only",
    ],
)
def test_a_licence_with_a_part_that_is_not_allowed_is_refused(licence: str) -> None:
    assert not _is_allowed(licence)


def _pins(lock: Path) -> dict[str, str]:
    lines = lock.read_text("utf-8").splitlines()
    found = (PIN.fullmatch(line) for line in lines)
    return {match["name"]: match["version"] for match in found if match}


def _name(requirement: str) -> str:
    match = re.match(r"[A-Za-z0-9._-]+", requirement)
    assert match is not None
    return re.sub(r"[-_.]+", "-", match.group()).lower()


def _licence(name: str, installed: Distribution) -> str:
    if name in READ_BY_HAND:
        return READ_BY_HAND[name]
    metadata: PackageMetadata = installed.metadata
    if metadata["License-Expression"]:
        return metadata["License-Expression"]
    classified = [
        value.rpartition(" :: ")[2]
        for value in metadata.get_all("Classifier") or []
        if value.startswith("License :: OSI Approved :: ")
    ]
    said = classified or [metadata["License"] or ""]
    return " AND ".join(SPOKEN.get(words.lower(), words) for words in said)


def _is_allowed(expression: str) -> bool:
    """Whether every part joined by AND has an allowed one among those joined by OR."""
    flat = re.sub(r" WITH \S+", "", expression)
    groups = re.split(r" AND (?![^(]*\))", flat)
    return all(
        any(
            all(part.strip() in ALLOWED for part in choice.split(" AND "))
            for choice in re.split(r" OR ", group.strip(" ()"))
        )
        for group in groups
    )
