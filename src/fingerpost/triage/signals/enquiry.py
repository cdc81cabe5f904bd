"""An ordinary question or request about services, access, visiting, jobs, events or making contact. Clause: A3."""

import re

from fingerpost.triage.assessment import Finding
from fingerpost.triage.example import Example
from fingerpost.triage.phrases import phrase
from fingerpost.triage.weighing import Clue, weigh
from fingerpost.triage.words import Words

SIGNAL = "enquiry"
BY = "rule:enquiry/1"

ABOUT = (
    r"(?:appointments?|referrals?|refer|self[- ]?refer|assessments?|clinics?|wards?|units?|services?|hospitals?|"
    r"teams?|gp|camhs|cmht|iapt|talking therapies|crisis (?:team|line|number)|therapy|therapist|counselling|"
    r"counsellors?|counsellor|cbt|dbt|emdr|groups?|courses?|workshops?|recovery college|events?|sessions?|open day|"
    r"meeting|agm|drop[- ]?in|class(?:es)?|"
    r"visiting|visit|visitors?|visiting hours|parking|park|car park|bus|wheelchair|accessible|access|lift|"
    r"interpreter|bsl|directions|address|postcode|entrance|number|phone number|telephone|contact details|"
    r"email(?: address)?|website|link|form|forms|opening (?:times|hours)|open|closed|bank holiday|weekends?|jobs?|"
    r"vacanc(?:y|ies)|apply|application|apprenticeships?|placements?|work experience|"
    r"volunteer\w*|recruit\w*|hiring|band \d|bank (?:staff|shifts?)|shifts?|qualifications?|care|turns 18|interview|"
    r"closing date|students?|leaflets?|information|info|"
    r"advice line|helpline|support groups?|carers?|respite|help for|support for|waiting list|waiting times?|how long|"
    r"prescriptions?|pharmacy|collect|pick up|chemist|eligib\w+|criteria|catchment|area|catering|cafe|shop|library|"
    r"chaplain\w*|donat\w+|clothes|toiletries|toys|"
    r"charity|fundrais\w*|research|study|trial|membership|governor|vaccin\w*|jabs?|flu|blood tests?|perinatal|"
    r"memory clinic|dementia|autism|adhd|eating disorders?|learning disabilit\w+|veterans?|addictions?|"
    r"drug and alcohol|bereavement|parenting|health visitor|school nurse|transport|taxi|expenses|discharge|transfer|"
    r"advocacy|advocate|translator|large print|easy read|online|zoom|teams|video call|face to face|letter|text|"
    r"ticket|tickets|book|booking|register|sign up|join|still on|still running|in person|dogs?|pets?|smoking|vape|"
    r"wifi|phones?|charger|food|lunch|bring|nhs|trust)"
)
LEAD = (
    r"(?:how (?:do|can|would|should|could|does|long (?:is|does|do|are|will|until)|old|far|often|soon|early|late)|"
    r"what(?:'s| is| are| time| times| days?| number| do| does| age| happens| support| services| help| should| hours|"
    r" qualifications)|whats|wots?|where(?:'s| is| are| do| can| does| would| abouts)|wheres|when(?:'s| is| are| do|"
    r" does| will| can| are the)|whens|which|who (?:do|can|should|is|would|runs|to)|whos|who's|"
    r"is (?:there|it|this|the|anyone|anybody|your|that)|are (?:there|you|the|these|dogs|visitors|children|they|we)|"
    r"do (?:you|i|they|we|the|visitors|patients|u)|does (?:the|this|it|anyone|anybody|your|a)|did (?:you|the)|"
    r"can (?:i|we|you|someone|anyone|anybody|u|he|she|they|my|people|visitors|children|patients|staff|a|family|"
    r"carers|somebody|students)|could (?:i|we|you|someone|anyone|somebody|u)|"
    r"will (?:there|you|the|it|this|they)|would (?:you|it be|someone)|have you|has the|any(?:one|body)? (?:idea|"
    r"chance|know|jobs|vacancies|updates?|news|info|information|plans|spaces|places|tickets|help|more|volunteering|"
    r"details|spare|support)|does (?:any ?one|any ?body) know|do (?:any ?one|any ?body) know|please (?:can|could|"
    r"advise|tell|send|let)|pls (?:can|could)|wondering (?:if|whether|how|what|when|where|who)|"
    r"(?:i'd|i would|would) like (?:to|some|more)|i(?:'m| am)? (?:want|need|looking|trying|hoping|interested|"
    r"wanting)|looking (?:for|to)|interested in|trying to|need (?:to|a|the|some|help)|after (?:a|some|the)|may i|"
    r"shall i|should i|am i|anyone)"
)
ASKS = phrase(
    rf"(?:{LEAD})[^?.!\n]{{0,200}}\?", rf"(?:{LEAD})[^?.!\n]{{0,90}}(?:please|pls|plz|ta|thanks|thank you|thx|asap)"
)
SERVICES = phrase(ABOUT)
WANTS = phrase(
    r"(?:when|where|what time|who|how much|how long)(?:'s| is| are|s) (?:the )?(?:next )?(?:\w+ ){0,3}(?:open day|"
    r"group|session|event|meeting|clinic|class|course|drop[- ]?in|appointment|deadline|agm|visiting)|(?:ring|call|"
    r"phone|book)(?: \w+){0,4} (?:but )?(?:no|without a|isn't a|not a|lost the) (?:number|link|address|email)",
    r"(?:need|want|after|looking for) (?:the |a |some |your )?(?:\w+ ){0,2}(?:contact details|number|address|email|"
    r"phone number|details|link|info|information) (?:for|of|to|about|on)|trying to (?:find out|find|get hold|reach|"
    r"contact|book|refer|work out)(?: \w+){1,10}",
    r"(?:can|could|would|will|please|pls|kindly|wondering if) (?:\w+ ){0,3}(?:someone|somebody|anyone|you|u|help|"
    r"the team)(?: \w+){0,3} (?:contact|call|ring|phone|email|message|dm|pm|inbox|get in touch|get back to|advise|"
    r"send|give|point|direct|let|tell|help|explain|confirm|signpost|share|post)(?: \w+){0,2} (?:me|us|my \w+|know|"
    r"the (?:link|number|address|details|details for)|details|a link|info|information|with)",
    r"(?:i|we|my \w+)(?:'m| am|'d| would|'re| are)? (?:\w+ )?(?:looking for|looking to|trying to (?:find|get hold|"
    r"contact|book|reach|change|cancel|refer|access|get in touch|join|apply|sign|arrange|rearrange)|need (?:the|"
    r"a) (?:number|address|link|form|contact|phone|email)|need to (?:change|cancel|rearrange|book|rebook|update|"
    r"speak|contact|get in touch|get hold|refer|know (?:how|what|where|when|if))|interested in|like to (?:apply|"
    r"volunteer|join|book|attend|know|find out|self[- ]?refer|refer|donate|register|sign|come|get involved|become|"
    r"make an appointment|make a referral|speak|cancel|change|rearrange|arrange|ask|enquire|visit|thank and ask)|"
    r"want to (?:apply|volunteer|join|book|attend|find out|self[- ]?refer|refer|donate|register|sign up|get involved|"
    r"become|work for|work at|come along|know (?:if|how|when|where|what|whether)|visit|train)|wondering (?:if|how|"
    r"when|where|what|whether|who)|hoping to (?:\w+))",
    r"(?:what(?:'s| is| are|s) (?:the |your |ur )?(?:\w+ ){0,3}(?:opening|visiting|number|phone|address|postcode|"
    r"email|hours|times?|criteria|process|closing date|best way|contact|link|age limit|age range|waiting (?:list|"
    r"time)|wait|salary|band|dress code|cost|price|difference between the services|procedure))|(?:who|where|how|when|"
    r"what time|which number|what number) (?:do|can|should|does|would|will|to|is|are|did) (?:i|we|you|u|they|it|"
    r"people|my \w+|one|someone|she|he|the|your) (?:\w+ ){0,2}(?:contact|ring|call|speak|email|go|get|refer|"
    r"self[- ]?refer|apply|book|join|register|sign|access|find|park|visit|send|donate|volunteer|cancel|change|"
    r"rearrange|start|open|close|closed|finish|run|held|located|based|order|collect|pick|drop|bring|ask|become|"
    r"hold of|make an appointment|make a referral|reach|on|take place)",
    r"(?:do|are|will|can|did|does|is|have) (?:you|u|the|your|this|there|they|it|dogs|children|visitors|kids|we|"
    r"i)(?: \w+){0,4} (?:offer|provide|do|run|have any|accept|take|recruiting|hiring|cover|still (?:running|open|on|"
    r"taking|available)|available|open (?:on|at|today|tomorrow|over|this|bank)|closed|allowed|any (?:jobs|vacancies|"
    r"spaces|places|groups|parking|support|help|courses|volunteering|more|plans|updates)|free|bookable|parking|"
    r"wheelchair|disabled|a (?:number|group|service|clinic|support|waiting|cafe|phone|lift|shop|hearing loop|quiet|"
    r"contact|team|list|link|website|helpline|cost|charge|fee|form|bus|limit|crisis))(?=[^.!\n]{0,90}(?:\?|please|"
    r"pls|thanks|$))",
    r"(?:any|more) (?:info|information|details|update|updates|news) (?:on|about|please|for|regarding)|(?:number|"
    r"address|link|details|contact|email|phone number|opening times|postcode|info) (?:for (?:the|your|this|adhd|"
    r"camhs|\w+))? ?(?:please|pls|plz)|just (?:moved|a (?:quick )?(?:question|query))(?: \w+){0,10}|"
    r"quick (?:question|query|q)|i have a (?:question|query|enquiry)|general enquiry|(?:to|would|can i|general|"
    r"an) enquir(?:e|y|ies)|(?:how|"
    r"where) (?:to|2) (?:get|apply|refer|self[- ]?refer|book|join|access|contact|find|register|volunteer|sign up|"
    r"park|donate)|anyone know (?:if|how|what|where|when|who|the)|get (?:a|my|an?) (?:\w+ )?(?:referral|appointment|"
    r"assessment|copy of the leaflet) (?:\w+ ){0,5}please|how (?:long|old)(?: \w+){0,5} (?:wait|waiting|list|take|"
    r"before|be to|last|until)",
)
OPENS = re.compile(
    r"(?:^|[.!?\n,]\s{0,3}|(?<!\w)(?:hi|hello|hey|hiya|please|pls|and|but|so|just|thanks|sorry|"
    r"but)[ ,-]{1,3})(?:(?:is|are|do|does|did|can|could|will|would|when|where|what|which|who|how|whats|wheres|whens|"
    r"hows|any|anyone|has|have|am|shall|may|if)(?:'s|'re|s)?)\s[^?!\n]{3,160}"
)
"""What begins as a question does, with or without its mark."""
PLAIN_QUESTION = re.compile(
    r"(?:^|[.!\n,]\s?|hi,? |hello,? |hey,? |hiya,? )(?:is|are|do|does|can|could|will|when|where|what time|what's|"
    r"whats|what is|what are|how do|how can|who do|who can|which)\s(?!you\s(?:even|actually|really|care|think|people|"
    r"ever|having|serious|joking|lot|sleep|not)|it\sany\swonder|the\spoint|wrong|anyone\ssurprised|we\ssupposed|"
    r"the\shell|the\sfuck|planet|more\sdo)[^?.!\n]{4,100}\?"
)

