// Unary gRPC calls at a given rate, and how long each took from the moment it was due: a server that stalls cannot hide
// it by not being asked. The calls are due at random (exponential gaps, the same sequence each time), spread over the
// connections in turn. It spins, so it wants a core of its own.
//
//   paced_load HOST PORT PATH BODY-FILE CONNECTIONS CALLS-PER-SECOND SECONDS
//
// Prints "CALLS P50 P99 SENT-LATE-P99 RATE", times in microseconds: SENT-LATE is how far this program itself was behind.
// Fails unless every call ended with grpc-status 0.
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
#include <deque>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;

[[noreturn]] void Fail(const char* what) {
  std::fprintf(stderr, "paced_load: %s\n", what);
  std::exit(1);
}

double Microseconds(Clock::duration duration) { return std::chrono::duration<double, std::micro>(duration).count(); }

struct Call {
  Clock::time_point due;
  size_t body_sent = 0;
  bool is_ok = false;
};

struct Results {
  std::vector<double> latencies;
  std::vector<double> sent_late;
};

struct Request {
  std::string path, authority, body;
};

class Connection {
 public:
  Connection(const sockaddr_in& address, const Request& request, Results* results)
      : request_(request), results_(results) {
    socket_ = ::socket(AF_INET, SOCK_STREAM, 0);
    if (::connect(socket_, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) Fail("cannot connect");
    const int on = 1;
    ::setsockopt(socket_, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    nghttp2_session_callbacks* callbacks;
    nghttp2_session_callbacks_new(&callbacks);
    nghttp2_session_callbacks_set_on_header_callback(callbacks, OnHeader);
    nghttp2_session_callbacks_set_on_stream_close_callback(callbacks, OnStreamClose);
    nghttp2_session_client_new(&session_, callbacks, this);
    nghttp2_session_callbacks_del(callbacks);
    const nghttp2_settings_entry settings[] = {{NGHTTP2_SETTINGS_ENABLE_PUSH, 0}};
    nghttp2_submit_settings(session_, NGHTTP2_FLAG_NONE, settings, 1);
    nghttp2_session_set_local_window_size(session_, NGHTTP2_FLAG_NONE, 0, 1 << 30);
  }

  void Submit(Call* call) {
    waiting_.push_back(call);
    Send();
  }

  void Send() {
    SubmitWaiting();
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
    uint8_t bytes[1 << 16];
    const ssize_t count = ::recv(socket_, bytes, sizeof bytes, MSG_DONTWAIT);
    if (count == 0) Fail("the server closed a connection");
    if (count < 0) {
      if (errno != EAGAIN) Fail("cannot receive");
      return;
    }
    if (nghttp2_session_mem_recv(session_, bytes, count) < 0) Fail("the server broke the protocol");
    Send();
  }

  int socket() const { return socket_; }

 private:
  // What some servers take at most, without saying so.
  static constexpr size_t kMaximumStreams = 100;

  void SubmitWaiting() {
    const nghttp2_nv fields[] = {Field(":method", "POST"),      Field(":scheme", "http"),
                                 Field(":path", request_.path), Field(":authority", request_.authority),
                                 Field("te", "trailers"),       Field("content-type", "application/grpc")};
    for (; !waiting_.empty() && open_ < kMaximumStreams; waiting_.pop_front(), ++open_) {
      Call* call = waiting_.front();
      nghttp2_data_provider body;
      body.source.ptr = call;
      body.read_callback = ReadBody;
      if (nghttp2_submit_request(session_, nullptr, fields, std::size(fields), &body, call) < 0) Fail("cannot submit");
    }
  }

  // Of text that outlives the call.
  static nghttp2_nv Field(std::string_view name, std::string_view value) {
    return {reinterpret_cast<uint8_t*>(const_cast<char*>(name.data())),
            reinterpret_cast<uint8_t*>(const_cast<char*>(value.data())), name.size(), value.size(),
            NGHTTP2_NV_FLAG_NONE};
  }

  static ssize_t ReadBody(nghttp2_session*, int32_t, uint8_t* buffer, size_t length, uint32_t* flags,
                          nghttp2_data_source* source, void* self) {
    auto* call = static_cast<Call*>(source->ptr);
    auto* connection = static_cast<Connection*>(self);
    if (call->body_sent == 0) {
      connection->results_->sent_late.push_back(Microseconds(Clock::now() - call->due));
    }
    const std::string& body = connection->request_.body;
    const size_t count = std::min(length, body.size() - call->body_sent);
    std::memcpy(buffer, body.data() + call->body_sent, count);
    call->body_sent += count;
    if (call->body_sent == body.size()) *flags |= NGHTTP2_DATA_FLAG_EOF;
    return count;
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
    auto* connection = static_cast<Connection*>(self);
    connection->results_->latencies.push_back(Microseconds(Clock::now() - call->due));
    --connection->open_;
    return 0;
  }

  const Request& request_;
  Results* results_;
  int socket_ = -1;
  nghttp2_session* session_ = nullptr;
  std::string output_;
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

double Percentile(std::vector<double>& values, double share) {
  std::sort(values.begin(), values.end());
  return values[std::min<size_t>(values.size() * share, values.size() - 1)];
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 8) Fail("HOST PORT PATH BODY-FILE CONNECTIONS CALLS-PER-SECOND SECONDS");
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(std::atoi(arguments[2]));
  if (::inet_pton(AF_INET, arguments[1], &address.sin_addr) != 1) Fail("no IPv4 address");
  std::ifstream file(arguments[4], std::ios::binary);
  const Request request{arguments[3], std::string(arguments[1]) + ":" + arguments[2],
                        std::string(std::istreambuf_iterator<char>(file), {})};
  Results results;
  std::vector<Connection> connections;
  const size_t width = std::max(std::atoi(arguments[5]), 1);
  connections.reserve(width);
  std::vector<pollfd> polled;
  for (size_t index = 0; index < width; ++index) {
    connections.emplace_back(address, request, &results);
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
      connections[next % width].Submit(&calls[next]);
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
