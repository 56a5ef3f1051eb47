"""Cities and regions of southern and eastern Asia and their other names. A place a line."""

EASTERN_CITIES = """
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
"""
