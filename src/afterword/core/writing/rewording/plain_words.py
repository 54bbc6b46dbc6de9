"""The words that a letter may use though no note holds them: they carry manners, and state nothing."""

from afterword.core.writing.prose.lists import word_set
from afterword.core.writing.rewording.stems import stem

SMALL = word_set("""
    a an the and or but nor of to in on at for with from by as into about over through during around between within
    i me my mine myself we us our ours you your yours yourself he him his she her hers they them their theirs it its
    this that these those here there what which who whom whose when where why how if than then so while
    is are was were am be been being do does did have has had having will would can could should may might must
    not no also too just very much more most really truly so such both each every all some any other another own
    one ones thing things something it's up out back down off only even still well quite rather indeed both either
    because since though although whether like yet
    """)
"""Joints of a sentence. "Since" and "not" are looked at for themselves."""
_MANNERS = word_set("""
    thank thanks thankful grateful gratitude appreciate appreciative appreciation enjoy enjoyable pleasure pleasant
    glad happy pleased delighted kind kindly kindness warm warmly
    good great nice lovely wonderful interesting interested interest insightful insight valuable useful helpful
    thoughtful clear engaging informative meaningful fascinating
    time moment day talk conversation discussion chat call exchange meeting interview visit letter note message word
    speak discuss meet hear learn listen read understand know see think thinking thought consider feel find found
    share tell say mention explain describe express mean answer ask question
    take give make let look forward hope wish want like love wonder curious
    role position job team company work working
    especially particularly particular especially sincerely genuinely deeply greatly certainly simply
    part point topic subject area way aspect detail idea approach perspective matter
    stay stayed stuck remember remain mind stand stood
    add adding say again follow reflect reflecting leave left come came go
    person people everyone anyone
    excite excited exciting excitement enthusiasm enthusiastic keen eager inspire inspiring
    regard concerning regarding touch brief briefly short quick quickly
    """)
NEUTRAL = frozenset(stem(word) for word in (*SMALL, *_MANNERS))
SAFE_MY = frozenset(
    stem(word)
    for word in word_set("""
    thanks gratitude appreciation interest conversation talk discussion chat call meeting interview time note letter
    question mind thoughts sincere sincerest warm warmest deep deepest genuine pleasure enthusiasm excitement own
    """)
)
"""What a writer may call "my" or "our" though the letter does not."""
SAFE_YOUR = frozenset(
    stem(word)
    for word in word_set("""
    time team company insights insight thoughts perspective kindness message note letter words answer explanation
    thoughtful kind
    """)
)
"""What a writer may call the reader's though the letter does not."""
SAFE_I = frozenset(
    stem(word)
    for word in word_set("""
    thank appreciate enjoy look want wish like love hope feel find am was grateful thankful glad happy pleased delighted
    interested excited curious wonder learn hear think remember follow keen eager ask
    """)
)
"""What the writer may do or be though the letter does not say it: it says how they feel about the talk."""
SAFE_YOU = frozenset(stem(word) for word in word_set("take give share make talk speak meet minute"))
"""What the reader did by talking at all: took the time, gave it, shared; and "if you have a minute"."""
SAFE_WE = frozenset(stem(word) for word in word_set("talk speak spoke discuss meet met chat have had share"))
SAYING = frozenset(
    stem(word)
    for word in word_set("say said tell told mention explain describe note share point talk speak discuss put stress")
)
"""One stands for another: what you said, you mentioned."""
STANCE = frozenset(
    stem(word)
    for word in word_set("glad happy love like want hope wish keen eager excited delighted pleased curious interested")
)
"""Behind these the next verb counts: "I would be glad to send"."""
SAFE_TO = frozenset(
    stem(word) for word in word_set("thank say express hear learn know ask read be have see understand")
)
