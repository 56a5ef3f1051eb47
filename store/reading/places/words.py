"""Word lists that the guards of `store.reading.places` ask: who is a person, what is only a word.

Compiled by us from general knowledge.
"""

from __future__ import annotations

GIVEN_NAMES = frozenset(
    """
    aaron abby abdul abdullah abigail abraham adam adrian agnes ahmad ahmed aidan alan albert alec alejandro alex
    alexander alexandra alexei alexey ali alice alicia alison allen allison amanda amber amy ana anastasia anderson
    andre andrea andrei andres andrew andy angel angela angelina anita ann anna anne annie anthony antonio archie arnold
    arthur ashley audrey barbara barry beatrice becky ben benjamin bernard bernie beth betty beverly bill billy bob
    bobby boris brad bradley brandon brenda brendan brent brett brian bridget bruce bryan caleb calvin cameron camila
    carl carla carlos carmen carol caroline carolyn carrie casey catherine cathy cecilia charles charlie cheryl chloe
    chris christina christine christopher chuck cindy claire clara clarence claudia cliff clint colin colleen connie
    connor corey courtney craig curtis cynthia dale damian dan dana daniel danielle danny darren daryl dave david dawn
    dean deborah debbie deborah debra denise dennis denzel derek diana diane diego dmitri dmitry dominic don donald
    donna dorothy doug douglas duane dustin dwayne dylan earl eddie edgar edith edmund eduardo edward edwin eileen
    elaine eleanor elena eli elijah elizabeth ella ellen ellie elliott elsie emily emma enrique eric erica erik erin
    ernest esther ethan eva evan eve evelyn felipe felix fernando fiona frances francesca francis francisco frank
    franklin fred freddie frederick gabriel gareth gary gavin gemma gene geoff geoffrey george gerald gerard gerry
    gina giovanni glen glenn gloria gordon graham greg gregory gustavo gwen hannah hans harold harriet harry harvey
    hassan heather hector heidi helen henry herbert herman holly howard hugh hugo hussein ian ibrahim igor imran ingrid
    irene isaac isabel isabella ivan jack jackie jacob jacqueline jacques jake james jamie jan jane janet janice jared
    jasmine jason javier jay jean jeff jeffrey jennifer jenny jeremy jerome jerry jesse jessica jessie jill jim jimmy
    joan joanna joanne jodie joe joel joey johan johann john johnny jon jonah jonathan jorge jose joseph josh joshua
    joyce juan juanita judith judy julia julian julie julien julius justin kaitlyn karen karl kate katherine kathleen
    kathryn kathy katie kayla keith kelly ken kenneth kenny kerry kevin khalid kim kimberly kirk kristen kristin kurt
    kyle lance larry laura lauren laurence lawrence leah lee leo leon leonard leonardo leroy leslie liam lillian linda
    lindsay lisa liz lloyd logan lois lori louis louise lucas lucy luis luke luther lydia lynn maggie malcolm mandy
    manuel marc marcel marco marcus margaret maria marian marie marilyn mario marjorie mark marlene marsha martha
    martin marvin mary mateo matt matthew maureen maurice mauricio max megan mehmet melanie melissa mia michael
    michelle miguel mike mikhail mildred miles milo mitch mitchell mohamed mohammad mohammed moira molly monica morgan
    muhammad mustafa myra nancy naomi natalia natalie natasha nathan nathaniel neil nicholas nick nicola nicole nigel
    nikki nikolai nina noah noel nora norma norman olga oliver olivia omar oscar otto owen pablo pam pamela pat
    patricia patrick paul paula pauline pedro peggy penelope penny percy perry pete peter phil philip philippe
    phillip phyllis pierre priscilla rachel ralph ramon randall randy raul ray raymond rebecca reginald renee reuben
    rex ricardo richard rick ricky rita rob robert roberto robin rodney rodrigo roger roland ron ronald ronnie rory
    rosemary ross roy ruben rudy rupert russ russell ruth ryan sabrina sally sam samantha samuel sandra sandy sara
    sarah saul scott sean sebastian serena sergei sergey sergio seth shane shannon sharon shaun shawn sheila shelley
    shirley sidney simon sonia sophia sophie spencer stacy stan stanley stefan stella stephanie stephen steve steven
    stewart stuart sue susan suzanne sylvia tamara tanya tara tariq taylor ted teresa terence terrence terry thelma
    theo theodore theresa thomas tiffany tim timothy tina toby todd tom tommy toni tony tracy travis trevor troy
    tyler valerie vanessa vera vernon veronica vicky vincent vladimir wallace walter wanda warren wayne wendy wesley
    whitney wilfred william willie wilma winston xavier yolanda yuri yusuf yvette yvonne zachary zoe joaquin keanu
    buster dwyane kareem magic tyrese kyrie jermaine deandre desean tyrone malik jamal darius lamar demarcus lebron
    gwyneth kirsten keira saoirse cate cillian idris rihanna selena demi ariana miley melania ivanka barron
    amal hillary chelsea barack
    """.split()
)
"""Given names after which a place's name is a surname (Denzel Washington); none that is a word of its own
(Will, May, Mark is borne too often to leave out) and none that is a place in the tables."""

