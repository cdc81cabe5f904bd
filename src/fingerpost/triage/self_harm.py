"""How people say that they, or someone they know, may be in danger from themselves, and what says otherwise.

Explicit words, indirect ones, plans, means, farewells, the coded words of teenagers, dangers of psychosis.
"""

from fingerpost.triage.clues import Clue, Guard, says
from fingerpost.triage.people_words import KIN, ME, OTHERSELF, RELATION, THIRD, WISH

PARTS = {
    "wish": WISH,
    "me": ME,
    "otherself": OTHERSELF,
    "kin": KIN,
    "relation": RELATION,
    "third": THIRD,
    "im": r"i'm|i am|im|i was|am|was|been|i've been|ive been|i have been",
    "have": r"i've|ive|i have|i|have|just|'ve|she's|hes|he's|shes|he|she|they|they've|has|had",
    "dont": r"don't|do not|dnt|dint|didn't|doesn't|does not|donae|dinnae|divvent|dont",
    "cant": r"can't|can not|cannot|cant|carnt|canny|cannae|couldn't|can no longer|unable to",
    "pills": r"tablets?|pills?|meds|medication|medications|paracetamols?|ibuprofen|aspirin|codeine|diazepam|zopiclone|"
    r"antidepressants|anti depressants|sertraline|propranolol|lithium|insulin|sleeping tablets|painkillers|tabs|"
    r"quetiapine|amitriptyline|co ?codamol|oramorph|tramadol|pregabalin|morphine|bleach|antifreeze",
    "lots": r"all (?:of )?(?:my|the|me|his|her|their|them|those|our)|a (?:load|bunch|handful|lot|full|whole|ton|massive|"
    r"bottle|box|packet|pack|strip|shed load|shit load|shitload|fistful)(?: (?:of|box|bottle|pack|packet|strip))?"
    r"(?: of)?|"
    r"the (?:whole|full|entire|rest of (?:my|the)|lot)(?: \w{1,8})?(?: of)?|every (?:single )?|every last|too many|"
    r"loads of|lots of|tons of|(?:my|her|his) (?:whole|entire|full) (?:\w{1,10} )?of|\d{2,3}|twenty|thirty|forty|"
    r"fifty|sixty|a hundred|(?:two|2|three|3|four|4) (?:boxes|packets|packs|strips|bottles) of|"
    r"more than (?:i|she|he) should(?: have)?(?: of)?(?: my)?",
    "live": r"live|be here|be alive|exist|carry on living|wake up|wake up again|be on this (?:earth|planet)|"
    r"be in this world|"
    r"see (?:tomorrow|the morning|another day|christmas|my next birthday|next year|another year|monday)",
    "ending": r"(?:kill|killin|killing|kil|kll|hang|hanging|drown|drowning|shoot|shooting|stab|stabbing|unalive|"
    r"unaliving|un alive|suffocate|starve|poison|electrocute|strangle|finish|off|offing|top|topping|do away with|do) "
    r"@me(?: in| off)?|"
    r"(?:end|ending|finish|finishing) (?:it all|my(?: own)? life|everything|it for good|my pain|my suffering|"
    r"this life|it)|(?:tak|take|taking|took) my(?: own)? life|blow my (?:brains|head) (?:out|off)|"
    r"(?:commit|committing|comit|do) (?:suicide|sewer ?slide|sucide|suacide|suicid)|slit(?:ting)? my (?:wrists?|throat)|"
    r"(?:put|stick) a bullet|jump(?:ing)? (?:off|from|in front of|under|out) .{0,22}(?:bridge|roof|building|train|"
    r"metro|lorry|bus|car ?park|cliff|flyover|pier|window|multi ?stor(?:e?y)|balcony|traffic|tracks?|wagon|viaduct|"
    r"transporter|height)|"
    r"(?:throw|chuck|fling|lob) @me (?:off|in front of|under|from|down|into|in) .{0,22}|walk into (?:the )?(?:traffic|sea|"
    r"river|road)|walk in front of .{0,14}(?:train|bus|lorry|car|wagon)|"
    r"(?:crash|drive) (?:my|the) car (?:into|off) .{0,20}|hang meself|od|overdose|o\.d|take an? (?:overdose|od)|"
    r"catch the bus for good|ctb|disappear forever|not be here (?:any ?more|tomorrow)|not exist(?: any ?more)?|"
    r"go under a train",
    "otherending": r"(?:kill|killing|hang|hanging|drown|drowning|hurt|hurting|harm|harming|cut|cutting|shoot|stab|"
    r"unalive|top|off|do|jump|jumping|finish|starve)(?: (?:@otherself|off .{0,16}bridge|in front of .{0,12}))|"
    r"(?:end|ending) (?:it all|his life|her life|their life|it|things)|(?:take|taking) (?:his|her|their)(?: own)? life|"
    r"(?:commit|committing) suicide|od|overdose|take an overdose|die|be dead|jump|be here any ?more|@live|"
    r"disappear forever|self ?harm",
    "harm": r"(?:hurt|hurting|cut|cutting|burn|burning|harm|harming|starve|starving|scratch|scratching|punish|"
    r"mutilate|mutilating) @me",
    "long": r"(?:any ?more|any longer|no more|nee more|nemore|anymoar)",
}


def _clue(score: int, why: str, *sources: str, firm: bool = False) -> Clue:
    return Clue(score, why, says(*sources, **PARTS), firm)


