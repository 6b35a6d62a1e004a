"""Strategies in versions, and what it takes to go live, with stock grpcio: ``test_going_live.py`` goes the whole way."""

from __future__ import annotations

import os
import subprocess
from typing import Any

import grpc
import pytest
from google.rpc import error_details_pb2
from grpc_status import rpc_status

from contract import ROOT, Stubs, decimal, pb
from outcryd import Outcryd
from trading import TIMEOUT, Trader, all_of, spec

OUTCRY = os.environ.get("OUTCRY", str(ROOT / ".build" / "debug" / "outcry"))


def document(name: str, percent: int = 5) -> str:
    return f'name: {name}\nsymbols: [SP500]\nentry: "close > 0"\nexit: "close < 0"\nsizing: {{ percent_of_equity: {percent} }}\n'


def deploy(stubs: Stubs, text: str, request_id: str = "") -> Any:
    request = pb.DeployStrategyRequest(strategy_yaml=text, request_id=request_id)
    return stubs.strategies.DeployStrategy(request, timeout=TIMEOUT).strategy


def details(error: grpc.RpcError, kind: Any) -> Any:
    """The first detail of a kind that a failed call has."""
    status = rpc_status.from_call(error)
    assert status is not None
    message = kind()
    assert any(detail.Unpack(message) for detail in status.details), status
    return message


def test_a_text_is_one_version_and_another_text_the_next(stubs: Stubs, session_id: str) -> None:
    first = deploy(stubs, document(session_id), request_id=session_id)
    assert first.version == f"{session_id}@1" and first.stage == pb.STRATEGY_STAGE_EXAMPLE
    assert deploy(stubs, document(session_id), request_id=session_id) == first
    second = deploy(stubs, document(session_id, 6))
    assert second.number == 2
    with pytest.raises(grpc.RpcError) as refused:
        deploy(stubs, document(session_id, 7), request_id=session_id)
    assert refused.value.code() == grpc.StatusCode.ALREADY_EXISTS
    newest = stubs.strategies.GetStrategy(pb.GetStrategyRequest(version=session_id), timeout=TIMEOUT).strategy
    assert newest == second and newest.strategy_yaml == document(session_id, 6)
    listing = pb.ListStrategiesRequest(name=session_id, page_size=1)
    seen = all_of(stubs.strategies.ListStrategies, listing, "strategies")
    assert [strategy.version for strategy in seen] == [first.version, second.version]


def test_what_was_deployed_and_set_is_in_the_lists_from_its_revision_on(stubs: Stubs, session_id: str) -> None:
    request = pb.DeployStrategyRequest(strategy_yaml=document(session_id))
    deployed = stubs.strategies.DeployStrategy(request, timeout=TIMEOUT)
    second = stubs.strategies.DeployStrategy(
        pb.DeployStrategyRequest(strategy_yaml=document(session_id, 6)), timeout=TIMEOUT
    )
    assert second.revision > deployed.revision > 0
    listing = pb.ListStrategiesRequest(name=session_id, order_by="create_time desc", min_revision=second.revision)
    answer = stubs.strategies.ListStrategies(listing, timeout=TIMEOUT)
    assert answer.revision >= second.revision
    listing.page_size = 1
    pages = all_of(stubs.strategies.ListStrategies, listing, "strategies")
    assert pages == list(answer.strategies) and [strategy.number for strategy in pages] == [2, 1]
    policy = pb.PrerequisitePolicy(strategy=session_id, minimum_paper_days=pb.Count(value=1))
    made = stubs.prerequisites.SetPolicy(pb.SetPolicyRequest(policy=policy), timeout=TIMEOUT)
    wanted = pb.ListPoliciesRequest(order_by="create_time desc", min_revision=made.revision)
    policies = stubs.prerequisites.ListPolicies(wanted, timeout=TIMEOUT)
    assert policies.revision >= made.revision > second.revision and made.policy in policies.policies
    with pytest.raises(grpc.RpcError) as refused:
        stubs.backtests.ListBacktests(pb.ListBacktestsRequest(order_by="sharpe"), timeout=TIMEOUT)
    assert details(refused.value, error_details_pb2.BadRequest).field_violations[0].field == "order_by"


def test_a_fault_has_its_line_and_column(stubs: Stubs) -> None:
    good = stubs.strategies.ValidateStrategy(pb.ValidateStrategyRequest(strategy_yaml=document("x")), timeout=TIMEOUT)
    assert good.outline.name == "x" and list(good.outline.symbols) == ["SP500"]
    text = document("x").replace("close > 0", "sam(close, 20) > 0")
    with pytest.raises(grpc.RpcError) as refused:
        stubs.strategies.ValidateStrategy(pb.ValidateStrategyRequest(strategy_yaml=text), timeout=TIMEOUT)
    assert refused.value.code() == grpc.StatusCode.INVALID_ARGUMENT
    info = details(refused.value, error_details_pb2.ErrorInfo)
    assert info.reason == "INVALID_STRATEGY"
    assert (info.metadata["key"], info.metadata["line"], info.metadata["column"]) == ("entry", "3", "9")
    assert details(refused.value, error_details_pb2.BadRequest).field_violations[0].field == "strategy_yaml"


