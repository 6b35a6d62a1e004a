@testable import TLS

/// A client and a server whose bytes go back and forth in memory.
final class Pair {
  let client: TLSSession
  let server: TLSSession
  private(set) var clientReceived: [UInt8] = []
  private(set) var serverReceived: [UInt8] = []
  private(set) var clientError: TLSError?
  private(set) var serverError: TLSError?
  /// What is handed to the other side at a time.
  var chunkSize = Int.max

  init(
    client: TLSClientContext? = nil, server: TLSServerContext? = nil, serverName: String = "localhost"
  ) throws {
    self.client = try TLSSession(client: client ?? .test(), serverName: serverName)
    self.server = try TLSSession(server: server ?? .test())
  }

  /// Moves bytes until neither side has any. What goes wrong is kept for each side.
  func exchange() {
    var isMoving = true
    while isMoving {
      let fromClient = client.output()
      for chunk in fromClient.chunks(of: chunkSize) where serverError == nil {
        do throws(TLSError) { serverReceived += try server.receive(chunk) } catch { serverError = error }
      }
      let fromServer = server.output()
      for chunk in fromServer.chunks(of: chunkSize) where clientError == nil {
        do throws(TLSError) { clientReceived += try client.receive(chunk) } catch { clientError = error }
      }
      isMoving = !fromClient.isEmpty || !fromServer.isEmpty
    }
  }

  var isOpen: Bool { client.handshake != nil && server.handshake != nil }
}

extension TLSSession {
  var handshake: TLSHandshake? { if case .open(let handshake) = state { handshake } else { nil } }

  func output() -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: pendingOutputBytes)
    let count = bytes.withUnsafeMutableBytes { readOutput(into: $0) }
    return Array(bytes.prefix(count))
  }

  func receive(_ bytes: [UInt8]) throws(TLSError) -> [UInt8] {
    var plaintext: [UInt8] = []
    // Copied: the closure of withUnsafeBytes does not say which error it throws.
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 1)
    defer { copy.deallocate() }
    copy.copyBytes(from: bytes)
    try receive(UnsafeRawBufferPointer(copy)) { plaintext.append(contentsOf: $0) }
    return plaintext
  }

  func write(_ bytes: [UInt8]) throws {
    try bytes.withUnsafeBytes { try write($0) }
  }
}

extension [UInt8] {
  func chunks(of size: Int) -> [[UInt8]] {
    guard size < count else { return isEmpty ? [] : [self] }
    return stride(from: 0, to: count, by: size).map { Array(self[$0..<Swift.min($0 + size, count)]) }
  }
}
