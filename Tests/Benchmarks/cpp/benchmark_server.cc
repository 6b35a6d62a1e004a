// gRPC C++ with the callback API, doing what the Swift server in ../BenchmarkServer does for the same calls.
//
// Prints "listening on HOST:PORT", then answers each line on standard input with the number of calls that have ended
// with OK so far. Ends with its input. With --certificate FILE --key FILE, both in PEM, it speaks TLS.
#include <grpcpp/grpcpp.h>

#include <atomic>
#include <cstdint>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <memory>
#include <mutex>
#include <string>

#include "outcry/v1/market_data.grpc.pb.h"
#include "outcry/v1/orders.grpc.pb.h"

namespace {

using outcry::v1::PlaceOrderRequest;
using outcry::v1::PlaceOrderResponse;
using outcry::v1::WatchQuotesRequest;
using outcry::v1::WatchQuotesResponse;

// What is an actor in Swift is a mutex here, the cheaper of the two.
class OrderBook {
 public:
  void Place(const PlaceOrderRequest& request, PlaceOrderResponse* response) {
    uint64_t number;
    {
      std::lock_guard<std::mutex> lock(mutex_);
      number = ++placed_;
    }
    outcry::v1::Order* order = response->mutable_order();
    order->set_session_id(request.session_id());
    order->set_order_id("o-" + std::to_string(number));
    order->set_client_order_id(request.client_order_id());
    order->set_symbol(request.symbol());
    order->set_side(request.side());
    order->set_type(request.type());
    *order->mutable_quantity() = request.quantity();
    if (request.has_limit_price()) *order->mutable_limit_price() = request.limit_price();
    order->set_status(outcry::v1::ORDER_STATUS_ACCEPTED);
    *order->mutable_leaves_quantity() = request.quantity();
    response->set_revision(number);
  }

  uint64_t placed() {
    std::lock_guard<std::mutex> lock(mutex_);
    return placed_;
  }

 private:
  std::mutex mutex_;
  uint64_t placed_ = 0;
};

class OrderService final : public outcry::v1::OrderService::CallbackService {
 public:
  grpc::ServerUnaryReactor* PlaceOrder(grpc::CallbackServerContext* context, const PlaceOrderRequest* request,
                                       PlaceOrderResponse* response) override {
    book_.Place(*request, response);
    grpc::ServerUnaryReactor* reactor = context->DefaultReactor();
    reactor->Finish(grpc::Status::OK);
    return reactor;
  }

  uint64_t placed() { return book_.placed(); }

 private:
  OrderBook book_;
};

// Streams as many quotes as the request says; with 0, says nothing until it is cancelled.
class QuoteStream final : public grpc::ServerWriteReactor<WatchQuotesResponse> {
 public:
  QuoteStream(const WatchQuotesRequest& request, std::atomic<uint64_t>* completed)
      : session_(request.session_id()), count_(request.start().after_revision()), completed_(completed) {
    if (count_ == 0) {
      StartSendInitialMetadata();
    } else {
      Next();
    }
  }

  void OnWriteDone(bool ok) override {
    if (!ok) {
      Finish(grpc::Status(grpc::StatusCode::CANCELLED, "the client has gone"));
    } else {
      Next();
    }
  }

  void OnCancel() override {
    if (count_ == 0) Finish(grpc::Status::CANCELLED);
  }

  void OnDone() override { delete this; }

 private:
  void Next() {
    if (sent_ == count_) {
      completed_->fetch_add(1, std::memory_order_relaxed);
      Finish(grpc::Status::OK);
      return;
    }
    ++sent_;
    message_.Clear();
    message_.set_revision(sent_);
    outcry::v1::Quote* quote = message_.mutable_event();
    quote->set_session_id(session_);
    quote->set_symbol("AAPL");
    quote->mutable_last()->set_value("1350.25");
    quote->set_tick_sequence(sent_);
    StartWrite(&message_);
  }

  std::string session_;
  uint64_t count_;
  uint64_t sent_ = 0;
  WatchQuotesResponse message_;
  std::atomic<uint64_t>* completed_;
};

class MarketDataService final : public outcry::v1::MarketDataService::CallbackService {
 public:
  grpc::ServerWriteReactor<WatchQuotesResponse>* WatchQuotes(grpc::CallbackServerContext*,
                                                             const WatchQuotesRequest* request) override {
    return new QuoteStream(*request, &completed_);
  }

  uint64_t completed() const { return completed_.load(std::memory_order_relaxed); }

 private:
  std::atomic<uint64_t> completed_{0};
};

std::string Contents(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return std::string(std::istreambuf_iterator<char>(file), {});
}

std::shared_ptr<grpc::ServerCredentials> Credentials(int count, char** arguments) {
  std::map<std::string, std::string> options;
  for (int index = 1; index + 1 < count; index += 2) options[arguments[index]] = arguments[index + 1];
  if (options.empty()) return grpc::InsecureServerCredentials();
  grpc::SslServerCredentialsOptions tls;
  tls.pem_key_cert_pairs.push_back({Contents(options["--key"]), Contents(options["--certificate"])});
  return grpc::SslServerCredentials(tls);
}

}  // namespace

int main(int count, char** arguments) {
  OrderService orders;
  MarketDataService quotes;
  int port = 0;
  grpc::ServerBuilder builder;
  builder.AddListeningPort("127.0.0.1:0", Credentials(count, arguments), &port);
  builder.RegisterService(&orders);
  builder.RegisterService(&quotes);
  std::unique_ptr<grpc::Server> server = builder.BuildAndStart();
  if (!server) return 1;
  std::cout << "listening on 127.0.0.1:" << port << std::endl;
  for (std::string line; std::getline(std::cin, line);) {
    std::cout << orders.placed() + quotes.completed() << std::endl;
  }
  server->Shutdown(std::chrono::system_clock::now());
}