ACTED = (
    _clue(
        95,
        "Says that an overdose has been taken.",
        r"@have (?:just |already |now |also )?(?:took|taken|tuk|swallowed|swallered|necked|downed|popped|drank|drunk|"
        r"injected) @lots ?(?: (?:of )?\w{1,12}){0,2} ?(?:@pills)",
        r"(?:took|taken|swallowed|necked) @lots (?:of )?(?:my )?@pills",
        r"@have (?:just |already |now )?(?:overdosed|od'?d|od ed|oded)|@have (?:just |already )?(?:took|taken|done) "
        r"(?:an? )?(?:another )?(?:overdose|od)(?! (?:\w+ ){0,3}(?:ago|last year))|@relation (?:has |'s |have )?(?:just )?"
        r"(?:took|taken|overdosed)(?: (?:an? )(?:overdose|od))?(?<=ose|sed|.od)|"
        r"(?:took|taken|swallowed|necked) the lot",
        firm=True,
    ),
    _clue(
        92,
        "Says that they have hurt themselves badly or are doing it now.",
        r"@have (?:just )?(?:cut|slit|slashed|opened) my (?:wrists?|arms?|legs?|throat|neck|thighs?)",
        r"(?:won't|wont|will not|doesn't|not) stop bleeding|bleeding (?:everywhere|out|really bad|a lot) .{0,30}(?:cut|arm|"
        r"wrist)|(?:knife|blade|razor|noose|rope|belt|gun|ligature) (?:to|at|on|round|around|against) (?:my|his|her) "
        r"(?:throat|wrists?|neck|arm|head)",
        r"(?:i'm|im|i am|sat|sitting|standing|stood|stand|@third (?:is|'s)) (?:here )?(?:stood |standing |sat |sitting |up )?"
        r"(?:on|at|near|over|by)(?: (?:the )?(?:edge|top|side) of)? (?:a|the|this|tyne|transporter|humber|redheugh)"
        r"(?: \w{1,12}){0,2} ?(?:bridge|ledge|railings?|train tracks?|railway(?: line)?|cliffs?|"
        r"roof|platform edge|edge|viaduct|multi ?stor(?:e?y))(?: (?:now|and|ready|right|thinking|crying|about)|$|[.!?\n])",
        firm=True,
    ),
    _clue(
        90,
        "Has the means of suicide to hand or asks what would kill.",
        r"(?:got|have|bought|have got|'ve got|with|have bought) (?:the|my|a|some|all the|all my|enough) (?:rope|noose|"
        r"@pills|blades?|ligature)(?: (?:to (?:do it|end|finish|kill|die)|ready|here|lined up|in front of me|next to me|"
        r"in my hand|saved up|stashed|waiting|out))",
        r"(?:rope|noose|@pills|blades?) (?:is|are|r|all)? ?(?:ready|lined up|in front of me|next to me|in my hand|"
        r"counted out|laid out|stockpiled)",
        r"(?:stockpil|hoard|stash|sav)(?:ed|ing)(?: up)? (?:my |all my |the )?@pills|counting (?:out )?(?:my |the )@pills",
        r"how (?:many|much)(?: \w{1,12}){0,3} (?:to (?:kill|die|end|finish|od|overdose)|would (?:kill|finish|it take)|"
        r"(?:does|do|will|would) it take(?: to (?:kill|die|end|od|overdose|do|finish).{0,15})?(?=$|[?.!\n])|"
        r"(?:is|are) (?:fatal|lethal|enough to))",
        r"(?:lethal|fatal) dose|(?:painless|easiest|quickest|best|easy|quick|least painful) (?:way|method)s? "
        r"(?:to (?:die|kill|go|end|do it|commit)|out of (?:this )?life)|how (?:high|far).{0,20}(?:to die|jump to die)|"
        r"(?:will|would|can|could) (?:\d+|this many|that many|a box of|this much|all these) .{0,20}kill (?:me|you)",
        firm=True,
    ),
)

