"""The bars that both back-tests read: a random walk of minute bars, the same in every run."""

import pathlib
import random


def write(path: pathlib.Path, count: int) -> pathlib.Path:
    generator = random.Random(20_180_101)
    price, second = 10_000, 1_514_808_060
    with path.open("w", encoding="ascii") as file:
        file.write("time,open,high,low,close,volume\n")
        for _ in range(count):
            opened = price
            # In cents, between 50 and 200.
            price = min(max(price + generator.randint(-12, 12), 5_000), 20_000)
            high = max(opened, price) + generator.randint(0, 5)
            low = min(opened, price) - generator.randint(0, 5)
            cents = (opened, high, low, price)
            prices = ",".join(f"{value // 100}.{value % 100:02}" for value in cents)
            file.write(f"{second},{prices},{generator.randint(1_000, 100_000)}\n")
            second += 60
    return path
