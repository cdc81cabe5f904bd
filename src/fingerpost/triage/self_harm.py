"""How people say that they, or someone they know, may be in danger from themselves, and what says otherwise.

Explicit words, indirect ones, plans, means, farewells, the coded words of teenagers, dangers of psychosis.
"""

from fingerpost.triage.clues import Clue, says
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
    "cant": r"can't|can not|cannot|cant|carnt|canny|cannae|canna|cannit|couldn't|can no longer|unable to",
    "pills": r"tablets?|pills?|meds|medication|medications|paracetamols?|ibuprofen|aspirin|codeine|diazepam|"
    r"zopiclone|antidepressants|anti depressants|sertraline|propranolol|lithium|insulin|sleeping tablets|painkillers|"
    r"tabs|quetiapine|amitriptyline|co ?codamol|oramorph|tramadol|pregabalin|morphine|bleach|antifreeze",
    "lots": r"all (?:of )?(?:my|the|me|his|her|their|them|those|our)|a (?:load|bunch|handful|lot|full|whole|ton|"
    r"massive|bottle|box|packet|pack|strip|shed load|shit load|shitload|fistful)(?: (?:of|box|bottle|pack|packet|"
    r"strip))?(?: of)?|the (?:whole|full|entire|rest of (?:my|the)|lot)(?: \w{1,8})?(?: of)?|every (?:single )?|"
    r"every last|too many|loads of|lots of|tons of|(?:my|her|his) (?:whole|entire|full) (?:\w{1,10} )?of|\d{2,3}|"
    r"twenty|thirty|forty|fifty|sixty|a hundred|(?:two|2|three|3|four|4) (?:boxes|packets|packs|strips|bottles) of|"
    r"more than (?:i|she|he) should(?: have)?(?: of)?(?: my)?",
    "live": r"live|be here|be alive|exist|carry on living|wake up|wake up again|be on this (?:earth|planet)|be in "
    r"this world|see (?:tomorrow|the morning|another day|christmas|my next birthday|next year|another year|monday)",
    "ending": r"(?:kill|killin|killing|kil|kll|hang|hanging|drown|drowning|shoot|shooting|stab|stabbing|unalive|"
    r"unaliving|un alive|suffocate|starve|poison|electrocute|strangle|finish|off|offing|top|topping|do away with|do) "
    r"@me(?: in| off)?|(?:end|ending|finish|finishing) (?:it all|my(?: own)? life|everything|it for good|my pain|my "
    r"suffering|this life|it)|(?:tak|take|taking|took) my(?: own)? life|blow my (?:brains|head) (?:out|off)|"
    r"(?:commit|committing|comit|do) (?:suicide|sewer ?slide|sucide|suacide|suicid)|slit(?:ting)? my (?:wrists?|"
    r"throat)|(?:put|stick) a bullet|jump(?:ing)? (?:off|from|in front of|under|out) .{0,22}(?:bridge|roof|building|"
    r"train|metro|lorry|bus|car ?park|cliff|flyover|pier|window|multi ?stor(?:e?y)|balcony|traffic|tracks?|wagon|"
    r"viaduct|transporter|height)|(?:throw(?:ing)?|chuck(?:ing)?|fling|lob|yeet(?:ing)?|launch) @me (?:off|in front "
    r"of|under|from|down|into|in) .{0,22}|walk(?:ing)? (?:out )?into (?:the )?(?:traffic|sea|river|road|tees|tyne|"
    r"wear|water)|(?:walk|step)(?:ping|ing)? in front of .{0,14}(?:train|bus|lorry|car|wagon|metro|tram|traffic)|"
    r"swim(?:ming)? out (?:to sea )?|peg(?:ging)? it off .{0,12}bridge|(?:crash(?:ing)?|driv(?:e|ing)) (?:my|the) "
    r"car (?:into|off) .{0,20}|hang meself|od|overdose|o\.d|kermit (?:sewer ?slide|suicide)|kermit|sewer ?slide|take "
    r"an? (?:overdose|od)|catch the bus for good|ctb|disappear forever|not be here (?:any ?more|tomorrow)|not "
    r"exist(?: any ?more)?|go under a train",
    "otherending": r"(?:kill|killing|hang|hanging|drown|drowning|hurt|hurting|harm|harming|cut|cutting|shoot|stab|"
    r"unalive|top|off|do|jump|jumping|finish|starve)(?: (?:@otherself|off .{0,16}bridge|in front of .{0,12}))|(?:end|"
    r"ending) (?:it all|his life|her life|their life|it|things)|(?:take|taking) (?:his|her|their)(?: own)? life|"
    r"(?:commit|committing) suicide|od|overdose|take an overdose|die|be dead|jump|be here any ?more|be with (?:dad|"
    r"mum|mam|grandad|nan|her mam|his mam|her dad|his dad)|@live|disappear forever|self ?harm",
    "harm": r"(?:hurt|hurting|cut|cutting|burn|burning|harm|harming|starve|starving|scratch|scratching|punish|"
    r"mutilate|mutilating) @me",
    "means": r"rope|noose|blades?|razors?|(?:bottle|box|pile|handful|stash) of (?:pills|tablets|vodka|meds)|(?:the|"
    r"these|my|all) (?:tablets|pills)|bridge|cliffs?|(?:train )?tracks?|railway line|multi ?stor(?:e?y)|the sea|into "
    r"the (?:river|tees|tyne|wear)|ligature",
    "despair": r"(?:don't|dont) know if i'?ll (?:be|come)|not (?:come|coming) back|never (?:come|coming) back|"
    r"calling me|no ?one to call|nobody to call|giving up|given up|can't stop (?:looking|thinking|staring)|cant stop "
    r"(?:looking|thinking|staring)|looking at me|staring at me|goodbye|all alone|no way out|last (?:night|day) (?:on|"
    r"alive)|end it|ending it|want it to (?:end|stop)|had enough(?=$|[.!\n])|i'm (?:so )?(?:done|tired)|im (?:so "
    r")?(?:done|tired)|lost everything|no point|no hope|be at peace|wish i (?:was|were)|can't go on|cant go on|can't "
    r"do this|cant do this|sorry (?:mam|mum|everyone|dad)|hate (?:myself|my life)|crying|suicid\w+|die|self ?harm",
    "long": r"(?:any ?more|any longer|no more|nee more|nemore|anymoar)",
}


