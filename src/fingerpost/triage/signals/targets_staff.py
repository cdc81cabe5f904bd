"""A colleague is named, described or pictured, and attacked or exposed. Clauses: 4.6, 4.6.1, 4.6.2, Appendix 3.

Criticism of what a colleague did, a complaint about them and praise are not targeting, however angry they are.
"""

import re
from bisect import bisect
from dataclasses import dataclass

from fingerpost.post import Post
from fingerpost.post.post import Media
from fingerpost.triage.assessment import Finding, Span
from fingerpost.triage.example import Example
from fingerpost.triage.identifiers import identifiers
from fingerpost.triage.somebody import staff_spoken_of
from fingerpost.triage.words import Words, tidy

SIGNAL = "targets_staff"
NEAR = 110
"""How many characters may lie between a colleague and the attack on them."""


@dataclass(frozen=True, slots=True)
class _Attack:
    score: int
    why: str
    pattern: re.Pattern[str]


_INSULT = (
    r"idiots?|morons?|imbecile|cretin|b[i*]tch\w*|c[u*]nts?|tw[a*]ts?|pr[i*]cks?|w[a*]nkers?|scum(?:bag)?|"
    r"sl[a*]gs?|slut|whore|"
    r"(?<!holy )cow|(?<!guinea )pig(?: face)?|witch|bastards?|arseholes?|assholes?|dickheads?|knob(?:head)?s?|"
    r"bellends?|clown(?: face)?|vermin|"
    r"psychos?|nonces?|paedos?|pedos?|druggie|junkie|waste of (?:space|oxygen|skin|air)|piece of (?:shit|s\*\*t|"
    r"crap|filth)|"
    r"evil|vile (?:woman|man|person|creature|human|cow)|ugly|fatty|fat (?:fucker|fuck|lump|mess|cow|bitch|git|"
    r"slob)|fucker|tosser|"
    r"wench|hag|skank|snake|rat|muppet|gobshite|whale|slug|hippo|shithead|shit ?bag|minger|thicko|"
    r"thick as (?:shit|mince|pig)|"
    r"retard\w*|spastic|mong|"
    r"nasty piece of work|bint|tart|slapper|weirdo|creep|perv(?:ert)?|subhuman|parasite|leech|lowlife|"
    r"degenerate|ghoul|nazi|brain ?dead"
)
_BLOWS = "kill|stab|batter|smash|punch|slap|knock|shoot|deck|twat|bray|leather|glass|strangle|hurt|murder|end|burn|nut"
_HARM = (
    r"needs? (?:a (?:good )?(?:slap|kicking|punch|hiding|bullet|smack)|slapping|shooting|putting down|hanging)|"
    r"wants? (?:shooting|slapping|hanging|a slap|sorting out)|deserves? (?:a (?:slap|kicking|hiding|punch|"
    r"smack)|to (?:die|"
    r"be (?:hurt|shot|hung|hanged|stabbed|beaten|raped)|suffer|rot)|everything (?:she|he|they) gets?|what'?s coming)|"
    r"(?:hope|wish) (?:she|he|they|u|you|her|his|that)(?: \w+){0,2} (?:dies?|rots?|suffers?|burns?|chokes?|"
    r"drops? dead|"
    r"hangs?|"
    r"hanged|gets? (?:cancer|hit|run over|stabbed|beaten|raped|what'?s coming)|loses? (?:her|his|their))|"
    r"(?:know|knows|found out|find out|finding out) where (?:you|u|she|he|they|ya|yer|ye|your|her|his)(?: \w+){0,3} ?"
    r"(?:lives?|parks?|drinks?|works?|goes?|kids|school|stays?|shops?)|"
    r"watch (?:your|ur|her|his|yer|ya|their) back|"
    r"(?:gonna|going to|gunna|will|'ll|ill|want to|wanna|could|gan to) (?:\w+ )?(?:" + _BLOWS + r") (?:\w+ )?"
    r"(?:you|u|ya|her|him|them|that|this|his|the|dr|nurse|your|ye|yer)\b|"
    r"(?:i'm|im|i am|we're|i'll|we'll|i will|am) (?:gonna |going to |gunna )?(?:get|find|do|hunt|follow) (?:\w+ )?"
    r"(?:you|her|him|them)(?! (?:some|an?|the|to|help|seen|into|out|home|sorted))|"
    r"(?:gonna|going to|i'll|will) wait for (?:you|u|her|him|them|that|this|dr|nurse)|"
    r"(?:days are|card is) (?:numbered|marked)|sort (?:that )?(?:her|him|them) (?:\w+ ){0,2}?out|burn (?:her|"
    r"his|their) (?:house|car|home)|"
    r"be waiting for (?:her|him|them)|let (?:her|him|them) have it|don'?t let (?:her|him|them) rest|"
    r"wait(?:ing)? (?:for (?:you|u|her|him|them) (?:outside|after|in the car ?park|when)|(?:till|til|until) i "
    r"(?:see|get|find|catch))|pay (?:you|her|him|them) a (?:\w+ )?visit|follow (?:you|her|him|them) home|"
    r"smash (?:your|her|his|their) (?:face|head|teeth|car|windows?)|sleep with one eye open|"
    r"see you (?:outside|in the car ?park)|you(?:'re| are|r|re)? (?:dead|finished)\b"
)
_EXPOSE = (
    r"make (?:her|him|them|this (?:woman|man|nurse|doctor|cow|bitch)|\w+ \w+) (?:famous|viral|go viral)|"
    r"name (?:and|n|&) shame|"
    r"(?:share|repost|retweet|rt|spread|post)(?: \w+)? (?:this|her|his|their|it)(?: \w+){0,3} (?:everywhere|"
    r"far and wide|all over|around|so every\w+|"
    r"until|till|please|face|name|pic|picture|photo)|(?:please|pls|plz|everyone|everybody) share|share (?:share|"
    r"this)|"
    r"(?:everyone|everybody|all of (?:you|yous|u|ya)|yous all|lets all|let's all|you all|we should all|come on|"
    r"people)(?: \w+){0,2} "
    r"(?:message|inbox|dm|ring|phone|call|email|text|flood|spam|bombard|report|go (?:round|to|and)|visit|"
    r"turn up|confront|tell|tag|hound|hassle|send)"
    r"(?: \w+){0,2} (?:her|him|them|she|he|house|phone|profile|page|to|this)|(?:flood|bombard|spam|"
    r"blow up) (?:her|his|their) (?:\w+ )?(?:inbox|phone|page|"
    r"profile|messages|dms?|facebook|insta\w*|email)|(?:here(?:'s|s| is)|heres|this is|found) (?:her|his|"
    r"their) (?:\w+ )?(?:profile|facebook|fb|insta\w*|"
    r"account|number|mobile|address|photo|pic|picture|house|car|street|linkedin|snapchat|tiktok|face|kids?)|"
    r"(?:any(?:one|body)|who|does any(?:one|body)) (?:else )?(?:know|knows|got|has|have)(?: \w+){0,3} (?:(?:her|"
    r"his|their) (?:\w+ )?(?:address|number|surname|"
    r"last name|full name|facebook|fb|insta\w*|profile|car|house|street)|where (?:she|he|they|this|"
    r"that)(?: \w+){0,3} (?:lives?|drinks?|parks?|goes|shops?|stays?|works?))|"
    r"(?:she|he|they)(?: \w+)? (?:lives?|drinks?|parks?|shops?|drives?|goes drinking|takes? (?:her|"
    r"his) kids)(?: \w+)? (?:on|in|at|next|by|near|down|behind|"
    r"round|opposite|outside|to|a|an|the)\b|(?:her|his) (?:kids?|children|daughter|son|bairns?) (?:go|goes|"
    r"attend|attends|is at|are at)|"
    r"(?:her|his|their) (?:home |house )?(?:address|house|car|reg|number plate|phone number|mobile|"
    r"number) (?:is|are|='s|:)|"
    r"(?:her|his) house\b.{0,25}(?:pic|photo|picture)|(?:pic|photo|picture)s? of (?:her|his|their) (?:house|car|"
    r"kids|family|home)|"
    r"(?:lives|drinks|parks(?: up)?) (?:on|at|down|in|round|behind|outside) (?:the )?[a-z]{3,}|give (?:her|him|"
    r"them) (?:hell|grief|what for|abuse|some shit|it)|go and (?:see|find|get) (?:her|him|them)"
)
_EXPOSE += (
    r"|(?:share|rt|retweet)(?: this)? (?:so|until|till) (?:every\w+|people|they|she|he)|"
    r"knows? what car (?:she|he|they) drives?"
)
_LEWD = (
    r"get (?:your|ur|her|yer) (?:tits|kit|knickers|clothes|arse) (?:out|off)|i'?d (?:smash|bang|ride|shag|fuck|"
    r"do|bend) (?:her|him|that|you)|"
    r"(?:nice|great|cracking|massive|big) (?:tits|arse|ass|boobs|rack)|would (?:shag|bang|smash|ride|"
    r"fuck) (?:her|him|that)|suck my|"
    r"(?:send|show) (?:us|me) (?:ur|your) (?:tits|nudes|boobs|bits)"
)


