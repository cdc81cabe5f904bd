"""How people menace others without saying what they will do, or with weapons, fire and places."""

from fingerpost.triage.violence import OPEN, clue

VEILED = (
    clue(
        80,
        "Speaks of a weapon, a bomb or a fire in a way that menaces people.",
        r"(?:planted|left|put|set) (?:a|the|an) (?:device|bomb|explosive)|(?:this is|consider this) a bomb|bomb "
        r"(?:is |will be |'s )?(?:going off|gonna go off|set for|set to go)|(?:acid|knife|gun|machete|arson) attack "
        r"(?:incoming|coming|on (?:you|your))",
        r"(?:go|going|gone|do|doing) (?:a |an |full |all |another |proper )+(?:columbine|southport|dunblane|"
        r"hungerford|raoul moat|moat|christchurch|school shooter|mass shooting|manchester arena)|going postal on",
        r"(?:i have|i've got|ive got|i got|i carry|just bought|bought|got|have) (?:a |my |an |the |me )(?:\w+ "
        r")?(?:gun|shotgun|machete|crossbow|samurai sword|pistol|rifle|petrol bomb|baseball bat|crowbar|blade|"
        r"knuckle ?duster)(?=$|[.!?\n]| (?:and|who|for|with|waiting|on me|in my))(?! and (?:i'm|im|i am) (?:going to|"
        r"gonna) (?:use it on|cut|kill) (?:me|my))",
        r"(?:i'm|im|i am|we're|me|waiting|sat|stood) outside with (?:a|my|the)(?: \w+)? (?:bat|knife|gun|hammer|"
        r"brick|crowbar|machete|blade|sword|can of petrol)|(?:tooled|kitted) up(?: and)? (?:come|coming|going|ready|"
        r"for)|(?:come|coming|comin|turn up|get down|be) (?:down |up |round |over |there ){0,5}(?:with|and bring|mob "
        r"handed|wi) (?:all )?(?:my|the|me) (?:lads|mates|boys|brothers|family|cousins|dogs?)(?! (?:to visit|for "
        r"(?:the|a)|if))",
        r"@start(?:let's |just |please )?(?:@hard|burn|torch|guillotine|run) (?:down |up )?(?:the|them|that|this|"
        r"every|all|these) ?(?:\w{1,12} ){0,2}?(?:@staff|@places|chief exec\w*|mps?|lot|over|migrants?|bastards|"
        r"cunts|illegals|hotel)(?= |$|[.!?\n])(?! (?:the|a|time|lights?))",
        r"(?:want|wants|need|needs|deserve|deserves) (?:fucking |all |a good |well |proper ){0,5}(?:stringing up|"
        r"shooting|lining up(?: and)?|hanging(?! on)|burning(?: down| to the ground)?|torching|bombing|gassing|"
        r"putting down|battering|knocking out|kneecapping|flattening|braying)(?! (?:out|stars))",
        r"(?:ward|place|building|hospital|unit|trust|hq|clinic|hotel|house)(?: \w+){0,2} (?:went|goes|go|going|gone|"
        r"was|were|to go) up in (?:flames|smoke)|(?:you(?:'ll| will| are|'re)?|he(?:'ll| will)|she(?:'ll| will)|"
        r"they(?:'ll| will)|yous|your \w+)(?: \w+){0,3} (?:leav(?:e|ing)|end(?:ing)? up|go(?:ing)?|be|com(?:e|ing)|"
        r"carried)(?: \w+){0,4} (?:body ?bags?|coffins?|hearse|ambulance|morgue|box|wheelchair|stretcher)(?! "
        r"(?:service|crew|trust|ride|station))",
        r"(?:put|putting) (?:@you|@them|him|her|that \w+|@target) (?:in (?:a|the|an) (?:hospital|coffin|wheelchair|"
        r"ground|grave|box|morgue|ambulance|intensive care)|in hospital|six feet under|6 feet under|on (?:your|his|"
        r"her) back)|every bone in (?:your|his|her|their)|heads? on (?:a )?(?:spikes?|sticks?|poles?|pikes?)",
        firm=True,
    ),
    clue(
        72,
        "Menaces somebody with what will happen to them.",
        r"(?:@start|you |yous |so |just |now )(?:try|touch|ignore|cross|keep|come|lay|push|test|section|mess with|"
        r"fuck with|do that|say that|go near|come near|speak to)(?: [\w\x27]{1,14}){1,7} and (?:you'll )?(?:see what "
        r"(?:happens|i do|you get)|find out|watch what|i(?:'ll| will| swear)|you(?:'ll| will|'re| are| won't)|u "
        r"(?:will|wont))(?! (?:feel|be (?:fine|ok|amazed|surprised|glad)|get better|let you|help|call|email|send|"
        r"love|see (?:how|that|the|improvements?)))",
        r"(?:touch|lay a (?:finger|hand) on|go near|come near|hurt|speak to|upset) (?:me|my \w+|him|her|them|our "
        r"\w+)(?: \w+){0,3} (?:again )?and(?: \w+){0,3} (?:dead|kill|end|finish|won't|pay|sorry|regret|hospital|"
        r"hands)",
        r"(?:revenge is (?:coming|sweet|mine)|(?:have|get|take|getting|taking|want|wanting|plotting|planning) (?:my |"
        r"our |me )?revenge(?! porn)|my revenge)|make (?:@you|@them|him|her|sure you|sure they|their lives|your life|"
        r"her life|his life)(?: all)? (?:suffer|bleed|beg|pay (?:with|in blood)|a living hell|hell|scream|wish you|"
        r"regret|disappear)|pay(?:ing)? (?:for (?:this|it) )?(?:in|with) (?:blood|(?:your|their|his|her) li(?:fe|"
        r"ves))|(?:blood (?:will|is going to|'s gonna|has to) (?:be )?(?:spill\w*|spilt|flow|run|shed)|(?:be|going "
        r"to be|gonna be) (?:blood ?shed|bloodbath|blood on the|murders?|a riot|violence))|(?:you|they|he|she|"
        r"yous)(?:'ll| will|ll) bleed",
        r"(?:better|best|wanna|should|gotta|had better) (?:all )?(?:move house|start (?:running|praying)|run|hide|"
        r"sleep light|get security|lock your|keep your doors|hope (?:i|we|for your|to god|he|you)|pray|be careful|be "
        r"scared|be ready|watch)(?= |$|[.!?\n])(?! (?:the (?:film|video|weather|news)|it|what|for ice|this (?:space|"
        r"video)|your (?:step|weight|diet|speed)|along|out for (?:the|ice)|for (?:a|the)|with (?:your|the)|by|my|a|"
        r"on))|(?:pray|hope|prey) (?:that )?(?:i|we|you) never (?:meet|see|get|find|catch|bump|run into|come across|"
        r"cross|get out)",
        r"(?:when|once|as soon as|soon as|the day|minute|second) (?:i(?:'m| am)?|my section|he(?:'s)?|they let me|"
        r"we)(?: get| finally| am| ends| is| come| 'm| lifted){0,5}(?: get| out| over| released| ends| lifted| "
        r"let)+(?: [\w\x27]{1,14}){0,4}[\s,]+(?:i'm|im|i am|i'll|you(?:'re| are)?|that \w+|he|she|they|yous|it's|dr "
        r"\w+)(?: \w+){0,4} (?:coming|finished|dead|for (?:you|him|her|them)|after|getting|done|over for|war|hunting|"
        r"gonna get|find|finding)",
        r"(?:wait|waiting|weyt) (?:till|until|til|while) (?:i|we) (?:see|get|find|catch|meet|bump into|get (?:hold|"
        r"my hands)|lay my hands) (?:@you|@them|that \w+|this \w+|the \w+)(?! (?:on holiday|at|for|all|next|again "
        r"soon|tomorrow|in person|results?))|(?:she|he|they|you|u|the next \w+(?: \w+){0,3}|whoever)(?:'s|'re| is| "
        r"are)? (?:gonna |going to |getting |get |gets |be |all )+(?:dropped(?! off| from| by| in| out)|sparked|"
        r"filled in|knocked (?:out|spark out|the fuck out)|a (?:kicking|hiding|slap|braying|battering|pasting|"
        r"leathering|beating)|leathered|lamped|decked|floored|merked|twatted|panned in)",
        r"(?:lucky|fortunate|grateful|thankful) (?:that )?(?:i|we) (?:don't|didn't|haven't|never|wasn't|can't|ain't|"
        r"restrained)(?: \w+){0,6} (?:knock\w*|lamp|hit|punch\w*|bray\w*|batter\w*|kill\w*|stab\w*|drop\w*|swing\w*|"
        r"smash\w*|come down|hurt)|start swinging(?! into)|(?:proper|good|right|deserves? a|needs? a|wants? a|give "
        r"\w+ a|get a|gets a) (?:kicking|hiding|pasting|braying|leathering|battering|slapping)(?=$|[.!?\n ])|set "
        r"(?:the|my) dogs? on (?:@you|@them|him|her|anyone|whoever)|seek and destroy",
        r"(?:keep|lock|check) your (?:doors|windows|front door|curtains)(?: \w+){0,3} (?:dr|doctor|nurse|mate|bitch|"
        r"cos|because i|if i|pal|love)|(?:i'm|im|we're|we are|i am|they're) coming (?:straight )?(?:for|after) "
        r"(?:@you|yours|your|@them|the lot|her|him|that|the \w+ who|all of)(?! (?:help|advice|autograph))|"
        r"(?:you(?:'re|r| are)?|ur|he's|she's|they're|youre|your) on (?:my|the|a) (?:hit |shit |kill |death |little |"
        r"black )?list(?! for)|(?:made|got|have) a (?:kill|hit|death) list",
        r"(?:followed|following|follow|watched|seen|saw|spotted|filmed) (?:@you|her|him|@them|that nurse|the nurse|"
        r"dr \w+)(?: \w+){0,3} (?:home|to (?:your|her|his) (?:car|house)|leave the (?:house|ward|building)|at "
        r"(?:tesco|asda|morrisons|sainsburys|aldi|lidl|the (?:gym|school|pub|park))(?: \w+){0,2} with (?:your|her|"
        r"his) \w+)(?! (?:safe|page|stadium))|(?:pretty|lovely|cute|beautiful) (?:isn't|aint|innit|isnt|ain't) "
        r"(?:she|he)(?=$|[.!?\n])",
        r"(?:i|we|everyone|people|lads) (?:all )?know (?:your|her|his|their|the doctor's|that nurse's) (?:\w+ "
        r")?(?:shift|shifts|shift pattern|rota|car reg|reg|number plate|route|street|address|car|face|movements|"
        r"timetable|house|home)(?= |$|[.!?\n])|(?:anyone|anybody|any1|who|does anyone|someone)(?: \w+)? (?:got|know|"
        r"knows|has|have|find|post|share)(?: out)? (?:his|her|their|this (?:nurse|doctor|woman|man|\w+)'s|that "
        r"(?:nurse|doctor|\w+)'s|the nurse's) (?:home )?address|(?:share|post|find|get|drop|leak|publish) (?:this|"
        r"that|her|his|the|their)(?: \w+'s)? (?:home )?address",
        r"(?:finish|clock off|knock off|leave|get off)(?: work| your shift)? at \d{1,2}.{0,20}see (?:you|u) (?:then|"
        r"outside|there|later|in the car)|be seeing (?:you|u|ya) (?:soon )?(?:nurse|doctor|dr|around|real soon)|"
        r"\d{1,3} \w+ (?:avenue|road|street|close|drive|terrace|lane|grove|crescent)(?: "
        r"[\w\x27]{1,14}){0,4}.{0,4}(?:see you|c u|be there) (?:soon|later|tonight)|(?:pay|paying) (?:@you|her|him|"
        r"@them|that \w+|your \w+) a (?:little |wee |surprise )?visit(?! to)|(?:who(?:'s|s)? up for|anyone up for|"
        r"let's|lets) (?:all )?(?:go|going|get) (?:round|over|down) to (?:his|her|their|that \w+'s) (?:house|home|"
        r"gaff|place)",
        r"(?:i'm|im|i am|i could be|i might be|i'll be) (?:a )?(?:danger|risk) to (?:staff|others|people|other|"
        r"everyone|someone|her|him|them|my (?:ex|neighbour|family|mum|kids)|the public|society)|(?:thoughts?|"
        r"thinking|think|fantasi[sz]\w*|dream\w*|voices?(?: are| keep| is)? (?:say|saying|tell\w*)(?: me)?(?: "
        r"to)?)(?: (?:of|about|me|to)){0,5} (?:hurting|killing|stabbing|attacking|punching|strangling|harming|kill|"
        r"stab|hurt|attack|murder|murdering|shooting) (?:my \w+|@target|him|her|them|him|others|other people|the \w+|"
        r"that \w+)",
        r"(?:do (?:the world|us all|everyone|us) a favour and|please|just|why don't you|hurry up and|go) (?:just |go "
        r"|fucking ){0,5}(?:die|jump off|hang yourself|kill your ?sel(?:f|ves)|drop dead|top your ?self|neck your "
        r"?self)(?! (?:down|laughing))|die (?:you |ya |in pain |slow(?:ly)? ){0,5}(?:bitch|cunt|scum|bastard|pig|"
        r"witch|nonce)s?|(?:one|a single) bullet(?! point)|(?:you|he|she|they|yous)(?:'ll| will)? (?:won't|wont|"
        r"never|not) (?:see your (?:own )?(?:kids|family|children)|see (?:christmas|tomorrow|the end of|another)|"
        r"live to|make it (?:home|out alive)|walk again|be walking|last the)",
        r"shame about (?:the|your|her|his) (?:brakes|tyres|windows|kids|brake)|hope (?:you've|you have|you|u|he's|"
        r"she's|they)(?: got| have)? (?:a )?(?:good |decent )?(?:life insurance|health insurance|home insurance|"
        r"house insurance|fire insurance|dental|smoke alarms?|a good alarm|will sorted|eyes in the back)|wish "
        r"(?:some ?one|somebody) would (?:just )?(?:do (?:@you|@them|him|her) in|kill|shoot|stab|hurt|batter|bray|"
        r"burn|torch|finish|end) ?(?:@target|it)?|(?:swear|swear down|promise you|mark my words|trust me)(?: "
        r"\w+){0,5} (?:some ?one|somebody|one of you|one of them|people|a nurse|heads)(?:'s| is| are| will| gonna)? "
        r"(?:be |going to |gonna )?(?:dying|die|get hurt|hurt|dead|roll)|(?:some ?one|somebody)(?:'s| is)? (?:going "
        r"to |gonna |will )(?:die|be killed|get killed)(?: \w+){0,4} if (?:i|you|they)",
        r"(?:nurse|dr|doctor|you|your|u|ur|staff|@staff|them|him|her|all|these|those) (?:\w+ ){0,3}(?:water pistol|"
        r"pistol|kitchen knife|dagger|bomb|crossed swords|axe|collision|skull|coffin)(?: |$)|(?:water pistol|kitchen "
        r"knife|dagger|bomb|crossed swords|axe|fire)[\s,]{1,3}(?:water pistol |kitchen knife |dagger |bomb |skull |"
        r"fire ){0,3}(?:@you|@them|@staff|him|her|them|dr \w+|nurse \w+)(?= |$)(?! (?:know|can|are|have|will|for|"
        r"need))",
    ),
    clue(
        64,
        "Speaks of killing or hurting somebody they know.",
        r"(?:@will) @adv{0,2}(?:@hard) (?:my|me|our) (?:\w{1,10} ){0,2}(?:@kin|@staff|landlord|ex)(?! (?:with "
        r"kindness|laughing))",
    ),
    clue(
        52,
        "Warns of consequences in a way that may be meant as a threat.",
        r"there (?:will|'ll) be (?:\w+ )?consequences|(?:nothing|nowt) (?:left )?to lose(?=$|[.!?\n]| and| by)|make "
        r"(?:@you|@them|him|her) pay(?=$|[.!\n]| for (?:this|what|it))|you(?:'ve| have)? (?:messed|fucked) with the "
        r"wrong|you don't know (?:what|who) (?:i'm|im|i am)(?: capable| dealing)?|(?:don't|dont) (?:push|test|tempt) "
        r"me(?=$|[.!\n])|karma(?:'s| is) (?:coming|a bitch)(?: and i| for you)",
    ),
)

