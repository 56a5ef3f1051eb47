"""Well-known bodies with their acronyms in several languages. A body a line."""

BODIES = """
United Nations; UN; UNO; ONU; O.N.U.; Nations unies; Naciones Unidas; Vereinte Nationen; OON; United Nations Organization; VN
United Nations Security Council; UNSC; UN Security Council; Security Council; CSNU
United Nations General Assembly; UNGA; UN General Assembly
United Nations High Commissioner for Refugees; UNHCR; ACNUR; HCR; UN Refugee Agency; UN High Commissioner for Refugees
Office of the United Nations High Commissioner for Human Rights; OHCHR; UN Human Rights Office
United Nations Human Rights Council; UNHRC; UN Human Rights Council; HRC
United Nations Children's Fund; UNICEF; United Nations International Children's Emergency Fund
United Nations Educational, Scientific and Cultural Organization; UNESCO; Unesco
United Nations Development Programme; UNDP; PNUD; United Nations Development Program
United Nations Environment Programme; UNEP; PNUE; PNUMA
United Nations Relief and Works Agency; UNRWA; United Nations Relief and Works Agency for Palestine Refugees
United Nations Office on Drugs and Crime; UNODC; ONUDC
United Nations Industrial Development Organization; UNIDO; ONUDI
United Nations Conference on Trade and Development; UNCTAD; CNUCED
United Nations Population Fund; UNFPA; FNUAP
United Nations Office for the Coordination of Humanitarian Affairs; OCHA; UN OCHA; UNOCHA
United Nations Framework Convention on Climate Change; UNFCCC
Intergovernmental Panel on Climate Change; IPCC; GIEC
World Health Organization; WHO; OMS; World Health Organisation; Weltgesundheitsorganisation
World Trade Organization; WTO; OMC; World Trade Organisation
General Agreement on Tariffs and Trade; GATT
World Food Programme; WFP; PAM; World Food Program; PMA
Food and Agriculture Organization; FAO; Food and Agriculture Organization of the United Nations
International Monetary Fund; IMF; FMI; IWF; MVF; International Monetary Found
World Bank; World Bank Group; IBRD; WB; Banque mondiale; Banco Mundial; Weltbank; BIRD
International Bank for Reconstruction and Development; IBRD; BIRD
International Finance Corporation; IFC; SFI
International Development Association; IDA
European Bank for Reconstruction and Development; EBRD; BERD; EBWE
European Investment Bank; EIB; BEI
European Central Bank; ECB; BCE; EZB
Asian Development Bank; ADB; BAD (Asia); BAsD
Asian Infrastructure Investment Bank; AIIB; BAII
African Development Bank; AfDB; BAD; ADB (Africa)
Inter-American Development Bank; IDB; IADB; BID
Islamic Development Bank; IsDB; IDB (Islamic)
New Development Bank; NDB; BRICS Bank
Bank for International Settlements; BIS; BIZ; BRI
North Atlantic Treaty Organization; NATO; OTAN; North Atlantic Alliance; Atlantic Alliance; North Atlantic Treaty Organisation; НАТО
NATO; OTAN; North Atlantic Treaty Organization; Atlantic Alliance
European Union; EU; UE; E.U.; Europäische Union; Unión Europea; Union européenne; ES
European Commission; EC; Commission européenne; Europäische Kommission; CE
European Parliament; EP; Europarl; Parlement européen
European Council; EUCO
European Court of Human Rights; ECHR; ECtHR; CEDH; EGMR; TEDH
Court of Justice of the European Union; CJEU; ECJ; European Court of Justice; CJUE; EuGH; TJUE
European Court of Justice; ECJ; CJEU; CJUE; EuGH
European Medicines Agency; EMA; EMEA
European Space Agency; ESA; ASE
European External Action Service; EEAS; SEAE
European Economic Community; EEC; CEE; EWG; Common Market
European Free Trade Association; EFTA; AELE; AELC
European Economic Area; EEA; EEE; EWR
European Coal and Steel Community; ECSC; CECA
European Organization for Nuclear Research; CERN; Conseil européen pour la recherche nucléaire
Europol; European Police Office; European Union Agency for Law Enforcement Cooperation
Frontex; European Border and Coast Guard Agency; EBCGA
Council of Europe; CoE; Conseil de l'Europe; Europarat
Organization for Security and Co-operation in Europe; OSCE; OSZE; OBSE; Organisation for Security and Cooperation in Europe; Organization for Security and Cooperation in Europe
Organization for Security and Cooperation in Europe; OSCE; OSZE; OBSE; Organisation for Security and Co-operation in Europe
Organisation for Economic Co-operation and Development; OECD; OCDE; Organization for Economic Cooperation and Development; Organisation for Economic Cooperation and Development; OESO
Organization for Economic Cooperation and Development; OECD; OCDE; Organisation for Economic Co-operation and Development
Organization of the Petroleum Exporting Countries; OPEC; OPEP; OPEK; Organisation of the Petroleum Exporting Countries
International Energy Agency; IEA; AIE
International Atomic Energy Agency; IAEA; AIEA; MAGATE; IAEO; IAEO; OIEA
International Renewable Energy Agency; IRENA
Comprehensive Nuclear-Test-Ban Treaty Organization; CTBTO
Organisation for the Prohibition of Chemical Weapons; OPCW; OIAC; OPAQ; Organization for the Prohibition of Chemical Weapons
International Court of Justice; ICJ; CIJ; IGH; World Court
International Criminal Court; ICC; CPI; IStGH; TPI
International Criminal Police Organization; Interpol; ICPO; OIPC
Interpol; ICPO; International Criminal Police Organization
International Criminal Tribunal for the former Yugoslavia; ICTY; TPIY
International Criminal Tribunal for Rwanda; ICTR; TPIR
Permanent Court of Arbitration; PCA; CPA
International Tribunal for the Law of the Sea; ITLOS
International Labour Organization; ILO; OIT; BIT; International Labor Organization; International Labour Organisation
International Organization for Migration; IOM; OIM; International Organisation for Migration
International Civil Aviation Organization; ICAO; OACI
International Air Transport Association; IATA
International Maritime Organization; IMO; OMI
International Telecommunication Union; ITU; UIT
Universal Postal Union; UPU
World Meteorological Organization; WMO; OMM
World Intellectual Property Organization; WIPO; OMPI
World Tourism Organization; UNWTO; OMT
International Organization for Standardization; ISO; International Standards Organization
International Committee of the Red Cross; ICRC; CICR; IKRK; Red Cross
International Federation of Red Cross and Red Crescent Societies; IFRC; FICR; Red Cross
Médecins Sans Frontières; MSF; Doctors Without Borders; Ärzte ohne Grenzen; Medecins sans Frontieres; Médicos Sin Fronteras
Doctors Without Borders; MSF; Médecins Sans Frontières; Ärzte ohne Grenzen
Reporters Without Borders; RSF; Reporters sans frontières; RWB; ROG; Reporter ohne Grenzen
Committee to Protect Journalists; CPJ
Human Rights Watch; HRW
Amnesty International; AI; Amnesty
Transparency International; TI
World Wildlife Fund; WWF; World Wide Fund for Nature
World Wide Fund for Nature; WWF; World Wildlife Fund
International Union for Conservation of Nature; IUCN; UICN
Greenpeace; Greenpeace International
World Economic Forum; WEF; Davos Forum; Forum économique mondial
International Olympic Committee; IOC; CIO; COI; IOK
Fédération Internationale de Football Association; FIFA; International Federation of Association Football
Union of European Football Associations; UEFA
World Anti-Doping Agency; WADA; AMA
Group of Seven; G7; G-7
Group of Eight; G8; G-8
Group of Twenty; G20; G-20
Group of 77; G77; G-77
BRICS; Brics; BRICS+
Non-Aligned Movement; NAM; MNA; MNOAL
Commonwealth of Nations; Commonwealth; CoN; British Commonwealth
Commonwealth of Independent States; CIS; CEI; GUS; SNG; СНГ
Collective Security Treaty Organization; CSTO; OTSC; ODKB; OVKS; ОДКБ; Collective Security Treaty Organisation
Eurasian Economic Union; EAEU; EEU; UEE; EAWU; EAES; ЕАЭС; Eurasian Economic Community
Shanghai Cooperation Organisation; SCO; OCS; SHOS; SOZ; Shanghai Cooperation Organization; ШОС; Shanghai Pact
Organization of Turkic States; OTS; Turkic Council; Organisation of Turkic States
Black Sea Economic Cooperation; BSEC; Organization of the Black Sea Economic Cooperation
Economic Cooperation Organization; ECO
Association of Southeast Asian Nations; ASEAN; ANASE; ANSEA; Association of South East Asian Nations
South Asian Association for Regional Cooperation; SAARC; ASACR
Asia-Pacific Economic Cooperation; APEC; Asia Pacific Economic Cooperation; CEAP
Regional Comprehensive Economic Partnership; RCEP
Comprehensive and Progressive Agreement for Trans-Pacific Partnership; CPTPP; TPP
Quadrilateral Security Dialogue; Quad; QSD
Pacific Islands Forum; PIF
African Union; AU; UA; Union africaine; Unión Africana; Afrikanische Union
Organisation of African Unity; OAU; OUA; Organization of African Unity
Economic Community of West African States; ECOWAS; CEDEAO; CEDEAO
Economic Community of Central African States; ECCAS; CEEAC
Southern African Development Community; SADC
East African Community; EAC; CAE
Common Market for Eastern and Southern Africa; COMESA
Intergovernmental Authority on Development; IGAD
Arab Maghreb Union; AMU; UMA
Arab League; League of Arab States; LAS; Ligue arabe; Liga Árabe; Arabische Liga
League of Arab States; Arab League; LAS; Ligue arabe
Gulf Cooperation Council; GCC; CCG; GKR; Cooperation Council for the Arab States of the Gulf
Organisation of Islamic Cooperation; OIC; OCI; Organization of Islamic Cooperation; Organisation of the Islamic Conference; OIZ
Organization of American States; OAS; OEA; Organisation of American States
Union of South American Nations; UNASUR; UNASUL
Southern Common Market; MERCOSUR; Mercosul; Mercado Común del Sur
Mercosur; Mercosul; Southern Common Market; Mercado Común del Sur
Caribbean Community; CARICOM
Community of Latin American and Caribbean States; CELAC
North American Free Trade Agreement; NAFTA; ALENA; TLCAN
Bolivarian Alliance for the Peoples of Our America; ALBA
Andean Community; CAN
Economic Commission for Latin America and the Caribbean; ECLAC; CEPAL
League of Nations; LoN; SDN; Société des Nations; Völkerbund
Warsaw Pact; Warsaw Treaty Organization; WTO (Warsaw); WP
Council for Mutual Economic Assistance; COMECON; CMEA; CAEM; RGW
Central Intelligence Agency; CIA; C.I.A.
Federal Bureau of Investigation; FBI; F.B.I.
National Security Agency; NSA
National Aeronautics and Space Administration; NASA
Department of Defense; DoD; Pentagon; US Department of Defense
Department of Homeland Security; DHS
Department of Justice; DOJ
Drug Enforcement Administration; DEA
Federal Reserve; Fed; Federal Reserve System; FRB; the Fed
Food and Drug Administration; FDA
Centers for Disease Control and Prevention; CDC; Centers for Disease Control
Environmental Protection Agency; EPA
Federal Aviation Administration; FAA
Federal Communications Commission; FCC
Federal Trade Commission; FTC
Internal Revenue Service; IRS
Securities and Exchange Commission; SEC
National Institutes of Health; NIH
National Oceanic and Atmospheric Administration; NOAA
United States Agency for International Development; USAID; US AID
Office of Foreign Assets Control; OFAC
Transportation Security Administration; TSA
National Security Council; NSC
Secret Intelligence Service; SIS; MI6
MI6; Secret Intelligence Service; SIS
Security Service; MI5
Government Communications Headquarters; GCHQ
Ministry of Defence; MoD; MOD; Ministry of Defense
Ministry of Foreign Affairs; MFA; MoFA; Foreign Ministry
Foreign, Commonwealth and Development Office; FCDO; Foreign Office; FCO
National Health Service; NHS
Bank of England; BoE
Bank of Japan; BoJ; BOJ
People's Bank of China; PBOC; PBoC
Central Bank of Russia; CBR; Bank of Russia
Federal Security Service; FSB; FSS; ФСБ; Federalnaya Sluzhba Bezopasnosti
Foreign Intelligence Service; SVR; СВР
Main Intelligence Directorate; GRU; GU; ГРУ; Main Directorate of the General Staff
KGB; Committee for State Security; КГБ
Committee for State Security; KGB
Security Service of Ukraine; SBU; SSU; СБУ; Sluzhba Bezpeky Ukrainy
National Anti-Corruption Bureau of Ukraine; NABU
People's Commissariat for Internal Affairs; NKVD
Communist Party of China; CPC; CCP; Chinese Communist Party; PCC; KPCh
Chinese Communist Party; CCP; CPC; Communist Party of China
People's Liberation Army; PLA; APL; Chinese army
Kuomintang; KMT; Guomindang; GMD; Chinese Nationalist Party
Democratic Progressive Party; DPP
Communist Party of the Soviet Union; CPSU; KPSS; PCUS
Mossad; HaMossad; Institute for Intelligence and Special Operations
Shin Bet; Shabak; ISA; Israel Security Agency; GSS
Israel Defense Forces; IDF; Tsahal; Zahal; Israeli Defence Forces; Israel Defence Forces; Israeli army; IOF; Tzahal
Palestine Liberation Organization; PLO; OLP; Palestine Liberation Organisation
Palestinian Authority; PA; PNA; Palestinian National Authority; AP
Popular Front for the Liberation of Palestine; PFLP; FPLP
Palestinian Islamic Jihad; PIJ; Islamic Jihad
Islamic Jihad; PIJ; Palestinian Islamic Jihad
Hamas; Harakat al-Muqawama al-Islamiya; Khamas; Islamic Resistance Movement
Fatah; Fateh; Al-Fatah; al-Fath
Hezbollah; Hizbullah; Hizballah; Hisbollah; Hezbullah; Hizbollah; Party of God; Hizb Allah; Khezbollah; Hisbullah
Houthis; Huthis; Houthi movement; Ansar Allah; Ansarullah; Huthi; Houthi; Hutis
Ansar Allah; Houthis; Ansarullah; Huthis
Islamic State; ISIS; ISIL; IS; Daesh; Da'esh; EI; Islamic State of Iraq and the Levant; Islamic State of Iraq and Syria; IGIL; Daech
Islamic State of Iraq and the Levant; ISIL; ISIS; IS; Daesh; Daech; Islamic State of Iraq and Syria; Islamic State
Islamic State of Iraq and Syria; ISIS; ISIL; IS; Daesh; Islamic State
Al-Qaeda; Al Qaida; al-Qaida; Qaeda; al-Kaida; El Kaida; Al-Qa'ida; AQ; Al Kaeda; al-Qāʿida
Al-Qaeda in the Arabian Peninsula; AQAP; AQPA
Al-Qaeda in the Islamic Maghreb; AQIM; AQMI
Hayat Tahrir al-Sham; HTS; Tahrir al-Sham; Hay'at Tahrir al-Sham; Hayat Tahrir asch-Scham; al-Nusra Front
Al-Nusra Front; Jabhat al-Nusra; Nusra Front; an-Nusra; Dschabhat an-Nusra
Taliban; Taleban; Talibans; Taliban movement; Talibán; Islamic Emirate of Afghanistan; IEA (Taliban); Talibani
Tehrik-i-Taliban Pakistan; TTP; Pakistani Taliban; Tehrik-e Taliban Pakistan; Tehreek-e-Taliban Pakistan
Lashkar-e-Taiba; LeT; Lashkar-e-Tayyiba; Lashkar-i-Taiba; Laschkar-e Taiba; Lashkar-e-Toiba
Jaish-e-Mohammed; JeM; Jaish-e-Muhammad; Jaish-i-Mohammed
Haqqani Network; HQN; Haqqani
Boko Haram; Jama'atu Ahlis Sunna Lidda'awati wal-Jihad; Boko Harram
Al-Shabaab; Al-Shabab; Shabaab; Harakat al-Shabaab; asch-Schabab; Chabab; Shebab; Al-Chabab
Muslim Brotherhood; MB; Ikhwan; al-Ikhwan al-Muslimun; Frères musulmans; Muslimbrüder
Islamic Revolutionary Guard Corps; IRGC; Pasdaran; Revolutionary Guards; Sepah; Sepah-e Pasdaran; CGRI; Iranian Revolutionary Guard; Revolutionary Guard
Popular Mobilization Forces; PMF; Hashd al-Shaabi; PMU; Hashd; al-Hashd ash-Sha'bi; Popular Mobilization Units
People's Mujahedin of Iran; MEK; MKO; PMOI; Mojahedin-e-Khalq; Mujahedin-e Khalq
Kurdistan Workers' Party; PKK; Partiya Karkerên Kurdistan; Kurdistan Workers Party
People's Protection Units; YPG; People's Defense Units
Syrian Democratic Forces; SDF; FDS; QSD (Syria)
Free Syrian Army; FSA; ASL
Kurdistan Democratic Party; KDP; PDK
Patriotic Union of Kurdistan; PUK; UPK
Kurdistan Regional Government; KRG
Justice and Development Party; AKP; AK Party; Ak Parti; Adalet ve Kalkınma Partisi
Republican People's Party; CHP; Cumhuriyet Halk Partisi
Nationalist Movement Party; MHP
Peoples' Democratic Party; HDP
Revolutionary Armed Forces of Colombia; FARC; FARC-EP; Fuerzas Armadas Revolucionarias de Colombia
Fuerzas Armadas Revolucionarias de Colombia; FARC; Revolutionary Armed Forces of Colombia
National Liberation Army; ELN; Ejército de Liberación Nacional; UCK; NLA
Kosovo Liberation Army; KLA; UÇK; UCK
Irish Republican Army; IRA; Provisional IRA
Basque Homeland and Liberty; ETA; Euskadi Ta Askatasuna
Euskadi Ta Askatasuna; ETA
Liberation Tigers of Tamil Eelam; LTTE; Tamil Tigers
Tigray People's Liberation Front; TPLF
African National Congress; ANC
Zimbabwe African National Union; ZANU; ZANU-PF
Rapid Support Forces; RSF; FSR; Janjaweed; al-Da'm al-Sari
Sudanese Armed Forces; SAF; FAS
Lord's Resistance Army; LRA
March 23 Movement; M23; Mouvement du 23 mars
Bharatiya Janata Party; BJP; Indian People's Party
Indian National Congress; INC; Congress Party; Congress
Rashtriya Swayamsevak Sangh; RSS
Pakistan Tehreek-e-Insaf; PTI; Tehreek-e-Insaf; Pakistan Tehrik-e-Insaf
Pakistan Muslim League; PML; PML-N
Pakistan Peoples Party; PPP
Inter-Services Intelligence; ISI
Research and Analysis Wing; RAW; R&AW
Bangladesh Nationalist Party; BNP
Awami League; AL; Bangladesh Awami League
National League for Democracy; NLD
Liberal Democratic Party; LDP; Jiminto; Jimintō
Workers' Party of Korea; WPK; Korean Workers' Party; KWP
Korean People's Army; KPA
Christian Democratic Union; CDU; Christlich Demokratische Union
Christian Social Union; CSU; Christlich-Soziale Union
Social Democratic Party of Germany; SPD; Sozialdemokratische Partei Deutschlands
Alternative for Germany; AfD; Alternative für Deutschland
Free Democratic Party; FDP
Federal Intelligence Service; BND; Bundesnachrichtendienst
Bundesnachrichtendienst; BND
National Rally; RN; Rassemblement National; Front National; FN
Rassemblement National; RN; National Rally; FN
Freedom Party of Austria; FPÖ; FPO; Freiheitliche Partei Österreichs
Law and Justice; PiS; Prawo i Sprawiedliwość
Civic Platform; PO; Platforma Obywatelska
Spanish Socialist Workers' Party; PSOE; Partido Socialista Obrero Español
People's Party; PP; Partido Popular
Conservative Party; Tories; Tory Party
Scottish National Party; SNP
Democratic Unionist Party; DUP
United Russia; Yedinaya Rossiya; Edinaya Rossiya; ER
Communist Party of the Russian Federation; CPRF; KPRF
Liberal Democratic Party of Russia; LDPR
Wagner Group; Wagner; PMC Wagner; Vagner; ChVK Wagner; Vagner Group; Gruppe Wagner; Groupe Wagner
Gazprom; Gasprom; Газпром
Rosneft; Rosnjeft; Роснефть
Rosatom; Rossatom
Sberbank; Sber; Sbierbank
Saudi Aramco; Aramco; Saudi Arabian Oil Company
National Iranian Oil Company; NIOC
Petróleos de Venezuela; PDVSA; Petroleos de Venezuela
Petróleos Mexicanos; Pemex; Petroleos Mexicanos
China National Offshore Oil Corporation; CNOOC
China National Petroleum Corporation; CNPC; PetroChina
China Petroleum & Chemical Corporation; Sinopec
Agence France-Presse; AFP
Associated Press; AP
Deutsche Presse-Agentur; DPA
British Broadcasting Corporation; BBC
Cable News Network; CNN
Korean Central News Agency; KCNA
Islamic Republic News Agency; IRNA
Syrian Arab News Agency; SANA
Massachusetts Institute of Technology; MIT
Millî İstihbarat Teşkilatı; MIT; National Intelligence Organization
National Intelligence Organization; MIT; Millî İstihbarat Teşkilatı
California Institute of Technology; Caltech
London School of Economics; LSE
University of California, Los Angeles; UCLA
University of California, Berkeley; UC Berkeley; Cal
Moscow State University; MSU; MGU; Lomonosov University
Moscow State Institute of International Relations; MGIMO
École normale supérieure; ENS
Eidgenössische Technische Hochschule Zürich; ETH; ETHZ; ETH Zurich
ETH Zurich; ETHZ; Swiss Federal Institute of Technology
International Crisis Group; ICG; Crisis Group
Stockholm International Peace Research Institute; SIPRI
International Institute for Strategic Studies; IISS
Center for Strategic and International Studies; CSIS
Council on Foreign Relations; CFR
Institute for the Study of War; ISW
RAND Corporation; RAND
Financial Action Task Force; FATF; GAFI
Financial Stability Board; FSB
International Swaps and Derivatives Association; ISDA
Society for Worldwide Interbank Financial Telecommunication; SWIFT
Nuclear Suppliers Group; NSG
Missile Technology Control Regime; MTCR
"""
