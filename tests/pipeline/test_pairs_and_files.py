"""Files of pairs, files that appear whole, and folders of codebooks."""

from pathlib import Path

import pytest

from truceline.errors import CorpusError
from truceline.pipeline.pairs import Pair, UnreadPair, read_pairs
from truceline.pipeline.tools import CodebookFolders, codebook_folders
from truceline.pipeline.whole_file import OutputError, whole_file


def test_pairs_are_read_whatever_columns_stand_beside_them(tmp_path: Path) -> None:
    file = tmp_path / "pairs.tsv"
    file.write_text(
        'sentence_id\troot\tsentence\tsource\ttarget\n7\tX\t"A said ""no"" to B."\tA\tB\n'
    )
    assert list(read_pairs(file)) == [
        Pair(sentence_id="7", sentence='A said "no" to B.', source="A", target="B")
    ]


def test_a_row_with_a_field_too_few_is_told_and_left_out(tmp_path: Path) -> None:
    file = tmp_path / "pairs.tsv"
    file.write_text("sentence_id\tsentence\tsource\ttarget\n7\tA met B.\tA\n")
    (row,) = read_pairs(file)
    assert isinstance(row, UnreadPair)
    assert f"{row}" == (
        "pairs.tsv:2: 3 fields where the header has 4; the row is left out"
    )


def test_a_file_without_a_column_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "pairs.tsv"
    file.write_text("sentence_id\tsentence\tsource\n")
    with pytest.raises(
        CorpusError, match=r"pairs\.tsv:1: the header has no column target"
    ):
        list(read_pairs(file))


def test_a_file_in_another_encoding_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "pairs.tsv"
    file.write_bytes("sentence_id\tä".encode("utf-16"))
    with pytest.raises(CorpusError, match="the pairs cannot be read"):
        list(read_pairs(file))


def test_a_file_stays_as_it_was_when_writing_breaks_off(tmp_path: Path) -> None:
    file = tmp_path / "out.jsonl"
    file.write_text("old")

    def break_off() -> None:
        with whole_file(file) as stream:
            stream.write(b"half")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        break_off()
    assert [path.name for path in tmp_path.iterdir()] == ["out.jsonl"]
    assert file.read_text() == "old"


def test_a_file_takes_its_place_when_it_is_whole(tmp_path: Path) -> None:
    file = tmp_path / "out.jsonl"
    with whole_file(file) as stream:
        stream.write(b"all")
        assert not file.exists()
    assert [path.name for path in tmp_path.iterdir()] == ["out.jsonl"]


def test_a_place_that_is_no_folder_is_refused_in_words(tmp_path: Path) -> None:
    with (
        pytest.raises(OutputError, match="the file cannot be written"),
        whole_file(tmp_path / "missing" / "out.jsonl"),
    ):
        pass


def test_a_device_is_written_and_not_replaced() -> None:
    with whole_file(Path("/dev/null")) as stream:
        stream.write(b"gone")
    assert not Path("/dev/null").is_file()


def test_a_codebook_with_a_version_of_its_own_stands_alone(tmp_path: Path) -> None:
    assert codebook_folders(tmp_path) == CodebookFolders(base=None, overlay=tmp_path)
    (tmp_path / "codebook.yaml").write_text("")
    assert codebook_folders(tmp_path) == CodebookFolders(base=tmp_path, overlay=None)
    assert codebook_folders(None) == CodebookFolders(base=None, overlay=None)
