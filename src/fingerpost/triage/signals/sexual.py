"""Sexual harassment and explicit sexual content, above all remarks about staff. Clause: Appendix 3.

Sexual health, survivors' disclosures, complaints of harassment and people speaking of who they are or whom they love
do not break this principle.
"""

import re

from fingerpost.triage.clues import Clue, Guard, detector, says
from fingerpost.triage.example import Example

SIGNAL = "sexual"

PARTS = {
    "one": r"(?:that|this|the|your|ur|yer|her|his|one|a|some|those|them|these|my|our|any|all the|every|which|what|"
    r"dat|our) (?:\w{2,12} ){0,3}?(?:nurses?|doctors?|doc|dr|receptionist|matron|physio|psychiatrist|psychologist|"
    r"therapist|cpn|hca|support worker|paramedic|midwi(?:fe|ves)|student|staff|lass(?:es)?|girls?|lads?|woman|"
    r"women|man|men|lady|ladies|bird|blonde|brunette|redhead|milf|one|bloke|guy|manager|boss|porter|"
    r"counsellor|presenter|chief exec|ceo|social worker|carer|people|dentist|consultant|mum|mam|daughter|wife|"
    r"sister|mother|team)",
    "her": r"her|him|you|u|ya|them|it|that|she|he|me|dr \w+|nurse \w+|miss \w+|(?:@one)",
    "part": r"tits?|titties|boobs?|boobies|norks|baps|jugs|knockers|rack|bangers|melons|arse|ass|bum|backside|"
    r"booty|cheeks|peach|legs|thighs|cleavage|lips|mouth|feet|body|figure|curves|nipples?|pussy|fanny|minge|"
    r"clunge|cock|dick|knob|package|bulge|hole|face|cameltoe|chest|knickers|tights|stockings|uniform",
    "rude": r"tits?|titties|boobs?|boobies|norks|baps|knockers|arse|ass|pussy|fanny|minge|clunge|cunt|cock|dick|"
    r"knob|cameltoe|nipples?|rack|booty|hole|cum|jizz|spunk",
    "fine": r"nice|lovely|great|fit|cracking|massive|huge|big|amazing|fantastic|gorgeous|tight|juicy|peachy|sexy|"
    r"decent|belter of an?|perfect|hot|beautiful|unreal|fine|banging|phat|fat|perky|saggy|cheeky|smashing|tidy|"
    r"class|mint|belting|bouncy|wet",
    "do": r"shag(?:ging)?|fuck(?:ing)?|f[*u][*c]k|bang(?:ing)?|bone|screw(?:ing)?|ride|hump|smash|rail(?:ing)?|"
    r"nail|bed|do|destroy|wreck|pound(?:ing)?|lick(?:ing)?|suck(?:ing)?|spank(?:ing)?|grope|ravish|breed|clap|eat|"
    r"tap|mount|sniff|motorboat|have|give one|undress|finger|bend over|rim|slip (?:one|it)|lay|boff|poke|plough|"
    r"sleep with|have sex with|make love to|snog|wank over|empty (?:my|me) \w+ (?:in|on)|cum (?:on|in|over)|put "
    r"(?:a|my) baby in",
    "will": r"i(?:'d|d| would|'ll| will| wanna| want to| could| need to| wouldn't mind| would love to|'d love to| "
    r"fancy|'m gonna)(?: (?:love to|happily|let|gladly|definitely|defo|absolutely|so|totally|100%|proper|just|"
    r"like to|well|still|love|def))*|gonna|going to|wanna|want to|let me|lemme|can i|could i|would|wud|fancy|"
    r"dying to|i bet (?:she|he)(?:'s| is)?|love to|like to|we'd|who(?:'d|s gonna| would| wants to| wouldn't)|"
    r"you'd|you would|wouldn't mind",
}


def _clue(score: int, why: str, *sources: str, firm: bool = False) -> Clue:
    return Clue(score, why, says(*sources, **PARTS), firm)


