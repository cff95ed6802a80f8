"""Makes the ranking of who stands at the ends of an act, from marked dispatches."""
