public import TradingModel

/// Orders that know of each other.
public struct OrderGroup: Sendable, Hashable {
  public let linkID: LinkID
  public let clientLinkID: ClientLinkID?
  public let kind: OrderLink.Kind
  /// Indices into the session's orders, ascending: those that were placed together, then those that took the place of a
  /// leg that had ended when its parent filled on.
  var members: [Int] = []
  /// Members that were withdrawn because nothing was left for them to do. Whoever withdraws one for another reason has
  /// decided to be without it.
  var idle: [Int] = []

  /// How many orders are placed together.
  var size: Int {
    switch kind {
    case .oneCancelsOther, .oneTriggersOther: 2
    case .bracket: 3
    }
  }

  /// Those that were placed together.
  var placed: ArraySlice<Int> { members.prefix(size) }

  /// The order that releases the others. Nil for one-cancels-other, or while the group is not complete.
  var parent: Int? { kind == .oneCancelsOther || members.count < size ? nil : members.first }

  /// All that share a quantity, or wait for the parent.
  var legs: ArraySlice<Int> { members.dropFirst(kind == .oneCancelsOther ? 0 : 1) }

  /// The newest leg of each type: a later one has taken the place of an earlier one.
  func currentLegs(_ orders: [Order]) -> [Int] {
    var current: [Int] = []
    for index in legs {
      let isStop = orders[index].isStopLeg
      if let place = current.firstIndex(where: { orders[$0].isStopLeg == isStop }), kind != .oneCancelsOther {
        current[place] = index
      } else {
        current.append(index)
      }
    }
    return current
  }
}

extension Order {
  /// Whether it waits for a stop price, as the stop-loss of a bracket does and its take-profit does not.
  var isStopLeg: Bool {
    switch terms.kind {
    case .stop, .stopLimit, .trailingStop: true
    case .market, .limit: false
    }
  }

  /// Whether it shares one quantity with others of its group.
  var sharesQuantity: Bool {
    guard let link else { return false }
    return link.kind == .oneCancelsOther || (link.kind == .bracket && link.role == .child)
  }
}

/// The groups of linked orders of a session.
public struct OrderLinks: Sendable, Hashable {
  /// In the order of their creation.
  private(set) var groups: [OrderGroup] = []
  private var clientIndex: [ClientLinkID: Int] = [:]

  func index(of linkID: LinkID) -> Int? {
    let index = Int(clamping: linkID.serial) - 1
    return groups.indices.contains(index) && groups[index].linkID == linkID ? index : nil
  }

  func group(_ linkID: LinkID) -> OrderGroup? { index(of: linkID).map { groups[$0] } }

  func group(clientLinkID: ClientLinkID) -> OrderGroup? { clientIndex[clientLinkID].map { groups[$0] } }

  /// The name of the next group.
  var nextID: LinkID { LinkID("lnk", UInt64(groups.count) + 1) }

  /// Whether an order may come with this link: into a group that is there, or as the first of the next one.
  func accepts(_ link: OrderLink) -> Bool {
    if let index = index(of: link.linkID) {
      return groups[index].kind == link.kind && groups[index].clientLinkID == link.clientLinkID
    }
    return link.linkID == nextID && link.clientLinkID.map { clientIndex[$0] == nil } ?? true
  }

  mutating func add(_ link: OrderLink, order: Int) {
    if let index = index(of: link.linkID) { return groups[index].members.append(order) }
    if let client = link.clientLinkID { clientIndex[client] = groups.count }
    var group = OrderGroup(linkID: link.linkID, clientLinkID: link.clientLinkID, kind: link.kind)
    group.members = [order]
    groups.append(group)
  }

  /// Remembers which legs were withdrawn for want of anything to do.
  mutating func note(_ change: OrderChange, of order: Int, among orders: [Order]) {
    guard let link = orders[order].link, link.role == .child, let index = index(of: link.linkID) else { return }
    switch change {
    case .cancelRequested, .cancelled: break
    case .cancelRejected: return groups[index].idle.removeAll { $0 == order }
    default: return
    }
    guard let parent = groups[index].parent, !groups[index].idle.contains(order),
      orders[parent].filledQuantity.isPositive || orders[parent].status.isFinal,
      groups[index].rest(for: order, orders, lot: .one) <= 0
    else { return }
    groups[index].idle.append(order)
  }
}
