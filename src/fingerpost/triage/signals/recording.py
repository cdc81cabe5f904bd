"""Sound, film or pictures of staff or on the premises: made, posted, threatened or asked about. Clauses: 4.6, 4.6.1."""

from fingerpost.post import Media, Post
from fingerpost.triage.assessment import Finding
from fingerpost.triage.example import Example
from fingerpost.triage.normalise import normalise
from fingerpost.triage.phrases import KIN, phrase
from fingerpost.triage.weighing import Clue, weigh
from fingerpost.triage.words import Words

SIGNAL = "recording"
BY = "rule:recording/1"

THEM = (
    r"(?:nurses?|doctors?|drs?|dr|staff|receptionists?|consultants?|psychiatrists?|therapists?|social workers?|"
    r"support workers?|managers?|security|them|him|her|you|yous|paramedics?|carers?|workers?|appointments?|meetings?|"
    r"assessments?|consultations?|conversations?|calls?|ward rounds?|wards?|reviews?|sessions?|visits?|tribunals?|"
    r"reception|clinic|unit|hospital|a&e|restrain\w*|patients?|incident|cpn|crisis team|whole thing|it all|"
    r"everything|every word|care ?co-?ordinator|psychologist|rooms?|waiting room|inside|how they|what (?:they|she|he|"
    r"was|happened)|hca|porter)"
)
MADE = (
    r"(?:video'?d|videoed|videotaped|filmed|recorded|taped|photographed|live ?streamed|screen ?recorded|"
    r"secretly recorded|audio recorded|snapped)"
)
MAKING = r"(?:videoing|filming|recording|taping|photographing|live ?streaming)"
THING = (
    r"(?:videos?|footage|recordings?|audio|film|clips?|tapes?|voice ?notes?|voice recordings?|dash ?cam|body ?cam|"
    r"photos?|pics?|pictures?|photographs?|vids?|live ?stream|cctv|ring doorbell footage|covert recording|"
    r"phone footage)"
)
SHOWN = (
    r"(?:tik ?tok|you ?tube|facebook|fb|insta(?:gram)?|social media|twitter|snap(?:chat)?|online|the internet|x|"
    r"my story|my channel|live|reddit|socials)"
)

