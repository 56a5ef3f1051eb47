"""Forms of one given name, and of words that stand in names, across languages; folded, a family a line."""

GIVEN_NAMES = """
aaron aron aharon haroun harun
abraham ibrahim avraham abram abramo abrahan braham
adalbert adalberto albert alberto albrecht alberta bert albertus
adam adamo adamus adan adem
adolf adolph adolphe adolfo adolphus
adrian adriano adrien hadrian adrianus hadrianus andrian
agnes ines inez agnese agnieszka agnete aneska
alan allan allen alain
alexander alexandre alejandro alessandro aleksandr aleksander alexandr alexandros oleksandr alyaksandr aliaksandr aleksandar alexandru sandor iskander iskandar alex sasha sascha alexandar olexander olexandr aleksandras aleksandrs alisdair alasdair xander sandro alec
alexandra alejandra alessandra aleksandra oleksandra aliaksandra alyaksandra
alexis alexei alexey aleksei aleksey aleksej alexej oleksii oleksiy oleksij alaksiej aliaksei alyaksey aleksi alejo alessio alexius alexy oleksy
alphonse alfonso alfons alonso alphonso afonso alfonsus
alfred alfredo alfredus alf
amadeus amadeo amedeo amadee
ambrose ambrosio ambrogio ambroise ambrosius
anastasia anastasiya nastassia anastasiia anastasija nastya
andrew andreas andre andrea andres andrei andrey andriy andrii andrej andrzej andras andreu anders andrejs ondrej andria andrius drew andy
angel angelo angelos angelus
ann anna anne ana hannah hanna anya anja annie anita hana
anthony antonio antonius antoine anton antony antoni antonin antal antanas tony toni antonios antonij
antonia antonina antoinette
arcadius arcadio arkady arkadi arkadiy arkadiusz
archibald archibaldo archie
arnold arnaldo arnaud arnoldo arnau
arsenius arsenio arseny arseniy arsenii arsen
arthur arturo artur artus arturas
artem artyom artiom tsimafei
athanasius atanasio athanase afanasy panas afanasiy afanasii
august augusto auguste augustus agosto
augustine agustin augustin agostino augustinus avgustin
balthasar baltasar baldassare balthazar
baldwin balduino baudouin boudewijn balduin
bartholomew bartolome bartolomeo barthelemy bartholomaus bartlomiej bartolomeu varfolomey bart bartholomeus
basil basilio basilius vasily vasiliy vasili vasilii vasyl vasil vassili wassily wassili vasile basile wasyl vassily
beatrice beatriz beatrix
benedict benito benedetto benedicto benoit benedikt benedictus bento venedikt
benjamin benyamin binyamin benjamim veniamin beniamino ben benny
bernard bernardo bernhard bernhardt bernat bernardus bernd bernardino
bogdan bohdan bogdan
boris borys barys
caesar cesar cesare caesare kaiser
camille camilo camillo camillus kamil camila camilla
caroline carolina karolina karoline
casimir casimiro kazimierz kasimir kazimir
catherine katherine katharina catalina caterina ekaterina yekaterina kateryna katsiaryna katarzyna katarina kathryn catarina jekaterina katerina ecaterina katrina karin catharine
cecilia cecile cecily caecilia
charles carlos karl carl carlo karel karol carles charlie karoly carol kaarle carolus chuck karlo
charlotte carlota carlotta scharlotte
christian cristian christiaan kristian cristiano khristian krystian christianus
christina cristina kristina christine khrystyna hristina krystyna kristin
christopher christoph cristobal christophe cristoforo kristof krzysztof cristovao christoffer kristoffer hristofor christos chris kit christophorus
claude claudio claudius klaudius claudia klavdiy
clement clemente clemens klemens kliment klim klyment clementius
conrad konrad conrado corrado koenraad kurt
constance constanza constanze konstanze constancia costanza
constantine constantino konstantin constantin kostiantyn kostyantyn konstantinos konstanty kanstantsin costantino constantinos konstandinos constantinus costin kostas
cornelius cornelio cornelis corneille korneliy kornel
cyprian cipriano cyprien ciprian cyprianus
cyril cirilo kirill kyrylo cirillo kiril kirillos cyrille kiryl cyrillus
cyrus ciro kurush kyros
damian damiano damien demyan
daniel daniele danila danilo danylo daniil danijel danil dan danny daniyal danielius
david davide dawid dawud davud daoud davyd dovid dave daud davit
demetrius demetrio dmitry dmitri dmitriy dmitrii dmytro dimitri dzmitry dimitrios dimitar dmitrij demetrios dimitris dmitro dimitrie dzmitriy dimitrij
dennis denis denys dionisio dionysius dionisius dionysios denes
dominic domingo dominique domenico dominik dominicus domingos
dorothy dorothea dorotea dorothee
edmund edmond edmundo
edward edouard eduardo eduard edoardo edvard edvards ed eddie ted teddy edwardus duarte eduards
eleanor eleonora leonor eleonore eleanora
elias elijah ilya ilia elia illia iliya eliyahu ilyas eli ilja ilie elie
elizabeth isabel isabella elisabeth elisabetta yelizaveta elizaveta elisabet isabelle elisaveta yelyzaveta lisaveta isabela elzbieta erzsebet liz beth elspeth lizaveta ysabel
emil emilio emile emilian aemilius emiliano
emily emilia emilie aemilia
emmanuel manuel emanuel immanuel emanuele manuil
eric erik erich erico eirik erikas
ernest ernesto ernst ernestus
eugene evgeny yevgeny evgeni evgeniy yevgeniy yevhen eugenio eugen yevhenii yauhen eugeniusz evgenii yevgeni jewgeni evgenij ievgen eugenius yauheni jevgenij evgueni
eusebius eusebio eusebe evsey
eustace eustaquio eustache eustachio
eva eve ewa yeva
felix feliks felice felicio
ferdinand fernando ferdinando hernando ferran fernand hernan fernao
feodor fyodor fedor theodore theodor teodoro theodoros todor fedir teodor feodor fiodar theodorus tudor fjodor teodors
philip felipe philippe filippo philipp filip pilip filipp filipe phil philippus fulop philippos
florence florencia fiorenza
florian floriano florianus
francis francisco francesco francois franz frantisek frank frans franciszek ferenc pancho franciscus francesc paco frankie franc
frances francisca francesca francoise franziska
frederick federico friedrich frederic fryderyk frederik fredrik fritz fred frederico fridrikh fridericus freddy
gabriel gabriele gavriil gavril havryil gabor jibril jabriel havrylo
gaius cayo caius caio gayo
gaspar jasper caspar kaspar gaspard casper kasper gaspare
genevieve genoveva
geoffrey godofredo godfrey gottfried geoffroy jeffrey goffredo jeff geoff
george jorge georg georges giorgio georgy georgi georgiy georgios yuri yury yuriy yurii iurii heorhiy jerzy juraj jiri gheorghe jordi yiorgos jurij juri georgij gyorgy iouri giorgi goran yorgos heorhii georgii georgius jurgen joris youri
gerald geraldo giraldo gerardo gerard gerhard gerrit gherardo
gilbert gilberto
giles gil egidio aegidius gilles
gleb hlib hleb
gregory gregorio grigory grigori grigoriy hryhoriy gregor gregoire grzegorz hryhorii grigorii ryhor greg grigor gregorius gregorios krikor hrihoriy grigorij
gustav gustavo gustave gustaf
guy guido gui
hadrian adriano adrien
harold haroldo harald araldo harry
helen helena elena yelena olena elene ilona alena helene jelena eleni ellen olen
henry henri enrique heinrich enrico henryk henrik hendrik henrique heinz harry hank henricus enric henrikas hinrich jindrich
herbert heriberto herberto
herman hermann german hermanus herman armando germano ermanno
hugh hugo hugues ugo hugon
humphrey onofre humfrey onofrio
ignatius ignacio ignaz ignazio ignace ihnat ignacy inigo
igor ihor ihar
innocent inocencio innocenzo innokenty innozenz innokentiy
irene irina iryna irena iryne
isaac isaak itzhak yitzhak ishaq isaacs izaak ishak yitzchak
isidore isidoro isidor sidor
isaiah isaias yeshayahu
jacob jaime james jacques diego santiago iago jakob giacomo yakov yakiv jaakko jakub jaume yakub yaqub yaqoob iacob jim jimmy jacobus jacopo iakov jacobo jaimes tiago hamish
jeremiah jeremias jeremy yirmiyahu geremia jeremie
jerome jeronimo hieronymus girolamo geronimo hieronim
joachim joaquin joaquim gioacchino yoakim
joan jane joanna johanna jeanne juana giovanna ioana joana yoanna jana jean janet ivana ioanna zhanna juanita johana
john juan jean johann johannes giovanni joao jan ivan ioannes ivo ian sean hans joan yuhanna yahya ioannis evan jack johnny johan janos jon giannis jens iain shaun yohannes yochanan ioan jovan hovhannes ioann iohannes yannis
jonathan yonatan jonatan jonathon
jordan jordano giordano
joseph jose josef giuseppe josep yosef yusuf yousef osip iosif jozef youssef yosyp joe josip jozsef juozas pepe iosef yussuf yusef yousuf iosyf josephus joao ioseb
joshua yehoshua josue jesus yeshua jozsue joshua
julian juliano julien yulian giuliano iulian julianus
julius julio jules giulio yuliy
julia yulia yuliya julie giulia iulia juliya yuliia iuliia
justin justino justinus giustino iustin
justinian justiniano giustiniano
lambert lamberto
laurence lorenzo laurent lawrence lars lorenz laurentius llorenc laurens lourenco lavrentiy lavrenty larry lavrentij laurenz laurentios
lazarus lazaro lazar lazare eleazar
leo leon leone lev leonid levi leonide
leonard leonardo leonhard lennart leonardus
leonid leonidas leonidas leonide leanid
leopold leopoldo leopoldus
lewis louis luis ludwig luigi lluis lodewijk ludovico ludwik luiz lajos ludvig ludovic clovis aloysius alois alojz lou louie lodovico ljudevit
louise luisa luise luiza lovisa
lucas luke luca luc lukas luka lukasz loukas lukacs
lucius lucio luce
lucy lucia lucie luzia
luther lothar lothair lotario lotharius
magdalena madeleine magdalene maddalena
malachi malaquias
marcel marcelo marcello marcellus marcelin
marcian marciano marcianus
mark marcos marco marc marcus markus marko marek
margaret margarita marguerite margarethe margherita margareta margot malgorzata margit maggie meg peggy margrethe margarida margaretha
mary maria marie mariya maryam miriam mariam marya marija maryia maria marjory mariia moira
martha marta marthe marfa
martin martino martinus marton marcin martyn marten
matilda matilde mathilde maud
matthew mateo matteo matthias mathieu matthieu matias mateusz matvey matei matthaus mateus maciej matviy mathias matthijs matyas mats matt matthaios mattias matej
maurice mauricio maurizio moritz mauritius maurits morris moritz maurus
maximilian maximiliano maximilien massimiliano maksymilian max maximilianus
maxim maksim maksym maxime massimo maximus maximo
michael miguel michel michele mikhail mykhailo mikhailo mihail michal mikael mihai mihaly mykhaylo mikhal mixail mike mick michail miquel mikhaylo micheal mihajlo mikail mikhaylo mykhailo micha
moses moises moshe musa moussa mose moussa moyses moise moisei
nadia nadezhda nadiya nadzeya nadiia nadejda
natalia nataliya natalya nathalie natalie nataliia natallia natascha
nathan natan nathaniel nataniel
nicholas nicolas nikolai nikolay nikolaus niccolo nicola mykola mikola nikolaos nicolae nikola miklos mikalai mikolaj nikolaj nicolo nikolas niklas nick klaus claus nicolai mikalay mykolay nicolaus niels nils micolas nicolau nikolajs nikola
odo odon eudes otto oddo otho otton otone
oleg oleh aleh oleh
olga olha volha helga
oliver oliverio olivier oliviero
osman othman usman uthman ousmane osmane ousman otman
oswald osvaldo oswaldo
patrick patricio patrice patrizio patryk padraig
paul pablo paolo pavel pavlo paulo pawel pal pavlos paulus paval paavo pau pavle pol
paula paola pavla pauline paulina
peter pedro pierre pietro piotr pyotr petro petr petar petros petrus pere petru pieter per pjotr petter piet peer pyatro pete botros boutros piero
philomena filomena philomene
pius pio pie
prosper prospero
quentin quintin quinton
quirinus quirino
ralph raul raoul rolf rodolphe rudolf rudolph rodolfo radulf
raymond raimundo ramon raimondo raymund ray raimund reymundo raimond raymundo
rachel raquel rahel rachele
rebecca rebeca rivka
reginald reinaldo reynold renaud rinaldo reinhold ronald reynaldo reg ron ronaldo
richard ricardo riccardo ryszard rikard richardus dick rick rich
robert roberto ruprecht rupert bob bobby rob robertus
roderick rodrigo rodrigue ruy
roger rogelio ruggero rogerio rudiger rogier
roland rolando orlando rolandas
roman romano romain ramon romanus
rose rosa roza
rudolph rudolf rodolfo rodolphe rudolfo rodolfus
samuel samuil shmuel samuele sam samuil samual
sarah sara sarra
saul shaul saulo
sebastian sebastien sebastiano sevastian sebastiao
sergius sergio sergei sergey serge serhiy serhii siarhei sergiy sergiu sergej syarhey serguei sergii sarkis serghei sergij sargis
severus severo severe
silvester silvestre sylvester silvestro sylvestre
simon simeon simone semyon semen symon shimon szymon simao semion ximeno
solomon salomon sulayman suleiman soliman suleyman shlomo salomo sulaiman sulieman suliman
sophia sofia sophie sofiya zofia sofya zsofia sofie sofiia
stephen esteban etienne stefan stephan stefano stepan steven stefanos istvan esteve szczepan steve estevao stephane stephanus stepan tsepan
stanislaus stanislav stanislaw estanislao stanislas stanislau
susan susana susanna suzanne zuzana shoshana suzanna
svetlana svitlana sviatlana swetlana svyatlana
svyatoslav sviatoslav swjatoslaw sviataslau
tatiana tatyana tetiana tetyana tatsiana tatjana taciana tatsyana
terence terencio terentius terry
theobald teobaldo thibaut thibault tibaldo
theodora teodora feodora
theodosius teodosio feodosy theodose teodosije
theophilus teofilo theophile feofil teofil
theresa teresa therese teresia tereza
thomas tomas tomaso tommaso foma tom tomasz khoma tomislav thoma toma tome tommy tuomas tamas thomaz
timothy timoteo timofey timothee tymofiy timofei timotheus tim timotheos tsimafey tymofii tymish
titus tito tite
tobias tobiah tobie
ulrich ulrico ulric oldrich
urban urbano urbain urbanus
ursula orsola
valentine valentin valentino valentyn valiantsin valentinus
valerius valerio valery valeri valeriy valerii valere valeriu valeryi valerij
victor viktor vittorio vitor wiktor viktar victorio viktoras
victoria viktoria viktoriya vittoria viktoriia
vincent vicente vincenzo vincenz vincentius wincenty vicenc vikentiy
virginia virginie
vitaly vitaliy vitalii vital vitali vitalis vitalie vitalij
vladimir volodymyr uladzimir vladimiro wladimir volodimir wlodzimierz uladzimer vladimirs waldemar valdemar wolodymyr volodymir vladymyr wolodimir vova
vladislav wladyslaw vladyslav ladislaus ladislao uladzislau ladislav laszlo wladislaw vladislaus
vyacheslav viacheslav vyachaslau viachaslau wenceslaus wenzel vaclav wenceslao venceslas viachaslau wiaczeslaw vjaceslav
vsevolod usevalad
walter gualterio gauthier gualtiero valter wouter walt wat gutierre
wenceslas wenceslaus wenceslao vaclav wenzel
wilfred wilfredo wilfried wilfrid vilfredo
william guillermo guillaume wilhelm guglielmo willem guilherme vilhelm bill will willy billy vilem guillem vilmos vilhelms gulielmus liam wim wilhem
winston uinston
xavier javier xaver saverio javi
yaroslav jaroslav jaroslaw iaroslav yaraslau
zachary zacarias zacharias zaccaria zakhar zakaria zachariah zakariya zekeriya
alfie alfred
barbara varvara barbora
bruno brunon
edgar edgardo
elmer edelmiro
fabian fabiano fabien fabio
fidel fidelio fidelis
gaston gastone
hilary hilario hilaire ilario hilarius
horace horacio orazio horatius
hyacinth jacinto hyacinthe giacinto jacek
homer homero omero homere
irving irvin
jason jasone iason
lancelot lanzarote
lionel leonel
marian mariano marianus
narcissus narciso narcisse
octavius octavio octave ottavio
octavian octaviano octavien ottaviano
orson ursino
ovid ovidio ovidius
pascal pascual pasquale paschal
plato platon platone
pompey pompeyo pompeius pompeo
quintus quinto
raphael rafael raffaele rafal rafail
servius servio
sextus sexto sesto
sigismund segismundo zygmunt zsigmond sigismond sigismondo
socrates sokrates socrate
spencer spenser
tiberius tiberio tibere tibor
trajan trajano traiano traian
tancred tancredo tancredi
marcus marco mark
publius publio
gnaeus cneo gneo
decimus decimo
aulus aulo
appius apio appio
manius manio
vergil virgilio virgil virgile
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

WORDS = """
of de von di du van del af av da des della dei dos of
the el la le los las der die das il lo al
and y et und e i en och
saint san sankt sao sint santa saint sveti st sainte szent santo
king rey roi konig re rei koning
elder viejo vieux alte vecchio elder
younger joven jeune giovane
great grande grosse veliki magno
duke duque duc herzog duca
count conde comte graf conte
prince principe prinz princ
emperor emperador empereur kaiser imperatore
pope papa papst pape
bishop obispo bischof eveque vescovo
university universidad universite universitat universita universidade universiteit universitet univerzita uniwersytet universitesi universitatea
institute instituto institut istituto instytut
academy academia academie akademie accademia akademia
school escuela ecole schule scuola escola
college colegio collegium collegio
bank banco banque banca
company compania compagnie gesellschaft
republic republica republique republik repubblica respublika
party partido parti partei partito partija
front frente fronte
union unione
army ejercito armee esercito
movement movimiento mouvement bewegung movimento
north norte nord
south sur sud sued
east este est ost
west oeste ouest
international internacional internationale internazionale
national nacional nationale nazionale
world mundial mondiale welt
council consejo conseil rat consiglio
court corte cour gericht tribunal
organization organisation organizacion organizzazione organisatie
centre center centro zentrum
hospital hopital krankenhaus ospedale
hotel hotel
island isla ile insel isola ilha
islands islas iles inseln isole
new nuevo nueva nouveau nouvelle neu neue nuova
england inglaterra angleterre inghilterra
france francia frankreich frankrijk
germany alemania allemagne deutschland germania
spain espana espagne spanien spagna
portugal portogallo
italy italia italie italien
russia rusia russie russland rossiya
austria osterreich autriche
prussia prusia prusse preussen
poland polonia pologne polen polska
hungary hungria hongrie ungarn ungheria
bohemia boheme bohmen
saxony sajonia saxe sachsen sassonia
bavaria baviera baviere bayern
burgundy borgona bourgogne burgund borgogna
brittany bretana bretagne
normandy normandia normandie
flanders flandes flandre flandern fiandre
savoy saboya savoie savoyen savoia
lorraine lorena lothringen lorena
swabia suabia schwaben souabe
brandenburg brandeburgo brandebourg
brunswick brunsvick braunschweig
holland holanda hollande
netherlands holanda bajos
sweden suecia suede schweden svezia sverige
norway noruega norvege norwegen norvegia norge
denmark dinamarca danemark danimarca danmark
scotland escocia ecosse schottland scozia
ireland irlanda irlande irland
wales gales galles
greece grecia grece griechenland
turkey turquia turquie turkei turchia
egypt egipto egypte agypten egitto
syria siria syrie syrien
armenia armenie armenien
cyprus chipre chypre zypern cipro
crete creta
rome roma rom
naples napoles neapel napoli
florence florencia florenz firenze
venice venecia venise venedig venezia
milan milano mailand
turin torino
genoa genova genua
sicily sicilia sicile sizilien
sardinia cerdena sardaigne sardegna sardinien
tuscany toscana toscane toskana
lombardy lombardia lombardie lombardei
vienna viena vienne wien
munich munchen
cologne colonia koln
mainz maguncia mayence
trier treveris treves
london londres londra
paris parigi
antioch antioquia antioche antiochien
constantinople constantinopla konstantinopel
alexandria alejandria alexandrie
jerusalem jerusalen gerusalemme
trebizond trebisonda trabzon
wallachia valaquia valachie walachei
moldavia moldova moldau
transylvania transilvania siebenbuergen
serbia servia serbie serbien
bulgaria bulgarie bulgarien
croatia croacia croatie kroatien
georgia georgie georgien
castile castilla castille kastilien castiglia
aragon aragonien aragona
navarre navarra
catalonia cataluna catalogne katalonien
luxembourg luxemburgo luxemburg
bourbon borbon borbone
habsburg habsburgo hapsburg
york yorke
miletus mileto milet
athens atenas athenes athen atene
sparta esparta
thebes tebas
corinth corinto
rhodes rodas rodi
syracuse siracusa
carthage cartago karthago
ephesus efeso
samos samo
nyssa nisa nysse
caesarea cesarea
"""
