from __future__ import annotations

import random
import threading
from collections.abc import Callable, Iterator
from typing import Any

import grpc
import pytest
from fake_server import FakeServer

import outcry
from outcry.v1 import orders_pb2, types_pb2

Response = orders_pb2.WatchOrdersResponse
Closing = types_pb2.StreamClosing


def opened(revision: int) -> Any:
    return Response(revision=revision, opened=types_pb2.StreamOpened(after_revision=revision))


def snapshot(revision: int, order_id: str) -> Any:
    return Response(revision=revision, snapshot=orders_pb2.Order(order_id=order_id))


def snapshot_end(revision: int, items: int) -> Any:
    return Response(revision=revision, snapshot_end=types_pb2.StreamSnapshotEnd(items=items))


def event(revision: int, order_id: str = "") -> Any:
    change = orders_pb2.OrderEvent(
        type="ORDER_EVENT_TYPE_FILLED", order=orders_pb2.Order(order_id=order_id or f"o{revision}")
    )
    return Response(revision=revision, event=change)


def heartbeat(revision: int) -> Any:
    return Response(revision=revision, heartbeat=types_pb2.StreamHeartbeat())


def closing(revision: int, reason: str) -> Any:
    payload = Closing(reason=f"STREAM_CLOSING_REASON_{reason}", message=reason, resume_after_revision=revision)
    return Response(revision=revision, closing=payload)


ENDED = closing(0, "SESSION_ENDED")
BROKEN = "broken"


def script(fake: FakeServer, *connections: list[Any]) -> list[Any]:
    """Answers the first call with the first list, and so on; ``BROKEN`` breaks it. Answers the starts asked for."""
    starts: list[Any] = []

    def handler(request: Any, context: grpc.ServicerContext) -> Iterator[Any]:
        starts.append(request.start)
        for message in connections[len(starts) - 1]:
            if message is BROKEN:
                context.abort(grpc.StatusCode.UNAVAILABLE, "broken")
            yield message

    fake.handlers["WatchOrders"] = handler
    return starts


def test_the_envelope_is_hidden(fake: FakeServer, client: outcry.Client) -> None:
    script(
        fake,
        [opened(5), snapshot(5, "a"), snapshot(5, "b"), snapshot_end(5, 2), event(6, "c"), heartbeat(9), ENDED],
    )
    with client.orders.watch("s") as updates:
        seen = list(updates)
        assert updates.revision == 9
    assert [(u.order.order_id, u.revision, u.from_snapshot) for u in seen] == [
        ("a", 5, True),
        ("b", 5, True),
        ("c", 6, False),
    ]
    assert [str(u.type) for u in seen] == ["unspecified", "unspecified", "filled"]
    assert seen[2].order.revision == 6


@pytest.mark.parametrize(
    ("arguments", "position"),
    [
        ({"start": "now"}, "now"),
        ({"start": "snapshot"}, "snapshot"),
        ({}, "snapshot"),
        ({"after_revision": 0}, "after_revision"),
    ],
)
def test_where_to_begin_is_always_said(
    fake: FakeServer, client: outcry.Client, arguments: dict[str, Any], position: str
) -> None:
    starts = script(fake, [opened(0), ENDED])
    with client.orders.watch("s", **arguments) as updates:
        assert list(updates) == []
    assert starts[0].WhichOneof("position") == position


@pytest.mark.parametrize("arguments", [{"start": "yesterday"}, {"after_revision": -1}, {"after_revision": True}])
def test_a_wrong_beginning_is_refused_at_once(client: outcry.Client, arguments: dict[str, Any]) -> None:
    with pytest.raises(ValueError):
        client.orders.watch("s", **arguments)


def test_it_resumes_where_it_broke(fake: FakeServer, client: outcry.Client) -> None:
    starts = script(
        fake,
        [opened(0), event(1), event(4), BROKEN],
        [opened(1), event(4), event(7), heartbeat(9), BROKEN],
        [opened(9), event(11), ENDED],
    )
    with client.orders.watch("s", after_revision=0) as updates:
        assert [u.revision for u in updates] == [1, 4, 7, 11]
    assert [s.after_revision for s in starts] == [0, 1, 9]


