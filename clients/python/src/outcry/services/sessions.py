"""SessionService: what runs, on which symbols, with which strategy and limits."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ..decimals import DecimalLike
from ..enums import CostMethod, PriceAdjustment, SessionState, TradingMode
from ..model import (
    ExecutionSettings,
    ExchangeRate,
    InstrumentSettings,
    PaperSettings,
    ReplaySettings,
    RiskLimits,
    Session,
    SessionSpec,
    from_message,
    to_message,
)
from ..position import StreamPosition
from ..streams import WatchStream
from ..v1 import sessions_pb2 as pb
from ..v1 import sessions_pb2_grpc
from .caller import Caller


class Sessions:
    """Creates, starts, pauses, resumes, stops and shows trading sessions: ``client.sessions``."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller
        self._stub: Any = sessions_pb2_grpc.SessionServiceStub(caller.channel)

    def create(
        self,
        session_id: str = "",
        *,
        symbols: Sequence[str] = (),
        mode: TradingMode | str = TradingMode.PAPER,
        display_name: str = "",
        initial_cash: DecimalLike | None = None,
        strategy_yaml: str = "",
        strategy_version: str = "",
        risk_limits: RiskLimits | None = None,
        paper: PaperSettings | None = None,
        start_time: dt.datetime | None = None,
        end_time: dt.datetime | None = None,
        bars_per_second: DecimalLike | None = None,
        maximum_pace: bool = False,
        bar_interval: str = "",
        price_adjustment: PriceAdjustment | str = PriceAdjustment.UNSPECIFIED,
        cost_method: CostMethod | str = CostMethod.UNSPECIFIED,
        sectors: Mapping[str, str] | None = None,
        base_currency: str = "",
        exchange_rates: Mapping[str, DecimalLike] | None = None,
        execution: ExecutionSettings | None = None,
    ) -> Session:
        """Creates a session in state ``created``.

        >>> client.sessions.create("s1", symbols=["SP500"], initial_cash=100_000,   # doctest: +SKIP
        ...                        bars_per_second=50)

        The same ``session_id`` with the same arguments answers with the session that is there.

        Args:
            session_id: its name; empty: the server chooses one.
            symbols: at least one, unless the strategy names them.
            strategy_yaml: the text of a strategy; empty: orders come from clients alone.
            strategy_version: a deployed strategy instead, ``NAME@NUMBER``.
            start_time, end_time, bars_per_second, maximum_pace: which history is replayed, and how fast.
            bar_interval: what bars are put together to, such as ``1h``; empty: they stay as they are.
            price_adjustment: what is taken out of past prices; not said: splits and dividends, where imported.
            cost_method: how the cost of what is sold is found: ``"average"`` or ``"fifo"``.
            sectors: the sector of each symbol, for the exposure by sector.
            base_currency: of every sum; empty: that of the first symbol.
            execution: what happens to signals, and how large their orders are.
            exchange_rates: what one unit of each other currency is worth in it at the start.

        Raises:
            InvalidArgument: a field is wrong, or the strategy does not parse.
            AlreadyExists: the name is taken by a session that is to do something else.
        """
        replay = ReplaySettings(
            start_time=start_time,
            end_time=end_time,
            bars_per_second=bars_per_second,
            maximum=maximum_pace,
            bar_interval=bar_interval,
            price_adjustment=price_adjustment,
        )
        spec = SessionSpec(
            display_name=display_name,
            mode=mode,
            symbols=symbols,
            initial_cash=initial_cash,
            strategy_yaml=strategy_yaml,
            risk_limits=risk_limits,
            replay=None if replay == ReplaySettings() else replay,
            paper=paper,
            cost_method=cost_method,
            instruments=[InstrumentSettings(symbol=s, sector=sector) for s, sector in (sectors or {}).items()],
            base_currency=base_currency,
            exchange_rates=[ExchangeRate(currency=c, rate=rate) for c, rate in (exchange_rates or {}).items()],
            execution=execution,
            strategy_version=strategy_version,
        )
        request = to_message(pb.CreateSessionRequest, session_id=session_id, spec=spec)
        return self._session(self._stub.CreateSession, request)

    def start(self, session_id: str, *, confirmation: str = "", validate_only: bool = False) -> Session:
        """Starts a created session. A live one is refused with one violation for each prerequisite not met.

        Args:
            confirmation: a person's word before the first live start of a strategy; the condition ``confirmation`` of
                ``client.prerequisites.check`` has the phrase.
        """
        request = to_message(
            pb.StartSessionRequest, session_id=session_id, validate_only=validate_only, confirmation=confirmation
        )
        return self._session(self._stub.StartSession, request)

    def pause(self, session_id: str) -> Session:
        """Pauses a running session: no new entries; protective triggers stay armed."""
        return self._session(self._stub.PauseSession, to_message(pb.PauseSessionRequest, session_id=session_id))

    def resume(self, session_id: str) -> Session:
        """Resumes a paused session."""
        return self._session(self._stub.ResumeSession, to_message(pb.ResumeSessionRequest, session_id=session_id))

    def stop(self, session_id: str, *, reason: str = "") -> Session:
        """Stops a session for good: working orders are cancelled, triggers disarmed, positions stay as they are."""
        request = to_message(pb.StopSessionRequest, session_id=session_id, reason=reason)
        return self._session(self._stub.StopSession, request)

    def get(self, session_id: str, *, min_revision: int = 0) -> Session:
        """Shows one session."""
        return self._session(
            self._stub.GetSession, to_message(pb.GetSessionRequest, session_id=session_id, min_revision=min_revision)
        )

    def list(
        self,
        *,
        states: Sequence[SessionState | str] = (),
        page_size: int = 0,
        order_by: str = "",
        min_revision: int = 0,
    ) -> Iterator[Session]:
        """Every session in the order of their creation, only those in ``states`` if any are given."""
        request = to_message(
            pb.ListSessionsRequest, states=states, page_size=page_size, order_by=order_by, min_revision=min_revision
        )
        return self._caller.pages(self._stub.ListSessions, request, "sessions", Session)

    def watch(
        self,
        session_id: str = "",
        *,
        start: str = "snapshot",
        after_revision: int | None = None,
        timeout: float | None = None,
    ) -> WatchStream[Session]:
        """Streams every change of state of one session, or of all.

        Args:
            start: ``"snapshot"`` for the present state first, ``"now"`` for changes alone.
            after_revision: everything after this revision instead; 0 is the beginning.
            timeout: seconds until ``DeadlineExceeded``; None: no limit.
        """
        position = StreamPosition(start, after_revision)
        fields = {"session_id": session_id}
        method = self._stub.WatchSessions
        return self._caller.watch(method, pb.WatchSessionsRequest, Session, position, timeout, fields)

    def _session(self, method: Any, request: Any) -> Session:
        return from_message(Session, self._caller.unary(method, request).session)
