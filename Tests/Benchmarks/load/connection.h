// What the loads have in common: the client's end of gRPC on a socket that never blocks.
#pragma once

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <nghttp2/nghttp2.h>
#include <sys/socket.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

using Clock = std::chrono::steady_clock;

[[noreturn]] inline void Fail(const std::string& what) {
  std::fprintf(stderr, "%s: %s\n", program_invocation_short_name, what.c_str());
  std::exit(1);
}

inline size_t Number(const char* text) { return std::strtoull(text, nullptr, 10); }

inline double Microseconds(Clock::duration duration) {
  return std::chrono::duration<double, std::micro>(duration).count();
}

inline double Percentile(std::vector<double>& values, double share) {
  std::sort(values.begin(), values.end());
  return values[std::min<size_t>(values.size() * share, values.size() - 1)];
}

// Where calls go, and what they say.
struct Request {
  sockaddr_in address{};
  std::string path, authority, body;

  Request(const char* host, const char* port, const char* path, const char* body_file)
      : path(path), authority(std::string(host) + ":" + port) {
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<uint16_t>(Number(port)));
    if (::inet_pton(AF_INET, host, &address.sin_addr) != 1) Fail("no IPv4 address");
    std::ifstream file(body_file, std::ios::binary);
    body.assign(std::istreambuf_iterator<char>(file), {});
  }
};

// The callbacks of libnghttp2, which whoever derives from this sets, get the connection as a `Connection*`.
class Connection {
 public:
  Connection(const Connection&) = delete;

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

  int socket() const { return socket_; }
  bool has_output() const { return !output_.empty(); }

 protected:
  Connection(const Request& request, void (*set)(nghttp2_session_callbacks*)) : request_(request) {
    socket_ = ::socket(AF_INET, SOCK_STREAM, 0);
    const auto* address = reinterpret_cast<const sockaddr*>(&request.address);
    if (::connect(socket_, address, sizeof request.address) != 0) Fail("cannot connect");
    const int on = 1;
    ::setsockopt(socket_, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    nghttp2_session_callbacks* callbacks;
    nghttp2_session_callbacks_new(&callbacks);
    set(callbacks);
    nghttp2_session_client_new(&session_, callbacks, this);
    nghttp2_session_callbacks_del(callbacks);
    const nghttp2_settings_entry settings[] = {{NGHTTP2_SETTINGS_ENABLE_PUSH, 0},
                                               {NGHTTP2_SETTINGS_INITIAL_WINDOW_SIZE, 1 << 30}};
    nghttp2_submit_settings(session_, NGHTTP2_FLAG_NONE, settings, std::size(settings));
    nghttp2_session_set_local_window_size(session_, NGHTTP2_FLAG_NONE, 0, 1 << 30);
  }

  // `call` is what callbacks find with the stream, and what `read_body` reads.
  void Submit(void* call, nghttp2_data_source_read_callback read_body) {
    nghttp2_data_provider body;
    body.source.ptr = call;
    body.read_callback = read_body;
    const nghttp2_nv fields[] = {Field(":method", "POST"),      Field(":scheme", "http"),
                                 Field(":path", request_.path), Field(":authority", request_.authority),
                                 Field("te", "trailers"),       Field("content-type", "application/grpc")};
    if (nghttp2_submit_request(session_, nullptr, fields, std::size(fields), &body, call) < 0) Fail("cannot submit");
  }

  // As much of a body as there is room for.
  static ssize_t Read(const std::string& body, size_t& sent, uint8_t* buffer, size_t length, uint32_t* flags) {
    const size_t count = std::min(length, body.size() - sent);
    std::memcpy(buffer, body.data() + sent, count);
    sent += count;
    if (sent == body.size()) *flags |= NGHTTP2_DATA_FLAG_EOF;
    return count;
  }

  // As much as the socket takes now.
  void Flush() {
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

  const Request& request_;

 private:
  // Of text that outlives the call.
  static nghttp2_nv Field(std::string_view name, std::string_view value) {
    return {reinterpret_cast<uint8_t*>(const_cast<char*>(name.data())),
            reinterpret_cast<uint8_t*>(const_cast<char*>(value.data())), name.size(), value.size(),
            NGHTTP2_NV_FLAG_NONE};
  }

  int socket_ = -1;
  nghttp2_session* session_ = nullptr;
  std::string output_;
};
