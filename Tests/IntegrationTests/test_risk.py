"""Every denial that a caller can meet, with its numbers; and what people do to a session's risk, through the API."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import grpc
import pytest
from google.protobuf.duration_pb2 import Duration

from contract import FROM_NOW, Stubs, decimal, pb
from outcryd import Outcryd
from refusals import Refusal, invalid, refused
from trading import TIMEOUT, Trader, order_request

FAILED_PRECONDITION = grpc.StatusCode.FAILED_PRECONDITION
ALWAYS = {"time_zone": "UTC", "open": "00:00", "close": "23:59", "days": list(range(1, 8))}


@pytest.fixture
def running(trader: Trader, session_id: str) -> str:
    """A session that has seen its first bar of SP500, which closed at 1228.10, and stands still."""
    trader.run(session_id)
    return session_id


def seconds(number: int) -> Any:
    return Duration(seconds=number)


def limit(stubs: Stubs, session_id: str, **limits: Any) -> Any:
    """Replaces the limits; position size and daily loss are out of the way unless they are given."""
    wide = {"max_position_percent": decimal(1000), "max_daily_loss_percent": decimal(100)}
    request = pb.UpdateRiskLimitsRequest(
        session_id=session_id, limits=pb.RiskLimits(**{**wide, **limits}), reason="a test"
    )
    return stubs.risk.UpdateRiskLimits(request, timeout=TIMEOUT).status


def denied(stubs: Stubs, session_id: str, rule: str, **fields: Any) -> Refusal:
    """Places an order that must be denied by a rule, which must tell its numbers, once in the list of breaches."""
    refusal = refused(
        stubs.orders.PlaceOrder, order_request(session_id, **fields), FAILED_PRECONDITION, rule
    )
    assert refusal.conditions == (rule,)
    assert refusal.metadata["rule"] == rule
    for name in ("limit", "observed", "headroom"):
        assert refusal.metadata[name], name
    request = pb.GetOrderRequest(session_id=session_id, order_id=refusal.metadata["order_id"])
    order = stubs.orders.GetOrder(request, timeout=TIMEOUT).order
    assert order.status == pb.ORDER_STATUS_DENIED and order.denial.rule == rule
    assert order.denial.passes == refusal.metadata.get("passes", "")
    breaches = stubs.risk.ListRiskBreaches(
        pb.ListRiskBreachesRequest(session_id=session_id, rule=rule), timeout=TIMEOUT
    ).breaches
    assert [b.denial for b in breaches if b.order_id == order.order_id] == [order.denial]
    assert all(b.verdict == pb.RISK_VERDICT_DENIED and b.symbol for b in breaches)
    return refusal


def mode(stubs: Stubs, session_id: str, value: int, reason: str = "a test") -> Any:
    request = pb.SetModeRequest(session_id=session_id, mode=value, reason=reason)
    return stubs.risk.SetMode(request, timeout=TIMEOUT).status


def status(stubs: Stubs, session_id: str) -> Any:
    return stubs.risk.GetRiskStatus(pb.GetRiskStatusRequest(session_id=session_id), timeout=TIMEOUT).status


# The standing of the session


def test_session_not_running(trader: Trader, stubs: Stubs, session_id: str) -> None:
    trader.create(session_id)
    assert denied(stubs, session_id, "SESSION_NOT_RUNNING").metadata["observed"] == "created"


def test_session_paused(trader: Trader, stubs: Stubs, running: str) -> None:
    trader.pause(running)
    assert denied(stubs, running, "SESSION_PAUSED").metadata["passes"] == "orders that reduce a position"


def test_kill_switch(stubs: Stubs, running: str) -> None:
    stubs.risk.EngageKillSwitch(pb.EngageKillSwitchRequest(session_id=running, reason="news"), timeout=TIMEOUT)
    assert "news" in denied(stubs, running, "RISK_KILL_SWITCH").message


def test_modes(trader: Trader, stubs: Stubs, running: str) -> None:
    working = trader.place(running, type=pb.ORDER_TYPE_LIMIT, limit_price=decimal(500))
    chosen = mode(stubs, running, pb.RISK_MODE_REDUCE_ONLY, "lunch")
    assert (chosen.mode, chosen.mode_reason) == (pb.RISK_MODE_REDUCE_ONLY, "lunch")
    assert "lunch" in denied(stubs, running, "RISK_MODE_REDUCE_ONLY").message
    assert trader.order(running, working.order_id).status == pb.ORDER_STATUS_ACCEPTED
    mode(stubs, running, pb.RISK_MODE_HALTED)
    denied(stubs, running, "RISK_MODE_HALTED")
    trader.wait_for_order(running, working.order_id, pb.ORDER_STATUS_CANCELLED)
    mode(stubs, running, pb.RISK_MODE_NORMAL)
    trader.place(running)


# The venue


def test_trading_hours(stubs: Stubs, running: str) -> None:
    hours = pb.TradingHours(time_zone="UTC", open="01:00", close="01:01")
    assert not limit(stubs, running, trading_hours=hours).within_trading_hours
    assert "01:00–01:01" in denied(stubs, running, "RISK_TRADING_HOURS").metadata["limit"]
    limit(stubs, running, trading_hours=pb.TradingHours(**ALWAYS))


def test_holiday(trader: Trader, stubs: Stubs, running: str) -> None:
    hours = pb.TradingHours(holidays=["1999-01-04", "1999-01-05"], **ALWAYS)
    changed = limit(stubs, running, trading_hours=hours)
    assert list(changed.limits.trading_hours.holidays) == ["1999-01-04", "1999-01-05"]
    assert "1999-01-0" in denied(stubs, running, "RISK_HOLIDAY").metadata["observed"]
    limit(stubs, running, trading_hours=pb.TradingHours(holidays=["1999-07-05"], **ALWAYS))
    trader.place(running)


# What may be held


def test_max_symbol_quantity(trader: Trader, stubs: Stubs, running: str) -> None:
    limit(stubs, running, max_symbol_quantity=decimal(5))
    trader.place(running, quantity=decimal(2))
    refusal = denied(stubs, running, "RISK_MAX_SYMBOL_QUANTITY", quantity=decimal(4))
    numbers = ("5", "6", "3", "3 units", "3")
    assert tuple(refusal.metadata[n] for n in ("limit", "observed", "headroom", "passes", "passing_quantity")) == numbers
    trader.place(running, quantity=decimal(3))


def test_max_symbol_notional(trader: Trader, stubs: Stubs, running: str) -> None:
    limit(stubs, running, max_symbol_notional=decimal(3000))
    refusal = denied(stubs, running, "RISK_MAX_SYMBOL_NOTIONAL", quantity=decimal(3))
    assert (refusal.metadata["observed"], refusal.metadata["passes"]) == ("3684.3", "2 units")
    trader.place(running, quantity=decimal(2))


def test_max_open_positions(trader: Trader, stubs: Stubs, session_id: str) -> None:
    trader.run(session_id, "SP500", "NASDAQ")
    limit(stubs, session_id, max_open_positions=pb.Count(value=1))
    trader.place(session_id)
    assert denied(stubs, session_id, "RISK_MAX_OPEN_POSITIONS", symbol="NASDAQ").metadata["observed"] == "2"


def test_max_position_size(trader: Trader, stubs: Stubs, running: str) -> None:
    limit(stubs, running, max_position_percent=decimal(5))
    refusal = denied(stubs, running, "RISK_MAX_POSITION_SIZE", quantity=decimal(5))
    assert (refusal.metadata["observed"], refusal.metadata["passing_quantity"]) == ("6.1405", "4")
    trader.place(running, quantity=decimal(4))


def test_max_total_and_sector_exposure(trader: Trader, stubs: Stubs, session_id: str) -> None:
    trader.run(session_id, "SP500", "NASDAQ")
    trader.place(session_id, quantity=decimal(8))
    # 8 of SP500 are 9.8248 % of the equity, one of NASDAQ 2.20805 %.
    limit(stubs, session_id, max_total_exposure_percent=decimal(12))
    refusal = denied(stubs, session_id, "RISK_MAX_TOTAL_EXPOSURE", symbol="NASDAQ")
    assert (refusal.metadata["observed"], refusal.metadata["headroom"]) == ("12.0329", "2.1752")
    # Neither has a sector: those without one count together.
    limit(stubs, session_id, max_sector_exposure_percent=decimal(12))
    denied(stubs, session_id, "RISK_MAX_SECTOR_EXPOSURE", symbol="NASDAQ")
    limit(stubs, session_id, max_total_exposure_percent=decimal(13), max_sector_exposure_percent=decimal(13))
    trader.place(session_id, symbol="NASDAQ")


def test_buying_power(trader: Trader, stubs: Stubs, running: str) -> None:
    assert Decimal(limit(stubs, running, max_leverage=decimal(1)).buying_power.value) == 100000
    refusal = denied(stubs, running, "RISK_BUYING_POWER", quantity=decimal(82))
    assert (refusal.metadata["limit"], refusal.metadata["observed"]) == ("100000", "100704.2")
    trader.place(running, quantity=decimal(81))
    assert Decimal(status(stubs, running).buying_power.value) == Decimal("523.9")


# What an order may be


def test_max_order_quantity(stubs: Stubs, running: str) -> None:
    limit(stubs, running, max_order_quantity=decimal(10))
    refusal = denied(stubs, running, "RISK_MAX_ORDER_QUANTITY", quantity=decimal(11))
    assert refusal.metadata["passing_quantity"] == "10"


def test_max_order_notional(stubs: Stubs, running: str) -> None:
    limit(stubs, running, max_order_notional=decimal(2500))
    refusal = denied(stubs, running, "RISK_MAX_ORDER_NOTIONAL", quantity=decimal(3))
    assert (refusal.metadata["observed"], refusal.metadata["passing_quantity"]) == ("3684.3", "2")


def test_order_rates(trader: Trader, stubs: Stubs, running: str) -> None:
    # The market stands still, and so does the session's clock.
    limit(stubs, running, max_orders_per_second=pb.Count(value=2))
    for _ in range(2):
        trader.place(running)
    refusal = denied(stubs, running, "RISK_MAX_ORDERS_PER_SECOND")
    assert (refusal.metadata["limit"], refusal.metadata["observed"]) == ("2", "3")
    assert "an order from 1999-01-0" in refusal.metadata["passes"]
    limit(stubs, running, max_orders_per_minute=pb.Count(value=4))
    trader.place(running)
    assert denied(stubs, running, "RISK_MAX_ORDERS_PER_MINUTE").metadata["observed"] == "5"
    assert status(stubs, running).orders_last_minute == 5


def test_price_band(trader: Trader, stubs: Stubs, running: str) -> None:
    limit(stubs, running, price_band_percent=decimal(10))
    far = {"type": pb.ORDER_TYPE_LIMIT, "limit_price": decimal(1000)}
    refusal = denied(stubs, running, "RISK_PRICE_BAND", **far)
    assert refusal.metadata["passes"] == "a price within 1105.29 and 1350.91"
    trader.place(running, type=pb.ORDER_TYPE_LIMIT, limit_price=decimal("1105.29"))


def test_duplicate_order(trader: Trader, stubs: Stubs, running: str) -> None:
    limit(stubs, running, duplicate_order_window=seconds(10))
    first = trader.place(running, quantity=decimal(3))
    assert first.order_id in denied(stubs, running, "RISK_DUPLICATE_ORDER", quantity=decimal(3)).message
    trader.place(running, quantity=decimal(4))


def test_reduce_only_without_position(trader: Trader, stubs: Stubs, running: str) -> None:
    refusal = denied(stubs, running, "ORDER_REDUCE_ONLY_WITHOUT_POSITION", quantity=decimal(3), reduce_only=True)
    assert [refusal.metadata[name] for name in ("limit", "observed", "headroom")] == ["0", "3", "0"]
    assert "to buy back" in refusal.message
    assert not trader.stubs.positions.ListPositions(
        pb.ListPositionsRequest(session_id=running), timeout=TIMEOUT
    ).positions


def test_post_only_would_take(trader: Trader, stubs: Stubs, running: str) -> None:
    resting = {"type": pb.ORDER_TYPE_LIMIT, "post_only": True}
    refusal = denied(stubs, running, "ORDER_POST_ONLY_WOULD_TAKE", limit_price=decimal("1228.10"), **resting)
    assert (refusal.metadata["limit"], refusal.metadata["observed"]) == ("below 1228.1", "1228.1")
    assert refusal.metadata["passes"] == "a limit price below 1228.1"
    sale = {"side": pb.ORDER_SIDE_SELL, "limit_price": decimal(1200), **resting}
    assert denied(stubs, running, "ORDER_POST_ONLY_WOULD_TAKE", **sale).metadata["limit"] == "above 1228.1"
    trader.place(running, limit_price=decimal("1228.09"), **resting)


# The bias


def test_risk_bias(trader: Trader, stubs: Stubs, running: str) -> None:
    limit(stubs, running, max_order_quantity=decimal(10))

    def bias(value: str) -> Any:
        request = pb.SetRiskBiasRequest(session_id=running, value=decimal(value), source="a model")
        return stubs.risk.SetRiskBias(request, timeout=TIMEOUT).status

    assert bias("0.5").bias.effective_value.value == "0.5"
    refusal = denied(stubs, running, "RISK_MAX_ORDER_QUANTITY", quantity=decimal(6))
    assert (refusal.metadata["limit"], refusal.metadata["passing_quantity"]) == ("5", "5")
    trader.place(running, quantity=decimal(5))
    bias("0")
    assert "a model" in denied(stubs, running, "RISK_BIAS_ZERO").message
    bias("1")
    trader.place(running, quantity=decimal(10))


def test_a_bias_that_is_too_old_counts_as_the_conservative_one(
    trader: Trader, stubs: Stubs, session_id: str
) -> None:
    trader.run(session_id, pace="20")
    changed = limit(
        stubs, session_id, max_order_quantity=decimal(10), max_risk_bias_age=seconds(36 * 3600),
        conservative_risk_bias=decimal("0.3"),
    )  # fmt: skip
    request = pb.SetRiskBiasRequest(session_id=session_id, value=decimal(1), source="a model")
    assert stubs.risk.SetRiskBias(request, timeout=TIMEOUT).status.bias.effective_value.value == "1"
    # A bar is a day: at the third from now it is older than a day and a half.
    revision = stubs.risk.GetRiskStatus(pb.GetRiskStatusRequest(session_id=session_id), timeout=TIMEOUT).revision
    trader.wait_for_bars(session_id, 3, after_revision=revision)
    bias = status(stubs, session_id).bias
    assert (bias.value.value, bias.effective_value.value) == ("1", "0.3")
    assert denied(stubs, session_id, "RISK_MAX_ORDER_QUANTITY", quantity=decimal(4)).metadata["limit"] == "3"
    trader.stop(session_id)
    assert changed.limits.conservative_risk_bias.value == "0.3"


# Losses, quotes that are missing, and quotes that are old


@pytest.fixture(scope="module")
def crash(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Outcryd]:
    """A server with a market of its own.

    FALL loses a fifth on its third day and SLIDE on its hundredth, OLD ends after its second, LATE begins a year later.
    """
    directory: Path = tmp_path_factory.mktemp("crash")
    first = dt.date(2020, 1, 1)
    days = {
        "FALL": [(n, 100 if n < 2 else 80, 100 if n < 3 else 80) for n in range(400)],
        "SLIDE": [(n, 100 if n < 99 else 80, 100 if n < 100 else 80) for n in range(400)],
        "OLD": [(n, 50, 50) for n in range(2)],
        "LATE": [(n, 10, 10) for n in range(365, 400)],
    }
    for symbol, bars in days.items():
        rows = [
            f"{first + dt.timedelta(days=n)},{high},{high},{close},{close},1000000" for n, close, high in bars
        ]
        (directory / f"{symbol}.csv").write_text("\n".join(["date,open,high,low,close,volume", *rows, ""]))
    server = Outcryd("--feed", f"csv:{directory}")
    yield server
    server.stop()


@pytest.fixture
def falling(crash: Outcryd) -> Iterator[Callable[..., tuple[Trader, Stubs]]]:
    """Opens a position of 100 before its price falls, in a session with these limits, and waits for the fall."""
    with crash.channel() as channel:
        stubs = Stubs(channel)
        trader = Trader(stubs)

        def fall(session_id: str, symbol: str, pace: str, bars: int, **limits: Any) -> tuple[Trader, Stubs]:
            trader.run(session_id, symbol, pace=pace)
            limit(stubs, session_id, **limits)
            trader.place(session_id, symbol=symbol, quantity=decimal(100))
            trader.wait_for_bars(session_id, bars)
            return trader, stubs

        yield fall


def test_max_daily_loss(falling: Callable[..., tuple[Trader, Stubs]], session_id: str) -> None:
    # The spread of the entry cost 3. A bar every four seconds: the day of the fall lasts long enough to be seen.
    trader, stubs = falling(session_id, "FALL", "0.25", 3, max_daily_loss_percent=decimal(1))
    assert status(stubs, session_id).halts[0].type == pb.RISK_HALT_TYPE_DAILY_LOSS
    refusal = denied(stubs, session_id, "RISK_MAX_DAILY_LOSS", symbol="FALL")
    assert (refusal.metadata["limit"], refusal.metadata["observed"]) == ("999.97", "2000")
    assert trader.place(session_id, symbol="FALL", side=pb.ORDER_SIDE_SELL, quantity=decimal(40)).status
    trader.stop(session_id)


def test_max_daily_loss_amount(falling: Callable[..., tuple[Trader, Stubs]], session_id: str) -> None:
    trader, stubs = falling(session_id, "FALL", "0.25", 3, max_daily_loss=decimal(1500))
    halt = status(stubs, session_id).halts[0]
    refusal = denied(stubs, session_id, "RISK_MAX_DAILY_LOSS_AMOUNT", symbol="FALL")
    assert (refusal.metadata["limit"], refusal.metadata["observed"]) == ("1500", "2000")
    request = pb.ReleaseHaltRequest(session_id=session_id, halt_id=halt.halt_id, reason="hope")
    refused(stubs.risk.ReleaseHalt, request, FAILED_PRECONDITION, "HALT_CAUSE_STANDS")
    trader.stop(session_id)


def test_max_drawdown_is_latched_until_a_person_releases_it(
    falling: Callable[..., tuple[Trader, Stubs]], session_id: str
) -> None:
    trader, stubs = falling(session_id, "SLIDE", "20", 102, max_drawdown_percent=decimal("1.5"))
    present = status(stubs, session_id)
    halt = present.halts[0]
    assert (halt.type, halt.readings, halt.limit) == (pb.RISK_HALT_TYPE_DRAWDOWN, 3, "1.5")
    assert Decimal(present.peak_equity.value) == 100000 and Decimal(present.drawdown_percent.value) == Decimal("2.003")
    denied(stubs, session_id, "RISK_MAX_DRAWDOWN", symbol="SLIDE")
    trader.place(session_id, symbol="SLIDE", side=pb.ORDER_SIDE_SELL, quantity=decimal(10))
    request = pb.ReleaseHaltRequest(session_id=session_id, halt_id=halt.halt_id, reason="looked at")
    released = stubs.risk.ReleaseHalt(request, timeout=TIMEOUT).status
    assert not released.halts and Decimal(released.drawdown_percent.value) == 0
    refused(stubs.risk.ReleaseHalt, request, grpc.StatusCode.NOT_FOUND, "HALT_NOT_FOUND")
    trader.place(session_id, symbol="SLIDE")
    trader.stop(session_id)


def test_no_market_price_and_stale_quote(crash: Outcryd, session_id: str) -> None:
    with crash.channel() as channel:
        stubs = Stubs(channel)
        trader = Trader(stubs)
        trader.run(session_id, "FALL", "LATE", "OLD", pace="10")
        assert "limit or stop" in denied(stubs, session_id, "RISK_NO_MARKET_PRICE", symbol="LATE").metadata["passes"]
        trader.wait_for_bars(session_id, 4)
        limit(stubs, session_id, max_quote_age=seconds(36 * 3600))
        assert denied(stubs, session_id, "RISK_STALE_QUOTE", symbol="OLD").metadata["limit"] == "129600 s"
        trader.place(session_id, symbol="FALL")
        trader.stop(session_id)


# What people do


def test_limits_are_replaced_by_whoever_knows_them(stubs: Stubs, running: str) -> None:
    def update(etag: str, quantity: int, validate_only: bool = False) -> Any:
        limits = pb.RiskLimits(max_order_quantity=decimal(quantity))
        return pb.UpdateRiskLimitsRequest(session_id=running, limits=limits, etag=etag, validate_only=validate_only)

    before = status(stubs, running)
    planned = stubs.risk.UpdateRiskLimits(update(before.etag, 5, validate_only=True), timeout=TIMEOUT).status
    assert planned.etag == before.etag and not planned.limits.HasField("max_order_quantity")
    first = stubs.risk.UpdateRiskLimits(update(before.etag, 5), timeout=TIMEOUT).status
    assert first.etag != before.etag and first.limits.max_order_quantity.value == "5"
    assert first.limits.max_position_percent.value == "10", "what is not given takes its default"
    stale = refused(stubs.risk.UpdateRiskLimits, update(before.etag, 6), grpc.StatusCode.ABORTED, "STALE_ETAG")
    assert stale.metadata["etag"] == first.etag


def test_a_change_of_limits_is_an_event(stubs: Stubs, running: str) -> None:
    changed = limit(stubs, running, max_order_quantity=decimal(7))
    wanted = pb.EventFilter(session_ids=[running], kinds=[pb.EVENT_KIND_RISK])
    events = stubs.events.ListEvents(pb.ListEventsRequest(filter=wanted, page_size=1000), timeout=TIMEOUT).events
    event = next(event for event in events if event.type == pb.EVENT_TYPE_RISK_LIMITS_CHANGED)
    assert event.limits == changed.limits and "a test" in event.message


def test_bad_limits_are_named(stubs: Stubs, running: str) -> None:
    limits = pb.RiskLimits(
        max_leverage=decimal("0.5"), halt_confirmations=pb.Count(value=0), max_quote_age=seconds(0),
        trading_hours=pb.TradingHours(holidays=["1999-02-30"], **ALWAYS),
    )  # fmt: skip
    invalid(
        stubs.risk.UpdateRiskLimits,
        pb.UpdateRiskLimitsRequest(session_id=running, limits=limits),
        "limits.trading_hours.holidays[0]",
        "limits.max_quote_age",
        "limits.max_leverage",
        "limits.halt_confirmations",
    )
    invalid(stubs.risk.UpdateRiskLimits, pb.UpdateRiskLimitsRequest(session_id=running), "limits")
    invalid(stubs.risk.SetRiskBias, pb.SetRiskBiasRequest(session_id=running, value=decimal("1.5")), "value")
    invalid(stubs.risk.SetMode, pb.SetModeRequest(session_id=running, reason="x"), "mode")
    invalid(stubs.risk.SetMode, pb.SetModeRequest(session_id=running, mode=pb.RISK_MODE_NORMAL), "reason")
    invalid(stubs.risk.ReleaseHalt, pb.ReleaseHaltRequest(session_id=running, reason="x"), "halt_id")
    invalid(stubs.risk.FlattenAll, pb.FlattenAllRequest(session_id=running, reason="x"), "client_flatten_id")
    invalid(stubs.risk.ListRiskBreaches, pb.ListRiskBreachesRequest(session_id=running, rule="NONE"), "rule")


def test_flatten_all_says_what_it_would_do_and_does_it_once(trader: Trader, stubs: Stubs, session_id: str) -> None:
    trader.run(session_id, "SP500", "NASDAQ", pace="50")
    trader.position(session_id, "SP500", 3)
    trader.position(session_id, "NASDAQ", 2)
    working = trader.place(session_id, type=pb.ORDER_TYPE_LIMIT, limit_price=decimal(500))
    mode(stubs, session_id, pb.RISK_MODE_REDUCE_ONLY)

    def request(validate_only: bool) -> Any:
        return pb.FlattenAllRequest(
            session_id=session_id, client_flatten_id="night", reason="the end of the day", validate_only=validate_only
        )

    planned = stubs.risk.FlattenAll(request(True), timeout=TIMEOUT)
    assert [(o.symbol, o.side, o.order_id) for o in planned.closing_orders] == [
        ("NASDAQ", pb.ORDER_SIDE_SELL, ""), ("SP500", pb.ORDER_SIDE_SELL, ""),
    ]  # fmt: skip
    assert [o.order_id for o in planned.cancelled_orders] == [working.order_id]
    assert trader.order(session_id, working.order_id).status == pb.ORDER_STATUS_ACCEPTED
    done = stubs.risk.FlattenAll(request(False), timeout=TIMEOUT)
    assert [o.symbol for o in done.closing_orders] == ["NASDAQ", "SP500"]
    assert all(o.origin == pb.ORDER_ORIGIN_FLATTEN for o in done.closing_orders)
    again = stubs.risk.FlattenAll(request(False), timeout=TIMEOUT)
    assert list(again.closing_orders) == list(done.closing_orders)
    for order in done.closing_orders:
        trader.wait_for_order(session_id, order.order_id, pb.ORDER_STATUS_FILLED)
    listing = pb.ListPositionsRequest(session_id=session_id)
    assert not stubs.positions.ListPositions(listing, timeout=TIMEOUT).positions
    assert trader.order(session_id, working.order_id).status == pb.ORDER_STATUS_CANCELLED
    trader.stop(session_id)


def test_breaches_are_listed_page_by_page(trader: Trader, stubs: Stubs, running: str) -> None:
    limit(stubs, running, max_order_quantity=decimal(1))
    for _ in range(3):
        denied(stubs, running, "RISK_MAX_ORDER_QUANTITY", quantity=decimal(2))
    request = pb.ListRiskBreachesRequest(session_id=running, page_size=2, symbol="SP500")
    first = stubs.risk.ListRiskBreaches(request, timeout=TIMEOUT)
    assert [b.breach_id for b in first.breaches] == ["brc-1", "brc-2"]
    request.page_token = first.next_page_token
    second = stubs.risk.ListRiskBreaches(request, timeout=TIMEOUT)
    assert [b.breach_id for b in second.breaches] == ["brc-3"] and not second.next_page_token


def test_a_change_of_mode_is_streamed(trader: Trader, stubs: Stubs, running: str) -> None:
    call = stubs.risk.WatchRiskStatus(pb.WatchRiskStatusRequest(session_id=running, start=FROM_NOW), timeout=TIMEOUT)
    assert next(call).WhichOneof("payload") == "opened"
    mode(stubs, running, pb.RISK_MODE_HALTED, "seen")
    event = next(m.event for m in call if m.WhichOneof("payload") == "event")
    assert (event.mode, event.mode_reason) == (pb.RISK_MODE_HALTED, "seen")
    call.cancel()


def test_what_is_held_is_shown_as_exposure(trader: Trader, stubs: Stubs, session_id: str) -> None:
    trader.run(session_id, pace="50")
    trader.position(session_id, "SP500", 4)
    trader.pause(session_id)
    held = status(stubs, session_id)
    assert held.exposure.gross == held.exposure.net == held.exposure.long
    assert [share.name for share in held.exposure.symbols] == ["SP500"]
    percent = Decimal(held.exposure.gross.value) / Decimal(held.equity.value) * 100
    assert abs(Decimal(held.exposure.gross_percent.value) - percent) < Decimal("0.000001")
    trader.stop(session_id)
