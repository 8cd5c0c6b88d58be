"""Compare working-day calendars call by call, interleaved in one run: ratios, not seconds.

Every round times each tool once on random days, in an order shuffled anew, so that what else the
machine does hits them alike; a ratio is the median of the rounds' ratios. Peers get our holidays
where they take a list; workalendar and holidays compute their own. What a peer must convert is in
its time: the question is a ``datetime.date``, and the answer a ``bool``, ``datetime.date`` or int.
"""

import argparse
import datetime as dt
import gc
import random
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from itertools import starmap

from grunnmodell.dates import WorkingDays, public_holidays

FIRST, LAST = dt.date(2015, 1, 1), dt.date(2040, 12, 31)
# The peers' holidays: these years hold every answer too.
YEARS = range(2010, 2046)
QUESTIONS = 20_000
# A tool that needs longer than this for all questions of a round is asked fewer of them.
SECONDS = 0.04
OURS, FLOOR = "grunnmodell", "no-op method"
OPERATIONS = ("is_working_day", "add", "between")
# At least so many times faster than the best peer; at most so many times slower than a no-op.
PEER_AIMS = {"is_working_day": 3, "add": 10, "between": 8}
FLOOR_AIMS = {"is_working_day": 2.5, "add": 2.5, "between": 5}
FIRST_TABLE_MS, IMPORT_MS = 5, 15

Call = Callable[..., object]
Questions = list[tuple[object, ...]]
Times = dict[str, list[float]]


def main() -> None:
    """Measure, print the tables, and say which aims were met."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=11)
    rounds = parser.parse_args().rounds
    tools, questions = all_tools(), asked()
    check_agreement(tools, questions)
    gc.disable()
    for operation in OPERATIONS:
        calls = {name: methods[operation] for name, methods in tools.items()}
        print_operation(operation, measured(calls, questions[operation], rounds))
    gc.enable()
    print_processes(rounds)


# The tools


SOME_DAY, from_ordinal = FIRST.toordinal(), dt.date.fromordinal


class NoOp:
    """Methods of the same signatures that look at nothing: what a call itself costs."""

    def is_working_day(self, day: dt.date) -> bool:
        """Return some answer."""
        return True

    def add(self, day: dt.date, n: int) -> dt.date:
        """Return some date, made as dates are."""
        return from_ordinal(SOME_DAY)

    def between(self, start: dt.date, end: dt.date) -> int:
        """Return some number."""
        return 0


def all_tools() -> dict[str, dict[str, Call]]:
    """Return each tool's three operations."""
    holidays = sorted({holiday.date for year in YEARS for holiday in public_holidays(year)})
    calendar, floor = WorkingDays(), NoOp()
    return {
        OURS: {name: getattr(calendar, name) for name in OPERATIONS},
        FLOOR: {name: getattr(floor, name) for name in OPERATIONS},
        "business_calendar": by_business_calendar(holidays),
        "bizdays": by_bizdays(holidays),
        "numpy": by_numpy(holidays),
        "pandas": by_pandas(holidays),
        "workalendar": by_workalendar(),
        "holidays": by_holidays(),
    }


def named(*calls: Call) -> dict[str, Call]:
    """Return the three operations by name."""
    return dict(zip(OPERATIONS, calls, strict=True))


def by_business_calendar(holidays: list[dt.date]) -> dict[str, Call]:
    """Return the operations of business_calendar, which counts (start, end]."""
    from business_calendar import Calendar

    peer = Calendar(holidays=holidays)
    return named(peer.isbusday, peer.addbusdays, peer.busdaycount)


def by_bizdays(holidays: list[dt.date]) -> dict[str, Call]:
    """Return the operations of bizdays, which rolls both ends inward and counts [start, end)."""
    from bizdays import Calendar

    years = {"startdate": f"{YEARS[0]}-01-01", "enddate": f"{YEARS[-1]}-12-31"}
    peer = Calendar(holidays, ["Saturday", "Sunday"], **years)
    return named(peer.isbizday, peer.offset, peer.bizdays)


