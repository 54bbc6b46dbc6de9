"""The wordings of a thank-you; neighbours in a panel never take the same one. Words only, no choice is made here."""

OPENINGS = (
    "Thank you for taking the time to talk with me {when}{about}.",
    "Thank you for the conversation {when}{about}.",
    "It was good to meet you {when}, and thank you for the conversation{about}.",
    "I enjoyed our conversation {when}{about}. Thank you for making the time.",
    "Thank you for seeing me {when}. It was good to learn more{about}.",
    "Thanks for making the time {when} to talk with me{about}.",
    "It was good to talk with you {when}{about}. Thank you for your time.",
    "Thank you for your time {when}, and for talking with me{about}.",
)
OPENINGS_CALL = (
    "Thank you for the call {when}{about}.",
    "Thank you for taking the time to speak with me on the phone {when}{about}.",
    "Thanks for making the time {when} to talk with me on the phone{about}.",
    "It was good to speak with you {when}, and thank you for the call{about}.",
    "I enjoyed our call {when}{about}. Thank you for making the time.",
    "Thank you for your time on the phone {when}{about}.",
    "It was good to talk with you {when}. Thank you for the call{about}.",
)
OPENINGS_PLAIN = (
    "Thank you for the conversation {when}{about}.",
    "Thank you for taking the time to talk with me {when}{about}.",
    "Thank you for seeing me {when}. It was good to learn more{about}.",
    "Thank you for the time you gave me {when}, and for the talk{about}.",
    "Thanks for talking{about} with me {when}.",
    "Thank you for your time {when}, and for the conversation{about}.",
    "I appreciated hearing more{about} {when}, and I thank you for your time.",
)
OPENINGS_FORMAL = (
    "Thank you for taking the time to speak with me {when}{about}.",
    "I would like to thank you for our conversation {when}{about}.",
    "Thank you for the time that you gave me {when}, and for our conversation{about}.",
    "I appreciated the opportunity to speak with you {when}{about}. Thank you for your time.",
    "Thank you for meeting with me {when}. It was good to learn more{about}.",
    "I am grateful for the time you took {when}, and for our conversation{about}.",
    "Please accept my thanks for speaking{about} with me {when}.",
    "I valued our conversation {when}{about}, and I thank you for it.",
)
OPENINGS_WARM = (
    "I really enjoyed our conversation {when}{about}. Thank you for making the time.",
    "Thanks so much for talking with me {when}{about}.",
    "It was a pleasure to meet you {when}, and thank you for a good conversation{about}.",
    "Thank you for such a good conversation {when}{about}.",
    "It was so good to talk with you {when}{about}. Thank you for your time.",
    "Many thanks for the time you gave me {when}, and for a good talk{about}.",
    "Our conversation {when}{about} was a real pleasure. Thank you for it.",
    "I'm glad that we got to talk {when}{about}, and I'd like to thank you for your time.",
)
OPENINGS_LATE = (
    "This comes a little later than I had planned, and no less warmly: thank you for the conversation {when}{about}.",
    "I meant to write sooner. Thank you for taking the time to talk with me {when}{about}.",
    "A belated thank you for the conversation {when}{about}.",
    "This thank-you comes later than I meant it to: I enjoyed our conversation {when}{about}.",
    "Since we spoke {when}, I have been meaning to thank you for the conversation{about}.",
    "It has taken me longer than I wanted to thank you for the conversation {when}{about}.",
    "I have thought back to our conversation {when} more than once since then, and I'd like to thank you for it.",
)
OPENINGS_LATE_PLAIN = (
    "This comes a little later than I had planned: thank you for the conversation {when}{about}.",
    "A belated thank you for the conversation {when}{about}.",
    "I meant to write sooner. Thank you for taking the time to talk with me {when}{about}.",
    "Since we spoke {when}, I have been meaning to thank you for your time.",
    "My thanks come later than I meant them to: I appreciated the conversation {when}{about}.",
    "Later than I had planned, thank you for meeting with me {when}{about}.",
)
ABOUT_ROLE = " about the {role} role"

