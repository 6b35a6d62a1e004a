from __future__ import annotations

import dataclasses
import datetime as dt
from decimal import Decimal

import pytest
from google.protobuf import descriptor_pool

import outcry
from outcry.model import conversion, from_message, to_message
from outcry.v1 import orders_pb2, risk_pb2, sessions_pb2, triggers_pb2, types_pb2

POOL = descriptor_pool.Default()


@pytest.mark.parametrize("name", sorted(conversion.registered_resources()))
def test_each_resource_mirrors_its_message(name: str) -> None:
    contract = {field.name for field in POOL.FindMessageTypeByName(name).fields}
    mine = {field.name for field in dataclasses.fields(conversion.registered_resources()[name])}
    assert contract <= mine
    assert mine - contract <= {"raw", "revision", "from_snapshot"}


def contract_enums() -> list[str]:
    files = ["orders", "sessions", "triggers", "risk", "prerequisites", "types", "positions", "market_data", "server",
             "events", "signals", "traces", "backtests", "optimizations", "parity", "leases", "strategies",
             "audit"]
    return [
        enum.full_name
        for file in files
        for enum in POOL.FindFileByName(f"outcry/v1/{file}.proto").enum_types_by_name.values()
    ]


@pytest.mark.parametrize("name", contract_enums())
def test_each_enumeration_has_the_values_of_the_contract(name: str) -> None:
    descriptor = POOL.FindEnumTypeByName(name)
    cls = getattr(outcry, descriptor.name)
    assert [conversion.enum_member(descriptor, value.number) for value in descriptor.values] == list(cls)


def test_an_enum_member_is_its_own_text() -> None:
    assert outcry.OrderSide.BUY == "buy"
    assert f"{outcry.OrderStatus.FILLED}" == str(outcry.OrderStatus.FILLED) == "filled"
    assert outcry.OrderStatus.FILLED.is_final and not outcry.OrderStatus.ACCEPTED.is_final
    assert outcry.SessionState.FAILED.is_final and not outcry.SessionState.PAUSED.is_final


def test_a_value_of_a_newer_server_becomes_a_member_of_its_own() -> None:
    order = from_message(outcry.Order, orders_pb2.Order(status=42))  # type: ignore[arg-type]
    assert order.status == "unrecognized_42"
    assert isinstance(order.status, outcry.OrderStatus)
    with pytest.raises(ValueError):
        outcry.OrderStatus("no such thing")


@pytest.mark.parametrize("side", ["buy", "BUY", "ORDER_SIDE_BUY", outcry.OrderSide.BUY, orders_pb2.ORDER_SIDE_BUY])
def test_an_enum_argument_may_be_a_text_a_member_or_a_generated_value(side: object) -> None:
    assert to_message(orders_pb2.PlaceOrderRequest, side=side).side == orders_pb2.ORDER_SIDE_BUY


def test_an_unknown_enum_text_lists_the_choices() -> None:
    with pytest.raises(ValueError, match="type: 'lmit' is none of 'market', 'limit', 'stop', 'stop_limit'"):
        to_message(orders_pb2.PlaceOrderRequest, type="lmit")


def test_an_order_is_read_in_pythons_own_types() -> None:
    message = orders_pb2.Order(
        order_id="o1", side="ORDER_SIDE_SELL", quantity=types_pb2.Decimal(value="2.5"), status="ORDER_STATUS_DENIED"
    )
    message.create_time.FromJsonString("2012-07-02T20:00:00.5Z")
    message.fills.add(execution_id="e1", price=types_pb2.Decimal(value="1350.25"))
    message.denial.rule, message.denial.message = "RISK_MAX_OPEN_POSITIONS", "Too many."
    order = from_message(outcry.Order, message, revision=9)
    assert order.quantity == Decimal("2.5")
    assert order.limit_price is None
    assert order.side is outcry.OrderSide.SELL
    assert order.create_time == dt.datetime(2012, 7, 2, 20, 0, 0, 500_000, tzinfo=dt.timezone.utc)
    assert order.fills[0].price == Decimal("1350.25")
    assert order.denial is not None and order.denial.message == "Too many."
    assert order.raw is message
    assert order.revision == 9


