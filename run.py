"""Try or test a fresh clone: ``python3 run.py demo``, ``python3 run.py test``.

It needs nothing but Python 3.11 or newer. What it installs goes into ``.venv`` beside this file.
Arguments after ``--`` go to pytest: ``python3 run.py test -- -k frist``.
With uv the same is: ``uv run grunnmodell demo`` and ``uv run --group test pytest``.

The file keeps to the syntax of Python 3.6, so that an older Python can say what it lacks.
"""

import argparse
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Dict, List, Optional, Sequence, Tuple

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BOOTSTRAP = ROOT / ".venv-bootstrap"
NEEDED = (3, 11)
TESTED = ("3.11", "3.12", "3.13")
GROUPS = ("test", "types", "lint", "layers", "nox")

RUNNING = "%d.%d" % sys.version_info[:2]
# Inside a virtual environment this is the Python that it was made from: a .venv made anew
# must not hang on the one that is about to go.
PYTHON = getattr(sys, "_base_executable", None) or sys.executable

WINDOWS = os.name == "nt"
BIN = VENV / ("Scripts" if WINDOWS else "bin")
VENV_PYTHON = BIN / ("python.exe" if WINDOWS else "python")
STAMP = VENV / "grunnmodell-installed"

# What runs side by side is not printed side by side.
PRINTING = threading.Lock()
PASSED, FAILED, MISSING = "passed", "FAILED", "not found"


class SetupError(Exception):
    """The environment could not be made; the text says what to do."""


class Step:
    """One line of the summary."""

    def __init__(self, name: str, outcome: str, seconds: float = 0.0, tests: bool = False) -> None:
        self.name = name
        self.outcome = outcome
        self.seconds = seconds
        self.tests = tests

    def __str__(self) -> str:
        seconds = "" if self.outcome == MISSING else "%7.1f s" % self.seconds
        return ("  %-16s %-9s %s" % (self.name, self.outcome, seconds)).rstrip()


def say(text: str) -> None:
    """Print a line that is ours, not one of the programs we start."""
    print("run.py: " + text, flush=True)


# ----------------------------------------------------------------------------- interpreters


def version_of(command: Sequence[str]) -> Optional[str]:
    """Ask an interpreter for its version: a pyenv shim or a Windows alias may exist and not run."""
    question = "import sys; print('%d.%d' % sys.version_info[:2])"
    try:
        answer = subprocess.run(
            [*command, "-c", question],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=30,
            check=True,
        )
    except (OSError, subprocess.SubprocessError):
        return None
    return answer.stdout.decode("ascii", "replace").strip()


