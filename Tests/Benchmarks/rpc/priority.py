"""Precedence over what else the machine does, which is otherwise the tail of the latencies."""

import contextlib
import pathlib
from collections.abc import Iterator

_AUTOGROUP = pathlib.Path("/proc/self/autogroup")


@contextlib.contextmanager
def precedence() -> Iterator[None]:
    """For this session with all it starts, if Linux groups processes by session and lets us (sched(7)).

    Not the nice value of the processes: libdispatch sets that of its threads back, so that servers in Swift would get
    less than the others.
    """
    try:
        before = _AUTOGROUP.read_text().split()[-1]
        _AUTOGROUP.write_text("-15")
    except OSError:
        yield
        return
    try:
        yield
    finally:
        with contextlib.suppress(OSError):
            _AUTOGROUP.write_text(before)
