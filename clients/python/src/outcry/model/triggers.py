"""Price triggers: what is done by itself when the market reaches a level."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

from ..decimals import DecimalLike
from ..enums import OrderSide, TriggerStatus, TriggerType
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
    """The market falls back from its best price since arming by ``percent``."""

    percent: DecimalLike | None = None


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
    revision: int = 0
    """The server's revision that this takes into account."""
