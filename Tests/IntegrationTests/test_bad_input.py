"""What bad input gets: the status, the reason, the facts and the fields."""

from __future__ import annotations

from typing import Any

import grpc
import pytest

from contract import FROM_NOW, Stubs, decimal, pb
from refusals import invalid, read, refused
from trading import TIMEOUT, Trader, order_request, spec

NOT_FOUND = grpc.StatusCode.NOT_FOUND
INVALID_ARGUMENT = grpc.StatusCode.INVALID_ARGUMENT
FAILED_PRECONDITION = grpc.StatusCode.FAILED_PRECONDITION
ALREADY_EXISTS = grpc.StatusCode.ALREADY_EXISTS
OUT_OF_RANGE = grpc.StatusCode.OUT_OF_RANGE


@pytest.fixture
def running(trader: Trader, session_id: str) -> str:
    """A session that has seen its first bar and stands still."""
    trader.run(session_id)
    return session_id


def calls_with_a_session(session_id: str) -> list[tuple[str, str, Any]]:
    one = {"session_id": session_id}
    stop_loss = pb.StopLossCondition(price=decimal(500))
    return [
        ("sessions", "StartSession", pb.StartSessionRequest(**one)),
        ("sessions", "PauseSession", pb.PauseSessionRequest(**one)),
        ("sessions", "ResumeSession", pb.ResumeSessionRequest(**one)),
        ("sessions", "StopSession", pb.StopSessionRequest(**one)),
        ("sessions", "GetSession", pb.GetSessionRequest(**one)),
        ("orders", "PlaceOrder", order_request(session_id)),
        ("orders", "CancelOrder", pb.CancelOrderRequest(order_id="o", **one)),
        ("orders", "GetOrder", pb.GetOrderRequest(order_id="o", **one)),
        ("orders", "ListOrders", pb.ListOrdersRequest(**one)),
        ("orders", "WatchOrders", pb.WatchOrdersRequest(start=FROM_NOW, **one)),
        ("positions", "ListPositions", pb.ListPositionsRequest(**one)),
        ("positions", "ClosePosition", pb.ClosePositionRequest(symbol="SP500", client_order_id="c", **one)),
        ("positions", "GetPortfolio", pb.GetPortfolioRequest(**one)),
        ("positions", "WatchPortfolio", pb.WatchPortfolioRequest(start=FROM_NOW, **one)),
        ("triggers", "CreateTrigger", pb.CreateTriggerRequest(symbol="SP500", stop_loss=stop_loss, **one)),
        ("triggers", "CancelTrigger", pb.CancelTriggerRequest(trigger_id="t", **one)),
        ("triggers", "ListTriggers", pb.ListTriggersRequest(**one)),
        ("risk", "GetRiskStatus", pb.GetRiskStatusRequest(**one)),
        ("risk", "WatchRiskStatus", pb.WatchRiskStatusRequest(start=FROM_NOW, **one)),
        ("risk", "EngageKillSwitch", pb.EngageKillSwitchRequest(reason="r", **one)),
        ("risk", "ReleaseKillSwitch", pb.ReleaseKillSwitchRequest(**one)),
        ("risk", "UpdateRiskLimits", pb.UpdateRiskLimitsRequest(limits=pb.RiskLimits(), **one)),
        ("risk", "ListRiskBreaches", pb.ListRiskBreachesRequest(**one)),
        ("risk", "SetRiskBias", pb.SetRiskBiasRequest(value=decimal(1), **one)),
        ("risk", "SetMode", pb.SetModeRequest(mode=pb.RISK_MODE_NORMAL, reason="r", **one)),
        ("risk", "ReleaseHalt", pb.ReleaseHaltRequest(halt_id="hlt-1", reason="r", **one)),
        ("risk", "FlattenAll", pb.FlattenAllRequest(client_flatten_id="f", reason="r", **one)),
        ("market_data", "GetQuote", pb.GetQuoteRequest(symbol="SP500", **one)),
        ("market_data", "WatchQuotes", pb.WatchQuotesRequest(start=FROM_NOW, **one)),
        ("prerequisites", "CheckPrerequisites", pb.CheckPrerequisitesRequest(**one)),
    ]


