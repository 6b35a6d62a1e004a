"""How often a program calls its allocator, counted inside of it by ``native/count_allocations.c``."""

import shutil
import subprocess
from pathlib import Path

SOURCE = Path(__file__).parent / "native" / "count_allocations.c"


class AllocationCounter:
    """For programs of glibc that get ``environment``."""

    def __init__(self, folder: Path) -> None:
        compiler = shutil.which("cc") or shutil.which("clang")
        if compiler is None:
            raise RuntimeError("no C compiler")
        library = folder / "count_allocations.so"
        subprocess.run(
            [compiler, "-O2", "-Wall", "-Wextra", "-Werror", "-shared", "-fPIC", str(SOURCE), "-o", str(library)],
            check=True,
        )
        self._count = folder / "count"
        self.environment = {"LD_PRELOAD": str(library), "ALLOCATION_COUNT_FILE": str(self._count)}

    @property
    def value(self) -> int:
        """Calls so far. The file has no bytes before a program runs."""
        return int.from_bytes(self._count.read_bytes(), "little")
