"""Signals as a decision pipeline uses them: sized, routed, approved, released in a batch, and never an order too many."""

from __future__ import annotations

import itertools
from decimal import Decimal
from typing import Any

import grpc
import pytest
from google.protobuf.duration_pb2 import Duration

from contract import FROM_BEGINNING, FROM_SNAPSHOT, Stubs, decimal, pb
from trading import ALWAYS_LONG, TIMEOUT, Trader

LIVELY = "20"
"""Bars a second for what needs the next bar."""

_numbers = itertools.count(1)


def request(session_id: str, **fields: Any) -> Any:
    standard = {
        "client_signal_id": f"signal-{next(_numbers)}",
        "strategy_id": "news",
        "symbol": "SP500",
        "action": pb.SIGNAL_ACTION_BUY,
    }
    return pb.SubmitSignalRequest(session_id=session_id, **{**standard, **fields})


def submit(stubs: Stubs, session_id: str, **fields: Any) -> Any:
    return stubs.signals.SubmitSignal(request(session_id, **fields), timeout=TIMEOUT).signal


def get(stubs: Stubs, session_id: str, signal_id: str) -> Any:
    return stubs.signals.GetSignal(
        pb.GetSignalRequest(session_id=session_id, signal_id=signal_id), timeout=TIMEOUT
    ).signal


def confirm(patience: int = 10**6) -> Any:
    return pb.ExecutionSettings(mode=pb.EXECUTION_MODE_CONFIRM, approval_patience=Duration(seconds=patience))


def percent(value: str) -> Any:
    return pb.SizingRule(percent_of_equity=decimal(value))


