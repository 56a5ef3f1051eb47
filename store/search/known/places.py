"""Countries with their usual abbreviations, and places that have or had other names. A place a line."""

PLACES = """
United States; United States of America; US; USA; U.S.; U.S.A.; the States; America; EEUU; EE.UU.; États-Unis; Estados Unidos; Vereinigte Staaten; VSA; Etats Unis; EUA; Stati Uniti; США; 美国
United Kingdom; UK; U.K.; GB; GBR; Great Britain; Britain; Royaume-Uni; Reino Unido; Vereinigtes Königreich; Grossbritannien; Regno Unito; United Kingdom of Great Britain and Northern Ireland
United Arab Emirates; UAE; Emirates; the Emirates; EAU; VAE; Émirats arabes unis; Emiratos Árabes Unidos
Saudi Arabia; KSA; Kingdom of Saudi Arabia; Saudi; Arabie saoudite; Arabia Saudita; Saudi-Arabien
DR Congo; DRC; Democratic Republic of the Congo; Democratic Republic of Congo; RDC; D.R. Congo; Congo-Kinshasa; Zaire; Kongo-Kinshasa; Congo DR; Congo, The Democratic Republic of the; Belgian Congo; Congo (Kinshasa)
Republic of the Congo; Congo-Brazzaville; Congo; Republic of Congo; ROC Congo; Congo (Brazzaville)
Central African Republic; CAR; RCA; République centrafricaine; Centrafrique; Zentralafrikanische Republik; C.A.R.
South Africa; RSA; SA; Republic of South Africa; Afrique du Sud; Südafrika; Sudáfrica; Zuid-Afrika; Azania
North Korea; DPRK; PRK; NK; Democratic People's Republic of Korea; D.P.R.K.; Corée du Nord; Nordkorea; Corea del Norte; KDVR; Korea, North; RPDC
South Korea; ROK; R.O.K.; Republic of Korea; SK; Corée du Sud; Südkorea; Corea del Sur; Korea, South; Hanguk
China; PRC; P.R.C.; People's Republic of China; PR China; P.R. China; Mainland China; Chine; Zhongguo; VRC; RPC; Chung-kuo
Taiwan; ROC; R.O.C.; Republic of China; Formosa; Chinese Taipei; TW; Taïwan; Taiwan (Province of China)
New Zealand; NZ; N.Z.; Aotearoa; NZL; Nouvelle-Zélande; Neuseeland; Nueva Zelanda
Papua New Guinea; PNG; P.N.G.; Papouasie-Nouvelle-Guinée; Papua-Neuguinea
Bosnia and Herzegovina; BiH; BIH; Bosnia; B&H; Bosnia-Herzegovina; Bosna i Hercegovina; Bosnia & Herzegovina; Bosnien
Trinidad and Tobago; TT; T&T; TTO; Trinidad; Trinidad & Tobago
Antigua and Barbuda; A&B; Antigua; Antigua & Barbuda
Saint Vincent and the Grenadines; SVG; St Vincent; St. Vincent and the Grenadines; Saint Vincent
Saint Kitts and Nevis; SKN; St Kitts and Nevis; St. Kitts and Nevis; St Kitts; Saint Christopher and Nevis
Saint Lucia; St Lucia; St. Lucia; LCA
São Tomé and Príncipe; STP; Sao Tome; São Tomé & Príncipe; Sao Tome and Principe
Dominican Republic; DR; Dom Rep; RD; República Dominicana; D.R.; Dominikanische Republik
European Union; EU; E.U.; UE; Union européenne; Europäische Union; Unión Europea
Russia; Russian Federation; RF; RUS; Russie; Russland; Rusia; Rossiya; Rossija; R.F.; Россия
Soviet Union; USSR; U.S.S.R.; URSS; UdSSR; SSSR; Union of Soviet Socialist Republics; CCCP; Sowjetunion
East Germany; GDR; DDR; German Democratic Republic; RDA
Germany; FRG; BRD; Federal Republic of Germany; West Germany; Deutschland; Allemagne; Alemania; RFA; RFG
Netherlands; Holland; NL; NED; The Netherlands; Nederland; Pays-Bas; Niederlande; Países Bajos
Switzerland; CH; SUI; Schweiz; Suisse; Svizzera; Suiza; Helvetia; Swiss Confederation
Czechia; Czech Republic; CR; CZ; Česko; Tschechien; Tchéquie; Chequia; Czech Rep
Czech Republic; Czechia; CZ; Česko; Tschechien; Bohemia
North Macedonia; FYROM; Macedonia; Former Yugoslav Republic of Macedonia; Republic of Macedonia; Mazedonien; F.Y.R.O.M.
Kosovo; Kosova; XK; RKS; Kosove; Republic of Kosovo
Moldova; Moldavia; Republic of Moldova; Moldawien; Moldau; Bessarabia
Belarus; Byelorussia; Belorussia; White Russia; Weissrussland; Bielorussia; Biélorussie; Bielorrusia; Byelarus; Belorus
Ukraine; Ukraina; Ukrajina; Ucrania; Ucraina; Oukraïne; the Ukraine
Kazakhstan; Qazaqstan; Kazakstan; Kasachstan; Kazajstán; Kazachstan
Kyrgyzstan; Kirghizia; Kirgizstan; Kirgistan; Kyrgyz Republic; Kirghizstan; Kirguistán; Kirgisistan
Tajikistan; Tadzhikistan; Tadschikistan; Tayikistán; Tadjikistan; Tojikiston
Turkmenistan; Turkmenia; Türkmenistan; Turkménistan
Uzbekistan; Ozbekiston; O'zbekiston; Usbekistan; Ouzbékistan; Özbekistan
Azerbaijan; Azerbaidzhan; Aserbaidschan; Azerbaïdjan; Azerbaiyán; Azərbaycan; Azerbaydzhan
Georgia; Sakartvelo; Gruziya; Géorgie; Georgien
Armenia; Hayastan; Arménie; Armenien
Turkey; Türkiye; Turkiye; Türkei; Turquie; Turquía; Republic of Turkey; TR
Iran; Persia; Islamic Republic of Iran; Perse; Persien; IRI
Iraq; Irak; Mesopotamia
Syria; Syrian Arab Republic; SAR; Syrie; Syrien; Siria; Suriya
Israel; Yisrael; State of Israel; Israël; ISR
Palestine; State of Palestine; Palestinian Territories; OPT; Occupied Palestinian Territory; Filastin; Palästina; Falastin
Jordan; Hashemite Kingdom of Jordan; Transjordan; Jordanie; Jordanien
Egypt; Arab Republic of Egypt; Misr; Masr; Ägypten; Égypte; Egipto; ARE; UAR; United Arab Republic
Libya; Libia; Libye; Libyen; Libyan Arab Jamahiriya
Algeria; Algérie; Algerien; Argelia; El Djazaïr
Morocco; Maroc; Marokko; Marruecos; al-Maghrib
Tunisia; Tunisie; Tunesien; Túnez
Western Sahara; SADR; Sahrawi Arab Democratic Republic; RASD; Sahara occidental; Westsahara; Spanish Sahara
Ivory Coast; Côte d'Ivoire; Cote d'Ivoire; CIV; Elfenbeinküste; Costa de Marfil; RCI
Côte d'Ivoire; Ivory Coast; CIV; Elfenbeinküste; Costa de Marfil; RCI
Cape Verde; Cabo Verde; Cap-Vert; Kap Verde
Cabo Verde; Cape Verde; Cap-Vert
Eswatini; Swaziland; eSwatini; Kingdom of Eswatini; Swasiland
Zimbabwe; Rhodesia; Southern Rhodesia; Simbabwe
Zambia; Northern Rhodesia; Sambia
Malawi; Nyasaland
Burkina Faso; Upper Volta; Haute-Volta; BFA; Obervolta
Benin; Dahomey; Bénin
Ghana; Gold Coast
Mali; French Sudan
Lesotho; Basutoland
Botswana; Bechuanaland
Tanzania; Tanganyika; United Republic of Tanzania; Tansania
Ethiopia; Abyssinia; Éthiopie; Äthiopien; Etiopía; Abessinien
Djibouti; French Somaliland; Dschibuti; Yibuti; Jibuti
Madagascar; Malagasy Republic; Madagaskar
Equatorial Guinea; Spanish Guinea; EG; Guinée équatoriale; Äquatorialguinea; Guinea Ecuatorial
Guinea-Bissau; Portuguese Guinea; Guinea Bissau; GNB
South Sudan; RSS; SSD; Soudan du Sud; Südsudan
Gambia; The Gambia; Gambie
Namibia; South West Africa; South-West Africa; Südwestafrika; SWA
Myanmar; Burma; Birmanie; Birma; Birmania; Myanma
Thailand; Siam; Thaïlande; Prathet Thai
Cambodia; Kampuchea; Cambodge; Kambodscha; Camboya; Khmer Republic
Laos; Lao PDR; Lao People's Democratic Republic; LPDR
Vietnam; Viet Nam; SRV; Socialist Republic of Vietnam; VN; Annam
Sri Lanka; Ceylon; SL; Ceylan; Ceilán
Bangladesh; East Pakistan; Bangla Desh; BD; Bangladesch
India; Bharat; Hindustan; Inde; Indien
Pakistan; PAK; Islamic Republic of Pakistan
Indonesia; Dutch East Indies; Indonésie; Indonesien; RI
Malaysia; Malaya; Malaisie; Malasia
East Timor; Timor-Leste; Timor Leste; TL; Timor oriental; Osttimor; Timor Lorosae
Timor-Leste; East Timor; Timor oriental; Osttimor
Philippines; The Philippines; PH; RP; Pilipinas; Filipinas; Philippinen
Japan; Nippon; Nihon; Japon; JPN; Japón
Mongolia; Outer Mongolia; Mongolie; Mongolei
Hong Kong; HK; HKSAR; Hongkong; Xianggang; Hong Kong SAR
Macau; Macao; Aomen; Macau SAR
Vanuatu; New Hebrides; Nouvelles-Hébrides
Kiribati; Gilbert Islands
Tuvalu; Ellice Islands
Samoa; Western Samoa
Solomon Islands; SI; Solomons; Salomonen
Marshall Islands; RMI; Marshalls
Micronesia; FSM; Federated States of Micronesia
Northern Mariana Islands; CNMI; NMI
Puerto Rico; PR; Porto Rico
British Virgin Islands; BVI; B.V.I.
US Virgin Islands; USVI; United States Virgin Islands; Danish West Indies
United States Virgin Islands; USVI; US Virgin Islands
Turks and Caicos Islands; TCI; Turks & Caicos; Turks and Caicos
British Indian Ocean Territory; BIOT; Chagos; Chagos Islands; Diego Garcia
Falkland Islands; Falklands; Malvinas; Islas Malvinas; Malouines; Falklandinseln
Belize; British Honduras; Belice
Guyana; British Guiana; Guiana
Suriname; Dutch Guiana; Surinam
French Guiana; Guyane; Cayenne; Französisch-Guayana
Greenland; Kalaallit Nunaat; Grönland; Groenland
Iceland; Ísland; Island; Islande
Ireland; Eire; Éire; Irish Republic; ROI; Republic of Ireland; Irlande; Irland
Northern Ireland; NI; Ulster; N. Ireland
Finland; Suomi; Finlande; Finnland
Estonia; Eesti; Estonie; Estland
Latvia; Latvija; Lettonie; Lettland; Letonia
Lithuania; Lietuva; Lituanie; Litauen; Litva
Hungary; Magyarország; Hongrie; Ungarn
Poland; Polska; Pologne; Polen; Rzeczpospolita
Croatia; Hrvatska; Croatie; Kroatien
Serbia; Srbija; Serbie; Serbien
Montenegro; Crna Gora; Monténégro; MNE
Albania; Shqipëria; Shqiperia; Albanie; Albanien
Greece; Hellas; Ellada; Grèce; Griechenland; Hellenic Republic
Cyprus; Kypros; Kıbrıs; Chypre; Zypern; Kibris
Northern Cyprus; TRNC; KKTC; Turkish Republic of Northern Cyprus; North Cyprus
Vatican City; Vatican; Holy See; Saint-Siège; Heiliger Stuhl; Santa Sede; VAT; Vatikan
Holy See; Vatican; Vatican City; Santa Sede
Spain; España; Espana; Espagne; Spanien
Portugal; Lusitania; PRT
Wales; Cymru; Pays de Galles
Scotland; Alba; Écosse; Schottland
Yugoslavia; SFRY; Jugoslavija; Jugoslawien; Yougoslavie; FRY
Czechoslovakia; ČSSR; CSSR; Československo; Tschechoslowakei
Kyiv; Kiev; Kijów; Kiew; Kiyev; Kyjiw; Kijev; Kiyiv; Киев; Київ
Kharkiv; Kharkov; Charkiw; Charkow; Charków; Kharkof; Jarkov; Járkov; Charkov
Odesa; Odessa; Odesza
Lviv; Lvov; Lwów; Lwow; Lemberg; Léopol; Lwiw; Leopolis
Dnipro; Dnepropetrovsk; Dnipropetrovsk; Dnjepropetrowsk; Ekaterinoslav; Dnepr; Yekaterinoslav; Dniepropetrovsk
Zaporizhzhia; Zaporozhye; Zaporizhia; Saporischschja; Zaporijjia; Zaporozhe; Zaporizhzhya; Aleksandrovsk
Mykolaiv; Nikolaev; Nikolayev; Mykolajiw; Nikolaiev
Luhansk; Lugansk; Voroshilovgrad; Louhansk; Luhansʹk
Donetsk; Stalino; Yuzovka; Donezk; Donieck
Chernihiv; Chernigov; Tschernihiw; Tchernihiv
Chernivtsi; Czernowitz; Chernovtsy; Cernăuți; Tscherniwzi; Czerniowce; Cernauti
Ivano-Frankivsk; Stanislavov; Stanisławów; Ivano-Frankovsk; Stanislau
Kropyvnytskyi; Kirovohrad; Kirovograd; Yelisavetgrad; Elisavetgrad
Uzhhorod; Uzhgorod; Ungvár; Uschhorod
Chernobyl; Chornobyl; Tschernobyl; Tchernobyl; Chornobil; Czernobyl
Rivne; Rovno; Równe
Bakhmut; Artemivsk; Artyomovsk; Artemovsk; Bachmut; Bajmut
Mariupol; Zhdanov; Marioupol
Kherson; Cherson; Jersón; Herson
Crimea; Krym; Krim; Crimée; Qırım
Sevastopol; Sebastopol; Sewastopol; Sébastopol
Moscow; Moskva; Moskau; Moscou; Moscú; Mosca; Moskwa; Москва
Saint Petersburg; Leningrad; Petrograd; St. Petersburg; St Petersburg; Sankt-Peterburg; Sankt Petersburg; San Petersburgo; Piter
Volgograd; Stalingrad; Tsaritsyn; Zarizyn; Wolgograd
Yekaterinburg; Sverdlovsk; Ekaterinburg; Jekaterinburg; Iekaterinbourg
Nizhny Novgorod; Gorky; Gorki; Nischni Nowgorod; Nijni Novgorod
Samara; Kuybyshev; Kuibyshev
Tver; Kalinin
Perm; Molotov
Kaliningrad; Königsberg; Koenigsberg; Królewiec; Koningsbergen; Kenigsberg
Vladikavkaz; Ordzhonikidze; Dzaudzhikau
Krasnodar; Yekaterinodar; Ekaterinodar
Yuzhno-Sakhalinsk; Toyohara
Vyborg; Viipuri; Wiborg
Grozny; Groznyy; Grosny; Sölƶa-Ghala
Astana; Nur-Sultan; Akmola; Tselinograd; Akmolinsk; Nursultan; Aqmola; Noursoultan; Zelinograd; Akmolinsk
Almaty; Alma-Ata; Verny; Almata; Verniy; Alma Ata; Wernyj
Oral; Uralsk
Semey; Semipalatinsk; Semej
Oskemen; Ust-Kamenogorsk
Aktau; Shevchenko; Aqtau
Bishkek; Frunze; Pishpek; Bischkek; Frunse; Bichkek
Dushanbe; Stalinabad; Duschanbe; Douchanbé; Dyushambe
Khujand; Leninabad; Khodzhent; Khudzhand; Chudschand; Khodjent
Tashkent; Toshkent; Taschkent; Tachkent
Samarkand; Samarqand; Samarcand; Maracanda; Samarcande
Bukhara; Bokhara; Buxoro; Buchara; Boukhara; Bujará
Ashgabat; Ashkhabad; Aşgabat; Asgabat; Aschgabat; Achgabat; Poltoratsk; Ashkabad
Turkmenbashi; Krasnovodsk; Türkmenbaşy
Baku; Bakı; Bakou; Baki
Ganja; Kirovabad; Gandzha; Elisabethpol; Gəncə; Giandzha; Yelizavetpol
Stepanakert; Khankendi; Xankəndi; Chankendi; Hankendi
Nagorno-Karabakh; Artsakh; Karabakh; Mountainous Karabakh; Bergkarabach; Haut-Karabakh; Qarabağ; Nagorny Karabakh; Upper Karabakh; Arzach
Yerevan; Erivan; Jerewan; Erevan; Ereván; Yerewan
Gyumri; Leninakan; Alexandropol; Kumayri
Tbilisi; Tiflis; Tiflissi; T'bilisi; Tiblisi
Sukhumi; Sokhumi; Suchumi; Soukhoumi; Aqwa
Batumi; Batum; Batoum
Minsk; Mensk; Miensk
Hrodna; Grodno; Garten
Mahilyow; Mogilev; Mahiliou; Mogilyov
Vitebsk; Vitsebsk; Witebsk; Viciebsk
Brest; Brest-Litovsk; Brześć; Brest Litovsk
Homyel; Gomel; Homel
Chișinău; Kishinev; Chisinau; Kischinau; Kishinyov; Kichinev; Kishinew; Kischinew; Kisinev; Kischinjow; Chişinău
Tiraspol; Tiraspol'
Vilnius; Wilno; Vilna; Wilna; Vilno; Vilnious
Kaunas; Kovno; Kowno; Kauen
Klaipėda; Memel; Klaipeda
Riga; Rīga; Rika
Daugavpils; Dünaburg; Dvinsk; Dyneburg; Duenaburg
Tallinn; Reval; Revel; Tallin
Tartu; Dorpat; Yuryev; Derpt
Helsinki; Helsingfors; Helsingfors
Turku; Åbo; Abo
Oslo; Christiania; Kristiania
Trondheim; Nidaros; Drontheim
Copenhagen; København; Kobenhavn; Kopenhagen; Copenhague; Kjøbenhavn
Gothenburg; Göteborg; Goteborg; Gotemburgo
Warsaw; Warszawa; Warschau; Varsovie; Varsovia; Varshava
Kraków; Cracow; Krakau; Cracovie; Cracovia; Krakow
Gdańsk; Danzig; Gdansk; Dantzig
Wrocław; Breslau; Wroclaw; Vratislav
Szczecin; Stettin
Poznań; Posen; Poznan
Łódź; Lodz; Litzmannstadt
Toruń; Thorn; Torun
Katowice; Kattowitz; Stalinogród
Oświęcim; Auschwitz; Oswiecim
Prague; Praha; Prag; Praga
Brno; Brünn; Bruenn
Plzeň; Pilsen; Plzen
Karlovy Vary; Karlsbad; Carlsbad
Bratislava; Pressburg; Pozsony; Preßburg; Presburg
Košice; Kaschau; Kassa; Kosice
Budapest; Ofen; Budapesta; Buda
Debrecen; Debreczin
Pécs; Fünfkirchen
Cluj-Napoca; Klausenburg; Kolozsvár; Cluj
Timișoara; Temesvár; Temeswar; Timisoara; Temeschwar
Brașov; Kronstadt; Brassó; Brasov; Orașul Stalin
Sibiu; Hermannstadt; Nagyszeben
Iași; Jassy; Iasi; Jaşi
Bucharest; București; Bucuresti; Bukarest; Bucarest; Boekarest
Constanța; Constanta; Küstendje; Tomis; Konstanza
Sofia; Sofija; Sofiya; Serdica; Sophia
Plovdiv; Philippopolis; Filibe; Philippopel
Belgrade; Beograd; Belgrad; Belgrado; Singidunum
Novi Sad; Neusatz; Újvidék; Ujvidek
Zagreb; Agram; Zágráb
Rijeka; Fiume; Sankt Veit
Split; Spalato
Dubrovnik; Ragusa
Zadar; Zara
Ljubljana; Laibach; Lubiana
Maribor; Marburg an der Drau
Sarajevo; Sarajewo; Bosna-Saraj; Saraybosna
Podgorica; Titograd; Podgoritsa
Skopje; Üsküp; Skoplje; Uskub; Shkup
Pristina; Prishtina; Priština; Prishtinë; Prischtina
Tirana; Tiranë; Tirane
Thessaloniki; Salonica; Salonika; Saloniki; Selanik; Thessalonica; Solun; Salonique
Athens; Athina; Athen; Athènes; Atenas; Athinai; Αθήνα
Piraeus; Pireas; Pirée; Piräus
Heraklion; Iraklio; Candia; Iraklion; Heraclion
Nicosia; Lefkosia; Lefkoşa; Nicosie; Nikosia; Lefkosha
Famagusta; Ammochostos; Gazimağusa; Mağusa
Istanbul; Constantinople; İstanbul; Byzantium; Konstantinopel; Stamboul; Tsargrad; Stambul; Constantinopla
Ankara; Angora; Ancyra
İzmir; Smyrna; Izmir; Smyrne; Esmirna
Edirne; Adrianople; Adrianopel; Andrinople
Trabzon; Trebizond; Trapezunt; Trébizonde
Antakya; Antioch; Hatay
İskenderun; Alexandretta; Iskenderun
Gaziantep; Antep; Aintab; Ayntab
Diyarbakır; Amida; Diyarbakir; Amed; Diyarbekir
Şanlıurfa; Urfa; Edessa; Sanliurfa
Aleppo; Halab; Haleb; Alep; Alepo; Beroea
Damascus; Dimashq; Damas; Damaskus; Damasco; Esh-Sham; Dimashk
Homs; Hims; Emesa; Hums
Latakia; Lattakia; Laodicea; Al-Ladhiqiyah; Lattaquié; Ladhiqiyah
Hama; Hamah; Epiphania
Raqqa; Raqqah; Rakka; Racca; Ar-Raqqah
Deir ez-Zor; Deir al-Zor; Dayr az-Zawr; Deir Ezzor; Deir al-Zour; Deir Azzor
Idlib; Edlib; Adlib
Kobani; Kobane; Ayn al-Arab; Ain al-Arab; Kobanî
Palmyra; Tadmor; Tadmur; Palmyre
Beirut; Bayrut; Beyrouth; Beyrut; Berytus; Beiroet
Tripoli; Tarabulus; Trablous; Trablus; Tripolis; Ṭarābulus
Sidon; Saida; Sayda
Tyre; Sour; Sur; Tyr
Baalbek; Ba'labakk; Heliopolis
Jerusalem; Al-Quds; Yerushalayim; Jérusalem; Jerusalén; Quds; Kudüs; Aelia Capitolina
Tel Aviv; Tel Aviv-Yafo; Tel-Aviv; Tell Abib
Jaffa; Yafo; Yafa; Joppa
Acre; Akko; Akka; Saint-Jean d'Acre
Haifa; Hefa; Hayfa; Caiffa
Beersheba; Be'er Sheva; Beer Sheva; Bir as-Sab
Nablus; Shechem; Naplouse; Neapolis; Schechem
Hebron; Al-Khalil; Hevron; Hébron
Bethlehem; Beit Lahm; Bayt Lahm; Bethléem; Belén
Jericho; Ariha; Yeriho; Jéricho
Ramallah; Ram Allah; Rām Allāh
Gaza; Ghazzah; Ghazza; Azza; Gaza City; Gazze
Khan Yunis; Khan Younis; Chan Junis; Khan Younes; Khan Yunus
Rafah; Rafiah; Rafakh; Raphia
Amman; Philadelphia (Jordan); Ammān; Rabbath Ammon
Baghdad; Bagdad; Bağdat; Baghdād
Basra; Al-Basrah; Bassora; Basrah; Bassorah; Basora
Mosul; Al-Mawsil; Mossoul; Mossul; Musul; Nineveh
Kirkuk; Karkuk; Kirkouk; Kerkuk
Erbil; Arbil; Irbil; Hewlêr; Hawler; Arbela; Hewler
Sulaymaniyah; Slemani; Sulaimaniya; Suleimaniyah; Silêmanî; As-Sulaymaniyah; Soulaimaniya
Fallujah; Falluja; Al-Fallujah; Falloudja; Faludscha
Najaf; An-Najaf; Nadschaf; Nedjef; Nadjaf
Karbala; Kerbala; Kerbela
Kuwait City; Al-Kuwayt; Koweït; Kuwait-Stadt
Doha; Ad-Dawhah; Dawha
Riyadh; Ar-Riyad; Riyad; Riad; Er Riad; Riyāḍ
Jeddah; Jiddah; Djeddah; Dschidda; Jedda; Yeda; Djedda; Gedda
Mecca; Makkah; La Mecque; Mekka; Meca; Makka; Makkah al-Mukarramah
Medina; Al-Madinah; Médine; Yathrib; Madinah; Madina
Sanaa; Sana'a; San'a; Sanaa; Sana; Saana
Aden; Adan; 'Adan
Hodeidah; Al-Hudaydah; Hodeida; Hudaydah; Hudaida; Hodeïda; al-Hodeida
Muscat; Masqat; Maskat; Mascate; Maskate
Dubai; Dubayy; Dubaï; Dubay
Abu Dhabi; Abu Zaby; Abou Dabi; Abu Zabi; Abou Dhabi; Abu Dabi
Manama; Al-Manamah; Manamah
Tehran; Teheran; Téhéran; Tahran; Tehrān; Teherán
Isfahan; Esfahan; Ispahan; Ispahán; Aspadana
Mashhad; Meshed; Mashad; Mechhed; Meschhed; Maschhad
Qom; Ghom; Kum; Qum; Kom; Ghum
Tabriz; Tauris; Täbris; Tebriz
Shiraz; Schiras; Chiraz; Shīrāz
Kabul; Kaboul; Kābul; Cabul
Kandahar; Qandahar; Candahar; Alexandria Arachosia
Herat; Hérat; Harat; Haraat
Mazar-i-Sharif; Mazar-e Sharif; Masar-i-Scharif; Mazar-e-Sharif; Mazār-i Sharīf
Jalalabad; Dschalalabad; Djalalabad; Jalalkot
Kunduz; Qunduz; Kundus; Kondoz; Koundouz
Cairo; Al-Qahirah; Le Caire; Kairo; El Cairo; Il Cairo; El Qahira; Qahira
Alexandria; Al-Iskandariyah; Alexandrie; Iskenderiye; Iskandariya; Alejandría; Eskandereyya
Giza; Gizeh; Al-Jizah; Guizeh; Gise
Luxor; Al-Uqsur; Louxor; Thebes; Lúxor
Suez; As-Suways; Suways; Sues
Khartoum; Al-Khartum; Khartum; Chartum; Jartum; Hartum
Omdurman; Umm Durman; Omdourman
Algiers; Alger; Al-Jaza'ir; Algier; Argel; Cezayir
Oran; Wahran; Ouahran; Orán
Constantine; Qusantina; Cirta
Annaba; Bône; Bona; Hippo
Casablanca; Dar el-Beida; Ad-Dar al-Bayda; Dar al-Baida; Anfa
Rabat; Ar-Ribat; Ribat
Marrakesh; Marrakech; Marrakesch; Murrakush; Marraquech
Fez; Fes; Fès; Fas
Tangier; Tanger; Tanjah; Tangiers; Tánger
Laayoune; El Aaiún; Al-Ayun; El Aaiun; Laâyoune
Tunis; Tounes; Túnez
Benghazi; Bengasi; Banghazi; Bengazi; Berenice
Tobruk; Tobrouk; Tubruq
Misrata; Misratah; Misurata; Mesrata
N'Djamena; Fort-Lamy; Ndjamena; N'Djaména; Njamena; Fort Lamy
Kinshasa; Léopoldville; Leopoldville
Lubumbashi; Élisabethville; Elisabethville
Kisangani; Stanleyville
Mbandaka; Coquilhatville
Bujumbura; Usumbura
Harare; Salisbury; Fort Salisbury
Bulawayo; Buluwayo
Maputo; Lourenço Marques; Lourenco Marques
Pretoria; Tshwane; City of Tshwane
Port Elizabeth; Gqeberha
Gqeberha; Port Elizabeth
East London; KuGompo
Cape Town; Kaapstad; Kapstadt; iKapa; Le Cap; Ciudad del Cabo
Johannesburg; Joburg; eGoli; Jo'burg; Jozi
Durban; eThekwini; Port Natal
Windhoek; Windhuk; Aigams
Luanda; Loanda; São Paulo da Assunção de Loanda
Addis Ababa; Addis Abeba; Adis Abeba; Finfinne; Addis-Abeba; Addis Abäba
Asmara; Asmera
Mekelle; Mekele; Makale; Mek'ele
Mogadishu; Mogadiscio; Muqdisho; Mogadischu; Mogadisho; Maqadishu; Hamar
Hargeisa; Hargeysa; Hargeissa
Zanzibar; Sansibar; Unguja
Dar es Salaam; Daressalam; Dar-es-Salaam; Mzizima
Nairobi; Naïrobi; Enkare Nairobi
Malabo; Santa Isabel
Banjul; Bathurst
Antananarivo; Tananarive; Tana
Saint-Louis; Ndar
Beijing; Peking; Peiping; Pekin; Pékin; Pekín; Pechino; Pei-ching; Beiping; Bejing; 北京
Nanjing; Nanking; Nan-ching; Nankin; Nankín
Guangzhou; Canton; Kwangchow; Kuang-chou; Kanton; Cantón
Tianjin; Tientsin; T'ien-chin; Tien-tsin
Chongqing; Chungking; Ch'ung-ch'ing; Tschungking; Tchong-king; Tchoungking
Qingdao; Tsingtao; Ch'ing-tao; Tsingtau; Kiautschou
Xi'an; Sian; Hsi-an; Chang'an; Xian; Sianfu
Xiamen; Amoy; Hsia-men
Shenyang; Mukden; Fengtian; Shen-yang; Moukden
Dalian; Dairen; Dalny; Lüda; Port Arthur; Ta-lien
Harbin; Haerbin; Charbin; Ha-erh-pin
Changchun; Hsinking; Xinjing; Ch'ang-ch'un
Hangzhou; Hangchow; Hang-chou
Suzhou; Soochow; Su-chou; Soochow
Fuzhou; Foochow; Fu-chou
Chengdu; Chengtu; Ch'eng-tu; Tschengtu
Kunming; K'un-ming; Yunnanfu
Lanzhou; Lanchow; Lan-chou
Jinan; Tsinan; Chi-nan
Zhengzhou; Chengchow; Cheng-chou
Wuhan; Hankow; Hankou; Hankau
Ningbo; Ningpo; Ning-po
Shantou; Swatow; Shan-t'ou
Shenzhen; Shumchun; Shen-chen
Hohhot; Huhehot; Guisui; Hu-ho-hao-t'e; Kweisui
Ürümqi; Urumqi; Urumchi; Dihua; Ürümtschi; Wulumuqi; Tihwa; Ouroumtsi
Kashgar; Kashi; Qeshqer; Kaschgar; Kachgar; Kashghar
Lhasa; Lasa; Lassa
Shigatse; Xigazê; Rikaze; Xigaze
Xinjiang; Sinkiang; East Turkestan; Hsin-chiang; Sinkiang Uighur; Chinese Turkestan
Tibet; Xizang; Hsi-tsang; Thibet; Bod
Sichuan; Szechwan; Szechuan; Ssu-ch'uan; Setchouan
Guangdong; Kwangtung; Kuang-tung
Fujian; Fukien; Fu-chien
Zhejiang; Chekiang; Che-chiang
Jiangsu; Kiangsu; Chiang-su
Shandong; Shantung; Schantung
Shanxi; Shansi
Shaanxi; Shensi
Guizhou; Kweichow
Guangxi; Kwangsi
Hainan; Hai-nan
Taipei; Taibei; T'ai-pei; Taipeh; Taihoku
Kaohsiung; Gaoxiong; Takao
Tainan; T'ai-nan
Hsinchu; Xinzhu
Tokyo; Edo; Tōkyō; Tokio; Yedo; Jedo
Kyoto; Kioto; Heian-kyo; Miyako
Osaka; Ōsaka; Naniwa
Sapporo; Saporo
Seoul; Hanyang; Keijo; Séoul; Hanseong; Soul; Söul; Seúl; Kyongsong
Busan; Pusan; Fusan
Incheon; Inchon; Chemulpo; Jemulpo
Daegu; Taegu
Daejeon; Taejon; Taejeon
Gwangju; Kwangju
Jeju; Cheju; Quelpart
Gyeongju; Kyongju
Pyongyang; Heijo; P'yŏngyang; Pjöngjang; Pyeongyang; Pyong Yang; Phenian
Kaesong; Gaeseong; Kaesŏng
Wonsan; Gensan; Weonsan
Ulaanbaatar; Ulan Bator; Urga; Oulan-Bator; Ulan-Bator; Ulan Batur; Niislel Khüree
Hanoi; Hà Nội; Thang Long; Ha Noi; Hanoï
Ho Chi Minh City; Saigon; Sài Gòn; Saïgon; HCMC; Ho-Chi-Minh-Stadt; Thành phố Hồ Chí Minh; Gia Dinh
Hue; Huế; Hué
Da Nang; Tourane; Danang; Đà Nẵng
Hai Phong; Haiphong; Haïphong
Phnom Penh; Phnum Penh; Pnom Penh; Phnom-Penh
Sihanoukville; Kampong Som; Kompong Som
Vientiane; Viangchan; Wieng Chan; Vientián; Viengchan
Luang Prabang; Louangphabang; Luang Phrabang
Bangkok; Krung Thep; Krungthep; Bangkoc; Krung Thep Maha Nakhon
Chiang Mai; Chiengmai; Chiangmai
Ayutthaya; Ayudhya; Ayuthia
Yangon; Rangoon; Rangun; Rangún; Dagon; Rangoun
Mandalay; Mandalei
Mawlamyine; Moulmein; Mawlamyaing
Naypyidaw; Nay Pyi Taw; Naypyitaw; Nepido
Sittwe; Akyab
Bago; Pegu
Kuala Lumpur; KL; Kwala Lumpur
George Town; Penang; Georgetown (Penang); Pinang
Malacca; Melaka; Malakka
Singapore; Singapura; Temasek; Xinjiapo; Singapur; Singapour; SG; Syonan
Jakarta; Batavia; Djakarta; Jayakarta; Yakarta; Dschakarta
Yogyakarta; Jogjakarta; Djokjakarta; Jogja
Surabaya; Soerabaja; Surabaja
Bandung; Bandoeng
Makassar; Ujung Pandang; Macassar
Jayapura; Hollandia; Sukarnapura
Banda Aceh; Kutaraja; Koetaradja
Manila; Maynila; Manille
Bandar Seri Begawan; Brunei Town; BSB
Dili; Díli
Mumbai; Bombay; Bombaim; Bombaj; Mumbay
Kolkata; Calcutta; Kalkutta; Kalikata; Calcuta
Chennai; Madras; Madraspatnam; Tschennai
Bengaluru; Bangalore; Bangalur; Bengalooru
Bangalore; Bengaluru; Bangalur
Pune; Poona; Punah
Kanpur; Cawnpore
Varanasi; Benares; Banaras; Kashi; Bénarès
Prayagraj; Allahabad; Ilahabad
Allahabad; Prayagraj
Vadodara; Baroda
Thiruvananthapuram; Trivandrum; Tiruvanantapuram
Kochi; Cochin; Kotschi
Kozhikode; Calicut; Kalikut
Mysuru; Mysore; Maisur
Mysore; Mysuru; Maisur
Mangaluru; Mangalore
Puducherry; Pondicherry; Pondichéry; Pondy
Pondicherry; Puducherry; Pondichéry
Visakhapatnam; Vizag; Vizagapatam; Waltair
Guwahati; Gauhati
Shimla; Simla
Gurugram; Gurgaon
Gurgaon; Gurugram
Delhi; Dilli; Dehli; Shahjahanabad
New Delhi; Nayi Dilli; Neu-Delhi; Nueva Delhi; Nouvelle-Delhi
Lucknow; Lakhnau; Laknau
Hyderabad; Haidarabad; Haydarabad; Bhagyanagar
Jammu and Kashmir; Kashmir; Kaschmir; Cachemire; Cachemira; J&K
Odisha; Orissa
Kerala; Keralam; Malabar
Assam; Asom
Srinagar; Shrinagar
Karachi; Karatschi; Karatchi; Kurrachee
Lahore; Lahaur; Lāhor
Islamabad; Islamābād
Peshawar; Peschawar; Peshāwar; Pishawar
Faisalabad; Lyallpur; Lyalpur
Quetta; Kwatah; Kwetta
Dhaka; Dacca; Dakka; Jahangirnagar
Chattogram; Chittagong; Chattagam
Chittagong; Chattogram; Chattagam
Colombo; Kolamba; Kolombo
Jaffna; Yalpanam; Yazhpanam
Kandy; Maha Nuvara; Senkadagala
Kathmandu; Katmandu; Kantipur; Kathmandou; Katmandou
Thimphu; Thimbu; Thimpu
Malé; Male; Maale
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
