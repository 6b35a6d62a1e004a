@testable import HTTP2

/// A client and a server session whose bytes go back and forth in memory.
final class Pair {
  let client: HTTP2Session
  let server: HTTP2Session
  private(set) var clientEvents: [HTTP2Event] = []
  private(set) var serverEvents: [HTTP2Event] = []
  /// What a call of ``exchange()`` hands to the other side at a time.
  var chunkSize = Int.max

  init(
    client: HTTP2Configuration = HTTP2Configuration(), server: HTTP2Configuration = HTTP2Configuration()
  ) throws {
    self.client = try HTTP2Session(role: .client, configuration: client)
    self.server = try HTTP2Session(role: .server, configuration: server)
  }

  /// Moves bytes until neither side has any.
  func exchange() throws {
    while try move(from: client, to: server) || move(from: server, to: client) {
      serverEvents += server.takeEvents()
      clientEvents += client.takeEvents()
    }
    serverEvents += server.takeEvents()
    clientEvents += client.takeEvents()
  }

  func clearEvents() {
    clientEvents = []
    serverEvents = []
  }

  private func move(from sender: HTTP2Session, to receiver: HTTP2Session) throws -> Bool {
    let bytes = try sender.output()
    for start in stride(from: 0, to: bytes.count, by: min(chunkSize, max(bytes.count, 1))) {
      try receiver.receive(Array(bytes[start..<min(start + min(chunkSize, bytes.count), bytes.count)]))
    }
    return !bytes.isEmpty
  }
}

extension HTTP2Session {
  func output() throws -> [UInt8] {
    var bytes: [UInt8] = []
    try takeOutput { bytes.append(contentsOf: $0) }
    return bytes
  }

  func receive(_ bytes: [UInt8]) throws {
    try bytes.withUnsafeBytes { try receive($0) }
  }
}

extension [HTTP2Event] {
  func data(_ stream: HTTP2StreamID) -> [UInt8] {
    flatMap { if case .data(stream, let bytes) = $0 { bytes } else { [UInt8]() } }
  }

  func headers(_ stream: HTTP2StreamID) -> [HeaderBlock] {
    compactMap { if case .headers(stream, let block, _) = $0 { block } else { nil } }
  }

  func closeCode(_ stream: HTTP2StreamID) -> HTTP2ErrorCode? {
    for case .streamClosed(stream, let code) in self { return code }
    return nil
  }

  var goAways: [(last: HTTP2StreamID, code: HTTP2ErrorCode)] {
    compactMap { if case .goAway(let last, let code, _) = $0 { (last, code) } else { nil } }
  }
}

let request: HeaderBlock = [":method": "POST", ":scheme": "http", ":path": "/s/m", ":authority": "test"]
let response: HeaderBlock = [":status": "200", "content-type": "application/grpc"]
