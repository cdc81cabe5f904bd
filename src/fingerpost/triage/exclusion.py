"""How people say that a group should be harmed, driven out or kept down, and the stories that such talk repeats."""

from fingerpost.triage.clues import Clue, says
from fingerpost.triage.contempt import CONTEMPT, PARTS, SLURS, TROPES, clue

EXCLUSION = (
    clue(
        86,
        "Calls for harm to a group of people, or for them to be removed.",
        r"(?:i(?:'ll|'d|'m gonna|'m going to| will| would(?: love to| like to| gladly| happily)?| want to| wanna| "
        r"could| should|'m about to|m gonna| need to)|we(?:'ll|'d| should| need to| must| have to| ought to| want to|"
        r" could| can| will| gotta)|let's|lets|let us|gonna|going to|want to|wanna|time to|someone (?:should|needs "
        r"to|please)|somebody|please|just|can we|you should|everyone should|who wants to|help me|lets go|feel like|"
        r"would love to|like to|to|@start|should|must|gotta|and|how about we|why don't we|why dont we|why can't we|"
        r"why not|they should|government should|the solution is to) @adv{0,2}(?:all |go |just |fucking |finally "
        r"){0,5}(?:@harm) (?:the shit out of |back |out |away |up )?@any@group(?! (?:back together|a (?:message|"
        r"letter|card|smile|hand)|some|love|flowers?|support|with (?:love|kindness)|to (?:school|college|the "
        r"(?:right|gp|doctor|crisis))|stigma|inequality|the same|stereotypes|home (?:safe|well)|hard|their|for "
        r"(?:free|advice)|in hospital beds|services?))",
        r"@subject (?:should|shud|shld|must|need|needs|ought|have|has|deserve|deserves|gotta|can|better)(?: to)? "
        r"(?:all |just |also |fucking |really |only |simply |be |get |have |been |all be |go |the |a "
        r"){0,5}(?:@harmed|die|burn|suffer|rot|drown|perish|disappear|vanish|death penalty|oncoming fist|leave(?: "
        r"(?:this|our|the) country)?(?=$|[.!,\n])|go home|go back(?! to (?:work|school|sleep))|fuck off|know "
        r"(?:their|your) place|stay (?:in|at|away|home|out)|obey|shut up|get out|hang|beg|kitchen knife|skull|skull "
        r"and crossbones|fire|bomb|knife|dagger|water pistol|airplane|waving hand|coffin|syringe)(?! (?:their "
        r"(?:care|treatment|own|rights)|of (?:rights|their rights)|waiting|in (?:pain|silence|hospital)|by (?:your|"
        r"the (?:trust|nhs|system)|long)|because|to (?:suffer|die|wait))(?= |$|[.!,\n]))",
        r"@subject (?:shouldn't|should not|should never|must not|mustn't|can't|cannot|should prohibited|prohibited) "
        r"(?:be |even |ever |have |get |be allowed to |have the right to ){0,5}(?:allowed|exist|vote|breed|reproduce|"
        r"have (?:kids|children|rights|jobs|the vote|babies)|breathe|live|drive|work|teach|adopt|marry|use (?:our|"
        r"women's|the women's|womens|female|the same|the ladies)|be (?:here|in (?:this|our)|doctors?|nurses?|"
        r"teachers?|parents?|leaders?|around|near|born|alive|seen)|speak|kids|children|rights|treated (?:like "
        r"(?:people|humans?|equals?|us|normal)|as (?:equals?|humans?)|the same)|respected|trusted|believed|tolerated|"
        r"accepted|in (?:this|our|charge))(?! (?:in (?:pain|fear|silence|crisis)|with (?:pain|fear|stigma)|like "
        r"(?:this|that|animals|dirt|shit|rubbish|criminals)))|(?:if|when|next time|every time) i (?:ever )?(?:see|"
        r"meet|find|spot|catch) (?:another |an |a |any |one more |the next |these |those )?@group(?: "
        r"\w+){0,5}[\s,]{1,3}i(?:'ll| will|'m|'d| want| am|m)(?: \w+){0,3} (?:@harm|kicking|stabbing|punching|"
        r"hitting|killing|running|spitting|scream|vomit|hurt|cross|spit|kill)|the next @group (?:that |who )?i "
        r"(?:see|meet)|(?:it's |its |high |about )?time (?:that |for )?@any@group (?:to )?(?:suffer|die|leave|go|pay|"
        r"were|get|burn|shut)",
        r"no (?:\w+ )?@group (?:ever |will ever |can ever )?(?:deserves?|should|is|can|will|could|has) (?:be |ever |"
        r"to |to be |have |a |an |ever be |even ){0,5}(?:respect\w*|trust\w*|human|live|loved|love|allowed|equal|"
        r"welcome|accepted|worth\w*|considered|tolerated|rights|smart|good|honest|clever|decent|intelligent|normal|"
        r"person|in charge|contributed|happiness|freedom|breathe)",
        r"@start(?:just |please |fucking |all )?(?:@harm) (?:the shit out of |back |out |away |up |off "
        r")?@any@group(?! (?:back together|a |some|love|flowers?|support|with (?:love|kindness)|to (?:school|college|"
        r"work|the)|stigma|inequality|the same|home (?:safe|well)|hard|for|in hospital beds|services?|out of "
        r"(?:hospital|poverty)|and (?:hope|pray)))",
        r"(?:send|ship|kick|chuck|throw|fly|march|boot|drop|push|dump) @any@group (?:\w+ )?(?:back(?! (?:out|to "
        r"(?:work|school|hospital|the ward))|$)|home(?! (?:with|too|without|early|from|safely|after))|off|away|out|"
        r"packing|overboard|in the (?:sea|channel|bin)|to (?:@home|rwanda|camps?|prison|jail|the (?:moon|sea|gallows|"
        r"desert|island|bottom)))(?! (?:of hospital|the streets))",
        r"(?:let|leave) (?:@any@group|them|em)(?: all| just)? (?:to )?(?:drown|die|rot|sink|starve|freeze|burn)(?! "
        r"(?:in (?:corridors|pain)|alone|waiting|on))|(?:sink|bomb|torpedo|machine gun|puncture) (?:the |their |"
        r"these |those |all |small ){0,5}(?:boats?|dingh(?:y|ies))|(?:boats|dinghies) should (?:all )?be (?:sunk|"
        r"shot|bombed|turned)|@group (?:just |all |only |really )?needs? (?:a )?(?:good |proper )?(?:man|dick|shag|"
        r"seeing to|slap|hiding|fuck|cock|kicking|bullet|rope|slapping)",
        r"hitler (?:didn't|should've|should have|never|was)(?: \w+)? (?:finish\w*|right|had the right)|(?:the "
        r")?holocaust (?:never happened|is a (?:lie|hoax|myth)|didn't happen|was (?:a lie|fake|exaggerated|made up))|"
        r"(?:aids|hiv|covid).{0,20}god'?s (?:punishment|judgement|wrath|way)",
        r"(?:hope|wish|pray|want|love|can't wait (?:until|till|for)|cant wait (?:until|till|for)|if only) (?:that "
        r")?@any@group(?: (?:would|will|to|could|should|just|all|get|gets)){0,5} (?:die|died|burn|burned|disappear|"
        r"vanish|suffer|rot|get (?:cancer|covid|aids|deported|shot|killed|raped|hurt|what)|drown|go extinct|fuck off|"
        r"go away|leave|drop dead|be (?:gone|dead|deported|wiped out)|shut up|explode|choke|skull|deported|dead|"
        r"wiped out)",
        r"(?:only good|the best) @group (?:is|are) (?:a )?(?:dead|the ones? (?:that|who)|in)|(?:good|dead) @group "
        r"(?:is|are) (?:a )?(?:dead|good)|(?:world|country|town|society|uk|britain|england|place|everyone|nhs|"
        r"streets|planet)(?: \w+){0,3} (?:better|safer|cleaner|nicer|great|happier)(?: \w+){0,3} (?:without|if there "
        r"were no|with no|with fewer|if it weren't for|if there weren't any|minus|if we got rid of) @any@group|"
        r"(?:hitler|holocaust|nazis?|kkk|enoch powell|enoch|concentration camps?|gas chambers?|final solution)(?: "
        r"\w+){0,5} (?:right|had the right|point|needed|back|good idea|missed|more of|should have|not enough|finish "
        r"the job)|(?:bring back|should have|need) (?:the )?(?:hitler|gas chambers?|concentration camps?|slavery|"
        r"segregation|workhouses?|asylums for|lobotom\w+|electric chair for)(?! survivors)",
        firm=True,
    ),
    clue(
        76,
        "Says that a group of people does not belong, or should have less than others.",
        r"@group (?:\w+ ){0,2}?(?:don't|dont|do not|doesn't|does not|didn't|never|have no (?:right|place|business)|"
        r"no right|shouldn't|not) (?:deserve (?:to (?:live|exist|breathe|be (?:here|alive|treated like (?:people|"
        r"humans?)|respected|loved|called|happy|free|born|helped|trusted)|vote|have|work|walk)|rights|respect|love|"
        r"life|help|our|anything|a place|nice|benefits|sympathy|freedom|happiness|human|air|oxygen)|belong(?! (?:in|"
        r"on) (?:the |a )?(?:bin|kitchen|zoo|cages?|jail|trash|litter|wastebasket|asylum|prison|gutter|jungle))|"
        r"count|matter|fit in|be (?:here|allowed|in)|to be (?:here|in|doing)|being (?:here|in)|need rights|welcome|"
        r"wanted|have (?:any )?(?:rights|souls?|feelings|brains?))(?! (?:to suffer|this|to be (?:treated|ignored)|"
        r"such|less|to die|abuse|to feel|to wait|the (?:abuse|hate|stigma)))",
        r"@group (?:are |is )?(?:not|n't|aren't|isn't|arent|isnt|will never be|can never be|never) (?:really |"
        r"actually |even |truly |fully |proper |a |an ){0,5}(?:human(?:s| beings)?|people|persons?|real (?:women|men|"
        r"woman|man|people|british|english)|welcome(?: here)?|women|men|normal|equal|british|english|one of us|"
        r"natural|wanted(?: here)?|like us|civilised|fit (?:to|for)|capable|men's equal|our (?:equals|people)|worth|"
        r"worthy|a real|ok|okay|right|people like|meant to|supposed to|proper)(?! (?:alone|to blame|given|getting|"
        r"the problem|safe|second|less|a problem|because|heard|listened|being))",
        r"@group (?:belong|belongs|should be|should stay|need to be|need to stay|only belong|to stay|stay) (?:back "
        r")?(?:in|on|at|behind|under) (?:the |a |an |their |your |my |our |his |her )?(?:sea|cages?|kitchen|bin|zoo|"
        r"jungle|cage|cages|gutter|jail|prison|camps?|asylum|loony bin|home|bedroom|sea|ocean|trash|ghetto|dump|"
        r"institution|circus|toilet|grave|ground|desert|closet|oven|nut ?house|cotton fields?|fields?|past|"
        r"wastebasket|litter in bin sign|own country|own countries|place|bus|plane|boat|back of)",
        r"(?:keep|get|kick|throw|chuck|want|put|lock|ship|send) @any@group (?:\w+ )?(?:out|off|away|back|behind bars|"
        r"home|in (?:camps|cages|jail|prison|a zoo))(?: (?:of|from|to))?(?! (?:the streets|(?:the |waiting "
        r"){0,5}lists?|hospital|of (?:hospital|poverty|crisis|a&e|work)|to (?:work|school|health|safety)))|no "
        r"(?:more )?@group(?: (?:here|allowed|please|thanks|wanted|in (?:this|our|my|the)|on (?:our|this)|near|at)|$|"
        r"[.!\n])|(?:ban|stop|deport|expel|reject|boycott|remove|outlaw) @any(?:@group|islam)(?! (?:being|from "
        r"(?:being|dying|suffering|getting|accessing)|having|dying|suffering|getting|waiting|from (?:taking|ending|"
        r"harming)|conversion|abuse|hate))|@group (?:out(?: out){0,5}|can get in the sea|get in the sea|go home|go "
        r"back|get out|not welcome|not wanted|off our (?:streets|land)|out now|fuck off home)(?=$|[.!\n]| (?:of "
        r"(?:our|the|this)|now|to (?:your|their)))",
        r"(?:go|fuck off|piss off|get|send (?:you|them|him|her|em|these \w+)|ship (?:you|them|em|him|her)|run|crawl|"
        r"sod off|jog on|move|pack your bags and go|take (?:them|yourself)|deport (?:you|them)) (?:the fuck "
        r")?(?:back|home|off back|on home) (?:to )?(?:@home)|back (?:to )?(?:where (?:you|they|u|he|she) (?:all "
        r")?(?:came|come|comes|belong)|your own country|their own country)|(?:deport|repatriate) (?:them|him|her|you|"
        r"the lot|em|all)(?=$|[.!\n ])",
        r"(?:this is|we're in|we are in|you're in|your in|ur in|you are in) (?:england|britain|the uk|our country|a "
        r"(?:white|christian) country|english)(?: \w+){0,4} (?:speak (?:english|the language|our)|learn (?:english|"
        r"the language|to speak)|respect our|go home|not)|(?:speak|learn) (?:fucking |bloody |proper )?english(?: or "
        r"(?:go|leave|get)|$| you (?:are|re)|[.!])|(?:england|britain|uk) (?:is )?(?:for the (?:english|british|"
        r"whites?)|full(?=$|[.! ,]))|(?:keep|make) (?:england|britain|the uk|europe) (?:white|english|christian)|"
        r"white (?:power|pride|supremacy rules|is right|master race)|(?:we're|we are|country is|uk is) "
        r"full[\s,.]{1,3}(?:up|fuck off|go)",
        r"(?:don't|dont|do not|never|won't|wont|wouldn't|refuse to|not|no way am i|why should i) (?:want|be seen by|"
        r"be treated by|let|have|see|getting|be|being|like|trust|want to (?:see|be treated by)|wanna)(?: \w+){0,4}? "
        r"(?:an? |any |some |another |by (?:an? )?|having ){0,5}@group(?: \w+)? (?:touching|treating|near|around|"
        r"next to|teaching|looking after|in my|living|moving|doctor|nurse|in charge|as my|as neighbours|on my|at my|"
        r"with my|telling|seeing|examining|coming)|(?:want|get me|demand|prefer|ask for|send me|give me|see|only) "
        r"(?:an? )?(?:white|english|british|proper|normal|straight) (?:\w+ )?(?:doctor|nurse|therapist|psychiatrist|"
        r"gp|midwife|staff)(?: only)?",
        r"(?:women|woman|girls?|females?|wives|wife)(?:'s)? (?:\w+ ){0,2}?(?:belong|place is (?:in|at|under|on|"
        r"behind|the home)|should (?:stay|be (?:in the|at home|quiet|seen|grateful|made|slapped|put|having|cooking|"
        r"cleaning|raped|hit|owned|submissive|kept|banned)|stick|get back|know|obey|serve|shut|do the|make|cook|"
        r"clean|leave)|only good for|are only good|are good for (?:nothing|one thing|only|sex|cooking)|are meant to|"
        r"are made (?:for|to)|are for|sole purpose|purpose is|were (?:made|put)|are here to|job is to|need to (?:be|"
        r"know|learn|stay|get back)|shouldn't (?:be|work|vote|drive|have|wear|talk|speak)|ask for it|asks for it|"
        r"deserve it|deserve to be (?:hit|raped|slapped)|asking for it|can't drive|in the kitchen|just need a good|"
        r"need a good)(?! (?:safe|heard|listened|able|free|proud|paid|seen|respected|believed|treated (?:with|"
        r"equally|fairly)|given|allowed (?:to )?(?:choose|feel|wear|be)|offered|home safe|supported|ashamed|more|"
        r"better))",
        r"(?:get back (?:in|to)|back (?:in|to)|make me a sandwich|know your place|stay in) (?:the )?(?:kitchen|"
        r"sandwich)?(?=$|[.!\n ])(?: (?:woman|love|bitch|darling|where you belong|girl|women))|(?:only|just) (?:two|"
        r"2) (?:genders|sexes)|there (?:are|r|is) (?:only )?(?:two|2) (?:genders|sexes)|(?:trans|transgender) "
        r"(?:women|woman) (?:are|r|is) (?:not women|men|blokes|just men|not real|not woman|still men|male)|(?:it's|"
        r"its|he's|she's|that's|you're|your|ur|ull|you'll|you will|always be|still|really|is|be) (?:always |never |"
        r"just |still |really |only ){0,5}(?:be )?(?:an? )?(?:it|man|bloke|male|woman) (?:in (?:a )?(?:dress|drag|"
        r"wig|make ?up)|pretending to be|with a (?:dick|cock|penis|wig))|pretend(?:ing)? (?:to be )?(?:a )?(?:woman|"
        r"women|man|girl)s?|mutilated (?:freak|man|woman)|gender (?:nonsense|ideology|bender|freaks?)|adam and eve "
        r"not adam and steve|trans (?:agenda|cult|nonsense|ideology)|gay agenda",
    ),
    clue(
        70,
        "Repeats a hateful story about a group of people (a conspiracy, a threat to the country, scrounging).",
        r"@group (?:\w+ ){0,3}?(?:control|run|own|runs|controls|owns|caused|behind|invented|funded|rule|"
        r"manipulate)(?:s|ed|ing)? (?:the |all the |our |all our |all )?(?:world|media|banks?|government|money|"
        r"hollywood|press|nhs|covid|9/11|country|wars?|economy|everything|council|parliament)|great replacement|"
        r"white genocide|replacing (?:us|white|the white|british)|zog(?=$|\W)|globalist (?:jews?|scum)|new world "
        r"order jews?|rothschilds?|sharia law (?:in|is coming|zone)|islamification|islamisation|creeping sharia|"
        r"londonistan|eurabia|kalergi|holohoax|6 gorillion|blood libel",
        r"@group (?:\w+ ){0,3}?(?:tak(?:e|es|ing|en)|steal(?:s|ing)?|stole|get(?:s|ting)?|jump(?:s|ing)?|given|"
        r"clogging|bleeding|draining|drain(?:s)?|costing|cost|living off|live off|sponging off|leeching off|"
        r"scrounging|overrunning|filling|flooding|invading|pouring|taking over|take over|outbreeding|breeding)(?: "
        r"\w+){0,2} (?:our|the|all|over|queue|us|dry|in to|into|up|off|everything|free|british|english|country|"
        r"taxpayers?|benefits|this|women)(?! (?:part|lead|time|piss out|stigma))(?: \w+)?",
        r"(?:because of|thanks to|blame|fault of|down to|caused by|all the fault of|overrun (?:by|with)|swarming "
        r"with|riddled with|infested (?:by|with)|invaded by|flooded (?:by|with)|crawling with|ruined by|destroyed by|"
        r"taken over by|riddled by|invasion of|influx of|hordes? of|swarms? of|tide of) @any@group(?! (?:are "
        r"(?:waiting|struggling|suffering|dying|left|being|affected|failed|let|ignored|still|not)|waiting|suffer|"
        r"struggl|die|need|wait|who (?:work|help|care|need|are)|working|stories|have (?:to|died|suffered|been)|being|"
        r"don't get|not|with (?:no|nowhere)|having|in (?:crisis|need|pain|hospital)|feel|experience|go|get (?:turned|"
        r"ignored|let|missed|left)|staff|stigma))",
        r"(?:most|all|majority of|99%? of|every) @any@group (?:are|is|r) @adv{0,2}(?:faking|on benefits|scroung\w+|"
        r"criminals?|paedos?|paedophiles?|groomers?|terrorists?|liars?|lying|dangerous|violent|rapists?|after|"
        r"putting it on|attention seek\w+|fakers?|lazy|sluts?|the same|thick|stupid|a (?:danger|threat|drain|"
        r"burden))|@group (?:fake|faking|pretend|pretending|put on|putting on|exaggerat\w+)(?: \w+){0,3} (?:it|"
        r"benefits|sympathy|ill|illness|attention|disability|money|for)|(?:adhd|autism|depression|anxiety|bpd|"
        r"bipolar|mental health|mental illness)(?: \w+){0,2} (?:isn't|is not|isnt|aren't|doesn't|does not|didn't) "
        r"(?:real|exist|a (?:real )?(?:thing|illness|disability))|(?:mental illness|depression|anxiety|autism|adhd) "
        r"is (?:just )?(?:an excuse|a choice|made up|for (?:the )?weak|laziness|attention)",
        r"(?:being |is |it's |its |that's )?(?:gay|lesbian|trans|transgender|homosexual\w*|bisexual|queer|islam|a "
        r"lesbian|a muslim|disabled|autistic|black|judaism|homosexuality|transgenderism|gay marriage|the quran|the "
        r"koran|non binary) (?:is|are|was|=) @adv{0,2}(?:a (?:mental (?:illness|disorder|disease)|sin|disease|choice|"
        r"perversion|sickness|curse|cult|phase|joke|cancer|crime|death cult|fad|trend|mistake|religion of (?:hate|"
        r"terror|evil|violence))|an? (?:illness|abomination|excuse|evil|abnormality|insult)|disgusting|wrong|"
        r"unnatural|evil|sinful|gross|not natural|not normal|not right|vile|filth|sick|immoral|poison|cancer|satanic|"
        r"backward\w*|barbaric|dangerous|toxic|nauseated face|face vomiting|thumbs down)",
        r"(?:not|n't|never) (?:\w+ ){0,2}(?:racist|sexist|homophobic|transphobic|ableist|islamophobic|prejudiced|"
        r"antisemitic|anti semitic) but (?:[\w\x27]{1,14} ){0,10}?(?:@group|they|these|those)|(?:play|playing|played|"
        r"pull|pulling) the (?:race|trans|gay|disability|mental health|victim|muslim|jewish) card|(?:woke|diversity|"
        r"dei) (?:hire|hires|quota|box tick\w*)|box ticking (?:exercise )?(?:hire|hiring|@group)|(?:@adjective) "
        r"privilege is real|(?:they|them|these people|those people|that lot) (?:are|'re|r) (?:all |just )?(?:animals|"
        r"vermin|savages|subhuman|not human|cockroaches|parasites|not like us|a different breed)",
        r"(?:locked? (?:them|these|those|all|him|her|you|people like (?:that|him|her|you|them))|(?:all|just)? ?lock "
        r"(?:them|em|all|him|her|these|those|the)(?: \w+){0,3}) (?:all )?(?:up|away)(?: and throw away the key)?(?= "
        r".{0,40}(?:mental|nut|loony|schizo|psycho|mad|crazy|asylum|loon|ill))|(?:bring back|reopen|back in|belongs? "
        r"in|put (?:them|him|her|you) in|lock (?:them|him|her|you) in|escaped from|should be in|need to be in|off "
        r"to) (?:the |a |an )?(?:asylums?|loony bins?|nut ?house|funny farm|padded cell|mad ?house|straight ?jacket|"
        r"mental (?:home|institution|asylum))|(?:care in the community (?:nutters?|cases?|weirdos?|freaks?))",
    ),
    clue(
        54,
        "Speaks of a group of people in a belittling way.",
        r"(?:too many|sick of seeing|tired of|oh great|oh joy|oh good|great|fantastic|wonderful|lovely|brilliant|"
        r"just what we need|not another|yet another|why are there so many|so many)[\s,]{1,3}(?:more |these |all "
        r"these |another |fucking |bloody ){0,5}@group(?=$|[.!?\n]|[ ,]{1,2}(?:in (?:this|my|our|the)|everywhere|"
        r"about|around|here|these days|now|on|face with rolling eyes|unamused|upside down face|nauseated|"
        r"expressionless|grimacing|angry|pensive))(?! (?:on|in) (?:the|this) (?:ward|waiting list|team|staff))",
        r"@group[\s,.]{0,3}(?:\w+ ){0,6}(?:face with rolling eyes|upside down face|unamused face|clown face|"
        r"nauseated face|smirking face|expressionless face)",
        r"(?:only|just|merely|nothing but) (?:an? )@group(?=[\s,.!?]{1,3}(?:what (?:does|do|would)|so what|how would|"
        r"who cares|stupid|shut|what else))|imagine (?:being|having|getting|dating|letting|working|"
        r"sitting).{0,30}@group.{0,6}(?:nauseated|face vomiting|clown|face with tears|rolling on)|(?:never|not|"
        r"wouldn't|won't|don't|n't) (?:ever )?let @any@group (?:\w+ ){0,2}(?:treat|touch|teach|near|look after|in my|"
        r"marry|babysit|operate|date|care for|into)",
        r"full of (?:fucking |bloody |dirty |these ){0,5}(?:foreigners|illegals|pakis|gyppos)(?=$|[.!\n]| (?:who|"
        r"that|now|and|as usual|these))|(?:what do you expect from|wouldn't expect any(?:thing)? (?:less|else|"
        r"better) from|that's what you get with|what did you expect|that'll be|probably|obviously|clearly|must be|"
        r"bet) (?:an? |another |the )?@group(?=$|[.!?\n])",
        r"@group (?:everywhere|all over|all want|these days|nowadays|as usual|get everything|get priority|first|come "
        r"first|before us|ahead of us|get more|always get)(?=$|[.!?\n]| (?:the|in|this|and|than|while|before))",
        r"(?:we should|should|must|why do we|why should we)(?: have to)? (?:pay|fund|support|house|look after|care "
        r"for|treat|feed) (?:for )?@any@group|(?:charity|look after|help) (?:begins at home|our own(?: first)?)(?: "
        r"\w+){0,5}@group|(?:our own|british people|english people|brits|whites?) (?:first|come first|should come "
        r"first|before)",
    ),
)

