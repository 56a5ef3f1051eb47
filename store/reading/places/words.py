"""Word lists that the guards of `store.reading.places` ask: who is a person, what is only a word.

Compiled by us from general knowledge.
"""

from __future__ import annotations


def listed(text: str) -> frozenset[str]:
    """The words of a text as a set."""
    return frozenset(text.split())


GIVEN_NAMES = listed(
    """
    aaron abby abdul abdullah abigail abraham adam adrian agnes ahmad ahmed aidan alan albert alec alejandro
    alex alexander alexandra alexei alexey ali alice alicia alison allen allison amal amanda amber amy ana
    anastasia anderson andre andrea andrei andres andrew andy angel angela angelina anita ann anna anne
    annie anthony antonio archie ariana arnold arthur ashley audrey barack barbara barron barry beatrice
    becky ben benjamin bernard bernie beth betty beverly bill billy bob bobby boris brad bradley brandon
    brenda brendan brent brett brian bridget bruce bryan buster caleb calvin cameron camila carl carla
    carlos carmen carol caroline carolyn carrie carter casey cate catherine cathy cecilia charles charlie
    cheryl chloe chris christina christine christopher chuck cillian cindy claire clara clare clarence
    claudia cliff clint colin colleen connie connor corey courtney craig curtis cynthia dale damian dan dana
    daniel danielle danny darius darren daryl dave david dawn dean deandre debbie deborah debra demarcus
    demi denise dennis denzel derek desean diana diane diego dmitri dmitry dominic don donald donna dorothy
    doug douglas duane dustin dwayne dwyane dylan earl eddie edgar edith edmund eduardo edward edwin eileen
    elaine eleanor elena eli elijah elizabeth ella ellen ellie elliott elsie emily emma enrique eric erica
    erik erin ernest esther ethan eva evan eve evelyn felipe felix fernando fiona frances francesca francis
    francisco frank franklin fred freddie frederick gabriel gareth gary gavin gemma gene geoff geoffrey
    george gerald gerard gerry gina giovanni glen glenn gloria gordon graham greg gregory gustavo gwen
    gwyneth hannah hans harold harriet harry harvey hassan heather hector heidi helen henry herbert herman
    hillary holly howard hugh hugo hussein ian ibrahim idris igor imran ingrid irene isaac isabel isabella
    ivan ivanka jack jackie jacob jacqueline jacques jake jamal james jamie jan jane janet janice jared
    jasmine jason javier jay jean jeff jeffrey jennifer jenny jeremy jermaine jerome jerry jesse jessica
    jessie jill jim jimmy joan joanna joanne joaquin jodie joe joel joey johan johann john johnny jon jonah
    jonathan jorge jose joseph josh joshua joyce juan juanita judith judy julia julian julie julien julius
    justin kaitlyn kareem karen karl kate katherine kathleen kathryn kathy katie kayla keanu keira keith
    kelly ken kenneth kenny kerry kevin khalid kim kimberly kirk kirsten kristen kristin kurt kyle kyrie
    lamar lance larry laura lauren laurence lawrence leah lebron lee leo leon leonard leonardo leroy leslie
    liam lillian linda lindsay lisa liz lloyd logan lois lori louis louise lucas lucy luis luke luther lydia
    lynn maggie magic malcolm malik mandy manuel marc marcel marco marcus margaret maria marian marie
    marilyn mario marjorie mark marlene marsha martha martin marvin mary mateo matt matthew maureen maurice
    mauricio max megan mehmet melania melanie melissa mia michael michelle miguel mike mikhail mildred miles
    miley milo mitch mitchell mohamed mohammad mohammed moira molly monica morgan muhammad mustafa myra
    nancy naomi natalia natalie natasha nathan nathaniel neil nicholas nick nicola nicole nigel nikki
    nikolai nina noah noel nora norma norman olga oliver olivia omar oscar otto owen pablo pam pamela pat
    patricia patrick paul paula pauline pedro peggy penelope penny percy perry pete peter phil philip
    philippe phillip phyllis pierre priscilla rachel ralph ramon randall randy raul ray raymond rebecca
    reginald renee reuben rex ricardo richard rick ricky rihanna rita rob robert roberto robin rodney
    rodrigo roger roland ron ronald ronnie rory rosemary ross roy ruben rudy rupert russ russell ruth ryan
    sabrina sally sam samantha samuel sandra sandy saoirse sara sarah saul scott sean sebastian selena
    serena sergei sergey sergio seth shane shannon sharon shaun shawn sheila shelley shirley sidney simon
    sonia sophia sophie spencer stacy stan stanley stefan stella stephanie stephen steve steven stewart
    stuart sue susan suzanne sylvia tamara tanya tara tariq taylor ted terence teresa terrence terry thelma
    theo theodore theresa thomas tiffany tim timothy tina toby todd tom tommy toni tony tracy travis trevor
    troy tyler tyrese tyrone valerie vanessa vera vernon veronica vicky vincent vladimir wallace walter
    wanda warren wayne wendy wesley whitney wilfred william willie wilma winston xavier yolanda yuri yusuf
    yvette yvonne zachary zoe
    """
)
"""Given names after which a place's name is a surname (Denzel Washington). Names that begin sentences as words of
their own (Will, May, Grant) are left out, as are those that are places first (Austin, Sydney)."""

