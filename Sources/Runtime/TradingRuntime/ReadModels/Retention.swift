/// What is dropped of the read models when it is old enough. Time counts on the server's clock, from when a row became
/// what it is.
public struct RetentionRule: Sendable, Hashable {
  public enum Action: Sendable, Hashable {
    case drop
    /// Keeps what lists show.
    case summarize
  }

  /// For people: `rejected-signals`.
  public let name: String
  public let kind: ResourceKind
  /// Numbers of the contract; empty: all.
  public let statuses: Set<Int64>
  public let action: Action
  public let age: Duration

  public init(_ name: String, _ kind: ResourceKind, statuses: Set<Int64> = [], _ action: Action, after age: Duration) {
    self.name = name
    self.kind = kind
    self.statuses = statuses
    self.action = action
    self.age = age
  }

  public func covers(_ row: ResourceRow) -> Bool {
    guard row.kind == kind, row.isFinal, statuses.isEmpty || statuses.contains(row.status) else { return false }
    return action == .drop || !row.summary.isEmpty
  }
}
