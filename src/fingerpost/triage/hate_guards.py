"""What shows that words of hate are not hate: denied, condemned, quoted, suffered, or said of oneself."""

import re

from fingerpost.triage.clues import Guard, says
from fingerpost.triage.identity import PARTS

NOT_SO = re.compile(
    r"(?<!\w)(?:no(?! (?:doubt|wonder|surprise))|not|never|nobody|no ?one|none|(?:is|are|ai|was|were|do|does|did|"
    r"would|wo|ca|should|could|must)n'?t(?! you\b)|cannot|nor|neither|without|stop|stopped|refuse to|against|wrong "
    r"(?:to|that)|how (?:can|dare|could) (?:anyone|people|you|they|he|she|we)|why (?:would|do|does|should) (?:anyone|"
    r"people|so many|some|we|they|you)|why are (?:people|so many people|some|you|they|we)|(?:do|did|are) (?:you|they|"
    r"people) (?:really|seriously|actually)|if it were the case|(?:if|just because|unless) you (?:really )?think|"
    r"instead of|rather than|far from|tired of hearing|false that|not true that|a lie that|a myth that|as if|pretend "
    r"that|imagine|no (?:good|decent|real|true) (?:person|man|human))(?: (?!but|and|so|because|cos|they|though|unless|"
    r"until|like)[\w']{1,14}){0,5} ?$"
)
CONDEMNED = says(
    r"(?:he|she|they|dad|mum|mam|grandad|nan|uncle|neighbour|boss|man|woman|patient|someone|somebody|bloke|guy|lad|"
    r"people|kids|colleague|boyfriend|friend|idiots?|everyone|racist|driver|passenger|trump|farage) (?:\w+ "
    r"){0,2}?(?:said|saying|say|says|shouted|shouting|shouts|thinks?|wrote|posted|tweeted|texted|yelled|screamed|"
    r"claimed|claims|told|asked|reckons|thought|chanted|joked|just say)(?! (?:what|you should|she's|he's|something|"
    r"no|yes|hi|hello|thanks|sorry))|pressured|yeah right|said no one|(?:how|what|who) the (?:hell|fuck)|can't just "
    r"say|can't believe|(?:vile|awful|terrible|horrible|disgusting|cruel|nasty|stupid|horrid|hateful|shocking|"
    r"ignorant) (?:thing|word|words|comment|comments|attitude|view|views|remark|remarks|language)|outrageous|"
    r"terrible|shocking|won't tolerate|not tolerate|no longer acceptable|disappointed face|pensive face|crying face|"
    r"sad but relieved face|face screaming in fear|anguished face|crossed? out",
    r"(?:people|anyone|anybody|those|someone|somebody|whoever|idiots?|bigots?|racists?|men|man|person|trolls?|"
    r"everyone|guy|bloke|woman|politicians?|the ones|any ?body|kids|lads|they|parents|mp|mps|some) (?:\w+ "
    r"){0,2}?(?:who|that|which) (?:\w+ ){0,2}?(?:say|says|said|saying|think|thinks|thought|believe|believes|call|"
    r"calls|called|calling|claim|claims|hate|hates|use|uses|used|abuse|abuses|shout|shouts|shouted|treat|treats|tell|"
    r"tells|told|make|refer|discriminate|blame|blames|want|post|posts|posted|describe|assume|share|spread|kill|"
    r"attack|bully|attacks|chant)",
    r"(?:hate|dislike|can't stand|cant stand|sick of|tired of|love|annoys me|hurts|disgusting|awful|horrible|sad|"
    r"heartbreaking|upsetting|infuriating|angry|fed up with|appalling|shocking)(?: it)? (?:when|how|to (?:see|hear)|"
    r"that|hearing|seeing|the way|people (?:saying|calling|who)|being called|being told|men (?:saying|who)|reading)",
    r"(?:stop|quit|don't|do not|never|please don't|shouldn't|should not|no need to|not ok to|not okay to|wrong to|"
    r"racist to|sexist to|ableist to|unacceptable to|offensive to|who|would you|you can't just) (?:ever )?(?:say|"
    r"saying|call|calling|using|use|tell|telling|shout|shouting|label|labelling|refer|assume|describe|treat|treating|"
    r"think|write|blame|blaming|post|posting|hate|judge)(?:ing)?",
    r"(?:is|are|was|were|so|that's|thats|it's|its|sounds?|be|not only|being|just|this|that is|really|bit|absolutely|"
    r"pure|very|plain|completely|deeply|horribly|seem|seems) (?:\w+ly |\w+ and |a |an |very |so |just |really |just "
    r"plain ){0,5}(?:racist|racism|sexist|sexism|homophobic|homophobia|transphobic|transphobia|ableist|ableism|"
    r"islamophobic|xenophobic|antisemitic|misogynistic|misogynist|misogyny|bigoted|bigotry|prejudiced|discriminatory|"
    r"discrimination|hate speech|hateful|wrong|unacceptable|not (?:ok|okay|acceptable|right|true|fair|cool|funny|on)|"
    r"offensive|hurtful|cruel|ignorant|ignorance|vile language|nonsense|a (?:slur|lie|myth|stereotype|hate crime)|"
    r"untrue|false|outdated|dehumanising|inhumane|harmful|insulting|unkind|out of order|bang out of order|bollocks|"
    r"bullshit|stigma(?:tising)?|demeaning|degrading|disrespectful|a disgrace to say|shameful)",
    r"(?:isn't|is not|isnt|aren't|not|never|n't) (?:\w+ )?(?:ok|okay|acceptable|right|true|fair|cool|"
    r"(?<!being\s)funny|on|helpful|appropriate)(?=$|[.!?,\n ])",
    r"(?:called|calls|calling|call|named|labelled|branded|told|telling|tells|shouted(?: at)?|yelled(?: at)?|"
    r"screamed(?: at)?|said to|says to|spat at|abused|heckled|treated|asked) (?:me|us|him|her|them|my \w+|our \w+|a "
    r"\w+|people|someone|another|patients?|staff|nurses?|each other|you|this|one of|someone a|the)(?: \w+)?|(?:i|we|"
    r"he|she|they|been|being|get|got|was|were|getting|gets) (?:been |always |often |just |constantly |being "
    r"){0,5}(?:called|told|labelled|branded|compared to)|(?:the (?:word|term|phrase|slur|name|statement|idea|claim|"
    r"myth|view|notion|stereotype|argument|trope|r word|n word|t word|p word)|words like|terms like|phrases like|"
    r"slurs like|comments like|statements like|things like|names like|insults? like|use of|chanting|chants|graffiti|"
    r"sprayed|slogans?)",
    r"(?:bbc|news|report|article|documentary|film|movie|book|history|novel|lyrics|song|essay|in the (?:\d\ds|past|"
    r"war)|training|campaign|awareness|study|research|poll|survey|judge|court|charged|convicted|jailed|arrested|"
    r"police|victims?|survivors?)(?= |$|[.,!?])",
    r"(?:false|not true|untrue|wrong|no correlation|said no one(?: ever)?|lies|nope|bullshit|rubbish|myth|cross mark "
    r"button|fact check)[.! ]*$",
)
MINE = re.compile(
    r"(?<!\w)(?:as|i'?m|i am|being|calling? (?:myself|ourselves)|identif(?:y|ies) as|proud(?:ly)?|fellow|we are|we're|"
    r"us|from one|reclaim\w*|born|came out as|my (?:wife|husband|son|daughter|partner|best friend|girlfriend|"
    r"boyfriend|mum|dad|brother|sister|friend|child|uncle|nan|cousin)(?: is|'?s)?|he is my|she is my|(?:what's good|"
    r"whats good|love you|love|you|yo|sup|hey) my)(?: (?:a|an|the|just|only|also|such|one|all|proud|crazy|fat|little|"
    r"old|mad|happy|total|gay|black|disabled|working|class|lovely|beautiful|favourite|big|young|jewish|trans)){0,4} ?$"
)
RECLAIMED = says(
    r"@slur (?:pride|power|and proud|positivity|community|friends|bar|night|liberation|theory|camp|joy|is beautiful|"
    r"mag)|dykes on bikes|slut ?walk|crip (?:theory|camp|time)|mad pride|proud (?:to be )?(?:an? )?@slur",
    **PARTS,
)
TOPIC = says(
    r"racism|sexism|homophobia|transphobia|islamophobia|ableism|antisemitism|anti semitism|misogyny|xenophobia|"
    r"bigots?|bigotry|stigma|stereotypes?|stereotyping|discrimination|prejudice|hate crimes?|equality|inclusion|"
    r"solidarity|allies|ally|human rights|respect|support|supporting|welcome|welcoming|love|loving|loved|celebrate|"
    r"celebrating|proud|beautiful|wonderful|amazing|brilliant|thank|thanks|grateful|deserve better|kindness|"
    r"compassion|blessed"
)
NOT_GROUP = says(
    r"(?:black|white|brown|gay|trans|disabled|blind|old|straight|english|french|polish|chinese|indian|turkish|irish|"
    r"german|russian|american) (?:toilets?|food|weather|takeaway|restaurant|film|movie|car|mould|cat|dog|coffee|"
    r"pudding|market|friday|mirror|parking|bay|badge|blue badge|spot|tea|widow|belt|hole|sheep|wine|bread|fish|ice|"
    r"panther)",
    r"(?:(?:deaf|blind) (?:to|spot|drunk|luck|date)|women(?:'s)? (?:football|aid)|girls? (?:night|trip|guides|"
    r"school))|(?:pigs?|dogs?|monkeys?|rats?|apes?|animals?) (?:in|at) (?:the )?(?:zoo|farm|sanctuary)",
)

GUARDS = (
    Guard(60, NOT_SO, "before", whole=True),
    Guard(55, CONDEMNED, whole=True),
    Guard(50, MINE, "before", whole=True),
    Guard(50, RECLAIMED, whole=True),
    Guard(26, TOPIC),
    Guard(50, NOT_GROUP),
)
