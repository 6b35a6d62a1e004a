from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

import pytest
from fake_server import FakeServer

import outcry
from outcry.v1 import (
    events_pb2,
    market_data_pb2,
    orders_pb2,
    positions_pb2,
    prerequisites_pb2,
    risk_pb2,
    server_pb2,
    sessions_pb2,
    triggers_pb2,
    types_pb2,
)


def test_a_session_is_created_from_keyword_arguments(fake: FakeServer, client: outcry.Client) -> None:
    fake.handlers["CreateSession"] = lambda request, context: sessions_pb2.CreateSessionResponse(
        session=sessions_pb2.Session(session_id="s1", spec=request.spec, state="SESSION_STATE_CREATED", revision=3)
    )
    session = client.sessions.create(
        "s1",
        symbols=["SP500"],
        initial_cash=50_000,
        bars_per_second="12.5",
        start_time=dt.datetime(2008, 1, 1, tzinfo=dt.timezone.utc),
        risk_limits=outcry.RiskLimits(max_open_positions=1),
    )
    sent: Any = fake.requests[0]
    assert sent.session_id == "s1"
    assert sent.spec.mode == sessions_pb2.TRADING_MODE_PAPER
    assert sent.spec.initial_cash.value == "50000"
    assert sent.spec.replay.bars_per_second.value == "12.5"
    assert sent.spec.replay.start_time.ToJsonString() == "2008-01-01T00:00:00Z"
    assert not sent.spec.HasField("paper")
    assert session.state == "created"
    assert session.revision == 3
    assert session.spec is not None and session.spec.symbols == ("SP500",)


def test_without_a_word_about_the_replay_none_is_sent(fake: FakeServer, client: outcry.Client) -> None:
    fake.handlers["CreateSession"] = lambda request, context: sessions_pb2.CreateSessionResponse()
    client.sessions.create(symbols=["SP500"])
    sent: Any = fake.requests[0]
    assert not sent.spec.HasField("replay")
    assert not sent.spec.HasField("initial_cash")


def test_an_order_gets_a_name_of_its_own_unless_it_has_one(fake: FakeServer, client: outcry.Client) -> None:
    fake.handlers["PlaceOrder"] = lambda request, context: orders_pb2.PlaceOrderResponse(
        order=orders_pb2.Order(client_order_id=request.client_order_id, quantity=request.quantity), revision=8
    )
    first = client.orders.place("s", symbol="SP500", side="buy", quantity=1)
    second = client.orders.place("s", symbol="SP500", side="buy", quantity=1)
    named = client.orders.place("s", symbol="SP500", side="buy", quantity=Decimal("1.5"), client_order_id="mine")
    assert first.client_order_id and first.client_order_id != second.client_order_id
    assert (named.client_order_id, named.quantity, named.revision) == ("mine", Decimal("1.5"), 8)


def test_every_term_of_an_order_is_sent_and_read(fake: FakeServer, client: outcry.Client) -> None:
    def handler(request: Any, context: Any) -> Any:
        order = orders_pb2.Order(
            type=request.type,
            trailing_offset=request.trailing_offset,
            time_in_force=request.time_in_force,
            expire_time=request.expire_time,
            reduce_only=request.reduce_only,
            post_only=request.post_only,
            requested_quantity=request.quantity if request.allow_reduction else None,
            list=orders_pb2.OrderListMembership(type="ORDER_LIST_TYPE_BRACKET", role="ORDER_LIST_ROLE_CHILD"),
            pending_changes=orders_pb2.OrderChanges(quantity=request.quantity),
            etag="e",
        )
        return orders_pb2.PlaceOrderResponse(order=order, revision=1)

    fake.handlers["PlaceOrder"] = handler
    until = dt.datetime(2030, 1, 2, tzinfo=dt.timezone.utc)
    order = client.orders.place(
        "s",
        symbol="SP500",
        side="sell",
        quantity=2,
        type="trailing_stop",
        trailing_amount="2.5",
        time_in_force="good_till_date",
        expire_time=until,
        reduce_only=True,
        allow_reduction=True,
    )
    assert order.type is outcry.OrderType.TRAILING_STOP and order.trailing_offset is not None
    assert (order.trailing_offset.amount, order.trailing_offset.percent) == (Decimal("2.5"), None)
    assert order.time_in_force is outcry.TimeInForce.GOOD_TILL_DATE and order.expire_time == until
    assert order.reduce_only and not order.post_only and order.requested_quantity == 2
    assert order.list is not None and order.list.role is outcry.OrderListRole.CHILD
    assert order.pending_changes is not None and order.pending_changes.quantity == 2 and order.etag == "e"
    with pytest.raises(TypeError, match="either trailing_amount or trailing_percent"):
        client.orders.place("s", symbol="SP500", side="sell", quantity=2, trailing_amount=1, trailing_percent=1)


