"""Folding keeps every length."""

from __future__ import annotations

import pytest

from misconduct_parse.read.fold import fold, lower, rejoin


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("“PC ‘A’” – the officer’s", "\"PC 'A'\" - the officer's"),
        ("3\u00a0May\u2009\u200b2021\ufeff", "3 May  2021 "),
        ("a\tb\vc\fd\x1ee", "a b\nc\nd e"),
        ("one\r\ntwo\rthree\r\r\nfour", "one \ntwo\nthree\n \nfour"),
        ("one\u2028two\u2029three\u0085four", "one\ntwo\nthree\nfour"),
        ("£5 • 👮 é", "£5 • 👮 é"),
        ("mis\u00adconduct\u2011free", "mis-conduct-free"),
        ("", ""),
    ],
)
def test_odd_characters_become_plain_ones(text: str, folded: str) -> None:
    assert fold(text) == folded
    assert len(fold(text)) == len(text)


def test_one_character_at_most_has_a_lower_case_of_another_length() -> None:
    longer = [chr(code) for code in range(0x110000) if len(chr(code).lower()) != 1]
    assert longer == ["İ"]


def test_lower_case_keeps_every_length() -> None:
    assert lower("İPC İ ΑΣ PC") == "ipc i ας pc"


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("been Dis-\nmissed.", "been  \nDismissed."),
        ("been dis- \n    missed", "been   \n    dismissed"),
        ("Ada Quill-\nVale, a long-\nterm reader", "Ada Quill-\nVale, a long-\nterm reader"),
        ("dis-missed - \nproven", "dis-missed - \nproven"),
    ],
)
def test_words_broken_at_the_end_of_a_line_are_made_whole(text: str, whole: str) -> None:
    assert rejoin(text) == whole
    assert len(rejoin(text)) == len(text)
