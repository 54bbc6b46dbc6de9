"""The wordings of a thank-you; neighbours in a panel never take the same one. Words only, no choice is made here."""

OPENINGS = (
    "Thank you for the conversation {when}{about}.",
    "Thank you for taking the time to talk with me {when}{about}.",
    "It was good to meet you {when}, and thank you for the conversation{about}.",
    "Thanks for talking with me {when}{about}.",
    "I enjoyed talking with you {when}. Thank you for making the time.",
    "Thank you for meeting with me {when}{about}.",
    "I'm glad that we could talk {when}{about}, and thank you for your time.",
    "Thank you for your time {when}; it was good to talk{about}.",
)
OPENINGS_CALL = (
    "Thank you for the call {when}{about}.",
    "Thank you for taking the time to speak with me on the phone {when}{about}.",
    "Thanks for talking with me on the phone {when}{about}.",
    "It was good to speak with you {when}, and thank you for the call{about}.",
    "I enjoyed our call {when}. Thank you for making the time.",
    "Thank you for your time on the phone {when}{about}.",
    "I'm glad that we could speak {when}{about}; thank you for the call.",
)
OPENINGS_PLAIN = (
    "Thank you for the conversation {when}{about}.",
    "Thank you for taking the time to talk with me {when}{about}.",
    "Thank you for meeting with me {when}{about}.",
    "Thank you for the time you gave me {when}.",
    "Thanks for talking with me {when}{about}.",
    "Thank you for your time {when}.",
    "I appreciated the time you took to talk with me {when}{about}.",
)
OPENINGS_LATE = (
    "This comes a little later than I had planned, and no less warmly: thank you for the conversation {when}{about}.",
    "I have thought back to our conversation more than once since we spoke {when}, and I'd like to thank you for it.",
    "A belated thank you for the conversation {when}{about}.",
    "I meant to write sooner. Thank you for taking the time to talk with me {when}{about}.",
    "Since we spoke {when}, I have been meaning to thank you for the conversation{about}.",
    "It has taken me longer than I wanted to thank you for the conversation {when}{about}.",
    "Our conversation {when} has stayed with me since we spoke, and I'd like to thank you for it.",
)
OPENINGS_LATE_PLAIN = (
    "This comes a little later than I had planned: thank you for the conversation {when}{about}.",
    "A belated thank you for the conversation {when}{about}.",
    "I meant to write sooner. Thank you for taking the time to talk with me {when}{about}.",
    "Since we spoke {when}, I have been meaning to thank you for your time.",
    "My thanks come later than I meant them to: I appreciated your time {when}{about}.",
    "Later than I had planned, thank you for meeting with me {when}{about}.",
)
ABOUT_ROLE = " about the {role} role"

