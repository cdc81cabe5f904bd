"""Thanks to, or a good opinion of, the body, its services or its people. Clause: A3 (a name in praise is no target)."""

import re

from fingerpost.triage import opinions
from fingerpost.triage.assessment import Finding
from fingerpost.triage.example import Example
from fingerpost.triage.opinions import joined
from fingerpost.triage.phrases import KIN, SERVICE, STAFF, following, opening, phrase
from fingerpost.triage.weighing import Clue, weigh
from fingerpost.triage.words import Words

SIGNAL = "praise"
BY = "rule:praise/1"

GOOD = (
    r"(?:amazing|amazin|brilliant|brill|fantastic|excellent|outstanding|incredible|wonderful|lovely|fabulous|fab|"
    r"superb|"
    r"exceptional|phenomenal|awesome|first class|first rate|top notch|top class|spot on|magic|mint|class|canny|"
    r"belter|champion|"
    r"great|good|best|kind|kindest|caring|compassionate|helpful|supportive|professional|friendly|polite|"
    r"understanding|attentive|thoughtful|welcoming|inspiring|inspirational|efficient|invaluable|marvellous|terrific|"
    r"legends?|angels?|stars?|heroes?|superstars?|saints?|lifesavers?|life savers?|gems?|diamonds?|faultless|"
    r"impeccable|perfect|world class|second to none|a credit|a godsend|a lifeline|life[- ]changing|life saving|nice|"
    r"pleasant|reassuring|respectful|gentle|genuine|non judgemental|prompt|easy to talk to|down to earth)"
)
VERY = (
    r"(?:(?:so|absolute|total|complete|very|really|absolutely|truly|just|pretty|bloody|fucking|effing|fuckin|proper|"
    r"pure|always|all|such|an?|the|totally|extremely|most|more than|nothing but|both|incredibly|dead|well|too) ){0,4}"
)

