"""What people are accused of, and who is accused: the two halves of an allegation of serious wrongdoing.

Clause: Appendix 3 (libellous or defamatory posts).
"""

import re

from fingerpost.triage.clues import Clue, Guard, says

PARTS = {
    "be": r"(?:is|was|are|were|'s|'re|being|known|called|really|just|actually|nothing but|nowt but|basically|"
    r"clearly|proven|secretly|(?:is|was|'s) (?:also|still|really|actually|clearly|nothing but|just|known to be|"
    r"well known)|turned out to be|who is|who's) (?:a |an |one |such a |that |the biggest |some kind of |a known |"
    r"a registered |registered |a convicted |a dirty |a filthy |a dangerous |a serial |an absolute |a proper |a "
    r"fucking |a total |a lying |a complete |a massive |known |fucking |corrupt |a corrupt )*",
    "kin": r"(?:my|our|his|her|your|their|the|me|a|wor|a|an) (?:\w{2,12} ){0,3}?(?:girl|boy|woman|man|mum|mam|dad|"
    r"son|daughter|brother|sister|wife|husband|nan|gran|grandma|grandad|uncle|aunt\w*|friend|mate|mother|father|"
    r"baby|partner|child|patients?|kids?|residents?|lad|lass|cousin|nephew|niece)|him|her|me|patients|residents|"
    r"people|children|kids|girls|boys|vulnerable \w+|several \w+|(?:two|three|four|five|six|\d+|many|countless) "
    r"(?:patients?|people|residents|children|women)|lots of people|dozens of \w+|at least \w+ \w+",
}


def _clue(score: int, why: str, *sources: str) -> Clue:
    return Clue(score, why, says(*sources, **PARTS))