def by_numpy(holidays: list[dt.date]) -> dict[str, Call]:
    """Return the operations of numpy, a day at a time; it counts [start, end)."""
    from numpy import busday_count, busday_offset, busdaycalendar, is_busday

    peer = busdaycalendar(holidays=holidays)
    # It rolls before it steps: in these directions the nth is strictly after or before the day.
    rolls = {True: "backward", False: "forward"}
    return named(
        lambda day: bool(is_busday(day, busdaycal=peer)),
        lambda day, n: busday_offset(day, n, roll=rolls[n > 0], busdaycal=peer).item(),
        lambda start, end: int(busday_count(start, end, busdaycal=peer)),
    )


def by_pandas(holidays: list[dt.date]) -> dict[str, Call]:
    """Return the operations of pandas, which has no count but the length of a range."""
    from pandas import Timestamp, date_range, offsets

    peer = offsets.CustomBusinessDay(holidays=holidays)
    return named(
        lambda day: peer.is_on_offset(Timestamp(day)),
        lambda day, n: (day + n * peer).date(),
        lambda start, end: len(date_range(start, end, freq=peer, inclusive="left")),
    )


def by_workalendar() -> dict[str, Call]:
    """Return the operations of workalendar, which counts (start, end]."""
    from workalendar.europe import Norway

    peer = Norway()
    return named(peer.is_working_day, peer.add_working_days, peer.get_working_days_delta)


def by_holidays() -> dict[str, Call]:
    """Return the operations of holidays, which counts [start, end]."""
    from holidays import country_holidays

    peer = country_holidays("NO", years=YEARS, language="no")
    return named(peer.is_working_day, peer.get_nth_working_day, peer.get_working_days_count)


# The questions


def asked() -> dict[str, Questions]:
    """Return the arguments of every call: random days, steps of -60 to 260, spans of 0 to 3 years.

    No step is 0: from a day that is no working day it is an error to us, and to others it is not.
    """
    chance = random.Random(2026)
    ordinals = chance.choices(range(FIRST.toordinal(), LAST.toordinal() + 1), k=QUESTIONS)
    days = list(map(dt.date.fromordinal, ordinals))
    steps = chance.choices([*range(-60, 0), *range(1, 261)], k=QUESTIONS)
    ends = [day + dt.timedelta(days=chance.randint(0, 1096)) for day in days]
    return {
        "is_working_day": [(day,) for day in days],
        "add": list(zip(days, steps, strict=True)),
        "between": list(zip(days, ends, strict=True)),
    }


def check_agreement(tools: dict[str, dict[str, Call]], questions: dict[str, Questions]) -> None:
    """Stop where a peer answers otherwise: then its time says nothing.

    Counts are left out, since each peer has its own idea of which end belongs.
    """
    for operation in ("is_working_day", "add"):
        sample = questions[operation][:300]
        ours = list(starmap(tools[OURS][operation], sample))
        for name in tools.keys() - {OURS, FLOOR}:
            if list(starmap(tools[name][operation], sample)) != ours:
                sys.exit(f"{name} answers {operation} otherwise than we do")


# Measuring


def measured(calls: dict[str, Call], questions: Questions, rounds: int) -> Times:
    """Return the nanoseconds per call of each tool, round by round."""
    numbers = {name: affordable(call, questions) for name, call in calls.items()}
    times: Times = {name: [] for name in calls}
    chance = random.Random(1947)
    for _ in range(rounds):
        for name in chance.sample(list(calls), len(calls)):
            start = chance.randint(0, len(questions) - numbers[name])
            some = questions[start : start + numbers[name]]
            times[name].append(seconds(calls[name], some) / len(some) * 1e9)
    return times


def affordable(call: Call, questions: Questions) -> int:
    """Return how many of the questions a tool gets through in a round."""
    seconds(call, questions[:2])
    each = seconds(call, questions[:20]) / 20
    return max(20, min(len(questions), int(SECONDS / each)))


def seconds(call: Call, questions: Questions) -> float:
    """Return how long the calls take, in the plainest loop for their number of arguments."""
    start = time.perf_counter()
    if len(questions[0]) == 1:
        for (day,) in questions:
            call(day)
    else:
        for one, other in questions:
            call(one, other)
    return time.perf_counter() - start