CALL_NAMES = [name for _, name, _ in calls_with_a_session("")]


@pytest.mark.parametrize("name", CALL_NAMES)
def test_an_unknown_session_is_not_found(stubs: Stubs, name: str) -> None:
    service, _, request = next(call for call in calls_with_a_session("no-such") if call[1] == name)
    refusal = refused(getattr(getattr(stubs, service), name), request, NOT_FOUND, "SESSION_NOT_FOUND")
    assert refusal.metadata["session_id"] == "no-such"


@pytest.mark.parametrize("name", CALL_NAMES)
@pytest.mark.parametrize("session_id", ["", "x" * 65, "white space", "snowman-☃", "line\nbreak"])
def test_a_malformed_session_id_is_named(stubs: Stubs, name: str, session_id: str) -> None:
    service, _, request = next(call for call in calls_with_a_session(session_id) if call[1] == name)
    invalid(getattr(getattr(stubs, service), name), request, "session_id")


def test_unknown_orders_triggers_and_positions_are_not_found(stubs: Stubs, running: str) -> None:
    one = {"session_id": running}
    by_id = pb.GetOrderRequest(order_id="no-such", **one)
    assert refused(stubs.orders.GetOrder, by_id, NOT_FOUND, "ORDER_NOT_FOUND").metadata["order_id"] == "no-such"
    by_name = pb.GetOrderRequest(client_order_id="no-such", **one)
    refused(stubs.orders.GetOrder, by_name, NOT_FOUND, "ORDER_NOT_FOUND")
    cancel = pb.CancelOrderRequest(order_id="no-such", **one)
    refused(stubs.orders.CancelOrder, cancel, NOT_FOUND, "ORDER_NOT_FOUND")
    trigger = pb.CancelTriggerRequest(trigger_id="no-such", **one)
    found = refused(stubs.triggers.CancelTrigger, trigger, NOT_FOUND, "TRIGGER_NOT_FOUND")
    assert found.metadata["trigger_id"] == "no-such"
    close = pb.ClosePositionRequest(symbol="SP500", client_order_id="c", **one)
    found = refused(stubs.positions.ClosePosition, close, NOT_FOUND, "POSITION_NOT_FOUND")
    assert found.metadata["symbol"] == "SP500"


def test_there_is_no_quote_before_the_first_tick(trader: Trader, stubs: Stubs, session_id: str) -> None:
    trader.create(session_id)
    request = pb.GetQuoteRequest(session_id=session_id, symbol="SP500")
    refusal = refused(stubs.market_data.GetQuote, request, NOT_FOUND, "QUOTE_NOT_AVAILABLE")
    assert refusal.metadata == {"session_id": session_id, "symbol": "SP500"}


@pytest.mark.parametrize(
    ("way", "call", "state", "needed"),
    [
        ([], "PauseSession", "CREATED", "RUNNING"),
        ([], "ResumeSession", "CREATED", "PAUSED"),
        (["start"], "StartSession", "RUNNING", "CREATED"),
        (["start"], "ResumeSession", "RUNNING", "PAUSED"),
        (["start", "pause"], "PauseSession", "PAUSED", "RUNNING"),
        (["start", "stop"], "StartSession", "STOPPED", "CREATED"),
        (["start", "stop"], "PauseSession", "STOPPED", "RUNNING"),
        (["start", "stop"], "ResumeSession", "STOPPED", "PAUSED"),
        (["stop"], "StopSession", "STOPPED", None),
    ],
)
def test_a_wrong_state_is_named(
    trader: Trader, stubs: Stubs, session_id: str, way: list[str], call: str, state: str, needed: str | None
) -> None:
    trader.create(session_id)
    for step in way:
        getattr(trader, step)(session_id)
    request = getattr(pb, f"{call}Request")(session_id=session_id)
    refusal = refused(getattr(stubs.sessions, call), request, FAILED_PRECONDITION, "WRONG_STATE")
    assert refusal.metadata["state"] == state
    if needed is not None:
        assert refusal.metadata["needed"] == needed
    assert state in refusal.message.upper()


