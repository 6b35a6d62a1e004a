package import MessageCompression
import Synchronization

/// What goes with the messages of one response, shared by a call's handler, its interceptors and the transport.
public final class ResponseMetadata: Sendable {
  private struct State {
    var headers = Metadata()
    var trailers = Metadata()
    var compresses = false
    /// Decided when the response begins.
    var encoding: CompressionAlgorithm?
  }

  private let state = Mutex(State())

  public init() {}

  public var headers: Metadata {
    get { state.withLock { $0.headers } }
    set { state.withLock { $0.headers = newValue } }
  }

  public var trailers: Metadata {
    get { state.withLock { $0.trailers } }
    set { state.withLock { $0.trailers = newValue } }
  }

  public var compresses: Bool {
    get { state.withLock { $0.compresses } }
    set { state.withLock { $0.compresses = newValue } }
  }

  /// What the response is compressed with: `available` if it is to be compressed. The first call of it decides.
  package func encoding(available: CompressionAlgorithm) -> CompressionAlgorithm {
    guard available != .identity else { return .identity }
    return state.withLock { state in
      let encoding = state.encoding ?? (state.compresses ? available : .identity)
      state.encoding = encoding
      return encoding
    }
  }
}
