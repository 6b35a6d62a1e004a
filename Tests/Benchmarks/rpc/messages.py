"""Prepared request bodies: gRPC frames with a Protocol Buffers message in them."""


def varint(value: int) -> bytes:
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


def number(field: int, value: int) -> bytes:
    return varint(field << 3) + varint(value)


def block(field: int, value: bytes | str) -> bytes:
    content = value.encode() if isinstance(value, str) else value
    return varint(field << 3 | 2) + varint(len(content)) + content


def frame(message: bytes) -> bytes:
    """Flag and length before the message (gRPC PROTOCOL-HTTP2 "Length-Prefixed-Message")."""
    return b"\0" + len(message).to_bytes(4, "big") + message


def place_order(client_order_id: str = "c-4711-000001") -> bytes:
    """outcry.v1.PlaceOrderRequest; about 50 bytes with the default."""
    quantity, price = block(1, "100"), block(1, "1350.25")
    return frame(
        block(1, "session-1")
        + block(2, client_order_id)
        + block(3, "AAPL")
        + number(4, 1)
        + number(5, 2)
        + block(6, quantity)
        + block(7, price)
    )


def watch_quotes(messages: int) -> bytes:
    """outcry.v1.WatchQuotesRequest for so many messages; with 0 the stream stays silent."""
    return frame(block(1, "session-1") + block(3, number(3, messages)))


def quotes_size(messages: int) -> int:
    """Bytes of DATA that such a stream carries."""
    total = 0
    for revision in range(1, messages + 1):
        quote = block(1, "session-1") + block(2, "AAPL") + block(3, block(1, "1350.25")) + number(4, revision)
        total += len(frame(number(1, revision) + block(5, quote)))
    return total
