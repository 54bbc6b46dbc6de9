"""The wordings for the candidate's own side: what struck them, what draws them, what they add. Words only."""

STRUCK = (
    "It struck me {what}.",
    "I noticed {what}, and I liked it.",
    "It was good to see {what}.",
)
STRUCK_THING = (
    "I was struck by {what}.",
    "{What} made a strong impression on me.",
    "I will remember {what}.",
)
"""Of an impression that is named: "the warmth of all three of you"."""
EXCITED = (
    "What draws me to the role is {what}.",
    "What excites me most about the role is {what}.",
    "The part of the role that I'm most drawn to is {what}.",
    "The best thing about the role, for me, is {what}.",
    "What appeals to me most about the role is {what}.",
    "What I like most about the role is {what}.",
)
EXCITED_THING = (
    *EXCITED,
    "{What} {is} a large part of why I'd like this role.",
    "{What} would be the best part of this job for me.",
    "I'm especially drawn to {what}.",
)
EXCITED_BESIDE = (
    "{What} {is} a large part of why I'd like this role.",
    "{What} {is} what appeals to me most about the role.",
    "{What} {is} just what draws me to the role.",
)
"""Behind what the reader told of the same thing."""
EXCITED_DOING = (
    *EXCITED_THING,
    "What I'd look forward to most is {what}.",
    "More than anything, I'd look forward to {what}.",
)
EXCITED_OWN = (
    "{what}, and that is a good part of why I'd like this role.",
    "{what}, which is a large part of why the role appeals to me.",
    "{what}; that is one reason why I'd like this role.",
    "{what}, and that has a lot to do with why I'd like to join you.",
)
ADDED_CLAUSE = (
    "One thing I didn't get to say: {what}.",
    "I should also have mentioned that {what}.",
    "I meant to mention that {what}.",
    "What I didn't get to say is that {what}.",
    "I might have told you that {what}.",
)
ADDED_OWN = (
    "{What}.",
    "One thing I didn't get to say: {what}.",
    "To add to what I told you: {what}.",
)
"""Of what the candidate thinks or would do, which nobody mentions."""
ADDED_WORDS = (
    "One thing I didn't get to mention: {what}.",
    "To add to what I told you: {what}.",
    "Something I'd have liked to mention: {what}.",
    "One more thing from my side: {what}.",
)
ADDED_NOUN = (
    "One thing I didn't get to mention: {what}.",
    "What I would still add to what I told you: {what}.",
    "I should also have mentioned this: {what}.",
    "Something I'd have liked to mention: {what}.",
)