HURT = "Accuses somebody of killing or hurting people as a fact."
"""Said of a whole body, this is grief and anger about care, not an allegation."""
CLUES = (
    _clue(
        82,
        "Accuses somebody of sexual crime or misconduct as a fact.",
        r"(?:@be)(?:paedophile|pedophile|paedo|pedo|peado|nonce|rapist|child (?:abuser|molester|rapist)|kiddie "
        r"fiddler|kiddy fiddler|sex (?:offender|pest|predator|attacker|beast)|groomer|beast|sexual predator|"
        r"predator|pervert(?: who)?|nonse)(?= |$|[.,!?])",
        r"(?:paedophile|paedo|pedo|nonce|rapist|thief|murderer|fraudster|crook|predator|kiddie fiddler)(?= (?:dr|"
        r"doctor|nurse|sister|matron|mr|mrs|miss|ms|prof|professor) \w)",
        r"(?:@be)?(?:(?:has |have |had |'s |'ve |been |regularly |always |openly |'s been |who )?(?:rap(?:ed|es|"
        r"ing)|molest(?:ed|s|ing)|groom(?:ed|s|ing)|sexually (?:abus|assault|harass)(?:ed|es|ing|s)|grop(?:ed|es|"
        r"ing)|fondl(?:ed|es|ing)|fiddl(?:es|ed) with|touch(?:es|ing) up|touched up|interfered with|abus(?:es|ed|"
        r"ing)) (?:(?:his|her|the|young|female|male|a|\d+|vulnerable|teenage|under ?age|other|two|three|many) "
        r"){0,3}(?:@kin|women|patients?|children|kids|girls|boys|students?|staff))",
        r"(?:sleep(?:s|ing)|slept|having sex|has sex|had sex|shag(?:s|ging|ged)|having an affair|in a "
        r"relationship|had an affair|fuck(?:s|ing|ed)) with (?:(?:his|her|the|a|young|female|male|vulnerable|one "
        r"of (?:his|her|the)|several|other|multiple|\d+|year|old|yr) ){0,5}(?:patients?|clients?|residents?|"
        r"service users?|students?)|(?:shagging|shags|shagged|fucking|fucked) (?:(?:his|her|the|a|one of the|"
        r"female|young) )*(?:patients?|clients?|residents?|students?)|(?:watch(?:es|ed|ing)?|download(?:s|ed|ing)|"
        r"has|had|got caught with|possess\w*|looks at) (?:\w+ )?(?:child porn\w*|kiddie porn|indecent images)",
    ),
    _clue(
        80,
        "Accuses somebody of theft, corruption or fraud as a fact.",
        r"(?:@be)(?:thief|fraudster|fraud(?=$|[.,!]| who| and)|running (?:a|an) (?:\w+ )?(?:fraud|scam|racket|"
        r"brothel)|con ?man|con artist|crook|embezzler|drug dealer|"
        r"dealer|bent as \w+|on the take|corrupt(?= |$|[.,!])(?! system)|in (?:\w+'s )?pocket|taking "
        r"(?:backhanders|bribes|kickbacks|a cut)|money launderer|laundering money|fiddling (?:(?:his|her|the|"
        r"their) )?(?:expenses|figures|books|accounts|money|budget)|on the fiddle|taking back ?handers|criminal|"
        r"gangster|robbing (?:the (?:trust|nhs|charity|patients|public)|patients)|bent(?=$|[.,!]))(?= |$|[.,!])",
        r"(?:tak(?:es|ing)|spend(?:s|ing)|us(?:es|ing)) (?:the |all )?(?:patients?'?s?|residents?'?s?|"
        r"clients?'?s?|dead \w+) (?:money|bank cards?|cards?|medication|drugs|pensions?|savings|benefits|cash|"
        r"purses?|jewellery)(?! (?:down|to (?:the|their)))|(?:steal(?:s|ing)|stole|stolen|nick(?:s|ed|ing)|"
        r"rob(?:s|bed|bing)|pinch(?:es|ed|ing)|pocket(?:s|ed|ing)|embezzl(?:ed|es|ing)|siphon(?:s|ed|ing)(?: "
        r"off)?|helps? (?:him|her)self to|skim(?:s|med|ming)) (?:(?:from|the|all|his|her|their|my|our|money|cash|"
        r"drugs|morphine|controlled|patients?|patient's|patients'|thousands|millions|of|pounds|off|dead|ward|"
        r"charity|public|trust|£\d+k?|\w+'s) ){0,5}(?:drugs|medication|meds|morphine|diazepam|tablets|money|cash|"
        r"from (?:the )?(?:ward|patients?|residents?|trust|nhs|charity|dead|till|safe|work|stores?|hospital|fund)|"
        r"patients?|funds?|jewellery|purses?|rings?|belongings|pounds|bank cards?|charity (?:box|money|fund)|the "
        r"(?:ward|till|safe|charity)|property|budget|petty cash)",
        r"(?:tak(?:es|ing)|took|taken|accept(?:s|ed|ing)|get(?:s|ting)|got|giv(?:es|ing)|gave|paid|pays|"
        r"receiv(?:es|ed|ing)) (?:\w+ )?(?:bribes?|back ?handers?|kickbacks?|brown envelopes?|bungs?|sweeteners|a "
        r"bung|money under the table)|paid off (?:the|a|his|her) \w+|(?:took|takes|taking|accepted|accepts) "
        r"(?:cash|money|payments?|£\d+k?) (?:to|for|from) (?:section\w*|discharg\w*|sign\w*|keep\w*|writ\w*|"
        r"diagnos\w*|prescri\w*|silence|look\w*|drug compan\w*)|(?:defraud(?:s|ed|ing)|launder(?:s|ed|ing) "
        r"(?:money|cash)|committ?(?:ed|ing|s) (?:fraud|perjury|theft|crimes|murder|manslaughter|rape|a crime)|"
        r"guilty of (?:fraud|murder|manslaughter|theft|perjury|corruption|rape|abuse)|scamm(?:ed|ing|s) (?:the "
        r"(?:nhs|trust|patients|taxpayer)|patients|people|(?:@kin))|fiddl(?:es|ed|ing) (?:his|her|the|their) "
        r"(?:expenses|books|time ?sheets?|overtime|figures|accounts|hours|mileage))|(?:sell(?:s|ing)|sold|"
        r"deal(?:s|ing)) (?:\w+ )?(?:drugs|weed|coke|cocaine|heroin|morphine|medication|meds|spice|tablets|pills|"
        r"methadone|patients'? (?:data|details|records))(?: to (?:the )?(?:patients|kids|residents|service users|"
        r"staff))?|(?:award\w*|gave|gives|giving|handed|hands) (?:\w+ ){0,3}?contracts? (?:\w+ ){0,2}?to (?:his|"
        r"her|their) (?:\w+ )?(?:mates?|family|wife|husband|son|brother|cousin|friends?|company|pals?)",
    ),
    _clue(
        78,
        HURT,
        r"(?:@be)(?:murderer|killer|serial killer|woman beater|wife beater|wifebeater|child killer|the next "
        r"(?:letby|shipman)|another (?:letby|shipman)|(?:modern day )?(?:shipman|letby)|domestic abuser|abuser|"
        r"wife basher|torturer)(?= |$|[.,!])",
        r"(?:murder(?:ed|s)|kill(?:ed|s)|poison(?:ed|s|ing)|euthanised|smothered|(?:deliberately|knowingly|"
        r"intentionally|purposely) (?:\w+ )?(?:overdosed|killed|hurt|harmed|let|left|gave|drugged|starved)|"
        r"finished off|bumped off|starved) (?:@kin)(?: \w{2,12})?(?= |$|[.,!])(?! (?:hopes?|spirit|confidence|"
        r"mood|with (?:kindness|laughter)|time|buzz|joy|faith|trust))",
        r"(?:(?:has |have |'s |been |was |regularly |physically |always )*(?:beat(?:s|en)?|beating|batter(?:s|ed|"
        r"ing)|assault(?:s|ed|ing)|punch(?:es|ed|ing)|slap(?:s|ped|ping)|kick(?:s|ed|ing)|strangl(?:es|ed|ing)|"
        r"tortur(?:es|ed|ing)|drugg(?:ed|ing)|drugs|starv(?:es|ing)|hits|attack(?:s|ed)|hurts|abus(?:es|ed|ing)|"
        r"bites|pinches|chok(?:es|ed))) (?:up )?(?:(?:the|her|his|elderly|old|vulnerable|dementia|disabled|"
        r"autistic|female|male|defenceless) ){0,3}(?:patients?|residents?|his (?:wife|partner|girlfriend|kids)|"
        r"her (?:husband|partner|kids)|service users?|children|kids|women|people with \w+|old (?:people|ladies)|"
        r"pensioners)",
    ),
    _clue(
        72,
        "Accuses somebody of lying on oath, forging records or covering up as a fact.",
        r"(?:falsif(?:ied|ies|ying)|forg(?:ed|es|ing)|fak(?:ed|es|ing)|doctor(?:ed|ing)|fabricat(?:ed|es|ing)|"
        r"tamper(?:ed|ing) with|alter(?:ed|ing)|chang(?:ed|ing)|rewr(?:ote|iting|itten)|shredd(?:ed|ing)|"
        r"destroy(?:ed|ing)|delet(?:ed|ing)|backdat(?:ed|ing)|made up) (?:[\w']+ ){0,4}?(?:notes|records?|"
        r"obs(?:ervations)?|evidence|signatures?|documents?|paperwork|statements?|reports?|care plans?|files?|"
        r"logs?|charts?|emails|figures|timesheets?|qualifications?|death certificates?|certificate)(?= |$|"
        r"[.,!])(?! (?:on the system|if))",
        r"(?:cover(?:ed|ing|s)(?: \w+){0,3} up|cover(?:ed|ing|s) up)(?= |$|[.,!])(?! (?:my|his|her) (?:legs|"
        r"tattoo|arms|modesty))|(?:part of|behind|led|leading|ran|orchestrated|in on|hid|hiding) (?:the|a|this) "
        r"(?:\w+ )?(?:cover ?up|conspiracy|fraud|scam|abuse)|(?:lied|lies|lying|perjured (?:him|her)self) (?:\w+ "
        r"){0,3}?(?:under oath|on oath|in court|to (?:the )?(?:coroner|inquest|judge|court|police|tribunal|jury)|"
        r"at (?:the )?(?:inquest|tribunal)|in (?:his|her) (?:statement|evidence))|(?:@be)?(?:not (?:even )?(?:a "
        r"(?:real|proper|qualified|registered)|qualified|registered)|isn't (?:even )?(?:a (?:real|proper|"
        r"qualified|registered)|qualified|registered)|struck off|unqualified|practis(?:ing|es|ed) without (?:a "
        r")?(?:licence|registration)|fake (?:doctor|nurse|psychiatrist|psychologist|qualifications)|a quack with "
        r"no qualifications|bogus (?:doctor|nurse))(?= |$|[.,!])",
        r"(?:drunk|pissed|high|stoned|off (?:his|her) (?:face|head)|coked up|on (?:coke|drugs|heroin|crack)|"
        r"drinking|taking drugs|snorting \w+|smoking (?:weed|crack)|doing (?:lines|coke)) (?:\w+ )?(?:on|at|"
        r"during|in|while|before|when) (?:(?:his|her|the|every|a|their|seeing|on|every|treating) ){0,3}(?:shift|"
        r"duty|work|job|ward|nights|patients|toilets?|clinic|surgery|appointments|operating)|(?:@be)(?:cokehead|"
        r"smackhead|crackhead|junkie|druggie|alcoholic|liar and (?:a )?(?:thief|cheat|criminal))(?= |$|[.,!])|"
        r"(?:leak(?:ed|s|ing)|sold|sells|selling|shares|shared) (?:\w+ ){0,2}?(?:patients?'?s?|confidential|"
        r"medical|my) (?:\w+ )?(?:details|records|information|data|notes|files) (?:to|for|on|with) (?:the "
        r"(?:press|papers)|money|cash|facebook|her mates|his mates|friends|whatsapp|journalists?)",
    ),
)
"""Accusations without their subject, each worth what it is of a named person."""

