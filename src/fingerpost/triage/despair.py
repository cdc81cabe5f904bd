"""How people say without naming it that life may be at risk, and how they say it of someone else."""

from fingerpost.triage.self_harm import EXPLICIT, clue

INDIRECT = (
    clue(
        80,
        "Says that nobody would miss them or that others would be better off without them.",
        r"(?:no ?(?:one|body)|noone|who|not a soul|nee ?body|nobdy) (?:would|wud|'d|will|'ll|wid|'s gonna|is going to) "
        r"(?:even |ever |really |actually )?(?:notice|miss|care|bother|realise|give a (?:fuck|shit|damn|toss)|cry|"
        r"know|come)"
        r"(?: me)? ?(?:if|when|that) i (?:wasn't|was|weren't|were|died|die|disappear(?:ed)?|went|am|'m|just|vanished|"
        r"never|drop(?:ped)?|killed|ended|left|go)",
        r"(?:would|will|wonder if|doubt|do you think|bet|if) (?:anyone|anybody|any1|they|you)(?: (?:would|will|'d))? "
        r"(?:even |ever )?(?:notice|miss me|care) ?(?:if|when)? ?i ?(?:wasn't|was|died|'m|am|just|"
        r"disappear(?:ed)?|stopped|went|vanished|ended|killed)|"
        r"(?:no ?(?:one|body)|noone|nobdy) (?:would|wud|will) (?:even )?(?:miss me|notice i'm gone|come to my funeral)",
        r"(?:better|happier|best|easier|relieved|glad|delighted) (?:off )?(?:without me|if i (?:wasn't|was|weren't|"
        r"died|were) ?(?:not |n't )?"
        r"(?:here|gone|dead|around|alive|died)?|with me (?:dead|gone))|better (?:place|world|world place) (?:for \w+ )?"
        r"without me|(?:no ?(?:one|body)|noone) (?:cares|gives a \w+|bothered) (?:if|whether) i (?:live|die|'m alive|"
        r"am alive|'m dead)",
    ),
    clue(
        78,
        "Says that there is nothing left to live for.",
        r"(?:no|nowt|nothing|nee|not much|little|what|what's the|whats the|see no|see any|see the|don't see the|see a|"
        r"no more|wats the|not any) "
        r"(?:point|reason|purpose|use|sense) (?:in|of|to|for|me|i'm) ?(?:me )?(?:even )?(?:being (?:here|alive)|"
        r"living|carrying on|"
        r"going on|go on|to go on|live|to live|carry on|be here|be alive|alive|existing|exist|life|waking up|my life|"
        r"still being here|trying any ?more)(?: any ?more)?",
        r"(?:nothing|nowt|no one|nobody) (?:left )?(?:to|worth) liv(?:e|ing) for|reasons? to (?:live|stay alive|be "
        r"alive)|"
        r"life (?:is not|isn't|isnt|aint|ain't|not|is no longer) worth (?:it|living)|not worth living|worth living "
        r"any ?more",
        r"(?:had|have|'ve had|sick|fed up|done|tired|bored|over|finished|weary|exhausted|through) (?:more than )?"
        r"(?:enough |up )?(?:of|with|by|from) (?:my |this |fucking |being |shitty ){0,5}(?:life|living|existing|"
        r"existence|"
        r"being alive|alive|living like this|being here|this world)(?! (?:on|with|in|at|drawing|events?|next))|"
        r"(?:so over|tired of|cba|cba with|can't be arsed|cant be bothered|can't be bothered|canny be arsed|"
        r"couldn't be arsed|done)(?: with)? (?:being alive|living|life|existing|breathing|to live|to exist|being here)"
        r"(?: any ?more)?",
        r"nobody cares i(?:'m| am) (?:dying|going)|nothing left(?=$|[.!\n]| (?:for me|inside|to give|in me))|life "
        r"(?:is|'s) (?:pointless|meaningless|not for me|over for me)|"
        r"my life (?:is|'s) over|no future for me|don't see (?:a|any) future|can't see (?:a|any) (?:future|way out)|"
        r"(?:no|only) (?:other )?way out(?: (?:for me|now|left|of this)|$|[.!\n])|only way (?:out|to stop (?:it|the "
        r"pain|this))",
    ),
    clue(
        80,
        "Wishes to sleep and not wake, or for it all to stop.",
        r"(?:sleep|bed|asleep) (?:tonight |forever )?(?:and|n|&|an|then|hoping|wishing|to)(?: i)?(?: just)? (?:never|"
        r"not|"
        r"don't|dont|won't|do not|hope i don't|hoping i don't|i don't) (?:to )?(?:wake|waking|woke)(?: up)?|sleep for "
        r"?ever|"
        r"(?:never|not|don't|wish i didn't|didn't have to|hope i don't|hope i dont|hope i never|pray i don't) (?:to )?"
        r"(?:wake|waking|woke) up(?: (?:again|any ?more|tomorrow|in the morning))?(?= (?:again|any|tom|in the)|$|"
        r"[.!\n])",
        r"(?:want|need|wanting|wish|just make|wan) (?:it|this|the pain|everything|the voices|my life|the suffering|my "
        r"head"
        r"|the hurt) ?(?:all |to |just |would ){0,5}(?:stop|end|be over|over|go away)",
        r"(?:fade|disappear|vanish|slip) away(?: (?:forever|quietly))|@wish (?:just )?(?:disappear|vanish|cease to "
        r"exist|"
        r"not exist|fade away)(?! (?:to|for a|into a)\b)",
    ),
    clue(
        88,
        "Reads like a farewell.",
        r"(?:last|final) (?:ever )?(?:post|message|time you(?:'ll| will) hear|goodbye|tweet|words|thing i(?:'ll| will) "
        r"(?:ever )?(?:write|post|say)|(?:day|night) (?:alive|on (?:this )?earth))(?! (?:of the|before|from|about|as|"
        r"in (?:this|my)|for (?:the (?:day|week|night)|today|now|me at|this)|until|till|on this (?:account|page|"
        r"thread)))",
        r"(?:by the time|when) (?:you|u|anyone|ye|they) (?:read|reads|see|sees|find|get)s? (?:this|me) .{0,12}(?:i'll|"
        r"i will|ill|"
        r"i'm|it'll|it will|be too)",
        r"(?:tell|telling) (?:my|the|our|everyone) ?(?:\w{1,9} ){0,3}(?:that )?i(?:'m| am|m)? (?:love|loved|sorry)",
        r"(?:won't|wont|will not|not gonna|not going to|wilnt) be (?:here|alive|around|bothering (?:you|anyone|any of "
        r"you))"
        r"(?: (?:tomorrow|much longer|next (?:week|year|month)|by (?:morning|then|the (?:end|time).{0,12}|christmas|"
        r"\w+day)|"
        r"in the morning|any ?more|for much longer|long|for (?:it|christmas|that)|when|to (?:see|use|attend|make|hear|"
        r"find|go|bother|need)|then))"
        r"(?!.{0,60}(?:leave|holiday|rearrange|reschedule|cancel|retir|moving|new job|away|off sick|annual|working|"
        r"in work|shift))",
        r"(?:sorry|goodnight|good night|night night) (?:cruel )?world|(?:when|once|after|if) (?:i'm|im|i am|i've) "
        r"(?:dead|gone|no longer here|not here|6 ?f(?:oo|ee)t under|six feet under|in (?:a|my|the) "
        r"(?:coffin|grave|box|morgue|mortuary|ground))(?! (?:to|on holiday|away|from work|out|at|for|back|from))|when "
        r"you read about me|"
        r"(?:hear|see|read|find) (?:about me|my name)(?: [\w\x27]{1,14}){0,5} (?:coroner|obituar\w+|gazette|paper|news|"
        r"inquest)|"
        r"my (?:blood|death|suicide) (?:will be|is|be|'ll be|is going to be) (?:on|your|caused)|(?:on|be on) your "
        r"conscience (?:when|if|after) (?:i|im)|"
        r"(?:too late|over|finished|the end) for me(?=$|[.!\n]| now| but| please| and)(?!.{0,30}(?:book|apply|"
        r"register|ticket|enter))",
        r"(?:(?:goodbye|good bye|gudbye|tara|tatty bye) (?:everyone|every1|all|to (?:you all|everyone)|my (?:friends|"
        r"loves|babies|darlings?)|mam|mum|kids)|(?:goodbye|good bye|bye|gudbye) (?:cruel )?(?:world|forever))(?! "
        r"(?:thanks?|thank|have|good|hope|from|at|and thanks|who|see you)|.{0,30}(?:enjoy|retire|new job|moving on|"
        r"leaving))",
        r"(?:@cant|@dont want to) (?:do|dee|dae|take|cope with|handle|live with) (?:this|it|life)(?: \w{1,8}){0,3}[ "
        r".,!]{1,6}"
        r"(?:\w{1,9}[ .,!]{1,4}){0,4}(?:goodbye|bye|good ?bye|sorry|so long|love you all|farewell|see ya|see you|"
        r"tara|ta ra)",
        r"(?:sorry|im sorry|i'm sorry)[ .,!]{1,5}(?:\w{1,9}[ .,!]{1,4}){0,6}(?:goodbye|good ?bye)(?=$|[.!\n "
        r"])(?!.{0,40}(?:job|retire))|"
        r"(?:please )?(?:look after|take care of|please feed) (?:my|the) (?:\w{1,9} )?(?:kids|bairns|dog|dogs|cat|"
        r"cats|children|baby|mum|mam|girls|"
        r"boys|family)(?=$|[.!\n]| (?:for me|when i(?:'m| am) (?:gone|dead|not)|after i|please))(?!.{0,40}(?:holiday|"
        r"away|hospital|work))|see you(?: all)? on the other side|"
        r"(?:going to|gonna|be|soon be|i'll be|ill be|joining|coming to|want to be|will be) (?:\w{1,6} )?(?:with|join|"
        r"joining|see) "
        r"(?:him|her|you|them|my (?:mam|mum|dad|son|daughter|nan|nana|baby|brother|sister|boy|girl|husband|wife|lad)) "
        r"(?:soon|tonight|in heaven|again soon|on the other side|up there|at last|now)",
        r"(?:given|giving|gave) (?:away )?(?:all )?(?:my|away my) (?:stuff|things|possessions|belongings)(?: away)?|"
        r"(?:sorted|written|done) my (?:funeral|will and|will\b.{0,40}time)|(?:written|wrote|writing|left) (?:my |the "
        r"|all my |all the |some )?(?:goodbye |farewell )?(?:letters?|notes?) (?:to|for) (?:my |the |our )?(?:kids|"
        r"children|"
        r"family|mam|mum|parents|everyone|partner|wife|husband|bairns|girls|boys|son|daughter)|(?:notes?|letters?) "
        r"(?:is|are) written|(?:gave|given|giving|rehomed) (?:away )?my (?:dog|cat|dogs|cats|pets?) .{0,50}(?:ready|"
        r"goodbye|time|sorry|bye)|@have (?:said|saying) (?:my|me|all my) goodbyes?|"
        r"sorry (?:to|for) (?:everyone|every1|all|anyone|my \w+) (?:that |who )?(?:i've |ive |i have |i )?(?:let down|"
        r"hurt|"
        r"failed|everything(?=$|[.!\n]))|forgive me(?: (?:for|mam|mum|everyone|god|kids))",
        firm=True,
    ),
    clue(
        64,
        "Says that they cannot go on or cannot cope.",
        r"@cant (?:fucking |just |physically |honestly |really )?(?:go on(?=$|[.!?\n]| (?:like|any|with(?:out)?|no|"
        r"living|pretending|much|for|and|alone|tonight|i|im|now|please))|carry on(?! (?:the|with|a|as|at))|keep going|"
        r"live|cope|face (?:it|another day|"
        r"tomorrow|life)|fight|survive|keep (?:fighting|living|doing this))(?: (?:like this|@long|with (?:life|this|"
        r"it all|"
        r"everything)|on my own|alone|without (?:him|her)|now|tonight|no more))?"
        r"(?! (?:with (?:the|your|their|how|this (?:queue|weather|heat)|people|my (?:job|work|neighbour|commute|"
        r"broadband|exams?))|waiting|in the (?:shop|meeting)|at work|outside|near|in|off|on (?:my|the|a|holiday)))",
        r"(?:i'm|im|i am|been|feel|feeling) (?:\w{1,9} )?(?:at|on|over) (?:(?:my|the) )?(?:wits end|end of my tether|"
        r"breaking "
        r"point|rock bottom|the edge|edge|very edge|end of (?:my|the) (?:rope|line|road)|verge)|hit rock bottom|"
        r"(?:hang|hanging|holding) (?:on )?by a thread|drowning (?:and|in my|here|in this)",
        r"(?:i'm|im|i am) (?:such |just |nothing but |only )?(?:a )?(?:burden|waste of (?:space|oxygen|air)|worthless|"
        r"useless to everyone|nothing to anyone)|(?:a )?burden (?:on|to) (?:everyone|my (?:family|kids|mam|mum)|them|"
        r"you all)|"
        r"(?:i|i've) (?:give|given|giving) up (?:on (?:life|myself|living|everything)|fighting|any ?more)?(?=$|[.!\n])",
    ),
    clue(
        56,
        "Sounds hopeless or at the end of what they can bear.",
        r"(?:@cant) (?:do|take|handle|deal with|stand) (?:this|it|life|things|anything|much more|any more)(?: (?:shit|"
        r"pain|"
        r"hurt))? ?(?:@long)?(?=$|[.!?\n…]| (?:honestly|tbh|im|i'm|i am|help|please|sorry|bye|everyone|alone|and i))",
        r"(?:feel|feeling|i'm|im|so|completely|utterly|totally|everything is|it's all|its all|life is|life feels) "
        r"(?:so |"
        r"completely |absolutely |all |just )?(?:hopeless|broken|pointless)(?=$|[.!\n]| (?:and|help|i|right now|"
        r"tonight))|"
        r"(?:hate|hating|despise) (?:my life|@me|being me|being alive|existing|living)|"
        r"(?:i )?(?:have|got|'ve got|there's|there is|see) no hope(?: left)?|no hope left|lost all hope|"
        r"(?:please|someone|somebody|pls|plz|can (?:anyone|someone|you)) (?:please |just )?(?:help me|save me)(?=$|"
        r"[.!?\n]| (?:now|please|tonight|i (?:can't|cant|dont|don't|need|am|feel|want|have)|i'm|im|cope|before|live|"
        r"survive|stop|from (?:myself|me)))|^\W*(?:please )?help(?: me)?(?: please)?\W*$|"
        r"(?:fuck|screw) (?:my )?life[,. ]{1,3}(?:i|im|i'm|done)|what(?:'s| is) the point(?=$|[.?!\n]| any ?more| of "
        r"(?:me|anything|it all|it any ?more))|no hope(?=$|[.!\n])|"
        r"what(?:'s| is) the fucking point|"
        r"(?:nobody|no one|noone) (?:cares|gives a (?:fuck|shit)) (?:about me|if i)|"
        r"(?:breaking|falling) (?:down|apart)(?: (?:and|again|tonight|completely))|mental breakdown|(?:i'm|im) (?:so "
        r")?done(?=$|[.!\n])",
    ),
)

