# SPDX-License-Identifier: GPL-3.0-or-later
"""Every command under valgrind: nothing is read before it is written, or after it is gone, and nothing is lost."""

import pathlib
import re
import shutil

from faults import Tally

VALGRIND = (
    "valgrind",
    "-q",
    "--error-exitcode=99",
    "--leak-check=full",
    "--show-leak-kinds=definite",
    "--errors-for-leak-kinds=definite",
    "--num-callers=20",
)
# Patterns compiled into machine code cannot be watched.
UNCOMPILED = {"QT_ENABLE_REGEXP_JIT": "0"}
PATIENCE = 3600
REPORTED = re.compile(r"^==\d+== .*$", re.MULTILINE)


class Memory:
    def __init__(self, program, sources, work, suppressions):
        self.program = program
        self.sources = sources
        self.place = pathlib.Path(work) / "memory"
        self.watched = (*VALGRIND, f"--suppressions={suppressions}")

    @property
    def may(self):
        return shutil.which("valgrind") is not None

    def commands(self):
        library = ["--library", self.place / "library"]
        return {
            "import": ["import", *self.sources, *library],
            "import again": ["import", *self.sources, *library],
            "list": ["list", "editions", *library],
            "show": ["show", "1", *library],
            "search": ["search", "的", "--facets", *library],
            "search of two words": ["search", "报 AND 新", "--sort", "relevance", *library],
            "bookmark": ["bookmark", "add", "1", *library],
            "correct": ["correct", "1", "--title", "改正的标题", *library],
            "check": ["check", *library],
            "backup": ["backup", self.place / "backup.sqlite", *library],
            "automatic backup": ["backup", "--auto", *library],
            "drill": ["backup", "--drill", *library],
            "optimize": ["optimize", *library],
            "stats": ["stats", *library],
            "recipe list": ["recipe", "list"],
            "repair": ["repair", self.place / "library", "--to", self.place / "repaired"],
            "restore": ["restore", self.place / "backup.sqlite", *library],
        }

    def all(self):
        shutil.rmtree(self.place, ignore_errors=True)
        self.place.mkdir(parents=True)
        return {name: lambda name=name, words=words: self.watch(name, words) for name, words in self.commands().items()}

    def watch(self, name, words):
        tally = Tally()
        outcome = self.program.run(words, prefix=self.watched, environment=UNCOMPILED, patience=PATIENCE)
        reported = REPORTED.findall(outcome.err)
        # 1: something was left undone, and said; more than that is not expected of any of them.
        complaints = reported if outcome.code == 99 or reported else []
        if outcome.code not in (0, 1, 99):
            complaints = [f"ended with {outcome.code}", *outcome.err.splitlines()[-5:]]
        tally.add(name, "watched", outcome.code, complaints)
        return tally