ROLE = (
    r"(?:chief exec(?:utive)?|ceo|medical director|director of \w+|director|chair(?:man|woman)?|finance director|"
    r"ward manager|matron|manager|consultant|psychiatrist|psychologist|receptionist|pharmacist|head of \w+|"
    r"(?:staff |charge |night |agency |student |community |head )?nurse|doctor|dr|gp|therapist|counsellor|social "
    r"worker|support worker|care coordinator|cpn|hca|health ?care assistant|registrar|porter|secretary|midwife|"
    r"paramedic|physio|key ?worker|practitioner|surgeon|dentist|lead|boss|team leader|clinical lead|carer|teacher|"
    r"councillor|vicar|security guard)"
)
TITLED = re.compile(
    r"(?<!\w)(?:dr|doctor|nurse|sister|matron|mr|mrs|miss|ms|prof|professor|staff nurse|sir|councillor|consultant|"
    r"psychiatrist|receptionist|manager)\.? (?!(?:who|is|was|has|in|on|at|and|that|said|told|the|there|just|stole|"
    r"killed|from|with|came|did|he|she|steals|raped|took|didn't|called|lied)\b)[a-z][a-z'\-]{1,20}(?: "
    r"[a-z][a-z'\-]{1,20})?"
)
ROLED = re.compile(
    rf"(?<!\w)(?:that|the|this|your|my|our|his|her|their|a certain|one particular) (?:[\w'\-]{{2,14}} "
    rf"){{0,3}}?{ROLE}(?!s)(?!\w)|(?<!\w)(?:ur|yer) (?:\w+ )?{ROLE}(?!\w)|(?<!\w)(?:chief exec(?:utive)?|ceo|"
    rf"medical director|director of \w+|head of \w+)(?!\w)"
)
POST = re.compile(r"exec|ceo|director|chair|matron|manager|head of")
"""Posts that few people hold, so that the words tell who is meant."""
AT_A_PLACE = re.compile(r" (?:there|(?:on|at|in|from|over at|up at|who works) \w)")
PRONOUN = re.compile(r"(?<!\w)(?:he|she|hes|shes|who|him|her)(?!\w)")
BODY = re.compile(
    r"(?<!\w)(?:(?:your|this|the|that|our) (?:\w+ )?(?:trust|hospital|board|management|service|organisation|unit|"
    r"ward|directors|executives|managers|bosses|place)|tewv|management|the nhs|your lot|yous|you|they|this lot|"
    r"the lot of (?:you|them)|senior managers|board members|bosses|directors|nurses|staff|doctors|your staff|"
    r"trust)(?!\w)"
)
KIN_SUBJECT = re.compile(
    r"(?<!\w)(?:my|our|me|wor|his|her) (?:\w{2,12} ){0,2}?(?:ex|husband|wife|partner|dad|mum|mam|stepdad|uncle|"
    r"brother|sister|son|daughter|boyfriend|girlfriend|bf|gf|father|mother|grandad|cousin|neighbour|landlord|boss|"
    r"friend|mate|flatmate|housemate|family|abuser|rapist|attacker)(?!\w)|(?<!\w)(?:i|i'm|ive|i've|we|another "
    r"patient|a patient|patients|someone|somebody|voices|nobody|no one)(?!\w)"
)

