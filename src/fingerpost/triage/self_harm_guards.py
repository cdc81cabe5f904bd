"""What makes words of self-harm mean less: long past, recovered, grieving, in the news, a joke, something else."""

import re

from fingerpost.triage.clues import Guard, says
from fingerpost.triage.people_words import ME

PAST = says(
    r"(?:\d+|a few|few|couple of|a couple|several|many|some|two|three|four|five|six|ten|twelve|twenty|thirty|twelve) "
    r"(?:years?|yrs?|decades?|months?) (?:ago|back)|years (?:ago|back)|(?:last|that) year|in (?:19|20)\d\d|"
    r"back in (?:the|19|20|my|\d\ds).{0,12}|when i was (?:\d+|a (?:teen\w*|kid|child|student)|younger|little|at "
    r"(?:school|uni|"
    r"college)|in (?:my (?:teens|twenties|20s)|hospital|crisis|school)|first|ill|at my (?:lowest|worst)|pregnant)|as "
    r"a (?:teen\w*|kid|child)|"
    r"(?:i|he|she|we|and|who) (?:never )?used to|once (?:tried|attempted|upon)|in the past|previously|at my lowest(?: "
    r"point)?|"
    r"(?:two|three|four|five|six|ten|\d+) (?:years|months) (?:clean|free|sober|sh free|self harm free)|history of"
)
_NOT_NOW = (
    r"(?![^.!?\n]{0,200}\b(?:tonight|tomorrow|again|right now|still|this time|properly|(?:and|but|so)(?: \w+){0,2} "
    r"(?:now|today) i (?:want|will|am going|feel like|can't)|i(?:'m| am) (?:going|gonna|about|ready)))"
)
TOLD_AS_PAST = says(
    _NOT_NOW
    + r"(?:years?|yrs?|decades?) (?:ago|back),? (?:i|he|she|we|my \w+) (?:was|were|had|tried|wanted|nearly|almost|planned|"
    r"took|attempted|thought|stood|sat)",
    _NOT_NOW
    + r"(?:i|he|she|we) (?:was|were) (?:going|about|ready|planning) to [^.!?]{0,60}(?:years?|yrs?|decades?) (?:ago|back)",
    _NOT_NOW
    + r"in (?:19|20)\d\d,? (?:i|he|she) (?:was going to|was about to|tried to|wanted to|nearly|almost|attempted)",
)
"""The whole of it is told as something of years ago, and nothing after it in the sentence speaks of now."""
RECOVERED = says(
    r"(?:i'm|i am|im|we're|so|very|really|now) (?:so |very |really |eternally )?(?:glad|grateful|thankful|happy|"
    r"pleased|proud)(?: that)? "
    r"(?:i|to|i'm|im|for|you)(?: \w+){0,3}(?: alive| here| recovered| better| well| helped| saved)?|in recovery|"
    r"recovered|recovering well|"
    r"never looked back|saved my (?:life|son|daughter|\w+'s life)|(?:is|'s|was|are|doing|feel|feeling|i'm|am|much|so "
    r"much|so) "
    r"(?:now |so |really |very )?(?:much better|better now|well now|doing (?:so |really )?(?:well|better|great|good)|"
    r"recovered|thriving|a lot better)|"
    r"got me through|came out the other side|light at the end|thanks to (?:you|your|the|my) (?:team|staff|ward|nurse|"
    r"amazing|wonderful|cpn|"
    r"support|crisis)|no longer (?:feel|suicidal|self|want|have)|(?:clean|free) (?:for|since|now)|years? (?:clean|"
    r"free)|"
    r"(?:still|am) here (?:today )?(?:because|thanks|to tell)|wouldn't be here (?:today )?(?:if|without)|turned my "
    r"life around|peer (?:support )?worker|"
    r"lived experience|now i (?:work|help|volunteer|support|run)"
)
DENIED = re.compile(
    r"(?<!\w)(?<!if )(?:not|never|no longer|(?:is|are|ai|was|were|do|does|did|would|wo)n'?t|nor|neither|without|"
    r"hardly|far from|instead of|"
    r"(?:stop|stops|stopped|keep|keeps|kept|prevent|prevents|prevented) (?:me|him|her|us|them|people|you|patients)(?: "
    r"from)?|no (?:intention|plans?) (?:of|to))"
    r"(?: (?!but|and|so|if|cos|because|i|can|will|answer)[\w']{1,12}){0,4} ?$"
)
BEREAVED = says(
    r"died by|(?:took|taken|taking|ended|lost) (?:his|her|their)(?: own)? (?:own )?li(?:fe|ves)|(?:killed|hanged|hung|"
    r"hing|shot|drowned) (?:him|her|them) ?sel(?:f|ves)|"
    r"committed suicide|completed suicide|"
    r"(?:lost|losing|lose) (?:my|our|a|his|her|their) (?:\w+ ){0,4}(?:to|through|from|by|after|because of) (?:suicide|"
    r"it|this|mental)|bereave\w*|inquests?|coroners?|"
    r"passed away|funeral|in (?:loving )?memory|memorial|rip|r\.i\.p|rest in peace|grief|grieving|widow|widower|"
    r"suicide of (?:my|his|her|our|a)|"
    r"died (?:in|on|at|last|\d+|after|under|while|because|two|three|four|five|ten|when)|deaths? of (?:my|a|his|her|"
    r"our|\w+)|anniversary|would have been \d+"
)
PUBLIC = says(
    r"awareness|prevention|(?:world|national|international) \w+ ?\w* (?:day|week|month)|fundrais\w*|rais(?:e|ing|ed) "
    r"(?:money|funds|£\d+)|just ?giving|"
    r"sponsor(?:ship|ed|s)?|marathon|great north run|charity (?:walk|run|event|match)|for charity|webinar|training|"
    r"workshop|"
    r"conference|toolkit|leaflet|"
    r"study|research|researchers|survey|statistics|stats|rates?|data|figures|report(?:s)? (?:says|finds|shows|into)|"
    r"news|bbc|headline|article|according to|"
    r"podcast|documentary|campaign|petition|mp|minister|government|legislation|bill|coronation street|corrie|"
    r"eastenders|emmerdale|hollyoaks|casualty|"
    r"the film|movies?|novel|in a book|book (?:about|by)|lyrics?|song|album|netflix|episode|season|series|character|"
    r"storyline|plot|game|gamer|"
    r"fortnite|minecraft|gta|boss fight|respawn\w*|play|panto|policy|strategy|nice guidelines?|assisted dying|"
    r"(?:if|when) (?:you|anyone|someone|somebody|they|your (?:child|friend|loved one))(?:'re| are| is|'s| who| "
    r"feels?)? (?:ever )?(?:feel(?:ing|s)?|thinking|having|struggling|"
    r"suicidal|in crisis|affected|at risk|know)|anyone (?:who is |who's |who feels )?(?:feeling )?(?:suicidal|"
    r"struggling)|call (?:the )?samaritans|"
    r"samaritans (?:on|are|116)|text shout|shout (?:to )?85258|papyrus (?:on|are)|people (?:who (?:are|feel)|feeling|"
    r"with|are) (?:\w+ )?(?:suicidal|suicide)|"
    r"vacanc(?:y|ies)|recruiting|job advert|cqc"
)
JOKING = says(
    r"lol+|lolz|lmf?ao+|rofl|ha ?ha\w*|hehe\w*|jk|just kidding|only joking|joking|banter|face with tears of joy|"
    r"rolling on the floor laughing|grinning \w+|winking face"
)
TRIVIAL = says(
    r"(?:team|another|this|that) (?:away day|meeting|shift|training day)|of (?:boredom|embarrassment|laughter|shame|"
    r"cringe|thirst|hunger|heat|cold)|laughing|embarrass\w*|cringe|hangover|hung ?over|"
    r"mondays?|heat ?wave|this (?:heat|weather|cold|rain|traffic|queue|commute|homework|essay|exam|meeting|referee|"
    r"ref)|wi ?fi|broadband|internet|exams?|homework|essay|"
    r"dissertation|revision|deadline|gym|leg day|burpees|squats|workout|traffic|queues?|a brew|coffee|pizza|chips|a "
    r"pint|parmo|curry|chocolate|"
    r"match|boro|toon|sunderland|nufc|mfc|safc|penalt(?:y|ies)|goal|season ticket|mackems?|geordies?|wembley|"
    r"relegat\w*|world cup|england (?:game|lose|lost|win)|"
    r"ticketmaster|tickets|booking system|hold music|"
    r"the kids (?:are off|have)|half term|christmas shopping|cardio|in (?:that|those|these) (?:heels|shoes)|"
    r"if (?:i|we|he|she|they) (?:have to|see|hear|get|has to|say|says|play|plays|lose|win|mention)|for a (?:brew|wee|"
    r"kebab|pint|cig|fag|drink|pizza|nap)"
)
ELSEWISE = says(
    r"(?:end|ending|finish|finishing|ended) (?:it|things) (?:with|on a|here|there|at|by|in (?:the|a)|between|now "
    r"with)|relationship|"
    r"(?:contract|membership|subscription|broadband|tenancy|marriage|lease)|leaving (?:do|party)|retir(?:e|ing|ement|"
    r"ed)|new (?:job|role|post|chapter)|"
    r"goodbye and good ?luck|maternity leave|farewell (?:party|do|tour|to our)|last day at work|kill(?:ed|ing)? @me "
    r"(?:laughing|working|trying to|with|for|"
    r"over|at work|doing|on the|in the gym|to get)|(?:cut|hurt|burn|burnt|harm|cutting) @me (?:shaving|cooking|off|on "
    r"(?:the|a)|with (?:the|a) (?:tin|can|"
    r"bread|kitchen)|some slack|gardening|making|at work|at the gym|opening|a (?:slice|piece)|ironing|by accident|"
    r"accidentally)|by accident|accidentally",
    me=ME,
)
SETTLED = says(
    r"(?:i'm|im|i am|she's|he's|shes|hes|he is|she is|feeling|feel|doing|bit|lot|much) (?:ok|okay|alright|fine|safe|"
    r"better|calmer|home safe)(?: now)?|"
    r"safe now|calmed down|(?:with|at) (?:the hospital|a&e|the crisis team|my (?:mam|mum|dad|sister|partner|cpn)) now|"
    r"thank(?:s| you)(?: so much)? (?:for|they|the|someone|crisis|all|everyone)|they (?:called|rang|came|are here)|"
    r"ambulance (?:is here|came|has come)"
)

GUARDS = (
    Guard(45, DENIED, "before", whole=True),
    Guard(36, PAST),
    Guard(62, TOLD_AS_PAST, whole=True),
    Guard(34, RECOVERED, "post"),
    Guard(30, BEREAVED, "post"),
    Guard(36, PUBLIC),
    Guard(36, JOKING),
    Guard(45, TRIVIAL, whole=True),
    Guard(45, ELSEWISE, whole=True),
)
