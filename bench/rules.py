"""Compare the rules as the runner runs them with the same rules in one plain function.

The peer is what somebody would write who has the rules' checks and one kind of course: nested
loops over the records, the conditions and days inline, no index of kinds, nothing told of what
cannot be assessed. It is written out here from the rules, so that it always is the same rules.
Both run on a valid course of 5 KB; the ratio is the median of interleaved rounds.
"""

import argparse
import datetime as dt
import json
import statistics
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import grunnmodell as gm
from grunnmodell.checking import Run, Settings
from grunnmodell.checking.from_duties import rule_findings
from grunnmodell.documents import from_dict
from grunnmodell.forlop import Forlop, Record, shape_of
from grunnmodell.rules import NotRecorded, Rule

EXAMPLE = Path(gm.__file__).parent / "examples" / "familie-4-12.yaml"
MOST_MICROSECONDS = 150
MOST_RATIO = 1.5
CALLS = 200


def main() -> None:
    """Measure, print a table, and say which aims were met."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=15)
    rounds = parser.parse_args().rounds
    course, day = five_kilobytes()
    book = gm.Plugins.national().book_for(course)
    run = Run(course, as_of=day, book=book, settings=Settings())
    rules = [rule for rule in book.rules if run.is_active(rule)]
    by_hand = written_out(rules)
    tree = gm.to_dict(course)
    assert list(rule_findings(run)) == by_hand(course, run.context) == []
    assert gm.check(course, as_of=day).findings == ()
    ours, theirs, read, whole = interleaved(
        rounds,
        lambda: list(rule_findings(run)),
        lambda: by_hand(course, run.context),
        lambda: from_dict(tree),
        lambda: gm.check(course, as_of=day),
    )
    ratio = statistics.median(a / b for a, b in zip(ours, theirs, strict=True))
    fastest = min(ours)
    size = len(json.dumps(tree, ensure_ascii=False, separators=(",", ":")).encode())
    print(f"a valid course of {size} bytes of JSON, {len(rules)} versions of rules on it")
    print("| | µs | aim |")
    print("|---|---:|---:|")
    print(f"| structuring (cattrs) | {min(read):.0f} | |")
    print(f"| all rules | {fastest:.0f} | {told(fastest, MOST_MICROSECONDS)} |")
    print(f"| the same rules in one function | {min(theirs):.0f} | |")
    print(f"| ratio | {ratio:.2f} | {told(ratio, MOST_RATIO)} |")
    print(f"| check: rules, requirements, deadlines, references | {min(whole):.0f} | |")


def told(value: float, most: float) -> str:
    """Say whether an aim was met."""
    return f"{most} ({'met' if value <= most else 'not met'})"


def five_kilobytes() -> tuple[Forlop, dt.date]:
    """Return the family's course, shortened to five kilobytes of JSON and still valid."""
    course = gm.load(EXAMPLE)
    assert course.per is not None
    tree: dict[str, Any] = gm.to_dict(course)
    # The second report, the changed decision, the second evaluation and a visit: nothing else
    # rests on them.
    del tree["vedtak"][1]
    tree["tiltak"][0]["vedtak"] = ["v1"]
    del tree["meldinger"][1], tree["hendelser"][1], tree["tiltaksplaner"][0]["evalueringer"][1]
    return from_dict(tree), course.per


def interleaved(rounds: int, *calls: Callable[[], object]) -> list[list[float]]:
    """Return the microseconds of each call, round by round, each in its turn."""
    spent: list[list[float]] = [[] for _ in calls]
    for _ in range(rounds):
        for times, call in zip(spent, calls, strict=True):
            start = time.perf_counter()
            for _ in range(CALLS):
                call()
            times.append((time.perf_counter() - start) / CALLS * 1e6)
    return spent


def written_out(rules: list[Rule]) -> Callable[[Forlop, gm.Context], list[gm.Problem]]:
    """Return one plain function that looks at a course by these rules."""
    names: dict[str, Any] = {"NotRecorded": NotRecorded, "date": dt.date}
    lines = ["def by_hand(x0, c):", "    found = []", *_loops(Forlop, rules, names, 0)]
    exec("\n".join([*lines, "    return found"]), names)
    made: Callable[[Forlop, gm.Context], list[gm.Problem]] = names["by_hand"]
    return made


def _loops(
    kind: type[Record], rules: list[Rule], names: dict[str, Any], depth: int
) -> Iterator[str]:
    own = "    " * (depth + 1)
    for number, rule in enumerate(rules):
        if rule.on is kind:
            yield from (own + line for line in _one(rule, f"r{number}", names, f"x{depth}"))
    for child in shape_of(kind).children:
        inner = list(_loops(child.type, rules, names, depth + 1))
        if inner:
            value = f"x{depth}.{child.name}"
            each = f"{value} or ()" if child.many else f"({value},) if {value} is not None else ()"
            yield f"{own}for x{depth + 1} in {each}:"
            yield from inner


def _one(rule: Rule, name: str, names: dict[str, Any], record: str) -> Iterator[str]:
    names[name] = rule.check
    names[f"{name}_when"], names[f"{name}_day"] = rule.when, rule.day_of
    tests = [] if rule.when is None else [f"{name}_when({record})"]
    if rule.anchor is not None and rule.anchor.isidentifier():
        day = f"{record}.{rule.anchor}"
    else:
        day = "c.as_of" if rule.anchor is None else f"{name}_day({record}, c)"
    start, end = rule.validity.start, rule.validity.end
    names[f"{name}_from"], names[f"{name}_to"] = start, end
    tests.append(f"(d := {day}) is not None")
    tests += [f"{name}_from <= d"] if start is not None else []
    tests += [f"d < {name}_to"] if end is not None else []
    yield f"if {' and '.join(tests)}:"
    yield "    try:"
    yield f"        found.extend({name}({record}, c))"
    yield "    except NotRecorded:"
    yield "        pass"


if __name__ == "__main__":
    main()