def _whole(wordings: str) -> re.Pattern[str]:
    """The wordings as whole words, where a colleague's name (masked with ~) may stand for a pronoun."""
    for group, also in (("her|him|them", "~+"), ("her|his|their", "~+(?:'?s)?"), ("she|he|they", "~+")):
        wordings = wordings.replace(f"(?:{group})", f"(?:{group}|{also})")
    return re.compile(rf"(?<![\w~])(?:{wordings})(?![\w~])")


def _masked(plain: str, named: list[Span]) -> str:
    """The plain words, as long as before, with every named colleague as a run of ~."""
    parts, last = [], 0
    for start, end in named:
        if start >= last:
            parts += [plain[last:start], "~" * (end - start)]
            last = end
    return "".join([*parts, plain[last:]])


ATTACKS = (
    _Attack(86, "Threatens {who} or wishes them harm.", _whole(_HARM)),
    _Attack(82, "Exposes {who}, or sends others after them.", _whole(_EXPOSE)),
    _Attack(76, "Insults {who}.", _whole(_INSULT)),
    _Attack(74, "Speaks of {who} in a sexual way.", _whole(_LEWD)),
)
_NOT_MEANT = re.compile(
    r"\b(?:call(?:ed|ing|s)?|treat(?:ed|s|ing)?|ma(?:de|kes?|king)|feel(?:s|ing)?|felt|look(?:ed|s|"
    r"ing)? (?:at )?|like i(?:'m| am| was| were)?|"
    r"i(?:'m| am|m| was| felt)|my|not|isn'?t|wasn'?t|never|aren'?t|no one is|nobody is|don'?t|stop|against|"
    r"someone|patients?|ban|reported|"
    r"told me i|said i|thinks? i|instead of|without being|rather than|husband|ex|neighbour|boss|depression|"
    r"anxiety|illness|addiction|necessary|lesser)"
    r"(?: (?:me|us|her|him|them|my|the|a|an|such|total|complete|bit|of|like|nurses?|staff|doctors?|being|feel|"
    r"was|is|being|all|so|absolute|someone|any\w+|his|their|our|"
    r"your|receptionist|nurse|doctor|dr|right|proper|[a-z]+ing)){0,4} ?$"
)
_CALLED = re.compile(r"\bcall(?:ed|ing|s)? (?:[a-z~'\-]+ ){1,4}(?:an?|the|such an?)(?: \w+){0,2} ?$")
_KINDLY = re.compile(
    r"\b(?:amazing|lovely|wonderful|fantastic|brilliant|fabulous|thanks?|thank you|clown doctors?|vacanc\w+|"
    r"fundrais\w+|well done|"
    r"happy birthday|congrat\w+|good luck|get well|love to)\b"
)
_AGAINST = re.compile(
    r"\b(?:please (?:don'?t|do not|stop)|shouldn'?t|should never|no excuse|nobody deserves|no one deserves|"
    r"doesn'?t deserve|don'?t deserve|disgusting that (?:any|some|people)|"
    r"zero tolerance|unacceptable that|leave (?:her|him|them|the staff|staff) alone|stop (?:abusing|harassing|"
    r"calling|attacking)|abus(?:e|ed|ing) (?:of|towards|at) (?:nhs|staff|our)|"
    r"sorry (?:to hear|that you))\b"
)
_PICTURED = re.compile(
    r"\b(?:look at|state of|get a load of|this is|check out|clock) (?:this|that|her|him|the|"
    r"these)\b"
)


