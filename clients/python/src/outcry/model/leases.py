"""Leases: what is done with orders and positions when their owner falls silent."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from ..enums import LeasePolicy, LeaseScope, LeaseStatus
from .conversion import Resource, resource


@resource("Lease")
@dataclass(frozen=True, kw_only=True)
class Lease(Resource):
    """A promise to say again and again that its holder is alive, and what is done when it is broken."""

    session_id: str = ""
    lease_id: str = ""
    client_lease_id: str = ""
    scope: LeaseScope = LeaseScope.UNSPECIFIED
    policy: LeasePolicy = LeasePolicy.UNSPECIFIED
    time_to_live: dt.timedelta | None = None
    """How long it holds after each sign of life, of real time."""
    holder: str = ""
    status: LeaseStatus = LeaseStatus.UNSPECIFIED
    order_ids: tuple[str, ...] = ()
    create_time: dt.datetime | None = None
    update_time: dt.datetime | None = None
    expire_time: dt.datetime | None = None
    """The server's clock when it lapses unless it is kept alive. None once it has ended."""
    revision: int = 0
