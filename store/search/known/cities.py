"""Cities and regions of Europe, western and central Asia, Africa, and their other names. A place a line."""

CITIES = """
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
"""
