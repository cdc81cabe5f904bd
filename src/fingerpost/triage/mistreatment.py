"""How people say that somebody in care is hurt, neglected or degraded. Clauses: 4.6.1, Appendix 3."""

from fingerpost.triage.clues import Clue, says
from fingerpost.triage.people_words import KIN

PARTS = {
    "kin": KIN
    + r"|step ?dad|step ?mum|step ?father|mothers?|mums?|dads?|sons?|daughters?|sisters?|brothers?|wee (?:boy|"
    r"girl|man)|babies|baby|toddler|grandkids?|grandbairns?|kids|bairns|children|service user",
    "whose": r"my|our|his|her|their|the|a|an|another|this|that|one|some|your|me|wor|these|those|older|elderly",
    "victim": r"me|him|her|them|us|(?:@whose)(?: \w{2,12}){0,2} (?:@kin|patients?|residents?|service users?|lad|"
    r"lass|lady|"
    r"girl|boy|man|woman|gentleman|people)|patients|residents|children|kids|people|vulnerable \w+|service users|"
    r"(?:old|older|elderly|vulnerable|disabled|autistic) (?:people|folk|ladies|patients|adults|residents|men|"
    r"women)|mum|"
    r"mam|dad|nan|nana|gran|grandma|grandad|our \w+|[a-z]{3,9}(?='s\b)",
    "carer": r"(?:the |a |one of the |some of the |your |those |two |three |four |five |six |\d )?(?:\w{2,10} ){0,2}"
    r"(?:staff(?: members?| nurses?)?|nurses?|carers?|support workers?|health ?care assistants?|hcas?|care workers?|"
    r"care assistants?|doctors?|keyworkers?|support staff|agency (?:staff|workers?)|night staff|bank staff|"
    r"members? of staff|social workers?|therapists?|care home|teachers?|ta|teaching assistant|foster (?:carers?|"
    r"mum|dad|"
    r"parents?)|orderl(?:y|ies)|porters?|security(?: guards?)?|paramedics?|police)(?: (?:on|at|in) \w+(?: \w+)?| "
    r"who)?",
    "struck": r"hit|hitted|hits|hitting|slap(?:s|ped|ping)?|punch(?:es|ed|ing)?|kick(?:s|ed|ing)?|smack(?:s|ed|ing)?|"
    r"pinch(?:es|ed|ing)?|bit|shov(?:e|es|ed|ing)|drag(?:s|ged|ging)?|throttl(?:e|es|ed|ing)|strangl(?:e|es|ed|ing)|"
    r"chok(?:e|es|ed|ing)|beat(?:s|ing)?|beats? up|thump(?:s|ed|ing)?|assault(?:s|ed|ing)?|attack(?:s|ed|ing)|"
    r"batter(?:s|ed|ing)?|bray(?:s|ed|ing)?|stamp(?:s|ed|ing)? on|manhandl(?:e|es|ed|ing)|headbutt(?:s|ed|ing)?|"
    r"whack(?:s|ed|ing)?|clout(?:s|ed|ing)?|leather(?:s|ed|ing)?|twist(?:s|ed|ing)|threw|"
    r"hurt(?:s|ed|ing)?|abus(?:e|es|ed|ing)|tortur(?:e|es|ed|ing)|molest(?:s|ed|ing)?|rap(?:e|es|ed|ing)|"
    r"grop(?:e|es|ed|ing)|starv(?:e|es|ed|ing)|burn(?:s|t|ed|ing)|spat (?:on|at)|spits? (?:on|at)",
    "adv": r"(?:just|then|has|have|had|been|is|are|was|were|keeps?|kept|always|actually|physically|violently|"
    r"repeatedly|"
    r"sexually|regularly|openly|deliberately|also|who|that|all|both|literally|got hold of (?:him|her|me) and|'s|"
    r"'ve|would|"
    r"grabbed (?:him|her|me) and)",
    "waste": r"urine|piss|pee|wee|faeces|feces|shite?|poo|mess|excrement|filth|vomit|sick|blood|soiled \w+|"
    r"soaking \w+|"
    r"(?:wet|dirty|soiled) (?:bed|pad|nappy|clothes|sheets|pants|nightie|pyjamas)|bodily \w+",
}


def _clue(score: int, why: str, *sources: str, firm: bool = False) -> Clue:
    return Clue(score, why, says(*sources, **PARTS), firm)


