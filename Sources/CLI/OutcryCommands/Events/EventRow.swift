import OutcryContract
import StandardMessages

/// An event, or one thing that there was as a stream began, as one line.
struct EventRow: Hashable, Sendable {
  let session: String
  let time: Google.Protobuf.Timestamp?
  /// Such as `ORDER FILLED`.
  let what: String
  let symbol: String
  /// The order, the trigger or the signal.
  let subject: String
  let detail: String

  init(_ event: Outcry.V1.Event) {
    session = event.sessionId
    time = event.time
    symbol = event.symbol
    subject = [event.leaseId, event.orderId, event.triggerId, event.signalId].first { !$0.isEmpty } ?? ""
    what =
      switch event.type {
      case .order: "ORDER \(event.orderEvent.word)"
      case .trigger: "TRIGGER \(event.triggerEvent.word)"
      case .sessionStateChanged: "SESSION \(event.state.word)"
      case .riskModeChanged: "RISK_MODE \(event.mode.word)"
      default: event.type.word
      }
    detail = [Self.numbers(event.detail), event.message].filter { !$0.isEmpty }.joined(separator: ": ")
  }

  init(_ item: Outcry.V1.EventSnapshotItem) {
    switch item.item {
    case .session(let session):
      self.init(
        session: session.sessionId, time: session.marketTime, what: "there is SESSION \(session.state.word)",
        detail: "equity \(Cell.money(session.equity).text)")
    case .order(let order):
      self.init(
        session: order.sessionId, time: order.createTime, what: "there is ORDER \(order.status.word)",
        symbol: order.symbol, subject: order.orderId, detail: Self.text(of: order))
    case .position(let position):
      self.init(
        session: position.sessionId, time: position.openTime, what: "there is POSITION", symbol: position.symbol,
        detail: "\(position.quantity?.value ?? "0") at \(Cell.meanPrice(position.averagePrice).text)")
    case .trigger(let trigger):
      self.init(
        session: trigger.sessionId, time: trigger.createTime, what: "there is TRIGGER \(trigger.type.word)",
        symbol: trigger.symbol, subject: trigger.triggerId, detail: "at \(Cell.price(trigger.level).text)")
    case nil: self.init(session: "", time: nil, what: "-", detail: "")
    }
  }

  private init(
    session: String, time: Google.Protobuf.Timestamp?, what: String, symbol: String = "", subject: String = "",
    detail: String
  ) {
    self.session = session
    self.time = time
    self.what = what
    self.symbol = symbol
    self.subject = subject
    self.detail = detail
  }

  private static func numbers(_ detail: Outcry.V1.Event.Detail?) -> String {
    switch detail {
    case .order(let order): text(of: order)
    case .fill(let fill): "\(fill.quantity?.value ?? "") at \(Cell.price(fill.price).text)"
    case .level(let level): "level \(Cell.price(level).text)"
    case .quote(let quote): Cell.price(quote.last).text
    case .bar(let bar):
      "open \(Cell.price(bar.open).text) high \(Cell.price(bar.high).text) low \(Cell.price(bar.low).text) close "
        + Cell.price(bar.close).text
    case .equity(let point): "equity \(Cell.money(point.equity).text)"
    case .transaction(let transaction): "\(transaction.type.word) \(transaction.amount?.value ?? "")"
    case .session(let spec): spec.symbols.joined(separator: ",")
    case .halt, .breach, .limits, nil: ""
    }
  }

  private static func text(of order: Outcry.V1.Order) -> String {
    "\(order.side.word) \(order.quantity?.value ?? "") \(order.type.word)"
  }

  static let columns: [Column<EventRow>] = [
    .left("SESSION", 10) { .text($0.session) },
    .left("TIME", 20) { .time($0.time) },
    .left("WHAT", 22) { Cell($0.what) },
    .left("SYMBOL", 8) { .text($0.symbol) },
    .left("ABOUT", 8) { .text($0.subject) },
    .left("DETAIL") { .text($0.detail) },
  ]
}
