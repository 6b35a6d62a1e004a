"""The contract's enumerations as Python's own, whose members are also plain lower-case strings.

``OrderSide.BUY == "buy"``, so an order's status can be compared and printed without importing anything. A value that a
newer server may send and this client does not know becomes a member such as ``OrderStatus("unrecognized_42")``.
"""

from __future__ import annotations

from enum import Enum

__all__ = [
    "AuditOutcome",
    "BacktestState",
    "BarPath",
    "ContractEnum",
    "CostMethod",
    "DayOfWeek",
    "EndOfData",
    "EventKind",
    "EventType",
    "ExecutionMode",
    "HealthStatus",
    "LeasePolicy",
    "LeaseScope",
    "LeaseStatus",
    "LimitFill",
    "MarketRegime",
    "OptimizationPhase",
    "OptimizationState",
    "OrderArrival",
    "OrderEventType",
    "OrderListRole",
    "OrderListType",
    "OrderOrigin",
    "OrderSide",
    "OrderStatus",
    "OrderType",
    "ParityAspect",
    "ParityCause",
    "PriceAdjustment",
    "PrerequisiteResult",
    "PrerequisiteType",
    "RiskHaltType",
    "RiskMode",
    "RiskVerdict",
    "SeriesSource",
    "SessionState",
    "SignalAction",
    "SignalEventType",
    "SignalStatus",
    "StatisticsConvention",
    "StopLimitFill",
    "StrategyStage",
    "StreamClosingReason",
    "TimeInForce",
    "TraceStepType",
    "TradingMode",
    "TransactionType",
    "TriggerEventType",
    "TriggerStatus",
    "TriggerType",
    "VerdictStatus",
]


class ContractEnum(str, Enum):
    """An enumeration of the contract. ``UNSPECIFIED`` is what the server did not say."""

    def __str__(self) -> str:
        return str(self.value)

    def __format__(self, format_spec: str) -> str:
        return format(str(self.value), format_spec)

    @classmethod
    def _missing_(cls, value: object) -> ContractEnum | None:
        if not isinstance(value, str) or not value.startswith("unrecognized_"):
            return None
        member = str.__new__(cls, value)
        member._name_ = value.upper()
        member._value_ = value
        return member


class OrderSide(ContractEnum):
    """Buy or sell."""

    UNSPECIFIED = "unspecified"
    BUY = "buy"
    SELL = "sell"


class OrderType(ContractEnum):
    """What kind of order."""

    UNSPECIFIED = "unspecified"
    MARKET = "market"
    LIMIT = "limit"
    STOP = "stop"
    STOP_LIMIT = "stop_limit"
    TRAILING_STOP = "trailing_stop"


class TimeInForce(ContractEnum):
    """How long an order works."""

    UNSPECIFIED = "unspecified"
    DAY = "day"
    GOOD_TILL_CANCELLED = "good_till_cancelled"
    GOOD_TILL_DATE = "good_till_date"
    IMMEDIATE_OR_CANCEL = "immediate_or_cancel"
    FILL_OR_KILL = "fill_or_kill"
    AT_THE_OPEN = "at_the_open"
    AT_THE_CLOSE = "at_the_close"


class OrderListType(ContractEnum):
    """How the orders of a list know of each other."""

    UNSPECIFIED = "unspecified"
    ONE_CANCELS_OTHER = "one_cancels_other"
    ONE_TRIGGERS_OTHER = "one_triggers_other"
    BRACKET = "bracket"


class OrderListRole(ContractEnum):
    """What an order is in its list."""

    UNSPECIFIED = "unspecified"
    PARENT = "parent"
    CHILD = "child"
    SIBLING = "sibling"


class OrderStatus(ContractEnum):
    """Where an order is in its life."""

    UNSPECIFIED = "unspecified"
    DENIED = "denied"
    SUBMITTED = "submitted"
    ACCEPTED = "accepted"
    TRIGGERED = "triggered"
    PARTIALLY_FILLED = "partially_filled"
    FILLED = "filled"
    PENDING_CANCEL = "pending_cancel"
    CANCELLED = "cancelled"
    REJECTED = "rejected"
    UNKNOWN_OUTCOME = "unknown_outcome"
    HELD = "held"
    PENDING_MODIFY = "pending_modify"
    EXPIRED = "expired"

    @property
    def is_final(self) -> bool:
        """Whether nothing more is expected of the order; a late fill may still come."""
        return self in (
            OrderStatus.DENIED,
            OrderStatus.FILLED,
            OrderStatus.CANCELLED,
            OrderStatus.REJECTED,
            OrderStatus.EXPIRED,
        )


class OrderOrigin(ContractEnum):
    """Who made an order."""

    UNSPECIFIED = "unspecified"
    CLIENT = "client"
    STRATEGY = "strategy"
    TRIGGER = "trigger"
    CLOSE_POSITION = "close_position"
    SIGNAL = "signal"
    FLATTEN = "flatten"


