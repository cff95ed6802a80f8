"""Words around names and in them: titles, particles, nouns that make a group or a place."""

# Words that stand before a surname without being a first name.
HONORIFICS = frozenset(
    "mr mrs ms dr gen general maj major lt lieutenant col colonel sgt capt "
    "captain adm admiral brig president vice prime minister secretary "
    "ambassador mullah mawlawi maulvi maulana sheikh sheik king prince princess "
    "pope sen senator rep congressman governor gov chancellor premier chairman "
    "chairwoman spokesman spokeswoman envoy sir lord dame prof professor then "
    "former marshal field rear judge justice haji hajji qari ustad engineer "
    "crown deputy acting late foreign defense defence interior chief commander "
    "leader adviser advisor negotiator director candidate mediator "
    "representative".split()
)

# Titles that are surnames as well, where another word stands before them.
TITLE_SURNAMES = frozenset(
    "king prince pope judge major bishop field justice rear general sultan elder "
    "mayor head lord".split()
)

# Words for people's posts that stand before a name or beside it, with the titles above.
POSTS = frozenset(
    "spokesperson commandant comandante archbishop bishop father imam ayatollah "
    "rebel guerrilla militia militant insurgent warlord politician lawmaker "
    "chieftain elder emissary delegate facilitator presidential peace "
    "chief-of-staff ex-president ex-minister ex-general mayor attorney "
    "prosecutor ombudsman monsignor don doña señor señora sayed sayyed syed "
    "emir sultan coordinator head boss founder veteran journalist activist "
    "analyst lawyer".split()
)

# What ends the name of a group, a body or an office that can act.
GROUP_NOUNS = frozenset(
    "army front movement party council commission committee government ministry "
    "force forces coalition alliance union league congress assembly parliament "
    "senate house court tribunal office agency directorate department command "
    "brigade brigades battalion corps guard guards police militia militias "
    "organisation organization association federation network group faction "
    "bloc sect outfit delegation team mission secretariat authority administration "
    "leadership secretariat wing jirga shura loya junta resistance brotherhood "
    "bureau board foundation institute church mosque tribe clan cartel "
    "gang fighters rebels guerrillas insurgents soldiers troops staff centre "
    "center initiative platform forum cabinet embassy patrol headquarters".split()
)

# Nouns for a body of a side in small letters: "Colombian army", "FARC negotiators".
BODY_NOUNS = frozenset(
    "army forces police government ministry parliament congress senate council "
    "commission committee office team delegation negotiators leadership command wing "
    "faction court party mission embassy intelligence militia authorities secretariat "
    "presidency navy".split()
)

# What ends a name that nobody would take for an actor, though it begins with capitals.
THING_NOUNS = frozenset(
    "agreement accord accords pact treaty deal declaration statement act law "
    "constitution resolution war day week month year eve airport hotel palace "
    "university hospital school street road avenue square bridge river valley "
    "mountain mountains lake island sea province district region city town "
    "village county state department base prison stadium building theatre "
    "theater prize plan protocol process post times herald news journal gazette "
    "courier radio television tv wire daily press tribune mirror monitor "
    "observer chronicle digest review border peninsula gulf strait desert "
    "highway camp zone zones park cup festival holiday ramadan christmas easter "
    "eid internet twitter facebook whatsapp covid english spanish arabic".split()
)

# Words with capitals that are nobody: faiths, regions, and what stands below pictures.
NOBODIES = frozenset(
    "west east north south islam islamist islamists islamic muslim muslims christian christians "
    "christianity catholic catholics sunni sunnis shiite shiites shia jewish jews hindu "
    "hindus buddhist arab arabs god africa asia europe america americas african asian "
    "european people file photo credit top source watch related internet western "
    "eastern northern southern states state communist marxist english spanish".split()
)
NOBODIES_OF_TWO = frozenset(
    ["middle east", "latin america", "south america", "central america", "cold war"]
)

# Small words inside a name.
PARTICLES = frozenset(
    "de del la las los da do dos van von der den di du bin ibn al el ul ur ud un e y "
    "ben abu".split()
)

# Nouns whose "of" leads to a place, and verbs whose "to" does.
LANDS = frozenset(
    "city town village province region jungle hill hills mountain street streets "
    "coast port district department county state valley outskirts suburb north south "
    "east west capital airport road border island".split()
)
MOVES = frozenset(
    "go travel fly return come move march drive sail flee head walk arrive flown".split()
)

# Prepositions that stand before a place; "from" and "to" stand before others as well.
PLACE_WORDS = frozenset(
    "in at near outside inside around across throughout over into".split()
)

# Bodies that every state has under the same name, in small letters.
_OF_EVERY_STATE = frozenset(
    {
        "national security council",
        "supreme court",
        "constitutional court",
        "central bank",
    }
)


def is_body_of_a_state(name: str) -> bool:
    """Whether a name is that of a ministry, or of another body that every state has."""
    lower = name.lower()
    return lower in _OF_EVERY_STATE or "ministry" in lower.split()
