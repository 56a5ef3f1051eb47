"""The learned part of the claim reader: what it is told, how it chooses, how its weights are kept."""

from __future__ import annotations

import subprocess
import sys
from itertools import pairwise, product
from pathlib import Path

import numpy as np
import pytest

from store.reading import claims, language
from store.reading.claims.learned import judge, weights
from store.reading.claims.learned.network import Labels
from store.reading.claims.learned.pairs import ELSEWHERE, ROOT, Around, Trie, pairs, ways
from store.reading.claims.learned.tokens import COLUMNS, FLAGS, Tokens, categories, flags, neighbours, tokens
from store.reading.claims.table import build


@pytest.fixture(scope="module")
def k() -> Tokens:
    return tokens(build(language.parse("Ida Berg said the ferry was late.\n\nShe left.")), [], [])


def test_every_token_has_a_value_in_each_column(k: Tokens) -> None:
    assert "\n\n" not in k.raw
    values = categories(k)
    assert len(values) == len(COLUMNS)
    assert {len(column) for column in values} == {len(k)}
    assert flags(k, {}).shape == (len(k), FLAGS)


def test_neighbours_stay_in_their_paragraph(k: Tokens) -> None:
    she = k.words.index("she")
    near = neighbours(k)
    assert near[she, 0] == len(k)  # nobody to the left
    assert near[she, 1] == she + 1
    assert near[she, 6] == k.words.index("left")


def test_a_way_is_known_as_far_as_it_was_common(k: Tokens) -> None:
    said, late, berg = k.words.index("said"), k.words.index("late"), k.words.index("berg")
    known = Trie([(ROOT, "vccomp>"), (ROOT, "vnsubj<")])
    way = ways(k, said, known, 0, k.words.index("she"))
    assert (way.node[said], way.beyond[said]) == (ROOT, 0)
    assert way.node[berg] == known.next[ROOT, "vnsubj<"]
    assert (way.node[late], way.beyond[late]) == (known.next[ROOT, "vccomp>"], 1)


def test_the_window_of_a_cue_ends_with_its_paragraph(k: Tokens) -> None:
    seen = pairs(k, Around(k), k.words.index("left"), Trie())
    assert (seen.first, seen.last) == (k.words.index("she"), len(k))
    assert ELSEWHERE not in seen.node.tolist()


def test_the_best_labels_are_those_of_an_exhaustive_search() -> None:
    dice = np.random.default_rng(7)
    scores = [dice.normal(size=(size, 4)).astype(np.float32) for size in (1, 3, 5)]
    trans, start = dice.normal(size=(4, 4)).astype(np.float32), dice.normal(size=4).astype(np.float32)
    found = Labels(scores, trans, start)
    for one, best, confidence in zip(scores, found.best, found.confidence, strict=True):
        worth = {}
        for chain in product(range(4), repeat=len(one)):
            steps = sum(trans[a, b] for a, b in pairwise(chain))
            worth[chain] = float(
                start[chain[0]] + steps + sum(one[i, label] for i, label in enumerate(chain))
            )
        assert tuple(best) == max(worth, key=worth.__getitem__)
        assert confidence == pytest.approx(
            np.exp(max(worth.values())) / sum(map(np.exp, worth.values())), rel=1e-4
        )


def test_weights_are_small_and_come_back_as_they_were_kept(tmp_path: Path) -> None:
    known, models, judging = weights.load()
    assert weights.FILE.stat().st_size <= 8_000_000
    copy = tmp_path / "copy.npz"
    weights.save(copy, known, models, judging)
    again, others, judging_again = weights.load(copy)
    assert (again.vocabularies, again.lexicon) == (known.vocabularies, known.lexicon)
    assert again.trie.edges() == known.trie.edges()
    for model, other in zip(models, others, strict=True):
        assert model.keys() == other.keys()
        assert all(np.allclose(model[name], other[name], atol=2e-2) for name in model)
    assert all(np.array_equal(judging[name], judging_again[name]) for name in judging)


def test_an_archive_with_pickled_objects_is_refused(tmp_path: Path) -> None:
    bad = tmp_path / "bad.npz"
    with bad.open("wb") as out:
        np.savez(out, **{"vocabulary.word": np.array([{"a": 1}], dtype=object)})  # pyright: ignore[reportArgumentType]
    with pytest.raises(ValueError, match="allow_pickle"):
        weights.load(bad)


@pytest.mark.parametrize("text", ["", "\n\n", "said", '"', "“”", "(.)", "\u200b", "— : —", "a " * 999])
def test_texts_without_attributions_are_read_all_the_same(text: str) -> None:
    assert claims.find(language.parse(text), (), ()) == ()


def test_a_probability_is_one() -> None:
    _, _, judging = weights.load()
    rows = np.random.default_rng(3).normal(scale=30, size=(50, judge.FACTS)).astype(np.float32)
    sure = judge.judged(judging, rows)
    assert ((sure >= 0) & (sure <= 1)).all()


def test_reading_brings_nothing_that_only_training_needs() -> None:
    script = (
        "import sys\n"
        "from store.reading import claims, language\n"
        "claims.find(language.parse('Ida Berg said it was late.'), (), ())\n"
        "assert 'store.reading.claims.train' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", script], check=True)