RHETORICAL = phrase(
    r"know how|how (?:do you|can you|you|do they|do any of you) (?:sleep|live|look|justify|call|defend|allow|expect|"
    r"let|treat|stand)|how dare|how is (?:this|that|it) (?:acceptable|allowed|ok|okay|right|fair|legal|possible|"
    r"even)|how (?:is|can) (?:this|that|it) (?:be )?(?:acceptable|allowed|ok|okay|right|fair|possible)|"
    r"how many (?:more|times)|what (?:is|the|in the)(?: \w+)? (?:wrong|hell|fuck|point|planet)|what's (?:wrong|"
    r"the (?:point|use))|what (?:exactly )?do you (?:actually |even )?do(?! for)|what are you (?:actually |"
    r"even )?(?:doing|paid)|"
    r"why (?:don't|do|are|is|won't|can't|does|doesn't|isn't|has|hasn't|should|would|bother|did|didn't)|when (?:will|"
    r"are|is|do) (?:you|this|they|someone|anyone|it|the trust)(?: \w+)? (?:learn|listen|listening|sort|stop|end|fix|"
    r"do something|take|be held|care|start|going to|resign|gonna|wake)|do you (?:even|actually|really|think|people|"
    r"lot|know how|know what it|have any idea|ever|not|care|honestly|seriously)|are you (?:kidding|joking|serious|"
    r"having a|for real|ok in|taking the|proud|even|happy|actually|ashamed|blind|deaf|lot|people)|"
    r"who do you think|is (?:it|this) any wonder|is (?:this|that|it) (?:a joke|some kind|what|how|your idea|really|"
    r"supposed|good enough)|can you (?:believe|imagine|blame|not|even|actually)|anyone (?:else )?(?:surprised|"
    r"shocked|listening|care|there|bothered|remember|watching|fancy|else)|is anyone (?:surprised|listening|even|"
    r"actually)|could you (?:be any|not|imagine)|would you (?:believe|treat|like it|be happy|want your)|"
    r"have you (?:no|any) (?:shame|compassion|idea|heart)|where (?:is|was|were|are) (?:the|your) (?:compassion|"
    r"humanity|accountability|care|dignity|money going|apology|evidence|justice|duty)|who (?:is|'s) (?:accountable|"
    r"responsible|to blame|going to)|isn't it|aren't they|right\?|eh\?"
)
OTHER_KIND = phrase(
    r"freedom of information|foi|subject access|sar|copy of (?:my|his|her) (?:records|notes)|sertraline|"
    r"side effects?|(?:safe|ok|okay|normal) to (?:take|stop|mix|drink|feel)|journalist|reporter|deadline is|"
    r"comment on|dose of|promo code|dm me (?:for|to)|crypto|followers|bitcoin|forex|seo|invest|click (?:the )?link|"
    r"onlyfans|loan|want to (?:lose weight|earn|make money)|how much did|how many (?:patients|staff|complaints|"
    r"deaths)|solicitor|want to complain|make a complaint"
)
MARKED = re.compile(
    r"\?|^\W*(?:(?:hi|hello|hey|hiya|morning|afternoon|evening|please|pls|just|quick|question|all|"
    r"there)\W+){0,4}(?:is|are|do|does|can|could|will|would|when|where|wheres|what|whats|which|who|how|any|anyone|"
    r"looking for|am i|has|have (?:you|they))\s|please|pls|\bta\b|thanks"
)
CLUES = (
    Clue(
        72, "Asks something about a service or how to use it.", ASKS, needs=SERVICES, near=RHETORICAL, unless=OTHER_KIND
    ),
    Clue(70, "Asks for information, contact or help in using a service.", WANTS, near=RHETORICAL, unless=OTHER_KIND),
    Clue(
        64,
        "Asks something about a service or how to use it.",
        OPENS,
        needs=SERVICES,
        near=RHETORICAL,
        unless=OTHER_KIND,
        beside=MARKED,
    ),
    Clue(52, "Asks a plain question.", PLAIN_QUESTION, near=RHETORICAL, unless=OTHER_KIND),
)


