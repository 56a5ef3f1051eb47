"""What speaks for a name being a person's, an organisation's, or nobody's who acts.

Each occurrence gathers evidence from the model's labels, from the name's own words and from the words
around it. The weights are set by hand: a title or a company noun beside the name decides alone, a label
of the small model does not.
"""

from __future__ import annotations

from dataclasses import dataclass

from store.reading.people import words as table
from store.reading.people.bodies import BODIES
from store.reading.people.known import known
from store.reading.people.names import EITHER, FAMILY_FIRST, GENDERS
from store.reading.people.spotting import QUOTES, Spot
from store.reading.people.tokens import Word

_HE_SHE = table.word_set("he she him his her hers himself herself")
_MIXED_CASE_NAMES = ("mc", "mac", "o'", "de", "al-", "el-", "d'")
_DETERMINERS = frozenset(("the", "a", "an"))
_BLOCS = table.word_set("group bloc countries nations members leaders ministers format")
_JOINTS = frozenset(("of", "for", "without", "beyond"))
_PLACE_SURNAMES = table.word_set(
    "park hall hill hills lake field wood bridge day week rivers bush street beach"
)
_NOBODY = ("EVENT", "WORK_OF_ART", "LAW", "LANGUAGE", "DATE")
_PLACES = ("GPE", "LOC", "FAC")


@dataclass(slots=True)
class Setting:
    """What the evidence is read from.

    Attributes:
        words: of the article.
        cities: indices of words that are known as the name of a city.
        human: for each word how many of 'he', 'she' and their forms stand before it.
        density: how many of them there are in a hundred words.
    """

    words: list[Word]
    cities: set[int]
    human: list[int]
    density: float


def setting(words: list[Word], cities: set[int]) -> Setting:
    """The setting of an article of these words."""
    human = [0]
    for word in words:
        human.append(human[-1] + (word.low in _HE_SHE))
    return Setting(words, cities, human, 100.0 * human[-1] / max(60, len(words)))


def weigh(spot: Spot, around: Setting) -> None:
    """Adds up the evidence that this occurrence gives on its own."""
    words = around.words
    lows = [w.low.rstrip(".") for w in words[spot.first : spot.last]]
    before = words[spot.first - 1] if spot.first else None
    if before is not None and (before.line != words[spot.first].line or words[spot.first].opens):
        before = None
    if before is not None and before.text == "," and spot.first > 1 and spot.title < 0:
        _introduced(spot, words)
    after = words[spot.last] if spot.last < len(words) else None
    if after is not None and after.line != words[spot.last - 1].line:
        after = None
    _labels(spot, around)
    _inside(spot, lows)
    _known(spot, lows, around)
    if spot.title >= 0:
        spot.person += 4.0
        spot.body -= 2.0
    elif before is not None:
        _before(spot, before, lows, words)
    _people_about(spot, around, before, lows)
    if after is not None:
        _behind(spot, after, around)


def _introduced(spot: Spot, words: list[Word]) -> None:
    """'Its leader, Nino Abashidze, said': a role or a relative before the comma, nothing but a clause behind."""
    role = words[spot.first - 2]
    after = words[spot.last] if spot.last < len(words) else None
    if role.capital or role.line != words[spot.first].line or not (after is None or after.text in ",.;)"):
        return
    if not all(c.isalpha() or c in ".-'’ " for w in spot.words for c in w) or "PRODUCT" in spot.labels:
        return
    if role.tag != "NN" or not (role.low in table.ROLE_HEADS or role.low in table.RELATIVES):
        return
    if any(
        w.low in _DETERMINERS or w.tag in ("PRP$", "POS")
        for w in words[max(0, spot.first - 6) : spot.first - 2]
    ):
        spot.person += 4.5
        spot.body -= 2.0


def _labels(spot: Spot, around: Setting) -> None:
    labels = [w.label for w in around.words[spot.first : spot.last]]
    n = len(labels)
    person = labels.count("PERSON") / n
    org = labels.count("ORG") / n
    place = sum(labels.count(x) for x in _PLACES) / n
    if n == 1 and around.density < 0.3 and spot.title < 0:
        # nobody in the text is he or she: a lone name that was never introduced is hardly a person
        spot.person -= 1.2 * person
        spot.body += 1.6 * person
    spot.person += 2.2 * person - 1.0 * org - 1.0 * place
    spot.body += 2.2 * org - 1.0 * person - 0.6 * place
    spot.other += 2.0 * place + 2.0 * sum(labels.count(x) for x in _NOBODY) / n
    spot.other += 1.3 * (labels.count("NORP") + labels.count("PRODUCT")) / n
    if all(k in around.cities for k in range(spot.first, spot.last)):
        spot.other += 3.0


