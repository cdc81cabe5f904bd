"""Advertising that has nothing to do with the body: sales, money, followers, cures, prizes. Clause: A3k8."""

import re

from fingerpost.triage.adverts import pitch
from fingerpost.triage.assessment import Finding
from fingerpost.triage.example import Example
from fingerpost.triage.links import Link, links_of
from fingerpost.triage.opinions import joined
from fingerpost.triage.phrases import phrase
from fingerpost.triage.weighing import Clue, weigh
from fingerpost.triage.words import Words, tidy

SIGNAL = "spam"
BY = "rule:spam/1"

MONEY = phrase(
    r"(?:crypto(?:currency)?|bitcoin|btc|eth|ethereum|forex|fx|binary options?|nft|trading|trade|usdt|dogecoin|"
    r"stocks|options trading|mining)(?: \w+){0,8} (?:profits?|invest\w*|earn\w*|platform|expert|broker|"
    r"account manager|signals?|returns?|weekly|daily|mentor|manager|course|bot|withdraw\w*|made me|changed my life|"
    r"join|contact|dm|whatsapp|telegram|airdrop|giveaway|double)",
    r"(?:invest|invested|investing|investment)(?: \w+){0,8} (?:\$|£|€)? ?\d[\d,.]*k?(?: \w+){0,6} (?:return|profit|"
    r"get|got|earn|receive|within|in (?:\d+ )?(?:days|hours|weeks)|made)|(?:earn|earning|earned|make|making|made|get|"
    r"withdraw\w*|profit of|receive[d]?) (?:\w+ ){0,3}(?:\$|£|€) ?\d[\d,.]*k? ?(?:\w+ ){0,3}(?:a |per |every |"
    r"each )?(?:day|daily|week|weekly|hour|month|monthly|hr|from home|online|within|in (?:just )?\d+|working|"
    r"part time|passive|profit)|"
    r"(?:passive income|financial freedom|work from home and|be your own boss|side hustle|extra (?:cash|"
    r"income) (?:from|online|weekly|working)|make money (?:online|from home|fast)|earn (?:money|cash|"
    r"extra) (?:online|from|fast|daily|weekly|while|working|whilst|as)|get rich|money[- ]?making|network marketing|"
    r"my (?:upline|downline|team of girl bosses)|join my team|ask me how|data entry job|no experience (?:needed|"
    r"required)(?: \w+){0,4} (?:earn|\$|£|weekly|dm))|(?:thanks|thank you|grateful|god bless|all thanks|appreciate|"
    r"recommend|testify|contact|met) (?:to )?(?:\w+ ){0,5}(?:for (?:helping|recovering|trading|"
    r"managing)(?: \w+){0,4} (?:funds?|bitcoin|account|invest\w*|lost|trade|money)|expert trader|account manager|"
    r"fund recovery|recovery expert|hacker)",
    r"(?:payday|quick|instant|cheap|unsecured|guaranteed|personal|business|bad credit|low interest|urgent|easy|"
    r"fast) (?:cash )?loans?|loans? (?:available|offer|approved|from|at|up to|with|without)(?: \w+){0,6} (?:%|"
    r"percent|interest|credit|apply|guarant\w+|\d|collateral)|(?:need|want|looking for|apply for) (?:a |an |"
    r"any )?(?:\w+ )?loan\?|bad credit (?:ok|no problem|welcome|accepted)|no credit checks?|debt (?:wiped|"
    r"write[- ]?off|written off)|claim your (?:ppi|refund|grant|prize|reward|free|gift|tax)|mis-?sold|"
    r"credit score (?:repair|fix|boost)|clear your debts?|credit repair|consolidat\w+ your debts?",
)
SALES = phrase(
    r"(?:buy|order|shop|get yours|purchase|grab)(?: \w+){0,6} (?:now|today|here|online|at www|from our (?:store|site|"
    r"shop|website)|while stocks?|cheap|via (?:link|dm)|link in bio|before)(?: \w+){0,4}(?: (?:\d+%|discount|off|"
    r"sale|delivery|limited|free shipping|code|offer|link|stocks? last|shipping))|(?:\d{1,2} ?% ?off|half price|"
    r"flash sale|black friday|clearance|bogof|buy one get one|limited (?:time|offer|stock|edition)|special offer|"
    r"best (?:prices|deals|price guaranteed)|lowest prices?|free (?:shipping|delivery|quote|quotes|trial|samples?)|"
    r"while stocks? last|use (?:my )?(?:promo |discount )?code|promo code|discount code|voucher code|coupon|"
    r"wholesale|worldwide (?:shipping|delivery)|next day delivery|check out (?:my|our) (?:store|shop|etsy|depop|"
    r"vinted|website|page|new product|products|onlyfans|channel for)|visit (?:our|my) (?:store|shop|showroom|"
    r"website for (?:deals|prices)|site to (?:buy|order))|prices? (?:start|starting|from) (?:at |from )?[£$]|"
    r"dm (?:me |us )?(?:for|to) (?:\w+ ){0,2}(?:prices?|price list|details|order|buy|info|more|orders|rates|rate|"
    r"collab\w*|promo|join|start|quote|yours|earn|get|book|bookings|access|purchase)|inbox (?:me|us) (?:for|"
    r"to) (?:\w+ ){0,2}(?:prices?|order|orders|buy|quote|details|earn|join|more info|purchase|start)|"
    r"selling (?:\w+ ){0,4}(?:dm|cheap|£|brand new|price|inbox|message me|pm))",
    r"(?:cheap|designer|replica|fake|genuine|brand new|unlocked|discount|discounted|luxury|"
    r"quality) (?:\w+ )?(?:ray-?bans?|rolex(?:es)?|gucci|louis vuitton|nike|trainers|handbags?|watches|iphones?|"
    r"airpods|vapes?|viagra|cialis|xanax|diazepam|cigarettes|tobacco|passports?|driving licen[cs]es?|certificates?|"
    r"sunglasses|perfume|uggs?|tyres|sofas|beds|mattress(?:es)?|carpets|blinds|windows)|buy (?:\w+ )?(?:viagra|"
    r"cialis|xanax|tramadol|diazepam|valium|weed|cocaine|pills|meds|followers|likes|reviews|passports?|ielts|"
    r"certificates?|degrees?|driving licen\w+)|no prescription (?:needed|required)|(?:driveways?|roofing|gutter|"
    r"window cleaning|double glazing|solar panels?|boiler|conservator\w+|carpet cleaning|house clearance|man (?:and|"
    r"with a|n) (?:a )?van|landscap\w+|plumber|plastering|painter and decorator|tarmac\w*|fencing|skip hire|"
    r"removals)(?: \w+){0,8} (?:quote|quotes|call|prices?|cheap|available|no obligation|free|discount|inbox|msg|"
    r"message|contact us|local|covered|installed)",
    r"(?:web ?(?:design|site design|developer|development)|seo|search engine optimi[sz]ation|rank (?:your|on)|"
    r"google ranking|page (?:1|one) of google|backlinks?|digital marketing|social media (?:marketing|management|"
    r"growth)|grow your (?:page|account|business|following|instagram|channel)|boost your (?:page|followers|sales|"
    r"business|ranking|engagement|reach|profile)|(?:more|real|free|buy|gain|get|1000|1k|10k|"
    r"\d+k?) (?:\w+ )?(?:followers|likes|subscribers|views)|followers?(?: \w+){0,4} (?:cheap|fast|instant|guaranteed|"
    r"£|\$|dm|organic)|promote (?:it|this|your|on)(?: \w+){0,3}|send (?:it |this |pics? )?(?:to|2) @\w+|"
    r"graphic design(?:er)? (?:available|services)|logo design(?:er)? (?:from|for|cheap)|i (?:can )?(?:design|build|"
    r"make|create) (?:\w+ )?(?:logos?|websites?|animations?)|assignment help|essay (?:writing|help|service)|"
    r"write my essay|do your (?:assignment|homework|essay|coursework|dissertation)|pay someone to write|exam help|"
    r"check my (?:bio|profile|page|pinned)|link in (?:my )?(?:bio|profile)|sub4sub|follow (?:4|for) follow|f4f|"
    r"follow me (?:and|i follow))",
    r"(?:lose|lost|losing|drop|dropped|shed) (?:\w+ ){0,3}(?:weight|\d+ ?(?:lbs?|kg|stone|"
    r"pounds))(?: \w+){0,8} (?:in (?:just )?(?:\d+|a|one|two) (?:\w+)|with (?:this|my|our|these|keto|the)|ask|dm|"
    r"inbox|thanks to (?:this|these|my)|tea|gumm\w+|shakes?|keto|link|without)|(?:keto|detox|slimming|skinny|"
    r"weight[- ]?loss|fat[- ]?burn\w+|diet) (?:gummies|tea|pills?|patch(?:es)?|shakes?|coffee|drops|jabs?)(?! are|"
    r" made| addiction)|(?:miracle|100% natural|all[- ]natural|natural herbal|herbal|ancient) (?:\w+ )?(?:cure|"
    r"remed\w+|supplement|formula|treatment|medicine)|penis|enlarg\w+|erectile|testosterone boost\w*|bigger (?:dick|"
    r"cock|boobs)|aloe vera (?:gel|products)|forever living|herbalife|juice ?plus|utility warehouse|avon rep|arbonne|"
    r"essential oils (?:business|rep|cured|dm)",
)
CURED = phrase(
    r"(?:i was|i got|he|she|been|got|am now|i'm|was|my \w+ (?:was|is|got)|who|that|and) (?:\w+ ){0,3}(?:cured|healed|"
    r"delivered|brought back|reunited|restored)(?: \w+){0,10} (?:by|with|through|thanks to|from) (?:\w+ ){0,3}(?:dr|"
    r"doctor|prophet|herbal|herbs|spell|priest|mama|baba|chief|oduduwa|his|whatsapp|email|great|powerful)|(?:dr|"
    r"doctor|prophet|priest|chief|mama|baba|lord)\.? \w+(?: \w+){0,6} (?:herbal|herbs|spell|cured?|heal(?:ed|er|s)|"
    r"casts?|whatsapp|who cures|brought my|brought back|restored my)|"
    r"(?:spell ?caster|love spells?|spell casting|witch doctor|black magic|lottery spell|voodoo|get your ex back|"
    r"bring(?:s|ing)? back (?:your|my|ex|lost) (?:ex|lover|husband|wife|love)|psychic (?:reading|love|healer)s?|"
    r"tarot readings?|powerful (?:healer|herbalist|prophet)|herbalist|illuminati|join the (?:great )?brotherhood)|"
    r"(?:contact|email|reach|call|whatsapp|text|message|dm|write|chat) (?:\w+ ){0,3}(?:on|via|at|through|through his|"
    r"@|him|her|him on) ?(?:whatsapp|telegram|insta(?:gram)?)|(?:whatsapp|telegram|watsapp|"
    r"whats app)(?: \w+){0,4}(?: (?:number|me|us|group|link|channel|now|on|him))? ?:? ?(?:\+|0|\(|@|t\.me|"
    r"wa\.me)[\d@]",
)
PRIZE = phrase(
    r"(?:you(?:'ve| have)?|u|your (?:number|page|account|name|profile)|congratulations|congrats|winner|"
    r"lucky)(?: \w+){0,8} (?:won|winner|selected|chosen|been picked|prize|lucky winner|"
    r"awarded)(?: \w+){0,8} (?:iphone|gift ?cards?|voucher|cash|prize|£\d[\d,]*|\$\d[\d,]*|reward|hamper|claim|ps5|"
    r"car|giveaway|holiday|airdrop|lottery|million)|(?:free|win|claim|get|giving away|giveaway|"
    r"grab)(?: \w+){0,4} (?:iphones?|ipad|ps5|xbox|gift ?cards?|amazon voucher|asda voucher|tesco voucher|airfryer|"
    r"air fryer|giveaway|cash prize|lottery|hamper giveaway|macbook|£\d+ (?:voucher|gift))(?: \w+){0,6}|"
    r"(?:lottery|sweepstake|powerball|jackpot|mega millions)(?: \w+){0,5} (?:win|winner|winning|won|claim|number)|"
    r"(?:donat(?:e|ing|ion)|giv(?:e|ing)|grant)(?: \w+){0,6} (?:million|£\d[\d,]{3,}|"
    r"\$\d[\d,]{3,})(?: \w+){0,8} (?:people|followers|random|lucky|you|message|contact|claim|first)|(?:like|share|"
    r"comment|tag)(?: \w+){0,3} (?:and|&|\+) (?:share|like|comment|tag|follow)(?: \w+){0,5} (?:win|chance|enter|"
    r"prize|giveaway)|txt (?:\w+ ){1,3}to \d{5}|text (?:\w+ ){1,3}to \d{5}|(?:casino|slots|free spins|bet|"
    r"betting tips|bookies|fixed matches?|sure odds|no deposit)(?: \w+){0,6} (?:bonus|spins|sign up|join|deposit|win|"
    r"tips|odds|telegram|guaranteed|code|free|claim|now)|your (?:parcel|package|account|page|profile|facebook|"
    r"instagram)(?: \w+){0,6} (?:suspended|held|violat\w+|disabled|restricted|verify|deactivated|copyright|"
    r"undelivered|on hold|will be (?:deleted|removed|disabled))",
)
ADULT = phrase(
    r"(?:onlyfans|only fans|fansly|of link|my of|camgirl|cam girl|sugar (?:daddy|mummy|baby|momma)|hot (?:girls?|"
    r"singles?|milfs?|women|babes?|ladies)|horny (?:girls?|singles?|milfs?|women|babes?)|sexy (?:girls?|singles|"
    r"ladies|pics?|video chat)|nudes? (?:in|on|4|for|dm|link|available|here)|escorts?(?! (?:her|him|me|you|us|them|"
    r"to|the|patient|nurse|duty|was|is))|sex ?(?:chat|cam|dating|tape|videos?) (?:\w+ )?(?:link|free|here|now|dm|"
    r"click)?|meet (?:local|hot|single|sexy) (?:\w+ )?(?:singles|girls|women|milfs)?|dating site|"
    r"looking for (?:a )?(?:sugar|serious relationship|hookup|nsa fun|fun tonight|discreet)|adult (?:content|dating|"
    r"videos?)|feet pics|full video (?:here|in|link)|18\+ (?:link|content|only|video)|massage (?:with|happy|"
    r"full body)(?: \w+){0,3} (?:ending|available|incall|outcall))"
)
HOOK = phrase(
    r"(?:click|tap|follow|visit|check)(?: (?:on|the|this|my|out|here|our|below|in|that)){0,4} (?:link|site|website|"
    r"bio|profile|page|here)(?: \w+){0,4}|(?:dm|inbox|message|msg|pm|whatsapp|text|hmu)(?: me| us)? (?:now|today|"
    r"asap|if (?:you're )?interested|for info|for more(?: info)?)|sign up (?:now|today|here|free)|register (?:now|"
    r"today) (?:and|to|for) (?:\w+ )?(?:free|win|earn|claim|get)|act (?:now|fast)|hurry(?: up)?|don't miss (?:out|"
    r"this)|limited (?:spaces|slots|spots)|100% (?:guaranteed|legit|real|safe|free|working|genuine)|legit|"
    r"risk[- ]free|money back guarantee|guaranteed (?:results|profit|returns?|approval|income)|thank me later|"
    r"telegram|subscribe to my|sponsored|(?:promotional|exclusive) offer|earn|profit|bonus|cash ?app|paypal me"
)

