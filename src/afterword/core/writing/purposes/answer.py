"""The answer to their last message: thanks for it, the date they set taken up, what its kind allows and no more."""

from afterword.core.writing.brief import Brief
from afterword.core.writing.days import day_said, full_day
from afterword.core.writing.draft import Draft
from afterword.core.writing.heard import heard_of
from afterword.core.writing.letter import draft_of, worded
from afterword.core.writing.purposes.missed import apology, was_missed
from afterword.core.writing.purposes.thanks import tidied
from afterword.core.writing.settled import Settled
from afterword.core.writing.subject import role_subject

_SAYS = {
    Settled.TIMELINE: (
        "Thank you for letting me know how the timing looks. That works for me, and I'm still very interested.",
        "Thank you for keeping me posted about the timing. I'm as interested as before.",
    ),
    Settled.INVITATION: (
        "Thank you for the invitation{sent}. I'd be glad to talk again.",
        "Thank you for your message{when}, and for the invitation in it. I'd be happy to talk.",
    ),
    Settled.OFFER: (
        "Thank you for the offer{sent}; I was very glad to read it. I'll go through it with care and come back to you.",
    ),
    Settled.REJECTION: (
        "Thank you for letting me know{when}, and for the time that you and the team gave me. I wish you all the best.",
        "Thank you for telling me{when}. It isn't the answer I had hoped for, but I appreciate that you told me.",
    ),
    Settled.OTHERWISE: (
        "Thank you for your message{when}. I have read it and will come back to you on it.",
        "Thank you for writing{when}. I have your message and will come back to you on it.",
    ),
    Settled.NEWS_BY: (
        "Thank you for letting me know that I can expect news {by}. That works for me, and I'm still very interested.",
        "Thank you for telling me how the timing looks now. News {by} suits me well, and I'm as interested as before.",
    ),
    Settled.DATE: (
        "Thank you for the invitation{sent}. {Day} works well for me, and I look forward to talking with you.",
        "Thank you for your message{when}. {Day} suits me well, and I'm glad that we'll talk.",
    ),
    Settled.NEW_DATE: (
        (
            "Thank you for letting me know about the new date. {Day} works just as well for me, and I look forward to"
            " talking."
        ),
        "Thank you for telling me about the new date. {Day} is fine for me, and I look forward to our conversation.",
    ),
    Settled.PUT_OFF: (
        "Thank you for letting me know about our conversation{on}. I'd be glad to find another time that suits you.",
        "Thank you for telling me about our conversation{on}. That is no trouble; I'm glad to talk when it suits you.",
    ),
}


def answer(brief: Brief) -> Draft:
    """An answer to the newest human message of the reader, or of anybody there."""
    if was_missed(brief):
        return draft_of(brief, role_subject(brief, "Our conversation"), apology(brief))
    heard, occasion = heard_of(brief), brief.occasion
    when = f" {day_said(heard.sent, occasion.today, occasion.country)}" if heard.sent else ""
    day = full_day(heard.day, occasion.country) if heard.day else ""
    wording, sent = brief.of("answer", _SAYS[heard.settled]), f" you sent{when}" if when else ""
    first = worded(brief, wording, when=when, sent=sent, Day=day, on=f" on {day}", by=f"by {day}")
    return draft_of(brief, role_subject(brief, "Your message"), [[tidied(first)]])
