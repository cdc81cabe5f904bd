"""How people say without naming it that life may be at risk, and how they say it of someone else."""

from fingerpost.triage.self_harm import EXPLICIT, clue

INDIRECT = (
    clue(
        80,
        "Says that nobody would miss them or that others would be better off without them.",
        r"(?:no ?(?:one|body)|noone|who|not a soul|nee ?body|nobdy) (?:would|wud|'d|will|'ll|wid|'s gonna|is going "
        r"to) (?:even |ever |really |actually )?(?:notice|miss|care|bother|realise|give a (?:fuck|shit|damn|toss)|"
        r"cry|know|come)(?: me)? ?(?:if|when|that) i (?:wasn't|was|weren't|were|died|die|disappear(?:ed)?|went|am|'m|"
        r"just|vanished|never|drop(?:ped)?|killed|ended|left|go)",
        r"(?:would|will|wonder if|doubt|do you think|bet|if) (?:anyone|anybody|any1|they|you)(?: (?:would|will|'d))? "
        r"(?:even |ever )?(?:notice|miss me|care) ?(?:if|when)? ?i ?(?:wasn't|was|died|'m|am|just|disappear(?:ed)?|"
        r"stopped|went|vanished|ended|killed)|(?:no ?(?:one|body)|noone|nobdy) (?:would|wud|will) (?:even )?(?:miss "
        r"me|notice i'm gone|come to my funeral)",
        r"(?:better|happier|best|easier|relieved|glad|delighted) (?:off )?(?:without me|if i (?:wasn't|was|weren't|"
        r"died|were) ?(?:not |n't )?(?:here|gone|dead|around|alive|died)?|with me (?:dead|gone))|better (?:place|"
        r"world|world place) (?:for \w+ )?without me|(?:no ?(?:one|body)|noone) (?:cares|gives a \w+|bothered) (?:if|"
        r"whether) i (?:live|die|'m alive|am alive|'m dead)",
    ),
    clue(
        78,
        "Says that there is nothing left to live for.",
        r"(?:no|nowt|nothing|nee|not much|little|what|what's the|whats the|see no|see any|see the|don't see the|see "
        r"a|no more|wats the|not any) (?:point|reason|purpose|use|sense) (?:in|of|to|for|me|i'm) ?(?:me )?(?:even "
        r")?(?:being (?:here|alive)|living|carrying on|going on|go on|to go on|live|to live|carry on|be here|be "
        r"alive|alive|existing|exist|life|waking up|my life|still being here|trying any ?more)(?: any ?more)?",
        r"(?:nothing|nowt|no one|nobody) (?:left )?(?:to|worth) liv(?:e|ing) for|reasons? to (?:live|stay alive|be "
        r"alive)|life (?:is not|isn't|isnt|aint|ain't|not|is no longer) worth (?:it|living)|not worth living|worth "
        r"living any ?more",
        r"(?:had|have|'ve had|sick|fed up|done|tired|bored|over|finished|weary|exhausted|through) (?:more than "
        r")?(?:enough |up )?(?:of|with|by|from) (?:my |this |fucking |being |shitty ){0,5}(?:life|living|existing|"
        r"existence|being alive|alive|living like this|being here|this world)(?! (?:on|with|in|at|drawing|events?|"
        r"next))|(?:so over|tired of|cba|cba with|can't be arsed|cant be bothered|can't be bothered|canny be arsed|"
        r"couldn't be arsed|done)(?: with)? (?:being alive|living|life|existing|breathing|to live|to exist|being "
        r"here)(?: any ?more)?",
        r"nobody cares i(?:'m| am) (?:dying|going)|nothing left(?=$|[.!\n]| (?:for me|inside|to give|in me))|"
        r"(?<!your\s)(?<!ur\s)life (?:is|'s) (?:pointless|meaningless|not for me|over for me)|my life (?:is|'s) over|"
        r"no future for me|don't see (?:a|any) future|can't see (?:a|any) (?:future|way out)|(?:no|only) (?:other "
        r")?way out(?: (?:for me|now|left|of this)|$|[.!\n])|only way (?:out|to stop (?:it|the pain|this))",
    ),
    clue(
        80,
        "Wishes to sleep and not wake, or for it all to stop.",
        r"(?:sleep|bed|asleep) (?:tonight |forever )?(?:and|n|&|an|then|hoping|wishing|to)(?: i)?(?: just)? (?:never|"
        r"not|don't|dont|won't|do not|hope i don't|hoping i don't|i don't) (?:to )?(?:wake|waking|woke)(?: up)?|"
        r"sleep for ?ever|(?:never|not|don't|wish i didn't|didn't have to|hope i don't|hope i dont|hope i never|pray "
        r"i don't) (?:to )?(?:wake|waking|woke) up(?: (?:again|any ?more|tomorrow|in the morning))?(?= (?:again|any|"
        r"tom|in the)|$|[.!\n])",
        r"(?:want|need|wanting|wish|just make|wan) (?:it|this|the pain|everything|the voices|my life|the suffering|"
        r"my head|the hurt) ?(?:all |to |just |would ){0,5}(?:stop|end|be over|over|go away)",
        r"(?:i|me) (?:\w+ ){0,3}(?:fade|disappear|vanish|slip) away(?: (?:forever|quietly))|@wish (?:just "
        r")?(?:disappear|vanish|cease to exist|not exist|fade away)(?! (?:to|for a|into a)\b)",
    ),
    clue(
        88,
        "Reads like a farewell.",
        r"(?:last|final) (?:ever )?(?:post|message|time you(?:'ll| will) hear|goodbye|tweet|words|thing i(?:'ll| "
        r"will) (?:ever )?(?:write|post|say)|(?:day|night) (?:alive|on (?:this )?earth))(?! (?:of the|before|from|"
        r"about|as|in (?:this|my)|for (?:the (?:day|week|night)|today|now|me at|this)|until|till|on this (?:account|"
        r"page|thread)))",
        r"(?:by the time|when) (?:you|u|anyone|ye|they) (?:read|reads|see|sees|find|get)s? (?:this|me) "
        r".{0,12}(?:i'll|i will|ill|i'm|it'll|it will|be too)",
        r"(?:tell|telling) (?:my|the|our|everyone) ?(?:\w{1,9} ){0,3}(?:that )?i(?:'m| am|m)? (?:love|loved|sorry)",
        r"(?:won't|wont|will not|not gonna|not going to|wilnt) be (?:here|alive|around|bothering (?:you|anyone|any "
        r"of you))(?: (?:tomorrow|much longer|next (?:week|year|month)|by (?:morning|then|the (?:end|time).{0,12}|"
        r"christmas|\w+day)|in the morning|any ?more|for much longer|long|for (?:it|christmas|that)|when|to (?:see|"
        r"use|attend|make|hear|find|go|bother|need)|then))(?!.{0,60}(?:leave|holiday|rearrange|reschedule|cancel|"
        r"retir|moving|new job|away|off sick|annual|working|in work|shift))",
        r"(?:sorry|goodnight|good night|night night) (?:cruel )?world|(?:when|once|after|if) (?:i'm|im|i am|i've) "
        r"(?:dead|gone|no longer here|not here|6 ?f(?:oo|ee)t under|six feet under|in (?:a|my|the) (?:coffin|grave|"
        r"box|morgue|mortuary|ground))(?! (?:to|on holiday|away|from work|out|at|for|back|from))|when you read about "
        r"me|(?:hear|see|read|find) (?:about me|my name)(?: [\w\x27]{1,14}){0,5} (?:coroner|obituar\w+|gazette|paper|"
        r"news|inquest)|my (?:blood|death|suicide) (?:will be|is|be|'ll be|is going to be) (?:on|your|caused)|(?:on|"
        r"be on) your conscience (?:when|if|after) (?:i|im)|(?:too late|over|finished|the end) for me(?=$|[.!\n]| "
        r"now| but| please| and)(?!.{0,30}(?:book|apply|register|ticket|enter))",
        r"(?:(?:goodbye|good bye|gudbye|tara|tatty bye) (?:everyone|every1|all|to (?:you all|everyone)|my (?:friends|"
        r"loves|babies|darlings?)|mam|mum|kids)|(?:goodbye|good bye|bye|gudbye) (?:cruel )?(?:world|forever))(?! "
        r"(?:thanks?|thank|have|good|hope|from|at|and thanks|who|see you)|.{0,30}(?:enjoy|retire|new job|moving on|"
        r"leaving))",
        r"(?:@cant|@dont want to) (?:do|dee|dae|take|cope with|handle|live with) (?:this|it|life)(?: \w{1,8}){0,3}[ "
        r".,!]{1,6}(?:\w{1,9}[ .,!]{1,4}){0,4}(?:goodbye|bye|good ?bye|sorry|so long|love you all|farewell|see ya|"
        r"see you|tara|ta ra)",
        r"(?:sorry|im sorry|i'm sorry)[ .,!]{1,5}(?:\w{1,9}[ .,!]{1,4}){0,6}(?:goodbye|good ?bye)(?=$|[.!\n "
        r"])(?!.{0,40}(?:job|retire))|(?:please )?(?:look after|take care of|please feed) (?:my|the) (?:\w{1,9} "
        r")?(?:kids|bairns|dog|dogs|cat|cats|children|baby|mum|mam|girls|boys|family)(?=$|[.!\n]| (?:for me|when "
        r"i(?:'m| am) (?:gone|dead|not)|after i|please))(?!.{0,40}(?:holiday|away|hospital|work))|see you(?: all)? "
        r"on the other side|(?:going to|gonna|be|soon be|i'll be|ill be|joining|coming to|want to be|will be) "
        r"(?:\w{1,6} )?(?:with|join|joining|see) (?:him|her|you|them|my (?:mam|mum|dad|son|daughter|nan|nana|baby|"
        r"brother|sister|boy|girl|husband|wife|lad)) (?:soon|tonight|in heaven|again soon|on the other side|up there|"
        r"at last|now)",
        r"(?:given|giving|gave) (?:away )?(?:all )?(?:my|away my) (?:stuff|things|possessions|belongings)(?: away)?|"
        r"(?:sorted|written|done) my (?:funeral|will and|will\b.{0,40}time)|(?:written|wrote|writing|left) (?:my |"
        r"the |all my |all the |some )?(?:goodbye |farewell )?(?:letters?|notes?) (?:to|for) (?:my |the |our "
        r")?(?:kids|children|family|mam|mum|parents|everyone|partner|wife|husband|bairns|girls|boys|son|daughter)|"
        r"(?:notes?|letters?) (?:is|are) written|(?:gave|given|giving|rehomed) (?:away )?my (?:dog|cat|dogs|cats|"
        r"pets?) .{0,50}(?:ready|goodbye|time|sorry|bye)|@have (?:said|saying) (?:my|me|all my) goodbyes?|sorry "
        r"(?:to|for) (?:everyone|every1|all|anyone|my \w+) (?:that |who )?(?:i've |ive |i have |i )?(?:let down|hurt|"
        r"failed|everything(?=$|[.!\n]))|forgive me(?: (?:for|mam|mum|everyone|god|kids))",
        firm=True,
    ),
    clue(
        64,
        "Says that they cannot go on or cannot cope.",
        r"@cant (?:fucking |just |physically |honestly |really )?(?:go on(?=$|[.!?\n]| (?:like|any|with(?:out)?|no|"
        r"living|pretending|much|for|and|alone|tonight|i|im|now|please))|carry on(?! (?:the|with|a|as|at))|keep "
        r"going|live|cope|face (?:it|another day|tomorrow|life)|fight|survive|keep (?:fighting|living|doing "
        r"this))(?: (?:like this|@long|with (?:life|this|it all|everything)|on my own|alone|without (?:him|her)|now|"
        r"tonight|no more))?(?! (?:with (?:the|your|their|how|this (?:queue|weather|heat)|people|my (?:job|work|"
        r"neighbour|commute|broadband|exams?))|waiting|in the (?:shop|meeting)|at work|outside|near|in|off|on (?:my|"
        r"the|a|holiday)))",
        r"(?:i'm|im|i am|been|feel|feeling) (?:\w{1,9} )?(?:at|on|over) (?:(?:my|the) )?(?:wits end|end of my tether|"
        r"breaking point|rock bottom|the edge|edge|very edge|end of (?:my|the) (?:rope|line|road)|verge)|hit rock "
        r"bottom|(?:hang|hanging|holding) (?:on )?by a thread|drowning (?:and|in my|here|in this)",
        r"(?:i'm|im|i am) (?:such |just |nothing but |only )?(?:a )?(?:burden|waste of (?:space|oxygen|air)|"
        r"worthless|useless to everyone|nothing to anyone)|(?:a )?burden (?:on|to) (?:everyone|my (?:family|kids|mam|"
        r"mum)|them|you all)|(?:i|i've) (?:give|given|giving) up (?:on (?:life|myself|living|everything)|fighting|"
        r"any ?more)?(?=$|[.!\n])",
    ),
    clue(
        56,
        "Sounds hopeless or at the end of what they can bear.",
        r"(?:@cant) (?:do|take|handle|deal with|stand) (?:this|it|life|things|anything|much more|any more)(?: "
        r"(?:shit|pain|hurt))? ?(?:@long)?(?=$|[.!?\n…]| (?:honestly|tbh|im|i'm|i am|help|please|sorry|bye|everyone|"
        r"alone|and i))",
        r"(?:feel|feeling|i'm|im|so|completely|utterly|totally|everything is|it's all|its all|life is|life feels) "
        r"(?:so |completely |absolutely |all |just )?(?:hopeless|broken|pointless)(?=$|[.!\n]| (?:and|help|i|right "
        r"now|tonight))|(?:hate|hating|despise) (?:my life|@me|being me|being alive|existing|living)|(?:i )?(?:have|"
        r"got|'ve got|there's|there is|see) no hope(?: left)?|no hope left|lost all hope|(?:someone|somebody|please "
        r"someone|please somebody) (?:please |just )?(?:help me|save me)(?=$|[.!?\n]| (?:now|please|tonight))|"
        r"(?:please|pls|plz) (?:just )?(?:help me|save me)(?= (?:now|tonight|i (?:can't|cant|dont|don't|need|am|feel|"
        r"want|have)|i'm|im|cope|before|live|survive|stop|from (?:myself|me)))|^\W*(?:please )?help(?: me)?(?: "
        r"please)?\W*$|(?:fuck|screw) (?:my )?life[,. ]{1,3}(?:i|im|i'm|done)|what(?:'s| is) the point(?=$|[.?!\n]| "
        r"any ?more| of (?:me|anything|it all|it any ?more))|no hope(?=$|[.!\n])|what(?:'s| is) the fucking point|"
        r"(?:nobody|no one|noone) (?:cares|gives a (?:fuck|shit)) (?:about me|if i)|(?:breaking|falling) (?:down|"
        r"apart)(?: (?:and|again|tonight|completely))|mental breakdown|(?:i'm|im) (?:so )?done(?=$|[.!\n])",
    ),
)