def detect(words: Words) -> Finding:
    """Whether the post wants to know something that the body can simply answer. Rhetorical questions do not."""
    return weigh(words, CLUES, BY)


EXAMPLES = (
    Example("What time do you open on a Saturday?", True),
    Example("How do I refer my son to CAMHS please", True),
    Example("Is there parking at the new unit?", True),
    Example("can someone give me the number for the crisis team", True),
    Example("Are you recruiting for healthcare assistants at the moment?", True),
    Example("do you do a support group for carers in Darlington?", True),
    Example("hiya wots the visiting hours for elm ward ta", True),
    Example("Can I self refer for talking therapies or do I need my GP?", True),
    Example("I'd like to volunteer, who do I contact?", True),
    Example("need to change my appointment but lost the letter, what number do i ring", True),
    Example("Where's the autism group held now?", True),
    Example("Could you send me a link to the recovery college courses please", True),
    Example("how long is the waiting list for an adhd assessment", True),
    Example("Is the walk in clinic open on bank holiday monday?", True),
    Example("Does anyone know if the memory cafe is still on?", True),
    Example("When does the application close for the band 5 job?", True),
    Example("my mam's been admitted, can I bring her own pillow in?", True),
    Example("How do you sleep at night?", False, "rhetorical"),
    Example("Are you having a laugh?", False),
    Example("how many more people have to die", False),
    Example("Why don't you ever listen", False),
    Example("What is wrong with you people?", False),
    Example("is it safe to stop my sertraline?", False, "for a clinician"),
    Example("FOI: how many beds did you close in 2022?", False, "a request for recorded information"),
    Example("Do you even care about us?", False),
    Example("Lovely day for it isn't it", False),
    Example("thank you for answering my question so quickly", False),
    Example("The nurses were brilliant with my dad", False),
    Example("When will you learn to listen?", False),
    Example("How is this acceptable?", False),
    Example("who do you think you are", False),
    Example("I know how to get there, see you Saturday", False),
    Example("Want more followers? DM me for prices", False),
    Example("So proud of everyone who took part", False),
)
