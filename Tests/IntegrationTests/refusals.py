"""Expecting a call to be refused, with everything that the refusal has to say."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import grpc
import pytest
from google.rpc import error_details_pb2
from grpc_status import rpc_status


@dataclass(frozen=True)
class Refusal:
    """A failed call: status, ErrorInfo and the violations of BadRequest or PreconditionFailure."""

    code: grpc.StatusCode
    message: str
    reason: str
    domain: str
    metadata: Mapping[str, str]
    fields: tuple[str, ...]
    descriptions: tuple[str, ...]
    conditions: tuple[str, ...]


def read(error: grpc.RpcError) -> Refusal:
    status = rpc_status.from_call(error)
    info, bad = error_details_pb2.ErrorInfo(), error_details_pb2.BadRequest()
    failed = error_details_pb2.PreconditionFailure()
    for detail in status.details if status is not None else []:
        for message in (info, bad, failed):
            detail.Unpack(message)
    return Refusal(
        code=error.code(),
        message=error.details(),
        reason=info.reason,
        domain=info.domain,
        metadata=dict(info.metadata),
        fields=tuple(v.field for v in bad.field_violations),
        descriptions=tuple(v.description for v in bad.field_violations),
        conditions=tuple(v.type for v in failed.violations),
    )


def refused(method: Any, request: Any, code: grpc.StatusCode, reason: str) -> Refusal:
    """Makes a call that must be refused with this status and this reason of the domain ``outcry``."""
    with pytest.raises(grpc.RpcError) as raised:
        answer = method(request, timeout=30)
        if not hasattr(answer, "DESCRIPTOR"):
            for _ in answer:
                pass
    refusal = read(raised.value)
    assert (refusal.code, refusal.reason, refusal.domain) == (code, reason, "outcry"), refusal
    assert refusal.message, "a refusal says why"
    return refusal


def invalid(method: Any, request: Any, *fields: str) -> Refusal:
    """Makes a call that must be refused because of exactly these fields."""
    refusal = refused(method, request, grpc.StatusCode.INVALID_ARGUMENT, "INVALID_FIELD")
    assert refusal.fields == fields, refusal
    assert all(refusal.descriptions)
    return refusal
