import InteropExpectations
import InteropMessages
import RPCCore

extension Probe {
  /// The server ends connections that ping too often; calls go on over others, with fewer pings on each.
  func tooManyPings() async throws {
    let error = try await expectError(.unavailable) { try await self.watchUntilItEnds() }
    try expect(error.message.contains("lost"), "the stream ended with \(error)")
    // Each such end doubles the interval, so that a call gets through.
    while true {
      do {
        _ = try await put("pinged", [1])
        return
      } catch let error as RPCError where error.code == .unavailable {
        continue
      }
    }
  }

  /// Says `running`; then the server is restarted on its address, and is found again.
  func restart() async throws {
    var waiting = CallOptions(timeout: .seconds(120))
    waiting.waitForReady = true
    _ = try await put("r", Array("before".utf8), options: waiting)
    // What a server says when it shuts down is its own business.
    do { try await watchUntilItEnds { say("running") } } catch is RPCError {}
    var puts = 0
    while puts < 10 {
      do {
        _ = try await put("r", Array("after".utf8), options: waiting)
        puts += 1
      } catch let error as RPCError where error.code == .unavailable {
        puts = 0
      }
    }
    try expectEqual(try await range("r").kvs.first?.value ?? [], Array("after".utf8), "the value after the restart")
  }

  private func watchUntilItEnds(onceCreated: () -> Void = {}) async throws {
    let responses = watches.watch { requests in
      try await requests.write(
        Etcdserverpb.WatchRequest(requestUnion: .createRequest(Etcdserverpb.WatchCreateRequest(key: key("never")))))
      try await waitUntilCancelled()
    }
    for try await response in responses where response.created { onceCreated() }
  }
}
