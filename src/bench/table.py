"""The table of how quick plan is. Usage: table.py ROOT WORK ROUNDS; called by run.sh, which prepares WORK."""

import os
import pathlib
import shutil
import sys
import tempfile

import plans
from timing import Command, take_turns

ROOT, WORK = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
ROUNDS = int(sys.argv[3])
# Not below the checkout: git ignores what is built there, and plan passes over what git ignores.
PLANS = pathlib.Path(tempfile.mkdtemp())
FEW = max(3, ROUNDS // 5)
EXAMPLE = ROOT / "examples/spanish.plan.yaml"
PDF_EXAMPLE = ROOT / "examples/worksheet.plan.yaml"
WALL, CPU, MEMORY = range(3)
JDKS = [version for version in (17, 25) if (WORK / f"jdk{version}").exists()]
FLAGS = "-XX:+IgnoreUnrecognizedVMOptions -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -Xlog:disable".split()


def checkout(version: int, *words: object) -> Command:
    jdk = os.path.realpath(WORK / f"jdk{version}")
    return Command([str(ROOT / "plan"), *map(str, words)], {"JAVA_HOME": jdk})


def image(version: int, *words: object) -> Command:
    return Command([str(WORK / f"image{version}/bin/plan"), *map(str, words)])


def hello() -> Command:
    jdk = WORK / "jdk17/bin"
    if not (WORK / "Hello.class").exists():
        os.system(f"{jdk}/javac -d {WORK} {ROOT}/src/bench/Hello.java")
    return Command([str(jdk / "java"), "-Xshare:auto", "-cp", str(WORK), "Hello"])


def small_heap(version: int, folder: pathlib.Path) -> Command:
    """The launcher asks for 256 MB; here, the same Java with 64."""
    at = WORK / f"image{version}"
    kind = "-XX:AOTCache=" if version >= 25 else "-XX:SharedArchiveFile="
    run = f'exec 9<"{at}/app"; exec "$@"'
    java = [f"{at}/java/bin/java", *FLAGS, "-Xmx64m", f"{kind}{at}/archives/small.archive"]
    return Command(["sh", "-c", run, "sh", *java, "-cp", "/proc/self/fd/9/plan.jar", "partnershipplan.cli.Main", "validate", str(folder)])


def ajv(folder: pathlib.Path) -> Command | None:
    modules = WORK / "node_modules"
    if not shutil.which("node") or not (modules / "ajv").exists():
        return skipped("node with js-yaml and ajv")
    words = ["node", str(ROOT / "src/bench/ajv.js"), str(WORK / "plan.schema.json"), str(folder)]
    return Command(words, {"NODE_PATH": str(modules)})


def weasyprint_python() -> str | None:
    program = shutil.which("weasyprint")
    return open(program, encoding="utf-8").readline()[2:].strip() if program else skipped("weasyprint")


def skipped(what: str) -> None:
    print(f"\nSkipped: {what} is not installed here.\n")


def row(what: str, ours: Command, peer: Command, target: str, measure: int = WALL) -> None:
    unit = "MiB" if measure == MEMORY else "ms"
    size = 1 if measure == MEMORY else 1000
    values = f"{ours.median(measure) * size:.0f} {unit} | {peer.median(measure) * size:.0f} {unit}"
    cpu = "" if measure == MEMORY else f"{ours.ratio(peer, CPU):.2f}"
    print(f"| {what} | {values} | **{ours.ratio(peer, measure):.2f}** | {cpu} | {target} |", flush=True)


def head() -> None:
    load = os.getloadavg()[0]
    print(f"{ROUNDS} rounds, {FEW} for whole folders; {os.cpu_count()} cores, load {load:.1f} at the start.\n")
    print("| what / against what | plan | the other | ratio | of processor time | target |")
    print("| --- | --- | --- | --- | --- | --- |", flush=True)


def one_plan() -> None:
    floor = hello()
    quick = {version: checkout(version, "validate", EXAMPLE) for version in JDKS}
    shipped = {version: image(version, "validate", EXAMPLE) for version in JDKS}
    html = {version: checkout(version, "render", "--to", "html", "-o", WORK / "html", EXAMPLE) for version in JDKS}
    lint = {version: checkout(version, "lint", "--fail-on", "never", EXAMPLE) for version in JDKS}
    yamllint = Command(["yamllint", "-d", "relaxed", str(EXAMPLE)]) if shutil.which("yamllint") else skipped("yamllint")
    every = [floor, *quick.values(), *shipped.values(), *html.values(), *lint.values(), *([yamllint] if yamllint else [])]
    take_turns(every, ROUNDS)
    for version in JDKS:
        old = version < 25
        row(f"`validate`, JDK {version} / bare Java 17", quick[version], floor, "2.0" if old else "1.6")
        row("the same from the package / bare Java 17", shipped[version], floor, "1.6" if old else "1.3")
        if yamllint:
            row(f"`validate`, JDK {version} / yamllint", quick[version], yamllint, "0.75")
        row(f"its memory, JDK {version} / bare Java 17", quick[version], floor, "1.3", MEMORY)
        row(f"`lint`, all rules, JDK {version} / `validate`", lint[version], quick[version], "1.5")
        row(f"`render` to HTML, JDK {version} / bare Java 17", html[version], floor, "3.3" if old else "2.4")


def many_plans() -> None:
    for count, target in ((1000, "0.8"), (10000, "0.8")):
        folder = plans.make(EXAMPLE, PLANS, count)
        peer = ajv(folder)
        if not peer:
            return
        ours = {v: small_heap(v, folder) if count > 1000 else checkout(v, "validate", folder) for v in JDKS}
        take_turns([peer, *ours.values()], FEW)
        for version, command in ours.items():
            heap = ", heap of 64 MB" if count > 1000 else ""
            row(f"{count:,} plans, JDK {version}{heap} / js-yaml and ajv", command, peer, target)


def pdf() -> None:
    python = weasyprint_python()
    if not python:
        return
    pages = WORK / "pages"
    shutil.rmtree(pages, ignore_errors=True)
    os.system(f"{ROOT}/plan render -q --force --to html -o {pages} {PDF_EXAMPLE} 2>/dev/null")
    page = next(pages.glob("*.html"))
    peer = Command(["weasyprint", "-q", "--pdf-variant", "pdf/ua-1", str(page), str(WORK / "weasy.pdf")])
    ours = {v: checkout(v, "render", "--to", "pdf", "-o", WORK / "pdf", PDF_EXAMPLE) for v in JDKS}
    take_turns([peer, *ours.values()], ROUNDS)
    for version, command in ours.items():
        row(f"a PDF with its charts, JDK {version} / WeasyPrint", command, peer, "0.8" if version < 25 else "0.65")
    folder = plans.make(PDF_EXAMPLE, PLANS / "pdfs", 20)
    many = WORK / "20-pages"
    os.system(f"{ROOT}/plan render -q --force --to html -o {many} {folder} 2>/dev/null")
    peer = Command([python, str(ROOT / "src/bench/weasy.py"), str(many)])
    ours = {v: checkout(v, "render", "--to", "pdf", "-o", WORK / "pdf", folder) for v in JDKS}
    take_turns([peer, *ours.values()], FEW)
    for version, command in ours.items():
        row(f"20 PDFs in one call, JDK {version} / WeasyPrint's API", command, peer, "0.3")


def growth() -> None:
    """What a further plan costs, between one size and the next."""
    version = JDKS[-1]
    sizes = [100, 1000, 10000, 100000]
    runs = [checkout(version, "validate", plans.make(EXAMPLE, PLANS, size)) for size in sizes]
    take_turns(runs, 3)
    print(f"\n| JDK {version}: from … to … plans | a further plan costs, wall | of processor time |\n| --- | --- | --- |")
    for (few, less), (many, more) in zip(zip(sizes, runs), list(zip(sizes, runs))[1:]):
        wall, cpu = ((more.median(what) - less.median(what)) / (many - few) * 1e6 for what in (WALL, CPU))
        print(f"| {few:,} to {many:,} | {wall:.0f} µs | {cpu:.0f} µs |", flush=True)


try:
    head()
    one_plan()
    many_plans()
    pdf()
    growth()
finally:
    shutil.rmtree(PLANS)
