"""Measures what each attack costs a well-behaved client: its calls a second without and with the attack, interleaved.

Twice: with one attack a second, each of which goes on until the attacker is cut off, and with an attacker that comes
back the moment it has been cut off, as fast as it can.

What is measured is what the server spends on the attacker, not what the attacker takes of the machine: the client has a
processor of its own, and the attacker gets all of the other one that the server leaves idle, and nothing else
(SCHED_IDLE; on a machine with other work start all of it in real time, with `chrt -r 5`, and the attacker stays below).
For comparison the first line is that of a client that attacks nobody: it connects, makes a hundred calls at once and
leaves, in the same way. Prints a line an attack.
"""

from __future__ import annotations

import argparse
import ctypes
import enum
import multiprocessing
import os
import statistics
import time
from collections.abc import Callable

import attacks
from attacks import ENDED, REFUSED
from outcryd import Outcryd
from raw_frames import DATA, END_HEADERS, END_STREAM, HEADERS, RawConnection, frame

CALLS_AT_ONCE = 4
SERVER_PROCESSOR = 0
CLIENT_PROCESSOR = 1


class Pace(enum.IntEnum):
    REST = 0
    EVERY_SECOND = 1
    AGAIN_AND_AGAIN = 2


def ordinary_calls(address: str) -> RawConnection:
    """No attack: a hundred calls at once, all of which are answered."""
    connection = RawConnection(address)
    streams = [attacks.odd(number) for number in range(100)]
    connection.send(
        b"".join(
            frame(HEADERS, END_HEADERS, stream, attacks.REQUEST) + frame(DATA, END_STREAM, stream, attacks.EMPTY)
            for stream in streams
        )
    )
    connection.wait(lambda connection: connection.counts[HEADERS] == 2 * len(streams))
    return connection


def find(name: str) -> Callable[[str], RawConnection]:
    found: Callable[[str], RawConnection] = ordinary_calls if name == ordinary_calls.__name__ else getattr(attacks, name)
    return found


def call_and_count(address: str, succeeded: ctypes.c_ulonglong, failed: ctypes.c_ulonglong) -> None:
    """A well-behaved client: a few calls at once on one connection, for ever."""
    import grpc

    os.sched_setaffinity(0, {CLIENT_PROCESSOR})
    channel = grpc.insecure_channel(address)
    call = channel.unary_unary("/grpc.health.v1.Health/Check")
    running = [call.future(b"", timeout=60) for _ in range(CALLS_AT_ONCE)]
    while True:
        for index, one in enumerate(running):
            try:
                one.result()
                succeeded.value += 1
            except grpc.RpcError:
                failed.value += 1
            running[index] = call.future(b"", timeout=60)


def stay_below_the_server() -> None:
    if os.sched_getscheduler(0) == os.SCHED_RR:
        os.sched_setscheduler(0, os.SCHED_RR, os.sched_param(os.sched_get_priority_min(os.SCHED_RR)))
    else:
        os.sched_setscheduler(0, os.SCHED_IDLE, os.sched_param(0))


def attack_for_ever(name: str, address: str, pace: ctypes.c_ulonglong, made: ctypes.c_ulonglong) -> None:
    os.sched_setaffinity(0, {SERVER_PROCESSOR})
    stay_below_the_server()
    attack = find(name)
    while True:
        if pace.value == Pace.REST:
            time.sleep(0.01)
            continue
        begun = time.monotonic()
        with attack(address):
            made.value += 1
        while pace.value == Pace.EVERY_SECOND and time.monotonic() < begun + 1:
            time.sleep(0.01)


def rate(count: ctypes.c_ulonglong, seconds: float) -> float:
    before, started = count.value, time.monotonic()
    time.sleep(seconds)
    return (count.value - before) / (time.monotonic() - started)


def measure(name: str, server: Outcryd, seconds: float, rounds: int) -> str:
    context = multiprocessing.get_context("spawn")
    # Without a lock, which a process that is killed could keep: each has one writer.
    succeeded, failed, made, pace = (context.Value("Q", 0, lock=False) for _ in range(4))
    client = context.Process(target=call_and_count, args=(server.address, succeeded, failed), daemon=True)
    attacker = context.Process(target=attack_for_ever, args=(name, server.address, pace, made), daemon=True)
    client.start()
    attacker.start()
    while succeeded.value < 100:
        time.sleep(0.01)
    rates: dict[Pace, list[float]] = {kind: [] for kind in Pace}
    for _ in range(rounds):
        for kind in Pace:
            before, pace.value = made.value, kind
            while kind != Pace.REST and made.value == before:
                time.sleep(0.01)
            rates[kind].append(rate(succeeded, seconds))
    total = made.value
    for process in (attacker, client):
        process.kill()
        process.join()
    kept = "".join(f" {share(rates[kind], rates[Pace.REST])}" for kind in Pace if kind != Pace.REST)
    return f"{name:26} {statistics.median(rates[Pace.REST]):8.0f}{kept} {total:8d} {failed.value:6d}"


def share(attacked: list[float], quiet: list[float]) -> str:
    if not all(quiet):
        return f"{'no calls without it':>21}"
    ratios = [100 * with_ / without for with_, without in zip(attacked, quiet, strict=True)]
    spread = f"{min(ratios):.0f}…{max(ratios):.0f} %"
    return f"{statistics.median(ratios):7.0f} % {spread:>11}"


def main() -> None:
    kinds = [*ENDED, *REFUSED, attacks.header_bomb]
    everything = [ordinary_calls.__name__, *(name for name, value in vars(attacks).items() if value in kinds)]
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=2, help="of each measurement (default 2)")
    parser.add_argument("--rounds", type=int, default=5, help="of measurements without and with the attack (default 5)")
    parser.add_argument("attack", nargs="*", default=everything, help=f"of {', '.join(everything)}")
    options = parser.parse_args()
    # The server inherits it, and has as many event loops as processors.
    processors = os.sched_getaffinity(0)
    if len(processors) < 2:
        parser.error("the server and the client need a processor each")
    os.sched_setaffinity(0, {SERVER_PROCESSOR})
    server = Outcryd("--metrics", "127.0.0.1:0")
    os.sched_setaffinity(0, processors)
    print(f"{'attack':26} {'calls/s':>8} {'every second':>21} {'again and again':>21} {'attacks':>8} {'failed':>6}")
    try:
        for name in options.attack:
            print(measure(name, server, options.seconds, options.rounds), flush=True)
    finally:
        status = server.stop()
    assert status == 0


if __name__ == "__main__":
    main()
