import InteropExpectations
import InteropMessages
import RPCCore

extension Probe {
  func putAndRange() async throws {
    try expectEqual(try await range("a").count, 0, "keys before the first put")
    let first = try await put("a", Array("one".utf8))
    let second = try await put("a", Array("two".utf8))
    try expect(second > first, "the revision went from \(first) to \(second)")
    let found = try await range("a")
    try expectEqual(found.count, 1, "keys")
    let pair = found.kvs.first
    try expectEqual(pair?.key ?? [], key("a"), "the key")
    try expectEqual(pair?.value ?? [], Array("two".utf8), "the value")
    try expectEqual(pair?.version ?? 0, 2, "the version")
    try expectEqual(pair?.createRevision ?? 0, first, "the revision that made the key")
    try expectEqual(pair?.modRevision ?? 0, second, "the revision that changed it")
  }

  /// More than the windows of either side.
  func largeValue() async throws {
    let value = (0..<1_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    _ = try await put("large", value)
    try expect(try await range("large").kvs.first?.value == value, "the value came back changed")
  }

  func refusals() async throws {
    let noKey = try await expectError(.invalidArgument) { try await keys.put(Etcdserverpb.PutRequest()) }
    try expectEqual(noKey.message, "etcdserver: key is not provided", "the message")
    let lease = try await leases.leaseGrant(Etcdserverpb.LeaseGrantRequest(ttl: 60))
    let twice = try await expectError(.failedPrecondition) {
      try await leases.leaseGrant(Etcdserverpb.LeaseGrantRequest(ttl: 60, id: lease.id))
    }
    try expectEqual(twice.message, "etcdserver: lease already exists", "the message")
  }

  func unimplemented() async throws {
    for (service, method) in [("outcry.v1.Nowhere", "Call"), ("etcdserverpb.KV", "Nothing")] {
      let descriptor = MethodDescriptor(service: service, method: method, kind: .unary)
      try await expectError(.unimplemented) {
        let response: Etcdserverpb.PutResponse = try await client.unary(descriptor, Etcdserverpb.PutRequest())
        return response
      }
    }
  }
}
