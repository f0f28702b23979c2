#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Hurts the program in every way that a computer can, and looks whether a person loses anything.

reliability.py --program BIN [--kit DIR] quick|faults|kills|losses|together|memory [--steps a,b] [--count N] [--seconds S]

quick: some of each, in less than a minute. faults: every persistent step of each command dies or fails, once and from then on.
kills: SIGKILL at random moments. losses: states that a power loss may leave (wants the kit's powerloss.py). together: two programs
at once, folders that cannot be written or locked, logs that are missing, clocks that go backwards. memory: every command under
valgrind, with --sources to import.
"""

import argparse
import json
import pathlib
import shutil
import sys
import tempfile
import time

sys.dont_write_bytecode = True  # nothing of a test run stays in the checkout

from faults import Faults
from judge import Judge
from losses import Losses
from memory import Memory
from shelf import Program
from steps import Stage
from together import Together

SKIPPED = 77


def parsed():
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("what", choices=["quick", "faults", "kills", "losses", "together", "memory"])
    words.add_argument("--program", required=True)
    words.add_argument("--kit", default="", help="folder of powerloss.py and fakeclock.c")
    words.add_argument("--steps", default="", help="names of steps, or of tests of together, parted by commas; all without")
    words.add_argument("--count", type=int, default=0, help="per step, or rounds; faults: all without")
    words.add_argument("--seconds", type=float, default=0, help="per step, at most")
    words.add_argument("--seed", default="1")
    words.add_argument("--jobs", type=int, default=2)
    words.add_argument(
        "--in-turn", type=int, nargs="?", const=0, metavar="N",
        help="faults: a kill, and one error for each call, the errors in turn; with 1, 2 and 3 the other errors",
    )
    words.add_argument("--sources", nargs="*", default=[], help="memory: what is imported")
    words.add_argument("--suppressions", default=pathlib.Path(__file__).parents[2] / "tools" / "memory-not-ours.supp")
    words.add_argument("--work", default="")
    return words.parse_args()


def skip(why):
    print(f"SKIP   : Reliability::{why}")


def row(what, name, tally, began):
    kinds = ", ".join(f"{kind} {count}" for kind, count in sorted(tally.kinds.items()))
    print(
        f"{what}\t{name}\t{tally.trials} cases\t{len(tally.failures)} bad\t"
        f"done {tally.done}, refused {tally.refused}, killed {tally.killed}\t{kinds}\t{time.monotonic() - began:.0f} s",
        flush=True,
    )
    for where, complaints in tally.failures[:12]:
        print(json.dumps({"case": where, "complaints": complaints}, ensure_ascii=False), flush=True)
    if what == "faults" and 2 * tally.kinds["not reached"] >= max(tally.trials, 1):
        print("the faults did not happen", flush=True)
        return len(tally.failures) + 1
    return len(tally.failures)


class Run:
    def __init__(self, options, work):
        self.options = options
        program = Program(options.program, work / "home")
        self.stage = Stage(program, work)
        chosen = [name for name in options.steps.split(",") if name]
        self.steps = [step for step in self.stage.steps() if not chosen or step.name in chosen]
        judge = Judge(program)
        self.faults = Faults(program, self.stage, judge, work, options.jobs)
        self.losses = Losses(program, self.stage, judge, work, options.kit)
        self.memory = Memory(program, options.sources, work, options.suppressions)
        self.together = Together(program, self.stage, self.faults, work, options.kit)

    def until(self):
        return time.monotonic() + self.options.seconds if self.options.seconds else None

    def each_step(self, what, work):
        bad = 0
        for step in self.steps:
            began = time.monotonic()
            bad += row(what, step.name, work(step), began)
        return bad

    def run_faults(self, count):
        def work(step):
            faults = self.faults.some(step, count or sys.maxsize, self.options.seed, self.options.in_turn)
            return self.faults.enumerate(step, faults, self.until())
        return self.each_step("faults", work)

    def run_kills(self, count):
        return self.each_step("kills", lambda step: self.faults.kills(step, count, self.options.seed, self.until()))

    def run_losses(self, count):
        if not self.losses.may:
            skip("losses() no powerloss.py: configure with BAOJIA_SHARED_DIR")
            return 0
        bad = self.each_step("power", lambda step: self.losses.explore(step, count, self.options.seed, self.until()))
        return bad + self.is_blind()

    def is_blind(self):
        """Whether losses are not seen where there must be some: on a disk that lies."""
        step = next((step for step in self.steps if step.name == "bookmark"), self.steps[0])
        lies = self.faults.lying_disk(self.losses.work / "power")
        found = self.losses.explore(step, 60, self.options.seed, environment=lies)
        print(f"power\ta disk that lies about {step.name}\t{found.trials} cases\t{len(found.failures)} bad, and there must be some")
        return 0 if found.failures else 1

    def run_together(self, rounds, only=()):
        bad = 0
        only = only or [name for name in self.options.steps.split(",") if name]
        for name, work in self.together.all(rounds, skip).items():
            if not only or name in only:
                began = time.monotonic()
                bad += row("together", name, work(), began)
        return bad

    def run_memory(self):
        if not self.memory.may:
            skip("memory() valgrind is not installed")
            return 0
        chosen = [name for name in self.options.steps.split(",") if name]
        bad = 0
        for name, work in self.memory.all().items():
            if not chosen or name in chosen:
                began = time.monotonic()
                bad += row("memory", name, work(), began)
        return bad

    def run(self):
        what, count = self.options.what, self.options.count
        if what == "faults":
            return self.run_faults(count)
        if what == "kills":
            return self.run_kills(count or 100)
        if what == "losses":
            return self.run_losses(count or 1000)
        if what == "together":
            return self.run_together(count or 10)
        if what == "memory":
            return self.run_memory()
        return self.run_quick(count)

    def run_quick(self, count):
        """More of what is quick."""
        bad = 0
        for step in self.steps:
            began = time.monotonic()
            some = count or min(max(int(0.8 / step.seconds), 1), 8)
            bad += row("faults", step.name, self.faults.enumerate(step, self.faults.some(step, some, self.options.seed)), began)
        self.steps = [step for step in self.steps if step.name in ("import", "bookmark", "migrate", "backup")]
        return bad + self.run_kills(2) + self.run_losses(12) + self.run_together(1, only=("two imports", "read-only folder"))


def main():
    options = parsed()
    if not shutil.which("strace"):
        skip("all() strace is not installed")
        return SKIPPED
    work = pathlib.Path(options.work or tempfile.mkdtemp(prefix="baojia-reliability-")).resolve()
    try:
        bad = Run(options, work).run()
    finally:
        shutil.rmtree(work, ignore_errors=True)
    print("nothing was lost" if not bad else f"{bad} bad")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