STATED = (
    _clue(
        90,
        "Says that they mean to end their life.",
        r"@wish (?:just |to |fucking |actually |really |probably |either |be )?(?:@ending)",
        r"(?:i'm|im|i am) (?:just )?(?:ending (?:it(?: all)?|my life)|killing @me|jumping off .{0,20}bridge)",
        r"(?:should|shall) i (?:just )?@ending",
        r"(?:suicide|suicidal) (?:plan|note)s?(?<!the suicide plan)(?: (?:written|ready|done|made))|"
        r"(?:written|wrote|writing|left) (?:my|a|the) (?:suicide |goodbye |farewell )?(?:note|letters?)(?: to "
        r"(?:my|the|everyone)(?: \w{1,9})?)?(?=$|[.!\n]| and)|i(?:'ve| have)? (?:got |have |made )(?:a )?plan to (?:die|end|kill)",
        r"tonight(?:'s| is) the (?:night|date)|(?:do it|doing it|end it|ending it|die|be dead) (?:tonight|2nite|tonite)|"
        r"i(?:'ve| have)? (?:set|got) a date (?:to|for) (?:die|end|do)",
        firm=True,
    ),
    _clue(
        70,
        "Speaks of killing themselves.",
        r"(?:kill|killing|hang|hanging|unalive|unaliving|off|drown|strangle|shoot) @me|kms|km5|kys myself|"
        r"end my(?: own)? life|(?:blow|blast) my (?:brains|head)|sewer ?slide|sewer ?slidal|end it all|"
        r"my (?:suicide|suicidal|unaliving)",
    ),
    _clue(
        84,
        "Says that they are suicidal.",
        r"(?:i'm|im|i am|i feel|feel|feeling|felt|been|being|am|so|very|really|actively|constantly|always|still|"
        r"severely|acutely|left me|sent me home|became|getting|acutely) (?:\w{1,10} ){0,2}(?:suicidal|sucidal|suicidle|"
        r"suicidial|sewer ?slidal)(?! (?:patients?|people|person|students?|service|clients|men|callers?|ideation is|teens))",
        r"(?:having|have|getting|get|had|bad|constant|dark|intrusive|my|with|the) (?:\w{1,12} ){0,2}(?:suicidal|suicide) "
        r"(?:thoughts?|ideation|urges|feelings)|suicidal (?:and|with) (?:no|nobody|nowhere|alone)|"
        r"(?:dark|bad|horrible) thoughts .{0,20}(?:again|won't|wont|tonight|scared|back)",
    ),
    _clue(
        84,
        "Says that they want to die.",
        r"@wish (?:just |fucking |actually |really |to |f\w+ )?(?:die|be dead|b dead|dye|be gone forever|be with (?:him|her|"
        r"my (?:mam|mum|dad|son|daughter|nan|baby|brother|sister)) (?:now|again|tonight|soon))",
        r"(?:wish|hope|wishing|hoping|praying|prayed|pray) (?:that )?(?:i|to) (?:was|were|wasn't|weren't|am|just|could|would|"
        r"had|hadn't|'d|never|don't|do not|dont|get|will|'ll|go|simply|fucking) ?(?:never |just |not |fucking )?(?:been |be )?"
        r"(?:dead|die|died|dying|here|born|alive|existed|exist|not here|wake up|woken up|woke up|hit by .{0,12}|"
        r"wasn't here|disappear(?: forever)?)",
        r"(?:ready|longing|desperate|prepared|want|begging|better off|wanting|prefer) (?:to be |to |for )?(?:die|death|dead)"
        r"|rather be dead|better off dead|i should be dead|i'd be better dead|i don't deserve to (?:live|be alive|be here)",
        r"(?:no longer|never) (?:want|wanted|wanna) (?:to )?(?:be )?(?:alive|@live)|"
        r"@dont (?:even |really |actually |fucking )?(?:want|wanna|wana|wish|deserve|want 2|wantae|see myself) ?(?:to |2 )?"
        r"(?:@live|be around|go on|carry on|live like this)(?: @long)?",
    ),
    _clue(
        80,
        "Says that they cannot keep themselves safe or are in crisis.",
        r"@cant keep @me safe|@cant (?:trust|be trusted (?:with|by)) @me|"
        r"(?:not|n't|don't feel|do not feel|never feel) safe (?:with|from|by|on my own|alone|with my own|in my own head|at "
        r"home with)|"
        r"(?:scared|afraid|frightened|worried|terrified)(?: of)?(?: what)? (?:i(?:'ll| will| might| may|'m going to|m gonna"
        r"|'m gonna| could| am going to) do(?: something)?|i'm going to hurt)|do something (?:stupid|silly) (?:tonight|to @me|soon|"
        r"if)|(?:@wish) (?:do|doing) something (?:stupid|silly|bad to @me|daft)|danger to @me",
        r"(?:i'm|im|i am|we're|we are) in (?:a )?(?:real |bad |full |massive |severe |mental health )?crisis|"
        r"in crisis (?:right now|now|tonight|at the moment|and)|having a (?:mental health )?(?:crisis|breakdown|meltdown)",
    ),
)

