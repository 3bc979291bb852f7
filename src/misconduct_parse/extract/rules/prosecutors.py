"""Whether the IOPC sent a file of evidence to the Crown Prosecution Service.

What a force sends there in a case against a member of the public is another file.
"""

from __future__ import annotations

from typing import Final

from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.rule import Match, Rule
from misconduct_parse.read.page import Page

CPS: Final = r"(?:to|for) \s++ (?:the\s++)?+ (?:cps|crown\s++prosecution\s++service) \b"
SENT: Final = r"(?:submitted|sent|passed|referred|provided|forwarded|supplied|shared|gave|handed|delivered|made \s++ a \s++ referral)"

# "We submitted a file of evidence to the CPS", "We completed our investigation and sent a file of evidence to"
WE_SENT: Final = rf"""
    \b (?: we | our \s++ (?:\w++\s++){{0,2}}?(?:investigation|investigator|decision\s++maker) | ipcc | iopc
      | investigator ) \b
    (?: (?! \b(?:force|police|constabulary|who|which)\b ) [^.;] ){{0,170}}? \b {SENT} \b
      (?: (?! \bto\s++(?!the\s++c|cps|crown) ) [^.;] ){{0,110}}? \b {CPS}
"""
WAS_SENT: Final = rf"""
    \b (?: our \s++ (?:final\s++)?+ (?:report|findings) | (?:a|the) \s++ (?:evidential\s++)?+ file
      (?:\s++of\s++evidence)?+ | the \s++ (?:matter|investigation) )
    \s++ (?:was|were) \s++ (?: (?:also|then|subsequently) \s++ )*+ {SENT} \s++ {CPS}
"""
# "we sent the CPS a file of evidence", "A file of evidence went to the CPS", "The CPS considered a file of evidence"
FILE: Final = r"(?:an?|our|the) \s++ (?:full\s++|evidential\s++)?+ (?:file|report|dossier)"
GAVE: Final = rf"""
    \b we \b [^.;]{{0,60}}? \b (?:sent|gave|handed|provided) \s++ (?:the\s++)?+
      (?:cps|crown\s++prosecution\s++service) (?:\s++\(cps\)|\s++with)?+ \s++ {FILE}
"""
WENT: Final = rf"""
    \b file (?:\s++of\s++evidence)?+ (?: \s++ (?:on|about|concerning) \s++ (?: (?!was\b) [\w'-]++ \s++ ){{1,12}}? | \s++ )
      (?:went|was\s++(?:also\s++)?+(?:sent|submitted|passed)) \s++ {CPS}
"""
CONSIDERED: Final = r"""
    \b (?:cps|crown\s++prosecution\s++service(?:\s++\(cps\))?+) \s++ (?:considered|reviewed|received|examined) \s++
      (?:an?|our|the) \s++ (?:file\s++of\s++evidence|evidence\s++file|file\s++from\s++us|evidence\s++from\s++us)
    | (?:reviewed|considered|received|examined|reviewing|considering) \s++ our \s++ (?:evidence|file|report) , \s++ (?:the\s++)?+
      (?:cps|crown\s++prosecution\s++service) \b
"""

