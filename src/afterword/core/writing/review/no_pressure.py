"""The check that the text does not push, plead, set an ultimatum or ask why there was no answer."""

import re
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
    \b(?:as soon as possible|asap|at your earliest convenience|right away|time[- ]sensitive)\b
    \b(?:it|this|that|matter|quite|very|more) (?:is |'s )?urgent\b|\burgently\b
    \b(?:repl\w+|respond|answer|response|hear(?: back)?|decision|decide)\b[^.?!\n]{0,30}[ ]
    ...(?:immediately|promptly|at once)\b
    \b(?:why (?:have|haven't|has|hasn't|did|didn't) (?:I|you|nobody|no ?one|anyone
    ...|anybody)\b[^.?!\n]{0,30}\b(?:heard|hear|repl\w+|respon\w+|answer\w*|written|told|called|got(?:ten)? back
    ...|come back|been in touch))
    \b(?:still )?(?:haven't|have not|had not|hadn't|never) (?:heard (?:back|anything|from)
    ...|received (?:a|any) (?:reply|response|answer))
    \byou (?:still )?(?:haven't|have not|never|didn't) (?:replied|responded|answered|reply|respond
    ...|answer|got(?:ten)? back|get back|written)
    \b(?:please|kindly|I beg|begging) (?:respond|reply|answer|get back|give me (?:a|the|this|one)|hire
    ...|consider me|pick|choose|call me)\b
    \bI (?:really |desperately |badly |so |truly )?(?:need|beg|must have|have to have) (?:this|the|a
    ...|your|an) (?:job|role|position|answer|decision|chance|opportunity|response|reply)
    \b(?:desperate(?:ly)?|begging|I am begging|anxiously|anxious to|I(?:'m| am) (?:\w+ )?anxious
    ...|eagerly awaiting|dying to
    ...|can't wait to hear|cannot wait to hear|losing sleep)\b
    (?<!can )(?<!should )(?<!could )(?<!may )(?<!do )\b(?:I (?:expect|demand|insist on|require|deserve)
    ...|I am owed|you owe me) (?:a|an|the|your|to|at least|better|more|some)\b
    \b(?:I have|I've got|I've had|I have received|accept|weighing|considering
    ...|from) (?:an|other|another|several|two|competing)[ ]
    ...(?:competing |job |other )?offers?\b|\bother companies (?:are|have)\b|\bI beg (?:you|for)\b
    \b(?:would|will|I'd|I'll) do anything\b
    \b(?:final|last) chance\b
    \bdeadline for you\b
    \b(?:if|unless) (?:I|you) (?:do not|don't|haven't|hear)\b[^.?!\n]{0,60}\b(?:by|before|within
    ...|until)\b[^.?!\n]{0,60}\b(?:I (?:will|'ll|shall|have to|must|am going))
    \b(?:I will|I'll) (?:keep|continue) (?:calling|writing|asking|trying|following up|e?-?mailing)\b
    \bI(?: will|'ll) (?:call|phone|stop by|come by|drop by) (?:you )?(?:tomorrow|every|again|on|next
    ...|your|the)\b
    (?<!to )\bhire me\b|\b(?:convince|persuade|ask|beg|get) you to hire me\b|\bhope (?:that )?you(?:'ll
    ...| will)? (?:choose|pick|hire|select) me\b
    \b(?:can't|cannot|can not) afford to (?:lose|miss|wait)\b|\bkeep(?:ing)? me waiting\b|\btell me (?:right )?now\b
    \bdisappointed (?:that|with|in|by) (?:you|the way you|your)\b|\b(?:kept|broken?|keep|break) your (?:promise
    ...|word)\b
    \b(?:you to|please|hope you(?:'ll| will)?|if you) reconsider\b(?! (?:a|the|using|moving)\b)
    \byou(?:'re| are| have|'ve)? (?:making|made|make) a (?:big |huge |terrible )?mistake\b
    \b(?:no ?body|no one) else (?:will|can|would) (?:ever )?(?:bring|work|do (?:this|it) (?:better|as|like)|give)\b
    \bI(?:'ve| have)? wasted\b[^.?!\n]{0,30}\b(?:on (?:this|you)|with you|for this)\b|\bwaste of my time\b
    \bwould have been (?:fair|nice|polite|decent|kind|professional) (?:to (?:get|hear|be told|receive|let me
    ...|answer)|of you|if you)\b
    \b(?:only|last) (?:hope|chance)\b|\bonly (?:place|company) (?:that|which|to) (?:has |have )?(?:invited?
    ...|answered|called)\b
    \b(?:running|run|ran) out of (?:money|savings|time to)\b|\bmy (?:rent|savings|bills|mortgage)\b
    \bI (?:have|'ve) no (?:income|choice|other (?:choice|option|way|income))\b|\bkids to feed\b
    \b(?:would|will) mean (?:everything|the world)\b|\bI(?:'m| am) pleading\b
    \b(?:unprofessional|disrespectful|ghosted|ghosting me|disappointing (?:treatment|behaviou?r))\b
    \blet me know (?:today|by (?:today|tomorrow|tonight|eod|cob))\b
    \bI(?:'ll| will| would|'d|'m| am) (?:be )?(?:forced|obliged) to\b|\bI(?:'ll| will)? have no choice but\b
    \b(?:common|basic|simple|bare) (?:courtesy|decency|politeness)\b
    \b(?:no ?body|no one|none of you) (?:has |have |even )*bothered\b|\bgo(?:ing)? over your head\b
    \bI(?:'ll| will)[^.?!\n]{0,40}\b(?:your|her|his|the) (?:boss|superiors?|ceo)\b
    \bI (?:must|have to|need to) (?:know|hear) (?:by|whether|if|now|soon|today|your|from you)\b
    \bI (?:must have|have to get|need to get) (?:an?|the|your) (?:answer|reply|decision)\b
    \bI (?:can't|cannot|can not) wait (?:for ?ever|any longer|much longer|longer|around)\b
    \b(?:made|given|sent|gave) me an offer\b|\bother interviews (?:lined|coming|scheduled)\b
    \bI(?:'d| would| will|'ll)? (?:\w+ )?(?:appreciate|need|want|like|love|expect|hope for|ask for) (?:to (?:have
    ...|get|know)
    ...|hearing|having|getting)?[ ]?
    ...(?:(?:an?|your|some|the) (?:\w+ )?(?:answer|reply|response|decision|word|verdict|outcome|news|note|line)
    ...|where I stand
    ...|back)(?: from you)? (?:by|before|until|within)\b
    \b(?:another|other|one other|two other|several) (?:firm|company|companies|employer|place|school|hospital|shop
    ...|team|agency
    ...|business|organi[sz]ation|practice|restaurant|bank)s? (?:\w+ )?(?:wants?|needs?|(?:is|are) (?:pressing
    ...|pushing|waiting
    ...|chasing|after|keen|interested|ready)|(?:has|have) (?:offered|made|asked|given|already)|expects?|offered)\b
    \b(?:offers?|options|things|roles|jobs|interviews|irons) (?:lined up|on the table|in the fire)\b
    \bthe sooner (?:I (?:hear|know)|you (?:decide|answer|reply|let me know|can tell))\b
    \b(?:an|my|the) other offer\b[^.?!\n]{0,40}\b(?:expires?|runs? out|closes?|until|by)\b
    \b(?:won't|will not|wouldn't|can't|cannot|never) (?:ever )?find (?:anyone|anybody|someone|somebody
    ...|a (?:candidate|person))
    ...(?: who(?:'s| is))? (?:more|better|as|so|harder|keener|else)\b
    \b(?:no need|no reason|needn't|don't need) to (?:keep looking|look (?:any )?further|see anyone else
    ...|interview (?:anyone
    ...|others))|\blook no further\b|\b(?:stop|end) (?:your|the) search\b|\byour search is over\b
    \b(?:don't|do not) (?:pass me over|turn me down|let me down|say no|forget (?:about )?me|reject me|overlook me)\b
    \bI(?:'m| am| have been|'ve been)? (?:really )?(?:counting|count|relying|depend(?:ing)?) on (?:you|this|your
    ...|getting)\b
    \bI(?:'m| am)? pray(?:ing)?\b|\bon my knees\b|\bput me out of my misery\b
    \b(?:have|I've) (?:now |already )?been waiting (?:for )?(?:over|more than|about|almost|nearly|two|three|four
    ...|five|six|several
    ...|\d{1,2}|a week|a fortnight|weeks|days|since)\b
    \bwould have (?:expected|hoped for|thought|appreciated|liked)[^.?!\n]{0,20}\b(?:at least|by now|some word
    ...|a reply|an answer
    ...|to (?:hear|have heard|be told)|you to)\b
    \b(?:radio|complete|total|stony) silence\b|\b(?:left|leaving|leave|kept) me (?:hanging|in the dark|guessing
    ...|dangling)\b
    \bnot (?:even )?(?:a single|one) (?:word|line|reply|answer|message)\b
    \bwhat (?:does|did|has|do) (?:the other|they|she|he|the (?:chosen|successful)
    ...|the person)\b[^.?!\n]{0,40}\b(?:I don't
    ...|I didn't|I haven't|I lack)\b
    \bwhat(?:'s| is| was) wrong with me\b|\byou(?:'ll| will) (?:regret|be sorry)\b|\byour loss\b|\bhow could you\b
    \b(?:change your mind|think (?:it over )?again about (?:me|your)|(?:another|a second
    ...|one more) chance to (?:prove|show)
    ...|overlooked me)\b
    \b(?:this|it|that) (?:is|was|feels|seems)(?: \w+)? unfair\b
    \bstill (?:picked|chose|hired|went with) (?:somebody|someone|another)\b
    \b(?:you to|please|could you|can you|need to) (?:speed|hurry)\b
    \bgive me (?:a|the|this|one) (?:chance|job|shot)\b
    \bI(?:'m| am) (?:your|the) (?:best|perfect|ideal|only|right) (?:candidate|person|choice|fit|man
    ...|woman)\b
    \byou (?:won't|will not|wouldn't) (?:regret|find (?:a|any) better|be disappointed|be sorry)\b
    \b(?:third|fourth|fifth|several|many|multiple|numerous|repeated) (?:time|times|e?-?mails?|messages
    ...|attempts?|calls)\b[^.?!\n]{0,40}\b(?:written|write|asked|ask|reach\w*|contact\w*|follow\w*|sent
    ...|called)
    \b(?:waiting|waited) (?:for )?(?:so long|too long|patiently|forever|for weeks|for days
    ...|for your (?:answer|reply|response|decision))\b
    """)


_CALLING = re.compile(r"\bI(?: will|'ll|’ll) (?=(?:call|phone) you\b)", re.IGNORECASE)
_CALLS = re.compile(r"\b(?:call|phone|ring)\b", re.IGNORECASE)


def _without_pledged_calls(sheet: Sheet) -> str:
    """The text in which a call that was promised is no threat of one: its "I'll" is blanked, at the same length."""
    if not any(_CALLS.search(one.text) for one in sheet.occasion.promised):
        return sheet.plain
    return _CALLING.sub(lambda found: " " * len(found[0]), sheet.plain)


def no_pressure(sheet: Sheet) -> Iterator[Finding]:
    """A third of HR managers have dropped a candidate for being too pushy (2018); the words are where it shows."""
    found = first_in(FOUND, _without_pledged_calls(sheet)) or first_in(faults_of(sheet).pressure, sheet.plain)
    if found:
        says = f"“{' '.join(found.group().split())[:60]}” pushes or pleads: leave it out, and leave the time to them."
        yield Finding(check="no_pressure", says=says, mend=without_sentence(sheet, *found.span()))
    elif at := heard(sheet, Tone.PRESSURE):
        says = f"“{sheet.said[slice(*at)][:90]}” may be felt as a push or a plea: say it calmly, or leave it out."
        yield Finding(check="no_pressure", says=says, severity=Severity.ADVICE, mend=without_sentence(sheet, *at))
