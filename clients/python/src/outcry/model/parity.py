"""Where a paper session and a backtest of it differ, and why."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

from ..enums import OrderSide, ParityAspect, ParityCause
from .conversion import Resource, resource


@resource("ParityFill")
@dataclass(frozen=True, kw_only=True)
class ParityFill(Resource):
    """A fill as it is compared."""

    symbol: str = ""
    side: OrderSide = OrderSide.UNSPECIFIED
    time: dt.datetime | None = None
    quantity: Decimal | None = None
    price: Decimal | None = None
    fee: Decimal | None = None
    order_time: dt.datetime | None = None


@resource("ParityDifference")
@dataclass(frozen=True, kw_only=True)
class ParityDifference(Resource):
    """A fill that differs."""

    cause: ParityCause = ParityCause.UNSPECIFIED
    setting: str = ""
    """Of the exchange, such as ``slippage``; empty for other causes."""
    aspects: tuple[ParityAspect, ...] = ()
    before: ParityFill | None = None
    """Without the cause; None: there is none."""
    after: ParityFill | None = None
    """With it; None: there is none."""


@resource("ParityShare")
@dataclass(frozen=True, kw_only=True)
class ParityShare(Resource):
    """What one cause has made in all."""

    cause: ParityCause = ParityCause.UNSPECIFIED
    setting: str = ""
    profit: Decimal | None = None
    """Equity with it less equity without it."""
    fills: int = 0


@resource("AnalyzeParityResponse")
@dataclass(frozen=True, kw_only=True)
class ParityReport(Resource):
    """Where a session and a backtest of it differ."""

    session_equity: Decimal | None = None
    backtest_equity: Decimal | None = None
    session_fills: int = 0
    backtest_fills: int = 0
    shares: tuple[ParityShare, ...] = ()
    """One a cause that made a difference; their profits add up to the difference of the equities."""
    differences: tuple[ParityDifference, ...] = ()

    @property
    def is_equal(self) -> bool:
        """Whether there is no difference at all."""
        return not self.shares and not self.differences