# Orders


@pytest.mark.parametrize(
    ("change", "fields"),
    [
        ({"quantity": decimal("-1")}, ["quantity"]),
        ({"quantity": decimal("0")}, ["quantity"]),
        ({"quantity": decimal("1.5")}, ["quantity"]),
        ({"quantity": decimal("0.0000000001")}, ["quantity"]),
        ({"quantity": decimal("1e3")}, ["quantity"]),
        ({"quantity": decimal("+1")}, ["quantity"]),
        ({"quantity": decimal("")}, ["quantity"]),
        ({"quantity": decimal(" 1")}, ["quantity"]),
        ({"quantity": decimal("NaN")}, ["quantity"]),
        ({"quantity": decimal("1,5")}, ["quantity"]),
        ({"quantity": decimal("9" * 40)}, ["quantity"]),
        ({"quantity": decimal("٣")}, ["quantity"]),
        ({"quantity": None}, ["quantity"]),
        ({"type": pb.ORDER_TYPE_LIMIT}, ["limit_price"]),
        ({"type": pb.ORDER_TYPE_STOP}, ["stop_price"]),
        ({"type": pb.ORDER_TYPE_STOP_LIMIT}, ["limit_price", "stop_price"]),
        ({"limit_price": decimal("1200")}, ["limit_price"]),
        ({"stop_price": decimal("1200")}, ["stop_price"]),
        ({"type": pb.ORDER_TYPE_LIMIT, "limit_price": decimal("1200.001")}, ["limit_price"]),
        ({"type": pb.ORDER_TYPE_LIMIT, "limit_price": decimal("-1200")}, ["limit_price"]),
        ({"type": pb.ORDER_TYPE_STOP, "stop_price": decimal("0")}, ["stop_price"]),
        ({"symbol": ""}, ["symbol"]),
        ({"symbol": "DAX"}, ["symbol"]),
        ({"symbol": "NASDAQ"}, ["symbol"]),
        ({"symbol": "x" * 5000}, ["symbol"]),
        ({"side": pb.ORDER_SIDE_UNSPECIFIED}, ["side"]),
        ({"side": 77}, ["side"]),
        ({"type": pb.ORDER_TYPE_UNSPECIFIED}, ["type"]),
        ({"client_order_id": ""}, ["client_order_id"]),
        ({"client_order_id": "x" * 65}, ["client_order_id"]),
        ({"client_order_id": "a b"}, ["client_order_id"]),
    ],
    ids=lambda value: ",".join(value) if isinstance(value, list) else None,
)
def test_a_wrong_order_names_its_fields(
    trader: Trader, stubs: Stubs, running: str, change: dict[str, Any], fields: list[str]
) -> None:
    refusal = refused(
        stubs.orders.PlaceOrder, order_request(running, **change), INVALID_ARGUMENT, "INVALID_FIELD"
    )
    assert sorted(refusal.fields) == fields
    assert trader.orders(running) == []


def test_every_wrong_field_is_named_at_once(stubs: Stubs, running: str) -> None:
    request = pb.PlaceOrderRequest(session_id=running, quantity=decimal("-1"))
    refusal = refused(stubs.orders.PlaceOrder, request, INVALID_ARGUMENT, "INVALID_FIELD")
    assert set(refusal.fields) == {"client_order_id", "symbol", "side", "type", "quantity"}


def test_the_same_name_with_another_body_says_what_differs(trader: Trader, stubs: Stubs, running: str) -> None:
    trader.place(running, client_order_id="once", quantity=decimal(1))
    again = order_request(
        running, client_order_id="once", quantity=decimal(2), type=pb.ORDER_TYPE_LIMIT, limit_price=decimal("1200")
    )
    refusal = refused(stubs.orders.PlaceOrder, again, ALREADY_EXISTS, "IDEMPOTENCY_CONFLICT")
    assert set(refusal.metadata["fields"].split(",")) == {"quantity", "type", "limit_price"}
    assert len(trader.orders(running)) == 1


