"""Codes one article: sets the scene, runs the coders, gathers the actors seen."""

from truceline.codebook import Codebook
from truceline.coding.actors.actors_seen import gather_actors
from truceline.coding.actors.sides_then import stand_then
from truceline.coding.coders import run_coders
from truceline.coding.learned.guess import Guesses
from truceline.coding.learned.ranks import Ranks
from truceline.coding.lexicon import Lexicon
from truceline.coding.scene import Scene, set_scene
from truceline.model import Article, CodedArticle, CodedBy, Fault, Reading


class Coding:
    """The coders with one codebook; reusable for any number of articles."""

    def __init__(
        self,
        codebook: Codebook,
        *,
        tagger: Guesses | None = None,
        ranking: Ranks | None = None,
    ) -> None:
        self.lexicon = Lexicon(codebook)
        self.tagger = tagger
        self.ranking = ranking

    def set(self, article: Article, reading: Reading) -> Scene:
        """The scene of an article, with what the trained models see there."""
        scene = set_scene(article, reading, self.lexicon)
        if self.tagger is not None:
            scene.guesses = self.tagger.guess(reading.sentences)
            scene.trust = self.tagger.card.trust
        scene.ranking = self.ranking
        return scene

    def code(
        self, article: Article, reading: Reading, coded_by: CodedBy
    ) -> CodedArticle:
        """Everything the coders find in one article.

        A date phrase that no calendar day can be given for is kept as a fault beside
        the rows, so that a person sees what the program could not read.
        """
        scene = self.set(article, reading)
        draft = stand_then(scene, run_coders(scene))
        return CodedArticle(
            article=article,
            coding=coded_by,
            actors=gather_actors(scene, draft),
            statements=draft.statements,
            claims=draft.claims,
            conditions=draft.conditions,
            terms=draft.terms,
            faults=tuple(
                Fault(
                    stage="coding",
                    reason="the date phrase names no day that can be told",
                    value=claim.date.phrase.of(article.text),
                )
                for claim in draft.claims
                if claim.date is not None and not claim.date.is_known
            ),
        )
