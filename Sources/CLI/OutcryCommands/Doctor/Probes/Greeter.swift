import TLS

/// Opens a connection as a client of HTTP/2 does, and waits for what the server says first.
struct Greeter {
  /// nil for plain text.
  let tls: TLSClientConfiguration?
  let serverName: String

  /// The client's preface with empty SETTINGS (RFC 9113 §3.4).
  private static let preface = Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8) + [0, 0, 0, 4, 0, 0, 0, 0, 0]
  private static let frameHeaderBytes = 9

  func greet(_ address: SocketAddress, deadline: ContinuousClock.Instant) -> Greeting {
    do throws(ProbeError) {
      let socket = try ProbeSocket(connectingTo: address, deadline: deadline)
      guard let tls else { return try greetInPlainText(socket) }
      return try greet(socket, tls)
    } catch {
      return Greeting(failure: .connection(error))
    }
  }

  private func greetInPlainText(_ socket: ProbeSocket) throws(ProbeError) -> Greeting {
    try socket.transmit(Self.preface)
    var answer: [UInt8] = []
    while answer.count < Self.frameHeaderBytes {
      let piece = try socket.receive()
      if piece.isEmpty { break }
      answer += piece
    }
    return Greeting(failure: Self.fault(in: answer).map { .notHTTP2($0) })
  }

  private func greet(_ socket: ProbeSocket, _ tls: TLSClientConfiguration) throws(ProbeError) -> Greeting {
    var greeting = Greeting()
    do {
      let session = try TLSSession(client: try TLSClientContext(tls), serverName: serverName)
      // An alert that says why we gave up is the server's only way to know.
      defer { try? flush(session, to: socket) }
      try flush(session, to: socket)
      var answer: [UInt8] = []
      while answer.count < Self.frameHeaderBytes {
        let piece = try socket.receive()
        if piece.isEmpty {
          if session.isHandshaking { try session.receiveEnd() }
          break
        }
        try piece.withUnsafeBytes { bytes in
          try session.receive(bytes) { answer += $0 }
        }
        if case .open(let handshake) = session.state, greeting.handshake == nil {
          greeting.handshake = handshake
          try Self.preface.withUnsafeBytes { try session.write($0) }
        }
        try flush(session, to: socket)
      }
      greeting.failure = Self.fault(in: answer).map { .notHTTP2($0) }
    } catch let error as TLSError {
      greeting.failure = .tls(error)
    } catch let error as ProbeError {
      greeting.failure = .connection(error)
    } catch {
      greeting.failure = .notHTTP2(String(describing: error))
    }
    return greeting
  }

  private func flush(_ session: TLSSession, to socket: ProbeSocket) throws(ProbeError) {
    var buffer = [UInt8](repeating: 0, count: 16 << 10)
    while session.pendingOutputBytes > 0 {
      let count = buffer.withUnsafeMutableBytes { session.readOutput(into: $0) }
      guard count > 0 else { return }
      try socket.transmit(Array(buffer.prefix(count)))
    }
  }

  /// nil when the first frame is SETTINGS, as it must be (RFC 9113 §3.4).
  static func fault(in answer: [UInt8]) -> String? {
    if answer.isEmpty { return "the server closed the connection without a word" }
    if answer.starts(with: Array("HTTP/".utf8)) { return "the server answers in HTTP/1" }
    // An alert's record (RFC 8446 §5.1).
    if answer.starts(with: [0x15, 0x03]) { return "the server answers in TLS" }
    let isSettings = answer.count >= frameHeaderBytes && answer[3] == 4 && answer[5...8].allSatisfy { $0 == 0 }
    return isSettings ? nil : "the server answers in another protocol than HTTP/2"
  }
}
