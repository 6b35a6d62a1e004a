import ProtobufRuntime
import TradingModel

/// A page token that belongs to another call, other filters or another version, or was changed on its way.
struct InvalidPageToken: Error, Sendable, Hashable {}

/// Where a list goes on, opaque to callers: a version, a digest of the call, its filters and the position, and the
/// position.
///
/// The digest keeps tokens from being mixed up or edited by accident. It is no secret: a token gives no right that the
/// call does not give anyhow.
struct PageToken {
  private static let version: UInt8 = 1
  private static let digestBytes = 8

  /// What the token is bound to: the method, and everything of the request that decides which rows there are.
  let scope: [String]

  func encode(_ position: String) -> String {
    let bytes = [UInt8](position.utf8)
    return Base64.encode([Self.version] + digest(of: bytes) + bytes)
  }

  /// Nil for the empty token of a first page.
  func decode(_ token: String) throws(InvalidPageToken) -> String? {
    if token.isEmpty { return nil }
    guard token.utf8.count <= 256, let bytes = Base64.decode(token), bytes.first == Self.version,
      bytes.count > 1 + Self.digestBytes
    else { throw InvalidPageToken() }
    let position = [UInt8](bytes.dropFirst(1 + Self.digestBytes))
    guard Array(bytes.dropFirst().prefix(Self.digestBytes)) == digest(of: position),
      let text = String(validating: position, as: UTF8.self)
    else { throw InvalidPageToken() }
    return text
  }

  /// Over every part and its length.
  private func digest(of position: [UInt8]) -> [UInt8] {
    var hash = FowlerNollVo()
    for part in scope.map({ [UInt8]($0.utf8) }) + [position] {
      hash.mix(part.count)
      hash.mix(part)
    }
    return withUnsafeBytes(of: hash.value.bigEndian) { [UInt8]($0) }
  }
}
