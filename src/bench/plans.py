"""Plans to time with: the Spanish example under other names, each different, the same ones every time."""

import os
import pathlib
import random

SYLLABLES = ["al", "bri", "ca", "do", "es", "fa", "lu", "mar", "nor", "pa", "ri", "so", "tel", "va"]
NAMES = ["Alborada", "Brisa", "Sereno"]
DIFFERENT = 1000


def make(example: pathlib.Path, folder: pathlib.Path, count: int) -> pathlib.Path:
    """A folder with so many plans; beyond the first thousand they are links to those."""
    made = folder / f"{count}-plans"
    if made.is_dir() and len(os.listdir(made)) == count:
        return made
    made.mkdir(parents=True, exist_ok=True)
    text = example.read_text(encoding="utf-8")
    seeded = random.Random(20261115)
    for number in range(min(count, DIFFERENT)):
        (made / name(number)).write_text(renamed(text, seeded), encoding="utf-8")
    for number in range(DIFFERENT, count):
        (made / name(number)).unlink(missing_ok=True)
        os.link(made / name(number % DIFFERENT), made / name(number))
    return made


def name(number: int) -> str:
    return f"p{number:06d}.plan.yaml"


def renamed(text: str, seeded: random.Random) -> str:
    for old in NAMES:
        new = "".join(seeded.choices(SYLLABLES, k=4))
        text = text.replace(old, new.capitalize()).replace(old.lower(), new)
    return text
