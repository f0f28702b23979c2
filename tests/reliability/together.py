# SPDX-License-Identifier: GPL-3.0-or-later
"""Two programs at once, and folders and clocks that are not as they should be."""

import pathlib
import shutil
import subprocess
import time

from faults import Fault, Tally, strace
from judge import left_behind
from shelf import PAPER, copy_folder, day, faults_of_database, finish, snapshot, write_edition

LIBRARY_FILES = ("library.sqlite", "library.sqlite-wal", "library.sqlite-shm")
YEARS = 365 * 24 * 3600


def bytes_of(folder):
    return {str(file.relative_to(folder)): file.read_bytes() for file in sorted(folder.rglob("*")) if file.is_file()}


class Together:
    def __init__(self, program, stage, faults, work, kit):
        self.program = program
        self.stage = stage
        self.faults = faults
        self.work = pathlib.Path(work) / "together"
        self.work.mkdir()
        self.standard = stage.seeds / "standard"
        self.clock = pathlib.Path(kit) / "fakeclock.c" if kit else None

    def all(self, rounds, skip):
        tests = {
            "two imports": lambda: self.repeat(rounds, self.two_imports),
            "reading during an import": lambda: self.repeat(rounds, self.reading_during_an_import),
            "a window during an import": lambda: self.repeat(min(rounds, 5), self.window_during_an_import),
            "logs that are missing": self.missing_logs,
            "network folder": self.network_folder,
        }
        if subprocess.run(["unshare", "-rm", "true"], capture_output=True, check=False).returncode == 0:
            tests["read-only folder"] = self.read_only
        else:
            skip("readOnlyFolder() no user namespaces here")
        if self.clock and self.clock.is_file():
            tests["clock backwards"] = self.clock_backwards
        else:
            skip("clockBackwards() no fakeclock.c: configure with BAOJIA_SHARED_DIR")
        return tests

    def repeat(self, rounds, work):
        tally = Tally()
        for number in range(rounds):
            tally.add(f"round {number + 1}", work.__name__, 0, work())
        return tally

    def place(self, seed=None):
        place = self.work / "place"
        shutil.rmtree(place, ignore_errors=True)
        if seed:
            copy_folder(seed, place)
        else:
            place.mkdir()
        return place

    def many(self, name, first, last):
        folder = self.work / name
        if not folder.exists():
            for number in range(first, last + 1):
                write_edition(folder, day(number), articles=12, paragraphs=60)
        return folder

    def program_run(self, *words, **how):
        return self.program.run(words, **how)

    def check(self, library):
        outcome = self.program_run("check", "--library", library)
        return [] if outcome.code == 0 else [f"check: {outcome.out} {outcome.err}"]

    def two_imports(self):
        """Of editions that are partly the same, into a library that is not there yet."""
        library = self.place() / "library"
        sources = [self.many("left", 1, 14), self.many("right", 9, 22)]
        running = [self.program.start(["import", source, "--library", library]) for source in sources]
        outcomes = [finish(process) for process in running]
        complaints = [f"{one.code}: {one.err}" for one in outcomes if one.code != 0 or one.err.strip() or one.hung]
        listed = self.program_run("list", "editions", "--library", library).out
        wanted = "".join(f"{PAPER}\t{day(number)}\t0\t12\n" for number in range(22, 0, -1))
        if listed.replace("\t1\t12", "\t0\t12") != wanted:
            complaints.append(f"not all editions, or not whole: {listed}")
        return complaints + self.check(library)

    def reading_during_an_import(self):
        place = self.place(self.standard)
        library = place / "library"
        importing = self.program.start(["import", self.many("left", 1, 14), "--library", library])
        complaints, reads = [], 0
        while importing.poll() is None:
            for words in (["show", "1"], ["search", "江边", "--count"], ["bookmark", "add", "4"], ["bookmark", "list"]):
                outcome = self.program_run(*words, "--library", library)
                reads += 1
                if outcome.code != 0 or outcome.err.strip():
                    complaints.append(f"{words}: {outcome.code}: {outcome.err}")
        outcome = finish(importing)
        if outcome.code != 0:
            complaints.append(f"import: {outcome.err}")
        if reads < 4:
            complaints.append("the import was over before anything was read")
        return complaints + self.check(library)

    def window_during_an_import(self):
        """A window stays open, and takes part in what another program brings in."""
        place = self.place(self.standard)
        library = place / "library"
        environment = {"QTWEBENGINE_DISABLE_SANDBOX": "1", "XDG_RUNTIME_DIR": str(self.work)}
        window = self.program.start(["--library", library], environment=environment)
        complaints = []
        try:
            deadline = time.monotonic() + 30
            while not (library / "library.sqlite-shm").exists() and time.monotonic() < deadline:
                time.sleep(0.1)
            outcome = self.program_run("import", self.many("left", 1, 14), "--library", library)
            if outcome.code != 0 or outcome.err.strip():
                complaints.append(f"import beside a window: {outcome.code}: {outcome.err}")
            if window.poll() is not None:
                complaints.append(f"the window ended with {window.returncode}")
            complaints += self.check(library)
        finally:
            window.terminate()
            finish(window, 20)
        return complaints + self.check(library)

    def read_only(self):
        """A mount that cannot be written: opens, says so, and nothing is changed."""
        tally = Tally()
        place = self.place(self.standard)
        library = place / "library"
        self.try_read_only(tally, "at rest", library)
        # A program that was killed left a log.
        self.kill_before_the_log_goes(library)
        if (library / "library.sqlite-wal").stat().st_size == 0:
            tally.add("a log is left", "read-only", 0, ["no log was left"])
        self.try_read_only(tally, "with a log", library, with_log=True)
        return tally

    def kill_before_the_log_goes(self, library):
        """After the commit, before the log is brought into the library: its third sync, and the fourth."""
        environment = self.faults.environment(library, self.work / "calls.log", Fault("sync", 4, "kill"))
        self.program.run(["bookmark", "add", "4", "--library", library], environment=environment)

    def try_read_only(self, tally, state, library, with_log=False):
        before = bytes_of(library)
        prefix = ["unshare", "-rm", "sh", "-c", f"mount --bind -o ro '{library}' '{library}' && exec \"$@\"", "sh"]
        reading = (["list", "editions"], ["show", "1"], ["search", "江边", "--count"], ["bookmark", "list"], ["check"])
        writing = (["import", self.stage.sources / "new"], ["bookmark", "add", "1"], ["correct", "1", "--title", "x"], ["optimize"])
        for words in reading + writing:
            outcome = self.program_run(*words, "--library", library, prefix=prefix)
            complaints = []
            refused = outcome.code == 1 and outcome.err.strip()
            if words in reading and outcome.code != 0 and not (with_log and refused):
                complaints.append(f"{outcome.code}: {outcome.out} {outcome.err}")
            if words in writing and not refused:
                complaints.append(f"it should say that it cannot be written: {outcome.code}: {outcome.out} {outcome.err}")
            if bytes_of(library) != before:
                complaints.append("something was changed")
            tally.add(f"{state}: {words[0]}: {outcome.err.strip()}", f"read-only {state}", outcome.code, complaints)

    def missing_logs(self):
        tally = Tally()
        standard = snapshot(self.standard / "library" / "library.sqlite")
        for name, spoil, whole in (
            ("no index of the log", lambda library: (library / LIBRARY_FILES[2]).unlink(), True),
            ("no log", lambda library: (library / LIBRARY_FILES[1]).unlink(), False),
            ("neither", lambda library: [(library / file).unlink() for file in LIBRARY_FILES[1:]], False),
            ("an empty log", lambda library: (library / LIBRARY_FILES[1]).write_bytes(b""), False),
            ("half a log", half_a_log, False),
            ("the index of another log", lambda library: (library / LIBRARY_FILES[2]).write_bytes(b"\xa5" * 32768), True),
        ):
            library = self.place(self.standard) / "library"
            self.kill_before_the_log_goes(library)
            spoil(library)
            complaints = self.check(library)
            listed = self.program_run("bookmark", "list", "--library", library)
            marks = len(listed.out.splitlines())
            if marks not in ((2,) if whole else (1, 2)) or listed.code != 0:
                complaints.append(f"{marks} bookmarks: {listed.err}")
            again = self.program_run("bookmark", "add", "4", "--library", library)
            if again.code != 0 or len(self.program_run("bookmark", "list", "--library", library).out.splitlines()) != 2:
                complaints.append(f"again: {again.err}")
            if snapshot(library / "library.sqlite").editions != standard.editions:
                complaints.append("editions are lost")
            tally.add(name, "log missing", listed.code, complaints + self.check(library))
        return tally

    def network_folder(self):
        """No locks, or no memory that programs share: it works, or it is refused with a reason and nothing is changed."""
        tally = Tally()
        for name, call, error in (
            ("no locks", "fcntl", "ENOLCK"),
            ("locks that are denied", "fcntl", "EACCES"),
            ("no shared memory", "mmap", "ENODEV"),
            ("no lock of files", "flock", "ENOLCK"),
            ("no hard links", "link", "EPERM"),
            ("no sync of folders", "fsync", "EINVAL"),
        ):
            for words in (["show", "1"], ["bookmark", "add", "4"], ["import", self.stage.sources / "new"], ["backup"]):
                place = self.place(self.standard)
                library = place / "library"
                if words == ["backup"]:
                    words = ["backup", place / "backup.sqlite"]
                inject = ["-e", f"trace={call}", "-e", f"inject={call}:error={error}:when=1+"]
                prefix = strace(place, *inject, folders_only=call == "fsync")
                outcome = self.program_run(*words, "--library", library, prefix=prefix, patience=60)
                complaints = self.after_network(library, words, outcome)
                if call not in ("fcntl", "mmap") and outcome.code != 0:
                    complaints.append(f"this should not matter: {outcome.err}")
                if call == "mmap" and words[0] == "show" and outcome.code != 0:
                    complaints.append(f"reading should go on: {outcome.err}")
                tally.add(f"{name}: {words[0]}: {outcome.err.strip()}", name, outcome.code, complaints)
        return tally

    def after_network(self, library, words, outcome):
        complaints = []
        if outcome.hung or outcome.code not in (0, 1):
            complaints.append(f"it ended with {outcome.code}: {outcome.err}")
        elif outcome.code == 1 and not outcome.err.strip():
            complaints.append("it did not say why not")
        if "locked" in outcome.err:
            complaints.append(f"words of SQLite: {outcome.err}")
        again = self.program_run(*words, "--library", library)
        has_backup = words[0] == "backup" and outcome.code == 0
        if again.code != 0 and not has_backup:
            complaints.append(f"without it: {again.code}: {again.err}")
        return complaints + self.check(library) + faults_of_database(library / "library.sqlite") + left_behind(library.parent)

    def clock_backwards(self):
        tally = Tally()
        preload = self.work / "fakeclock.so"
        subprocess.run(["cc", "-shared", "-fPIC", "-O1", "-o", preload, self.clock, "-ldl"], check=True)
        for name, offset in (("ten years back", -10 * YEARS), ("before 1970", -70 * YEARS), ("thirty years on", 30 * YEARS)):
            environment = {"LD_PRELOAD": str(preload), "FAKECLOCK_OFFSET": str(offset)}
            tally.add(name, "clock", 0, self.with_clock(environment, lambda: None))
        moving = self.work / "offset"
        steps = iter(range(100))

        def turn():
            moving.write_text(str(-next(steps) * YEARS))

        turn()
        environment = {"LD_PRELOAD": str(preload), "FAKECLOCK_FILE": str(moving)}
        tally.add("a year back before each command", "clock", 0, self.with_clock(environment, turn))
        return tally

    def with_clock(self, environment, turn):
        place = self.place(self.stage.seeds / "older")
        library = place / "library"
        complaints = []

        def must(*words):
            turn()
            outcome = self.program_run(*words, "--library", library, environment=environment)
            if outcome.code != 0:
                complaints.append(f"{words[0]}: {outcome.code}: {outcome.out} {outcome.err}")
            return outcome.out

        must("import", self.stage.sources / "new")  # brings the schema up to date, too
        for number in (1, 2):
            must("backup", place / f"backup{number}.sqlite")
        must("backup", place / "backup1.sqlite", "--force")
        for article in ("1", "5", "6"):
            must("bookmark", "add", article)
        marks = [line.split("\t")[0] for line in must("bookmark", "list").splitlines()]
        if marks[:3] != ["6", "5", "1"]:
            complaints.append(f"the newest bookmark is not the first: {marks}")
        must("check")
        for file in ("library/library-schema10.sqlite", "backup1.sqlite", "backup2.sqlite"):
            if not (place / file).exists() or faults_of_database(place / file):
                complaints.append(f"no {file}")
        return complaints + left_behind(place)


def half_a_log(library):
    log = library / LIBRARY_FILES[1]
    content = log.read_bytes()
    log.write_bytes(content[: len(content) // 2])
