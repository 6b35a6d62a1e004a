"""Price triggers: what is done by itself when the market reaches a level."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

from ..decimals import DecimalLike
from ..enums import OrderSide, TriggerEventType, TriggerStatus, TriggerType
from .conversion import Resource, resource
from .orders import Denial


@resource("StopLossCondition")
@dataclass(frozen=True, kw_only=True)
class StopLossCondition(Resource):
    """The market moves against the position to ``price``."""

    price: DecimalLike | None = None


@resource("TakeProfitCondition")
@dataclass(frozen=True, kw_only=True)
class TakeProfitCondition(Resource):
    """The market moves in favour of the position to ``price``."""

    price: DecimalLike | None = None


@resource("TrailingStopCondition")
@dataclass(frozen=True, kw_only=True)
class TrailingStopCondition(Resource):
    """The market falls back from its best price since arming by ``percent`` or by ``amount``."""

    percent: DecimalLike | None = None
    amount: DecimalLike | None = None


@resource("EntryLimitCondition")
@dataclass(frozen=True, kw_only=True)
class EntryLimitCondition(Resource):
    """The market falls to ``price`` for a buy, rises to it for a sell."""

    price: DecimalLike | None = None
    side: OrderSide | str = OrderSide.UNSPECIFIED
    quantity: DecimalLike | None = None


@resource("TriggerFiring")
@dataclass(frozen=True, kw_only=True)
class TriggerFiring(Resource):
    """What made a trigger fire, and what it did."""

    tick_sequence: int = 0
    tick_time: dt.datetime | None = None
    tick_price: Decimal | None = None
    price: Decimal | None = None
    order_id: str = ""


@resource("TriggerRecord")
@dataclass(frozen=True, kw_only=True)
class TriggerRecord(Resource):
    """One step of what led a trigger to where it is."""

    type: TriggerEventType = TriggerEventType.UNSPECIFIED
    time: dt.datetime | None = None
    tick_sequence: int = 0
    price: Decimal | None = None
    level: Decimal | None = None
    high_water_mark: Decimal | None = None
    order_id: str = ""
    detail: str = ""


@resource("Trigger")
@dataclass(frozen=True, kw_only=True)
class Trigger(Resource):
    """A price trigger. Exactly one of the four conditions is set, the one that ``type`` names."""

    session_id: str = ""
    trigger_id: str = ""
    client_trigger_id: str = ""
    symbol: str = ""
    type: TriggerType = TriggerType.UNSPECIFIED
    stop_loss: StopLossCondition | None = None
    take_profit: TakeProfitCondition | None = None
    trailing_stop: TrailingStopCondition | None = None
    entry_limit: EntryLimitCondition | None = None
    quantity: Decimal | None = None
    status: TriggerStatus = TriggerStatus.UNSPECIFIED
    high_water_mark: Decimal | None = None
    level: Decimal | None = None
    firing: TriggerFiring | None = None
    reason: str = ""
    denial: Denial | None = None
    create_time: dt.datetime | None = None
    update_time: dt.datetime | None = None
    signal_id: str = ""
    entry_order_id: str = ""
    oco_trigger_ids: tuple[str, ...] = ()
    records: tuple[TriggerRecord, ...] = ()
    """What led it here, oldest first. Only from ``client.triggers.get``."""
    etag: str = ""
    revision: int = 0
    """The server's revision that this takes into account."""


@resource("TriggerEvent")
@dataclass(frozen=True, kw_only=True)
class TriggerUpdate(Resource):
    """What happened to a trigger, and the trigger after it: an item of ``client.triggers.watch``."""

    type: TriggerEventType = TriggerEventType.UNSPECIFIED
    """``UNSPECIFIED`` for a trigger of the snapshot."""
    trigger: Trigger = Trigger()
    from_snapshot: bool = False
    revision: int = 0
