/// A measurement that must not count.
public struct BenchmarkError: Error, CustomStringConvertible {
  public let message: String

  public init(message: String) { self.message = message }

  public var description: String { message }
}