def candidates(version: str) -> List[str]:
    """Where an interpreter of this version may lie, best first."""
    name = "python" + version
    found = [shutil.which(name, path=folder) for folder in os.get_exec_path()]
    if WINDOWS and shutil.which("py"):
        asked = subprocess.run(
            ["py", "-" + version, "-c", "import sys; print(sys.executable)"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            check=False,
        )
        found.append(asked.stdout.decode(errors="replace").strip() or None)
    # Path.expanduser would fail where there is no home, as in some containers.
    home = os.path.expanduser("~")  # noqa: PTH111
    pyenv = Path(os.environ.get("PYENV_ROOT") or home + "/.pyenv")
    found += [str(path) for path in sorted(pyenv.glob("versions/%s.*/bin/%s" % (version, name)))]
    return [path for path in found if path]


def find_pythons(versions: Sequence[str] = TESTED) -> Dict[str, str]:
    """The first interpreter of each version that really runs."""
    found = {}
    for version in versions:
        for path in candidates(version):
            if version_of([path]) == version:
                found[version] = path
                break
    return found


def refusal(version: Sequence[int], executable: str, others: Dict[str, str]) -> str:
    """What to tell somebody whose Python is too old."""
    text = "this is Python %s (%s), and grunnmodell needs Python %s or newer." % (
        ".".join(str(part) for part in version[:3]),
        executable,
        ".".join(str(part) for part in NEEDED),
    )
    if others:
        text += " This machine has one: try %s run.py" % others[max(others)]
    return text


# ------------------------------------------------------------------------------ environment


def environment(pythons: Dict[str, str]) -> Dict[str, str]:
    """Our programs first, then the interpreters that nox is to find."""
    env = dict(os.environ)
    folders = [str(BIN)] + [str(Path(path).parent) for path in pythons.values()]
    env["PATH"] = os.pathsep.join([*folders, env.get("PATH", os.defpath)])
    env["VIRTUAL_ENV"] = str(VENV)
    env["PIP_DISABLE_PIP_VERSION_CHECK"] = "1"
    # Both are sensible personal settings that stop pip from filling a folder it was told to fill.
    env["PIP_USER"] = "0"
    env["PIP_REQUIRE_VIRTUALENV"] = "0"
    return env


def call(command: Sequence[object], **changes: str) -> bool:
    """Run a command in the project's folder; True if it ended well."""
    env = environment({})
    env.update(changes)
    try:
        return subprocess.call([str(part) for part in command], cwd=str(ROOT), env=env) == 0
    except OSError as error:
        say("%s: %s" % (command[0], error))
        return False


def remove(folder: Path) -> None:
    """Remove a folder or file; of a link only the link, as it may lead to somebody's own."""
    if folder.is_symlink() or folder.is_file():
        folder.unlink()
    elif folder.exists():
        shutil.rmtree(str(folder))


def is_whole() -> bool:
    """Whether .venv has a Python of the running version, with pip."""
    question = "import sys, pip; print('%d.%d' % sys.version_info[:2])"
    try:
        answer = subprocess.run(
            [str(VENV_PYTHON), "-c", question],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            check=False,
        )
    except OSError:
        return False
    return answer.returncode == 0 and answer.stdout.decode().strip() == RUNNING


def create_venv() -> None:
    """Make .venv with what Python brings, else with virtualenv."""
    remove(VENV)
    say("making .venv with Python " + RUNNING)
    if call([PYTHON, "-m", "venv", VENV]) and is_whole():
        return
    # Debian and Ubuntu keep venv's other half in a package of its own. pip may write to a folder
    # named by --target even where the Python is managed by the system (PEP 668).
    say("Python's own venv did not work here; trying virtualenv")
    remove(VENV)
    remove(BOOTSTRAP)
    made = call([PYTHON, "-m", "pip", "install", "--quiet", "--target", BOOTSTRAP, "virtualenv"])
    made = made and call([PYTHON, "-m", "virtualenv", "--quiet", VENV], PYTHONPATH=str(BOOTSTRAP))
    if not made or not is_whole():
        raise SetupError(
            "could not make .venv. Install Python's venv or pip"
            " (on Debian and Ubuntu: apt install python3-venv) and try again."
        )
    remove(BOOTSTRAP)


def moved() -> bool:
    """Whether .venv was filled at another place: its scripts name the Python they were made for."""
    return STAMP.is_file() and STAMP.read_text(encoding="utf-8").splitlines()[:1] != [str(ROOT)]


def fingerprint() -> str:
    """Changes when an installation would come out otherwise."""
    digest = hashlib.sha256(sys.version.encode())
    for name in ("pyproject.toml", "src/grunnmodell/_version.py"):
        digest.update((ROOT / name).read_bytes())
    return "%s\n%s\n" % (ROOT, digest.hexdigest())


def install() -> None:
    """Install the project, editable, with its tools, unless that is done already."""
    wanted = fingerprint()
    if STAMP.is_file() and STAMP.read_text(encoding="utf-8") == wanted:
        return
    say("installing the project and its test tools into .venv")
    remove(STAMP)
    pip = [VENV_PYTHON, "-m", "pip", "install", "--quiet"]
    groups = [word for group in GROUPS for word in ("--group", group)]
    # 25.1 is the first pip that knows dependency groups.
    if not (call([*pip, "pip>=25.1"]) and call([*pip, "--editable", ".", *groups])):
        raise SetupError("pip could not install the project: see its message above.")
    STAMP.write_text(wanted, encoding="utf-8")


def prepare() -> None:
    """Make sure that .venv is there, whole and up to date."""
    if moved() or not is_whole():
        create_venv()
    install()


# ------------------------------------------------------------------------------------ tests


def timed(name: str, command: Sequence[object], tests: bool = False, **changes: str) -> Step:
    """Run a command as one step of the test."""
    say("%s: %s" % (name, " ".join(str(part) for part in command[1:])))
    start = time.monotonic()
    good = call(command, **changes)
    return Step(name, PASSED if good else FAILED, time.monotonic() - start, tests)


def apart(name: str, command: Sequence[object], **changes: str) -> Step:
    """Run a command as one step, beside others, and print what it says when it is done."""
    env = environment({})
    env.update(changes)
    say("%s: %s" % (name, " ".join(str(part) for part in command[1:])))
    start = time.monotonic()
    with tempfile.TemporaryFile() as said:
        code = subprocess.call(
            [str(part) for part in command],
            cwd=str(ROOT),
            env=env,
            stdout=said,
            stderr=subprocess.STDOUT,
        )
        said.seek(0)
        with PRINTING:
            say("%s has ended:" % name)
            shutil.copyfileobj(said, sys.stdout.buffer)
            sys.stdout.buffer.flush()
    outcome = PASSED if code == 0 else FAILED
    return Step(name, outcome, time.monotonic() - start, tests=True)


def run_pytest(args: Sequence[str]) -> Tuple[Step, str]:
    """Test on the running version, and keep pytest's closing line."""
    name = "tests on " + RUNNING
    command = [str(VENV_PYTHON), "-m", "pytest"]
    if sys.stdout.isatty():
        command.append("--color=yes")
    say(name)
    start = time.monotonic()
    closing = ""
    with subprocess.Popen(
        [*command, *args], cwd=str(ROOT), env=environment({}), stdout=subprocess.PIPE
    ) as process:
        for raw in process.stdout or ():
            line = raw.decode("utf-8", "replace")
            if re.search(r"\bin \d+\.\d+s\b", line):
                closing = line.rstrip()
            sys.stdout.buffer.write(raw)
            sys.stdout.buffer.flush()
    good = process.returncode == 0
    return Step(name, PASSED if good else FAILED, time.monotonic() - start, tests=True), closing


def run_sessions(args: Sequence[str]) -> List[Step]:
    """The other questions that each change must answer; noxfile.py says how."""
    nox = [VENV_PYTHON, "-m", "nox", "--noxfile", ROOT / "noxfile.py"]
    steps = [
        timed(session, [*nox, "--no-venv", "--no-install", "--session", session])
        for session in ("lint", "types", "layers")
    ]
    others = [version for version in TESTED if version != RUNNING]
    pythons = find_pythons(others)
    path = environment(pythons)["PATH"]
    asked = []
    for version in others:
        session = ["--error-on-missing-interpreters", "--session", "tests-" + version]
        if version in pythons:
            asked.append(("tests on " + version, [*nox, *session, "--", *args]))
        else:
            steps.append(Step("tests on " + version, MISSING, tests=True))
    # Side by side, each printed whole when it is done: one Python does not use a second core.
    with ThreadPoolExecutor(max_workers=2) as pool:
        steps += pool.map(lambda each: apart(each[0], each[1], PATH=path), asked)
    return steps


def exit_code(steps: Sequence[Step]) -> int:
    """1 if a step failed, or if no tests ran at all."""
    ran = [step for step in steps if step.tests and step.outcome != MISSING]
    return 1 if not ran or any(step.outcome == FAILED for step in steps) else 0


def test(args: Sequence[str]) -> int:
    """Answer every question a change must answer, the tests first, and sum up."""
    first, closing = run_pytest(args)
    steps = [first, *run_sessions(args)]
    print("\nSummary")
    for step in steps:
        print(step)
    code = exit_code(steps)
    print("All passed." if code == 0 else "Something failed: see above.")
    # Last, so that whoever reads only the end sees how many tests there were.
    print(closing or "pytest did not come to its end", flush=True)
    return code


def main(argv: Sequence[str]) -> int:
    """Do what the command line asks."""
    if sys.version_info < NEEDED:
        say(refusal(sys.version_info, sys.executable, find_pythons()))
        return 2
    split = argv.index("--") if "--" in argv else len(argv)
    parser = argparse.ArgumentParser(
        prog="run.py", usage="python3 run.py demo|test [-- pytest ...]"
    )
    parser.add_argument("what", choices=["demo", "test"], help="show it at work, or test it")
    chosen = parser.parse_args(argv[:split])
    try:
        prepare()
    except SetupError as error:
        say(str(error))
        return 1
    if chosen.what == "demo":
        return subprocess.call([str(VENV_PYTHON), "-m", "grunnmodell", "demo"])
    return test(argv[split + 1 :])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
