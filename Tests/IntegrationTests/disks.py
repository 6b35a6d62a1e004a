"""A disk that fails when it is told to, for one server: ``native/disk_faults.c`` before its calls that write."""

from __future__ import annotations

import mmap
import shutil
import subprocess
from pathlib import Path

SOURCE = Path(__file__).parent / "native" / "disk_faults.c"

FULL = b"f"
WRITES_FAIL = b"w"
FLUSHES_FAIL = b"s"
HALF_A_WRITE_AND_DEATH = b"h"


class DiskFaults:
    """For programs of glibc that get ``environment``."""

    def __init__(self, folder: Path, concerned: Path) -> None:
        """
        Args:
            concerned: the files whose path holds this one's.
        """
        compiler = shutil.which("cc") or shutil.which("clang")
        if compiler is None:
            raise RuntimeError("no C compiler")
        library = folder / "disk_faults.so"
        subprocess.run(
            [compiler, "-O2", "-Wall", "-Wextra", "-Werror", "-shared", "-fPIC", str(SOURCE), "-o", str(library)],
            check=True,
        )
        control = folder / "disk_faults.control"
        control.write_bytes(b"0\0\0\0" + bytes(4))
        self._file = control.open("r+b")
        self._control = mmap.mmap(self._file.fileno(), 8)
        self.environment = {
            "LD_PRELOAD": str(library),
            "DISK_FAULT_FILE": str(control),
            "DISK_FAULT_PATH": str(concerned),
        }

    def begin(self, fault: bytes) -> None:
        """From now on."""
        self._control[0:1] = fault

    def end(self) -> None:
        self._control[0:1] = b"0"

    @property
    def count(self) -> int:
        """Calls that were made to fail so far."""
        return int.from_bytes(self._control[4:8], "little")
