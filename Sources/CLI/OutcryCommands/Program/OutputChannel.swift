/// Where text goes: standard output or standard error.
public struct OutputChannel: Sendable {
  /// Whether a person reads along.
  public let isTerminal: Bool
  private let writer: @Sendable (String) throws(OutputError) -> Void

  /// - Parameter write: hands the text over at once, without keeping any of it back.
  public init(isTerminal: Bool, write: @escaping @Sendable (String) throws(OutputError) -> Void) {
    self.isTerminal = isTerminal
    self.writer = write
  }

  func write(_ text: String) throws(OutputError) {
    try writer(text)
  }
}

/// Text that could not be written.
public enum OutputError: Error, Hashable, Sendable {
  /// Nobody reads any more, as with `outcry order watch … | head`: no fault.
  case readerIsGone
  /// The system's words, such as `No space left on device`.
  case failed(String)
}
