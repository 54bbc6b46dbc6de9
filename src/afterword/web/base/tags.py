"""Template tags and filters of the frame: how a page shows dates and words."""

from django import template

register = template.Library()
