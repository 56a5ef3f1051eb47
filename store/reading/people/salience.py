"""How much each circumstance speaks for a person being the one that a pronoun means.

Weights of a log-linear ranker over `pronouns.features`, fitted by us on the development part of GAP
(Webster et al. 2018, Apache-2.0), rounded; circumstances that are not listed count nothing. Log-linear
ranking of antecedents is that of Denis and Baldridge (2007).
"""

from __future__ import annotations

_TABLE = """
above-object-subject:-0.2 above-owner-compound:-0.2 above-owner-object:0.5 above-owner-oblique:0.3
above-owner-root:0.2 above-owner-subject-owner:0.3 above-owner-subject-subject:0.1
above-subject-agent:0.1 above-subject-compound:0.3 above-subject-object:0.3 above-subject-oblique:-0.1
above-subject-other:0.1 above-subject-owner:0.1 above-subject-subject:0.2 after:0.2 after-governs:1.9
after-object-subject:0.4 after-owner-agent:-0.3 after-owner-compound:0.2 after-owner-object:-0.4
after-owner-oblique:-0.9 after-owner-other:-0.2 after-owner-owner:0.6 after-owner-root:-0.2
after-owner-subject:2.0 after-owner-subject-compound:-0.1 after-owner-subject-oblique:-0.3
after-owner-subject-subject:0.5 after-subject-agent:-0.1 after-subject-object:-0.3
after-subject-oblique:-0.4 after-subject-other:-0.3 after-subject-owner:-0.3 after-subject-root:-0.1
after-subject-subject:1.1 back0:1.8 back1:0.2 back2:-0.5 back3:-0.7 clause-owner-agent:0.4
clause-owner-compound:0.5 clause-owner-oblique:0.6 clause-owner-subject:0.3 count2:0.3 count3:0.2
count4:0.2 elsewhere-object:-0.2 elsewhere-owner:-0.8 elsewhere-owner-subject:-0.2 ends-in-a-f:0.7
ends-in-a-m:-0.3 gender-known:0.5 gender-told:0.8 gender-told-other:-0.8 last-object-oblique:-0.1
last-object-owner:-0.1 last-owner-agent:-0.1 last-owner-oblique:-0.6 last-owner-root:-0.3
last-owner-subject-object:0.2 last-owner-subject-oblique:-0.2 last-owner-subject-owner:0.4
last-owner-subject-subject:0.2 last-subject-object:0.2 last-subject-oblique:-0.1 last-subject-other:-0.1
last-subject-root:0.1 last-subject-subject:0.9 most:0.4 object-agent:-0.2 object-compound:0.1
object-oblique:0.1 object-other:-0.1 object-owner:0.2 object-root:0.4 object-subject:-0.4 opens-last:0.3
order0:0.2 owner-compound:0.1 owner-other:-0.2 owner-subject:0.1 owner-subject-object:0.2
owner-subject-oblique:-0.3 owner-subject-owner:0.4 owner-subject-subject:0.3 pronoun:-0.7
pronoun-same:-1.1 rank0:1.1 rank1:0.6 rank2:0.2 rank3:0.1 rank4:-0.3 role-object:0.4 role-other:0.1
role-owner:0.5 role-root:0.4 role-subject:0.8 subject-agent:0.3 subject-between:-0.5
subject-compound:-0.1 subject-object:0.4 subject-oblique:0.2 subject-other:0.4 subject-owner:-0.2
subject-subject:0.9
"""

WEIGHTS: dict[str, float] = {
    name: float(weight) for name, _, weight in (item.rpartition(":") for item in _TABLE.split())
}
