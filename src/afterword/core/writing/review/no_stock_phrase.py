"""The check that the text has no phrase that every other note has."""

from collections.abc import Iterator

from afterword.core.writing.amiss import faults_of
from afterword.core.writing.mending import without_sentence
from afterword.core.writing.passages import first_in
from afterword.core.writing.prose.lists import any_of
from afterword.core.writing.review.finding import Finding, Severity
from afterword.core.writing.sheet import Sheet
from afterword.core.writing.tone.heard import heard
from afterword.core.writing.tone.tone import Tone

FOUND = any_of(r"""
    \bjust (?:checking|check|following|touching|circling|wanted to (?:check|follow|touch|circle
    ...|reach))\b
    \bchecking in\b|\b(?:to|wanted to|I'd like to) check in\b
    \bthis (?:exciting |great |wonderful )?opportunity\b|\bleverage\b|\bskill ?set\b
    \btouch(?:ing)? base\b
    \bcircl(?:e|ing) back\b
    \bfollow(?:ing)?[- ]up (?:on|with|to|regarding|about)\b
    \breach(?:ing)? out\b
    \bI hope (?:this|my) (?:e-?mail|message|note|letter) finds you\b
    \bI hope (?:you are|you're|all is|everything is) (?:doing )?well\b
    \bhope (?:you're|you are) (?:doing )?well\b
    \bto whom it may concern\b
    \bper (?:our|my) (?:last|previous|conversation|discussion)\b
    \bas per\b
    \blook(?:ing)? forward to your (?:reply|response|answer)\b
    \blook(?:ing)? forward to hearing\b
    ...(?! (?:about|how) (?!(?:the|your|any|a)? ?(?:decision|next|news|update|outcome|timeline|position|role)))
    \bthank you (?:so much |very much )?for (?:the|this|your) (?:opportunity|consideration
    ...|interview opportunity)\b
    \bthanks? (?:you )?(?:in advance|for your consideration)\b
    \b(?:hard[- ]working|team player|self[- ]starter|go[- ]getter|think outside the box
    ...|hit the ground running|synerg\w*|passionate about|results[- ]driven|detail[- ]oriented|perfect fit
    ...|value[- ]add|dream job)\b
    \b(?:perfect|ideal|great|excellent|strong|good|natural|wonderful|fantastic|valuable|real|huge|true)[ ]
    ...(?:fit for (?:the|this|your|you)|match for (?:the|this|your|you)|asset|addition to (?:the|your))\b
    \b(?:perfect|ideal) (?:fit|match|candidate|person for)\b
    \bI (?:wanted to take a moment|would like to take this opportunity|am writing to (?:express
    ...|thank))\b
    \bplease (?:do not|don't) hesitate\b
    \bfeel free to\b
    \breiterate my (?:strong |keen |sincere )?(?:interest|enthusiasm)\b
    \bat your convenience\b
    \bpick(?:ing)? your brain\b
    \bdelve\b
    \bbump(?:ing)? this\b|\b(?:gentle|friendly|quick|kind|little) (?:reminder|nudge|ping|follow-?up)\b
    \balign(?:s|ed)? (?:so |very |perfectly |closely |well |strongly )*with my (?:values|goals|skills|career
    ...|background|own|experience)\b
    \b(?:proven track record|unique(?:ly)? (?:qualified|positioned|skills)|immediate impact|move the needle
    ...|secret sauce)\b
    \bbring (?:a lot |so much |much |something )?to the table\b|\bthrilled (?:at|by|about) the (?:prospect
    ...|possibility|idea)\b
    \b(?:solidified|deepened|reinforced|strengthened|reaffirmed|confirmed|reconfirmed
    ...|cemented) my (?:\w+ )?(?:interest|desire
    ...|enthusiasm)\b
    \bcontribut(?:e|ing) to (?:the|your) (?:\w+['’]s |continued |future |company |team )*(?:success|growth)\b
    \b(?:is|was|stands as) a testament\b|\bcommitment to excellence\b|\bbusy schedule\b|\bvaluable (?:time
    ...|insights?)\b
    \bto the next level\b|\bwin-win\b|\bgame[- ]changer\b|\bcutting[- ]edge\b
    \b(?:rich|vibrant|complex|intricate) tapestry\b|\btapestry of\b
    """)


def no_stock_phrase(sheet: Sheet) -> Iterator[Finding]:
    """A phrase that fits any letter says nothing in this one."""
    found = first_in(FOUND, sheet.plain) or first_in(faults_of(sheet).stock, sheet.plain)
    if found:
        phrase = " ".join(found.group().split())[:60]
        says = f"“{phrase}” stands in every other note: say what you mean in your own words, or nothing."
        yield Finding(
            check="no_stock_phrase", says=says, severity=Severity.ADVICE, mend=without_sentence(sheet, *found.span())
        )
    elif at := heard(sheet, Tone.STOCK):
        says = f"“{sheet.said[slice(*at)][:90]}” would fit any letter: say what holds for this one, or nothing."
        yield Finding(check="no_stock_phrase", says=says, severity=Severity.ADVICE, mend=without_sentence(sheet, *at))
