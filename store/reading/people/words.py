"""The words by which names are told from what stands beside them: titles, roles, heads of organisations.

All lower case. Compiled by us from general knowledge of how English-language news names people and bodies.
"""

from __future__ import annotations

from store.reading.people.occupations import OCCUPATIONS


def word_set(text: str) -> frozenset[str]:
    """The words of a table, parted by white space."""
    return frozenset(text.split())


COURTESY_MALE = word_set("mr sir lord king prince duke emperor sheikh father brother baron tsar")
COURTESY_FEMALE = word_set(
    "mrs ms miss madam madame lady dame queen princess duchess empress sister baroness"
)
COURTESY = COURTESY_MALE | COURTESY_FEMALE | word_set("dr prof rev hon pope cardinal imam rabbi")
"""Forms of address: cut off the name, evidence of a person (and of gender), and a role only where below."""

RANKS = word_set(
    """
    gen lt col maj sgt capt cpl adm cmdr pvt insp supt brig sen sens rep reps gov govs lieutenant colonel
    major sergeant captain corporal admiral commander private inspector superintendent brigadier
    constable detective officer marshal
    """
)
SPELLED_OUT = {
    "sen": "Senator",
    "rep": "Representative",
    "gov": "Governor",
    "gen": "General",
    "lt": "Lieutenant",
    "col": "Colonel",
    "maj": "Major",
    "sgt": "Sergeant",
    "capt": "Captain",
    "adm": "Admiral",
    "prof": "Professor",
    "ceo": "CEO",
    "cfo": "CFO",
    "coo": "COO",
    "cto": "CTO",
    "pm": "Prime Minister",
}

ROLE_HEADS = (
    word_set(
        """
    president vice-president minister premier chancellor secretary chairman chairwoman chair chairperson
    chief governor mayor senator congressman congresswoman congressperson representative lawmaker deputy
    ambassador envoy spokesman spokeswoman spokesperson commissioner general director director-general
    director-generals secretary-general ceo cfo coo cto executive manager head leader speaker judge
    justice prosecutor attorney lawyer solicitor king queen prince princess pope cardinal archbishop
    bishop imam ayatollah rabbi sheikh emir sultan coach quarterback goalkeeper striker midfielder
    defender forward captain analyst economist strategist professor scientist researcher historian
    journalist reporter author actor actress singer director founder co-founder owner commander co-chair
    co-chairman councillor counsellor councilman councilwoman adviser advisor aide official diplomat
    negotiator coordinator administrator treasurer comptroller inspector superintendent sheriff marshal
    whip nominee candidate editor publisher president-elect prime-minister dictator monarch activist
    dissident campaigner oligarch billionaire businessman businesswoman entrepreneur banker trader
    investor physician doctor surgeon virologist epidemiologist expert partner principal dean rector
    chaplain priest pastor vicar ombudsman taoiseach chief-of-staff czar linebacker cornerback receiver
    safety guard center pitcher batsman bowler skipper driver rider cyclist sprinter golfer footballer
    defenceman goaltender rapper songwriter guitarist drummer novelist poet painter defendant suspect
    gunman victim widow teacher student nurse farmer engineer pilot astronaut undersecretary
    under-secretary legislator delegate chairmen ministers presidents senators warlord rebel
    """
    )
    | RANKS
    | OCCUPATIONS
)

OFFICES_OF_STATE = word_set(
    """
    president vice-president minister premier chancellor secretary chairman chairwoman governor mayor
    senator ambassador envoy spokesman spokeswoman spokesperson commissioner secretary-general
    director-general ceo executive director head leader speaker king queen prince princess pope emir
    sultan chief general judge justice prosecutor attorney general-secretary coach captain analyst
    economist lawyer professor congressman congresswoman representative lawmaker official adviser advisor
    president-elect founder co-founder
    """
)
"""Roles that a definite phrase ('the minister') can pick somebody out by."""

ROLE_MODIFIERS = word_set(
    """
    prime foreign finance defense defence interior health justice trade energy economy economic education
    environment transport transportation labour labor agriculture culture sports information home
    treasury vice deputy assistant associate senior junior former acting interim managing executive chief
    general attorney press national security opposition majority minority party policy market budget
    commerce housing supreme crown grand first second lieutenant major brigadier rear fleet air field
    police fire military armed forces army navy intelligence state permanent special presidential global
    operating financial technology technical medical legal external internal affairs climate development
    science industry planning tourism water immigration migration communications digital research
    investment strategy political senior-most head lead principal ex co incoming outgoing late then
    longtime current new under defensive offensive star veteran rookie non-executive group regional human
    resources public prosecutor's surgeon private personal
    """
)

