/// Makes a large value that has one of these be passed by its address. The compiler may load any other value as a whole, and
/// then copies it to the stack for a call of a method: two thousand bytes of a session's state, seven times an order.
///
/// Of such a value a closure must not capture more than it needs: it gets a copy, with every reference counted.
package struct PassedByAddress: Sendable, Hashable {
  /// Never anything: it is there for its type, a container of unknown contents, which lives in memory alone.
  private let container: (any Sendable)?

  package init() { container = nil }

  package static func == (left: Self, right: Self) -> Bool { true }
  package func hash(into hasher: inout Hasher) {}
}
