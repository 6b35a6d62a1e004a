"""The record of calls that changed something."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from ..enums import AuditOutcome
from .conversion import Resource, resource


@resource("AuditRecord")
@dataclass(frozen=True, kw_only=True)
class AuditRecord(Resource):
    """Who called what, when and from where, and what became of it."""

    number: int = 0
    time: dt.datetime | None = None
    method: str = ""
    """Such as ``outcry.v1.OrderService/PlaceOrder``."""
    session_id: str = ""
    principal: str = ""
    """The subject of the client's certificate; empty for a caller that showed none."""
    peer: str = ""
    user_agent: str = ""
    request_id: str = ""
    """The caller's name for its intent, such as ``client_order_id``."""
    request: str = ""
    """The request as JSON."""
    request_cut: bool = False
    outcome: AuditOutcome = AuditOutcome.UNSPECIFIED
    status_code: int = 0
    message: str = ""
    end_time: dt.datetime | None = None
    first_revision: int = 0
    last_revision: int = 0
