// Unary gRPC calls as fast as a server answers them, each with a name of its own in its body, and streams that are read
// to their end. What a load that sends the same bytes each time cannot do: an order of the same name is placed once.
//
//   order_load place HOST PORT PATH BODY-FILE CONNECTIONS STREAMS CALLS ORDERS-PER-SESSION FIRST-SESSION
//   order_load watch HOST PORT PATH BODY-FILE CONNECTIONS
//
// place: in the body, `session-0000` becomes `session-` and the number of a session, the next one after so many
// orders; `order-00000000` becomes the number of the order. Prints "CALLS SECONDS P50 P99", times of one call in
// microseconds.
// watch: one stream on each connection. Prints "open" when each has had a message, and when all have ended "STREAMS
// LEAST MOST TOTAL", numbers of messages.
//
// Fails unless everything ended with grpc-status 0.
#include <poll.h>

#include <memory>

#include "connection.h"

namespace {

// One call, from its headers to its trailers.
struct Call {
  std::string body;
  size_t sent = 0;
  Clock::time_point start;
  bool is_ok = false;
  std::string message;
  // Of the response: messages that have begun, and bytes until the next one does.
  size_t messages = 0;
  size_t rest = 0;
  std::string prefix;
};

class OrderConnection : public Connection {
 public:
  // Told of each call that has ended.
  using Ended = void (*)(void* self, const Call&);

  OrderConnection(const Request& request, Ended ended, void* owner)
      : Connection(request, SetCallbacks), ended_(ended), owner_(owner) {}

  void Start(std::string body) {
    auto* call = new Call;
    call->body = std::move(body);
    call->start = Clock::now();
    Submit(call, ReadBody);
  }

  void Send() { Flush(); }

  pollfd Polled() const { return {socket(), static_cast<short>(has_output() ? POLLIN | POLLOUT : POLLIN), 0}; }

  size_t messages() const { return messages_; }

 private:
  static void SetCallbacks(nghttp2_session_callbacks* callbacks) {
    nghttp2_session_callbacks_set_on_header_callback(callbacks, OnHeader);
    nghttp2_session_callbacks_set_on_data_chunk_recv_callback(callbacks, OnData);
    nghttp2_session_callbacks_set_on_stream_close_callback(callbacks, OnStreamClose);
  }

  static OrderConnection* From(void* self) { return static_cast<OrderConnection*>(static_cast<Connection*>(self)); }

  static ssize_t ReadBody(nghttp2_session*, int32_t, uint8_t* buffer, size_t length, uint32_t* flags,
                          nghttp2_data_source* source, void*) {
    auto* call = static_cast<Call*>(source->ptr);
    return Read(call->body, call->sent, buffer, length, flags);
  }

  static Call* Of(nghttp2_session* session, int32_t stream) {
    return static_cast<Call*>(nghttp2_session_get_stream_user_data(session, stream));
  }

  static int OnHeader(nghttp2_session* session, const nghttp2_frame* frame, const uint8_t* name, size_t name_length,
                      const uint8_t* value, size_t value_length, uint8_t, void*) {
    Call* call = Of(session, frame->hd.stream_id);
    if (!call) return 0;
    const std::string_view field(reinterpret_cast<const char*>(name), name_length);
    const std::string_view content(reinterpret_cast<const char*>(value), value_length);
    if (field == "grpc-status") call->is_ok = content == "0";
    if (field == "grpc-message") call->message = content;
    return 0;
  }

  static int OnData(nghttp2_session* session, uint8_t, int32_t stream, const uint8_t* bytes, size_t length,
                    void* self) {
    Call* call = Of(session, stream);
    if (!call) return 0;
    const size_t before = call->messages;
    while (length > 0) {
      const size_t skipped = std::min(call->rest, length);
      call->rest -= skipped;
      bytes += skipped;
      length -= skipped;
      while (length > 0 && call->rest == 0 && call->prefix.size() < 5) {
        call->prefix.push_back(static_cast<char>(*bytes++));
        --length;
      }
      if (call->prefix.size() < 5) continue;
      for (size_t place = 1; place < 5; ++place) {
        call->rest = call->rest << 8 | static_cast<uint8_t>(call->prefix[place]);
      }
      call->prefix.clear();
      ++call->messages;
    }
    From(self)->messages_ += call->messages - before;
    return 0;
  }

  static int OnStreamClose(nghttp2_session* session, int32_t stream, uint32_t, void* self) {
    std::unique_ptr<Call> call(Of(session, stream));
    if (!call) return 0;
    if (!call->is_ok) Fail("a call did not end with OK: " + call->message);
    auto* connection = From(self);
    connection->ended_(connection->owner_, *call);
    return 0;
  }

