"""Exact decimals: what the contract's ``Decimal`` accepts from Python, and gives back."""

from __future__ import annotations

import decimal
import numbers
from typing import Union

DecimalLike = Union[decimal.Decimal, int, str]
"""What a decimal argument may be. A float is refused: ``0.1`` is really 0.1000000000000000055511151231257827."""


def decimal_text(value: object, field: str) -> str:
    """The text of a decimal, without an exponent.

    A ``str`` is passed on as it is, and the server checks it.

    >>> decimal_text(decimal.Decimal("1E+3"), "quantity")
    '1000'
    >>> decimal_text("1350.25", "limit_price")
    '1350.25'

    Raises:
        TypeError: for a float or anything else that is not an exact number.
        ValueError: for NaN and infinity.
    """
    if isinstance(value, str):
        return str(value)
    if isinstance(value, decimal.Decimal):
        if not value.is_finite():
            raise ValueError(f"{field}: {value} is not a finite number")
        return format(value, "f")
    if isinstance(value, float):
        raise TypeError(
            f"{field}: a float is not exact ({value!r} is really {decimal.Decimal(value)}); "
            f"pass decimal.Decimal('{value!r}') or the text '{value!r}'"
        )
    if isinstance(value, numbers.Integral) and not isinstance(value, bool):
        return str(int(value))
    raise TypeError(f"{field}: expected decimal.Decimal, int or str, not {type(value).__name__}")