def clue(score: int, why: str, *sources: str, firm: bool = False) -> Clue:
    """A clue in the words of self-harm, also where a letter is starred out."""
    return Clue(
        score, why, says(*map(_starred, sources), **{name: _starred(part) for name, part in PARTS.items()}), firm
    )


def _starred(source: str) -> str:
    return source.replace("kill", "k[i*]ll").replace("suicid", "s[u*][i*]cid").replace("(?:die", "(?:d[i*]e")


ACTED = (
    clue(
        95,
        "Says that an overdose has been taken.",
        r"@have (?:just |already |now |also )?(?:took|taken|tuk|swallowed|swallered|necked|downed|popped|drank|drunk|"
        r"injected) @lots ?(?: (?:of )?\w{1,12}){0,2} ?(?:@pills)",
        r"(?:took|taken|swallowed|swallowing|taking|necked|necking) @lots (?:of )?(?:my )?@pills",
        r"(?:took|taken) an? (?:massive )?(?:overdose|od) (?:last night|yesterday|today|this (?:morning|week)|"
        r"tonight|just now|on \w+day|an hour)",
        r"(?:attempted suicide|tried to (?:end|take) my(?: own)? life|tried to (?:@ending)|suicide attempt) "
        r"(?:yesterday|today|last (?:night|week)|tonight|this (?:morning|week|weekend|afternoon)|on \w+day|at the "
        r"weekend|again|\w{1,5} days ago|two nights ago|the other (?:night|day))|failed my suicide attempt",
        r"(?:@have|@third) (?:has |have )?(?:just |already |now )?(?:overdosed|od'd|od ed|oded)|(?:@have|@third) "
        r"(?:has |have )?(?:just |already )?(?:took|taken|done) (?:an? )?(?:another |massive )?(?:overdose|od)(?! "
        r"(?:\w+ ){0,3}(?:ago|last year))|(?:took|taken|swallowed|necked|swallered) the (?:whole )?lot",
        firm=True,
    ),
    clue(
        92,
        "Says that they have hurt themselves badly or are doing it now.",
        r"@have (?:just )?(?:cut|slit|slashed|opened) my (?:wrists?|arms?|legs?|throat|neck|thighs?)",
        r"(?:won't|wont|will not|doesn't|not) stop bleeding|bleeding (?:everywhere|out|really bad|a lot) "
        r".{0,30}(?:cut|arm|wrist)|(?:knife|blade|razor|noose|rope|belt|gun|ligature) (?:to|at|on|round|around|"
        r"against) (?:my|his|her) (?:throat|wrists?|neck|arm|head)",
        r"(?:i'm|im|i am|sat|sitting|standing|stood|stand|@third (?:is|'s)) (?:here )?(?:stood |standing |sat |"
        r"sitting |up )?(?:on|at|near|over|by)(?: (?:the )?(?:edge|top|side) of)? (?:a|the|this|tyne|transporter|"
        r"humber|redheugh)(?: \w{1,12}){0,2} ?(?:bridge|ledge|railings?|train tracks?|railway(?: line)?|cliffs?|roof|"
        r"platform edge|edge|viaduct|multi ?stor(?:e?y))(?: (?:now|and|ready|right|thinking|crying|about)|$|[.!?\n])|"
        r"(?:@im|sat|stood|standing|here|up) (?:up )?on (?:the )?(?:edge of|wrong side of|ledge|top of) (?:the "
        r")?(?:\w{1,12} ){0,2}?(?:roof|bridge|cliff|building|multi ?stor(?:e?y)|railings)|on the (?:wrong side of|"
        r"ledge of|edge of) (?:the )?(?:\w{1,12} ){0,2}?(?:roof|bridge|cliff|railings|barrier)|(?:parked|drove|"
        r"driven|driving|walked|come|gone)(?: up| here| out| down){0,5} (?:at|to|on|by) (?:the )?(?:\w{1,12} "
        r")?(?:bridge|cliffs?|train tracks|railway line|multi ?stor(?:e?y)).{0,40}(?:dont know|don't know|not come|"
        r"won't come|goodbye|alone|cry|sorry|end|jump|over)|engine running .{0,20}garage|garage .{0,20}engine "
        r"running|(?:sat|sitting|here|alone|lying)(?: \w{1,8}){0,3} with (?:a |the |my )?(?:blade|razor|knife|rope|"
        r"noose|ligature)(?: in my \w+)?",
        firm=True,
    ),
    clue(
        90,
        "Has the means of suicide to hand or asks what would kill.",
        r"(?:got|have|bought|have got|'ve got|with|have bought) (?:the|my|a|some|all the|all my|enough) (?:rope|"
        r"noose|@pills|blades?|ligature)(?: (?:to (?:do it|end|finish|kill|die|hang)|ready|here|lined up|in front of "
        r"me|next to me|in my hand|saved up|stashed|waiting|out))",
        r"(?:rope|noose|@pills|blades?) (?:is|are|r|all)? ?(?:ready|lined up|in front of me|next to me|in my hand|"
        r"counted out|laid out|stockpiled)",
        r"(?:bought|ordered|got) (?:the |a |some |my )?(?:helium|noose|rope|ligature|charcoal|nitrogen|sodium "
        r"nitrite)(?=$|[.!\n]| (?:and|today|tonight|ready))|(?:rope|noose|blade|knife|tablets|pills) .{0,30}(?:going "
        r"to|gonna|will|'ll|ready to|about to) use (?:it|them)",
        r"how long (?:\w{1,9} ){0,4}(?:to die|till i die|until i die|before i die|to kill|to drown|to bleed out|to "
        r"hang)|(?:can|could|will|would|do|does) (?:you|u|i|it|\w+ing) (?:\w+ )?(?:die|kill you|kill me)(?: \w+)? "
        r"(?:from|of|by|if|with) (?:you |i )?(?:tak(?:e|ing)|an? |\d+|too many|overdos\w+|drink\w*|inject\w*)|what "
        r"(?:happens|would happen|will happen) if (?:i|you|u) (?:take|took|swallow|have|drink|od) (?:\d{2,}|all|a "
        r"(?:load|whole|box|pack)|loads|too many)|(?:is|are|would|will) (?:\d+ ?(?:g|mg|x)?|a (?:box|pack|packet|"
        r"bottle)|this many) (?:of )?@pills (?:be )?enough",
        r"(?:i have|i've got|ive got|got|have) (?:a|the|my) plan (?:and|to do it|for (?:how|when|tonight|my "
        r"suicide))|(?:my )?plan is (?:set|made|in place|ready)(?! for (?:discharge|your|the (?:team|meeting|"
        r"event)))|(?:i've |ive |i have )?(?:set|picked|chosen) (?:a|the|my) (?:date|day)(?=$|[.!\n])|i have the "
        r"means|(?:stockpil|hoard|stash|sav)(?:ed|ing)(?: up)? (?:my |all my |the )?@pills|counting (?:out )?(?:my |"
        r"the )@pills",
        r"how (?:many|much)(?: (?!more|people|patients|lives)\w{1,12}){0,3} (?:to (?:kill|die|end|finish|od|"
        r"overdose)|would (?:kill|finish|it take)|(?:does|do|will|would) it take(?: to (?:kill|die|end|od|overdose|"
        r"do|finish).{0,15})?(?=$|[?.!\n])|(?:is|are) (?:fatal|lethal|enough to))",
        r"(?:lethal|fatal) dose|(?:painless|easiest|quickest|best|easy|quick|least painful) (?:way|method)s? (?:to "
        r"(?:die|kill|go|end|do it|commit)|out of (?:this )?life)|how (?:high|far).{0,20}(?:to die|jump to die)|"
        r"(?:will|would|can|could) (?:\d+|this many|that many|a box of|this much|all these) .{0,20}kill (?:me|you)",
        firm=True,
    ),
)

