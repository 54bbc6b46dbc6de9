"""The door reads texts: who asks for the decision is heard, who asks about the work is left alone."""

import time

import pytest

from afterword.core.etiquette.asking import asks_for_decision, purpose_read
from afterword.core.facts.words import Purpose

ABOUT_THE_WORK = """
I look forward to hearing from you about the next steps.
I look forward to hearing your decision.
I'm looking forward to the next steps and to hearing back from you.
How do you decide what goes into a release?
When do you decide to roll back a release?
What made you move to Postgres, and how was that decision made?
What are the next steps for the migration?
Could you tell me more about how the team makes decisions about architecture?
Please let me know if there is anything I can provide to help you with your decision.
Let me know if you need any further information while you decide.
Please let me know if you need anything else from me as you work through the next steps.
What is the timeline for the data platform?
Have you heard of dbt?
When could I expect to be on call?
How do you get feedback from customers?
Is there any news on the Kafka upgrade?
If you have a minute, how does the team decide who is on call?
I'd be glad to hear how the role has changed over the years.
Do you have any update on the migration you mentioned?
What does success look like in this role after six months?
How would you describe the team's decision-making process?
Thank you for the conversation about your hiring process yesterday.
Here is the article I promised, following up on our interview.
Following up on our interview, I have attached the sample we talked about.
Could you tell me how the on-call rota works?
I am excited about the role and the next steps.
Is there anything else I can add to help with your decision?
Thank you for telling me about the timeline.
Who would I be working with in this position?
Thank you for considering me for the role.
When you made the decision to rewrite the pipeline, what surprised you most?
What was the result of the A/B test you mentioned?
Would the role include on-call?
How are results reviewed in your team?
What is the current status of the new warehouse?
When does the team hear from users?
I'm glad you will be in touch by Friday.
You said you would decide by Friday; that suits me well.
How long does a deployment take, and who decides?
Where does the data team stand within the organisation?
How is the search team organised?
May I ask how the decision about the vendor was made?
What result would make you call the first year a success?
Did the team get the offer out to the vendor?
How much of the role is research?
Thank you for your time and for considering my application.
When we spoke about hiring, you said the team will grow; how will it be split?
Could you share the paper on decision trees?
Please keep me in mind for other roles.
Do you have a preferred update cadence with stakeholders?
How do you share news across teams?
If any questions come up as you make your decision, please let me know.
I know you are still deciding, and I appreciate the clear timeline you gave me.
How does the team stay in touch across time zones?
What would you like the person in this role to have done after a year?
Where is the team based, and where do people usually sit?
How soon does a new engineer ship to production?
Which decision are you most proud of this year?
When a customer reports a bug, who hears about it first?
How do you hire for curiosity?
Who decides on the priorities, you or the product manager?
What happens when the forecast and the outcome differ?
Could you tell me where the documents about the process are?
Do you have any feedback on the sample I sent?
Have you considered moving the job scheduler to the cloud?
How are the on-call shifts selected?
Would you make the same choice again?
I told them that I am very interested, and they said that they decide by Friday.
Could you send me the slides on model selection?
What is the process for promotions?
You asked for my availability: I can start on 1 February.
Yes, I am still interested in the position.
Thursday at 10:00 works well for me; I have accepted the invitation.
If your plans change, I would be glad to hear from you again.
Thank you for letting me know. I wish you and the team the best with your choice.
It would be good to hear how the launch goes.
What's it like working with the hiring managers as a recruiter?
Is the office open at weekends?
Could you let me know your postal address?
Would you let me know which of the two papers you meant?
I was wondering how the on-call rota is shared between the offices.
How long have you been in this role?
How long did the decision to move the data take?
Where do you see the team in two years?
What do you expect of somebody new in the first month?
> When can you tell us your decision?
"""