INDIRECT = (
    _clue(
        80,
        "Says that nobody would miss them or that others would be better off without them.",
        r"(?:no ?(?:one|body)|noone|who|not a soul|nee ?body|nobdy) (?:would|wud|'d|will|'ll|wid|'s gonna|is going to) "
        r"(?:even |ever |really |actually )?(?:notice|miss|care|bother|realise|give a (?:fuck|shit|damn|toss)|cry|know|come)"
        r"(?: me)? ?(?:if|when|that) i (?:wasn't|was|weren't|were|died|die|disappear(?:ed)?|went|am|'m|just|vanished|"
        r"never|drop(?:ped)?|killed|ended|left|go)",
        r"(?:no ?(?:one|body)|noone|nobdy) (?:would|wud|will) (?:even )?(?:miss me|notice i'm gone|come to my funeral)",
        r"(?:better|happier|best|easier) (?:off )?(?:without me|if i (?:wasn't|was|weren't|died|were) ?(?:not |n't )?"
        r"(?:here|gone|dead|around|alive|died)?|with me (?:dead|gone))|better (?:place|world|world place) (?:for \w+ )?"
        r"without me|(?:no ?(?:one|body)|noone) (?:cares|gives a \w+|bothered) (?:if|whether) i (?:live|die|'m alive|am alive|'m dead)",
    ),
    _clue(
        78,
        "Says that there is nothing left to live for.",
        r"(?:no|nowt|nothing|nee|not much|little|what|what's the|whats the|see no|see any|no more|any|wats the) "
        r"(?:point|reason|purpose|use|sense) (?:in|of|to|for|me|i'm) ?(?:me )?(?:even )?(?:being (?:here|alive)|living|carrying on|"
        r"going on|go on|to go on|live|to live|carry on|be here|be alive|alive|existing|exist|life|waking up|my life|"
        r"still being here|trying any ?more)(?: any ?more)?",
        r"(?:nothing|nowt|no one|nobody) (?:left )?(?:to|worth) liv(?:e|ing) for|reasons? to (?:live|stay alive|be alive)|"
        r"life (?:is not|isn't|isnt|aint|ain't|not|is no longer) worth (?:it|living)|not worth living|worth living any ?more",
        r"(?:had|have|'ve had|sick|fed up|done|tired|bored|over|finished|weary|exhausted|through) (?:more than )?"
        r"(?:enough |up )?(?:of|with|by|from) (?:my |this |fucking |being |shitty )*(?:life|living|existing|existence|"
        r"being alive|alive|living like this|being here|this world)(?! (?:on|with|in|at|drawing|events?|next))|"
        r"(?:so over|tired of|cba|cba with|can't be arsed|cant be bothered|can't be bothered|canny be arsed|"
        r"couldn't be arsed|done)(?: with)? (?:being alive|living|life|existing|breathing|to live|to exist|being here)"
        r"(?: any ?more)?",
        r"nobody cares i(?:'m| am) (?:dying|going)|life (?:is|'s) (?:pointless|meaningless|not for me|over for me)|"
        r"my life (?:is|'s) over|no future for me|don't see (?:a|any) future|can't see (?:a|any) (?:future|way out)|"
        r"(?:no|only) (?:other )?way out(?: (?:for me|now|left|of this)|$|[.!\n])|only way (?:out|to stop (?:it|the pain|this))",
    ),
    _clue(
        80,
        "Wishes to sleep and not wake, or for it all to stop.",
        r"(?:sleep|bed|asleep) (?:tonight |forever )?(?:and|n|&|an|then|hoping|wishing|to)(?: i)?(?: just)? (?:never|not|"
        r"don't|dont|won't|do not|hope i don't|hoping i don't|i don't) (?:to )?(?:wake|waking|woke)(?: up)?|sleep for ?ever|"
        r"(?:never|not|don't|wish i didn't|didn't have to|hope i don't|hope i dont|hope i never|pray i don't) (?:to )?"
        r"(?:wake|waking|woke) up(?: (?:again|any ?more|tomorrow|in the morning))?(?= (?:again|any|tom|in the)|$|[.!\n])",
        r"(?:want|need|wanting|wish|just make|wan) (?:it|this|the pain|everything|the voices|my life|the suffering|my head"
        r"|the hurt) ?(?:all |to |just |would )*(?:stop|end|be over|over|go away)",
        r"(?:fade|disappear|vanish|slip) away(?: (?:forever|quietly))|@wish (?:just )?(?:disappear|vanish|cease to exist|"
        r"not exist|fade away)(?! (?:to|for a|into a)\b)",
    ),
    _clue(
        88,
        "Reads like a farewell.",
        r"(?:last|final) (?:ever )?(?:post|message|time you(?:'ll| will) hear|goodbye|tweet|words|thing i(?:'ll| will) "
        r"(?:ever )?(?:write|post|say)|(?:day|night) (?:alive|on (?:this )?earth))(?! (?:of the|before|from|about))",
        r"(?:by the time|when) (?:you|u|anyone|ye|they) (?:read|reads|see|sees|find|get)s? (?:this|me) .{0,12}(?:i'll|i will|ill|"
        r"i'm|it'll|it will|be too)",
        r"(?:tell|telling) (?:my|the|our|everyone) ?(?:\w{1,9} ){0,3}(?:that )?i(?:'m| am|m)? (?:love|loved|sorry)",
        r"(?:won't|wont|will not|not gonna|not going to|wilnt) be (?:here|alive|around|bothering (?:you|anyone|any of you))"
        r"(?: (?:tomorrow|much longer|next (?:week|year|month)|by (?:morning|then|the (?:end|time).{0,12}|christmas|\w+day)|"
        r"in the morning|any ?more|for much longer|again|long|for (?:it|christmas|that)|when|to see))",
        r"(?:goodbye|good bye|bye|gudbye) (?:everyone|every1|world|cruel world|all|forever|to (?:you|everyone)|my (?:friends|"
        r"loves|babies|darlings?)|mam|mum|kids)(?! (?:from|at|and thanks|who|see you)|.{0,30}(?:enjoy|retire|new job|moving on|leaving))",
        r"(?:@cant|@dont want to) (?:do|take|cope with|handle|live with) (?:this|it|life)(?: \w{1,8}){0,3}[ .,!]{1,6}"
        r"(?:\w{1,9}[ .,!]{1,4}){0,4}(?:goodbye|bye|good ?bye|sorry|so long|love you all|farewell|see ya|see you)",
        r"(?:sorry|im sorry|i'm sorry)[ .,!]{1,5}(?:\w{1,9}[ .,!]{1,4}){0,6}(?:goodbye|good ?bye)(?=$|[.!\n ])(?!.{0,40}(?:job|retire))|"
        r"(?:look after|take care of|please feed) (?:my|the) (?:\w{1,9} )?(?:kids|bairns|dog|dogs|cat|cats|children|baby|mum|mam|girls|"
        r"boys|family) (?:for me|when i(?:'m| am)|after i)|see you(?: all)? on the other side|"
        r"(?:going to|gonna|be|soon be|i'll be|ill be|joining|coming to|want to be|will be) (?:\w{1,6} )?(?:with|join|joining|see) "
        r"(?:him|her|you|them|my (?:mam|mum|dad|son|daughter|nan|nana|baby|brother|sister|boy|girl|husband|wife|lad)) "
        r"(?:soon|tonight|in heaven|again soon|on the other side|up there|at last|now)",
        r"(?:given|giving|gave) (?:away )?(?:all )?(?:my|away my) (?:stuff|things|possessions|belongings)(?: away)?|"
        r"sorted my (?:funeral|will and)|@have (?:said|saying) (?:my|me|all my) goodbyes?|"
        r"sorry (?:to|for) (?:everyone|every1|all|anyone|my \w+) (?:that |who )?(?:i've |ive |i have |i )?(?:let down|hurt|"
        r"failed|everything(?=$|[.!\n]))|forgive me(?: (?:for|mam|mum|everyone|god|kids))",
        firm=True,
    ),
    _clue(
        64,
        "Says that they cannot go on or cannot cope.",
        r"@cant (?:fucking |just |physically |honestly |really )?(?:go on|carry on|keep going|live|cope|face (?:it|another day|"
        r"tomorrow|life)|fight|survive|keep (?:fighting|living|doing this))(?: (?:like this|@long|with (?:life|this|it all|"
        r"everything)|on my own|alone|without (?:him|her)|now|tonight|no more))?"
        r"(?! (?:with (?:the|your|their|my (?:job|work|neighbour|commute|broadband|exams?))|waiting|in the (?:shop|meeting)))",
        r"(?:i'm|im|i am|been|feel|feeling) (?:\w{1,9} )?(?:at|on|over) (?:(?:my|the) )?(?:wits end|end of my tether|breaking "
        r"point|rock bottom|the edge|edge|very edge|end of (?:my|the) (?:rope|line|road)|verge)|hit rock bottom|"
        r"(?:hang|hanging|holding) (?:on )?by a thread|drowning (?:and|in my|here|in this)",
        r"(?:i'm|im|i am) (?:such |just |nothing but |only )?(?:a )?(?:burden|waste of (?:space|oxygen|air)|worthless|"
        r"useless to everyone|nothing to anyone)|(?:a )?burden (?:on|to) (?:everyone|my (?:family|kids|mam|mum)|them|you all)|"
        r"(?:i|i've) (?:give|given|giving) up (?:on (?:life|myself|living|everything)|fighting|any ?more)?(?=$|[.!\n])",
    ),
    _clue(
        56,
        "Sounds hopeless or at the end of what they can bear.",
        r"(?:@cant) (?:do|take|handle|deal with|stand) (?:this|it|life|things|anything|much more|any more)(?: (?:shit|pain|"
        r"hurt))? ?(?:@long)?(?=$|[.!?\n…]| (?:honestly|tbh|im|i'm|i am|help|please|sorry|bye|everyone|alone|and i))",
        r"(?:feel|feeling|i'm|im|so|completely|utterly|totally|everything is|it's all|its all|life is|life feels) (?:so |"
        r"completely |absolutely |all |just )?(?:hopeless|broken|pointless)(?=$|[.!\n]| (?:and|help|i|right now|tonight))|"
        r"(?:hate|hating|despise) (?:my life|@me|being me|being alive|existing|living)|"
        r"(?:i )?(?:have|got|'ve got|there's|there is|see) no hope(?: left)?|no hope left|lost all hope|"
        r"(?:please|someone|somebody|pls|plz) (?:please )?(?:help me|save me)(?: (?:now|please|tonight|i))?|"
        r"(?:fuck|screw) (?:my )?life[,. ]{1,3}(?:i|im|i'm|done)|what's the point(?=$|[.?!\n]| any ?more)|"
        r"what(?:'s| is) the fucking point|"
        r"(?:nobody|no one|noone) (?:cares|gives a (?:fuck|shit)) (?:about me|if i)|"
        r"(?:breaking|falling) (?:down|apart)(?: (?:and|again|tonight|completely))|mental breakdown|(?:i'm|im) (?:so )?done(?=$|[.!\n])",
    ),
)

