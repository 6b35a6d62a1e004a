"""AuditService: who changed what."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import Any

from ..enums import AuditOutcome
from ..model import AuditRecord, to_message
from ..v1 import audit_pb2 as pb
from ..v1 import audit_pb2_grpc
from .caller import Caller


class Audit:
    """Shows the record of every call that changed something, or tried to: ``client.audit``."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller
        self._stub: Any = audit_pb2_grpc.AuditServiceStub(caller.channel)

    def list(
        self,
        *,
        session_id: str = "",
        principal: str = "",
        method: str = "",
        request_id: str = "",
        start_time: dt.datetime | None = None,
        end_time: dt.datetime | None = None,
        outcomes: Sequence[AuditOutcome | str] = (),
        page_size: int = 0,
        order_by: str = "",
    ) -> Iterator[AuditRecord]:
        """Records in the order of their numbers, or the newest first with ``order_by="number desc"``.

        Args:
            method: such as ``"outcry.v1.OrderService/PlaceOrder"``.
            request_id: the caller's name for its intent, such as a ``client_order_id``.
            end_time: before then.
        """
        request = to_message(
            pb.ListAuditRecordsRequest,
            page_size=page_size,
            order_by=order_by,
            session_id=session_id,
            principal=principal,
            method=method,
            request_id=request_id,
            start_time=start_time,
            end_time=end_time,
            outcomes=outcomes,
        )
        return self._caller.pages(self._stub.ListAuditRecords, request, "records", AuditRecord)
