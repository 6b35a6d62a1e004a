from __future__ import annotations

from typing import Any

import pytest
from fake_server import FakeServer

import outcry
from outcry.v1 import prerequisites_pb2, strategies_pb2, types_pb2


def answer(version: str = "trend@1", stage: str = "STRATEGY_STAGE_EXAMPLE") -> Any:
    outline = strategies_pb2.StrategyOutline(
        name="trend",
        content_hash="ab",
        symbols=["SP500"],
        parameters=[strategies_pb2.StrategyParameter(name="fast", default_value=types_pb2.Decimal(value="10"))],
    )
    return strategies_pb2.Strategy(outline=outline, number=1, version=version, stage=stage)  # type: ignore[arg-type]


def test_a_strategy_is_checked_deployed_shown_and_promoted(fake: FakeServer, client: outcry.Client) -> None:
    fake.handlers |= {
        "ValidateStrategy": lambda request, context: strategies_pb2.ValidateStrategyResponse(outline=answer().outline),
        "DeployStrategy": lambda request, context: strategies_pb2.DeployStrategyResponse(strategy=answer()),
        "GetStrategy": lambda request, context: strategies_pb2.GetStrategyResponse(strategy=answer()),
        "PromoteStrategy": lambda request, context: strategies_pb2.PromoteStrategyResponse(
            strategy=answer(stage="STRATEGY_STAGE_LIVE")
        ),
    }
    checked = client.strategies.validate("text")
    assert checked.outline is not None and checked.outline.parameters[0].default_value == 10
    assert client.strategies.deploy("text", note="n", request_id="r").version == "trend@1"
    assert client.strategies.get("trend").stage == "example"
    assert client.strategies.promote("trend@1", confirmation="yes", validate_only=True).stage == "live"
    _, deployed, shown, promoted = fake.requests
    assert (deployed.strategy_yaml, deployed.note, deployed.request_id) == ("text", "n", "r")  # type: ignore[attr-defined]
    assert shown.version == "trend"  # type: ignore[attr-defined]
    assert promoted.confirmation == "yes" and promoted.validate_only  # type: ignore[attr-defined]


def test_versions_are_listed_page_after_page(fake: FakeServer, client: outcry.Client) -> None:
    def pages(request: Any, context: Any) -> Any:
        token = "" if request.page_token else "more"
        return strategies_pb2.ListStrategiesResponse(
            strategies=[answer(f"trend@{2 if request.page_token else 1}")], next_page_token=token
        )

    fake.handlers["ListStrategies"] = pages
    listed = client.strategies.list(name="trend", stages=["live"], order_by="create_time desc", min_revision=7)
    assert [s.version for s in listed] == ["trend@1", "trend@2"]
    sent: Any = fake.requests[0]
    assert (sent.order_by, sent.min_revision) == ("create_time desc", 7)
    assert sent.name == "trend" and list(sent.stages) == [strategies_pb2.STRATEGY_STAGE_LIVE]


def test_a_policy_says_what_it_says_and_no_more(fake: FakeServer, client: outcry.Client) -> None:
    fake.handlers["SetPolicy"] = lambda request, context: prerequisites_pb2.SetPolicyResponse(policy=request.policy)
    policy = client.prerequisites.set_policy(
        strategy="trend", minimum_backtest_sharpe="0.8", minimum_paper_days=3, reason="why"
    )
    sent: Any = fake.requests[0]
    assert sent.reason == "why" and sent.policy.strategy == "trend"
    assert sent.policy.minimum_backtest_sharpe.value == "0.8" and sent.policy.minimum_paper_days.value == 3
    assert not sent.policy.HasField("maximum_paper_drift_percent")
    assert policy.minimum_paper_days == 3 and policy.maximum_paper_drift_percent is None
    client.prerequisites.set_policy(policy, minimum_paper_days=4)
    again: Any = fake.requests[1]
    assert again.policy.minimum_backtest_sharpe.value == "0.8" and again.policy.minimum_paper_days.value == 4
    with pytest.raises(TypeError):
        client.prerequisites.set_policy(minimum_backtest_sharpe=0.8)


def test_a_watch_gives_every_answer_and_none_of_the_rest(fake: FakeServer, client: outcry.Client) -> None:
    def answers(request: Any, context: Any) -> Any:
        yield prerequisites_pb2.WatchPrerequisitesResponse(opened=types_pb2.StreamOpened())
        yield prerequisites_pb2.WatchPrerequisitesResponse(snapshot=prerequisites_pb2.CheckPrerequisitesResponse())
        yield prerequisites_pb2.WatchPrerequisitesResponse(heartbeat=types_pb2.StreamHeartbeat())
        failed = prerequisites_pb2.Prerequisite(
            type="PREREQUISITE_TYPE_CONFIRMATION",  # type: ignore[arg-type]
            result="PREREQUISITE_RESULT_FAIL",  # type: ignore[arg-type]
        )
        passed = prerequisites_pb2.Prerequisite(result="PREREQUISITE_RESULT_PASS")  # type: ignore[arg-type]
        report = prerequisites_pb2.CheckPrerequisitesResponse(prerequisites=[passed, failed])
        yield prerequisites_pb2.WatchPrerequisitesResponse(event=report)

    fake.handlers["WatchPrerequisites"] = answers
    before, after = client.prerequisites.watch("s")
    assert before.open == () and [c.type for c in after.open] == ["confirmation"]


def test_a_live_start_carries_a_persons_word(fake: FakeServer, client: outcry.Client) -> None:
    from outcry.v1 import sessions_pb2

    fake.handlers["StartSession"] = lambda request, context: sessions_pb2.StartSessionResponse()
    fake.handlers["CheckPrerequisites"] = lambda request, context: prerequisites_pb2.CheckPrerequisitesResponse()
    client.sessions.start("s", confirmation="trade it")
    client.prerequisites.check("s", confirmation="trade it")
    assert [r.confirmation for r in fake.requests] == ["trade it", "trade it"]  # type: ignore[attr-defined]
