"""When an act took place, as far as its report says.

Comes in: an act and the dated phrases of its article. Goes out: one of those phrases, or
none; the day of a report is never put in an act's place.
"""
