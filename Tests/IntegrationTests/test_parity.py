"""Paper sessions run again through the backtester: with stock grpcio, the CLI and the package."""

from __future__ import annotations

import os
import subprocess
from decimal import Decimal
from pathlib import Path
from typing import Any

import grpc
import outcry
import pytest

from contract import ROOT, Stubs, pb
from outcryd import Outcryd
from trading import CROSSING, TIMEOUT, Trader, time

OUTCRY = os.environ.get("OUTCRY", str(ROOT / ".build" / "debug" / "outcry"))
START, END = time(2002), time(2005)


def trade(trader: Trader, name: str, **more: Any) -> None:
    trader.create(name, "SP500", "NASDAQ", pace=None, strategy=CROSSING, end_time=END, **more)
    trader.start(name)
    trader.wait_for_end(name)


def analyze(stubs: Stubs, name: str, **paper: Any) -> Any:
    request = pb.AnalyzeParityRequest(session_id=name, paper=pb.PaperSettings(**paper) if paper else None)
    return stubs.parity.AnalyzeParity(request, timeout=TIMEOUT)


def total(report: Any) -> Decimal:
    return sum((Decimal(share.profit.value) for share in report.shares), Decimal(0))


def test_a_session_without_intervention_has_no_difference(trader: Trader, stubs: Stubs, session_id: str) -> None:
    trade(trader, session_id)
    report = analyze(stubs, session_id)
    assert report.session_fills == report.backtest_fills > 0
    assert report.session_equity == report.backtest_equity == trader.session(session_id).equity
    assert not report.differences and not report.shares


def test_nor_has_one_that_started_in_the_middle_of_history(trader: Trader, stubs: Stubs, session_id: str) -> None:
    trade(trader, session_id, start_time=START)
    report = analyze(stubs, session_id)
    assert report.session_fills == report.backtest_fills > 0
    assert not report.differences and not report.shares


def test_every_difference_is_put_down_to_the_setting_that_makes_it(
    trader: Trader, stubs: Stubs, session_id: str
) -> None:
    trade(trader, session_id)
    slipped = analyze(
        stubs,
        session_id,
        slippage=pb.SlippageModel(percent_of_price=pb.SlippageModel.PercentOfPrice(percent=pb.Decimal(value="0.1"))),
    )
    assert slipped.differences and {each.setting for each in slipped.differences} == {"slippage"}
    assert [share.setting for share in slipped.shares] == ["slippage"]
    assert any(pb.PARITY_ASPECT_PRICE in each.aspects for each in slipped.differences)
    both = analyze(
        stubs,
        session_id,
        spread_basis_points=pb.Decimal(value="20"),
        commission=pb.CommissionModel(per_order=pb.CommissionModel.PerOrder(amount=pb.Decimal(value="3"))),
    )
    assert {share.setting for share in both.shares} == {"spread", "commission"}
    for report in (slipped, both):
        change = Decimal(report.backtest_equity.value) - Decimal(report.session_equity.value)
        assert total(report) == change and change < 0
        assert all(each.cause == pb.PARITY_CAUSE_SETTING for each in report.differences)


def test_what_was_done_by_hand_is_said_to_be(trader: Trader, stubs: Stubs, session_id: str) -> None:
    trader.run(session_id, "SP500", pace="20")
    trader.position(session_id, "SP500", quantity=5)
    trader.stop(session_id)
    report = analyze(stubs, session_id)
    assert report.session_fills == 1 and report.backtest_fills == 0
    assert [each.cause for each in report.differences] == [pb.PARITY_CAUSE_BY_HAND]
    assert total(report) == Decimal(report.backtest_equity.value) - Decimal(report.session_equity.value)


def test_one_that_has_not_ended_is_refused(trader: Trader, stubs: Stubs, session_id: str) -> None:
    trader.create(session_id, "SP500")
    with pytest.raises(grpc.RpcError) as refused:
        analyze(stubs, session_id)
    assert refused.value.code() == grpc.StatusCode.FAILED_PRECONDITION


def test_the_cli_and_the_package_say_the_same(trader: Trader, server: Outcryd, session_id: str) -> None:
    trade(trader, session_id)
    with outcry.Client(server.address) as client:
        assert client.parity.analyze(session_id).is_equal
        dearer = client.parity.analyze(session_id, paper=outcry.PaperSettings(spread_basis_points="50"))
    assert {share.setting for share in dearer.shares} == {"spread"} and dearer.differences[0].before is not None
    if not Path(OUTCRY).exists():
        pytest.skip(f"there is no {OUTCRY}: build it (swift build --product outcry) or set OUTCRY")
    for flags, status in ([], 0), (["--spread-bps", "50"], 19):
        run = subprocess.run(
            [OUTCRY, "parity", session_id, *flags, "--server", server.address],
            capture_output=True, text=True, timeout=TIMEOUT, check=False,
        )  # fmt: skip
        assert run.returncode == status, run.stderr
        assert "session equity" in run.stdout and ("spread" in run.stdout) == bool(status)
