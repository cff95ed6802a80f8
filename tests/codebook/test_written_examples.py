"""The examples of the page on writing a codebook hold, put together as a study's own."""

import re
from pathlib import Path

from truceline.codebook import check_codebook, load_codebook

PAGE = Path(__file__).parents[2] / "docs" / "writing-a-codebook.md"
BOX = re.compile(r"^```yaml\n(.*?)^```$", re.MULTILINE | re.DOTALL)
PLACES = {"seen": "actors", "tracks": "tracks.yaml", "type": "events"}


def test_every_example_of_the_page_loads(tmp_path: Path) -> None:
    boxes = BOX.findall(PAGE.read_text(encoding="utf-8"))
    for number, box in enumerate(boxes):
        place = tmp_path / PLACES[box.partition(":")[0]]
        if not place.suffix:
            place = place / f"own-{number}.yaml"
        place.parent.mkdir(exist_ok=True)
        place.write_text(box, encoding="utf-8")
    assert len(boxes) == 4
    assert not check_codebook(overlay=tmp_path, processes=())
    own = load_codebook(overlay=tmp_path, processes=())
    assert {"river-front", "ilva-moss"} <= {actor.id for actor in own.actors}
    assert "capital-river-front" in {track.id for track in own.tracks}
