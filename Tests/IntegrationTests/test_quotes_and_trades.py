"""Sessions that trade quotes and trades instead of bars: what fills, how much of it, and that it survives a kill."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from contract import Stubs, decimal, pb
from outcryd import Outcryd
from refusals import invalid
from test_refused_start import GOOD, HEADER
from test_refused_start import refused as refused_start
from trading import TIMEOUT, Trader

QUOTES = "time,bid,ask,bid_size,ask_size"
TRADES = "time,price,size"
FLAT = 80
"""Seconds for which the market stands at 100 to 101. Then it falls by one a second."""

LIVELY = "40"


def moment(number: int, half: bool = False) -> str:
    return f"2020-03-02T14:{30 + number // 60:02}:{number % 60:02}{'.5' if half else ''}Z"


@pytest.fixture(scope="module")
def market(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Q is quoted every second, ten units a side; half a second later others trade four in the middle."""
    directory: Path = tmp_path_factory.mktemp("quotes")
    bids = [100 - max(0, n - FLAT + 1) for n in range(FLAT + 20)]
    quotes = [f"{moment(n)},{bid},{bid + 1},10,10" for n, bid in enumerate(bids)]
    trades = [f"{moment(n, half=True)},{bid}.5,4" for n, bid in enumerate(bids)]
    (directory / "Q.quotes.csv").write_text("\n".join([QUOTES, *quotes, ""]))
    (directory / "Q.trades.csv").write_text("\n".join([TRADES, *trades, ""]))
    (directory / "BARS.csv").write_text(HEADER + GOOD)
    return directory


@pytest.fixture
def desk(market: Path) -> Iterator[Trader]:
    server = Outcryd("--feed", f"csv:{market}")
    with server.channel() as channel:
        yield Trader(Stubs(channel))
    server.stop()


def fills(order: Any) -> list[tuple[Decimal, Decimal]]:
    return [(Decimal(fill.quantity.value), Decimal(fill.price.value)) for fill in order.fills]


def test_a_market_order_takes_what_is_shown_and_the_rest_waits(desk: Trader, session_id: str) -> None:
    desk.run(session_id, "Q", paper=pb.PaperSettings(order_arrival=pb.ORDER_ARRIVAL_LAST_PRICE))
    placed = desk.place(session_id, symbol="Q", quantity=decimal(25))
    part = desk.wait_for_order(session_id, placed.order_id, pb.ORDER_STATUS_PARTIALLY_FILLED)
    assert fills(part) == [(10, 101)] and "spread=quoted" in part.fills[0].model
    assert desk.order(session_id, placed.order_id).no_fill_reason == "VOLUME_SHARE_EXHAUSTED"
    sold = desk.place(session_id, symbol="Q", side=pb.ORDER_SIDE_SELL, quantity=decimal(3))
    assert fills(desk.wait_for_order(session_id, sold.order_id, pb.ORDER_STATUS_FILLED)) == [(3, 100)]
    request = pb.GetQuoteRequest(session_id=session_id, symbol="Q")
    quote = desk.stubs.market_data.GetQuote(request, timeout=TIMEOUT).quote
    assert (Decimal(quote.bid.value), Decimal(quote.ask.value), Decimal(quote.last.value)) == (
        100, 101, Decimal("100.5"),
    )  # fmt: skip


def rest_and_fill(desk: Trader, session_id: str) -> Any:
    """A limit to buy that only a trade of others, and then a quote, fall through."""
    return desk.place(
        session_id, symbol="Q", quantity=decimal(6), type=pb.ORDER_TYPE_LIMIT, limit_price=decimal(100)
    )


def test_trades_of_others_fill_what_rests_at_its_limit(desk: Trader, session_id: str) -> None:
    desk.run(session_id, "Q", pace=LIVELY)
    resting = rest_and_fill(desk, session_id)
    filled = desk.wait_for_order(session_id, resting.order_id, pb.ORDER_STATUS_FILLED)
    # At 99 to 100 nobody sells below 100; then others trade four at 99.5, and after that it is 98 to 99.
    assert fills(filled) == [(4, 100), (2, 100)]
    stop = desk.place(
        session_id, symbol="Q", side=pb.ORDER_SIDE_SELL, quantity=decimal(6), type=pb.ORDER_TYPE_STOP,
        stop_price=decimal("90.75"),
    )  # fmt: skip
    stopped = desk.wait_for_order(session_id, stop.order_id, pb.ORDER_STATUS_FILLED)
    assert [quantity for quantity, _ in fills(stopped)] == [6] and fills(stopped)[0][1] <= 90
    ended = desk.wait_for_end(session_id)
    assert ended.state == pb.SESSION_STATE_STOPPED and ended.state_reason == "the market data ended"


def test_a_kill_loses_nothing(market: Path, session_id: str, tmp_path: Path) -> None:
    flags = ("--feed", f"csv:{market}", "--store", f"sqlite:{tmp_path / 'store'}")
    first = Outcryd(*flags)
    with first.channel() as channel:
        desk = Trader(Stubs(channel))
        desk.run(session_id, "Q", pace=LIVELY)
        bought = desk.position(session_id, "Q", 3)
        resting = rest_and_fill(desk, session_id)
        desk.wait_for_order(session_id, resting.order_id, pb.ORDER_STATUS_ACCEPTED)
    os.kill(first.pid, signal.SIGKILL)
    first.wait()
    second = Outcryd(*flags, "--recover-sessions", "resume")
    with second.channel() as channel:
        desk = Trader(Stubs(channel))
        assert desk.order(session_id, bought.order_id) == bought
        filled = desk.wait_for_order(session_id, resting.order_id, pb.ORDER_STATUS_FILLED)
        assert fills(filled) == [(4, 100), (2, 100)]
        assert desk.wait_for_end(session_id).state_reason == "the market data ended"
    assert second.stop() == 0


def test_a_session_trades_bars_or_quotes(desk: Trader, session_id: str, tmp_path: Path) -> None:
    desk.create(session_id, "Q", "BARS")
    refusal = invalid(
        desk.stubs.sessions.StartSession, pb.StartSessionRequest(session_id=session_id), "spec.symbols"
    )
    assert "BARS has bars, Q quotes or trades" in refusal.message
    (tmp_path / "Q.csv").write_text(HEADER + GOOD)
    (tmp_path / "Q.trades.csv").write_text(f"{TRADES}\n{moment(1)},1,1\n")
    assert "Q has bars beside quotes or trades" in refused_start(feed=tmp_path)


@pytest.mark.parametrize(
    ("name", "content", "place"),
    [
        ("Q.quotes.csv", f"{QUOTES}\n{moment(1)},2,1,1,1\n", ":2:22: bid 2 is above ask 1"),
        ("Q.trades.csv", f"{TRADES}\n{moment(1)},1,1\n{moment(0)},1,1\n", ":3:1: time: "),
        ("Q.trades.csv", f"{QUOTES}\n{moment(1)},2,1,1,1\n", ":1:1: the header must be"),
    ],
)
def test_a_wrong_file_is_named_by_line_and_column(tmp_path: Path, name: str, content: str, place: str) -> None:
    (tmp_path / name).write_text(content)
    assert f"{tmp_path / name}{place}" in refused_start(feed=tmp_path)
