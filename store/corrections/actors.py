"""Corrections of actors: what they are called, what they are, and which mentions are theirs."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from store.corrections import Correction
from store.corrections.ground import Ground, Member, Unfit, touch
from store.records import KINDS, Actor, Claim, How, Mention, Span, joined
from store.text import folded, one_line


def correct(ground: Ground, one: Correction) -> None:
    """Put the correction of an actor on top.

    Raises:
        Unfit: where it fits nothing.
    """
    do = _DO.get(one.what)
    if do is None:
        raise Unfit(f"An actor cannot be corrected by {one.what!r}.")
    do(ground, ground.row_of(one.target), one)


def add(ground: Ground, article: str, value: Mapping[str, Any], number: int) -> Member:
    """Put an actor into an article, by the places where they stand; one whom the reader found there, under
    this name or nowhere else, is the one who is meant.

    Raises:
        Unfit: where the value is none of an actor.
    """
    spans = ground.within(article, value["spans"])
    name = named(value)
    kind = value.get("kind", "person")
    if kind not in KINDS:
        raise Unfit(f"{kind!r} is no kind of actor; it is one of {', '.join(KINDS)}.")
    made = Actor(f"by-hand-{number}", name, kind, roles_of(value), country_of(value))
    found = [one for one in ground.reading(article).actors if any(touch(m.span, spans) for m in one.mentions)]
    same = [one for one in found if folded(name) in map(folded, (one.name, *one.aliases))]
    same = same or [one for one in found if all(touch(m.span, spans) for m in one.mentions)]
    if len(same) == 1:
        member = Member(article, same[0].id)
        key = ground.key_of(member)
        if key is None or folded(same[0].name) != folded(name):
            key = own_key(made, number)
            ground.assign(member, key)
        ground.change(
            [member],
            lambda actor: _renamed(actor, name)._replace(
                kind=kind, roles=made.roles or actor.roles, country=made.country or actor.country
            ),
        )
    else:
        key = own_key(made, number)
        member = ground.new_actor(article, made, key)
    hand_over(ground, article, spans, key, made, fresh=True)
    return member


def own_key(actor: Actor, number: int) -> str:
    """The key of a row that a correction makes; no reading makes the same."""
    return f"{actor.kind}/{folded(actor.name)} #{number}"


def named(value: Mapping[str, Any]) -> str:
    """The name that a value gives.

    Raises:
        Unfit: where it gives none.
    """
    given = value.get("name")
    name = one_line(given) if isinstance(given, str) else ""
    if not name:
        raise Unfit("A name may not be empty.")
    return name


def roles_of(value: Mapping[str, Any]) -> tuple[str, ...]:
    """The roles that a value gives.

    Raises:
        Unfit: where they are no list of texts.
    """
    roles = value.get("roles") or ()
    if isinstance(roles, str) or not all(isinstance(role, str) for role in roles):
        raise Unfit("Roles are a list of words.")
    return tuple(dict.fromkeys(line for role in roles if (line := one_line(role))))


def country_of(value: Mapping[str, Any]) -> str | None:
    """The code of a country that a value gives, None for none.

    Raises:
        Unfit: where it is no code.
    """
    code = value.get("country")
    if code is not None and not (isinstance(code, str) and len(code) == 2 and code.isalpha()):
        raise Unfit("A country is given by its code of two letters.")
    return code.upper() if code else None


def hand_over(
    ground: Ground,
    article: str,
    spans: Sequence[Span],
    key: str,
    model: Actor,
    *,
    only: str | None = None,
    fresh: bool = False,
) -> bool:
    """Make the mentions of other actors that touch the spans those of a row; says whether there was any.

    An actor all of whose mentions go comes along as they are. Claims go along where no mention in their
    source is left to the one who had them.

    Args:
        ground: is changed.
        article: in which.
        spans: the places.
        key: of the row that gets the mentions.
        model: who is put into the article for it, where it has nobody there yet.
        only: the key of the row that gives mentions; else every one does.
        fresh: the spans become mentions themselves, whatever stood there.
    """
    losers = [
        (member, one)
        for one in ground.reading(article).actors
        if (member := Member(article, one.id))
        and ground.key_of(member) != key
        and (only is None or ground.key_of(member) == only)
        and any(touch(m.span, spans) for m in one.mentions)
    ]
    for member, one in losers:
        if all(touch(m.span, spans) for m in one.mentions):
            ground.assign(member, key)
            if only is None:
                ground.change([member], lambda actor: _renamed(actor, model.name))
    parting = {one.id: one for member, one in losers if ground.key_of(member) != key}
    taken = [m for one in parting.values() for m in one.mentions if touch(m.span, spans)]
    if not (taken or fresh):
        return bool(losers)
    own = [member for member in ground.members(key) if member.article == article]
    to = own[0] if own else ground.new_actor(article, model._replace(mentions=(), aliases=()), key)
    text = ground.text(article)

    def lose(actor: Actor) -> Actor:
        kept = tuple(m for m in actor.mentions if m not in taken)
        shown = {joined(text, [m.span]) for m in kept}
        gone = {joined(text, [m.span]) for m in taken} - shown
        return actor._replace(mentions=kept, aliases=tuple(a for a in actor.aliases if a not in gone))

    ground.change((Member(article, id_) for id_ in parting), lose)
    if fresh:
        ground.change(
            own, lambda a: a._replace(mentions=tuple(m for m in a.mentions if not touch(m.span, spans)))
        )
        taken = [Mention(span, _how(joined(text, [span]), model.name)) for span in spans]

    def gain(actor: Actor) -> Actor:
        names = (joined(text, [m.span]) for m in taken if m.how != "pronoun")
        aliases = dict.fromkeys((*actor.aliases, *(name for name in names if name != actor.name)))
        mentions = sorted({m.span: m for m in (*actor.mentions, *taken)}.values())
        return actor._replace(mentions=tuple(mentions), aliases=tuple(aliases))

    ground.change([to], gain)
    _speakers(ground, article, spans, to, set(parting), fresh=fresh)
    ground.about_anew(article, spans)
    return True


def _speakers(
    ground: Ground, article: str, spans: Sequence[Span], to: Member | None, losers: set[str], *, fresh: bool
) -> None:
    """Claims whose source is what was handed over are the new one's, or with none nobody's."""
    speaker = to.actor if to else None
    reading = ground.reading(article)
    left = {one.id: [m.span for m in one.mentions] for one in reading.actors if one.id in losers}

    def spoken(claim: Claim) -> Claim:
        if not any(touch(one, spans) for one in claim.source):
            return claim
        if claim.actor in left and not any(touch(one, left[claim.actor]) for one in claim.source):
            return claim._replace(actor=speaker)
        size = sum(one.end - one.start for one in claim.source)
        covered = sum(max(0, min(a.end, b.end) - max(a.start, b.start)) for a in claim.source for b in spans)
        if fresh and claim.actor is None and covered * 2 > size:
            return claim._replace(actor=speaker)
        return claim

    ground.put(article, reading._replace(claims=tuple(map(spoken, reading.claims))))


def places_of(value: Mapping[str, Any]) -> dict[str, list[list[int]]]:
    """For each article the spans of the mentions that a value names.

    Raises:
        Unfit: where they are no places.
    """
    found: dict[str, list[list[int]]] = {}
    try:
        for article, start, end in value["mentions"]:
            found.setdefault(article, []).append([start, end])
    except (TypeError, ValueError) as error:
        raise Unfit("A mention is given by its article, where it begins and where it ends.") from error
    if not found:
        raise Unfit("Choose at least one mention.")
    return found


def _rename(ground: Ground, key: str, one: Correction) -> None:
    name = named(one.value)
    ground.change(ground.members(key), lambda actor: _renamed(actor, name))


def _merge(ground: Ground, key: str, one: Correction) -> None:
    into = ground.row_of(one.value["into"])
    if into == key:
        raise Unfit("The two are one already.")
    name = ground.actor(ground.members(into)[0]).name
    for member in ground.members(key):
        ground.change([member], lambda actor: _renamed(actor, name))
        ground.assign(member, into)


def _split(ground: Ground, key: str, one: Correction) -> None:
    members = ground.members(key)
    if "articles" in one.value:
        parted = [member for member in members if member.article in one.value["articles"]]
        if not parted or len(parted) == len(members):
            raise Unfit("Choose some of the actor's articles, and not all.")
        new = own_key(ground.actor(parted[0]), one.number)
        for member in parted:
            ground.assign(member, new)
    else:
        new = _split_mentions(ground, key, one)
    if "name" in one.value:
        name = named(one.value)
        ground.change(ground.members(new), lambda actor: actor._replace(name=name))


def _split_mentions(ground: Ground, key: str, one: Correction) -> str:
    places = {article: ground.within(article, spans) for article, spans in places_of(one.value).items()}
    chosen: list[tuple[str, Mention]] = []
    left = 0
    for member in ground.members(key):
        for mention in ground.actor(member).mentions:
            if touch(mention.span, places.get(member.article, ())):
                chosen.append((member.article, mention))
            else:
                left += 1
    if not chosen or not left:
        raise Unfit("Choose some of the actor's mentions, and not all.")
    old = ground.actor(ground.members(key)[0])
    named_by = [
        joined(ground.text(article), [mention.span])
        for article, mention in chosen
        if mention.how != "pronoun"
    ]
    name = max(named_by, key=len, default=old.name)
    model = Actor(f"by-hand-{one.number}", name, old.kind)
    new = own_key(model, one.number)
    for article, spans in places.items():
        hand_over(ground, article, spans, new, model, only=key)
    return new


def _retype(ground: Ground, key: str, one: Correction) -> None:
    kind = one.value["kind"]
    if kind not in KINDS:
        raise Unfit(f"{kind!r} is no kind of actor; it is one of {', '.join(KINDS)}.")
    ground.change(ground.members(key), lambda actor: actor._replace(kind=kind))


def _reattribute(ground: Ground, key: str, one: Correction) -> None:
    fields: dict[str, Any] = {}
    if "country" in one.value:
        fields["country"] = country_of(one.value)
    if "roles" in one.value:
        fields["roles"] = roles_of(one.value)
    if not fields:
        raise Unfit("Say which country or which roles.")
    ground.change(ground.members(key), lambda actor: actor._replace(**fields))


def _add_mentions(ground: Ground, key: str, one: Correction) -> None:
    model = ground.actor(ground.members(key)[0])._replace(id=f"by-hand-{one.number}")
    for article, spans in places_of(one.value).items():
        hand_over(ground, article, ground.within(article, spans), key, model, fresh=True)


def _remove(ground: Ground, key: str, one: Correction) -> None:
    if "mentions" not in one.value:
        ground.remove_actors(ground.members(key))
        return
    done = False
    for article, kept in places_of(one.value).items():
        spans = ground.within(article, kept)
        for member in [member for member in ground.members(key) if member.article == article]:
            actor = ground.actor(member)
            left = tuple(m for m in actor.mentions if not touch(m.span, spans))
            done |= len(left) < len(actor.mentions)
            if left:
                ground.change([member], lambda own, left=left: own._replace(mentions=left))
            elif actor.mentions:
                ground.remove_actors([member])
            _speakers(ground, article, spans, None, {member.actor}, fresh=False)
        ground.about_anew(article, spans)
    if not done:
        raise Unfit("The actor has no mention there.")


_DO: dict[str, Callable[[Ground, str, Correction], None]] = {
    "rename": _rename,
    "merge": _merge,
    "split": _split,
    "retype": _retype,
    "reattribute": _reattribute,
    "add": _add_mentions,
    "remove": _remove,
}


def _renamed(actor: Actor, name: str) -> Actor:
    aliases = dict.fromkeys((actor.name, *actor.aliases))
    return actor._replace(name=name, aliases=tuple(one for one in aliases if one != name))


def _how(words: str, name: str) -> How:
    return "name" if folded(words) == folded(name) else "alias"
