"""What is required before what, by the words that tell it, and orders of events.

The sentences go through the language model, so the test stands here.
"""

import pytest

from tests.language.sentences import code_text
from truceline.coding import Coding
from truceline.language.reader import Reader

TOLD = [
    (
        "The Taliban would join the talks in Rome, Baradar said, if they were invited.",
        "talks",
        "talks",
    ),
    (
        "The ministry said there could be no negotiations while the shelling went on.",
        "ceasefire",
        "talks",
    ),
    (
        "Mr. Lavrov said talks would make sense only when foreign mercenaries had gone home.",
        "withdrawal",
        "talks",
    ),
    (
        "The rebels said they would come to Geneva once the women in the jails were out.",
        "prisoners",
        "talks",
    ),
    (
        "Elections in the east are possible only after heavy weapons have been pulled back, Kiev said.",
        "withdrawal",
        "power_sharing",
    ),
    (
        "Kiev says it must control the border before a vote can be held in Donbas.",
        "territory",
        "power_sharing",
    ),
    (
        "Moscow insists that a law on special status be passed before the border is handed back.",
        "power_sharing",
        "territory",
    ),
    (
        "Hamas said no hostage would be freed before the war was over.",
        "ceasefire",
        "prisoners",
    ),
    (
        "Netanyahu said there would be no truce unless the captives came home.",
        "prisoners",
        "ceasefire",
    ),
    (
        "Israel's energy minister said no switch would be turned on and no fuel truck would enter until the abductees were returned home.",
        "prisoners",
        "humanitarian",
    ),
    (
        "Tigray's leaders made the departure of Eritrean forces a condition for talks.",
        "withdrawal",
        "talks",
    ),
    (
        "The restoration of banking and telephone services was a precondition for negotiations, the Tigrayan spokesman said.",
        "humanitarian",
        "talks",
    ),
    (
        "Unionists said Sinn Fein could not enter government before the IRA had put its guns beyond use.",
        "disarmament",
        "power_sharing",
    ),
    (
        "London would admit Sinn Fein to the talks provided that the IRA restored its ceasefire.",
        "ceasefire",
        "talks",
    ),
    (
        "GAM said its guns would be surrendered in exchange for the removal of non-local troops.",
        "withdrawal",
        "disarmament",
    ),
    (
        "Jakarta would begin to pull out its police only after the pact had been signed.",
        "agreement",
        "withdrawal",
    ),
    (
        "Haftar's side should go back to its lines before any meeting, the Tripoli government said.",
        "withdrawal",
        "talks",
    ),
    (
        "The army insists that the militia leave civilian homes before it returns to Jeddah.",
        "withdrawal",
        "talks",
    ),
    (
        "Yerevan's foreign minister said there could be no lasting truce unless Turkish-backed fighters were gone.",
        "withdrawal",
        "ceasefire",
    ),
    (
        "Aliyev said the fighting would stop as soon as Armenia gave a timetable for its withdrawal.",
        "withdrawal",
        "ceasefire",
    ),
    (
        "Troops will be withdrawn once international observers are in place, the plan says.",
        "monitoring",
        "withdrawal",
    ),
    (
        "The group wants to be struck off the terror list before it negotiates.",
        "sanctions",
        "talks",
    ),
    (
        "Tehran says that a deal depends on the lifting of sanctions.",
        "sanctions",
        "agreement",
    ),
    (
        "The United Nations said that convoys could move only if both sides held their fire.",
        "ceasefire",
        "humanitarian",
    ),
    (
        "A pact is contingent on the release of the four men, the group's lawyer said.",
        "prisoners",
        "agreement",
    ),
    (
        "The president said he would talk with the gangs, but only after they handed in their rifles.",
        "disarmament",
        "talks",
    ),
    (
        "The rebels offered a three-day truce in return for the freedom of 20 comrades.",
        "prisoners",
        "ceasefire",
    ),
    (
        "The guerrillas said they would suspend hostilities if their jailed leaders were freed.",
        "prisoners",
        "ceasefire",
    ),
    (
        "Kyiv ruled out an agreement so long as Russian flags fly over its towns.",
        "territory",
        "agreement",
    ),
    (
        "The army would agree to a truce on condition that neutral monitors were deployed.",
        "monitoring",
        "ceasefire",
    ),
    (
        "First the guns must fall silent, then we can talk, the minister said.",
        "ceasefire",
        "talks",
    ),
    (
        '"Free our people and we will come to the table," the spokesman said.',
        "prisoners",
        "talks",
    ),
    (
        "The exchange will not start until the guns have been quiet for seven days, the commander said.",
        "ceasefire",
        "prisoners",
    ),
    (
        "Disengagement can begin seven days after a full ceasefire has taken hold, Ukraine's envoy said.",
        "ceasefire",
        "withdrawal",
    ),
    (
        "Only when the corridor has been opened will the militia respect the truce, its chief said.",
        "humanitarian",
        "ceasefire",
    ),
    (
        "The fighters would demobilise on one condition: that their party be given seats in parliament.",
        "power_sharing",
        "disarmament",
    ),
    (
        "Their condition for a ceasefire is that the army return to its barracks.",
        "withdrawal",
        "ceasefire",
    ),
    (
        "The insurgents demanded direct talks as the price of a truce.",
        "talks",
        "ceasefire",
    ),
    (
        "The movement would only meet the ministers if a truce held.",
        "ceasefire",
        "talks",
    ),
    (
        "Not until the last detainee had been freed would the party join the talks.",
        "prisoners",
        "talks",
    ),
    (
        "A swap of captives is subject to a ceasefire, the mediator said.",
        "ceasefire",
        "prisoners",
    ),
    (
        "The president made his signature dependent on the withdrawal of the militias.",
        "withdrawal",
        "agreement",
    ),
    (
        "The party refuses to share power while the other side keeps its weapons.",
        "disarmament",
        "power_sharing",
    ),
    (
        "Lift the sanctions first, and then come the negotiations, the envoy replied.",
        "sanctions",
        "talks",
    ),
    (
        "The insurgents made their presence at the conference conditional on an exchange of prisoners.",
        "prisoners",
        "talks",
    ),
    (
        "He demanded the end of the siege as a first step before any dialogue.",
        "humanitarian",
        "talks",
    ),
    (
        "The commander said the truce would last only so long as the army kept out of the valley and pulled its troops back.",
        "withdrawal",
        "ceasefire",
    ),
    (
        "An amnesty must be written down before they sign, the rebels' lawyer said.",
        "justice",
        "agreement",
    ),
    (
        "They would observe the armistice on the understanding that an interim government was named.",
        "power_sharing",
        "ceasefire",
    ),
    (
        "Release the hostages or there will be no truce, the general warned.",
        "prisoners",
        "ceasefire",
    ),
    (
        "The fighters will not surrender a single rifle without inspectors on the ground.",
        "monitoring",
        "disarmament",
    ),
    (
        "Addis Ababa said that peace talks with Mekelle would be possible if Tigrayan forces withdrew from Afar.",
        "withdrawal",
        "talks",
    ),
    (
        "There will be a ceasefire when there is an agreement, and not a day earlier, said the chief negotiator.",
        "agreement",
        "ceasefire",
    ),
    (
        "Ankara wants the attacks to end before it sits at the table.",
        "violence_reduction",
        "talks",
    ),
    (
        "The opposition said that it would stop fighting in return for direct talks.",
        "talks",
        "ceasefire",
    ),
]

