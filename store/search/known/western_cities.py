"""Cities of western Europe and the Americas, contested places, and their other names. A place a line."""

WESTERN_CITIES = """
Vienna; Wien; Bécs; Vienne; Viena; Vindobona; Wenen; Beč
Graz; Gradec; Graz an der Mur
Munich; München; Muenchen; Monaco di Baviera; Mnichov; Munchen; Monachium
Cologne; Köln; Koeln; Colonia; Keulen; Kolonia
Nuremberg; Nürnberg; Nuernberg; Norimberga
Frankfurt; Francfort; Frankfurt am Main; Frankfort
Aachen; Aix-la-Chapelle; Aquisgrán; Aken
Regensburg; Ratisbon; Ratisbonne
Mainz; Mayence; Maguncia; Moguntiacum
Trier; Trèves; Treves; Tréveris
Chemnitz; Karl-Marx-Stadt
Braunschweig; Brunswick
Hanover; Hannover; Hanovre
Dresden; Dresde; Drážďany
Leipzig; Lipsia; Lipsko
Berlin; Berlín; Berlino; Berolinum
Hamburg; Hambourg; Hamburgo
Geneva; Genève; Genf; Ginevra; Ginebra; Geneve
Zürich; Zurich; Zurigo; Turicum; Zuerich
Basel; Basle; Bâle; Basilea
Bern; Berne; Berna
Lucerne; Luzern; Lucerna
Strasbourg; Straßburg; Strassburg; Estrasburgo; Argentoratum
Brussels; Bruxelles; Brussel; Brüssel; Bruselas; Bruxelas
Antwerp; Antwerpen; Anvers; Amberes
Ghent; Gent; Gand; Gante
Bruges; Brugge; Brügge; Brujas
Liège; Luik; Lüttich; Lieja; Liege
Leuven; Louvain; Löwen; Lovaina
Ypres; Ieper; Ypern
Mechelen; Malines; Mecheln
The Hague; Den Haag; La Haye; 's-Gravenhage; La Haya; Haag; L'Aja
Flushing; Vlissingen
Lille; Rijsel; Lilla
Dunkirk; Dunkerque; Duinkerke; Dünkirchen
Marseille; Marseilles; Marsella; Massilia; Marsiglia
Lyon; Lyons; Lugdunum; Lione
Nice; Nizza; Niza
Paris; Lutetia; Parigi; Parijs; París; Paříž; Paryż
London; Londres; Londinium; Londra; Londýn; Lontoo
Edinburgh; Dùn Èideann; Édimbourg; Edimburgo; Dunedin
Cardiff; Caerdydd
Derry; Londonderry; Doire
Dublin; Baile Átha Cliath; Dublín
Cork; Corcaigh
Cobh; Queenstown
Rome; Roma; Rom; Řím; Rzym
Milan; Milano; Mailand; Milán; Mediolanum
Florence; Firenze; Florenz; Florencia; Fiorenza
Venice; Venezia; Venedig; Venise; Venecia; Benátky
Naples; Napoli; Neapel; Nápoles; Neapolis
Genoa; Genova; Genua; Gênes; Génova
Turin; Torino; Turín
Padua; Padova; Padoue
Leghorn; Livorno
Livorno; Leghorn; Livourne
Trieste; Triest; Trst
Bolzano; Bozen
Syracuse; Siracusa; Siracuse
Valletta; La Valletta; Il-Belt; La Valette
Lisbon; Lisboa; Lissabon; Lisbonne; Lisbona; Olisipo
Porto; Oporto; O Porto
Madrid; Madryt; Magerit; Madrit
Seville; Sevilla; Séville; Sevilha; Hispalis
Zaragoza; Saragossa; Saragosse; Caesaraugusta
Córdoba; Cordova; Cordoue; Cordoba; Qurtuba
La Coruña; A Coruña; Corunna; La Corogne
San Sebastián; Donostia; San Sebastian
Pamplona; Iruña; Pampelune
Vitoria-Gasteiz; Vitoria; Gasteiz
Gibraltar; Jabal Tariq; Gibilterra
Ceuta; Sebta; Septem
New York City; New York; NYC; New Amsterdam; Nueva York; Nieuw Amsterdam; Nova York
Los Angeles; LA; L.A.; Los Ángeles
Washington, D.C.; Washington DC; Washington; D.C.
Mexico City; Ciudad de México; CDMX; Tenochtitlan; DF; Mexiko-Stadt; Ciudad de Mexico; Distrito Federal
Havana; La Habana; Havanna; La Havane; Habana
Santo Domingo; Ciudad Trujillo; Saint-Domingue
Port-au-Prince; Pòtoprens; Puerto Príncipe
Rio de Janeiro; Rio; Río de Janeiro
Ottawa; Bytown
Toronto; York (Ontario); Muddy York
Iqaluit; Frobisher Bay
Nuuk; Godthåb; Godthaab
Kitchener; Berlin, Ontario
Anchorage; Ankoridzh
Utqiagvik; Barrow
Denali; Mount McKinley; Mt McKinley
Mount Everest; Everest; Sagarmatha; Chomolungma; Qomolangma; Zhumulangma
Uluru; Ayers Rock
Strait of Hormuz; Hormuz; Hormus; Ormuz
South China Sea; SCS; East Sea; Nan Hai
Spratly Islands; Spratlys; Nansha; Truong Sa
Paracel Islands; Paracels; Xisha; Hoang Sa
Senkaku Islands; Senkaku; Diaoyu; Diaoyu Islands; Diaoyutai; Tiaoyutai
Liancourt Rocks; Dokdo; Takeshima; Tokto
Kuril Islands; Kuriles; Kurils; Chishima; Northern Territories; Kurilen
Golan Heights; Golan; Al-Jawlan; Jawlan
Sinai; Sinaï; Sina; Sayna
Transnistria; Transdniestria; Pridnestrovie; Trans-Dniester; PMR; Transnistrien; Pridnestrovye
Abkhazia; Apsny; Abkhaziya; Abchasien; Abkhazie; Abjasia
South Ossetia; Alania; Tskhinvali region; Südossetien; Ossétie du Sud; Samachablo
Chechnya; Chechnia; Tschetschenien; Tchétchénie; Ichkeria; Chechenia; Czeczenia
Dagestan; Daghestan; Daguestan
Tatarstan; Tataria; Tatarstán
"""