HARMING = (
    _clue(
        80,
        "Speaks of hurting themselves.",
        r"(?:@wish|started|start|keep|kept|been|i'm|im|i am|back to|relapsed and|can't stop|cant stop|urge to|and|just) "
        r"(?:just |been |really |\w{1,9}ing )?@harm(?: again)?(?! off)",
        r"(?:urges?|want|need|wanna|tempted|going|gonna|started|back|been|keep|can't stop|cant stop|am|i'm|im|is|relapsed|"
        r"constantly|still) (?:to |wanting to |with |on |into )?(?:self ?(?:harm(?:ing)?|injur\w+)|cutting|sh|s/h|"
        r"cut again|cutting again|sh ?ing)(?! (?:down|off|it fine|back|out|corners|edge|services?|grass|the))(?=$|[\s.!?,])",
        r"(?:relapsed|relapsing|relapse|slipped)(?: \w{1,6}){0,3} (?:sh|s/h|self ?harm(?:ed|ing)?|cutting|ed|e\.d|bulimia|"
        r"anorexia|purging)|(?:sh|self ?harm) (?:relapse|urges|is (?:getting|back|bad)|again|really bad|has got)|"
        r"(?:self ?harmed|self ?harm(?:ing)|cut @me|hurt @me|cut too deep|burnt @me|cut deep(?:er)?) ?(?:again|last night|"
        r"tonight|today|this (?:morning|week)|yesterday|just now|really bad|every (?:day|night)|too deep|so bad)|"
        r"(?:need|needs) stitches .{0,30}(?:cut|self|did it|again)|styro(?:foam)?|beans? (?:again|last night)",
    ),
    _clue(
        66,
        "Speaks of starving, purging or stopping treatment in a way that may be dangerous.",
        r"(?:not|n't|havent|haven't|hasn't|hasnt|not|barely|without) (?:eaten|eating|ate|drank|drunk|touched food|food)"
        r"(?: (?:anything|properly|or (?:drunk|slept)|a thing|or drinking))? (?:in|for|since) (?:\d+|two|three|four|five|six|seven|eight|ten|"
        r"days|weeks|over a week|a week|nearly a week|last)(?: days?| weeks?)?|"
        r"(?:ed|anorexia|ana|mia|bulimia|eating disorder) (?:is|has|'s|came) (?:come )?(?:back|winning|killing me|taking over|"
        r"got (?:really )?bad|so bad|bad again|telling me)|"
        r"(?:stopped|refusing|refuses|not) (?:taking )?(?:my|his|her|their|to take (?:his|her|my)) (?:insulin|dialysis)|"
        r"starving myself|purging (?:every|after|\d+ times)|laxatives? (?:every|again|abuse)",
    ),
)