HEDGED = says(
    r"i (?:think|feel|believe|reckon|suspect|wonder)|in my (?:opinion|view|experience)|imo|imho|seems?|seemed|"
    r"allegedly|alleged|apparently|supposedly|(?:i've |i |we )?heard(?: that)?|rumou?rs?|might|maybe|perhaps|"
    r"could be|may have|as if|feels? like|felt like|like (?:a|he|she)|probably|what if|whether|accused of|is it "
    r"true|can anyone confirm|is (?:he|she|it)|did (?:he|she)|does (?:he|she)|was (?:he|she|it)|why (?:is|did|"
    r"does|has|are)|how (?:is|did|can)|should be investigated"
)
PUBLIC = says(
    r"convicted (?:of|at|in|today|yesterday)|jailed|sentenced|found guilty|pleaded guilty|pleads guilty|on trial|"
    r"court heard|bbc|itv|sky news|according to|reports? says|inquest (?:found|heard|concluded)|panorama|"
    r"documentary|film|movie|netflix|episode|eastenders|corrie|coronation street|emmerdale|hollyoaks|line of duty|"
    r"character|novel|book|"
    r"trump|boris|johnson|starmer|sunak|farage|letby|shipman|savile|saville|prince andrew|epstein|weinstein|putin|"
    r"tory|tories|labour|government|mps?|politicians?|minister|referee|ref|striker|goalie|boro|toon|lol|lmao|ha "
    r"?ha\w*|joking|quiz|darts|pub|panto|training|awareness|survivors?"
)
DENIED = re.compile(
    r"(?<!\w)(?:not|never|should(?: be)?|needs?(?: to be)?|ought to be|deserves? to be|want (?:him|her)|(?:is|are|"
    r"was|were|do|does|did|has|have|would|could|ca|wo)n'?t|no|nobody|without|"
    r"instead of|cleared of|accused of|accus\w+ (?:me|him|her|us|them) of(?: being)?|called me|said i(?:'m|'ve| "
    r"was| am)?|saying i(?:'m)?|treated (?:me|him|her|us) like|as though|feel like|felt like|like)(?: "
    r"[\w']{1,12}){0,3} ?$"
)
FIGURE = says(
    r"killed (?:it|me laughing|the (?:mood|vibe|pain))|steals? (?:the show|my heart|your heart|hearts)|stole "
    r"(?:the show|my heart|our hearts)|bit of a (?:legend|thief of hearts)|dog|cat|puppy|biscuits?|parking|car "
    r"?park|sandwich\w*|lunch|pens?|chair|my (?:seat|heart|spot)|covered up (?:warm|with)|cover(?:ed|s|ing)? "
    r"(?:for|the shift|shifts)|waiting list|system|anxiety|depression|illness|cancer|covid|virus|voices"
)
GUARDS = (
    Guard(30, HEDGED),
    Guard(46, PUBLIC),
    Guard(46, DENIED, "before"),
    Guard(46, FIGURE),
)