# "The evidence was then given to the CPS", "The CPS was given the evidence", "We did send a file to the CPS"
GIVEN: Final = r"""
    \b evidence \s++ was \s++ (?:then\s++|also\s++|later\s++)?+ (?:given|sent|passed|provided|submitted|handed) \s++ to \s++ (?:the\s++)?+
      (?:cps|crown\s++prosecution\s++service) \b
    | \b (?:cps|crown\s++prosecution\s++service) (?:\s++\(cps\))?+ \s++ was \s++ (?:then\s++|also\s++)?+ (?:given|sent|passed|provided\s++with) \s++
      (?:the|our|a\s++file\s++of) \s++ (?:evidence|file|report) \b
    | \b we \s++ did \s++ (?:send|submit|pass) \s++ (?:an?|the|our) \s++ (?:file|evidence) \b [^.;]{0,40}? \b to \s++ (?:the\s++)?+
      (?:cps|crown\s++prosecution\s++service) \b
"""
# "We prepared a file of evidence for the Crown Prosecution Service, which decided"
PREPARED: Final = r"""
    \b we \s++ prepared \s++ an? \s++ file (?:\s++of\s++evidence)?+ \s++ for \s++ the \s++
      (?:cps|crown\s++prosecution\s++service) (?:\s++\(cps\))?+ , \s++ which \s++ (?:decided|considered|authorised|charged)
"""
# "Following a referral from us, the CPS authorised charges", "the CPS, to whom we passed the evidence, advised"
ON_REFERRAL: Final = r"""
    (?: after | following | (?:up)?+on | acting\s++on ) \s++ (?:a|our|the) \s++ (?:file|referral) \s++
      (?: from \s++ (?:us|the\s++iopc|the\s++ipcc) ,?+ \s++ | (?<=our\sfile\s|our\sreferral\s) )
      (?:the\s++)?+ (?:cps|crown\s++prosecution\s++service) \b
    | (?:cps|crown\s++prosecution\s++service) (?:\s++\(cps\))?+ , \s++ to \s++ (?:whom|which) \s++
      (?: (?:we|the\s++iopc|the\s++ipcc) \s++ (?:had\s++)?+
          (?:submitted|sent|passed|referred|provided|gave|given|forwarded|handed|supplied) \b
        | (?:a|the|our) \s++ (?:file|evidence) (?:\s++of\s++evidence)?+ \s++ (?:had\s++been|was) \s++
          (?:submitted|sent|passed|referred|provided|given|forwarded|handed|supplied) \b (?!\s++by\b) )
"""
# "We asked the CPS to consider the evidence"; "asked the CPS whether the man had been charged" sends nothing
ASKED: Final = r"""
    \b we \s++ (?:then\s++|also\s++)?+ (?:asked|invited|requested) \s++ (?:the\s++)?+ (?:cps|crown\s++prosecution\s++service)
      (?:\s++\(cps\))?+ \s++ to \s++ (?:consider|decide|review|examine|look\s++at) \s++
      (?: (?:the|our|this) \s++ (?:evidence|file|case|matter) \b (?!\s++against\s++(?:the|a)\s++(?:man|woman|suspect|boy|girl)) | whether \b
        | (?:bringing\s++)?+ (?:criminal\s++)?+ charges? \b )
"""
NOT_ASKED: Final = r"""
    \b (?:cps|crown\s++prosecution\s++service) (?:\s++\(cps\))?+ \s++ was \s++ not \s++ (?:asked|consulted|required|sent)
"""
NOT_SENT: Final = rf"""
    \b (?: we | ipcc | iopc | investigator ) \b [^.;]{{0,60}}? (?: did \s++ not | decided \s++ not \s++ to
      | not \s++ (?:considered\s++)?+ necessary \s++ to | no \s++ need \s++ to ) \s++
    (?:submit|send|pass|refer|make\s++a\s++referral) \b [^.;]{{0,60}}? \b {CPS}
"""
# "A decision was made not to refer the case to the CPS", "no file of evidence was sent to the CPS"
NOTHING_SENT: Final = rf"""
    \b (?: (?: (?:a|the|our) \s++ decision \s++ was \s++ (?:made|taken) | it \s++ was \s++ decided ) \s++ not \s++ to \s++
        (?:submit|send|pass|refer|make\s++a\s++referral) \b [^.;]{{0,60}}? \b {CPS}
      | (?: no \s++ (?:file|evidence|referral) (?:\s++of\s++evidence)?+ \s++ was | (?:the|this) \s++ (?:case|matter|evidence) \s++ was \s++ not )
        \s++ (?:therefore\s++)?+ (?:{SENT}|made) \s++ {CPS} )
"""


def _sent(match: Match, page: Page) -> bool:
    return True


def _not_sent(match: Match, page: Page) -> bool:
    return False


TRIGGERS: Final = ("cps", "crown prosecution")

RULES: Final = (
    Rule(name="prosecutors.not-sent", kind=Kind.CPS_FILE, triggers=TRIGGERS, pattern=NOT_SENT, read=_not_sent),
    Rule(name="prosecutors.nothing-sent", kind=Kind.CPS_FILE, triggers=TRIGGERS, pattern=NOTHING_SENT, read=_not_sent),
    Rule(name="prosecutors.not-asked", kind=Kind.CPS_FILE, triggers=TRIGGERS, pattern=NOT_ASKED, read=_not_sent),
    Rule(name="prosecutors.prepared", kind=Kind.CPS_FILE, triggers=TRIGGERS, pattern=PREPARED, read=_sent),
    Rule(name="prosecutors.we-sent", kind=Kind.CPS_FILE, triggers=TRIGGERS, pattern=WE_SENT, read=_sent),
    Rule(name="prosecutors.on-referral", kind=Kind.CPS_FILE, triggers=TRIGGERS, pattern=ON_REFERRAL, read=_sent),
    Rule(name="prosecutors.asked", kind=Kind.CPS_FILE, triggers=TRIGGERS, pattern=ASKED, read=_sent),
    Rule(name="prosecutors.gave", kind=Kind.CPS_FILE, triggers=TRIGGERS, pattern=GAVE, read=_sent),
    Rule(name="prosecutors.went", kind=Kind.CPS_FILE, triggers=TRIGGERS, pattern=WENT, read=_sent),
    Rule(name="prosecutors.considered", kind=Kind.CPS_FILE, triggers=TRIGGERS, pattern=CONSIDERED, read=_sent),
    Rule(name="prosecutors.given", kind=Kind.CPS_FILE, triggers=TRIGGERS, pattern=GIVEN, read=_sent),
    Rule(name="prosecutors.was-sent", kind=Kind.CPS_FILE, triggers=TRIGGERS, pattern=WAS_SENT, read=_sent),
)
"""Rules of this kind."""
