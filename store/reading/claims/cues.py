"""The cue lexicon: which words attribute, in which construction, how reliably, and with what stance.

An entry `warn c9 of7` says: with a clause (c) nearly always, with the preposition 'of' in seven of ten
cases. The digits are tenths, from counts over the political news of PolNeAR 1.0 (Newell et al., LREC 2018) and our own judgement for rare words. The
constructions: c a clause or a quotation, x an infinitive or participle without subject of its own, o an
object, s a raised subject of a passive ('is expected to'), p the passive with 'as' ('is viewed as'), any
other letters a preposition.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from store.records import Stance


class Entry(NamedTuple):
    """What a lemma does in one construction: its stance, and how often it attributes there (0 to 9)."""

    stance: Stance
    strength: int


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_VERBS: dict[Stance, str] = {
    "says": """
        say c9 s7; tell c8; add c9; write c8; note c9 o8; argue c8 for8 against8; report c8 s7;
        announce c9 o7 x8; declare c8 o4; point c8 to6; claim c7 x7 o3; describe c8 o6 as6; explain c8 o6;
        continue c9; state c8 o5; refer to7; tweet c7 o3; insist c8; acknowledge c8 o6; talk about4;
        speak about6 of5; cite o7; mention o6 c8; recall c8 o5; reply c9; respond c9; remark c8; confirm c7 o4;
        reveal c8 o3; stress c9 o7; emphasize c9 o7; reiterate o7 c9; repeat c6; joke c8 about7; quip c9;
        remind c6; assure c7 of7; boast c7 of7 about7; brag c7 about6; assert c9 o4; admit c8; concede c8 o4;
        allege c9; caution c9 against8; maintain c7; contend c9; hint c7 at8; imply c6; suggest c8 o4;
        proclaim c8; shout c8; comment c7 on3; disclose c8 o5; echo o4; call o5; interject c9; observe c8;
        tout o7; portray as6; liken o8; compare o3; attribute o5; allude to8; affirm c8 o5; reaffirm c9 o7;
        clarify c8 o5; testify c8; lecture c6; mutter c9; recount c8 o6; elaborate on5; relate c7; signal c6;
        convince c5; persuade c5; retort c9; counter c8; interpret as6; label o6; dub o7; brand o6;
        underscore c7 o5; highlight c5 o4; outline o5; discuss o4; explain c8; inform c7; notify c7; underline c7 o5;
        specify c8; opine c9; chime c9; vent c8; lament c9 o6; bemoan o8; rule c6; address o2; uphold o3;
        tell x5; apologize for6; offer c6; indicate c7; voice o3; volunteer c8; profess c7 x7; contrast o3
    """,
    "believes": """
        believe c6 in3 s7; think c5 of3; view as6 o3 p5; consider c5 x4 p4 s4; regard as6 p5; see as5 p4;
        feel c5; fear c6 o4; worry c7 about5; doubt c6 o4; suspect c7; deem o6 c5 s5 p4; assume c5; guess c3;
        reckon c8; know c2; realize c4; speculate c8 about7; perceive as6 p5; agree c7 with4 on4; disagree with5;
        recognize c5; understand c3; imagine c4; prefer x5 o4; judge c6; conclude c7; lean toward3; care about3
    """,
    "wants": """
        want x4 o3 c3; hope c7 x7 for6; wish c5 x5; seek x5; call for7; demand c7 o6 x6; propose o5 x7
        c8; recommend c8 o4; advocate o5 for6; push for5; press for5; insist on6; aim x4; intend x4;
        plan x4; encourage x4; campaign for4; desire x5; aspire x5; advise x6 c7; vie x4; strive x4;
        desire o4; yearn x5 for5; favor o4
    """,
    "expects": """
        expect c6 x5 s8 o3; predict c8 o5; anticipate c6 o4 s7; forecast c8 o6 s7; project c6 s6; foresee o7 c7;
        estimate c7 s6; envision o5 c5; prophesy c8; bet c6
    """,
    "promises": """
        promise x8 c8 o5; vow x8 c8; pledge x6 c8 o4; swear c6 x6; guarantee c6; commit to4 x4; agree x5; undertake x5
    """,
    "denies": """
        deny c8 o5 x8; reject o5 c6; refute o7 c7; dispute o5 c7; dismiss o6 as6;
        rebut o6; repudiate o5; disavow o6; contradict o5; rebuff o5; oppose o4 x5; disclaim o6
    """,
    "warns": """warn c9 of8 against8 x8 about8; caution c9 against8; threaten x6; alarm c5; forewarn c8""",
    "asks": """
        ask c7 x6 about5 for4; question c7 o6; wonder c6 about5; inquire c7 about6; query c7 o5; quiz
        about5; urge x7 o5 c8; plead x6 c6; appeal for6; lobby for6; order x6 c7; instruct x6 c6; beg
        x6; implore x7; exhort x7; prod x4; request o5 c7 x5; invite x3
    """,
    "finds": """
        find c6 o4; show c6 o2; conclude c8; determine c4 o3; learn c6; discover c4 o2; demonstrate c3; prove c4;
        suggest c8; indicate c7 o4; establish c4; estimate c7; uncover o3; document o4; read c5; reveal c8 o4;
        observe c8; confirm c8
    """,
    "praises": """
        praise o8 c8 for7; welcome o5; applaud o7 c7; hail o7 as7; laud o8 as7; commend o8; congratulate o6; salute o5;
        thank o4; endorse o5; celebrate o3; cheer o5; extol o7; compliment o7; credit o4 with5; embrace o3;
        appreciate o4 c4; defend o5; vouch for8; admire o5
    """,
    "condemns": """
        condemn o7 as7 c7; criticize o7 c8; denounce o8 as8; blast o8; slam o8; decry o9; blame o6 for6; accuse o7;
        attack o3; assail o7; deride o7; mock o7 c7; lambast o8; lambaste o8; deplore o8; fault o6; rebuke o6;
        chide o8; castigate o8; excoriate o8; ridicule o7; bash o5; complain c7 about6 of6; protest c7 o4; rail against8;
        lash at7; disparage o7; berate o7; chastise o7; scold o6; rip o4; berate o7; vilify o6
    """,
    "acts": """
        vote x5 for3 against6 in3; abstain in6 from6 on6; veto o4; sign o3; issue o5; rally behind5; back o3; align with3;
        side with4; decree c6 o5; ratify o3; refuse x6; decline x8
    """,
}

_NOUNS: dict[Stance, str] = {
    "says": """
        claim c8 of3; statement c7; argument c7; suggestion c8; assertion c8 of5; announcement c6 of5; remark c6;
        declaration c7; allegation c7 of5; acknowledgment c6 of5; contention c8; insistence c8 on6; admission c7;
        comment c5; explanation c5; rumor c6; assurance c7; accusation c7; reminder c6
    """,
    "believes": """
        belief c8 in4; view c7; opinion c7; conviction c7; fear c7 of4; concern c7 about4; worry c7 about4;
        suspicion c7; doubt c6 about4; notion c4; assumption c6; impression c6; confidence c6; certainty c5
    """,
    "wants": """
        hope c8 x5 of5 for5; desire x5 for4; wish x6; call x6 for5; demand x5 for4 c7; proposal x4;
        recommendation c7 x4
    """,
    "expects": """expectation c7 of4; prediction c7 of4; forecast c7 of3; anticipation c5""",
    "promises": """promise x6 c7 of4; pledge x6 c7; vow x6 c7; commitment x4 to4 c5; intention x4 of3""",
    "denies": """denial c7 of5; rejection of4; opposition to4""",
    "warns": """warning c8 of6 about6; threat x5""",
    "asks": """question about2; plea x6 for5; request x5 for4; appeal x3 for3""",
    "finds": """finding c7; conclusion c8""",
    "praises": """praise for5 of4; appreciation for5 to5 of4; admiration for5; gratitude for5 to5; support for3; thank for5""",
    "condemns": """criticism of4; condemnation of5; outrage over4; anger over4; denunciation of5; frustration with4""",
    "acts": """refusal x7""",
}

_ADJECTIVES: dict[Stance, str] = {
    "believes": """
        confident c7 of4; sure c4; certain c5; convinced c7; worried c7 about6; concerned c7 about6 with4; afraid c6 of4;
        fearful c6 of5; optimistic c7 about5; pessimistic c7 about6; doubtful c6 of5; skeptical c6 of6 about6;
        sceptical c6 of6 about6; hesitant x5; alarmed c6 by4
    """,
    "wants": """hopeful c7 of4; eager x5; keen x5; determined x6; willing x3; anxious x5""",
    "says": """clear c6; adamant c8; emphatic c7; unequivocal c6; insistent c8 on5""",
    "condemns": """critical of7; dismissive of6; angry c6 about5; furious c6 about5""",
    "praises": """proud of5 c6; supportive of6; grateful for6 c6 to4; thankful for6 c6; pleased c6 with5; glad c6""",
    "acts": """opposed to5""",
}

LIGHT = _words(
    """
    express voice offer make issue reiterate repeat give deliver raise convey state share have
    stress underscore reaffirm renew emphasize highlight release extend hold
    """
)
"""Verbs that lend their subject to a cue noun: 'offered his appreciation'."""
OFFERING = _words(
    """
    express voice offer convey reiterate extend
    """
)
"""Those of them whose object in quotation marks is a content: 'offered his "thanks to all"'."""
SPEECH = _words(
    """
    say tell add write note argue report announce declare claim explain continue state tweet insist
    acknowledge recall reply respond remark confirm reveal stress emphasize reiterate repeat joke
    quip remind assure boast assert admit concede allege caution maintain contend suggest proclaim
    shout comment disclose interject observe warn ask conclude predict vow pledge promise urge
    lament complain counter retort testify recount wonder describe call point mutter opine chime
    elaborate quote think believe inquire clarify affirm
    """
)
"""Verbs that stand beside a quotation without the parse telling that it is theirs."""
STUDIES = _words(
    """
    study survey poll report research analysis investigation audit review paper data figure finding
    evidence document record researcher scientist investigator inquiry inspector statistics census
    """
)
"""Subjects that find rather than say, by their lemma."""
FINDINGS = _words(
    """
    find show say suggest conclude indicate estimate reveal note report observe confirm determine
    """
)
"""Verbs of people that are findings where a study is their subject."""
MUST_STUDY = _words("find show determine discover")
"""Verbs whose bare object is a finding only where a study finds it: people find time and show a photograph."""
LABELS = _words(
    """
    note update updated photo video related watch listen read editor editors correction breaking
    live exclusive opinion analysis fact factbox background source sources image credit caption
    topics tags p.s. warning time date
    """
)
"""Words before a colon that are no speakers."""
RUMOUR = frozenset({"reportedly", "allegedly", "supposedly", "purportedly"})
"""Adverbs that attribute a clause to someone unnamed."""
PARTICLES = {"point": "out", "lash": "out", "chime": "in", "go": "on", "speak": "out"}
"""Verbs that attribute a clause only with this particle."""
NAME_PARTICLES = _words(
    """
    de la le du des da do dos das del della dello di der den von van zu zum zur af av ter ten el al
    bin bint ibn d' d’
    """
)
"""Small words of names that may open a sentence."""
OBJECT_CONTROL = _words(
    """
    ask urge tell order encourage persuade convince force allow want expect get let help
    """
)
"""Verbs whose object is the subject of the infinitive below them."""
ADDRESSED = frozenset({"tell", "assure", "remind", "inform", "ask", "notify", "warn", "promise", "advise"})
"""Verbs whose object is whom one speaks to, so that they may have a clause besides."""
WITHHOLDING = frozenset({"refuse", "decline"})
"""Verbs that deny the infinitive below them to have happened."""
NAMING = frozenset({"consider", "deem", "call", "label", "dub", "brand"})
"""Verbs with an object and, without 'as', what they hold it to be."""
DECREES = _words(
    """
    statement warning order ruling decree exemption waiver apology denial condemnation call
    declaration directive guidance invitation ultimatum report sanction resolution
    """
)
"""What is issued when issuing is a stance."""
PEOPLE = _words(
    """
    person people refugee migrant guest visitor tourist family soldier troop child man woman guest
    delegation investor customer fan student thousand hundred ten dozen million crowd volunteer
    """
)
"""Whom one welcomes at the door rather than in words."""


def _compiled(source: dict[Stance, str]) -> dict[str, dict[str, Entry]]:
    lexicon: dict[str, dict[str, Entry]] = {}
    for stance, lines in source.items():
        for entry in lines.split(";"):
            lemma, *uses = entry.split() or [""]
            for use in uses:
                construction, strength = re.fullmatch(r"([a-z]+)(\d)", use).groups()  # pyright: ignore[reportOptionalMemberAccess] - our own table
                lexicon.setdefault(lemma, {}).setdefault(construction, Entry(stance, int(strength)))
    return lexicon


VERBS = _compiled(_VERBS)
"""Construction to entry, by verb lemma. A construction of two stances has the first of them."""
NOUNS = _compiled(_NOUNS)
"""The same for nouns; c is a clause ('the claim that'), x an infinitive."""
ADJECTIVES = _compiled(_ADJECTIVES)
"""The same for adjectives after 'be' and the like: 'is confident that'."""


def entry_of(lemma: str, verb: bool) -> Entry | None:
    """The entry of a lemma in a construction that the lexicon does not know: that of its first other one."""
    order = (VERBS, NOUNS, ADJECTIVES) if verb else (NOUNS, ADJECTIVES, VERBS)
    uses = next((table[lemma] for table in order if lemma in table), None)
    return next(iter(uses.values())) if uses else None


def stance_of(entry: Entry, lemma: str, source_lemma: str | None) -> Stance:
    """The entry's stance, refined by who holds it: studies find where people say, believe or expect."""
    if source_lemma in STUDIES and lemma in FINDINGS:
        return "finds"
    return entry.stance
