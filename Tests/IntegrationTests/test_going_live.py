"""``docs/going-live.md``, command for command: what it shows is what happens."""

from __future__ import annotations

import datetime as dt
import io
import os
import re
import shlex
import subprocess
from collections.abc import Iterator
from contextlib import redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from contract import ROOT
from outcryd import BINARY, Outcryd

PAGE = ROOT / "docs" / "going-live.md"
OUTCRY = Path(os.environ.get("OUTCRY", BINARY.with_name("outcry")))
FENCE = re.compile(r"^```(?P<info>\S.*)\n(?P<text>(?:.*\n)*?)^```$", re.MULTILINE)


@dataclass
class Block:
    """A fenced block of the page, and the line it begins at."""

    language: str
    marks: dict[str, str]
    text: str
    line: int


def blocks(part: str) -> list[Block]:
    """Those of one part of the page, by the beginning of its heading."""
    page = PAGE.read_text()
    found = []
    for match in FENCE.finditer(page):
        language, *words = match["info"].split()
        marks = dict(word.partition("=")[::2] for word in words)
        found.append(Block(language, marks, match["text"], page[: match.start()].count("\n") + 1))
    python = page[: page.index("## From Python")].count("\n")
    return [block for block in found if (block.line > python) == (part == "python")]


def squeezed(text: str) -> str:
    return " ".join(text.split())


def expect(shown: Block, output: str) -> None:
    """Every line that the page shows is in the output, in its order, white space aside."""
    rest = squeezed(output)
    for line in filter(None, map(squeezed, shown.text.splitlines())):
        assert line in rest, f"{PAGE.name}:{shown.line}: '{line}' is not in:\n{output}"
        rest = rest[rest.index(line) + len(line) :]


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Outcryd]:
    """The server that the page starts, with a store of the test's own."""
    (block,) = [block for block in blocks("shell") if "server" in block.marks]
    words = shlex.split(block.text)
    assert words[0] == "outcryd" and words[words.index("--feed") + 1] == "csv:scripts/sample-data"
    flags = words[1:]
    flags[flags.index("--store") + 1] = f"sqlite:{tmp_path / 'going-live'}"
    server = Outcryd(*flags)
    yield server
    assert server.stop() == 0, "\n".join(server.lines[-20:])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the page's files are."""
    for block in blocks("shell"):
        if "file" in block.marks:
            (tmp_path / block.marks["file"]).write_text(block.text)
    return tmp_path


def test_the_command_line_goes_the_whole_way(server: Outcryd, folder: Path) -> None:
    path = f"{OUTCRY.parent}:{os.environ['PATH']}"
    environment = {**os.environ, "OUTCRY_SERVER": server.address, "PATH": path, "NO_COLOR": "1"}
    output = ""
    for block in blocks("shell"):
        if block.language == "sh" and "server" not in block.marks:
            done = subprocess.run(
                ["bash", "-e", "-c", block.text], cwd=folder, env=environment, timeout=120, check=False,
                stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
            )  # fmt: skip
            output = done.stdout
            assert done.returncode == int(block.marks.get("exit", "0")), f"{PAGE.name}:{block.line}:\n{output}"
        elif block.language == "text":
            expect(block, output)


def test_python_goes_the_whole_way(server: Outcryd, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)
    monkeypatch.setenv("OUTCRY_SERVER", server.address)
    names: dict[str, object] = {}
    output = ""
    for block in blocks("python"):
        if block.language == "python":
            printed = io.StringIO()
            with redirect_stdout(printed):
                exec(compile("\n" * block.line + block.text, str(PAGE), "exec"), names)  # noqa: S102
            output = printed.getvalue()
        elif block.language == "text":
            expect(block, output)


def test_what_a_live_start_rests_on_survives_a_restart(tmp_path: Path) -> None:
    from contract import pb
    from trading import TIMEOUT, spec, time

    document = next(block.text for block in blocks("shell") if "file" in block.marks)
    flags = ("--store", f"sqlite:{tmp_path / 'store'}", "--live-broker", "twin")
    first = Outcryd(*flags)
    stubs = first.stubs()
    deployed = stubs.strategies.DeployStrategy(pb.DeployStrategyRequest(strategy_yaml=document), timeout=TIMEOUT)
    wanted = spec("SP500", pace=None, strategy_version=deployed.strategy.version, start_time=time(2012), end_time=time(2017))
    run = list(stubs.backtests.RunBacktest(pb.RunBacktestRequest(backtest_id="b", spec=wanted), timeout=TIMEOUT))
    policy = pb.PrerequisitePolicy(strategy="steady-growth", minimum_paper_days=pb.Count(value=3))
    stubs.prerequisites.SetPolicy(pb.SetPolicyRequest(policy=policy), timeout=TIMEOUT)
    assert first.stop() == 0

    second = Outcryd(*flags)
    stubs = second.stubs()
    again = stubs.strategies.GetStrategy(pb.GetStrategyRequest(version="steady-growth"), timeout=TIMEOUT)
    assert again.strategy == deployed.strategy
    shown = stubs.backtests.GetBacktest(pb.GetBacktestRequest(backtest_id="b"), timeout=TIMEOUT).backtest
    assert shown.state == pb.BACKTEST_STATE_SUCCEEDED
    assert shown.result.performance.sharpe == run[-1].ended.result.performance.sharpe
    assert shown.result.final_equity == run[-1].ended.result.final_equity and not shown.result.days
    kept = stubs.prerequisites.ListPolicies(pb.ListPoliciesRequest(), timeout=TIMEOUT).policies
    assert [(p.strategy, p.minimum_paper_days.value) for p in kept[1:]] == [("steady-growth", 3)]
    assert second.stop() == 0


def test_two_years_that_are_replayed_in_a_moment_are_a_day_on_paper(tmp_path: Path) -> None:
    from contract import pb
    from trading import CROSSING, TIMEOUT, Trader, spec, time

    flags = ("--store", f"sqlite:{tmp_path / 'store'}")
    first = Outcryd(*flags)
    hours = pb.TradingHours(time_zone="UTC", open="00:00", close="23:59", days=list(pb.DayOfWeek.values())[1:])
    wanted = spec(pace=None, strategy=CROSSING, start_time=time(2016), end_time=time(2018))
    wanted.risk_limits.trading_hours.CopyFrom(hours)

    def answer(server: Outcryd) -> Any:
        request = pb.CheckPrerequisitesRequest(session_id="paper")
        conditions = server.stubs().prerequisites.CheckPrerequisites(request, timeout=TIMEOUT).prerequisites
        return next(c for c in conditions if c.type == pb.PREREQUISITE_TYPE_PAPER_TRADING_DAYS)

    before = dt.datetime.now(dt.timezone.utc).date()
    first.stubs().sessions.CreateSession(pb.CreateSessionRequest(session_id="paper", spec=wanted), timeout=TIMEOUT)
    trader = Trader(first.stubs())
    trader.start("paper")
    trader.wait_for_end("paper")
    days = sorted({before, dt.datetime.now(dt.timezone.utc).date()})
    told = answer(first)
    assert told.result == pb.PREREQUISITE_RESULT_FAIL
    # The replay may have met a midnight.
    possible = [f"session paper: {', '.join(map(str, some))}" for some in (days, days[:1], days[1:])]
    assert len(told.evidence) == 1 and told.evidence[0] in possible
    assert first.stop() == 0

    second = Outcryd(*flags)
    assert answer(second) == told
    assert second.stop() == 0
