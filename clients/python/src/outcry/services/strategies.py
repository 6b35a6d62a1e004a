"""StrategyService: strategies in versions that never change."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from ..enums import StrategyStage
from ..model import Strategy, StrategyCheck, from_message, to_message
from ..v1 import strategies_pb2 as pb
from ..v1 import strategies_pb2_grpc
from .caller import Caller


class Strategies:
    """Checks, deploys, promotes and shows strategies: ``client.strategies``."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller
        self._stub: Any = strategies_pb2_grpc.StrategyServiceStub(caller.channel)

    def validate(self, strategy_yaml: str) -> StrategyCheck:
        """Checks a document and deploys nothing.

        Raises:
            InvalidArgument: it has a fault; ``metadata`` has its ``key``, ``line`` and ``column``.
        """
        request = to_message(pb.ValidateStrategyRequest, strategy_yaml=strategy_yaml)
        return from_message(StrategyCheck, self._caller.unary(self._stub.ValidateStrategy, request))

    def deploy(self, strategy_yaml: str, *, note: str = "", request_id: str = "") -> Strategy:
        """Deploys a document as the next version of the strategy that it names.

        >>> client.strategies.deploy(open("trend.yaml").read()).version   # doctest: +SKIP
        'trend@1'

        The same text again answers with the version that is there.

        Raises:
            InvalidArgument: the document has a fault.
            AlreadyExists: ``request_id`` stands for another text.
        """
        request = to_message(pb.DeployStrategyRequest, strategy_yaml=strategy_yaml, request_id=request_id, note=note)
        return self._strategy(self._stub.DeployStrategy, request)

    def promote(self, version: str, *, confirmation: str = "", validate_only: bool = False) -> Strategy:
        """Lets a version trade live.

        Args:
            confirmation: ``promote NAME@NUMBER to live``: a person's word, not a program's.

        Raises:
            FailedPrecondition: one violation for each condition that this version does not meet.
        """
        request = to_message(
            pb.PromoteStrategyRequest, version=version, confirmation=confirmation, validate_only=validate_only
        )
        return self._strategy(self._stub.PromoteStrategy, request)

    def get(self, version: str) -> Strategy:
        """Shows one version, ``NAME@NUMBER``, or with ``NAME`` its newest."""
        return self._strategy(self._stub.GetStrategy, to_message(pb.GetStrategyRequest, version=version))

    def list(
        self,
        *,
        name: str = "",
        stages: Sequence[StrategyStage | str] = (),
        page_size: int = 0,
        order_by: str = "",
        min_revision: int = 0,
    ) -> Iterator[Strategy]:
        """Every version in the order of their deployment, or reversed (``create_time desc``), without their documents."""
        request = to_message(
            pb.ListStrategiesRequest,
            name=name,
            stages=stages,
            page_size=page_size,
            order_by=order_by,
            min_revision=min_revision,
        )
        return self._caller.pages(self._stub.ListStrategies, request, "strategies", Strategy)

    def _strategy(self, method: Any, request: Any) -> Strategy:
        return from_message(Strategy, self._caller.unary(method, request).strategy)