  const Ended ended_;
  void* const owner_;
  size_t messages_ = 0;
};

using Connections = std::vector<std::unique_ptr<OrderConnection>>;

// Waits until there is something to read or room to write.
void Turn(const Connections& connections) {
  std::vector<pollfd> polled;
  polled.reserve(connections.size());
  for (const auto& connection : connections) polled.push_back(connection->Polled());
  const int ready = ::poll(polled.data(), polled.size(), 30'000);
  if (ready < 0) Fail("cannot poll");
  if (ready == 0) Fail("nothing came for half a minute");
  for (size_t index = 0; index < connections.size(); ++index) {
    if (polled[index].revents & (POLLIN | POLLHUP | POLLERR)) connections[index]->Receive();
  }
}

class Placing {
 public:
  Placing(const Request& request, size_t calls, size_t per_session, size_t first_session)
      : body_(request.body), session_(body_.find("session-0000")), name_(body_.find("order-00000000")), calls_(calls),
        per_session_(std::max<size_t>(per_session, 1)), first_session_(first_session) {
    if (session_ == std::string::npos || name_ == std::string::npos) Fail("the body has no names to be changed");
    latencies_.reserve(calls);
  }

  static void Ended(void* self, const Call& call) {
    static_cast<Placing*>(self)->latencies_.push_back(Microseconds(Clock::now() - call.start));
  }

  // Each connection has so many calls open until all have been made.
  void Run(const Connections& connections, size_t streams) {
    std::vector<std::pair<size_t, size_t>> open(connections.size());  // Started and, by messages, answered.
    const auto start = Clock::now();
    while (latencies_.size() < calls_) {
      for (size_t index = 0; index < connections.size(); ++index) {
        auto& [started, answered] = open[index];
        answered = connections[index]->messages();
        for (; started - answered < streams && next_ < calls_; ++started) connections[index]->Start(Body(next_++));
        connections[index]->Send();
      }
      Turn(connections);
    }
    const double seconds = std::chrono::duration<double>(Clock::now() - start).count();
    std::printf("%zu %.6f %.1f %.1f\n", latencies_.size(), seconds, Percentile(latencies_, 0.5),
                Percentile(latencies_, 0.99));
  }

 private:
  std::string Body(size_t number) const {
    std::string body = body_;
    Write(body, session_ + 8, 4, first_session_ + number / per_session_);
    Write(body, name_ + 6, 8, number);
    return body;
  }

  static void Write(std::string& text, size_t place, size_t width, size_t number) {
    for (size_t digit = width; digit-- > 0; number /= 10) text[place + digit] = static_cast<char>('0' + number % 10);
  }

  const std::string body_;
  const size_t session_, name_, calls_, per_session_, first_session_;
  size_t next_ = 0;
  std::vector<double> latencies_;
};

class Watching {
 public:
  static void Ended(void* self, const Call& call) {
    static_cast<Watching*>(self)->counts_.push_back(call.messages);
  }

  void Run(const Connections& connections, const std::string& body) {
    for (const auto& connection : connections) connection->Start(body);
    bool is_open = false;
    while (counts_.size() < connections.size()) {
      for (const auto& connection : connections) connection->Send();
      Turn(connections);
      if (is_open) continue;
      is_open = std::all_of(connections.begin(), connections.end(), [](const auto& one) { return one->messages() > 0; });
      if (!is_open) continue;
      std::puts("open");
      std::fflush(stdout);
    }
    size_t total = 0;
    for (const size_t count : counts_) total += count;
    const auto [least, most] = std::minmax_element(counts_.begin(), counts_.end());
    std::printf("%zu %zu %zu %zu\n", counts_.size(), *least, *most, total);
  }

 private:
  std::vector<size_t> counts_;
};

}  // namespace

int main(int count, char** arguments) {
  const std::string mode = count > 1 ? arguments[1] : "";
  if (!((mode == "place" && count == 11) || (mode == "watch" && count == 7))) {
    Fail("place HOST PORT PATH BODY-FILE CONNECTIONS STREAMS CALLS ORDERS-PER-SESSION FIRST-SESSION, or watch "
         "HOST PORT PATH BODY-FILE CONNECTIONS");
  }
  const Request request(arguments[2], arguments[3], arguments[4], arguments[5]);
  const auto connect = [&](OrderConnection::Ended ended, void* owner) {
    Connections connections;
    for (size_t index = 0; index < std::max<size_t>(Number(arguments[6]), 1); ++index) {
      connections.push_back(std::make_unique<OrderConnection>(request, ended, owner));
    }
    return connections;
  };
  if (mode == "watch") {
    Watching watching;
    watching.Run(connect(Watching::Ended, &watching), request.body);
  } else {
    Placing placing(request, Number(arguments[8]), Number(arguments[9]), Number(arguments[10]));
    placing.Run(connect(Placing::Ended, &placing), std::max<size_t>(Number(arguments[7]), 1));
  }
}
