"""Given names with the gender they are mostly borne by, and the family names that come first in East Asia.

Compiled by us from general knowledge of naming across world regions; a name that both women and men
commonly bear counts for neither gender. The table is evidence for "this is a person" and, for pronouns,
of gender; it is never the only ground for a row.
"""

from __future__ import annotations

from pathlib import Path
from typing import Literal

Gender = Literal["f", "m"]

_FEMALE = """
ayse fatma emine zeynep elif meral tansu nino tamar ketevan salome eka anush araksi lilit kristrun katrin sigrun gudrun
thorgerdur marja ulla paivi aino riikka merja annika solveig astri inger gro mathilde manon camille aurelie beatriz ines
joana fernanda renata samira laila leila nour rima rasha hind fatou mariama aminata awa adaeze chioma ifeoma folasade wanjiru
wanjiku akinyi nomvula thandiwe lerato nandini shreya divya sneha lakshmi malika gulsara zarina feruza aizada
abigail ada adele adriana agnes aisha alejandra alexandra alexandria alexis alice alicia alina alison allison alyssa
amanda amber amelia amina amy ana anastasia andrea angela angelica angelina anita ann anna anne annabel annalena
anne-marie annette annie antonia april ariana arlene ashley astrid audrey ava aya ayesha barbara beata
beatrice becky belinda bella benazir bernadette bertha beth bethany betsy betty beverly bianca birgit bonnie
brenda briana bridget brigitte brittany brooke camila camilla candace cara carla carmen carol carole carolina
caroline carolyn carrie catalina catherine cathy cecilia celia celine charlene charlotte chelsea cherie cheryl
chloe christiane christina christine cindy claire clara claudia colleen condoleezza connie constance cora
cordelia cristina cynthia daisy dana daniela danielle daphne darlene dawn deborah debra delia denise diana diane
dianne dilma dina dolores donna dora doris dorothy edith edna eileen elaine eleanor elena elisa elisabeth
elise elizabeth ella ellen eloise elsa emilia emily emma erica erika erin esmeralda esperanza estelle esther ethel eugenia
eunice eva eve evelyn faith fatima felicity fiona flora florence frances francesca freya frida gabriela
gabriella gabrielle gail gemma georgia georgina geraldine gertrude gina ginni giorgia giulia gladys glenda gloria grace
greta gretchen guadalupe gwen gwendolyn hailey hanna hannah harriet hattie heather heidi helen helena helene
helga henrietta hilary hilda hillary holly hope ida ilse imogen indira ines inga ingrid irene irina iris isabel
isabella isabelle ivana ivanka jacinda jacqueline jade jana jane janet janice jasmine jean jeanette jeanne jen
jenna jennie jennifer jenny jessica jill joan joanna joanne jocelyn jodie johanna josefina josephine joy joyce
juanita judith judy julia juliana julie juliet june kaitlyn kaja kamala karen karin karina karla kate katherine
kathleen kathryn kathy katie katrina kayla keisha kelly kendra kerry kersti khadija kimberly kirsten kirstie kirstjen
kristen kristalina kristi kristina kristine krystal lana lara latoya laura lauren layla lea leah leila lena leticia lidia lila
lilian liliana lillian lily linda lindsay lisa liv liz liza lois loretta lori lorraine louisa louise lucia lucille
lucy luisa luz lydia lynn mabel madeleine madison maggie malala mandy manuela mara marcia margaret margarita
margot marguerite maria mariam marian mariana marianne marie marilyn marina marion marissa marjorie marlene
marta martha martina mary maryam matilda maud maureen maxine maya megan meghan melania melanie melinda melissa
mercedes meredith mette mia michaela michele michelle mildred mina mindy minnie miranda miriam molly mona monica monique
muriel myra myrtle nadia nadine nancy naomi natalia natalie natasha nicola nicole nikki nina noor nora norma octavia
olga olivia olympia ophelia oprah pamela patricia paula pauline pearl peggy penelope penny petra phoebe phyllis
pilar polly priscilla priti priya priyanka rachel ramona rania rebecca regina renata renee rhonda rita roberta rocio rosa rosalie
rosalind rosario rose rosemary rosie roxanne ruby ruth sabrina sadie sally salma samantha sandra sanna sara
sarah savannah selena selma serena shannon sharon sheila shelley sheryl shirley sigrid silvia simone sinead
sofia sonia sonya sophia sophie stacey stella stephanie sue summer susan susana susanna susannah susanne suzanne sviatlana svetlana
sybil sylvia tabitha tamara tammy tania tanya tara tatiana tatyana teresa tess tessa thelma theresa therese tiffany tina tracy
trudy tulsi ursula valentina valeria valerie vanessa vera veronica victoria viola violet virginia viviane vivian
vivien wanda wendy whitney whoopi wilhelmina wilma winifred xiomara yasmin yolanda yulia yvette yvonne zahra zainab zelda zoe
zuzana keiko yoko yuko yuriko naoko michiko akiko sachiko hiroko mei-ling soon-yi sonali anjali aishwarya kavita lakshmi
meena nirmala pooja radha rani sunita sushma deepika ngozi chimamanda wangari amara folake mbali thuli
ludmila galina larisa lyudmila nadezhda oksana olena svitlana yelena zhanna ekaterina elvira gulnara aigul dinara saule
"""