class OrderEventType(ContractEnum):
    """What happened to an order."""

    UNSPECIFIED = "unspecified"
    PLACED = "placed"
    DENIED = "denied"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    TRIGGERED = "triggered"
    FILLED = "filled"
    CANCEL_REQUESTED = "cancel_requested"
    CANCELLED = "cancelled"
    CANCEL_REJECTED = "cancel_rejected"
    NOT_FILLED = "not_filled"
    OUTCOME_UNKNOWN = "outcome_unknown"
    IGNORED_REPORT = "ignored_report"
    MODIFY_REQUESTED = "modify_requested"
    MODIFIED = "modified"
    MODIFY_REJECTED = "modify_rejected"
    EXPIRED = "expired"
    RELEASED = "released"


class TradingMode(ContractEnum):
    """Whether orders reach a simulated exchange or a real broker."""

    UNSPECIFIED = "unspecified"
    PAPER = "paper"
    LIVE = "live"


class SessionState(ContractEnum):
    """The life of a session: created → running ⇄ paused → stopped, and failed from any."""

    UNSPECIFIED = "unspecified"
    CREATED = "created"
    RUNNING = "running"
    PAUSED = "paused"
    STOPPED = "stopped"
    FAILED = "failed"
    RECOVERING = "recovering"

    @property
    def is_final(self) -> bool:
        """Whether the session has ended for good."""
        return self in (SessionState.STOPPED, SessionState.FAILED)


class BarPath(ContractEnum):
    """In which order a bar's high and low are taken to have happened."""

    UNSPECIFIED = "unspecified"
    NEAREST_EXTREME_FIRST = "nearest_extreme_first"
    PESSIMISTIC = "pessimistic"


class LimitFill(ContractEnum):
    """When a limit order fills."""

    UNSPECIFIED = "unspecified"
    TRADE_THROUGH = "trade_through"
    TOUCH = "touch"


class OrderArrival(ContractEnum):
    """At which price an order first meets the market."""

    UNSPECIFIED = "unspecified"
    NEXT_TICK = "next_tick"
    LAST_PRICE = "last_price"


class StopLimitFill(ContractEnum):
    """At which price a stop-limit fills that was reached inside a bar."""

    UNSPECIFIED = "unspecified"
    AT_CLOSE = "at_close"
    AT_LIMIT = "at_limit"


class TriggerType(ContractEnum):
    """What a trigger waits for."""

    UNSPECIFIED = "unspecified"
    STOP_LOSS = "stop_loss"
    TAKE_PROFIT = "take_profit"
    TRAILING_STOP = "trailing_stop"
    ENTRY_LIMIT = "entry_limit"


class TriggerStatus(ContractEnum):
    """Where a trigger is in its life."""

    UNSPECIFIED = "unspecified"
    ARMED = "armed"
    FIRED = "fired"
    CANCELLED = "cancelled"


class TriggerEventType(ContractEnum):
    """What happened to a trigger."""

    UNSPECIFIED = "unspecified"
    ARMED = "armed"
    HIGH_WATER_MARK = "high_water_mark"
    UPDATED = "updated"
    FIRED = "fired"
    CANCELLED = "cancelled"


class EventKind(ContractEnum):
    """What an event is about."""

    UNSPECIFIED = "unspecified"
    SESSION = "session"
    ORDER = "order"
    TRIGGER = "trigger"
    RISK = "risk"
    PORTFOLIO = "portfolio"
    SIGNAL = "signal"
    MARKET = "market"
    ALERT = "alert"
    LEASE = "lease"


class EventType(ContractEnum):
    """What happened. ``ORDER`` and ``TRIGGER`` say more in ``order_event`` and ``trigger_event``."""

    UNSPECIFIED = "unspecified"
    SESSION_CREATED = "session_created"
    SESSION_STATE_CHANGED = "session_state_changed"
    ORDER = "order"
    TRIGGER = "trigger"
    KILL_SWITCH_ENGAGED = "kill_switch_engaged"
    KILL_SWITCH_RELEASED = "kill_switch_released"
    DAY_STARTED = "day_started"
    DAILY_LOSS_REACHED = "daily_loss_reached"
    INSTRUMENT_HALTED = "instrument_halted"
    RISK_LIMITS_CHANGED = "risk_limits_changed"
    RISK_MODE_CHANGED = "risk_mode_changed"
    RISK_BIAS_SET = "risk_bias_set"
    HALT_LATCHED = "halt_latched"
    HALT_RELEASED = "halt_released"
    RISK_BREACHED = "risk_breached"
    FLATTENED = "flattened"
    TRANSACTION_RECORDED = "transaction_recorded"
    EXCHANGE_RATE_SET = "exchange_rate_set"
    SNAPSHOT_TAKEN = "snapshot_taken"
    EQUITY_RECORDED = "equity_recorded"
    SIGNAL = "signal"
    SIGNAL_DROPPED = "signal_dropped"
    RISK_CHECKED = "risk_checked"
    QUOTE = "quote"
    QUOTE_IGNORED = "quote_ignored"
    BAR_CLOSED = "bar_closed"
    ALERT = "alert"
    LEASE_GRANTED = "lease_granted"
    LEASE_BOUND = "lease_bound"
    LEASE_LAPSED = "lease_lapsed"
    LEASE_RELEASED = "lease_released"


