import TradingEngine
import TradingModel

/// The commonest events, written without messages in between: byte for byte what their messages give, in an eighth of the
/// instructions.
extension SessionEvent {
  /// Writes it as the field of an `Entry`. False, with nothing written, for the rarer kinds.
  func write(to writer: inout RecordWriter) -> Bool {
    switch kind {
    case .priceMarked(let tick): wrap(&writer, 2) { tick.write(to: &$0) }
    case .barClosed(let bar): wrap(&writer, 3) { bar.write(to: &$0) }
    case .equityRecorded(let point): wrap(&writer, 4) { point.write(to: &$0) }
    case .orderCreated(let order): wrap(&writer, 5) { order.write(to: &$0) }
    case .orderChanged(let orderID, let change):
      wrap(&writer, 6) { writer in
        writer.name(1, orderID)
        change.write(to: &writer, as: 2)
      }
    case .orderFilled(let orderID, let fill, let brokerTime):
      wrap(&writer, 7) { writer in
        writer.name(1, orderID)
        fill.write(to: &writer, as: 2)
        writer.time(3, brokerTime)
      }
    default: return false
    }
    return true
  }

  private func wrap(_ writer: inout RecordWriter, _ field: UInt64, _ body: (inout RecordWriter) -> Void) {
    let event = writer.begin(2)
    writer.time(1, time)
    let happened = writer.begin(field)
    body(&writer)
    writer.end(happened)
    writer.end(event)
  }
}

extension Tick {
  fileprivate func write(to writer: inout RecordWriter) {
    writer.name(1, symbol)
    writer.time(2, time)
    writer.signed(3, price.raw)
    if case .path = arrival { writer.flag(4, true) }
    writer.unsigned(5, sequence)
    if let place { writer.unsigned(6, UInt64(UInt32(clamping: Int64(place.index) + 1))) }
    guard let spread else { return }
    writer.signed(7, spread.bid.raw)
    writer.signed(8, spread.ask.raw)
  }
}

extension Bar {
  fileprivate func write(to writer: inout RecordWriter) {
    writer.name(1, symbol)
    writer.time(2, openTime)
    writer.time(3, closeTime)
    writer.signed(4, open.raw)
    writer.signed(5, high.raw)
    writer.signed(6, low.raw)
    writer.signed(7, close.raw)
    writer.amount(8, volume.amount)
  }
}

extension EquityPoint {
  fileprivate func write(to writer: inout RecordWriter) {
    writer.time(1, time)
    writer.amount(2, cash.amount)
    writer.amount(3, equity.amount)
    writer.amount(4, realizedProfit.amount)
    writer.amount(5, unrealizedProfit.amount)
    writer.amount(6, fees.amount)
    writer.message(7, day?.daysSinceEpoch.optional)
    writer.amount(8, dayProfit.amount)
    writer.signed(9, drawdownPercent.raw)
  }
}
