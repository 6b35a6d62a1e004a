"""Streams under stress: cancelled, past their deadline, many at once, read slowly, cut off by the end of the server."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import grpc
import pytest

from contract import FROM_BEGINNING, FROM_NOW, FROM_SNAPSHOT, Stubs, from_revision, pb
from outcryd import Outcryd
from trading import TIMEOUT, Trader


def alive(stubs: Stubs) -> bool:
    return bool(stubs.server.GetServerInfo(pb.GetServerInfoRequest(), timeout=TIMEOUT).server.version)


def test_a_stream_opens_at_once_and_a_deadline_ends_it(trader: Trader, stubs: Stubs, session_id: str) -> None:
    trader.run(session_id)
    call = stubs.orders.WatchOrders(pb.WatchOrdersRequest(session_id=session_id, start=FROM_NOW), timeout=0.3)
    assert next(call).WhichOneof("payload") == "opened"
    with pytest.raises(grpc.RpcError) as ended:
        next(call)
    assert ended.value.code() is grpc.StatusCode.DEADLINE_EXCEEDED
    assert alive(stubs)


def test_cancelled_streams_free_the_server(trader: Trader, stubs: Stubs, session_id: str) -> None:
    # More, one after another, than the server holds open at once.
    trader.run(session_id)
    for _ in range(600):
        call = stubs.orders.WatchOrders(
            pb.WatchOrdersRequest(session_id=session_id, start=FROM_SNAPSHOT), timeout=TIMEOUT
        )
        assert next(call).WhichOneof("payload") == "opened"
        call.cancel()
    with pytest.raises(grpc.RpcError) as ended:
        next(call)
    assert ended.value.code() is grpc.StatusCode.CANCELLED
    assert alive(stubs)
    assert trader.place(session_id).order_id


def test_a_client_that_goes_away_frees_the_server(server: Outcryd, trader: Trader, session_id: str) -> None:
    trader.run(session_id)
    for _ in range(20):
        with server.channel() as channel:
            calls = [
                Stubs(channel).orders.WatchOrders(
                    pb.WatchOrdersRequest(session_id=session_id, start=FROM_NOW), timeout=TIMEOUT
                )
                for _ in range(10)
            ]
            for call in calls:
                next(call)
        # Closing the channel drops the connection under ten open streams.
    assert alive(trader.stubs)


def test_50_streams_at_once_see_the_same(trader: Trader, stubs: Stubs, session_id: str) -> None:
    trader.create(session_id, pace="40")
    opened = threading.Barrier(51, timeout=TIMEOUT)

    def watch(_: int) -> list[bytes]:
        request = pb.WatchPortfolioRequest(session_id=session_id, start=FROM_BEGINNING)
        call = stubs.positions.WatchPortfolio(request, timeout=TIMEOUT)
        messages = [next(call)]
        opened.wait()
        messages += call
        last = messages.pop()
        # Up to where it has seen all: other sessions of the server may go on from one stream's end to the next one's.
        assert last.closing.resume_after_revision >= messages[-1].revision
        assert last.closing.reason == pb.STREAM_CLOSING_REASON_SESSION_ENDED
        return [
            m.SerializeToString(deterministic=True) for m in messages if m.WhichOneof("payload") != "heartbeat"
        ]

    with ThreadPoolExecutor(50) as pool:
        watching = [pool.submit(watch, n) for n in range(50)]
        opened.wait()
        trader.start(session_id)
        trader.wait_for_bars(session_id, 60)
        trader.stop(session_id)
        seen = [future.result() for future in watching]
    assert len(seen[0]) > 60
    assert all(messages == seen[0] for messages in seen)


def test_a_slow_reader_misses_nothing_and_holds_nobody_up(trader: Trader, stubs: Stubs, session_id: str) -> None:
    trader.create(session_id, "SP500", "NASDAQ", pace=None)
    request = pb.WatchQuotesRequest(session_id=session_id, start=FROM_BEGINNING)
    slow = stubs.market_data.WatchQuotes(request, timeout=2 * TIMEOUT)
    assert next(slow).WhichOneof("payload") == "opened"
    trader.start(session_id)
    # The session's whole life passes, some forty thousand quotes, while nothing is read.
    trader.wait_for_end(session_id)
    rest = [m for m in slow if m.WhichOneof("payload") != "heartbeat"]
    while rest[-1].closing.reason == pb.STREAM_CLOSING_REASON_SLOW_READER:
        request.start.CopyFrom(from_revision(rest.pop().closing.resume_after_revision))
        rest += [
            m
            for m in stubs.market_data.WatchQuotes(request, timeout=TIMEOUT)
            if m.WhichOneof("payload") in ("event", "closing")
        ]
    assert rest[-1].closing.reason == pb.STREAM_CLOSING_REASON_SESSION_ENDED
    whole = trader.history(stubs.market_data.WatchQuotes, pb.WatchQuotesRequest(session_id=session_id))
    assert rest[:-1] == whole and len(whole) > 10000


def test_an_idle_stream_says_that_it_lives(fresh_server: Callable[..., Outcryd]) -> None:
    server = fresh_server("--heartbeat-seconds", "1")
    with server.channel() as channel:
        trader = Trader(Stubs(channel))
        trader.run("idle")
        trader.create("other")
        newest = trader.session("other").revision
        request = pb.WatchOrdersRequest(session_id="idle", start=FROM_NOW)
        beat = trader.first(
            trader.stubs.orders.WatchOrders, request, lambda m: m.WhichOneof("payload") == "heartbeat"
        )
        assert beat.revision >= newest


# The end of the server


def test_an_orderly_end_closes_streams_and_says_where_to_resume(fresh_server: Callable[..., Outcryd]) -> None:
    server = fresh_server()
    with server.channel() as channel:
        trader = Trader(Stubs(channel))
        trader.run("open")
        call = trader.stubs.orders.WatchOrders(
            pb.WatchOrdersRequest(session_id="open", start=FROM_NOW), timeout=TIMEOUT
        )
        opened = next(call)
        server.terminate()
        last: Any = None
        with contextlib.suppress(grpc.RpcError):
            for last in call:
                pass
        assert call.code() in (grpc.StatusCode.OK, grpc.StatusCode.UNAVAILABLE)
        if last is not None and last.WhichOneof("payload") == "closing":
            assert last.closing.reason == pb.STREAM_CLOSING_REASON_SERVER_SHUTDOWN
            assert last.closing.resume_after_revision >= opened.opened.after_revision
        else:
            assert call.code() is grpc.StatusCode.UNAVAILABLE
    assert server.wait() == 0


def test_an_end_in_the_middle_of_everything_is_orderly(fresh_server: Callable[..., Outcryd]) -> None:
    server = fresh_server()
    with server.channel() as channel:
        stubs = Stubs(channel)
        trader = Trader(stubs)
        trader.run("busy", "SP500", "NASDAQ", pace="500")
        quotes = pb.WatchQuotesRequest(session_id="busy", start=FROM_BEGINNING)
        calls = [stubs.market_data.WatchQuotes(quotes, timeout=TIMEOUT) for _ in range(20)]
        for call in calls:
            next(call)
        server.terminate()
        for call in calls:
            with contextlib.suppress(grpc.RpcError):
                for _ in call:
                    pass
            assert call.code() in (grpc.StatusCode.OK, grpc.StatusCode.UNAVAILABLE)
        with pytest.raises(grpc.RpcError) as refused:
            stubs.server.GetServerInfo(pb.GetServerInfoRequest(), timeout=TIMEOUT)
        assert refused.value.code() is grpc.StatusCode.UNAVAILABLE
    assert server.wait() == 0


def test_a_server_without_clients_ends_at_once(fresh_server: Callable[..., Outcryd]) -> None:
    assert fresh_server().stop() == 0
