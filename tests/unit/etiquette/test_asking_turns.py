"""Each turn of phrase that the door knows, in a sentence heard for it alone; and what stays unheard beside it."""

import pytest

from afterword.core.etiquette.asking import asks_for_decision

HEARD = {
    "who decides": """
Has the panel met?
Has the board met yet?
Did the team meet yet?
Have the managers met?
What did the other hiring manager say?
Has the company said anything?
""",
    "whom they took": """
Have you found anybody yet?
Did they choose me?
Has the team picked another candidate?
Are you leaning towards a different one?
Did they settle on the finalist?
Who has the team chosen?
Who have you chosen?
Who have they selected?
Who have you found?
Who have they hired?
Who have you settled on?
Who have you decided on?
Who have you gone for?
Who will you pick?
Who will they select?
Who did you find?
Who did you settle on?
Who did you go for?
""",
    "my chances": """
Do I have a chance at the job?
Was I turned down?
Am I a finalist?
Am I a finalist for the job?
Was I unsuccessful in this round?
Would I be invited to another round?
Will there be any more interviews?
Do you have any thoughts on my profile?
Did they have an opinion of me after the interview?
Has the panel met to decide?
Did they get back?
Has the client replied?
Did the team respond yet?
Do I have any hope of an offer?
Did they choose somebody?
Did the new team choose someone?
Am I going to get a second talk?
Am I moving to the next round?
""",
    "anything new": """
Is there anything new from them?
Anything new for me?
Anything new about the job?
Is there any progress on the hiring process?
How is it going with the role?
How is it coming along with the role?
How does it stand for me?
How do things look for me?
Where are we on the position?
What happens next in the hiring process?
Have you made a choice for the role?
Were you able to decide about the job?
""",
    "told rather than asked, in a thank-you": """
Thank you for the talk; I am following up on my application.
Thank you, I am checking in about the status of my application.
Thank you for your time; I am inquiring into the hiring process.
Thank you for your time; I'm touching base regarding where things are.
Thank you again; I am asking concerning your final decision.
With thanks, I am asking as to the outcome.
""",
    "no answer yet": """
I have not received a response.
I haven't got a decision.
I have not had any news.
I haven't seen an update.
I have not heard any word.
""",
    "longing": """
I am keen to hear the outcome.
I'm impatient to hear your decision.
I'm dying to hear the result.
I am waiting to hear the decision.
I hope you can tell me whether I'm in the next round.
I hope you can tell me whether I am in the next round.
I hope you will let me know whether I get it.
I'm hoping you could tell me if I made the team.
I hope you can let me know whether I passed the test.
I hope you'll let me know if I have got it.
I hope you can tell me if I will get it.
""",
    "a bare follow-up": """
I wanted to follow up on our call.
Following up from our meeting.
Following up after my note.
Just following up after my application in May.
Following up from our chat.
I'm following up since our last conversation.
Following up about our interview.
Following up regarding our interview.
""",
    "when I will hear": """
When can I realistically expect a decision?
When can I expect feedback?
When can we expect to know who was picked?
When will you contact me?
When will you notify candidates?
Could you tell me the result?
Could I ask about the outcome?
Do you have information regarding the decision?
Could you inform me of the outcome?
""",
    "where things stand": """
What is the status of your search?
What is the status of the process?
What is the status of the role?
Where do matters stand?
Where do we stand?
Where do they stand?
Where is my application now?
Where does the process stand?
Where does the hiring process stand?
Where are you in your search?
Where do matters stand with the role?
Where do things stand at present?
Where do things stand now?
Where do things stand currently?
Where do things stand at the moment?
Is there any timeline yet?
What timeline do you have in mind?
What are your next steps?
Are there any next steps?
What are my next steps?
May I ask what next steps you plan?
Could you update me on next steps?
Could you inform me of next steps?
""",
    "am I still considered": """
May I ask for which role I am being considered?
Are you keeping me in consideration?
Could you tell me whom you are keeping in the running?
Could you tell me if they see me as a candidate?
Could you tell me whether they have me on the shortlist?
Am I still in contention?
Am I on the shortlist?
Am I still a candidate?
Is the position still open to candidates?
Is the role still available?
Is the position filled?
Is the job taken?
Is the post still vacant?
Will I get an offer?
Can I be chosen without a second talk?
Am I shortlisted?
Was I shortlisted?
""",
    "what is decided about": """
Is the opening still available?
Is my candidacy still active?
Have you decided about the other candidates?
Have you decided about the other applicants?
Have you decided about the other interviews?
Have you decided on a hire?
Have they decided for or against me?
Is the hiring still ongoing?
Where does the interview process stand?
Could you speed up the interviewing process?
Is there any progress in the recruitment?
Could you speed up the recruiting process?
Is there any change in the selection?
Could you accelerate the application process?
Is there any progress in the search?
Have you decided about the role?
Have you decided regarding the role?
Have you decided concerning the position?
Is there any news from your side?
Is there any news from your end?
Is there any news on the search?
Have you reached a verdict?
Is there an outcome?
Is there any result?
Do you know their decision?
Is there some result already?
Are there any developments?
""",
    "decided, and what follows it": """
I was wondering when I will hear
Did you decide and will you write?
When will we hear or see more?
Has the team decided by now?
Has the team decided yet?
Has the team decided already?
Did they decide this morning?
Do you know whether they decide next week?
Do you know if they will decide soon?
Have you decided who it will be?
Have you decided whom you will take?
Have you decided whether you will go on with me?
""",
    "by when": """
Do you have a time frame?
What is the timeline for the role?
What is the timeline for the process?
What is the timeline for deciding?
Is there a timeline for hearing more?
What is the timeline for the next talk?
What is the timeline for filling it?
What is the timeline for making up your minds?
What are the next stages?
How quickly will you decide?
What day will you decide?
Which day will you decide?
What date will you decide?
How soon will they decide?
When will he decide?
When will she decide?
When will someone get back to me?
When might anyone be in touch?
When can I expect a response?
""",
    "what I got": """
Did I get the role?
Have I got the position?
Was I chosen?
Am I hired?
Was I rejected because of the exercise?
Was I successful this time?
Am I moving ahead?
Do you know whether I will move forward?
Am I through to the final day?
""",
    "asked of the agency": """
Have you heard anything?
Have you heard back?
Did you hear something?
Have you heard more?
Have you heard from the client?
What did they say about the interview?
""",
    "without a question mark": """
Please tell me the outcome.
Kindly update me on the outcome.
I'd like to find out where I stand.
I'd like to check whether a decision has been made.
I'd like to follow up on whether the role has been filled.
I'd love to learn whether I was selected.
""",
    "in other languages": """
Gibt es Neuigkeiten?
Haben Sie schon eine Rückmeldung?
Falls sich etwas entschieden hat, wann darf ich einen Bescheid erwarten?
Wie ist der Stand des Verfahrens?
Könnten Sie mir zum weiteren Ablauf etwas sagen?
Falls es zum Stand der Bewerbung etwas Neues gibt, freue ich mich.
Können Sie sagen, wie es zeitlich weitergeht?
Je me permets de demander un retour sur ma candidature.
Quelles sont les prochaines étapes ?
Avez-vous décidé ?
Où en êtes-vous ?
¿En qué fase está el proceso?
¿Cuáles son los próximos pasos?
¿Hay alguna noticia?
¿Cuál es el estado de mi candidatura?
Me gustaría saber el estado de la selección.
Avete notizie?
Ci sono aggiornamenti?
Quando saprò l'esito?
Wanneer kan ik een besluit verwachten?
""",
}
"""The turn -> sentences, each of which nothing but that turn, or one word of it, lets the door hear."""

