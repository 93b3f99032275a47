"""The plot of accuracy against speed, as SVG: one panel a task, speed on a logarithmic axis."""

from __future__ import annotations

import math
from collections.abc import Mapping
from html import escape

WIDTH, HEIGHT, LEFT, TOP, GAP = 340, 260, 60, 60, 90
STYLE = (
    "text{font:12px sans-serif;fill:#222}.t{font-weight:bold;font-size:14px}.g{stroke:#ddd}.a{stroke:#222}"
    ".o{fill:#9a9a9a}.c{fill:#b3261e}"
)
Point = tuple[float, float]


def draw(panels: Mapping[str, Mapping[str, Point]], note: str) -> str:
    """The plot.

    Args:
        panels: Title -> tool -> (KB a CPU-second, F1 in percent); "claimcheck" is set off by colour.
        note: A line under the plot: what was measured.
    """
    width, height = LEFT + len(panels) * (WIDTH + GAP) - GAP + 30, TOP + HEIGHT + 80
    body = "".join(_panel(title, points, LEFT + i * (WIDTH + GAP)) for i, (title, points) in enumerate(panels.items()))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" '
        f'role="img" aria-label="{escape(note)}"><style>{STYLE}</style><rect width="100%" height="100%" fill="#fff"/>'
        f'{body}<text x="{LEFT}" y="{height - 14}">{escape(note)}</text></svg>\n'
    )


def _panel(title: str, points: Mapping[str, Point], left: int) -> str:
    speeds = [speed for speed, _ in points.values()]
    low, high = math.floor(math.log10(min(speeds))), math.ceil(math.log10(max(speeds) * 1.3))

    def x(speed: float) -> float:
        return left + WIDTH * (math.log10(speed) - low) / (high - low)

    def y(percent: float) -> float:
        return TOP + HEIGHT * (1 - percent / 100)

    drawn = [f'<text class="t" x="{left}" y="{TOP - 28}">{escape(title)}</text>']
    for percent in range(0, 101, 20):
        drawn.append(f'<path class="g" d="M{left} {y(percent):.1f}h{WIDTH}"/>')
        drawn.append(f'<text x="{left - 8}" y="{y(percent) + 4:.1f}" text-anchor="end">{percent}</text>')
    for power in range(low, high + 1):
        at = x(10.0**power)
        drawn.append(f'<path class="g" d="M{at:.1f} {TOP}v{HEIGHT}"/>')
        drawn.append(f'<text x="{at:.1f}" y="{TOP + HEIGHT + 18}" text-anchor="middle">{10**power:,}</text>')
    drawn.append(f'<path class="a" fill="none" d="M{left} {TOP}v{HEIGHT}h{WIDTH}"/>')
    drawn.append(f'<text x="{left + WIDTH}" y="{TOP + HEIGHT + 36}" text-anchor="end">KB a CPU-second</text>')
    for name, (speed, percent) in sorted(points.items()):
        mark, at = "c" if name == "claimcheck" else "o", x(speed)
        drawn.append(f'<circle class="{mark}" cx="{at:.1f}" cy="{y(percent):.1f}" r="5"/>')
        drawn.append(f'<text x="{at:.1f}" y="{y(percent) - 10:.1f}" text-anchor="middle">{escape(name)}</text>')
    return "".join(drawn)