_MALE = """
hakan ahmet mehmet emre burak murat serkan kemal ekrem cem orhan tolga irakli levan zurab davit vakhtang bidzina giga
armen tigran hrant vahan nikol bjarni sigurdur gudmundur olafur magnus lasse anton jussi pekka timo juha matti antti henrik
thiago mateus joao nuno rui vasco tiago diogo heitor khaled tarek nasser fadi ziad walid bassam karim farid naguib arjun rohan vivek
ravi anil sandeep nitin kiran ashwin babacar mamadou ousmane moussa amadou ibrahima kwesi kojo chinedu obinna tunde babatunde olusegun
kipchoge farhod bakhtiyor askar yerlan nurlan bolat azamat temir
aaron abdel abdul abdullah abdulla abdelaziz abraham adam adel adolf adrian ahmad ahmed akbar al alain alan albert alberto aldo
alec alejandro aleksandar aleksandr aleksander aleksei alessandro alexander alexandre alexei alexey alfonso alfred
alfredo ali alistair allan allen alonzo alvin amir amos anatoly anders andre andreas andrei andres andrew andrey
andrij andriy andrzej andy angelo angus anthony antoine anton antonin antonio antony ari aristide arlen arnold arthur
arturo ashraf augustus austin axel ayman bakir ban barack barry bart bashar basil ben benedict benito benjamin bennett
bernard bernardo bernie bert bill billy bjorn blaise bob bobby boris brad bradley brandon brendan brent brett brian bruce
bruno bryan byron caleb calvin carl carlo carlos carsten caspar cecil cedric cesar chad charles charlie chester chris
christian christoph christophe christopher chuck clarence claude claudio clay clement cliff clifford clint
clinton clive clyde colin conor conrad constantine corey cornelius craig curtis cyril cyrus dale damian dan daniel danny
dario darren darryl dave david davis dean demetrius denis dennis denzel derek desmond dick didier diego dieter dimitri dinesh
dirk dmitri dmitriy dmitry dominic dominik dominique don donald doug douglas duncan dustin dwayne dwight earl ed eddie edgar
edmund eduardo edward edwin egon eli elias elijah elliot elliott elmer elon emanuel emil emilio emmanuel enrico
enrique eric erich erik ernest ernesto ernst erwin esteban ethan eugene evan evgeny evo fabian fabio farouk faisal felipe felix
ferdinand fernando fidel filip flavio floyd francesco francis francisco franco francois frank franklin franz fred freddie
freddy frederic frederick friedrich fritz fumio gabriel gareth garry gary gaston gavin gennady geoff geoffrey george georges gerald
gerard gerhard gerry giancarlo gianluca gideon gilbert giorgi giorgio giovanni giuseppe glen glenn gonzalo gordon
graham grant greg gregor gregory guido guillaume guillermo gunter gus gustav gustavo guy hamad hamid hamza hank hans harold harry
harvey hasan hashim hassan hector heiko heinrich heinz hendrik henri henrik henry herbert herman hermann hernan hosni horace
howard hubert hugh hugo hussein ian ibrahim ignacio igor ilham ilya imran ingmar irving isaac isaiah ismail itamar ivan
ivica jack jackson jacob jacques jaime jair jake jakob jamal james janez janos jared jaroslaw jason jasper javier jay
jeff jeffrey jens jeremiah jeremy jerome jerry jerzy jesus jim jimmy joachim joao joaquin joe joel joerg johan johann
johannes john johnny jon jonas jonathan jorge jose josef joseph josep joshua josiah jose-luis juan juergen jules julian julio
julius jurgen justin kaspar karim karl kazuo keir keith ken kenneth kenny kevin khalid khalifa klaus kofi
konstantin kurt kyle kyriakos lamar lance larry lars laurence laurent lawrence lech leo leon leonard leonardo
leonid leopold leroy les lewis liam lionel lloyd lorenzo louis luca lucas luciano ludwig luigi luis
luiz lukas luke luther magnus mahathir mahmoud mahmud malcolm malik manfred manoel manuel marc marcel marcelo marco marcos
marcus mariano mario marius mark marko markus marshall martin marty marvin marwan massimo mateo mateusz mathias matt
matteo matthew matthias mauricio maurice mauro max maxim maximilian maxime mehmet melvin michael michal michel micheal
miguel mihai mikael mike mikhail mikheil milan miles milo miloš milos milorad mitch mitt mohamad mohamed mohammad mohammed
moncef morris moses muammar muhammad muhammadu mukhtar mustafa narendra nate nathan nathaniel naveen ned neil nelson
nicholas nick nicolas nigel nikita niklas nikol nikola nikolai nikos noah norman nursultan oleg oleksandr oleksiy oliver
olivier olaf omar omer orlando oscar osama oswald otto owen pablo paolo pascal patrice patricio patrick paul
pavel pavlo pedro per percy pete peter petr petro phil philip philipp philippe phillip pierre piotr prabowo preston qasem
quentin rafael rafic raila rahul rajiv ralph ramon ramzan randall randy raphael rashid raul ravi ray raymond recep reggie
reinhard reinhold rene rex reza ricardo richard rick ricky rob robert roberto rodney rodolfo rodrigo roger roland
rolf roman ron ronald ronan ronnie rory ross roy ruben rudolf rudolph rudy rupert russell rustam rustem ryan saad saddam sadiq
said salman salvador salvatore sam samir samuel sanjay santiago scott sean sebastian sepp serge sergei sergey sergio serhiy seth
shane shaun shavkat shinzo shimon sidney sigmund silvio simon slobodan solomon spencer stan stanislav stanley stefan stefano
stephen steve steven stewart stuart sven sylvester tariq tayyip ted terence terrence terry thabo thaddeus theo theodore
thierry thomas tim timothy tobias toby todd tom tomas tomasz tommy toni tony travis trevor tyler uhuru ulrich umar
vaclav valdis valery vasily vernon vicente victor vijay viktor vince vincent vincenzo vitali vitaly vittorio vlad
vladimir volodymyr vyacheslav wade walter warren waleed wayne wendell werner wes wesley wilfred wilhelm will willem
william willie winston wolfgang woody xavier yair yasser yevgeny yitzhak yoshihide youssef yousef yuri yusuf yves zachary zayed
zbigniew zoltan zoran anwar benigno bongbong ferdinand jokowi hun amit arun ashok deepak gautam kumar
manish manmohan mukesh prakash rajesh ramesh sachin sanjiv shashi sunil suresh vikram yogi hiroshi kenji kenta makoto
shigeru taro takeshi yukio akira hideki ichiro junichiro haruhiko chidi emeka femi kwame jomo sipho tendai themba cyril
"""