THANKS = phrase(
    r"(?:thank you|thankyou|thanks|thank u|ta|cheers|thx|many thanks|big thanks|huge thanks|massive thanks|"
    r"a (?:massive|huge|big) thank you|gratitude|grateful|thankful|appreciate)(?: \w+){0,4}? "
    rf"(?:to|you|all|the|everyone|each|for|from|your|our|her|him|them)(?: \w+){{0,6}} (?:{STAFF}|help|helping|helped|"
    rf"care|caring|support|supporting|kindness|looking after|hard work|everything|being there|"
    r"listening|work|time|effort|patience|saving|all you do|you do|what you do|fantastic|amazing|brilliant|wonderful|"
    r"excellent|great|lovely|incredible|superb|getting me|giving me|making|ward|service|trust|nhs)",
    r"(?:thank you|thanks|thankyou|cheers|ta) (?:so much|so so much|very much|tewv|nhs|all|everyone|guys|to (?:you|"
    r"all|everyone|each|every)|for (?:everything|all|being|saving|your (?:help|care|support|kindness|hard work|time|"
    r"amazing|service|work)|looking|helping|listening|having|the (?:care|help|support|lovely|wonderful|amazing)|"
    r"what you|this (?:group|service)|a (?:great|lovely|brilliant|fantastic)|not giving up))",
    r"(?:can't|cannot|can not|couldn't|could not|can never|can't ever|never be able to) (?:\w+ ){0,2}(?:thank|praise|"
    r"fault|speak highly|recommend|rate)|(?:couldn't|could not) (?:have|of) (?:\w+ ){0,3}(?:asked for|done|better|"
    r"been (?:kinder|nicer|better|more|any))|"
    r"(?:forever|eternally|so|very|truly|extremely|really|always be|be) (?:grateful|thankful)|owe (?:you|them|her|"
    r"him|my life)|words (?:can't|cannot|can not|don't)|hats? off to|shout ?out to|take a bow|"
    r"round of applause (?:for|to)|"
    r"(?:a )?(?:special|big|huge|massive) (?:mention|shout ?out|well done|thank)|(?:keep up|carry on|"
    r"keep doing) (?:\w+ ){0,2}(?:good|great|amazing|fantastic|brilliant|excellent|fab|work|what you)|"
    r"(?:so|very|really|super|dead|right|immensely)? ?proud (?:of|to be part|to work)|well done(?: to)? (?:you|all|"
    r"everyone|team|the|tewv|guys|folks|lovely|\w+ team|\w+ and)|well deserved|well earned|bravo to|"
    r"congratulations (?:to|all|team|everyone|\w+ and)|kudos to|props to|three cheers for",
)
VERDICT = phrase(
    rf"{VERY}{GOOD} (?:\w+ )?(?:{STAFF}|{SERVICE}|people|folk|person|job|work|bunch|lot|lass|lasses|lads?|lady|"
    rf"ladies|experience|atmosphere|human|listeners?|team|woman|man|ambulance|advice|event|session)",
    rf"(?:{STAFF}|{SERVICE}|you|yous|you all|everyone|everybody|they|they all|all of them|she|he|it|both|who|lady|"
    rf"ladies|girls|lads|experience|attitude|people|lot|it's|she's|he's|they're|you're|ambulance)(?: (?!not |never |"
    rf"isn't |wasn't |aren't |weren't |could |would |should )\w+){{0,5}}? "
    rf"(?:is|are|was|were|been|'s|'re) {VERY}{GOOD}",
    rf"(?:they're|she's|he's|you're|youre|theyre|you lot are|yous are|it's|it was|was) {VERY}(?:amazing|brilliant|"
    rf"fantastic|excellent|outstanding|incredible|wonderful|lovely|fabulous|superb|legends?|angels?|stars?|heroes?|"
    rf"class|mint|"
    r"a credit|a godsend|a lifeline|lifesavers?|diamonds?|the best|so kind|so helpful|second to none|faultless|"
    r"spot on|life[- ]changing)",
)
EFFECT = phrase(
    rf"(?:saved|changed|turned)(?: \w+){{0,2}} (?:my|our|his|her|{KIN}'?s?) (?:life|lives|son|daughter|mum|dad|"
    rf"husband|wife|family|marriage)|"
    r"(?:wouldn't|would not|might not|may not|don't think i'd|i'd not|wouldnt) (?:still )?(?:be|have (?:been|"
    r"made it)|of (?:been|made)) (?:here|alive|able|where|the person|got)(?: \w+){0,4} (?:without|if)|(?:here|"
    r"alive) (?:today )?because of (?:you|them|the|her|him)|"
    r"made (?:such |all |a |the ){0,4}(?:huge |massive |big |real |world of |positive )?(?:difference|feel (?:so |"
    r"very |really )?(?:safe|welcome|comfortable|at ease|listened|heard|human|valued|better|supported|cared))|"
    r"made (?:me|us|him|her|my \w+) feel (?:\w+ ){0,2}(?:safe|welcome|comfortable|at ease|ease|listened|heard|human|"
    r"valued|better|supported|cared|relaxed|at home|calm)|put (?:me|us|him|her|my \w+|everyone) at (?:\w+ )?ease|"
    r"(?:looked after|took (?:such |really |very )?(?:good |great |amazing )?care of|cared for|supported|helped|"
    r"treated|listened to|dealt with) (?:me|us|him|her|my \w+|our \w+)(?: \w+){0,2} (?:so (?:well|much|kindly)|"
    r"really well|brilliantly|very well|well|amazingly|with (?:\w+ ){0,2}(?:kindness|respect|care|dignity|"
    r"compassion)|like (?:family|royalty|a human|a person))|"
    r"(?:credit|asset) to (?:the|your|their|our|you|tewv)|go(?:es|ne)? above and beyond|went above and beyond|"
    r"going above and beyond|went the extra mile|go the extra mile|nothing (?:was|is) too much (?:trouble|bother)|"
    r"couldn't do enough|(?:highly|would|definitely|100%?|thoroughly) recommend|"
    r"(?:five|5) stars?|10 ?/ ?10|100% (?:happy|satisfied)|(?:worth|deserves?|give|deserve) (?:\w+ ){0,4}(?:medals?|"
    r"pay ?rise|award|weight in gold|an obe|knighthood)|in (?:the )?(?:best|safe|good|great) hands|restored my faith|"
    r"never looked back|faith in (?:the nhs|humanity)|best thing (?:i|that|we)|"
    r"(?:really|so|helped|helps|help)(?: \w+){0,2} (?:helped|helps|glad i) (?:me|us|my)|glad (?:i|we) (?:came|went|"
    r"got|called|rang|asked|had)|always (?:there for|has time|have time|listen|listens|got time|made time)|"
    r"with (?:such |so much |great )?(?:kindness|compassion|dignity|respect|a smile)|"
    r"(?:love|loved|luv) (?:\w+ ){0,2}(?:team|staff|ward|nurses?|group|service|place|nhs|session|all of you|you all|"
    r"yous|working (?:here|for|at))|(?:got|had|received|given|get) (?:\w+ ){0,3}(?:excellent|amazing|brilliant|"
    r"fantastic|wonderful|great|good|outstanding|superb) (?:\w+ )?(?:care|treatment|service|support|help|experience|"
    r"advice)",
)
SHORT = re.compile(
    r"^\W*(?:@\w+\W+){0,3}(?:(?:absolutely|what a|just|so|truly|very|what an?|bloody|fucking|pure|proper|this is|"
    r"that's|all|"
    r"such|really|simply|well|you are|you're|always|very)\s){0,3}"
    r"(?:amazing|brilliant|fantastic|wonderful|excellent|outstanding|incredible|superb|inspiring|inspirational|fab|"
    r"fabulous|legends?|heroes|angels|stars|"
    r"lovely|well done|well deserved|congratulations|congrats|great work|great job|good work|good job|love this|"
    r"bravo|proud|thank you|thanks (?:all|everyone|so much|team)|beautiful|awesome|lush|ace|belter|top (?:team|"
    r"people|"
    r"work|lass|lad|bunch)|canny (?:team|lot)|team|bunch|love what you do|good on (?:you|yous))"
    r"(?:\s(?:everyone|all|team|guys|folks|tewv|people|work|stuff|staff|news|both|nurses|ladies|lads|you lot|so much|"
    r"x+|service|care|really|bunch|place|ever|as always|experience)){0,2}[^\w?]*(?:x+)?(?:[a-z -]{3,60}(?:heart|"
    r"hearts|hands|up|biceps|eyes|star|popper|face|kiss))?\W*$"
)
WARM = phrase(
    r"can't put into words|words can't|no words for how|ray of sunshine|breath of fresh air|put my (?:nerves|mind|"
    r"fears|worries) (?:to|at) (?:rest|ease)|nothing short of|miracles?|miraculous|(?:looked after|cared for|"
    r"supported) (?:from|throughout|every step|all the way)|professional|friendly|polite|welcoming|helpful|efficient|"
    r"prompt|reassuring|attentive|laughing again|smiling again|back on (?:my|his|her) feet|so much better since|"
    r"night and day|never (?:been|felt) (?:so |more )?(?:supported|cared|listened|safe|heard|looked)|(?:best|nicest|"
    r"kindest|loveliest|friendliest) (?:\w+ )?(?:people|staff|team|nurse|doctor|ward|service|care|person)|"
    r"unsung heroes|salt of the earth|hearts? of gold|deserves? (?:recognition|an award|a medal|all the|every|"
    r"the world)|hats off|top (?:class|team|job|marks|people|notch)|cannot praise|can't praise|sound as a pound|"
    r"worth (?:their|her|his|your) weight|thank goodness for (?:you|them|the)|don't know what (?:i|we)(?:'d|"
    r" would) (?:do|have done) without|where (?:i|we)(?:'d| would) be without",
    r"bless (?:you|them|her|him|yous)|all down to|down to your|there when|never forget|out of this world|so glad|"
    r"(?:big|much|lots of) love|ace|class|very happy|so happy|really happy|happy with|pleased|praise|shit hot|"
    r"shit[- ]hot|properly? looked after|looked after (?:us|me|him|her|our|my)|appreciat\w+|thanks a million|"
    r"best nurse|"
    r"best team|shout(?: ?out)? to|credit to|welcoming|calm and|gentle|quickly (?:i|we) (?:was|were)|gold ?dust|"
    r"diamonds?|angels?|heroes|legends?|star|superstar|treasure|godsend|lifeline|lifesavers?|blessing|got me through|"
    r"gets me through|got us through|saved (?:me|us|him|her)|never gave up on|believed in me|been there for|"
    r"there for me|held my hand|stayed with (?:me|us|him|her)|made my (?:day|week)|made us smile|(?:got|given|"
    r"gave) (?:me |him |her |us )?(?:my|his|her|our) (?:life|son|daughter|husband|wife|mum|dad) back|(?:different|"
    r"new) (?:boy|girl|man|woman|person|lad|lass)|love what (?:you|they)|love (?:you|yous|yas|u) all|love our|"
    r"love your|lovely|wonderful|marvellous|brilliant|brill|amazing|fantastic|fabulous|excellent|outstanding|"
    r"exceptional|superb|incredible|phenomenal|first class|top notch|spot on|couldn't fault|cannae fault|can't fault|"
    r"can nae fault|couldn't be (?:better|kinder|happier|more)|kind|kindness|kinder|caring|compassion|compassionate|"
    r"dignity|thoughtful|supportive|understanding|so patient|good on (?:you|yous|them)|fair play|hats off|take a bow|"
    r"pleased for|chuffed for|so proud|very proud|proud|inspir(?:ing|ation|ational)|respect to|much deserved|"
    r"richly deserved|deserved|congrats|congratulations|well done|great work|great job|good job|keep (?:it up|going|"
    r"up)|(?:felt|feel) (?:\w+ )?(?:heard|listened|safe|understood|valued|cared|human)|listened to (?:me|us|him|her)|"
    r"really listened|took the time|take the time|went out of (?:their|her|his) way|nothing was too much|"
    r"happy retirement|will be missed|learnt (?:loads|lots|so much)|learned (?:loads|lots|so much)|really (?:helpful|"
    r"useful|enjoyed|good|interesting|appreciate)|enjoyed|grateful|gratitude|appreciated?|thank you|thankyou|thanks|"
    r"ta very much|cheers|gents?|best (?:decision|thing|care|team|service|nurse|nurses|doctor|cpn|ward|support)|"
    r"helped (?:me|us|my|him|her)|speak highly|faultless|impressed|pleasure|made (?:a|such a|all the) difference|"
    r"changed (?:my|our|his|her)|recommend|smile",
)
FOR_WHOM = phrase(
    rf"{STAFF}|{SERVICE}|front desk|what you people|start to finish|first time|care|days|my grandad got|service|"
    rf"you should all|kid|you (?:all|lot|guys|both|"
    rf"people)|yous|all of you|everyone (?:at|on|in|who)|every single|night (?:nurse|staff)|tewv|(?:to|for|"
    rf"because of|thanks to) you|your|you're|they|them|colleagues?|tutors?|crew|lads on|volunteers?|retirement|"
    rf"webinar|session|what a team|ringing you|they're|she was|he was|you(?:'ve| have)",
)
QUESTION_OR_WISH = phrase(
    r"no thanks|cancel\w*|another (?:\d+|month|year|week|wait|delay|letter)|treated like|best place|would be|"
    r"would have been|could be|could have been|wish|hoping|should be|if only|instead of|supposed|used to|isn't|"
    r"wasn't|aren't|weren't|where'?s|lack|lacking|please can|can you|could you|please could|how do|how can|what time|"
    r"when is|do you|is there|pay rise|good luck|in advance|thanks for nothing|complain\w*|complaint|awful|terrible|"
    r"disgrac\w*|useless|failed|failing|fail|ignored|shocking|worst|joke|waste|wasted|foi|journalist|reporter|dm|"
    r"inbox|earn\w*|invest\w*|cured|herbal|whatsapp|telegram|crypto|bitcoin|hacker|irony|patting|awards when|"
    r"apparently|so called|so much for|kill\w*|die|dying|goodbye|rolling eyes|shame|sick of|nobody (?:rang|came|"
    r"called|answered)|assaulted|shouted|rude|appalling|not (?:\w+ )?(?:good|helpful|kind|great|caring|supportive|"
    r"listened|safe|enough|happy|impressed|acceptable|fair)|hardly|far from|deserved? (?:so )?(?:much )?better|"
    r"tell me|foreign|i feel|i'm feeling|sleep is|ran out"
)
SPOILT = opening(
    r"(?:not|isn't|wasn't|aren't|weren't|never|would be|would've been|could be|should be|hardly|far from|lack of|"
    r"instead of|no|where's the|need|needs|want|wanted|wish|hoping for|any|find|if|without|deserves?|used to be|"
    r"apparently|so[- ]called|supposed to be|supposedly|meant to be|hope|hopefully|is there)(?: \w+){0,3}",
)
TWISTED = following(
    r"for nothing|at (?:wasting|ignoring|losing|nothing|making|letting|hiding|failing|avoiding)|if you|unless|until|"
    r"but (?:only|when|not)|in theory|on paper|my (?:arse|foot|backside)|i don't think|once upon|years ago|"
    r"until they|isn't|aren't|not|nowhere|to be (?:able|seen)|question|idea|point"
)
THANKED_FOR_ILL = phrase(
    r"for nothing|no thanks to|for (?:\w+ ){0,2}(?:losing|cancel\w+|ignoring|closing|wasting|ruining|failing|"
    r"hanging up|making (?:me|us|him|her) (?:wait|feel worse)|another|killing|turning|leaving|destroying|messing|"
    r"not (?:answering|replying|calling|listening|helping))|thank (?:god|goodness|fuck|heavens)|"
    r"rolling eyes|slow clap|yeah right|in advance|call (?:yourselves|yourself)|(?:great|good|nice|brilliant|"
    r"well) (?:job|done|work) (?:\w+ ){0,2}(?:losing|"
    r"cancel\w+|ignoring|closing|wasting|ruining|failing|killing)|🙄|my arse"
)
CLUES = (
    Clue(76, "Gives thanks for care, help or kindness.", THANKS, after=TWISTED, unless=THANKED_FOR_ILL),
    Clue(
        72,
        "Gives a high opinion of staff or the service.",
        VERDICT,
        before=SPOILT,
        after=TWISTED,
        unless=THANKED_FOR_ILL,
    ),
    Clue(74, "Says what good the care or its people have done.", EFFECT, before=SPOILT, unless=THANKED_FOR_ILL),
    Clue(66, "Speaks warmly of staff or the service.", WARM, beside=FOR_WHOM, unless=QUESTION_OR_WISH),
    Clue(70, "Is a short word of praise.", SHORT, unless=THANKED_FOR_ILL),
)


