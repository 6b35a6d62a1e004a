"""Speaks HTTP/2 to a gRPC server through the h2 package, frame by frame, as stock clients never do.

The numbers are those of the conformance checklist of the RPC tests.
"""

import socket

import h2.config
import h2.connection
import h2.events
import h2.settings

REQUEST = b"\0\0\0\0\0"  # an empty HealthCheckRequest
REFUSED_STREAM = 7
SERVING = b"\0\0\0\0\2\x08\x01"


class Peer:
    """One connection and the events on its streams."""

    def __init__(self, host, port, window=65535):
        self.socket = socket.create_connection((host, port), timeout=10)
        config = h2.config.H2Configuration(client_side=True, header_encoding="utf-8", validate_outbound_headers=False)
        self.connection = h2.connection.H2Connection(config)
        self.connection.local_settings = h2.settings.Settings(
            client=True, initial_values={h2.settings.SettingCodes.INITIAL_WINDOW_SIZE: window}
        )
        self.connection.initiate_connection()
        self.events = []
        self.flush()

    def flush(self):
        self.socket.sendall(self.connection.data_to_send())

    def headers(self, end_stream=False, **replaced):
        fields = {
            ":method": "POST", ":scheme": "http", ":path": "/grpc.health.v1.Health/Check", ":authority": "test",
            "te": "trailers", "content-type": "application/grpc",
        } | {name.replace("__", ":").replace("_", "-"): value for name, value in replaced.items()}
        stream = self.connection.get_next_available_stream_id()
        self.connection.send_headers(stream, [(k, v) for k, v in fields.items() if v is not None], end_stream=end_stream)
        self.flush()
        return stream

    def data(self, stream, data, end_stream=False, padding=None):
        self.connection.send_data(stream, data, end_stream=end_stream, pad_length=padding)
        self.flush()

    def wait(self, kind, condition=lambda event: True):
        while True:
            for event in self.events:
                if isinstance(event, kind) and condition(event):
                    return event
            received = self.socket.recv(65536)
            if not received:
                raise ConnectionError("the server closed the connection")
            self.events += self.connection.receive_data(received)
            self.flush()

    def response(self, stream):
        """All fields of the response, its body, and the code of its reset, if it was reset before its end."""
        ends = (h2.events.StreamEnded, h2.events.StreamReset)
        end = self.wait(ends, lambda event: event.stream_id == stream)
        fields, body = {}, b""
        for event in self.events:
            if getattr(event, "stream_id", None) != stream:
                continue
            if isinstance(event, (h2.events.ResponseReceived, h2.events.TrailersReceived)):
                fields |= dict(event.headers)
            if isinstance(event, h2.events.DataReceived):
                body += event.data
        return fields, body, getattr(end, "error_code", None)

    def call(self, body=REQUEST, **replaced):
        stream = self.headers(**replaced)
        self.data(stream, body, end_stream=True)
        return self.response(stream)


def one_byte_a_frame(peer):
    "13: one byte a DATA frame"
    stream = peer.headers()
    for byte in REQUEST:
        peer.data(stream, bytes([byte]))
    peer.data(stream, b"", end_stream=True)
    fields, body, _ = peer.response(stream)
    return fields["grpc-status"] == "0" and body == SERVING


def padded(peer):
    "13: padded DATA frames"
    stream = peer.headers()
    peer.data(stream, REQUEST[:2], padding=200)
    peer.data(stream, REQUEST[2:], end_stream=True, padding=0)
    return peer.response(stream)[1] == SERVING


def tiny_window(peer):
    "42: a response through a window of one byte"
    stream = peer.headers()
    peer.data(stream, REQUEST, end_stream=True)
    for _ in SERVING:
        peer.wait(h2.events.DataReceived, lambda event: event.stream_id == stream)
        peer.connection.increment_flow_control_window(1, stream)
        peer.flush()
    return peer.response(stream)[1] == SERVING


def ping(peer):
    "a PING is answered"
    peer.connection.ping(b"12345678")
    peer.flush()
    return peer.wait(h2.events.PingAckReceived).ping_data == b"12345678"


def unknown_frames(peer):
    "frames of an unknown type are ignored (RFC 9113 §4.1)"
    peer.socket.sendall(b"\0\0\3\xbb\0\0\0\0\0abc")
    return peer.call()[0]["grpc-status"] == "0"


def many_cancelled(peer):
    "30: a thousand cancelled calls, then one that succeeds"
    for _ in range(1000):
        peer.connection.reset_stream(peer.headers(), 8)
        peer.flush()
    # Handlers that have not noticed their end yet count: REFUSED_STREAM says that the call may be tried again.
    for _ in range(100):
        fields, _, code = peer.call()
        if code != REFUSED_STREAM:
            return fields["grpc-status"] == "0"
    return False


def status(expected, name, **replaced):
    def check(peer):
        return peer.call(**replaced)[0].get(name) == expected

    check.__doc__ = f"{name} {expected} for {replaced}"[:100]
    return check


def accepts_identity(peer):
    "17: an unsupported encoding is answered with those that are supported"
    accepted = peer.call(grpc_encoding="snappy")[0].get("grpc-accept-encoding", "")
    return "identity" in accepted.replace(" ", "").split(",")


CHECKS = [
    one_byte_a_frame, padded, ping, unknown_frames, many_cancelled,
    status("405", ":status", __method="PUT"),
    status("415", ":status", content_type="text/plain"),
    status("415", ":status", content_type="application/grpc+json"),
    status("0", "grpc-status", content_type="application/grpc+proto"),
    status("12", "grpc-status", __path="/grpc.health.v1.Health/check"),
    status("12", "grpc-status", __path="/nope.Nope/Check"),
    status("12", "grpc-status", grpc_encoding="snappy"),
    accepts_identity,
    status("13", "grpc-status", grpc_timeout="123456789S"),
    status("4", "grpc-status", grpc_timeout="0S"),
    status("12", "grpc-status", body=b""),
    status("12", "grpc-status", body=REQUEST * 2),
    status("13", "grpc-status", body=REQUEST[:3]),
    status("13", "grpc-status", body=b"\1\0\0\0\0"),
    status("13", "grpc-status", body=b"\0\0\0\0\1\xff"),
    status("8", "grpc-status", body=b"\0\xff\xff\xff\xff"),
    status("8", "grpc-status", x_large="a" * 9000),
]
