"""Nouns for people by what they do."""

# Nouns for one person, man or woman.
ONE_PERSON = frozenset(
    "official spokesman spokeswoman minister diplomat ambassador envoy president premier secretary governor mayor "
    "aide adviser advisor negotiator delegate leader representative mediator chief head "
    "commander general officer colonel soldier senator lawmaker judge activist elder analyst "
    "expert journalist reporter cleric bishop priest doctor nurse teacher farmer resident "
    "villager guerrilla deputy lawyer student member observer monitor spokesperson prosecutor "
    "survivor driver trader worker professor researcher commissioner director coordinator "
    "rapporteur speaker archbishop pastor major lieutenant sergeant brigadier admiral "
    "marshal warlord witness candidate ruler academic veteran hostage detainee defector "
    "facilitator intermediary guarantor counsellor superintendent magistrate chairman "
    "chairwoman chairperson founder ideologue boss emissary interlocutor vice-president "
    "chancellor captain commandant policeman policewoman politician parliamentarian "
    "congressman congresswoman councillor chieftain cardinal patriarch imam mufti monk nun "
    "abbot rabbi preacher historian economist engineer businessman businesswoman merchant "
    "shopkeeper fisherman herder miner author novelist columnist editor correspondent "
    "fighter gunman bodyguard envoy".split()
)