def _inside(spot: Spot, lows: list[str]) -> None:
    """The name's own words."""
    n, given, head = len(lows), spot.folded[0], lows[-1]
    if n == 1:
        _alone(spot, given, head)
        return
    if given in GENDERS or (given.split("-")[0] in GENDERS and "-" in given):
        spot.person += 2.5
    elif given in FAMILY_FIRST and n <= 3:
        spot.person += 1.0
    if (
        n == 2
        and len(given) == 2
        and given.isalpha()
        and spot.words[0].isupper()
        and not spot.words[1].isupper()
    ):
        spot.person += 2.0  # 'RJ Barrett'
    if any(len(w) == 2 and w.endswith(".") and w[0].isupper() for w in spot.words[:-1]):
        spot.person += 2.0
    if n < 4 and head.endswith(table.SURNAME_ENDINGS) and len(head) > 6 and len(given) > 1:
        spot.person += 2.0
    if any(w in QUOTES for w in spot.words[1:-1]):
        spot.person += 3.0
    if any(w in table.PARTICLES for w in spot.words[1:-1]):
        spot.person += 1.5
    if head in table.GENERATIONS:
        if lows[-2] in table.EVENT_HEADS and given not in GENDERS:
            spot.other += 6.0  # 'World War II'
        spot.person += 2.0
    joined = bool(_JOINTS.intersection(lows)) and any(
        x in table.OF_HEADS or x in table.ORG_SUFFIXES for x in lows[:-1] if x != given or n > 2
    )
    if head in table.ORG_HEADS or joined:
        spot.body += 4.0
        spot.person -= 3.0
    elif "&" in lows or "and" in lows:
        spot.body += 1.5
        spot.person -= 2.0
    korean = "-" in given and spot.words[0].partition("-")[2].islower() and head in FAMILY_FIRST
    if korean:
        spot.person += 2.5  # 'Hye-jin Park'
    if head in _PLACE_SURNAMES and (korean or (given in GENDERS and spot.labels == {"PERSON"})):
        spot.other += 1.0  # 'Lee Park'
    elif head in table.EVENT_HEADS and head not in table.ORG_HEADS:
        spot.other += 4.0
        spot.person -= 2.0
        spot.body -= 1.0


def _alone(spot: Spot, given: str, head: str) -> None:
    """A name of one word."""
    text = spot.words[0]
    if given in GENDERS:
        spot.person += 0.8
    if "-" in text:
        spot.other += 0.7
    if head in table.ORG_HEADS or head in table.EVENT_HEADS:
        spot.other += 1.0
        spot.person -= 1.5
    humped = any(c.isupper() for c in text[1:])
    if text.isupper() and len(text) > 1:
        if len(text.replace(".", "")) in range(2, 7):
            spot.body += 1.2
            spot.person -= 1.5
    elif humped and given.startswith(("mc", "o'", "mac")) and len(given) > 4:
        spot.person += 1.2
    elif humped and text[0].isalpha() and not given.startswith(_MIXED_CASE_NAMES) and "-" not in given:
        spot.body += 1.2  # 'AstraZeneca', 'JPMorgan'


def _known(spot: Spot, lows: list[str], around: Setting) -> None:
    """Names that a table knows."""
    joined = " ".join(spot.folded)
    if (
        joined in BODIES
        or joined in known().certain
        or (spot.words[0].isupper() and spot.words[0] in known().acronyms)
    ):
        spot.body += 6.0
    elif joined in known().likely and not around.words[spot.first].opens:
        spot.body += 3.0
    if joined in table.NOT_ACTORS:
        spot.other += 6.0
    elif joined in table.AGENCIES:
        spot.other += 20.0
    if all(x in table.NOT_ACTORS or x in table.CALENDAR or (x in EITHER and len(lows) > 3) for x in lows):
        spot.other += 4.0


def _before(spot: Spot, before: Word, lows: list[str], words: list[Word]) -> None:
    """The word before it in the sentence."""
    low = before.low.rstrip(".")
    if low in table.ROLE_HEADS and not before.capital:
        spot.person += 2.5
        spot.body -= 1.0
    elif low in ("the", "a"):
        spot.person -= 2.5
        if low == "the" and len(lows) > 1:
            spot.body += 0.7
    elif low in table.COMPANY_NOUNS:
        spot.body += 4.0
        spot.person -= 3.0
    elif "-" in low and low.rpartition("-")[2] in table.ADJECTIVES:
        spot.body += 1.5
    elif low in ("on", "via") and " ".join(spot.folded) in table.SOCIAL_MEDIA:
        spot.other += 9.0
    elif low in ("of", "in", "for") and _stock(spot, words):
        spot.body += 5.0
        spot.person -= 3.0
    elif low == "'s" and len(lows) == 2 and lows[-1] not in table.ORG_HEADS:
        spot.person += 0.8
    elif low in table.PLACE_PREPOSITIONS:
        spot.person -= 0.7
        spot.other += 1.5
    elif low in ("at", "from"):
        spot.person -= 0.4
        spot.other += 0.3
    if before.lemma in table.SPEECH and before.pos == "VERB":
        spot.person += 0.8
        spot.body += 0.3


