"""The Python package, its notebook and the Ruby scripts, against the real server."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from decimal import Decimal
from pathlib import Path

import pytest

from contract import ROOT, Stubs
from outcryd import Outcryd
from trading import Trader

PYTHON = ROOT / "clients" / "python"
RUBY = ROOT / "clients" / "ruby"


def environment(server: Outcryd) -> dict[str, str]:
    path = os.pathsep.join(filter(None, [str(PYTHON / "src"), os.environ.get("PYTHONPATH")]))
    return {**os.environ, "OUTCRY_SERVER": server.address, "PYTHONPATH": path}


def test_the_python_package(server: Outcryd) -> None:
    # In a process of its own, with its own generated modules.
    command = [sys.executable, "-m", "pytest", "-q", "-m", "server", "-p", "no:cacheprovider", "-p", "no:xdist", str(PYTHON / "tests")]  # fmt: skip
    done = subprocess.run(
        command, capture_output=True, text=True, timeout=150, cwd=PYTHON, env=environment(server), check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert " passed" in done.stdout and "skipped" not in done.stdout


def test_the_notebook(server: Outcryd, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    import nbclient
    import nbformat

    for name, value in environment(server).items():
        monkeypatch.setenv(name, value)
    notebook = nbformat.read(PYTHON / "notebooks" / "session.ipynb", as_version=4)
    # The kernel of this environment, whichever kernels are installed beside it.
    kernels = tmp_path / "kernels" / "outcry-tests"
    kernels.mkdir(parents=True)
    (kernels / "kernel.json").write_text(
        json.dumps(
            {
                "argv": [sys.executable, "-m", "ipykernel_launcher", "-f", "{connection_file}"],
                "display_name": "outcry-tests",
                "language": "python",
            }
        )
    )
    monkeypatch.setenv("JUPYTER_PATH", str(tmp_path))
    nbclient.NotebookClient(
        notebook, timeout=120, kernel_name="outcry-tests", resources={"metadata": {"path": str(tmp_path)}}
    ).execute()
    outputs = [output for cell in notebook.cells if cell.cell_type == "code" for output in cell.outputs]
    assert not [output for output in outputs if output.output_type == "error"]
    assert any("image/png" in output.get("data", {}) for output in outputs), "the equity is plotted"


def test_the_notebook_is_committed_without_bulky_outputs() -> None:
    file = PYTHON / "notebooks" / "session.ipynb"
    assert file.stat().st_size < 200_000
    notebook = json.loads(file.read_text())
    images = [o for c in notebook["cells"] for o in c.get("outputs", []) if "image/png" in o.get("data", {})]
    assert len(images) <= 1


# Ruby


def ruby(server: Outcryd, script: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [_ruby(), str(RUBY / script), *arguments],
        capture_output=True, text=True, timeout=60, env=environment(server), check=False,
    )  # fmt: skip


def _ruby() -> str:
    found = shutil.which("ruby")
    assert found, "ruby is missing: apt-get install ruby-grpc ruby-googleapis-common-protos-types"
    return found


def test_ruby_places_an_order_and_sees_it_streamed(
    server: Outcryd, trader: Trader, session_id: str
) -> None:
    trader.run(session_id, pace="20")
    watcher = subprocess.Popen(
        [_ruby(), str(RUBY / "watch_orders.rb"), "--session", session_id, "--start", "now"],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment(server),
    )  # fmt: skip
    assert watcher.stdout is not None
    try:
        assert watcher.stdout.readline().startswith(f"watching {session_id}")
        placed = ruby(
            server, "place_order.rb", "--session", session_id, "--symbol", "SP500", "--side", "buy",
            "--quantity", "2", "--client-order-id", "from-ruby",
        )  # fmt: skip
        assert placed.returncode == 0, placed.stderr
        order_id = placed.stdout.split()[0]
        order = trader.order(session_id, order_id)
        assert order.client_order_id == "from-ruby" and Decimal(order.quantity.value) == 2
        lines: list[str] = []
        for line in watcher.stdout:
            lines.append(line)
            if "filled" in line.split():
                break
        assert all(order_id in line for line in lines)
        assert [line.split()[1] for line in lines][0] == "placed"
        trader.stop(session_id)
        watcher.communicate(timeout=60)
        assert watcher.returncode == 0, "the end of the session ends the script"
    finally:
        watcher.kill()
        watcher.wait()


def test_ruby_writes_json_a_line(server: Outcryd, trader: Trader, stubs: Stubs, session_id: str) -> None:
    trader.run(session_id)
    arguments = ["--session", session_id, "--symbol", "SP500", "--side", "sell", "--quantity", "1"]
    limit = ["--type", "limit", "--limit-price", "5000.25", "--json"]
    placed = ruby(server, "place_order.rb", *arguments, *limit)
    assert placed.returncode == 0, placed.stderr
    order = json.loads(placed.stdout)
    assert order["limitPrice"]["value"] == "5000.25" and order["side"] == "ORDER_SIDE_SELL"
    seen = ruby(server, "watch_orders.rb", "--session", session_id, "--after-revision", "0", "--count", "2", "--json")
    assert seen.returncode == 0, seen.stderr
    events = [json.loads(line)["event"] for line in seen.stdout.splitlines()]
    assert [event["order"]["orderId"] for event in events] == [order["orderId"]] * 2
    dry = ruby(server, "place_order.rb", *arguments, "--validate-only")
    assert dry.returncode == 0 and dry.stdout.startswith("valid")
    assert len(trader.orders(session_id)) == 1


def test_ruby_explains_what_went_wrong(server: Outcryd, trader: Trader, session_id: str) -> None:
    arguments = ["--symbol", "SP500", "--side", "buy", "--quantity", "2"]
    unknown = ruby(server, "place_order.rb", "--session", "no-such", *arguments)
    assert unknown.returncode == 10 + 5
    assert unknown.stderr.startswith("SESSION_NOT_FOUND: ")
    trader.run(session_id, limits={"max_position_percent": "10"})
    denied = ruby(server, "place_order.rb", "--session", session_id, *arguments[:-1], "50")
    assert denied.returncode == 10 + 9
    assert "RISK_MAX_POSITION_SIZE" in denied.stderr and "headroom: 10" in denied.stderr
    wrong = ruby(server, "place_order.rb", "--session", session_id, *arguments, "--type", "limit")
    assert wrong.returncode == 10 + 3
    assert "limit_price" in wrong.stderr


@pytest.mark.parametrize(
    "arguments",
    [[], ["--session", "s"], ["--session", "s", "--symbol", "S", "--side", "up", "--quantity", "1"], ["stray"], ["--no"]],
)
def test_ruby_has_a_status_for_wrong_usage(server: Outcryd, arguments: list[str]) -> None:
    done = ruby(server, "place_order.rb", *arguments)
    assert done.returncode == 2 and "--help" in done.stderr


@pytest.mark.parametrize("script", ["place_order.rb", "watch_orders.rb"])
def test_ruby_shows_its_options(server: Outcryd, script: str) -> None:
    done = ruby(server, script, "--help")
    assert done.returncode == 0 and "--session" in done.stdout and "--server" in done.stdout


def test_the_committed_ruby_modules_are_those_of_the_contract(tmp_path: Path) -> None:
    if shutil.which("grpc_ruby_plugin") is None:
        pytest.skip("grpc_ruby_plugin is not installed (protobuf-compiler-grpc)")
    subprocess.run([str(RUBY / "generate"), str(tmp_path)], check=True, timeout=60)
    made = {file.relative_to(tmp_path): file.read_text() for file in tmp_path.rglob("*.rb")}
    kept = {file.relative_to(RUBY / "lib"): file.read_text() for file in (RUBY / "lib" / "outcry" / "v1").rglob("*.rb")}
    assert made == kept and len(made) >= 9
