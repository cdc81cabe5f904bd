"""A request for what a public body holds on record, or for what it holds about oneself. Clauses: 3.2, A3."""

from fingerpost.triage.assessment import Finding
from fingerpost.triage.example import Example
from fingerpost.triage.phrases import KIN, opening, phrase
from fingerpost.triage.weighing import Clue, weigh
from fingerpost.triage.words import Words

SIGNAL = "information_request"
BY = "rule:information_request/1"

RECORDS = (
    r"(?:medical |health |patient |full |clinical |care |old |own |complete |entire |gp |psychiatric |mental health |"
    r"hospital )*(?:records?|notes|files?|case notes|personal data|paperwork|care records?|information you hold|"
    r"data you hold|data|discharge summar(?:y|ies)|reports?)"
)
MINE = rf"(?:my|his|her|our|their|my (?:late )?(?:{KIN})'?s?)"

STATUTE = phrase(
    r"freedom of information|foi(?:a|s|r)?|f\.o\.i\.?|environmental information regulations|eir request|"
    r"recorded information|information request|request for information under|section 1 of the act|publication scheme|"
    r"subject access|d?sars?(?= request|s?\b)|dsar|data subject|gdpr (?:request|access|data request)|(?:under|per|"
    r"using|via|exercise|exercising)(?: \w+){0,4} (?:gdpr|uk gdpr|data protection(?: act)?|dpa|article 15)|"
    r"right (?:of|to) access|access to health records|right to (?:be forgotten|erasure)|"
    r"(?:all|any|what|whatever|every|the|copies of|copy of) (?:\w+ ){0,4}(?:data|information|info|records|stuff|"
    r"emails?|documents?) (?:\w+ )?(?:you|they|the trust|tewv|your trust|the nhs) (?:\w+ )?(?:hold|holds|have|has|"
    r"keep|got|held|store|stored)(?: \w+)? (?:on|about|for|relating to|regarding|concerning|of) (?:me|him|her|my \w+|"
    r"us|myself)"
)
SUBJECT = phrase(
    rf"(?:copy|copies|print ?out|access|sight) (?:of|to) (?:all (?:of )?|any |the |both )*{MINE} {RECORDS}|"
    rf"(?:request|requesting|get|obtain|see|view|have|want|need|ask for|apply for|access|accessing|order|send me|"
    rf"give me|release|getting|read|download)(?: (?:to|for|hold of|all|a copy of|copies of|my hands on|of|full|"
    rf"the)){{0,4}} {MINE} {RECORDS}(?! (?:updated|corrected|straight|changed|wrong|were|are wrong|was|is))|"
    rf"what (?:is|was|'s|has been) (?:\w+ )?(?:written|recorded|said|kept|held|on|in) (?:\w+ ){{0,4}}(?:about me|"
    rf"on file|my (?:notes|records|file)|on me)|who (?:has )?(?:accessed|looked at|viewed|been in|"
    rf"been looking at) {MINE} {RECORDS}|(?:my|his|her) {RECORDS} (?:sent|released|disclosed|request)"
)
PLAIN = phrase(
    r"(?:please|kindly|can you|could you|would you|want you to|ask that you|request that you|must|"
    r"should) (?:\w+ )?(?:supply|publish|provide|disclose|release|forward|send|share|produce|"
    r"make public)(?: \w+){0,4} (?:information|levels|figures|numbers?|emails|correspondence|reports?|data|"
    r"statistics|stats|documents|spending|accounts|salaries|minutes|policy|details of (?:all|any|every|how many|"
    r"spend\w*)|rates?|costs?|breakdown|evidence|register|records?)(?! (?:about|on|for) (?:the )?(?:group|course|"
    r"service|clinic|autism|adhd|support|visiting|parking|jobs?|how to))|(?:number|numbers|total|percentage|"
    r"proportion|list|amount) of (?:\w+ ){1,4}(?:earning|employed|who|with|that|on|in|waiting|detained|restrained|"
    r"sectioned|upheld|suspended|dismissed|over|under|paid|since|for)(?: \w+){0,5} ?(?:please|pls|\?)|(?:emails?|"
    r"letters?|messages|reports?|notes|correspondence|documents|records?|information|data) (?:(?:you|they|he|she|"
    r"staff|your \w+|the \w+)(?:'ve| have)? (?:\w+ )?(?:sent|wrote|written|hold|held|made|kept|have)|(?:held|sent|"
    r"written|kept|stored|recorded)) (?:about|on|regarding|concerning) (?:me|him|her|us|my \w+)|(?:get hold of|"
    r"get a copy of|request|see|access|obtain|have|get sight of) (?:my|his|her|"
    r"our) (?:\w+'?s? )?(?:\w+ )?(?:assessment report|report|discharge summary|care plan|letters|test results|"
    r"assessment|case file|risk assessment|notes|records?)(?=[^.!]{0,40}(?:\?|please|$))|what (?:was|is|"
    r"were) the (?:\w+ )?cost of (?:the|your|that|this)(?: \w+){1,6}|by (?:month|year|ward|locality|quarter|"
    r"ethnicity|financial year|directorate)|earning (?:over|more than)",
    r"how many (?!days|times|sessions|visitors|hours)(?:\w+ ){1,4}(?:have|has|had|were|was|did|do|does|are|"
    r"is) (?:been |being |you |the trust |the |your )?(?:\w+ ){0,6}(?:in|since|between|over|during|last|this|per|"
    r"past|each)(?: \w+){1,5}(?=[^.]{0,20}(?:\?|please|$))|(?:copies|copy|sight) of (?:\w+ ){0,4}(?:about|on|"
    r"concerning|relating to) (?:me|my \w+|him|her)|what (?:did|does|has|will) (?:the|that|this|"
    r"your) (?:\w+ ){0,5}cost|who paid for|what (?:did|does|has|do|have|was|were|is|are) (?:the trust|you|your trust|"
    r"tewv|the board|the nhs|yous)(?: \w+){0,3} (?:pay|paid|spend|spent|spending|paying)(?: \w+){0,8}|(?:pay|paid|"
    r"spend|spent|cost)(?: \w+){0,2} (?:last year|in total|since 20\d\d|each year|per year|this year|"
    r"in 20\d\d)(?=[^.]{0,40}\?)|how much (?:is|are|was|were|does|do|did) (?:your|the|"
    r"tewv'?s?) (?:\w+ ){0,2}(?:chief|ceo|boss(?:es)?|directors?|chair|managers?|board|executives?|exec|"
    r"execs)(?: \w+){0,6}|what (?:is|are|was|'s) (?:your|the|tewv'?s?) (?:\w+ ){0,2}(?:ceo|chief exec\w*|boss'?s?|"
    r"director'?s?|chair'?s?)'?s? (?:\w+ )?(?:salary|pay|bonus|earning|earn|paid|pension)|"
    r"everything (?:\w+ ){0,3}(?:on file|in my (?:file|notes|records)|you(?:'ve| have)? (?:hold|got|have|"
    r"held)(?: \w+)? (?:on|about) (?:me|my|him|her))|(?:what|everything)(?:'s| is| has|"
    r" was)?(?: \w+){0,2} (?:written|recorded|said|on record|held|stored|put) (?:\w+ )?(?:about|on|of) (?:me|him|her|"
    r"my \w+)(?! by)|(?:my|his|her) (?:\w+'?s? )?(?:camhs|cmht|medical|psychiatric|hospital|patient|clinical|gp|"
    r"health|old|full|whole) (?:file|notes|records?)(?=[^.]{0,70}(?:\?|please|request|copy|how do|get hold|see|"
    r"access|want|need))|(?:need|want|like|get|request)(?: \w+){0,5} (?:son|daughter|mum|dad|mother|father|husband|"
    r"wife|child)'?s (?:\w+ )?(?:file|notes|records?)|"
    r"(?:figures|statistics|stats|data|numbers|breakdown)(?: \w+){0,3} (?:please|pls)|(?:would like|i want|we want|"
    r"need|request|please provide|please send|let me have|share|publish|release) (?:\w+ ){0,3}(?:figures|statistics|"
    r"stats|minutes of|breakdown|numbers)(?: \w+){0,6}|on average (?:in|last|during)(?: \w+){0,2}(?=[^.]{0,60}\?)",
)
COUNTED = (
    r"(?:complaints?|incidents?|patients?|deaths?|suicides?|restraints?|agency|staff|nurses?|doctors?|beds?|people|"
    r"assaults?|employees|managers?|vacanc(?:y|ies)|referrals?|appointments?|admissions?|detentions?|sections?|"
    r"children|young people|"
    r"inpatients?|consultants?|psychiatrists?|hours|days|times (?:has|have|was|were|did)|breaches|data breaches|"
    r"falls|grievances|whistleblow\w+|out of area|seclusions?|serious incidents|claims|foi|posts|directors|"
    r"bank shifts|shifts|sickness|absences|women|men|adults|wards|vehicles|contracts|payouts|ndas?|settlements|"
    r"absconsions|miles|escapes)"
)
FIGURES = phrase(
    rf"how many (?:\w+ ){{0,4}}{COUNTED}(?: (?!can|may|should|do i|am i|are allowed|allowed|per|will i|at a time|"
    rf"more)\w+){{0,7}} (?:have|has|had|were|was|did|do|does|are|is|been|in|by|since|between|over|during|from|on|"
    rf"died|left|employed|reported|upheld|took|per year|each year|under|waiting|currently)",
    r"how much (?:\w+ ){0,3}(?:did|does|do|has|have|was|is|were|money|public money|"
    r"taxpayers? money)(?: \w+){0,7} (?:spend|spent|spending|paid|pay|paying|paid out|earn|earns|earned|cost|costing|"
    r"wasted|receive|received|claimed|claim|invested|fork(?:ed)? out)(?! to (?:park|visit|see|join|attend|get|use|do|"
    r"come))|how much (?:did|does|has|have) (?:the |that |this |your |a |it all )?(?:\w+ ){0,4}(?:logo|rebrand|"
    r"refurb\w*|consultants?|consultancy|building|report|agency|website|contract|chief exec\w*|ceo|car park|"
    r"sculpture|extension|award ceremony|conference|away day)(?: \w+){0,3} (?:cost|earn|earned|paid|get paid|spend)|"
    r"what (?:was|is|were|are|did) (?:the )?(?:total |overall |annual |average |full |combined )?(?:\w+ )?(?:cost|"
    r"spend|expenditure|budget|number|figures?|salary|amount|vacancy rate|sickness rate|turnover|bill|"
    r"salaries)(?: of| on| for| spent| paid| in)(?! (?:parking|the (?:group|course|ward|clinic|helpline|taxi|bus)|"
    r"joining|a (?:session|ticket)))",
    r"(?:please|kindly|can you|could you|can u|would you|will you|i'd like|i would like|i am requesting|"
    r"i'm requesting|i request|requesting|request|i want|we request|we would like|asking|may i have|can i have|"
    r"can i get|could i have|could i get|i wish|i need|send me|provide)(?: \w+){0,5}? "
    r"(?:tell me|confirm|provide|disclose|supply|release|publish|state|send|see|know|list|have|share|give|get|obtain|"
    r"request|requesting|copies|a copy|details|me)(?: \w+){0,5}? (?:how many|how much (?:\w+ ){0,3}(?:spent|spend|"
    r"paid|cost)|(?:the )?(?:number|numbers|total|breakdown|statistics|stats|figures|minutes|copies|cost|spend|"
    r"budget|salary|amount)s? (?:of|for|on|from|about|spent|paid|by|in|relating)|a breakdown|(?:all )?(?:emails|"
    r"correspondence|documents|recorded|internal|contracts?|reports?) (?:between|about|relating|regarding|concerning|"
    r"from|held|sent|with|on|into|that)|a copy of (?:the|your|any) (?:\w+ ){0,5}(?:policy|contract|report|minutes|"
    r"review|plan|risk assessment|guidance|assessment|procedure|investigation|agreement|strategy|dpia|procedures|"
    r"tender|audit)|(?:the )?(?:policy|policies|board papers|minutes|contract)(?: \w+)? (?:on|for|regarding|covering|"
    r"from|with|of))",
    r"(?:what|which) (?:percentage|proportion|number|percent|%)(?: of)?(?: \w+){0,6} (?:are|were|was|is|have|had|did|"
    r"do|get|wait|waited|left|see|seen|died|in)|(?:number|figures|statistics|stats|data|breakdown|costs?|spend|"
    r"spending|expenditure)(?: \w+){0,8} (?:for (?:each|the (?:last|past)|20\d\d|every|financial)|by (?:year|month|"
    r"ward|ethnicity|age|site)|between 20\d\d|since 20\d\d|in (?:the last|the past) (?:\w+ )?(?:years?|months?|"
    r"financial)|per (?:year|month|ward) (?:since|from))(?=[^.]{0,80}(?:\?|please|pls|request))|"
    r"(?:request|reply|response|respond|reference|answer|answered|statutory|legally)(?: \w+){0,5} (?:within )?(?:20|"
    r"twenty) working days|whatdotheyknow|do you (?:hold|record|keep) (?:\w+ ){0,3}(?:data|records|figures|"
    r"information|statistics|stats|numbers) (?:on|of|about|for|regarding)|under the act|(?:one|a|"
    r"1) (?:calendar )?month to (?:respond|reply|comply)",
)
IDLE = phrase(
    r"how many days (?:until|does|do|will|before)|how many (?:more )?(?:times do (?:i|we)|more (?:people|deaths|"
    r"lives|times|patients|kids|children)|"
    r"people (?:have to|need to|must) (?:die|suffer)|visitors|people can|sessions|kids do|do you need|tickets|guests|"
    r"spaces|places)|how much (?:longer|is parking|does parking|more|does it cost to|do you actually care|i (?:love|"
    r"miss|appreciate))|revision notes|lecture notes|"
    r"criminal record|world record|on (?:the )?record|for the record|broken record|vinyl|new record|"
    r"update my records|sick note|thank you notes|note down|my file won't|my data (?:is running|has run|allowance|"
    r"plan)|mobile data|in (?:a|our) study|questionnaire|survey|dissertation|my assignment"
)
NOT_SAR = opening(r"(?:sgt|sergeant|search and rescue|covid|hong kong)(?: \w+){0,2}")

