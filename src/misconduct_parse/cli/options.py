"""Options that say how a document is to be read, the same for every command that reads one."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import wraps
from typing import Any, Final

import click

from misconduct_parse.batch.job import Options
from misconduct_parse.model.terms import Format

OPTIONS: Final = (
    click.option(
        "--all", "every_case", is_flag=True,
        help="Take every case of a page that holds several, such as a table of outcomes. Without it such a page gives "
        "its first.",
    ),
    click.option(
        "--kind",
        type=click.Choice([str(kind) for kind in Format]),
        help="What the documents are, where you know better than detection.",
    ),
    click.option(
        "--published", type=click.DateTime(["%Y-%m-%d"]), metavar="YYYY-MM-DD",
        help="When the documents were published, where they do not say it.",
    ),
    click.option("--url", metavar="URL", help="Their address, where they do not give it."),
    click.option("--strict", is_flag=True, help="Take no document with an error among its diagnostics."),
)  # fmt: skip

Command = Callable[..., None]


def how_to_read(command: Command) -> Command:
    """Give a command the options; it takes what they mean as ``options``."""

    @wraps(command)
    def with_options(
        *, every_case: bool, kind: str | None, published: dt.datetime | None, url: str | None, strict: bool, **more: Any
    ) -> None:
        options = Options(
            format=Format(kind) if kind else None,
            url=url,
            published=published.date() if published else None,
            strict=strict,
            every_case=every_case,
        )
        command(options=options, **more)

    made: Command = with_options
    for option in reversed(OPTIONS):
        made = option(made)
    return made
