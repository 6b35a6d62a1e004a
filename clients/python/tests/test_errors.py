from __future__ import annotations

from collections.abc import Callable
from typing import Any

import grpc
import pytest
from fake_server import FakeServer, refuse
from google.rpc import error_details_pb2 as details

import outcry


def info(reason: str, **metadata: str) -> details.ErrorInfo:
    return details.ErrorInfo(reason=reason, domain="outcry", metadata=metadata)


def answer(code: grpc.StatusCode, message: str, *more: Any) -> Callable[[Any, grpc.ServicerContext], None]:
    return lambda request, context: refuse(context, code, message, *more)


def test_the_reason_the_metadata_and_the_domain_are_carried(fake: FakeServer, client: outcry.Client) -> None:
    fake.handlers["GetSession"] = answer(
        grpc.StatusCode.NOT_FOUND, "There is no session nope.", info("SESSION_NOT_FOUND", session_id="nope")
    )
    with pytest.raises(outcry.NotFound) as raised:
        client.sessions.get("nope")
    error = raised.value
    assert (error.reason, error.domain, error.metadata) == ("SESSION_NOT_FOUND", "outcry", {"session_id": "nope"})
    assert error.message == "There is no session nope."
    assert error.code is grpc.StatusCode.NOT_FOUND
    assert str(error) == "SESSION_NOT_FOUND: There is no session nope."
    assert error.__cause__ is None and error.__suppress_context__


def test_wrong_fields_are_named(fake: FakeServer, client: outcry.Client) -> None:
    bad = details.BadRequest(
        field_violations=[details.BadRequest.FieldViolation(field="quantity", description="must be above zero")]
    )
    fake.handlers["PlaceOrder"] = answer(
        grpc.StatusCode.INVALID_ARGUMENT, "One field is wrong.", info("INVALID_FIELD"), bad
    )
    with pytest.raises(outcry.InvalidArgument) as raised:
        client.orders.place("s", symbol="SP500", side="buy", quantity=-1)
    assert raised.value.violations == (outcry.FieldViolation("quantity", "must be above zero"),)
    assert "quantity: must be above zero" in str(raised.value)


def test_a_risk_denial_explains_itself(fake: FakeServer, client: outcry.Client) -> None:
    facts = {"rule": "RISK_MAX_POSITION_SIZE", "limit": "10000", "observed": "13500", "headroom": "10000"}
    fake.handlers["PlaceOrder"] = answer(
        grpc.StatusCode.FAILED_PRECONDITION, "Too large.", info("RISK_MAX_POSITION_SIZE", order_id="o-1", **facts)
    )
    with pytest.raises(outcry.RiskDenied) as raised:
        client.orders.place("s", symbol="SP500", side="buy", quantity=10)
    denied = raised.value
    assert {name: getattr(denied, name) for name in facts} == facts
    assert denied.order_id == "o-1"
    assert isinstance(denied, outcry.FailedPrecondition)


def test_a_wrong_state_is_no_risk_denial(fake: FakeServer, client: outcry.Client) -> None:
    fake.handlers["ResumeSession"] = answer(
        grpc.StatusCode.FAILED_PRECONDITION, "It is stopped.", info("WRONG_STATE", state="STOPPED", needed="PAUSED")
    )
    with pytest.raises(outcry.FailedPrecondition) as raised:
        client.sessions.resume("s")
    assert type(raised.value) is outcry.FailedPrecondition
    assert raised.value.metadata["state"] == "STOPPED"


def test_failed_conditions_are_listed(fake: FakeServer, client: outcry.Client) -> None:
    failed = details.PreconditionFailure()
    failed.violations.add(type="BACKTEST_SHARPE", subject="s", description="none yet")
    failed.violations.add(type="BROKER_CONNECTED", subject="s", description="no broker")
    fake.handlers["StartSession"] = answer(
        grpc.StatusCode.FAILED_PRECONDITION, "Not ready.", info("PREREQUISITES_NOT_MET"), failed
    )
    with pytest.raises(outcry.FailedPrecondition) as raised:
        client.sessions.start("s")
    assert [v.type for v in raised.value.violations] == ["BACKTEST_SHARPE", "BROKER_CONNECTED"]  # type: ignore[union-attr]
    assert "BROKER_CONNECTED: no broker" in str(raised.value)


@pytest.mark.parametrize(
    ("code", "cls"),
    [(code, cls) for code, cls in outcry.ERROR_CLASSES.items()] + [(grpc.StatusCode.DATA_LOSS, outcry.OutcryError)],
)
def test_each_status_has_its_exception(
    fake: FakeServer, client: outcry.Client, code: grpc.StatusCode, cls: type[Exception]
) -> None:
    fake.handlers["GetServerInfo"] = lambda request, context: context.abort(code, "why")
    with pytest.raises(outcry.OutcryError) as raised:
        client.server.info()
    assert type(raised.value) is cls
    assert raised.value.code is code
    assert (raised.value.reason, raised.value.message) == ("", "why")


def test_details_that_do_not_parse_do_not_hide_the_status(fake: FakeServer, client: outcry.Client) -> None:
    def handler(request: Any, context: grpc.ServicerContext) -> None:
        context.set_trailing_metadata((("grpc-status-details-bin", b"\xff\xff\xff"),))
        context.abort(grpc.StatusCode.NOT_FOUND, "gone")

    fake.handlers["GetSession"] = handler
    with pytest.raises(outcry.NotFound, match="gone"):
        client.sessions.get("s")


def test_a_call_has_a_time_limit(fake: FakeServer) -> None:
    def never(request: Any, context: grpc.ServicerContext) -> None:
        ended.wait()

    import threading

    ended = threading.Event()
    fake.handlers["GetServerInfo"] = never
    with outcry.Client(fake.target, timeout=0.05) as client, pytest.raises(outcry.DeadlineExceeded):
        client.server.info()
    ended.set()


def test_a_server_that_is_not_there_is_unavailable(fake: FakeServer) -> None:
    target = fake.target
    fake.stop()
    with outcry.Client(target) as client, pytest.raises(outcry.Unavailable):
        client.server.info()


def test_the_oldest_revision_is_read(fake: FakeServer, client: outcry.Client) -> None:
    fake.handlers["WatchOrders"] = answer(
        grpc.StatusCode.OUT_OF_RANGE, "It is gone.", info("REVISION_COMPACTED", oldest_revision="120")
    )
    with pytest.raises(outcry.OutOfRange) as raised:
        client.orders.watch("s", after_revision=3)
    assert raised.value.oldest_revision == 120