STATED = (
    clue(
        90,
        "Says that they mean to end their life.",
        r"@wish (?:just |to |fucking |actually |really |probably |either |be |lowkey |defo )?(?:@ending)",
        r"(?:close|near|nearly at the point|on the verge|edge) (?:\w{1,3} ){0,2}(?:to|of) (?:@ending|giving up "
        r"completely|doing it|jumping)|before i (?:@ending|hurt @me|do something)|if not i(?:'ll| will|'m going to) "
        r"(?:@ending)|(?:after|when|once) (?:my|me) @kin (?:dies|goes|is gone|die|passes)[\s,]+(?:i'm|im|i am|i'll "
        r"be|i will be|so am i) (?:going|gone|next|off|too)",
        r"(?:@ending) (?:tonight|2nite|asap|soon|today|later)",
        r"(?:i'm|im|i am) (?:just )?(?:ending (?:it(?: all)?|my life)|killing @me|jumping off .{0,20}bridge)",
        r"(?:should|shall) i (?:just )?@ending",
        r"(?:suicide|suicidal) (?:plan|note)s?(?: (?:written|ready|done|made))|(?:written|wrote|writing|left) (?:my|"
        r"a|the) (?:suicide |goodbye |farewell )?(?:note|letters?)(?: to (?:my|the|everyone)(?: \w{1,9})?)?(?=$|"
        r"[.!\n]| and)|i(?:'ve| have)? (?:got |have |made )(?:a )?plan to (?:die|end|kill)",
        r"tonight(?:'s| is) the (?:night|date)|(?:do it(?: properly| right| for real)?|doing it|end it|ending it|die|"
        r"be dead) (?:tonight|2nite|tonite)|i(?:'ve| have)? (?:set|got) a date (?:to|for) (?:die|end|do)",
        firm=True,
    ),
    clue(
        70,
        "Speaks of killing themselves.",
        r"(?:kill|killing|hang|hanging|unalive|unaliving|off|drown|strangle|shoot) @me|kms|km5|kys myself|"
        r"(?:consider|contemplat|plann|attempt)\w{0,4} (?:committing |a )?suicide|(?:think|thinking|thought|thoughts|"
        r"dream|dreaming|fantasi\w+) (?:too much )?(?:of|about) (?:\w+ )?(?:suicide|death|dying)|(?:closer to|want|"
        r"option is|other than|except|but|happening) (?:my (?:eventual )?)?suicide(?=$|[.!?\n])|suicide (?:is|feels "
        r"like|seems like|would be) (?:the |my |an? )?(?:only|best|answer|option|way|easy|easier|for me)|suicide for "
        r"me|failed (?:a |my |at |another )?suicide|(?:my|a|write|wrote|writing|written) suicide note|(?:haven't|"
        r"havent|would've|would have|could have|should have|might have|i'd have|if i|when i) (?:just )?(?:ever "
        r")?(?:k[i*]lled|hanged|ended) @me|(?:reasons?|promised?|trying|try|resolution|battle|struggle|hard|win|"
        r"bother|effort)(?: \w+){0,3} not (?:to )?(?:@ending)|without @ending|(?:please|somebody|someone|just)(?: "
        r"\w+){0,2} (?:kill me(?! now)|let me die|put me out of my misery)|let me (?:fucking |just )?die|why (?:am i|"
        r"i'm|im|i am) (?:even )?(?:still )?alive|still alive for now|(?:i )?(?:just )?wanna d[i*]e|unaliv\w*|un "
        r"alive|ctb|(?:thoughts?|thinking|think) (?:of|about) jumping(?! (?:ship|in (?:a|my|with|the (?:pool|shower|"
        r"car))|on|at))|end my(?: own)? life|(?:blow|blast) my (?:brains|head)|sewer ?slide|sewer ?slidal|end it all|"
        r"my (?:suicide|suicidal|unaliving)",
    ),
    clue(
        84,
        "Says that they are suicidal.",
        r"(?:i'm|im|i am|i feel|feel|feeling|felt|been|being|am|so|very|really|actively|constantly|always|still|"
        r"severely|acutely|left me|sent me home|became|getting|acutely) (?:(?!not|never|n't)\w{1,10} "
        r"){0,2}(?:suicidal|sucidal|suicidle|suicidial|sewer ?slidal)(?! (?:patients?|people|person|students?|"
        r"service|clients|men|callers?|ideation is|teens))",
        r"(?:having|have|getting|get|had|bad|constant|dark|intrusive|my|with) (?:\w{1,12} ){0,2}(?:suicidal|suicide) "
        r"(?:thoughts?|ideation|urges|feelings)|suicidal (?:and|with) (?:no|nobody|nowhere|alone)|(?:really |very |"
        r"having |such |my |so )(?:really |very )?dark thoughts|dark thoughts (?:again|are|won't|back|tonight|"
        r"creeping)|suicidal (?:again|and (?:alone|scared|crying)|tonight|right now|rn|since|for (?:weeks|days|"
        r"months))",
    ),
    clue(
        84,
        "Says that they want to die.",
        r"(?:i(?:'ll| will| might| may| could| should| need to| have to)(?! be dead (?:chuffed|pleased|good|happy))|"
        r"want(?:s|ed|ing)? (?:to|2)|wanna|wana|ready to|rather|feel like|desperate to|(?:i'm|im|i am) (?:going to|"
        r"gonna)|tempted to|planning to|wish to|time to|need to) (?:just |fucking |actually |really |to |f\w+ "
        r")?(?:die|be dead|b dead|dye|be gone forever|be with (?:him|her|my (?:mam|mum|dad|son|daughter|nan|baby|"
        r"brother|sister)) (?:now|again|tonight|soon))",
        r"(?:hope|hoping|wish|pray|praying|dont mind if|don't care if|wouldn't mind if|wouldnt mind if) (?:that "
        r")?i(?:'m| am)? (?:just )?(?:die|dead|died|don't wake|dont wake)|i deserve to die|i (?:should|must|need to) "
        r"just die|(?:wish|hope|wishing|hoping|praying|prayed|pray) (?:that )?(?:i|to) (?:was|were|wasn't|weren't|am|"
        r"just|could|would|had|hadn't|'d|never|don't|do not|dont|get|will|'ll|go|simply|fucking) ?(?:never |just |"
        r"not |fucking )?(?:been |be )?(?:dead|die|died|dying|here|born|alive|existed|exist|not here|wake up|woken "
        r"up|woke up|hit by .{0,12}|wasn't here|disappear(?: forever)?)",
        r"(?:ready|longing|desperate|prepared|want|begging|better off|wanting|prefer) (?:to be |to |for )?(?:die|"
        r"death|dead)|rather be dead|better off dead|i should be dead|i'd be better dead|i don't deserve to (?:live|"
        r"be alive|be here)",
        r"(?:no longer|never) (?:want|wanted|wanna) (?:to )?(?:be )?(?:alive|@live)|@dont (?:even |really |actually |"
        r"fucking )?(?:want|wanna|wana|wish|deserve|want 2|wantae|see myself) ?(?:to |2 )?(?:@live|be around|go on|"
        r"carry on|live like this)(?: @long)?(?=$|[.!?\n]| (?:any|tomorrow|no more|on this|tbh|and|but|if|knowing|"
        r"with this|alive|please|im|i|it|next|when|because|cos|without|another|like|long|longer|either|at all|rn|"
        r"right))",
        r"(?:wish|hope|wishing|hoping) (?:that )?(?:a|the|some|my|someone|somebody|something|cancer|god|they)(?: "
        r"\w{1,9}){0,3} (?:would|will|'d) (?:just )?(?:hit|kill|take|run|finish|shoot|end|murder)(?: me| over me)|"
        r"(?:disappointed|gutted|annoyed|angry|devastated|sad|upset)(?: that)? i (?:woke|wake|'m still|am still|"
        r"survived|didn't die)|(?:death|dying) (?:would|will|'d|is|sounds|seems|feels)(?: be)? (?:a |such a |like a |"
        r"the |my |so )?(?:relief|better|easier|welcome|mercy|only|peaceful|release|escape|answer)|(?:permanent|"
        r"eternal|forever) (?:peace|sleep|rest)|meet my maker|i want out(?=$|[.!\n])|welcome death",
    ),
    clue(
        80,
        "Says that they cannot keep themselves safe or are in crisis.",
        r"@cant keep (?:@me|her|him|them|my (?:son|daughter|child|lad|lass|girl|boy|wife|husband|mum|mam)) (?:safe|"
        r"alive)|(?:safe|unsafe) (?:\w+ ){0,4}with my own (?:thoughts|head|mind)|@cant (?:trust|be trusted (?:with|"
        r"by)) @me|(?:not|n't|don't feel|do not feel|never feel) safe (?:with|from|by|on my own|alone|with my own|in "
        r"my own head|at home with)|(?:scared|afraid|frightened|worried|terrified)(?: of)?(?: what)? (?:i(?:'ll| "
        r"will| might| may|'m going to|m gonna|'m gonna| could| am going to) do(?: something)?|i'm going to hurt)|do "
        r"something (?:stupid|silly) (?:tonight|to @me|soon|if)|(?:@wish) (?:do|doing) something (?:stupid|silly|bad "
        r"to @me|daft)|danger to @me|safe (?:\w+ ){0,5}with my own (?:thoughts|head|mind)",
        r"(?:i'm|im|i am|we're|we are) in (?:a )?(?:real |bad |full |massive |severe |mental health )?crisis|in "
        r"crisis (?:right now|now|tonight|at the moment|and)|having a (?:mental health |full |complete )?(?:crisis|"
        r"breakdown)(?! (?:line|team|plan|service|house|cafe|text|of|in))",
    ),
)

