"""Events kept in memory, as a record would keep them, and a study that grows by batches."""

from truceline.linking import Decisions, link_mentions, names_of_event, relink


class Memory:
    """Events by id, found by the names of their blocks."""

    def __init__(self):
        self.events = {}
        self.read = 0

    def near(self, blocks, *, but):
        wanted = set(blocks)
        return self._some(
            lambda event: (
                event.id not in but and not wanted.isdisjoint(names_of_event(event))
            )
        )

    def holding(self, claims, *, but):
        wanted = set(claims)
        return self._some(
            lambda event: (
                event.id not in but
                and any(each.claim in wanted for each in event.mentions)
            )
        )

    def of_articles(self, articles):
        return self._some(
            lambda event: any(each.article_id in articles for each in event.mentions)
        )

    def last_reported(self):
        days = [each.reported for one in self.events.values() for each in one.mentions]
        return max(days, default=None)

    def _some(self, is_wanted):
        found = [event for event in self.events.values() if is_wanted(event)]
        self.read += len(found)
        return found


class Study:
    """Mentions by article, and events that are brought up to date when some change."""

    def __init__(self):
        self.kept = Memory()
        self.mentions = {}
        self.decisions = Decisions()

    def change(self, mentions, *, gone=(), decisions=None):
        """Puts mentions in place of what their articles reported, and links again."""
        if decisions is not None:
            self.decisions = decisions
        articles = {each.article_id for each in mentions} | set(gone)
        for article in articles:
            self.mentions.pop(article, None)
        for each in mentions:
            self.mentions.setdefault(each.article_id, []).append(each)
        relinked = relink(
            mentions, articles=articles, kept=self.kept, decisions=self.decisions
        )
        for event_id in (*relinked.dropped, *(each.id for each in relinked.events)):
            self.kept.events.pop(event_id, None)
        for event in relinked.events:
            assert event.id not in self.kept.events
            self.kept.events[event.id] = event
        return relinked

    @property
    def events(self):
        return {each.id: each for each in self.kept.events.values()}

    @property
    def linked_anew(self):
        mentions = [each for some in self.mentions.values() for each in some]
        events = link_mentions(mentions, decisions=self.decisions)
        return {each.id: each for each in events}
