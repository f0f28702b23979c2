# SPDX-License-Identifier: GPL-3.0-or-later
"""The steps that a person's library goes through, each with its beginning and its end."""

import dataclasses
import pathlib
import shutil
import sqlite3
import time

from shelf import copy_folder, day, snapshot, write_edition

OLD_SCHEMA = 10
# What the migrations since then made, and nothing of it holds anything in the libraries of these tests.
SINCE_OLD_SCHEMA = """
DROP INDEX edition_unread; DROP INDEX article_of_kind; DROP TABLE lone_teaser; DROP TABLE watched_file; DROP TABLE watched_folder;
"""


@dataclasses.dataclass
class Step:
    name: str
    commands: list  # of lists of words; {place} is the folder that is hurt, {sources} what is imported
    seed: pathlib.Path  # copied to {place} before each trial
    by_edition: bool = False  # an import may stop between editions
    states: list = dataclasses.field(default_factory=list)  # snapshots after 0, 1, 2 … commands
    backups: list = dataclasses.field(default_factory=list)  # snapshots that other databases may have
    seconds: float = 0  # that the healthy commands took, together

    def words(self, number, place, sources):
        return [word.format(place=place, sources=sources) for word in self.commands[number]]


class Stage:
    """Makes the sources and the beginnings once, by healthy runs."""

    def __init__(self, program, work):
        self.program = program
        self.work = pathlib.Path(work)
        self.sources = self.work / "sources"
        self.seeds = self.work / "seeds"
        self.seeds.mkdir(parents=True)
        for number in (1, 2, 3):
            write_edition(self.sources / "old", day(number))
        for number in (4, 5):
            write_edition(self.sources / "new", day(number))
        # One that is there already comes with another text and one article more.
        write_edition(self.sources / "new", day(3), articles=4, words="改过的一版：水已经退了。")
        for number in (6, 7):
            write_edition(self.sources / "newer", day(number))

    def must(self, *words):
        outcome = self.program.run(words)
        if outcome.code != 0:
            raise RuntimeError(f"a healthy run failed: {words}: {outcome.code} {outcome.out} {outcome.err}")
        return outcome

    def seed(self, name, base=None):
        place = self.seeds / name
        if base:
            copy_folder(base, place)
        else:
            place.mkdir()
        return place

    def at_rest(self, place):
        """Nothing beside the library, so that a copy of the folder is a copy of it."""
        for log in ("-wal", "-shm"):
            pathlib.Path(str(place / "library" / "library.sqlite") + log).unlink(missing_ok=True)
        return place

    def standard(self):
        place = self.seed("standard")
        self.must("import", self.sources / "old", "--library", place / "library")
        self.must("bookmark", "add", "2", "--library", place / "library")
        self.must("correct", "3", "--title", "改正的标题", "--library", place / "library")
        return self.at_rest(place)

    def with_backup(self, standard):
        place = self.seed("with-backup", standard)
        self.must("backup", place / "backup.sqlite", "--library", place / "library")
        self.must("import", self.sources / "newer", "--library", place / "library")
        return self.at_rest(place)

    def older(self, standard):
        place = self.seed("older", standard)
        library = sqlite3.connect(place / "library" / "library.sqlite")
        library.executescript(SINCE_OLD_SCHEMA + f"PRAGMA user_version = {OLD_SCHEMA};")
        library.close()
        return self.at_rest(place)

    def without_index(self, standard):
        place = self.seed("without-index", standard)
        library = sqlite3.connect(place / "library" / "library.sqlite")
        library.executescript("DELETE FROM posting; DELETE FROM segment; DELETE FROM meta WHERE key = 'search_index';")
        library.close()
        return self.at_rest(place)

    def steps(self):
        standard = self.standard()
        backup = self.with_backup(standard)
        there = ["--library", "{place}/library"]
        plan = [
            Step("import into nothing", [["import", "{sources}/old", *there]], self.seed("nothing"), True),
            Step("import", [["import", "{sources}/new", *there], ["import", "{sources}/newer", *there]], standard, True),
            Step("bookmark", [["bookmark", "add", "1", *there], ["bookmark", "add", "5", *there]], standard),
            Step("delete", [["bookmark", "remove", "2", *there]], standard),
            Step(
                "correct",
                [["correct", "1", "--title", "对了", *there], ["correct", "3", "--as-read", *there]],
                standard,
            ),
            Step("migrate", [["bookmark", "list", *there]], self.older(standard)),
            Step("backup", [["backup", "{place}/fresh.sqlite", *there]], backup),
            Step("backup anew", [["backup", "{place}/backup.sqlite", "--force", *there]], backup),
            Step("restore", [["restore", "{place}/backup.sqlite", *there]], backup),
            Step("index anew", [["bookmark", "list", *there]], self.without_index(standard)),
            Step("optimize", [["optimize", *there]], backup),
        ]
        for step in plan:
            self.learn(step)
        return plan

    def learn(self, step):
        """What the library holds after each command when nothing goes wrong."""
        place = self.work / "learning"
        copy_folder(step.seed, place)
        file = place / "library" / "library.sqlite"
        step.states = [snapshot(file) if file.exists() else None]
        for number in range(len(step.commands)):
            began = time.monotonic()
            self.must(*step.words(number, place, self.sources))
            step.seconds += time.monotonic() - began
            step.states.append(snapshot(file))
        step.backups = [state for state in step.states if state]
        if (place / "backup.sqlite").exists():
            step.backups += [snapshot(step.seed / "backup.sqlite")]
        shutil.rmtree(place)