def test_a_specification_survives_the_round_trip() -> None:
    spec = outcry.SessionSpec(
        display_name="gap",
        mode=outcry.TradingMode.PAPER,
        symbols=("SP500", "NASDAQ"),
        initial_cash=Decimal("50000"),
        risk_limits=outcry.RiskLimits(
            max_open_positions=3,
            max_position_percent=Decimal("50"),
            trading_hours=outcry.TradingHours(
                time_zone="America/New_York", open="09:30", close="16:00", days=(outcry.DayOfWeek.MONDAY,)
            ),
        ),
        replay=outcry.ReplaySettings(start_time=dt.datetime(2008, 1, 1, tzinfo=dt.timezone.utc), maximum=True),
        paper=outcry.PaperSettings(
            commission=outcry.CommissionModel(per_share=outcry.PerShareCommission(amount=Decimal("0.005"))),
            slippage=outcry.SlippageModel(volume_share=True),
            limit_fill=outcry.LimitFill.TOUCH,
            latency_microseconds=250,
            session_hours=outcry.TradingHours(time_zone="America/New_York", open="09:30", close="16:00"),
            max_quote_age_milliseconds=1500,
            random_seed=7,
            order_arrival=outcry.OrderArrival.LAST_PRICE,
            stop_limit_fill=outcry.StopLimitFill.AT_LIMIT,
            touch_fill_percent=Decimal("40"),
        ),
    )
    message = to_message(sessions_pb2.CreateSessionRequest, spec=spec).spec
    assert message.replay.HasField("maximum") and not message.replay.HasField("bars_per_second")
    assert message.paper.commission.per_share.amount.value == "0.005"
    assert not message.paper.commission.per_share.HasField("minimum")
    assert from_message(outcry.SessionSpec, message) == spec


def test_a_generated_message_may_be_given_as_it_is() -> None:
    limits = risk_pb2.RiskLimits(max_open_positions=types_pb2.Count(value=1))
    request = to_message(sessions_pb2.CreateSessionRequest, spec=sessions_pb2.SessionSpec(risk_limits=limits))
    assert request.spec.risk_limits.max_open_positions.value == 1


@pytest.mark.parametrize(
    ("spec", "error", "text"),
    [
        (outcry.SessionSpec(initial_cash=1.5), TypeError, "spec.initial_cash: a float"),  # type: ignore[arg-type]
        (outcry.SessionSpec(symbols="SP500"), TypeError, "spec.symbols: expected a list"),
        (outcry.SessionSpec(mode="papr"), ValueError, "spec.mode: 'papr'"),
        (outcry.SessionSpec(replay=3), TypeError, "spec.replay: expected ReplaySettings"),  # type: ignore[arg-type]
        (
            outcry.SessionSpec(replay=outcry.ReplaySettings(start_time=dt.datetime(2008, 1, 1))),
            ValueError,
            "spec.replay.start_time: .* time zone",
        ),
        (
            outcry.SessionSpec(risk_limits=outcry.RiskLimits(max_open_positions=-1)),
            ValueError,
            "spec.risk_limits.max_open_positions",
        ),
    ],
)
def test_a_wrong_argument_is_named_by_its_path(spec: outcry.SessionSpec, error: type[Exception], text: str) -> None:
    with pytest.raises(error, match=text):
        to_message(sessions_pb2.CreateSessionRequest, spec=spec)


def test_a_trigger_condition_keeps_its_enum_and_decimals() -> None:
    condition = outcry.EntryLimitCondition(price="1300", side="buy", quantity=2)
    request = to_message(triggers_pb2.CreateTriggerRequest, entry_limit=condition)
    assert request.WhichOneof("condition") == "entry_limit"
    assert request.entry_limit.side == orders_pb2.ORDER_SIDE_BUY
    assert request.entry_limit.quantity.value == "2"