class LeasePolicy(ContractEnum):
    """What is done when a lease lapses."""

    UNSPECIFIED = "unspecified"
    KEEP = "keep"
    CANCEL_ORDERS = "cancel_orders"
    FLATTEN = "flatten"


class LeaseScope(ContractEnum):
    """What a lease's policy is applied to."""

    UNSPECIFIED = "unspecified"
    SESSION = "session"
    ORDERS = "orders"


class LeaseStatus(ContractEnum):
    """Where a lease is in its life."""

    UNSPECIFIED = "unspecified"
    HELD = "held"
    LAPSED = "lapsed"
    RELEASED = "released"


class AuditOutcome(ContractEnum):
    """What became of a call that is on record."""

    UNSPECIFIED = "unspecified"
    """Nothing is known of its end: the server was killed meanwhile, or the call is under way."""
    SUCCEEDED = "succeeded"
    FAILED = "failed"


class SignalAction(ContractEnum):
    """What a signal wants."""

    UNSPECIFIED = "unspecified"
    BUY = "buy"
    SELL = "sell"
    HOLD = "hold"


class SignalStatus(ContractEnum):
    """Where a signal is in its life."""

    UNSPECIFIED = "unspecified"
    PENDING_APPROVAL = "pending_approval"
    QUEUED = "queued"
    ROUTED = "routed"
    DENIED = "denied"
    REJECTED = "rejected"
    EXPIRED = "expired"
    DROPPED = "dropped"

    @property
    def is_final(self) -> bool:
        """Whether nothing happens to the signal any more."""
        return self not in (SignalStatus.UNSPECIFIED, SignalStatus.PENDING_APPROVAL, SignalStatus.QUEUED)


class SignalEventType(ContractEnum):
    """What happened to a signal."""

    UNSPECIFIED = "unspecified"
    RECEIVED = "received"
    RESOLVED = "resolved"


class ExecutionMode(ContractEnum):
    """What happens to the signals of a session."""

    UNSPECIFIED = "unspecified"
    AUTO = "auto"
    CONFIRM = "confirm"
    BATCH = "batch"


class TraceStepType(ContractEnum):
    """What one step of a causal chain is."""

    UNSPECIFIED = "unspecified"
    SIGNAL = "signal"
    HELD = "held"
    RESOLVED = "resolved"
    SIZED = "sized"
    RISK_CHECKED = "risk_checked"
    SUBMITTED = "submitted"
    ACCEPTED = "accepted"
    FILLED = "filled"
    ENDED = "ended"
    TRIGGER = "trigger"


class DayOfWeek(ContractEnum):
    """A day of the week."""

    UNSPECIFIED = "unspecified"
    MONDAY = "monday"
    TUESDAY = "tuesday"
    WEDNESDAY = "wednesday"
    THURSDAY = "thursday"
    FRIDAY = "friday"
    SATURDAY = "saturday"
    SUNDAY = "sunday"


class RiskMode(ContractEnum):
    """What is let through."""

    UNSPECIFIED = "unspecified"
    NORMAL = "normal"
    REDUCE_ONLY = "reduce_only"
    HALTED = "halted"


class RiskHaltType(ContractEnum):
    """What made a halt."""

    UNSPECIFIED = "unspecified"
    DAILY_LOSS = "daily_loss"
    DRAWDOWN = "drawdown"
    STRATEGY_LOSS = "strategy_loss"
    OVERFILL = "overfill"


class RiskVerdict(ContractEnum):
    """What the risk rules said to a command."""

    UNSPECIFIED = "unspecified"
    APPROVED = "approved"
    REDUCED = "reduced"
    DENIED = "denied"


class CostMethod(ContractEnum):
    """How the cost of what is sold is found."""

    UNSPECIFIED = "unspecified"
    AVERAGE = "average"
    FIFO = "fifo"


class TransactionType(ContractEnum):
    """What changed cash or positions."""

    UNSPECIFIED = "unspecified"
    BUY = "buy"
    SELL = "sell"
    DIVIDEND = "dividend"
    FEE = "fee"
    SPLIT = "split"
    DEPOSIT = "deposit"
    WITHDRAWAL = "withdrawal"
    CONVERSION = "conversion"


