"""Amounts as the pages say them, open where the words leave an end open."""

from truceline.model import Amount
from truceline.model.events import Quantity


def amount_words(amount: Amount | Quantity | None) -> str | None:
    """An amount with its unit: "1,000 prisoners", "at most 5,000"; None if none is told."""
    if amount is None or (amount.least is None and amount.most is None):
        return None
    unit = f" {amount.unit}" if amount.unit else ""
    if amount.least is None:
        return f"at most {_number(amount.most)}{unit}"
    if amount.most is None:
        return f"at least {_number(amount.least)}{unit}"
    if amount.least == amount.most:
        return f"{_number(amount.least)}{unit}"
    return f"{_number(amount.least)} to {_number(amount.most)}{unit}"


def _number(value: float | None) -> str:
    if value is None:
        return "?"
    return f"{value:,.0f}" if float(value).is_integer() else f"{value:,}"