TALES = [
    "The Taliban will talk in Rome if the mediators talk to them, Baradar said.",
    "The sides agreed on a truce after talks in Geneva.",
    "The army withdrew before the talks began.",
    "The minister said the talks had resumed after the release of prisoners.",
    "The rebels promised to respect the truce until the end of Ramadan.",
    "He was brought before a court and demanded the release of his brother.",
    "The United Nations will look after the refugees and the weapons.",
    "Fighters threatened to kill hostages after the army broke off the talks.",
    "The ceasefire will enter into force once a week has passed.",
    "The envoy must return before Friday for a new round of talks.",
    "The ministry asked if the truce would hold and if talks would go on.",
    "The president will meet the rebels for the first time since the ceasefire.",
    "Negotiators provided for the release of prisoners in the text.",
    "The two leaders had never met before the peace talks.",
    "The talks will continue as long as a week.",
    "The hostages were freed in exchange for 20 prisoners.",
    "Officials said the truce would be extended if possible.",
    "The convoy will leave after midnight for the front line.",
    "The guerrillas must free all the hostages first thing in the morning, the army said.",
    "Both sides called for talks once again after the ceasefire collapsed.",
    "The judges will decide if the accord violates the constitution.",
    "She said that without the ceasefire many more civilians would have died.",
    "The general said he had first met the rebels at talks in Oslo.",
    "The group would not say when the hostages were captured.",
]


@pytest.mark.parametrize(("text", "requires", "before"), TOLD, ids=[t[0] for t in TOLD])
def test_a_condition_says_what_is_required_before_what(
    coding: Coding, reader: Reader, text: str, requires: str, before: str
) -> None:
    [one] = code_text(coding, reader, text).conditions
    assert (one.requires, one.before) == (requires, before)


@pytest.mark.parametrize("text", TALES, ids=TALES)
def test_an_order_of_events_is_no_condition(
    coding: Coding, reader: Reader, text: str
) -> None:
    assert code_text(coding, reader, text).conditions == ()


def test_who_refuses_within_anothers_words_sets_the_condition(
    coding: Coding, reader: Reader
) -> None:
    text = (
        "Markus Potzel said that the Taliban refuse to negotiate with Kabul before the "
        "foreign troops have left."
    )
    [one] = code_text(coding, reader, text).conditions
    assert one.party is not None
    assert one.party.id == "taliban"


def test_a_bare_word_takes_up_what_was_said_before(
    coding: Coding, reader: Reader
) -> None:
    text = (
        "The rebels shall lay down their weapons. Only after that may the fighters "
        "enter parliament."
    )
    [one] = code_text(coding, reader, text).conditions
    assert (one.requires, one.before) == ("disarmament", "power_sharing")