CLUES = (
    _clue(
        84,
        "Says in sexual words what they would do to a person.",
        r"(?:@will) (?:shag|fuck(?! (?:off|up|about|all|right|around))|f[*u][*c]k(?! off)|bang(?! (?:on|out))|"
        r"bone|hump|rail|lick|suck|spank|grope|ravish|breed|motorboat|finger|rim|snog|wank over|have sex with|"
        r"sleep with|make love to|undress|give one to|slip (?:one|it) (?:in|to)|cum (?:on|in|over)|bend over|boff|"
        r"tap|mount|sniff) (?:(?:the|all|every|both|of) ){0,2}(?:her|him|you|ya|them|that|it|dr \w+|nurse \w+|"
        r"(?:@one))(?: \w+)?(?! (?:my (?:boss|problem)|up (?:again|and)|about|off|over with|out of (?:here|the)|"
        r"on (?:the|sleep)|it up))",
        r"(?:@will) (?:\w+ )?(?:bend|bent|throw|pin|tie|have|take|get|put) (?:her|him|you|ya|u|(?:@one)|dr \w+|"
        r"nurse \w+) (?:over(?! (?:here|the (?:phone|moon)|to|for|with|soon|in|on|a barrel))|over (?:the|that|a|"
        r"my) (?:desk|bed|counter|table|knee|trolley|chair|reception|bonnet)|on (?:her|his|your|all) (?:knees|"
        r"fours|back)|from behind|in (?:my|me|a) bed|naked|in the sack|up against|into bed|sat on my (?:face|knee|"
        r"lap|cock|dick)|in (?:a |them |that |those )?(?:stockings|lingerie|handcuffs|uniform and))|(?:sit|squat|"
        r"sat|sitting) on (?:my|me|his) (?:face|cock|dick|knob|lap|willy)|(?:suck|sucking|lick|blow|ride|stroke|"
        r"taste|choke on) (?:my|me|his|deez|this) (?:\w+ )?(?:cock|dick|knob|willy|balls|nuts|shaft|bellend|"
        r"helmet|tongue)",
        r"(?:i(?:'d| would|'ll|d)|we'd|you'd|who'd) (?:(?:absolutely|so|totally|defo|definitely|proper|well|"
        r"deffo) )?(?:smash|destroy|wreck|ruin|ride|nail|pound|do|tap|plough|eat|rail|clap) (?:her|him|that|the "
        r"(?:back doors|arse) (?:off|out)|(?:that|the|this) (?:\w+ ){0,2}(?:nurse|doctor|receptionist|lass|blonde|"
        r"matron|physio|girl|bird|milf|psychiatrist|paramedic|student nurse|therapist|lad))(?=$|[.!,?\n]| (?:all|"
        r"any|in|every|till|until|so|lol|tbh|mate|ngl|on the|hard|from|behind|tonight|like|over))|(?:smash|ride|"
        r"fuck|shag|bang) (?:the )?(?:back doors|arse|life|granny|arse) (?:out of|in|off|out) (?:her|him|that|of|"
        r"it)|give (?:her|him|that|you|(?:@one)) (?:a |one)(?:(?:good |right )?(?:seeing to|shagging|portion|"
        r"length|rodgering|poke|good hard|creampie|spanking)|(?=$|[.!,]))|up the (?:arse|duff by me|shitter) any "
        r"?day",
        r"(?:get|got|getting|show|shows|flash|whip|wap|see|seeing) (?:us |me |them |your |ya |ur |yer |her |his |"
        r"out |your |those |some |the )+(?:tits?|boobs?|baps|norks|knockers|arse|fanny|pussy|cock|dick|knob|minge|"
        r"titties|boobies|nudes|bare (?:bum|arse)|knickers|bra)(?: out)?(?: for the (?:lads|boys))?(?= |$|"
        r"[.!?,])(?! (?:in gear|into gear|down|up off|over|screen\w*|check\w*|cancer|kicked|handed|together))|get "
        r"(?:your|ya|ur|yer|her) (?:kit|clothes|top|bra|knickers) off",
        r"(?:i(?:'m|m| am)?|you|u|she|he|that|this|looking at|thinking (?:of|about)|just|pics?)(?:'s|'ve)? "
        r"(?:\w{1,8} ){0,4}?(?:wank\w*|masturbat\w*|tossing|jerk\w* off|crack(?:ing)? one out|touching myself|"
        r"playing with myself|cum|cumming|spunk\w*|so horny|horny|turned on|hard on|hard[- ]on|a semi|stiffy|"
        r"boner|wet for|erection|made me hard|rock hard) (?:\w{1,6} ){0,3}?(?:over|to|thinking|about|for|at|in|on|"
        r"just|looking|when|by|every|right now|over this|rn|$)(?! (?:men|health|problems?|issues?|dysfunction))",
    ),
    _clue(
        76,
        "Makes a sexual remark about a person's body or looks.",
        r"(?:@fine) (?:\w{2,9} )?(?:pair (?:of )?)?(?:tits?|titties|boobs?|boobies|norks|baps|knockers|jugs|arse|"
        r"ass|rack|booty|pussy|fanny|minge|cleavage|bum|backside|peach|cock|bulge|pair)(?= |$|[.!,?])(?! "
        r"(?:reduction|job|clinic|cancer|screening|kicking|of (?:shoes|hands|glasses|trainers|lads|trousers|"
        r"idiots|nurses|people|gloves|socks|jeans)|scan|pain|wipes?|effort|over tit|holes?))",
        r"(?:the |them |those |dem |what a |check out (?:the|them) |look at (?:the|them|her|his) |cop a load of "
        r"(?:the|them) |love (?:the|them|her|your|ur) |great |massive |phwoar |that )(?:@rude)(?: \w{1,8}){0,2} "
        r"on (?:her|him|that|it|the|this|them|@one|nurse \w+|dr \w+)|(?:look at|check out|staring at|stare at|"
        r"looking at|cant stop looking at|can't stop looking at|love|like|nice|wanna see|grab|squeeze|feel|touch|"
        r"slap|spank|pinch|bite|perv on) (?:your|ur|yer|her|his|that|those|them|them|ya|the|at) (?:\w{2,9} "
        r"){0,2}?(?:tits?|titties|boobs?|norks|arse|ass|bum|backside|booty|rack|cleavage|thighs|peach|bulge|"
        r"knickers|pussy)(?! (?:off|out of|kicked|up|holes?|in gear|cancer))",
        r"(?:phwoar|phwoa+r|phoar|phwoaar|fwoar|phwaor|hubba hubba|corr+ ?blimey|wit woo|well fit|proper fit|fit "
        r"as (?:fuck|f\w*|a butcher\w*)|sex on legs|absolute (?:sort|milf|gilf|smokeshow|rocket)|milfs?|gilf|dilf|"
        r"would smash|smash or pass|i(?:'d| would|d)(?=$|[.!]| face| wink| smirk| smiling face with h)|definitely "
        r"would(?=$|[.!])|bit of (?:skirt|totty|crumpet|all ?right|fluff)|eye candy|totty|sexy (?:\w+ "
        r")?(?:nurses?|lady|ladies|doctor|mama|legs|lass|bitch|beast|voice|receptionist|blonde|matron|uniforms?|"
        r"thing)|naughty nurses?|kinky|slutty|hot (?:nurses?|doctor|receptionist|psychiatrist|milf|blonde|redhead|"
        r"lass|therapist|matron))(?= |$|[.!?,])(?! (?:water|flush\w*|halloween))",
        r"(?:eggplant|aubergine|peach|sweat droplets|tongue|splashing sweat\w*)(?: ?[,\s] ?(?:eggplant|aubergine|"
        r"peach|sweat droplets|tongue|splashing sweat\w*|smiling face with horns|face with tongue|drooling face|"
        r"smirking face|hot face))+|(?:nurse|doctor|lass|her|him|you|receptionist|she|blonde|she's|that|u)(?: "
        r"\w{1,8}){0,5} (?:eggplant|drooling face|sweat droplets)|(?:on (?:her|your|his) knees|bent over|legs "
        r"(?:open|wide|spread)|spread (?:your|her|ya|those|them) legs|deep ?throat|blow ?jobs?|blowies?|hand "
        r"?jobs?|gang ?bang|threesome|creampie|doggy style|reverse cowgirl|69|rimming|anal|gobble|gives? (?:good "
        r")?head|bukkake|milk me|golden shower)(?= |$|[.!?,])(?! (?:in prayer|cancer|fissure|surgery|fistula|"
        r"canal|pain|\d|years?|bus|route|ward|road|street|stitch|sex and|bleed\w*|exam\w*))",
    ),
    _clue(
        72,
        "Asks for sex, or sends or asks for sexual pictures.",
        r"(?:any(?:one|body)|who(?:'s|s)?|which (?:one|nurse)|any (?:\w+ ){0,2}(?:nurses|ladies|girls|women|lads|"
        r"men|lasses|milfs|mums)|do you|you|u|fancy|wanna|want|looking for|up for|after|need|can i have|i want|"
        r"come|how about|let's|lets)(?: \w{1,8}){0,5}? (?:a shag|a fuck|sex(?! (?:education|ed|offender|therap\w+|"
        r"drive|change|clinic|toys? in|is|and))|a quickie|no strings|a bang|nsa fun|hook ?up|fuck buddy|fwb|"
        r"friends with benefits|get laid|some fun in bed|sexting|sext|cyber|phone sex|naughty (?:chat|fun|pics)|"
        r"some dick|some cock|a bit of the other|how's your father|rumpy pumpy|hanky panky|jump (?:my|your) bones|"
        r"netflix and chill|a bed ?bath(?:,)? (?:from|off) (?:her|him|you|that)|bunk up|suck me|suck it|fuck me|"
        r"shag me)(?= |$|[.!?,])",
        r"(?:send|show|post|give|dm|sent|trade|swap|got any|share) (?:me |us |your |ur |some |any |ya |yer |her |"
        r"those |a |more |the )*(?:nudes?|naked (?:pics?|photos?|selfies?)|tit pics?|dick pics?|pics? of (?:your|"
        r"ur|ya|her) (?:\w+ )?(?:tits|boobs|arse|body|feet|bum|pussy|cock)|feet pics|sexy (?:pics?|photos?|"
        r"selfies?)|topless|boob pics|underwear pics|upskirts?|cock pics?)|(?:nudes|feet pics|naked selfies|dick "
        r"pics)(?: \w+){0,3} (?:for sale|please|pls|plz|now|dm)|only ?fans(?: \w{1,8}){0,5} (?:link|subscribe|"
        r"page|mine|bio|free|join|nurse|her)|(?:subscribe|link|check out|join|follow|see) (?:\w{1,8} "
        r"){0,3}(?:only ?fans|fansly|porn ?hub|xvideos|chaturbate|adult cam)",
        r"(?:hot|sexy|horny|naughty|single|local|lonely|mature|wet|kinky|dirty) (?:\w+ )?(?:singles|milfs|girls|"
        r"ladies|women|wives|mums|grannies|sluts|teens|guys|lads|cougars)(?: \w{1,8}){0,6} (?:near you|in your "
        r"area|waiting|want(?:s)? (?:you|to)|looking for|tonight|meet|chat|cam|click|sex|fun)|(?:xxx|nsfw|porn|"
        r"porno|hentai|sex (?:tape|cam|chat|video|doll)s?|adult (?:chat|dating|videos?)|strip ?tease|escorts?)(?: "
        r"\w{1,9}){0,6} (?:here|link|click|watch|free|join|dm|available|video|www|nurse|https?)|(?:nurse|doctor|"
        r"hospital) porn",
        r"(?:what|wot)(?:'s|s| is| are)? (?:you|u|ya|she|he|your|ur)(?:'re)? (?:\w+ )?(?:wearing(?! (?:a mask|"
        r"masks|ppe|your))(?: under(?:neath)?(?: \w+)?)?|bra size|cup size|favou?rite position)|(?:bra|cup) "
        r"size\?*|(?:is|are) (?:she|he|you|u|nurse \w+|dr \w+|(?:@one)) (?:single(?= |$|[?!.,])(?! handed)|taken|"
        r"available|up for it|dtf|gagging for it|a (?:dirty|good) (?:girl|fuck|shag|ride|lay)|good in bed|wearing "
        r"(?:any )?(?:knickers|a bra|stockings|suspenders)|a goer|easy)(?= |$|[.!?,])(?! (?:parent|mother|mum|"
        r"point|room))|(?:she|he|you|u|they)(?:'s|'re| is| are|r)? (?:\w+ )?(?:gagging for it|asking for it in|up "
        r"for it|begging for (?:it|cock|dick)|needs? (?:a good (?:shag|seeing to|fuck|hard|rogering|bang)|"
        r"shagging|fucking hard|laid|some (?:cock|dick)|a (?:good )?(?:cock|dick))|wants? (?:the d|it up|my cock|"
        r"my dick)|loves? (?:cock|dick|it up))",
        r"(?:you(?:'re| are)?|u|ur|your|she's|she|he's|he) (?:\w+ )?(?:make|makes|making|made|getting|get|got|"
        r"turns?|turning|gets|giving|gives|gave) me (?:\w+ )?(?:horny|hard|wet|on(?=$|[.!,?])|moist|tingle|cum|a "
        r"(?:hard|semi|boner|stiffy)|all hot)|(?:come|cum) (?:to|back to|round|over|and) (?:\w{1,6} ){0,3}(?:my "
        r"(?:bed|room|place|hotel|flat)|mine) (?:\w{1,6} ){0,4}?(?:sexy|babe|gorgeous|wink\w*|tonight|naked|fun|"
        r"baby|beautiful|bed|cuddle|darling)|(?:kiss|cuddle|date|marry|wife|bath|bed ?bath|massage|rub ?down|"
        r"shower) (?:\w{1,5} ){0,3}(?:from|with|off) (?:that|the|this) (?:\w{2,9} ){0,2}(?:fit|sexy|hot|gorgeous|"
        r"lovely|stunning|blonde) (?:nurse|doctor|lass|receptionist|one|lad|physio)|(?:give|giving) (?:me|us) "
        r"(?:a |one )?(?:bed ?bath|happy ending|rub down|sponge bath|blowie|bj|hand ?job|wank)(?:s)?",
    ),
    _clue(
        66,
        "Uses sexually explicit words about a person.",
        r"(?:my|me|his|this|some|a big|a fat|love|loves|want|wants|need|needs|sucking|riding|taking) (?:\w{1,6} "
        r")?(?:cock|dick|knob(?! head)|willy|bellend|boner|stiffy|hard ?on|schlong|cum|spunk|jizz)(?= |$|"
        r"[.!?,])(?! (?:pain|hurts|infection|head|and bull|of a|up|ed up))|(?:cracking|lovely|what a|nice|decent|"
        r"great|massive|fit|smashing|tidy|belting|cheeky|look at|phwoar|peach of an|what an?|some) (?:\w+ "
        r")?(?:set of (?:norks|pins|tits|lungs|baps|jugs|knockers|melons)|pair of (?:norks|pins|tits|lungs|baps|"
        r"jugs|knockers|melons|bangers|puppies)|arse|ass|norks|tits)(?= |$|[.!?,])(?! (?:kicking|of a (?:service|"
        r"trust|system|day)|holes?|hat|about|over|up|end))",
        r"(?:your|ur|her|yer|them|those|dem|his) (?:\w+ )?(?:tits|boobs|titties|norks|baps|arse|ass|bum|cleavage|"
        r"legs|thighs|knockers|puppies|curves) (?:look|looks|is|are|in|tho|though|drive|makes?|deserve|got me|"
        r"need)(?: \w{1,6})? (?:amazing|fit|great|unreal|incredible|lush|good|hot|unbelievable|juicy|delicious|"
        r"perfect|that (?:top|dress|skirt|uniform)|me (?:wild|crazy|hard|horny)|a (?:squeeze|slap|spanking))|"
        r"(?:get|got) (?:my|me) hands on (?:those|that|them|her|his|your|dem)(?: \w+)?(?= |$|[.!])(?! (?:results|"
        r"notes|letter|tickets))|(?:drop|whip off|take off|slip off|lose) (?:your|ya|ur|them|those|her|the) "
        r"(?:knickers|bra|kegs|pants|clothes|top|uniform|scrubs)(?= |$|[.!,?])(?! (?:for the (?:exam|scan)|at the|"
        r"before your))",
        r"(?:horny|randy|dtf|gagging for it|wanking|wank bank|spank bank)(?= |$|[.!?,])|(?:dm|send|inbox|message|"
        r"snap|swap|trade) (?:me |us )?(?:for |your |some |ya )*(?:naughty|dirty|sexy|rude|saucy|spicy|filthy) "
        r"(?:pics?|photos?|chat|fun|videos?|vids|selfies?|messages)|(?:in|wearing|wear) (?:that|the|just|only|"
        r"nothing but) (?:\w+ )?(?:uniform|scrubs|apron|stethoscope|stockings|lingerie|a smile) (?:and (?:nothing "
        r"(?:else|underneath)|no (?:knickers|bra))|\w+ me up)|(?:nothing|naught|nowt) (?:on )?under(?:neath)? "
        r"(?:that|her|his|your|the) (?:uniform|scrubs|coat|dress|apron|white coat)",
        r"(?:wouldn't|wouldnt|wudnt|wouldn't mind) (?:kick|throw|chuck) (?:her|him|it|you|that|that one) out "
        r"(?:of )?bed|(?:10|ten|\d\d?) ?(?:/|out of) ?10 (?:i )?(?:would|wud|'d)|(?:10/10 |defo |deffo |"
        r"definitely |absolutely |totally |i )?would bang|(?:student|young|little|that|the|every|this|fit|blonde|"
        r"new) (?:\w{2,10} )?(?:nurses?|doctor|lass|one|receptionist|blonde|physio|hca|bird|redhead|brunette|"
        r"matron) (?:would|can|could|'d|will|is gonna|needs to) (?:get it|have it|ride me|ruin me|do me|get some|"
        r"suck|sit on me)(?= |$|[.!,?])|asking for my (?:trousers|cock|dick|pants|willy|right hand|wrist|todger)|"
        r"(?:wants?|needs?|could do with|deserves|give (?:her|him|that one)) a (?:good |proper |right |damn good "
        r")+(?:seeing to|shag|rogering|portion|hiding with|ride|pounding|bang|spanking|fucking|length)",
        r"(?:she|he|they|that (?:\w{2,9} ){0,2}?(?:nurse|physio|one|lass|doctor|lad|blonde|receptionist|redhead|"
        r"matron)|you|u) (?:can|could) (?:\w{1,7} )?(?:give me (?:mouth|a rub|a massage|cpr|a bath|the kiss|one|"
        r"head)|rub me (?:down|off)|do (?:whatever|what) (?:she|he|they) (?:wants?|likes?) (?:to|with) me|tie me|"
        r"ride me|have me|ruin me|step on me|sit on me|spank me|stroke my|examine my|cuff me|handle my|drain my)|"
        r"(?:bring|send|get|lend) (?:that|the|us that|me that|her|him|over that) (?:\w{2,9} ){0,2}?(?:nurse|one|"
        r"blonde|lass|receptionist|physio|doctor|redhead|round|over)? ?(?:\w{1,5} ){0,3}(?:mine|my (?:place|house|"
        r"bed|gaff|room)|round|over)(?: \w{1,6}){0,4} (?:fun|winking \w+|wink|smirking \w+|naughty|good time|bed|"
        r"night to remember)|(?:giz|give us|give me|gis|have|want|fancy) a (?:go|ride|bit|piece|slice|crack|shot|"
        r"turn) (?:on|of|at) (?:that|her|him|those|it|the|(?:@one))(?: \w+)?(?= |$|[.!,?])(?! (?:swing|bus|bike|"
        r"scanner|simulator|cake|action|pie|service))",
        r"(?:i'd|id|i would|i wanna|i want to) ride (?:her|him|that|you)|(?:i'd|id|i would|we'd) do (?:her|him|"
        r"that)(?= |$|[.!,])(?! (?:a|justice|harm|no|again|myself|for|too|if|every day for|with|in))|nice (?:legs|"
        r"pins|tits|bum|arse|bod|body|curves|lips)(?: \w+)? (?:shame|on|love|babe|darling|doll|sweetheart|nurse|"
        r"doc)|(?:splashing|smiling face with heart \w+|heart eyes|drooling face|hot face|peach|eggplant|sweat "
        r"droplets)(?: \w+){0,4} (?:what an? (?:ass|arse|body|rack)|peach|eggplant|sweat droplets)|(?:dirty|"
        r"filthy|naughty) (?:little )?(?:slut|slag|whore|minx|bitch|girl|nurse|thoughts?)(?= |$|[.!,])(?! (?:ward|"
        r"toilet|about (?:killing|harming|death)))",
    ),
    _clue(
        56,
        "Uses sexually explicit words.",
        r"wank(?:ing|ed|s)?(?! (?:er|ers|stain))|shagg?(?:ed|ing|s)|shag(?! pile| carpet)|pussy(?! willow| "
        r"?cats?)|orgy|orgies|cock "
        r"?suck\w*|dick ?suck\w*|cum ?shot|jugs(?! of)|minge|clunge|boner|gang ?bang\w*|milfs?|strip(?:ping|s)? "
        r"(?:on|for) (?:cam|me|you|us)|on cam(?:era)? naked|(?:suspenders|lingerie|thong)(?! (?:for (?:dvt|"
        r"circulation)|christmas))|in nothing but|(?:him|her|you|nurse \w+|dr \w+|nurses) (?:naked|topless|nude|"
        r"starkers)(?! (?:on the ward|in the corridor|and (?:alone|cold)))",
        r"(?:i'd|id|i would|she can|he can|can she|can he|let (?:her|him|that one|that nurse|you)) (?:\w{1,6} "
        r"){0,4}?(?:do|check|examine|feel|take|play with|handle|hold|inspect) my (?:prostate|temperature|balls|"
        r"pulse|cock|dick|bits|trousers|package|chest)(?! (?:please|at (?:the|my)))|(?:cracking|lovely|nice|"
        r"decent|great|massive|huge|big|fine) (?:pair|jugs|puppies|bangers)(?: on (?:her|that|you|him|them))|"
        r"(?:one|lass|lad|nurse|doctor|bird|blonde)(?: \w{1,6}){0,5} (?:would|can|could) (?:so |defo |definitely "
        r")?get it(?= |$|[.!])(?! (?:right|sorted|done|wrong))|(?:leaves|leave|leaving) (?:nothing|little) to the "
        r"imagination|(?:get|got) (?:them|'em|em) out(?=$|[.!]| for the| love| girls| darlin\w*)|(?:tuck|tucking) "
        r"me in(?=$|[.!]| wink\w*| any| tonight)|hot and bothered|(?:imagine|picture|thinking of|dreaming of) "
        r"(?:her|him|that one|that nurse) (?:\w{1,5} ){0,2}(?:in stockings|naked|bent|in bed|on top|in the shower|"
        r"underneath|wet)",
    ),
    _clue(
        58,
        "Makes an unwanted personal remark with a sexual edge.",
        r"(?:hey|hi|hello|alright|hiya|evening|morning|ello|hiya) (?:there )?(?:sexy|gorgeous|hot stuff|sweet "
        r"cheeks|sugar tits|beautiful lady|babe|hottie|baby|darlin|sweet thing|sexy lady)(?= |$|[.!?,])|(?:sweet "
        r"?cheeks|sugar ?tits|hot ?lips|sexy ?pants|sexy bum|hot stuff|sexbomb|sex ?pot|sex kitten)|(?:she|he|you|"
        r"u|nurse \w+|dr \w+|that|(?:@one))(?:'s|'re| is| are|r|ur)? (?:\w{1,8} ){0,3}?(?:a hottie|hot as|sexy(?: "
        r"as)?|so sexy|fit as|a right sort|a fox|a milf|fuckable|shaggable|doable|bangable|a stunner phwoar|a "
        r"sort|a worldie|well fit|smoking hot|hot af|fit af|fit tho(?:ugh)?|fit lol|gorgeous xx+|pure sex|sex "
        r"on)(?= |$|[.!?,])(?! (?:hell|anything))|(?:fancy|fancies) (?:the (?:pants|arse|knickers) off|a (?:bit|"
        r"piece|slice|go|ride) (?:of|on|with)) (?:her|him|that|you|the|(?:@one))",
        r"(?:can|could) (?:i|she|he|you|that (?:one|nurse)|(?:@one)) (?:\w{1,7} ){0,3}?(?:give me|have|get|do) "
        r"(?:a |my |me )*(?:bed ?bath|prostate exam|rectal|smear|examin\w+|sponge bath)(?: \w{1,7}){0,3} (?:any "
        r"?time|any ?day|wink\w*|lol|smirk\w*|with her|off her|from her|herself|pls|please (?:babe|darling|sexy))|"
        r"(?:she|he|you|that one|this one) can (?:\w{1,6} )?(?:examine|treat|strip|restrain|section|tie|handcuff|"
        r"inject|take (?:down )?my (?:trousers|temperature|pants)|give me (?:mouth|a bed|the kiss)|nurse|sit on|"
        r"bed ?bath|heal|spank|tuck|wash|rub|massage|bathe) (?:me|my|us)(?: \w+){0,4}? ?(?:any ?time|any ?day|all "
        r"(?:day|night)|wink\w*|smirk\w*|up and|drooling \w+|phwoar)",
        r"(?:only|just) (?:here|come|came|go|went|watch\w*|follow) (?:for|to see|to perv|because of) (?:the |that "
        r"|her |his )(?:\w+ ){0,2}(?:tits|arse|bum|boobs|legs|blonde|fit (?:nurse|one|lass|doctor))|(?:she|you|"
        r"he) (?:looks?|looked|looking) (?:\w+ )?(?:fuckable|shaggable|well shaggable|good enough to eat|sexy|"
        r"like (?:she|he) (?:fucks|shags|takes it|sucks|loves it|bangs)|filthy|dirty|slutty|hot in (?:that|"
        r"uniform|her))|(?:take|taking) (?:it|your clothes|your top|her clothes|them|that uniform|your uniform) "
        r"off (?:for (?:me|us)|babe|love|sexy|darling|slowly)|(?:love|like) (?:a (?:woman|lass|girl|man|nurse) in "
        r"(?:uniform|scrubs|stockings))|(?:wish|bet|i reckon) (?:\w{1,6} ){0,3}(?:she|he|you)(?:'s|'d|s| is| "
        r"was)? (?:\w+ )?(?:naked|topless|in my bed|filthy|dirty|wet|tight|a screamer|under me|on top of me|great "
        r"in (?:the sack|bed)|kinky|goes like|takes it|swallows?|spits or swallows)",
    ),
)
HEALTH = says(
    r"sexual health|sti|std|contracepti\w*|smear|cervical|breast (?:screening|cancer|exam\w*|feed\w*|clinic|lump)|"
    r"mammogram|prostate|testicular|erectile|viagra|libido|sex (?:drive|therap\w*|education|ed|offender\w*|"
    r"worker\w*|life)|condoms?|gp|symptoms?|side effects?|medication|tablets|ssri\w*|antidepress\w*|menopause|"
    r"dysfunction|urology|gynae\w*|clinic|lump|check(?:ing)? your|cancer|pain|rash|"
    r"self exam\w*|breast ?feed\w*|biopsy|catheter|bowel|hypersexual\w*|mania|manic"
)
HARASSED = says(
    r"(?:sexual(?:ly)? )(?:harass\w*|assault\w*|abus\w*)|raped?|groped|survivors?|victims?|harassed|harassment|"
    r"complain\w*|report(?:ed|ing)?|inappropriate|unacceptable|disgust\w*|creep(?:y|s)?|pervert|sexist|misogyn\w*|"
    r"(?:said|told|shouted|asked|messaged|sent|saying|calling|called|touched|catcall\w*|comment\w*) (?:to )?(?:me|"
    r"us|my|her|at me|him|staff|about my)(?! (?:a (?:kiss|nude)))|"
    r"(?:he|they|someone|a (?:man|patient|lad|bloke|member of staff|nurse|doctor)|patients?|my (?:ex|boss|uncle|"
    r"partner|husband|dad|stepdad)) (?:\w+ ){0,3}?(?:said|told|shouted|asked|keeps|kept|sent|wanted|touched|tried|"
    r"made|makes|forced|grabbed|exposed)|my daughter|my son (?:was|is)|(?:stop|don't|not|never) (?:\w+ "
    r"){0,3}?(?:objectif\w*|sexualis\w*|say\w*|call\w*|comment\w*|talk\w*)|"
    r"stereotype|sexy nurse (?:costume|outfit|trope)s?|objectif\w*|safeguarding|police|training|awareness|me too|"
    r"metoo"
)
BENIGN = says(
    r"dogs?|cats?|puppy|horse|cake|biscuits?|beer|curry|car|bike|shoes|dress|garden|weather|holiday|view|ward "
    r"(?:decor|garden)|marathon|10k|run|target|exams?|interview|stigma|quiz|great tits?|blue tits?|coal tits?|"
    r"bird ?(?:watch\w*|box|feeder|song)|robin|peach (?:cobbler|juice|melba|schnapps|tea)|aubergine (?:curry|"
    r"parmig\w*|bake)|allotment|recipe|pie|crumble|pain in the (?:arse|bum|ass)|kick up the (?:arse|bum|backside)|"
    r"arse (?:over|about)|lazy arse|work(?:ing|ed)? (?:my|their|your|her|his|our) arses? off|bust\w* (?:a|my|"
    r"their) arse|"
    r"tits up|get(?:ting)? on my tits|nerves|boss|parking|season ticket|football|match|boro|toon|song|lyrics|"
    r"album|gay|lesbian|bisexual|trans|pride|queer|lgbt\w*|coming out|girlfriend and i|boyfriend and i|husband "
    r"and i|wife and i"
)
DENIED = re.compile(
    r"(?<!\w)(?:not|never|(?:do|does|did|is|are|was|were|ca|wo|should)n'?t|no|stop|without)(?: (?!mind|but|"
    r"and)[\w']{1,12}){0,3} ?$"
)
GUARDS = (Guard(40, HEALTH), Guard(42, HARASSED), Guard(38, BENIGN), Guard(40, DENIED, "before"))
detect = detector(SIGNAL, CLUES, GUARDS)

