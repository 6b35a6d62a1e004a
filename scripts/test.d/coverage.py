#!/usr/bin/env python3
"""What of the files of risk, orders, triggers, leases, numbers and portfolio the tests of the engine run: `scripts/test --coverage`.

Reads what `llvm-cov export` says, prints a line for each file and the total, and fails below all lines.
"""

import json
import sys

# Where a line that no test runs may lose money.
FOLDERS = [
    "TradingModel",
    "TradingEngine/Leases",
    "TradingEngine/Orders",
    "TradingEngine/Portfolio",
    "TradingEngine/Risk",
]


def missing(file: dict) -> list[int]:
    """The lines that never ran: where a region with the count zero begins, and those it reaches over."""
    lines, current = {}, None
    for line, _, count, has_count, _, is_gap in file["segments"]:
        if current is not None and current[2] == 0 and current[1]:
            for number in range(current[0], line + 1):
                lines.setdefault(number, 0)
        current = (line, has_count and not is_gap, count)
    return sorted(lines)


def main() -> int:
    export = json.load(sys.stdin)
    total = covered = 0
    for file in sorted(export["data"][0]["files"], key=lambda file: file["filename"]):
        name = file["filename"].rpartition("Sources/Trading/")[2]
        if not any(name.startswith(f"{folder}/") for folder in FOLDERS):
            continue
        lines = file["summary"]["lines"]
        total += lines["count"]
        covered += lines["covered"]
        text = f"{lines['covered']:>5} of {lines['count']:>5} lines  {name}"
        if lines["covered"] < lines["count"]:
            text += f"  (look at {', '.join(map(str, missing(file)))})"
        print(text)
    if total == 0:
        print("coverage: nothing was measured", file=sys.stderr)
        return 1
    print(f"{covered:>5} of {total:>5} lines, {100 * covered / total:.2f} %")
    return 0 if covered == total else 1


if __name__ == "__main__":
    sys.exit(main())