TOPIC_ONLY = (
    "I liked hearing about {topic}.",
    "The part about {topic} has stayed with me.",
    "It was good to hear more about {topic}.",
    "What I remember best is our talk about {topic}.",
    "I came away with a clearer picture of {topic}.",
    "What we said about {topic} interested me most.",
    "I enjoyed hearing about {topic}.",
    "What interested me most was {topic}.",
)
BOTH = (
    "I enjoyed hearing about {topic}.",
    "I liked hearing about {topic}.",
    "It was good to hear about {topic}.",
    "I was interested to hear about {topic}.",
    "I enjoyed what you told me about {topic}.",
)
"""Two things that were talked about."""
BOTH_GRAVE = (
    "It was useful to hear about {topic}.",
    "It helped me to hear about {topic}.",
    "I came away with a clearer picture after hearing about {topic}.",
    "I have kept in mind what you told me about {topic}.",
)
"""Of which one is no pleasure to hear about."""
BOTH_TOO = (
    "I also enjoyed hearing about {topic}.",
    "I also liked hearing about {topic}.",
    "It was good to hear about {topic} as well.",
    "I was also interested to hear about {topic}.",
)
"""Behind what the reader does or says."""
TOPIC_HEARD = (
    "One thing that I wrote down: {topic}.",
    "One thing has stayed with me: {topic}.",
    "I made a note of this: {topic}.",
)
"""Of what is counted: "about 28 beds" would be a rough guess."""
TOPIC_ASKED = (
    "It was good to hear {topic}.",
    "I was interested to hear {topic}.",
    "I liked hearing {topic}.",
    "I came away with a clearer picture of {topic}.",
    "I enjoyed hearing {topic}.",
)
"""Of what begins with "how", "what" or "why"."""
TOPIC_LONG = (
    "I liked hearing about {topic}.",
    "What I remember best is our talk about {topic}.",
    "I came away with a clearer picture of {topic}.",
    "It was good to hear about {topic}.",
    "I was interested to hear about {topic}.",
    "I enjoyed hearing about {topic}.",
)
"""Of what is so long that nothing may stand behind it."""
TOPIC_MINE = (
    "It was good to talk about {topic}, too.",
    "I liked talking about {topic} with you.",
    "It was good that we came to {topic}, too.",
    "I liked that we got to talk about {topic}.",
)
TOPIC_AGAIN = (
    "I'm still turning over what we said about {topic}.",
    "Of all that we covered, I keep returning to {topic}.",
    "I took a good deal away from the talk about {topic}.",
    "The discussion of {topic} gave me something to think about.",
    "The part of the day about {topic} has stayed with me.",
    "I'd gladly have had more time for {topic}.",
)
WITH_CLAUSE = (
    "What stayed with me about {topic} is that {detail}.",
    "When we spoke about {topic}, you mentioned that {detail}, and I keep coming back to that.",
    "What I remember best from our talk about {topic} is that {detail}.",
    "What you said about {topic} has stayed with me, above all that {detail}.",
    "I was interested to hear about {topic}, and especially that {detail}.",
    "When we came to {topic}, I liked hearing that {detail}.",
)
WITH_FRAGMENT = (
    "When we spoke about {topic}, you mentioned {detail}, and that has stayed with me.",
    "What you told me about {topic} has stayed with me, {detail} above all.",
    "From our talk about {topic}, I keep coming back to {detail}.",
    "When we came to {topic}, you mentioned {detail}, and I keep coming back to that.",
    "I was interested to hear about {topic}, and about {detail} in particular.",
    "When we talked about {topic}, you mentioned {detail}, and I made a note of it.",
)
WITH_COUNT = (
    "I keep coming back to what we said about {topic}, with its {detail}.",
    "What I heard about {topic}, with its {detail}, has stayed with me.",
    "I keep thinking about {topic}, with its {detail}.",
)
SECOND_COUNT = (
    "It was useful to hear about {topic} as well, with its {detail}.",
    "We also spoke about {topic}, with its {detail}.",
)
WITH_SENTENCE = (
    "It was good to talk about {topic}. {detail}.",
    "It was good to speak about {topic}. {detail}.",
    "I was glad that we came to {topic}. {detail}.",
)
"""Of what the candidate said or did."""
CLAUSE_ONLY = (
    "What stayed with me most is that {detail}.",
    "It has stayed with me that {detail}.",
    "I was interested to hear that {detail}.",
    "You mentioned that {detail}, and I keep coming back to that.",
    "What I remember best is that {detail}.",
    "The detail I keep coming back to is that {detail}.",
)
CLAUSE_USEFUL = (
    "It was useful to hear that {detail}.",
    "I made a note that {detail}.",
    "It helped me to hear that {detail}.",
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
    "I keep thinking about one thing we spoke of: {detail}.",
    "One detail I keep coming back to: {detail}.",
    "There was one thing in particular that I took away: {detail}.",
)
OPENINGS_SHORT = (
    "Thank you for the conversation {when}{about}.",
    "Thank you for talking with me {when}{about}.",
    "Thank you for making the time to talk {when}{about}.",
    "Thanks for talking with me {when}{about}.",
    "Thanks for the conversation {when}{about}.",
)
SECOND_CLAUSE = (
    "I also took away that {detail}.",
    "I was also interested to hear that {detail}.",
    "I have also kept in mind that {detail}.",
    "I also liked hearing that {detail}.",
    "It was good to hear, too, that {detail}.",
    "I'll also remember that {detail}.",
)
SECOND_WITH_CLAUSE = (
    "I also liked hearing about {topic}, and that {detail}.",
    "It was useful to hear about {topic} as well, and that {detail}.",
    "We also spoke about {topic}, and I liked hearing that {detail}.",
    "When we came to {topic}, you mentioned that {detail}.",
    "On {topic}, I have also kept in mind that {detail}.",
    "When we talked about {topic}, I was interested to hear that {detail}.",
)
SECOND_ASIDE = (
    "When we came to {topic}, you mentioned {detail}.",
    "We also spoke about {topic}, and you mentioned {detail}.",
    "On {topic}, I also made a note of {detail}.",
    "From our talk about {topic}, I also remember {detail}.",
)
SECOND_FRAGMENT = (
    "I also made a note of this: {detail}.",
    "I noted one more thing: {detail}.",
    "One more thing that I took away: {detail}.",
)
SECOND_HEARD = (
    "I also wrote this down: {topic}.",
    "I also made a note of this: {topic}.",
    "I noted one more thing: {topic}.",
)
SECOND_TOPIC = (
    "I also liked hearing about {topic}.",
    "It was useful to talk about {topic} as well.",
    "It was good to talk about {topic}, too.",
    "I liked talking about {topic}, too.",
    "I also enjoyed hearing about {topic}.",
    "I was interested to hear about {topic}, too.",
)
SECOND_ASKED = (
    "I also liked hearing {topic}.",
    "It was also useful to hear {topic}.",
    "I was also interested to hear {topic}.",
    "It was also good to hear {topic}.",
    "I also enjoyed hearing {topic}.",
)
SECOND_LONG = (
    "I also liked hearing about {topic}.",
    "It was also useful to talk about {topic}.",
    "It was also good to talk about {topic}.",
    "I also enjoyed hearing about {topic}.",
    "I was also interested to hear about {topic}.",
)
PLEDGES = (
    "As promised, I'll {what}.",
    "I'll {what}, as I said I would.",
    "I'll {what}, as promised.",
    "As I promised, I'll {what}.",
    "As I said, I'll {what}.",
    "One thing is still open from my side: I'll {what}.",
    "I promised to {what}, and I will.",
)
PLEDGES_WITHOUT_WORD = (
    "I'll {what}.",
    "I haven't forgotten: I'll {what}.",
    "Of course I'll {what}.",
    "From my side, I'll {what}.",
    "I'll {what}, as I said.",
)
WHATEVER_TOO = (
    "What I promised you besides isn't forgotten either.",
    "I'll come back to the rest of what I promised, too.",
    "And what I promised beyond that will follow.",
    "The rest of what I promised is coming as well.",
    "I haven't forgotten the rest of what I promised.",
    "The other things I promised will follow.",
)
ASK_DIRECT = (
    "One question I didn't get to: {asked}",
    "If you have a minute, {asked}",
    "I meant to ask you one more thing: {asked}",
    "May I still ask: {asked}",
    "One question came to me later: {asked}",
    "I'd still like to know: {asked}",
    "One thing I didn't get to ask: {asked}",
    "I forgot to ask: {asked}",
)
ASK_DIRECT_FIRST = (
    "I'd still like to know: {asked}",
    "If you have a minute, {asked}",
    "I meant to ask: {asked}",
    "May I still ask: {asked}",
    "I didn't get to ask: {asked}",
)
ASK_BESIDE = ("{question}", "I meant to ask: {asked}", "May I still ask: {asked}")
"""Behind what was told of the same thing."""
ASK_TYPED = (
    "I have one question left. {question}",
    "One question came to me later. {question}",
    "There is one thing I didn't get to ask. {question}",
    "I meant to ask you something. {question}",
)
"""Of what may begin with a name."""
ASK_TYPED_ALSO = "{question}"
ASK_INDIRECT = (
    "If you have a minute, I'd still like to know {question}.",
    "One thing I didn't get to ask, and would like to know, is {question}.",
    "If you have a minute, I'd be curious {about}{question}.",
    "I didn't get to ask {question}; if you have a minute, I'd like to hear it.",
    "I'd still be interested to know {question}, if you find a moment.",
)
ASK_TOPIC = (
    "If you have a minute, I'd still like to hear about {question}.",
    "I didn't get to ask about {question}; if you find a moment, I'd like to hear more.",
    "I'd be curious about {question}, if a short answer is possible.",
    "I'd still be interested to hear about {question}, if you have a minute.",
    "One subject we didn't reach is {question}; a line on it would be welcome, if you find a moment.",
)
ASK_ALSO = {
    "direct": "And {asked}",
    "indirect": "I'd also like to know {question}.",
    "topic": "I'd also like to hear about {question}.",
}
CLOSINGS = (
    "I'd be glad to go further with you, and I'm happy to answer anything that is still open.",
    "I'd like to take the next step with you, and I can send anything else that would help.",
    "I'm very interested in this role, and I hope that we get to talk again.",
    "I'd be glad of the chance to work with you, and to say more about anything we only touched on.",
    "I'd like this role very much, and I'd welcome the chance to talk further.",
    "I'd very much like to do this work with you, and I'd be glad to talk again whenever it suits you.",
    "I'm interested in going on from here, and I'd be glad to pick up where we left off.",
    "I'd be glad to join you, and to answer anything that is still open.",
)
CLOSINGS_OPEN = (
    "I'd be glad to continue the conversation.",
    "If anything else from me would help, I'm happy to send it.",
    "I hope that we get to talk again.",
    "I'd be happy to say more about anything we only touched on.",
    "I'd welcome the chance to talk further.",
    "If there is anything more you'd like to know from me, please ask.",
    "I'd be glad to pick up where we left off.",
    "I'm happy to send anything else that would be useful to you.",
)
"""Of who noted a doubt: they do not say that they want it."""
CLOSINGS_FORMAL = (
    "I would be glad to go further with you, and to answer anything that is still open.",
    "I remain very interested in the position, and I am happy to provide anything further that would help.",
    "I would welcome the opportunity to work with you, and to say more about anything that we only touched on.",
    "I would very much like to take the next step, and I am glad to add to anything I said.",
    "I am very interested in this role, and I would welcome the opportunity to speak with you again.",
    "I would be very glad to join you, and to speak with you again whenever it suits you.",
)
CLOSINGS_KEEN = (
    "I'd be glad to talk further whenever it suits you.",
    "I hope that we get to talk again, and I'm happy to answer anything that is still open.",
    "I'd be glad to go on from here, and to say more about anything we only touched on.",
    "I'd welcome the chance to talk again.",
    "I'd be glad to continue the conversation, and I can send anything else that would help.",
    "I'm happy to answer anything that is still open, and I'd be glad to take the next step.",
)
"""Of who said what draws them: they do not say once more that they want it."""
CLOSINGS_WARM = (
    "I'd love to do this work with you, and I hope we get to talk again.",
    "I'd be so glad to take the next step with you.",
    "I'd love to go on from here, and to carry on the conversation.",
    "I'd really like this role, and I'm happy to send anything else that would help.",
    "I'd be happy to join you, and I'd enjoy talking more about any of this.",
    "I'd love the chance to work with you, and to talk more whenever it suits you.",
    "I'm glad we talked, and I'd be very glad to go further with you.",
    "I'd really like to be part of this, and I'm happy to answer anything that is still open.",
)
CLOSINGS_PLAIN = (
    "If any of my answers left something open, I'd be glad to add to it.",
    "If there is anything more you'd like to know from me, I'm happy to send it.",
    "If I left a question half answered, I'm happy to come back to it.",
    "I'd be glad of the chance to add to anything I said.",
    "If it would help, I'm glad to add to anything I said.",
    "Should anything I said need another word, I'm happy to write it down.",
    "I'm glad to say more about anything that stayed unclear.",
)
CLOSINGS_SHORT = (
    "I'd gladly talk again.",
    "I'm happy to answer any question.",
    "Please tell me if anything is missing.",
    "I hope that we talk again.",
    "I'd be glad to continue the conversation.",
    "If anything else would help, I'm happy to send it.",
    "I'm glad that we spoke.",
    "A second conversation would be welcome.",
)
