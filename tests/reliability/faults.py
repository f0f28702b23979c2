# SPDX-License-Identifier: GPL-3.0-or-later
"""Every persistent step of a command dies or fails once, or from then on; and kills at any moment."""

import collections
import concurrent.futures
import dataclasses
import errno
import pathlib
import queue
import random
import subprocess
import time

from judge import left_behind
from shelf import copy_folder

WRITES = ("pwrite", "write")
ERRORS = {"ENOSPC": errno.ENOSPC, "EIO": errno.EIO, "EROFS": errno.EROFS}
DATABASES = ("library/library", "library/library-restored", "library/library-before-restore", "library/library-schema10", "backup", "fresh")
SUFFIXES = ("", "-wal", "-shm", "-journal", ".part", ".part-journal", ".part.lock")


@dataclasses.dataclass(frozen=True)
class Fault:
    """What happens to the n-th call, or to it and every later one."""

    call: str  # of failing.c
    number: int
    effect: str  # "kill", "short", or the name of an error
    sticky: bool = False

    @property
    def kind(self):
        return self.effect if self.effect == "kill" else f"{self.effect} {'sticky' if self.sticky else 'once'}"

    def __str__(self):
        return f"{self.call} {self.number} {self.kind}"


@dataclasses.dataclass
class Tally:
    trials: int = 0
    done: int = 0  # the command said that it was done
    refused: int = 0  # it said why not
    killed: int = 0
    kinds: collections.Counter = dataclasses.field(default_factory=collections.Counter)
    failures: list = dataclasses.field(default_factory=list)

    def add(self, what, kind, code, complaints):
        self.trials += 1
        self.kinds[kind] += 1
        self.done += code == 0
        self.refused += code > 0
        self.killed += code < 0
        if complaints:
            self.failures.append((what, complaints))


def files_of(place):
    files = [place, place / "library", place / "library" / "library-restored.lock"]
    return files + [place / f"{name}.sqlite{suffix}" for name in DATABASES for suffix in SUFFIXES]


def strace(place, *words, log="/dev/null", folders_only=False):
    files = [place, place / "library"] if folders_only else files_of(place)
    paths = [word for file in files for word in ("-P", str(file))]
    return ["strace", "-f", "-qq", "-o", str(log), "-e", "signal=none", *paths, *words]