def test_a_number_written_in_another_way_is_the_same_body(trader: Trader, running: str) -> None:
    first = trader.place(running, client_order_id="once", quantity=decimal("1"))
    assert trader.place(running, client_order_id="once", quantity=decimal("1.00")).order_id == first.order_id


def test_an_order_that_has_ended_cannot_be_cancelled(trader: Trader, stubs: Stubs, running: str) -> None:
    order = trader.place(running, type=pb.ORDER_TYPE_LIMIT, limit_price=decimal("500"))
    request = pb.CancelOrderRequest(session_id=running, order_id=order.order_id)
    stubs.orders.CancelOrder(request, timeout=TIMEOUT)
    trader.wait_for_order(running, order.order_id, pb.ORDER_STATUS_CANCELLED)
    refusal = refused(stubs.orders.CancelOrder, request, FAILED_PRECONDITION, "ORDER_IS_FINAL")
    assert refusal.metadata["status"] == "CANCELLED"


# Risk


def denial(stubs: Stubs, request: Any, rule: str) -> Any:
    refusal = refused(stubs.orders.PlaceOrder, request, FAILED_PRECONDITION, rule)
    assert refusal.metadata["rule"] == rule
    assert {"limit", "observed", "headroom"} <= set(refusal.metadata)
    return refusal


def test_a_position_that_is_too_large_is_denied_with_the_numbers(
    trader: Trader, stubs: Stubs, session_id: str
) -> None:
    trader.run(session_id, limits={"max_position_percent": "10"})
    refusal = denial(stubs, order_request(session_id, quantity=decimal(50)), "RISK_MAX_POSITION_SIZE")
    assert float(refusal.metadata["observed"]) > float(refusal.metadata["limit"]) == 10
    assert float(refusal.metadata["headroom"]) == 10
    on_record = trader.order(session_id, refusal.metadata["order_id"])
    assert on_record.status == pb.ORDER_STATUS_DENIED
    assert on_record.denial.rule == "RISK_MAX_POSITION_SIZE"


def test_a_dry_run_is_denied_in_the_same_way_and_leaves_no_trace(
    trader: Trader, stubs: Stubs, session_id: str
) -> None:
    trader.run(session_id, limits={"max_position_percent": "10"})
    request = order_request(session_id, quantity=decimal(50), validate_only=True)
    refusal = denial(stubs, request, "RISK_MAX_POSITION_SIZE")
    assert "order_id" not in refusal.metadata
    assert trader.orders(session_id) == []


def test_one_position_too_many_is_denied(trader: Trader, stubs: Stubs, session_id: str) -> None:
    message = spec("SP500", "NASDAQ")
    message.risk_limits.max_open_positions.value = 1
    stubs.sessions.CreateSession(pb.CreateSessionRequest(session_id=session_id, spec=message), timeout=TIMEOUT)
    trader.start(session_id)
    trader.wait_for_bars(session_id, 1)
    trader.place(session_id, symbol="SP500")
    refusal = denial(stubs, order_request(session_id, symbol="NASDAQ"), "RISK_MAX_OPEN_POSITIONS")
    assert (refusal.metadata["limit"], refusal.metadata["observed"]) == ("1", "2")


def test_the_kill_switch_denies_new_risk_until_it_is_released(trader: Trader, stubs: Stubs, running: str) -> None:
    stubs.risk.EngageKillSwitch(pb.EngageKillSwitchRequest(session_id=running, reason="news"), timeout=TIMEOUT)
    assert "news" in denial(stubs, order_request(running), "RISK_KILL_SWITCH").message
    stubs.risk.ReleaseKillSwitch(pb.ReleaseKillSwitchRequest(session_id=running), timeout=TIMEOUT)
    assert trader.place(running).order_id


@pytest.mark.parametrize(
    ("way", "observed"), [([], "created"), (["start", "pause"], "paused"), (["start", "stop"], "stopped")]
)
def test_a_session_that_does_not_run_takes_no_entries(
    trader: Trader, stubs: Stubs, session_id: str, way: list[str], observed: str
) -> None:
    trader.create(session_id)
    for step in way:
        getattr(trader, step)(session_id)
    with pytest.raises(grpc.RpcError) as raised:
        trader.place(session_id)
    refusal = read(raised.value)
    assert refusal.code is FAILED_PRECONDITION and refusal.domain == "outcry" and refusal.reason
    assert observed in (refusal.metadata.get("observed") or refusal.metadata.get("state", "")).lower()


