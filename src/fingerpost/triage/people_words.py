"""Who a post is about, in the words that people use: oneself, one's own people, staff, the service.

Pieces of patterns, for ``fingerpost.triage.clues.says``.
"""

WISH = (
    r"gonna|gunna|gona|guna|going to|goin to|goin 2|going 2|gonnae|gannae|gan to|ganna|about to|abt to|bout to|"
    r"will|'ll|want to|wanna|wana|want 2|wanting to|wants to|wish (?:i|to)|need to|had to|i(?:'ll| might| may)? have "
    r"to|might(?: just| as well)?|"
    r"may (?:just|as well)|could(?: just| easily| honestly)?|should(?: just)?|feel like|feeling like|felt like|"
    r"tempted to|ready to|trying to|try to|planning (?:to|on)|plan to|intend(?:ing)? to|decided to|off to|"
    r"think(?:ing)? (?:about|of|i(?:'ll| will| might| should|'m gonna|'m going to))|thoughts? (?:of|about)|rather|"
    r"desperate to|determined to|urges? to|tryna|fixing to"
)
"""Wanting, planning or being about to."""

ME = r"my ?self|me ?self|mesel|mysel|mysen|mself|myslef|myelf"
OTHERSELF = r"him ?self|her ?self|them ?sel(?:f|ves)|hisself|his ?self|hersel|themsel"

KIN = (
    r"son|daughter|lad|lass|boy|girl|kid|child|bairn|mum|mam|mother|mom|dad|father|da|brother|bro|sister|sis|husband|"
    r"hubby|wife|missus|partner|boyfriend|bf|girlfriend|gf|fianc[eé]e?|ex|friend|mate|bestie|best friend|pal|marra|"
    r"nephew|niece|cousin|uncle|aunt(?:ie|y)?|nan|nana|nanna|gran|grandma|granny|grandad|granda|grandson|granddaughter|"
    r"grandchild|stepson|step ?daughter|foster (?:son|daughter|child)|neighbou?r|flatmate|housemate|colleague|"
    r"loved one|relative|family member|patient|client|student|pupil|tenant|work ?mate|in law"
)
MINE = r"my|our|me|a|her|his|this|their|the"
AGE = r"(?: \d{1,2}(?: ?(?:yo|yr|year|years?)(?: old)?)?)?"
RELATION = rf"(?:{MINE})(?: \w{{1,12}}){{0,2}}{AGE} (?:{KIN})(?:'s)?"
"""Somebody of one's own: "my 15 year old son", "our lass's mate"."""

THIRD = (
    rf"{RELATION}|(?:he|she|they|someone|somebody|who)(?:'s|'re|'ve|'d|'ll)?|(?:{KIN})|"
    r"(?:this|that|some|a) (?:lad|lass|girl|boy|man|woman|person|guy|fella|kid)(?:'s)?"
)

STAFF = (
    r"nurses?|doctors?|drs?|psychiatrists?|psychologists?|therapists?|consultants?|cpns?|care ?coordinators?|"
    r"care co ?ordinators?|support workers?|health ?care assistants?|hcas?|receptionists?|social workers?|managers?|"
    r"ward manager|matrons?|staff(?: members?)?|paramedics?|counsellors?|keyworkers?|key workers?|case ?workers?|"
    r"gps?|bosses|boss|chief exec(?:utive)?|ceo|directors?|security(?: guards?)?|porters?|clinicians?|carers?|"
    r"employees?|workers?|admins?|the lot of (?:you|them)|crisis team|the team|social media team|shrinks?|quacks?"
)
PLACES = (
    r"hospital|ward|clinic|unit|surgery|office|offices|building|headquarters|hq|trust|reception|place|centre|"
    r"department|a ?&? ?e|car ?park|foyer|premises|house|home|school|mosque|church|synagogue|hotel"
)
