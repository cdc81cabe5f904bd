"""Weaker signs of danger to life: each alone says little, two of them together say a good deal."""

from fingerpost.triage.clues import Clue, says
from fingerpost.triage.despair import CLUES as WORDED
from fingerpost.triage.self_harm import PARTS, clue

MEANS = says(
    r"(?:my|the|these|all|some|enough|of|own|bought|with|got|her|his|too many|of his|of her) (?:\w+ )?(?:tablets|"
    r"pills|meds|medication|paracetamol|insulin|antidepressants|painkillers|blades?|razors?|rope|belt|dressing gown "
    r"cord|scissors|lighter)|bleach|antifreeze|noose|ligature|hose ?pipe|exhaust|ropes?|blades?|razor ?blades?|"
    r"overdos\w+|paracetamols?|round (?:my|her|his) neck|(?:the |a |high |tyne |redheugh |transporter |newport |"
    r"infinity |humber |any )(?:level )?bridge|high level|cliffs?|cliff edge|(?:the |a )(?:roof|ledge|pier|viaduct|"
    r"multi ?stor(?:e?y)|train tracks?|tracks|railway(?: line)?|platform edge|river|sea|weir)|into (?:a tree|a wall|"
    r"the tees|the tyne|the wear|traffic)|off the (?:high|top|edge)",
    **PARTS,
)
DESPAIR = says(
    r"@cant (?:cope|go on|carry on|do (?:this|it|life)|take (?:it|this|any|much)|live|see (?:any|a) (?:way|future|"
    r"point)|fight|stop (?:crying|thinking|shaking)|breathe|feel anything|face)(?! (?:to|the|with the))",
    r"(?:no|nee|nae|any|only) (?:other )?(?:way|road) (?:out|forward|through|past)|no hope|hopeless|(?:no|nee|nae) "
    r"point|pointless|given up|giving up|give up|giving in|give in|had enough|(?:i'm|im|am) (?:so )?(?:done|broken|"
    r"finished|exhausted|empty|numb|lost|alone|desperate|scared)|so (?:alone|empty|lonely|numb|lost|desperate)|all "
    r"alone|on my own|want out|want (?:it|this) (?:all )?(?:to stop|over|to end)|(?:no ?one|nobody) (?:cares?|knows|"
    r"listens?|would care|to (?:call|ring|talk to|turn to)|is (?:there|coming|listening)|left|answers?|picking up|"
    r"believes me)|is (?:there )?any(?:one|body) there|burden|worthless|better off|tired of (?:this|fighting|it all|"
    r"everything)|too (?:hard|much|late)|scared (?:of|i)|frightened of|hate (?:myself|my life|being)|misery|"
    r"unbearable|crying|(?:bottle|litre) of (?:vodka|whisky|wine|gin|rum)|drunk|rock bottom|lost everything|nothing "
    r"left|don't know what to do|dont know what to do|don't know how (?:much|long) (?:more|longer)|(?:urges?|"
    r"thoughts) (?:are|is|so|really|keep|won't|wont)|so close|not safe|unsafe|breaking point|falling apart",
    **PARTS,
)
ENDING = says(
    r"(?:want|wanted|wanna|going|gonna|ready|planning|decided|time) (?:to )?(?:go|leave|sleep|be gone|disappear|be "
    r"free|rest)(?=$|[.!\n ]+(?:forever|for good|now|and|tonight|please|this world|it))|(?:before|when|after|once) "
    r"i(?:'m| am|'ve)? (?:go|gone|leave|left|no longer|dead)(?=$|[.!\n]| (?:and|please|i|for))|(?:won't|wont|will "
    r"not|not) be (?:needing|seeing|bothering) (?:you|any)|dead(?! (?:good|nice|easy|end|line|lovely|funny|helpful))|"
    r"(?:die|dying|death|suicid\w+|kill(?:ing)? @me|not exist|funeral|coffin|grave|morgue|heaven|goodbye|last time|"
    r"forever|final)",
    **PARTS,
)
SELF = says(r"i|i'm|im|i've|ive|i'll|me|my|myself|us")

