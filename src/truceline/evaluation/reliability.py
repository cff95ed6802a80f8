"""Whether a confidence means what it says: claims in bins, and how many were right."""

from collections.abc import Sequence

from truceline.evaluation.scores import Bin, Measure

# A tenth each; what lies in one is right about as often as its confidence says.
BINS = 10


def calibration(weighed: Sequence[tuple[float, bool]]) -> Measure:
    """The expected calibration error of confidences beside whether each was right.

    The mean over all claims of how far the share of right ones of a bin lies from the
    mean confidence there (Naeini, Cooper and Hauskrecht 2015). Zero where there is none.
    """
    bins = []
    for number in range(BINS):
        inside = [
            (confidence, is_right)
            for confidence, is_right in weighed
            if min(int(confidence * BINS), BINS - 1) == number
        ]
        if inside:
            bins.append(
                Bin(
                    least=number / BINS,
                    most=(number + 1) / BINS,
                    count=len(inside),
                    confidence=sum(one for one, _ in inside) / len(inside),
                    right=sum(is_right for _, is_right in inside) / len(inside),
                )
            )
    total = sum(one.count for one in bins)
    gap = sum(one.count * abs(one.confidence - one.right) for one in bins)
    return Measure(
        name="calibration error of confidence",
        value=gap / max(1, total),
        is_error=True,
        bins=tuple(bins),
    )
