"""Every call of the contract, driven with stock grpcio and modules made by stock grpcio-tools."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import grpc
import pytest

from contract import FROM_BEGINNING, FROM_NOW, FROM_SNAPSHOT, SERVICES, Stubs, decimal, pb
from trading import TIMEOUT, Trader, order_request, spec

LIVELY = "20"
"""Bars a second for what needs the next bar."""


def snapshot_of(stubs_method: Any, request: Any, trader: Trader) -> list[Any]:
    """The messages of a stream up to the end of its snapshot."""
    messages: list[Any] = []
    trader.first(stubs_method, request, lambda m: messages.append(m) or m.WhichOneof("payload") == "snapshot_end")
    return messages


# Sessions


def test_the_life_of_a_session(trader: Trader, stubs: Stubs, session_id: str) -> None:
    created = trader.create(session_id, display_name="life")
    assert (created.session_id, created.state) == (session_id, pb.SESSION_STATE_CREATED)
    assert created.spec.display_name == "life"
    assert created.currency == "USD"
    assert Decimal(created.equity.value) == 100000
    request = pb.StartSessionRequest(session_id=session_id, validate_only=True)
    assert stubs.sessions.StartSession(request, timeout=TIMEOUT).session.state == pb.SESSION_STATE_CREATED
    assert trader.session(session_id).state == pb.SESSION_STATE_CREATED
    assert trader.start(session_id).state == pb.SESSION_STATE_RUNNING
    assert trader.pause(session_id).state == pb.SESSION_STATE_PAUSED
    assert trader.resume(session_id).state == pb.SESSION_STATE_RUNNING
    stopped = trader.stop(session_id, reason="seen enough")
    assert stopped.state == pb.SESSION_STATE_STOPPED
    assert "seen enough" in stopped.state_reason
    assert trader.session(session_id) == stopped

    request = pb.WatchSessionsRequest(session_id=session_id)
    states = [m.event.state for m in trader.history(stubs.sessions.WatchSessions, request)]
    assert [pb.SessionState.Name(state).removeprefix("SESSION_STATE_") for state in states] == [
        "CREATED", "RUNNING", "PAUSED", "RUNNING", "STOPPED",
    ]  # fmt: skip


def test_a_session_without_a_name_gets_one(stubs: Stubs) -> None:
    names = {
        stubs.sessions.CreateSession(pb.CreateSessionRequest(spec=spec()), timeout=TIMEOUT).session.session_id
        for _ in range(2)
    }
    assert len(names) == 2 and "" not in names


def test_sessions_are_listed_page_by_page(trader: Trader, stubs: Stubs, session_id: str) -> None:
    made = [f"{session_id}-{n}" for n in range(5)]
    for name in made:
        trader.create(name)
    request = pb.ListSessionsRequest(page_size=2, states=[pb.SESSION_STATE_CREATED])
    seen: list[str] = []
    while True:
        page = stubs.sessions.ListSessions(request, timeout=TIMEOUT)
        assert len(page.sessions) <= 2
        assert all(s.state == pb.SESSION_STATE_CREATED for s in page.sessions)
        seen += [s.session_id for s in page.sessions]
        if not page.next_page_token:
            break
        request.page_token = page.next_page_token
    assert [name for name in seen if name.startswith(session_id)] == made


def test_all_sessions_are_watched_at_once(trader: Trader, stubs: Stubs, session_id: str) -> None:
    call = stubs.sessions.WatchSessions(pb.WatchSessionsRequest(start=FROM_NOW), timeout=TIMEOUT)
    assert next(call).WhichOneof("payload") == "opened"
    trader.create(session_id)
    trader.start(session_id)
    states = []
    for message in call:
        if message.WhichOneof("payload") == "event" and message.event.session_id == session_id:
            states.append(message.event.state)
            if message.event.state == pb.SESSION_STATE_RUNNING:
                break
    call.cancel()
    assert states == [pb.SESSION_STATE_CREATED, pb.SESSION_STATE_RUNNING]


# Orders


def test_an_order_is_placed_filled_shown_and_listed(trader: Trader, stubs: Stubs, session_id: str) -> None:
    trader.run(session_id, pace=LIVELY)
    placed = trader.place(session_id, client_order_id="entry", quantity=decimal(3))
    assert placed.status in (pb.ORDER_STATUS_SUBMITTED, pb.ORDER_STATUS_ACCEPTED)
    assert placed.origin == pb.ORDER_ORIGIN_CLIENT
    filled = trader.wait_for_order(session_id, placed.order_id, pb.ORDER_STATUS_FILLED)
    assert sum(Decimal(fill.quantity.value) for fill in filled.fills) == 3
    assert Decimal(filled.filled_quantity.value) == 3 and Decimal(filled.leaves_quantity.value) == 0
    assert filled.fills[0].model
    assert trader.order(session_id, placed.order_id) == filled
    by_own_name = pb.GetOrderRequest(session_id=session_id, client_order_id="entry")
    assert stubs.orders.GetOrder(by_own_name, timeout=TIMEOUT).order == filled
    listing = pb.ListOrdersRequest(session_id=session_id, symbol="SP500", statuses=[pb.ORDER_STATUS_FILLED])
    assert list(stubs.orders.ListOrders(listing, timeout=TIMEOUT).orders) == [filled]
    trader.stop(session_id)
    events = trader.history(stubs.orders.WatchOrders, pb.WatchOrdersRequest(session_id=session_id))
    kinds = [m.event.type for m in events]
    assert kinds[0] == pb.ORDER_EVENT_TYPE_PLACED
    assert pb.ORDER_EVENT_TYPE_ACCEPTED in kinds and kinds[-1] == pb.ORDER_EVENT_TYPE_FILLED
    revisions = [m.revision for m in events]
    assert revisions == sorted(set(revisions)), "one revision an event, in order"
    assert events[-1].event.order == filled
    assert events[-1].event.fill == filled.fills[-1]


def test_the_same_order_again_is_the_same_order(trader: Trader, stubs: Stubs, session_id: str) -> None:
    trader.run(session_id)
    request = order_request(session_id, quantity=decimal(2))
    first = stubs.orders.PlaceOrder(request, timeout=TIMEOUT)
    assert stubs.orders.PlaceOrder(request, timeout=TIMEOUT).order.order_id == first.order.order_id
    assert len(trader.orders(session_id)) == 1


def test_an_order_is_validated_without_being_placed(trader: Trader, session_id: str) -> None:
    trader.run(session_id)
    order = trader.place(session_id, validate_only=True)
    assert order.order_id == ""
    assert trader.orders(session_id) == []


def test_a_working_order_is_cancelled(trader: Trader, stubs: Stubs, session_id: str) -> None:
    trader.run(session_id)
    order = trader.place(session_id, type=pb.ORDER_TYPE_LIMIT, limit_price=decimal("500.00"))
    request = pb.CancelOrderRequest(session_id=session_id, order_id=order.order_id)
    answer = stubs.orders.CancelOrder(request, timeout=TIMEOUT).order
    assert answer.status in (pb.ORDER_STATUS_PENDING_CANCEL, pb.ORDER_STATUS_CANCELLED)
    cancelled = trader.wait_for_order(session_id, order.order_id, pb.ORDER_STATUS_CANCELLED)
    assert Decimal(cancelled.leaves_quantity.value) == 0


@pytest.mark.parametrize(
    ("kind", "prices"),
    [
        (pb.ORDER_TYPE_LIMIT, {"limit_price": decimal("1100.25")}),
        (pb.ORDER_TYPE_STOP, {"stop_price": decimal("1400.5")}),
        (pb.ORDER_TYPE_STOP_LIMIT, {"stop_price": decimal("1400"), "limit_price": decimal("1405.75")}),
    ],
)
def test_each_type_of_order_works_until_its_price(
    trader: Trader, session_id: str, kind: int, prices: dict[str, Any]
) -> None:
    trader.run(session_id)
    order = trader.place(session_id, type=kind, **prices)
    assert order.type == kind
    for name, price in prices.items():
        assert Decimal(getattr(order, name).value) == Decimal(price.value)
    accepted = trader.wait_for_order(session_id, order.order_id, pb.ORDER_STATUS_ACCEPTED)
    assert Decimal(accepted.leaves_quantity.value) == 1


def test_a_snapshot_of_orders_holds_those_that_work(trader: Trader, stubs: Stubs, session_id: str) -> None:
    trader.run(session_id)
    working = trader.place(session_id, type=pb.ORDER_TYPE_LIMIT, limit_price=decimal("500"))
    gone = trader.place(session_id, type=pb.ORDER_TYPE_LIMIT, limit_price=decimal("501"))
    stubs.orders.CancelOrder(pb.CancelOrderRequest(session_id=session_id, order_id=gone.order_id), timeout=TIMEOUT)
    trader.wait_for_order(session_id, gone.order_id, pb.ORDER_STATUS_CANCELLED)
    request = pb.WatchOrdersRequest(session_id=session_id, start=FROM_SNAPSHOT)
    messages = snapshot_of(stubs.orders.WatchOrders, request, trader)
    assert [m.WhichOneof("payload") for m in messages] == ["opened", "snapshot", "snapshot_end"]
    assert messages[1].snapshot.order_id == working.order_id
    assert messages[2].snapshot_end.items == 1


# Positions and the portfolio


def test_a_position_is_opened_shown_and_closed(trader: Trader, stubs: Stubs, session_id: str) -> None:
    trader.run(session_id, pace=LIVELY)
    bought = trader.position(session_id, "SP500", 3)
    listing = pb.ListPositionsRequest(session_id=session_id)
    position = stubs.positions.ListPositions(listing, timeout=TIMEOUT).positions[0]
    assert (position.symbol, Decimal(position.quantity.value)) == ("SP500", 3)
    assert Decimal(position.average_price.value) == Decimal(bought.average_fill_price.value)

    portfolio = stubs.positions.GetPortfolio(
        pb.GetPortfolioRequest(session_id=session_id), timeout=TIMEOUT
    ).portfolio
    value = {name: Decimal(getattr(portfolio, name).value) for name in
             ("cash", "market_value", "equity", "initial_cash", "realized_pnl", "unrealized_pnl", "fees")}  # fmt: skip
    assert value["equity"] == value["cash"] + value["market_value"]
    assert value["equity"] == (
        value["initial_cash"] + value["realized_pnl"] + value["unrealized_pnl"] - value["fees"]
    )

    request = pb.ClosePositionRequest(session_id=session_id, symbol="SP500", client_order_id="out")
    closing = stubs.positions.ClosePosition(request, timeout=TIMEOUT).order
    assert (closing.side, closing.origin) == (pb.ORDER_SIDE_SELL, pb.ORDER_ORIGIN_CLOSE_POSITION)
    assert stubs.positions.ClosePosition(request, timeout=TIMEOUT).order.order_id == closing.order_id
    trader.wait_for_order(session_id, closing.order_id, pb.ORDER_STATUS_FILLED)
    assert list(stubs.positions.ListPositions(listing, timeout=TIMEOUT).positions) == []


def test_the_portfolio_is_streamed_at_every_bar(trader: Trader, stubs: Stubs, session_id: str) -> None:
    trader.run(session_id, pace=LIVELY)
    request = pb.WatchPortfolioRequest(session_id=session_id, start=FROM_SNAPSHOT)
    seen: list[Any] = []
    trader.first(stubs.positions.WatchPortfolio, request, lambda m: seen.append(m) or len(seen) >= 6)
    kinds = [m.WhichOneof("payload") for m in seen]
    assert kinds[:3] == ["opened", "snapshot", "snapshot_end"]
    times = [m.event.market_time.ToNanoseconds() for m in seen if m.WhichOneof("payload") == "event"]
    assert len(times) >= 2 and times == sorted(set(times))


# Triggers


def test_triggers_are_armed_listed_and_disarmed(trader: Trader, stubs: Stubs, session_id: str) -> None:
    trader.run(session_id, pace=LIVELY)
    trader.position(session_id, "SP500", 2)
    conditions: list[dict[str, Any]] = [
        {"stop_loss": pb.StopLossCondition(price=decimal("500"))},
        {"take_profit": pb.TakeProfitCondition(price=decimal("5000"))},
        {"trailing_stop": pb.TrailingStopCondition(percent=decimal("60"))},
        {
            "entry_limit": pb.EntryLimitCondition(
                price=decimal("400"), side=pb.ORDER_SIDE_BUY, quantity=decimal(1)
            )
        },
    ]
    made = []
    for condition in conditions:
        request = pb.CreateTriggerRequest(session_id=session_id, symbol="SP500", **condition)
        request.client_trigger_id = f"mine-{len(made)}"
        trigger = stubs.triggers.CreateTrigger(request, timeout=TIMEOUT).trigger
        assert trigger.status == pb.TRIGGER_STATUS_ARMED
        assert trigger.WhichOneof("condition") == next(iter(condition))
        assert stubs.triggers.CreateTrigger(request, timeout=TIMEOUT).trigger.trigger_id == trigger.trigger_id
        made.append(trigger)
    assert [t.type for t in made] == [
        pb.TRIGGER_TYPE_STOP_LOSS, pb.TRIGGER_TYPE_TAKE_PROFIT, pb.TRIGGER_TYPE_TRAILING_STOP, pb.TRIGGER_TYPE_ENTRY_LIMIT,
    ]  # fmt: skip
    assert [t.trigger_id for t in trader.triggers(session_id)] == [t.trigger_id for t in made]
    request = pb.CancelTriggerRequest(session_id=session_id, trigger_id=made[0].trigger_id)
    assert stubs.triggers.CancelTrigger(request, timeout=TIMEOUT).trigger.status == pb.TRIGGER_STATUS_CANCELLED
    listing = pb.ListTriggersRequest(session_id=session_id, statuses=[pb.TRIGGER_STATUS_ARMED])
    armed = stubs.triggers.ListTriggers(listing, timeout=TIMEOUT).triggers
    assert [t.trigger_id for t in armed] == [t.trigger_id for t in made[1:]]


def test_an_entry_limit_fires_and_says_what_it_did(trader: Trader, stubs: Stubs, session_id: str) -> None:
    trader.run(session_id, pace="200")
    # SP500 stands near 1228; it reaches 1300 in the spring of 1999. A sale waits for a rise.
    condition = pb.EntryLimitCondition(price=decimal("1300"), side=pb.ORDER_SIDE_SELL, quantity=decimal(1))
    request = pb.CreateTriggerRequest(session_id=session_id, symbol="SP500", entry_limit=condition)
    armed = stubs.triggers.CreateTrigger(request, timeout=TIMEOUT).trigger
    watch = pb.WatchOrdersRequest(session_id=session_id, start=FROM_BEGINNING)
    filled = trader.first(
        stubs.orders.WatchOrders, watch,
        lambda m: m.event.order.trigger_id == armed.trigger_id and m.event.order.status == pb.ORDER_STATUS_FILLED,
    ).event.order  # fmt: skip
    assert filled.origin == pb.ORDER_ORIGIN_TRIGGER and filled.side == pb.ORDER_SIDE_SELL
    fired = trader.triggers(session_id)[0]
    assert fired.status == pb.TRIGGER_STATUS_FIRED
    assert fired.firing.order_id == filled.order_id
    assert Decimal(fired.firing.tick_price.value) >= 1300
    assert fired.firing.tick_sequence > 0
    trader.stop(session_id)


# Risk


def test_the_risk_status_and_the_kill_switch(trader: Trader, stubs: Stubs, session_id: str) -> None:
    trader.run(session_id, limits={"max_position_percent": "10"})
    request = pb.GetRiskStatusRequest(session_id=session_id)
    status = stubs.risk.GetRiskStatus(request, timeout=TIMEOUT).status
    assert Decimal(status.limits.max_position_percent.value) == 10
    assert status.limits.max_open_positions.value == 20
    assert Decimal(status.max_position_notional.value) == 10000
    assert not status.kill_switch.engaged
    engage = pb.EngageKillSwitchRequest(session_id=session_id, reason="news")
    engaged = stubs.risk.EngageKillSwitch(engage, timeout=TIMEOUT).status
    assert engaged.kill_switch.engaged and engaged.kill_switch.reason == "news"
    release = pb.ReleaseKillSwitchRequest(session_id=session_id)
    assert not stubs.risk.ReleaseKillSwitch(release, timeout=TIMEOUT).status.kill_switch.engaged
    trader.stop(session_id)
    events = trader.history(stubs.risk.WatchRiskStatus, pb.WatchRiskStatusRequest(session_id=session_id))
    switches = [m.event.kill_switch.engaged for m in events]
    assert switches.count(True) >= 1 and switches[-1] is False


def test_the_risk_of_a_session_is_governed_while_it_runs(trader: Trader, stubs: Stubs, session_id: str) -> None:
    trader.run(session_id)
    one = {"session_id": session_id}
    limits = pb.RiskLimits(max_order_quantity=decimal(1))
    changed = stubs.risk.UpdateRiskLimits(pb.UpdateRiskLimitsRequest(limits=limits, **one), timeout=TIMEOUT)
    assert changed.status.limits.max_order_quantity.value == "1"
    bias = stubs.risk.SetRiskBias(pb.SetRiskBiasRequest(value=decimal("0.25"), **one), timeout=TIMEOUT)
    assert bias.status.bias.effective_value.value == "0.25"
    request = pb.SetModeRequest(mode=pb.RISK_MODE_HALTED, reason="news", **one)
    assert stubs.risk.SetMode(request, timeout=TIMEOUT).status.mode == pb.RISK_MODE_HALTED
    with pytest.raises(grpc.RpcError):
        trader.place(session_id)
    breaches = stubs.risk.ListRiskBreaches(pb.ListRiskBreachesRequest(**one), timeout=TIMEOUT).breaches
    assert [b.denial.rule for b in breaches] == ["RISK_MODE_HALTED"]
    flatten = pb.FlattenAllRequest(client_flatten_id="f", reason="done", **one)
    assert not stubs.risk.FlattenAll(flatten, timeout=TIMEOUT).closing_orders
    with pytest.raises(grpc.RpcError) as missing:
        stubs.risk.ReleaseHalt(pb.ReleaseHaltRequest(halt_id="hlt-1", reason="x", **one), timeout=TIMEOUT)
    assert missing.value.code() == grpc.StatusCode.NOT_FOUND  # type: ignore[attr-defined]


# Market data


def test_quotes_are_shown_and_streamed(trader: Trader, stubs: Stubs, session_id: str) -> None:
    trader.run(session_id, "SP500", "NASDAQ", pace=LIVELY)
    quote = stubs.market_data.GetQuote(
        pb.GetQuoteRequest(session_id=session_id, symbol="NASDAQ"), timeout=TIMEOUT
    ).quote
    assert quote.symbol == "NASDAQ" and Decimal(quote.last.value) > 2000
    assert quote.bar.open_time.ToSeconds() < quote.bar.close_time.ToSeconds()
    both = pb.WatchQuotesRequest(session_id=session_id, start=FROM_SNAPSHOT)
    messages = snapshot_of(stubs.market_data.WatchQuotes, both, trader)
    assert sorted(m.snapshot.symbol for m in messages[1:-1]) == ["NASDAQ", "SP500"]
    one = pb.WatchQuotesRequest(session_id=session_id, symbols=["SP500"], start=FROM_NOW)
    seen: list[Any] = []
    trader.first(stubs.market_data.WatchQuotes, one, lambda m: seen.append(m) or len(seen) >= 5)
    events = [m.event for m in seen if m.WhichOneof("payload") == "event"]
    assert events and {quote.symbol for quote in events} == {"SP500"}
    sequence = [quote.tick_sequence for quote in events]
    assert sequence == sorted(sequence)


# Prerequisites and the server


def test_prerequisites_are_checked(trader: Trader, stubs: Stubs, session_id: str) -> None:
    trader.create(session_id, limits={"max_position_percent": "25", "max_daily_loss_percent": "5"})
    answer = stubs.prerequisites.CheckPrerequisites(
        pb.CheckPrerequisitesRequest(session_id=session_id), timeout=TIMEOUT
    )
    assert [p.type for p in answer.prerequisites] == [
        value for name, value in pb.PrerequisiteType.items() if value > 0
    ]
    results = {p.type: p.result for p in answer.prerequisites}
    assert results[pb.PREREQUISITE_TYPE_BACKTEST_SHARPE] == pb.PREREQUISITE_RESULT_FAIL
    assert results[pb.PREREQUISITE_TYPE_RISK_PARAMETERS] == pb.PREREQUISITE_RESULT_PASS
    assert not answer.satisfied
    for condition in answer.prerequisites:
        assert condition.required and (condition.remedy or condition.result == pb.PREREQUISITE_RESULT_PASS)


def test_the_server_says_what_it_is(stubs: Stubs) -> None:
    server = stubs.server.GetServerInfo(pb.GetServerInfoRequest(), timeout=TIMEOUT).server
    assert server.version and len(server.contract_hash) == 64
    assert {"SP500", "NASDAQ"} <= set(server.symbols)
    assert "trading.paper" in server.capabilities
    assert server.start_time.seconds > 0


def test_these_are_all_the_calls_there_are() -> None:
    calls = {method for service in SERVICES for method in vars(getattr(pb, f"{service}Servicer")) if method[0] != "_"}
    driven = {
        "CreateSession", "StartSession", "PauseSession", "ResumeSession", "StopSession", "GetSession", "ListSessions",
        "WatchSessions", "PlaceOrder", "CancelOrder",
        # Lists, changes and several at once: test_orders.py drives them.
        "PlaceOrderList", "ModifyOrder", "CancelAllOrders",
        "GetOrder", "ListOrders", "WatchOrders", "ListPositions",
        "ClosePosition", "GetPortfolio", "WatchPortfolio",
        # The account: test_portfolio.py drives them.
        "RecordTransaction", "ListTransactions", "SetExchangeRate", "ListSnapshots", "ListEquityPoints", "CreateTrigger", "CancelTrigger", "ListTriggers",
        "UpdateTrigger", "GetTrigger", "WatchTriggers",
        "GetRiskStatus", "WatchRiskStatus", "EngageKillSwitch", "ReleaseKillSwitch", "UpdateRiskLimits",
        "ListRiskBreaches", "SetRiskBias", "SetMode", "ReleaseHalt", "FlattenAll", "GetQuote", "WatchQuotes",
        "CheckPrerequisites", "GetServerInfo",
        # test_events.py drives them.
        "ListEvents", "WatchEvents",
        # test_backtests.py drives them.
        "RunBacktest", "GetBacktest", "ListBacktests", "CancelBacktest", "CompareBacktests",
        # test_data.py drives them.
        "ImportBars", "ImportFactors", "ListSeries", "DeleteSeries",
        # test_optimizations.py drives them.
        "RunOptimization", "GetOptimization", "ListOptimizations", "CancelOptimization",
        # test_parity.py drives it.
        "AnalyzeParity",
        # test_signals.py and test_traces.py drive them.
        "SubmitSignal", "GetSignal", "ListSignals", "ApproveSignal", "RejectSignal", "WatchSignals", "GetTrace",
        "ListTraces", "AnalyzeSlippage",
        # test_strategies.py drives them.
        "ValidateStrategy", "DeployStrategy", "PromoteStrategy", "GetStrategy", "ListStrategies",
        "WatchPrerequisites", "ListPolicies", "SetPolicy",
        # test_leases.py drives them.
        "GrantLease", "KeepLeaseAlive", "BindOrder", "ReleaseLease", "ListLeases",
        # test_audit.py drives it.
        "ListAuditRecords",
    }  # fmt: skip
    assert calls == driven