BLUNT = (
    clue(
        74,
        "Says what they will do to somebody's body or home.",
        r"(?:@will|i'm|im|we're|be|i am) (?:\w+ ){0,2}?(?:slap|slapping|punch|punching|kick|kicking|knock|knocking|"
        r"put|putting|throw|throwing|run|running|ram|ramming|drag|dragging|smash|smashing|swing|swinging|stick|"
        r"sticking|shove|shoving|wrap|wrapping|batter|beat|bounce|bouncing|break|breaking|rip|ripping|tear|tearing|"
        r"cut|cutting|slice|crack|cracking|split|rearrange|cave|stamp|stamping|jump|jumping) (?:[\w\x27]{1,12} "
        r"){0,5}?(?:through (?:a|the|that) (?:window|wall|door|windscreen)|taste out|(?:that |the |this )?(?:\w+ "
        r")?(?:@staff)(?:'s)?(?: \w+)? (?:over(?! the (?:phone|road))|mouth|head in|face|down the stairs|out cold|"
        r"off the road|up)|(?:him|her|you|them|yous) (?:over with|down the stairs|off the (?:road|bridge|roof)|"
        r"through|under the|into next week|out cold|spark out|in the boot|in the river|into the wall|in a ditch|limb "
        r"from limb)|(?:his|her|your|their) (?:face|head|jaw|skull|nose|teeth|ribs|legs|fingers|neck|kneecaps) (?:in|"
        r"off|out|for|round|into|open|against|through))",
        r"(?:come|coming|go|going|drive|driving|walk|walking|get) (?:[\w\x27]{1,12} ){0,6}and (?:just )?(?:smash|"
        r"burn|kick|batter|stab|punch|trash|wreck|break|torch|shoot|drag|slap|knock|bray|set fire|start swinging)(?: "
        r"\w+){0,3} (?:it|you|him|her|them|your|the|every\w*|someone|up|down|off)(?= |$|[.!\n])(?! (?:a leg|the ice|"
        r"bread|record|it (?:on|at) (?:the )?(?:stage|park run)))|(?:bring|bringing|take|carry)(?:ing)? (?:a|my|the) "
        r"(?:\w+ )?(?:knife|gun|bat|hammer|blade|machete|crowbar|axe|brick)(?: with me)? (?:next time|tomorrow|"
        r"tonight|to (?:my|the|your) (?:appointment|ward|clinic|office|next|reception|meeting))|(?:my|a|this) "
        r"(?:fist|boot|knife|bat|brick|blade|knuckles|steel toe ?caps?)(?: \w+){0,2} (?:in|through|to|up|across|into|"
        r"down) (?:your|ur|his|her|their|that \w+'s) (?:\w+ )?(?:face|head|mouth|throat|teeth|arse|skull|back|ribs|"
        r"window|jaw|gut)|(?:won't|wont|will not|not) be (?:smiling|laughing|walking|breathing|talking|so smug|"
        r"grinning|smirking|so cocky)(?: \w+){0,3} (?:when|after|once|if|soon|for long)",
        r"(?:swing|swinging) for (?:@you|@them|him|her|that \w+|the \w+|someone|somebody|one of)|(?:picking|pick|"
        r"spitting|collect\w*) (?:up )?(?:his|her|your|their) teeth|(?:drinking|drink|eating|eat) (?:\w+ "
        r"){0,3}through a straw|(?:hope|wish|someone|somebody|people should|we should|time to|about time) (?:that "
        r")?(?:someone |somebody |they |we )?(?:just )?(?:fire ?bombs?|firebombs?|burns?|torch(?:es)?|bombs?|shoots?|"
        r"stabs?|attacks?|batters?|blows? up|petrol bombs?|smash(?:es)?|trash(?:es)?) (?:the |that |this |your |"
        r"their |him|her|them|you)",
        r"(?:tragedy|shame|pity|awful|unfortunate|terrible|sad|funny|lovely|hilarious|great) (?:if|when|were) (?:the "
        r"|that |your |this |his |her |their |someone |something )(?:[\w\x27]+ ){0,4}?(?:caught fire|went on fire|"
        r"burn(?:t|ed)|had an accident|got hurt|happened|collapsed|blew up|exploded|disappeared|crashed|fell (?:down|"
        r"off|under)|was (?:burnt|stabbed|attacked|smashed|torched)|got (?:stabbed|torched|attacked|smashed|burgled|"
        r"hit))",
        r"(?:own|have access to|can get|getting|get|keep|got hold of|sharpen\w*|loading|loaded) (?:a |an |my |the |"
        r"his |me )(?:\w+ )?(?:shotgun|gun|firearm|rifle|machete|crossbow|knife|knives|blade|axe|samurai sword|bat|"
        r"baseball bat)(?=.{0,60}(?:prison|afraid|scared|use|you|them|him|her|nurse|doctor|staff|ward|ready|waiting|"
        r"coming|jail))(?! (?:block|rack|skills))|(?:not (?:afraid|scared|bothered)|don't care|happy to go|willing "
        r"to go|worth going)(?: \w+){0,4} (?:to )?(?:prison|jail|nick|going (?:down|to (?:prison|jail))|life "
        r"sentence)",
        r"(?:wait|waiting|stand|sit|hang about|lurk\w*) outside (?:for|till|until|the|your|her|his) (?:@you|that|the|"
        r"her|him|@staff|staff|your|\w+)(?=.{0,40}(?:tonight|shift|finish|come out|receptionist|nurse|doctor|home|"
        r"when|leave|psychiatrist|work))(?! (?:clinic|surgery|pharmacy|room|ward (?:door|for my)) (?:opens?|to "
        r"open))|get (?:done in|filled in|jumped|a visit|sorted out|dealt with)(?=$|[.!\n]| (?:if|tonight|soon|when|"
        r"by|for))|watch what (?:happens|i do|i'll do)(?=$|[.!\n]| (?:when|if|next|to))|(?:gonna|going to|there'll|"
        r"there will|will) be (?:big |serious |real |some |a lot of |fucking )?(?:trouble|war|murders?|carnage|"
        r"fireworks|hell to pay|a scene) (?:if|when|tonight|unless)",
        firm=True,
    ),
    clue(
        66,
        "Warns that somebody will be made to suffer.",
        r"(?:teach|teaching|learn|learning|show|give) (?:@you|him|her|them|that \w+|this \w+|the \w+|your \w+|those "
        r"\w+|someone)(?: \w+)? (?:a lesson|who's boss|what (?:pain|fear|it) (?:is|feels)|some manners with|"
        r"something to (?:cry|be scared) about)(?! (?:plan|in))|(?:bringing|bring) (?:company|back ?up|the (?:lads|"
        r"boys|family|dogs)|my (?:lads|boys|brothers|dogs|mates) with me|friends with me|an army)(?= |$|[.!\n])|"
        r"(?:lucky|fortunate) (?:that )?(?:you|he|she|they|you've|he's|she's|they're|you're)(?: \w+){0,6} or (?:i'd|"
        r"i would|id|i'll|he'd|she'd|they'd|you'd|we'd)",
        r"(?:can't|cannot|won't|wont|will not|not) (?:promise|guarantee|be sure of|vouch for|answer for) (?:anyone's|"
        r"anybody's|your|their|his|her|anyone|the staff's|what|that) ?(?:safety|safe|happens|i|he|she|nobody|no one|"
        r"will happen|won't)?(?=.{0,40})(?! (?:appointment|anything|a ))|(?:you|yous|they|he|she)(?: have|'ve| has|"
        r"'s)? (?:got )?(?:till|until) (?:\w+day|tomorrow|tonight|noon|midnight|the end of|\d)(?: "
        r"\w+){0,6}[\s.!,]{1,3}(?:\w+ ){0,2}(?:or|after that|then|otherwise)(?! (?:to (?:apply|register|book|"
        r"reply)))|(?:easy|soft|sitting) targets?(?=$|[.! \n])|(?:windows?|doors?|fence|security)(?: \w+){0,4} "
        r"(?:easy to (?:smash|break|get)|wouldn't take much|be easy)",
        r"(?:whose|which|what|his|her|their|your) (?:house|door|car|family|street|home|kids|address)(?: \w+){0,3} "
        r"(?:to|i'll|i can|we'll|i'm going to|we can|i should) (?:visit|pay|find|knock|burn|smash|follow|target|go "
        r"to|turn up|torch|key|wait)|(?:i've|ive|i have|i) (?:already )?(?:killed|stabbed|shot|hurt|done time|been "
        r"inside|done worse|put (?:people|someone|men|a man)|battered)(?: \w+){0,3} (?:before|already|and i'?(?:ll| "
        r"will|'d)|for less|once|in hospital)(?= |$|[.!\n])|(?:do|done|doing) it (?:before|again)(?= .{0,30}(?:nurse|"
        r"doctor|you|staff|your))|(?:hope|pray) (?:your|her|his|their|the) (?:\w+ )?(?:brakes?|plane|car|heating|"
        r"house|home|ward|tyres?|boiler|bus|train|engine|hospital|building|office) (?:\w+ )?(?:fails?|crash\w*|"
        r"explodes?|burns?|blows? up|catch\w*|burst|collapses?|falls? down|floods?|gives? out)",
        r"(?:i'll be|i will be|be|is|was|my (?:face|fist|boot)(?: will be| is)?) the last (?:thing|face|person|man|"
        r"one) (?:that )?(?:@you|@them|that \w+|dr \w+|nurse \w+|the \w+|he|she)(?: \w+)? (?:ever )?(?:sees?|hears?|"
        r"meets?)|(?:tak(?:e|ing)|took|bring\w*|apply|put(?:ting)?|use) (?:a|an|my|the) (?:\w+ )?(?:hammer|bat|axe|"
        r"knife|sledge ?hammer|match|lighter|crowbar|brick|chainsaw|blow ?torch|petrol|pickaxe|machete|baseball bat|"
        r"golf club) (?:to|at|on) (?:the |that |your |his |her |their |every |you|him|them|this |someone|somebody)|"
        r"(?:mess\w*|fuck\w*|pick\w*|start\w*|playing|cross\w*)(?: (?:on|with|a fight with))? (?:with )?the wrong "
        r"(?:family|person|man|woman|one|lad|lass|people|bloke|patient|mother|dad|father)",
        r"(?:person|nurse|doctor|one|man|woman|receptionist|copper|bloke|idiot|he|she|they|somebody|someone)(?: who| "
        r"that| to)?(?: \w+){0,7} (?:is |are |will be |gets |is going to be |gonna be |'s )(?:getting |going to get |"
        r"gonna get |get )?(?:chinned|decked|laid out|banged out|sorted out|smacked|slapped|sparked|dropped(?! off| "
        r"from| by| in| out)|smashed|a slap|a dig|a clip|a smack|a punch|knocked out|brayed|battered|done in|"
        r"leathered|stabbed|shot)(?=$|[.!\n]| (?:if|when|and|next|by me|one day))(?! (?:by (?:a|another|the) "
        r"(?:patient|man)))|(?:done|do|did|doing) (?:her|him|you|them|yous|that \w+) (?:in|over|by now|properly|some "
        r"damage|serious damage)(?=$|[.!\n])|@start(?:string up|lynch|hang|shoot|execute|gas|torch|bomb|batter|stab|"
        r"kill|guillotine|horsewhip|flog) (?:the |all |every |all the |your |these |those |this |that )(?:\w+ "
        r")?(?:@staff|psychiatrists|managers|board|execs?|lot|bastards?|tories|politicians)",
    ),
    clue(
        66,
        "Urges or approves violence against somebody.",
        r"@start(?:just |please |fucking |someone |somebody )?(?:drown|hang|kick|burn|shoot|stab|slap|punch|gas|"
        r"stone|lynch|smack|batter|bray|string|behead|beat|strangle|run|throttle|torture|flog|shank|glass|execute|"
        r"castrate|rape) (?:her|him|them|it up|this \w+ (?:witch|bitch|cunt|traitor|prick|bastard|woman|man)|that "
        r"\w+|those \w+|these \w+)(?: up| down| over| publicly| slowly| alive| all| out| in the \w+| with \w+)?(?=$|"
        r"[.!\n ])(?! (?:with (?:love|kindness)|by the|for (?:lunch|dinner)|well))",
        r"(?:i|i'd|id|somebody|someone)(?: would| should| could)?(?:'ve| have| of|'d have)? (?:\w+ )?(?:slapped|"
        r"punched|killed|smacked|battered|shot|stabbed|decked|knocked|brayed|hit|kicked|strangled|throttled|lamped|"
        r"headbutted|smashed) (?:the (?:shit|fuck|crap|life|hell) out of |tf out of |ten bells out of )?(?:her|him|"
        r"them|you|that (?:bitch|bastard|prick|cunt|nurse|doctor|woman|man|idiot))(?=$|[.!\n ])(?! (?:up|with))",
        r"(?:smack|slap|beat|kick|knock|punch|bray|batter|choke|scare|frighten) (?:the )?(?:\w+ )?(?:shit|fuck|crap|"
        r"life|hell|daylights|living daylights|stuffing|tar|seven bells|ten bells|bells) out of (?:her|him|them|you|"
        r"that|every|the|those|one)|(?:rope|noose|belt) (?:around|round) (?:her|his|their|your) (?:\w+ )?necks?|"
        r"(?:deserves?|deserved|needs?|need|earned|asking for|cruising for|wants?) (?:an? |to be |some |the "
        r")?(?:acid (?:attack|bath)|good (?:kicking|hiding|slap|stabbing)|bullet|beating|stabbing|slap|boot up|dig|"
        r"punch|brick|kicking|shoeing|execution|death penalty)(?= |$|[.!\n])(?! (?:a day|point))|should(?:'ve| have| "
        r"of) (?:been )?(?:let (?:her|him|them) (?:die|burn|drown|get hit)|(?:been )?(?:hung|shot|killed|stabbed|"
        r"aborted|drowned|strangled|put down)(?: at birth)?|(?:hung|shot|killed|stabbed|drowned) (?:her|him|them|"
        r"you))",
    ),
    clue(
        54,
        "May be threatening somebody.",
        r"(?:you're|youre|your|ur|u|they're|she's|he's|you|they|she|he) (?:are |r |is )?(?:gonna|going to|gunna) "
        r"(?:\w+ )?(?:regret|be sorry|wish you'd never|wish you hadn't|rue)(?! (?:\w+ing\b|that decision))|see "
        r"(?:you|u|ya) in the car ?park (?:after|at|when|tonight|later)(?! (?:the (?:walk|event|run)|for))",
        r"(?:i'll|ill|i will|gonna|we'll) (?:fucking |have |get |do )(?:you|him|her|yas|yous)(?=$|[.!\n]| (?:you |"
        r"mate|pal|all|for this|one day|back))(?! (?:a |an |some|the|in|over|for (?:the|a)))|(?:you|he|she|"
        r"they)(?:'d| had|'ll| will)? (?:better|best) not (?:come|show|be|walk|set foot|look|cross|go)(?: \w+){0,4} "
        r"(?:near|here|past|round|my|again|there)|(?:i'm|im|i am) (?:warning|telling) (?:you|yous|them)(?=$|[.!\n])|"
        r"(?:you|they|he|she)(?:'ll| will) (?:know about it|see|find out|soon see|get yours)(?=$|[.!\n])(?! (?:that|"
        r"how))|what goes around(?=.{0,30}(?:you|nurse|dr|doctor))",
    ),
)

CLUES = (*OPEN, *VEILED, *BLUNT)