def test_lists_of_orders_have_their_shape(fake: FakeServer, client: outcry.Client) -> None:
    fake.handlers["PlaceOrderList"] = lambda request, context: orders_pb2.PlaceOrderListResponse(
        orders=[orders_pb2.Order(client_order_id=request.client_order_list_id) for _ in request.orders], revision=3
    )
    bracket = client.orders.bracket(
        "s", symbol="SP500", side="buy", quantity=2, limit_price="1350", take_profit=1400, stop_loss=1300
    )
    pair = client.orders.one_cancels_other(
        "s",
        symbol="SP500",
        side=outcry.OrderSide.SELL,
        quantity=2,
        limit_price=1400,
        trailing_percent=3,
        client_order_list_id="mine",
        allow_reduction=True,
    )
    assert [o.revision for o in bracket] == [3, 3, 3] and bracket[0].client_order_id.startswith("py-")
    assert [o.client_order_id for o in pair] == ["mine", "mine"]
    first: Any = fake.requests[0]
    second: Any = fake.requests[1]
    assert first.type == orders_pb2.ORDER_LIST_TYPE_BRACKET and not first.allow_reduction
    assert [o.side for o in first.orders] == [1, 2, 2]
    assert [o.type for o in first.orders] == [
        orders_pb2.ORDER_TYPE_LIMIT,
        orders_pb2.ORDER_TYPE_LIMIT,
        orders_pb2.ORDER_TYPE_STOP,
    ]
    assert first.orders[2].stop_price.value == "1300" and first.orders[1].symbol == ""
    assert second.type == orders_pb2.ORDER_LIST_TYPE_ONE_CANCELS_OTHER and second.allow_reduction
    assert second.orders[1].trailing_offset.percent.value == "3"
    with pytest.raises(TypeError, match="either a stop price"):
        client.orders.one_cancels_other("s", symbol="SP500", side="sell", quantity=2, limit_price=1400)


def test_an_order_is_asked_for_by_exactly_one_name(fake: FakeServer, client: outcry.Client) -> None:
    fake.handlers["GetOrder"] = lambda request, context: orders_pb2.GetOrderResponse(
        order=orders_pb2.Order(order_id=request.WhichOneof("order"))
    )
    assert client.orders.get("s", "o1").order_id == "order_id"
    assert client.orders.get("s", client_order_id="c1").order_id == "client_order_id"
    with pytest.raises(TypeError):
        client.orders.get("s")
    with pytest.raises(TypeError):
        client.orders.get("s", "o1", client_order_id="c1")


def test_lists_fetch_page_after_page_as_needed(fake: FakeServer, client: outcry.Client) -> None:
    tokens: list[str] = []

    def handler(request: Any, context: Any) -> Any:
        tokens.append(request.page_token)
        page = int(request.page_token or "0")
        orders = [orders_pb2.Order(order_id=f"o{page * 2 + n}") for n in range(2)]
        return orders_pb2.ListOrdersResponse(
            orders=orders, next_page_token=str(page + 1) if page < 2 else "", revision=page
        )

    fake.handlers["ListOrders"] = handler
    orders = client.orders.list("s", statuses=["filled", outcry.OrderStatus.CANCELLED], page_size=2)
    assert next(orders).order_id == "o0"
    assert tokens == [""]
    assert [order.order_id for order in orders] == ["o1", "o2", "o3", "o4", "o5"]
    assert tokens == ["", "1", "2"]
    sent: Any = fake.requests[0]
    assert list(sent.statuses) == [orders_pb2.ORDER_STATUS_FILLED, orders_pb2.ORDER_STATUS_CANCELLED]