ROLE_COMPLEMENTS = word_set(
    """
    state defense defence treasury foreign affairs health finance interior homeland security education
    energy transportation commerce agriculture justice labor labour staff police war trade culture
    intelligence external relations environment economy economics industry planning tourism housing urban
    development veterans human services communications science technology religious internal transport
    immigration parliament mission wales
    """
)

ORG_HEADS = word_set(
    """
    hospital academy administration agency airlines airways alliance army assembly associates association
    authority bank bar basin board boards broadcasting brotherhood bureau business cabinet capital center
    centers centre centres chamber church clinic club co coalition college command commission committee
    communications community companies company confederation congress consortium consulting
    convention co-op cooperative corp corporation corps council court courts department directorate
    division embassy energy enterprises entertainment exchange federation finance financial firm force
    forces forum foundation front fund funds gallery gmbh government group guild holding holdings house
    inc incorporated industries initiative institute institution institutions insurance international
    investments investors journal laboratories laboratory league legislature library limited llc llp
    lobby ltd magazine management media militia ministries ministry mission motors movement museum navy
    network news newspaper observatory office oil organisation organization orchestra panel parliament
    partners partnership party petroleum pharma pharmaceutical pharmaceuticals plc police post press
    productions properties prosecutors radio railways records region registry resources restaurant retail
    sa school schools secretariat securities senate service services society software solutions staff
    studios subcommittee summit systems task taskforce team technologies technology telecom telegraph
    television theater theatre times treasury tribunal trust tv union unions united university ventures
    watch works workers ag nv se spa kg bv ab asa oyj pbc pty pte kk lp airline automotive bancorp
    breweries brothers chemical chemicals commodities daily electric electronics foods gas gazette grid
    health healthcare herald intelligence investment jazeera labs logistics markets metals mining motor
    observer pictures power reserve review scout semiconductor steel telecommunications therapeutics
    tribune utilities wire brigade brigades battalion regiment infantry division fc cf afc ufc sc rovers
    wanderers athletic hotspur esports gaming racing committee's watchdog directorate-general
    """
)
"""The last word, or the word before 'of', of what is an organisation."""

ORG_SUFFIXES = word_set(
    """
    inc inc. corp corp. ltd ltd. llc llp plc ag se sa s.a. nv n.v. gmbh co co. company group holdings
    holding s.p.a. spa pbc oyj asa ab bv pte pty kg lp l.p. corporation limited incorporated bancorp
    """
)

OF_HEADS = word_set(
    """
    academy agency alliance army assembly association authority bank board bureau chamber center centers
    centre centres church coalition college commission committee community conference congress
    confederation consortium convention council court courts department directorate division embassy
    faculty federation forum foundation front fund general government group guild house houses institute
    institutes institution knesset laboratory league legislature library ministry mission movement museum
    national office order organisation organization panel parliament party province school secretariat
    service society state team trust tribunal treasury union university college movements brotherhood
    force forces friends knights sons soldiers voice doctors reporters physicians
    """
)
"""What goes on with 'of', 'for', 'on' to a longer name of an organisation."""

SURNAME_ENDINGS = (
    "dóttir",
    "dottir",
    "sson",
    "sdatter",
    "ovich",
    "evich",
    "ović",
    "ovna",
    "evna",
    "enko",
    "chuk",
    "shvili",
    "adze",
    "idze",
    "uridze",
    "oğlu",
    "oglu",
    "escu",
    "opoulos",
    "opoulou",
    "akis",
    "yan",
    "czyk",
    "owski",
    "owska",
    "ewski",
    "ewska",
    "ström",
    "qvist",
    "quist",
    "gaard",
    "rsen",
    "nsen",
    "lsen",
    "ksen",
    "tsen",
)
"""How family names end in many languages, and hardly any other names do."""

AGENCIES = frozenset(
    """
    reuters|ap|afp|dpa|the associated press|associated press|agence france-presse|agence france presse|upi|pa media
    |getty|getty images|field level media|reuters breakingviews|thomson reuters foundation|pool|handout
    |press association|united press international
    """.replace("\n", "").split("|")
)
AGENCIES = frozenset(" ".join(a.split()) for a in AGENCIES)

