"""The cases. Each measures one running server once, and says what counts as a measurement."""

import pathlib
from collections.abc import Callable
from dataclasses import dataclass

from . import connections as own_connections, load, messages
from .servers import Peer, Server


@dataclass(frozen=True)
class Settings:
    seconds: float
    """What one measurement of a rate aims at."""
    load_cpus: str | None
    quiet: float
    """Seconds without a call before a server's memory is looked at."""
    paced_load: pathlib.Path
    """The program in ../load."""


@dataclass(frozen=True)
class Case:
    name: str
    unit: str
    measure: Callable[[Server, Settings], list[float]]
    """One value for each of `parts`."""
    applies: Callable[[Peer], bool]
    parts: tuple[str, ...] = ("",)
    lower_is_better: bool = False
    tls: bool = False
    counts_allocations: bool = False


# What `paced_load` can keep up with on one core.
_MAXIMUM_PACED_RATE = 20_000


def gated(server: Server, expected: int, run: Callable[[], load.Report]) -> load.Report:
    """A run that the server agrees with: so many calls ended with OK, no fewer and no more."""
    if not server.peer.counts:
        return run()
    before = server.ok_calls()
    report = run()
    counted = server.ok_calls() - before
    if counted != expected:
        raise load.LoadError(f"{server.peer.name} counted {counted} OK calls of {expected}")
    return report


def _unary_run(server: Server, settings: Settings, body: bytes, connections: int, streams: int, log: bool) -> load.Report:
    def run(requests: int, log: bool) -> load.Report:
        # Each connection takes an equal share.
        requests = max(requests // connections, streams) * connections
        return gated(
            server,
            requests,
            lambda: load.run(
                server.url(load.PLACE_ORDER),
                body,
                connections=connections,
                streams=streams,
                requests=requests,
                cpus=settings.load_cpus,
                log=log,
            ),
        )

    # How many calls fill the time, found by a run that also warms the server up.
    warm = run(min(100 * connections * streams, 5_000) if len(body) < 1_000 else 20, False)
    return run(int(warm.rate * settings.seconds), log)


def unary(connections: int, streams: int, *, tls: bool = False) -> Case:
    def measure(server: Server, settings: Settings) -> list[float]:
        return [_unary_run(server, settings, messages.place_order(), connections, streams, False).rate]

    name = f"unary-{'tls-' if tls else ''}{connections}x{streams}"
    return Case(name, "calls/s", measure, lambda peer: True, tls=tls)


def latency() -> Case:
    def measure(server: Server, settings: Settings) -> list[float]:
        report = _unary_run(server, settings, messages.place_order(), 1, 1, True)
        return [report.percentile(share) * 1e6 for share in (0.5, 0.99)]

    return Case("latency-1x1", "µs", measure, lambda peer: True, ("p50", "p99"), lower_is_better=True)


def latency_at_half_peak() -> Case:
    """At half of what the same server did at 4x32 just before, if the load can keep that pace."""

    def measure(server: Server, settings: Settings) -> list[float]:
        body = messages.place_order()
        peak = _unary_run(server, settings, body, 4, 32, False).rate
        rate, seconds = min(peak / 2, _MAXIMUM_PACED_RATE), settings.seconds * 2
        before = server.ok_calls()
        paced = load.run_paced(
            settings.paced_load,
            server.address,
            body,
            connections=4,
            rate=rate,
            seconds=seconds,
            cpus=settings.load_cpus,
        )
        if server.ok_calls() - before != paced.calls:
            raise load.LoadError(f"{server.peer.name} counted other than {paced.calls} OK calls")
        return [paced.p50 * 1e6, paced.p99 * 1e6]

    return Case("latency-half-peak", "µs", measure, lambda peer: peer.counts, ("p50", "p99"), lower_is_better=True)


def processor(connections: int, streams: int) -> Case:
    """Processor time of the server for each call, which depends less than a rate on what else the machine does."""

    def measure(server: Server, settings: Settings) -> list[float]:
        before = server.ok_calls(), server.processor_seconds()
        _unary_run(server, settings, messages.place_order(), connections, streams, False)
        after = server.ok_calls(), server.processor_seconds()
        return [(after[1] - before[1]) / (after[0] - before[0]) * 1e6]

    return Case(
        f"processor-{connections}x{streams}", "µs", measure, lambda peer: peer.counts, lower_is_better=True
    )


def allocations() -> Case:
    """Calls of the allocator at the server for each call on one connection, one after the other."""

    def measure(server: Server, settings: Settings) -> list[float]:
        return [own_connections.allocations_per_call(server, 500)]

    return Case(
        "allocations-1x1",
        "allocations",
        measure,
        lambda peer: peer.counts,
        lower_is_better=True,
        counts_allocations=True,
    )


def large() -> Case:
    body = messages.place_order("x" * (1 << 20))

    def measure(server: Server, settings: Settings) -> list[float]:
        return [_unary_run(server, settings, body, 1, 1, False).rate]

    return Case("unary-1MiB", "calls/s", measure, lambda peer: peer.counts)


def streaming(subscribers: int, messages_each: int) -> Case:
    """Messages a second to so many subscribers, each on a connection of its own."""

    def measure(server: Server, settings: Settings) -> list[float]:
        count = max(int(messages_each * settings.seconds), 10)
        report = gated(
            server,
            subscribers,
            lambda: load.run(
                server.url(load.WATCH_QUOTES),
                messages.watch_quotes(count),
                connections=subscribers,
                streams=1,
                requests=subscribers,
                cpus=settings.load_cpus,
            ),
        )
        expected = subscribers * messages.quotes_size(count)
        # h2load rounds to three digits.
        if abs(report.data_bytes - expected) > 0.01 * expected:
            raise load.LoadError(f"{report.data_bytes} bytes came and not {expected}")
        return [subscribers * count / report.seconds]

    return Case(f"streaming-{subscribers}", "messages/s", measure, lambda peer: peer.counts and peer.streams)


def idle_connections(count: int) -> Case:
    def measure(server: Server, settings: Settings) -> list[float]:
        return [own_connections.bytes_per_connection(server, count, settings.quiet)]

    return Case("idle-connection", "bytes", measure, lambda peer: peer.counts, lower_is_better=True)


def idle_streams(count: int) -> Case:
    def measure(server: Server, settings: Settings) -> list[float]:
        return [own_connections.bytes_per_stream(server, count, settings.quiet)]

    return Case(
        "idle-stream", "bytes", measure, lambda peer: peer.counts and peer.streams, lower_is_better=True
    )


def all_cases(quick: bool) -> list[Case]:
    scale = 10 if quick else 1
    return [
        unary(1, 1),
        unary(4, 32),
        unary(50, 20),
        unary(100, 1),
        unary(1, 1, tls=True),
        unary(4, 32, tls=True),
        unary(50, 20, tls=True),
        unary(100, 1, tls=True),
        latency(),
        latency_at_half_peak(),
        processor(4, 32),
        allocations(),
        large(),
        streaming(1, 200_000 // scale),
        streaming(100, 2_000 // scale),
        idle_connections(5_000 // scale),
        idle_streams(5_000 // scale),
    ]
