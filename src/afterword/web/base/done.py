"""What a page says after something was done, by the word in its address; nothing else can be put there."""

from urllib.parse import urlencode

from django.http import HttpResponseRedirect
from django.shortcuts import resolve_url

DONE = {
    "saved": "Saved.",
    "accepted": "Congratulations!",
    "voice": "Saved. Every draft that you had not changed is put anew.",
    "counted": "This counts from now on. What waits was looked at again.",
    "added": "The interview is in. When it is over, take five minutes for your notes.",
    "added-late": "The interview is in. Take five minutes for your notes, while you still know them.",
    "updated": "You had this interview already: it now has the new facts.",
    "called-off": "The interview is called off. Nothing goes out about it.",
    "approved": "Approved. Choose how it leaves.",
    "in-drafts": "It lies in your Drafts folder. Send it from there when you like.",
    "leaving": "It leaves in a moment. Until then you can take it back.",
    "on-paper": "Approved. Print it, and hand it in.",
    "as-letter": "It is a letter now. Read it, print it or copy it by hand, and hand it in.",
    "as-email": "It is an e-mail again, in the words that it had.",
    "handed-in": "Well done. It is noted, and nobody is thanked twice.",
    "sent": "It has left, and is noted in everything so far.",
    "agreed": "Noted: they agreed that you write to the company. What waited for that was looked at again.",
    "noted": "Noted. It counts, whatever the channel was.",
    "who": "Noted. Now it can be answered.",
    "removed": "Removed.",
    "mail-counted": "The mail counts from now on. What waits was looked at again.",
    "understood": "Understood. What waits was looked at again.",
    "set-aside": "Then it is left alone, and not asked about again.",
    "believed": "Good. The mailbox is read as it is now.",
    "written": "Written. Read each one before it goes.",
    "none-written": "Your notes are kept. No thank-you is written yet; why stands beside each name.",
    "rewritten": "Written anew from your notes.",
    "once-more": "Here it is once more, for the address as it is now. Read it, then approve it.",
    "worded": "The other wording is in. “Write it anew from my notes” brings ours back.",
    "model-on": "The model answers. A draft has a button for another wording now; nothing is asked without a tap.",
    "model-off": "The language model is switched off, and its key forgotten. Every text is as it was.",
    "taken-back": "It is a draft again. Change what you like.",
    "cancelled": "Dropped. Nothing was sent.",
    "not-sent": "Then it is a draft again, and nothing is counted.",
    "held": "It waits. Afterword looks again when its time has come.",
    "paused": "Everything is paused.",
    "resumed": "Nothing is paused any more.",
    "tested": "The account works: your mail can leave this way.",
    "connected": "Connected. Afterword looks into your mailbox from now on.",
    "mailbox-works": "The mailbox can be read.",
    "disconnected": "The mailbox is forgotten, and its passwords with it. What was counted stays.",
    "forgotten": "The account and its password are forgotten.",
    "erased": "Everything is erased. This is a fresh start.",
    "restored": "Everything from the file is back.",
    "one-company": "They are one company now, with one record of everything so far.",
    "promise-open": "Give at least one date there, so that there is something to wait for.",
    "promise": "Kept. Nothing will go out before that date has passed.",
}


def done(word: str, to: str, *args: object) -> HttpResponseRedirect:
    """Go to a page that says it."""
    assert word in DONE  # noqa: S101 - a word of ours, wrong only by a slip
    target, _, fragment = str(resolve_url(to, *args)).partition("#")
    mark = "&" if "?" in target else "?"
    return HttpResponseRedirect(f"{target}{mark}{urlencode({'done': word})}{'#' + fragment if fragment else ''}")
