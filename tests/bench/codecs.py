"""This package's codecs beside msgspec and cattrs: ``python -m tests.bench.codecs`` (extra ``bench``).

Prints what each takes for a case of average size, there and back, and what each does with data that must be refused or
must come back as it was. Each is set as strict as its own switches allow, and knows the one class of the model that
is no plain type (``FrozenMap``). Why the package has codecs of its own is said in ``serialise/codec.py``.
"""

from __future__ import annotations

import copy
import datetime as dt
import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from importlib import import_module, metadata
from typing import Any, Final, NamedTuple, get_args, get_origin
from zoneinfo import ZoneInfo

import attrs

import misconduct_parse as mp
from misconduct_parse import Case, FrozenMap
from tests.bench.clock import best_of
from tests.bench.tables import table
from tests.documents import own

REPEAT: Final = 500


class Codec(NamedTuple):
    """One way to plain data and back."""

    name: str
    module: str
    out: Callable[[Case], Any]
    back: Callable[[Any], Case]
    to_json: Callable[[Case], Any]
    from_json: Callable[[Any], Case]


def main() -> None:
    """Measure all codecs that are installed, and print it."""
    codecs = list(installed())
    case = average()
    parsing = best_of(lambda: mp.parse(case.document.text), 20) * 1000
    words = f"{len(case.subjects)} subjects, {len(case.evidence)} rows of evidence, parsed in {parsing:,.0f} µs"
    head = ("µs", "to data", "from data", "to JSON", "from JSON", "import ms")
    print(table(f"A case of {words}", head, [(codec.name, *costs(codec, case)) for codec in codecs]))
    rows = [(what, *(verdict(codec, spoil) for codec in codecs)) for what, spoil in WRONG.items()]
    print(table("Data that must be refused", ("what is wrong", *(codec.name for codec in codecs)), rows))
    rows = [(what, *(kept(codec, make(case)) for codec in codecs)) for what, make in HARD.items()]
    print(table("Cases that must come back as they were", ("what", *(codec.name for codec in codecs)), rows))


def installed() -> Iterator[Codec]:
    """Ours, and of the others what is here."""
    yield Codec("these codecs", "misconduct_parse.serialise", mp.to_dict, mp.from_dict, mp.to_json, mp.from_json)
    for name, make in (("msgspec", _msgspec), ("cattrs", _cattrs)):
        try:
            yield make(f"{name} {metadata.version(name)}")
        except metadata.PackageNotFoundError:
            print(f"left out, not installed: {name} (python -m pip install '.[bench]')")


def _msgspec(name: str) -> Codec:
    msgspec = import_module("msgspec")

    def plain(value: Any) -> Any:
        return {key: value[key] for key in value}

    def load(kind: Any, data: Any) -> Any:
        inner = get_args(kind)[0]
        return FrozenMap({key: msgspec.convert(item, inner, dec_hook=load) for key, item in data.items()})

    encoder = msgspec.json.Encoder(enc_hook=plain)
    decoder = msgspec.json.Decoder(Case, dec_hook=load)
    return Codec(
        name, "msgspec", lambda case: msgspec.to_builtins(case, enc_hook=plain),
        lambda data: msgspec.convert(data, Case, dec_hook=load), encoder.encode, decoder.decode,
    )  # fmt: skip


def _cattrs(name: str) -> Codec:
    converter = import_module("cattrs.preconf.json").make_converter(forbid_extra_keys=True)

    def is_map(kind: Any) -> bool:
        return (get_origin(kind) or kind) is FrozenMap

    def load(data: Any, kind: Any) -> Any:
        return FrozenMap({key: converter.structure(item, get_args(kind)[0]) for key, item in data.items()})

    def dump(value: Any) -> Any:
        return {key: converter.unstructure(value[key]) for key in value}

    converter.register_unstructure_hook_func(is_map, dump)
    converter.register_structure_hook_func(is_map, load)
    return Codec(
        name, "cattrs", converter.unstructure, lambda data: converter.structure(data, Case),
        lambda case: json.dumps(converter.unstructure(case), ensure_ascii=False),
        lambda text: converter.structure(json.loads(text), Case),
    )  # fmt: skip


