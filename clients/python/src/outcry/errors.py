"""What goes wrong, as exceptions that say why.

Every error of the server carries a ``reason`` that programs may rely on, such as ``SESSION_NOT_FOUND``, and the facts
that belong to it in ``metadata``; ``message`` is for people.

    try:
        client.orders.place("s1", symbol="SP500", side="buy", quantity=1000)
    except outcry.RiskDenied as denied:
        print(denied.rule, denied.limit, denied.observed, denied.headroom)
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import grpc

__all__ = [
    "Aborted",
    "AlreadyExists",
    "Cancelled",
    "DeadlineExceeded",
    "ERROR_CLASSES",
    "FailedPrecondition",
    "FieldViolation",
    "Internal",
    "InvalidArgument",
    "NotFound",
    "OutOfRange",
    "OutcryError",
    "PermissionDenied",
    "PreconditionViolation",
    "ResourceExhausted",
    "RiskDenied",
    "Unauthenticated",
    "Unavailable",
    "Unimplemented",
]


@dataclass(frozen=True)
class FieldViolation:
    """One field of a request that is wrong (``google.rpc.BadRequest``)."""

    field: str
    description: str


@dataclass(frozen=True)
class PreconditionViolation:
    """One condition that does not hold (``google.rpc.PreconditionFailure``)."""

    type: str
    subject: str
    description: str


class OutcryError(Exception):
    """An RPC that failed.

    Attributes:
        code: the status, such as ``grpc.StatusCode.NOT_FOUND``.
        message: one sentence for people.
        reason: a stable name for programs, empty when the failure did not come from the server.
        metadata: the facts that belong to the reason.
        domain: who speaks; ``outcry`` for the server.
        violations: the wrong fields or the failed conditions.
    """

    def __init__(
        self,
        code: grpc.StatusCode,
        message: str,
        *,
        reason: str = "",
        domain: str = "",
        metadata: Mapping[str, str] | None = None,
        violations: Sequence[FieldViolation | PreconditionViolation] = (),
    ) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.reason = reason
        self.domain = domain
        self.metadata: Mapping[str, str] = dict(metadata or {})
        self.violations = tuple(violations)

    def __str__(self) -> str:
        text = f"{self.reason or self.code.name}: {self.message}"
        details = [f"{v.field}: {v.description}" for v in self.violations if isinstance(v, FieldViolation)]
        details += [f"{v.type}: {v.description}" for v in self.violations if isinstance(v, PreconditionViolation)]
        return "\n  ".join([text, *(d for d in details if d.partition(": ")[2] not in self.message)])


class Cancelled(OutcryError):
    """The call was cancelled."""


class InvalidArgument(OutcryError):
    """A request that can never succeed; ``violations`` names the fields."""


class DeadlineExceeded(OutcryError):
    """No answer within the time limit. Whether the server acted is not known: ask it."""


class NotFound(OutcryError):
    """There is no such session, order, trigger, position or quote."""


class AlreadyExists(OutcryError):
    """The same id was used for something else; ``metadata`` says what differs."""


class ResourceExhausted(OutcryError):
    """A limit of the server was reached."""


class FailedPrecondition(OutcryError):
    """Not in this state; ``metadata`` names the state, or ``violations`` the conditions."""


class RiskDenied(FailedPrecondition):
    """A risk rule refused an order. The order is on record as denied."""

    @property
    def rule(self) -> str:
        """The rule, such as ``RISK_MAX_POSITION_SIZE``."""
        return self.metadata.get("rule", self.reason)

    @property
    def limit(self) -> str:
        """What the rule allows."""
        return self.metadata.get("limit", "")

    @property
    def observed(self) -> str:
        """What the order would have led to."""
        return self.metadata.get("observed", "")

    @property
    def headroom(self) -> str:
        """What would still pass."""
        return self.metadata.get("headroom", "")

    @property
    def order_id(self) -> str:
        """The order on record as denied."""
        return self.metadata.get("order_id", "")


class Aborted(OutcryError):
    """Something else changed what this call was about to change."""


class OutOfRange(OutcryError):
    """A revision that the server no longer keeps."""

    @property
    def oldest_revision(self) -> int | None:
        """The oldest revision that is left, where the server says it."""
        text = self.metadata.get("oldest_revision", "")
        return int(text) if text.isdigit() else None


class Unimplemented(OutcryError):
    """The server has no such call."""


class Internal(OutcryError):
    """A fault of the server."""


class Unavailable(OutcryError):
    """The server cannot be reached, or is shutting down. The call may be repeated with the same ids."""


class PermissionDenied(OutcryError):
    """The caller may not do this."""


class Unauthenticated(OutcryError):
    """The caller has not said who it is."""


ERROR_CLASSES: Mapping[grpc.StatusCode, type[OutcryError]] = {
    grpc.StatusCode.CANCELLED: Cancelled,
    grpc.StatusCode.INVALID_ARGUMENT: InvalidArgument,
    grpc.StatusCode.DEADLINE_EXCEEDED: DeadlineExceeded,
    grpc.StatusCode.NOT_FOUND: NotFound,
    grpc.StatusCode.ALREADY_EXISTS: AlreadyExists,
    grpc.StatusCode.PERMISSION_DENIED: PermissionDenied,
    grpc.StatusCode.RESOURCE_EXHAUSTED: ResourceExhausted,
    grpc.StatusCode.FAILED_PRECONDITION: FailedPrecondition,
    grpc.StatusCode.ABORTED: Aborted,
    grpc.StatusCode.OUT_OF_RANGE: OutOfRange,
    grpc.StatusCode.UNIMPLEMENTED: Unimplemented,
    grpc.StatusCode.INTERNAL: Internal,
    grpc.StatusCode.UNAVAILABLE: Unavailable,
    grpc.StatusCode.UNAUTHENTICATED: Unauthenticated,
}
"""The exception of each status; every other status is a plain ``OutcryError``."""