NOT_ACTORS = word_set(
    """
    covid covid-19 coronavirus ebola zika brexit medicare medicaid obamacare christmas easter ramadan
    thanksgiving olympics bible koran quran gmt edt est cet utc bst pst pdt q1 q2 q3 q4 tv internet web
    iphone ipad windows android bitcoin ethereum gdp cpi ppi ipo covax west east north south middle
    central asia europe africa america americas balkans caucasus arctic antarctic atlantic pacific
    mediterranean baltic caribbean eurozone earth mars formula black white god islam christianity judaism hinduism
    buddhism english french spanish german russian arabic chinese mandarin cantonese hindi urdu persian
    turkish portuguese japanese korean hebrew latin swahili bengali ceo cfo coo cto pm mp mps us uk u.s.
    u.k. usa uae wwii ii iii iv i'm ok dna rna hiv aids sars mers photo file slideshow video graphic
    exclusive analysis explainer factbox update breaking nikkei topix dow nasdaq s&p ftse dax cac brent
    wti libor euribor vix msci kospi sensex nifty hang stoxx opinion editorial commentary read more
    related watch twitter.com eur usd gbp jpy cny chf aud cad nzd ps5 xbox playstation tweet facetime
    zoom youtube lgbt lgbtq ppe cabinet internet ai iot ev evs vat dvd american european african asian
    western eastern northern southern
    """
)