# Sessions


@pytest.mark.parametrize(
    ("change", "field"),
    [
        (lambda s: s.ClearField("mode"), "spec.mode"),
        (lambda s: s.ClearField("symbols"), "spec.symbols"),
        (lambda s: s.symbols.append("DAX"), "spec.symbols"),
        (lambda s: s.symbols.append(""), "spec.symbols[1]"),
        (lambda s: s.symbols.extend(["SP500"] * 200), "spec.symbols"),
        (lambda s: s.initial_cash.CopyFrom(decimal("-1")), "spec.initial_cash"),
        (lambda s: s.initial_cash.CopyFrom(decimal("0")), "spec.initial_cash"),
        (lambda s: s.initial_cash.CopyFrom(decimal("100000.0000000001")), "spec.initial_cash"),
        (lambda s: setattr(s, "display_name", "x" * 129), "spec.display_name"),
        (lambda s: setattr(s, "display_name", "é" * 65), "spec.display_name"),
        (lambda s: setattr(s, "strategy_yaml", "#" * 65537), "spec.strategy_yaml"),
        (lambda s: s.replay.bars_per_second.CopyFrom(decimal("0")), "spec.replay.bars_per_second"),
        (lambda s: s.replay.bars_per_second.CopyFrom(decimal("1000001")), "spec.replay.bars_per_second"),
        (lambda s: s.replay.start_time.CopyFrom(pb_time(10**11)), "spec.replay.start_time"),
        (
            lambda s: (s.replay.start_time.FromSeconds(2000), s.replay.end_time.FromSeconds(1000)),
            "spec.replay.end_time",
        ),
        (
            lambda s: setattr(s.risk_limits.max_open_positions, "value", 10001),
            "spec.risk_limits.max_open_positions",
        ),
        (
            lambda s: s.risk_limits.max_position_percent.CopyFrom(decimal("1001")),
            "spec.risk_limits.max_position_percent",
        ),
        (
            lambda s: s.risk_limits.max_daily_loss_percent.CopyFrom(decimal("-5")),
            "spec.risk_limits.max_daily_loss_percent",
        ),
        (
            lambda s: s.risk_limits.trading_hours.MergeFrom(
                pb.TradingHours(time_zone="Mars/Olympus", open="09:30", close="16:00")
            ),
            "spec.risk_limits.trading_hours.time_zone",
        ),
        (
            lambda s: s.risk_limits.trading_hours.MergeFrom(
                pb.TradingHours(time_zone="America/New_York", open="16:00", close="09:30")
            ),
            "spec.risk_limits.trading_hours.close",
        ),
        (
            lambda s: s.risk_limits.trading_hours.MergeFrom(
                pb.TradingHours(time_zone="America/New_York", open="25:00", close="26:00")
            ),
            "spec.risk_limits.trading_hours.open",
        ),
        (
            lambda s: s.paper.spread_basis_points.CopyFrom(decimal("1001")),
            "spec.paper.spread_basis_points",
        ),
        (
            lambda s: s.paper.commission.per_share.amount.CopyFrom(decimal("-1")),
            "spec.paper.commission.per_share.amount",
        ),
        (
            lambda s: s.paper.slippage.percent_of_price.percent.CopyFrom(decimal("101")),
            "spec.paper.slippage.percent_of_price.percent",
        ),
        (
            lambda s: s.paper.slippage.percent_of_price.percent.CopyFrom(decimal("100")),
            "spec.paper.slippage",
        ),
    ],
)
def test_a_wrong_specification_names_its_field(stubs: Stubs, session_id: str, change: Any, field: str) -> None:
    message = spec()
    change(message)
    request = pb.CreateSessionRequest(session_id=session_id, spec=message)
    refusal = refused(stubs.sessions.CreateSession, request, INVALID_ARGUMENT, "INVALID_FIELD")
    # More may be said of the same field, and of what belongs to it.
    assert refusal.fields and refusal.fields[0].startswith(field), refusal
    refused(
        stubs.sessions.GetSession, pb.GetSessionRequest(session_id=session_id), NOT_FOUND, "SESSION_NOT_FOUND"
    )


