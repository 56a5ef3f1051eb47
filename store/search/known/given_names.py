"""Forms of one given name across languages; folded, a family a line."""

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
"""
