"""The wordings for what the reader said of a thing, joined with it, and the sober ones for what is no pleasure to hear.

Words only, no choice is made here.
"""

WOVEN = (
    "You mentioned that {told}, and I keep coming back to that.",
    "It has stayed with me that {told}.",
    "I was interested to hear that {told}.",
    "What I remember best from our talk is that {told}.",
    "You told me that {told}, and that has stayed with me.",
)
"""Of a thing and what was said of it, which are one clause."""
WOVEN_LONG = (
    "It has stayed with me that {told}.",
    "I was interested to hear that {told}.",
    "What I remember best is that {told}.",
    "What I took away above all is that {told}.",
)
WOVEN_SOBER = (
    "It was useful to hear that {told}.",
    "I have kept in mind that {told}.",
    "It helped me to hear that {told}.",
    "You told me that {told}, and that gave me a clearer picture.",
)
WOVEN_TOO = (
    "You also mentioned that {told}.",
    "I have also kept in mind that {told}.",
    "It was useful to hear, too, that {told}.",
    "You told me, too, that {told}.",
    "I also took away that {told}.",
)
TOLD_OF = (
    "When we spoke about {topic}, you said that {said}, and that has stayed with me.",
    "From our talk about {topic}, I remember above all your point that {said}.",
    "What you said about {topic} has stayed with me, above all that {said}.",
    "When we came to {topic}, I was interested in your point that {said}.",
    "What I remember best from our talk about {topic} is your point that {said}.",
)
TOLD_OF_TOO = (
    "I have also kept in mind what you said about {topic}, and that {said}.",
    "When we came to {topic}, you said that {said}, and that has stayed with me.",
    "On {topic}, your point that {said} has stayed with me, too.",
    "When we spoke about {topic}, I also liked your point that {said}.",
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
DEED_ALONE = (
    "{detail}, and I was glad of that.",
    "{detail}, and that gave me a clearer picture.",
    "{detail}, and that helped me.",
    "{detail}, and I have thought back to it since.",
)
"""Of what the reader did for the candidate: "you showed me the workshop"."""
LONG_OF = (
    "I made a note of what I heard about {topic}: {detail}.",
    "I have kept in mind what you told me about {topic}: {detail}.",
    "What you told me about {topic} gave me a clearer picture: {detail}.",
)

WITH_WORDS = (
    "What I heard about {topic} has stayed with me: {detail}.",
    "I keep coming back to what we said about {topic}: {detail}.",
    "One thing I took from our talk about {topic}: {detail}.",
    "I was interested in what you told me about {topic}: {detail}.",
)
"""Of what was said in words that name no thing: "no pages at night", "from 40 minutes to 11"."""
SECOND_WORDS = (
    "We also spoke about {topic}: {detail}.",
    "It was useful to hear about {topic}, too: {detail}.",
    "I also remember what you told me about {topic}: {detail}.",
)
COUNTED_FRAGMENT = (
    "I made a note of what I heard: {topic}, {detail}.",
    "This has stayed with me from what I heard: {topic}, {detail}.",
)
COUNTED_ROW = (
    "I made a note of what I heard: {topic} and {detail}.",
    "This has stayed with me from what I heard: {topic} and {detail}.",
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
    "When we spoke about {topic}, it helped me to hear that {detail}.",
)
CLAUSE_SOBER_TOO = (
    "It was useful to hear about {topic} as well, and that {detail}.",
    "When we came to {topic}, you mentioned that {detail}.",
    "We also spoke about {topic}, and I have kept in mind that {detail}.",
)
FRAGMENT_SOBER = (
    "When we spoke about {topic}, you mentioned {detail}.",
    "From what you told me about {topic}, I have kept in mind {detail}.",
    "When we came to {topic}, I made a note of {detail}.",
)
WORDS_SOBER = (
    "I have kept in mind what you told me about {topic}: {detail}.",
    "It was useful to hear about {topic}: {detail}.",
    "It helped me to hear about {topic}: {detail}.",
)
DETAIL_SOBER_TOO = (
    "It was useful to hear, too, that {detail}.",
    "I also took away that {detail}.",
    "I have also kept in mind that {detail}.",
)
