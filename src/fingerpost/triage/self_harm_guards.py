"""What makes words of self-harm mean less: long past, recovered, grieving, in the news, a joke, something else."""

import re

from fingerpost.triage.clues import Guard, says
from fingerpost.triage.people_words import ME

PAST = says(
    r"(?:\d+|a few|few|couple of|a couple|several|many|some|two|three|four|five|six|ten|twelve|twenty|thirty|twelve) "
    r"(?:years?|yrs?|decades?|months?) (?:ago|back)|years (?:ago|back)|(?:last|that) year|in (?:19|20)\d\d|back in "
    r"(?:the|19|20|my|\d\ds).{0,12}|when i was (?:\d+|a (?:teen\w*|kid|child|student)|younger|little|at (?:school|uni|"
    r"college)|in (?:my (?:teens|twenties|20s)|hospital|crisis|school)|first|ill|at my (?:lowest|worst)|pregnant)|as "
    r"a (?:teen\w*|kid|child)|(?:i|he|she|we|and|who) (?:never )?used to|once (?:tried|attempted|upon)|in the past|"
    r"previously|at my lowest(?: point)?|(?:two|three|four|five|six|ten|\d+) (?:years|months) (?:clean|free|sober|sh "
    r"free|self harm free)|history of"
)
_NOT_NOW = (
    r"(?![^.!?\n]{0,200}\b(?:tonight|tomorrow|again|right now|still|this time|properly|(?:and|but|so)(?: \w+){0,2} "
    r"(?:now|today) i (?:want|will|am going|feel like|can't)|i(?:'m| am) (?:going|gonna|about|ready)))"
)
TOLD_AS_PAST = says(
    _NOT_NOW
    + r"(?:years?|yrs?|decades?) (?:ago|back),? (?:i|he|she|we|my \w+) (?:was|were|had|tried|wanted|nearly|almost|planned|took|attempted|thought|stood|sat)",
    _NOT_NOW
    + r"(?:i|he|she|we) (?:was|were) (?:going|about|ready|planning) to [^.!?]{0,60}(?:years?|yrs?|decades?) (?:ago|back)",
    _NOT_NOW
    + r"in (?:19|20)\d\d,? (?:i|he|she) (?:was going to|was about to|tried to|wanted to|nearly|almost|attempted)",
)
"""The whole of it is told as something of years ago, and nothing after it in the sentence speaks of now."""
RECOVERED = says(
    r"(?:will )?never forget (?:her|him|them|you|that nurse|your)|(?:annual|maternity|sick) leave|(?:i'm|i am|im|"
    r"we're|so|very|really|now) (?:so |very |really |eternally )?(?:glad|grateful|thankful|happy|pleased|proud)(?: "
    r"that)? (?:i|to|i'm|im|for|you)(?: \w+){0,3}(?: alive| here| recovered| better| well| helped| saved)?|in "
    r"recovery|recovered|recovering well|never looked back|saved my (?:life|son|daughter|\w+'s life)|(?:is|'s|was|are|"
    r"doing|feel|feeling|i'm|am|much|so much|so) (?:now |so |really |very )?(?:much better|better now|well now|doing "
    r"(?:so |really )?(?:well|better|great|good)|recovered|thriving|a lot better)|got me through|came out the other "
    r"side|light at the end|thanks to (?:you|your|the|my) (?:team|staff|ward|nurse|amazing|wonderful|cpn|support|"
    r"crisis)|no longer (?:feel|suicidal|self|want|have)|(?:clean|free) (?:for|since|now)|years? (?:clean|free)|"
    r"(?:still|am) here (?:today )?(?:because|thanks|to tell)|wouldn't be here (?:today )?(?:if|without)|turned my "
    r"life around|peer (?:support )?worker|lived experience|now i (?:work|help|volunteer|support|run)"
)
DENIED = re.compile(
    r"(?<!\w)(?<!if )(?<!if i )(?<!if you )(?<!if they )(?:not|never|no longer|(?:is|are|ai|was|were|do|does|did|"
    r"would|wo)n'?t|nor|neither|without|hardly|far from|instead of|(?:stop|stops|stopped|keep|keeps|kept|prevent|"
    r"prevents|prevented) (?:me|him|her|us|them|people|you|patients)(?: from)?|no (?:intention|plans?) (?:of|to))(?: "
    r"(?!but|and|so|if|cos|because|i|can|will|answer)[\w']{1,12}){0,4} ?$"
)
BEREAVED = says(
    r"died by|(?:took|taken|taking|ended|lost) (?:his|her|their)(?: own)? (?:own )?li(?:fe|ves)|(?:killed|hanged|hung|"
    r"hing|shot|drowned) (?:him|her|them) ?sel(?:f|ves)|committed suicide|completed suicide|(?:lost|losing|lose) "
    r"(?:my|our|a|his|her|their) (?:\w+ ){0,4}(?:to|through|from|by|after|because of) (?:suicide|it|this|mental)|"
    r"bereave\w*|inquests?|coroners?|passed away|funeral|in (?:loving )?memory|memorial|rip|r\.i\.p|rest in peace|"
    r"grief|grieving|widow|widower|suicide of (?:my|his|her|our|a)|died (?:in|on|at|last|\d+|after|under|while|"
    r"because|two|three|four|five|ten|when)|deaths? of (?:my|a|his|her|our|\w+)|anniversary|would have been \d+"
)
PUBLIC = says(
    r"awareness|prevention|(?:world|national|international) \w+ ?\w* (?:day|week|month)|fundrais\w*|rais(?:e|ing|ed) "
    r"(?:money|funds|£\d+)|just ?giving|sponsor(?:ship|ed|s)?|marathon|great north run|charity (?:walk|run|event|"
    r"match)|for charity|webinar|training|workshop|conference|toolkit|leaflet|study|research|researchers|survey|"
    r"statistics|stats|rates?|data|figures|report(?:s)? (?:says|finds|shows|into)|news|bbc|headline|article|according "
    r"to|podcast|documentary|campaign|petition|mp|minister|government|legislation|bill|coronation street|corrie|"
    r"eastenders|emmerdale|hollyoaks|casualty|the film|movies?|novel|in a book|book (?:about|by)|lyrics?|song|album|"
    r"netflix|episode|season|series|character|storyline|plot|game|gamer|fortnite|minecraft|gta|boss fight|respawn\w*|"
    r"play|panto|policy|strategy|nice guidelines?|assisted dying|(?:if|when) (?:you|anyone|someone|somebody|they|your "
    r"(?:child|friend|loved one))(?:'re| are| is|'s| who| feels?)? (?:ever )?(?:feel(?:ing|s)?|thinking|having|"
    r"struggling|suicidal|in crisis|affected|at risk|know)|anyone (?:who is |who's |who feels )?(?:feeling "
    r")?(?:suicidal|struggling)|call (?:the )?samaritans|samaritans (?:on|are|116)|text shout|shout (?:to )?85258|"
    r"papyrus (?:on|are)|people (?:who (?:are|feel)|feeling|with|are) (?:\w+ )?(?:suicidal|suicide)|vacanc(?:y|ies)|"
    r"recruiting|job advert|cqc"
)
JOKING = says(
    r"lol+|lolz|lmf?ao+|rofl|ha ?ha\w*|hehe\w*|jk|just kidding|only joking|joking|banter|face with tears of joy|"
    r"rolling on the floor laughing|grinning \w+|winking face"
)
TRIVIAL = says(
    r"(?:team|another|this|that) (?:away day|meeting|shift|training day)|of (?:boredom|embarrassment|laughter|shame|"
    r"cringe|thirst|hunger|heat|cold)|laughing|embarrass\w*|cringe|hangover|hung ?over|mondays?|heat ?wave|this "
    r"(?:heat|weather|cold|rain|traffic|queue|commute|homework|essay|exam|meeting|referee|ref)|wi ?fi|broadband|"
    r"internet|exams?|homework|essay|dissertation|revision|deadline|gym|leg day|burpees|squats|workout|traffic|"
    r"queues?|a brew|coffee|pizza|chips|a pint|parmo|curry|chocolate|match|boro|toon|sunderland|nufc|mfc|safc|"
    r"penalt(?:y|ies)|goal|season ticket|mackems?|geordies?|wembley|relegat\w*|world cup|england (?:game|lose|lost|"
    r"win)|ticketmaster|tickets|booking system|hold music|the kids (?:are off|have)|half term|christmas shopping|"
    r"cardio|in (?:that|those|these) (?:heels|shoes)|if (?:i|we|he|she|they) (?:have to|see|hear|get|has to|say|says|"
    r"play|plays|lose|win|mention)|for a (?:brew|wee|kebab|pint|cig|fag|drink|pizza|nap)"
)
ELSEWISE = says(
    r"(?:end|ending|finish|finishing|ended) (?:it|things) (?:with|on a|here|there|at|by|in (?:the|a)|between|now "
    r"with)|relationship|(?:contract|membership|subscription|broadband|tenancy|marriage|lease)|leaving (?:do|party)|"
    r"retir(?:e|ing|ement|ed)|new (?:job|role|post|chapter)|goodbye and good ?luck|maternity leave|farewell (?:party|"
    r"do|tour|to our)|last day at work|kill(?:ed|ing)? @me (?:laughing|working|trying to|with|for|over|at work|doing|"
    r"on the|in the gym|to get)|(?:cut|hurt|burn|burnt|harm|cutting) @me (?:shaving|cooking|off|on (?:the|a)|with "
    r"(?:the|a) (?:tin|can|bread|kitchen)|some slack|gardening|making|at work|at the gym|opening|a (?:slice|piece)|"
    r"ironing|by accident|accidentally)|by accident|accidentally",
    me=ME,
)
SETTLED = says(
    r"(?:i'm|im|i am|she's|he's|shes|hes|he is|she is|feeling|feel|doing|bit|lot|much) (?:ok|okay|alright|fine|safe|"
    r"better|calmer|home safe)(?: now)?|safe now|calmed down|(?:with|at) (?:the hospital|a&e|the crisis team|my "
    r"(?:mam|mum|dad|sister|partner|cpn)) now|thank(?:s| you)(?: so much)? (?:for|they|the|someone|crisis|all|"
    r"everyone)|they (?:called|rang|came|are here)|ambulance (?:is here|came|has come)"
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
