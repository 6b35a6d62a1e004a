/// Where certificates or a key in PEM (RFC 7468) come from. A file is read anew whenever a context is made.
public enum PEMSource: Hashable, Sendable {
  case file(String)
  case text(String)
}

extension PEMSource {
  /// No bundle of certificates comes near this.
  static let maximumBytes = 4 << 20

  func read() throws(TLSError) -> [UInt8] {
    switch self {
    case .text(let text):
      return Array(text.utf8)
    case .file(let path):
      do {
        return try FileBytes.read(path, maximum: Self.maximumBytes)
      } catch {
        throw TLSError(kind: .credentials, reason: "cannot read \(path): \(error.reason)")
      }
    }
  }

  /// For messages: what a key says is never shown.
  var name: String {
    switch self {
    case .file(let path): path
    case .text: "the PEM text"
    }
  }
}
