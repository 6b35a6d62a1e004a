/// How an order knows of others.
public struct OrderLink: Sendable, Hashable {
  public enum Kind: UInt8, Sendable, Hashable, CaseIterable {
    /// One cancels the other: a fill takes as much from its siblings, a full one ends them.
    case oneCancelsOther
    /// One triggers the other: the first order's fill releases the others.
    case oneTriggersOther
    /// An entry, then its take-profit and its stop-loss, which are one-cancels-other and as large as the entry's fills.
    case bracket
  }

  /// What the order is in its group.
  public enum Role: UInt8, Sendable, Hashable, CaseIterable {
    /// Sent at once; its fill releases the ``child`` orders.
    case parent
    /// Held until the parent fills.
    case child
    /// Sent at once, and shares one quantity with its siblings.
    case sibling
  }

  public let kind: Kind
  public let role: Role
  public let linkID: LinkID
  public let clientLinkID: ClientLinkID?

  public init(kind: Kind, role: Role, linkID: LinkID, clientLinkID: ClientLinkID?) {
    self.kind = kind
    self.role = role
    self.linkID = linkID
    self.clientLinkID = clientLinkID
  }
}