TITLES = listed("""mr mrs ms mx dr prof professor sir dame lady lord sen sens rep reps gov judge justice sgt sergeant detective
    officer coach capt captain lt col gen cpl pvt cllr councillor councilman councilwoman congressman congresswoman
    deputy sheriff chief rev reverend father sister brother uncle aunt st saint miss madame hurricane sheikh sheikha sultan king
    queen prince princess emperor pope archbishop cardinal""")
"""Words before a surname. (After 'Chief' or 'Lady' a demonym or a country is rare in either reading.)"""

ROLES = listed(
    """secretary senator representative general president minister governor mayor spokesman spokeswoman spokesperson
    director manager commissioner ambassador chairman chairwoman attorney defendant quarterback midfielder striker
    defender goalkeeper pitcher forward guard teammate author actor actress singer"""
)
"""Roles before a surname; before a country or a demonym they say nothing."""

PARTICLES = listed("al bin ibn van von der di da abu")
"""Particles inside surnames (al-Sabah, van Bergen)."""

COMPOUNDS = listed("based led backed born bound area style run owned listed made trained held wide to and")
"""What a headline puts behind a place and a hyphen."""

LOCATIVE = listed(
    "in near outside across throughout around inside within from to at into of via towards toward"
)
"""Prepositions after which an ambiguous name is more often a place."""

NOUNS = listed("dane pole finn scot turk swede brit lao viet mongol")
"""Demonyms that are common as names of persons or things when another capitalised word stands beside them."""

OTHER_LANGUAGES = listed("""arabic hebrew hindi urdu mandarin swahili latin pashto dari farsi bengali tamil punjabi malay kurdish yiddish creole
    afrikaans flemish zulu hausa yoruba igbo tagalog marathi telugu""")
"""Languages that are no country's demonym, read for what they are listed with ('in Arabic and English')."""

STRONG_LOCATIVE = listed("in near outside across throughout inside within")
"""Prepositions after which even a common word or surname is a place."""

PERSONAL = listed(
    """
    adelaide alexandria augusta aurora austin bethlehem bismarck boston bradford brittany brooklyn cairo
    camden catalonia chad chandler charlotte chelsea cheyenne como cuba dallas darwin denver devon douglas
    everett florence geneva georgia hamilton holland houston india indiana ireland israel jackson jericho
    jordan kent kenya kerry kobe larissa lima lincoln london lorraine lourdes macon madison marsa memphis
    milan modena montana nazareth nelson orlando palma paris persia perth petra phoenix preston raleigh
    regina reno rio rosario sabah salvador samara santiago savannah siena sofia stanley sydney tennessee
    trenton tyler tyrone valencia verona victoria vienna virginia
    """
)
"""Place names that are given names too: before an unknown capitalised word they are taken for one."""

