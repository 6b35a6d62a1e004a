"""NautilusTrader's backtest engine with the bars and the rule of backtest-benchmark: `nautilus_crossing.py BARS.csv TRADES`."""

import sys
import time

import pandas
from crossing import CASH, FAST, SHARE, SLOW, WARM_UP, answer
from nautilus_backtest import BAR_TYPE, INSTRUMENT, VENUE
from nautilus_trader.backtest.engine import BacktestEngine, BacktestEngineConfig
from nautilus_trader.config import LoggingConfig, StrategyConfig
from nautilus_trader.indicators import ExponentialMovingAverage
from nautilus_trader.model.currencies import USD
from nautilus_trader.model.enums import AccountType, OmsType, OrderSide, OrderStatus
from nautilus_trader.model.objects import Money, Quantity
from nautilus_trader.persistence.wranglers import BarDataWrangler
from nautilus_trader.trading.strategy import Strategy


class Crossing(Strategy):
    """Long while the fast average is above the slow one, for one per cent of what the account is worth."""

    def __init__(self, first: int) -> None:
        super().__init__(StrategyConfig())
        self.first = first
        self.fast = ExponentialMovingAverage(FAST)
        self.slow = ExponentialMovingAverage(SLOW)
        self.above: bool | None = None
        self.held: Quantity | None = None

    def on_start(self) -> None:
        self.register_indicator_for_bars(BAR_TYPE, self.fast)
        self.register_indicator_for_bars(BAR_TYPE, self.slow)
        self.subscribe_bars(BAR_TYPE)

    def on_bar(self, bar) -> None:
        above = self.fast.value > self.slow.value
        before, self.above = self.above, above
        if before is None or before == above or bar.ts_event < self.first:
            return
        if above and self.held is None:
            equity = self.portfolio.account(VENUE).balance_total(USD).as_decimal()
            self.held = Quantity.from_int(int(equity * SHARE // bar.close.as_decimal()))
            self.submit_order(self.order_factory.market(INSTRUMENT.id, OrderSide.BUY, self.held))
        elif not above and self.held is not None:
            self.submit_order(self.order_factory.market(INSTRUMENT.id, OrderSide.SELL, self.held))
            self.held = None


def run(bars: list) -> tuple[BacktestEngine, int]:
    engine = BacktestEngine(BacktestEngineConfig(logging=LoggingConfig(bypass_logging=True)))
    engine.add_venue(
        venue=VENUE,
        oms_type=OmsType.NETTING,
        account_type=AccountType.CASH,
        base_currency=USD,
        starting_balances=[Money(CASH, USD)],
    )
    engine.add_instrument(INSTRUMENT)
    engine.add_strategy(Crossing(bars[WARM_UP].ts_event))
    engine.add_data(bars)
    start = time.thread_time_ns()
    engine.run()
    return engine, time.thread_time_ns() - start


def trades(engine: BacktestEngine) -> list[tuple]:
    """Every purchase with the sale that followed it."""
    filled = sorted(
        (order for order in engine.cache.orders() if order.status == OrderStatus.FILLED),
        key=lambda order: order.ts_last,
    )
    second = 1_000_000_000
    return [
        (
            bought.ts_last // second,
            sold.ts_last // second,
            int(bought.quantity),
            INSTRUMENT.make_price(bought.avg_px).as_decimal(),
            INSTRUMENT.make_price(sold.avg_px).as_decimal(),
        )
        for bought, sold in zip(filled[::2], filled[1::2], strict=False)
    ]


def main() -> int:
    frame = pandas.read_csv(sys.argv[1])
    frame.index = pandas.to_datetime(frame.pop("time"), unit="s", utc=True)
    bars = BarDataWrangler(BAR_TYPE, INSTRUMENT).process(frame)
    # Once before, short, for what is only loaded when it is used.
    run(bars[: 2 * WARM_UP])[0].dispose()
    engine, spent = run(bars)
    return answer(len(bars), spent, trades(engine), sys.argv[2])


if __name__ == "__main__":
    sys.exit(main())
