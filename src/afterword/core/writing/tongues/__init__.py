"""Texts in other languages than English, each by the manners of the people who write it."""