DID = phrase(
    rf"(?:i|i've|i'd|we|we've|he|she|they|my (?:\w+ )?{KIN}|someone|somebody|mate|and|secretly|luckily|just|have|has|"
    rf"had|got|patient|patients|another patient|a patient|lad|who) (?:\w+ ){{0,3}}{MADE}(?: \w+){{0,5}}? {THEM}",
    rf"(?:i|i've|i'm|we|we're|i'll|i am|will be|gonna|going to|start|started|been|was|keep|kept|caught|people|"
    rf"someone|secretly|patients?|visitors?) (?:\w+ ){{0,2}}(?:{MAKING}|film|record|video)(?: \w+){{0,4}}? {THEM}|"
    rf"{MAKING} (?:on|in|at|inside) (?:the|a|your|my) (?:\w+ )?(?:ward|unit|hospital|clinic|waiting room|reception|"
    rf"appointment|meeting|a&e|tribunal)",
    rf"{THING}(?: (?:i|we|he|she))?(?: \w+){{0,2}} (?:of|from|with|showing|shows|inside|about|in|on|at|evidence of|"
    rf"taken (?:in|on|at|of))(?: (?:the|your|a|an|one|that|this|my|some|what|how|those|these|his|her|its?|two|all|us|"
    rf"me and|me|being|of|yous?))*(?: (?!open day|garden|dog|choir|event|new|sunset|cake|art|play|fun|award|walk|"
    rf"celebration|christmas)\w+){{0,3}}? {THEM}",
    r"(?:got|have|has|had|caught|all|whole thing|it's|recorded|everything|is|was|her|him|it|them|you|that|"
    r"yous) (?:\w+ ){0,4}(?:on|in) (?:camera|video|tape|film|my phone|audio|cctv|dash ?cam|voice ?note)(?! call|"
    r" link| appointment| consultation| app)|(?:i've|i have|i|we|we've|have|got|still have|there's|there is|has|"
    r"hold|kept) (?:\w+ ){0,3}(?:video|audio|recorded|recording|photographic|phone|footage|"
    r"covert)(?: \w+)? ?(?:evidence|footage|recordings?|proof|of (?:it|that|this|everything|you|the))",
    rf"(?:posting|post|posted|putting|put|uploading|upload|uploaded|share|sharing|shared|stick|sticking|going|"
    rf"release|releasing|stream|streaming|streamed|leak|leaked|publish)(?: (?:the|it|this|that|all|a|my|of|them|up|"
    rf"these|her|him|our|full|whole|whole thing|every|everything)){{0,4}} ?(?:{THING}|it|them|everything|whole thing|"
    rf"live)(?: \w+){{0,5}} (?:on|to|onto|all over|from|in) (?:\w+ )?(?:{SHOWN}|ward|hospital|unit|clinic|"
    rf"waiting room|appointment|a&e)|"
    rf"(?:{SHOWN}|going) live (?:from|on|in|at|inside) (?:the |your |my )?(?:\w+ )?(?:ward|hospital|unit|clinic|"
    rf"waiting room|appointment|a&e|seclusion)|(?:live|vlog|vlogging|livestream\w*|tiktok\w*) (?:from|on|in|at|"
    rf"inside) (?:the |your |my |a )?(?:\w+ )?(?:ward|hospital|unit|clinic|waiting room|a&e|room)|(?:gone|going|"
    rf"go) viral(?: \w+){{0,6}}(?:video|clip|footage|nurse|staff|ward)|watch (?:this|what|how|"
    rf"the)(?: \w+){{0,4}} (?:nurse|staff|security|doctor|restrain\w*|ward)|(?:hidden|secret|spy|covert|"
    rf"nanny) (?:camera|cam|recording|recorder|filming)s?|dictaphone|phone was recording",
)
ASKED = phrase(
    rf"(?:can|could|may|am|are|is|do|does|would|should|will|if|legal|legally|allowed|rules|policy|right|permission|"
    rf"ok|okay|against the law|how)(?: \w+){{0,7}} (?:record|film|filming|recording|video|videoing|photograph|tape|"
    rf"take (?:photos|pictures|pics|videos?|a (?:photo|picture|video))|audio record|live ?stream)(?: (?:the|a|an|my|"
    rf"our|your|her|his|him|on|in|of|with|at|this|that|during|inside|conversations? with|"
    rf"meetings? with)){{0,4}} (?:\w+ )?{THEM}|"
    r"(?:can|am|is it|are we|are you|allowed|policy)(?: \w+){0,5} (?:to )?(?:record|film|take (?:photos|pictures|"
    r"videos)|video)(?: \w+){0,2} (?:without|secretly|covertly|on my phone|for my own)|(?:without|consent|permission|"
    r"agree\w*|didn't ask)(?: \w+){0,5} (?:to be(?:ing)? |being )?(?:filmed|recorded|photographed|videoed)|(?:filmed|"
    r"recorded|photographed|videoed) (?:me|him|her|my \w+|us|patients?)? ?(?:without|against|in (?:the|her|his|my))|"
    r"no (?:filming|recording|photography|phones) (?:sign|policy|rule|allowed)",
)
CAPTURED = phrase(
    r"(?:put|putting|post|posted|posting|shared|sharing|stick|upload\w*|played|leaked|"
    r"sent) (?:\w+ ){0,3}(?:voice ?mail|voicemail|recording|phone ?call|call|conversation|"
    r"messages?)(?: \w+){0,6} (?:on|to|onto) (?:tiktok|youtube|facebook|fb|insta\w*|social media|twitter|x|reddit|"
    r"here|my page)|live (?:now )?(?:from|outside|inside)",
    r"streaming (?:from|in|inside|live)|live from|(?:my|the|this|that|a|our|post|posted|posting|upload|uploaded|"
    r"uploading|got|have|footage|take|took|taking|there's|there is|wearing|wear|doing a|going|went|his|her|"
    r"full) (?:\w+ ){0,2}(?:video|videos|vid|footage|clip|recording|recordings|tape|body ?cam|dash ?cam|go ?pro|live|"
    r"livestream|audio|phone ?calls?|voice ?note|tiktok|photos?|pictures?|pics?)|(?:filmed|videoed|videod|recorded|"
    r"taped|livestreamed|photographed|filming|videoing|livestreaming|snapping)|uploaded|going viral|go viral|"
    r"gone viral|on camera|on tape|on film|hidden cam\w*",
)
OF_WHOM = phrase(
    r"treat us|treat people|treat patients|your nurse|hospital",
    r"136 suite|section 136|suite|seclusion|nurses?|doctors?|drs?|staff|receptionists?|reception|desk|consultants?|"
    r"psychiatrists?|therapists?|social workers?|support workers?|hcas?|cpn|security|crisis team|appointments?|"
    r"ward rounds?|wards?|waiting room|a&e|assessments?|care review|reviews?|unit|patients?|tribunal|restrain\w*|"
    r"corridor|care ?co-?ordinator|your (?:team|lot|people|workers)|how you treat",
)
THEIRS = phrase(
    r"webinar|agm|annual (?:general )?meeting|conference|podcast|training session|lecture|livestream of the (?:agm|"
    r"board)|your (?:new |latest |lovely |brilliant |own )?(?:video|film|promo|youtube channel)|"
    r"promo(?:tional)? video|video (?:call|appointment|consultation|link|conferenc\w+)|(?:great|lovely|brilliant|fab|"
    r"beautiful|gorgeous|good|nice|amazing|cute|love this|love the|love these|loved the|fantastic|"
    r"wonderful) (?:\w+ ){0,3}(?:video|film|photos?|pics?|pictures?|clip)|"
    r"(?:world|track|broken|criminal|vinyl|medical|health|attendance) records?|on (?:the )?record|record (?:number|"
    r"waiting|high|low|label|player|breaking|store|of)|records? (?:show|department|office)|recorded (?:message|"
    r"delivery|information|crime|music|in (?:my|his|her) (?:notes|records))|(?:calls? (?:may|are|is|will) be|"
    r"is the call) recorded|my (?:dog|cat|garden|baby|bairn|lunch|tea|medication|letter|form|drawing|painting)|"
    r"sunset|wedding|school photo|old photos?|photo (?:booth|competition|album|frame|id|exhibition)|x-?ray|portrait|"
    r"filming (?:for|with) (?:the )?(?:bbc|itv)|netflix|movie|film night|tv series|episode|casualty|art"
)
HARMLESS = phrase(
    r"live (?:in|at|near|with|on my|alone|by|chat|music|q&a|event|performance)|video (?:call|appointment|"
    r"consultation|link|games?)|take (?:the|a) tablets?|record(?:ed)? (?:waiting|number|high|message|delivery|"
    r"in (?:my|his|her|the) notes)|recorded (?:it|that|this|incorrectly|wrongly|wrong) (?:in|on|as)|tape measure|"
    r"red tape|police tape|phone ?call (?:from|to|with|back)|phone calls? (?:a|per|every|later)|how many|foi|"
    r"freedom of information|foia|minutes of|interview|journalist|reporter|broadcast|programme|documentary|news|"
    r"press|webinar|choir|brilliant|lovely|fantastic|amazing|thank you|thanks|loved|well done|great (?:video|film|"
    r"photos?|pics?)|onlyfans|dm|bio|followers|earn|ward photo|art"
)
CLUES = (
    Clue(74, "Says that staff or the premises were recorded, filmed or pictured.", DID, near=THEIRS),
    Clue(
        58,
        "Speaks of a recording and of staff or the premises.",
        CAPTURED,
        beside=OF_WHOM,
        near=THEIRS,
        unless=HARMLESS,
    ),
    Clue(66, "Asks about, or objects to, recording or filming here.", ASKED, near=THEIRS),
)


