"""The bench on made-up commands: what it reads off, not how fast anything is."""

import sys
from dataclasses import replace

import pytest

from evaluation.bench.commands import Commands
from evaluation.bench.linking import (
    FEW,
    MANY,
    Linked,
    Linking,
    linking_table,
    relinked,
)
from evaluation.bench.measure import Cost, alternate, measure, middle
from evaluation.bench.reading_cost import reading_of
from evaluation.bench.report import BEGIN, END, put_into, report
from evaluation.bench.run import Bench, Material, bench_of
from evaluation.bench.told_acts import CLAIMS, coded_article

IDLE = (sys.executable, "-S", "-c", "pass")
MATERIAL = Material(articles=2, paragraphs=7, words=1000)


def cost(*, wall: float = 1.0, cpu: float = 1.0, peak: int = 0) -> Cost:
    return Cost(wall=wall, cpu=cpu, peak=peak)


def bench(*, single: Cost, double: Cost, rules: Cost | None = None) -> Bench:
    return Bench(
        material=MATERIAL,
        repeats=3,
        plain=cost(wall=4.0, cpu=4.0, peak=300_000_000),
        rules=rules or single,
        single=single,
        double=double,
        help=cost(wall=0.12),
        click=cost(wall=0.05),
    )


def test_a_command_that_holds_memory_shows_it() -> None:
    holding = (sys.executable, "-S", "-c", "held = b'x' * 200_000_000")
    assert measure(holding).peak > 200_000_000


def test_a_child_of_the_command_counts_too() -> None:
    inner = "sum(range(3_000_000))"
    outer = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {inner!r}])"
    assert measure((sys.executable, "-c", outer)).cpu > measure(IDLE).cpu


def test_a_command_that_fails_is_no_measurement() -> None:
    failing = (sys.executable, "-S", "-c", "raise SystemExit('no codebook')")
    with pytest.raises(RuntimeError, match=r"status 1, .* printed: no codebook"):
        measure(failing)


def test_the_middle_is_the_median_time_and_the_highest_peak() -> None:
    costs = [
        cost(wall=9.0, cpu=1.0, peak=5),
        cost(wall=2.0, cpu=7.0, peak=8),
        cost(wall=3.0, cpu=2.0, peak=6),
    ]
    assert middle(costs) == cost(wall=3.0, cpu=2.0, peak=8)


def test_commands_take_turns_and_each_gets_its_own_costs() -> None:
    first, second = alternate((IDLE, IDLE), 2)
    assert len(first) == len(second) == 2


def test_a_bench_measures_every_command() -> None:
    commands = Commands(
        plain=IDLE, rules=IDLE, single=IDLE, double=IDLE, help=IDLE, click=IDLE
    )
    measured = bench_of(commands, MATERIAL, repeats=1)
    costs = (measured.plain, measured.single, measured.double, measured.help)
    assert all(one.wall > 0 and one.peak > 0 for one in costs)


def test_the_table_gives_the_ratios_and_says_that_goals_are_met() -> None:
    quick = bench(
        rules=cost(wall=4.5, cpu=4.4, peak=300_000_000),
        single=cost(wall=5.0, cpu=4.8, peak=400_000_000),
        double=cost(wall=2.5, cpu=5.0, peak=410_000_000),
    )
    table = report(quick, name="articles", day="2026-01-02")
    assert "Measured 2026-01-02 on `articles` (2 articles, 7 paragraphs" in table
    assert "| `truceline code` | 4.80 | 5.00 | 200 | 400 |" in table
    assert "| `truceline code --coder rules` | 4.40 | 4.50 | 222 | 300 |" in table
    assert "| ≤ 1.25 | 1.10 | met |" in table
    assert "| ≤ 2.0 | 1.20 | met |" in table
    assert "| ≥ 1.6 | 2.00 | met |" in table
    assert "| < 1,000 MB | 410 MB | met |" in table
    assert "| ≤ 3 | 2.40 (120 ms against 50 ms) | met |" in table


def test_the_table_says_that_a_goal_was_missed() -> None:
    slow = bench(
        rules=cost(wall=5.0, cpu=6.0, peak=400_000_000),
        single=cost(wall=5.0, cpu=8.4, peak=400_000_000),
        double=cost(wall=5.0, cpu=5.0, peak=1_100_000_000),
    )
    table = report(slow, name="articles", day="2026-01-02")
    assert "| ≤ 1.25 | 1.50 | missed |" in table
    assert "| ≤ 2.0 | 2.10 | missed |" in table
    assert "| ≥ 1.6 | 1.00 | missed |" in table
    assert "| < 1,000 MB | 1,100 MB | missed |" in table


def test_the_table_replaces_the_old_one_and_nothing_else() -> None:
    document = f"above\n{BEGIN}\nold\n{END}\nbelow\n"
    written = put_into(document, "new")
    assert written == f"above\n{BEGIN}\nnew\n{END}\nbelow\n"
    assert put_into(written, "new") == written


def test_a_document_without_a_place_for_the_table_is_refused() -> None:
    with pytest.raises(ValueError, match="no place for the table; add the lines"):
        put_into("no marks", "new")


def test_reading_is_reported_against_coding_by_its_slowest_format() -> None:
    printed = b'{"seconds": {"txt": 0.1, "html": 0.4}, "memory": [30000000, 39000000]}'
    measured = replace(
        bench(single=cost(cpu=1.0), double=cost()), reading=reading_of(printed)
    )
    text = report(measured, name="voa", day="2026-11-25")
    assert "slowest format of text (html) | ≤ 1 | 0.80 | met |" in text
    assert "10,000 files takes beyond 1,000 | < 20 MB | 9 MB | met |" in text


def test_the_time_of_linking_is_told_beside_what_is_promised() -> None:
    found = Linking(
        few=linked(FEW, making=1.0, whole=3.0),
        many=linked(MANY, making=5.0, whole=16.0),
        anew=20.0,
        latest=1.0,
        late=12.0,
        state=2.0,
    )
    told = linking_table(found, coding=0.01)
    assert f"| {MANY:,} | 11.0 | 9,091 |" in told
    assert "against 20,000, by claim | ≤ 1.3 | 1.10 | met |" in told
    assert "| linking a claim against coding it | ≤ 0.1 | 0.011 | met |" in told
    assert "| ≤ 0.5 | 0.60 | missed |" in told
    assert "| state of 100,000 events, in s | ≤ 1.0 | 2.00 | missed |" in told
    assert "coding it" not in linking_table(found)


def test_a_made_up_record_is_linked_and_brought_up_to_date_twice() -> None:
    seconds = relinked(1_800)
    assert set(seconds) == {"anew", "latest", "late"}
    assert min(seconds.values()) > 0


def linked(claims: int, *, making: float, whole: float) -> Linked:
    return Linked(claims=claims, making=cost(cpu=making), whole=cost(cpu=whole))


def test_made_up_articles_hold_their_words_and_are_the_same_each_time() -> None:
    one = coded_article(41)
    assert one == coded_article(41)
    assert len(one.claims) == CLAIMS
    quoted = [claim.evidence.of(one.article.text) for claim in one.claims]
    assert "\n".join(quoted) == one.article.text
