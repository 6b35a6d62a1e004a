import OutcryContract

/// How transactions are shown.
enum TransactionText {
  static let columns: [Column<Outcry.V1.Transaction>] = [
    .left("TRANSACTION") { .text($0.transactionId) },
    .left("TIME") { .time($0.time) },
    .left("TYPE") { .text($0.type.word) },
    .left("SYMBOL") { .text($0.symbol) },
    .right("QUANTITY") { .exact($0.quantity) },
    .right("PRICE") { .price($0.price) },
    .right("AMOUNT") { .money($0.amount) },
    .left("CURRENCY") { .text($0.currency) },
    .right("FEE") { .money($0.fee) },
    .right("REALISED") { .gain($0.realizedPnl) },
    .left("STRATEGY") { .text($0.strategyId) },
    .left("NOTE") { .text($0.note) },
  ]

  static func page(_ transaction: Outcry.V1.Transaction, style: Style) -> String {
    var block = KeyValueBlock()
    block.add("Session", .text(transaction.sessionId))
    block.add("Transaction", .text(transaction.transactionId))
    block.add("Client transaction id", .text(transaction.clientTransactionId))
    block.add("Type", .text(transaction.type.word))
    if !transaction.symbol.isEmpty { block.add("Symbol", .text(transaction.symbol)) }
    if let quantity = transaction.quantity { block.add("Quantity", .exact(quantity)) }
    if let price = transaction.price { block.add("Price", .price(price)) }
    if let split = transaction.split { block.add("Ratio", Cell("\(split.numerator):\(split.denominator)")) }
    block.add("Amount", Cell("\(Cell.money(transaction.amount).text) \(transaction.currency)"))
    if let incoming = transaction.toAmount {
      block.add("Received", Cell("\(Cell.money(incoming).text) \(transaction.toCurrency)"))
    }
    block.add("Fee", .money(transaction.fee))
    block.add("Realised P&L", .gain(transaction.realizedPnl))
    if !transaction.strategyId.isEmpty { block.add("Strategy", .text(transaction.strategyId)) }
    if !transaction.note.isEmpty { block.add("Note", .text(transaction.note)) }
    block.add("Time", .time(transaction.time))
    return block.rendered(style: style)
  }
}
