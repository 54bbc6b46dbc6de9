"""The door reads texts: who asks for the decision is heard, who asks about the work is left alone."""

import time

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from afterword.core.etiquette.asking import asks_for_decision, purpose_read
from afterword.core.etiquette.asking_nudges import HANDS
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
What does the team do when a deadline moves?
How did you decide to move from Rails to Go?
When do you usually decide on the roadmap?
I look forward to hearing from you.
When will the new office open?
How does the next step in the migration look?
Have you decided to keep Postgres?
Is the position of the team lead part of the platform group?
I read the update on your status page.
I wanted to follow up on your question about caching: we used Redis.
Following up on our talk about Rust, here is the article.
What feedback do new joiners give you?
Could you tell me what the first 90 days look like?
How soon do new engineers ship?
Do you have any updates to the test data? The link is broken.
You asked when I can decide: I will by Friday.
I have decided to take the call on Monday.
How long has the team been remote?
When would you like the sample?
I hope to hear from you soon.
Hope to hear from you soon!
I hope we can continue the conversation soon.
Did the launch go well?
Did the committee for standards accept the proposal?
How did the other teams react?
What happens when a deploy fails?
What happens next when an alert fires?
How are things going with the new baby?
Has anything changed in the pipeline since the rewrite?
How did you choose Kafka?
Who did you hire first?
Who reviews the code?
How many engineers are on the team?
Are you still using Rails?
Are there other teams in Berlin?
Is it possible to work from home?
What are the chances that the service moves to Go?
I am in Berlin on Monday.
Am I right that the team is remote?
Have you made up a name for the service?
Do you have a chance to use Rust at work?
Would I have a chance to work with the ML team?
Does someone in this role have a chance to lead a project?
Do you have an answer to the scaling problem?
Here is the sample, as promised; do you need more time on the second exercise?
How does it look in practice?
How do you check in with remote people?
Do you have daily check-ins?
I enjoyed how the team checks in every morning.
When a customer checks in, who is told?
How do you pass on knowledge?
Did I understand correctly that the team is twelve people?
Did I get it right that you moved off Oracle?
How did I come across the article? A friend sent it.
How did I do on the exercise about caching you asked? I would have used Redis.
What is the ETA of the new data platform?
What comes next after the migration?
What comes next for the platform?
What's next for the product?
Will there be another hackathon this year?
Will there be another round of funding?
How did the second round of user tests go?
Have you gone with Terraform or Pulumi?
Are you leaning towards Kubernetes?
How did the other migrations go?
I got your last email, thank you.
Did you get the article I sent?
Did you get the references I sent on Monday?
Is there anything new in the roadmap since the talk?
Is there any progress on the open-source release?
Following up on our conversation, here are the two references.
I wanted to follow up with the link I promised.
As a follow-up to our conversation, I enclose the sample.
To follow up on the question you asked: I have led three migrations.
Thank you for checking in.
Thank you for following up.
Thank you for the update.
I need to know more about Rust before I say more.
How was the decision to hire remotely made?
Are you hiring for the data team too?
Will you hire more people next year?
How do you interview?
Are you still growing?
How did the interview process change over the years?
I told the recruiter that I have another offer, and she said that is fine.
I'm eager to hear about your trip.
I would be eager to work on this.
I'd love to hear about the outcome of the experiment.
I appreciate the update on timing.
Please share the slides when you have them.
Let me know what time suits you.
Please let me know which day works for the call.
Thank you for letting me know either way.
What did the team think of the new tool?
What did the client say about the dashboard?
How do you feel about pair programming?
Is it a yes-or-no decision when you roll back?
Is the search for a new CTO public?
Is the search feature built in-house?
How's it looking for the Q3 launch?
How is the search service coming along?
Bumping the version was the hard part.
I found the reminder in the talk useful.
We circled back to the topic twice.
I'm happy to wait until you have decided.
Take all the time you need.
I understand that you need time to decide.
Enjoy the launch, and I hope to hear how it goes.
Wie geht es mit der Migration weiter?
Ich freue mich darauf, von Ihnen zu hören.
Was ist neu in der Plattform?
I look forward to hearing about the next steps.
I look forward to hearing from you soon about the decision.
I look forward to learning about your decision.
Could you imagine open-sourcing it?
Who made the choice of language?
How soon did you know that the rewrite would work?
When did you know that it worked?
What made you choose this company?
Could I talk to someone who already works there?
Which role does the product manager have in the decision?
I'll be at the conference next week; are you there too?
Did the board approve the budget for the rewrite?
Has the team met in person yet?
How often does the team meet?
Has the whole team met in person already?
I'm still waiting for the compiler, as you would say.
I have yet to hear a better argument for monorepos.
I had yet to hear about dbt when we spoke.
I haven't heard of that tool.
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
I'd love to know if you've picked someone.
Did the committee meet already?
I am eager to hear about the outcome of my interview.
Have you filled the position?
Is the role still open?
When might I hear back?
Do you have any feedback for me?
Could you tell me how my application is progressing?
What's the status of my application?
I was wondering about next steps.
Just checking in!
I hope you can tell me soon whether I got it.
Ping!
I remain very interested in the role and would love to hear the outcome.
Just touching base about the Data engineer role.
Circling back on this.
I haven't heard from you since last Tuesday.
It has been a week since we spoke, and I wanted to see if there are any updates.
Is there anything new?
Do you know yet who gets the job?
Have I got the job?
Would you be able to give me a sense of timing?
How soon do you think you will make a choice?
Bumping this to the top of your inbox.
Please let me know where I stand.
Am I through to the next round?
Will there be another round?
Hope to hear about your decision soon.
Can you tell me whether I made it?
I am following up on our interview.
Are you any closer to a decision?
Quick question: did you guys decide?
May I ask when you expect to decide?
news?
I need to know by Friday as I have another offer.
Could you let me know your thoughts on my candidacy?
How did I do?
How did the other interviews go?
When will you be making the hire?
I'd appreciate an update.
Wanted to see how things are going on your end.
Do I still have a chance?
Has the committee met yet?
Has anything changed since we spoke?
Anything new on your side?
Any movement on this?
Any progress?
Did you have time to review my application?
Did I make the cut?
Did I pass?
What are my chances?
Have you made up your mind?
Are you still interviewing?
Are you still interviewing other candidates?
Are there other candidates?
How many candidates are left?
Who did you choose?
Who did you go with?
Have you gone with someone else?
Did you hire somebody?
Are you leaning towards anyone?
When can I expect to know?
When do you plan on making an offer?
Will you be making me an offer?
Is an offer coming?
When is the decision due?
When will the choice be made?
I'm anxious to hear your decision.
Checking in on this.
Just wanted to check in.
I wanted to touch base.
I just wanted to follow up.
Following up on my email from last week.
Following up on my last message.
Did you get my last email?
Have you had a chance to read my last message?
Just a friendly follow-up.
A gentle nudge on this one.
Gentle reminder.
I'm writing to follow up on our conversation last week.
I have not received a reply yet.
I have yet to hear back.
I'm still waiting to hear.
It's been two weeks and I haven't heard anything.
Should I keep waiting?
Should I expect a second interview?
Will I be invited for a second interview?
What happens next?
What happens from here?
What comes next?
How are things looking?
How's it looking for me?
Where are we with this?
Do you need more time to decide?
Are you going to hire me?
Are you hiring me?
Will you hire me?
So, am I in?
Am I out?
Was I successful?
Have I been rejected?
Have I been successful?
Were you able to make a decision?
Were you able to decide?
I would like to know if I was selected.
I'm curious how my interview went.
How do you feel about my candidacy?
How did my interview go?
What did you think of my interview?
What did the team think of me?
Is it still possible that I get the job?
Do you have an answer for me?
Is there a date by which you will know?
Please let me know if you've decided.
Please share the outcome when you have it.
When are you going to let me know?
When's the final decision?
Did the client say anything?
Has the client given feedback?
What did the client say?
ETA on a decision?
Do you have an ETA?
Are you close to a decision?
Am I being considered?
Is my application still active?
Is the vacancy still open?
Is the search still on?
I hope to hear from you soon about the decision.
I was hoping to hear something by now.
I expected to hear back by now.
You said I'd hear by Friday; have you had a chance to decide?
You said you would decide by Friday, and it is now Tuesday.
Pinging you about my application.
Sorry to bother you again, but have you any news?
I have another offer and need to know your decision.
I have received another offer; could you speed up your decision?
Can you expedite the decision?
Gibt es etwas Neues?
Haben Sie sich schon entschieden?
Wie ist der Stand der Dinge?
Wie geht es weiter?
Ich wollte nur mal nachfragen.
Avez-vous du nouveau ?
¿Hay novedades?
¿Han tomado ya una decisión?
Ci sono novità?
Is er al nieuws?
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
    assert asks_for_decision("When will you\r\ndecide?")


