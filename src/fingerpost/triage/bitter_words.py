"""Words that people use when a service has let them down, and the same words about other troubles. Clause: A3i."""

import re

from fingerpost.triage.phrases import SERVICE, STAFF, phrase

SOURED = phrase(
    r"amateurs?|cowboys?|jobsworths?|numpties|clowns?|idiots?|muppets?|lottery|prison|cattle market|conveyor belt|"
    r"heartbreaking|devastating|gutted|unforgivable|inexcusable|criminal|diabolical|poor|bad|worse|worst|wrong|"
    r"filthy|dirty|grubby|manky|minging|unsafe|dangerous|lazy|stupid|thick|unhelpful|uncaring|rude|ignorant|cruel|"
    r"cold|confusing|unreliable|slow|hopeless|chaotic|messy|disorganised|unprofessional|outdated|stingy|greedy|"
    r"corrupt|two[- ]faced|gutless|spineless|cowardly|bunch of|load of|(?:don't|do not|can't|cannot|couldn't|"
    r"wouldn't|won't|never|not) (?:\w+ )?(?:trust|believe|recommend|send (?:my|a)|wish|rely|bother|know what they|"
    r"know their|understand|explain|communicate|talk to each|speak to each|join|work|answer|turn up|ring|call|reply)|"
    r"why (?:i|we|anyone) bother|call (?:yourselves|yourself|themselves|itself)|call(?:s)? (?:this|that|it) (?:care|"
    r"help|a service|support)|busy (?:chatting|gossiping|on (?:their|the)|laughing)|on their phones|no joined[- ]up|"
    r"joined[- ]up|left hand|none the wiser|more sense out of|(?:never|nobody|no ?one|none of (?:them|you)|"
    r"hardly anyone) (?:\w+ ){0,2}(?:said|says|rings?|reads?|read|asked?|asks?|answers?|answered|helps?|helped|"
    r"knows?|knew|turns?|came|comes|follows?|listens?|told|tells)|where (?:was|were|is) (?:it|the|you|that|"
    r"they)(?: \w+){0,4} when|where were you|(?:just )?(?:throw|chuck|shove|pump|push|give) (?:tablets|pills|meds|"
    r"drugs|medication|a leaflet|leaflets)|send you on your way|keeps? (?:logging|crashing|freezing|changing|"
    r"cancelling|getting|losing)|(?:years?|months?|weeks) (?:on|waiting|wait|later|down the line)(?: \w+){0,6}|"
    r"late every|never on time|always late|going (?:to the dogs|down the pan|down the drain|backwards)|six figures|"
    r"too many managers|not enough|complaints about you|vile|awful|dreadful|appalling|shocking|terrible|horrible|"
    r"horrendous|atrocious|abysmal|disgusting|disgraceful|diabolical|pathetic|useless|hopeless|shite|crap|rubbish|"
    r"shit|garbage|piss[- ]poor|piss ?take|very poor|so poor|poor show|embarrass(?:ment|ing)|nightmare|farce|circus|"
    r"joke|mess|pointless|laughable|ridiculous|scandalous|shameful|heartless|toxic|rotten|shoddy|dire|grim|broken|"
    r"awful|failing|failed|failure|failures|incompetence|negligence|neglect|cruelty|hypocri(?:sy|tes?|tical)|"
    r"arrogance|lies|lying|liars?|excuses|spin|waffle|platitudes|propaganda|nonsense|bullshit|bollocks|bull|tokenism|"
    r"gaslighting|gaslit|gaslight|unbelievable|disbelief|insulting|insult|slap in the face|kick in the teeth|irony|"
    r"ironic|tone deaf|patronising|out of touch|clueless|shambolic|chaos|soul destroying|traumatising|retraumatis\w+|"
    r"inhumane|unsafe|worse off|ten times worse|made (?:me|it|him|her|things) (?:feel )?(?:\w+ ){0,2}worse|"
    r"(?:lost|losing|no|zero|little|not much|not got) (?:all |any |my |more )*(?:faith|trust|confidence|respect|"
    r"hope)|(?:two|a) hoots?|give a (?:flying|monkey|stuff|damn|shit|toss|fig)|what(?:'s| is) the point|no point|"
    r"why (?:bother|do you bother|even bother)|don't bother|wouldn't bother|wish i'd never|wish (?:we|i) hadn't|"
    r"no wonder|so much for|all mouth|sick of|fed up|had enough|enough is enough|sick and tired|banging your head|"
    r"like pulling teeth|like getting blood|talking to a (?:brick )?wall|cut the|axed|shut (?:it |you |them )?down|"
    r"close (?:it|you|them) down|takes? (?:no )?responsibility|holding to account|accountability|"
    r"cover(?:ing)? (?:your|their) (?:backs|arses?|own)|protect(?:ing)? (?:your|their) (?:own|reputation|image)|"
    r"looking after (?:your|their) own|patting yourselves?|pat yourselves|your so[- ]called|so called|answerphone|"
    r"fob(?:bed)?|dumped|abandon\w*|discharged and|not ill enough|not bad enough|not sick enough|don't want to know|"
    r"didn't want to know|just tell you to|all they (?:ever )?(?:say|do|said|did)|all (?:i|you|we) (?:ever )?(?:get|"
    r"got|hear)|have a (?:bath|cup of tea|nice bath)|cup of tea and a bath|nobody|no ?one (?:\w+ )?(?:follow|takes|"
    r"listens|cares|answers)|nobody will|would not recommend|wouldn't recommend|would never recommend|avoid|"
    r"steer clear|stay away from|wouldn't (?:send|wish|trust|let)|disagree|unacceptable|not acceptable|beyond a joke|"
    r"on the floor|no consistency|inconsisten\w+|went downhill|gone downhill|going downhill|worse every year|"
    r"gets worse|getting worse|shame|ashamed|disappointed|disappointing|let down|frustrat\w+|infuriating|unfair|"
    r"discriminat\w+|miles away|spent thousands|admit (?:fault|it|your)|overpaid|deaf ears|swept|ignored|dismissed|"
    r"unheard",
)
TARGET = phrase(
    rf"{SERVICE}|{STAFF}|you|your|yours|yous|you're|you've|they|they're|their|them|yous|this lot|everyone there|"
    rf"in charge|tewv|strategy|award|crisis|clinic|ward|services?|mental health|nhs|the lot of (?:you|them)|helpline|"
    rf"line|phone call|website|anyone|a phone|getting help|asking for help|ringing|parity of esteem",
)
SOUR_SHORT = re.compile(
    r"^\W*(?:\w+\W+){0,3}(?:piss[- ]poor|very poor|awful|dreadful|terrible|unbelievable|waste of|all mouth|no action|"
    r"so much for|waffle|not (?:impressed|good enough)|would not recommend|wouldn't recommend|had enough|avoid|"
    r"beginning to end|fuming)(?:\W+\w+){0,5}\W*$"
)
NOT_ILL = phrase(
    r"bad (?:day|week|time|place|night|patch|anxiety|depression|head|back|episode|spell|way|dream|weather)|"
    r"feel(?:ing)? (?:so |really |very |quite |a bit |pretty )?(?:bad|worse|rubbish|shit|crap|awful|terrible|"
    r"hopeless|useless|pathetic|poor|stupid|broken|cold)|(?:poor|sorry|bless|thoughts) (?:thing|lad|lass|man|woman|"
    r"you|soul|bairn|family)|poorly|i'm (?:\w+ )?(?:broken|bad|worse|cold|slow|poor|stupid|lazy)|(?:getting|got|"
    r"feel) worse (?:since|when|at night)|common cold|cold (?:day|weather|outside|today|turkey|out|one|call|water)|"
    r"freezing|what(?:'s| is) wrong|something wrong|nothing wrong|wrong (?:number|person|place|link)|not bad|too bad|"
    r"my bad|(?:symptoms?|voices|pain|thoughts|illness|mood|anxiety|depression|panic|sleep)(?: \w+){0,3} (?:worse|"
    r"bad|awful|terrible)|(?:have|had|having|in|through) (?:a|such a) (?:\w+ )?(?:bad|awful|terrible|horrible|"
    r"rubbish|poor) (?:day|week|night|time|childhood|year|few)|side effects?|is (?:it|that|this) (?:bad|dangerous|"
    r"safe|wrong)|how bad|dangerous to|my (?:mam|mum|dad|nan|son|daughter|brother|sister|head|body|brain|ex|boss|"
    r"life|house|phone|laptop|legs?|back)(?: \w+){0,2} (?:is|are|was|feels?) (?:\w+ )?(?:bad|worse|cold|slow|poor|"
    r"useless|rubbish|awful|hopeless|stupid)|criminal (?:justice|record|law)|prison (?:service|officers?|healthcare|"
    r"in-?reach)|hmp|lottery (?:fund\w*|grant|funded|win|ticket)|national lottery|clown doctors?|abuse|nurse is not|"
    r"wish i (?:knew|could)"
)
