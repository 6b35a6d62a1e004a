from __future__ import annotations

from decimal import Decimal

import pytest

from outcry.decimals import decimal_text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Decimal("1350.25"), "1350.25"),
        (Decimal("1E+3"), "1000"),
        (Decimal("1E-9"), "0.000000001"),
        (Decimal("-0.10"), "-0.10"),
        (7, "7"),
        (-(10**15), "-1000000000000000"),
        ("0.1", "0.1"),
        ("not checked here", "not checked here"),
    ],
)
def test_exact_values_keep_every_digit(value: object, text: str) -> None:
    assert decimal_text(value, "quantity") == text


def test_a_float_is_refused_with_the_reason_and_the_remedy() -> None:
    with pytest.raises(TypeError) as refused:
        decimal_text(0.1, "quantity")
    assert "quantity" in str(refused.value)
    assert "0.1000000000000000055" in str(refused.value)
    assert "decimal.Decimal('0.1')" in str(refused.value)


@pytest.mark.parametrize("value", [True, None, b"1", [1], object()])
def test_other_types_are_refused(value: object) -> None:
    with pytest.raises(TypeError, match="limit_price"):
        decimal_text(value, "limit_price")


@pytest.mark.parametrize("text", ["NaN", "Infinity", "-Infinity"])
def test_a_number_that_is_not_finite_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="finite"):
        decimal_text(Decimal(text), "quantity")
