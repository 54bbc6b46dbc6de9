"""Why a note is not in a text, in words that say what to type instead."""

from typing import Final

from afterword.core.writing.meant_notes import Place

KEPT: Final = "It looks like something you noted for yourself."
FOREIGN: Final = "It is not in {language}, or has no words."
KEPT_FOR: Final = (
    "It looks like something you noted for yourself, for “{words}”. If it may be said to them, say it without that."
)
LATER: Final = "It fits a talk about an offer better than a thank-you."
LATER_FOR: Final = (
    "It fits a talk about an offer better than a thank-you, for “{words}”. If it is about the work itself, say it"
    " without that."
)
IN_INQUIRY: Final = "This mail asks where things stand, and nothing else. Keep the question for your next talk."
TERMS: Final = "The report leaves hours, pay and terms out: speak of them with your contact at the agency."
ASKED: Final = "Two questions are as many as are answered."
ON_PAPER: Final = (
    "Nobody can answer a letter straight back, so it asks nothing. Send it by e-mail, or put the question in."
)
OVERTAKEN: Final = "It names a day by a word that no longer holds. Say it without that day, or with its date."
OF_TOPIC: Final = "It was noted beside “{topic}”, and is told with it alone. Put that right first."
GAIN: Final = "It speaks of what you would gain, or of yourself. Name what draws you to the work itself."
TOLD: Final = "You told them this yourself."
PARTLY: Final = (
    "The text says only a part of it; the rest is no sentence that we trust. Type what is missing as a sentence with"
    " its verb, as in “{example}”, or in a note of its own."
)
PARTLY_BUT: Final = (
    "The text says it without “{rest}”, of which we could not make a sentence that we trust. Type that as a sentence"
    " with its verb, or in a note of its own."
)
WHOLE_SENTENCE: Final = "Two rooms open in March."
UNNAMED: Final = (
    "The text says that you keep your promise, but not what it is: we could not make a sentence of it that we trust."
)
SHORT_PROMISE: Final = (
    "The text says that you keep your promise, but not what it is: “{word}” is a short form. Write it in full, or with"
    " its capitals."
)
NO_PROMISE: Final = (
    "The text says that you keep your promise, but not what it is, for “{words}”. If it may be named, say it without"
    " that."
)
AS_DEED: Final = "Type it as what you will do, as in “send the certificate”."
TO_AGENCY: Final = "A report to the agency does not say it: it is for those whom you met."
WENT_BADLY: Final = "After a talk that did not go well the text stays short and leaves this out."
CLIPPED_WORD: Final = "“{word}” is a short form, which a letter does not hold. Write it in full."
THEIR: Final = "“there” stands where “their” may be meant: put that right in your notes."
WHO_IS_WE: Final = "From you, “we” would be you and them. If it is they alone, write “they” for it."
WHO_IS_YOU: Final = (
    "To your reader “you” would be your reader. Say whom you mean, as in “each driver takes the van home”."
)
WHAT_IS_IT: Final = "Nothing says what “it” is. Name it, as in “doing the accounts from start to finish”."
WHO_IS_THEM: Final = "To your reader “them” or “her” would be your reader. Name whom you mean, as in “the residents”."
CLIPPED_OR_RARE: Final = (
    "The word list does not know “{word}”, which may be a short form. Write it in full; if it is a name, or a word of"
    " its own, write it with a capital."
)
STALE: Final = (
    "Its words are a set phrase, or press or flatter: a reader takes them amiss. Say it in words of your own."
)
STRUCK: Final = (
    "Of a thing alone we say only what one is surely glad to have seen. Say what struck you about it: how it is,"
    " or that it is so."
)
LACKS: Final = (
    "“{word}” stands there without an article. If it is a name, write it with its capital; if it is a thing, write its"
    " article too: “the {word}”."
)
UNSURE: Final = "We could not make a sentence of it that we trust."
INSTEAD: Final = {
    Place.TALK: (
        "Type a thing with its article (“the new rota”), or a whole sentence with its verb (“The rota was changed in"
        " May.”)."
    ),
    Place.STRUCK: "Type it as “how calm the kitchen was”, or as a whole sentence.",
    Place.EXCITED: "Type a thing (“the night clinic”), what you would do (“teaching adults”), or a sentence with “I”.",
    Place.ADDED: "Type it as a whole sentence about yourself: “I passed the exam in October.”",
    Place.ASKED: "Type it as a whole question with its verb: “How long are the shifts?”",
}
"""What to type in place of a note that is set aside; in English, of which the examples are."""
