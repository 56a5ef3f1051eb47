"""The network's weights and vocabularies, kept in one NumPy archive without pickled objects.

Embeddings are kept as bytes with a scale for each row, other matrices as 16-bit floats; both are widened
to 32-bit floats when they are loaded.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from store.reading.claims.learned.pairs import Trie
from store.reading.claims.learned.tokens import COLUMNS, Floats

FILE = Path(__file__).with_name("weights.npz")


@dataclass(frozen=True, slots=True)
class Knowledge:
    """What was counted in training: a vocabulary for each column of `COLUMNS`, the lexicon, the trie.

    A vocabulary gives a value's row in the table of embeddings; unknown values have the column's first row.
    `lexicon` gives the share of a lemma's uses that were cues.
    """

    vocabularies: tuple[dict[str, int], ...]
    unknown: tuple[int, ...]
    lexicon: dict[str, float]
    trie: Trie


def quantised(matrix: Floats) -> tuple[NDArray[np.int8], NDArray[np.float16]]:
    """A matrix as bytes and the scale of each row."""
    scale = (np.abs(matrix).max(axis=1, keepdims=True) / 127 + 1e-8).astype(np.float16)
    return np.round(matrix / scale.astype(np.float32)).clip(-127, 127).astype(np.int8), scale


def pack(values: list[str]) -> NDArray[np.uint8]:
    """Strings without line breaks as one array of bytes."""
    return np.frombuffer("\n".join(values).encode(), np.uint8)


def unpack(packed: NDArray[np.uint8]) -> list[str]:
    """The strings of `pack`."""
    return packed.tobytes().decode().split("\n")


def save(path: Path, known: Knowledge, models: list[dict[str, Floats]], judge: dict[str, Floats]) -> None:
    """Write the archive: what was counted, the networks' weights, those of the judge."""
    arrays: dict[str, NDArray[Any]] = {}
    for column, vocabulary in zip(COLUMNS, known.vocabularies, strict=True):
        arrays[f"vocabulary.{column}"] = pack(list(vocabulary))
    arrays["lexicon.words"] = pack(list(known.lexicon))
    arrays["lexicon.shares"] = np.array(list(known.lexicon.values()), np.float16)
    edges = known.trie.edges()
    arrays["trie.above"] = np.array([above for above, _ in edges], np.int32)
    arrays["trie.arcs"] = pack([arc for _, arc in edges])
    for number, model in enumerate(models):
        for name, matrix in model.items():
            if matrix.ndim == 2 and len(matrix) > 1000:
                arrays[f"{number}.{name}"], arrays[f"{number}.{name}.scale"] = quantised(matrix)
            else:
                arrays[f"{number}.{name}"] = matrix.astype(np.float16)
    for name, matrix in judge.items():
        arrays[f"judge.{name}"] = matrix.astype(np.float32)
    with path.open("wb") as out:
        np.savez_compressed(out, allow_pickle=False, **arrays)


@cache
def load(path: Path = FILE) -> tuple[Knowledge, list[dict[str, Floats]], dict[str, Floats]]:
    """What `save` wrote: what was counted, a dictionary of matrices for each network, that of the judge."""
    with np.load(path, allow_pickle=False) as archive:
        arrays = {name: archive[name] for name in archive.files}
    vocabularies: list[dict[str, int]] = []
    unknown: list[int] = []
    row = 0
    for column in COLUMNS:
        values = unpack(arrays[f"vocabulary.{column}"])
        vocabularies.append(dict(zip(values, range(row + 1, row + 1 + len(values)), strict=True)))
        unknown.append(row)
        row += len(values) + 1
    lexicon = dict(zip(unpack(arrays["lexicon.words"]), arrays["lexicon.shares"].tolist(), strict=True))
    trie = Trie(list(zip(arrays["trie.above"].tolist(), unpack(arrays["trie.arcs"]), strict=True)))
    models: list[dict[str, Floats]] = []
    while any(name.startswith(f"{len(models)}.") for name in arrays):
        models.append(_under(arrays, f"{len(models)}."))
    return Knowledge(tuple(vocabularies), tuple(unknown), lexicon, trie), models, _under(arrays, "judge.")


def _under(arrays: dict[str, NDArray[Any]], prefix: str) -> dict[str, Floats]:
    found: dict[str, Floats] = {}
    for name, matrix in arrays.items():
        if name.startswith(prefix) and not name.endswith(".scale"):
            wide = matrix.astype(np.float32)
            scale = arrays.get(f"{name}.scale")
            found[name.removeprefix(prefix)] = wide if scale is None else wide * scale.astype(np.float32)
    return found
