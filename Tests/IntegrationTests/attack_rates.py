"""Measures what each attack costs a well-behaved client: its calls a second without and with the attack, interleaved.

The attacker comes back as soon as it has been cut off. It runs at the lowest priority, so that what is measured is what
the attack costs the server and not what the attacker takes of the machine. Prints a line an attack.
"""

from __future__ import annotations

import argparse
import ctypes
import multiprocessing
import os
import statistics
import time

import attacks
from attacks import ENDED, REFUSED
from outcryd import Outcryd

CALLS_AT_ONCE = 4


def call_and_count(address: str, succeeded: ctypes.c_ulonglong, failed: ctypes.c_ulonglong) -> None:
    """A well-behaved client: a few calls at once on one connection, for ever."""
    import grpc

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


def attack_for_ever(name: str, address: str, made: ctypes.c_ulonglong) -> None:
    os.nice(19)
    attack = getattr(attacks, name)
    while True:
        with attack(address):
            made.value += 1


def rate(count: ctypes.c_ulonglong, seconds: float) -> float:
    before, started = count.value, time.monotonic()
    time.sleep(seconds)
    return (count.value - before) / (time.monotonic() - started)


def measure(name: str, server: Outcryd, seconds: float, rounds: int) -> str:
    context = multiprocessing.get_context("spawn")
    # Without a lock, which a process that is killed could keep: each has one writer.
    succeeded, failed, made = (context.Value("Q", 0, lock=False) for _ in range(3))
    client = context.Process(target=call_and_count, args=(server.address, succeeded, failed), daemon=True)
    client.start()
    while succeeded.value < 100:
        time.sleep(0.01)
    quiet, attacked = [], []
    for _ in range(rounds):
        quiet.append(rate(succeeded, seconds))
        attacker = context.Process(target=attack_for_ever, args=(name, server.address, made), daemon=True)
        attacker.start()
        begun = made.value
        while made.value == begun:
            time.sleep(0.01)
        attacked.append(rate(succeeded, seconds))
        attacker.kill()
        attacker.join()
    client.kill()
    client.join()
    ratios = [with_ / without for with_, without in zip(attacked, quiet, strict=True)]
    return (
        f"{name:26} {statistics.median(quiet):8.0f} {statistics.median(attacked):8.0f} "
        f"{100 * statistics.median(ratios):6.0f} %  {100 * min(ratios):4.0f}…{100 * max(ratios):.0f} %"
        f" {made.value:8d} {failed.value:6d}"
    )


def main() -> None:
    kinds = [*ENDED, *REFUSED, attacks.header_bomb]
    everything = [name for name, value in vars(attacks).items() if value in kinds]
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=2, help="of each measurement (default 2)")
    parser.add_argument("--rounds", type=int, default=5, help="of measurements without and with the attack (default 5)")
    parser.add_argument("attack", nargs="*", default=everything, help=f"of {', '.join(everything)}")
    options = parser.parse_args()
    server = Outcryd("--metrics", "127.0.0.1:0")
    print(f"{'attack':26} {'calls/s':>8} {'attacked':>8} {'kept':>8}  {'spread':10} {'attacks':>8} {'failed':>6}")
    for name in options.attack:
        print(measure(name, server, options.seconds, options.rounds), flush=True)
    assert server.stop() == 0


if __name__ == "__main__":
    main()
