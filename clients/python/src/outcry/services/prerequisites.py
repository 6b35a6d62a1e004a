"""PrerequisiteService: what must hold before a session may go live."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from typing import Any

import grpc

from ..model import PrerequisitePolicy, PrerequisiteReport, from_message, to_message
from ..status_details import error_from_call
from ..v1 import prerequisites_pb2 as pb
from ..v1 import prerequisites_pb2_grpc
from .caller import Caller


class Prerequisites:
    """Answers whether a session may go live, and sets what that takes: ``client.prerequisites``."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller
        self._stub: Any = prerequisites_pb2_grpc.PrerequisiteServiceStub(caller.channel)

    def check(self, session_id: str, *, confirmation: str = "", min_revision: int = 0) -> PrerequisiteReport:
        """Evaluates every condition now; the same evaluation that starting a live session makes.

        Args:
            confirmation: what a person would say at the start, to see whether it is right.
        """
        request = to_message(
            pb.CheckPrerequisitesRequest, session_id=session_id, confirmation=confirmation, min_revision=min_revision
        )
        return from_message(PrerequisiteReport, self._caller.unary(self._stub.CheckPrerequisites, request))

    def watch(self, session_id: str, *, timeout: float | None = None) -> Iterator[PrerequisiteReport]:
        """The answers as they are, and then whenever one of them has changed; ends with the session.

        It is of this moment and in no journal: one that was cut begins anew with the present answers.

        Args:
            timeout: seconds until ``DeadlineExceeded``; None: no limit.
        """
        call = self._stub.WatchPrerequisites(
            to_message(pb.WatchPrerequisitesRequest, session_id=session_id), timeout=timeout
        )
        try:
            for message in call:
                payload = message.WhichOneof("payload")
                if payload in ("snapshot", "event"):
                    yield from_message(PrerequisiteReport, getattr(message, payload))
        except grpc.RpcError as error:
            raise error_from_call(error) from None
        finally:
            # Whoever reads it may stop before its end.
            call.cancel()

    def policies(
        self, *, page_size: int = 0, order_by: str = "", min_revision: int = 0
    ) -> Iterator[PrerequisitePolicy]:
        """The policies that hold: the whole server's first, with every threshold that it has."""
        request = to_message(
            pb.ListPoliciesRequest, page_size=page_size, order_by=order_by, min_revision=min_revision
        )
        return self._caller.pages(self._stub.ListPolicies, request, "policies", PrerequisitePolicy)

    def set_policy(
        self, policy: PrerequisitePolicy | None = None, *, reason: str = "", **thresholds: Any
    ) -> PrerequisitePolicy:
        """Sets what is asked of a strategy, of an account, or of the whole server.

        >>> client.prerequisites.set_policy(strategy="trend", minimum_backtest_sharpe="0.8")   # doctest: +SKIP

        What is not given is as the wider policy says: it takes the place of what was set there before.

        Args:
            policy: the policy; None: one with ``thresholds`` alone, its fields by their names.
            reason: why, for the record.

        Raises:
            InvalidArgument: a threshold is out of range.
            Aborted: the policy has changed since its ``etag`` was read.
        """
        wanted = dataclasses.replace(policy or PrerequisitePolicy(), **thresholds, update_time=None)
        request = to_message(pb.SetPolicyRequest, policy=wanted, reason=reason)
        return from_message(PrerequisitePolicy, self._caller.unary(self._stub.SetPolicy, request).policy)
