"""What triage finds in the authored test posts, beside what an offline user would otherwise pick, on the same text.

The others know one thing only, whether words are foul or the mood is bad, so all are asked one question: does the post
break a principle (hate, abuse, swearing, threat, malice, a sexual remark)? And: is fair criticism taken for a breach?
The frozen embedding is taught on a part of the same posts that our model is taught on.
"""

import time
from collections.abc import Callable
from pathlib import Path

from better_profanity import profanity
from profanity_check import predict_prob
from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

from fingerpost.triage import Assessor, measuring
from fingerpost.triage.measuring import Labelled
from fingerpost.triage.measuring.figures import Counts, Figures
from fingerpost.triage.model import load, shipped
from frozen_embedding import FrozenEmbedding

AUTHORED = Path(__file__).parents[1] / "training" / "authored"
TAUGHT_ON = 4
"""The frozen embedding is taught on one in so many posts: it takes minutes otherwise, and gains little."""
BREACHES = ("hate", "abuse", "profanity", "threat", "malice", "sexual")
MOODS_LINE = -0.05
ONE_IN = 4
"""A part of the posts: one of the others reads some thirty a second."""
Score = Callable[[Labelled], int]


def main() -> None:
    judged = posts("test")[::ONE_IN]
    print(f"{len(judged):,} authored test posts, of which {sum(map(breaks, judged)):,} break a principle")
    for name, score in readers().items():
        tell(name, score, judged)


def posts(part: str) -> list[Labelled]:
    lines = (AUTHORED / f"{part}.jsonl").read_bytes().splitlines()
    found = [each for line in lines if isinstance(each := measuring.read_line(line), Labelled)]
    return [post for post in found if all(name in post.labels for name in BREACHES)]


def breaks(post: Labelled) -> bool:
    return any(post.labels[name] for name in BREACHES)


def fair(post: Labelled) -> bool:
    return bool(post.labels.get("criticism")) and not breaks(post)


def readers() -> dict[str, Score]:
    assessor, mood = Assessor(model=load(shipped())), SentimentIntensityAnalyzer()
    profanity.load_censor_words()
    taught = posts("train")[::TAUGHT_ON]
    frozen = FrozenEmbedding([post.post.text for post in taught], [breaks(post) for post in taught])

    def ours(post: Labelled) -> int:
        findings = assessor.assess(post.post).findings
        return max(findings[name].score or 0 for name in BREACHES)

    def bad_mood(post: Labelled) -> int:
        compound = mood.polarity_scores(post.post.text)["compound"]
        return round(50 - 50 * (compound - MOODS_LINE) / (1 + MOODS_LINE)) if compound <= 0 else 0

    return {
        "Fingerpost": ours,
        "frozen embedding": lambda post: frozen.score(post.post.text),
        "alt-profanity-check": lambda post: round(100 * float(predict_prob([post.post.text])[0])),
        "better-profanity": lambda post: 100 * profanity.contains_profanity(post.post.text),
        "VADER": lambda post: max(0, min(100, bad_mood(post))),
    }


def tell(name: str, score: Score, judged: list[Labelled]) -> None:
    score(judged[0])
    counts, criticism = Counts(), Counts()
    begin = time.process_time()
    for post in judged:
        found = score(post)
        counts.add(found, breaks(post))
        if fair(post):
            criticism.add(found, False)
    took = time.process_time() - begin
    told, fairly = Figures.of(counts, 50), Figures.of(criticism, 50)
    right = told.found + told.negatives - told.false_alarms
    print(
        f"{name}: accuracy {right / len(judged):.3f}   recall {told.recall}   precision {told.precision}   AUROC"
        f" {told.auroc}   fair criticism flagged {fairly.false_alarm_rate}   {len(judged) / took:,.0f}/s",
        flush=True,
    )


if __name__ == "__main__":
    main()