CLUES = (
    _clue(
        82,
        "Says that staff or a carer hurt somebody in their care.",
        r"(?:@carer) (?:(?:@adv) ){0,4}(?:@struck) (?:@victim)(?! (?:feelings|car|hard to|by (?:saying|not|how)))",
        r"(?:@victim|i|we|he|she|they|\w{3,12}) (?:(?:has|have|had|is|are|was|were|being|been|get|gets|got|"
        r"getting|keeps?|'s|"
        r"'ve|also|physically|sexually|badly) ){0,4}(?:hit|slapped|punched|kicked|smacked|pinched|shoved|dragged|"
        r"throttled|"
        r"strangled|choked|beaten(?: up)?|thumped|assaulted|attacked|battered|manhandled|hurt|abused|tortured|"
        r"molested|"
        r"raped|groped|starved|burnt|burned|bullied|mocked|taunted|neglected|spat (?:on|at)|restrained)(?: "
        r"(?:\w{2,12} ){0,5})? ?by "
        r"(?:@carer|one of (?:the|your) \w+|them carers)",
        r"(?:staff|carers?|nurses?|hcas?|support workers?) (?:who |that |are |were |was |is )*(?:hit|hitting|"
        r"slapping|punching|"
        r"kicking|abusing|assaulting|dragging|bullying|hurting|mistreating|mocking|torturing|taunting|starving|"
        r"neglecting|"
        r"ill treating|terrorising)",
        r"(?:abuse|abused|abusing|abuses|cruelty|mistreat\w*|ill treat\w*|neglecting|brutality|torture) (?:\w+ "
        r")?(?:towards |"
        r"of |the |to |against |by )*(?:patients|residents|service users|people|staff|vulnerable|old people|elderly|"
        r"disabled|autistic) ?(?:\w+ ){0,3}(?:on|at|in|inside|by|behind) (?:\w+ ){0,3}(?:ward|unit|home|hospital|"
        r"staff|"
        r"clinic|\w+ (?:ward|unit|court|house|park|lodge)|doors)",
        firm=True,
    ),
    _clue(
        76,
        "Says that somebody was restrained, held or shut in so that they were hurt or afraid.",
        r"(?:pinn|held|holding|hold|pinning|forced|wrestl|rugby tackl)(?:ed|ing|s)? (?:@victim)(?: \w{2,10}){0,2} "
        r"(?:face down|face first|"
        r"down(?: by| on| and| to| for| so| until| with|$|[.!])|to the (?:floor|ground|bed|wall)|by (?:the|his|"
        r"her|my) (?:throat|neck|hair|arms?|wrists?))",
        r"restrain(?:ed|ing|s|t)? (?:@victim)? ?(?:\w{1,10} ){0,5}(?:face ?down|prone|on the floor|so hard|too "
        r"hard|until|till|"
        r"couldn't breathe|can't breathe|broke|bruis\w*|injur\w*|violent\w*|rough\w*|for (?:no reason|nothing|"
        r"hours|\w+ (?:hours|"
        r"minutes|mins))|every (?:day|night)|naked|hurt\w*|dislocat\w*|screaming|black and blue)",
        r"(?:face ?down|prone|illegal|unlawful|violent|brutal|rough|excessive|aggressive) restraints?",
        r"(?:dragg(?:ed|ing)|drag|pulled|pulling|hauled) (?:@victim) (?:\w{1,10} ){0,3}(?:by (?:the|his|her|my|"
        r"their) (?:hair|arms?|legs?|feet|"
        r"neck|ankles?|wrists?)|along|across|down the|out of bed|out of (?:his|her|my) (?:bed|chair|room)|to the "
        r"(?:floor|seclusion)|into seclusion)",
        r"(?:lock(?:ed|s|ing)?|shut|shuts|shutting|tied|ties|tying|strapped|chained) (?:@victim) (?:\w{1,10} "
        r"){0,2}(?:in|into|inside|up|to|out)"
        r" ?(?:of )?(?:the |a |an |his |her |my |their )*(?:\w{2,12} )?(?:rooms?|seclusion|bedroom|cupboard|"
        r"chairs?|bed|garden|shed|cellar|"
        r"toilet|bathroom|radiator|all (?:day|night)|house|flat|for hours|cold|naked)",
        r"(?:kept|left|been|locked|put) (?:@victim )?(?:in|into) seclusion (?:\w+ ){0,3}(?:for|without|naked|with "
        r"no|all|\d+|since)",
        firm=True,
    ),
    _clue(
        74,
        "Says that somebody in care is left dirty, hungry, in pain or without help.",
        r"(?:left|leaving|leave|lying|laid|laying|sat|sitting|found|finding|sleeping|covered|wallowing|stuck|"
        r"living)(?: \w{1,10}){0,6} "
        r"(?:in|with) (?:(?:his|her|their|my|its|own|a|the|dried|in|old|dirty|soaking|wet) ){0,4}(?:@waste)(?! "
        r"(?:of|ups?) a)",
        r"(?:hasn't|haven't|has not|have not|not|never|isn't|aren't|wasn't|weren't|nobody(?:'s| has)?|no one(?:'s|"
        r" has)?) (?:\w{2,8} ){0,2}?(?:been |being |get(?:ting)? )?(?:properly )?(?:fed|washed|"
        r"bathed|showered|changed|toileted|turned|eaten|given (?:\w+ ){0,3}(?:food|water|drinks?|insulin|"
        r"meals?))(?: \w+){0,4} (?:for|in|since|all) (?:\w+ ){0,2}"
        r"(?:days?|weeks?|months?|hours|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday)",
        r"(?:won't|wont|wouldn't|don't|dont|didn't|not|stopped|refus\w+ to|never|forget to) (?:giv(?:e|ing)|let|"
        r"feed(?:ing)?|wash(?:ing)?|chang(?:e|ing)|bath(?:e|ing)?) (?:@victim)(?: \w{1,8}){0,2} ?"
        r"(?:any |have |his |her |my |their )*(?:food|dinner|tea|water|a drink|drinks|meds|medication|insulin|"
        r"inhaler|pads?|eat|drink|clothes|properly|for days|all day|go to the toilet|to the toilet|use the toilet)",
        r"(?:(?:covered in|full of|got|has|with|developed|terrible|infected|massive|severe|grade \d|\d) (?:\w+ "
        r"){0,2}(?:bed ?sores?|pressure (?:sores?|ulcers?))|bed ?sores? (?:down to|on|all|so|from)|maggots|"
        r"dehydrated and|malnourished|severely dehydrated|skin and bone|emaciated)(?! (?:training|care plan|nurse|"
        r"prevention|clinic))",
        r"(?:found|find) (?:@victim) (?:\w{1,10} ){0,3}(?:on the floor|naked|half naked|freezing|soaking|"
        r"unconscious|covered in|filthy|dehydrated|starving|crying)",
        r"(?:shout(?:s|ed|ing)?|scream(?:s|ed|ing)?|swear(?:s|ing)?|swore|laugh(?:s|ed|ing)?|sneer\w*) (?:and \w+ "
        r")?(?:at|in) (?:the |my |a |an |our |other |her |his |vulnerable |elderly |old |poor |dementia |autistic "
        r")+(?:\w+ )?"
        r"(?:mum|mam|dad|nan|nana|gran|grandad|patients?|residents?|face|lady|man|lass|lad|boy|girl|people|son|"
        r"daughter|brother|sister)(?= |$|[.!?,])(?: \w{2,12}){0,6} ?(?:with dementia|who (?:is|was|had|couldn't)|"
        r"when (?:she|he) (?:asked|cried|wet)|for (?:wetting|asking|crying))",
        r"(?:carers?|staff|nurses?|they|she|he|support workers?) (?:(?:are|is|was|were|been|being|always|very|"
        r"really|so|too|proper|dead) ){1,3}(?:rough|cruel|violent|nasty and rough|physically aggressive|heavy "
        r"handed) (?:with|to|towards) (?:@victim)",
        r"(?:staff|carers?|nurses?|the home|care home|they) (?:\w+ ){0,3}(?:steal|stole|stealing|nick|nicked|"
        r"nicking|taking|took|rob|robbed) (?:from (?:the )?(?:patients|residents|@victim)|(?:his|her|my|their) "
        r"(?:money|purse|bank card|benefits|rings?|jewellery|savings))",
    ),
    _clue(
        70,
        "Speaks of bruises or injuries on somebody who is cared for.",
        r"(?:bruis(?:es|ed|ing)|black eye|finger ?(?:prints?|marks?)|grab marks|hand ?print|marks|cuts|burns?|"
        r"scratches|burn marks|broken (?:arm|wrist|nose|rib|ribs|hip|jaw)|fractured? \w+|lumps)(?: \w{2,10}){0,3} "
        r"(?:(?:all )?(?:over|up|on|down|round|around|along|across|to) )(?:(?:my|our|his|her|their|the|a|wor|me|"
        r"poor|little) )?(?:\w+ )?(?:@kin|mum's|mam's|dad's|nan's|nana's|gran's|arms?|wrists?|legs?|body|back|"
        r"neck|face|thighs?|ribs|chest|bum|bottom|head)"
        r"(?! (?:after (?:i|he|she) (?:fell|fall|tripped)|from (?:the )?(?:fall|blood|injection|cannula|football|"
        r"rugby)|injections?))",
        r"(?:@victim|he|she|i|my \w+|mum|mam|nan|dad|who|\w{3,10}) (?:\w+ ){0,4}?(?:with|has|had|'s got|got|came|"
        r"come|comes|covered in|found|turned up|is|was|were|gets?) (?:\w+ ){0,4}?(?:unexplained )?(?:bruises|"
        r"bruising|black eyes?|finger ?marks|black and blue|bruised all|burn marks|cigarette burns|"
        r"carpet burns|friction burns|a broken (?:arm|wrist|nose|jaw|rib)|broken ribs|a split lip|handprints?)(?! "
        r"(?:from (?:the )?(?:fall|blood|injection|cannula|football|rugby|match)|after (?:a|his|her|my) fall))",
        r"(?:unexplained|suspicious|funny|new|strange|fresh) (?:bruis\w+|injur\w+|marks|burns)|cover(?:ed)? in "
        r"(?:bruises|scratches|bite marks|marks|cuts|burns|bruising|sores)|black (?:and|n|&) blue",
    ),
    _clue(
        66,
        "Raises a safeguarding concern in so many words.",
        r"(?:need|want|wish|how (?:do|can|would) (?:i|we|you)|where (?:do|can) i|who (?:do|can|should) (?:i|we)|"
        r"trying|like|have|got|tried|who to|must|is there (?:a|any)\w*|please can i|raising|making|making a|"
        r"reporting|report|raise|raised|this is|it's|its|it is|about) (?:\w+ ){0,5}?"
        r"(?:a safeguarding|safeguarding (?:concern|issue|alert|matter|referral|problem)s?|(?:report|about|"
        r"reporting) (?:\w+ ){0,2}?(?:child abuse|elder abuse|abuse (?:of|on|in|at|by)|neglect|domestic abuse|"
        r"exploitation|a child at risk|an adult at risk|a vulnerable \w+ (?:being|at)))",
        r"(?:someone|child|adult|person|kid|girl|boy|lad|lass|resident|patient|patients|kids|children|lady|bairn|"
        r"bairns|he|she|residents|they|i) (?:is|are|who is|who's|may be|might be|i think is|could be|'s|who are|"
        r"being|am|i'm) (?:\w+ ){0,2}?(?:being |getting )(?:\w+ )?(?:abused|neglected|exploited|mistreated|"
        r"groomed|trafficked|starved|beaten|hurt|assaulted|molested|harmed|raped)",
        r"(?:at risk of|suffering|experiencing|victim of|concerns? about|scared of|subjected to|evidence of|signs "
        r"of) (?:\w+ )?(?:significant harm|abuse|neglect|exploitation|harm from (?:others|\w+ \w+))(?: \w+)? "
        r"?(?:at|by|from|in|on|to) (?:the|my|her|his|our|your|a|home|their|this)",
        r"(?:vulnerable (?:adult|young \w+|girl|lad|man|woman|lady|boy|patient|person|teenager)|(?:my|our) (?:\w+ "
        r"){0,3}(?:son|daughter|mum|mam|dad|nan|sister|brother)|\d\d (?:yr|year) old(?: \w+)?) (?:\w+ "
        r"){0,6}?(?:(?:has |have |had |is |been |gone |went )+missing|absconded|sent home (?:\w+ ){0,3}(?:in "
        r"(?:his|her) (?:pyjamas|nightie|slippers)|with (?:no|nowhere|nothing))|discharged (?:to|onto) the "
        r"streets?|dumped)",
    ),
)
"""Harm, neglect and degradation by those whose work it is to care, and concerns raised by name."""
