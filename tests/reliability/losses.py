# SPDX-License-Identifier: GPL-3.0-or-later
"""States that a power loss may leave: what was synced is there, and any part of the rest."""

import importlib.util
import pathlib
import random
import re
import hashlib
import shlex
import shutil
import subprocess
import time

from faults import Tally
from judge import left_behind
from shelf import copy_folder, day

# What the recorded run says once a person may believe it: a day, or a hundred for each command that is done.
SAID = re.compile(r"(?:DONE |COMMITTED \d+ \S+ 2026-01-)(\d+)")
MODES = ("kill", "dropall", "subset", "torn")
RETRY_EVERY = 25  # states that differ


class Losses:
    def __init__(self, program, stage, judge, work, kit):
        self.program = program
        self.stage = stage
        self.judge = judge
        self.work = pathlib.Path(work)
        self.tool = pathlib.Path(kit) / "powerloss.py" if kit else None
        self.may = bool(self.tool and self.tool.is_file())
        if self.may:
            spec = importlib.util.spec_from_file_location("powerloss", self.tool)
            self.model = importlib.util.module_from_spec(spec)
            spec.loader.exec_module(self.model)

    def record(self, step, place, environment):
        log = self.work / "power.log"
        commands = []
        for number in range(len(step.commands)):
            words = [self.program.binary, *step.words(number, place, self.stage.sources)]
            commands.append(f"{shlex.join(map(str, words))} && echo DONE {100 * (number + 1)}")
        script = " && ".join(commands)
        subprocess.run(
            ["python3", str(self.tool), "record", str(log), str(place), "--", "sh", "-c", script],
            env={**self.program.environment, **environment}, stdout=subprocess.DEVNULL, check=True,
        )
        _, operations = self.model.parse(str(log), str(place), SAID)
        log.unlink()
        return operations

    def explore(self, step, count, seed, until=None, environment=None):
        place = self.work / "power"
        copy_folder(step.seed, place)
        operations = self.record(step, place, environment or {})
        shutil.rmtree(place)
        dice = random.Random(f"{seed} {step.name}")
        cuts = sorted(dice.randrange(len(operations) + 1) for _ in range(count))
        tally = Tally()
        seen = set()
        disk = self.disk_of(step, place)
        said, at = set(), 0
        for number, cut in enumerate(cuts):
            if until is not None and time.monotonic() > until:
                break
            for operation in operations[at:cut]:
                self.apply(disk, operation, said)
            at = cut
            mode = MODES[number % len(MODES)]
            files = self.after_loss(disk, mode, dice)
            digest = state_digest(files, said)
            complaints = []
            if digest not in seen:
                seen.add(digest)
                complaints = self.look(step, place, files, said, again=len(seen) % RETRY_EVERY == 0)
            tally.add(f"{step.name}: after {cut} of {len(operations)} operations, {mode}", mode, 0, complaints)
        tally.kinds["different states"] = len(seen)
        tally.kinds["given again"] = len(seen) // RETRY_EVERY
        return tally

    def disk_of(self, step, place):
        files = {}
        for file in step.seed.rglob("*"):
            if file.is_file():
                files[str(place / file.relative_to(step.seed))] = self.model.F(file.read_bytes())
        return files

    def apply(self, disk, operation, said):
        """As the kit's own exploring does it: what is named is ordered, as journalling file systems have it."""
        kind = operation[0]
        if kind == "ack":
            said.add(operation[1])
        elif kind == "w":
            disk.setdefault(operation[1], self.model.F()).p.append(("w", operation[2], operation[3]))
        elif kind == "t":
            disk.setdefault(operation[1], self.model.F()).p.append(("t", operation[2]))
        elif kind == "c":
            file = disk.setdefault(operation[1], self.model.F())
            if operation[2]:
                file.p.append(("t", 0))
        elif kind == "s" and operation[1] in disk:
            file = disk[operation[1]]
            for pending in file.p:
                self.model.applyop(file.d, pending)
            file.p = []
        elif kind == "u":
            disk.pop(operation[1], None)
        elif kind == "r" and operation[1] in disk:
            disk[operation[2]] = disk.pop(operation[1])

    def after_loss(self, disk, mode, dice):
        left = {}
        for path, file in disk.items():
            content = bytearray(file.d)
            for pending in file.p:
                if mode == "kill" or (mode == "subset" and dice.random() < 0.5):
                    self.model.applyop(content, pending)
                elif mode == "torn" and dice.random() < 0.7:
                    self.model.applyop(content, pending, dice if pending[0] == "w" else None)
            left[path] = bytes(content)
        return left

    def look(self, step, place, files, said, again):
        shutil.rmtree(place, ignore_errors=True)
        (place / "library").mkdir(parents=True)
        for path, content in files.items():
            pathlib.Path(path).parent.mkdir(parents=True, exist_ok=True)
            pathlib.Path(path).write_bytes(content)
        done = max((number // 100 for number in said), default=0)
        days = {day(number) for number in said if number < 100}
        complaints = self.judge.complaints(step, place, done, days)
        if again:
            complaints += self.given_again(step, place)
        return complaints

    def given_again(self, step, place):
        complaints = []
        for number in range(len(step.commands)):
            outcome = self.program.run(step.words(number, place, self.stage.sources))
            if outcome.code != 0 and step.name != "backup":
                complaints.append(f"again: {outcome.code}: {outcome.err[-300:]}")
        complaints += [f"again: {line}" for line in self.judge.complaints(step, place, len(step.commands))]
        return complaints + [f"again: {line}" for line in left_behind(place)]


def state_digest(files, said):
    digest = hashlib.sha256(repr(sorted(said)).encode())
    for path in sorted(files):
        digest.update(path.encode() + b"\0" + hashlib.sha256(files[path]).digest())
    return digest.digest()