CALENDAR = word_set(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july
    august september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue
    tues wed thu thur thurs fri sat sun spring summer autumn fall winter today yesterday tomorrow
    """
)

EVENT_HEADS = word_set(
    """
    war wars cup games olympics championship championships prix grand-prix open marathon prize award
    awards act treaty accord accords agreement pact deal protocol declaration charter constitution
    amendment bill law resolution crisis pandemic epidemic hurricane typhoon storm cyclone earthquake
    revolution uprising massacre battle siege operation festival day week month year season series bowl
    final finals derby tour classic trophy medal street road avenue boulevard square bridge airport
    station stadium arena park river lake sea ocean mountain mountains island islands bay gulf strait
    peninsula valley desert canal coast highway province county district city town village region
    territory hall tower building palace castle prison port harbor harbour plant pipeline mosque
    cathedral temple virus vaccine disease syndrome index code hospitals infirmary conference summit talks plan programme program scheme status operations initiative
    theory movement's doctrine era age century valley hills beach
    """
)
"""Last words of names of events, laws and places: names, but of nobody who acts."""

SPEECH = word_set(
    """
    say tell add note state announce declare claim argue warn insist acknowledge admit deny explain ask
    reply respond confirm reiterate stress emphasize emphasise tweet write report urge call think believe
    hope want expect vow promise pledge agree accuse criticize criticise praise condemn predict recall
    suggest describe quip joke remark observe complain lament boast speak testify conclude caution
    """
)

ADJECTIVES = (
    "based",
    "owned",
    "run",
    "led",
    "backed",
    "born",
    "listed",
    "powered",
    "controlled",
    "funded",
    "ranked",
    "prone",
    "trained",
    "style",
    "made",
    "bound",
    "dominated",
    "aligned",
    "linked",
    "headquartered",
    "educated",
    "era",
)
"""What the second half of a hyphenated word is that describes a name and is no part of it ('London-listed')."""

COMPANY_NOUNS = word_set(
    """
    company group firm giant maker party bank agency newspaper club retailer broadcaster startup carrier
    airline lender insurer charity watchdog regulator utility drugmaker automaker carmaker chipmaker
    consultancy brokerage supermarket chain manufacturer producer miner refiner operator union network
    website magazine daily outlet platform brand subsidiary unit conglomerate militia nonprofit developer
    publisher supplier
    """
)
"""What stands right before the name of an organisation and says what it is."""

DEMONYM_NOUNS = word_set(
    """
    englishman englishwoman welshman welshwoman irishman irishwoman scotsman scotswoman scot frenchman
    frenchwoman dutchman dutchwoman spaniard briton dane swede finn pole turk serb croat argentine
    filipino
    """
)
"""A countryman or countrywoman: stands before a name like a title."""

RIGID_GENITIVES = word_set(
    """
    king's queen's children's women's people's men's workers' prosecutor's sainsbury's moody's
    """
)

NATIONALS = word_set("""
    republican republicans democrat democrats democratic muslim muslims christian christians jewish jew jews sunni
    sunnis shi'ite shi'ites shiite shiites shia kurd kurds kurdish hindu hindus catholic catholics protestant
    protestants buddhist latino latinos hispanic hispanics arab arabs islamic islamist islamists tory communist
    communists socialist socialists nazi nazis
    """)
"""Followers and peoples: they stand before names as demonyms do."""

POSTS = word_set(
    "post posts page account accounts video videos message messages statement feed thread handle app"
)
SOCIAL_MEDIA = word_set("twitter facebook instagram youtube telegram tiktok whatsapp weibo x snapchat")
COMPANY_PARTS = word_set(
    """user users share shares customers executive executives employees app apps spokesperson spokespeople shareholders stock factory plant headquarters boss ceo workers
    revenue revenues profit profits earnings sales stores dealerships smartphones investors"""
)
COMPANY_VERBS = word_set("acquire merge manufacture produce supply list employ outsource")
"""What companies do and people hardly do."""
SPORT = word_set("""
    game games season touchdown touchdowns yards yard quarter quarterback points rebounds assists goal goals match
    innings inning homer playoff playoffs coach half halftime win wins defeat league rookie tournament semifinal
    semifinals striker midfielder scored wicket wickets kickoff overtime
    """)
SPORT_VERBS = word_set("""
    beat win lose lead score improve trail rally defeat host visit edge down rout play draw drop open close top
    capture advance qualify cruise outscore outshoot shoot hold force get take have sack convert punt finish go
    """)
NEWSPAPERS = word_set("times telegraph post mail express independent herald mirror")
PLACE_PREPOSITIONS = word_set("in near across throughout outside around inside")

HUMAN_NOUNS = word_set("""
    sister brother wife husband mother father son daughter parents parent family career life death birth hand hands
    eyes eye face head heart body mind voice friend friends childhood widow uncle aunt cousin nephew niece grandson
    granddaughter grandfather grandmother girlfriend boyfriend fiancee partner lawyer lawyers attorney opponent arm
    arms leg knee shoulder mentor predecessor successor colleague colleagues home house son-in-law lover children
    child twin marriage wedding funeral debut autobiography memoir portrayal
    """)
"""What people have: "X's wife"."""

RELATIVES = word_set("""
    sister brother wife husband mother father son daughter uncle aunt cousin nephew niece grandson granddaughter
    grandfather grandmother girlfriend boyfriend fiancee fiance partner stepson stepdaughter successor predecessor
    colleague widow friend neighbour neighbor rival opponent boss
    """)

HUMAN_VERBS = word_set("""
    marry die smile laugh cry weep sing sleep wake kiss hug retire resign graduate bear teach learn study live walk
    run sit stand nod shrug sigh shout whisper tweet resent love hate befriend divorce attend wed portray act play
    star paint compose travel recall remember confess betray stab shoot injure score tackle rush throw catch
    """)
"""What people do and organisations hardly do."""

PARTICLES = word_set(
    """
    de da das do dos del della di du la le van von der den ter ten zu bin bint ibn ben al el abu y und
    """
)
"""Small words inside a person's name."""
LEADING_PARTICLES = word_set("von van bin bint ibn de da del della dos der den ter al")

GENERATIONS = word_set("jr jr. sr sr. ii iii iv")

FUNCTION = word_set(
    """
    a an the this that these those he she it we they i you his her its our their my your him them us me
    who whom whose which what when where why how and or but nor so yet if because although though while
    as since until unless after before during in on at by for from with without within into onto over
    under above below between among against about of to through across behind beyond despite except
    inside outside near off out up down per via not no yes there here then than now also just only even
    neither either still again once both each every all any some many much more most few several other another such same
    one two three four five six seven eight nine ten first second third last next earlier later meanwhile
    however moreover furthermore instead indeed perhaps maybe is are was were be been being am do does
    did have has had will would can could may might must shall should let lets dear please thanks well oh
    ah hey ok okay according including like unlike following given amid asked speaking born founded based
    currently formerly previously recently eventually finally additionally separately nearly almost about
    around despite while today hopefully together overall later none nobody everyone everybody someone
    anyone people men women officials ministers critics analysts experts investors
    """
)
"""Words that are capitalised at the head of a sentence without being names."""
