"""Acts that a reader of news knows by everyday verbs, beside the same verb of another thing."""

import pytest

from tests.language.sentences import code_sentences
from truceline.codebook import Codebook


@pytest.mark.parametrize(
    ("act", "none", "kind"),
    [
        (
            "Riyadh called the Houthis puppets.",
            "Riyadh called the Houthis to Muscat.",
            "ACCUSE",
        ),
        (
            "The Houthis dismissed the truce as a stunt.",
            "The Houthis observed the truce as a favour.",
            "ACCUSE",
        ),
        (
            "The Yemeni foreign ministry protested to the Houthis.",
            "Yemeni students protested in Aden.",
            "ACCUSE",
        ),
        (
            "Renamo recalled its negotiators from Maputo.",
            "Renamo recalled its old songs from Maputo.",
            "REJECT",
        ),
        (
            "The Houthi delegates went home without a deal.",
            "The Houthi delegates went home without a coat.",
            "REJECT",
        ),
        (
            "The M23 distanced itself from the accord.",
            "The M23 armed itself in Goma.",
            "REJECT",
        ),
        (
            "The M23 agreed to disband its militia.",
            "The M23 agreed to expand its militia.",
            "RETREAT",
        ),
        (
            "Yemeni soldiers caught a Houthi commander near Taiz.",
            "Yemeni soldiers caught a bus near Taiz.",
            "COERCE",
        ),
        (
            "Myanmar expelled 90 villagers on Friday.",
            "Myanmar greeted 90 villagers on Friday.",
            "COERCE",
        ),
        (
            "Nigerian villagers blocked the road to Bama.",
            "Nigerian villagers repaired the road to Bama.",
            "PROTEST",
        ),
        (
            "The American envoy left for Pakistan on Friday.",
            "The American parcel left for Pakistan on Friday.",
            "CONSULT",
        ),
        (
            "A Yemeni judge quashed the charges against the Houthi leader.",
            "A Yemeni judge read the charges against the Houthi leader.",
            "CONCEDE",
        ),
        (
            "The Security Council suspended the embargo on Eritrea.",
            "The Security Council debated the embargo on Eritrea.",
            "CONCEDE",
        ),
        (
            "The first Kenyan peacekeepers landed in Haiti.",
            "The first Kenyan dancers landed in Haiti.",
            "MOBILIZE",
        ),
        (
            "Washington put pressure on Rwanda.",
            "Washington put a label on Rwanda.",
            "REQUEST",
        ),
        (
            "Denmark announced a suspension of aid to Egypt.",
            "Denmark announced a suspension of raids on Egypt.",
            "SANCTION",
        ),
        (
            "The Nigerian president promised to wipe out Boko Haram.",
            "The Nigerian president promised to fight corruption.",
            "THREATEN",
        ),
        (
            "The Nigerian president fired his defence minister.",
            "The Nigerian president hailed his defence minister.",
            "SANCTION",
        ),
        (
            "The Houthis said no to the plan of Riyadh.",
            "The Houthis said no plan of Riyadh had come.",
            "REJECT",
        ),
        (
            "The Houthis said yes to the plan of Riyadh.",
            "The Houthis said little of the plan of Riyadh.",
            "AGREE",
        ),
        (
            "Rwanda and the M23 are back at the table.",
            "Rwanda and the M23 are back at war.",
            "CONSULT",
        ),
        (
            "Oman has served as a mediator between Riyadh and the Houthis.",
            "Oman has served as a port between Riyadh and the Houthis.",
            "CONSULT",
        ),
        (
            "Rwandan troops moved out of Goma.",
            "Rwandan families moved out of Goma.",
            "RETREAT",
        ),
        (
            "Rwandan troops took up positions near Goma.",
            "Rwandan doctors took up positions near Goma.",
            "MOBILIZE",
        ),
        (
            "The M23 stepped up its raids on Goma.",
            "The M23 stepped up its search for wood in Goma.",
            "ASSAULT",
        ),
        (
            "The Nigerian army sealed off two villages near Bama.",
            "The Nigerian army set off from two villages near Bama.",
            "COERCE",
        ),
        (
            "Nigerian police caught Abubakar Shekau near Bama.",
            "Nigerian police caught a bus near Bama.",
            "COERCE",
        ),
        (
            "Houthi prisoners refused food for ten days.",
            "Houthi guests refused food for ten days.",
            "PROTEST",
        ),
        (
            "The Nigerian parliament passed an amnesty for Boko Haram.",
            "The Nigerian parliament passed a budget for Bama.",
            "CONCEDE",
        ),
    ],
)
def test_an_everyday_verb_is_an_act_with_what_makes_it_one(
    codebook: Codebook, act: str, none: str, kind: str
) -> None:
    told, other = code_sentences(codebook, [act, none])
    assert kind in {one.type for one in told.claims}
    assert kind not in {one.type for one in other.claims}