OTHERS = (
    clue(
        88,
        "Says that someone they know may end their life.",
        r"(?:@third)(?: \w{1,10}){0,3}? (?:says?|saying|said|sed|keeps? saying|kept saying|tells?|telling|told (?:me|"
        r"us|you|them)|is|was|'s|wants?|has|threaten(?:s|ed|ing)?|trying|tried|tries|planning|talking|talks|texted|"
        r"messaged|going|posted|posting|thinks?|thinking|about|gonna|rang)(?: [\w\x27]{1,14}){0,7} (?:to|about|of|on|"
        r"'ll|will|gonna|just|by|n't|can|not|never|from) (?:want to |wanting to |wants to |going to |gonna |just |be "
        r"|n't )?(?:@otherending)",
        r"(?:@third) (?:just )?(?:wants?|says? (?:he|she|they) wants?) to (?:be with (?:dad|mum|mam|grandad|nan|his "
        r"mam|her mam|her dad|his dad|her late|his late)|die|be dead|not be here|not wake up)",
        r"(?:@third) (?:is|are|r|feels?|been|was|still|so|being|keeps?|has been|was|'re|has become|sounds?|seems?) "
        r"(?:\w{1,10} ){0,3}(?:suicidal|self ?harming|sucidal|hurting @otherself|cutting @otherself|a (?:danger|"
        r"risk) to @otherself|starving (?:her|him)self|harming @otherself|unaliving)",
        r"(?:@third) (?:has |have |'s |just |keeps |keep )?(?:just |been )?(?:tried|attempted|attempting|tries|"
        r"trying) (?:to )?(?:(?:kill|hang|drown|hurt|harm|strangle) @otherself|suicide|end (?:it|his|her|their)|take "
        r"(?:his|her|their)|jump)(?: \w+){0,2}? ?(?:again|today|tonight|last night|this (?:morning|week)|yesterday|"
        r"twice|\d+ times|on the ward)?(?! (?:\w+ ){0,4}(?:ago|last year|in (?:19|20)\d\d))",
        r"(?:@third) (?:(?:has|have|is|just) )?(?:got|holding|has) (?:a |the )?(?:knife|noose|rope|ligature|blade|"
        r"razor)(?: (?:to|and|round|in|at))|(?:someone|somebody|man|woman|lad|lass|girl|boy|person|@kin) (?:is |'s "
        r")?(?:stood |sat |standing |sitting )?(?:up )?on (?:the )?(?:wrong side of |edge of |ledge of |top of "
        r")?(?:the )?(?:\w{1,12} )?(?:bridge|ledge|railings?|roof|train tracks?)(?: (?:threatening|now|going|about|"
        r"crying|trying|and|right)|$|[.!\n])",
        r"(?:@third) (?:has |have )?(?:just )?(?:posted|written|wrote|left|sent|messaged|text|texted|txt|rang|rung|"
        r"phoned)(?: \w{1,10}){0,4}? (?:goodbyes?|bye|suicide notes?|goodbye (?:note|message|letter)|a note)",
        r"(?:think|scared|worried|afraid|terrified|frightened|know|convinced|believe|fear) (?:that )?(?:@third)(?: "
        r"\w{1,8}){0,2} (?:might|is going to|'s going to|will|going to|gonna|may|'ll|wants to|could) (?:try and |try "
        r"to |do |be |actually )?(?:@otherending|something (?:stupid|silly|daft))",
        firm=True,
    ),
    clue(
        66,
        "Is worried that someone may be in danger.",
        r"(?:going to|gonna|will|'ll|will have to) (?:find|be burying|be planning|bury|lose|end up burying) (?:him|"
        r"her|them|my (?:son|daughter|\w+)) (?:dead|hanging|hung|body|to suicide)?|(?:worried|scared|frightened|"
        r"terrified|fear|fearing|concerned|afraid) (?:about|for) (?:(?:his|her|their) (?:life|safety)|@relation "
        r"(?:life|safety))|(?:not|isn't|isnt|aren't|never) safe (?:on (?:his|her|their) own|at home|to be (?:left "
        r")?(?:alone|home))|(?:missing|gone missing|can't find|cant find) .{0,50}(?:vulnerable|suicidal|mental "
        r"health|not well|depressed|note|risk|meds)|(?:he|she|@relation) (?:is|'s) in (?:a )?(?:\w+ )?crisis|(?:he|"
        r"she|@relation)(?:'s| is|'ll| will)? ?(?:gonna |going to )?(?:be |end up )(?:dead|dying)(?! (?:chuffed|"
        r"pleased|good|happy|proud|excited))|(?:someone|somebody|people|a patient|another person) (?:is |are |will |"
        r"has to |have to |'s )?(?:going to |gonna )?(?:have to )?die (?:before|on the ward tonight)",
    ),
)


COMBINED = (
    clue(
        70,
        "Speaks of a means or place of suicide together with despair or a farewell.",
        r"(?:@means).{0,70}(?:@despair)|(?:@despair).{0,70}(?:@means)",
    ),
)

CLUES = (*EXPLICIT, *INDIRECT, *OTHERS, *COMBINED)