def test_an_example_is_not_promoted_without_evidence_and_does_not_trade_live(
    trader: Trader, stubs: Stubs, session_id: str
) -> None:
    version = deploy(stubs, document(session_id)).version
    request = pb.PromoteStrategyRequest(version=version, confirmation=f"promote {version} to live")
    with pytest.raises(grpc.RpcError) as refused:
        stubs.strategies.PromoteStrategy(request, timeout=TIMEOUT)
    assert refused.value.code() == grpc.StatusCode.FAILED_PRECONDITION
    failed = [v.type for v in details(refused.value, error_details_pb2.PreconditionFailure).violations]
    assert "PREREQUISITE_TYPE_BACKTEST_SHARPE" in failed and "PREREQUISITE_TYPE_CONFIRMATION" not in failed
    live = spec("SP500", strategy_version=version)
    live.mode = pb.TRADING_MODE_LIVE
    stubs.sessions.CreateSession(pb.CreateSessionRequest(session_id=session_id, spec=live), timeout=TIMEOUT)
    with pytest.raises(grpc.RpcError) as refused:
        trader.start(session_id)
    assert refused.value.code() == grpc.StatusCode.FAILED_PRECONDITION
    failed = [v.type for v in details(refused.value, error_details_pb2.PreconditionFailure).violations]
    assert "PREREQUISITE_TYPE_STRATEGY_PROMOTED" in failed


def test_the_narrower_policy_decides(trader: Trader, stubs: Stubs, session_id: str) -> None:
    def required() -> str:
        request = pb.CheckPrerequisitesRequest(session_id=session_id)
        conditions = stubs.prerequisites.CheckPrerequisites(request, timeout=TIMEOUT).prerequisites
        return next(c.required for c in conditions if c.type == pb.PREREQUISITE_TYPE_PAPER_TRADING_DAYS)

    trader.create(session_id, strategy=document(session_id))
    assert required() == "at least 5 distinct trading days of the server's clock"
    policy = pb.PrerequisitePolicy(strategy=session_id, minimum_paper_days=pb.Count(value=17))
    made = stubs.prerequisites.SetPolicy(pb.SetPolicyRequest(policy=policy), timeout=TIMEOUT).policy
    assert required() == "at least 17 distinct trading days of the server's clock"
    listed = stubs.prerequisites.ListPolicies(pb.ListPoliciesRequest(page_size=1000), timeout=TIMEOUT).policies
    assert made in listed and listed[0].minimum_backtest_sharpe == decimal(1)
    stale = pb.PrerequisitePolicy(strategy=session_id, etag="0")
    with pytest.raises(grpc.RpcError) as refused:
        stubs.prerequisites.SetPolicy(pb.SetPolicyRequest(policy=stale), timeout=TIMEOUT)
    assert refused.value.code() == grpc.StatusCode.ABORTED


def test_answers_are_watched_to_the_end_of_the_session(trader: Trader, stubs: Stubs, session_id: str) -> None:
    trader.run(session_id)
    call = stubs.prerequisites.WatchPrerequisites(pb.WatchPrerequisitesRequest(session_id=session_id), timeout=TIMEOUT)
    assert next(call).WhichOneof("payload") == "opened"

    def kill_switch(message: Any) -> int:
        answers = getattr(message, message.WhichOneof("payload")).prerequisites
        return next(c.result for c in answers if c.type == pb.PREREQUISITE_TYPE_KILL_SWITCH_OFF)

    assert kill_switch(next(call)) == pb.PREREQUISITE_RESULT_PASS
    assert next(call).WhichOneof("payload") == "snapshot_end"
    stubs.risk.EngageKillSwitch(pb.EngageKillSwitchRequest(session_id=session_id, reason="a test"), timeout=TIMEOUT)
    events = (message for message in call if message.WhichOneof("payload") == "event")
    assert kill_switch(next(events)) == pb.PREREQUISITE_RESULT_FAIL
    trader.stop(session_id)
    last = None
    for message in call:
        last = message
    assert last is not None and last.closing.reason == pb.STREAM_CLOSING_REASON_SESSION_ENDED


def test_the_command_line_watches_answers(trader: Trader, server: Outcryd, session_id: str) -> None:
    trader.run(session_id)
    command = [OUTCRY, "prereq", "watch", session_id, "--count", "0", "--server", server.address]
    done = subprocess.run(command, capture_output=True, text=True, timeout=TIMEOUT, check=True)
    assert "KILL_SWITCH_OFF" in done.stdout and "not satisfied" in done.stdout
