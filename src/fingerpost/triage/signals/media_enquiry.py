"""A journalist or a broadcaster asks for comment, an interview or leave to use something. Clause: 4.5.1."""

from fingerpost.triage.assessment import Finding
from fingerpost.triage.example import Example
from fingerpost.triage.phrases import opening, phrase
from fingerpost.triage.weighing import Clue, weigh
from fingerpost.triage.words import Words

SIGNAL = "media_enquiry"
BY = "rule:media_enquiry/1"

TRADE = (
    r"(?:journalist|reporter|correspondent|news editor|editor|presenter|broadcast journalist|freelance journalist|"
    r"freelancer|freelance writer|freelance|producer|assistant producer|casting producer|documentary maker|"
    r"film ?maker|news ?reader|columnist|video journalist|podcaster|journo|blogger from|news desk|newsdesk|"
    r"picture desk|"
    r"features writer|writer|content creator|photographer|health editor)"
)
OUTLET = (
    r"(?:(?:the )?(?:bbc|itv|sky|channel ?(?:4|5|four|five)|gb news|lbc|talk ?tv|times radio|radio (?:4|5|tees|"
    r"newcastle|york|cumbria|leeds)|5 live|look north|tyne tees|panorama|newsnight|dispatches|good morning britain|"
    r"gmb|this morning|"
    r"woman's hour|today programme|guardian|observer|telegraph|daily mail|mail on sunday|mail ?online|mirror|sun|"
    r"daily express|express|independent|metro|i paper|daily star|northern echo|echo|gazette|teesside live|chronicle|"
    r"journal|yorkshire post|york press|hartlepool mail|darlington & stockton times|"
    r"health service journal|hsj|nursing times|nursing standard|private eye|press association|pa media|reuters|"
    r"huffpost|buzzfeed|vice|ladbible|bylines|local democracy reporting service|ldrs|pulse|community care magazine|"
    r"big issue|evening standard|heart|capital|hits radio|greatest hits radio|zetland fm|local paper|newspaper|"
    r"magazine|production company|tv company|news agency|radio station|student paper|student newspaper|"
    r"podcast)(?: (?:news|tees|newcastle|radio|north|tyne tees|breakfast|look north|live|online|magazine|"
    r"world service|three|politics|yorkshire|health))*)"
)

