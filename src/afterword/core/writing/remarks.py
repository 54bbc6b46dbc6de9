"""What one notes for oneself and says to nobody: remarks about a person (looks, age, manner, home), one's family."""

from typing import Final

from afterword.core.writing.prose.lists import any_of

OF_A_PERSON: Final = any_of(r"""
    \b(?:he|she|you)(?:'s| is| was| are| were) (?:\w+ly |very |so |too |quite |a bit |rather |super )?
    ...(?:tall|small|funny|nice|lovely|cute|handsome|pretty|beautiful|kind(?! of)|friendly|sweet|shy|quiet|loud|bald
    ...|blonde?|fat|thin|slim|single|divorced|pregnant|expecting|religious|charming|cool|chatty|intense|strict|scary)\b
    ...(?! with| about| to| on| when)
    \b(?:he|she|you)(?:'s| is| was| are| were| must be| turned| looks?) (?:about |around |over |nearly |only )?
    ...(?:[2-7]\d|twenty|thirty|forty|fifty|sixty|seventy)(?:-\w+)?(?: years old)?(?:$|[,.;!?)]| and | but )
    \b(?:he|she|you) (?:always |really |just )?
    ...(?:laugh|smile|giggle|talk|grin|frown|blush|swear|sweat|fidget|stutter)(?:s|ed)?
    ... (?:a lot|lots|fast|loud\w*|non-?stop|so much|too much|all the time)\b(?! with| to| about)
    \b(?:he|she|you|(?-i:[A-Z][a-z]+)) ha(?:s|ve|d) (?:an? |one |two |three |four |five |[1-9] |some )?
    ...(?:young |old |small |grown-up |teenage |little |new )?
    ...(?:kids?|child|children|sons?|daughters?|twins?|baby|dogs?|cats?|tattoos?|beards?|lisp|stutter|husband|wife)\b
    ...(?!'| (?:cent\w+|clubs?|class\w*|sections?|menus?|wards?|groups?|patients?|parties|food|care|shelter|in the)\b)
    \b(?:he|she|you) (?:never (?:finished|went to|did)|dropped out of|failed|flunked)
    ... (?:college|school|uni\w*|a degree|high school)\b
    \b(?:kids?|children|baby|wife|husband) at home\b|\bretir(?:es?|ing) (?:in|next|this|soon|at|after)\b
    \breminds? me of\b|\bdressed (?:like|in)\b
    """)
"""Of he, she and you: what somebody looks like, how old they are, how they laugh, whom they have at home."""
FAMILY: Final = any_of(r"""
    \bmy (?:family|wife|husband|partner|spouse|boyfriend|girlfriend|fianc\w+|kids?|children
    ...|mum|mom|dad|parents)\b
    """)
"""With whom a thing is talked over at home."""
