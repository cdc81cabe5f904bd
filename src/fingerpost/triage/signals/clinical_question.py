"""Asks for medical or clinical advice, which is never given here: people are pointed to where it is. Clause: A3h."""

from fingerpost.triage.assessment import Finding
from fingerpost.triage.example import Example
from fingerpost.triage.lexicon import listed
from fingerpost.triage.phrases import KIN, phrase
from fingerpost.triage.weighing import Clue, weigh
from fingerpost.triage.words import Words

SIGNAL = "clinical_question"
BY = "rule:clinical_question/1"

MEDICINE = listed("medicines")
ILL = listed("symptoms")
THING = rf"(?:{MEDICINE}|{ILL})"
ONE = rf"(?:i|we|he|she|they|you|my \w+|a \w+|someone|anyone|{KIN})"

TAKING = phrase(
    r"(?:is|are|would|was|will) (?:it|this|that|these|they|there) (?:be )?(?:\w+ )?(?:safe|ok|okay|alright|all right|"
    r"fine|dangerous|bad|harmful|normal|usual|common|possible|true|too (?:late|early|soon|much|many)|a problem|"
    r"any (?:problem|harm|danger))(?: \w+){0,6}? "
    rf"(?:take|taking|stop|stopping|mix|mixing|drink|drinking|come off|coming off|halve|halving|double|skip|miss|"
    rf"missing|increase|up|start|starting|be on|have|having|get|getting|feel|feeling|on|with|when|after|"
    rf"to still be)(?: \w+){{0,5}} {THING}",
    rf"(?:can|should|could|do|does|will|would|may|shall|must) {ONE} (?:\w+ )?(?:take|stop|mix|drink|come off|halve|"
    rf"double|skip|miss|increase|up|lower|reduce|start|be on|go back on|carry on|keep taking|switch|swap|change|give|"
    rf"have|need|cause|make|smoke|eat|drive|crush|split|overdose)(?: \w+){{0,6}} {MEDICINE}",
    rf"(?:can|could|does|do|will|would|is|are|did|has|could it be|might) (?:(?:the|my|his|her|your|taking|stopping|"
    rf"coming off|being on|low|high) ){{0,2}}{MEDICINE}(?: \w+){{0,4}} (?:cause|make|affect|help|work|stop|give|"
    rf"interact|be (?:taken|making|causing|the)|making|causing|safe|addictive|worth|any good|supposed to|used for|"
    rf"bad for|ok|okay|wear off|kick in|lead to|mess with|raise|lower|worse)",
    rf"(?:how (?:long|soon|much|many|often|do|can|should|quickly|far apart|late)|what(?:'s| is| are| if| happens|"
    rf" happen| dose| dosage|s|  time| time of day| should)|which|when (?:should|do|can|will)|why (?:does|do|is|am|"
    rf"would|has)|any (?:advice|tips|ideas?|experience|one know)|is there)(?: \w+){{0,9}} {MEDICINE}",
    rf"(?:forgot|forgotten|missed|ran out of|run out of|double dosed|took too many|taken an extra|took an extra|"
    rf"took (?:two|both|my)|stopped|stopping|started|starting|weaned|weaning|came off|coming off|upped|been (?:on|"
    rf"taking|put on|given|prescribed)|on (?:\d+ ?mg)|just started)(?: \w+){{0,5}} {MEDICINE}[^?]{{0,120}}(?:\?|"
    rf"should i|what do i|is (?:this|that|it)|can i|do i|any advice|normal)",
    rf"{MEDICINE}[^.?!]{{0,60}}(?:safe|normal|what (?:should|do) i|should i|can i|do i need|is (?:this|that|"
    rf"it) (?:ok|okay|normal|right|safe|too)|side effects?|worth (?:it|trying)|any ?(?:one|body) (?:else )?(?:know|"
    rf"had|get)|with alcohol|and alcohol|how long)[^.!]{{0,60}}\?",
)
SYMPTOM = phrase(
    rf"(?:is|are|could|can|might|would|does|do) (?:it|this|that|these|{ONE}|there) (?:\w+ )?(?:be |have |got |"
    rf"sound like |mean |look like |cause |a sign of |a symptom of |signs of |symptoms of |like |getting |just |"
    rf"showing )+(?:\w+ ){{0,3}}{THING}",
    rf"(?:what are|what's|what is|whats|how do i know|how can i tell|how do you know|could it|tell if|know if|"
    rf"know whether|signs|symptoms|is there a cure|cure|causes?|treatment|therapy|best thing|"
    rf"difference)(?: \w+){{0,6}} (?:signs|symptoms|of|for|with|i've got|i have|i'm|has|is|have|having|it's|"
    rf"between) (?:\w+ ){{0,3}}{ILL}",
    rf"(?:is|was) it (?:normal|usual|common|ok|okay|natural|possible|right) (?:to|for|that|when|"
    rf"if)(?: \w+){{0,6}} (?:{ILL}|feel|cry|crying|sleep|shake|forget|eat|worse|angry|numb|nothing|voices|dream|"
    rf"dreams|relapse)",
    rf"(?:how (?:do|can|should) {ONE} (?:\w+ )?(?:treat|cure|stop|get rid of|manage|control|cope with|deal with|"
    rf"help with|calm|reduce|overcome|ease))(?: \w+){{0,4}} {THING}",
    rf"why (?:do|does|am|is|are|have|has) {ONE}(?: \w+){{0,6}} {ILL}",
    rf"(?:do|does|have|has) {ONE} (?:\w+ )?(?:have|got|need)(?: an?| the)? (?:\w+ )?(?:{ILL}|"
    rf"diagnosis)(?=[^.!]{{0,60}}\?)|diagnose me|what(?:'s| is|s) wrong with (?:me|him|her|my \w+)(?! attitude)|"
    rf"what do you think (?:it|this|i) (?:is|could be|might be|have)",
    r"should (?:i|we|she|he) (?:be )?(?:\w+ )?(?:worried|concerned|see a (?:doctor|gp)|go to (?:a ?&? ?e|hospital|"
    r"the doctors?|my gp|casualty)|ring 111|call 111|call a doctor|take (?:him|her|my \w+) to (?:a ?&? ?e|hospital|"
    r"the doctor)|get (?:it|this|that|him|her) checked)|is (?:it|this|that) (?:serious|something to worry|"
    r"anything to worry|worth seeing|an emergency|contagious|life threatening|hereditary)|(?:do|does) (?:i|she|he|"
    r"we) need (?:to see a (?:doctor|gp)|stitches|antibiotics|a blood test|to go to (?:a ?&? ?e|hospital)|"
    r"to be sectioned|medication|treatment|an? (?:mri|scan|ecg))",
    rf"{ILL}[^.?!]{{0,90}}(?:should i|what (?:should|can|do) (?:i|we)|is (?:this|that|it) (?:normal|ok|okay|serious|"
    rf"bad)|could (?:this|that|it) be|(?:any|some) (?:medical )?(?:advice|ideas|tips|suggestions)|what (?:could|can|"
    rf"might) (?:it|this|that) be|how (?:do|can) i (?:stop|get|treat|help|make)|(?:is|are) (?:this|that|these|it|"
    rf"they) (?:a |the )?(?:side|symptoms?|signs?|withdrawal|normal))",
    rf"(?:should i|what (?:should|can|do) (?:i|we)|is (?:this|that|it) (?:normal|ok|okay|serious|bad)|could (?:this|"
    rf"that|it) be)[^.?!]{{0,40}} {ILL}[^.!]{{0,60}}\?",
    r"(?:what|which|is there a|any) (?:\w+ )?(?:type of |kind of |sort of )?(?:medication|medicine|drug|therapy|"
    r"treatment|vitamin|supplement|antidepressant)s?(?: \w+){0,4} (?:best|work|works|help|helps|recommend|good|for|"
    r"should i)|(?:medical|clinical) advice|a (?:doctor|nurse) (?:here|on here|online)(?: \w+){0,4}(?:advise|advice|"
    r"tell me|answer|ask)|second opinion|(?:my|his|her|the) (?:blood results|lithium levels?|blood pressure|"
    r"heart rate|ecg|mri|scan)(?: \w+){0,8}(?:normal|mean|high|low|worr\w+)",
)
SERVICE = phrase(
    r"(?:collect|pick up|pick-up|order|reorder|deliver|delivery|renew|repeat|request|where|who (?:do|can)|sent to|"
    r"send|chemist|pharmacy|phone number|opening|bring|hand in|dispose|in my bag|appointment|clinic run|website|"
    r"shortage|form|waiting|visit|visiting|park|parking|assessment|referral|refer|wait|support group|group|leaflet|"
    r"information about|service|course|training|work experience|jobs?|how many|spend|spent|budget|foi|"
    r"freedom of information|cost the|statistics)"
)
MEDICINES = phrase(MEDICINE)
ASKING = phrase(
    r"[^.!?\n]{0,160}\?",
    r"(?:is|are|can|could|should|shall|will|would|does|do|did|how|what|whats|what's|why|which|when|any (?:tips|"
    r"advice|ideas|one|body|experience)|anyone|anybody|has anyone|wondering|advice on|need (?:some )?advice|"
    r"not sure (?:if|whether)|worried (?:that|about|if)|please help)(?: \w+){1,24}",
)
ILLS = phrase(ILL)
BODILY = phrase(
    r"(?:is|could|might|would) (?:that|this|it|these|they|he|she)(?: be)? (?:\w+ )?(?:dissociation|dissociating|"
    r"psychosis|manic|mania|ocd|adhd|ptsd|bpd|bipolar|depression|anxiety|autism|dementia|withdrawal|normal|serious|"
    r"a sign|burnout|a relapse|the start of)|(?:should|shall) i (?:tell|see|ask|speak|mention|go)|what (?:can|could|"
    r"would|might) help|(?:is|was) (?:it|that|this)(?: \w+){0,3} (?:normal|ok|okay|safe|serious|bad|common|dementia|"
    r"the (?:depression|"
    r"tablets|meds|medication|illness))|(?:do|should|shall|must|can) (?:i|we)(?: \w+){0,2} (?:need to (?:ring|call|"
    r"see|go|worry)|ring|call|stop|take|worry|be worried|do|give|try|see a)|what (?:do|should|can|could) (?:i|we|"
    r"you) (?:do|take|try|give|use|suggest)|what (?:does|could|might) (?:that|this|it) (?:mean|be)|do you think|"
    r"think (?:i|it|he|she|my)|would \w+ or \w+|(?:is|are|can|could|does|will|would|do) (?:\w+ ){1,4}(?:safe|help|"
    r"cause|work|better|enough|bring on|trigger|get addicted|make|stop|cure|treat|kill|hurt|harm)|what (?:happens|"
    r"will happen)|(?:is|are) (?:that|this|it) (?:dangerous|normal|bad|high|low|ok)|what should i do|"
    r"always (?:schizo\w+|psychosis|bipolar)|is (?:hearing|seeing|having|feeling|being) (?:\w+ ){1,3}(?:always|"
    r"a sign|normal|psychosis|schizo\w+)|what helps?|anyone know what|how (?:bad|long|do you (?:know|stop|cope|"
    r"treat)|do i (?:know|stop|treat|cope)|can i (?:stop|treat|cope)|often should|much is)|going to be ok|be ok|"
    r"be alright|is (?:it|he|she|this) (?:\w+ )?" + ILL,
)
SERVICES_ONLY = phrase(
    r"refer(?:ral|red|rals)?|self[- ]?refer|assess(?:ment|ments|ed)?|wait(?:ing)?|appointments?|support groups?|"
    r"groups?|courses?|workshop|open|opening|number for|contact|collect|pick up|order|repeat|chemist|pharmacy|"
    r"clinic (?:open|run|on)|parking|visit\w*|bring|jobs?|train(?:ing)?|work experience|foi|freedom of information|"
    r"how many (?:patients|people|staff)|spen[dt]|leaflets?|website|run a|offer|prescription|podcast|webinar|event|"
    r"talk on|lecture|study|research|awareness|services?|team|specialist|who (?:do|can)|where|complain\w*|"
    r"thank you|thanks|great post|journalist|reporter|interview|programme|article|shortage"
)
TREATMENT = phrase(
    r"cbt|emdr|ect|dbt|therapy|exercise|diet|vitamins?|supplements?|magnesium|caffeine|alcohol|cannabis|weed|cocaine|"
    r"ketamine|nytol|stress|doctor|gp|a ?& ?e"
)
TOLD = phrase(r"great post|thanks? for|thank you|awareness|read (?:a|an|the|this)|well said|so important")
CLUES = (
    Clue(78, "Asks for advice about medicine.", TAKING, near=SERVICE),
    Clue(74, "Asks what a symptom or an illness means, or what to do about it.", SYMPTOM, near=SERVICE, unless=TOLD),
    Clue(66, "Asks a question about medicine.", ASKING, needs=MEDICINES, unless=SERVICES_ONLY),
    Clue(64, "Asks a question about an illness or a symptom.", BODILY, unless=SERVICES_ONLY, beside=ILLS),
    Clue(62, "Asks a question about medicine.", BODILY, unless=SERVICES_ONLY, beside=MEDICINES),
    Clue(54, "Asks whether a treatment is right.", BODILY, needs=TREATMENT, unless=SERVICES_ONLY),
)


