"""What goes from process to process arrives as it was."""

from __future__ import annotations

import copy
import pickle

import attrs
import pytest
from hypothesis import HealthCheck, given, settings

import misconduct_parse as mp
from misconduct_parse.batch.job import Job, Options, run_all
from misconduct_parse.batch.passing import dumped, loaded
from misconduct_parse.pattern import KNOWN, ready
from misconduct_parse.testing import cases
from tests.unit.batch.sources import NEWS, OUTCOMES
from tests.unit.serialise.sample import CASE


@given(cases())
@settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
def test_any_case_arrives_as_it_was(case: mp.Case) -> None:
    back = _passed(mp.Result(source_name="a", case=case))
    assert back.case == case
    assert hash(back.case) == hash(case)
    assert repr(back.case) == repr(case)


def test_what_arrives_is_frozen_and_can_be_pickled_and_copied() -> None:
    back = _passed(mp.Result(source_name="a", case=CASE))
    assert back.case is not None
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        back.case.title = "other"  # type: ignore[misc]
    assert pickle.loads(pickle.dumps(back.case)) == copy.deepcopy(back.case) == CASE


def test_a_text_that_is_its_source_stays_with_the_parent_and_any_other_goes_along() -> None:
    page = f"<html><head><title>PC dismissed</title></head><body><main><p>{NEWS}</p></main></body></html>"
    chunk = tuple(
        Job(number, source)
        for number, source in enumerate([NEWS, NEWS.encode(), mp.Capture(content=NEWS), "soup", page, Shouted(NEWS)])
    )
    sent = run_all(chunk, Options(format=mp.Format.FORCE_NEWS))
    data = dumped(sent, chunk)
    back = list(loaded(data, chunk))
    assert back == sent
    assert data.count(NEWS.encode()) == 3  # of the bytes, of the page in HTML, of the caller's own class
    texts = [result.case.document.text for (result,) in back if result.case]
    assert [text is NEWS for text in texts] == [True, False, True, False, False, False]


def test_every_case_of_a_page_arrives_under_its_name_and_the_text_goes_once() -> None:
    chunk = (Job(1, OUTCOMES.encode()), Job(2, NEWS), Job(3, OUTCOMES))
    sent = run_all(chunk, Options(format=mp.Format.HEARING_OUTCOME, every_case=True))
    assert [len(results) for results in sent] == [3, 1, 3]
    data = dumped(sent, chunk)
    assert list(loaded(data, chunk)) == sent
    assert data.count(OUTCOMES.encode()) == 1


class Shouted(str):
    """A text of the caller's own making."""

    __slots__ = ()


def test_errors_arrive_with_what_they_carry() -> None:
    detection = mp.detect("Chop two leeks.")
    error = mp.UnknownFormatError("none of ours", detection)
    back = _passed(mp.Result(source_name="a", error=error))
    assert isinstance(back.error, mp.UnknownFormatError)
    assert (str(back.error), back.error.detection) == ("none of ours", detection)


def test_cases_that_a_user_pickles_are_pickled_as_ever() -> None:
    _passed(mp.Result(source_name="a", case=CASE))
    assert b"misconduct_parse.batch" not in pickle.dumps(CASE)


def test_patterns_arrive_as_they_were_and_are_compiled_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    assert mp.parse(NEWS)
    known = dict(KNOWN)
    assert known
    arrived = pickle.loads(pickle.dumps(known))
    monkeypatch.setattr("misconduct_parse.pattern.KNOWN", arrived)
    monkeypatch.setattr("regex.compile", lambda text, *_: pytest.fail(f"compiled again: {text}"))
    for (text, flags), pattern in known.items():
        found = ready(text, flags)
        assert found is arrived[text, flags]
        assert (found.pattern, found.flags) == (pattern.pattern, pattern.flags)


def _passed(result: mp.Result) -> mp.Result:
    chunk = (Job(1, "a page that is not the text of the case"),)
    ((back,),) = loaded(dumped([(result,)], chunk), chunk)
    return back
