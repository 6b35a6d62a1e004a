"""LeaseService: dead-man switches."""

from __future__ import annotations

import contextlib
import datetime as dt
import threading
import time
import uuid
from collections.abc import Iterator, Sequence
from typing import Any

from ..enums import LeasePolicy, LeaseScope, LeaseStatus
from ..errors import OutcryError, Unavailable
from ..model import Lease, to_message
from ..v1 import leases_pb2 as pb
from ..v1 import leases_pb2_grpc
from .caller import Caller, read


class Leases:
    """Grants, keeps alive and ends leases: ``client.leases``."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller
        self._stub: Any = leases_pb2_grpc.LeaseServiceStub(caller.channel)

    def grant(
        self,
        session_id: str,
        *,
        time_to_live: dt.timedelta,
        policy: LeasePolicy | str,
        scope: LeaseScope | str = LeaseScope.SESSION,
        holder: str = "",
        client_lease_id: str | None = None,
    ) -> Lease:
        """Grants a lease. Keep it alive with ``keep_alive``, or let ``hold`` do all of it.

        Args:
            time_to_live: how long it holds after each sign of life: a second to a day.
            policy: ``"keep"``, ``"cancel_orders"`` or ``"flatten"``.
            scope: ``"session"``, or ``"orders"`` for those that ``bind`` names.
            client_lease_id: your name for the intent; None: a fresh one.
        """
        request = to_message(
            pb.GrantLeaseRequest,
            session_id=session_id,
            client_lease_id=client_lease_id or f"lease-{uuid.uuid4()}",
            scope=scope,
            policy=policy,
            time_to_live=time_to_live,
            holder=holder,
        )
        return self._lease(self._stub.GrantLease, request)

    def keep_alive(self, session_id: str, lease_id: str) -> Lease:
        """A sign of life. Raises ``FailedPrecondition`` once the lease has ended."""
        request = to_message(pb.KeepLeaseAliveRequest, session_id=session_id, lease_id=lease_id)
        return self._lease(self._stub.KeepLeaseAlive, request)

    def bind(self, session_id: str, lease_id: str, order_id: str) -> Lease:
        """Binds a working order to a lease on orders."""
        request = to_message(pb.BindOrderRequest, session_id=session_id, lease_id=lease_id, order_id=order_id)
        return self._lease(self._stub.BindOrder, request)

    def release(self, session_id: str, lease_id: str) -> Lease:
        """Gives a lease back: its policy is not carried out."""
        request = to_message(pb.ReleaseLeaseRequest, session_id=session_id, lease_id=lease_id)
        return self._lease(self._stub.ReleaseLease, request)

    def list(
        self,
        session_id: str,
        *,
        statuses: Sequence[LeaseStatus | str] = (),
        page_size: int = 0,
        order_by: str = "",
        min_revision: int = 0,
    ) -> Iterator[Lease]:
        """A session's leases in the order of their granting."""
        request = to_message(
            pb.ListLeasesRequest,
            session_id=session_id,
            statuses=statuses,
            page_size=page_size,
            order_by=order_by,
            min_revision=min_revision,
        )
        return self._caller.pages(self._stub.ListLeases, request, "leases", Lease)

    @contextlib.contextmanager
    def hold(self, session_id: str, **options: Any) -> Iterator[HeldLease]:
        """Grants a lease, keeps it alive from a thread of its own, and gives it back at the end of the block.

        The process that dies inside the block, or loses the server, gives no further sign: the policy is carried out.
        Options as in ``grant``.

        >>> with client.leases.hold("s1", time_to_live=dt.timedelta(seconds=10), policy="flatten"):  # doctest: +SKIP
        ...     trade()
        """
        held = HeldLease(self, self.grant(session_id, **options))
        try:
            yield held
        finally:
            held.end()

    def _lease(self, method: Any, request: Any) -> Lease:
        response = self._caller.unary(method, request)
        return read(Lease, response.lease, getattr(response, "revision", 0))


class HeldLease:
    """A lease that a thread keeps alive."""

    def __init__(self, leases: Leases, lease: Lease) -> None:
        self._leases = leases
        self._over = threading.Event()
        self._lease = lease
        self.failure: OutcryError | None = None
        """Why it could not be kept alive any longer: it has lapsed, or the session has ended."""
        self._thread = threading.Thread(target=self._run, name=f"outcry-{lease.lease_id}", daemon=True)
        self._thread.start()

    @property
    def lease(self) -> Lease:
        """As the server showed it last."""
        return self._lease

    def end(self) -> None:
        """Gives it back. What has ended already, or a server that is away, is no error here."""
        self._over.set()
        self._thread.join()
        if self.failure is None:
            with contextlib.suppress(OutcryError):
                self._lease = self._leases.release(self._lease.session_id, self._lease.lease_id)

    def _run(self) -> None:
        assert self._lease.time_to_live is not None
        pause = self._lease.time_to_live.total_seconds() / 3
        while not self._over.wait(pause):
            begin = time.monotonic()
            try:
                self._lease = self._leases.keep_alive(self._lease.session_id, self._lease.lease_id)
                pause = self._lease.time_to_live.total_seconds() / 3 if self._lease.time_to_live else pause
            except Unavailable:
                # Perhaps only this once: what is too late the server decides.
                pause = max(0.05, pause / 2 - (time.monotonic() - begin))
            except OutcryError as error:
                self.failure = error
                return
