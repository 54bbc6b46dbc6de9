"""The turns of phrase that move a promise, take it back, turn it round or ask the candidate to act."""

_OLD = r"(?:said|told|promised|mentioned|quoted|wrote|indicated|thought|guessed|announced|advised|stated)"
CHANGES = {
    "dropped": (
        (
            r"\b(?:had|we would|i would) (?:originally |initially |previously |really )*(?:hoped|planned|"
            r"wanted|intended|aimed|meant)\b"
        ),
        (
            r"\b(?:i|we) (?:was|were) (?:originally |initially |really )*(?:hoping|going|planning|supposed|"
            r"meant|aiming|expecting)\b"
        ),
        r"\b(?:originally|initially|previously|was supposed|were supposed|used to)\b",
        r"\b(?:i|we) (?:hoped|planned|wanted|intended|aimed|expected)\b",
    ),
    "said": (
        rf"\b{_OLD}\b|\b(?:hoped|wanted|planned|was hoping|were hoping|was going to|were going to|were planning)\b",
    ),
    "upset": (
        (
            r"\b(?:but|however|unfortunately|sorry|apolog\w+|instead|actually|longer|more time|delay(?:s|ed)?|"
            r"slipp\w+|held up|postpon\w+|pushed|push|moved|shifted|no longer|not going to|not possible|"
            r"not be possible|behind|bumped|make that|scratch|after all|afraid|on hold|not happening|ignore|"
            r"forget|rather)\b"
        ),
    ),
    "stands": (
        (
            r"\b(?:still (?:stands|holds|on|the plan|true|aim\w*|expect\w*|plan\w*)|on track|as planned|"
            r"no change|unchanged)\b"
        ),
    ),
    "correction": (
        (
            r"\b(?:make that|make it|scratch that|correction|i mean|i meant|or rather|let us (?:say|make it)|"
            r"actually|strike that|change of plan|change of plans|(?:has|have|had|is|are|was|been|got|gets|be|"
            r"being|needs? to be|we|it|that|they) (?:\w+ )?(?:moved|pushed|shifted|postponed|delayed|slipped|"
            r"bumped|changed)|(?:moved|pushed|shifted|delayed|postponed|slipped|moving|pushing|bumped) (?:it |"
            r"this |that |things |the decision |our decision |out |back |this out |it back )*(?:to|until|till|"
            r"@))\b|\bmoving @|\bpushed (?:\w+ )?@|\bnow (?:be|looking|going|expect\w*|expected|aim\w*|"
            r"plan\w*|hope|hoping|likely|think|targeting|due|@|scheduled|more)|(?:will|would|is|are|should|'s|"
            r"it) now\b|\brevised\b|\binstead\b|\bnew (?:date|timeline|target|estimate)\b"
        ),
    ),
    "withdrawn": (
        (
            r"\b(?:taking|take|takes|be|need|needs|needing) (?:\w+ ){0,3}(?:longer|more time|extra time|"
            r"additional time)\b|\b(?:longer|later) than\b|\b(?:delay|delayed|held up|on hold|slipped|"
            r"postponed|pushed back|paused)\b(?! @)|\b(?:will|can|could|would|are|is|am|do|did|may|might|was|"
            r"were) not (?:\w+ ){0,2}(?:be able|make|manage|meet|hit|happen|going to|possible|realistic|"
            r"work out|work|be possible|hold)\b|\bno longer (?:possible|able|realistic|true)\b|\bunable to\b|"
            r"\b(?:ignore|forget) (?:the|that|my|what)\b|\bnot know (?:yet )?(?:when|how long)\b|"
            r"\bno (?:new )?(?:date|timeline) yet\b"
        ),
    ),
    "negated": (
        (
            r"\b(?:will|can|could|would|are|is|am|do|does|did|may|might|shall|should|won|wo) not\b|"
            r"\bunlikely\b|\bunable\b|\bno (?:decision|answer|news|update|one|feedback|word|response|offer|"
            r"result|final|further)s?\b|\bnothing\b|\bnobody\b|\bnot (?:be able|going to|expect|in a position|"
            r"know|have|decide|make|be)\b|\bnever\b|\bhardly\b|\bdoubt\b|\bhad not\b"
        ),
    ),
    "free": (r"\bfeel free\b|\bdo not hesitate\b|\bwelcome to\b|\bhappy to hear\b",),
    "unheard": (
        (
            r"(?:\b(?:if|unless|in case|provided)\b|^[ ,]*should (?=you|i\b))(?: \S+){0,3}? (?:have |has |"
            r"did |do |does |had )?(?:not |never |n't )?(?:yet )?(?:hear|heard|receive|received|got|gotten|"
            r"get|had|reached out|been in touch|been contacted|contacted|gotten back|come back|been back|"
            r"replied|seen|see|contact|reach)\b"
        ),
    ),
    "limit": (r"\b(?:earliest|soonest|latest)\b(?: [^@ ]+){1,9} (?:is|be|would be|will be)(?: \w+)? @",),
    "back": (r"\b(?:once|when|as soon as|after)\b(?: \S+){0,4}? (?:back|returns?|returned|in again|return)\b",),
    "to decide": (
        r"\bto (?:\w+ )?(?:make|reach|take|finali[sz]e|decide|come to|choose|pick|select|vote|settle|agree on)\b",
    ),
    "owned": (
        (
            r"\b(?:will|would|going to|should|shall|said|to|can|might|they|hr|he|she) (?:\w+ ){0,2}?(?:let|"
            r"get back to|update|tell|come back to|reach out to|follow up with|inform|call|email|contact|"
            r"revert to|give|ring|phone|text|message) (?:me|us)\b"
        ),
    ),
    "begged": (
        (
            r"(?:\blet (?:me|us) (?:know|have)|\b(?:get back to|reach out to|\btell|come back to|\bupdate|"
            r"\binform|revert to|reply to|\bcall|\bcontact|follow up with|\bemail|\bwrite to|ping|"
            r"check in with|touch base with|\bnudge|\bring|\bphone|\btext|\bmessage) (?:me|us)\b)|"
            r"\bdrop (?:me|us)\b|\bask (?:me|us)\b|"
            r"\bgive (?:me|us) (?:a (?:call|ring|shout|nudge)|your)\b"
        ),
    ),
}
"""What moves, withdraws or turns round a promise."""
