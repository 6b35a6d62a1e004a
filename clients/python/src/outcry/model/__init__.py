"""What the server tells, in Python's own types: ``Decimal``, aware ``datetime``, string enumerations.

Each class mirrors one message of the contract, field by field, under the same names. What is absent is ``None``.
``raw`` holds the generated message that it was read from.
"""

from __future__ import annotations

from .backtests import (
    Backtest,
    BacktestContribution,
    BacktestDay,
    BacktestProgress,
    BacktestResult,
    BacktestSettings,
    DrawdownRecord,
    PerformanceStatistics,
    RoundTrip,
    TradeStatistics,
)
from .conversion import Resource, from_message, to_message
from .events import Event, EventSnapshotItem
from .exposure import Exposure, ExposureShare
from .market_data import Bar, Quote
from .orders import Denial, Fill, Order, OrderUpdate
from .positions import (
    CurrencyBalance,
    EquityPoint,
    Lot,
    Portfolio,
    PortfolioSnapshot,
    Position,
    SplitRatio,
    StrategyPosition,
    Transaction,
)
from .prerequisites import Prerequisite, PrerequisiteReport
from .risk import Flattening, KillSwitch, RiskBias, RiskBreach, RiskHalt, RiskLimits, RiskStatus, TradingHours
from .server import ServerInfo
from .sessions import (
    CommissionModel,
    ExchangeRate,
    FixedSlippage,
    InstrumentSettings,
    MakerTakerCommission,
    PaperSettings,
    PercentOfNotionalCommission,
    PercentOfPriceSlippage,
    PerOrderCommission,
    PerShareCommission,
    ReplaySettings,
    Session,
    SessionSpec,
    SlippageModel,
)
from .triggers import (
    EntryLimitCondition,
    StopLossCondition,
    TakeProfitCondition,
    TrailingStopCondition,
    Trigger,
    TriggerFiring,
    TriggerRecord,
    TriggerUpdate,
)

__all__ = [
    "Backtest",
    "BacktestContribution",
    "BacktestDay",
    "BacktestProgress",
    "BacktestResult",
    "BacktestSettings",
    "Bar",
    "CommissionModel",
    "CurrencyBalance",
    "Denial",
    "DrawdownRecord",
    "EntryLimitCondition",
    "EquityPoint",
    "Event",
    "EventSnapshotItem",
    "ExchangeRate",
    "Exposure",
    "ExposureShare",
    "Fill",
    "FixedSlippage",
    "Flattening",
    "InstrumentSettings",
    "KillSwitch",
    "Lot",
    "MakerTakerCommission",
    "Order",
    "OrderUpdate",
    "PaperSettings",
    "PerOrderCommission",
    "PerShareCommission",
    "PercentOfNotionalCommission",
    "PercentOfPriceSlippage",
    "PerformanceStatistics",
    "Portfolio",
    "PortfolioSnapshot",
    "Position",
    "Prerequisite",
    "PrerequisiteReport",
    "Quote",
    "ReplaySettings",
    "Resource",
    "RiskBias",
    "RiskBreach",
    "RiskHalt",
    "RiskLimits",
    "RiskStatus",
    "RoundTrip",
    "ServerInfo",
    "Session",
    "SessionSpec",
    "SlippageModel",
    "SplitRatio",
    "StopLossCondition",
    "StrategyPosition",
    "TakeProfitCondition",
    "TradeStatistics",
    "TradingHours",
    "TrailingStopCondition",
    "Transaction",
    "Trigger",
    "TriggerFiring",
    "TriggerRecord",
    "TriggerUpdate",
    "from_message",
    "to_message",
]
