package import MessageCompression
import Synchronization

/// What there is once for a call, shared by its handler, its interceptors and the transport: what is known from its
/// start, and what goes with the messages of its response.
package final class ServerCallState: Sendable {
  let method: MethodDescriptor
  let deadline: ContinuousClock.Instant?
  let peer: String
  let peerSubject: String

  private struct Response {
    var headers = Metadata()
    var trailers = Metadata()
    var compresses = false
    /// Decided when the response begins.
    var encoding: CompressionAlgorithm?
  }

  private let response = Mutex(Response())
  /// False as long as nothing was set, which is so for most calls: then nothing need be locked to read.
  private let isSet = Atomic(false)

  init(method: MethodDescriptor, deadline: ContinuousClock.Instant?, peer: String, peerSubject: String) {
    self.method = method
    self.deadline = deadline
    self.peer = peer
    self.peerSubject = peerSubject
  }

  package var headers: Metadata {
    get { read { $0.headers } ?? Metadata() }
    set { write { $0.headers = newValue } }
  }

  package var trailers: Metadata {
    get { read { $0.trailers } ?? Metadata() }
    set { write { $0.trailers = newValue } }
  }

  var compresses: Bool {
    get { read { $0.compresses } ?? false }
    set { write { $0.compresses = newValue } }
  }

  /// What the response is compressed with: `available` if it is to be compressed. The first call of it decides.
  package func encoding(available: CompressionAlgorithm) -> CompressionAlgorithm {
    guard available != .identity else { return .identity }
    return response.withLock { response in
      let encoding = response.encoding ?? (response.compresses ? available : .identity)
      response.encoding = encoding
      return encoding
    }
  }

  private func read<Value: Sendable>(_ value: (borrowing Response) -> Value) -> Value? {
    guard isSet.load(ordering: .acquiring) else { return nil }
    return response.withLock { value($0) }
  }

  private func write(_ change: (inout Response) -> Void) {
    response.withLock { change(&$0) }
    isSet.store(true, ordering: .releasing)
  }
}
