"""Correcting an application, the company behind it, and the agency between."""

from afterword.web.base import wording
from afterword.web.base.forms import Form, Line, Pick
from afterword.web.base.zones import ZoneField


class EditForm(Form):
    """The role, the company, and where its clock stands."""

    role = Line("Role")
    name = Line("Company", required=True)
    tz = ZoneField(label="Time zone of the people there", help_text="Their working hours decide when mail may leave.")
    country = Line("Country", "Two letters, such as US or DE: their public holidays are no working days.")
    subdivision = Line("State or province", "Its letters, such as NY or BY. Leave it empty if you do not know.")
    agency_name = Line("Agency", "If a recruiting agency stands between you and the company.")


class AgencyForm(Form):
    """What the agency says about writing to its customer."""

    name = Line("Agency", required=True)
    direct_contact = Pick("What they want", wording.pairs(wording.DIRECT))
