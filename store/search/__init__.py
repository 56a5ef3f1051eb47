"""Fuzzy search over everything, as one types.

    index = SearchIndex([Entry("KZ", "country", "Kazakhstan", aliases=("KAZ",), weight=12)])
    index.search("kazak")[0].name      # "Kazakhstan"

How hits are ranked, in a sentence: what is typed is the name, then begins it, then is whole words or
beginnings of words in it, then resembles it; among equals what weighs more comes first, and no weight
lifts a hit past a clearly better match.

Importing this package is cheap: numpy and rapidfuzz are loaded when the first index is built.
"""

from store.search.entries import Answer, Entry, Hit
from store.search.index import SearchIndex

__all__ = ["Answer", "Entry", "Hit", "SearchIndex"]
