// Generated from outcry/v1/server.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

public import StandardMessages

extension Outcry.V1 {
  /// What a server is and can do.
  public struct ServerInfo: Sendable, Hashable {
    /// Semantic version of the server.
    public var version: String = ""
    /// SHA-256, in hexadecimal, over the descriptors of outcry.v1 that the server was built with.
    public var contractHash: String = ""
    /// What it can do, as stable names such as `trading.paper`.
    public var capabilities: [String] = []
    /// Where market data comes from.
    public var feed: String = ""
    /// Where the journal is kept.
    public var store: String = ""
    /// The instruments that the feed carries.
    public var symbols: [String] = []
    /// The server's clock when it started.
    public var startTime: Google.Protobuf.Timestamp?
    /// The server's clock when it answered.
    public var serverTime: Google.Protobuf.Timestamp?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      version: String = "",
      contractHash: String = "",
      capabilities: [String] = [],
      feed: String = "",
      store: String = "",
      symbols: [String] = [],
      startTime: Google.Protobuf.Timestamp? = nil,
      serverTime: Google.Protobuf.Timestamp? = nil
    ) {
      self.version = version
      self.contractHash = contractHash
      self.capabilities = capabilities
      self.feed = feed
      self.store = store
      self.symbols = symbols
      self.startTime = startTime
      self.serverTime = serverTime
    }
  }

  /// Asks what the server is.
  public struct GetServerInfoRequest: Sendable, Hashable {
    /// A message with every field at its default.
    public init() {}
  }

  /// What the server is.
  public struct GetServerInfoResponse: Sendable, Hashable {
    /// The server.
    public var server: Outcry.V1.ServerInfo?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      server: Outcry.V1.ServerInfo? = nil
    ) {
      self.server = server
    }
  }
}
