"""People of made-up summaries, who have no names: what the investigation found of each group, and what followed."""

from __future__ import annotations

from typing import Final

from attrs import frozen
from hypothesis import strategies as st

from misconduct_parse.testing.planted import Fact, Sentence
from misconduct_parse.testing.wordings import LEVELS

POSTS: Final = (
    ("constable", "rank", "constable"),
    ("sergeant", "rank", "sergeant"),
    ("inspector", "rank", "inspector"),
    ("chief inspector", "rank", "chief_inspector"),
    ("call handler", "kind", "police_staff"),
    ("PCSO", "kind", "pcso"),
)
"""A post, the field that it decides, and its value."""

COUNTS: Final = (("", 1), ("two ", 2), ("three ", 3), ("five ", 5))

MEETING: Final = (("misconduct meeting", "misconduct_meeting"), ("written warning", "written_warning"))
HEARINGS: Final = (
    (("misconduct hearing", "misconduct_hearing"), ("dismissed without notice", "dismissed_without_notice")),
    (("misconduct hearing", "misconduct_hearing"), ("final written warning", "final_written_warning")),
)


@frozen(kw_only=True)
class Group:
    """People of one post who are treated alike.

    Attributes:
        post: What they are, as written.
        field: The field of a subject that the post decides.
        value: Its value.
        number: How many there are, as written; empty for one.
        count: How many there are.
        level: The level of the case to answer; None where there was none.
        forum: Where the matter was heard; None where nothing is told of it.
        outcome: What followed; None where the forum found nothing proven, or there was none.
    """

    post: str
    field: str
    value: str
    number: str
    count: int
    level: tuple[str, str] | None
    forum: tuple[str, str] | None
    outcome: tuple[str, str] | None

    @property
    def _plural(self) -> str:
        return self.post if self.count == 1 else f"{self.post}s"

    def first(self, subject: str) -> Sentence:
        """The first mention, with who and how many as facts."""
        post = Fact(f"{subject}.{self.field}", self.value, self._plural)
        if self.count == 1:
            return ("an " if self.post[0] in "aeiou" else "a ", post)
        return (Fact(f"{subject}.count", str(self.count), self.number.strip()), " ", post)

    @property
    def again(self) -> str:
        """A later mention, at the beginning of a sentence."""
        return f"The {self.number}{self._plural}"

    @property
    def was(self) -> str:
        """The verb that goes with them."""
        return "was" if self.count == 1 else "were"


@st.composite
def groups(draw: st.DrawFn) -> Group:
    """A group with an opinion, and often with what followed."""
    post, field, value = draw(st.sampled_from(POSTS))
    number, count = draw(st.sampled_from(COUNTS))
    level = draw(st.none() | st.sampled_from(LEVELS))
    forum, outcome = None, None
    if level and draw(st.booleans()):
        grave = level[1] == "gross_misconduct"
        forum, outcome = draw(st.sampled_from(HEARINGS)) if grave else MEETING
        outcome = draw(st.sampled_from([outcome, outcome, None]))
    return Group(
        post=post, field=field, value=value, number=number, count=count, level=level, forum=forum, outcome=outcome
    )


@st.composite
def opinions(draw: st.DrawFn, group: Group, subject: str) -> Sentence:
    """What the investigation found of a group, who are told of here for the first time."""
    who, answer = group.first(subject), f"{subject}.case_to_answer"
    if group.level is None:
        no = Fact(f"{answer}.decision", "false", "no case to answer")
        denied = Fact(f"{answer}.decision", "false", "a case to answer")
        return draw(
            st.sampled_from(
                [
                    ("We found that ", *who, " had ", no, "."),
                    ("We found ", no, " for ", *who, "."),
                    ("In our opinion ", *who, " had ", no, " for misconduct."),
                    ("We concluded that ", *who, " had ", no, "."),
                    ("We decided that ", *who, " did not have ", denied, " for misconduct."),
                    ("We did not find ", denied, " for ", *who, "."),
                    ("In our view neither misconduct nor gross misconduct was shown, and ", *who, " had ", no, "."),
                ]
            )
        )
    yes = Fact(f"{answer}.decision", "true", "a case to answer")
    level = Fact(f"{answer}.level", group.level[1], group.level[0])
    return draw(
        st.sampled_from(
            [
                ("We found that ", *who, " had ", yes, " for ", level, "."),
                ("In our opinion ", *who, " had ", yes, " for ", level, "."),
                ("We found ", yes, " for ", level, " for ", *who, "."),
                ("The investigator was of the opinion that ", *who, " had ", yes, " for ", level, "."),
                ("We concluded that ", *who, " may have ", yes, " for ", level, "."),
                ("There was evidence that ", *who, " had ", yes, " for ", level, ", we found."),
            ]
        )
    )


@st.composite
def sequels(draw: st.DrawFn, group: Group, subject: str) -> Sentence:
    """What followed for a group that had a forum; the group has been told of before."""
    if group.forum is None or group.level is None:
        raise ValueError("nothing followed for this group")
    heard = f"{subject}.proceedings[0]"
    forum = Fact(f"{heard}.kind", group.forum[1], group.forum[0])
    forum_words: Sentence = (group.again, " attended a ", forum)
    if group.outcome is None:
        none = Fact(f"{heard}.finding", "not_proven", "not proven")
        return (*forum_words, f", where {group.level[0]} was found ", none, ".")
    finding = Fact(f"{heard}.finding", group.level[1], group.level[0])
    outcome = Fact(f"{subject}.outcomes[0].kind", group.outcome[1], group.outcome[0])
    again = group.again[0].lower() + group.again[1:]
    given = f"{group.was} " if group.outcome[0].startswith("dismissed") else draw(_giving(group))
    return draw(
        st.sampled_from(
            [
                (*forum_words, ", where ", finding, f" was proven, and {given}", outcome, "."),
                (*forum_words, " at which ", finding, f" was found proven and {again} {given}", outcome, "."),
                ("At a ", forum, ", ", finding, f" was proven for {again}, who {given}", outcome, "."),
                ("Following a ", forum, f", {again} {given}", outcome, " after ", finding, " was proven."),
                (
                    *forum_words,
                    ". The panel found ",
                    finding,
                    f" proven and {again} {given}",
                    outcome,
                    ".",
                ),
            ]
        )
    )


def _giving(group: Group) -> st.SearchStrategy[str]:
    one = group.count == 1
    return st.sampled_from(["was given a ", "received a "] if one else ["were each given a ", "each received a "])