def detect(words: Words) -> Finding:
    """Whether the post asks something that a clinician would have to answer. Questions about services are not."""
    return weigh(words, CLUES, BY)


EXAMPLES = (
    Example("is it safe to stop my sertraline cold turkey?", True),
    Example("Can I drink on quetiapine? its my sisters wedding sat", True),
    Example("what are the side effects of mirtazapine, my mam's just been put on it", True),
    Example("should I be worried my son hasn't slept for 3 days", True),
    Example("Missed my lithium last night, do I double up today?", True),
    Example("How long does fluoxetine take to kick in", True),
    Example("Could this be bipolar? I go really high then crash for weeks", True),
    Example("is it normal to feel worse in the first week of antidepressants", True),
    Example("What are the signs of psychosis?", True),
    Example("can you take ibuprofen with lithium??", True),
    Example("does elvanse make anyone else's heart race or is it just me", True),
    Example("my daughter has tics and headaches since starting the new tablets, is that normal", True),
    Example("how do i get rid of intrusive thoughts", True),
    Example("Do I have ADHD? I can never finish anything", True),
    Example("what dose of melatonin should a 9 year old have", True),
    Example("should i go to a&e, been having chest pains all night", True),
    Example("how do I come off venlafaxine without the brain zaps", True),
    Example("where do I collect my prescription?", False, "about the service"),
    Example("What time does the clozapine clinic open on Thursdays?", False, "about the service"),
    Example("Can I bring my dad's medication in a dosette box when he is admitted?", False),
    Example("I've been on sertraline for six years and it saved me", False),
    Example("How long is the wait for an ADHD assessment?", False),
    Example("Is it safe to park there at night?", False),
    Example("should I bring anything to my appointment?", False),
    Example("How do I refer my son to CAMHS?", False),
    Example("is it normal to wait three years?", False),
    Example("Anxiety is horrible, sending love to everyone struggling", False),
    Example("They stopped my meds without telling me", False),
    Example("can I take photos in the garden?", False),
    Example("Do you run a support group for bipolar?", False),
    Example("What is wrong with you people", False),
    Example("how many patients were given lorazepam last year? FOI please", False),
    Example("Great post about the symptoms of psychosis, thank you", False),
    Example("what can I do to get a job on the wards?", False),
)