def test_each_trigger_has_its_condition(fake: FakeServer, client: outcry.Client) -> None:
    def handler(request: Any, context: Any) -> Any:
        return triggers_pb2.CreateTriggerResponse(
            trigger=triggers_pb2.Trigger(symbol=request.symbol, client_trigger_id=request.WhichOneof("condition")),
            revision=4,
        )

    fake.handlers["CreateTrigger"] = handler
    made = [
        client.triggers.stop_loss("s", symbol="SP500", price="1300"),
        client.triggers.take_profit("s", symbol="SP500", price="1500", quantity=1),
        client.triggers.trailing_stop("s", symbol="SP500", percent=5),
        client.triggers.entry_limit("s", symbol="SP500", side="buy", quantity=1, price="1250"),
    ]
    assert [t.client_trigger_id for t in made] == ["stop_loss", "take_profit", "trailing_stop", "entry_limit"]
    assert made[0].revision == 4
    with pytest.raises(TypeError, match="StopLossCondition"):
        client.triggers.create("s", symbol="SP500", condition="stop_loss")  # type: ignore[arg-type]


def test_events_are_listed_by_filter_and_streamed_to_the_end_of_a_replay(
    fake: FakeServer, client: outcry.Client
) -> None:
    def answer(request: Any, context: grpc.ServicerContext) -> Any:
        assert request.filter == events_pb2.EventFilter(session_ids=["s"], kinds=["EVENT_KIND_ORDER"], symbols=["SP500"])
        assert request.after_revision == 4
        event = events_pb2.Event(revision=5, type="EVENT_TYPE_ORDER", order_event="ORDER_EVENT_TYPE_FILLED")
        event.fill.price.value = "1350.25"
        return events_pb2.ListEventsResponse(events=[event], revision=9)

    def stream(request: Any, context: grpc.ServicerContext) -> Iterator[Any]:
        assert (request.start.after_revision, request.end_revision, request.speed.value) == (4, 5, "60")
        envelope = events_pb2.WatchEventsResponse
        yield envelope(revision=4, opened=types_pb2.StreamOpened(after_revision=4))
        yield envelope(revision=5, event=events_pb2.Event(revision=5, message="m"))
        yield envelope(revision=5, closing=types_pb2.StreamClosing(reason="STREAM_CLOSING_REASON_REPLAY_ENDED"))

    fake.handlers["ListEvents"] = answer
    fake.handlers["WatchEvents"] = stream
    (event,) = client.events.list(after_revision=4, session_ids=["s"], kinds=["order"], symbols=["SP500"])
    assert event.order_event is outcry.OrderEventType.FILLED and event.fill is not None
    assert event.fill.price == Decimal("1350.25") and event.order is None
    replayed = list(client.events.watch(after_revision=4, end_revision=5, session_ids=["s"], speed=60))
    assert [(e.revision, e.message) for e in replayed] == [(5, "m")]  # type: ignore[union-attr]