WEAK = listed(
    """
    aba abia acre afar alexandria amhara angers arlington ascot asir aspen attica auburn augusta aurora bari
    bath beaumont beira bellevue bend bern billings blackburn bled bo bolton bor boulder brabant bradford
    branson bucha burbank burlington cali camden carlisle carlow carthage cavan centurion champaign chandler
    chelsea clearwater colima columbus como compton concord cork cortina crewe darwin decatur derby douglas elgin
    enga ennis epsom essen eugene everett fairfax flint florence flores fremont galle garissa gary
    georgetown glendale goodwood gori granada greenville guerrero gumi hamilton hastings hayward henderson
    hershey hidalgo hilo humboldt irvine jackson jamestown java jersey jos kerry khyber kimberley kingston
    kos kurram lae lafayette laguna lakeland lancaster langley larissa laval limburg lincoln longford louth
    lowell lugano lund lyman macon madison male manta manus marche mardan marietta marsa mayo mendoza mesa
    midland minna minya mobile monastir mons montgomery morelos moshi munster napier natal navan nelson
    newlands nice nis northland oran orleans osh paisley palma papua parma pereira perm petra plano plymouth
    ponce poti preston princeton provo queens reading redding regina rif riverside roanoke rosario roswell
    salamanca salem salisbury salta sandringham scarborough sidon sintra soma sonora split springfield stamford stanley
    stockton stoke swat tabasco tamale tanga tema tete toledo tours trenton tula tver tyler tyrone ufa ulm
    uyo vail venetian ventura victoria waco wakefield warri wau westchester westgate westlands winchester
    yola zug
    """
)
"""Place names that are also common words or surnames: they count only where the text says it is a place."""

SHY_CAPITALS = listed("""victoria hamilton kingston georgetown plymouth stanley douglas jamestown gibraltar sucre praia male
    saint-denis saint-pierre""") | {
    "the valley",
    "west island",
    "george town",
    "st john s",
    "st george s",
    "saint denis",
    "saint pierre",
    "road town",
}
"""Capitals whose name is so common elsewhere that they count only where their country is found as well."""

PRESS = listed("""times post herald tribune chronicle globe gazette journal inquirer examiner telegraph courier observer star mail
    mirror daily sun sentinel register dispatch guardian enquirer independent press broadcasting journal-constitution
    standard-times plain-dealer morning financial review intelligencer leader bee""") - {
    "leader",
    "review",
    "financial",
    "standard-times",
    "plain-dealer",
    "journal-constitution",
    "register",
    "guardian",
}
"""Words after a place that make a newspaper or a broadcaster of it."""

MEALS = listed(
    "dinner lunch christmas Christmas Thanksgiving sandwich sandwiches breast breasts leg legs meat burger burgers farm farms farmer farmers stuffing soup roast"
)
"""What is said of the bird right behind its name."""
POULTRY = listed("turkey turkeys Thanksgiving poultry drumstick drumsticks stuffing gravy cranberry")
OF_TURKEY = listed("Turkish Türkiye Turkiye Turks Turk Ankara Istanbul Erdogan Erdoğan Izmir Ataturk lira")
OF_IRELAND = listed("Ireland Dublin Belfast Ulster Cork Galway Taoiseach Éire Dáil Republic")
OF_JERSEY = listed("Channel Guernsey Helier Crown")
PAGEANT = listed(
    "pageant pageants Pageant beauty contestant contestants contest crowned Universe runner-up runners"
)
COUNTRY_SURNAMES = listed("england ireland france holland wales germany poland spain portugal scotland")
POLED = listed(
    "tent tents ski skis skiing fishing flag flags electricity telephone utility wooden fence curtain marquee trekking hiking bamboo"
)
OF_POLAND = listed("Poland Warsaw Krakow Kraków Gdansk Gdańsk Pole Sejm")

STREETS = listed(
    """street st avenue ave road rd boulevard blvd drive lane highway turnpike parkway creek elementary"""
)
"""Words after a place that make a street or a school of it."""

COUNTY = listed("county parish township")

