"""An interval from earlier windows alone, for series that come in bursts.

What a ratio of two means does by itself over decades is read off the windows without a
truce, whatever the incidents are made of; the truce's ratio is set against that spread.
"""

from dataclasses import replace

import numpy as np

from truceline.analysis.compare import CONFIDENCE, Comparison
from truceline.analysis.placebo import Placebos

# The lowest of 40 independent windows marks their 2.5 % tail; with fewer there is none.
LEAST_WINDOWS = 40
CALIBRATED = "placebo windows"


def calibrated(
    found: Comparison, placebos: Placebos, *, independent: float
) -> Comparison | None:
    """The ratio with bounds from the placebo windows; None if they are too few.

    ``independent`` is how many windows fit into the history side by side.
    """
    if independent < LEAST_WINDOWS or not np.isfinite(found.ratio) or not found.ratio:
        return None
    tail = (1 - CONFIDENCE) / 2
    # The steps of a distribution function on the safe side, and no mixing of an
    # infinite ratio with a finite one.
    low = float(np.quantile(placebos.values, tail, method="lower"))
    high = float(np.quantile(placebos.values, 1 - tail, method="higher"))
    return replace(
        found,
        low=found.ratio / high if np.isfinite(high) else 0.0,
        high=found.ratio / low if low else np.inf,
        estimator=CALIBRATED,
    )