def _people_about(spot: Spot, around: Setting, before: Word | None, lows: list[str]) -> None:
    """Where a text is full of 'he' and 'she', a name that could be anything is likely theirs."""
    if len(lows) > 3 or lows[-1] in table.ORG_HEADS or (before is not None and before.low == "the"):
        return
    human, density = around.human, around.density
    last = around.words[spot.last - 1]
    lift = min(2.4, 0.7 * density)
    if density > 0.4:
        lift += 1.0 if human[min(len(human) - 1, spot.last + 15)] > human[spot.last] else 0.0
        lift += 0.5 if last.dep == "nsubj" else 0.0
    if len(lows) > 1:
        lift *= 0.5
    if before is not None and before.low in ("in", "at", "near"):
        lift *= 0.3
    spot.person += lift
    spot.body -= 0.6 * lift
    if last.dep in ("nsubj", "nsubjpass") and spot.labels & set(_PLACES):
        spot.other -= 0.4 * lift


def _behind(spot: Spot, after: Word, around: Setting) -> None:
    """The words behind it in the same line."""
    words = around.words
    n = spot.last - spot.first
    last = words[spot.last - 1]
    beyond = words[spot.last + 1] if spot.last + 1 < len(words) else None
    if after.lemma in table.SPEECH and after.pos == "VERB":
        spot.person += 0.8
        spot.body += 0.5
    if after.text == "," and beyond is not None:
        if beyond.text.isdecimal() and len(beyond.text) == 2:
            spot.person += 3.0  # an age
        elif beyond.low == "who":
            spot.person += 1.5
        elif beyond.low == "which":
            spot.body += 2.0
            spot.person -= 1.5
        elif _role_follows(words, spot.last + 1):
            spot.person += 1.5
    elif after.low == "who":
        spot.person += 1.0
    elif (
        after.text == "(" and beyond is not None and beyond.text.isupper() and len(beyond.text) > 1 and n > 1
    ):
        spot.body += 2.0
    if after.low == "'s" and beyond is not None and beyond.lemma in table.HUMAN_NOUNS:
        spot.person += 2.0
        spot.body -= 0.5
    elif last.dep == "nsubj" and after.lemma in table.HUMAN_VERBS:
        spot.person += 1.2
    given = n > 1 and spot.folded[0] in GENDERS
    if n <= 2 and not given and not spot.labels & {"GPE", "LOC", "NORP", "PERSON"}:
        if after.low in table.COMPANY_PARTS or (after.low == "'s" and _trades(beyond)):
            spot.body += 1.5
        elif last.dep in ("nsubj", "nsubjpass") and after.pos in ("VERB", "AUX"):
            spot.body += 0.7
        elif after.low == "'s" and around.density < 0.3:
            spot.body += 0.6
    if n <= 3 and (
        (last.dep == "nsubj" and after.lemma in table.COMPANY_VERBS and after.pos == "VERB")
        or (after.low == "shares" and n > 1)
        or (last.dep == "nsubj" and after.low in ("have", "are", "were") and _single(words, spot))
    ):
        spot.body += 4.0  # 'Aston Villa have asked': a team, said of as of many
        spot.person -= 2.0
    joined = " ".join(spot.folded)
    if joined in table.SOCIAL_MEDIA and after.low in table.POSTS:
        spot.other += 9.0
    if (
        after.low in _BLOCS
        and n <= 3
        and len(joined) < 7
        and joined[0].isalpha()
        and any(c.isdigit() for c in joined)
    ):
        spot.body += 5.0  # 'C5+1 group', 'E3 countries'
    elif "+" in spot.words and n <= 4:
        spot.body += 4.0  # 'the C5+1', 'OPEC+': formats of states; few other names hold the sign


def _stock(spot: Spot, words: list[Word]) -> bool:
    """Does 'shares of' or 'a stake in' stand before the name?"""
    return spot.first > 1 and words[spot.first - 2].low in (
        "shares",
        "stock",
        "stake",
        "shareholders",
        "stakes",
    )


def _trades(word: Word | None) -> bool:
    return word is not None and word.low in ("shares", "stock", "revenue", "revenues", "shareholders")


def _single(words: list[Word], spot: Spot) -> bool:
    """Is the name not the last of several ('Anna and Peter Alder are')?"""
    return not any(
        w.low in ("and", "or", ",", "&", "nor") or w.barred or w.text[-1] == "s"
        for w in words[max(0, spot.first - 2) : spot.last]
    ) and (spot.first < 2 or words[spot.first - 1].tag not in ("VBD", "VBZ", "VB", "IN", "NNS"))


def _role_follows(words: list[Word], i: int) -> bool:
    """Does a role phrase start here ('the company's chief executive', 'a senior analyst at')?"""
    for word in words[i : i + 7]:
        if word.text in ",.;" or word.pos == "VERB":
            return False
        if word.low in table.ROLE_HEADS:
            return True
    return False
