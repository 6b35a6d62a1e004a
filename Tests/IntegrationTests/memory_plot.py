"""Memory over time as a picture."""

from __future__ import annotations

from dataclasses import dataclass

WIDTH, HEIGHT, LEFT, BOTTOM, TOP = 760, 260, 60, 40, 24


@dataclass(frozen=True)
class Sample:
    seconds: float
    mebibytes: float
    rate: float
    """Events a second from the beginning."""


def _step(top: float) -> float:
    """A round number, so that there are four to ten lines."""
    step = 1.0
    while top / step > 10:
        step *= 2 if str(step)[0] in "15" else 2.5
    return step


def draw(samples: list[Sample]) -> str:
    """An SVG: the server's private memory, the rate in the caption."""
    minutes = samples[-1].seconds / 60
    top = max(sample.mebibytes for sample in samples) * 1.2
    inner, depth = WIDTH - LEFT - 20, HEIGHT - BOTTOM - TOP

    def x(seconds: float) -> float:
        return LEFT + seconds / samples[-1].seconds * inner

    def y(mebibytes: float) -> float:
        return HEIGHT - BOTTOM - mebibytes / top * depth

    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif" font-size="12">',
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="white"/>',
        f'<text x="{LEFT}" y="16">Private memory of outcryd, MiB, at {samples[-1].rate:,.0f} events/s</text>',
    ]
    step = _step(top)
    for count in range(int(top / step) + 1):
        height = y(count * step)
        lines.append(f'<line x1="{LEFT}" x2="{LEFT + inner}" y1="{height:.1f}" y2="{height:.1f}" stroke="#ddd"/>')
        lines.append(f'<text x="{LEFT - 8}" y="{height + 4:.1f}" text-anchor="end">{count * step:g}</text>')
    step = _step(minutes)
    for count in range(int(minutes / step) + 1):
        place = x(count * step * 60)
        lines.append(f'<text x="{place:.1f}" y="{HEIGHT - BOTTOM + 18}" text-anchor="middle">{count * step:g}</text>')
    lines.append(f'<text x="{LEFT + inner / 2}" y="{HEIGHT - 6}" text-anchor="middle">minutes</text>')
    points = " ".join(f"{x(sample.seconds):.1f},{y(sample.mebibytes):.1f}" for sample in samples)
    lines.append(f'<polyline points="{points}" fill="none" stroke="#1f5fa8" stroke-width="1.5"/>')
    return "\n".join([*lines, "</svg>"]) + "\n"
