"""Coaches a run through the library, prints what the coach said and draws the run.

    python3 draw_a_run.py                        # a simulated runner whose legs get heavy
    python3 draw_a_run.py run.fit -o run.png     # a recorded run (FIT, TCX, GPX), coached again

`freshlegs` is the wheel of `bindings/`, or what `bindings/generate python` made, by PYTHONPATH. The picture
needs matplotlib; without it the cues are printed all the same.
"""

import argparse
import pathlib
import tempfile

import freshlegs

# Where the simulated runner says that the legs are heavy.
HEAVY_AT_S = 12 * 60
LONGEST_MS = 10 * 60_000


class Listener(freshlegs.Shell):
    """A shell that only listens: it keeps the cues and the totals."""

    def __init__(self):
        self.cues = []
        self.summary = None

    def speak(self, cue):
        self.cues.append(cue)

    def hush(self, cue_id):
        pass

    def show(self, view):
        pass

    def sensors(self, events):
        pass

    def trouble(self, trouble):
        print(f"trouble: {trouble}")

    def finished(self, summary):
        self.summary = summary


def coach(companion, file, seed):
    """Runs as fast as the computer can. Returns what was said and what was recorded."""
    listener = Listener()
    options = freshlegs.RunOptions(kind=freshlegs.RunKind.EASY)
    if file:
        run = companion.start_replay(freshlegs.ReplayOptions(run=options, path=str(file)), listener)
    else:
        heavy = freshlegs.Press.WORD(freshlegs.Word.HEAVY)
        presses = [freshlegs.TimedPress(at_s=HEAVY_AT_S, press=heavy)]
        simulation = freshlegs.SimulationOptions(run=options, seed=seed, presses=presses)
        run = companion.start_simulation(simulation, listener)
    if not run.wait_until_over(LONGEST_MS):
        raise SystemExit("the run does not come to its end")
    return listener, companion.run(run.id())


def clock(seconds):
    """1:02:03, or 5:07."""
    minutes, seconds = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


# What is drawn: its title, how a point of the track says it, its colour.
ROWS = [
    ("pace\nmin/km", lambda point: pace_min_per_km(point.speed_m_per_s), "#1b6ca8"),
    ("heart rate\nbeats/min", lambda point: point.heart_rate_bpm, "#b3322f"),
    ("cadence\nsteps/min", lambda point: point.cadence_spm or None, "#3c7d3f"),
]
# Slower than walking is standing: a line to infinity says nothing.
SLOWEST_M_PER_S = 1.0
# Cues come in quick succession: their numbers stand on several lines, so that none covers the next.
LINES_OF_MARKS = 3
INK, FAINT = "#333333", "#cccccc"


def pace_min_per_km(speed_m_per_s):
    if speed_m_per_s is None or speed_m_per_s < SLOWEST_M_PER_S:
        return None
    return 1000 / speed_m_per_s / 60


