import StandardMessages
import TLS

extension Examination {
  /// TLS, ALPN and the first frame of HTTP/2.
  /// - Returns: whether all of it is well.
  mutating func greet(_ address: SocketAddress) async -> Bool {
    let greeting = await probes.greet(address, endpoint.tls, target.host, timeout)
    guard let tls = endpoint.tls else {
      add(.skipped(.tls, "plain text was asked for"))
      add(.skipped(.alpn, "plain text was asked for"))
      guard let failure = greeting.failure else { return greeted() }
      let speaksTLS = await speaksTLS(address)
      add(
        .fail(
          .http2, speaksTLS ? "the server speaks TLS, and plain text was asked for" : Self.text(failure),
          next: speaksTLS
            ? ["connect with --tls, or --tls-ca ca.crt for an authority of your own"]
            : ["is it outcryd that listens at \(endpoint.address)?"]))
      return false
    }
    if case .tls(let error) = greeting.failure {
      await add(error, at: address)
      return false
    }
    guard let handshake = greeting.handshake else {
      let found = greeting.failure.map(Self.text) ?? "the handshake was not completed"
      add(.fail(.tls, found, next: ["is it outcryd that listens at \(endpoint.address)?"]))
      return false
    }
    add(tlsCheck(handshake))
    add(.pass(.alpn, "h2"))
    guard let failure = greeting.failure else { return greeted() }
    // The alert that says so can be lost when the server closes.
    let next =
      tls.credentials == nil ? ["the server may want a certificate: --tls-cert client.crt --tls-key client.key"] : []
    add(.fail(.http2, Self.text(failure), next: next))
    return false
  }

  private mutating func greeted() -> Bool {
    add(.pass(.http2, "the server sent its SETTINGS"))
    return true
  }

  private mutating func add(_ error: TLSError, at address: SocketAddress) async {
    switch error.kind {
    case .noApplicationProtocol:
      add(.skipped(.tls, "the handshake ended early, with ALPN"))
      add(.fail(.alpn, error.reason, next: ["is it outcryd that listens at \(endpoint.address)?"]))
    case .notTLS, .truncated:
      let isPlain = await probes.greet(address, nil, target.host, timeout).failure == nil
      let found = isPlain ? "the server speaks HTTP/2 in plain text, and TLS was asked for" : error.reason
      let next = isPlain ? TLSError(kind: .notTLS, reason: "").nextSteps : error.nextSteps
      add(.fail(.tls, found, next: next))
    default:
      add(.fail(.tls, error.reason, next: error.nextSteps))
    }
  }

  /// Whether there is TLS at the other end, with a certificate that is trusted here or not.
  private func speaksTLS(_ address: SocketAddress) async -> Bool {
    let greeting = await probes.greet(address, TLSClientConfiguration(), target.host, timeout)
    if greeting.handshake != nil { return true }
    guard case .tls(let error) = greeting.failure else { return false }
    return ![.notTLS, .truncated, .protocolViolation, .credentials, .library].contains(error.kind)
  }

  private func tlsCheck(_ handshake: TLSHandshake) -> Check {
    var parts = ["\(handshake.version == .tls13 ? "TLS 1.3" : "TLS 1.2") with \(handshake.cipher)"]
    var next: [String] = []
    if let certificate = handshake.peerCertificate {
      let names = certificate.dnsNames + certificate.ipAddresses
      let left = Certificates.daysLeft(until: certificate.validUntil, now: probes.now())
      let day = Google.Protobuf.Timestamp(seconds: certificate.validUntil).rfc3339?.prefix(10) ?? "a day out of range"
      parts.append("a trusted certificate for \(Self.list(names))")
      parts.append("which expires in \(left) days, \(day)")
      if left < Certificates.renewalDays {
        next = TLSError(kind: .certificateExpired, reason: "").nextSteps
      }
    }
    return .pass(.tls, Self.list(parts), next: next)
  }

  static func text(_ failure: Greeting.Failure) -> String {
    switch failure {
    case .connection(let error): error.reason
    case .tls(let error): error.reason
    case .notHTTP2(let found): found
    }
  }
}

private enum Certificates {
  /// From here on a renewal is suggested.
  static let renewalDays: Int64 = 30

  /// Whole days.
  static func daysLeft(until second: Int64, now: Duration) -> Int64 {
    let (left, isOver) = second.subtractingReportingOverflow(now.components.seconds)
    return isOver ? 0 : left / 86_400
  }
}