_EITHER = """
alex ariel bailey blake cameron casey charley chris dakota dana drew evelyn francis frankie jackie jaime jamie
jan jean jesse jo jody jordan kai kelly kerry kim kit kris lee leslie lindsay lindsey lou marion micah morgan
nicola nicky pat robin rowan sam sandy sasha sidney shannon skyler stacy sydney taylor terry toni tracy val xi
yan wei min jin hyun andrea simone michele gabriele daniele laurence dominique claude camille
"""

_FAMILY_FIRST = """
ahn bae bai baek ban bo cai cao chai chan chang chen cheng cheung chiang cho choe choi choo chow chu chun chung dai deng ding
dong du duan fan fang feng fu fung gao geng gong gu guan guo gwak ha han hao he heo ho hong hou hu hua huang hui
hur hwang im jang jeon jeong ji jia jiang jin jo jon joo jung kang kim ko koo kong ku kwak kwok kwon lai lam lau law
lee lei leung li liang liao lim lin ling liu lo long lou lu luo ma mao meng min mo moon na nam ng ngo nguyen ni nie noh oh
pang park peng pham phan qi qian qin qiu qu rao ren rhee ri roh ru ryu seo shao shen shi shin si sim sin so soh son song
su suh sun tan tang tao teng tian tong tran tsai tsang tse tsui tung wan wang wei wen weng won wong woo wu xi xia xiang xiao
xie xu xue yan yang yao ye yee yeung yi yim yin yoo yoon you yu yuan yun zeng zhai zhan zhang zhao zheng zhong zhou zhu
zhuang zou
"""