def average() -> Case:
    """Of the project's documents with two subjects the case nearest to ninety rows of evidence."""
    cases = []
    for text in own():
        try:
            cases.append(mp.parse(text.source))
        except mp.MisconductParseError:
            continue
    return min((case for case in cases if len(case.subjects) == 2), key=lambda case: abs(len(case.evidence) - 90))


def costs(codec: Codec, case: Case) -> tuple[str, ...]:
    """Best times in microseconds, and in milliseconds what importing adds to the model."""
    data, text = codec.out(case), codec.to_json(case)
    calls: list[Callable[[], object]] = [
        lambda: codec.out(case), lambda: codec.back(data), lambda: codec.to_json(case), lambda: codec.from_json(text),
    ]  # fmt: skip
    model = "import json, misconduct_parse.model.case"
    loading = _started(f"{model}, {codec.module}") - _started(model)
    return (*(f"{best_of(call, REPEAT) * 1000:.0f}" for call in calls), f"{loading:.0f}")


def _started(code: str) -> float:
    return best_of(lambda: subprocess.run([sys.executable, "-c", code], check=True), 7)


Data = dict[str, Any]


def _put(**fields: Any) -> Callable[[Data], None]:
    return lambda data: data.update(fields)


def _in_subject(**fields: Any) -> Callable[[Data], None]:
    return lambda data: data["subjects"][0].update(fields)


def _without_former(data: Data) -> None:
    del data["subjects"][0]["former"]


def _empty_span(data: Data) -> None:
    data["evidence"][0]["span"] = {"start": 4, "end": 4}


WRONG: Final[dict[str, Callable[[Data], None]]] = {
    "an unknown field": _put(titel="x"),
    "a missing field": _without_former,
    'an age of "36"': _in_subject(age="36"),
    "an age of true": _in_subject(age=True),
    'detective: "no"': _in_subject(detective="no"),
    "a title of 7": _put(title=7),
    "published: 20191126": _put(published="20191126"),
    "a moment without offset": _put(published_at="2019-11-26T13:48:00"),
    "an empty span": _empty_span,
    "subjects as an object": _put(subjects={}),
}


def verdict(codec: Codec, spoil: Callable[[Data], None]) -> str:
    """What a codec does with spoilt data: refused with a path or without one, or taken."""
    data = copy.deepcopy(codec.out(SAMPLE))
    spoil(data)
    try:
        codec.back(data)
    except Exception as error:  # noqa: BLE001  each has errors of its own
        return f"refused ({type(error).__name__})"
    return "TAKEN"


LONDON: Final = ZoneInfo("Europe/London")
HARD: Final[dict[str, Callable[[Case], Case]]] = {
    "the case itself": lambda case: case,
    "the second 1.30 of a night in October": lambda case: attrs.evolve(
        case, published_at=dt.datetime(2019, 10, 27, 1, 30, tzinfo=LONDON, fold=1)
    ),
    "half a surrogate pair, in JSON": lambda case: attrs.evolve(case, title="\ud83d"),
}


def kept(codec: Codec, case: Case) -> str:
    """Whether a case comes back from JSON as it was."""
    try:
        back = codec.from_json(codec.to_json(case))
    except Exception as error:  # noqa: BLE001  as above
        return type(error).__name__
    if back != case:
        return "ANOTHER"
    return "equal" if repr(back) == repr(case) else "equal, other zone"


SAMPLE: Final = mp.parse(
    "Officer dismissed\n\nPC Ada Quill, 36, was dismissed without notice by Essex Police at a misconduct hearing."
)

if __name__ == "__main__":
    main()