def test_a_signal_becomes_an_order_with_its_stop_and_target(trader: Trader, stubs: Stubs, session_id: str) -> None:
    trader.run(session_id, pace=LIVELY)
    signal = submit(
        stubs,
        session_id,
        size=percent("10"),
        confidence=decimal("0.85"),
        stop_price=decimal("500"),
        target_price=decimal("5000"),
        metadata={"model": "seven", "prompt": "α"},
        decision_id="decision-1",
        reason="because",
    )
    assert signal.status == pb.SIGNAL_STATUS_ROUTED and signal.order_id and signal.trace_id
    assert dict(signal.metadata) == {"model": "seven", "prompt": "α"}
    sizing = signal.sizing
    assert Decimal(sizing.quantity.value) == (10_000 // Decimal(sizing.price.value))
    assert sizing.explanation and signal.quote.last.value == sizing.price.value
    order = trader.wait_for_order(session_id, signal.order_id, pb.ORDER_STATUS_FILLED)
    assert order.origin == pb.ORDER_ORIGIN_SIGNAL
    assert (order.strategy_id, order.trace_id) == ("news", signal.trace_id)
    armed = trader.triggers(session_id)
    assert {t.type for t in armed} == {pb.TRIGGER_TYPE_STOP_LOSS, pb.TRIGGER_TYPE_TAKE_PROFIT}
    assert {t.signal_id for t in armed} == {signal.signal_id}

    hold = submit(stubs, session_id, action=pb.SIGNAL_ACTION_HOLD, stop_price=decimal("600"))
    assert hold.status == pb.SIGNAL_STATUS_ROUTED and not hold.order_id
    moved = {Decimal(t.level.value) for t in trader.triggers(session_id) if t.type == pb.TRIGGER_TYPE_STOP_LOSS}
    assert moved == {Decimal(600)}

    exit_ = submit(stubs, session_id, action=pb.SIGNAL_ACTION_SELL)
    closing = trader.wait_for_order(session_id, exit_.order_id, pb.ORDER_STATUS_FILLED)
    assert closing.side == pb.ORDER_SIDE_SELL and closing.quantity == order.quantity
    again = submit(stubs, session_id, action=pb.SIGNAL_ACTION_SELL)
    assert (again.status, again.status_code) == (pb.SIGNAL_STATUS_DROPPED, "NO_POSITION")
    assert all(t.status == pb.TRIGGER_STATUS_CANCELLED for t in trader.triggers(session_id))


def test_the_same_key_answers_the_same_and_another_body_says_what_differs(
    trader: Trader, stubs: Stubs, session_id: str
) -> None:
    trader.run(session_id)
    first = request(session_id, reason="a")
    signal = stubs.signals.SubmitSignal(first, timeout=TIMEOUT).signal
    assert stubs.signals.SubmitSignal(first, timeout=TIMEOUT).signal == signal
    first.reason = "b"
    with pytest.raises(grpc.RpcError) as conflict:
        stubs.signals.SubmitSignal(first, timeout=TIMEOUT)
    assert conflict.value.code() == grpc.StatusCode.ALREADY_EXISTS and "reason" in conflict.value.details()
    by_name = pb.GetSignalRequest(session_id=session_id, client_signal_id=first.client_signal_id)
    assert stubs.signals.GetSignal(by_name, timeout=TIMEOUT).signal.signal_id == signal.signal_id


def test_validation_says_the_same_and_does_nothing(trader: Trader, stubs: Stubs, session_id: str) -> None:
    trader.run(session_id)
    foretold = submit(stubs, session_id, validate_only=True)
    assert foretold.status == pb.SIGNAL_STATUS_ROUTED and not (foretold.signal_id or foretold.order_id)
    assert not trader.orders(session_id)
    with pytest.raises(grpc.RpcError) as refused:
        submit(stubs, session_id, validate_only=True, confidence=decimal("2"), symbol="", strategy_id="")
    assert refused.value.code() == grpc.StatusCode.INVALID_ARGUMENT
    assert all(name in refused.value.details() for name in ("confidence", "symbol", "strategy_id"))


def test_a_refused_signal_is_answered_and_listed_with_its_rule(trader: Trader, stubs: Stubs, session_id: str) -> None:
    trader.run(session_id)
    stubs.risk.EngageKillSwitch(
        pb.EngageKillSwitchRequest(session_id=session_id, reason="test"), timeout=TIMEOUT
    )
    signal = submit(stubs, session_id)
    assert signal.status == pb.SIGNAL_STATUS_DENIED and signal.denial.rule == "RISK_KILL_SWITCH"
    listed = stubs.signals.ListSignals(
        pb.ListSignalsRequest(session_id=session_id, statuses=[pb.SIGNAL_STATUS_DENIED]), timeout=TIMEOUT
    ).signals
    assert [s.signal_id for s in listed] == [signal.signal_id]
    breaches = stubs.risk.ListRiskBreaches(
        pb.ListRiskBreachesRequest(session_id=session_id, strategy_id="news"), timeout=TIMEOUT
    ).breaches
    assert [b.signal_id for b in breaches] == [signal.signal_id]


def test_risk_cuts_an_entry_and_the_signal_says_so(trader: Trader, stubs: Stubs, session_id: str) -> None:
    trader.run(session_id, limits={"max_position_percent": "5"})
    signal = submit(stubs, session_id, size=percent("10"))
    assert signal.status == pb.SIGNAL_STATUS_ROUTED
    assert signal.sizing.reduced_by.rule == "RISK_MAX_POSITION_SIZE"
    assert Decimal(signal.sizing.quantity.value) < Decimal(signal.sizing.wanted_quantity.value)
    assert "RISK_MAX_POSITION_SIZE" in signal.sizing.explanation


def test_a_person_approves_and_rejects(trader: Trader, stubs: Stubs, session_id: str) -> None:
    trader.run(session_id, execution=confirm())
    yes, no, refused = (submit(stubs, session_id) for _ in range(3))
    assert {s.status for s in (yes, no, refused)} == {pb.SIGNAL_STATUS_PENDING_APPROVAL}
    assert yes.expire_time.seconds > yes.create_time.seconds and not trader.orders(session_id)

    snapshot: list[Any] = []
    trader.first(
        stubs.signals.WatchSignals,
        pb.WatchSignalsRequest(session_id=session_id, start=FROM_SNAPSHOT),
        lambda m: snapshot.append(m) or m.WhichOneof("payload") == "snapshot_end",
    )
    assert [m.snapshot.signal_id for m in snapshot if m.WhichOneof("payload") == "snapshot"] == [
        yes.signal_id, no.signal_id, refused.signal_id,
    ]  # fmt: skip

    approve = pb.ApproveSignalRequest(session_id=session_id, signal_id=yes.signal_id)
    foretold = stubs.signals.ApproveSignal(
        pb.ApproveSignalRequest(session_id=session_id, signal_id=yes.signal_id, validate_only=True), timeout=TIMEOUT
    ).signal
    approved = stubs.signals.ApproveSignal(approve, timeout=TIMEOUT).signal
    assert approved.status == foretold.status == pb.SIGNAL_STATUS_ROUTED
    assert [o.order_id for o in trader.orders(session_id)] == [approved.order_id]
    with pytest.raises(grpc.RpcError) as again:
        stubs.signals.ApproveSignal(approve, timeout=TIMEOUT)
    assert again.value.code() == grpc.StatusCode.FAILED_PRECONDITION and "ROUTED" in again.value.details()

    reject = pb.RejectSignalRequest(session_id=session_id, signal_id=no.signal_id, reason="no")
    rejected = stubs.signals.RejectSignal(reject, timeout=TIMEOUT).signal
    assert (rejected.status, rejected.status_message) == (pb.SIGNAL_STATUS_REJECTED, "no")

    # Risk is asked again at approval.
    stubs.risk.EngageKillSwitch(
        pb.EngageKillSwitchRequest(session_id=session_id, reason="test"), timeout=TIMEOUT
    )
    denied = stubs.signals.ApproveSignal(
        pb.ApproveSignalRequest(session_id=session_id, signal_id=refused.signal_id), timeout=TIMEOUT
    ).signal
    assert (denied.status, denied.denial.rule) == (pb.SIGNAL_STATUS_DENIED, "RISK_KILL_SWITCH")
    with pytest.raises(grpc.RpcError) as unknown:
        get(stubs, session_id, "sig-99")
    assert unknown.value.code() == grpc.StatusCode.NOT_FOUND


def test_what_nobody_approves_expires_with_the_market(trader: Trader, stubs: Stubs, session_id: str) -> None:
    # A bar of history is a day.
    trader.run(session_id, pace=LIVELY, execution=confirm(patience=60))
    signal = submit(stubs, session_id)
    watch = pb.WatchSignalsRequest(session_id=session_id, start=FROM_BEGINNING, strategy_id="news")
    message = trader.first(
        stubs.signals.WatchSignals, watch, lambda m: m.event.type == pb.SIGNAL_EVENT_TYPE_RESOLVED
    )
    assert message.event.signal.signal_id == signal.signal_id
    assert message.event.signal.status == pb.SIGNAL_STATUS_EXPIRED
    assert not trader.orders(session_id)


def test_a_batch_is_released_at_its_time(trader: Trader, stubs: Stubs, session_id: str) -> None:
    settings = pb.ExecutionSettings(
        mode=pb.EXECUTION_MODE_BATCH, batch_time="09:30", time_zone="America/New_York", size=percent("3")
    )
    trader.run(session_id, pace=LIVELY, execution=settings)
    signal = submit(stubs, session_id)
    assert signal.status == pb.SIGNAL_STATUS_QUEUED
    assert signal.release_time.seconds > signal.create_time.seconds
    with pytest.raises(grpc.RpcError) as not_pending:
        stubs.signals.ApproveSignal(
            pb.ApproveSignalRequest(session_id=session_id, signal_id=signal.signal_id), timeout=TIMEOUT
        )
    assert not_pending.value.code() == grpc.StatusCode.FAILED_PRECONDITION
    watch = pb.WatchSignalsRequest(session_id=session_id, start=FROM_BEGINNING)
    message = trader.first(
        stubs.signals.WatchSignals, watch, lambda m: m.event.type == pb.SIGNAL_EVENT_TYPE_RESOLVED
    )
    assert message.event.signal.status == pb.SIGNAL_STATUS_ROUTED
    assert message.event.signal.update_time.seconds >= signal.release_time.seconds


def test_the_sessions_own_strategy_goes_the_same_way(trader: Trader, stubs: Stubs, session_id: str) -> None:
    trader.run(session_id, pace=LIVELY, strategy=ALWAYS_LONG, execution=confirm())
    watch = pb.WatchSignalsRequest(session_id=session_id, start=FROM_BEGINNING)
    signal = trader.first(
        stubs.signals.WatchSignals, watch, lambda m: m.event.type == pb.SIGNAL_EVENT_TYPE_RECEIVED
    ).event.signal
    assert signal.strategy_id == "always-long" and not signal.client_signal_id
    assert signal.status == pb.SIGNAL_STATUS_PENDING_APPROVAL
    approved = stubs.signals.ApproveSignal(
        pb.ApproveSignalRequest(session_id=session_id, signal_id=signal.signal_id), timeout=TIMEOUT
    ).signal
    order = trader.wait_for_order(session_id, approved.order_id, pb.ORDER_STATUS_FILLED)
    assert order.origin == pb.ORDER_ORIGIN_STRATEGY
    assert [t.type for t in trader.triggers(session_id)] == [pb.TRIGGER_TYPE_STOP_LOSS]


def test_while_paused_entries_are_refused_and_exits_go(trader: Trader, stubs: Stubs, session_id: str) -> None:
    trader.run(session_id, pace=LIVELY)
    entry = submit(stubs, session_id)
    trader.wait_for_order(session_id, entry.order_id, pb.ORDER_STATUS_FILLED)
    trader.pause(session_id)
    assert submit(stubs, session_id).denial.rule == "SESSION_PAUSED"
    exit_ = submit(stubs, session_id, action=pb.SIGNAL_ACTION_SELL)
    trader.wait_for_order(session_id, exit_.order_id, pb.ORDER_STATUS_FILLED)


def test_settings_of_execution_come_back_with_their_defaults(trader: Trader, stubs: Stubs, session_id: str) -> None:
    session = trader.create(session_id)
    execution = session.spec.execution
    assert execution.mode == pb.EXECUTION_MODE_AUTO
    assert (execution.size.percent_of_equity.value, execution.max_allocation_percent.value) == ("2", "100")
    wrong = pb.ExecutionSettings(mode=pb.EXECUTION_MODE_BATCH, batch_time="25:00", time_zone="Mars/Olympus")
    with pytest.raises(grpc.RpcError) as refused:
        trader.create(f"{session_id}-2", execution=wrong)
    assert refused.value.code() == grpc.StatusCode.INVALID_ARGUMENT
    assert "spec.execution.batch_time" in refused.value.details()
    assert "spec.execution.time_zone" in refused.value.details()


def test_a_strategys_loss_halts_it_alone_until_a_person_releases_it(
    trader: Trader, stubs: Stubs, session_id: str
) -> None:
    limits = {"max_strategy_loss": "1"}
    trader.run(session_id, pace="50", limits=limits)
    entry = submit(stubs, session_id, size=percent("50"))
    trader.wait_for_order(session_id, entry.order_id, pb.ORDER_STATUS_FILLED)
    watch = pb.WatchRiskStatusRequest(session_id=session_id, start=FROM_BEGINNING)
    halted = trader.first(stubs.risk.WatchRiskStatus, watch, lambda m: bool(m.event.halts)).event.halts[0]
    assert halted.type == pb.RISK_HALT_TYPE_STRATEGY_LOSS and halted.strategy_id == "news"
    assert submit(stubs, session_id).denial.rule == "RISK_MAX_STRATEGY_LOSS"
    assert submit(stubs, session_id, strategy_id="other").status == pb.SIGNAL_STATUS_ROUTED
    stubs.risk.ReleaseHalt(
        pb.ReleaseHaltRequest(session_id=session_id, halt_id=halted.halt_id, reason="seen"), timeout=TIMEOUT
    )
