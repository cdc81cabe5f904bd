"""What sounds violent and is no threat: the law, reports of violence, sport and games, figures of speech."""

import re

from fingerpost.triage.clues import Guard, says

LEGAL = says(
    r"(?:in|to|take (?:you|this|it|them) to|go(?:ing)? to|see you in|meet in) court|solicitors?|lawyers?|legal action|"
    r"tribunal|ombudsman|cqc|"
    r"pals|my mp|sue|suing|report (?:you|them|this|her|him|it)|(?:the )?(?:gmc|nmc|hcpc|ico)|complain(?:t|ing|ts)?|"
    r"press charges|the press|newspapers?|the (?:gazette|chronicle|echo)"
)
REPORTED = says(
    r"(?:he|she|they|someone|somebody|a (?:man|woman|lad|patient|stranger)|another patient|my (?:ex|neighbour|husband|"
    r"wife|partner|dad|boyfriend|girlfriend|son|brother)|patients?|"
    r"the (?:lad|man|woman|patient|bloke)|trolls?)(?: \w{1,10}){0,3} (?:said|says|saying|threatened|threatens|"
    r"threatening|told (?:me|us|my|staff|her|him)|sent me|messaged me|shouted|screamed|wrote|posted)",
    r"(?:i was|we were|i've been|ive been|been|was|were|being|getting) (?:threatened|attacked|assaulted|stabbed|"
    r"punched|abused|beaten|hit|bullied)|(?:threatened|threatening|threatens) (?:me|us|my|staff|nurses|our|her|him|"
    r"with|to)|"
    r"(?:death|bomb|violent|receiving|received|such|these|making|veiled|rape) threats?|victims?|survivors?|police "
    r"(?:said|say|have|appeal)|arrested|jailed|sentenced|charged with|murder of|"
    r"violence against|abuse (?:of|against|towards) (?:staff|nurses|nhs)|zero tolerance|(?:nobody|no ?one|staff|"
    r"nurses|people) (?:should|deserves?)(?:n't| not| never)?(?: \w+){0,3} (?:to be|have to|put up|be told|go to "
    r"work)|nobody should|no one should|no ?one deserves|"
    r"isn't (?:ok|okay|acceptable|right)|is not (?:ok|okay|acceptable|on|right)|unacceptable|(?:how|what) (?:do|can|"
    r"should) (?:i|we) (?:report|do)|"
    r"nightmares?|intrusive thoughts?|(?:scared|afraid|worried|think|frightened|terrified) (?:that )?(?:he|she|they|"
    r"someone)(?:'s| is|'ll| will| might|'s going)",
)
PLAY = says(
    r"(?:could|can|would) (?:murder|kill|smash|demolish|destroy) (?:a|an|some|for|that|this|two|another)(?! (?:nurse|"
    r"doctor|man|woman|person|patient|child|staff|bitch|cunt|prick|\w+ who))|(?:kill|murder|die|dying) for (?:a|an|"
    r"some|that|this|the)|"
    r"kill(?:ing|ed)? (?:it(?! off)|time|two birds|the (?:mood|vibe|buzz|pain|germs|bugs|lights?|engine))|kill(?:ed)? "
    r"(?:you|them|ya) with kindness|"
    r"(?:smash|smashed|smashing|crush|nail|ace|boss) (?:it|this|that|the (?:target|marathon|exam|interview|record|10k|"
    r"run|day|patriarchy|stigma|cake|pizza))(?=$|[.!,\n])|stab in the dark|shot in the (?:dark|arm)|"
    r"shoot (?:me|you|us|them|over|him|her) (?:an? |off )?(?:email|message|dm|text|line|question|film|video|scene|"
    r"photos?)|"
    r"(?:mum|mam|wife|husband|missus|dad|hubby|our lass|kids|daughter)(?:'s gonna|'ll| will| is going to|'s going to| "
    r"is gonna|'d| would) (?:\w+ )?(?:kill|murder|batter|bray|strangle) (?:me|us)|"
    r"hwtl|howay|ha'?way the lads|boro|toon|sunderland|nufc|safc|mfc|xbox|playstation|ps5|fortnite|warzone|minecraft|"
    r"fifa|opponents?|premier league|striker|the derby|boxing match|ufc|mma|fury|joshua|wilder|chess|scrabble|"
    r"monopoly|darts|netflix|"
    r"zombies?|dragons?|villain|panto|halloween|lyrics|spiders?|wasps?|weeds|mosquito\w*|slugs?|germs|bacteria|nits|"
    r"moths|cockroach\w*|printer|laptop|wi ?fi|alarm clock|washing machine|candles?|calories|toast|"
    r"curry|pizza|kebab|bath bombs?|photo ?bomb\w*|bombshell|stigma|waiting lists?|tennis|racism|poverty|glass ceiling|"
    r"your (?:goals|targets?|fears|anxiety|exams?|interview|demons)|my (?:goals|targets?|fears|anxiety|exams?|demons|"
    r"depression)"
)
JOKE = says(
    r"lol+|lmao|ha ?ha\w*|hehe|only joking|just kidding|jk|face with tears of joy|rolling on the floor laughing|film|"
    r"movie|episode|series|novel|character|"
    r"game|gaming|season|match|cup|song|album|fight night|quiz|fireworks|bonfire"
)
DENIED = re.compile(
    r"(?<!\w)(?<!if )(?:not|never|(?:is|are|ai|was|were|do|does|did|would|wo|ca)n'?t|nor|neither|without|cannot|"
    r"nobody (?:is|wants)|far from|"
    r"(?:stop|stops|stopped|prevent|protect|help)\w*)(?: (?!but|and|so|if|cos|because|i|can|will|"
    r"wait)[\w']{1,12}){0,4} ?$"
)
HEALING = says(
    r"(?:what|how|why) (?:do|does|would|is|are|can|to)|learn(?:ing)? (?:to|how)|self defence|training|course|workshop|"
    r"policy|research|study|statistics|article|documentary|"
    r"history|(?:first|second) world war|ww2|war|ukraine|gaza|soldiers?|army|terror(?:ist|ism)? (?:attack|incident)|"
    r"news|bbc|drill|exercise|fire (?:alarm|drill|brigade|service|safety)|don't want to|do not want to|never want to|"
    r"wouldn't|would never|didn't|not going to|i'm not|i am not|not saying|nobody (?:is|wants)"
)

GUARDS = (
    Guard(45, DENIED, "before", whole=True),
    Guard(40, LEGAL),
    Guard(36, REPORTED),
    Guard(45, PLAY, whole=True),
    Guard(30, JOKE),
    Guard(30, HEALING),
)
