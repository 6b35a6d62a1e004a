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
#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <nghttp2/nghttp2.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iterator>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;

[[noreturn]] void Fail(const std::string& what) {
  std::fprintf(stderr, "order_load: %s\n", what.c_str());
  std::exit(1);
}

struct Request {
  std::string path, authority, body;
};

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

class Connection {
 public:
  // Told of each call that has ended.
  using Ended = void (*)(void* self, const Call&);

  Connection(const sockaddr_in& address, const Request& request, Ended ended, void* owner)
      : request_(request), ended_(ended), owner_(owner) {
    socket_ = ::socket(AF_INET, SOCK_STREAM, 0);
    if (::connect(socket_, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) Fail("cannot connect");
    const int on = 1;
    ::setsockopt(socket_, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    nghttp2_session_callbacks* callbacks;
    nghttp2_session_callbacks_new(&callbacks);
    nghttp2_session_callbacks_set_on_header_callback(callbacks, OnHeader);
    nghttp2_session_callbacks_set_on_data_chunk_recv_callback(callbacks, OnData);
    nghttp2_session_callbacks_set_on_stream_close_callback(callbacks, OnStreamClose);
    nghttp2_session_client_new(&session_, callbacks, this);
    nghttp2_session_callbacks_del(callbacks);
    const nghttp2_settings_entry settings[] = {{NGHTTP2_SETTINGS_ENABLE_PUSH, 0},
                                               {NGHTTP2_SETTINGS_INITIAL_WINDOW_SIZE, 1 << 30}};
    nghttp2_submit_settings(session_, NGHTTP2_FLAG_NONE, settings, std::size(settings));
    nghttp2_session_set_local_window_size(session_, NGHTTP2_FLAG_NONE, 0, 1 << 30);
  }

  void Start(std::string body) {
    auto* call = new Call;
    call->body = std::move(body);
    call->start = Clock::now();
    nghttp2_data_provider provider;
    provider.source.ptr = call;
    provider.read_callback = ReadBody;
    const nghttp2_nv fields[] = {Field(":method", "POST"),      Field(":scheme", "http"),
                                 Field(":path", request_.path), Field(":authority", request_.authority),
                                 Field("te", "trailers"),       Field("content-type", "application/grpc")};
    if (nghttp2_submit_request(session_, nullptr, fields, std::size(fields), &provider, call) < 0) Fail("cannot submit");
  }

  void Send() {
    for (;;) {
      const uint8_t* bytes;
      const ssize_t count = nghttp2_session_mem_send(session_, &bytes);
      if (count < 0) Fail("the session failed");
      if (count == 0) break;
      output_.append(reinterpret_cast<const char*>(bytes), count);
    }
    while (!output_.empty()) {
      const ssize_t sent = ::send(socket_, output_.data(), output_.size(), MSG_DONTWAIT | MSG_NOSIGNAL);
      if (sent < 0) {
        if (errno == EAGAIN) return;
        Fail("cannot send");
      }
      output_.erase(0, sent);
    }
  }

  void Receive() {
    static uint8_t bytes[1 << 18];
    const ssize_t count = ::recv(socket_, bytes, sizeof bytes, MSG_DONTWAIT);
    if (count == 0) Fail("the server closed a connection");
    if (count < 0) {
      if (errno != EAGAIN) Fail("cannot receive");
      return;
    }
    if (nghttp2_session_mem_recv(session_, bytes, count) < 0) Fail("the server broke the protocol");
  }

  pollfd Polled() const {
    return {socket_, static_cast<short>(output_.empty() ? POLLIN : POLLIN | POLLOUT), 0};
  }

  size_t messages() const { return messages_; }

 private:
  // Of text that outlives the call.
  static nghttp2_nv Field(std::string_view name, std::string_view value) {
    return {reinterpret_cast<uint8_t*>(const_cast<char*>(name.data())),
            reinterpret_cast<uint8_t*>(const_cast<char*>(value.data())), name.size(), value.size(),
            NGHTTP2_NV_FLAG_NONE};
  }

  static ssize_t ReadBody(nghttp2_session*, int32_t, uint8_t* buffer, size_t length, uint32_t* flags,
                          nghttp2_data_source* source, void*) {
    auto* call = static_cast<Call*>(source->ptr);
    const size_t count = std::min(length, call->body.size() - call->sent);
    std::memcpy(buffer, call->body.data() + call->sent, count);
    call->sent += count;
    if (call->sent == call->body.size()) *flags |= NGHTTP2_DATA_FLAG_EOF;
    return count;
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
    static_cast<Connection*>(self)->messages_ += call->messages - before;
    return 0;
  }

  static int OnStreamClose(nghttp2_session* session, int32_t stream, uint32_t, void* self) {
    std::unique_ptr<Call> call(Of(session, stream));
    if (!call) return 0;
    if (!call->is_ok) Fail("a call did not end with OK: " + call->message);
    auto* connection = static_cast<Connection*>(self);
    connection->ended_(connection->owner_, *call);
    return 0;
  }

  const Request& request_;
  const Ended ended_;
  void* const owner_;
  int socket_ = -1;
  nghttp2_session* session_ = nullptr;
  std::string output_;
  size_t messages_ = 0;
};

using Connections = std::vector<std::unique_ptr<Connection>>;

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
    static_cast<Placing*>(self)->latencies_.push_back(
        std::chrono::duration<double, std::micro>(Clock::now() - call.start).count());
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
    std::sort(latencies_.begin(), latencies_.end());
    std::printf("%zu %.6f %.1f %.1f\n", latencies_.size(), seconds, Percentile(0.5), Percentile(0.99));
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

  double Percentile(double share) const {
    return latencies_[std::min<size_t>(latencies_.size() * share, latencies_.size() - 1)];
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

size_t Number(const char* text) { return std::strtoull(text, nullptr, 10); }

}  // namespace

int main(int count, char** arguments) {
  const std::string mode = count > 1 ? arguments[1] : "";
  if (!((mode == "place" && count == 11) || (mode == "watch" && count == 7))) {
    Fail("place HOST PORT PATH BODY-FILE CONNECTIONS STREAMS CALLS ORDERS-PER-SESSION FIRST-SESSION, or watch "
         "HOST PORT PATH BODY-FILE CONNECTIONS");
  }
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(static_cast<uint16_t>(Number(arguments[3])));
  if (::inet_pton(AF_INET, arguments[2], &address.sin_addr) != 1) Fail("no IPv4 address");
  std::ifstream file(arguments[5], std::ios::binary);
  const Request request{arguments[4], std::string(arguments[2]) + ":" + arguments[3],
                        std::string(std::istreambuf_iterator<char>(file), {})};
  const auto connect = [&](Connection::Ended ended, void* owner) {
    Connections connections;
    for (size_t index = 0; index < std::max<size_t>(Number(arguments[6]), 1); ++index) {
      connections.push_back(std::make_unique<Connection>(address, request, ended, owner));
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
