"""Words that stand in names, as other languages have them; folded, a family a line."""

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
