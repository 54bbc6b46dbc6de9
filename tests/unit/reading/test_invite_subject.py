"""The job and the firm in an invitation's title."""

import pytest

from afterword.core.reading.invite.subject import firm_of_department, firm_told, job_title

PEOPLE = ("Sam Okoro", "Dana Ruiz")


@pytest.mark.parametrize(
    ("summary", "job", "firm"),
    [
        ("Interview: Data engineer at Acme", "Data engineer", "Acme"),
        ("Data Engineer Interview", "Data Engineer", ""),
        ("Interview for the Data Engineer role", "Data Engineer", ""),
        ("Interview for Data Engineer position at Acme", "Data Engineer", "Acme"),
        ("Sam Okoro - Data Engineer - Onsite", "Data Engineer", ""),
        ("Acme Interview - Senior Backend Engineer", "Senior Backend Engineer", "Acme"),
        ("Phone Screen: Sam Okoro (Data Engineer)", "Data Engineer", ""),
        ("Interview with Acme for Data Engineer", "Data Engineer", "Acme"),
        ("Acme <> Sam Okoro", "", "Acme"),
        ("Technical interview", "", ""),
        ("Interview with Dana Ruiz", "", ""),
        ("Interview with Dana Ruiz at Acme", "", "Acme"),
        ("Zoom interview - Head of People", "Head of People", ""),
        ("Hiring Manager Interview", "", ""),
        ("Hiring manager interview - Staff Engineer", "Staff Engineer", ""),
        ("Final round interview with Acme", "", "Acme"),
        ("Acme phone interview", "", "Acme"),
        ("Invitation: Interview for Sr. Nurse @ Tue Nov 24, 2026 10am (sam@example.org)", "Sr. Nurse", ""),
        ("Updated invitation: Acme / Sam Okoro - Account Executive Interview", "Account Executive", "Acme"),
        ("Your interview at Blue Harbor Café", "", "Blue Harbor Café"),
        ("Interview – Warehouse Operative", "Warehouse Operative", ""),
        ("Virtual Interview with Acme Co. (Marketing Associate)", "Marketing Associate", "Acme Co"),
        ("Canceled: Interview: Data engineer at Acme", "Data engineer", "Acme"),
        ("Interview re: position of Office Manager", "Office Manager", ""),
        ("UX Designer – Case study presentation", "UX Designer", ""),
        ("Interview for the Zookeeping position", "Zookeeping", ""),
        ("Chat with Dana", "", ""),
        ("Coffee", "", ""),
        ("Interview: Backend Engineer, Payments - Sam Okoro", "Backend Engineer", ""),
        ("Sam Okoro - Nurse (Paediatrics)", "Nurse", ""),
        ("Acme, Backend Engineer - Sam Okoro", "Backend Engineer", "Acme"),
        ("", "", ""),
    ],
)
def test_a_title_names_the_job_and_the_firm_or_nothing(summary: str, job: str, firm: str):
    assert (job_title(summary, "", PEOPLE), firm_told(summary, "", PEOPLE)) == (job, firm)


def test_a_line_in_the_text_says_it_outright():
    words = "Hello Sam,\n\nCompany: St Brigid Hospital\nJob Title: Staff Nurse\n"
    assert job_title("Interview", words, PEOPLE) == "Staff Nurse"
    assert firm_told("Interview", words, PEOPLE) == "St Brigid Hospital"


def test_a_sentence_in_the_text_says_it_when_the_title_does_not():
    assert job_title("Sam <> Dana", "A chat about the Platform Lead role, with Dana.", PEOPLE) == "Platform Lead"


@pytest.mark.parametrize(
    ("name", "firm"),
    [("Acme Recruiting", "Acme"), ("The Blue Harbor Talent Team", "Blue Harbor"), ("Dana Ruiz", ""), ("", "")],
)
def test_a_department_is_called_after_its_firm(name: str, firm: str):
    assert firm_of_department(name) == firm


@pytest.mark.parametrize(
    ("summary", "domain", "firm"),
    [
        ("Sam Okoro - Payments", "brightpay.example", ""),
        ("Acme <> Sam Okoro", "acmehq.example", "Acme"),
        ("Interview at Acme", "brook.example", "Acme"),
    ],
)
def test_a_word_beside_a_person_is_their_firm_only_where_its_domain_fits(summary: str, domain: str, firm: str):
    assert firm_told(summary, "", PEOPLE, domain) == firm