EXAMPLES = (
    Example("nice arse on that nurse", True),
    Example("I'd bend her over", True),
    Example("get your tits out", True),
    Example("phwoar the receptionist is well fit", True),
    Example("would smash 🍆💦", True),
    Example("i'd let her give me a bed bath any day", True, "an edge"),
    Example("any nurses fancy a shag tonight?", True),
    Example("send nudes", True),
    Example("she can sit on my face", True),
    Example("What bra size is she?", True),
    Example("just had a wank over this", True),
    Example("hey sexy whats your number", True),
    Example("suck my dick", True),
    Example("Look at the rack on that one", True),
    Example("hot singles in your area waiting for sex", True),
    Example("bet she's filthy in bed", True),
    Example("she needs a good shag that one", True),
    Example("i want to lick you all over nurse", True),
    Example("link to my onlyfans in bio", True),
    Example("Where is the sexual health clinic?", False),
    Example("I was raped when I was 19 and your therapist helped me", False, "a survivor"),
    Example("A patient groped me on the ward and staff laughed", False, "a disclosure"),
    Example("I'm gay and my therapist was brilliant about it", False),
    Example("My meds have killed my sex drive, is that normal?", False),
    Example("a man shouted 'nice tits' at me outside your clinic", False, "a complaint"),
    Example("Your booking system is a pain in the arse", False),
    Example("staff work their arses off", False),
    Example("the sexy nurse stereotype needs to die", False),
    Example("book your breast screening today", False),
    Example("what a fit team, well done on the 10k", False),
    Example("lovely photo, you all look gorgeous", False),
    Example("get your flu jab", False),
    Example("My husband and I love this garden", False),
    Example("great tits and a robin at the ward bird feeder this morning", False),
    Example("get off your arse and ring people back", False),
    Example("Sex education for people with learning disabilities, new course", False),
    Example("beautiful people doing a beautiful job xx", False),
    Example("that speaker smashed it", False),
)