CLUES = (
    *WORDED,
    Clue(62, "Speaks of a means or a place of suicide together with despair.", MEANS, beside=DESPAIR),
    Clue(56, "Speaks of dying or going together with despair.", ENDING, beside=DESPAIR),
    clue(
        88,
        "Says that somebody is hurting themselves or has put their life in danger.",
        r"(?:swallow\w*|drank|drunk|drinking|downed|necked|inject\w*|ate|eaten) (?:some |a load of |a bottle of |the "
        r"|loads of |my |a )?(?:bleach|anti ?freeze|weed ?killer|batter(?:y|ies)|glass|razors?|screen ?wash|white "
        r"spirit|toilet cleaner|petrol|drain cleaner|nail varnish remover|washing tablets)(?! (?:by accident|"
        r"accidentally))",
        r"(?:tied|tying|put|wrapped|has|got|with) (?:\w+ ){0,3}(?:round|around) (?:my|her|his|their) neck|ligatur\w+ "
        r"(?:round|around|again|tonight|today)|(?:with|got|fitting|connected|bought|using) (?:a |the )?(?:hose ?pipe|"
        r"hose)(?=.{0,40}(?:car|exhaust|garage|window))|(?:car|garage|exhaust)(?: \w+){0,4} (?:with )?(?:a |the "
        r")?hose ?pipe|hose ?pipe(?: \w+){0,4} (?:exhaust|car)(?! wash)",
        r"(?:\d{2,3}|box|packet|strip|bottle|x ?\d{2}|all)(?: \w+){0,3} (?:down the hatch|down (?:my|me|his|her) "
        r"(?:neck|throat|gullet))|(?:i've|ive|i have|just|she's|he's|have|might have) (?:gone and )?done something "
        r"(?:really |very )?(?:stupid|silly|daft)(?= |$|[.!\n])",
        r"(?:@kin|mate|he|she|someone|somebody|lad|lass|girl|man|woman)(?:'s| is| are|s)? (?:sat |stood |up |"
        r"standing |sitting |climbed |out )?(?:on(?:to)?|up on) (?:the |a )?(?:roof|ledge|bridge|wrong side|railings|"
        r"cliffs?|train tracks?|tracks|viaduct|scaffold\w*|multi ?stor(?:e?y)|edge)(?= |$|[.!\n])(?! (?:fixing|"
        r"working|repair\w*|to (?:fix|clean)|taking|enjoying|tour|walk))",
        firm=True,
    ),
    clue(
        74,
        "Says in other words that they may not live.",
        r"(?:won't|wont|will not) be (?:needing|bothering) (?:you|any of you|anyone|yous)(?=$|[.!\n]| (?:any ?more|"
        r"again|now|lot|soon))|(?:thank|thanks)(?: \w+){0,9} before i (?:go|leave)(?=$|[.!\n])|(?:hear|next|find|"
        r"see)(?: [\w\x27]+){0,8} (?:from the (?:morgue|coroner|mortuary|grave|undertaker)|in the (?:morgue|"
        r"obituaries|ground|river|mortuary))|(?:last|final) thing on my (?:list|bucket list)|(?:go(?:ing|in)?|"
        r"gan(?:ning)?|jump(?:ing)?|walk(?:ing)?|chuck(?:ing)?|step(?:ping)?) off (?:the |a )?(?:high level|bridge|"
        r"roof|edge|cliff|top|pier|tyne|transporter|redheugh|viaduct)",
        r"(?:imagin|pictur|visualis|think|thinking|dream|fantasis|obsess)\w*(?: \w+){0,3} (?:driving (?:into|off)|"
        r"crashing|jumping(?! (?:in|on))|hanging(?! out)|drowning|falling (?:under|off)|my (?:own )?(?:funeral|"
        r"death)|how (?:i'd|to) (?:do it|die)|ways to (?:die|go|do it)|not waking|stepping (?:out|off|in front)|"
        r"swerving)|swerv\w+ (?:in front|into)",
        r"i (?:deserve|want|need|ought) to (?:hurt(?! (?:you|him|her|them|some))|suffer|be punished|feel pain|"
        r"bleed)(?=$|[.!\n]| (?:for|because|and|so|too))|(?:i )?(?:cut|burn|hit|hurt|scratch|bite|starve|punch)(?: "
        r"@me)? (?:every|each|most) (?:night|day|morning|time|week)|(?:scared|terrified|frightened|afraid) of (?:my "
        r"(?:own )?(?:thoughts|head|mind|brain|self)|myself|what(?:'s| is) in my head)",
        r"(?:living|life|being (?:alive|here|me)|existing|existence|every day|waking up) (?:is|feels|has become|'s|"
        r"has got) (?:just |so |far |way )?(?:too (?:hard|much|painful|difficult|exhausting)|unbearable|torture|"
        r"agony|hell(?! of)|a nightmare|impossible|not for me|exhausting|pointless)(?! (?:with the|because of (?:the|"
        r"your) (?:wait|bus|parking)))|@cant see (?:any|a|the) (?:way (?:forward|out|through|past)|point|end to|"
        r"light|future|tomorrow)|(?:wish|want|rather)(?: i)?(?: could| to)? (?:just )?not (?:be|exist|be here|feel|"
        r"wake up|be me|be alive)(?=$|[.!\n]| (?:any ?more|at all|here))",
        r"(?:stopped|stopping|not|refusing|given up|quit)(?: to)? (?:eat\w*|drink\w*|taking (?:my|his|her) \w+)(?: "
        r"\w+){0,5} (?:on purpose|because i (?:want|need|deserve)|so i (?:can|die)|to (?:die|go|end|disappear)|want "
        r"to (?:die|go|disappear))|(?:end|stop|finish) (?:my|the|this|his|her) (?:misery|suffering|torment|agony|"
        r"pain)(?! (?:in my|of (?:the|being|waiting)))|put me out of my misery|(?:i|i'll|i will|we'll|he'll|she'll|"
        r"he will|she will)(?: be| end up)? dead (?:by|before|soon|in a (?:ditch|box)|tomorrow|within)",
        r"(?:i'm|im|i am|i feel|i don't feel|i'm really|she's|he's|shes|hes|she is|he is) (?:really |just |so |"
        r"definitely )?(?:not safe|unsafe|not in a safe place)(?=$|[.!\n]| (?:tonight|right now|at home|on my own|"
        r"alone|with|here|from))|(?:i|she|he) needs? (?:to be )?(?:sectioning|sectioned|admitting|admitted|locking "
        r"up|putting away|be in hospital)(?! (?:form|paperwork))|(?:@cant|hard to|trying to|struggling to) (?:shake|"
        r"resist|fight|ignore|control|stop) (?:these |the |my |this )?(?:urges?|dark thoughts|bad thoughts|voices|"
        r"impulses?)|urges? (?:to|are|is) (?:so |too |really |getting |back|strong|overwhelming|bad|unbearable)",
        r"(?:@third|they|rang|called|texted|messaged|crying|voicemail)(?: \w+){0,6} (?:crying |saying |says |said |"
        r"to say )+(?:he's|she's|he has|she has|that he|that she|they've|we'd|they'd|hes|shes|sorry|goodbye|he can't|"
        r"she can't)(?: \w+){0,4} ?(?:had enough|done|goodbye|sorry|better off|can't (?:go on|cope|do (?:this|it))|"
        r"given up|loves? (?:us|me|you)|end\w*|over)?(?=.{0,60}(?:phone|answer|gone|missing|find|worried|scared|help|"
        r"without|walked|enough))|(?:phone|mobile) is off(?=.{0,80}(?:suicid|goodbye|enough|worried|scared|note|"
        r"missing|safe|upset))",
        r"(?:walked|stormed|gone|ran|run|went|left) (?:out|off|missing|awol)(?: \w+){0,5} (?:saying|said|says|and "
        r"said|with (?:a|the|all)|leaving)(?: \w+){0,5} (?:better off|goodbye|sorry|enough|never|tablets|rope|note|"
        r"knife|without (?:her|him|them)|end|kill|die)|(?:nee|nae|no|neea) point (?:in |of )?(?:us|me|wuh|is) "
        r"(?:being|living|gan\w*|going|carrying|still|even)",
    ),
    clue(
        76,
        "Speaks as if there will be no tomorrow.",
        r"(?:tonight|today|tomorrow|this|it|christmas)(?: [\w\x27]+){0,3} (?:be|is|was) (?:my|the) last(?=$|[.!\n]| "
        r"(?:night|christmas|birthday|ever|day (?:alive|on earth)))(?! (?:night (?:shift|out|of|at|on the|in)|"
        r"christmas (?:here|at|with the)))|(?:@cant|don't|dont|struggling to|trying to|give me|tell me|need) (?:find "
        r"|see |think of |have |even find )?(?:a |any |one |another )?(?:single |good |more )?reasons? (?:to|why i "
        r"should|not to) (?:get up|live|stay|carry on|wake|keep|be|go on|try|not)",
        r"(?:goodbye|good bye|farewell|suicide|leaving) (?:letters?|notes?|videos?|messages?|cards?)(?= |$|"
        r"[.!\n])(?! (?:to (?:karen|our|a colleague)|for (?:our|a) (?:colleague|staff)|party))(?=.{0,60}(?:written|"
        r"drawer|ready|kids|mum|mam|desk|bed|sent|done|left|to my|for my|in (?:my|a|the)|$))|(?:tell|telling|told|"
        r"let) (?:my|the|our|his|her) (?:\w+ )?(?:kids|children|mum|mam|dad|son|daughter|family|bairns|parents|wife|"
        r"husband|girls|boys|partner)(?: know)? (?:that )?(?:it|this|none of it|i)(?: \w+){0,2} (?:not |n't |was |"
        r"wasn't |wasnt |isn't |tried|never|her |his |their )+(?:their|her|his|your|your )?(?:fault|tried|to blame|"
        r"my best|hard|wanted)?|(?:@cant) (?:do|face|take|get through|survive|manage|bear|handle|cope with) another "
        r"(?:single |fucking |bloody )?(?:night|day|week|hour|minute|morning|year|christmas|second)|(?:better off|"
        r"richer|happier|set up) (?:with|on|from) (?:my|the) (?:life insurance|insurance|death in service|funeral)|"
        r"worth more dead",
        r"(?:talked|coaxed|pulled|dragged|grabbed|fished|cut) (?:me|him|her|my \w+) (?:down|off|back|out)(?: "
        r"\w+){0,3}(?=$|[.!\n ])(?=.{0,60}(?:bridge|roof|ledge|edge|tracks|river|sea|last night|police|driver|"
        r"stranger|rope|noose))|(?:was|were|been|ended up|found (?:myself|him|her)) (?:sat |stood |back |up )?(?:on|"
        r"at|by) (?:the |a )?(?:bridge|ledge|edge|train tracks|tracks|cliffs?|roof|viaduct|platform edge|railings) "
        r"(?:last night|again|tonight|this morning|yesterday|today|twice|ready|looking|thinking|about)|(?:bridge|"
        r"roof|ledge|tracks|cliff)(?: \w+){0,5} (?:talked|coaxed) me",
        r"(?:lock(?:ed|s)?|barricad\w+|shut) (?:him|her|my|them|me) ?(?:sel(?:f|ves))? in (?:the |his |her |my "
        r")?(?:bathroom|bedroom|room|toilet|garage|car|shed)(?=.{0,60}(?:razor|knife|blade|tablets|pills|rope|"
        r"scissors|won't (?:answer|come)|hurt|screaming|overdos|bleed|kill))|(?:check(?:ing|ed)? out|logging off|log "
        r"off|signing off|switching off|clocking out)(?: \w+)? (?:for good|forever|for ever|permanently|of life|"
        r"tonight|soon)(?! (?:of (?:the|this) (?:hotel|ward|shop)))|(?:lie|lying|lay|laying|sleep|sleeping|sit|"
        r"sitting|kneel\w*) (?:down )?(?:on|across) (?:the )?(?:train )?(?:tracks?|railway|rails|line|motorway|dual "
        r"carriageway|a19|a66|a1)",
        r"(?:hope|wish|pray|want|praying|hoping|wishing) (?:that )?(?:something|a (?:car|bus|lorry|train|meteor|"
        r"heart attack)|someone|it|cancer|covid|the (?:car|plane|bus|surgery)|this|they)(?: \w+){0,3} (?:hits?|"
        r"kills?|takes?|crash\w*|finish\w*|runs?|ends?|wipes?|gets?) (?:me|it|us)(?= |$|[.!\n])(?! (?:sorted|fixed|"
        r"back|better))|(?:join|joining|go to|going to|be with|being with|see|seeing|follow|following) (?:my|his|her|"
        r"our) (?:late )?(?:@kin)(?: \w+){0,2} (?:who (?:died|passed|we lost)|in heaven|up there|on the other side|"
        r"in the (?:ground|grave|sky))|(?:google|googl\w+|search\w*|look(?:ing|ed)? up|research\w*|youtub\w+|reading "
        r"(?:about|up on)|watching (?:videos|how))(?: \w+){0,3} (?:how to|ways to|methods? (?:to|of)|ways of|about) "
        r"(?:hang|die|kill|overdose|od|end|tie a|commit|suicide|painless\w*|drown|do it|cut)",
        r"(?:don't|dont|can't|cant|doubt|not sure|unlikely|scared|worried|won't|wont|never) (?:think |believe |if |"
        r"see how |know (?:if|how) )?(?:i'?(?:ll| will| can| could|m going to|m gonna)? ?|i |she(?:'ll| will| can)? |"
        r"he(?:'ll| will| can)? )?(?:not )?(?:make it|survive|last|get|be here|be alive|live|hold on|hang on|keep "
        r"going|see)(?: (?:through|to|until|till|past|much))? (?:the |this |another |tomorrow|tonight|next "
        r")(?:weekend|night|week|day|month|year|christmas|morning|longer|birthday|summer|winter)?(?=$|[.!\n ])(?! "
        r"(?:appointment|queue|film|match|episode|season|traffic|meeting|shift|bus|doctor|gp|nurse|team|psychiatrist|"
        r"website|point of (?:this|the)|waiting))",
        r"(?:cope|manage|do|be|get on|live|get by)(?: \w+)? (?:fine|better|ok|okay|alright|just fine|happier|great|"
        r"well)(?: \w+)? without me(?= |$|[.!\n])|(?:hang|hanging|holding|cling\w*|hang) on by (?:my |a |the "
        r")?(?:finger ?nails?|fingertips|thread|threads)|(?:don't|dont|doesn't|no longer|couldn't) (?:really |even "
        r")?(?:care|matter|mind|bothered|give a \w+)(?: \w+)? (?:if|whether) (?:i |she |he )(?:live|die|wake|survive|"
        r"'m (?:dead|here|alive)|am (?:dead|here|alive)|lives|dies)|(?:planned|planning|picked|chose|sorted|paid for|"
        r"written) (?:out )?(?:my|the) (?:own )?(?:death|funeral|suicide|songs for my funeral)|(?:not|n't) (?:got "
        r")?long (?:left|now|to go) for me|(?:time's|times|my time(?:'s| is)|time is) (?:up|nearly up|come|over)(?=$|"
        r"[.!\n])",
        r"(?:house|flat|car|room|place|building) (?:\w+ ){0,3}(?:with (?:me|myself|us)) (?:in it|inside)|(?:cameras?|"
        r"bugs?|microphones?|listening devices?|gas|lasers?|spiders?|demons?|aliens?|people|men) (?:\w+ ){0,3}(?:in|"
        r"inside|behind|through) (?:the |my |our )?(?:walls?|tv|telly|ceiling|lights?|vents?|floorboards|sockets?|"
        r"mirror)(?=.{0,90}(?:stop|watch|kill|burn|get|escape|hurt|me|sleep|control))|(?:@harm|hurt|suffer|bleed) "
        r"(?:so (?:it|that|i)|until|because i|to (?:feel|cope|match|punish|get|stop|let))|(?:\d+|five|six|seven|four|"
        r"ten)(?: ?(?:th|st|nd|rd))? days? (?:of|in|into|without|with no|no|since i (?:last )?(?:ate|eaten)) ?(?:my "
        r")?(?:fast(?:ing)?|food|eating|water|starving)?(?=.{0,40}(?:fast|food|eat|proud|thin|weak|starv|hungry|"
        r"faint))|(?:hungry|fasting|starved|starving|fasted|nothing but (?:water|coffee|diet coke)) (?:for )?(?:\d+|"
        r"four|five|six|seven|ten) days",
    ),
    clue(
        58,
        "May have decided to end their life.",
        r"(?:i'm|im|i am|i'll|i will|gonna|i've decided|decided|ready|time) (?:\w+ ){0,2}?(?:to )?(?:do it|doing it|"
        r"go through with it)(?: (?:tonight|now|this time|soon|for real|properly|today))?[\s.!,]{1,3}(?:\w+ "
        r"){0,4}(?:nobody|no one|noone|goodbye|sorry|bye|tell|finally|too late|you'll|they'll|don't try|enough|done|"
        r"tired)|(?:nobody|no one) (?:believed|believes|listened|helped|came|cared)[\s.!,]{1,3}(?:\w+ ){0,5}(?:so |"
        r"now )?(?:i'm|im|i am|i'll|it's) (?:going|gonna|doing|done|over|too late|finished)|(?:i've|ive|i have) "
        r"(?:made up my mind|decided|made my (?:decision|mind|peace|choice))(?=$|[.!\n]| (?:and|goodbye|sorry|"
        r"tonight|i'm|it's|that i))(?=.{0,80}(?:sorry|goodbye|tonight|done|end|die|go|left|over|peace|enough)|"
        r".{0,3}$)",
        r"(?:bought|ordered|got) (?:a |some |the |myself a )?(?:rope|noose|blue rope|ligature)(?= |$|[.!\n])(?! "
        r"(?:for (?:the|my|our|a) (?:boat|dog|garden|swing|horse|tent|car|kids|climb\w*|tree)|ladder|swing|bridge "
        r"course))|(?:he|she|they|@kin)(?:'s)? (?:\w+ ){0,3}?wish(?:es|ed)? (?:he|she|they|he'd|she'd)(?: had| was| "
        r"were)? (?:was |were |been |never been |never )?(?:dead|born|gone|die|not (?:here|alive|born)|died|wake up)",
        r"(?:took|taken|had|swallowed|necked|eaten|downed) (?:a |two |some |big )?(?:handfuls?|fistfuls?|cocktail|"
        r"mouthfuls?) of|(?:everything|whatever|all (?:that )?(?:was|i had|we had|i could find)) (?:was |i (?:had|"
        r"could find) )?(?:in (?:the|my) (?:cupboard|cabinet|drawer|house|medicine)|left in the (?:box|packet|"
        r"bottle))(?=.{0,60}(?:took|taken|swallow|neck|pill|tablet|down))",
    ),
)
