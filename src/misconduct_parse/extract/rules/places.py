"""The force as a place to be in or to be put out of: "the force", "Essex Police", "policing"; not "the police station"."""

from __future__ import annotations

from typing import Final

THE_FORCE: Final = r"""
    (?: (?:the|his|her|their|our) \s++ )?+ (?: (?!police|force|service)[\w&'-]++ \s++ ){0,3}?
    (?: force | police (?:\s++(?:force|service))?+ | policing | service | constabulary | office | gmp | met | wmp | btp ) \b
    (?! [\s-]++ (?: station | stations | car | cars | van | vehicle | club | house | custody | cells | headquarters | building
        | premises | block | wide | dog | depot | national | database | website | systems? | computers? | records? | list | register
        | network | roll | books | officers? | and | control ) \b ) (?! ' )
"""
