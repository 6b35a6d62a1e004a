from __future__ import annotations

import warnings
from typing import Any

import pytest
from fake_server import FakeServer

import outcry
from outcry.v1 import backtests_pb2, data_pb2, prerequisites_pb2


def state(revision: int) -> backtests_pb2.BacktestSeries:
    return backtests_pb2.BacktestSeries(
        symbol="SPX", interval="1d", source=data_pb2.SERIES_SOURCE_IMPORT, revision=revision, file_name="spx.csv"
    )


def answer(*revisions: int) -> backtests_pb2.CompareBacktestsResponse:
    backtests = [
        backtests_pb2.Backtest(
            backtest_id=f"b-{number}", result=backtests_pb2.BacktestResult(series=[state(revision)])
        )
        for number, revision in enumerate(revisions)
    ]
    uses = [
        backtests_pb2.SeriesUse(series=state(revision), backtest_ids=[f"b-{number}"])
        for number, revision in enumerate(revisions)
    ]
    difference = backtests_pb2.SeriesDifference(symbol="SPX", interval="1d", uses=uses)
    return backtests_pb2.CompareBacktestsResponse(
        backtests=backtests, differences=[difference] if len(set(revisions)) > 1 else []
    )


def test_a_comparison_warns_of_different_data(fake: FakeServer, client: outcry.Client) -> None:
    fake.handlers["CompareBacktests"] = lambda request, context: answer(1, 2)
    with pytest.warns(UserWarning, match=r"data of SPX: b-0 on revision 1 of spx\.csv; b-1 on revision 2 of spx\.csv"):
        compared = client.backtests.compare(["b-0", "b-1"])
    assert [backtest.result.series[0].revision for backtest in compared if backtest.result] == [1, 2]
    assert compared[0].result is not None and compared[0].result.series[0].source == "import"


def test_a_comparison_on_the_same_data_says_nothing(fake: FakeServer, client: outcry.Client) -> None:
    fake.handlers["CompareBacktests"] = lambda request, context: answer(3, 3)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert len(client.backtests.compare(["b-0", "b-1"])) == 2


def test_backtests_and_policies_are_listed_in_order_and_from_a_revision_on(
    fake: FakeServer, client: outcry.Client
) -> None:
    fake.handlers["ListBacktests"] = lambda request, context: backtests_pb2.ListBacktestsResponse()
    fake.handlers["ListPolicies"] = lambda request, context: prerequisites_pb2.ListPoliciesResponse()
    assert not list(client.backtests.list(order_by="create_time desc", min_revision=7))
    assert not list(client.prerequisites.policies(order_by="create_time desc", min_revision=8))
    sent: list[Any] = list(fake.requests)
    assert [(one.order_by, one.min_revision) for one in sent] == [("create_time desc", 7), ("create_time desc", 8)]