def detect(words: Words) -> Finding:
    """Whether one member of staff is both singled out and attacked or exposed, near enough to belong together."""
    named, described = staff_spoken_of(words)
    if words.post.media:
        described += [found.span() for found in _PICTURED.finditer(words.plain)]
    if (not named and not described) or _AGAINST.search(words.plain):
        return Finding(0, by=f"rule:{SIGNAL}/1")
    named.sort()
    described.sort()
    plain = _masked(words.plain, named)
    hits = [(one, span, who) for one in ATTACKS for span, who in _hits(one.pattern, plain, named, described)]
    hits += [(ATTACKS[1], span, who) for span, who in _private(words, named, described)]
    if not hits:
        return Finding(0, by=f"rule:{SIGNAL}/1")
    hits.sort(key=lambda hit: -hit[0].score)
    known = set(named)
    by_name = any(who in known for _, _, who in hits)
    score = hits[0][0].score + (6 if by_name else 0)
    spans = tidy(words.span(*place) for _, span, who in hits for place in (span, who))
    why = hits[0][0].why.format(who="a colleague who is named" if by_name else "a colleague who is described")
    return Finding(score, tuple(spans), why, f"rule:{SIGNAL}/1")


def _hits(pattern: re.Pattern[str], plain: str, named: list[Span], described: list[Span]) -> list[tuple[Span, Span]]:
    """Attacks with the colleague whom they are nearest to, guarded against reported and denied words."""
    found: list[tuple[Span, Span]] = []
    for attack in pattern.finditer(plain):
        ahead = plain[max(0, attack.start() - 70) : attack.start()]
        if (
            _NOT_MEANT.search(ahead)
            or _CALLED.search(ahead)
            or _KINDLY.search(plain, attack.start(), attack.end() + 30)
        ):
            continue
        who = _nearest(attack.span(), named) or _nearest(attack.span(), described)
        if who:
            found.append((attack.span(), who))
    return found


