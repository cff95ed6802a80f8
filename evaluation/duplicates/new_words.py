"""Sentences of our own that edits put in: new leads, new paragraphs, one background.

None of them stands in the example, so what an edit adds is new to it.
"""

LEADS = (
    "A second round of telephone calls late in the evening brought the two delegations no closer, people in both camps said.",
    "The announcement drew a first answer from the provinces overnight, where elders asked for details before they would speak for their districts.",
    "New figures that the health ministry sent to reporters changed the picture of the morning, though nobody disputed what had led to it.",
    "By nightfall the guards at the gate had been doubled and the road to the airport was open for convoys only.",
    "A written note passed to the mediators on the following day left most of the earlier account standing and added one name.",
    "Lawmakers asked for a closed session about the matter, and three of them walked out before it began.",
)

PARAGRAPHS = (
    "Shopkeepers in the old bazaar kept their shutters down until noon, and the price of flour rose for the third day in a row.",
    "An aide who carried the papers said that two annexes were missing and that nobody in the room had noticed before the seals were put on.",
    "The neighbouring country's envoy cut short a visit and flew home with a message he would not describe, waving to the cameras from the steps.",
    "Schools in nine districts will stay closed through the week, a provincial council notice said, because the examinations board cannot send its papers.",
    "A retired general who once commanded the northern corps called the arrangement a bridge made of rope, good for one crossing if no one runs.",
    "Monitors from two villages walked to the river to count the boats, then sent their list by a boy on a bicycle.",
    "The deputy speaker's office released a longer list in the afternoon, with eleven names crossed out in pencil and no reason given.",
    "Radio stations in the east played the recording twice an hour; listeners who telephoned were divided and some wept on the air.",
    "One delegate has left for medical treatment abroad, and his seat will be taken by a younger cousin who speaks for the same valley.",
    "Truck drivers stranded at the crossing said customs men had waved through fuel but held back medicine, blankets and a load of school desks.",
    "A women's network handed over a letter with nine thousand thumbprints and asked that one chair at the long table stay theirs.",
    "Snow has shut the pass since Sunday, so the next convoy will go by the southern road, two days longer and not yet cleared of mines.",
)

# What agencies keep at hand and put under any report of a day.
BACKGROUNDS = (
    "The war began after the attacks of September 2001 and has outlasted four elections, three commanders of the foreign force in a single year and every timetable that was ever announced for its end, with civilians paying most of the price.",
    "Years of contacts in hotels and guest houses, some of them secret and some of them denied by all who took part, have come and gone without an understanding that fighters in the valleys felt bound to obey for longer than a holiday.",
)

# What a spokesman read out, and everybody quotes.
STATEMENTS = (
    "“We came to this table with an open hand, we have waited at it for eleven days, and we will not be told by those who never sat down that the chair was empty; whoever wishes to know what was offered may ask the hosts, who wrote it down in three languages and read it back to us,” the statement said.",
)

OUTLETS = ("Ridge Herald", "Lantern Post", "Eastern Desk", "The Caravan Times")
AGENCIES = ("Samun News", "Two Rivers Agency", "Orbit Press")
REPORTERS = ("Sabrina Okafor", "Jonas Lindqvist", "Mei Tanaka", "Tomas Rivera")
CITIES = ("ANKARA", "GENEVA", "NEW DELHI", "TASHKENT")
TITLES = (
    "What the day brought, in brief",
    "Envoys weigh their next step as clock runs down",
    "Quiet words, loud guns: the week so far",
    "Both sides claim ground after long night",
)

# What a copy editor changes without changing the report.
SWAPS = {
    "said": "told reporters",
    "but": "yet",
    "also": "too",
    "about": "around",
    "spokesman": "spokesperson",
    "killed": "left dead",
    "began": "started",
    "talks": "negotiations",
    "fighters": "gunmen",
    "government": "administration",
    "officials": "authorities",
    "last": "past",
    "between": "among",
    "after": "following",
    "because": "since",
    "could": "might",
    "several": "a number of",
    "large": "big",
    "end": "close",
    "asked": "called",
}