class Faults:
    def __init__(self, program, stage, judge, work, jobs):
        self.program = program
        self.stage = stage
        self.judge = judge
        self.work = pathlib.Path(work)
        self.jobs = jobs
        self.rooms = queue.Queue()
        for number in range(jobs):
            self.rooms.put(self.work / f"room{number}")
        self.preload = self.work / "failing.so"
        source = pathlib.Path(__file__).with_name("failing.c")
        subprocess.run(["cc", "-shared", "-fPIC", "-O1", "-o", self.preload, source, "-ldl"], check=True)

    def lying_disk(self, place):
        """Every sync says that it is done, and is not."""
        return self.environment(place, "/dev/null", Fault("sync", 1, "lie", sticky=True))

    def environment(self, place, log, fault=None):
        words = {"LD_PRELOAD": str(self.preload), "FAULT_UNDER": str(place), "FAULT_LOG": str(log)}
        if fault:
            effect = str(ERRORS.get(fault.effect, fault.effect))
            words.update(FAULT_CALL=fault.call, FAULT_AT=str(fault.number), FAULT_EFFECT=effect)
            if fault.sticky:
                words["FAULT_STICKY"] = "1"
        return words

    def points(self, step):
        """How often a healthy run makes each call on the library's files."""
        place = self.work / "counted"
        copy_folder(step.seed, place)
        log = self.work / "calls.log"
        log.unlink(missing_ok=True)
        self.program.run(step.words(0, place, self.stage.sources), environment=self.environment(place, log))
        return collections.Counter(log.read_text().split())

    def plan(self, step, turn=None):
        """Each call dies, and fails with each error once and for good; or, in turn 0, dies and fails with one of the errors, and
        in turns 1, 2 and 3 with the next of them: together the same."""
        faults = []
        for call, count in self.points(step).items():
            effects = [*ERRORS, *(["short"] if call in WRITES else [])]
            for number in range(1, count + 1):
                once = sticky = effects
                if turn is not None:
                    once = effects[(number + turn) % len(effects) :][:1] if turn < len(effects) else []
                    sticky = effects[(number + turn + 1) % len(effects) :][:1] if turn < len(effects) else []
                if not turn:
                    faults.append(Fault(call, number, "kill"))
                faults += [Fault(call, number, effect) for effect in once]
                faults += [Fault(call, number, effect, sticky=True) for effect in sticky]
        return faults

    def some(self, step, wanted, seed, turn=None):
        """So many of them, each kind of call and effect in turn, so that a rare call is not left out."""
        groups = {}
        for fault in self.plan(step, turn):
            groups.setdefault((fault.call, fault.effect, fault.sticky), []).append(fault)
        dice = random.Random(f"{seed} {step.name}")
        for group in groups.values():
            dice.shuffle(group)
        order = list(groups.values())
        dice.shuffle(order)
        chosen = []
        while order and len(chosen) < wanted:
            for group in order:
                chosen.append(group.pop())
            order = [group for group in order if group]
        return chosen[:wanted]

    def enumerate(self, step, faults, until=None):
        tally = Tally()
        self.each(lambda fault: self.trial(step, fault, tally), faults, until)
        return tally

    def kills(self, step, count, seed, until=None):
        """SIGKILL at random moments of a run, from its start to after its end."""
        place = self.work / "timed"
        span = 0
        for _ in range(3):
            copy_folder(step.seed, place)
            began = time.monotonic()
            self.program.run(step.words(0, place, self.stage.sources))
            span = max(span, time.monotonic() - began)
        # Several at once take longer than one.
        span *= 1.5
        dice = random.Random(f"{seed} {step.name}")
        tally = Tally()
        self.each(lambda after: self.kill(step, after, tally), [dice.uniform(0, span) for _ in range(count)], until)
        return tally

    def each(self, work, items, until):
        with concurrent.futures.ThreadPoolExecutor(self.jobs) as pool:
            def guarded(item):
                if until is None or time.monotonic() < until:
                    work(item)
            list(pool.map(guarded, items))

    def trial(self, step, fault, tally):
        room = self.rooms.get()
        try:
            copy_folder(step.seed, room)
            log = pathlib.Path(f"{room}.log")
            log.unlink(missing_ok=True)
            outcome = self.program.run(
                step.words(0, room, self.stage.sources), environment=self.environment(room, log, fault)
            )
            # Two runs of a program with threads do not make quite the same calls.
            kind = fault.kind if "HIT" in log.read_text() else "not reached"
            complaints = self.after(step, room, outcome, dies=fault.effect == "kill")
            tally.add(f"{step.name}: {fault}", kind, outcome.code, complaints)
        finally:
            self.rooms.put(room)

    def kill(self, step, after, tally):
        room = self.rooms.get()
        try:
            copy_folder(step.seed, room)
            outcome = self.program.run(step.words(0, room, self.stage.sources), kill_after=max(after, 0.001))
            tally.add(f"{step.name}: kill after {after:.4f} s", "random kill", outcome.code, self.after(step, room, outcome, True))
        finally:
            self.rooms.put(room)

    def after(self, step, place, outcome, dies):
        """Looks at what is there, gives the command again, and looks again."""
        complaints = []
        if outcome.hung:
            complaints.append(f"it hung: {outcome.hung}")
        elif outcome.code not in (0, 1) and not dies:
            complaints.append(f"it ended with {outcome.code}: {outcome.err[-300:]}")
        elif outcome.code == 1 and not outcome.err.strip() and not outcome.out.strip():
            complaints.append("it did not say why not")
        done = 1 if outcome.code == 0 else 0
        complaints += self.judge.complaints(step, place, done, outcome.acknowledged)
        again = self.program.run(step.words(0, place, self.stage.sources))
        is_there = step.name == "backup" and (place / "fresh.sqlite").exists()
        if again.code != 0 and not is_there:
            complaints.append(f"again: {again.code}: {again.err[-300:]}")
        goal = dataclasses.replace(step, states=step.states[:2])
        complaints += [f"again: {line}" for line in self.judge.complaints(goal, place, 1)]
        complaints += [f"again: {line}" for line in left_behind(place)]
        return complaints

