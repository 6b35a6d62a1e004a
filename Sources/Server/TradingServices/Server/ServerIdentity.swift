public import TradingModel

/// What a server says of itself that its sessions do not tell.
public struct ServerIdentity: Sendable, Hashable {
  /// Semantic version.
  public let version: String
  /// SHA-256, in hexadecimal, over the descriptors of the contract.
  public let contractHash: String
  /// Stable names such as `trading.paper`.
  public let capabilities: [String]
  /// The server's clock when it started.
  public let startTime: Instant

  public init(version: String, contractHash: String, capabilities: [String], startTime: Instant) {
    self.version = version
    self.contractHash = contractHash
    self.capabilities = capabilities
    self.startTime = startTime
  }
}
