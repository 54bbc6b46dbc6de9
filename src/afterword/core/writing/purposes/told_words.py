"""The wordings for what the reader said of a thing, joined with it, and the sober ones for what is no pleasure to hear.

Words only, no choice is made here.
"""

TOLD_OF = (
    "When we spoke about {topic}, you said that {said}, and that has stayed with me.",
    "I have kept in mind what you said about {topic}: {said}.",
    "Your point about {topic} has stayed with me: {said}.",
    "I was interested in what you said about {topic}: {said}.",
    "What I remember best from our talk about {topic} is your point that {said}.",
)
TOLD_OF_TOO = (
    "I have also kept in mind your point about {topic}: {said}.",
    "When we came to {topic}, you said that {said}, and that has stayed with me.",
    "Your point about {topic} has stayed with me, too: {said}.",
    "I was also interested in what you said about {topic}: {said}.",
)
TOLD_TOO = (
    "I have also kept in mind your point that {said}.",
    "I'll also remember your point that {said}.",
    "I also took away your point that {said}.",
)
WORDS_OF = (
    "When we spoke about {topic}, {detail}, and that has stayed with me.",
    "When we talked about {topic}, {detail}, and I made a note of it.",
    "When we came to {topic}, {detail}, and I have kept that in mind.",
)
"""Of words that are no clause by themselves, as in "you said no bleach ever"."""
DEED_OF = (
    "When we spoke about {topic}, {detail}.",
    "When we talked about {topic}, {detail}.",
    "When we came to {topic}, {detail}.",
)
"""Of what the reader did, or the candidate said, in the talk about it."""
LONG_OF = (
    "I made a note of what I heard about {topic}: {detail}.",
    "I have kept in mind what you told me about {topic}: {detail}.",
    "What you told me about {topic} gave me a clearer picture: {detail}.",
)

TOPIC_SOBER = (
    "It was useful to hear about {topic}.",
    "It helped me to hear about {topic}.",
    "I have kept in mind what you told me about {topic}.",
    "I came away with a clearer picture after hearing about {topic}.",
)
TOPIC_SOBER_TOO = (
    "It was also useful to hear about {topic}.",
    "I have also kept in mind what you told me about {topic}.",
    "It was useful to hear about {topic}, too.",
    "We also spoke about {topic}, and I have kept that in mind.",
)
CLAUSE_SOBER = (
    "It was useful to hear about {topic}, and that {detail}.",
    "What I took away about {topic} is that {detail}.",
    "I have kept in mind what you told me about {topic}: {detail}.",
)
CLAUSE_SOBER_TOO = (
    "It was useful to hear about {topic} as well, and that {detail}.",
    "I was also interested to hear about {topic}: {detail}.",
    "I have also kept in mind what you told me about {topic}: {detail}.",
)
FRAGMENT_SOBER = (
    "I have kept in mind what you told me about {topic}: {detail}.",
    "It was useful to hear about {topic}: {detail}.",
    "I came away with a clearer picture of {topic}: {detail}.",
)
DETAIL_SOBER_TOO = (
    "It was useful to hear, too, that {detail}.",
    "I also took away that {detail}.",
    "I have also kept in mind that {detail}.",
)