SAYS_WHO = phrase(
    rf"(?:i'm|i am|im|this is|it's|it is|my name(?:'s| is)|we are|we're|here|name is|work as|working as|speaking as|"
    rf"hi from|hello from|hiya,?|hello,?|hi,?)(?:,? \S{{1,20}}){{0,4}},? (?:an? |the |from |at |with |"
    rf"- ?)?(?:\w+ ){{0,3}}{TRADE} (?:at|from|for|with|on|here|and|who|working|looking|covering|in|based|writing)",
    rf"(?:i'm|i am|this is|we are|we're|i) (?:\w+ ){{0,3}}(?:from|at|with|for|write for|writing for|work for|"
    rf"working for|report for|reporting for|calling from|messaging from|producing for) (?:\w+ ){{0,2}}{OUTLET}",
    rf"(?:hi|hello|hey|dear \w+|good (?:morning|afternoon))(?:,? \S{{1,20}}){{0,5}} (?:from|at|with) {OUTLET}|"
    rf"{TRADE}(?: here)?[,:]? (?:at|from|for|with|on) (?:the )?{OUTLET}|{OUTLET} (?:{TRADE}|here)",
)
ASKS = phrase(
    r"(?:request|requesting|asking|looking|like|need|wanted|want|hoping|after|provide|send|give|offer|get|issue|"
    r"seeking|make|any)(?: \w+){0,4} (?:for )?(?:(?:a|an|any|your|the|some|official|brief|short|further|"
    r"public) ){0,3}(?:comment|statement|response|quote|right of reply|interview|spokesperson|spokesman|spokeswoman|"
    r"reaction)(?: (?:on|about|from|for|by|before|to|in|regarding|ahead|re|please|this|today|as))",
    r"(?:interview|speak to|speaking to|talk to|film|filming|chat to|hear from|put up)(?: \w+){0,4} (?:(?:on|for|"
    r"about) )?(?:(?:a|the|our|my|your|an) ){0,2}(?:\w+ ){0,2}(?:spokesperson|programme|documentary|show|bulletin|"
    r"article|feature|podcast|news|piece|story|broadcast|live on air|camera|on air|chief executive for|ceo for|"
    r"case stud\w+)",
    r"(?:can|could|may|would|are|do) (?:we|i|you|it be|us)(?: \w+){0,5} (?:use|using|run|show|broadcast|publish|"
    r"feature|embed|share|air|reproduce|permission)(?: \w+){0,4} (?:photos?|pictures?|pics?|images?|videos?|footage|"
    r"clip|post|story|tweet|this|it) (?:\w+ ){0,3}(?:on|in|for|with)(?: \w+){0,4} (?:programme|news|credit|tv|air|"
    r"article|paper|online|website|platforms|bulletin|story|piece|bbc|itv|sky|broadcast|show|feature|social)",
    r"(?:permission|happy for us|ok for us|allow us|licen[cs]e|rights|consent)(?: \w+){0,3} (?:to )?(?:use|broadcast|"
    r"publish|share|feature|show|run|for)(?: \w+){0,6} (?:photo|picture|pic|image|video|footage|clip|across|on all|"
    r"all our|with credit|credit|platforms)|full credit|we(?:'ll| will| would)(?: \w+)? credit you|"
    r"with (?:a )?credit|for broadcast|did you (?:film|take|shoot) this",
    r"(?:working on|writing|making|producing|researching|preparing|doing|putting together|running|covering|"
    r"planning)(?: (?:a|an|the|this|our|my|some))? (?:\w+ ){0,4}(?:story|article|documentary|news piece|piece|"
    r"feature|programme|report|podcast episode|podcast|series|news item|package|investigation|film)(?: (?:about|on|"
    r"into|for|looking|around|regarding|covering|that|which|in|exploring|concerning|with|tomorrow|today|tonight|and))",
    r"press (?:office|officer|team|enquir(?:y|ies)|contact|number|query|statement|pass|accreditation|release)|"
    r"media (?:enquir(?:y|ies)|request|query|contact|office|team|statement|comment)|right of reply|my deadline|"
    r"our deadline|deadline (?:is|of|for|today|tomorrow|noon|\d)|on deadline|by (?:\d+ ?(?:am|pm)|noon|close of play|"
    r"end of (?:day|play))(?: \w+){0,4} (?:deadline|publish|publication|broadcast|print)|before (?:we|i) (?:publish|"
    r"go to (?:print|press)|broadcast|run)|going to print|due to (?:publish|broadcast|air|run)|"
    r"on (?:the )?record|off the record|for (?:our|the|tonight's|tomorrow's|this morning's|sunday's|today's|a|"
    r"an) (?:\w+ ){0,2}(?:bulletin|breakfast show|edition|front page|evening news|news programme|six o'clock|"
    r"drivetime|documentary|article|feature|programme|broadcast|radio show|tv show|story)|live on (?:air|the show|"
    r"the programme|our)|come on (?:the |our )?(?:show|programme|air|podcast)|appear on(?: \w+){0,3} (?:show|"
    r"programme|podcast|news)|spokesperson",
)
GOSSIP = phrase(
    r"(?:saw|seen|read|watched|heard|watching|listening to|according to|reported)(?: \w+){0,5} (?:news|bbc|itv|echo|"
    r"gazette|paper|papers|panorama|documentary|article)|going to (?:the )?(?:press|papers|media|newspapers|bbc|"
    r"echo)|go(?:ing|ne)? to the (?:press|papers|media|newspapers|echo|bbc|gazette|sun|mail)|(?:contact|contacting|"
    r"contacted|tell|telling|told|calling|call|ring|email\w*|tag\w*) (?:the |a |all the )?(?:press|papers|media|"
    r"newspapers|bbc|echo|journalists?|reporters?|gazette|panorama)|"
    r"(?:why|where) (?:isn't|aren't|is|are|has|have|hasn't) (?:the )?(?:bbc|press|media|itv|journalists?)|"
    r"someone should (?:make|do|write)|should (?:be on|make a|do a) (?:the )?(?:news|documentary|programme|panorama)|"
    r"social media team|journalists? (?:should|need|please|ought)|(?:great|good|brilliant|lovely|interesting|fab|"
    r"super|nice|loved|proud|well done|excellent|enjoyed|moving|powerful) (?:\w+ ){0,4}(?:interview|article|piece|"
    r"feature|documentary|programme|story|podcast|report)|"
    r"(?:phd|masters?|msc|dissertation|university|nhs|clinical|research) (?:\w+ ){0,3}(?:researcher|study|student|"
    r"participants)|researcher (?:at|from|in) (?:\w+ ){0,3}university|on the record i think|"
    r"when i was a (?:journalist|reporter)|retired journalist|job interview|interview (?:for (?:a|the|my) (?:job|"
    r"post|role|position|band)|yesterday|went|tips|panel|date|outcome|feedback|questions)|my (?:wife|husband|friend|"
    r"son|daughter|brother|sister|mate|dad|mum) (?:is|was) a|(?:police|witness) statement|mission statement|"
    r"deadline for (?:applications?|applying|entries|the job)|application deadline|closing date"
)
MENTIONS = phrase(
    r"production company|(?:in|for) (?:(?:tomorrow|tonight|sunday|saturday|friday|monday|today|thursday|wednesday|"
    r"tuesday|next week|this week)'?s?) (?:\w+ )?(?:paper|edition|news|show|programme|bulletin|episode|issue)|"
    r"tonight's news|the paper|on record|a line|tv series|series about|access requests?|quick chat on air|radio|"
    r"freelancer|writing (?:a|an|something)|democracy reporter",
    r"journo|long read|ahead of publication|before publication|for publication|crediting you|with credit|credit you|"
    r"metro\.co\.uk|mailonline|in an article|tweet in|journalists?|reporters?|news ?desk|press|media|newsroom|"
    r"newspaper|magazine|documentary|filming request|film crew|crew|breakfast show|radio (?:show|package|station|"
    r"piece|interview)|podcast|programme|broadcast\w*|print edition|on air|live on|editor|producer|correspondent|"
    r"presenter|spokes\w+|interview|statement on|comment on|comment from|article|feature|headline|footage rights|"
    r"case stud(?:y|ies)|bbc|itv|sky news|channel 4|channel 5|northern echo|gazette|chronicle|hartlepool mail|"
    r"guardian|mirror|daily mail|telegraph|press association|reuters|hsj",
)
WANTS = phrase(
    r"are you the right|who handles|who looks after|who deals with|please confirm|get the|credit",
    r"dms (?:are )?open|mind if (?:we|i)|can \w+ (?:\w+ ){0,2}(?:please )?use|put some questions|"
    r"some questions (?:to|for)|(?:could|can|may|might|would|will) (?:we|you|i|someone|your|anyone|one of)|"
    r"we'd (?:love|like)|i'd (?:love|like)|we would (?:love|like)|i would (?:love|like)|would (?:love|like) (?:to|"
    r"access)|happy to (?:talk|speak|chat)|do you have a (?:statement|comment|spokes\w+|response)|any chance of (?:a|"
    r"an|getting)|who (?:do|should|can|would|is|could)|need (?:it|a|an|someone)|request|invite|drop me|ring the|"
    r"call me|email me|dm me|get back to me|provide|permission|is there (?:a|anyone)|keen to|hoping to (?:speak|"
    r"interview|talk|film)|looking (?:for|to) (?:speak|interview|someone|a|an|families|patients|staff|film|people)|"
    r"available (?:for|to)",
)
NOT_PRESS = phrase(
    r"subject access|access request (?:for|form)|my (?:records|notes|data)",
    r"series of (?:workshops|sessions)|on the radio last|your radio|put the paper|paper (?:form|copy|letter)|"
    r"thank you|thanks for|heard you on|complain\w*",
    r"sleep at|in sleep|job|band \d|vacanc(?:y|ies)|application|apply|press (?:the|a|any|this|\d)|social media|"
    r"pressed|university|dissertation|phd|my interview|interview (?:date|tips|panel)|sportswear|article \d+|"
    r"what's the programme|programme of (?:events|courses)|therapy programme|12 week programme|course|train(?:ing|"
    r"ee)|on your (?:page|website)|volunteer|group|course|wellbeing programme|treatment programme|discharge|crew who|"
    r"ambulance crew|paramedic crew|saw you|watched|i read|foi|i got rid|my anxiety|freedom of information",
)
DENIED = opening(r"(?:not|isn't|no|never|ain't|wish i (?:was|were))(?: \w+){0,2}")

