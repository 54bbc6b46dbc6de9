"""The answer to their last message: thanks for it, the date they set taken up, what its kind allows and no more."""

from afterword.core.writing.brief import Brief
from afterword.core.writing.days import clock_said, day_said, full_day
from afterword.core.writing.draft import Draft
from afterword.core.writing.heard import heard_of
from afterword.core.writing.letter import draft_of, worded
from afterword.core.writing.purposes.missed import apology, was_missed
from afterword.core.writing.purposes.thanks import tidied
from afterword.core.writing.settled import OF_AN_OFFER, Settled
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
    Settled.OFFER_BY: (
        (
            "Thank you for the offer{sent}; I was very glad to read it. I'll go through it with care and let you know"
            " {by}."
        ),
    ),
    Settled.ACCEPTED: (
        "Thank you for the offer{sent}. I'm very glad to accept it, and I look forward to joining the team.",
        "Thank you for the offer{sent}; I'm happy to accept it. I look forward to the work, and to the team.",
    ),
    Settled.DECLINED: (
        (
            "Thank you for the offer{sent}, and for the trust that you put in me. I have thought it over with care,"
            " and have decided not to accept it."
        ),
        (
            "Thank you for the offer{sent}. I was glad to have it, but have decided not to accept it, and wanted to"
            " tell you soon."
        ),
    ),
    Settled.STEPPED_BACK: (
        "Thank you for your message{when}. I have decided to withdraw my application, and I'd like you to know now.",
        "Thank you for writing{when}. After some thought I have withdrawn my application, and wanted to tell you so.",
    ),
    Settled.REJECTION: (
        "Thank you for letting me know{when}, and for the time that you and the team gave me. I wish you all the best.",
        "Thank you for telling me{when}. It isn't what I had hoped for, but I wish you and the team all the best.",
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
    Settled.PROPOSED: (
        "Thank you for the invitation{sent}. {Day}{hour} suits me well, and I look forward to talking with you.",
        "Thank you for your message{when}, and for the invitation in it. {Day}{hour} works well for me.",
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

_MORE = {
    Settled.ACCEPTED: (
        "Please tell me what you need from me now. I'm glad to send it.",
        "If there is anything to sign or to send, please let me know, and I'll see to it.",
    ),
    Settled.DECLINED: (
        "I hope that our paths cross again, and I wish you and the team all the best.",
        "I appreciated the time that you and the team gave me, and I'd be glad if we stayed in touch.",
    ),
    Settled.STEPPED_BACK: (
        "I appreciated the time that you and the team gave me, and I wish you all the best.",
        "I hope that our paths cross again, and I wish you and the team well.",
    ),
}
"""What a decision adds: what comes next is theirs to say, and the door stays open; no reason is made up."""

_NO_FROM_AGENT = (
    "Thank you for telling me{when}, and for your help with this one. I'd be glad to hear of anything else that fits.",
    "Thank you for letting me know{when}. It isn't the answer I had hoped for, but I appreciated your help.",
)
"""Where the agency passes on a no: its own work is thanked for, which was not the team's time."""


def answer(brief: Brief) -> Draft:
    """An answer to the newest human message of the reader, or of anybody there."""
    if was_missed(brief):
        return draft_of(brief, role_subject(brief, "Our conversation"), apology(brief))
    heard, occasion = heard_of(brief), brief.occasion
    when = f" {day_said(heard.sent, occasion.today, occasion.country)}" if heard.sent else ""
    day = full_day(heard.day, occasion.country) if heard.day else ""
    told_by_agent = heard.settled is Settled.REJECTION and occasion.at_agency
    says = _NO_FROM_AGENT if told_by_agent else _SAYS[heard.settled]
    wording, sent = brief.of("answer", says), f" you sent{when}" if when else ""
    hour = f" at {clock_said(heard.hour, occasion.country)}" if heard.hour else ""
    first = worded(brief, wording, when=when, sent=sent, Day=day, hour=hour, on=f" on {day}", by=f"by {day}")
    more = worded(brief, brief.of("answer_more", _MORE.get(heard.settled, ("",))))
    subject = "Your offer" if heard.settled in OF_AN_OFFER else "Your message"
    return draft_of(brief, role_subject(brief, subject), [[tidied(first)], [more]])