def test_messages_of_one_revision_are_neither_lost_nor_repeated(fake: FakeServer, client: outcry.Client) -> None:
    script(
        fake,
        [opened(0), event(1, "a"), event(3, "b"), event(3, "c"), BROKEN],
        [opened(1), event(3, "b"), BROKEN],
        [opened(1), event(3, "b"), event(3, "c"), event(3, "d"), event(4, "e"), ENDED],
    )
    with client.orders.watch("s", after_revision=0) as updates:
        assert [u.order.order_id for u in updates] == ["a", "b", "c", "d", "e"]


def test_a_broken_snapshot_is_asked_for_again_as_a_whole(fake: FakeServer, client: outcry.Client) -> None:
    starts = script(
        fake,
        [opened(5), snapshot(5, "a"), BROKEN],
        [opened(6), snapshot(6, "a"), snapshot(6, "b"), snapshot_end(6, 2), BROKEN],
        [opened(6), event(7), ENDED],
    )
    with client.orders.watch("s", start="snapshot") as updates:
        assert [u.revision for u in updates] == [6, 6, 7]
    assert [s.WhichOneof("position") for s in starts] == ["snapshot", "snapshot", "after_revision"]
    assert starts[2].after_revision == 6


def test_now_that_breaks_before_any_event_misses_nothing(fake: FakeServer, client: outcry.Client) -> None:
    starts = script(fake, [opened(30), BROKEN], [opened(30), event(31), ENDED])
    with client.orders.watch("s", start="now") as updates:
        assert [u.revision for u in updates] == [31]
    assert starts[1].after_revision == 30


@pytest.mark.parametrize("reason", ["SLOW_READER", "SERVER_SHUTDOWN"])
def test_a_closing_message_is_healed(fake: FakeServer, client: outcry.Client, reason: str) -> None:
    starts = script(fake, [opened(0), event(1), closing(1, reason)], [opened(1), event(2), ENDED])
    with client.orders.watch("s", after_revision=0) as updates:
        assert [u.revision for u in updates] == [1, 2]
    assert starts[1].after_revision == 1


def test_a_stream_that_ends_without_a_reason_is_opened_again(fake: FakeServer, client: outcry.Client) -> None:
    script(fake, [opened(0), event(1), heartbeat(1)], [opened(1), event(2), ENDED])
    with client.orders.watch("s", after_revision=0) as updates:
        assert [u.revision for u in updates] == [1, 2]


def test_the_end_of_the_session_ends_the_iterator_for_good(fake: FakeServer, client: outcry.Client) -> None:
    starts = script(fake, [opened(0), event(1), ENDED])
    updates = client.orders.watch("s", after_revision=0)
    assert len(list(updates)) == 1
    assert list(updates) == []
    assert len(starts) == 1


def test_retries_are_bounded(fake: FakeServer, client: outcry.Client) -> None:
    starts = script(fake, *([[opened(0), BROKEN]] * 20))
    with client.orders.watch("s", after_revision=0) as updates, pytest.raises(outcry.Unavailable, match="broken"):
        next(updates)
    assert len(starts) == 6  # the first and five retries


def test_what_arrives_begins_the_count_anew(fake: FakeServer, client: outcry.Client) -> None:
    connections = [[opened(n), event(n + 1), heartbeat(n + 1), BROKEN] for n in range(20)]
    script(fake, *connections, [opened(20), ENDED])
    with client.orders.watch("s", after_revision=0) as updates:
        assert [u.revision for u in updates] == list(range(1, 21))


def test_another_error_is_raised_at_once(fake: FakeServer, client: outcry.Client) -> None:
    calls: list[int] = []

    def handler(request: Any, context: grpc.ServicerContext) -> Iterator[Any]:
        calls.append(1)
        context.abort(grpc.StatusCode.NOT_FOUND, "no such session")
        yield

    fake.handlers["WatchOrders"] = handler
    with pytest.raises(outcry.NotFound):
        client.orders.watch("s")
    assert len(calls) == 1


def test_it_survives_a_restart_of_the_server(fake: FakeServer, client: outcry.Client) -> None:
    starts = script(fake, [opened(0), event(1), event(2), BROKEN], [opened(1), event(2), event(3), ENDED])
    with client.orders.watch("s", after_revision=0) as updates:
        assert next(updates).revision == 1
        fake.stop()
        fake.start()
        assert [u.revision for u in updates] == [2, 3]
    assert len(starts) == 2