TITLES = frozenset(
    """mr mrs ms mx dr prof professor sir dame lady lord sen sens rep reps gov judge justice sgt sergeant detective
    officer coach capt captain lt col gen cpl pvt cllr councillor councilman councilwoman congressman congresswoman
    deputy sheriff chief rev reverend father sister brother uncle aunt st saint miss madame hurricane""".split()
)
"""Words before a surname. (After 'Chief' or 'Lady' a demonym or a country is rare in either reading.)"""

LOCATIVE = frozenset("in near outside across throughout around inside within from to at into of via towards toward".split())
"""Prepositions after which an ambiguous name is more often a place."""

STRONG_LOCATIVE = frozenset("in near outside across throughout inside within".split())
"""Prepositions after which even a common word or surname is a place."""

PERSONAL = frozenset(
    """jordan chad paris israel georgia india kenya chelsea sydney austin charlotte victoria florence savannah madison
    jackson cuba holland ireland brooklyn sofia santiago lincoln aurora alexandria dakota virginia carolina dallas
    houston denver orlando adelaide darwin regina lorraine brittany catalonia geneva milan vienna siena london lourdes
    persia asia roman cairo rio salvador augusta macon tyler chandler everett preston bradford camden trenton boston
    phoenix montana tennessee indiana valencia petra samara kent devon clare kerry tyrone stanley douglas logan
    rosario marsa lima palma como hamilton nelson""".split()
)
"""Place names that are given names too: before an unknown capitalised word they are taken for one."""

WEAK = frozenset(
    """reading bath nice split cork mobile male lens stoke derby lincoln lancaster preston blackburn wakefield carlisle
    windsor chelsea kent dover salisbury winchester hastings jackson madison columbus lafayette aurora flint eugene
    tyler mesa midland springfield greenville marietta macon hershey henderson chandler stockton princeton montgomery
    billings champaign ventura bellevue everett auburn augusta trenton camden bergen hamilton nelson napier victoria
    regina laval darwin florence angers tours essen ulm como bari parma palma cali salta rosario soma rif java flores
    mayo kerry louth longford munster devon somerset bradford bolton crewe lund nis perm bled osh lae enga aba jos minna
    edo laguna petra sidon medina kos rhodes samos marsa oran wau gao beira tete tanga moshi centurion newlands
    northland lyman bucha queens pasadena branson langley fairfax stamford elgin alexandria vail aspen boulder compton
    elgin provo erie roswell rochester windsor halifax norfolk suffolk surrey marche attica tyrone reading hull
    warri uyo afar ponce jersey asir tabasco hidalgo guerrero morelos sonora acre gori poti hilo hayward camden
    marshall burbank glendale irvine riverside centurion boone decatur mons split zug natal kimberley manta
    tamale tema jaffa khyber swat papua champions nicosia amhara ufa tula wells paisley sandringham epsom ascot
    goodwood westlands westgate westchester garissa rhodes cortina leiden delft manus humboldt redding bend fremont
    churchill laguna sintra galle lublin aden granada toledo murcia salamanca pereira mendoza plymouth kingston
    georgetown stanley douglas jamestown bo bor duluth macon peoria dayton bristol nara chiba gumi salem arlington
    newark akron camden waco plano richmond lexington phoenix limerick carlow navan ennis limburg brabant colima yola
    carthage monastir luxor tanta minya mardan kurram lugano basel tver orleans beaumont concord burlington roanoke
    clearwater lakeland lowell elkhart gary independence newport corona orange moncloa sydney abia imo
    monaghan cavan kildare wexford""".split()
) - {"sydney", "basel", "phoenix", "newark", "hull", "aden", "lublin", "delft", "leiden", "luxor", "bristol", "nicosia",
     "lincoln park", "richmond", "rochester", "lexington", "murcia", "wexford", "monaghan", "kildare", "limerick",
     "gao", "erie", "duluth", "akron", "dayton", "peoria", "chiba", "nara", "pasadena", "bergen", "rhodes", "windsor",
     "halifax", "norfolk", "suffolk", "surrey", "kent", "devon", "somerset", "derby", "dover", "medina", "samos"}
