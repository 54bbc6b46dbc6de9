"""What is no pleasure to hear about: a loss, a want, a trouble of the work, a duty at odd hours."""

from typing import Final

from afterword.core.writing.point import Point
from afterword.core.writing.prose.lists import any_of

_GRAVE: Final = any_of(r"""
    \b(?:abus|accident|backlog|bereave|bulli|cancer|casualt|closure|complain|crime|crisis|cuts?\b|death|debt|delay)
    \b(?:dementia|dying|emergenc|end of life|error|fire|flood|fraud|grie[fv]|homeless|hospice|incident|injur|loss)
    \b(?:miscarr|mistake|outage|overdose|palliative|poverty|redundan|self-harm|shortage|sick|staff turnover)
    \b(?:suicid|trauma|understaff|victim|violen|waiting (?:lists?|times?)\b|war\b|weapon|wound)
    """)
_WANTING: Final = any_of(r"""
    \blow (?!carbon|energy|cost|tech|power|voltage|emission|season|tide|vision)|\b(?:falling|shrinking|dwindling)\b
    \b(?:run(?:s|ning)?|fall(?:s|ing)?|being|are|is) (?:short|late|over|out|low|behind)\b|\bshort (?:of|on|since)\b
    \b(?:fewer|too few|too many|vacanc|gaps? in|lack of|missing
    ...|decline|declining|drop(?:s|ping)? (?:in|out)\b|drop-?outs?)
    \bhard(?:er)? to (?:fill|find|recruit|hire|get|keep|reach|train|clean|place|source)\b|\bdifficult
    \b(?:struggl|problem|trouble|issues?\b|leak|mould|mold\b|damp\b|broken|breakdown|damag|theft|shoplift|truan|absence)
    \b(?:absenteeism|no-shows?|cancellations?|reject|recalls?\b|defect|scrap|bottleneck|strain|arrears|churn|attrition)
    \b(?:conflict|dispute|penalt|strikes?\b|storm|drought|frost|disease|infection|pests?\b|mites?\b|overdue|overrun)
    \b(?:push|held|hold|set|put)\w*\b.* back\b|\b(?:bad|wet|lost) (?:spring|summer|autumn|winter|harvest|season|year)\b
    \b(?:prices?|costs?|rents?|fees?|rates?) (?:going up|rising|climbing)\b
    \b(?:nervous|anxious|angry|rising (?:costs?|prices|rents?)|breach|bugs?\b|legacy\b|outdated)
    """)
_AT_ODD_HOURS: Final = any_of(r"""
    \bon[- ]call\b|\bovertime\b|\bnight (?:shift|dut|rota)|\bweekend (?:work|shift|dut|rota|cover)|\bbank holidays?\b
    """)


def is_sober(text: str) -> bool:
    """Whether nobody says that they enjoyed to hear about it."""
    return any(found.search(text) for found in (_GRAVE, _WANTING, _AT_ODD_HOURS))


def is_soberly_told(point: Point) -> bool:
    """By its name, else by what was said: good news of a trouble is told as soberly."""
    return is_sober(point.topic or (point.detail.text if point.detail else ""))