def _private(words: Words, named: list[Span], described: list[Span]) -> list[tuple[Span, Span]]:
    """A colleague's home, car or own telephone number, given as theirs."""
    found: list[tuple[Span, Span]] = []
    if not any(character.isdigit() for character in words.plain):
        return found
    for mark in identifiers(words):
        ahead = words.plain[max(0, mark.start - 50) : mark.start]
        who = _nearest((mark.start, mark.end), named) or _nearest((mark.start, mark.end), described)
        if who and mark.sure >= 60 and re.search(r"\b(?:her|his|their|she|he|lives?|drives?|parks?|'s)\b", ahead):
            found.append(((mark.start, mark.end), who))
    return found


def _nearest(place: Span, people: list[Span]) -> Span | None:
    """Who of the people, who are in order, stands nearest and near enough. Only the neighbours are looked at."""
    at = bisect(people, place)
    near = [(max(start - place[1], place[0] - end, 0), (start, end)) for start, end in people[max(0, at - 2) : at + 2]]
    distance, who = min(near, default=(NEAR + 1, (0, 0)))
    return who if distance <= NEAR else None


EXAMPLES = (
    Example("Priya Nair is an evil cow and everyone should know it", True),
    Example("that nurse on Elm ward is a fat bitch", True),
    Example("your receptionist is a stupid cow, hope she gets hit by a bus", True),
    Example("Dr Okafor I know where you park, watch your back", True),
    Example("Dave Robson lives on Grange Road if anyone wants a word", True),
    Example("heres the nurse's facebook, go on everyone message her", True),
    Example("Make her famous. This nurse, Katie Hall, left my mam in a corridor. Share share share", True),
    Example("Dr Okafor needs a slap", True),
    Example("does anyone know where that ward manager lives??", True),
    Example("Nurse Priya drinks in the Black Bull every friday, go and see her", True),
    Example("that psychiatrist wants shooting", True),
    Example("Siobhan O'Brien you f u c k i n g b i t c h", True, "letters set apart"),
    Example("That doctor is scum. Absolute vermin.", True),
    Example("get your tits out nurse Priya", True),
    Example("Dr Okafor's mobile is 07700 900123, his own one, ring him at 3am see how he likes it", True),
    Example("the woman on reception is a proper witch and thick as mince", True),
    Example("Gonna wait for that nurse after her shift", True),
    Example(
        "look at this 🐷 calls itself a nurse",
        True,
        "pictured",
        Post("look at this 🐷", media=(Media("https://example.org/a.jpg"),)),
    ),
    Example("Dr Okafor was rude and dismissive and never rang back", False),
    Example("Priya Nair is a star, thank you", False),
    Example("The nurse on Elm ward ignored me for three hours. Disgusting care.", False),
    Example("Your receptionist hung up on me again. Useless.", False),
    Example("Dr Okafor is incompetent and should be struck off", False),
    Example("I want to make a formal complaint about nurse Priya, she shouted at my dad", False),
    Example("Dr Okafor called me an idiot in front of everyone", False),
    Example("the nurse made me feel like a piece of shit", False),
    Example("That nurse looked at me like I was scum", False),
    Example("please don't call the receptionist a bitch, she's doing her best", False),
    Example("patients calling nurse Priya a cow need to be banned", False),
    Example("Fucking brilliant that nurse, saved my life", False),
    Example("that doctor was shit hot, fixed me right up", False),
    Example("Dave on Birch ward made us a brew and listened", False),
    Example("The Trust is a joke, run by idiots", False, "nobody is singled out"),
    Example("Can Dr Okafor ring me on my mobile please", False),
    Example("my psychiatrist says I'm not evil, it's the illness", False),
    Example("Dr Okafor lied in my notes and I have the proof", False),
    Example("Nurse Priya has moved to the unit at West Park, good luck pet", False),
    Example("I was a right bitch to the nurse and I'm sorry", False),
)
