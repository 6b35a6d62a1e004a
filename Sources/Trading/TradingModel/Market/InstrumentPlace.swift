/// An instrument by its place, from 0, in a session's list of instruments, which is in the order of symbols.
public struct InstrumentPlace: Sendable, Hashable {
  public let index: Int32
  public init(index: Int32) { self.index = index }
}
