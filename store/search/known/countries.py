"""Countries with their usual abbreviations and other names. A country a line."""

COUNTRIES = """
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
"""