def test_a_question_in_a_list_is_heard() -> None:
    assert asks_for_decision("Two things:\n- the article is attached\n- when will you decide?")


def test_capitals_and_curly_apostrophes_make_no_difference() -> None:
    assert asks_for_decision("WHEN WILL YOU DECIDE?")
    assert asks_for_decision("I haven’t heard back.")


@pytest.mark.parametrize("before", [0, 10_000, 50_000, 150_000])
def test_a_long_text_is_read_to_its_end(before: int) -> None:
    story = "We also spoke about the pipeline, and I enjoyed it. " * (before // 50)
    assert asks_for_decision(f"{story}When will you decide? {story}"[: 2 * before + 100])
    assert not asks_for_decision(story)


def test_a_question_at_the_beginning_of_a_very_long_sentence_is_heard() -> None:
    assert asks_for_decision("Is there any news, given that " + "the team is large and " * 40 + "busy?")


def test_a_follow_up_that_hands_something_over_asks_for_nothing() -> None:
    assert asks_for_decision("I wanted to follow up on our conversation. Have a good week.")
    assert not asks_for_decision("I wanted to follow up on our conversation. Attached is the sample you wanted to see.")
    assert not asks_for_decision("I just wanted to follow up on our conversation and thank you for your time.")


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


@settings(deadline=None, max_examples=60)
@given(
    st.sampled_from(lines(ABOUT_THE_DECISION)),
    st.lists(st.sampled_from(lines(ABOUT_THE_WORK)[:-1]), max_size=4),
    st.lists(st.sampled_from(lines(ABOUT_THE_WORK)[:-1]), max_size=4),
)
def test_what_stands_around_a_question_does_not_hide_it(question: str, before: list[str], after: list[str]) -> None:
    around = [each for each in (*before, *after) if not HANDS.search(each.lower())]
    assume(len(around) == len(before) + len(after))  # what hands something over makes a bare follow-up a delivery
    assert asks_for_decision("\n\n".join((*before, question, *after)))