HARMING = (
    clue(
        80,
        "Speaks of hurting themselves.",
        r"(?:@wish|started|start|keep|kept|been|i'm|im|i am|back to|relapsed and|can't stop|cant stop|urge to|and|"
        r"just) (?:just |been |really |\w{1,9}ing )?@harm(?: again)?(?! off)",
        r"(?:urges?|want|need|wanna|tempted|going|gonna|started|back|been|keep|can't stop|cant stop|am|i'm|im|is|"
        r"relapsed|constantly|still) (?:to |wanting to |with |on |into )?(?:self ?(?:harm(?:ing)?|injur\w+)|cutting|"
        r"sh|s/h|cut again|cutting again|sh ?ing)(?! (?:down|off|it fine|back|out|corners|edge|services?|grass|"
        r"the))(?=$|[\s.!?,])",
        r"(?:relapsed|relapsing|relapse|slipped)(?: \w{1,6}){0,3} (?:sh|s/h|self ?harm(?:ed|ing)?|cutting|ed|e\.d|"
        r"bulimia|anorexia|purging)|(?:sh|self ?harm) (?:relapse|urges|is (?:getting|back|bad)|again|really bad|has "
        r"got)|(?:urge|need|want|tempted|going|back|decide|decided|relief) (?:to cut|to bleed)(?=$|[.!?\n]| (?:again|"
        r"but|and|deep|so|really|badly))|i cut for the first time|cut for the first|(?:i|i've|ive|then i|just) "
        r"(?:cut|burned|burnt|scratched|self ?harmed|slashed)(?: @me)? (?:for the first time|until i bleed|again)|i "
        r"(?:do )?self ?harm(?=$|[.!\n]| (?:every|most|when|and|so|because))|(?:self ?harmed|self ?harm(?:ing)|cut "
        r"@me|hurt @me|cut too deep|burnt @me|cut deep(?:er)?) ?(?:again|last night|tonight|today|this (?:morning|"
        r"week)|yesterday|just now|really bad|every (?:day|night)|too deep|so bad)|(?:need|needs) stitches "
        r".{0,30}(?:cut|self|did it|again)|styros? (?:again|last)|(?:\d+ (?:days|weeks|months)(?: clean)?|clean "
        r"streak|streak|clean) (?:is )?gone(?=$|[.!\n ])|my (?:arms?|thighs?|legs?|wrists?) (?:is|are|look) (?:a "
        r"mess|covered|shredded|full of cuts|bleeding)|(?:@third) (?:is |are )?(?:cutting|burning|self ?harming|sh "
        r"?ing)(?: (?:her|him|them) ?sel(?:f|ves))? (?:every|again|daily|most|all the time|worse|so)|(?:i'll|ill|i "
        r"will|going to|gonna|want to) (?:just )?starve(?! you| for)",
    ),
    clue(
        66,
        "Speaks of starving, purging or stopping treatment in a way that may be dangerous.",
        r"(?:not|n't|havent|haven't|hasn't|hasnt|not|barely|without) (?:eaten|eating|ate|drank|drunk|touched food|"
        r"food)(?: (?:anything|properly|or (?:drunk|slept)|a thing|or drinking))? (?:in|for|since) (?:\d+|two|three|"
        r"four|five|six|seven|eight|ten|days|weeks|over a week|a week|nearly a week|last)(?: days?| weeks?)?|(?:ed|"
        r"anorexia|ana|mia|bulimia|eating disorder) (?:is|has|'s|came) (?:come )?(?:back|winning|killing me|taking "
        r"over|got (?:really )?bad|so bad|bad again|telling me)|(?:stopped|refusing|refuses|not) (?:taking )?(?:my|"
        r"his|her|their|to take (?:his|her|my)) (?:insulin|dialysis)|starving myself|purging (?:every|after|\d+ "
        r"times)|laxatives? (?:every|again|abuse)",
    ),
)