def draw(plt, run, listener, title, path):
    """Three rows over one time axis, grey where the run paused; a cue is a numbered line, its words stand below."""
    nan = float("nan")
    minutes = [point.at / 60 for point in run.track]
    cues = listener.cues
    columns = 2 if len(cues) > 8 else 1
    lines = -(-len(cues) // columns)
    key_inches = 0.4 + 0.19 * lines
    figure, panels = plt.subplots(
        1 + len(ROWS),
        1,
        sharex=True,
        figsize=(12, 7.2 + key_inches),
        gridspec_kw={"height_ratios": [0.42] + [1] * len(ROWS), "hspace": 0.1},
    )
    marks, *panels = panels
    top, bottom = 0.7 / figure.get_figheight(), (key_inches + 0.6) / figure.get_figheight()
    figure.subplots_adjust(left=0.08, right=0.98, top=1 - top, bottom=bottom)
    figure.suptitle(title, x=0.08, ha="left", fontsize=14, color=INK)

    for panel, (label, value, colour) in zip(panels, ROWS):
        values = [value(point) for point in run.track]
        panel.plot(minutes, [nan if v is None else v for v in values], color=colour, linewidth=1.2)
        panel.set_ylabel(label, color=colour)
        panel.margins(y=0.12)
        panel.grid(axis="y", color=FAINT, linewidth=0.5)
        if not any(v is not None for v in values):
            panel.text(0.5, 0.5, "not measured", transform=panel.transAxes, ha="center", color=INK)
            panel.set_yticks([])
        still = [not point.moving for point in run.track]
        whole_height = panel.get_xaxis_transform()
        panel.fill_between(minutes, 0, 1, where=still, transform=whole_height, color="#f0f0f0", linewidth=0)
        for cue in cues:
            panel.axvline(cue.at_s / 60, color=INK, linewidth=0.6, alpha=0.35)
    pace = panels[0]
    # Faster is higher.
    pace.invert_yaxis()
    pace.yaxis.set_major_formatter(lambda value, _: clock(value * 60))
    panels[-1].set_xlabel("minutes since the start")
    panels[-1].set_xlim(-0.01 * minutes[-1], 1.01 * minutes[-1])
    for panel in [marks, *panels]:
        panel.spines[["top", "right"]].set_visible(False)

    marks.set_ylim(LINES_OF_MARKS, 0)
    marks.axis("off")
    for number, (cue, line) in enumerate(zip(cues, lines_of_marks(cues, minutes[-1])), start=1):
        x = cue.at_s / 60
        marks.plot([x, x], [line + 0.5, LINES_OF_MARKS], color=INK, linewidth=0.6, alpha=0.35)
        box = {"boxstyle": "circle,pad=0.22", "facecolor": "white", "edgecolor": INK, "linewidth": 0.6}
        marks.text(x, line + 0.5, number, ha="center", va="center", fontsize=7, color=INK, bbox=box)

    for index, cue in enumerate(cues):
        column, line = divmod(index, lines)
        x = 0.08 + column * 0.9 / columns
        y = (key_inches - 0.15 - 0.19 * line) / figure.get_figheight()
        figure.text(x, y, f"{index + 1}", fontsize=8, ha="right", va="top", color=INK)
        figure.text(x + 0.05, y, clock(cue.at_s), fontsize=8, ha="right", va="top", color="#777777")
        figure.text(x + 0.058, y, shortened(cue.text, 162 // columns), fontsize=7.5, va="top", color=INK)
    figure.savefig(path, dpi=150)
    plt.close(figure)


def lines_of_marks(cues, longest_minutes):
    """On which line of the strip each cue's number stands."""
    # A number is as wide as a fiftieth of the axis.
    near = longest_minutes / 50
    taken = [-near] * LINES_OF_MARKS
    for cue in cues:
        minutes = cue.at_s / 60
        free = [line for line in range(LINES_OF_MARKS) if minutes - taken[line] >= near]
        line = free[0] if free else min(range(LINES_OF_MARKS), key=taken.__getitem__)
        taken[line] = minutes
        yield line


def shortened(text, longest):
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("file", nargs="?", type=pathlib.Path, help="a recorded run; simulated without")
    parser.add_argument("-o", "--out", type=pathlib.Path, default=pathlib.Path("run.png"))
    parser.add_argument("--seed", type=int, default=5, help="another one is another simulated run")
    arguments = parser.parse_args()

    with tempfile.TemporaryDirectory() as folder:
        # A companion of its own, with a key that nobody needs again.
        companion = freshlegs.Companion(folder, freshlegs.new_key())
        listener, run = coach(companion, arguments.file, arguments.seed)
    for number, cue in enumerate(listener.cues, start=1):
        print(f"{number:3}  {clock(cue.at_s):>7}  {cue.text}")

    try:
        import matplotlib
    except ImportError:
        print("skipped: the picture needs matplotlib")
        return
    matplotlib.use("agg")
    import matplotlib.pyplot as plt

    summary = listener.summary
    what = arguments.file.name if arguments.file else f"A simulated run, seed {arguments.seed}"
    title = f"{what}: {summary.distance_m / 1000:.2f} km in {clock(summary.moving_s)}"
    draw(plt, run, listener, title, arguments.out)
    print(f"drawn: {arguments.out}")


if __name__ == "__main__":
    main()
