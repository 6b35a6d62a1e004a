"""The page of a backtest in a real browser: that it draws what it says, and reports no error."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from test_backtest_report import backtest

from outcry.report import backtest_report

PROGRAMS = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
BROWSER = next((path for path in map(shutil.which, PROGRAMS) if path), None)

pytestmark = pytest.mark.skipif(BROWSER is None, reason="there is no browser: ./scripts/setup test installs Debian's")

# What the browser made of the page, measured after its layout. The page itself has no script.
PROBE = """
<script>
  const failures = [];
  addEventListener("error", event => failures.push(String(event.message || event.target)), true);
  addEventListener("load", () => {
    const box = element => { const {x, y, width, height} = element.getBoundingClientRect(); return {x, y, width, height}; };
    const found = {
      failures,
      requests: performance.getEntriesByType("resource").length,
      charts: [...document.querySelectorAll("svg")].map(svg => ({
        box: box(svg),
        lines: [...svg.querySelectorAll("polyline")].map(line =>
          ({points: line.points.length, box: box(line), stroke: getComputedStyle(line).stroke})),
      })),
      overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      rows: document.querySelectorAll("tr").length,
    };
    const output = document.createElement("pre");
    output.id = "probe";
    output.textContent = JSON.stringify(found);
    document.body.append(output);
  });
</script>
"""


def browse(directory: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [
        str(BROWSER), "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--window-size=1000,2000",
        "--enable-logging=stderr", f"--user-data-dir={directory / 'profile'}", *arguments,
    ]  # fmt: skip
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=True, cwd=directory)


def page(directory: Path, extra: str = "") -> str:
    path = directory / "report.html"
    path.write_text(backtest_report(backtest()).replace("<style>", f"{extra}<style>", 1), encoding="utf-8")
    return path.as_uri()


def test_a_browser_draws_both_charts_without_an_error(tmp_path: Path) -> None:
    done = browse(tmp_path, "--dump-dom", page(tmp_path, PROBE))
    match = re.search(r'<pre id="probe">(.*?)</pre>', done.stdout, re.DOTALL)
    assert match, done.stdout[-2_000:]
    found = json.loads(match.group(1).replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">"))
    assert found["failures"] == [] and found["requests"] == 0 and "CONSOLE" not in done.stderr
    assert found["overflow"] == 0 and found["rows"] > 5
    assert [len(chart["lines"]) for chart in found["charts"]] == [2, 1]
    for chart in found["charts"]:
        outer = chart["box"]
        assert outer["width"] > 300 and outer["height"] > 50
        for line in chart["lines"]:
            inner = line["box"]
            assert line["points"] >= 2 and line["stroke"].startswith("rgb") and inner["width"] > outer["width"] / 2
            assert inner["x"] >= outer["x"] - 1 and inner["x"] + inner["width"] <= outer["x"] + outer["width"] + 1
            assert inner["y"] >= outer["y"] - 1 and inner["y"] + inner["height"] <= outer["y"] + outer["height"] + 1


def test_the_line_of_the_account_is_on_the_picture(tmp_path: Path) -> None:
    image = pytest.importorskip("matplotlib.image")
    browse(tmp_path, "--screenshot=report.png", page(tmp_path))
    pixels = image.imread(tmp_path / "report.png")[:, :, :3] * 255
    blue = abs(pixels - (9, 105, 218)).max(axis=2) < 30
    columns = blue.any(axis=0)
    assert pixels.shape[1] == 1_000 and columns.sum() > 300
