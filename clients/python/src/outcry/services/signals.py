"""SignalService: what strategies and decision pipelines want."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ..decimals import DecimalLike
from ..enums import SignalAction, SignalStatus
from ..model import Signal, SignalUpdate, SizingRule, TrailingOffset, from_message, to_message
from ..position import StreamPosition
from ..streams import WatchStream
from ..v1 import signals_pb2 as pb
from ..v1 import signals_pb2_grpc
from .caller import Caller, read


class Signals:
    """Submits, approves, rejects, shows and streams signals: ``client.signals``."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller
        self._stub: Any = signals_pb2_grpc.SignalServiceStub(caller.channel)

    def submit(
        self,
        session_id: str,
        client_signal_id: str,
        *,
        strategy_id: str,
        symbol: str,
        action: SignalAction | str,
        confidence: DecimalLike | None = None,
        size: SizingRule | None = None,
        target_price: DecimalLike | None = None,
        stop_price: DecimalLike | None = None,
        trailing_stop: TrailingOffset | None = None,
        expire_time: dt.datetime | None = None,
        metadata: Mapping[str, str] | None = None,
        decision_id: str = "",
        reason: str = "",
        validate_only: bool = False,
    ) -> Signal:
        """Gives a session a signal. A refused one is answered with status ``denied``, not raised: it is on record.

        >>> client.signals.submit("s1", "2026-05-04/AAPL", strategy_id="news",          # doctest: +SKIP
        ...                       symbol="AAPL", action="buy", stop_price="180")

        Args:
            client_signal_id: your name for the intent; the same again answers the same.
            action: ``"buy"`` opens or adds, ``"sell"`` closes, ``"hold"`` moves the triggers.
            size: for a buy; None: by the session's settings.
            target_price, stop_price, trailing_stop: where the position is to be closed.
        """
        request = to_message(
            pb.SubmitSignalRequest,
            session_id=session_id,
            client_signal_id=client_signal_id,
            strategy_id=strategy_id,
            symbol=symbol,
            action=action,
            confidence=confidence,
            size=size,
            target_price=target_price,
            stop_price=stop_price,
            trailing_stop=trailing_stop,
            expire_time=expire_time,
            metadata=metadata,
            decision_id=decision_id,
            reason=reason,
            validate_only=validate_only,
        )
        return self._signal(self._stub.SubmitSignal, request)

    def get(self, session_id: str, signal_id: str = "", *, client_signal_id: str = "", min_revision: int = 0) -> Signal:
        """Shows one signal, by either of its names."""
        if bool(signal_id) == bool(client_signal_id):
            raise TypeError("pass either signal_id or client_signal_id")
        name = {"signal_id": signal_id} if signal_id else {"client_signal_id": client_signal_id}
        return self._signal(
            self._stub.GetSignal,
            to_message(pb.GetSignalRequest, session_id=session_id, min_revision=min_revision, **name),
        )

    def approve(self, session_id: str, signal_id: str, *, validate_only: bool = False) -> Signal:
        """Lets a signal through that waits for a person: sized, and checked by risk, as things are now."""
        request = to_message(
            pb.ApproveSignalRequest, session_id=session_id, signal_id=signal_id, validate_only=validate_only
        )
        return self._signal(self._stub.ApproveSignal, request)

    def reject(self, session_id: str, signal_id: str, *, reason: str) -> Signal:
        """Takes a signal back that waits for a person or for the batch."""
        request = to_message(pb.RejectSignalRequest, session_id=session_id, signal_id=signal_id, reason=reason)
        return self._signal(self._stub.RejectSignal, request)

    def list(
        self,
        session_id: str,
        *,
        symbol: str = "",
        strategy_id: str = "",
        statuses: Sequence[SignalStatus | str] = (),
        page_size: int = 0,
        order_by: str = "",
        min_revision: int = 0,
    ) -> Iterator[Signal]:
        """A session's signals in the order of their arrival. ``statuses=["pending_approval"]`` are those to decide."""
        request = to_message(
            pb.ListSignalsRequest,
            session_id=session_id,
            symbol=symbol,
            strategy_id=strategy_id,
            statuses=statuses,
            page_size=page_size,
            order_by=order_by,
            min_revision=min_revision,
        )
        return self._caller.pages(self._stub.ListSignals, request, "signals", Signal)

    def watch(
        self,
        session_id: str,
        *,
        symbol: str = "",
        strategy_id: str = "",
        start: str = "snapshot",
        after_revision: int | None = None,
        timeout: float | None = None,
    ) -> WatchStream[SignalUpdate]:
        """Streams every signal of a session as it comes and as it is resolved. Arguments as in ``client.orders.watch``;
        a snapshot holds the signals that wait.
        """
        position = StreamPosition(start, after_revision)
        fields = {"session_id": session_id, "symbol": symbol, "strategy_id": strategy_id}
        return self._caller.watch(
            self._stub.WatchSignals, pb.WatchSignalsRequest, SignalUpdate, position, timeout, fields, _read_update
        )

    def _signal(self, method: Any, request: Any) -> Signal:
        response = self._caller.unary(method, request)
        return read(Signal, response.signal, response.revision)


def _read_update(payload: Any, revision: int, from_snapshot: bool) -> SignalUpdate:
    if from_snapshot:
        signal = read(Signal, payload, revision)
        return SignalUpdate(signal=signal, from_snapshot=True, revision=revision, raw=payload)
    plain = from_message(SignalUpdate, payload)
    signal = read(Signal, payload.signal, revision)
    return SignalUpdate(type=plain.type, signal=signal, revision=revision, raw=payload)
