"""Well-known people, living and dead, by the spellings that newspapers of several languages use."""

PEOPLE = """
Vladimir Putin; Putin; Wladimir Putin; Poutine; Vladimir Poutine; Putyin; Poetin; Vladimir Vladimirovich Putin
Dmitry Medvedev; Medvedev; Medwedew; Medvediev; Medvedyev; Medwedjew; Dmitri Medvedev; Dimitri Medvedev
Sergey Lavrov; Lavrov; Sergei Lavrov; Lawrow; Sergej Lawrow; Sergueï Lavrov; Serguéi Lavrov
Sergey Shoigu; Shoigu; Sergei Shoigu; Schoigu; Choigou; Choïgou; Shoygu; Šojgu
Alexei Navalny; Navalny; Aleksei Navalny; Aleksey Navalny; Alexey Navalny; Navalnyj; Nawalny; Nawalnyj; Navalniy; Navalnyy; Alexej Nawalny
Yevgeny Prigozhin; Prigozhin; Prigoschin; Prigojine; Prigozjin; Evgeny Prigozhin; Jewgeni Prigoschin
Ramzan Kadyrov; Kadyrov; Kadirow; Kadyrow; Qadyrov; Kadirov
Mikhail Mishustin; Mishustin; Michustin; Mischustin; Michoustine
Valery Gerasimov; Gerasimov; Gerassimow; Guerassimov
Mikhail Gorbachev; Gorbachev; Gorbachov; Gorbatschow; Gorbatchev; Gorbatsjov; Gorbaciov; Gorbachyov; Michail Gorbatschow
Boris Yeltsin; Yeltsin; Jelzin; Eltsine; Yeltsine; Eltsin; Ieltsin; Boris Jelzin
Nikita Khrushchev; Khrushchev; Chruschtschow; Khrouchtchev; Jruschov; Kruschev; Khrushchov; Krusciov; Nikita Chruschtschow
Leonid Brezhnev; Brezhnev; Breschnew; Brejnev; Brezhniev; Breznev
Yuri Andropov; Andropov; Andropow
Joseph Stalin; Stalin; Staline; Iosif Stalin; Josef Stalin; Stalin Joseph; Dzhugashvili
Vladimir Lenin; Lenin; Lenine; Wladimir Lenin
Leon Trotsky; Trotsky; Trotzki; Trotskij; Trotski; Lev Trotsky; Trotskiy
Vyacheslav Molotov; Molotov; Molotow
Lavrentiy Beria; Beria; Berija; Lavrenti Beria; Beriya
Georgy Zhukov; Zhukov; Schukow; Joukov; Zjukov
Andrei Sakharov; Sakharov; Sacharow; Sajarov; Sacharov; Andrej Sacharow
Aleksandr Solzhenitsyn; Solzhenitsyn; Solschenizyn; Soljenitsyne; Alexander Solzhenitsyn; Solzhenitsin
Leo Tolstoy; Tolstoy; Tolstoi; Tolstoï; Lev Tolstoy; Lew Tolstoi
Fyodor Dostoevsky; Dostoevsky; Dostoyevsky; Dostojewski; Dostoïevski; Dostoevskij; Dostoievski; Fyodor Dostoyevsky; Dostoevskiy
Anton Chekhov; Chekhov; Tschechow; Tchekhov; Chejov; Cechov; Anton Tschechow
Pyotr Ilyich Tchaikovsky; Tchaikovsky; Tschaikowski; Tchaïkovski; Chaikovsky; Chaikovskij; Tschaikowsky; Peter Tchaikovsky; Pyotr Tchaikovsky
Sergei Rachmaninoff; Rachmaninoff; Rachmaninov; Rakhmaninov; Rachmaninow; Sergey Rachmaninoff
Dmitri Shostakovich; Shostakovich; Schostakowitsch; Chostakovitch; Dmitry Shostakovich; Szostakowicz
Sergei Prokofiev; Prokofiev; Prokofjew; Prokofyev
Alexander Pushkin; Pushkin; Puschkin; Pouchkine; Aleksandr Pushkin; Poesjkin
Ivan Turgenev; Turgenev; Turgenjew; Tourgueniev
Nikolai Gogol; Gogol; Nikolay Gogol; Hohol; Mykola Hohol
Yuri Gagarin; Gagarin; Juri Gagarin; Gagarine; Yury Gagarin; Iouri Gagarine
Garry Kasparov; Kasparov; Kasparow; Gari Kasparov
Mikhail Khodorkovsky; Khodorkovsky; Chodorkowski; Khodorkovski; Jodorkovski; Chodorkowskij
Volodymyr Zelenskyy; Zelenskyy; Zelensky; Zelenskiy; Zelenskyi; Selenskyj; Selenski; Zelenski; Zelenskij; Selensky; Volodymyr Zelensky; Volodimir Zelenski; Wolodymyr Selenskyj; Vladimir Zelensky; Volodymyr Zelenskiy; Vladimir Zelenskiy
Petro Poroshenko; Poroshenko; Poroschenko; Porochenko; Petr Poroshenko; Pyotr Poroshenko; Porosjenko
Viktor Yanukovych; Yanukovych; Yanukovich; Janukowitsch; Ianoukovitch; Ianukovich; Janukovyč; Victor Yanukovich; Janukovitj; Viktor Yanukovich
Viktor Yushchenko; Yushchenko; Juschtschenko; Iouchtchenko; Yuschenko; Juščenko; Victor Yushchenko; Yushenko
Yulia Tymoshenko; Tymoshenko; Timoshenko; Timoschenko; Timochenko; Julia Timoschenko; Ioulia Timochenko; Yuliya Tymoshenko; Tymosjenko; Yulia Timoshenko
Leonid Kuchma; Kuchma; Kutschma; Koutchma
Vitali Klitschko; Klitschko; Klychko; Klichko; Vitaliy Klychko; Vitaly Klitschko
Dmytro Kuleba; Kuleba; Dmitry Kuleba; Kouleba
Andriy Yermak; Yermak; Jermak; Andrey Yermak; Ermak; Andrii Yermak
Denys Shmyhal; Shmyhal; Shmygal; Schmyhal; Chmyhal; Denis Shmyhal; Denis Shmygal
Valerii Zaluzhnyi; Zaluzhnyi; Zaluzhny; Saluschnyj; Zaloujny; Valery Zaluzhny; Valeriy Zaluzhnyi
Oleksandr Syrskyi; Syrskyi; Syrsky; Syrskyj; Sirskii; Alexander Syrsky
Rustem Umerov; Umerov; Umjerow; Oumerov
Alexander Lukashenko; Lukashenko; Lukashenka; Lukaschenko; Loukachenko; Loukachenka; Lukasjenko; Łukaszenka; Aleksandr Lukashenko; Alyaksandr Lukashenka; Aliaksandr Lukashenka; Alexandr Lukashenko; Aljaksandr Lukaschenka
Sviatlana Tsikhanouskaya; Tsikhanouskaya; Tikhanovskaya; Tichanowskaja; Tikhanovskaïa; Svetlana Tikhanovskaya; Tsikhanovskaya; Swetlana Tichanowskaja; Svetlana Tsikhanouskaya
Maia Sandu; Sandu; Maya Sandu; Maja Sandu
Kassym-Jomart Tokayev; Tokayev; Tokaev; Toqaev; Toqayev; Tokajew; Tokaïev; Kasym-Zhomart Tokayev; Qasym-Zhomart Toqaev; Qasym-Jomart Toqayev; Kasym-Jomart Tokayev; Kassym Schomart Tokajew
Nursultan Nazarbayev; Nazarbayev; Nazarbaev; Nasarbajew; Nazarbaïev; Noursoultan Nazarbaïev; Nursultan Nazarbaev; Nursultan Nasarbajew
Shavkat Mirziyoyev; Mirziyoyev; Mirziyoev; Mirzioev; Mirsijojew; Mirzioïev; Mirziyaev; Shavkat Mirziyaev; Schawkat Mirsijojew; Chavkat Mirzioïev
Islam Karimov; Karimov; Karimow
Emomali Rahmon; Rahmon; Rakhmon; Rakhmonov; Rahmonov; Imomali Rakhmonov; Emomalii Rahmon; Rachmon; Emomali Rachmon; Emomali Rakhmon
Sadyr Japarov; Japarov; Zhaparov; Schaparow; Djaparov; Dzhaparov; Sadyr Zhaparov
Kurmanbek Bakiyev; Bakiyev; Bakiev; Bakijew
Askar Akayev; Akayev; Akaev; Akajew
Gurbanguly Berdimuhamedow; Berdimuhamedow; Berdymukhamedov; Berdimuhamedov; Berdymuhamedow; Berdymoukhammedov; Gurbanguly Berdymukhamedov; Berdimuhammedov; Kurbanguly Berdymukhamedov
Serdar Berdimuhamedow; Serdar Berdymukhamedov; Serdar Berdimuhamedov
Saparmurat Niyazov; Niyazov; Niýazow; Nijasow; Turkmenbashi; Saparmyrat Nyyazow
Ilham Aliyev; Aliyev; Aliev; Əliyev; Alijew; Ilkham Aliev; Ilham Aliev; Ilham Alijew; Ilham Eliyev
Heydar Aliyev; Heidar Aliyev; Geidar Aliev; Haydar Aliyev
Nikol Pashinyan; Pashinyan; Paschinjan; Pachinian; Pashinian; Nikol Pashinian; Nikol Paschinjan; Pashinjan
Serzh Sargsyan; Sargsyan; Sarkisian; Sarkissian; Sargsian; Serge Sarkissian; Sersch Sargsjan
Mikheil Saakashvili; Saakashvili; Saakaschwili; Saakachvili; Mikhail Saakashvili; Micheil Saakaschwili; Sakashvili
Salome Zourabichvili; Zourabichvili; Zurabishvili; Surabischwili; Salome Zurabishvili
Irakli Garibashvili; Garibashvili; Garibaschwili; Gharibashvili
Irakli Kobakhidze; Kobakhidze; Kobachidse; Kobakhidzé; Kobaxidze
Bidzina Ivanishvili; Ivanishvili; Iwanischwili; Ivanichvili; Boris Ivanishvili
Eduard Shevardnadze; Shevardnadze; Schewardnadse; Chevardnadze; Scevardnadze
Recep Tayyip Erdoğan; Erdoğan; Erdogan; Erdogân; Recep Erdogan; Tayyip Erdogan; Ardogan; Redjep Tayyip Erdogan
Hakan Fidan; Fidan
Mustafa Kemal Atatürk; Atatürk; Ataturk; Kemal Ataturk; Mustafa Kemal; Mustapha Kemal
Kemal Kılıçdaroğlu; Kilicdaroglu; Kılıçdaroğlu; Kilichdaroglu
Ekrem İmamoğlu; Imamoglu; İmamoğlu; Ekrem Imamoghlu
Fethullah Gülen; Gulen; Gülen; Guelen
Ali Khamenei; Khamenei; Chamenei; Jamenei; Khaménei; Hamenei; Khameneï; Ayatollah Khamenei; Ali Chamenei; Ali Jamenei; Xamenei; Khamenai; Chamenai
Ruhollah Khomeini; Khomeini; Chomeini; Jomeini; Khomeyni; Khomeiny; Ayatollah Khomeini; Homeini
Hassan Rouhani; Rouhani; Ruhani; Rohani; Roohani; Rowhani; Hasan Rouhani; Hassan Rohani; Hassan Ruhani; Hasan Ruhani
Mahmoud Ahmadinejad; Ahmadinejad; Ahmadinedschad; Ahmadineyad; Ahmadinezhad; Mahmud Ahmadinejad; Achmadinedschad; Ahmedinejad
Ebrahim Raisi; Raisi; Raissi; Raeisi; Raïssi; Ibrahim Raisi; Ebrahim Raeisi; Ebrahim Raissi
Masoud Pezeshkian; Pezeshkian; Peseschkian; Pezechkian; Massoud Pezeshkian; Masud Pezeshkian; Pezeskian
Mohammad Javad Zarif; Zarif; Javad Zarif; Sarif; Mohammed Jawad Sarif
Abbas Araghchi; Araghchi; Araqchi; Araghtschi; Arakchi; Araqtschi; Abbas Araqchi
Qasem Soleimani; Soleimani; Suleimani; Solaimani; Soleymani; Qassem Soleimani; Ghasem Soleimani; Kassem Soleimani; Qassim Suleimani; Sulaimani
Mohammad Mossadegh; Mossadegh; Mosaddegh; Mossadeq; Mosaddeq; Mohammed Mossadegh
Mohammad Reza Pahlavi; Pahlavi; Pahlawi; Pahlevi; Reza Pahlavi
Benjamin Netanyahu; Netanyahu; Netanjahu; Netanyahou; Nétanyahou; Nethanyahu; Binyamin Netanyahu; Bibi Netanyahu; Binjamin Netanjahu; Benyamin Netanyahu; Netaniahu; Natanyahu
Ehud Barak; Barak; Ehoud Barak
Ariel Sharon; Sharon; Scharon; Arik Sharon
Yitzhak Rabin; Rabin; Itzhak Rabin; Jitzchak Rabin; Yitzchak Rabin
Shimon Peres; Peres; Schimon Peres; Simon Peres
Menachem Begin; Begin; Menahem Begin
Golda Meir; Meir
David Ben-Gurion; Ben-Gurion; Ben Gourion; Ben Gurion
Yoav Gallant; Gallant; Galant; Yoav Galant; Joaw Gallant; Joav Galant
Isaac Herzog; Herzog; Yitzhak Herzog; Itzhak Herzog
Yair Lapid; Lapid; Jair Lapid; Yaïr Lapid
Itamar Ben-Gvir; Ben-Gvir; Ben Gvir; Ben-Gwir
Bezalel Smotrich; Smotrich; Smotritsch; Smotritch
Naftali Bennett; Bennett; Naftali Bennet
Mahmoud Abbas; Abbas; Mahmud Abbas; Abu Mazen; Abou Mazen; Mahmoud Abbās
Yasser Arafat; Arafat; Yasir Arafat; Jassir Arafat; Yaser Arafat; Abu Ammar; Jasser Arafat
Yahya Sinwar; Sinwar; Yehya Sinwar; Yahia Sinouar; Jahja Sinwar; Jahia Sinwar
Ismail Haniyeh; Haniyeh; Haniya; Hanija; Haniyya; Ismaïl Haniyeh; Ismail Haniya; Haniye; Haniyah
Khaled Mashal; Mashal; Meshaal; Mashaal; Mechaal; Khaled Meshaal; Khalid Mishal; Maschal
Hassan Nasrallah; Nasrallah; Hasan Nasrallah; Nasrollah; Nasralla; Hassan Nasralla
Bashar al-Assad; Assad; Al-Assad; Asad; Al-Asad; el-Assad; Bashar al-Asad; Baschar al-Assad; Bachar el-Assad; Bashar Assad; Bachar al-Assad; Basher al-Assad; Bashar Asad
Hafez al-Assad; Hafez Assad; Hafiz al-Asad; Hafis al-Assad
Ahmed al-Sharaa; Al-Sharaa; Sharaa; al-Shara; Ahmed al-Scharaa; Ahmad al-Sharaa; Abu Mohammad al-Julani; Al-Jolani; Abu Mohammed al-Golani; Jolani; Golani; Julani; Ahmed al-Charaa
Saddam Hussein; Saddam; Sadam Husein; Saddam Husayn; Saddam Husain; Saddam Hussain; Saddam Hussejn
Muammar Gaddafi; Gaddafi; Qaddafi; Qadhafi; Kadhafi; Kaddafi; Gadafi; Gadhafi; Khadafy; Qadafi; Kadafi; Ghadafi; Ghaddafi; Khadafi; Gheddafi; Moammar Gadhafi; Muammar al-Gaddafi; Mouammar Kadhafi; Muammar Qaddafi; Moamer Kadhafi; Muammar Kaddafi; Moammar Khadafy
Khalifa Haftar; Haftar; Hifter; Hafter; Chalifa Haftar; Khalifa Hifter
Hosni Mubarak; Mubarak; Moubarak; Mubārak; Husni Mubarak; Hosni Moubarak
Abdel Fattah el-Sisi; El-Sisi; Sisi; Al-Sisi; As-Sisi; Sissi; Al-Sissi; Abdel Fattah al-Sisi; Abdelfattah al-Sisi; Abd al-Fattah as-Sisi; Abdel Fattah al-Sissi; Abdul Fattah al-Sisi; Abdel-Fattah el-Sissi
Gamal Abdel Nasser; Nasser; Gamal Abd el-Nasser; Jamal Abdul Nasser; Gamal Abd al-Nasir; Djamal Abdel Nasser
Anwar Sadat; Sadat; Anwar el-Sadat; Anouar el-Sadate; Sadate; Anwar al-Sadat
Mohamed Morsi; Morsi; Mursi; Morsy; Mohammed Mursi; Mohammed Morsi; Muhammad Mursi
Mohamed ElBaradei; ElBaradei; Baradei; el Baradei; al-Baradei; Mohammed ElBaradei
Mohammed bin Salman; Bin Salman; MBS; Mohammad bin Salman; Muhammad bin Salman; Mohammed ben Salmane; Ben Salmane; Mohamed bin Salman
Salman of Saudi Arabia; King Salman; Salman bin Abdulaziz; Salmane ben Abdelaziz
Mohamed bin Zayed Al Nahyan; Mohammed bin Zayed; MBZ; Mohamed bin Zayed; Muhammad bin Zayid; Mohammed ben Zayed; Bin Zayed; Mohammed bin Sajid
Tamim bin Hamad Al Thani; Tamim bin Hamad; Sheikh Tamim; Tamim ben Hamad
Nouri al-Maliki; Al-Maliki; Maliki; Nuri al-Maliki; Nouri Maliki
Muqtada al-Sadr; Al-Sadr; Moqtada al-Sadr; Moktada al-Sadr; Moqtada Sadr; Muktada as-Sadr
Ali al-Sistani; Sistani; Al-Sistani; Ayatollah Sistani; as-Sistani
Masoud Barzani; Barzani; Massoud Barzani; Masud Barzani; Barsani
Jalal Talabani; Talabani; Dschalal Talabani; Djalal Talabani
Abdullah Öcalan; Ocalan; Öcalan; Abdullah Ocalan; Oecalan; Apo
Osama bin Laden; Bin Laden; Usama bin Laden; Usama bin Ladin; Ben Laden; Oussama ben Laden; Osama bin Ladin; Bin Ladin
Ayman al-Zawahiri; Al-Zawahiri; Zawahiri; Aiman al-Sawahiri; Ayman Zawahiri; Aiman az-Zawahiri; Zawahri; Ayman al-Dhawahiri
Abu Bakr al-Baghdadi; Al-Baghdadi; Baghdadi; Abou Bakr al-Baghdadi; Abu Bakr al-Bagdadi
Ali Abdullah Saleh; Saleh; Ali Abdallah Salih; Ali Abdullah Salih; Salih
Abdrabbuh Mansur Hadi; Hadi; Abd-Rabbu Mansour Hadi; Abed Rabbo Mansour Hadi
Abdelaziz Bouteflika; Bouteflika; Abdelasis Bouteflika; Buteflika; Butaflika; Abdulaziz Buteflika
Abdelmadjid Tebboune; Tebboune; Tebbun; Abdelmajid Tebboune; Tebun; Taboun
Kais Saied; Saied; Saïed; Qais Saied; Kaïs Saïed; Kais Said; Qays Said
Zine El Abidine Ben Ali; Ben Ali; Zine al-Abidine Ben Ali; Zain al-Abidin Ben Ali; Sine el-Abidine Ben Ali
Saad Hariri; Hariri; Saad al-Hariri; Sad al-Hariri
Rafic Hariri; Rafik Hariri; Rafiq al-Hariri; Rafiq Hariri
Najib Mikati; Mikati; Nadschib Mikati; Nagib Mikati; Miqati
Michel Aoun; Aoun; Michel Aun; Michael Aoun
Omar al-Bashir; Al-Bashir; Bashir; Omar el-Béchir; Omar al-Baschir; Umar al-Bashir; Omar Bashir; el-Bechir; Omar el-Bashir
Hamid Karzai; Karzai; Karsai; Karzaï; Hamed Karzai; Hamid Karsai; Qarzai
Ashraf Ghani; Ghani; Aschraf Ghani; Achraf Ghani; Ashraf Gani
Haibatullah Akhundzada; Akhundzada; Achundsada; Hibatullah Akhundzada; Akhunzada
Mullah Omar; Mullah Mohammed Omar; Mulla Omar; Mollah Omar
Ahmad Shah Massoud; Massoud; Masood; Ahmed Shah Massoud; Ahmad Shah Masud
Gulbuddin Hekmatyar; Hekmatyar; Hikmatyar; Hekmatjar
Xi Jinping; Xi; Hsi Chin-p'ing; Xi Jin Ping; Shi Jinping; Xi Dsinping; Hsi Chin-ping
Mao Zedong; Mao; Mao Tse-tung; Mao Tse-Toung; Mao Tsetung; Mao Ze Dong; Mao Tze-tung; Mao Tsé-Toung; Chairman Mao
Zhou Enlai; Chou En-lai; Zhou En Lai; Tschou En-lai; Chu En-lai; Chou Enlai
Deng Xiaoping; Teng Hsiao-p'ing; Teng Hsiao-ping; Deng Xiao Ping; Teng Siao-ping
Jiang Zemin; Chiang Tse-min; Jiang Ze Min; Tschiang Tse-min
Hu Jintao; Hu Chin-t'ao; Hu Chin-tao; Hu Jin Tao
Wen Jiabao; Wen Chia-pao; Wen Jia Bao
Li Keqiang; Li K'o-ch'iang; Li Ko-chiang; Li Ke Qiang
Li Qiang; Li Ch'iang; Li Chiang
Wang Yi; Wang I; Wang Ji
Liu Shaoqi; Liu Shao-ch'i; Liu Shao-chi; Liu Shaochi
Lin Biao; Lin Piao
Zhu De; Chu Teh; Chu Te
Zhao Ziyang; Chao Tzu-yang; Zhao Zi Yang
Hua Guofeng; Hua Kuo-feng
Jiang Qing; Chiang Ch'ing; Chiang Ching; Madame Mao
Liu Xiaobo; Liu Hsiao-po; Liu Xiao Bo
Ai Weiwei; Ai Wei-wei
Bo Xilai; Po Hsi-lai
Peng Dehuai; P'eng Te-huai; Peng Teh-huai
Hu Yaobang; Hu Yao-pang
Chiang Kai-shek; Jiang Jieshi; Tschiang Kai-schek; Tchang Kaï-chek; Chiang Chung-cheng; Chiang Kaishek; Jiang Zhongzheng
Chiang Ching-kuo; Jiang Jingguo; Tschiang Tsching-kuo
Sun Yat-sen; Sun Zhongshan; Sun Yixian; Sun Yatsen; Sun Chung-shan
Tsai Ing-wen; Cai Yingwen; Ts'ai Ying-wen; Tsai Ying-wen; Tsai Ingwen
Lai Ching-te; William Lai; Lai Qingde; Lai Ch'ing-te; Lai Tsching-te; Lai Tsching-Te
Ma Ying-jeou; Ma Yingjiu; Ma Ying-chiu
Chen Shui-bian; Chen Shuibian; Ch'en Shui-pien
Lee Teng-hui; Li Denghui; Li Teng-hui
Lee Kuan Yew; Lee Kwan Yew; Li Guangyao; Lee Kuan Yu
Lee Hsien Loong; Li Xianlong; Lee Hsien-loong; Lee Xian Long
Confucius; Kongzi; K'ung-tzu; Kung Fu-tzu; Kong Fuzi; Konfuzius; Confucio
Laozi; Lao Tzu; Lao-tse; Lao Tse; Laotse; Lao-Tzu
Sun Tzu; Sunzi; Sun Zi; Sun-tse; Sun Tse
Kim Jong Un; Kim Jong-un; Kim Chong-un; Kim Jeong-eun; Kim Dschong-un; Gim Jeong-eun; Kim Chŏng-ŭn; Kim Jong-eun; Kim Čong-un; Kim Yong-un; Kim Jong-oun; Kim Zong Un; Kim Tschong-un; Kim Jung Un; Kim Jong Eun
Kim Jong Il; Kim Jong-il; Kim Chong-il; Kim Jeong-il; Kim Dschong-il; Gim Jeong-il; Kim Tschong-il; Kim Yong-il
Kim Il Sung; Kim Il-sung; Kim Ilsung; Kim Il-song; Gim Il-seong; Kim Ir Sen; Kim Il-seong
Kim Yo Jong; Kim Yo-jong; Kim Yeo-jeong; Kim Yojong; Kim Yo-dschong
Yoon Suk Yeol; Yoon Suk-yeol; Yun Seok-yeol; Yoon Seok-youl; Yun Suk-yeol; Yoon Suk-yeoul; Jun Suk-jeol; Yoon Seok-yeol; Yun Sok-yol
Moon Jae-in; Mun Jae-in; Moon Jaein; Moon Jae In; Mun Chae-in; Mun Jäin
Park Geun-hye; Pak Geun-hye; Park Keun-hye; Park Kun-hye; Pak Kun-hye; Bak Geun-hye; Park Geunhye
Park Chung-hee; Pak Chung-hee; Park Jeong-hui; Pak Chong-hui; Bak Jeong-hui; Pak Jung-hi
Lee Myung-bak; Yi Myeong-bak; I Myeong-bak; Lee Myong-bak; Yi Myong-bak; Lee Myungbak
Lee Jae-myung; Lee Jae Myung; Yi Jae-myeong; I Jae-myeong; Lee Jae-myeong; Ri Jae-myong; Yi Chae-myong
Roh Moo-hyun; No Mu-hyeon; Noh Moo-hyun; No Mu-hyon; Roh Mu-hyun
Kim Dae-jung; Kim Tae-chung; Gim Dae-jung; Kim Daejung; Kim Dae-dschung
Ban Ki-moon; Ban Ki Moon; Pan Ki-mun; Ban Gi-mun; Ban Kimoon; Pan Gi Mun
Syngman Rhee; Yi Sung-man; Rhee Syng-man; I Seung-man; Li Sung-man; Yi Seung-man
Shinzo Abe; Abe Shinzo; Shinzō Abe; Sindzo Abe; Schinzo Abe; Abe Shinzō; Sinzo Abe
Fumio Kishida; Kishida; Kischida; Kisida; Kishida Fumio
Shigeru Ishiba; Ishiba; Ischiba; Isiba; Ishiba Shigeru; Shigueru Ishiba
Junichiro Koizumi; Koizumi; Koïzumi; Jun'ichirō Koizumi; Koidsumi; Dzjunitiro Koidzumi
Ho Chi Minh; Hồ Chí Minh; Ho Tschi Minh; Ho Chi-minh; Ho Shi Min; Ho Chi Min
Pol Pot; Saloth Sar; Polpot; Pol-Pot
Norodom Sihanouk; Sihanouk; Sihanuk
Hun Sen; Houn Sen; Hoon Sen
Aung San Suu Kyi; Suu Kyi; Aung San Su Kyi; Aung San Suukyi; Suu Kyii; Aung Sann Suu Kyi; Daw Suu
Min Aung Hlaing; Min Aung Hlain; Aung Hlaing
Sukarno; Soekarno; Soukarno
Suharto; Soeharto; Souharto
Joko Widodo; Jokowi; Djoko Widodo; Yoko Widodo
Prabowo Subianto; Prabowo; Prabovo Subianto
Narendra Modi; Modi; Narendra Damodardas Modi; Narendra Modhi; Narêndra Modi
Mahatma Gandhi; Gandhi; Mohandas Gandhi; Mohandas Karamchand Gandhi; Ghandi; Gandi; Mahatma Ghandi
Indira Gandhi; Indira Ghandi; Indira Gandi
Jawaharlal Nehru; Nehru; Jawahar Lal Nehru; Dschawaharlal Nehru; Javaharlal Nehru; Djawaharlal Nehru
Imran Khan; Imran Ahmed Khan Niazi; Imran Chan; Emran Khan
Shehbaz Sharif; Shahbaz Sharif; Schehbas Scharif; Shabaz Sharif; Chehbaz Sharif
Nawaz Sharif; Nawas Scharif; Navaz Sharif; Nawaz Shareef; Mian Nawaz Sharif
Benazir Bhutto; Bhutto; Benasir Bhutto; Bénazir Bhutto; Benazir Butto
Pervez Musharraf; Musharraf; Parvez Musharraf; Pervaiz Musharraf; Perwes Muscharraf; Moucharraf; Muscharraf; Pervez Moucharraf
Muhammad Ali Jinnah; Jinnah; Mohammed Ali Jinnah; Dschinnah; Mohammad Ali Jinnah
Sheikh Hasina; Hasina; Shaikh Hasina; Scheich Hasina; Sheikh Hasina Wajed; Cheikh Hasina
Muhammad Yunus; Yunus; Mohammad Yunus; Mohammed Yunus; Mohamed Younus; Muhammad Younus
Mahinda Rajapaksa; Rajapaksa; Rajapakse; Mahinda Rajapakse; Radschapaksa
Tenzin Gyatso; Dalai Lama; 14th Dalai Lama; Dalai-lama; Dalaï-lama
Kyriakos Mitsotakis; Mitsotakis; Mitsotákis; Kiriakos Mitsotakis; Mizotakis
Alexis Tsipras; Tsipras; Tzipras; Alexis Zipras; Aléxis Tsípras
Yanis Varoufakis; Varoufakis; Varufakis; Giannis Varoufakis; Janis Varoufakis; Warufakis
Aleksandar Vučić; Vučić; Vucic; Vutschitsch; Vuchich; Alexander Vucic; Vuçiç; Vuciç; Vucsics; Wuczić; Aleksandar Vuchich; Vuchić
Slobodan Milošević; Milosevic; Milošević; Miloschewitsch; Miloševič; Miloshevich; Milosevich; Slobodan Milosevich
Radovan Karadžić; Karadzic; Karadžić; Karadschitsch; Karadjic; Karadzhich; Karadzich
Ratko Mladić; Mladic; Mladić; Mladitsch; Mladich
Josip Broz Tito; Tito; Marshal Tito; Marschall Tito
Albin Kurti; Kurti; Kourti
Hashim Thaçi; Thaci; Thaçi; Tachi; Hashim Thaqi; Thaqi; Hasim Taci; Haschim Thaci
Edi Rama; Rama
Enver Hoxha; Hoxha; Hodscha; Hodja; Enver Hodja; Enver Hodscha; Hodža
Viktor Orbán; Orbán; Orban; Victor Orban; Wiktor Orbán; Orbàn; Victor Orbán
Nicolae Ceaușescu; Ceausescu; Ceaușescu; Tschauschesku; Chaushesku; Ceauşescu; Nicolae Ceausescu
Klaus Iohannis; Iohannis; Johannis; Klaus Johannis; Yohannis
Lech Wałęsa; Walesa; Wałęsa; Lech Walensa; Valesa
Donald Tusk; Tusk
Andrzej Duda; Duda; Andrej Duda
Jarosław Kaczyński; Kaczynski; Kaczyński; Jaroslav Kaczynski; Katschinski; Kachinsky
Robert Fico; Fico; Fitso; Fizo
Petr Pavel; Peter Pavel
Václav Havel; Havel; Vaclav Havel; Waclaw Havel
Andrej Babiš; Babis; Babiš; Andrei Babis; Babisch
Kaja Kallas; Kallas; Kaya Kallas; Kaia Kallas
Gitanas Nausėda; Nauseda; Nausėda; Nauséda
Ursula von der Leyen; Von der Leyen; Vonderleyen; Ursula Vonder Leyen; fon der Leyen; Ursula fon der Lajen
Olaf Scholz; Scholz; Sholz; Olaf Sholtz; Scholtz; Šolc; Olaf Scholtz
Friedrich Merz; Merz; Mertz; Fridrich Merts; Friedrich Mertz
Angela Merkel; Merkel; Angela Merkle; Merkell; Angela Dorothea Merkel
Annalena Baerbock; Baerbock; Bärbock; Anna-Lena Baerbock; Bearbock
Frank-Walter Steinmeier; Steinmeier; Steinmaier; Steinmeyer; Shtainmaier
Emmanuel Macron; Macron; Emanuel Macron; Makron; Emmanuel Makron; Macaron
Jean-Luc Mélenchon; Melenchon; Mélenchon
Marine Le Pen; Le Pen; LePen; Marine Lepen
Nicolas Sarkozy; Sarkozy; Sarkosy; Nicolas Sarközy; Sarkozi
François Hollande; Hollande; Francois Holland
Charles de Gaulle; De Gaulle; Charles De Gaul; De Goll; Sharl de Goll; de Gol
Jens Stoltenberg; Stoltenberg; Jens Stoltenburg; Stoltenbärg
Mark Rutte; Rutte; Mark Ruttee; Rute; Mark Rütte
Mette Frederiksen; Frederiksen; Frederikson; Mette Fredriksen; Mette Fredericksen
Ulf Kristersson; Kristersson; Ulf Christersson; Kristerson
Sauli Niinistö; Niinisto; Niinistö; Niinistoe; Ninisto
Alexander Stubb; Stubb; Aleksander Stubb; Stub
Pedro Sánchez; Pedro Sanchez; Pedro Sánches; Pedro Sanches
Giorgia Meloni; Meloni; Georgia Meloni; Giorgia Melloni
Mario Draghi; Draghi; Dragi; Mario Dragi
Silvio Berlusconi; Berlusconi; Berluskoni; Berlusconni
Pope Francis; Papa Francisco; Jorge Mario Bergoglio; Jorge Bergoglio; Franciscus; Pape François; Papst Franziskus; Papa Francesco
Pope John Paul II; Karol Wojtyła; Karol Wojtyla; Juan Pablo II; Jean-Paul II; Johannes Paul II; Giovanni Paolo II; Jan Paweł II
António Guterres; Guterres; Antonio Guterres; Guterrez; Guterrish; Antonio Guterresh; Gutteres; Gutiérres; Antonio Gutteres
Kofi Annan; Annan; Kofi Anan; Cofi Annan
Boutros Boutros-Ghali; Boutros-Ghali; Butros Ghali; Butros Butros-Ghali; Boutros Ghali
Tedros Adhanom Ghebreyesus; Tedros; Tedros Adhanom; Tedros Adhanom Gebreyesus; Tewodros Adhanom; Ghebreyesus; Gebreyesus; Tedros Ghebreyesus
Abiy Ahmed; Abiy Ahmed Ali; Abij Ahmed; Abi Ahmed; Abiy Achmed; Abiye Ahmed
Isaias Afwerki; Afwerki; Isayas Afewerki; Afewerki; Afeworki; Issayas Afeworki; Isaias Afewerki
Haile Selassie; Haile Sellassie; Haïlé Sélassié; Ras Tafari; Hailé Selassié; Haile Selasie
Robert Mugabe; Mugabe; Mougabe; Mugabé
Cyril Ramaphosa; Ramaphosa; Ramafosa; Cyrill Ramaphosa; Ramaposa; Siril Ramafosa
Nelson Mandela; Mandela; Nelson Mandella; Madiba
Muhammadu Buhari; Buhari; Mohammadu Buhari; Muhammed Buhari; Buhary
Bola Tinubu; Tinubu; Tinoubou; Bola Ahmed Tinubu
William Ruto; Ruto; Rutto; William Rutto
Yoweri Museveni; Museveni; Musevini; Joweri Museveni; Mouseveni; Yoweri Mouseveni
Paul Kagame; Kagame; Kagamé; Kagami
Félix Tshisekedi; Tshisekedi; Tschisekedi; Tchisekedi; Chisekedi; Felix Tshisekedi; Cisekedi
Joseph Kabila; Kabila
Idriss Déby; Deby; Déby; Idris Deby; Idriss Deby Itno; Debi
Mahamat Déby; Mahamat Deby; Mahamat Idriss Déby; Muhammad Deby
Donald Trump; Trump; Donald J. Trump; Donald Tramp; Trumph; Tramp
Joe Biden; Biden; Joseph Biden; Joe Bidden; Dzho Bayden; Bayden; Baiden; Joe Baiden; Joseph R. Biden
Barack Obama; Obama; Barak Obama; Barrack Obama; Barack Hussein Obama; Barac Obama
Kamala Harris; Kamala Haris; Camala Harris; Kamela Harris
Antony Blinken; Blinken; Anthony Blinken; Tony Blinken; Blinkin; Blinkenn; Entoni Blinken
Marco Rubio; Rubio; Marko Rubio
Lloyd Austin; Loyd Austin; Lloyd Austen
Boris Johnson; Boris Jonson; Boris Dzhonson
Keir Starmer; Starmer; Kier Starmer; Kir Starmer; Kir Starmar; Kear Starmer
Rishi Sunak; Sunak; Rischi Sunak; Rishi Sounak; Rishi Soonak
Justin Trudeau; Trudeau; Justin Trudo; Trudo; Truedeau
Mark Carney; Carney; Mark Karney; Mark Carny
Luiz Inácio Lula da Silva; Lula; Lula da Silva; Luis Inacio Lula da Silva; Luiz Lula da Silva; Lula de Silva
Jair Bolsonaro; Bolsonaro; Yair Bolsonaro; Zhair Bolsonaru; Bolsonaru; Jaïr Bolsonaro; Balsonaro
Nicolás Maduro; Maduro; Nicolas Maduro; Nikolas Maduro; Nikolás Maduro
Hugo Chávez; Chavez; Hugo Chavez; Chávez; Ugo Chaves; Tschawes; Chavès
Javier Milei; Milei; Xavier Milei; Millei; Khavier Miley; Javier Miley; Miley
Fidel Castro; Castro; Fidel Kastro
Che Guevara; Guevara; Ernesto Guevara; Tsche Guevara; Ernesto Che Guevara; Che Gevara
Gustavo Petro; Petro
Andrés Manuel López Obrador; López Obrador; Lopez Obrador; AMLO; Andres Manuel Lopez Obrador
Claudia Sheinbaum; Sheinbaum; Scheinbaum; Sheinbaun; Shainbaum; Claudia Scheinbaum; Cheinbaum
Rafael Grossi; Grossi; Rafael Mariano Grossi; Raphael Grossi; Raffaele Grossi
Genghis Khan; Chinggis Khan; Dschingis Khan; Gengis Khan; Jenghiz Khan; Djingis Khan; Chingis Khan; Gengis Kan; Temujin
Tamerlane; Timur; Timur Lenk; Tamerlan; Timur-i-Leng; Tamburlaine
Saladin; Salah ad-Din; Salah al-Din; Saladino; Salah ad-Din Yusuf; Salaheddin
Avicenna; Ibn Sina; Avicena; Avicenne; Ibn Sīnā; Abu Ali Sina
Averroes; Ibn Rushd; Averroès; Ibn Ruschd; Averroës
Suleiman the Magnificent; Süleyman the Magnificent; Soliman le Magnifique; Süleyman der Prächtige; Solimán el Magnífico; Kanuni Süleyman
Muhammad; Mohammed; Mohammad; Mahomet; Mahoma; Prophet Muhammad; Muhammed
Rabindranath Tagore; Tagore; Robindronath Thakur; Rabindranath Thakur; Rabindranat Tagor
Omar Khayyam; Khayyam; Omar Chayyam; Omar Khayam; Umar Khayyam; Omar Jayam
Rumi; Jalal ad-Din Rumi; Jalaluddin Rumi; Mevlana; Mawlana; Roumi; Dschalal ad-Din Rumi
"""