UNHEARD = {
    "offers": """
Let me know whether you need more to make your decision.
Please let me know should you want a reference before you make the decision.
Let me know in case you would like a reference before making a decision.
Is there anything else you need to make a decision?
Are there any questions I can answer before you make a decision?
Let me know if you require a reference to make your decision.
Let me know if I can help you make a decision.
Is there anything from me that would help you make a decision?
Let me know if further documents would help you reach a decision.
Let me know if it would be helpful to talk again before you make a decision.
""",
    "thanks that follow up": """
Following up on this, thank you for the paper you sent.
A quick follow-up on our call: I appreciate the time you took.
""",
    "the work": """
Is there any news that the team reads every day?
What is the timing around the release?
Is there any update with the new tool?
Is there any news from the conference?
Is there any feedback which surprised you?
Do you have a decision log?
Is there a decision record for it?
Do you have a decision tree for incidents?
Could you tell me about your decision making?
Do you have any thoughts on my sample?
Did the client respond to the outage in time?
Has the vendor replied to the ticket?
""",
}
"""What is meant -> sentences near a question about the decision that are none."""


def lines(blocks: dict[str, str]) -> list[tuple[str, str]]:
    return [(what, sentence) for what, block in blocks.items() for sentence in block.strip().splitlines()]


def test_every_turn_of_phrase_is_heard_in_a_sentence_of_its_own() -> None:
    assert [each for each in lines(HEARD) if not asks_for_decision(each[1])] == []


def test_what_is_near_to_a_question_about_the_decision_stays_unheard() -> None:
    assert [each for each in lines(UNHEARD) if asks_for_decision(each[1])] == []


@pytest.mark.parametrize("between", ["\n\n", "\r\n\r\n", "\n- ", "\n2. ", "\n> And the rota?\n"])
def test_a_line_without_a_full_stop_does_not_run_into_the_question_below_it(between: str) -> None:
    assert not asks_for_decision(f"Thank you for telling me about the timeline{between}How is the new team?")
