"""Invented bundles in the layouts of news databases, as text."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from truceline.documents import read_files
from truceline.documents.bundles.read_layouts import read_layouts


@dataclass(frozen=True)
class Story:
    """One invented article; its text names its number in every paragraph."""

    number: int

    @property
    def title(self) -> str:
        return f"Envoys meet for round {self.number} in Doha"

    @property
    def day(self) -> date:
        return date(2020, 1, 1) + timedelta(days=self.number)

    @property
    def paragraphs(self) -> tuple[str, ...]:
        return (
            f"The envoys met for round {self.number} on Monday and spoke of a ceasefire.",
            f'"Round {self.number} was useful," Rahimi said. He would not say more.',
            f"Nobody could tell when round {self.number + 1} would be held.",
        )

    @property
    def words(self) -> int:
        return len(" ".join(self.paragraphs).split())

    @property
    def code(self) -> str:
        return f"GULFW00020200116eg1g{self.number:05}"


def nexis(stories: Sequence[Story]) -> str:
    contents = "\n\n".join(
        f"{n}. {story.title}\n\nClient/Matter: -None-\n\nSearch Terms: envoys AND Doha"
        for n, story in enumerate(stories, start=1)
    )
    cover = (
        "User Name: Lena Hoff\n\nDate and Time: Thursday, February 20, 2020 9:41:00 AM "
        f"GMT\n\nJob Number: 110251234\n\nDocuments ({len(stories)})\n\n{contents}\n\n"
    )
    return cover + "\n\n".join(
        f"{story.title}\n\nGulf Wire\n\n{story.day:%B %d, %Y %A}\n\n"
        f"Copyright 2020 Gulf Wire All Rights Reserved\n\nSection: WORLD; Pg. 5\n\n"
        f"Length: {story.words} words\n\nByline: Lena Hoff\n\nBody\n\n"
        + "\n\n".join(story.paragraphs)
        + f"\n\nClassification\n\nLanguage: ENGLISH\n\nPublication-Type: Newspaper\n\n"
        f"Load-Date: {story.day + timedelta(1):%B %d, %Y}\n\nEnd of Document"
        for story in stories
    )


def nexis_classic(stories: Sequence[Story]) -> str:
    return "\n\n\n".join(
        f"{'':30}{n} of {len(stories)} DOCUMENTS\n\n\n{'':30}Gulf Wire\n\n"
        f"{'':25}{story.day:%B %d, %Y %A}\n{'':29}Late Edition\n\n{story.title}\n\n"
        f"BYLINE: By Lena Hoff\n\nSECTION: Section A; Column 0; Pg. 5\n\n"
        f"LENGTH: {story.words} words\n\nDATELINE: DOHA\n\n"
        + "\n\n".join(story.paragraphs)
        + f"\n\nSUBJECT: PEACE TALKS (90%);\nTRUCES (80%)\n\n"
        f"LOAD-DATE: {story.day + timedelta(1):%B %d, %Y}\n\nLANGUAGE: ENGLISH\n\n"
        f"PUBLICATION-TYPE: Newspaper\n\n{'':20}Copyright 2020 Gulf Wire"
        for n, story in enumerate(stories, start=1)
    )


def factiva(stories: Sequence[Story]) -> str:
    return "\n\n".join(
        f"HD  {story.title}\nBY  Lena Hoff\nWC  {story.words} words\n"
        f"PD  {story.day.day} {story.day:%B %Y}\nET  08:30\nSN  Gulf Wire\nSC  GULFW\n"
        f"LA  English\nCY  Copyright 2020 Gulf Wire\nLP\n\n{story.paragraphs[0]}\n\nTD\n\n"
        + "\n\n".join(story.paragraphs[1:])
        + f"\n\nNS  gvio : Military Action\nRE  qatar : Qatar\nPUB Gulf Wire Ltd.\n"
        f"AN  Document {story.code}"
        for story in stories
    )


def factiva_plain(stories: Sequence[Story]) -> str:
    return "\n\n\n".join(
        f"{story.title}\nLena Hoff\n{story.words} words\n{story.day.day} {story.day:%B %Y}\n"
        "08:30\nGulf Wire\nGULFW\nEnglish\nCopyright 2020 Gulf Wire\n\n"
        + "\n\n".join(story.paragraphs)
        + f"\n\nDocument {story.code}"
        for story in stories
    )


def proquest(stories: Sequence[Story]) -> str:
    rule = "_" * 60
    contents = "\n".join(f"{n}. {one.title}" for n, one in enumerate(stories, start=1))
    return f"Table of contents\n\n{contents}\n\n" + "".join(
        f"{story.title}\n\nAuthor: Hoff, Lena\n\nPublication info: Gulf Wire ; Doha "
        f"[Doha]. {story.day:%d %b %Y}.\n\nAbstract: None available.\n\n"
        f"Full text: {story.paragraphs[0]}\n\n"
        + "\n\n".join(story.paragraphs[1:])
        + f"\n\nTitle: {story.title}\n\nPublication title: Gulf Wire\n\n"
        f"Publication date: {story.day:%b %d, %Y}\n\nLanguage of publication: English\n\n"
        f"Document URL: https://example.org/{story.number}\n\n"
        f"Last updated: {story.day + timedelta(1)}\n\n{rule}\n\n"
        for story in stories
    )


LAYOUTS: dict[str, Callable[[Sequence[Story]], str]] = {
    "nexis": nexis,
    "nexis-classic": nexis_classic,
    "factiva": factiva,
    "factiva-plain": factiva_plain,
    "proquest": proquest,
}
LAYOUTS_THAT_COUNT = ("nexis", "nexis-classic", "proquest")


@pytest.fixture(scope="session")
def stories() -> Callable[[int], list[Story]]:
    """So many invented articles."""
    return lambda number: [Story(n) for n in range(1, number + 1)]


@pytest.fixture(scope="session")
def bundle(stories: Callable[[int], list[Story]]) -> Callable[[str, int], str]:
    """The text of a bundle of so many articles in a layout."""
    return lambda layout, number: LAYOUTS[layout](stories(number))


@pytest.fixture(scope="session")
def read_all() -> Callable[[Path], list[Any]]:
    """Everything that is said of a file on a fixed day."""
    return lambda file: list(read_files([file], today=date(2022, 1, 1)))


@pytest.fixture(scope="session", params=[layout.name for layout in read_layouts(())])
def layout(request: pytest.FixtureRequest) -> str:
    """Each layout that ships."""
    return str(request.param)
