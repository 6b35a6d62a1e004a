import COpenSSL
import Synchronization
import Testing

@testable import TLS

/// Counts the C objects that carry it until OpenSSL frees them.
private final class Freed: Sendable {
  let count = Mutex(0)

  static let index = CRYPTO_get_ex_new_index(
    CRYPTO_EX_INDEX_SSL, 0, nil, nil, nil,
    { _, tracker, _, _, _, _ in
      guard let tracker else { return }
      Unmanaged<Freed>.fromOpaque(tracker).takeUnretainedValue().count.withLock { $0 += 1 }
    })

  static let contextIndex = CRYPTO_get_ex_new_index(
    CRYPTO_EX_INDEX_SSL_CTX, 0, nil, nil, nil,
    { _, tracker, _, _, _, _ in
      guard let tracker else { return }
      Unmanaged<Freed>.fromOpaque(tracker).takeUnretainedValue().count.withLock { $0 += 1 }
    })

  func watch(_ session: TLSSession) {
    SSL_set_ex_data(session.ssl, Self.index, Unmanaged.passUnretained(self).toOpaque())
  }

  func watch(context: OpaquePointer) {
    SSL_CTX_set_ex_data(context, Self.contextIndex, Unmanaged.passUnretained(self).toOpaque())
  }
}

@Suite struct MemoryTests {
  private func runSessions(_ freed: Freed, count: Int, contexts: Freed) throws {
    let client = try TLSClientContext.test()
    let server = try TLSServerContext.test(maximum: .tls13)
    let refusing = try TLSClientContext.test(TestAuthority.stranger.get().roots)
    for context in [client.owner, server.owner, refusing.owner] { contexts.watch(context: context.pointer) }
    for number in 0..<count {
      let pair = try Pair(client: number % 4 == 3 ? refusing : client, server: server)
      freed.watch(pair.client)
      freed.watch(pair.server)
      if number % 4 == 2 { pair.chunkSize = 900 }
      if number % 4 != 1 { pair.exchange() }
      if number % 4 == 0 { pair.client.close() }
    }
  }

  @Test func `sessions are freed however they end, and contexts after the last of them`() throws {
    let (freed, contexts) = (Freed(), Freed())
    try runSessions(freed, count: 400, contexts: contexts)
    #expect(freed.count.withLock { $0 } == 800)
    #expect(contexts.count.withLock { $0 } == 3)
  }

  @Test func `a session keeps its context alive`() throws {
    let contexts = Freed()
    var pair: Pair?
    do {
      let server = try TLSServerContext.test()
      contexts.watch(context: server.owner.pointer)
      pair = try Pair(server: server)
    }
    #expect(contexts.count.withLock { $0 } == 0)
    pair?.exchange()
    #expect(pair?.isOpen == true)
    pair = nil
    #expect(contexts.count.withLock { $0 } == 1)
  }

  @Test func `what failed leaves no error behind for other connections of the thread`() throws {
    let failing = try Pair(client: .test(TestAuthority.stranger.get().roots))
    let good = try Pair()
    failing.exchange()
    #expect(failing.clientError != nil)
    #expect(ERR_peek_error() == 0)
    good.exchange()
    #expect(good.isOpen)
  }
}
