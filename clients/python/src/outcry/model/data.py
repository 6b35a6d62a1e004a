"""Market data that the server keeps."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

from ..enums import SeriesSource
from .conversion import Resource, resource


@resource("FactorTable")
@dataclass(frozen=True, kw_only=True)
class FactorTable(Resource):
    """The splits and dividends of a symbol."""

    rows: int = 0
    first_day: str = ""
    last_day: str = ""
    """Up to which bars may be adjusted."""
    revision: int = 0
    file_name: str = ""
    update_time: dt.datetime | None = None


@resource("BarSeries")
@dataclass(frozen=True, kw_only=True)
class BarSeries(Resource):
    """The bars of one symbol in one interval."""

    symbol: str = ""
    interval: str = ""
    """``1m`` … ``1d``; empty for the feed's: as they are."""
    source: SeriesSource = SeriesSource.UNSPECIFIED
    bars: int = 0
    first_open_time: dt.datetime | None = None
    last_close_time: dt.datetime | None = None
    currency: str = ""
    tick_size: Decimal | None = None
    lot_size: Decimal | None = None
    revision: int = 0
    """One more with each change; 0 for the feed's."""
    file_name: str = ""
    update_time: dt.datetime | None = None
    factors: FactorTable | None = None


@resource("ImportBarsResponse")
@dataclass(frozen=True, kw_only=True)
class BarImport(Resource):
    """What an import of bars came to."""

    series: BarSeries | None = None
    rows: int = 0
    added: int = 0
    replaced: int = 0
    removed: int = 0


@resource("ImportFactorsResponse")
@dataclass(frozen=True, kw_only=True)
class FactorImport(Resource):
    """What an import of splits and dividends came to."""

    factors: FactorTable | None = None
    changed: bool = False