def detect(words: Words) -> Finding:
    """Whether the post thanks or thinks well of the body or its people. Thanks meant the other way is not praise."""
    post = opinions.told(words)
    found = weigh(words, CLUES, BY, post.not_praise)
    if THANKED_FOR_ILL.search(words.plain):
        return found
    return joined(found, opinions.praise(words, post), BY)


EXAMPLES = (
    Example("Thank you so much to everyone on Elm ward", True),
    Example("The nurses saved my life", True),
    Example("fucking brilliant team, cannot fault them", True, "swearing in praise"),
    Example("can't thank you enough for looking after my mam", True),
    Example("Well done all, well deserved!", True),
    Example("Legends", True),
    Example("Staff were amazing from start to finish", True),
    Example("so proud of our crisis team", True),
    Example("She is a credit to the trust", True),
    Example("you've made such a difference to my son", True),
    Example("I wouldn't be here without the crisis team", True),
    Example("Keep up the good work", True),
    Example("the lass on reception was lovely", True),
    Example("Shout out to the night staff on Maple", True),
    Example("couldn't have asked for better care", True),
    Example("felt listened to for the first time, put me at ease", True),
    Example("our health visitor is an absolute star", True),
    Example("Thanks for nothing", False, "sarcasm"),
    Example("great job cancelling my appointment again", False, "sarcasm"),
    Example("The staff are not helpful", False),
    Example("it would be great if someone answered", False),
    Example("What time do you open? Thanks", False, "manners"),
    Example("thank god it's friday", False),
    Example("thanks in advance", False),
    Example("No thanks to you my mum is home", False),
    Example("Where's the compassion?", False),
    Example("good morning", False),
    Example("We need better care", False),
    Example("Can I get the number for the crisis team please", False),
    Example("used to be a good hospital", False),
    Example("They said the care would be excellent. It wasn't", False),
    Example("Well done on another 12 month wait", False, "sarcasm"),
    Example("Is the group any good?", False),
    Example("my CPN is a gem", True),
    Example("you've given me hope", True),
    Example("I'm alive because of these people", True),
    Example("Proud of myself for getting out of bed", False, "about oneself"),
    Example("so proud of my own recovery, six months sober", False, "about oneself"),
    Example("brilliant, another cancellation", False, "sarcasm"),
    Example("Is the ward dog friendly", False, "a question"),
)
