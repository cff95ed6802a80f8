"""Conditions told by an order, a bargain or a bare verb, and forecasts and laws that set none.

The sentences go through the language model, so the test stands here.
"""

import pytest

from tests.language.sentences import code_text
from truceline.coding import Coding
from truceline.language.reader import Reader

TOLD = [
    (
        "First the Vietnamese leave Cambodia, then we disarm, said Khieu Samphan.",
        "withdrawal",
        "disarmament",
    ),
    ("First prisoners, then talks, the Polisario said.", "prisoners", "talks"),
    (
        "The referendum is subordinated to the disarmament of the north.",
        "disarmament",
        "power_sharing",
    ),
    (
        "Compensation for the victims must come with any redeployment, Eritrea insisted.",
        "justice",
        "withdrawal",
    ),
    (
        "Disarmament now depends on parliament, which has to pass an amnesty.",
        "justice",
        "disarmament",
    ),
    (
        "No rebel may stand in the elections before he has given up his gun, and sanctions "
        "await whoever breaks the truce.",
        "disarmament",
        "power_sharing",
    ),
    (
        "Luanda ties the vice-presidency, which it has promised Savimbi, to a ceasefire.",
        "ceasefire",
        "power_sharing",
    ),
    (
        "He keeps the door to talks shut until the troops quit the valley.",
        "withdrawal",
        "talks",
    ),
    (
        "There would be monitors, but none would come before a ceasefire.",
        "ceasefire",
        "monitoring",
    ),
    (
        "The FDLR would disarm if the other militias did.",
        "disarmament",
        "disarmament",
    ),
    (
        "The army will respect the truce provided that the guerrillas respect it too.",
        "ceasefire",
        "ceasefire",
    ),
    (
        "Kenya will send observers provided that both banks invite them.",
        "monitoring",
        "monitoring",
    ),
    (
        "The army will observe the truce for as long as the other side keeps its word.",
        "ceasefire",
        "ceasefire",
    ),
    (
        "If talks are to resume, the army must leave the valley, the rebels said.",
        "withdrawal",
        "talks",
    ),
    (
        "The prisoners have to be freed if there is to be a truce, the rebels said.",
        "prisoners",
        "ceasefire",
    ),
    (
        "The militants must disarm in order for elections to take place, Manila said.",
        "disarmament",
        "power_sharing",
    ),
    (
        "The hostages must come home so that talks can begin, Manila said.",
        "prisoners",
        "talks",
    ),
    (
        "For the talks to begin, the blockade must be lifted, the Houthis said.",
        "humanitarian",
        "talks",
    ),
    (
        "The elections could only be held after the militias had disarmed, Monrovia said.",
        "disarmament",
        "power_sharing",
    ),
    (
        "If the rebels are serious about peace, they must stop the fighting, Bogota said.",
        "ceasefire",
        "agreement",
    ),
    (
        "There will be peace only at the price of their weapons, the minister said.",
        "disarmament",
        "agreement",
    ),
    (
        "He would disarm his men the moment the prisoners were freed, Dhlakama said.",
        "prisoners",
        "disarmament",
    ),
    (
        "Only a withdrawal of the Cubans can bring us back to the table, Savimbi said.",
        "withdrawal",
        "talks",
    ),
    (
        "Only a full amnesty would persuade his men to disarm, the commander said.",
        "justice",
        "disarmament",
    ),
    (
        "To take part in the elections, Renamo must hand in its weapons, Maputo said.",
        "disarmament",
        "power_sharing",
    ),
    (
        "Machel named two conditions for talks: a truce and an end to the embargo.",
        "ceasefire",
        "talks",
    ),
    (
        "Nkomo laid down conditions for elections, among them the release of prisoners.",
        "prisoners",
        "power_sharing",
    ),
    (
        "The chief set as condition that the army leave the valley before any talks.",
        "withdrawal",
        "talks",
    ),
    (
        "A pardon is a sine qua non for the disarmament of his men, the commander said.",
        "justice",
        "disarmament",
    ),
    (
        "Talks will begin. The rebels will disarm as soon as these are gone, they said of the "
        "soldiers.",
        "withdrawal",
        "disarmament",
    ),
    (
        "Baghdad stipulated a troop withdrawal before any talks.",
        "withdrawal",
        "talks",
    ),
]
UNTOLD = [
    "The displaced live on rice provided by the peacekeepers and will not go home.",
    "The officers first met the envoy, then they signed the truce.",
    "If the referendum goes ahead, it would be the first vote since 1975.",
    "If elected, she would lead the talks with the rebels.",
    "Oil exports could resume if sanctions end, a company official said.",
    "If a truce comes, refugees may return, hoteliers hope.",
    "Under the constitution, parliament must approve a treaty before the troops leave.",
    "By law, no troops may be stationed here unless parliament agrees.",
    "The negotiators could not rule out that the troops had left before the ceasefire.",
    "The peacekeepers need helicopters and fuel, their commander said.",
    "While no prisoners were tortured, the Red Cross has not been allowed into the camps.",
    "The minister urged Kabul to free the hostages so that talks could begin.",
    "The rebels called for the troops to leave and for the talks to begin.",
    "The army freed the hostages so that the talks could begin.",
    "Refugees cannot vote, the envoy said after the talks in the camps.",
    '"The talks would be a funeral," the rebel leader told the prisoners before police came.',
    "While he is not for a truce with the rebels, he is not against talks.",
    "The army will hold its fire until the end of the extension of the truce.",
    "Kabul would never accept a peace forced upon it by troops.",
    "The troops would stay on the defensive for the week, and would go on fighting rebels.",
    "The envoys will work until a ceasefire is found.",
    "Only the army can guarantee the truce, the minister said.",
    "To end the war, the two sides signed an agreement in Lusaka.",
    "The conditions for the refugees are poor: the camps lack prisoners.",
    "Elections were held after the militias had disarmed.",
    "We do not free prisoners, snapped the minister when told of the talks.",
]


@pytest.mark.parametrize(("text", "requires", "before"), TOLD, ids=[t[0] for t in TOLD])
def test_an_order_or_a_bargain_sets_a_condition(
    coding: Coding, reader: Reader, text: str, requires: str, before: str
) -> None:
    [one] = code_text(coding, reader, text).conditions
    assert (one.requires, one.before) == (requires, before)


@pytest.mark.parametrize("text", UNTOLD, ids=UNTOLD)
def test_a_forecast_a_law_or_a_tale_sets_none(
    coding: Coding, reader: Reader, text: str
) -> None:
    assert code_text(coding, reader, text).conditions == ()