def test_a_stream_is_open_when_it_is_handed_out(fake: FakeServer, client: outcry.Client) -> None:
    told = threading.Event()

    def handler(request: Any, context: grpc.ServicerContext) -> Iterator[Any]:
        yield opened(7)
        told.wait()

    fake.handlers["WatchOrders"] = handler
    with client.orders.watch("s", start="now") as updates:
        assert updates.revision == 7
        told.set()


def test_a_server_that_is_not_there_is_told_by_watch(fake: FakeServer, client: outcry.Client) -> None:
    fake.stop()
    with pytest.raises(outcry.Unavailable):
        client.orders.watch("s")


def waiting(fake: FakeServer) -> tuple[threading.Event, threading.Event]:
    """A stream that tells nothing. Answers what is set when it has begun, and when the server has seen its end."""
    begun, ended = threading.Event(), threading.Event()

    def handler(request: Any, context: grpc.ServicerContext) -> Iterator[Any]:
        context.add_callback(ended.set)
        yield opened(0)
        begun.set()
        ended.wait()

    fake.handlers["WatchOrders"] = handler
    return begun, ended


def test_leaving_the_block_cancels_the_call_on_the_server(fake: FakeServer, client: outcry.Client) -> None:
    begun, ended = waiting(fake)
    with client.orders.watch("s"):
        assert begun.wait(10)
    assert ended.wait(10)


def test_close_from_another_thread_ends_the_iteration(fake: FakeServer, client: outcry.Client) -> None:
    begun, ended = waiting(fake)
    updates = client.orders.watch("s")
    closer = threading.Thread(target=lambda: (begun.wait(10), updates.close()))
    closer.start()
    assert list(updates) == []
    closer.join()
    assert ended.wait(10)


def test_an_interrupt_while_waiting_cancels_the_call(
    fake: FakeServer, client: outcry.Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, ended = waiting(fake)
    updates = client.orders.watch("s")
    assert begun.wait(10)

    def interrupted(*arguments: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(updates, "_receive", interrupted)
    with pytest.raises(KeyboardInterrupt):
        next(updates)
    assert ended.wait(10)


def test_a_stream_may_have_a_time_limit(fake: FakeServer, client: outcry.Client) -> None:
    waiting(fake)
    with client.orders.watch("s", timeout=0.1) as updates, pytest.raises(outcry.DeadlineExceeded):
        next(updates)


def history(seed: int) -> list[Any]:
    chance = random.Random(seed)
    events, revision = [], 0
    for number in range(60):
        revision += chance.choice([0, 1, 1, 1, 5]) if revision else 1
        events.append(event(revision, f"o{number}"))
    return events


@pytest.mark.parametrize("seed", range(25))
def test_a_stream_cut_at_random_and_resumed_is_the_history_exactly(
    fake: FakeServer, client: outcry.Client, seed: int
) -> None:
    chance = random.Random(seed)
    everything = history(seed)

    def cut(messages: list[Any]) -> Iterator[Any]:
        for message in messages:
            if chance.random() < 0.15:
                how: Callable[[], Any] = chance.choice([lambda: BROKEN, lambda: None])
                yield how()
                return
            yield message
            if chance.random() < 0.1 and message.revision < everything[-1].revision:
                following = next(m.revision for m in everything if m.revision > message.revision)
                if all(m.revision != message.revision for m in messages[messages.index(message) + 1 :]):
                    yield heartbeat(chance.randrange(message.revision, following))
        yield ENDED

    def handler(request: Any, context: grpc.ServicerContext) -> Iterator[Any]:
        after = request.start.after_revision
        yield opened(after)
        # So that a run of cuts before the first event cannot use up the attempts.
        yield heartbeat(after)
        for message in cut([m for m in everything if m.revision > after]):
            if message is BROKEN:
                context.abort(grpc.StatusCode.UNAVAILABLE, "broken")
            if message is None:
                return
            yield message

    fake.handlers["WatchOrders"] = handler
    with client.orders.watch("s", after_revision=0) as updates:
        assert [u.order.order_id for u in updates] == [m.event.order.order_id for m in everything]
