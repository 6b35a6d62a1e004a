"""Strategies on the server: what their documents say, in versions that never change."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

from ..enums import StrategyStage
from .conversion import Resource, resource


@resource("StrategyParameter")
@dataclass(frozen=True, kw_only=True)
class StrategyParameter(Resource):
    """A number of a strategy that may be changed without changing its text."""

    name: str = ""
    default_value: Decimal | None = None
    minimum: Decimal | None = None
    maximum: Decimal | None = None
    step: Decimal | None = None


@resource("StrategyOutline")
@dataclass(frozen=True, kw_only=True)
class StrategyOutline(Resource):
    """What a strategy's document says."""

    name: str = ""
    content_hash: str = ""
    """SHA-256 of its text."""
    symbols: tuple[str, ...] = ()
    parameters: tuple[StrategyParameter, ...] = ()


@resource("Strategy")
@dataclass(frozen=True, kw_only=True)
class Strategy(Resource):
    """One version of a strategy: nothing of it but its stage ever changes."""

    outline: StrategyOutline | None = None
    number: int = 0
    version: str = ""
    """``NAME@NUMBER``, as sessions and backtests take it."""
    stage: StrategyStage = StrategyStage.UNSPECIFIED
    strategy_yaml: str = ""
    """The document. Empty in lists."""
    note: str = ""
    create_time: dt.datetime | None = None
    promote_time: dt.datetime | None = None


@resource("ValidateStrategyResponse")
@dataclass(frozen=True, kw_only=True)
class StrategyCheck(Resource):
    """A document that can be used."""

    outline: StrategyOutline | None = None
    deployed_version: str = ""
    """The version with this very text; empty: it has not been deployed."""
