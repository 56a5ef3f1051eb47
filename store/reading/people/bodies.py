"""Organisations and offices that news names without a word that tells them as such.

Lower case, without diacritics. Compiled by us from general knowledge.
"""

from __future__ import annotations

from store.reading.people.words import word_set
from store.records import Kind

BODIES: dict[str, Kind] = {
    "white house": "office",
    "kremlin": "office",
    "downing street": "office",
    "elysee": "office",
    "pentagon": "organisation",
    "congress": "organisation",
    "senate": "organisation",
    "house of representatives": "organisation",
    "house of commons": "organisation",
    "house of lords": "organisation",
    "parliament": "organisation",
    "bundestag": "organisation",
    "bundesrat": "organisation",
    "knesset": "organisation",
    "duma": "organisation",
    "state duma": "organisation",
    "bundesbank": "organisation",
    "capitol hill": "organisation",
    "supreme court": "organisation",
    "high court": "organisation",
    "constitutional court": "organisation",
    "hamas": "organisation",
    "hezbollah": "organisation",
    "taliban": "organisation",
    "islamic state": "organisation",
    "al qaeda": "organisation",
    "al-qaeda": "organisation",
    "boko haram": "organisation",
    "al shabaab": "organisation",
    "nato": "organisation",
    "opec": "organisation",
    "opec+": "organisation",
    "unicef": "organisation",
    "unesco": "organisation",
    "asean": "organisation",
    "interpol": "organisation",
    "european union": "organisation",
    "european commission": "organisation",
    "united nations": "organisation",
    "security council": "organisation",
    "general assembly": "organisation",
    "vatican": "office",
    "holy see": "office",
    "federal reserve": "organisation",
    "fed": "organisation",
    "labour": "organisation",
    "tories": "organisation",
    "facebook": "organisation",
    "google": "organisation",
    "twitter": "organisation",
    "amazon": "organisation",
    "netflix": "organisation",
    "al jazeera": "organisation",
    "red cross": "organisation",
    "red crescent": "organisation",
    "foreign office": "organisation",
    "state department": "organisation",
    "central bank": "organisation",
    "world food programme": "organisation",
    "wall street journal": "organisation",
    "new york times": "organisation",
    "washington post": "organisation",
}

BODIES.update(
    dict.fromkeys(
        word_set(
            """
            eu un u.n. imf who wto osce icc icj iaea fbi cia nsa bbc cnn nbc cbs abc npr ecb sec fda cdc nasa epa doj dhs
            faa fcc ftc irs dea atf ice mi5 mi6 gru fsb idf irgc plo pkk ira eta fifa uefa ioc nfl nba nhl mlb ncaa wha
            unhcr unrwa wfp oecd ebrd adb aiib efta au ecowas oas apec brics gcc csto cis sco mercosur g7 g8 g20 g77
            g-7 g-20 p5+1 hrw aclu nra gop snp spd cdu afd bjp anc dup pdvsa ibm bp hsbc ubs
            """
        ),
        "organisation",
    )
)

_CALLED_LIKE_OTHERS = """
arsenal|chelsea|tottenham|tottenham hotspur|aston villa|everton|leicester city|crystal palace|west ham|west ham united|fulham
|liverpool fc|manchester united|manchester city|newcastle united|leeds united|nottingham forest|norwich city|celtic|rangers
|real madrid|atletico madrid|barcelona|fc barcelona|real sociedad|athletic bilbao|sevilla|valencia cf|real betis|villarreal
|juventus|inter milan|ac milan|as roma|lazio|napoli|fiorentina|atalanta|bayern munich|borussia dortmund|borussia monchengladbach
|bayer leverkusen|rb leipzig|schalke|schalke 04|werder bremen|hertha berlin|vfb stuttgart|eintracht frankfurt|paris saint-germain
|olympique lyonnais|olympique marseille|as monaco|ajax|psv eindhoven|feyenoord|benfica|sporting lisbon|fc porto|galatasaray
|fenerbahce|besiktas|flamengo|corinthians|palmeiras|santos fc|boca juniors|river plate|shakhtar donetsk|dynamo kyiv|zenit
|red star belgrade|dinamo zagreb|olympiakos|panathinaikos|anderlecht|club brugge|fc copenhagen|rosenborg|malmo ff
|kraft heinz|wells fargo|procter & gamble|hewlett packard|warner bros|ernst & young|merrill lynch|credit suisse|deutsche bank
|general electric|general motors|ford motor|philip morris|marks & spencer|hugo boss|ralph lauren|calvin klein|tommy hilfiger|louis vuitton
|christian dior|yves saint laurent|abercrombie & fitch|harley-davidson|rolls-royce|mercedes-benz|aston martin|land rover|tim hortons
|johnson & johnson|morgan stanley|goldman sachs|eli lilly|charles schwab|john deere|walt disney|jp morgan|jpmorgan chase|booz allen|dow jones|hyundai motor|rio tinto|anglo american
"""
"""Clubs and companies that are called like people or places."""

BODIES.update(dict.fromkeys((n.strip() for n in _CALLED_LIKE_OTHERS.split("|")), "organisation"))
