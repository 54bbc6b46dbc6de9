"""The small words that the grammar goes by."""

from typing import Final

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.prose.spots import DETERMINING, NUMBER_WORDS

DETERMINERS: Final = (DETERMINING - NUMBER_WORDS) | word_set("own other more less fewer enough last next")
ONE_ONLY: Final = word_set("a an another every each this that one 1")
SEVERAL_ONLY: Final = word_set("these those many several few both two three four five six seven eight nine ten")
MODALS: Final = word_set(
    "will would can could shall should may might must cannot won't wouldn't can't couldn't shouldn't"
)
BE: Final = word_set("is are was were am be been being 's isn't aren't wasn't weren't")
HAVE: Final = word_set("have has had having haven't hasn't hadn't 's would")
DO: Final = word_set("do does did don't doesn't didn't")
FOR_ONE: Final = word_set("is was has does isn't wasn't hasn't doesn't 's")
OF_ONESELF: Final = word_set("was wasn't")
"""Verbs of one thing that "I" has, too."""
FOR_SEVERAL: Final = word_set("are were have do aren't weren't haven't don't")
COPULAS: Final = word_set("""
    feel feels felt look looks looked stay stays stayed seem seems seemed become becomes became remain remains get gets
    got getting go goes went going keep keeps kept keeping make makes made making turn turns turned grow grows grew
    sound sounds smell smells taste tastes run runs ran come comes came find finds found work works start starts
    staying feeling becoming finding leave leaves left leaving have has had having want wants wanted
    """)
LINKING: Final = word_set("""
    because when if while since until till after before where so as although though once whereas unless whenever that
    wherever than whether but
    """)
JOINS: Final = word_set("and or but")
WH: Final = word_set("how what why when where who which whose whether if whom")
ONE_SUBJECTS: Final = word_set("he she it this that everyone everybody nobody each nothing everything something")
GROUPS: Final = word_set(
    "team staff police crew data people family company board half most rest lot number all majority none"
)
OWN_SUBJECTS: Final = word_set(
    "every i you he she it we they the your my our his her their people everyone everybody nobody"
)
UNITS: Final = word_set("""
    minute minutes hour hours day days week weeks month months year years time times night nights km miles
    shift shifts term terms season seasons morning mornings evening evenings weekend weekends percent
    """)
NOT: Final = word_set("not never n't")
SELVES: Final = word_set("myself yourself himself herself itself ourselves yourselves themselves")
TAIL: Final = word_set(
    "ago each apiece long old later earlier away off on only alone included straight running more less too"
)
MOST_PARTS: Final = 7
TIMED: Final = word_set("every each last next this that all a an once twice one most the any some")
"""With which a time begins that stands as an adverb: "every Friday"."""
BETWEEN: Final = NOT | word_set("also just still really all always already now only")
"""What stands between a helper and its verb."""
WITH_MORE: Final = word_set("from until than as since except of rather out up down because next")
"""Behind which another preposition may stand: "from under the bench"."""
WITH_CLAUSE: Final = word_set("than as like before after since until till")
BEFORE_CLAUSE: Final = word_set("""
    way ways reason reasons speed extent degree moment manner role part care respect patience trust kindness attention
    warmth support help precision freedom independence pride interest
    """)
"""Behind which a clause stands by itself, whoever acts in it: "the way tenants are involved"."""
CAUSING: Final = word_set(
    "let lets letting make makes made making help helps helped helping see saw seen seeing watch watched watching heard"
    " hearing had have"
)
"""Behind which somebody does something, without a "to": "lets you steer"."""
VERY: Final = word_set("so too as very more less most not quite all")
