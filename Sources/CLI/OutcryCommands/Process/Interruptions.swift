import Dispatch

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Ctrl-C as a stream.
enum Interruptions {
  /// From the first call on SIGINT no longer ends the process.
  static func stream() -> AsyncStream<Void> {
    signal(SIGINT, SIG_IGN)
    let (stream, continuation) = AsyncStream.makeStream(of: Void.self)
    let source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
    source.setEventHandler { continuation.yield() }
    // The stream owns the source: it is cancelled when the stream ends, and lives until then.
    let owner = SignalSource(source)
    continuation.onTermination = { _ in owner.source.cancel() }
    source.resume()
    return stream
  }
}

// Dispatch sources may be used from any thread, which their type does not say; nothing but `cancel` is called on this one.
private final class SignalSource: @unchecked Sendable {
  let source: any DispatchSourceSignal

  init(_ source: any DispatchSourceSignal) {
    self.source = source
  }
}
