"""PyPI's `backtesting` with the bars and the rule of backtest-benchmark: `backtesting_crossing.py BARS.csv TRADES`."""

import sys
import time
import warnings
from decimal import Decimal

import pandas
from backtesting import Backtest, Strategy
from crossing import CASH, FAST, SHARE, SLOW, WARM_UP, answer

warnings.filterwarnings("ignore")


def average(close, length: int):
    return pandas.Series(close).ewm(span=length, adjust=False).mean()


class Crossing(Strategy):
    """Long while the fast average is above the slow one, for one per cent of what the account is worth."""

    first = pandas.Timestamp(0)

    def init(self) -> None:
        self.fast = self.I(average, self.data.Close, FAST)
        self.slow = self.I(average, self.data.Close, SLOW)

    def next(self) -> None:
        above = self.fast[-1] > self.slow[-1]
        if above == (self.fast[-2] > self.slow[-2]) or self.data.index[-1] < self.first:
            return
        if above and not self.position:
            self.buy(size=float(SHARE))
        elif not above and self.position:
            self.position.close()


def run(frame: pandas.DataFrame) -> tuple[pandas.Series, int]:
    Crossing.first = frame.index[WARM_UP]
    backtest = Backtest(frame, Crossing, cash=CASH, trade_on_close=True)
    start = time.thread_time_ns()
    result = backtest.run()
    return result, time.thread_time_ns() - start


def main() -> int:
    frame = pandas.read_csv(sys.argv[1])
    frame.columns = [name.capitalize() for name in frame.columns]
    frame.index = pandas.to_datetime(frame.pop("Time"), unit="s")
    run(frame.iloc[: 2 * WARM_UP])
    result, spent = run(frame)
    cent = Decimal("0.01")
    trades = [
        (
            int(trade.EntryTime.timestamp()),
            int(trade.ExitTime.timestamp()),
            int(trade.Size),
            Decimal(trade.EntryPrice).quantize(cent),
            Decimal(trade.ExitPrice).quantize(cent),
        )
        for trade in result["_trades"].itertuples()
    ]
    return answer(len(frame), spent, trades, sys.argv[2])


if __name__ == "__main__":
    sys.exit(main())
