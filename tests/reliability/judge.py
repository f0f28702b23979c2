# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a library that was hurt holds what it must."""

import pathlib
import shutil
import sqlite3
import threading

from shelf import all_rows, copy_folder, faults_of_database, snapshot

LEFT_BEHIND = (".part", ".lock", "-journal", "library-restored.sqlite")


class Judge:
    """Looks at copies only: who opens a library that was hurt mends it, and that is the program's part."""

    def __init__(self, program):
        self.program = program
        self.sound = set()  # digests of all rows that the program has called sound
        self.lock = threading.Lock()

    def complaints(self, step, place, commands_done=0, days=frozenset(), room=None):
        """After so many commands that were acknowledged as a whole, and these days beside."""
        copy = pathlib.Path(room or str(place) + "-judged")
        copy_folder(place, copy)
        try:
            return self.of_copy(step, copy, commands_done, days)
        except sqlite3.DatabaseError as error:
            return [f"SQLite: {error}"]
        finally:
            shutil.rmtree(copy)

    def of_copy(self, step, place, done, days):
        library = place / "library" / "library.sqlite"
        if not library.exists() or library.stat().st_size == 0:
            return ["the library is gone"] if step.states[0] or done or days else []
        faults = faults_of_database(library)
        if faults:
            return faults
        faults += of_others(step, place)
        if holds_nothing(library):
            return faults + (["everything is gone"] if step.states[0] or done or days else [])
        now = snapshot(library)
        faults += of_editions(step, now, done, days) if step.by_edition else of_state(step, now, done)
        return faults + self.program_says(place, library)

    def program_says(self, place, library):
        digest = all_rows(library)
        with self.lock:
            if digest in self.sound:
                return []
        outcome = self.program.run(["check", "--library", place / "library"])
        if outcome.code != 0:
            return [f"baojia check: {outcome.code} {outcome.out[-300:]} {outcome.err[-300:]}"]
        with self.lock:
            self.sound.add(digest)
        return []


def holds_nothing(library):
    """Made, and then nothing more."""
    connection = sqlite3.connect(library)
    try:
        return connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0] == 0
    finally:
        connection.close()


def of_editions(step, now, done, days):
    faults = []
    before, goal = step.states[0], step.states[-1]
    valid = {}
    for state in filter(None, step.states):
        for key, digest in state.editions:
            valid.setdefault(key, set()).add(digest)
    for key, digest in now.editions:
        if digest not in valid.get(key, ()):
            faults.append(f"half an edition: {key}")
    kept = step.states[done]
    for key, _ in kept.editions if kept else ():
        if key not in dict(now.editions):
            faults.append(f"lost: {key}")
    for date in days:
        if now.edition(date) != goal.edition(date):
            faults.append(f"acknowledged and lost: {date}")
    if before and (now.marks, now.corrections) != (before.marks, before.corrections):
        faults.append("bookmarks or corrections changed by an import")
    return faults


def of_state(step, now, done):
    if now in step.states[done:]:
        return []
    if now in step.states:
        return [f"acknowledged and lost: command {done} of {step.name}"]
    return [f"neither the old nor the new: {now.marks} {now.corrections} {[key for key, _ in now.editions]}"]


def of_others(step, place):
    """A backup that has its name is whole."""
    faults = []
    for file in sorted(place.rglob("*.sqlite")):
        if file.name in ("library.sqlite", "library-restored.sqlite"):
            continue
        try:
            broken = faults_of_database(file)
            if broken or snapshot(file) not in step.backups:
                faults.append(f"{file.name} is not whole: {broken}")
        except sqlite3.DatabaseError as error:
            faults.append(f"{file.name}: {error}")
    return faults


def left_behind(place):
    """What an attempt that was stopped leaves, the next one takes away. Not the empty lock of a backup before a migration, whose
    next has another name."""
    files = [file for file in sorted(place.rglob("*")) if file.name.endswith(LEFT_BEHIND)]
    return [f"left behind: {file.name}" for file in files if not file.name.startswith("library-schema") or file.stat().st_size]