def pb_time(seconds: int) -> Any:
    from google.protobuf.timestamp_pb2 import Timestamp

    return Timestamp(seconds=seconds)


@pytest.mark.parametrize("session_id", ["x" * 65, "a b", "a/b", "a:b", "☃"])
def test_a_session_cannot_have_any_name(stubs: Stubs, session_id: str) -> None:
    invalid(stubs.sessions.CreateSession, pb.CreateSessionRequest(session_id=session_id, spec=spec()), "session_id")


def test_a_session_needs_a_specification(stubs: Stubs, session_id: str) -> None:
    refusal = refused(
        stubs.sessions.CreateSession, pb.CreateSessionRequest(session_id=session_id), INVALID_ARGUMENT, "INVALID_FIELD"
    )
    assert "spec" in refusal.fields


def test_the_same_session_again_and_another_body(trader: Trader, stubs: Stubs, session_id: str) -> None:
    first = trader.create(session_id)
    assert trader.create(session_id) == first
    other = pb.CreateSessionRequest(session_id=session_id, spec=spec("NASDAQ", display_name="other"))
    refusal = refused(stubs.sessions.CreateSession, other, ALREADY_EXISTS, "IDEMPOTENCY_CONFLICT")
    assert set(refusal.metadata["fields"].split(",")) == {"spec.symbols", "spec.display_name"}


@pytest.mark.parametrize(
    ("line", "column"),
    [
        ('entry: "sma(close, 20) >"', 24),
        ('entry: "sma(close)"', 9),
        ('entry: "smaa(close, 20) > 1"', 9),
        ('entry: "close > 1 )"', 19),
    ],
)
def test_a_formula_that_does_not_parse_says_where(stubs: Stubs, session_id: str, line: str, column: int) -> None:
    yaml = f'name: broken\n{line}\nexit: "close < 1"\nsizing:\n  percent_of_equity: 10\n'
    request = pb.CreateSessionRequest(session_id=session_id, spec=spec(strategy=yaml))
    refusal = refused(stubs.sessions.CreateSession, request, INVALID_ARGUMENT, "INVALID_STRATEGY")
    assert refusal.fields == ("spec.strategy_yaml",)
    assert (refusal.metadata["key"], refusal.metadata["line"]) == ("entry", "2")
    assert abs(int(refusal.metadata["column"]) - column) <= 8


@pytest.mark.parametrize(
    "yaml",
    [
        "name: [",
        "just a text",
        "name: a\nentry: 'close > 1'\nexit: 'close < 1'\n",
        "name: a\nentry: 'close > 1'\nexit: 'close < 1'\nsizing:\n  percent_of_equity: -10\n",
        "name: a\nentry: 'close > 1'\nexit: 'close < 1'\nsizing:\n  percent_of_equity: 10\nstop_los: 5\n",
        "a: &a [1]\nb: *a\n",
        "(" * 3000,
    ],
)
def test_a_strategy_that_is_none_is_refused(stubs: Stubs, session_id: str, yaml: str) -> None:
    request = pb.CreateSessionRequest(session_id=session_id, spec=spec(strategy=yaml))
    refusal = refused(stubs.sessions.CreateSession, request, INVALID_ARGUMENT, "INVALID_STRATEGY")
    assert refusal.fields == ("spec.strategy_yaml",)


