# SPDX-License-Identifier: GPL-3.0-or-later
"""Newspapers to import, the program as it is run, and what a library holds."""

import dataclasses
import hashlib
import os
import pathlib
import shutil
import signal
import sqlite3
import subprocess

PAPER = "架上"
# Two runs of one step differ in these, and in nothing else.
CLOCK_COLUMNS = {"added", "read_at", "since", "arrived_at", "corrected_at"}


@dataclasses.dataclass
class Outcome:
    code: int  # negative: ended by a signal
    out: str
    err: str
    hung: str = ""  # how it stood when patience ended

    @property
    def acknowledged(self):
        """The days that this run said are in the library."""
        return days_in(self.out)


def days_in(text):
    lines = [line for line in text.split("\n")[:-1] if line.startswith("COMMITTED ")]
    return {line.split()[3] for line in lines}


class Program:
    """The program under test, with a home of its own."""

    def __init__(self, binary, home):
        self.binary = binary
        self.environment = dict(os.environ)
        for name in ("DATA", "CONFIG", "STATE", "CACHE"):
            folder = pathlib.Path(home) / name.lower()
            folder.mkdir(parents=True, exist_ok=True)
            self.environment[f"XDG_{name}_HOME"] = str(folder)
        self.environment.update(QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8")

    def start(self, words, prefix=(), environment=None):
        return subprocess.Popen(
            [*prefix, self.binary, *map(str, words)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env={**self.environment, **(environment or {})},
            start_new_session=True,
        )

    def run(self, words, prefix=(), environment=None, patience=120, kill_after=None):
        process = self.start(words, prefix, environment)
        return finish(process, patience if kill_after is None else kill_after, kill_after is None)


def finish(process, patience=120, is_hang=True):
    """Waits for a process; who takes longer is killed together with what it started."""
    hung = ""
    try:
        try:
            out, err = process.communicate(timeout=patience)
        except subprocess.TimeoutExpired:
            if not is_hang:
                raise
            # The time may have passed while all this was stopped.
            out, err = process.communicate(timeout=patience / 2)
    except subprocess.TimeoutExpired:
        hung = standing(process.pid) if is_hang else ""
        os.killpg(process.pid, signal.SIGKILL)
        out, err = process.communicate()
    return Outcome(process.returncode, out.decode("utf-8", "replace"), err.decode("utf-8", "replace"), hung)


def standing(pid):
    """Whether it waits, and for what, or had no processor: R for one that runs, S and D for one that waits; and its ticks."""
    try:
        states = []
        for task in sorted(pathlib.Path(f"/proc/{pid}/task").iterdir()):
            fields = (task / "stat").read_text().rsplit(")", 1)[1].split()
            states.append(f"{fields[0]} {(task / 'wchan').read_text()} {fields[11]}+{fields[12]}")
        return "; ".join(states)
    except OSError:
        return "gone"


def write_edition(folder, day, articles=3, paragraphs=30, words="江边的水位今天又涨了一些，渡口停了两班船。"):
    """An edition with one page, as posts of a Jekyll site."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(1, articles + 1):
        text = "\n\n".join(f"{day}第{number}篇第{k}段，{words}" for k in range(paragraphs))
        (folder / f"{day}-{number}.md").write_text(
            f'---\nlayout: post\ntitle: "{day}的第{number}篇"\ndate: {day} 09:30:00\ncategories: jsnews\n'
            f"tags: 架上新闻\n---\n\n{text}\n\n<https://paper.example/{day.replace('-', '')}/{number}.html>\n\n"
            "[返回架上新闻](//jsnews/)\n[返回首页](./)\n",
            encoding="utf-8",
        )


def day(number):
    return f"2026-01-{number:02}"


@dataclasses.dataclass(frozen=True)
class Snapshot:
    """What a library holds for a person; whole editions are told apart by their digest."""

    editions: tuple  # of ((newspaper, date), digest)
    marks: tuple  # bookmarks
    corrections: tuple

    def edition(self, date):
        return dict(self.editions).get((PAPER, date))


def snapshot(file):
    with opened(file) as library:
        editions = {}
        pages = library.execute(
            "SELECT n.name, e.date, e.id, p.id, p.ord, p.label, p.name, p.picture FROM edition e JOIN newspaper n "
            "ON n.id = e.newspaper LEFT JOIN page p ON p.edition = e.id ORDER BY n.name, e.date, p.label"
        ).fetchall()
        for name, date, _, page, *shown in pages:
            digest = editions.setdefault((name, date), hashlib.sha256())
            digest.update(repr(shown).encode())
            articles = library.execute(
                "SELECT a.identity, a.ord, a.kind, a.kicker, a.title, a.deck, a.byline, a.section, a.published, "
                "a.source_url, a.content_hash, b.html, b.text, (SELECT group_concat(t.kind || t.name) FROM "
                "article_tag t WHERE t.article = a.id), (SELECT o.hash FROM original o WHERE o.id = a.original) "
                "FROM article a LEFT JOIN body b ON b.article = a.id WHERE a.page = ? ORDER BY a.identity",
                (page,),
            )
            for article in articles:
                digest.update(repr(article).encode())
        marks = library.execute("SELECT newspaper, date, identity FROM bookmark ORDER BY 1, 2, 3").fetchall()
        corrections = library.execute(
            "SELECT a.identity, c.* FROM correction c JOIN article a ON a.id = c.article ORDER BY 1, 3"
        ).fetchall()
        return Snapshot(
            tuple((key, digest.hexdigest()) for key, digest in editions.items()),
            tuple(marks),
            tuple(repr(row) for row in corrections),
        )


def faults_of_database(file):
    with opened(file) as library:
        faults = [row[0] for row in library.execute("PRAGMA integrity_check") if row[0] != "ok"]
        faults += [f"foreign key of {row[0]}" for row in library.execute("PRAGMA foreign_key_check")]
        return faults


def all_rows(file):
    """A digest of everything in a database but the time of the day."""
    digest = hashlib.sha256()
    with opened(file) as library:
        digest.update(repr(library.execute("PRAGMA user_version").fetchall()).encode())
        tables = library.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").fetchall()
        for (table,) in tables:
            columns = [row[1] for row in library.execute(f'PRAGMA table_info("{table}")')]
            kept = ", ".join(f'"{column}"' for column in columns if column not in CLOCK_COLUMNS)
            digest.update(table.encode())
            for row in library.execute(f'SELECT {kept} FROM "{table}" ORDER BY {kept}'):
                digest.update(repr(row).encode())
    return digest.hexdigest()


def user_version(file):
    with opened(file) as library:
        return library.execute("PRAGMA user_version").fetchone()[0]


class opened:  # noqa: N801 - reads like a word of the language
    def __init__(self, file):
        self.connection = sqlite3.connect(file)

    def __enter__(self):
        return self.connection

    def __exit__(self, *_):
        self.connection.close()


def copy_folder(source, target):
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(source, target)
