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
"""Behind what the reader told of something that belongs to it."""
EXCITED_THERE = (
    "That is a large part of why I'd like this role.",
    "That is what draws me most to the role.",
    "It is also what appeals to me most about the role.",
    "That is the part of the role that I'd look forward to most.",
    "It is a good part of why I'd like this role, too.",
)
"""Behind what the reader told of the very same thing, which is not named again."""
EXCITED_LAST = (
    "What draws me most to the role is {what}, and I'd be glad to talk further.",
    "What appeals to me most about the role is {what}, and I hope that we get to talk again.",
    "I'm especially drawn to {what}, and I'd welcome the chance to talk further.",
    "The part of the role I'd most look forward to is {what}, and I'd be glad to go on from here.",
    "I'd be glad to join {company}, above all because of {what}.",
    "What I like most about the role is {what}, and I'd be glad to take the next step.",
    "What I'd look forward to most is {what}, and I hope that we can go on from here.",
    "More than anything, I'm drawn to {what}, and I'd be glad to continue the conversation.",
    "What makes me want this role is {what}, and I'm happy to answer anything that is still open.",
)
"""What draws them as the end of the letter, with the way on."""
EXCITED_LAST_FORMAL = (
    "What draws me most to the position is {what}, and I would be glad to speak with you again.",
    "I am especially drawn to {what}, and I would welcome the opportunity to talk further.",
    "What appeals to me most about the position is {what}, and I would be glad to take the next step.",
    "The part of the position I would most look forward to is {what}, and I would be glad to go on from here.",
    "What I would look forward to most is {what}, and I hope that we will speak again.",
    "More than anything, I am drawn to {what}, and I would be glad to continue our conversation.",
    "What makes me want this position is {what}, and I am happy to provide anything further that would help.",
)
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
    "One thing I'd like to add is that {what}.",
    "I should also have mentioned that {what}.",
    "I meant to mention that {what}.",
    "What I didn't get to say is that {what}.",
    "I forgot to mention that {what}.",
)
ADDED_BESIDE = (
    "{What}.",
    "As it happens, {what}.",
    "I should have mentioned there that {what}.",
    "I meant to say then that {what}.",
)
"""Behind what was told of the same thing."""
ADDED_OWN = (
    "{What}.",
    "One thing I didn't get to say: {what}.",
    "To add to what I told you: {what}.",
)
"""Of what the candidate thinks or would do, which nobody mentions."""
ADDED_OWN_BESIDE = ("{What}.",)
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