PSYCHOSIS = (
    clue(
        84,
        "Hears or believes things that may lead to harm.",
        r"(?:voices?|god|jesus|the devil|demons?|satan|allah|they|it|tv|telly|radio|my head|the man|shadows?|"
        r"aliens?) (?:is|are|r|keeps?|kept|have|has|'s|that|which|who)? ?(?:been )?(?:telling|tells?|told|saying|"
        r"says|shouting|screaming|commanding|ordering|wants?|wanting|making|make) (?:at )?(?:me |for me |you |u "
        r")?(?:to |that i (?:have|need|should|must) ?(?:to )?)?(?:kill|hurt|die|jump|cut|do it|harm|end|stab|burn|i "
        r"should die|i deserve to die|sacrifice|attack|walk (?:into|in front|off)|step (?:in|out|off)|run (?:into|in "
        r"front)|swerve|crash|take (?:all|the|my) \w+|stop (?:eating|taking)|set fire|go to the (?:bridge|river|"
        r"roof)|burn|get (?:him|them|her))",
        r"(?:cut|cutting|dig|digging|get|rip|take|pull|pulling) (?:it|the (?:chip|device|tracker|implant|microchip|"
        r"worms|bugs)) out (?:of )?(?:myself|me|my (?:arm|head|skin|body|teeth|neck))|(?:chip|tracker|microchip|"
        r"implant|device) (?:in|inside|under|put in) my (?:head|brain|arm|skin|teeth|neck)",
        r"(?:they|he|people|mi5|the (?:government|police|neighbours)|everyone|somebody|someone) (?:are|is|r|'re|'s) "
        r"(?:trying|coming|going|out|gonna|here) (?:to )?(?:kill|murder|poison|get|torture) (?:me|us|my family)|"
        r"(?:poisoning|poisoned) (?:me|us|my (?:food|water|tea|meds|kids)|the (?:taps|water))|drugged my (?:food|tea)",
    ),
    clue(
        60,
        "Speaks of voices or a psychosis that is not under control.",
        r"(?:the |my )?voices (?:won't|wont|will not|never|don't|are getting|got|keep|getting|are|r) ?(?:stop|so|too|"
        r"really|louder|worse|back|bad|loud|getting|shouting|screaming|shut up|telling|stopping|talking)(?: \w+)?|"
        r"(?:he|she|@relation|they|i) ?(?:is|'s|has|am|'m|are)? (?:gone |going |really |completely |totally |clearly "
        r"|actively )?(?:psychotic|manic|hallucinating|delusional|sectionable|paranoid)(?: (?:and|again|right now|"
        r"now|tonight|at the moment))",
    ),
)

EXPLICIT = (*ACTED, *STATED, *HARMING, *PSYCHOSIS)