def test_the_remaining_calls_send_what_they_are_given(fake: FakeServer, client: outcry.Client) -> None:
    session = sessions_pb2.Session(session_id="s", state="SESSION_STATE_RUNNING")
    status = risk_pb2.RiskStatus(session_id="s", open_positions=1)
    order = orders_pb2.Order(order_id="o1")
    decimal = types_pb2.Decimal(value="1350.25")
    answers = {
        "StartSession": sessions_pb2.StartSessionResponse(session=session),
        "PauseSession": sessions_pb2.PauseSessionResponse(session=session),
        "ResumeSession": sessions_pb2.ResumeSessionResponse(session=session),
        "StopSession": sessions_pb2.StopSessionResponse(session=session),
        "ListSessions": sessions_pb2.ListSessionsResponse(sessions=[session]),
        "CancelOrder": orders_pb2.CancelOrderResponse(order=order),
        "ModifyOrder": orders_pb2.ModifyOrderResponse(order=order, revision=7),
        "CancelAllOrders": orders_pb2.CancelAllOrdersResponse(orders=[order, order], revision=7),
        "ListPositions": positions_pb2.ListPositionsResponse(positions=[positions_pb2.Position(symbol="SP500")]),
        "ClosePosition": positions_pb2.ClosePositionResponse(order=order),
        "GetPortfolio": positions_pb2.GetPortfolioResponse(portfolio=positions_pb2.Portfolio(equity=decimal)),
        "CancelTrigger": triggers_pb2.CancelTriggerResponse(trigger=triggers_pb2.Trigger(trigger_id="t1")),
        "ListTriggers": triggers_pb2.ListTriggersResponse(triggers=[triggers_pb2.Trigger(trigger_id="t1")]),
        "UpdateTrigger": triggers_pb2.UpdateTriggerResponse(trigger=triggers_pb2.Trigger(trigger_id="t1", etag="1")),
        "GetTrigger": triggers_pb2.GetTriggerResponse(
            trigger=triggers_pb2.Trigger(records=[triggers_pb2.TriggerRecord(type="TRIGGER_EVENT_TYPE_ARMED")])
        ),
        "GetRiskStatus": risk_pb2.GetRiskStatusResponse(status=status, revision=6),
        "EngageKillSwitch": risk_pb2.EngageKillSwitchResponse(status=status),
        "ReleaseKillSwitch": risk_pb2.ReleaseKillSwitchResponse(status=status),
        "UpdateRiskLimits": risk_pb2.UpdateRiskLimitsResponse(status=status),
        "ListRiskBreaches": risk_pb2.ListRiskBreachesResponse(breaches=[risk_pb2.RiskBreach(breach_id="brc-1")]),
        "SetRiskBias": risk_pb2.SetRiskBiasResponse(status=status),
        "SetMode": risk_pb2.SetModeResponse(status=status),
        "ReleaseHalt": risk_pb2.ReleaseHaltResponse(status=status),
        "FlattenAll": risk_pb2.FlattenAllResponse(closing_orders=[order], revision=9),
        "GetQuote": market_data_pb2.GetQuoteResponse(quote=market_data_pb2.Quote(symbol="SP500", last=decimal)),
        "CheckPrerequisites": prerequisites_pb2.CheckPrerequisitesResponse(
            prerequisites=[prerequisites_pb2.Prerequisite(type="PREREQUISITE_TYPE_BACKTEST_SHARPE")]
        ),
        "GetServerInfo": server_pb2.GetServerInfoResponse(server=server_pb2.ServerInfo(version="0.1.0")),
    }
    for name, response in answers.items():
        fake.handlers[name] = lambda request, context, response=response: response  # type: ignore[misc]

    assert client.sessions.start("s", validate_only=True).state is outcry.SessionState.RUNNING
    assert client.sessions.pause("s").session_id == "s"
    assert client.sessions.resume("s").session_id == "s"
    assert client.sessions.stop("s", reason="done").session_id == "s"
    assert [s.session_id for s in client.sessions.list(states=["running"])] == ["s"]
    assert client.orders.cancel("s", "o1").order_id == "o1"
    changed = client.orders.modify("s", "o1", quantity=3, limit_price="1350.25", trailing_percent=5, etag="e")
    assert (changed.order_id, changed.revision) == ("o1", 7)
    assert [o.revision for o in client.orders.cancel_all("s", symbol="SP500", side="sell")] == [7, 7]
    assert [p.symbol for p in client.positions.list("s")] == ["SP500"]
    assert client.positions.close("s", "SP500").order_id == "o1"
    assert client.portfolio.get("s").equity == Decimal("1350.25")
    assert client.triggers.cancel("s", "t1").trigger_id == "t1"
    assert [t.trigger_id for t in client.triggers.list("s")] == ["t1"]
    moved = client.triggers.update("s", "t1", condition=outcry.TrailingStopCondition(amount="2.5"), etag="0")
    assert moved.etag == "1"
    assert [r.type for r in client.triggers.get("s", "t1").records] == [outcry.TriggerEventType.ARMED]
    assert client.risk.status("s").revision == 6
    assert client.risk.engage_kill_switch("s", reason="news").open_positions == 1
    assert client.risk.release_kill_switch("s").session_id == "s"
    limits = outcry.RiskLimits(max_order_quantity=5, max_quote_age=dt.timedelta(seconds=2.5))
    assert client.risk.update_limits("s", limits, etag="3", reason="calm").session_id == "s"
    assert [b.breach_id for b in client.risk.breaches("s", rule="RISK_PRICE_BAND")] == ["brc-1"]
    assert client.risk.set_bias("s", "0.5", source="model").session_id == "s"
    assert client.risk.set_mode("s", "reduce_only", reason="lunch").session_id == "s"
    assert client.risk.release_halt("s", "hlt-1", reason="seen").session_id == "s"
    flattening = client.risk.flatten_all("s", reason="night", validate_only=True)
    assert flattening.closing_orders[0].order_id == "o1" and flattening.revision == 9
    assert client.quotes.get("s", "SP500").last == Decimal("1350.25")
    assert client.prerequisites.check("s").prerequisites[0].type == "backtest_sharpe"
    assert client.server.info().version == "0.1.0"
    assert len(fake.requests) == len(answers)
    by_type = {type(request).__name__: request for request in fake.requests}
    assert by_type["StartSessionRequest"].validate_only  # type: ignore[attr-defined]
    modify: Any = by_type["ModifyOrderRequest"]
    assert (modify.changes.quantity.value, modify.changes.limit_price.value, modify.etag) == ("3", "1350.25", "e")
    assert modify.changes.trailing_offset.percent.value == "5" and not modify.changes.HasField("stop_price")
    cancel: Any = by_type["CancelAllOrdersRequest"]
    assert (cancel.symbol, cancel.side) == ("SP500", orders_pb2.ORDER_SIDE_SELL)
    update = by_type["UpdateTriggerRequest"]
    assert (update.trailing_stop.amount.value, update.etag) == ("2.5", "0")  # type: ignore[attr-defined]
    assert by_type["StopSessionRequest"].reason == "done"  # type: ignore[attr-defined]
    assert by_type["EngageKillSwitchRequest"].reason == "news"  # type: ignore[attr-defined]
    replaced: Any = by_type["UpdateRiskLimitsRequest"]
    assert (replaced.etag, replaced.limits.max_order_quantity.value) == ("3", "5")
    assert replaced.limits.max_quote_age.ToNanoseconds() == 2_500_000_000
    mode: Any = by_type["SetModeRequest"]
    assert (mode.mode, mode.reason) == (risk_pb2.RISK_MODE_REDUCE_ONLY, "lunch")
    flatten: Any = by_type["FlattenAllRequest"]
    assert flatten.validate_only and flatten.client_flatten_id.startswith("py-")


def test_the_target_comes_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OUTCRY_SERVER", "127.0.0.1:7")
    assert outcry.Client().target == "127.0.0.1:7"
    assert outcry.Client("127.0.0.1:8").target == "127.0.0.1:8"
    monkeypatch.delenv("OUTCRY_SERVER")
    assert repr(outcry.Client()) == "outcry.Client('127.0.0.1:50051')"


@pytest.mark.parametrize(
    "arguments",
    [{"cert": b"c"}, {"key": b"k"}, {"tls": True, "cert": b"c"}, {"tls": False, "ca": b"a"}],
)
def test_tls_arguments_that_do_not_go_together(arguments: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="cert and key|tls=False"):
        outcry.Client("127.0.0.1:7", **arguments)


def test_a_certificate_file_that_is_not_there() -> None:
    with pytest.raises(FileNotFoundError, match="none.crt"):
        outcry.Client("127.0.0.1:7", ca="none.crt")


def test_a_client_with_tls_does_not_speak_plain_text(fake: FakeServer) -> None:
    with outcry.Client(fake.target, tls=True, timeout=5) as client, pytest.raises(outcry.Unavailable):
        client.server.info()
    assert not fake.requests
