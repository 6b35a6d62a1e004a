import TLS

/// A TLS session against bytes that are no handshake, a handshake in which somebody has meddled, and records that were
/// changed once it is open.
///
/// Input: which side is fuzzed and with which version, then changes to the flights of its peer, in order: how many
/// bytes pass untouched, how many are left out, and what comes instead.
enum TLSFuzz {
  private struct Options: OptionSet {
    let rawValue: UInt8
    static let client = Options(rawValue: 1)
    static let tls12 = Options(rawValue: 2)
    static let mutual = Options(rawValue: 4)
    /// There is no peer: the input is all that comes.
    static let raw = Options(rawValue: 8)
    static let ends = Options(rawValue: 16)
  }

  /// What the contexts of all inputs are made of; a failure would leave nothing to fuzz.
  private static let issued: (authority: PEMSource, server: TLSCredentials, client: TLSCredentials) = {
    do {
      let authority = try CertificateAuthority(commonName: "fuzz")
      return (
        .text(authority.issued.certificatePEM),
        try authority.issueServer(names: [CertificateName("localhost")].compactMap { $0 }).credentials,
        try authority.issueClient(commonName: "fuzz").credentials
      )
    } catch {
      fatalError("no certificates: \(error)")
    }
  }()

  @Sendable static func run(_ input: UnsafeRawBufferPointer) {
    var reader = InputReader(input)
    let options = Options(rawValue: reader.byte())
    guard let client = try? TLSSession(client: clientContext(options), serverName: "localhost"),
      let server = try? TLSSession(server: serverContext(options))
    else { return require(false, "sessions can be made") }
    let fuzzed = options.contains(.client) ? client : server
    let peer = options.contains(.client) ? server : client
    if options.contains(.raw) {
      feed(reader.remaining(), to: fuzzed)
    } else {
      exchange(fuzzed, peer, &reader)
    }
    if options.contains(.ends) { try? fuzzed.receiveEnd() }
    fuzzed.close()
    _ = output(of: fuzzed)
  }

  private static func clientContext(_ options: Options) throws -> TLSClientContext {
    try TLSClientContext(
      TLSClientConfiguration(
        authorities: .bundle(issued.authority), credentials: options.contains(.mutual) ? issued.client : nil,
        maximumVersion: options.contains(.tls12) ? .tls12 : .tls13))
  }

  private static func serverContext(_ options: Options) throws -> TLSServerContext {
    try TLSServerContext(
      TLSServerConfiguration(
        credentials: issued.server, clientAuthorities: options.contains(.mutual) ? issued.authority : nil,
        maximumVersion: options.contains(.tls12) ? .tls12 : .tls13))
  }

  /// Moves flights to and fro until nothing moves any more. Those to the fuzzed side are changed on the way.
  private static func exchange(_ fuzzed: TLSSession, _ peer: TLSSession, _ reader: inout InputReader) {
    for turn in 0..<8 {
      let answer = output(of: fuzzed)
      feed(answer, to: peer)
      // Once it is open there is something to be changed.
      if turn > 2 { try? [UInt8](repeating: 7, count: 100).withUnsafeBytes { try peer.write($0) } }
      let flight = output(of: peer)
      feed(reader.isEmpty ? flight : change(flight, &reader), to: fuzzed)
      if answer.isEmpty, flight.isEmpty, turn > 3 { return }
    }
  }

  private static func change(_ flight: [UInt8], _ reader: inout InputReader) -> [UInt8] {
    let offset = Int(reader.byte()) << 2 | Int(reader.byte() & 3)
    let removed = Int(reader.byte())
    return Array(flight.prefix(offset)) + reader.counted() + Array(flight.dropFirst(offset + removed))
  }

  private static func feed(_ bytes: [UInt8], to session: TLSSession) {
    let wasOver = isOver(session)
    var plaintextBytes = 0
    do {
      try bytes.withUnsafeBytes { try session.receive($0) { plaintextBytes += $0.count } }
    } catch {
      require(isOver(session), "a session that throws has failed")
    }
    require(plaintextBytes == 0 || !wasOver, "nothing is read after the end")
    require(plaintextBytes <= bytes.count, "nothing is read that has not come")
    require(session.pendingOutputBytes < 64 << 10, "what is held to be sent is bounded")
  }

  private static func isOver(_ session: TLSSession) -> Bool {
    switch session.state {
    case .handshaking, .open: false
    case .closedByPeer, .failed: true
    }
  }

  private static func output(of session: TLSSession) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: session.pendingOutputBytes)
    let count = bytes.withUnsafeMutableBytes { session.readOutput(into: $0) }
    return Array(bytes.prefix(count))
  }
}
