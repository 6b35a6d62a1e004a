/// Finds the addresses of a server's name (gRPC naming.md).
///
/// It is asked when the first call is made, and again when a connection was lost or could not be made, though not more
/// often than ``HTTP2ClientConfiguration/minimumResolutionInterval``.
public protocol NameResolver: Sendable {
  /// - Returns: all addresses, the best one first. None is a failure.
  /// - Throws: why the name has no addresses; those that were known before stay in use.
  func addresses() async throws -> [EndpointAddress]
}

/// Addresses that were named one by one.
struct FixedAddresses: NameResolver {
  let list: [EndpointAddress]

  func addresses() async throws -> [EndpointAddress] { list }
}
