"""grpcio, doing what the Swift server in ../BenchmarkServer does for the same calls.

Prints "listening on HOST:PORT", then answers each line on standard input with the number of calls that have ended with
OK so far. Ends with its input. With --certificate FILE --key FILE, both in PEM, it speaks TLS.
"""

import argparse
import pathlib
import sys
import threading
from collections.abc import Iterator
from concurrent import futures

import grpc
from outcry.v1 import market_data_pb2, market_data_pb2_grpc, orders_pb2, orders_pb2_grpc


class Counter:
    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._value = 0

    def next(self) -> int:
        with self._lock:
            self._value += 1
            return self._value

    @property
    def value(self) -> int:
        with self._lock:
            return self._value


class OrderService(orders_pb2_grpc.OrderServiceServicer):
    def __init__(self) -> None:
        self.placed = Counter()

    def PlaceOrder(
        self, request: orders_pb2.PlaceOrderRequest, context: grpc.ServicerContext
    ) -> orders_pb2.PlaceOrderResponse:
        number = self.placed.next()
        order = orders_pb2.Order(
            session_id=request.session_id,
            order_id=f"o-{number}",
            client_order_id=request.client_order_id,
            symbol=request.symbol,
            side=request.side,
            type=request.type,
            quantity=request.quantity,
            limit_price=request.limit_price if request.HasField("limit_price") else None,
            status=orders_pb2.ORDER_STATUS_ACCEPTED,
            leaves_quantity=request.quantity,
        )
        return orders_pb2.PlaceOrderResponse(order=order, revision=number)


class MarketDataService(market_data_pb2_grpc.MarketDataServiceServicer):
    def __init__(self) -> None:
        self.completed = Counter()

    def WatchQuotes(
        self, request: market_data_pb2.WatchQuotesRequest, context: grpc.ServicerContext
    ) -> Iterator[market_data_pb2.WatchQuotesResponse]:
        for number in range(1, request.start.after_revision + 1):
            quote = market_data_pb2.Quote(session_id=request.session_id, symbol="AAPL", tick_sequence=number)
            quote.last.value = "1350.25"
            yield market_data_pb2.WatchQuotesResponse(revision=number, event=quote)
        self.completed.next()


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--certificate", type=pathlib.Path)
    parser.add_argument("--key", type=pathlib.Path)
    options = parser.parse_args()
    orders, quotes = OrderService(), MarketDataService()
    server = grpc.server(futures.ThreadPoolExecutor(max_workers=110))
    orders_pb2_grpc.add_OrderServiceServicer_to_server(orders, server)
    market_data_pb2_grpc.add_MarketDataServiceServicer_to_server(quotes, server)
    if options.certificate and options.key:
        pair = (options.key.read_bytes(), options.certificate.read_bytes())
        port = server.add_secure_port("127.0.0.1:0", grpc.ssl_server_credentials([pair]))
    else:
        port = server.add_insecure_port("127.0.0.1:0")
    server.start()
    print(f"listening on 127.0.0.1:{port}", flush=True)
    for _ in sys.stdin:
        print(orders.placed.value + quotes.completed.value, flush=True)
    server.stop(None)


if __name__ == "__main__":
    main()
