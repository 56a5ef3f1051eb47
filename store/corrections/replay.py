"""Corrections put on top of what the machine found, in the order in which they were made."""

from __future__ import annotations

from collections.abc import Sequence

from store.corrections import Corrected, Correction, actors, claims, countries, hidden_articles
from store.corrections.ground import Ground, Read, Unfit
from store.corrections.marking import MARKS, Marking


def replay(read: Read, log: Sequence[Correction]) -> Corrected:
    """What all corrections in force change of what was read."""
    done = [one for one in log if one.state == "done"]
    removed = hidden_articles(done)
    ground = Ground(read, removed)
    marking = Marking(ground)
    unfit: dict[int, str] = {}
    for one in done:
        ground.begin()
        try:
            if one.what in MARKS:
                marking.take(one)
            else:
                _take(ground, one)
        except Unfit as error:
            unfit[one.number] = str(error)
            ground.back()
        except (KeyError, TypeError, ValueError, AttributeError, IndexError):
            unfit[one.number] = "The correction lacks what it needs."
            ground.back()
    marking.finish()
    unfit.update(marking.unfit)
    waiting = tuple(one for one in done if one.number in unfit)
    there = removed.intersection(read.ids())
    return Corrected(there, ground.changed(), ground.keys(), marking.marks, waiting, unfit)


def _take(ground: Ground, one: Correction) -> None:
    kind = one.target["kind"]
    if kind == "article":
        _article(ground, one)
    else:
        {"actor": actors.correct, "claim": claims.correct, "country": countries.correct}[kind](ground, one)


def _article(ground: Ground, one: Correction) -> None:
    article = one.target["key"]
    ground.text(article)
    value = one.value
    if one.what == "merge":
        if value["into"]["key"] == article:
            raise Unfit("The two are one already.")
        ground.text(value["into"]["key"])
    elif one.what == "add" and "claim" in value:
        claims.add(ground, article, value["claim"], one.number)
    elif one.what == "add" and "country" in value:
        countries.add(ground, article, value["country"])
    elif one.what == "add" and "actor" in value:
        actors.add(ground, article, value["actor"], one.number)
    elif one.what not in ("add", "remove", "split"):
        raise Unfit(f"An article cannot be corrected by {one.what!r}.")