def test_a_live_session_is_refused_with_every_condition(trader: Trader, stubs: Stubs, session_id: str) -> None:
    message = spec()
    message.mode = pb.TRADING_MODE_LIVE
    stubs.sessions.CreateSession(pb.CreateSessionRequest(session_id=session_id, spec=message), timeout=TIMEOUT)
    checked = stubs.prerequisites.CheckPrerequisites(
        pb.CheckPrerequisitesRequest(session_id=session_id), timeout=TIMEOUT
    )
    failing = [
        pb.PrerequisiteType.Name(p.type) for p in checked.prerequisites if p.result != pb.PREREQUISITE_RESULT_PASS
    ]
    for validate_only in (True, False):
        request = pb.StartSessionRequest(session_id=session_id, validate_only=validate_only)
        refusal = refused(stubs.sessions.StartSession, request, FAILED_PRECONDITION, "PREREQUISITES_NOT_MET")
        assert list(refusal.conditions) == failing and len(failing) >= 3
    assert trader.session(session_id).state == pb.SESSION_STATE_CREATED


# Lists and streams


def test_a_page_token_must_be_one_of_this_list(trader: Trader, stubs: Stubs, running: str) -> None:
    for price in (500, 501, 502):
        trader.place(running, type=pb.ORDER_TYPE_LIMIT, limit_price=decimal(price))
    request = pb.ListOrdersRequest(session_id=running, page_size=2)
    token = stubs.orders.ListOrders(request, timeout=TIMEOUT).next_page_token
    assert token
    for method, foreign in [
        (stubs.orders.ListOrders, pb.ListOrdersRequest(session_id=running, page_token="garbage")),
        (stubs.orders.ListOrders, pb.ListOrdersRequest(session_id=running, page_token=token[:8])),
        (stubs.orders.ListOrders, pb.ListOrdersRequest(session_id=running, page_token=token, symbol="SP500")),
        (stubs.triggers.ListTriggers, pb.ListTriggersRequest(session_id=running, page_token=token)),
        (stubs.orders.ListOrders, pb.ListOrdersRequest(session_id=running, page_token="x" * 10000)),
    ]:
        refusal = refused(method, foreign, INVALID_ARGUMENT, "INVALID_PAGE_TOKEN")
        assert refusal.fields == ("page_token",)


def test_a_page_has_a_bounded_size(stubs: Stubs, running: str) -> None:
    invalid(stubs.orders.ListOrders, pb.ListOrdersRequest(session_id=running, page_size=1001), "page_size")


@pytest.mark.parametrize(
    ("service", "call"),
    [
        ("orders", "WatchOrders"),
        ("positions", "WatchPortfolio"),
        ("risk", "WatchRiskStatus"),
        ("market_data", "WatchQuotes"),
    ],
)
def test_a_stream_must_say_where_to_begin(stubs: Stubs, running: str, service: str, call: str) -> None:
    method, request_class = getattr(getattr(stubs, service), call), getattr(pb, f"{call}Request")
    for start in (None, pb.WatchStart()):
        invalid(method, request_class(session_id=running, start=start), "start")
    future = request_class(session_id=running, start=pb.WatchStart(after_revision=2**60))
    refusal = refused(method, future, OUT_OF_RANGE, "REVISION_NOT_WRITTEN")
    assert int(refusal.metadata["newest_revision"]) > 0


def test_all_sessions_cannot_be_watched_without_a_beginning(stubs: Stubs) -> None:
    invalid(stubs.sessions.WatchSessions, pb.WatchSessionsRequest(), "start")


def test_revisions_that_are_gone_say_what_is_left(fresh_server: Any) -> None:
    server = fresh_server("--journal-capacity", "1000")
    with server.channel() as channel:
        trader = Trader(Stubs(channel))
        trader.create("long", pace=None)
        trader.start("long")
        trader.wait_for_end("long")
        request = pb.WatchQuotesRequest(session_id="long", start=pb.WatchStart(after_revision=1))
        refusal = refused(trader.stubs.market_data.WatchQuotes, request, OUT_OF_RANGE, "REVISION_COMPACTED")
        assert int(refusal.metadata["oldest_revision"]) > 1000