CLUES = (
    Clue(
        58,
        "Asks for something on behalf of a programme or a paper.",
        WANTS,
        beside=MENTIONS,
        near=GOSSIP,
        unless=NOT_PRESS,
    ),
    Clue(84, "Says that they write for or work with the press or a broadcaster.", SAYS_WHO, before=DENIED, near=GOSSIP),
    Clue(68, "Asks for comment, an interview or leave to publish.", ASKS, near=GOSSIP),
)


def detect(words: Words) -> Finding:
    """Whether somebody from the media asks the body for something. Talking about the news is not an enquiry."""
    return weigh(words, CLUES, BY)


EXAMPLES = (
    Example("Hi, I'm a reporter with the Northern Echo, could someone give me a call about the ward closure?", True),
    Example(
        "Hello, Tom from BBC Radio Tees here - would someone be free to come on the breakfast show tomorrow?", True
    ),
    Example("Requesting a comment on the CQC report by 4pm please, my deadline is 5", True),
    Example("Hi there, can we use your video on our programme tonight with a credit?", True),
    Example("I am a freelance journalist working on a piece about waiting times in CAMHS", True),
    Example("Could I speak to your press office?", True),
    Example("I'm a producer on a Channel 4 documentary and would love to film with your crisis team", True),
    Example("Did you take this photo? Are you happy for us to use it on all our platforms with credit?", True),
    Example("Journalist from the Gazette. Please DM a contact for media enquiries.", True),
    Example(
        "student journalist here for Palatinate, can I interview a spokesperson for an article on student wellbeing",
        True,
    ),
    Example("We are due to publish at noon and are offering you a right of reply.", True),
    Example("I write for the HSJ. Can you confirm the chief executive has resigned?", True),
    Example("researcher at ITV Tyne Tees, looking for case studies for a feature on dementia care", True),
    Example("My name is Asha, I'm a podcaster working on a series about eating disorders, who handles press?", True),
    Example("Can you send me a statement on the inquest for tomorrow's edition?", True),
    Example("saw you on the BBC news last night, shocking", False),
    Example("I'm going to the papers with this", False, "a grievance, not an enquiry"),
    Example("Why isn't the BBC reporting on this??", False),
    Example("Brilliant interview on Radio Tees this morning Dr Patel!", False),
    Example("I've got an interview for the band 5 job on Monday, any tips?", False),
    Example("What's the deadline for applications?", False),
    Example("I'm a researcher at Teesside University recruiting participants for a study", False),
    Example("journalists should look into this trust", False),
    Example("my son is a journalist and even he was shocked", False),
    Example("Gave my statement to the police today", False),
    Example("great article in the Echo about your gardeners", False),
    Example("You lot only care about the press and your image", False),
    Example("can I use this photo as my wallpaper, it's gorgeous", False),
    Example("someone should make a documentary about this place", False),
    Example("I read in the Guardian that beds are being cut", False),
    Example("Press the green button to get in, it sticks", False),
)
