"""Given names and syllables of names that are romanised in several ways; folded, a family a line."""

EASTERN_NAMES = """
mohammed muhammad mohamed mohammad mehmet mohamad muhammed mahomet mohamed muhamed mohammod muhammet magomed mahamat muhamad mohd mehmed mahomed mohamet muammad
ahmed ahmad ahmet akhmed achmed ahmat ahamed akhmet
mahmoud mahmud mehmud mahmood mahmut makhmud makhmoud
mustafa moustafa mustapha mostafa moustapha mustafo
abdullah abdallah abdulla abdoulaye abdalla abdollah abdulloh
abdulrahman abdelrahman abdurrahman abderrahmane abdurahman abderrahman abdirahman abdurahmon abdrakhman abderraman
abdulaziz abdelaziz abdalaziz abdoulaziz
hussein husayn hussain husain hosein hossein huseyin houssein husein hosayn hussayn hussien guseyn
hassan hasan hassane hasson khasan gasan
ali aly aliy
omar umar omer umer oumar
yasser yasir yaser jassir yassir
khalid khaled halid chalid khaleed halit
khalil halil chalil jalil
faisal faysal feisal fayssal faycal faizal
jamal gamal jamaal djamal cemal dzhamal djamel
jamil gamil cemil djamil
jafar jaafar djafar cafer gafar jaffar dzhafar
kareem karim kerim
rashid rasheed rachid rashed raschid rasit
said saeed sayed saied sayyid syed seyed sayid saeid seyyed sayyed saaid
salih saleh salah salehe
tariq tarek tareq tarik tarique
walid waleed oualid velid
yahya yahia yehia iahia
younis yunus younes yunis yunes
zayd zaid zayed zeid ziad ziyad zayid
abdel abdul abdal abdoul abd
abu abou ebu aboo
qasim kasim qassem kassem qasem kassim ghassem qassim kasem kassym qasym kasym
qassem ghasem qasem
nasser nasir naser nassir nasr nacer
rahman rehman rahmon rakhmon rahmaan
rahim raheem rakhim
sharif shareef cherif scherif sherif shariff
shaikh sheikh sheik shaykh cheikh scheich sheykh
mullah mulla molla mollah moulla
hajji haji hadji hajj haj hadj
mawlawi maulvi maulavi mawlavi molvi
amir emir ameer amr
amin ameen emin
aziz azeez
bashir basheer bachir beshir besir
farid fareed ferid
habib habeeb
hamid hameed hamed abdulhamid hamit
ismail ismael ismayil esmail ismaeel esmaeil
latif lateef
majid majeed mejid macit madjid
mansur mansour mansoor mensur
masud massoud masoud mesut masood massud
mukhtar mokhtar muhtar moktar
murad mourad murat morad
nabil nabeel
nizar nezar
osama usama oussama ussama
ramzan ramadan ramazan ramzan ramadhan
riyad riad riyadh ryad
sadiq sadegh sadek sadik siddiq sadeq
salim saleem selim slim salem
samir sameer
shams shams chams
tawfiq tevfik tawfik toufic tewfik
wahid waheed ouahid vahid
zahir zaher zahr
zakir zaker dhakir
akbar ekber
aisha ayesha aicha ayse aysha aishah
fatima fatma fatimah fatemeh
khadija hatice khadijah
zainab zaynab zeynep zeinab zenab
maryam meryem mariam
nur nour noor nuur
nursultan noursoultan nursoltan
jong jeong chong chung joung
un eun oon
hyun hyon hyeon hyeun
yong young yeong yung
sun seon son soon
suk seok sok sook seog
ho hoe
park pak bak
lee yi rhee ri li ree rhie
choi choe choy chwe
kim gim
kang gang khang
cho jo joe
chung jung jeong chong
moon mun
yoon yun youn
shin sin
roh noh no
han hahn
kwon gwon kweon
xi hsi si
jinping chinping
zhou chou chow jou
zhang chang cheung
zhao chao chiu
zhu chu
zheng cheng
jiang chiang kiang keung
qian chien tsien
qiu chiu
qin chin
xu hsu hsue shu
xie hsieh tse
xiao hsiao siu
cai tsai choi
cao tsao
deng teng
dong tung
zeng tseng tsang
zhong chung
guo kuo kwok
gao kao ko
gong kung
guang kuang kwang
bo po
bai pai
beijing peking peiping pekin
liu lau lieu
wu ng
wang wong
chen chan tan
huang wong hwang
yang yeung
he ho
hu wu
ma mah
nguyen nguyen
benjamin binyamin
netanyahu netanjahu netanyahou nethanyahu
yevgenia evgenia eugenia yevheniya
ludmila lyudmila liudmila ludmilla
lubov lyubov liubov
vera wiera viera
larisa larissa larysa
galina halyna halina
ksenia oksana xenia kseniya aksana ksenija
daria darya dariya darja
marina maryna
valeria valeriya valery
snejana snezhana
kliment clement
taras taras
rostislav rostyslav rastsislau
ruslan ruslan rouslan
timur temur teymur taimur timour
rustam rustem roustam
tamerlan tamerlane timur
shavkat shawkat shevket shoukat
emomali imomali
ilham ilkham
heydar haydar geidar heidar haidar hyder
nikol nicol
sadyr sadir
gurbanguly kurbankuly
kemal kamal kamil kamel
recep rajab rejeb redjep
tayyip tayeb tayyib taieb
davut dawood
suleyman soleiman soliman
huseyin hussein
cenk genk
yigit yighit
kyriakos kyriacos
alexis aleksis alexios
evangelos vangelis
panagiotis panayiotis
georgia yeoryia
mikis michalis
stavros stauros
vassilis vasilis basil vassilios
joko djoko
sukarno soekarno
suharto soeharto
thaksin taksin
aung ong
indira indra
lakshmi laxmi
krishna krsna kishan
mohan mohun
vijay vijai bijoy
shiva siva shiv
"""