"""Place names that are also common words or surnames: they count only where the text says it is a place."""

SHY_CAPITALS = frozenset(
    """victoria hamilton kingston georgetown plymouth stanley douglas jamestown gibraltar sucre praia male
    saint-denis saint-pierre""".split()
) | {"the valley", "west island", "george town", "st john s", "st george s", "saint denis", "saint pierre", "road town"}
"""Capitals whose name is so common elsewhere that they count only where their country is found as well."""

PRESS = frozenset(
    """times post herald tribune chronicle globe gazette journal inquirer examiner telegraph courier observer star mail
    mirror daily sun sentinel register dispatch guardian enquirer independent press broadcasting journal-constitution
    standard-times plain-dealer morning financial review intelligencer leader bee""".split()
) - {"leader", "review", "financial", "standard-times", "plain-dealer", "journal-constitution", "register", "guardian"}
"""Words after a place that make a newspaper or a broadcaster of it."""

STREETS = frozenset(
    """street st avenue ave road rd boulevard blvd drive lane highway turnpike parkway creek elementary""".split()
)
"""Words after a place that make a street or a school of it."""

COUNTY = frozenset("county parish township".split())

TOWN_COUNTRIES = frozenset(
    "lebanon peru cuba poland norway jordan holland palestine belgium denmark brazil mexico sweden china".split()
)
"""Countries after which American towns are called, as in 'Lebanon, Pennsylvania'."""

LANGUAGES = frozenset(
    """english french german spanish italian portuguese russian chinese japanese korean turkish persian dutch danish
    swedish norwegian finnish icelandic polish czech slovak hungarian romanian bulgarian greek serbian croatian ukrainian
    belarusian georgian armenian azerbaijani azeri kazakh uzbek kyrgyz tajik turkmen nepali burmese thai vietnamese khmer
    lao indonesian filipino mongolian tibetan catalan basque galician welsh irish scots maltese albanian macedonian
    slovenian estonian latvian lithuanian somali malagasy samoan tongan maori uyghur uighur cantonese gujarati kashmiri
    breton corsican frisian sinhalese cornish scottish""".split()
)
BEFORE_LANGUAGE = frozenset(
    """in into speak speaks spoke spoken speaking learn learns learned learning learnt teach teaches taught fluent study
    studying understand understands understood translate broken""".split()
)
BEHIND_LANGUAGE = frozenset(
    """language languages speaker speakers speaking translation translations translator interpreter lessons lesson
    subtitles word words grammar dictionary alphabet speech-language proficiency phrase""".split()
)

INSTITUTIONS = frozenset(
    """airport airlines airways university college river police army navy air prime minister president king queen prince
    princess crown foreign defense defence interior finance national international central bank ambassador embassy
    government parliament congress senate supreme court chief general secretary state city county street square valley
    embassy consulate street stock exchange football cricket rugby soccer league cup open grand prix marathon olympics
    olympic summit accord accords agreement climate conference treaty convention peace commission club united
    fashion week times post herald tribune chronicle region province district bay island islands islanders beach coast
    border monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december the and in on at for of is was has are were will would says said pavilion
    opera theatre theater museum gallery zoo school hospital medical center centre tower bridge square palace
    electric power water department office mayor governor gov sen rep red white blue bulls cowboys mavericks rockets
    astros texans broncos nuggets avalanche magic suns cardinals celtics bruins sox patriots hornets panthers longhorns
    hotel basin pass dead sea rangers tech test metro metropolitan southern northern eastern western first second third
    two three bell saint germain saint-germain match men women i he she it they we but as with from to by jewish arab
    muslim christian catholic kurdish palestinian revolutionary social liberal labour conservative democratic republican
    republic shia sunni independence constitution penal high federal local special african european asian union
    security military nuclear oil gas energy trade economic economy inc ltd corp co group holdings plc sa
    bombay mission ministry minister's premier chancellor hall road station railway tourism mobile cement cabinet
    v vs pm mp mps un eu us uk nato imf gdp tv ap afp reuters fc afc utd rovers wanderers athletic hotspur""".split()
)
"""Capitalised words that follow a place rather than a given name."""