OFFER = phrase(
    r"replaced my (?:\S+ )?(?:income|job|salary)|income|this app|prophet|prayed for me|pastor|broker|brokers|"
    r"turned my|free estimates?|roof repairs?|roofers?|roofing|plumb\w+|estimates|real man|nice lady|genuine (?:man|"
    r"lady|guy)|lonely (?:lady|woman|wife)|email lists?|leads|mailing lists?|airdrop|wallet|approval|loans?|gumm(?:y|"
    r"ies)|cures?|cbd|ray[- ]?bans|trainers|handbags|perfume|merch|store|shop|collection|business opportunity|"
    r"opportunity|multi level|side hustle|earn|course that taught|masterclass|ebook|e-book|coaching programme|"
    r"horoscope|spell|betting|tips|casino|slots|subscribers?|streams|promo(?:tion)?|advertis\w+|sponsor\w*",
    r"in debt|with debt|your debts?|write off|credit card|get paid|puppies|kittens|kc registered|passports?|"
    r"licen[cs]es?|hangouts?|hang ?out|your profile|be your friend|(?:facebook|instagram|tiktok|twitter|"
    r"youtube) (?:likes|followers|views|ads)|healer|marriage problems|lottery|100% result|crypto coin|new coin|"
    r"coin launching|\d+x gains?|gains|stolen crypto|best hacker|hacker|recover(?:y|ed)? (?:my |your |mine |"
    r"of )?(?:stolen|lost|funds|crypto|bitcoin|money|account)|ppe|wholesale|in \d+ days with|\$ ?\d+|mega sale|sale|"
    r"sofas?|mattress(?:es)?|boost your|programme|supplements?|passive|investors?|trader|trading|forex|(?:from|only|"
    r"just|for) £ ?\d+|£ ?\d+ (?:only|each|per|a|off)|\d+ ?% (?:off|discount|profit|sure|guaranteed)|100% (?:sure|"
    r"legit|real|guaranteed|working)|cheap|hot deal|best deals?|deals?|discount|prices?|sample|samples|menu|"
    r"fully insured|quotes?|free quotes?|services? (?:available|offered)|we (?:do|offer|provide|sell|supply|buy|"
    r"specialise)|looking to (?:rank|grow|earn|invest|lose|buy|sell|boost)|earn \d+|earn £|\d+ (?:a|per) (?:week|"
    r"day)|from your phone|from home|fixed match\w*|sure win|odds|replica|delivered|delivery|followers|verified|logo|"
    r"design|brought (?:him|her|my \w+) back|he left me|left me but|my ex back|recovered (?:mine|my)|hacked account|"
    r"weight loss|remedy|cured|just dropped|in stock|new collection|giving away|airdrop|profit|investment|crypto|"
    r"loan|funding|grant|vapes?|airpods|iphones?|rolex|massage|psychic|reading|puppies|tickets for sale",
)
REACH = phrase(
    r"comment \w+|i'll show you|show you how|click my|my pic|my profile|message us|connect your|order from|"
    r"from the link|ring \w+ on|no checks|for \$|into [$£]|meet the|no obligation|book yours|limited|while stocks|"
    r"reply with|tap the|drop (?:a|your)",
    r"apply|start today|today|early|free delivery|add me|hit me up|per 1000|helped me|he's the best|she's the best|"
    r"online|100%|pics|dm \w+|call now|join early|now|(?:message|msg|dm|inbox|pm|text|whatsapp|contact|call|ring|"
    r"email|comment|add|join|follow|hmu)(?: \w+){0,2} (?:me|him|her|us|info|yes|interested|below|now|today|telegram|"
    r"on (?:whatsapp|telegram|instagram|insta|\d)|\w+ on \d[\d ]+)|(?:dm|inbox|message|whatsapp|text|comment) (?:for|"
    r"to|info|me|us|him|her)|join (?:telegram|whatsapp|our group|the group|my)|link (?:below|in (?:my )?bio|"
    r"in profile|in comments)|in (?:my )?bio|order now|call \w+ on|contact \w+ on|on (?:instagram|telegram|whatsapp)|"
    r"to try|we do seo|shop at|click|link",
)
OURS = phrase(
    r"charity|fundrais\w*|raffle|raising money|proceeds|in aid of|coffee morning|community|church hall|village hall|"
    r"support group|mental health (?:cafe|awareness|event|charity|first aid)|wellbeing|free (?:event|session|"
    r"workshop|course|counselling|support)|food ?bank|just ?giving|volunteers?|recovery college|peer support|mind|"
    r"samaritans|age uk|nhs|choir|parkrun|walk and talk|men's shed|scam(?:s|med|mers?)?|spam|fraud|"
    r"gambling (?:addiction|problem|support|harm)|addicted|reported (?:this|it|them|the)|beware|debt (?:advice|"
    r"worries|help|charity)|stepchange|citizens advice|in debt|lost (?:all|everything|my)|diagnosed|"
    r"study participants"
)
NOT_SELLING = phrase(
    r"appointment|referral|referred|crisis|charity|fundrais\w*|in aid of|nhs|ward|nurses?|hospital|waiting|camhs|gp|"
    r"my (?:son|daughter|mum|mam|dad|cpn|therapist|medication|meds)|please can|can you|could you|how do i|"
    r"complain\w*|foi|freedom of information|journalist|reporter|support group|free event|community|parking|"
    r"prescription|counselling|visiting|vaccine|scam|volunteer\w*"
)
CLUES = (
    Clue(78, "Advertises ways of making or borrowing money.", MONEY, near=OURS),
    Clue(72, "Advertises goods, services or followers.", SALES, near=OURS),
    Clue(84, "Advertises a healer, a false cure or a chat number.", CURED, near=phrase("scam", "beware", "nhs")),
    Clue(80, "Promises a prize or threatens an account.", PRIZE, near=OURS),
    Clue(
        82,
        "Advertises sexual content.",
        ADULT,
        near=phrase("addict\\w*", "reported", "scam", "police", "exploit\\w*", "groom\\w*"),
    ),
    Clue(66, "Offers something for sale and says how to get it.", OFFER, beside=REACH, near=OURS, unless=NOT_SELLING),
    Clue(34, "Urges people to follow a link or get in touch.", HOOK, near=OURS),
)
MANY_LINKS = 3
SAME_LINK_AGAIN = 2
SHOUTED = re.compile(r"(?:[💰💵🤑🔥🚀💎🎁📈✅👉⬇️]\s?){4,}|(?:\$\$\$|£££)")
BODY_WORDS = 25


