"""From a failed call to the exception that says why: reads ``google.rpc.Status`` out of the trailers."""

from __future__ import annotations

import grpc
from google.protobuf.any_pb2 import Any as AnyMessage
from google.rpc import error_details_pb2
from grpc_status import rpc_status

from .errors import ERROR_CLASSES, FieldViolation, OutcryError, PreconditionViolation, RiskDenied


def error_from_call(call: grpc.RpcError) -> OutcryError:
    """The exception for a failed call."""
    code: grpc.StatusCode = call.code()
    info = error_details_pb2.ErrorInfo()
    violations: list[FieldViolation | PreconditionViolation] = []
    for detail in _details(call):
        bad, failed = error_details_pb2.BadRequest(), error_details_pb2.PreconditionFailure()
        if detail.Unpack(bad):
            violations += [FieldViolation(v.field, v.description) for v in bad.field_violations]
        elif detail.Unpack(failed):
            violations += [PreconditionViolation(v.type, v.subject, v.description) for v in failed.violations]
        elif detail.Is(info.DESCRIPTOR):
            detail.Unpack(info)
    cls = ERROR_CLASSES.get(code, OutcryError)
    if code is grpc.StatusCode.FAILED_PRECONDITION and "rule" in info.metadata:
        cls = RiskDenied
    return cls(
        code,
        call.details() or code.name.lower().replace("_", " "),
        reason=info.reason,
        domain=info.domain,
        metadata=info.metadata,
        violations=violations,
    )


def _details(call: grpc.RpcError) -> list[AnyMessage]:
    # A trailer that does not parse, or contradicts the status, must not hide the status itself.
    try:
        status = rpc_status.from_call(call)
    except Exception:
        return []
    return list(status.details) if status is not None else []
