"""Draws a world by chance: an employer, perhaps an agency, the people, one application or two."""

from dataclasses import replace
from random import Random

from afterword.core.facts.agency import Agency
from afterword.core.facts.application import Application
from afterword.core.facts.candidate import Candidate
from afterword.core.facts.employer import Employer
from afterword.core.facts.person import Person
from afterword.core.facts.words import Channel, DirectContact, Role, Side
from afterword.simulation.places import PLACES, Where
from afterword.simulation.world import World

ROLES = (Role.HIRING_MANAGER, Role.INTERVIEWER, Role.RECRUITER, Role.COORDINATOR)
CONTACTS = (DirectContact.ASK, DirectContact.ASK, DirectContact.COPY, DirectContact.ALLOW, DirectContact.FORBID)
INVITED = (Channel.PHONE, Channel.SMS, Channel.SOCIAL)


def draw_world(rng: Random, applications: int) -> World:
    """A world with so many applications at one employer."""
    home = rng.choice(PLACES)
    world = World(
        rng=rng,
        employer=Employer(
            name="Acme",
            country=home.country,
            subdivision=home.subdivision,
            tz=home.tz,
            size="large" if rng.random() < 0.2 else None,
            domains=("acme.example",),
        ),
        where={},
        people={},
        applications={},
        candidate=Candidate(name="Sam Okoro", email="sam@example.org", tz=rng.choice(PLACES).tz),
        has_mailbox=rng.random() < 0.6,
    )
    for number in range(rng.randint(2, 4)):
        _hire(world, f"p{number}", ROLES[number], home if rng.random() < 0.7 else rng.choice(PLACES))
    if rng.random() < 0.25:
        _with_agency(world, home if rng.random() < 0.7 else rng.choice(PLACES))
    for number in range(applications):
        through = world.agency is not None and (number == 0 or rng.random() < 0.5)
        world.applications[f"a{number}"] = Application(id=f"a{number}", role=f"Role {number}", via_agency=through)
    _peculiar(world)
    return world


def _hire(world: World, ident: str, role: Role, where: Where, side: Side = Side.EMPLOYER) -> None:
    rng, domain = world.rng, "acme.example" if side is Side.EMPLOYER else "brook.example"
    world.where[ident] = where
    world.people[ident] = Person(
        id=ident,
        name=f"Person {ident}",
        email=f"{ident}@{domain}",
        role=role,
        at=side,
        tz=where.tz,
        country=where.country,
        subdivision=where.subdivision,
        invited_channels=tuple(channel for channel in INVITED if rng.random() < 0.15),
    )


def _with_agency(world: World, where: Where) -> None:
    rng = world.rng
    world.agency = Agency(
        name="Brook",
        direct_contact=rng.choice(CONTACTS),
        granted=rng.random() < 0.3,
        country=where.country,
        subdivision=where.subdivision,
        tz=where.tz,
        domains=("brook.example",),
    )
    _hire(world, "agent", Role.AGENT, where, Side.AGENCY)


def _peculiar(world: World) -> None:
    """What is rare: an address that is wrong or nobody's, a list of people to leave alone."""
    rng, someone = world.rng, world.rng.choice(list(world.people))
    if rng.random() < 0.06:
        world.broken.add(someone)
    if rng.random() < 0.03:
        world.people[someone] = replace(world.people[someone], email="no-reply@acme.example")
    if rng.random() < 0.02:
        world.do_not_contact = (rng.choice((someone, f"{someone}@acme.example", "acme.example", "Acme", "Brook")),)
