import Synchronization

/// The metadata of one response, shared by a call's handler, its interceptors and the transport.
public final class ResponseMetadata: Sendable {
  private struct State {
    var headers = Metadata()
    var trailers = Metadata()
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
}