_NICK = """
bill:william billy:william will:william bob:robert bobby:robert rob:robert dick:richard rick:richard jim:james jimmy:james
joe:joseph jack:john johnny:john jon:jonathan tom:thomas tommy:thomas tony:anthony antony:anthony mike:michael mick:michael
dave:david dan:daniel danny:daniel ben:benjamin ted:edward ed:edward eddie:edward chuck:charles charlie:charles
chris:christopher steve:steven stephen:steven ron:ronald ronnie:ronald don:donald ken:kenneth larry:lawrence jerry:gerald
greg:gregory jeff:jeffrey matt:matthew nick:nicholas pat:patrick pete:peter phil:philip ray:raymond sam:samuel tim:timothy
andy:andrew alex:alexander al:albert bernie:bernard frank:francis fred:frederick harry:henry hank:henry josh:joshua
liz:elizabeth beth:elizabeth betty:elizabeth kate:katherine kathy:katherine katie:katherine cathy:catherine sue:susan
jenny:jennifer jen:jennifer maggie:margaret peggy:margaret meg:margaret debbie:deborah barb:barbara pam:pamela
sandy:sandra vicky:victoria mitch:mitchell doug:douglas walt:walter max:maximilian leo:leonard abe:abraham nate:nathan
zach:zachary jake:jacob gabe:gabriel manny:manuel vlad:vladimir sasha:alexander volodya:vladimir
"""

_WORDS_TOO = """
art bill bob buck chance chase chuck dawn dean drew earnest faith frank gay gene grace grant guy harmony hazel heather
holly hope hunter iris ivy jack jade jay jewel joy lance mark miles misty norm olive pat penny pierce pearl poppy ray
rich rob robin rocky rose ruby rusty sage sandy skip sky sterling sue summer terry victor violet wade ward will woody
daisy lily christian duke baron major prince king queen stone price porter mason carter cooper parker taylor tanner
turner walker page paige may june april august
"""

EITHER = frozenset(_EITHER.split())
WORDS_TOO = frozenset(_WORDS_TOO.split())
"""Given names that are common words as well."""
FAMILY_FIRST = frozenset(_FAMILY_FIRST.split())
NICKNAMES: dict[str, str] = {
    short: full for short, _, full in (pair.partition(":") for pair in _NICK.split())
}


def _further() -> dict[str, Gender]:
    """The names of the table beside this module."""
    text = (Path(__file__).parent / "given.txt").read_text(encoding="utf-8")
    female, _, male = text.partition("[f]")[2].partition("[m]")
    return {**dict.fromkeys(male.split(), "m"), **dict.fromkeys(female.split(), "f")}


GENDERS: dict[str, Gender | None] = {
    **_further(),
    **dict.fromkeys(_MALE.split(), "m"),
    **dict.fromkeys(_FEMALE.split(), "f"),
    **dict.fromkeys(EITHER, None),
}
"""Folded given name to gender, None where both bear it. A word that is no key is not known as a given name."""
