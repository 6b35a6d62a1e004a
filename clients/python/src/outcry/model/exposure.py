"""How much is held."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from .conversion import Resource, resource


@resource("ExposureShare")
@dataclass(frozen=True, kw_only=True)
class ExposureShare(Resource):
    """One symbol's or sector's part of an exposure."""

    name: str = ""
    gross: Decimal | None = None
    net: Decimal | None = None
    percent: Decimal | None = None
    """``gross`` in per cent of equity. ``None`` without equity above zero."""


@resource("Exposure")
@dataclass(frozen=True, kw_only=True)
class Exposure(Resource):
    """How much is held, in the base currency and against equity."""

    gross: Decimal | None = None
    net: Decimal | None = None
    long: Decimal | None = None
    short: Decimal | None = None
    gross_percent: Decimal | None = None
    net_percent: Decimal | None = None
    symbols: tuple[ExposureShare, ...] = ()
    sectors: tuple[ExposureShare, ...] = ()