class SeriesSource(ContractEnum):
    """Where bars come from."""

    UNSPECIFIED = "unspecified"
    FEED = "feed"
    IMPORT = "import"


class PriceAdjustment(ContractEnum):
    """What is taken out of past prices."""

    UNSPECIFIED = "unspecified"
    RAW = "raw"
    SPLITS = "splits"
    SPLITS_AND_DIVIDENDS = "splits_and_dividends"


class StrategyStage(ContractEnum):
    """What a version of a strategy may be used for."""

    UNSPECIFIED = "unspecified"
    EXAMPLE = "example"
    LIVE = "live"


class PrerequisiteType(ContractEnum):
    """What is evaluated before a session may go live."""

    UNSPECIFIED = "unspecified"
    BACKTEST_SHARPE = "backtest_sharpe"
    PAPER_TRADING_DAYS = "paper_trading_days"
    RISK_PARAMETERS = "risk_parameters"
    BROKER_CONNECTED = "broker_connected"
    ACCOUNT_VERIFIED = "account_verified"
    STRATEGY_PROMOTED = "strategy_promoted"
    OUT_OF_SAMPLE_DEGRADATION = "out_of_sample_degradation"
    PAPER_DRIFT = "paper_drift"
    CLOCK_SKEW = "clock_skew"
    MARKET_DATA_FRESH = "market_data_fresh"
    STORE_DURABLE = "store_durable"
    KILL_SWITCH_OFF = "kill_switch_off"
    CONFIRMATION = "confirmation"


class PrerequisiteResult(ContractEnum):
    """The answer to one prerequisite."""

    UNSPECIFIED = "unspecified"
    PASS = "pass"
    FAIL = "fail"
    UNKNOWN = "unknown"


class StreamClosingReason(ContractEnum):
    """Why the server ends a stream."""

    UNSPECIFIED = "unspecified"
    SESSION_ENDED = "session_ended"
    SLOW_READER = "slow_reader"
    SERVER_SHUTDOWN = "server_shutdown"
    REPLAY_ENDED = "replay_ended"


class HealthStatus(ContractEnum):
    """What the standard health service answers."""

    UNKNOWN = "unknown"
    SERVING = "serving"
    NOT_SERVING = "not_serving"
    SERVICE_UNKNOWN = "service_unknown"


class BacktestState(ContractEnum):
    """Where a backtest is in its life."""

    UNSPECIFIED = "unspecified"
    RUNNING = "running"
    SUCCEEDED = "succeeded"
    FAILED = "failed"
    CANCELLED = "cancelled"


class StatisticsConvention(ContractEnum):
    """By whose definitions statistics are made."""

    UNSPECIFIED = "unspecified"
    STANDARD = "standard"
    LEAN = "lean"


class EndOfData(ContractEnum):
    """What becomes of positions when the data ends."""

    UNSPECIFIED = "unspecified"
    LEAVE_POSITIONS = "leave_positions"
    CLOSE_POSITIONS = "close_positions"


class OptimizationState(ContractEnum):
    """Where an optimization is in its life."""

    UNSPECIFIED = "unspecified"
    RUNNING = "running"
    SUCCEEDED = "succeeded"
    FAILED = "failed"
    CANCELLED = "cancelled"


class OptimizationPhase(ContractEnum):
    """What an optimization is about at a time, in this order."""

    UNSPECIFIED = "unspecified"
    LOADING = "loading"
    SWEEP = "sweep"
    OUT_OF_SAMPLE = "out_of_sample"
    STABILITY = "stability"
    LOOK_AHEAD = "look_ahead"
    WALK_FORWARD = "walk_forward"


class MarketRegime(ContractEnum):
    """A kind of market."""

    UNSPECIFIED = "unspecified"
    BULL = "bull"
    BEAR = "bear"
    HIGH_VOLATILITY = "high_volatility"
    LOW_VOLATILITY = "low_volatility"


class VerdictStatus(ContractEnum):
    """Whether something may be believed."""

    UNSPECIFIED = "unspecified"
    PASS = "pass"
    FAIL = "fail"
    UNKNOWN = "unknown"


class ParityCause(ContractEnum):
    """Why two runs differ."""

    UNSPECIFIED = "unspecified"
    BY_HAND = "by_hand"
    INTERVENTION = "intervention"
    SETTING = "setting"
    UNEXPLAINED = "unexplained"


class ParityAspect(ContractEnum):
    """In what a fill differs from one run to the next."""

    UNSPECIFIED = "unspecified"
    MISSING = "missing"
    ADDED = "added"
    TIME = "time"
    QUANTITY = "quantity"
    PRICE = "price"
    FEE = "fee"