_NEAR_CONTEMPT = says(
    r"weirdos?|freaks?|scum\w*|vermin|filth|puke|parasites?|scroungers?|breed\w*|savages?|beg and|rob|rapists?|"
    r"terrorists?|paedos?|groomers?|nonces?|thieves|thieving|drug dealers?|stink\w*|inbred|subhuman|thick|"
    r"degenerates?|spongers?|infest\w*|invad\w*|sink|gunboats|drown them|nature take its course|cull|pests?|behind "
    r"(?:it all|everything|all of it)|cost(?:ing|s)? (?:too much|us|the (?:nhs|taxpayer))|propaganda|agenda|"
    r"indoctrinat\w*|rammed down|shove(?:d)? down our|find a husband|left to (?:die|rot)"
)
_MEANT = says(
    r"@any(?!pregnant|people with|mental health|old (?:people|man|woman)|dementia|service|disabled people who|"
    r"veterans|girls?|lad)@group|old gits|(?:trans|gay|gender|lgbt\w*|muslim|islamic|jewish) (?:surgery|propaganda|"
    r"agenda|ideology|nonsense|lessons|flags?|cult|rubbish|lobby)",
    **PARTS,
)

SNEERS = (
    Clue(54, "Names a group of people beside words of contempt.", _MEANT, beside=_NEAR_CONTEMPT),
    clue(
        58,
        "Says that a group of people is not wanted or cannot do what others do.",
        r"@group (?:\w+ )?(?:want|wants|need|needs|could do with) (?:locking|sending|shooting|stringing|putting|"
        r"kicking|sorting|deporting|banning|hanging|gassing|a good|teaching a|keeping|throwing|rounding)(?: \w+)?(?! "
        r"(?:first|safe))|@group (?:\w+ )?(?:can't|cannot|don't|couldn't) (?:handle|cope with|take|do) (?:pressure|"
        r"stress|power|responsibility|the job|the truth|a joke|maths|science|facts|men's|it)(?=$|[.,!\n])(?! (?:any "
        r"?more|without|because))",
        r"(?:what (?:do|did|can) you expect|typical|says it all|explains (?:it|a lot|everything)|no surprise|enough "
        r"said|shock|surprise surprise|bet (?:it|he|she)(?:'s| is| was))[\s,.!]{1,4}(?:he's|she's|they're|it's|he is|"
        r"she is|they are|it was|from|with|another|a|an) ?(?:an? |all |bloody |fucking |probably )*@group(?=$|"
        r"[.!\n])|(?:let|letting|employ\w*|hire|take|taking) (?:anyone|any one|anybody|any old \w+|all sorts|"
        r"everyone)(?: in)?(?: now| these days)?[\s,.]{1,3}(?:even )?(?:the )?@group|even (?:the |bloody |fucking "
        r")*@group(?=$|[.!\n])",
        r"(?:you people|these people|those people|they|that lot|your lot|your kind|foreigners|this lot) (?:all "
        r")?(?:come|came|coming|turn up|get|flood|pour) (?:over )?(?:here|in|to (?:this|our) country)(?: \w+){0,3} "
        r"(?:and )?(?:tak\w+|steal\w*|expect\w*|get\w*|want\w*|claim\w*|demand\w*|scroung\w*|jump\w*|have\w*|for)(?: "
        r"\w+)? ?(?:our|everything|free|benefits|houses?|jobs|the|all)?|(?:cos|because|thanks|due|down) (?:of|to) "
        r"all (?:the|these|them|those) @group|(?:no (?:room|space|beds?|houses?|appointments?|money|jobs)|can't get "
        r"(?:an appointment|a (?:house|bed|gp)|seen))(?: \w+){0,5} (?:cos|because|due to|thanks to|with all)(?: "
        r"of)?(?: all)?(?: the| these| them)? @group(?! (?:being|cuts|staff))",
        r"(?:burk(?:a|has|as|ha)|burqas?|hijabs?|niqabs?|turbans?|headscarves|letter ?boxes|bin ?bags|ninjas|tea "
        r"?towels)(?: \w+){0,4} (?:everywhere|like (?:kabul|baghdad|pakistan|the (?:middle east|taliban)|islamabad|"
        r"afghanistan)|should be banned|in (?:my|our|this) (?:country|town)|what country|are a|disgrace|scary|"
        r"creepy)|(?:so many|never seen so many|nothing but|full of|ban (?:the )?) (?:bloody |fucking )?(?:burk(?:a|"
        r"as|has)|burqas?|niqabs?|hijabs|turbans|headscarves)|(?:like|think|thought|feels like|might as well be|"
        r"looks like|which part of|welcome to)(?: \w+){0,4} (?:kabul|baghdad|islamabad|karachi|mogadishu|calcutta|"
        r"little (?:pakistan|india|africa)|bongo bongo land|the third world|a third world)",
    ),
)

CLUES = (*SLURS, *CONTEMPT, *TROPES, *EXCLUSION, *SNEERS)