OTHERS = (
    clue(
        88,
        "Says that someone they know may end their life.",
        r"(?:@third)(?: \w{1,10}){0,3}? (?:says?|saying|said|sed|keeps? saying|kept saying|tells?|telling|told (?:me|"
        r"us|you|them)|is|was|'s|wants?|has|threaten(?:s|ed|ing)?"
        r"|trying|tried|tries|planning|talking|talks|texted|messaged|going|posted|posting|thinks?|thinking|about|"
        r"gonna|rang)"
        r"(?: [\w\x27]{1,14}){0,7} (?:to|about|of|on|'ll|will|gonna|just|by|n't|can|not|never|from) "
        r"(?:want to |wanting to |wants to |going to |gonna |just |be |n't )?(?:@otherending)",
        r"(?:@third) (?:just )?(?:wants?|says? (?:he|she|they) wants?) to (?:be with (?:dad|mum|mam|grandad|nan|his "
        r"mam|her mam|her dad|his dad|her late|his late)|die|be dead|not be here|not wake up)",
        r"(?:@third) (?:is|are|r|feels?|been|was|still|so|being|keeps?|has been|was|'re|has become|sounds?|seems?) "
        r"(?:\w{1,10} ){0,3}"
        r"(?:suicidal|self ?harming|sucidal|hurting @otherself|cutting @otherself|a (?:danger|risk) to @otherself|"
        r"starving (?:her|him)self|harming @otherself|unaliving)",
        r"(?:@third) (?:has |have |'s |just |keeps |keep )?(?:just |been )?(?:tried|attempted|attempting|tries|trying) "
        r"(?:to )?(?:(?:kill|hang|drown|hurt|harm|strangle) @otherself|suicide|end (?:it|his|her|their)|take (?:his|"
        r"her|their)|jump)"
        r"(?: \w+){0,2}? ?(?:again|today|tonight|last night|this (?:morning|week)|yesterday|twice|\d+ times|on the "
        r"ward)?"
        r"(?! (?:\w+ ){0,4}(?:ago|last year|in (?:19|20)\d\d))",
        r"(?:@third) (?:(?:has|have|is|just) )?(?:got|holding|has) (?:a |the )?(?:knife|noose|rope|ligature|blade|"
        r"razor)"
        r"(?: (?:to|and|round|in|at))|(?:someone|somebody|man|woman|lad|lass|girl|boy|person|@kin) (?:is |'s "
        r")?(?:stood |sat |standing |"
        r"sitting )?(?:up )?on (?:the )?(?:wrong side of |edge of |ledge of |top of )?(?:the )?(?:\w{1,12} "
        r")?(?:bridge|ledge|railings?|roof|"
        r"train tracks?)(?: (?:threatening|now|going|about|crying|trying|and|right)|$|[.!\n])",
        r"(?:@third) (?:has |have )?(?:just )?(?:posted|written|wrote|left|sent|messaged|text|texted|txt|rang|rung|"
        r"phoned)(?: \w{1,10}){0,4}? "
        r"(?:goodbyes?|bye|suicide notes?|goodbye (?:note|message|letter)|a note)",
        r"(?:think|scared|worried|afraid|terrified|frightened|know|convinced|believe|fear) (?:that )?(?:@third)(?: "
        r"\w{1,8}){0,2} "
        r"(?:might|is going to|'s going to|will|going to|gonna|may|'ll|wants to|could) (?:try and |try to |do |be |"
        r"actually )?"
        r"(?:@otherending|something (?:stupid|silly|daft))",
        firm=True,
    ),
    clue(
        66,
        "Is worried that someone may be in danger.",
        r"(?:going to|gonna|will|'ll|will have to) (?:find|be burying|be planning|bury|lose|end up burying) (?:him|"
        r"her|them|my (?:son|daughter|\w+)) "
        r"(?:dead|hanging|hung|body|to suicide)?|"
        r"(?:worried|scared|frightened|terrified|fear|fearing|concerned|afraid) (?:about|for) (?:(?:his|her|their) "
        r"(?:life|safety)|"
        r"@relation (?:life|safety))|(?:not|isn't|isnt|aren't|never) safe (?:on (?:his|her|their) own|at home|to be "
        r"(?:left )?(?:alone|home))|"
        r"(?:missing|gone missing|can't find|cant find) .{0,50}(?:vulnerable|suicidal|mental health|not well|"
        r"depressed|note|"
        r"risk|meds)|(?:he|she|@relation) (?:is|'s) in (?:a )?(?:\w+ )?crisis|"
        r"(?:he|she|@relation)(?:'s| is|'ll| will)? ?(?:gonna |going to )?(?:be |end up )(?:dead|dying)(?! (?:chuffed|"
        r"pleased|good|happy|proud|excited))|"
        r"(?:someone|somebody|people|a patient|another person) (?:is |are |will |has to |have to |'s )?(?:going to |"
        r"gonna )?(?:have to )?die (?:before|on the ward tonight)",
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