def detect(words: Words) -> Finding:
    """Whether the post is advertising that has nothing to do with the body.

    Charity events and community notices are not spam for being notices.
    """
    found = joined(weigh(words, CLUES, BY), pitch(words), BY)
    links = links_of(words.post)
    if found.score and (links or SHOUTED.search(words.original)):
        return Finding(min((found.score or 0) + 18, 96), found.spans, found.why, BY)
    if _repeated(links) and not OURS.search(words.plain):
        spans = tidy(link.span for link in links if link.span)
        return Finding(60, tuple(spans), "Repeats links.", BY)
    return found


def _repeated(links: tuple[Link, ...]) -> bool:
    hosts = [link.host for link in links if link.host]
    return len(hosts) > MANY_LINKS or len(hosts) - len({link.url for link in links if link.host}) >= SAME_LINK_AGAIN


EXAMPLES = (
    Example("Earn £500 a day from home, no experience needed, DM me", True),
    Example("I invested $200 in bitcoin with Mrs Grace and got $4,000 in 5 days, contact her on telegram", True),
    Example("Was cured of herpes by Dr Ojo herbal medicine, whatsapp him +2348000000000", True),
    Example("Get 10k followers instantly, cheap prices, link in bio", True),
    Example("CONGRATULATIONS you have been selected to win an iPhone, click the link to claim", True),
    Example("Need a loan? Bad credit ok, apply today no credit checks", True),
    Example("hot girls in your area waiting 👉 link in profile", True),
    Example("50% off all designer handbags use code TREAT50 while stocks last", True),
    Example("we provide SEO services, get on page 1 of google, inbox us for prices", True),
    Example("Lost 2 stone in 3 weeks with these keto gummies ask me how", True),
    Example("powerful spell caster brought back my husband within 24 hours", True),
    Example("Promote it on @bigpagepromo", True),
    Example("Driveways and tarmac, all areas covered, free quotes call today", True),
    Example("Join my forex signals group on telegram 90% profit weekly 🚀🚀🚀🚀", True),
    Example("Your page will be disabled for copyright, verify at http://meta-appeal.example.com", True),
    Example("essay writing service, pay someone to write your assignment, cheap and fast", True),
    Example("check out my onlyfans babes 🔥", True),
    Example("Free spins no deposit casino bonus sign up now", True),
    Example("Charity coffee morning Saturday, all proceeds to the ward garden", False),
    Example("Our mental health cafe is free, every Tuesday 10-12 at the church hall", False),
    Example("I'm doing the Great North Run for Mind, link to my JustGiving in bio", False),
    Example("I lost all my money to crypto and I feel sick", False),
    Example("Be careful, someone is pretending to be your page and offering loans, it's a scam", False),
    Example("gambling addiction ruined me, free spins everywhere", False),
    Example("What a waste of money", False),
    Example("Where can I buy the calendar?", False),
    Example("Earned my degree with help from your recovery college", False),
    Example("can I get a link to the form please", False),
    Example("My weight loss since the new tablets is worrying", False),
    Example("The wait is 50% longer than last year", False),
    Example("Dr Ahmed was so kind, thank you", False),
    Example("free parking would be a start", False),
    Example("I can't afford the bus so I need the number for patient transport", False),
    Example("Local choir looking for new members, wellbeing through singing", False),
    Example("we won the award! so proud of the team", False),
    Example("the escort to A&E was lovely with my nan", False),
    Example("Get your CV written by professionals only £25", True),
    Example("Gutters cleaned from £40, fully insured, free quote", True),
    Example("Crypto giveaway, first 500 wallets only", True),
    Example("I'm a journalist at the Gazette, could you follow me back so I can DM?", False),
    Example("I sold my car last week", False),
    Example("Cake sale for the ward at 2pm, all proceeds to charity", False),
)
