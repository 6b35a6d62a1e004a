"""The server itself."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from .conversion import Resource, resource


@resource("ServerInfo")
@dataclass(frozen=True, kw_only=True)
class ServerInfo(Resource):
    """What a server is and can do."""

    version: str = ""
    contract_hash: str = ""
    capabilities: tuple[str, ...] = ()
    feed: str = ""
    store: str = ""
    symbols: tuple[str, ...] = ()
    start_time: dt.datetime | None = None
    server_time: dt.datetime | None = None
