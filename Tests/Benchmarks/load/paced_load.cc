// Unary gRPC calls at a given rate, and how long each took from the moment it was due: a server that stalls cannot hide
// it by not being asked. The calls are due at random (exponential gaps, the same sequence each time), spread over the
// connections in turn. It spins, so it wants a core of its own.
//
//   paced_load HOST PORT PATH BODY-FILE CONNECTIONS CALLS-PER-SECOND SECONDS
//
// Prints "CALLS P50 P99 SENT-LATE-P99 RATE", times in microseconds: SENT-LATE is how far this program itself was behind.
// Fails unless every call ended with grpc-status 0.
#include <poll.h>

#include <deque>
#include <random>

#include "connection.h"

namespace {

struct Call {
  Clock::time_point due;
  size_t body_sent = 0;
  bool is_ok = false;
};

struct Results {
  std::vector<double> latencies;
  std::vector<double> sent_late;
};

class PacedConnection : public Connection {
 public:
  PacedConnection(const Request& request, Results* results) : Connection(request, SetCallbacks), results_(results) {}

  void Start(Call* call) {
    waiting_.push_back(call);
    Send();
  }

  void Send() {
    for (; !waiting_.empty() && open_ < kMaximumStreams; waiting_.pop_front(), ++open_) {
      Submit(waiting_.front(), ReadBody);
    }
    Flush();
  }

 private:
  // What some servers take at most, without saying so.
  static constexpr size_t kMaximumStreams = 100;

  static void SetCallbacks(nghttp2_session_callbacks* callbacks) {
    nghttp2_session_callbacks_set_on_header_callback(callbacks, OnHeader);
    nghttp2_session_callbacks_set_on_stream_close_callback(callbacks, OnStreamClose);
  }

  static PacedConnection* From(void* self) { return static_cast<PacedConnection*>(static_cast<Connection*>(self)); }

  static ssize_t ReadBody(nghttp2_session*, int32_t, uint8_t* buffer, size_t length, uint32_t* flags,
                          nghttp2_data_source* source, void* self) {
    auto* call = static_cast<Call*>(source->ptr);
    auto* connection = From(self);
    if (call->body_sent == 0) {
      connection->results_->sent_late.push_back(Microseconds(Clock::now() - call->due));
    }
    return Read(connection->request_.body, call->body_sent, buffer, length, flags);
  }

  static int OnHeader(nghttp2_session* session, const nghttp2_frame* frame, const uint8_t* name, size_t name_length,
                      const uint8_t* value, size_t value_length, uint8_t, void*) {
    auto* call = static_cast<Call*>(nghttp2_session_get_stream_user_data(session, frame->hd.stream_id));
    const std::string field(reinterpret_cast<const char*>(name), name_length);
    if (call && field == "grpc-status") call->is_ok = value_length == 1 && *value == '0';
    return 0;
  }

  static int OnStreamClose(nghttp2_session* session, int32_t stream, uint32_t, void* self) {
    const auto* call = static_cast<const Call*>(nghttp2_session_get_stream_user_data(session, stream));
    if (!call) return 0;
    if (!call->is_ok) Fail("a call did not end with OK");
    auto* connection = From(self);
    connection->results_->latencies.push_back(Microseconds(Clock::now() - call->due));
    --connection->open_;
    return 0;
  }

  Results* results_;
  std::deque<Call*> waiting_;
  size_t open_ = 0;
};

std::vector<Call> Schedule(double rate, double seconds) {
  std::vector<Call> calls(std::max<size_t>(rate * seconds, 1));
  std::mt19937_64 random(20261121);
  std::exponential_distribution<double> gap(rate);
  double at = 0;
  const auto start = Clock::now() + std::chrono::milliseconds(100);
  for (Call& call : calls) {
    at += gap(random);
    call.due = start + std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(at));
  }
  return calls;
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 8) Fail("HOST PORT PATH BODY-FILE CONNECTIONS CALLS-PER-SECOND SECONDS");
  const Request request(arguments[1], arguments[2], arguments[3], arguments[4]);
  Results results;
  std::deque<PacedConnection> connections;
  const size_t width = std::max(std::atoi(arguments[5]), 1);
  std::vector<pollfd> polled;
  for (size_t index = 0; index < width; ++index) {
    connections.emplace_back(request, &results);
    connections.back().Send();
    polled.push_back({connections.back().socket(), POLLIN, 0});
  }

  std::vector<Call> calls = Schedule(std::atof(arguments[6]), std::atof(arguments[7]));
  results.latencies.reserve(calls.size());
  results.sent_late.reserve(calls.size());
  const auto deadline = calls.back().due + std::chrono::seconds(10);
  size_t next = 0;
  while (results.latencies.size() < calls.size()) {
    const auto now = Clock::now();
    if (now > deadline) Fail("calls did not end");
    while (next < calls.size() && calls[next].due <= now) {
      connections[next % width].Start(&calls[next]);
      ++next;
    }
    if (::poll(polled.data(), polled.size(), 0) < 0) Fail("cannot poll");
    for (size_t index = 0; index < width; ++index) {
      if (polled[index].revents) connections[index].Receive();
      connections[index].Send();
    }
  }
  const double took = Microseconds(Clock::now() - calls.front().due) / 1e6;
  std::printf("%zu %.1f %.1f %.1f %.1f\n", calls.size(), Percentile(results.latencies, 0.5),
              Percentile(results.latencies, 0.99), Percentile(results.sent_late, 0.99), calls.size() / took);
}
