public import TradingModel

/// What a row of the read models shows. The numbers are what stores hold: none is ever used anew.
public enum ResourceKind: Int64, Sendable, Hashable, CaseIterable {
  case session = 1
  case order = 2
  case fill = 3
  case position = 4
  case equityPoint = 5
  case snapshot = 6
  case transaction = 7
  case trigger = 8
  case signal = 9
  case trace = 10
  case breach = 11
  case lease = 12
}

/// One resource as the API shows it, and what it is found by.
public struct ResourceRow: Sendable, Hashable {
  public let kind: ResourceKind
  public let sessionID: SessionID
  /// Its place in the list of its kind, unique in its session: rows are in the order of these texts' bytes.
  public let sortKey: String
  /// The server's name for it.
  public var id = ""
  /// The caller's name for it; empty for none.
  public var alias = ""
  public var symbol = ""
  /// The number of its status in the contract.
  public var status: Int64 = 0
  public var strategy = ""
  /// What else a list is filtered by: an order's list, a breach's rule.
  public var label = ""
  /// The session's clock, in nanoseconds.
  public var time: Int64 = 0
  /// Whether nothing is expected of it any more, so that it may be dropped in time.
  public var isFinal = false
  /// The message of the contract.
  public var payload: [UInt8] = []
  /// The same as lists show it; empty where that is the same, and where it is all that is left.
  public var summary: [UInt8] = []

  /// What no other row has.
  public struct Key: Sendable, Hashable {
    public let kind: ResourceKind
    public let sessionID: SessionID
    public let sortKey: String
  }

  public var key: Key { Key(kind: kind, sessionID: sessionID, sortKey: sortKey) }

  public init(_ kind: ResourceKind, of sessionID: SessionID, at sortKey: String) {
    self.kind = kind
    self.sessionID = sessionID
    self.sortKey = sortKey
  }
}

/// Up to where the read models tell what the journal holds.
public struct ReadPosition: Sendable, Hashable {
  public let revision: Revision
  /// Of the record at that revision: another one there means that the journal is another.
  public let fingerprint: UInt64
  /// Of the form of the rows: rows of another form are made anew.
  public let form: UInt64

  public init(revision: Revision, fingerprint: UInt64, form: UInt64) {
    self.revision = revision
    self.fingerprint = fingerprint
    self.form = form
  }
}

/// Which rows a reader wants. Nil and empty: all.
public struct ResourceQuery: Sendable, Hashable {
  public let kind: ResourceKind
  public let sessionID: SessionID
  public var id: String?
  public var alias: String?
  public var symbol: String?
  public var statuses: Set<Int64> = []
  public var strategy: String?
  public var label: String?
  /// From then on.
  public var start: Int64?
  /// Before then.
  public var end: Int64?
  /// The first sort key, or the one after it in the order that is asked for.
  public var from: String?
  public var isReversed = false
  public var limit = 100

  public init(_ kind: ResourceKind, of sessionID: SessionID) {
    self.kind = kind
    self.sessionID = sessionID
  }

  public func wants(_ row: ResourceRow) -> Bool {
    row.kind == kind && row.sessionID == sessionID && id.map { $0 == row.id } ?? true
      && alias.map { $0 == row.alias } ?? true && symbol.map { $0 == row.symbol } ?? true
      && (statuses.isEmpty || statuses.contains(row.status)) && strategy.map { $0 == row.strategy } ?? true
      && label.map { $0 == row.label } ?? true && start.map { $0 <= row.time } ?? true
      && end.map { row.time < $0 } ?? true
      && from.map { isReversed ? row.sortKey <= $0 : row.sortKey >= $0 } ?? true
  }
}
