"""The same bars and the same rule in NautilusTrader's backtest engine: `nautilus_backtest.py BARS.csv`, a line of JSON."""

import json
import sys
import time
from decimal import Decimal

import pandas
from nautilus_trader.backtest.engine import BacktestEngine, BacktestEngineConfig
from nautilus_trader.config import LoggingConfig, StrategyConfig
from nautilus_trader.indicators import ExponentialMovingAverage
from nautilus_trader.model.currencies import USD
from nautilus_trader.model.data import BarType
from nautilus_trader.model.enums import AccountType, OmsType, OrderSide, OrderStatus
from nautilus_trader.model.identifiers import InstrumentId, Symbol, Venue
from nautilus_trader.model.instruments import Equity
from nautilus_trader.model.objects import Money, Price, Quantity
from nautilus_trader.persistence.wranglers import BarDataWrangler
from nautilus_trader.trading.strategy import Strategy

VENUE = Venue("SIM")
INSTRUMENT = Equity(
    instrument_id=InstrumentId(Symbol("BENCH"), VENUE),
    raw_symbol=Symbol("BENCH"),
    currency=USD,
    price_precision=2,
    price_increment=Price.from_str("0.01"),
    lot_size=Quantity.from_int(1),
    ts_event=0,
    ts_init=0,
)
BAR_TYPE = BarType.from_str("BENCH.SIM-1-MINUTE-LAST-EXTERNAL")
# Bars at which it does not trade. Its averages begin with the first value, ours with the mean of the first ten and
# forty: after so many bars they are the same to the last digit, and so are the fills.
WARM_UP = 1000


class Crossing(Strategy):
    """Buys when the fast average crosses above the slow one, sells when it crosses below."""

    def __init__(self) -> None:
        super().__init__(StrategyConfig())
        self.fast = ExponentialMovingAverage(10)
        self.slow = ExponentialMovingAverage(40)
        self.above: bool | None = None
        self.bars = 0

    def on_start(self) -> None:
        self.register_indicator_for_bars(BAR_TYPE, self.fast)
        self.register_indicator_for_bars(BAR_TYPE, self.slow)
        self.subscribe_bars(BAR_TYPE)

    def on_bar(self, bar) -> None:
        self.bars += 1
        if not self.slow.initialized:
            return
        above = self.fast.value > self.slow.value
        before, self.above = self.above, above
        if before is None or before == above or self.bars <= WARM_UP:
            return
        flat = self.portfolio.is_flat(INSTRUMENT.id)
        if above == flat:
            side = OrderSide.BUY if above else OrderSide.SELL
            self.submit_order(self.order_factory.market(INSTRUMENT.id, side, Quantity.from_int(100)))

    def on_reset(self) -> None:
        self.fast.reset()
        self.slow.reset()
        self.above = None
        self.bars = 0


def main() -> int:
    frame = pandas.read_csv(sys.argv[1])
    frame.index = pandas.to_datetime(frame.pop("time"), unit="s", utc=True)
    bars = BarDataWrangler(BAR_TYPE, INSTRUMENT).process(frame)
    engine = BacktestEngine(BacktestEngineConfig(logging=LoggingConfig(bypass_logging=True)))
    engine.add_venue(
        venue=VENUE,
        oms_type=OmsType.NETTING,
        account_type=AccountType.CASH,
        base_currency=USD,
        starting_balances=[Money(Decimal(1_000_000), USD)],
    )
    engine.add_instrument(INSTRUMENT)
    engine.add_strategy(Crossing())
    engine.add_data(bars[: len(bars) // 10])
    engine.run()
    engine.reset()
    engine.clear_data()
    engine.add_data(bars)
    start = time.thread_time_ns()
    engine.run()
    spent = time.thread_time_ns() - start
    filled = [order for order in engine.cache.orders() if order.status == OrderStatus.FILLED]
    cents = sum(round(order.avg_px * 100) for order in filled)
    print(json.dumps({"value": len(bars) / spent * 1e9, "orders": len(filled), "prices": cents}))
    engine.dispose()
    return 0 if filled else 1


if __name__ == "__main__":
    sys.exit(main())
