"""Times commands in turns (A B C A B C …), so that whatever else the machine does hits all of them alike."""

import os
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass, field


@dataclass
class Command:
    """A command with what each of its rounds took: seconds of wall, seconds of processor, MiB at most."""

    words: list[str]
    environment: dict[str, str] = field(default_factory=dict)
    rounds: list[tuple[float, float, float]] = field(default_factory=list)

    def median(self, what: int) -> float:
        return statistics.median(each[what] for each in self.rounds)

    def ratio(self, other: "Command", what: int) -> float:
        """Of each round to the other's round of the same turn; their median."""
        return statistics.median(mine[what] / theirs[what] for mine, theirs in zip(self.rounds, other.rounds))


def once(command: Command) -> tuple[float, float, float]:
    started = time.perf_counter()
    process = subprocess.Popen(
        command.words,
        env=os.environ | command.environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"exit code {process.returncode}: {' '.join(command.words)}")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def take_turns(commands: list[Command], rounds: int) -> None:
    """One turn to warm up, and the rounds."""
    for command in commands:
        once(command)
        command.rounds.clear()
    for _ in range(rounds):
        for command in commands:
            command.rounds.append(once(command))