CLUES = (
    Clue(
        84,
        "Uses the words of freedom of information or of access to personal data.",
        STATUTE,
        before=NOT_SAR,
        near=IDLE,
    ),
    Clue(74, "Asks for records that the body holds about somebody.", SUBJECT, near=IDLE),
    Clue(64, "Asks what the body spends, counts or has on file.", PLAIN, near=IDLE),
    Clue(66, "Asks a public body for figures or documents that it holds.", FIGURES, near=IDLE),
)


def detect(words: Words) -> Finding:
    """Whether the post is a request for recorded information, in statutory words or plain ones.

    An ordinary question about a service, such as when it opens, is not.
    """
    return weigh(words, CLUES, BY)


EXAMPLES = (
    Example("FOI: how many patients were restrained on your wards in 2023?", True),
    Example(
        "Under the Freedom of Information Act please provide the cost of agency staff for the last three years", True
    ),
    Example("I want a copy of my medical records", True),
    Example("how do I make a subject access request", True),
    Example("please send me all the data you hold on me", True),
    Example("How much did you spend on the new logo?", True),
    Example("Please tell me how many complaints were upheld last year", True),
    Example("could you confirm the number of suicides of inpatients since 2019", True),
    Example("GDPR request - everything you have about me including emails", True),
    Example("how many agency nurses do you employ", True),
    Example("What is the annual salary of your chief executive? Please disclose.", True),
    Example("can i see my notes from when I was in hospital as a kid", True),
    Example("who has accessed my son's records, I want to know", True),
    Example("I'd like copies of all emails between the board and the CQC about the ward", True),
    Example("SAR sent six weeks ago, you have a month to respond", True),
    Example("how much did that consultancy report cost the taxpayer??", True),
    Example("What time do you open on a Saturday?", False),
    Example("how much is parking at Roseberry Park", False),
    Example("how many visitors are allowed at once", False),
    Example("how many more people have to die before you listen", False, "not a question"),
    Example("Can you tell me where the clinic is please", False),
    Example("how much does it cost to join the choir", False),
    Example("I've told them how many times do I have to say it", False),
    Example("you've lost my notes again", False),
    Example("Please update my records, I've moved house", False),
    Example("Just for the record I think you're ace", False),
    Example("Can you send me a leaflet about the group?", False),
    Example("how many sessions of CBT do you get", False),
    Example("what's the number for the crisis line", False),
    Example("please share this with your followers", False),
    Example("my lecture notes on dementia came in handy today", False),
    Example("How long is the waiting list for talking therapies?", False),
)