# Triggers


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        ({}, "condition"),
        ({"stop_loss": pb.StopLossCondition()}, "stop_loss.price"),
        ({"stop_loss": pb.StopLossCondition(price=decimal("-1"))}, "stop_loss.price"),
        ({"trailing_stop": pb.TrailingStopCondition(percent=decimal("100"))}, "trailing_stop.percent"),
        ({"entry_limit": pb.EntryLimitCondition(price=decimal("1"), quantity=decimal(1))}, "entry_limit.side"),
        (
            {"entry_limit": pb.EntryLimitCondition(price=decimal("1"), side=pb.ORDER_SIDE_BUY)},
            "entry_limit.quantity",
        ),
        (
            {
                "entry_limit": pb.EntryLimitCondition(
                    price=decimal("5000"), side=pb.ORDER_SIDE_BUY, quantity=decimal(1)
                )
            },
            "entry_limit.price",
        ),
    ],
)
def test_a_wrong_trigger_names_its_field(
    trader: Trader, stubs: Stubs, running: str, fields: dict[str, Any], wrong: str
) -> None:
    invalid(stubs.triggers.CreateTrigger, pb.CreateTriggerRequest(session_id=running, symbol="SP500", **fields), wrong)
    assert trader.triggers(running) == []


def test_a_protective_trigger_needs_a_position(trader: Trader, stubs: Stubs, running: str) -> None:
    request = pb.CreateTriggerRequest(
        session_id=running, symbol="SP500", stop_loss=pb.StopLossCondition(price=decimal("500"))
    )
    refusal = refused(stubs.triggers.CreateTrigger, request, NOT_FOUND, "POSITION_NOT_FOUND")
    assert refusal.metadata["symbol"] == "SP500"
    assert trader.triggers(running) == []


def test_there_is_nothing_to_protect_without_a_position(trader: Trader, stubs: Stubs, running: str) -> None:
    for condition in (
        {"stop_loss": pb.StopLossCondition(price=decimal("500"))},
        {"take_profit": pb.TakeProfitCondition(price=decimal("5000"))},
        {"trailing_stop": pb.TrailingStopCondition(percent=decimal("5"))},
    ):
        request = pb.CreateTriggerRequest(session_id=running, symbol="SP500", **condition)
        refusal = refused(stubs.triggers.CreateTrigger, request, NOT_FOUND, "POSITION_NOT_FOUND")
        assert refusal.metadata["symbol"] == "SP500"
    assert trader.triggers(running) == []


def test_the_kill_switch_needs_a_reason(stubs: Stubs, running: str) -> None:
    invalid(stubs.risk.EngageKillSwitch, pb.EngageKillSwitchRequest(session_id=running), "reason")
    long = pb.EngageKillSwitchRequest(session_id=running, reason="x" * 257)
    invalid(stubs.risk.EngageKillSwitch, long, "reason")


# Below the contract


def test_bytes_that_are_no_message_are_refused(stubs: Stubs) -> None:
    call = stubs.channel.unary_unary("/outcry.v1.SessionService/GetSession")
    for garbage in (b"\xff\xff\xff\xff", b"\x0a\x05abc", b"\x0a\x02\xff\xfe"):
        with pytest.raises(grpc.RpcError) as raised:
            call(garbage, timeout=TIMEOUT)
        assert raised.value.code() in (grpc.StatusCode.INTERNAL, INVALID_ARGUMENT)
    assert stubs.server.GetServerInfo(pb.GetServerInfoRequest(), timeout=TIMEOUT).server.version


def test_a_method_that_is_not_there_is_unimplemented(stubs: Stubs) -> None:
    for path in ("/outcry.v1.OrderService/NoSuchCall", "/no.such.Service/Call"):
        with pytest.raises(grpc.RpcError) as raised:
            stubs.channel.unary_unary(path)(b"", timeout=TIMEOUT)
        assert raised.value.code() is grpc.StatusCode.UNIMPLEMENTED


def test_a_message_that_is_too_large_is_refused(stubs: Stubs) -> None:
    request = pb.StopSessionRequest(session_id="s", reason="x" * (8 << 20))
    with pytest.raises(grpc.RpcError) as raised:
        stubs.sessions.StopSession(request, timeout=TIMEOUT)
    assert raised.value.code() is grpc.StatusCode.RESOURCE_EXHAUSTED
    assert stubs.server.GetServerInfo(pb.GetServerInfoRequest(), timeout=TIMEOUT).server.version
