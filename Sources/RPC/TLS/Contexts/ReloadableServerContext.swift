import Synchronization

/// The context for a server's next connection, which can be made anew from its files while the server runs.
public final class ReloadableServerContext: Sendable {
  private let configuration: TLSServerConfiguration
  private let context: Mutex<TLSServerContext>

  public init(_ configuration: TLSServerConfiguration) throws(TLSError) {
    self.configuration = configuration
    self.context = Mutex(try TLSServerContext(configuration))
  }

  public var current: TLSServerContext { context.withLock { $0 } }

  /// Reads the files again. Connections that are open go on as they began.
  /// - Throws: `credentials` when they cannot be used; the context that was there stays.
  public func reload() throws(TLSError) {
    let renewed = try TLSServerContext(configuration)
    context.withLock { $0 = renewed }
  }
}
