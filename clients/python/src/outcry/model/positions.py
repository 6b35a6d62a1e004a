"""Positions, the portfolio that they make, and what changed both."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

from ..enums import CostMethod, TransactionType
from .conversion import Resource, resource
from .exposure import Exposure


@resource("Lot")
@dataclass(frozen=True, kw_only=True)
class Lot(Resource):
    """Units bought or sold short together; quantity and cost are negative when short."""

    quantity: Decimal | None = None
    price: Decimal | None = None
    cost_basis: Decimal | None = None
    open_time: dt.datetime | None = None
    order_id: str = ""
    strategy_id: str = ""


@resource("StrategyPosition")
@dataclass(frozen=True, kw_only=True)
class StrategyPosition(Resource):
    """One strategy's part of a position, or its result over all of a portfolio's."""

    strategy_id: str = ""
    """Empty: manual trades and orders without a strategy."""
    symbol: str = ""
    quantity: Decimal | None = None
    average_price: Decimal | None = None
    cost_basis: Decimal | None = None
    market_value: Decimal | None = None
    realized_pnl: Decimal | None = None
    unrealized_pnl: Decimal | None = None
    fees: Decimal | None = None
    dividends: Decimal | None = None


@resource("CurrencyBalance")
@dataclass(frozen=True, kw_only=True)
class CurrencyBalance(Resource):
    """Cash in one currency, and what it is worth in the base currency."""

    currency: str = ""
    cash: Decimal | None = None
    exchange_rate: Decimal | None = None
    base_value: Decimal | None = None
    rate_time: dt.datetime | None = None
    revision: int = 0
    """The server's revision that this takes into account; 0 within a portfolio."""


@resource("Position")
@dataclass(frozen=True, kw_only=True)
class Position(Resource):
    """What a session holds of one instrument; quantities and sums are negative when short."""

    session_id: str = ""
    symbol: str = ""
    quantity: Decimal | None = None
    average_price: Decimal | None = None
    mark_price: Decimal | None = None
    cost_basis: Decimal | None = None
    market_value: Decimal | None = None
    realized_pnl: Decimal | None = None
    unrealized_pnl: Decimal | None = None
    fees: Decimal | None = None
    open_time: dt.datetime | None = None
    lots: tuple[Lot, ...] = ()
    strategies: tuple[StrategyPosition, ...] = ()
    currency: str = ""
    exchange_rate: Decimal | None = None
    base_market_value: Decimal | None = None
    sector: str = ""
    allocation_percent: Decimal | None = None
    dividends: Decimal | None = None


@resource("Portfolio")
@dataclass(frozen=True, kw_only=True)
class Portfolio(Resource):
    """What a session owns: cash, equity, profit and positions, in ``currency``.

    ``equity == cash + market_value == initial_cash + net_deposits + realized_pnl + unrealized_pnl + dividends +
    currency_pnl - fees``, exactly.
    """

    session_id: str = ""
    currency: str = ""
    initial_cash: Decimal | None = None
    cash: Decimal | None = None
    market_value: Decimal | None = None
    equity: Decimal | None = None
    realized_pnl: Decimal | None = None
    unrealized_pnl: Decimal | None = None
    fees: Decimal | None = None
    day: str = ""
    day_start_equity: Decimal | None = None
    day_pnl: Decimal | None = None
    positions: tuple[Position, ...] = ()
    market_time: dt.datetime | None = None
    balances: tuple[CurrencyBalance, ...] = ()
    net_deposits: Decimal | None = None
    dividends: Decimal | None = None
    exposure: Exposure | None = None
    peak_equity: Decimal | None = None
    drawdown_percent: Decimal | None = None
    strategies: tuple[StrategyPosition, ...] = ()
    cost_method: CostMethod = CostMethod.UNSPECIFIED
    currency_pnl: Decimal | None = None
    revision: int = 0
    """The server's revision that this takes into account."""


@resource("PortfolioSnapshot")
@dataclass(frozen=True, kw_only=True)
class PortfolioSnapshot(Resource):
    """The portfolio at the end of a day."""

    day: str = ""
    portfolio: Portfolio | None = None
    revision: int = 0
    """The server's revision that this takes into account."""


@resource("EquityPoint")
@dataclass(frozen=True, kw_only=True)
class EquityPoint(Resource):
    """What a session was worth at one moment."""

    time: dt.datetime | None = None
    equity: Decimal | None = None
    cash: Decimal | None = None
    realized_pnl: Decimal | None = None
    unrealized_pnl: Decimal | None = None
    fees: Decimal | None = None
    drawdown_percent: Decimal | None = None


@resource("SplitRatio")
@dataclass(frozen=True, kw_only=True)
class SplitRatio(Resource):
    """How many units become how many: ``SplitRatio(numerator=2, denominator=1)`` is two for one."""

    numerator: int = 0
    denominator: int = 0


@resource("Transaction")
@dataclass(frozen=True, kw_only=True)
class Transaction(Resource):
    """One change of cash or positions: a fill, or what a person recorded."""

    session_id: str = ""
    transaction_id: str = ""
    client_transaction_id: str = ""
    type: TransactionType = TransactionType.UNSPECIFIED
    symbol: str = ""
    quantity: Decimal | None = None
    price: Decimal | None = None
    amount: Decimal | None = None
    """Change of cash in ``currency``, fee included."""
    fee: Decimal | None = None
    currency: str = ""
    exchange_rate: Decimal | None = None
    split: SplitRatio | None = None
    to_currency: str = ""
    to_amount: Decimal | None = None
    strategy_id: str = ""
    order_id: str = ""
    execution_id: str = ""
    note: str = ""
    realized_pnl: Decimal | None = None
    time: dt.datetime | None = None
    create_time: dt.datetime | None = None
    revision: int = 0
    """The server's revision that this takes into account."""
