"""The same replay gives the same bytes, whenever it is read, whatever else runs, however often it is cut."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

from contract import FROM_BEGINNING, FROM_SNAPSHOT, Stubs, from_revision, pb
from outcryd import Outcryd
from trading import CROSSING, TIMEOUT, Trader

STREAMS = [
    ("outcry.v1.OrderService/WatchOrders", pb.WatchOrdersRequest, pb.WatchOrdersResponse),
    ("outcry.v1.PositionService/WatchPortfolio", pb.WatchPortfolioRequest, pb.WatchPortfolioResponse),
    ("outcry.v1.RiskService/WatchRiskStatus", pb.WatchRiskStatusRequest, pb.WatchRiskStatusResponse),
    ("outcry.v1.MarketDataService/WatchQuotes", pb.WatchQuotesRequest, pb.WatchQuotesResponse),
]

LIMITS = {"max_position_percent": "50", "max_daily_loss_percent": "5"}


def raw_stream(stubs: Stubs, path: str, request: Any, response: Any) -> list[bytes]:
    """The bytes of every message of a stream to its end. Heartbeats come with the time of day and are left out."""
    call = stubs.channel.unary_stream(f"/{path}", request_serializer=type(request).SerializeToString)
    messages = list(call(request, timeout=2 * TIMEOUT))
    return [m for m in messages if response.FromString(m).WhichOneof("payload") != "heartbeat"]


def run(server: Outcryd, read_while_it_runs: bool) -> dict[str, list[bytes]]:
    with server.channel() as channel:
        stubs = Stubs(channel)
        trader = Trader(stubs)
        trader.create("replay", "SP500", "NASDAQ", pace=None, strategy=CROSSING, limits=LIMITS)
        trader.start("replay")
        if not read_while_it_runs:
            trader.wait_for_end("replay")
        return {
            path: raw_stream(stubs, path, request(session_id="replay", start=FROM_BEGINNING), response)
            for path, request, response in STREAMS
        }


def test_the_same_replay_on_two_servers_gives_identical_bytes(fresh_server: Callable[..., Outcryd]) -> None:
    first = run(fresh_server(), read_while_it_runs=True)
    second = run(fresh_server(), read_while_it_runs=False)
    for path, _, response in STREAMS:
        assert first[path] == second[path], path
        last = response.FromString(first[path][-1])
        assert last.closing.reason == pb.STREAM_CLOSING_REASON_SESSION_ENDED
    # One message a bar and instrument or more; and the strategy has traded.
    assert len(first["outcry.v1.PositionService/WatchPortfolio"]) > 5000
    assert len(first["outcry.v1.MarketDataService/WatchQuotes"]) > 10000
    assert len(first["outcry.v1.OrderService/WatchOrders"]) > 50


def test_a_stream_that_is_cut_and_resumed_is_the_history_exactly(
    trader: Trader, stubs: Stubs, session_id: str
) -> None:
    trader.create(session_id, "SP500", "NASDAQ", pace=None, strategy=CROSSING, limits=LIMITS)
    trader.start(session_id)
    trader.wait_for_end(session_id)
    whole = trader.history(stubs.orders.WatchOrders, pb.WatchOrdersRequest(session_id=session_id))
    assert len({m.revision for m in whole}) == len(whole), "one event a revision, so that any cut can be resumed"

    chance = random.Random(4)
    pieces: list[Any] = []
    while not pieces or pieces[-1].WhichOneof("payload") != "closing":
        after = pieces[-1].revision if pieces else 0
        call = stubs.orders.WatchOrders(
            pb.WatchOrdersRequest(session_id=session_id, start=from_revision(after)), timeout=TIMEOUT
        )
        assert next(call).opened.after_revision == after
        for _ in range(chance.randrange(1, 40)):
            message = next(call, None)
            if message is None:
                break
            if message.WhichOneof("payload") in ("event", "closing"):
                pieces.append(message)
        call.cancel()
    assert pieces[:-1] == whole


def test_a_snapshot_and_what_follows_leave_no_gap(trader: Trader, stubs: Stubs, session_id: str) -> None:
    trader.run(session_id, pace="500")
    requests = pb.WatchPortfolioRequest(session_id=session_id, start=FROM_SNAPSHOT)
    joined: list[Any] = []
    trader.first(stubs.positions.WatchPortfolio, requests, lambda m: joined.append(m) or len(joined) >= 40)
    trader.stop(session_id)
    whole = trader.history(stubs.positions.WatchPortfolio, pb.WatchPortfolioRequest(session_id=session_id))
    snapshot = next(m.revision for m in joined if m.WhichOneof("payload") == "snapshot_end")
    live = [m for m in joined if m.WhichOneof("payload") == "event"]
    assert live == [m for m in whole if m.revision > snapshot][: len(live)]