ABOUT_THE_DECISION = """
When may I expect your decision?
Could you tell me when I can expect to hear back?
May I ask when you expect to make a decision?
Do you know when you'll decide?
Have you made a decision yet?
Has a decision been made on the data engineer role?
I wanted to ask whether there is any news on my application.
Could you let me know about the next steps?
What are the next steps?
What are the next steps in the process?
What will the next steps be, and when?
I was wondering where things stand.
I would be grateful for an update on the status of my application.
Am I still in the running?
Is the position still open?
I haven't heard back from you yet.
Just following up on my application.
Any update?
Any news?
Please let me know your decision.
What is the timeline for a decision?
Could you share the timeline for the hiring process?
When will the team decide?
When should I hear from you?
How soon do you plan to make your decision?
Have you decided on a candidate?
Did I get the job?
I am writing to inquire about the status of the position.
Have you heard anything back from them?
Do you have any feedback from the interview?
Could you give me an idea of when you will be making a decision?
By when do you think you will decide?
I'd like to know the outcome of my interview.
Have you reached a decision?
I'd appreciate any update you can share.
I would appreciate it if you could update me on the hiring decision.
P.S. when do you think I'll hear something?
Is there any word on the role?
Do you already know whether I'll be invited to the next round?
Could you give me a sense of when I might hear back?
I'm just curious whether a decision has been made.
Has the role been filled?
Have you had a chance to make a decision?
What's the status of the hiring process?
Any idea when you'll get back to candidates?
Please keep me posted on the outcome.
When do you expect to let candidates know?
Where are you in the process?
What is your timeline?
Will I be moving forward?
I was hoping you could tell me whether I got the job.
Can you tell me where I stand?
Where do things stand on your side?
How is the hiring process coming along?
Do you have a rough timeline in mind?
I would love to know what the next steps are.
Could you kindly share the result of the interview?
Have you already chosen someone?
I have not heard anything yet.
I am still waiting for your answer.
When can I expect an answer?
When will you be in touch?
By what date do you expect to have decided?
Did they say when they will decide?
Have they made a decision?
How long will it take you to decide?
How soon might I hear from you?
Am I still being considered for the position?
Is my application still under consideration?
Do you have an update for me?
I wanted to check in on my application.
May I ask about the status of my application?
I'd be grateful to know when you plan to decide.
When would a decision be made?
Would you be able to share any update on the role?
Wann darf ich mit Ihrer Entscheidung rechnen?
Gibt es schon eine Entscheidung?
Ich möchte nach dem Stand meiner Bewerbung fragen.
Avez-vous pris votre décision ?
Quand puis-je espérer une réponse ?
Où en est ma candidature ?
¿Cuándo podría tener una respuesta?
Wanneer kan ik een beslissing verwachten?
Quando posso aspettarmi una risposta?
選考結果はいつ頃ご連絡いただけますでしょうか。
"""

THANKS = """Dear Dana,

Thank you for the conversation on Tuesday. What you said about moving the nightly load to a stream
stayed with me: the way you weigh a late number against a wrong one is how I like to work.

If you have a minute, I did not get to ask how the team decides what is worth an alert at night.
{}

I look forward to hearing from you about the next steps.

Sam Okoro"""


def lines(text: str) -> list[str]:
    return text.strip().splitlines()


@pytest.mark.parametrize("sentence", lines(ABOUT_THE_WORK))
def test_who_asks_about_the_work_does_not_ask_for_the_decision(sentence: str) -> None:
    assert not asks_for_decision(sentence)


@pytest.mark.parametrize("sentence", lines(ABOUT_THE_DECISION))
def test_who_asks_for_the_decision_is_heard(sentence: str) -> None:
    assert asks_for_decision(sentence)


@pytest.mark.parametrize("sentence", lines(ABOUT_THE_DECISION))
def test_the_question_is_heard_in_the_middle_of_a_thank_you(sentence: str) -> None:
    assert asks_for_decision(THANKS.format(sentence))


def test_a_good_thank_you_stays_a_thank_you() -> None:
    for sentence in lines(ABOUT_THE_WORK):
        assert purpose_read(Purpose.THANKS, THANKS.format(sentence)) is Purpose.THANKS


def test_a_question_broken_over_two_lines_is_heard() -> None:
    assert asks_for_decision("Thank you again. May I ask when you expect\nto make your decision?")


def test_a_question_in_a_list_is_heard() -> None:
    assert asks_for_decision("Two things:\n- the article is attached\n- when will you decide?")


def test_capitals_and_curly_apostrophes_make_no_difference() -> None:
    assert asks_for_decision("WHEN WILL YOU DECIDE?")
    assert asks_for_decision("I haven’t heard back.")


def test_an_empty_text_keeps_its_purpose() -> None:
    assert purpose_read(Purpose.OTHER, "") is Purpose.OTHER


@pytest.mark.parametrize(
    "hostile",
    [
        "when i " * 30_000 + "decision?",
        ("the hiring " * 30 + "? ") * 600,
        "status of " + "a " * 90_000 + "?",
        "." * 190_000 + "decision",
        "\n> " * 60_000 + "decision?",
        "decision" * 20_000,
        "any news " + "is there any update on " * 8_000 + "?",
    ],
    ids=range(7),
)
def test_hostile_texts_are_read_in_no_time(hostile: str) -> None:
    start = time.process_time()
    purpose_read(Purpose.OTHER, hostile)
    assert time.process_time() - start < 0.5
