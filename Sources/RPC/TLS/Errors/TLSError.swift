/// Why a connection, a certificate or a key cannot be used. The reason is a sentence for people.
public struct TLSError: Error, Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    // About the peer's certificate.
    case certificateExpired
    case certificateNotYetValid
    /// No trusted authority signed it.
    case unknownAuthority
    /// It is valid, for another host.
    case hostNameMismatch
    /// Anything else that is wrong with it.
    case certificateInvalid
    /// The client sent none, where one is required.
    case certificateMissing

    /// The peer would not have ours.
    case certificateRefused
    /// The other side does not speak HTTP/2, by ALPN (RFC 7301).
    case noApplicationProtocol
    /// TLS 1.2 or 1.3 it must be.
    case unsupportedVersion
    case noSharedCipher
    /// What came is not TLS at all.
    case notTLS
    /// The peer broke the protocol, or its bytes were changed on the way.
    case protocolViolation
    /// The peer gave up, and did not blame a certificate for it.
    case refusedByPeer
    /// The connection ended without close_notify: what was received may lack its end (RFC 8446 §6.1).
    case truncated
    /// Nothing can be sent: the handshake is not complete, or this side has closed.
    case notOpen
    /// A certificate, key or file of this side that cannot be used.
    case credentials
    case library
  }

  public let kind: Kind
  public let reason: String

  public init(kind: Kind, reason: String) {
    self.kind = kind
    self.reason = reason
  }
}

extension TLSError: CustomStringConvertible {
  public var description: String { reason }
}
