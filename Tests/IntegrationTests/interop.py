"""``interop-server`` as a child process, and the messages of ``grpc.testing.TestService``."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import tempfile
import threading
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import grpc
import grpc_tools
from google.protobuf.descriptor_pb2 import FileDescriptorSet
from google.protobuf.descriptor_pool import DescriptorPool
from google.protobuf.message_factory import GetMessageClass
from grpc_tools import protoc

from contract import ROOT
from outcryd import START_TIMEOUT, STOP_TIMEOUT

BINARIES = Path(os.environ.get("INTEROP_BINARIES", ROOT / ".build" / "debug"))
PROTOS = ROOT / "Sources" / "Interop" / "Protos"
SERVICE = "/grpc.testing.TestService"


def _messages() -> Any:
    """Without modules: those of ``grpc/testing`` would hide the package ``grpc``."""
    standard = Path(grpc_tools.__file__).parent / "_proto"
    with tempfile.TemporaryDirectory(prefix="outcry-interop-") as directory:
        out = Path(directory) / "set"
        files = [str(file.relative_to(PROTOS)) for file in sorted(PROTOS.glob("grpc/testing/*.proto"))]
        status = protoc.main(
            ["protoc", f"-I{PROTOS}", f"-I{standard}", f"--descriptor_set_out={out}", "--include_imports", *files]
        )
        assert status == 0, "grpcio-tools could not read the interop protos"
        described = FileDescriptorSet.FromString(out.read_bytes())
    pool = DescriptorPool()
    classes = {}
    for file in described.file:
        pool.Add(file)
    for file in described.file:
        for name, descriptor in pool.FindFileByName(file.name).message_types_by_name.items():
            classes[name] = GetMessageClass(descriptor)
    return SimpleNamespace(**classes)


messages: Any = _messages()


class TestCalls:
    """The methods of the service on a channel of grpcio."""

    __test__ = False

    def __init__(self, channel: grpc.Channel) -> None:
        self.unary = channel.unary_unary(
            f"{SERVICE}/UnaryCall",
            request_serializer=messages.SimpleRequest.SerializeToString,
            response_deserializer=messages.SimpleResponse.FromString,
        )
        self.output = channel.unary_stream(
            f"{SERVICE}/StreamingOutputCall",
            request_serializer=messages.StreamingOutputCallRequest.SerializeToString,
            response_deserializer=messages.StreamingOutputCallResponse.FromString,
        )
        self.input = channel.stream_unary(
            f"{SERVICE}/StreamingInputCall",
            request_serializer=messages.StreamingInputCallRequest.SerializeToString,
            response_deserializer=messages.StreamingInputCallResponse.FromString,
        )
        self.duplex = channel.stream_stream(
            f"{SERVICE}/FullDuplexCall",
            request_serializer=messages.StreamingOutputCallRequest.SerializeToString,
            response_deserializer=messages.StreamingOutputCallResponse.FromString,
        )
        self.half_duplex = channel.stream_stream(
            f"{SERVICE}/HalfDuplexCall",
            request_serializer=messages.StreamingOutputCallRequest.SerializeToString,
            response_deserializer=messages.StreamingOutputCallResponse.FromString,
        )


class InteropServer:
    """A running ``interop-server`` on a free port of the loopback address."""

    def __init__(self, *flags: str) -> None:
        self._process = subprocess.Popen(
            [str(BINARIES / "interop-server"), "--port", "0", *flags],
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        )  # fmt: skip
        # Whatever keeps it from listening must not keep the test waiting.
        watchdog = threading.Timer(START_TIMEOUT, self._process.kill)
        watchdog.start()
        line = self._readline()
        watchdog.cancel()
        found = re.fullmatch(r"listening on (\S+)\n", line)
        if not found:
            self._process.kill()
            raise RuntimeError(f"interop-server did not start: {line}")
        self.address = found[1]

    def _readline(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline()

    @property
    def pid(self) -> int:
        return self._process.pid

    def channel(self) -> grpc.Channel:
        return grpc.insecure_channel(self.address, options=[("grpc.use_local_subchannel_pool", 1)])

    def limits_passed(self) -> dict[str, int]:
        """How often each limit has been passed; those that never were are not there."""
        self._process.send_signal(signal.SIGUSR1)
        counts = {}
        while (line := self._readline()) != "that is all\n":
            word, name, count = line.split()
            assert word == "passed"
            counts[name] = int(count)
        return counts

    def stop(self) -> None:
        """Ends it. It must have been there still."""
        ended = self._process.poll()
        self._process.kill()
        self._process.wait(STOP_TIMEOUT)
        assert ended is None, f"interop-server ended by itself with {ended}"
