"""What sounds violent and is no threat: the law, reports of violence, sport and games, figures of speech."""

import re

from fingerpost.triage.clues import Guard, says

LEGAL = says(
    r"(?:in|to|take (?:you|this|it|them) to|go(?:ing)? to|see you in|meet in) court|solicitors?|lawyers?|legal action|"
    r"tribunal|ombudsman|cqc|pals|my mp|sue|suing|report (?:you|them|this|her|him|it)|(?:the )?(?:gmc|nmc|hcpc|ico)|"
    r"complain(?:t|ing|ts)?|press charges|the press|newspapers?|the (?:gazette|chronicle|echo)"
)
REPORTED = says(
    r"(?:he|she|they|someone|somebody|a (?:man|woman|lad|patient|stranger)|another patient|my (?:ex|neighbour|"
    r"husband|wife|partner|dad|boyfriend|girlfriend|son|brother)|patients?|the (?:lad|man|woman|patient|bloke)|"
    r"trolls?)(?: \w{1,10}){0,3} (?:said|says|saying|threatened|threatens|threatening|told (?:me|us|my|staff|her|"
    r"him)|sent me|messaged me|shouted|screamed|wrote|posted)",
    r"(?:i was|we were|i've been|ive been|been|was|were|being|getting) (?:threatened|attacked|assaulted|stabbed|"
    r"punched|abused|beaten|hit|bullied)|(?:threatened|threatening|threatens) (?:me|us|my|staff|nurses|our|her|him|"
    r"with|to)|(?:death|bomb|violent|receiving|received|such|these|making|veiled|rape) threats?|victims?|survivors?|"
    r"police (?:said|say|have|appeal)|arrested|jailed|sentenced|charged with|murder of|violence against|abuse (?:of|"
    r"against|towards) (?:staff|nurses|nhs)|zero tolerance|(?:nobody|no ?one|staff|nurses|people) (?:should|"
    r"deserves?)(?:n't| not| never)?(?: \w+){0,3} (?:to be|have to|put up|be told|go to work)|nobody should|no one "
    r"should|no ?one deserves|isn't (?:ok|okay|acceptable|right)|is not (?:ok|okay|acceptable|on|right)|unacceptable|"
    r"(?:how|what) (?:do|can|should) (?:i|we) (?:report|do)|nightmares?|intrusive thoughts?|(?:scared|afraid|worried|"
    r"think|frightened|terrified) (?:that )?(?:he|she|they|someone)(?:'s| is|'ll| will| might|'s going)",
)
PLAY = says(
    r"(?:could|can|would) (?:murder|kill|smash|demolish|destroy) (?:a|an|some|for|that|this|two|another)(?! (?:nurse|"
    r"doctor|man|woman|person|patient|child|staff|bitch|cunt|prick|\w+ who))|(?:kill|murder|die|dying) for (?:a|an|"
    r"some|that|this|the)|kill(?:ing|ed)? (?:it(?! off)|time|two birds|the (?:mood|vibe|buzz|pain|germs|bugs|lights?|"
    r"engine))|kill(?:ed)? (?:you|them|ya) with kindness|(?:smash|smashed|smashing|crush|nail|ace|boss) (?:it|this|"
    r"that|the (?:target|marathon|exam|interview|record|10k|run|day|patriarchy|stigma|cake|pizza))(?=$|[.!,\n])|stab "
    r"in the dark|shot in the (?:dark|arm)|shoot (?:me|you|us|them|over|him|her) (?:an? |off )?(?:email|message|dm|"
    r"text|line|question|film|video|scene|photos?)|(?:mum|mam|wife|husband|missus|dad|hubby|our lass|kids|"
    r"daughter)(?:'s gonna|'ll| will| is going to|'s going to| is gonna|'d| would) (?:\w+ )?(?:kill|murder|batter|"
    r"bray|strangle) (?:me|us)|hwtl|howay|ha'?way the lads|boro|toon|sunderland|nufc|safc|mfc|xbox|playstation|ps5|"
    r"fortnite|warzone|minecraft|fifa|opponents?|premier league|striker|the derby|boxing match|ufc|mma|fury|joshua|"
    r"wilder|chess|scrabble|monopoly|darts|netflix|zombies?|dragons?|villain|panto|halloween|lyrics|spiders?|wasps?|"
    r"weeds|mosquito\w*|slugs?|germs|bacteria|nits|moths|cockroach\w*|printer|laptop|wi ?fi|alarm clock|washing "
    r"machine|candles?|calories|toast|curry|pizza|kebab|bath bombs?|photo ?bomb\w*|bombshell|stigma|waiting lists?|"
    r"tennis|racism|poverty|glass ceiling|your (?:goals|targets?|fears|anxiety|exams?|interview|demons)|my (?:goals|"
    r"targets?|fears|anxiety|exams?|demons|depression)"
)
JOKE = says(
    r"lol+|lmao|ha ?ha\w*|hehe|only joking|just kidding|jk|face with tears of joy|rolling on the floor laughing|film|"
    r"movie|episode|series|novel|character|game|gaming|season|match|cup|song|album|fight night|quiz|fireworks|bonfire"
)
DENIED = re.compile(
    r"(?<!\w)(?<!if )(?<!if i )(?<!if you )(?<!if they )(?:not|never|(?:is|are|ai|was|were|do|does|did|would|wo|"
    r"ca)n'?t|nor|neither|without|cannot|nobody (?:is|wants)|far from|(?:stop|stops|stopped|prevent|protect|"
    r"help)\w*)(?: (?!but|and|so|if|cos|because|i|can|will|wait)[\w']{1,12}){0,4} ?$"
)
HEALING = says(
    r"(?:what|how|why) (?:do|does|would|is|are|can|to)|learn(?:ing)? (?:to|how)|self defence|training|course|workshop|"
    r"policy|research|study|statistics|article|documentary|history|(?:first|second) world war|ww2|war|ukraine|gaza|"
    r"soldiers?|army|terror(?:ist|ism)? (?:attack|incident)|news|bbc|drill|exercise|fire (?:alarm|drill|brigade|"
    r"service|safety)|don't want to|do not want to|never want to|wouldn't|would never|didn't|not going to|i'm not|i "
    r"am not|not saying|nobody (?:is|wants)"
)

GUARDS = (
    Guard(45, DENIED, "before", whole=True),
    Guard(40, LEGAL),
    Guard(36, REPORTED),
    Guard(45, PLAY, whole=True),
    Guard(30, JOKE),
    Guard(30, HEALING),
)