PSYCHOSIS = (
    _clue(
        84,
        "Hears or believes things that may lead to harm.",
        r"(?:voices?|god|jesus|the devil|demons?|satan|allah|they|it|tv|telly|radio|my head|the man|shadows?|aliens?) "
        r"(?:is|are|r|keeps?|kept|have|has|'s)? ?(?:been )?(?:telling|tells?|told|saying|says|shouting|screaming|commanding|ordering|"
        r"wants?|wanting|making|make) (?:at )?(?:me |for me )?(?:to |that i (?:have|need|should|must) ?(?:to )?)?(?:kill|hurt|die|"
        r"jump|cut|do it|harm|end|stab|burn|i should die|i deserve to die|sacrifice|attack|walk into|get (?:him|them|her))",
        r"(?:cut|cutting|dig|digging|get|rip|take|pull|pulling) (?:it|the (?:chip|device|tracker|implant|microchip|worms|bugs)) out "
        r"(?:of )?(?:myself|me|my (?:arm|head|skin|body|teeth|neck))|"
        r"(?:chip|tracker|microchip|implant|device) (?:in|inside|under|put in) my (?:head|brain|arm|skin|teeth|neck)",
        r"(?:they|he|people|mi5|the (?:government|police|neighbours)|everyone|somebody|someone) (?:are|is|r|'re|'s) "
        r"(?:trying|coming|going|out|gonna|here) (?:to )?(?:kill|murder|poison|get|torture) (?:me|us|my family)|"
        r"(?:poisoning|poisoned) my (?:food|water|tea|meds)",
    ),
    _clue(
        60,
        "Speaks of voices or a psychosis that is not under control.",
        r"(?:the |my )?voices (?:won't|wont|will not|never|don't|are getting|got|keep|getting|are|r) ?(?:stop|so|too|really|louder|worse|"
        r"back|bad|loud|getting|shouting|screaming|shut up|telling|stopping|talking)(?: \w+)?|"
        r"(?:he|she|@relation|they|i) ?(?:is|'s|has|am|'m|are)? (?:gone |going |really |completely |totally |clearly |actively )?(?:psychotic|manic|"
        r"hallucinating|delusional|sectionable|paranoid)(?: (?:and|again|right now|now|tonight|at the moment))",
    ),
)

OTHERS = (
    _clue(
        88,
        "Says that someone they know may end their life.",
        r"(?:@third)(?: \w{1,10}){0,3} (?:says?|saying|said|sed|keeps? saying|kept saying|tells?|telling|told (?:me|us|you|them)|is|was|'s|wants?|has|threaten(?:s|ed|ing)?"
        r"|trying|tried|tries|planning|talking|talks|texted|messaged|going|posted|posting|thinks?|thinking|about|gonna|rang)"
        r"(?: \w{1,10}'?\w?){0,7} (?:to|about|of|on|'ll|will|gonna|just|by|n't|can|not|never|from) "
        r"(?:want to |wanting to |wants to |going to |gonna |just |be |n't )?(?:@otherending)",
        r"(?:@third) (?:is|'s|are|r|feels?|been|being|keeps?|has been|was|'re|has become|sounds?|seems?) (?:\w{1,10} ){0,3}"
        r"(?:suicidal|self ?harming|sucidal|hurting @otherself|cutting @otherself|a (?:danger|risk) to @otherself|"
        r"starving (?:her|him)self|harming @otherself|unaliving)",
        r"(?:@third) (?:has |have |'s |just |keeps |keep )?(?:just |been )?(?:tried|attempted|attempting|tries|trying) "
        r"(?:to )?(?:(?:kill|hang|drown|hurt|harm|strangle) @otherself|suicide|end (?:it|his|her|their)|take (?:his|her|their)|jump)"
        r"(?: \w+){0,2}? ?(?:again|today|tonight|last night|this (?:morning|week)|yesterday|twice|\d+ times|on the ward)?"
        r"(?! (?:\w+ ){0,4}(?:ago|last year|in (?:19|20)\d\d))",
        r"(?:@third) (?:has|have|'s|is|just)? ?(?:got|holding|has) (?:a |the )?(?:knife|noose|rope|ligature|blade|razor)"
        r"(?: (?:to|and|round|in|at))|(?:someone|somebody|man|woman|lad|lass|girl|boy|person|@kin) (?:is |'s )?(?:stood |sat |standing |"
        r"sitting )?(?:up )?on (?:the )?(?:wrong side of |edge of |ledge of |top of )?(?:the )?(?:\w{1,12} )?(?:bridge|ledge|railings?|roof|"
        r"train tracks?)(?: (?:threatening|now|going|about|crying|trying|and|right)|$|[.!\n])",
        r"(?:he|she|they|@relation) (?:has |have |'s |'ve )?(?:just )?(?:posted|written|wrote|left|sent|messaged)(?: \w{1,10}){0,4} "
        r"(?:goodbyes?|suicide notes?|goodbye (?:note|message|letter)|a note)",
        r"(?:think|scared|worried|afraid|terrified|frightened|know|convinced|believe|fear) (?:that )?(?:@third)(?: \w{1,8}){0,2} "
        r"(?:might|is going to|'s going to|will|going to|gonna|may|'ll|wants to|could) (?:try and |try to |do |be |actually )?"
        r"(?:@otherending|something (?:stupid|silly|daft))",
        firm=True,
    ),
    _clue(
        66,
        "Is worried that someone may be in danger.",
        r"(?:going to|gonna|will|'ll|will have to) (?:find|be burying|be planning|bury|lose|end up burying) (?:him|her|them|my (?:son|daughter|\w+)) "
        r"(?:dead|hanging|hung|body|to suicide)?|"
        r"(?:worried|scared|frightened|terrified|fear|fearing|concerned|afraid) (?:about|for) (?:(?:his|her|their) (?:life|safety)|"
        r"@relation (?:life|safety))|(?:not|isn't|isnt|aren't|never) safe (?:on (?:his|her|their) own|at home|to be (?:left )?(?:alone|home))|"
        r"(?:missing|gone missing|can't find|cant find) .{0,50}(?:vulnerable|suicidal|mental health|not well|depressed|note|"
        r"risk|meds)|(?:he|she|@relation) (?:is|'s) in (?:a )?(?:\w+ )?crisis|"
        r"(?:he|she|@relation)(?:'s| is|'ll| will|'s going to| is going to| will end up|'ll end up) (?:be |end up )?(?:dead|dying|going to die)"
        r" (?:before|if|soon|by|unless|and no)|"
        r"(?:someone|somebody|people|a patient|another person) (?:is |are |will |has to |have to |'s )?(?:going to |gonna )?(?:have to )?die (?:before|on the ward tonight)",
    ),
)

