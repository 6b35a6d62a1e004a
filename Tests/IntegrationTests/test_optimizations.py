"""Searching parameters over history: with stock grpcio, the CLI and the package."""

from __future__ import annotations

import datetime as dt
import json
import os
import subprocess
from pathlib import Path
from typing import Any

import grpc
import outcry
import pytest

from contract import ROOT, Stubs, pb
from outcryd import Outcryd
from trading import TIMEOUT, spec, time

OUTCRY = os.environ.get("OUTCRY", str(ROOT / ".build" / "debug" / "outcry"))

CROSSING = """
name: crossing
parameters:
  fast: { default: 10, min: 5, max: 25, step: 10 }
  slow: { default: 50, min: 40, max: 80, step: 20 }
entry: "crosses_above(sma(close, fast), sma(close, slow))"
exit: "crosses_below(sma(close, fast), sma(close, slow))"
sizing: { percent_of_equity: 40 }
"""
START, END = time(2000), time(2006)


def run(stubs: Stubs, name: str, **settings: Any) -> list[Any]:
    request = pb.RunOptimizationRequest(
        optimization_id=name,
        spec=spec("SP500", pace=None, strategy=CROSSING, start_time=START, end_time=END),
        settings=pb.OptimizationSettings(**settings),
    )
    return list(stubs.optimizations.RunOptimization(request, timeout=TIMEOUT))


def test_the_best_set_comes_to_what_its_backtest_comes_to(stubs: Stubs, session_id: str) -> None:
    found = run(stubs, session_id)[-1].ended
    assert found.state == pb.OPTIMIZATION_STATE_SUCCEEDED, found.state_reason
    result = found.result
    assert result.sets == len(result.trials) == 9
    values = {setting.name: setting.value.value for setting in result.best}
    yaml = CROSSING.replace("default: 10", f"default: {values['fast']}")
    yaml = yaml.replace("default: 50", f"default: {values['slow']}")
    backtest = pb.RunBacktestRequest(
        backtest_id=session_id, spec=spec("SP500", pace=None, strategy=yaml, start_time=START, end_time=END)
    )
    alone = list(stubs.backtests.RunBacktest(backtest, timeout=TIMEOUT))[-1].ended.result
    assert alone.final_equity == result.whole.final_equity
    assert alone.trades == result.whole.trades
    assert result.training.end_time.seconds < result.validation.start_time.seconds
    assert result.validation.end_time.seconds < result.test.start_time.seconds
    assert len(result.walk_forward) == 4 and len(result.regimes) == 4
    assert [reason.check for reason in result.verdict.reasons][-1] == "look_ahead"
    assert result.verdict.reasons[-1].status == pb.VERDICT_STATUS_PASS
    again = stubs.optimizations.GetOptimization(
        pb.GetOptimizationRequest(optimization_id=session_id), timeout=TIMEOUT
    ).optimization
    assert again == found


def test_a_policy_decides_what_passes(stubs: Stubs, session_id: str) -> None:
    strict = pb.VerdictPolicy(minimum_trades=pb.Count(value=100_000))
    verdict = run(stubs, session_id, policy=strict)[-1].ended.result.verdict
    assert verdict.status == pb.VERDICT_STATUS_FAIL
    trades = next(reason for reason in verdict.reasons if reason.check == "round_trips")
    assert trades.status == pb.VERDICT_STATUS_FAIL and trades.required == "at least 100000"


def test_one_that_runs_is_cancelled(stubs: Stubs, session_id: str) -> None:
    request = pb.RunOptimizationRequest(
        optimization_id=session_id,
        spec=spec("SP500", pace=None, strategy=CROSSING),
        settings=pb.OptimizationSettings(
            parameters=[
                pb.ParameterRange(
                    name="fast",
                    minimum=pb.Decimal(value="5"),
                    maximum=pb.Decimal(value="25"),
                    step=pb.Decimal(value="0.005"),
                )
            ]
        ),
    )
    stream = stubs.optimizations.RunOptimization(request, timeout=TIMEOUT)
    assert next(stream).WhichOneof("payload") == "started"
    cancelled = stubs.optimizations.CancelOptimization(
        pb.CancelOptimizationRequest(optimization_id=session_id), timeout=TIMEOUT
    ).optimization
    assert cancelled.state == pb.OPTIMIZATION_STATE_CANCELLED
    assert list(stream)[-1].ended.state == pb.OPTIMIZATION_STATE_CANCELLED
    states = pb.ListOptimizationsRequest(states=[pb.OPTIMIZATION_STATE_CANCELLED], page_size=1000)
    known = stubs.optimizations.ListOptimizations(states, timeout=TIMEOUT).optimizations
    assert session_id in {each.optimization_id for each in known}
    with pytest.raises(grpc.RpcError) as missing:
        stubs.optimizations.GetOptimization(pb.GetOptimizationRequest(optimization_id="none"), timeout=TIMEOUT)
    assert missing.value.code() == grpc.StatusCode.NOT_FOUND


def test_the_cli_shows_the_verdict_and_its_reasons(server: Outcryd, tmp_path: Path, session_id: str) -> None:
    if not Path(OUTCRY).exists():
        pytest.skip(f"there is no {OUTCRY}: build it (swift build --product outcry) or set OUTCRY")
    strategy = tmp_path / "crossing.yaml"
    strategy.write_text(CROSSING, encoding="utf-8")
    arguments = ["--id", session_id, "--strategy", str(strategy), "--symbols", "SP500", "--search", "fast=5:25:20"]
    period = ["--from", "2000-01-01", "--to", "2005-12-31", "--walk-forward", "2"]
    command = [OUTCRY, "optimize", "run", *arguments, *period, "--server", server.address]
    run = subprocess.run(command, capture_output=True, text=True, timeout=TIMEOUT, check=False)
    assert run.returncode in (0, 19), run.stderr
    for part in ("verdict", "out_of_sample_sharpe", "look_ahead", "WALK FORWARD FROM", "fast=", "all of history"):
        assert part in run.stdout, run.stdout
    shown = subprocess.run(
        [OUTCRY, "optimize", "show", session_id, "--server", server.address, "-o", "json"],
        capture_output=True, text=True, timeout=TIMEOUT, check=True,
    )  # fmt: skip
    optimization = json.loads(shown.stdout)["optimization"]
    assert optimization["result"]["sets"] == 2
    assert (optimization["result"]["verdict"]["status"] == "VERDICT_STATUS_PASS") == (run.returncode == 0)


def test_the_package_searches_and_makes_a_table(server: Outcryd, session_id: str) -> None:
    told: list[outcry.model.OptimizationProgress] = []
    with outcry.Client(server.address) as client:
        found = client.optimizations.run(
            CROSSING,
            optimization_id=session_id,
            symbols=["SP500"],
            parameters=[outcry.ParameterRange(name="fast", minimum=5, maximum=25, step=10)],
            start_time=START.ToDatetime(tzinfo=dt.timezone.utc),
            end_time=END.ToDatetime(tzinfo=dt.timezone.utc),
            walk_forward_steps=0,
            on_progress=told.append,
        )
        assert found.state == "succeeded" and found.result is not None and found.result.verdict is not None
        assert found.result.verdict.status in ("pass", "fail", "unknown")
        frame = client.optimizations.get(session_id).trials_to_dataframe()
    assert list(frame["fast"]) and len(frame) == 3 and "sharpe" in frame.columns
    assert all(progress.runs_done <= progress.runs_total for progress in told)