PREFIXES = {
    "sino": "CN", "anglo": "GB", "franco": "FR", "russo": "RU", "indo": "IN", "greco": "GR", "graeco": "GR",
    "turko": "TR", "turco": "TR", "austro": "AT", "italo": "IT", "luso": "PT", "polono": "PL", "serbo": "RS",
    "americano": "US", "dano": "DK", "hispano": "ES", "ibero": "ES", "nippo": "JP",
}  # fmt: skip
"""Combining forms that stand for a country before a hyphen and another demonym (Sino-Russian)."""

POSTAL = frozenset(
    """AL AK AZ AR CA CT DC FL GA IL IA KS KY MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OR PA RI SC SD TN TX UT VT
    VA WA WV WI WY""".split()
)
"""Postal abbreviations of American states, read only after 'Town, '."""

NOT_A_COUNTRY = """
New Britain; New Holland; New Lebanon; New London; New Berlin; New Rochelle; New Albany; New Amsterdam; New Delhi Television
East Palestine; Little Italy; Little India; Little Havana; Little Haiti; Little Saigon; Little Tokyo; Little Odessa
Lake Geneva; Lake Jordan; Jordan River; River Jordan; Jordan Valley; Lake Chad; Lake Malawi; Air Jordan; Port Jefferson
Gulf of Mexico; Gulf of Oman; Gulf of Guinea; Gulf of Finland; Gulf of Thailand; Gulf of Aden; Gulf of America
Sea of Japan; South China Sea; East China Sea; Indian Ocean; English Channel; Irish Sea; Arabian Sea; Persian Gulf
Java Sea; Philippine Sea; Norwegian Sea; Labrador Sea; Indo-Pacific; Indo-European; Indo-China; Anglo-Saxon; Irish Channel
Latin America; Latin American; Latin-American; South America; South American; North America; North American
Central America; Central American; Meso-American; Pan American; Pan-American; Inter-American; Spanish America
Ibero-American; Ibero-America; African American; African-American; Native American; Asian American; Asian-American
American Indian; American Indians; Captain America; Bank of America; American Airlines; American Express; American Idol
American Eagle; American Broadcasting; America Online; Miss America; Good Morning America; American Bulldog
West Indies; West Indian; West Indians; East Indies; East Indian; Indian Wells; Indian Point; Indian River; Indian Creek
Indian Hills; Indian summer; Indian Summer; Indian Country; Indian reservation; Indian Reservation; Indian Affairs
Indian Health Service; Indian tribe; Indian tribes; Cleveland Indians; Indian Gaming; Indian burial; Plains Indians
Central African; South East Asian; Central African countries; Central African states
French fries; French Fries; French fry; French toast; French Toast; French press; French horn; French bulldog; French kiss
French doors; French dressing; French braid; French dip; French vanilla; French polish; French windows; French leave
Swiss cheese; Swiss Cheese; Swiss Army knife; Swiss chard; Swiss roll; Brazil nut; Brazil nuts
English muffin; English muffins; English bulldog; English setter; Irish setter; Irish stew; Irish coffee; Irish wolfhound
Danish pastry; Danish pastries; Greek yogurt; Greek yoghurt; Greek salad; Greek fire; Greek mythology; Turkish delight
Turkish bath; Persian cat; Persian rug; Persian rugs; Persian carpet; Siamese twins; Siamese cat; German shepherd
German Shepherd; German shepherds; German measles; Belgian waffle; Belgian waffles; Belgian Malinois; Canadian bacon
Canadian goose; Canada goose; Canada geese; Canada Goose; Canada Geese; Swedish meatballs; Swedish fish; Dutch oven
Dutch auction; Dutch courage; Dutch elm; Mexican standoff; Chinese checkers; Chinese whispers; Chinese lantern; Peking duck
Labrador retriever; Labrador Retriever; Afghan hound; Boston terrier; Yorkshire terrier; Yorkshire pudding
Yorkshire terriers; Jersey cow; Jersey cows; Jersey cattle; Jersey barrier; Jersey barriers; Russian roulette
Russian doll; Russian dolls; Russian dressing; American cheese; Spanish flu; Spanish moss; Spanish omelette
Japanese maple; Japanese knotweed; Japanese beetle; Japanese encephalitis; Norway spruce; Norway maple; Norway rat
China cabinet; China plate; China plates; China doll; China shop; bone China; fine China; Bone China; Fine China
Turkey sandwich; Turkey breast; Turkey dinner; Turkey Day; Turkey Trot; Turkey Creek; Turkey Bowl; Turkey hunting
Thanksgiving Turkey; Turkey Point; Turkey Run; Turkey Hill; Turkey Foot; Roast Turkey; Turkey burger; Turkey Leg
Guinea pig; Guinea Pig; guinea pigs; Guinea Pigs; Guinea fowl; Guinea worm; Panama hat; Panama hats; Panama Papers
Georgian architecture; Georgian era; Georgian mansion; Georgian house; Georgian townhouse; Georgian terrace; Georgian Bay
Georgian style; Georgian Court; Georgian revival; Georgian Revival; Georgian manor; Georgian Dublin; Georgian home
Holland Tunnel; Holland Park; Holland America; Holland & Knight; Holland and Barrett; Holland & Barrett; Bank of Georgia
Irish Times; Irish Independent; Irish Examiner; Irish Mirror; Irish Sun; Times of India; Hindustan Times; Times of Israel
Times of London; Times of Malta; Bank of Ireland; South China Morning Post; China Daily; China Central Television
China News Service; Korean Central News Agency; Kyodo News; Korea Herald; Korea Times; Japan Times; India Today
Economic Times; New Straits Times; Straits Times; Jerusalem Post; Moscow Times; Kyiv Post; Kyiv Independent; Bangkok Post
Press Trust of India; Asian News International; Voice of America; VOA; Radio France Internationale; Agence France-Presse
Agence France Presse; Agence France; Canadian Press; Canadian Broadcasting Corporation; Australian Associated Press
Australian Broadcasting Corporation; British Broadcasting Corporation; Deutsche Presse-Agentur; Islamic Republic News Agency
Wall Street Journal; New York Times; New York Post; New York Daily News; Washington Post; Washington Times; Washington Examiner
Los Angeles Times; Boston Globe; Boston Herald; Chicago Tribune; Chicago Sun-Times; Chicago Sun; Houston Chronicle
San Francisco Chronicle; Dallas Morning News; Philadelphia Inquirer; Miami Herald; Tampa Bay Times; Denver Post
Detroit Free Press; Detroit News; Seattle Times; Baltimore Sun; Arizona Republic; Minneapolis Star; Toronto Star
Atlanta Journal-Constitution; Atlanta Journal; Kansas City Star; Las Vegas Review-Journal; London Evening Standard
Evening Standard; Hollywood Reporter; New Yorker magazine; The New Yorker; New York Magazine; New York magazine
Sydney Morning Herald; Melbourne Age; Rolling Stone; Financial Times of London; Washington Free Beacon; Chicago Manual
Paris Hilton; Paris Jackson; Jordan Peele; Cuba Gooding; Boston Consulting Group; Boston Scientific; Philadelphia cheese
Manila envelope; Manila folder; Manila envelopes; Bermuda shorts; Bermuda grass; Bermuda Triangle; Cologne spray
Venetian blinds; Venetian blind; Brussels sprouts; Brussels sprout; Roman Catholic; Cayenne pepper; Tabasco sauce
Dixie Chicks; Kentucky Fried Chicken; Kentucky Derby Museum; Texas Instruments; Texas Roadhouse; Virginia Woolf
Virginia Giuffre; Virginia Roberts; Indiana Jones; Hannah Montana; Joe Montana; Tennessee Williams
Dakota Johnson; Dakota Fanning; Delta Air Lines; Nashville hot chicken; Philadelphia cream; Worcestershire sauce
Bordeaux wine; Burgundy wine; Oxford comma; Oxford shirt; Cambridge Analytica; Oxford Economics
Berlin Heart; Victoria Cross; Queen Victoria; Victoria's Secret; Kurdistan Workers' Party; Stockholm syndrome; Havana syndrome; Stockholm Syndrome; Havana Syndrome; Lancaster House
Islamic State of Iraq and Syria; Islamic State in Iraq and Syria; Islamic State of Iraq and the Levant; Nation of Islam
Rhodes Scholar; Rhodes scholar; Bologna Process; Bologna sandwich
Zaire ebolavirus; Sudan ebolavirus; Germantown; Polish up; Polish the; Polish your
"""
"""Names that hold a country's, a demonym's or a city's name and stand for something else. They win by being longer."""
