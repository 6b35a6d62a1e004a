import InteropExpectations
import InteropMessages
import RPCCore

extension Probe {
  private func watching(_ name: String) -> Etcdserverpb.WatchRequest {
    Etcdserverpb.WatchRequest(requestUnion: .createRequest(Etcdserverpb.WatchCreateRequest(key: key(name))))
  }

  func watch() async throws {
    let (seen, hasSeen) = AsyncStream<Int64>.makeStream()
    let responses = watches.watch { requests in
      try await requests.write(watching("w"))
      var watches = seen.makeAsyncIterator()
      guard let id = await watches.next() else { return }
      try await requests.write(
        Etcdserverpb.WatchRequest(requestUnion: .cancelRequest(Etcdserverpb.WatchCancelRequest(watchId: id))))
    }
    var iterator = responses.makeAsyncIterator()
    let created = try await iterator.next()
    try expect(created?.created == true, "the watch was not made: \(String(describing: created))")

    let revision = try await put("w", Array("watched".utf8))
    let change = try await iterator.next()
    try expectEqual(change?.events.count ?? 0, 1, "events")
    let event = change?.events.first
    try expectEqual(event?.type, .put, "the kind of event")
    try expectEqual(event?.kv?.key ?? [], key("w"), "the key of the event")
    try expectEqual(event?.kv?.value ?? [], Array("watched".utf8), "the value of the event")
    try expectEqual(event?.kv?.modRevision ?? 0, revision, "the revision of the event")

    hasSeen.yield(created?.watchId ?? 0)
    let cancelled = try await iterator.next()
    try expect(cancelled?.canceled == true, "the watch was not ended: \(String(describing: cancelled))")
  }

  func leaseKeepAlive() async throws {
    let lease = try await leases.leaseGrant(Etcdserverpb.LeaseGrantRequest(ttl: 600))
    try expectEqual(lease.ttl, 600, "the seconds of the lease")
    _ = try await put("l", [1], lease: lease.id)
    try expectEqual(try await range("l").kvs.first?.lease ?? 0, lease.id, "the lease of the key")
    // The last one is of a lease that nobody made.
    let asked = [lease.id, lease.id, lease.id &+ 1]
    var answers: [Etcdserverpb.LeaseKeepAliveResponse] = []
    let responses = leases.leaseKeepAlive { requests in
      for id in asked { try await requests.write(Etcdserverpb.LeaseKeepAliveRequest(id: id)) }
    }
    for try await response in responses { answers.append(response) }
    try expectEqual(answers.map(\.id), asked, "the leases that were kept alive")
    try expectEqual(answers.map(\.ttl), [600, 600, 0], "their seconds")
  }

  func deadline() async throws {
    let error = try await expectError(.deadlineExceeded, .unknown) {
      let responses = watches.watch(options: CallOptions(timeout: .milliseconds(200))) { requests in
        try await requests.write(watching("never"))
        try await waitUntilCancelled()
      }
      for try await _ in responses {}
    }
    // etcd keeps the time of the call too. Where its clock is the first, it says so in a code of its own.
    guard error.code == .unknown else { return }
    try expectEqual(error.message, "context deadline exceeded", "what etcd says when the time is over")
  }
}