TOWN_COUNTRIES = listed(
    """lebanon peru cuba poland norway jordan holland palestine belgium denmark brazil mexico sweden china malta
    jamaica wales greenland bolivia switzerland"""
)
"""Countries after which American towns are called, as in 'Lebanon, Pennsylvania'."""

LANGUAGES = listed(
    """
    albanian armenian azerbaijani azeri basque belarusian breton bulgarian burmese cantonese catalan chinese
    cornish corsican croatian czech danish dutch english estonian filipino finnish french frisian galician
    georgian german greek gujarati hungarian icelandic indonesian irish italian japanese kashmiri kazakh
    khmer korean kyrgyz lao latvian lithuanian macedonian malagasy maltese maori mongolian nepali norwegian
    persian polish portuguese romanian russian samoan scots scottish serbian sinhalese slovak slovenian
    somali spanish swedish tajik thai tibetan tongan turkish turkmen uighur ukrainian uyghur uzbek
    vietnamese welsh
    """
)
BEFORE_LANGUAGE = listed("""in into speak speaks spoke spoken speaking learn learns learned learning learnt teach teaches taught fluent study
    studying understand understands understood translate broken""")
SPEAKING = listed(
    "speak speaks spoke spoken speaking fluent learn learning learnt learned translated bilingual"
)
"""Words that up to three words later are followed by a language ('speaks only a little French')."""

BEHIND_LANGUAGE = listed("""language languages speaker speakers speaking translation translations translator interpreter lessons lesson
    subtitles word words grammar dictionary alphabet proficiency phrase class classes course courses teacher teachers
    tutor lessons literature learners""")

INSTITUTIONS = listed(
    """
    accord accords afc afp african agreement air airlines airport airways ambassador and ap april arab are
    army as asian astros at athletic august avalanche bank basin bay beach bell blue bombay border bridge
    broncos bruins bulls but by cabinet cardinals catholic celtics cement center central centre chancellor
    chief christian chronicle city climate club co coast college commission conference congress conservative
    constitution consulate convention corp county court cowboys cricket crown cup dead december defence
    defense democratic department district eastern economic economy electric embassy energy eu european
    exchange fashion fc february federal finance first football for foreign friday from gallery gas gdp
    general germain gov government governor grand group hall has he herald high holdings hornets hospital
    hotel hotspur i imf in inc independence interior international is island islanders islands it january
    jewish july june king kurdish labour league liberal local longhorns ltd magic marathon march match
    mavericks may mayor medical men metro metropolitan military minister minister's ministry mission mobile
    monday mp mps museum muslim national nato navy northern november nuclear nuggets october of office oil
    olympic olympics on open opera palace palestinian panthers parliament pass patriots pavilion peace penal
    plc pm police post power premier president prime prince princess prix province queen railway rangers red
    region rep republic republican reuters revolutionary river road rockets rovers rugby sa said saint
    saint-germain saturday says school sea second secretary security sen senate september she shia soccer
    social southern sox special square state station stock street summit sunday sunni suns supreme tech test
    texans the theater theatre they third three thursday times to tourism tower trade treaty tribune tuesday
    tv two uk un union united university us utd v valley vs wanderers was water we wednesday week were
    western white will with women would zoo
    """
)
"""Capitalised words that follow a place rather than a given name."""

PREFIXES = {
    "sino": "CN", "anglo": "GB", "franco": "FR", "russo": "RU", "indo": "IN", "greco": "GR", "graeco": "GR",
    "turko": "TR", "turco": "TR", "austro": "AT", "italo": "IT", "luso": "PT", "polono": "PL", "serbo": "RS",
    "americano": "US", "dano": "DK", "hispano": "ES", "ibero": "ES", "nippo": "JP",
}  # fmt: skip
"""Combining forms that stand for a country before a hyphen and another demonym (Sino-Russian)."""

POSTAL = listed("""AL AK AZ AR CA CO CT DC DE FL GA HI IA ID IL IN KS KY LA MD ME MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT
    VA WA WV WI WY""")
"""Postal abbreviations of American states, read only after 'Town, '."""
