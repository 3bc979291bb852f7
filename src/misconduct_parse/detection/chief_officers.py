"""Chief officers, who mostly chair, speak or decide: one of ours only where it is told that they faced a hearing."""

from __future__ import annotations

from typing import Final

NAME: Final = r"\s++ [A-Z][\p{L}'-]++ (?: \s++ [A-Z][\p{L}'-]++ ){0,2}+"
OF_FORCE: Final = r"""
    (?: ,?+ \s++ (?:of|from|with) \s++ (?:the\s++)?+ (?:[\w&-]++\s++){1,3}?
      (?:Police|Constabulary) (?:\s++Service)?+ )?+
"""
FACED: Final = r"""
    (?: (?:who|also|has|have|had|was|were|is|will|would|be|been|both|later|today|to|due|formally) \s++ ){0,6}+
    (?: (?<=(?:was|were|been|be|formally|today|later)\s)
        (?: dismissed | sacked | fired | found \s++ (?:to\s++have|guilty)
          | (?:given|issued\s++with|handed) \s++ (?:an?\s++)?+ (?:[\w-]++\s++){0,2}? (?:warning|words\s++of)
          | cleared | accused | reduced \s++ in | suspended | demoted )
      | face[ds]? | facing | appear(?:s|ed)?+ \s++ (?:before|at) \s++ (?:an?|the) | breached
      | committed \s++ gross | receive[sd]? \s++ an?+ \s++ (?:\w++\s++)?? written ) \b
"""
# "Chief Constable Ada Quill of Kent Police was dismissed", "Assistant Commissioner Quill, 50, will face",
# "dismissed Chief Constable Quill"; not "Chief Constable Quill was told", "found that", "dismissed PC Vale"
CHIEF: Final = rf"""
    \b (?=[ACD]|ch|co) (?: (?:[Cc]hief\s++[Cc]onstable | [Cc]ommissioner | ACC | DCC | DAC | CC) {NAME} {OF_FORCE}
          (?: (?:,[^,.;]{{1,80}}){{1,3}}, | \s \([^)]{{1,40}}\) )? ,?+ \s++ {FACED}
      | (?<= (?:dismissed|sacked|against|into|for) \s
             (?:(?:former|Former|temporary|Temporary|assistant|Assistant|deputy|Deputy)\s){{0,2}} )
        [Cc]hief\s++[Cc]onstable {NAME} )
"""