CLUES = (*ACTED, *STATED, *INDIRECT, *HARMING, *PSYCHOSIS, *OTHERS)

# What makes these words mean less.

PAST = says(
    r"(?:\d+|a few|few|couple of|a couple|several|many|some|two|three|four|five|six|ten|twelve|twenty|thirty|twelve) "
    r"(?:years?|yrs?|decades?|months?) (?:ago|back)|years (?:ago|back)|(?:last|that) year|in (?:19|20)\d\d|"
    r"back in (?:the|19|20|my|\d\ds).{0,12}|when i was (?:\d+|a (?:teen\w*|kid|child|student)|younger|little|at (?:school|uni|"
    r"college)|in (?:my (?:teens|twenties|20s)|hospital|crisis|school)|first|ill|at my (?:lowest|worst)|pregnant)|as a (?:teen\w*|kid|child)|"
    r"(?:i|he|she|we|and|who) (?:never )?used to|once (?:tried|attempted|upon)|in the past|previously|at my lowest(?: point)?|"
    r"(?:two|three|four|five|six|ten|\d+) (?:years|months) (?:clean|free|sober|sh free|self harm free)|history of"
)
RECOVERED = says(
    r"(?:i'm|i am|im|we're|so|very|really|now) (?:so |very |really |eternally )?(?:glad|grateful|thankful|happy|pleased|proud)(?: that)? "
    r"(?:i|to|i'm|im|for|you)(?: \w+){0,3}(?: alive| here| recovered| better| well| helped| saved)?|in recovery|recovered|recovering well|"
    r"never looked back|saved my (?:life|son|daughter|\w+'s life)|(?:is|'s|was|are|doing|feel|feeling|i'm|am|much|so much|so) "
    r"(?:now |so |really |very )?(?:much better|better now|well now|doing (?:so |really )?(?:well|better|great|good)|recovered|thriving|a lot better)|"
    r"got me through|came out the other side|light at the end|thanks to (?:you|your|the|my) (?:team|staff|ward|nurse|amazing|wonderful|cpn|"
    r"support|crisis)|no longer (?:feel|suicidal|self|want|have)|(?:clean|free) (?:for|since|now)|years? (?:clean|free)|"
    r"(?:still|am) here (?:today )?(?:because|thanks|to tell)|wouldn't be here (?:today )?(?:if|without)|turned my life around|peer (?:support )?worker|"
    r"lived experience|now i (?:work|help|volunteer|support|run)"
)
DENIED = says(
    r"not|never|no|no longer|isn't|aren't|ain't|wasn't|weren't|don't|doesn't|didn't|wouldn't|won't|nor|neither|without|"
    r"stop me from|instead of|hardly|far from|not once|nobody is|stopped me|stops me|kept me from|keeps me from|dont|isnt|wont|didnt|"
    r"dont (?:actually|really)|no intention of|no plans? (?:to|of)"
)
BEREAVED = says(
    r"died by|(?:took|taken|taking|ended|lost) (?:his|her|their)(?: own)? (?:own )?li(?:fe|ves)|(?:killed|hanged|hung|hing|shot|drowned) (?:him|her|them) ?sel(?:f|ves)|"
    r"committed suicide|completed suicide|"
    r"(?:lost|losing|lose) (?:my|our|a|his|her|their) (?:\w+ ){0,4}(?:to|through|from|by|after|because of) (?:suicide|it|this|mental)|bereave\w*|inquests?|coroners?|"
    r"passed away|funeral|in (?:loving )?memory|memorial|rip|r\.i\.p|rest in peace|grief|grieving|widow|widower|suicide of (?:my|his|her|our|a)|"
    r"died (?:in|on|at|last|\d+|after|under|while|because|two|three|four|five|ten|when)|deaths? of (?:my|a|his|her|our|\w+)|anniversary|would have been \d+"
)
PUBLIC = says(
    r"awareness|prevention|(?:world|national|international) \w+ ?\w* (?:day|week|month)|fundrais\w*|rais(?:e|ing|ed) (?:money|funds|£\d+)|just ?giving|"
    r"sponsor(?:ship|ed|s)?|marathon|great north run|charity (?:walk|run|event|match)|webinar|training|workshop|conference|toolkit|leaflet|"
    r"study|research|researchers|survey|statistics|stats|rates?|data|figures|report(?:s)? (?:says|finds|shows|into)|news|bbc|headline|article|according to|"
    r"podcast|documentary|campaign|petition|mp|minister|government|legislation|bill|coronation street|corrie|eastenders|emmerdale|hollyoaks|casualty|"
    r"the film|movies?|novel|in a book|book (?:about|by)|lyrics?|song|album|netflix|episode|season|series|character|storyline|plot|game|gamer|"
    r"fortnite|minecraft|gta|boss fight|respawn\w*|play|panto|policy|strategy|nice guidelines?|assisted dying|"
    r"(?:if|when) (?:you|anyone|someone|somebody|they|your (?:child|friend|loved one))(?:'re| are| is|'s| who| feels?)? (?:ever )?(?:feel(?:ing|s)?|thinking|having|struggling|"
    r"suicidal|in crisis|affected|at risk|know)|anyone (?:who is |who's |who feels )?(?:feeling )?(?:suicidal|struggling)|call (?:the )?samaritans|"
    r"samaritans (?:on|are|116)|text shout|shout (?:to )?85258|papyrus (?:on|are)|people (?:who (?:are|feel)|feeling|with|are) (?:\w+ )?(?:suicidal|suicide)|"
    r"vacanc(?:y|ies)|recruiting|job advert|cqc"
)
JOKING = says(
    r"lol+|lolz|lmf?ao+|rofl|ha ?ha\w*|hehe\w*|jk|just kidding|only joking|joking|banter|face with tears of joy|rolling on the floor laughing|"
    r"grinning \w+ ?\w* ?\w*|winking face|of (?:boredom|embarrassment|laughter|shame|cringe|thirst|hunger|heat|cold)|laughing|embarrass\w*|cringe|hangover|hung ?over|"
    r"mondays?|heat ?wave|this (?:heat|weather|cold|rain|traffic|queue|commute|homework|essay|exam|meeting|referee|ref)|wi ?fi|broadband|internet|exams?|homework|essay|"
    r"dissertation|revision|deadline|gym|leg day|burpees|squats|workout|traffic|queues?|a brew|coffee|pizza|chips|a pint|parmo|curry|chocolate|"
    r"match|boro|toon|sunderland|nufc|mfc|safc|penalt(?:y|ies)|goal|season ticket|mackems?|geordies?|wembley|relegat\w*|world cup|england (?:game|lose|lost|win)|"
    r"ticketmaster|tickets|parking|carpark|car park|booking system|hold music|"
    r"the kids (?:are off|have)|half term|christmas shopping|cardio|in (?:that|those|these) (?:heels|shoes)|"
    r"if (?:i|we|he|she|they) (?:have to|see|hear|get|has to|say|says|play|plays|lose|win|mention)|for a (?:brew|wee|kebab|pint|cig|fag|drink|pizza|nap)"
)
ELSEWISE = says(
    r"(?:end|ending|finish|finishing|ended) (?:it|things) (?:with|on a|here|there|at|by|in (?:the|a)|between|now with)|relationship|"
    r"(?:contract|membership|subscription|broadband|tenancy|marriage|lease)|leaving (?:do|party)|retir(?:e|ing|ement|ed)|new (?:job|role|post|chapter)|"
    r"goodbye and good ?luck|maternity leave|farewell (?:party|do|tour|to our)|last day at work|kill(?:ed|ing)? @me (?:laughing|working|trying to|with|for|"
    r"over|at work|doing|on the|in the gym|to get)|(?:cut|hurt|burn|burnt|harm|cutting) @me (?:shaving|cooking|off|on (?:the|a)|with (?:the|a) (?:tin|can|"
    r"bread|kitchen)|some slack|gardening|making|at work|at the gym|opening|a (?:slice|piece)|ironing|by accident|accidentally)|by accident|accidentally",
    **{"me": ME},
)
SETTLED = says(
    r"(?:i'm|im|i am|she's|he's|shes|hes|he is|she is|feeling|feel|doing|bit|lot|much) (?:ok|okay|alright|fine|safe|better|calmer|home safe)(?: now)?|"
    r"safe now|calmed down|(?:with|at) (?:the hospital|a&e|the crisis team|my (?:mam|mum|dad|sister|partner|cpn)) now|"
    r"thank(?:s| you)(?: so much)? (?:for|they|the|someone|crisis|all|everyone)|they (?:called|rang|came|are here)|ambulance (?:is here|came|has come)"
)

GUARDS = (
    Guard(45, DENIED, "before"),
    Guard(36, PAST),
    Guard(34, RECOVERED, "post"),
    Guard(30, BEREAVED, "post"),
    Guard(36, PUBLIC, "sentence"),
    Guard(34, JOKING),
    Guard(45, ELSEWISE),
)
