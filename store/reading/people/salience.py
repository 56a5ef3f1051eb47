"""How much each circumstance speaks for a person being the one that a pronoun means.

Weights of a log-linear ranker over `pronouns.features`, fitted by us on the development part of GAP
(Webster et al. 2018, Apache-2.0), rounded; circumstances that are not listed count nothing. Log-linear
ranking of antecedents is that of Denis and Baldridge (2007).
"""

from __future__ import annotations

_TABLE = """
above-object-object:0.2 above-object-oblique:-0.1 above-object-other:-0.1 above-object-owner:0.3
above-object-subject:-0.1 above-owner-agent:0.4 above-owner-compound:-0.4 above-owner-object:0.9
above-owner-other:-0.2 above-owner-root:0.3 above-owner-subject:0.1 above-owner-subject-owner:0.2
above-owner-subject-subject:0.6 above-subject-compound:0.7 above-subject-oblique:-0.9
above-subject-other:0.1 above-subject-owner:0.2 above-subject-subject:0.2 after:-0.6 after-governs:1.7
after-object-object:-0.2 after-object-oblique:-0.2 after-object-subject:0.8 after-owner-agent:-0.5
after-owner-compound:0.2 after-owner-object:-0.8 after-owner-oblique:-1.1 after-owner-other:-0.3
after-owner-owner:0.6 after-owner-root:-0.2 after-owner-subject:2.1 after-owner-subject-object:0.3
after-owner-subject-oblique:-0.5 after-owner-subject-subject:0.9 after-same-clause:-0.6
after-subject-agent:-0.3 after-subject-compound:-0.2 after-subject-object:-0.6
after-subject-oblique:-0.8 after-subject-other:-0.6 after-subject-owner:-0.2 after-subject-root:-0.2
after-subject-subject:1.1 appos:-0.3 away-15:0.4 away-3:1.1 away-8:0.8 away-far:-0.3 back0:1.4
back1:-0.1 back2:-0.4 back3:-0.7 clause-owner-agent:0.2 clause-owner-compound:0.7
clause-owner-object:0.2 clause-owner-oblique:0.6 clause-owner-root:0.1 clause-owner-subject:0.3
clause-owner-subject-subject:-0.5 count4:-0.1 elsewhere-object:-0.2 elsewhere-owner:-1.1
elsewhere-owner-subject:-0.4 elsewhere-subject:-0.6 ends-in-a-f:1.1 ends-in-a-m:-0.5 first:0.5
first-near:-0.4 from-ROOT-agent:-0.2 from-ROOT-compound:0.3 from-ROOT-object:0.7 from-ROOT-oblique:-0.3
from-ROOT-other:-0.1 from-ROOT-owner:0.2 from-ROOT-root:0.1 from-ROOT-subject:0.9 from-acl-oblique:0.3
from-acl-subject:-0.2 from-advcl-agent:0.2 from-advcl-oblique:0.3 from-advcl-other:0.1
from-advcl-subject:-0.8 from-ccomp-object:-0.3 from-ccomp-other:-0.2 from-ccomp-root:0.5
from-ccomp-subject:0.6 from-conj-object:-0.2 from-conj-oblique:-0.2 from-conj-other:0.3
from-conj-owner:0.2 from-conj-subject:-0.3 from-pcomp-object:-0.2 from-pcomp-oblique:-0.4
from-pcomp-subject:-0.3 from-prep-oblique:-0.3 from-prep-subject:-0.2 from-relcl-agent:-0.4
from-relcl-object:0.1 from-relcl-owner:-0.1 from-relcl-root:-0.3 from-relcl-subject:0.1
from-xcomp-subject:-0.2 full:0.2 gender-known:0.5 gender-told:0.7 in-ROOT-object:-0.2
in-ROOT-oblique:-0.3 in-ROOT-other:0.3 in-ROOT-owner:0.2 in-ROOT-root:0.1 in-acl-agent:-0.1
in-acl-object:0.2 in-acl-oblique:0.1 in-acl-owner:0.6 in-acl-subject:0.2 in-advcl-compound:-0.2
in-advcl-object:-0.1 in-advcl-oblique:0.4 in-advcl-other:-0.1 in-advcl-owner:-0.6 in-advcl-subject:-0.2
in-ccomp-compound:-0.1 in-ccomp-object:0.6 in-ccomp-oblique:0.2 in-ccomp-other:0.8 in-ccomp-owner:0.1
in-ccomp-subject:-0.4 in-conj-agent:-0.1 in-conj-compound:-0.2 in-conj-object:-0.3 in-conj-oblique:-0.2
in-conj-other:-0.2 in-conj-subject:-0.3 in-pcomp-object:-0.1 in-pcomp-oblique:0.4 in-pcomp-owner:0.4
in-prep-oblique:0.4 in-relcl-agent:-0.2 in-relcl-compound:0.4 in-relcl-object:0.6 in-relcl-oblique:-0.2
in-relcl-owner:-0.1 in-relcl-root:-0.6 in-relcl-subject:0.3 in-xcomp-object:-0.2 in-xcomp-oblique:0.4
in-xcomp-owner:-0.3 in-xcomp-subject:0.3 joined:-1.3 kin:0.1 last-object-oblique:-0.2
last-object-owner:-0.3 last-object-subject:-0.1 last-owner-agent:-0.2 last-owner-object:-0.4
last-owner-oblique:-0.2 last-owner-other:0.3 last-owner-owner:0.1 last-owner-root:-0.5
last-owner-subject:-0.5 last-owner-subject-agent:0.4 last-owner-subject-object:0.3
last-owner-subject-oblique:-0.2 last-owner-subject-other:0.1 last-owner-subject-owner:0.7
last-owner-subject-subject:0.2 last-subject-compound:-0.2 last-subject-oblique:0.2
last-subject-other:-0.3 last-subject-owner:0.1 last-subject-root:0.3 last-subject-subject:0.4 most:0.4
object-agent:-0.4 object-compound:0.2 object-other:-0.3 object-owner:0.3 object-root:0.3
object-subject:-0.3 opens-last:0.1 order0:-0.2 owner-object:-0.1 owner-other:-0.3 owner-owner:0.1
owner-root:-0.1 owner-subject:0.1 owner-subject-agent:0.2 owner-subject-object:0.3
owner-subject-oblique:-0.3 owner-subject-owner:0.3 owner-subject-subject:0.2 pronoun:-0.8
pronoun-same:-0.7 rank0:0.4 rank1:0.4 rank2:0.3 rank4:-0.4 role-compound:-0.2 role-object:0.1
role-oblique:-0.3 role-other:-0.3 role-owner:0.3 role-root:0.4 role-subject:0.6 short:0.7
subject-agent:0.2 subject-between:-0.6 subject-compound:-0.4 subject-other:0.2 subject-owner:-0.5
subject-subject:0.7 titled:0.2
"""

WEIGHTS: dict[str, float] = {
    name: float(weight) for name, _, weight in (item.rpartition(":") for item in _TABLE.split())
}