# Printing


def print_operation(operation: str, times: Times) -> None:
    """Print the table of one operation, and whether its two aims were met."""
    ratios = {name: times_slower(found, times[OURS]) for name, found in times.items()}
    ranked = sorted(ratios, key=ratios.__getitem__)
    print(f"| {operation} | ns per call | times slower than ours |\n|---|---:|---:|")
    for name in ranked:
        print(f"| {name} | {statistics.median(times[name]):,.0f} | {ratios[name]:,.2f} |")
    best = next(name for name in ranked if name not in (OURS, FLOOR))
    aim, floor_aim = PEER_AIMS[operation], FLOOR_AIMS[operation]
    floor = times_slower(times[OURS], times[FLOOR])
    print_aim(
        f"\n- {best}, the best peer: {ratios[best]:.1f} times", f">= {aim}", ratios[best] >= aim
    )
    print_aim(f"- ours to a {FLOOR}: {floor:.2f} times", f"<= {floor_aim}", floor <= floor_aim)
    print(flush=True)


def times_slower(found: list[float], other: list[float]) -> float:
    """Return the median of the rounds' ratios."""
    return statistics.median(a / b for a, b in zip(found, other, strict=True))


def print_aim(words: str, aim: str, met: bool) -> None:
    """Print a line that says what was measured, and whether the aim was met."""
    print(f"{words}; aim {aim}: {'met' if met else 'not met'}")


# Whole processes: the first table, its memory, the import

FIRST_CALL = """
import datetime, time
from grunnmodell.dates import NATIONAL
day, start = datetime.date(2026, 5, 18), time.perf_counter()
NATIONAL.is_working_day(day)
print((time.perf_counter() - start) * 1000)
"""
MEMORY = """
import datetime as dt, tracemalloc
from grunnmodell.dates import WorkingDays
calendars = []
def grown(year, closed=()):
    before, _ = tracemalloc.get_traced_memory()
    calendars.append(WorkingDays(closed=closed))
    calendars[-1].is_working_day(dt.date(year, 5, 18))
    return (tracemalloc.get_traced_memory()[0] - before) / 2**20
closed = [dt.date(year, 12, 24) for year in range(2010, 2041)]
tracemalloc.start()
print(grown(2026), grown(2026, closed), grown(1950), grown(1950, closed))
"""
SIZES = ("first table", "the same with closed days", "all years", "the same with closed days")
THEIRS = "import attrs, dateutil.relativedelta"
ALL = f"{THEIRS}, grunnmodell.dates"


def print_processes(rounds: int) -> None:
    """Print what a fresh process pays, and whether those aims were met."""
    first = statistics.median(float(output(FIRST_CALL)) for _ in range(rounds))
    print_aim(f"- first table: {first:.1f} ms", f"< {FIRST_TABLE_MS}", first < FIRST_TABLE_MS)
    sizes = zip(SIZES, map(float, output(MEMORY).split()), strict=True)
    told = ", ".join(f"{what} {size:.1f} MiB" for what, size in sizes)
    print(f"- memory, each beyond those before it: {told}")
    differences = []
    for number in range(rounds * 3):
        spent = {script: process_ms(script) for script in (ALL, THEIRS)[:: (-1) ** number]}
        differences.append(spent[ALL] - spent[THEIRS])
    ours = statistics.median(differences)
    words = f"- import of grunnmodell.dates beyond attrs and dateutil: {ours:.1f} ms"
    print_aim(words, f"<= {IMPORT_MS}", ours <= IMPORT_MS)


def process_ms(script: str) -> float:
    """Return the milliseconds of a process that runs a script."""
    start = time.perf_counter()
    output(script)
    return (time.perf_counter() - start) * 1000


def output(script: str) -> str:
    """Return what a script prints in a process of its own."""
    command = [sys.executable, "-c", script]
    return subprocess.run(command, capture_output=True, check=True, text=True).stdout


if __name__ == "__main__":
    main()
