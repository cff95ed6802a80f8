"""The invented study, written once as a site, and a browser to read it with."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.publish import truces
from tests.publish.factory import Written
from tests.publish.invented import CODEBOOK, dari, hostile, quiet_months, talks, threat
from tests.publish.invented_import import overview_of_import
from tests.publish.parsed import Page
from tests.publish.process import process_of
from truceline.model import (
    CodedArticle,
)
from truceline.publish.material import SiteMaterial, Unread
from truceline.publish.site import publish_site


@pytest.fixture(scope="session")
def write() -> type[Written]:
    return Written


@pytest.fixture(scope="session")
def parse() -> Callable[[Path], Page]:
    return lambda path: Page(path.read_text(encoding="utf-8"))


@pytest.fixture(scope="session")
def articles() -> tuple[CodedArticle, ...]:
    return (talks(), threat(), dari(), hostile(), *quiet_months())


@pytest.fixture(scope="session")
def material_of() -> Callable[..., SiteMaterial]:
    def make(*articles: CodedArticle, study: str = "The lake talks") -> SiteMaterial:
        return SiteMaterial(
            study=study,
            articles=articles,
            codebook=CODEBOOK,
            unread=(
                Unread(
                    path="scan.txt", reason="it has no date", remedy="write a date line"
                ),
            ),
            program="0.1.0",
            truces=(truces.tested(), truces.untested()),
            imports=overview_of_import(*articles),
        )

    return make


@pytest.fixture(scope="session")
def site(
    tmp_path_factory: pytest.TempPathFactory,
    material_of: Callable[..., SiteMaterial],
    articles: tuple[CodedArticle, ...],
) -> Path:
    folder = tmp_path_factory.mktemp("published") / "a site"
    publish_site(material_of(*articles), folder)
    return folder


@pytest.fixture(scope="session")
def whole_site(
    tmp_path_factory: pytest.TempPathFactory,
    material_of: Callable[..., SiteMaterial],
    articles: tuple[CodedArticle, ...],
) -> Path:
    """The invented study with what was made of its claims."""
    folder = tmp_path_factory.mktemp("process") / "a site"
    material = replace(material_of(*articles), process=process_of(*articles))
    publish_site(material, folder)
    return folder


@pytest.fixture(scope="session", params=["site", "whole_site"])
def any_site(request: pytest.FixtureRequest) -> Path:
    """Each of the two in turn: what holds of every page holds of both."""
    return Path(request.getfixturevalue(request.param))


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox"]
        )
        yield browser
        browser.close()