TOPIC_ONLY = (
    "I especially enjoyed talking about {topic}.",
    "Our conversation about {topic} has stayed with me.",
    "Talking about {topic} was a good part of the conversation for me.",
    "I was glad that we got to talk about {topic}.",
    "What I remember best is our talk about {topic}.",
    "I came away with a better idea of {topic}.",
    "I have kept thinking about {topic}.",
    "I have thought back to what we said about {topic}.",
)
TOPIC_AGAIN = (
    "I'm still turning over what we said about {topic}.",
    "Of all that we covered, I keep returning to {topic}.",
    "I took a good deal away from the talk about {topic}.",
    "The discussion of {topic} gave me something to think about.",
    "I valued the room that we had for {topic}.",
    "I'd gladly have had more time for {topic}.",
)
WITH_CLAUSE = (
    "I especially enjoyed talking about {topic}, and what stayed with me is that {detail}.",
    "Our conversation about {topic} has stayed with me, above all that {detail}.",
    "I have kept thinking about {topic}, and in particular that {detail}.",
    "I was glad that we got to talk about {topic}; the detail I keep coming back to is that {detail}.",
    "What I remember best from our talk about {topic} is that {detail}.",
    "It was good to talk about {topic}, and to hear that {detail}.",
)
WITH_WORDS = (
    "I especially enjoyed talking about {topic}. {detail}, and that has stayed with me.",
    "Our conversation about {topic} has stayed with me. {detail}, and I have kept thinking about it.",
    "I was glad that we got to talk about {topic}. {detail}, and I made a note of it.",
    "What I remember best is our talk about {topic}. {detail}, and I have come back to that since.",
    "It was good to talk about {topic}. {detail}, and I can see why that matters.",
    "I keep coming back to {topic}. {detail}, and I have turned that over in my mind since.",
)
WITH_FRAGMENT = (
    "I especially enjoyed talking about {topic}: {detail}.",
    "What you told me about {topic} has stayed with me: {detail}.",
    "I have kept thinking about {topic}: {detail}.",
    "I was glad that we got to talk about {topic}: {detail}.",
    "What I remember best is our talk about {topic}: {detail}.",
    "I keep coming back to {topic}: {detail}.",
)
WITH_ASIDE = (
    "I especially enjoyed talking about {topic} ({detail}).",
    "Our conversation about {topic} ({detail}) has stayed with me.",
    "I have kept thinking about {topic} ({detail}).",
    "I was glad that we got to talk about {topic} ({detail}).",
    "What I remember best is our talk about {topic} ({detail}).",
    "I keep coming back to {topic} ({detail}).",
)
WITH_OWN = (
    "I especially enjoyed talking about {topic}. {detail}.",
    "I was glad that we got to talk about {topic}. {detail}.",
    "It was good to talk about {topic}. {detail}.",
    "Our conversation about {topic} has stayed with me. {detail}.",
    "What I remember best is our talk about {topic}. {detail}.",
    "I keep coming back to {topic}. {detail}.",
)
CLAUSE_ONLY = (
    "What stayed with me most is that {detail}.",
    "I have kept thinking about one thing in particular: {detail}.",
    "The detail I keep coming back to is that {detail}.",
    "One thing has stayed with me: {detail}.",
    "What I remember best is that {detail}.",
    "I was glad to hear that {detail}.",
)
WORDS_ONLY = (
    "{detail}, and it has stayed with me.",
    "{detail}, and I keep thinking of it.",
    "{detail}, and I have gone back to that more than once.",
    "{detail}, and I wrote that down.",
    "{detail}, and it has been on my mind since.",
)
FRAGMENT_ONLY = (
    "One thing from our conversation has stayed with me: {detail}.",
    "What I remember best: {detail}.",
    "I have kept thinking about one thing you told me: {detail}.",
    "One detail I keep coming back to: {detail}.",
    "There was one thing in particular that I took away: {detail}.",
)
OPENINGS_SHORT = (
    "Thank you for the conversation {when}.",
    "Thank you for talking with me {when}.",
    "It was good to talk with you {when}; thank you.",
    "Thank you for your time {when}.",
    "Thanks for the good conversation {when}.",
)
SECOND_CLAUSE = (
    "I also took away from our talk that {detail}.",
    "And I was glad to hear that {detail}.",
    "I also remember that {detail}.",
    "Something else that stayed with me is that {detail}.",
)
SECOND_WITH_CLAUSE = (
    "I also enjoyed our talk about {topic}, and was glad to hear that {detail}.",
    "It was good to talk about {topic} as well, and to learn that {detail}.",
    "We also spoke about {topic}, and I liked hearing that {detail}.",
    "Another good part was {topic}, and learning that {detail}.",
)
SECOND_ASIDE = (
    "I also liked hearing about {topic}: {detail}.",
    "We also came to speak about {topic} ({detail}), which I enjoyed.",
    "It was good to hear about {topic}, too: {detail}.",
    "I have thought about {topic} as well ({detail}).",
)
SECOND_TOPIC = (
    "I also enjoyed hearing about {topic}.",
    "I was glad that we came to {topic} as well.",
    "It was good to talk about {topic}, too.",
    "And I liked the turn our talk took to {topic}.",
    "I have been thinking about {topic} as well.",
    "Talking about {topic} was a welcome second subject.",
)
STRUCK = (
    "It struck me {what}.",
    "I noticed {what}, and I liked it.",
    "It stayed with me {what}.",
)
EXCITED = (
    "What excites me most about the role is {what}.",
    "The part of the role that I'm most drawn to is {what}.",
    "What I'd look forward to most is {what}.",
    "My main reason for wanting this role is {what}.",
    "What draws me to the role is {what}.",
    "What I like most about the role is {what}.",
    "Of all that I heard, what appeals to me most is {what}.",
)
EXCITED_LIST = (
    "What excites me most about the role: {what}.",
    "The part of the role that I'm most drawn to: {what}.",
    "What I'd look forward to most: {what}.",
    "What draws me to the role: {what}.",
    "The best of the role, as I see it: {what}.",
    "My reasons for wanting this role, in short: {what}.",
)
STILL_EXCITED = (
    "What draws me to it is still {what}.",
    "The best reason for me is still {what}.",
    "What I'd still look forward to most is {what}.",
)
STILL_EXCITED_LIST = (
    "What still draws me to it: {what}.",
    "My reasons are the same: {what}.",
)
STILL_EXCITED_OWN = (
    "{what}, and that has not changed.",
    "{what}, and that is as true as when we spoke.",
)
EXCITED_OWN = (
    "{what}, and that is a good part of why I'd like this role.",
    "{what}, which is a large part of why the role appeals to me.",
    "{what}; that is one reason why I'd like this role.",
    "{what}, and that has a lot to do with why I'd like to join you.",
)
ADDED_CLAUSE = (
    "One thing I didn't get to say: {what}.",
    "I'd add one thing to what we discussed: {what}.",
    "Something that I should also have mentioned: {what}.",
    "To add to what I told you: {what}.",
    "One more thing from my side: {what}.",
)
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
PLEDGES = (
    "As promised, I'll {what}.",
    "I'll {what}, as I said I would.",
    "And as I promised, I'll {what}.",
    "I haven't forgotten my promise: I'll {what}.",
    "As I said when we spoke, I'll {what}.",
    "One thing is still open from my side: I'll {what}.",
    "Also, as promised, I'll {what}.",
)
PLEDGES_WITHOUT_WORD = (
    "I'll {what}.",
    "I haven't forgotten: I'll {what}.",
    "And of course I'll {what}.",
    "And I'll also {what}.",
    "From my side, I'll {what}.",
    "And I'll {what}, as I said.",
)
ASK_DIRECT = (
    "If you have a minute, there is one question I didn't get to ask: {question}",
    "One question I didn't get to, if you find a moment for it: {question}",
    "There is one thing I would still have liked to ask, and a line is plenty: {question}",
    "If a short answer is possible, I'd still like to ask: {question}",
    "One question came to me too late, if you have a minute for it: {question}",
)
ASK_INDIRECT = (
    "If you have a minute, I'd still like to know {question}.",
    "One thing I didn't get to ask, if you find a moment for it: I'd like to know {question}.",
    "If a short answer is possible, I'd be curious {about}{question}.",
    "I didn't get to ask {question}; if you have a minute, I'd like to hear it.",
    "I'd still be interested to know {question}, if you find a moment.",
)
ASK_TOPIC = (
    "If you have a minute, I'd still like to hear about {question}.",
    "I didn't get to ask about {question}; if you find a moment, I'd like to hear more.",
    "If a short answer is possible, I'd be curious about {question}.",
    "I'd still be interested to hear about {question}, if you have a minute.",
    "One subject we didn't reach is {question}; a line on it would be welcome, if you find a moment.",
)
ASK_ALSO = {
    "direct": "And one more, if I may: {question}",
    "indirect": "I'd also like to know {question}.",
    "topic": "I'd also like to hear about {question}.",
}
CLOSINGS = (
    "I enjoyed meeting you, and I'd be glad to continue the conversation.",
    "If there is anything more you'd like to know from me, I'm happy to send it.",
    "Thank you again, and I hope that we get to talk more.",
    "It was a pleasure to talk with you, and I'd be glad to do it again.",
    "If anything else from me would help, I'm glad to provide it.",
    "I'd be happy to tell you more about anything we only touched on.",
    "Thank you once more; I came away wanting to know more.",
    "I'd welcome the chance to pick up where we stopped.",
)
CLOSINGS_PLAIN = (
    "Thank you again for your time.",
    "I'm glad that we had the chance to talk.",
    "I appreciated the conversation, and I'd be glad to continue it.",
    "If there is anything more you'd like to know from me, I'm happy to send it.",
    "Thank you once more for the time you gave me.",
    "I learned something from our talk, and I thank you for that.",
    "If anything else from me would help, I'm glad to provide it.",
)
CLOSINGS_SHORT = (
    "Thank you again.",
    "I'm glad that we talked.",
    "It was good to meet you.",
    "I enjoyed our talk.",
    "Thanks again for your time.",
)