def detect(words: Words) -> Finding:
    """Whether there is talk of a recording of staff or of the premises, in the words or beside an attached file.

    Recording one's own appointment is a right (4.6.1); this signal only says that somebody should look.
    """
    found = weigh(words, CLUES, BY)
    if found.score:
        return found
    described = " ".join(normalise(media.alt)[0] for media in words.post.media if media.alt)
    if described and OF_THEM.search(described) and not THEIRS.search(described):
        return Finding(62, (), "An attached file is described as showing staff or the premises.", BY)
    return found


OF_THEM = phrase(
    r"(?:video|film|footage|clip|recording|audio|photo|picture|selfie|screenshot)(?: \w+){0,6} (?:nurses?|doctors?|"
    r"staff|ward|receptionists?|hospital|clinic|consultant|paramedics?|patients?|security)|"
    r"(?:nurses?|doctors?|staff|ward|receptionists?|patients?|security guards?)(?: \w+){0,6} (?:video|filmed|"
    r"recorded|on camera|restrain\w+)"
)

EXAMPLES = (
    Example("I recorded the whole meeting so don't bother lying", True),
    Example("video of the nurse laughing at my mum is going up tonight", True),
    Example("am I allowed to film my appointment?", True),
    Example("Live on TikTok from the ward, come say hi", True),
    Example("got it all on camera, every word she said", True),
    Example("I've put the recording of my psychiatrist on youtube", True),
    Example("posting the footage on facebook if I dont get an answer", True),
    Example("we filmed the staff restraining him", True),
    Example("Can I record my consultation with the doctor on my phone", True),
    Example("is it legal to secretly record a meeting with my care coordinator", True),
    Example("someone was filming patients in the waiting room", True),
    Example("I have audio evidence of what your staff said", True),
    Example("hidden camera in my nan's room showed everything", True),
    Example("she took photos of the nurses through the window", True),
    Example("They filmed me without consent on the ward", True),
    Example("watch how this nurse talks to people", True),
    Example(
        "look at this",
        True,
        "the attached film is described",
        Post(text="look at this", media=(Media(alt="Video of two nurses on the ward arguing"),)),
    ),
    Example("Will the webinar be recorded?", False),
    Example("lovely video of the choir, well done all", False),
    Example("record waiting times again", False),
    Example("You need to update my medical records", False),
    Example("Can I have a video call instead of coming in?", False),
    Example("Here's a photo of my dog in the hospital garden", False),
    Example("loved the film about the new unit", False),
    Example("they sent it recorded delivery", False),
    Example("I just get a recorded message when I ring", False),
    Example("for the record the staff were great", False),
    Example("Beautiful pictures from the open day", False),
    Example("did anyone film the sunset last night", False),
    Example("broken record I know but please answer the phone", False),
    Example("my video appointment kept freezing", False),
    Example("the doctor recorded it in my notes", False),
    Example("Track record of this trust is poor", False),
)
