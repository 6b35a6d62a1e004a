#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What a certificate can be for: a DNS name, perhaps with `*` as its first label, or an IP address.
public struct CertificateName: Hashable, Sendable {
  enum Kind: Hashable {
    case dns
    case address
  }

  let kind: Kind
  let text: String

  /// nil when the text is neither.
  public init?(_ text: String) {
    if Self.isAddress(text) {
      kind = .address
    } else if Self.isDNSName(text) {
      kind = .dns
    } else {
      return nil
    }
    self.text = text
  }

  /// As OpenSSL's configuration writes it. Nothing that has a meaning there passes the checks of the initialiser.
  var alternativeName: String {
    switch kind {
    case .dns: "DNS:\(text)"
    case .address: "IP:\(text)"
    }
  }

  private static func isAddress(_ text: String) -> Bool {
    var storage = in6_addr()
    return inet_pton(AF_INET, text, &storage) == 1 || inet_pton(AF_INET6, text, &storage) == 1
  }

  /// Letters, digits and inner hyphens in labels of up to 63 (RFC 1123 §2.1), 253 in all; underscores are in use too.
  private static func isDNSName(_ text: String) -> Bool {
    guard (1...253).contains(text.utf8.count) else { return false }
    let labels = text.split(separator: ".", omittingEmptySubsequences: false)
    return labels.enumerated().allSatisfy { index, label in
      (label == "*" && index == 0 && labels.count > 1) || isLabel(label)
    }
  }

  private static func isLabel(_ label: Substring) -> Bool {
    (1...63).contains(label.utf8.count) && label.first != "-" && label.last != "-"
      && label.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
          true
        default: false
        }
      }
  }
}
